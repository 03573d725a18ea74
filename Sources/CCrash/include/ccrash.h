#ifndef CCRASH_H
#define CCRASH_H

#include <stddef.h>

/// Makes the program print to standard error which notes it was processing when a signal such as SIGSEGV ends it.
///
/// The note of each thread is in a buffer that is allocated statically, and the handler only reads these buffers and
/// calls functions that are safe in a signal handler (POSIX.1-2024, 2.4.3). Then the signal has its previous effect.
void ccrash_install(void);

/// From now on the calling thread processes the note `name`: `length` bytes without control characters. A name
/// that is too long is truncated.
void ccrash_enter(const char *name, size_t length);

/// The calling thread no longer processes a note.
void ccrash_leave(void);

#endif
