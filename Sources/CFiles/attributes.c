#include "cfiles.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#if defined(__APPLE__)

#include <copyfile.h>

int cfiles_copy_attributes(int from, int to, char *name, size_t size) {
  if (fcopyfile(from, to, NULL, COPYFILE_ACL | COPYFILE_XATTR) == 0) return 0;
  int error = errno;
  strlcpy(name, "access control list", size);
  return error;
}

#elif defined(__linux__)

#include <sys/xattr.h>

static const char access_list[] = "system.posix_acl_access";

/* An attribute's value, or a list of names. */
struct value {
  char *bytes;
  ssize_t count; /* -1 when it cannot be read, with errno */
};

/* The attribute `name` of an open file; the names of all for NULL. The caller frees the bytes. */
static struct value read_value(int file, const char *name) {
  struct value value = {NULL, -1};
  /* It may grow between the two calls. */
  for (int attempt = 0; attempt < 4; attempt++) {
    ssize_t size = name ? fgetxattr(file, name, NULL, 0) : flistxattr(file, NULL, 0);
    if (size < 0) return value;
    value.bytes = malloc((size_t)size + 1);
    if (!value.bytes) return value;
    value.count = name ? fgetxattr(file, name, value.bytes, (size_t)size) : flistxattr(file, value.bytes, (size_t)size);
    /* A size of 0 would query the size, which is no longer 0. */
    if (value.count >= 0 && value.count <= size) return value;
    int error = value.count < 0 ? errno : ERANGE;
    free(value.bytes);
    value = (struct value){NULL, -1};
    errno = error;
    if (error != ERANGE) return value;
  }
  return value;
}

static bool starts_with(const char *name, const char *start) { return strncmp(name, start, strlen(start)) == 0; }

/* Whether the attribute is the user's, who would miss it. Others belong to the system or the file system (labels, sizes
   of stripes) and are set as far as they can be. */
static bool must_be_kept(const char *name) {
  return starts_with(name, "user.") || starts_with(name, "trusted.") || strcmp(name, access_list) == 0 ||
         strcmp(name, "system.nfs4_acl") == 0 || strcmp(name, "system.richacl") == 0;
}

/* Whether the attribute seals the old content. */
static bool is_seal(const char *name) {
  return strcmp(name, "security.ima") == 0 || strcmp(name, "security.evm") == 0;
}

/* 0, or the error number. */
static int copy_attribute(int from, int to, const char *name) {
  struct value value = read_value(from, name);
  /* It was removed meanwhile. */
  if (value.count < 0) return errno == ENODATA ? 0 : errno;
  struct value known = read_value(to, name);
  bool is_known = known.count == value.count && memcmp(known.bytes, value.bytes, (size_t)value.count) == 0;
  int error = is_known || fsetxattr(to, name, value.bytes, (size_t)value.count, 0) == 0 ? 0 : errno;
  free(known.bytes);
  free(value.bytes);
  return error;
}

int cfiles_copy_attributes(int from, int to, char *name, size_t size) {
  struct value names = read_value(from, NULL);
  if (names.count < 0) return errno == ENOTSUP || errno == ENOSYS ? 0 : errno;
  int error = 0;
  bool has_access_list = false;
  for (char *each = names.bytes; each < names.bytes + names.count; each += strlen(each) + 1) {
    if (strcmp(each, access_list) == 0) has_access_list = true;
    if (is_seal(each)) continue;
    int failure = copy_attribute(from, to, each);
    if (failure == 0 || !must_be_kept(each)) continue;
    error = failure;
    strncpy(name, each, size - 1);
    name[size - 1] = 0;
    break;
  }
  free(names.bytes);
  /* A new file inherits one from its folder. */
  if (error == 0 && !has_access_list) fremovexattr(to, access_list);
  return error;
}

#else

int cfiles_copy_attributes(int from, int to, char *name, size_t size) {
  (void)from, (void)to, (void)name, (void)size;
  return 0;
}

#endif
