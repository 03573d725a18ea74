#define _GNU_SOURCE /* unlinkat */
#include "cfiles.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

enum { FREE, FILLING, ANNOUNCED };

/* A place for a temporary file; as many as threads will ever write at once. */
static struct entry {
  atomic_int state;
  int folder;
  char name[64];
} entries[256];

static atomic_int is_ending;

int cfiles_announce(int folder, const char *name) {
  int number = -1;
  for (int i = 0; i < (int)(sizeof entries / sizeof *entries) && number < 0; i++) {
    int expected = FREE;
    if (!atomic_compare_exchange_strong(&entries[i].state, &expected, FILLING)) continue;
    entries[i].folder = folder;
    strncpy(entries[i].name, name, sizeof entries[i].name - 1);
    entries[i].name[sizeof entries[i].name - 1] = 0;
    atomic_store(&entries[i].state, ANNOUNCED);
    number = i;
  }
  /* Either the handler sees the entry, or this thread sees the handler. */
  while (atomic_load(&is_ending)) pause();
  return number;
}

void cfiles_release(int number) {
  if (number >= 0) atomic_store(&entries[number].state, FREE);
}

void cfiles_remove_announced(void) {
  int error = errno;
  atomic_store(&is_ending, 1);
  /* Twice: an announced file may be created a moment later. */
  for (int round = 0; round < 2; round++) {
    int count = 0;
    for (int i = 0; i < (int)(sizeof entries / sizeof *entries); i++) {
      if (atomic_load(&entries[i].state) != ANNOUNCED) continue;
      unlinkat(entries[i].folder, entries[i].name, 0);
      count++;
    }
    if (count == 0) break;
    if (round == 0) poll(NULL, 0, 5);
  }
  errno = error;
}
