#define _GNU_SOURCE /* O_PATH */
#include "cfiles.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

#if defined(O_PATH)
#define OPEN_TO_REACH O_PATH
#elif defined(O_SEARCH)
#define OPEN_TO_REACH O_SEARCH
#else
#define OPEN_TO_REACH O_RDONLY
#endif

int cfiles_open_folder(int at, const char *name) {
  return openat(at, name, OPEN_TO_REACH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

int cfiles_rename_to_free(int folder, const char *from, const char *to) {
#if defined(__APPLE__)
  return renameatx_np(folder, from, folder, to, RENAME_EXCL);
#elif defined(SYS_renameat2)
  return (int)syscall(SYS_renameat2, folder, from, folder, to, 1 /* RENAME_NOREPLACE */);
#else
  (void)folder, (void)from, (void)to;
  errno = ENOSYS;
  return -1;
#endif
}
