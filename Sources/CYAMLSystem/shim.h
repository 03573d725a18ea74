/* libyaml is included only by CYAML; this target carries its pkg-config name and providers. */
