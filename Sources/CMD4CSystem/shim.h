/* md4c is included only by CMarkdown; this target carries its pkg-config name and providers. */
