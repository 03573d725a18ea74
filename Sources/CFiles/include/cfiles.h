/* File functions that Swift lacks: calls that its modules leave out, and operations that a signal handler may do. */
#ifndef CFILES_H
#define CFILES_H
#include <stddef.h>

/* Opens the folder `name` in the open folder `at` to reach its entries, which needs no permission to list it. Never
   follows a link. Returns a descriptor, or -1 with errno. */
int cfiles_open_folder(int at, const char *name);

/* Opens the absolute `path` for reading with further `flags` of open(2), when no component of it is a link.
   Returns a descriptor, or -1 with errno: ELOOP or ENOTDIR when one is. */
int cfiles_open_without_links(const char *path, int flags);

/* The same, folder by folder, for systems that cannot do that in one call. */
int cfiles_open_step_by_step(const char *path, int flags);

/* Renames a file in an open folder if no entry has the new name yet. Returns 0, or -1 with errno: EEXIST when one has;
   EINVAL, ENOSYS or ENOTSUP where the system or the file system cannot do that. */
int cfiles_rename_to_free(int folder, const char *from, const char *to);

/* Gives the open file `to` the extended attributes and the access control list of the open file `from`.
   Returns 0, or the error number; then `name` holds the attribute that cannot be kept, cut to `size` bytes. */
int cfiles_copy_attributes(int from, int to, char *name, size_t size);

/* Announces that a temporary file `name` is about to be created in the open folder `folder`, which stays open until
   `cfiles_release`. Never returns when the process is ending because of a signal.
   Returns a number for `cfiles_release`; -1 when too many files are announced already. */
int cfiles_announce(int folder, const char *name);

/* Announces that the temporary file is gone: it was moved to its place, or removed. */
void cfiles_release(int number);

/* Removes the temporary files that are announced, and blocks every thread that announces another one. Called once,
   before the process ends; may be called in a signal handler. */
void cfiles_remove_announced(void);

#endif
