/* ICU is included only by CICU; this target carries its pkg-config name and providers. */
