#ifndef CCRASH_H
#define CCRASH_H

#include <stddef.h>

/// Lets the program say on standard error which notes it was on when a signal such as SIGSEGV ends it.
///
/// What a thread is on stands in a buffer that is there from the start, and the handler only reads these buffers and
/// calls functions that are safe in a signal handler (POSIX.1-2024, 2.4.3). Then the signal takes its former course.
void ccrash_install(void);

/// From now on the calling thread is on the note that `name` names: `length` bytes without control characters. A name
/// that is too long is cut.
void ccrash_enter(const char *name, size_t length);

/// The calling thread is on no note any more.
void ccrash_leave(void);

#endif
