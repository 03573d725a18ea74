// POSIX with its XSI extensions, for sigaltstack; on Darwin this hides nothing.
#define _XOPEN_SOURCE 700
#define _DARWIN_C_SOURCE

#include "ccrash.h"

#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Threads that can be distinguished; the handler assumes that further ones process no note.
enum { MOST_THREADS = 256, LONGEST_NAME = 4096, HANDLER_STACK = 1 << 16 };

struct slot {
  // 0 while the thread processes no note.
  atomic_size_t length;
  char name[LONGEST_NAME];
};

static struct slot slots[MOST_THREADS];
static atomic_size_t slot_count;
static _Thread_local struct slot *own_slot;
static _Thread_local int has_asked;

static const struct {
  int number;
  const char *name;
} fatal[] = {{SIGSEGV, "SIGSEGV"}, {SIGBUS, "SIGBUS"},   {SIGILL, "SIGILL"},
             {SIGFPE, "SIGFPE"},   {SIGABRT, "SIGABRT"}, {SIGTRAP, "SIGTRAP"}};
enum { FATAL_COUNT = sizeof fatal / sizeof fatal[0] };
static struct sigaction former[FATAL_COUNT];
// So that a second fault, in this handler or on another thread, prints nothing more.
static atomic_flag has_spoken = ATOMIC_FLAG_INIT;

static void put(const char *text, size_t length) {
  while (length > 0) {
    ssize_t count = write(STDERR_FILENO, text, length);
    if (count <= 0) return;
    text += count;
    length -= (size_t)count;
  }
}

static void put_text(const char *text) { put(text, strlen(text)); }

static void say(const struct slot *slot, const char *signal_name) {
  size_t length = atomic_load_explicit(&slot->length, memory_order_acquire);
  if (length == 0) return;
  put_text("calque: ");
  put(slot->name, length);
  put_text(": the run ended here by ");
  put_text(signal_name);
  put_text(", exclude this note to check the others, and report the fault\n");
}

static void handle(int number) {
  for (size_t i = 0; i < FATAL_COUNT; i++) {
    if (fatal[i].number != number) continue;
    if (!atomic_flag_test_and_set(&has_spoken)) {
      if (own_slot && atomic_load_explicit(&own_slot->length, memory_order_acquire) > 0) {
        say(own_slot, fatal[i].name);
      } else {
        size_t count = atomic_load(&slot_count);
        for (size_t j = 0; j < count && j < MOST_THREADS; j++) say(&slots[j], fatal[i].name);
      }
    }
    sigaction(number, &former[i], NULL);
  }
  // Blocked until this handler returns, and then handled as if this handler had never been installed.
  raise(number);
}

// The handler needs a separate stack in case the thread's is exhausted. It exists as long as the thread. One that was
// already set for the thread, as sanitizers do, is good enough.
static void use_own_stack(void) {
  stack_t known;
  if (sigaltstack(NULL, &known) == 0 && !(known.ss_flags & SS_DISABLE)) return;
  stack_t stack = {.ss_sp = malloc(HANDLER_STACK), .ss_size = HANDLER_STACK, .ss_flags = 0};
  if (stack.ss_sp) sigaltstack(&stack, NULL);
}

void ccrash_install(void) {
  use_own_stack();
  for (size_t i = 0; i < FATAL_COUNT; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_handler = handle;
    action.sa_flags = SA_ONSTACK;
    sigaction(fatal[i].number, &action, &former[i]);
  }
}

void ccrash_enter(const char *name, size_t length) {
  if (!has_asked) {
    has_asked = 1;
    size_t index = atomic_fetch_add(&slot_count, 1);
    if (index < MOST_THREADS) own_slot = &slots[index];
    use_own_stack();
  }
  if (!own_slot) return;
  ccrash_leave();
  if (length > LONGEST_NAME) length = LONGEST_NAME;
  memcpy(own_slot->name, name, length);
  atomic_store_explicit(&own_slot->length, length, memory_order_release);
}

void ccrash_leave(void) {
  if (own_slot) atomic_store_explicit(&own_slot->length, 0, memory_order_release);
}
