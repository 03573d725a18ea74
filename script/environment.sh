# Sourced by the other scripts: $root, and flags for libraries that the compiler does not find by itself.
# shellcheck shell=sh disable=SC2034
root=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd -P)
flags=

# Homebrew does not link ICU on purpose, and its include folder is not one of the compiler's defaults.
if [ "$(uname)" = Darwin ] && command -v brew >/dev/null; then
  prefix=${HOMEBREW_PREFIX:-$(dirname -- "$(dirname -- "$(command -v brew)")")}
  for icu in "$prefix"/opt/icu4c "$prefix"/opt/icu4c@*; do
    [ -d "$icu/lib/pkgconfig" ] && PKG_CONFIG_PATH=$icu/lib/pkgconfig:${PKG_CONFIG_PATH:-}
  done
  export PKG_CONFIG_PATH
  flags="-Xcc -I$prefix/include -Xlinker -L$prefix/lib"
fi
