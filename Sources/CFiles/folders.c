#define _GNU_SOURCE /* O_PATH */
#include "cfiles.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/syscall.h>
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

/* Reaches the last component of `path`, which is cut into components. */
static int open_components(char *path, int flags) {
  int folder = cfiles_open_folder(AT_FDCWD, "/");
  char *rest = path;
  char *name = strsep(&rest, "/");
  while (folder >= 0 && rest) {
    if (*name) {
      int next = cfiles_open_folder(folder, name);
      int error = errno;
      close(folder);
      errno = error;
      folder = next;
    }
    name = strsep(&rest, "/");
  }
  if (folder < 0) return -1;
  int file = openat(folder, *name ? name : ".", flags | O_NOFOLLOW);
  int error = errno;
  close(folder);
  errno = error;
  return file;
}

int cfiles_open_step_by_step(const char *path, int flags) {
  char *copy = strdup(path);
  if (!copy) return -1;
  int opened = open_components(copy, flags | O_RDONLY | O_CLOEXEC);
  int error = errno;
  free(copy);
  errno = error;
  return opened;
}

int cfiles_open_without_links(const char *path, int flags) {
#if defined(O_NOFOLLOW_ANY)
  return open(path, flags | O_RDONLY | O_CLOEXEC | O_NOFOLLOW_ANY);
#else
#if defined(SYS_openat2)
  /* struct open_how of Linux 5.6: flags, mode, resolve; 4 is RESOLVE_NO_SYMLINKS. */
  unsigned long long how[3] = {(unsigned long long)(flags | O_RDONLY | O_CLOEXEC), 0, 4};
  int file = (int)syscall(SYS_openat2, AT_FDCWD, path, how, sizeof how);
  /* Older kernels do not know the call, and containers may forbid it. */
  if (file >= 0 || (errno != ENOSYS && errno != EPERM)) return file;
#endif
  return cfiles_open_step_by_step(path, flags);
#endif
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
