#define _GNU_SOURCE /* dladdr */
#include "cmarkdown.h"

#include <dlfcn.h>
#include <md4c.h>

const char *cmarkdown_library(void) {
  Dl_info info;
  return dladdr((const void *)(uintptr_t)md_parse, &info) ? info.dli_fname : NULL;
}
