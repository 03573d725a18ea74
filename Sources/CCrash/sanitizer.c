/* Information for the sanitizers.

   Threads: on Linux, Swift's Mutex waits in the kernel without pthread's help, so that the sanitizer takes everything
   that it protects for a race. The value of a Mutex can be reached in the closure of `withLock` alone, whose parameter is
   `inout sending`: `Yu` and `Yi` in its mangled name.

   Addresses: ArgumentParser leaks the names of option groups when it refuses an argument, once before the program ends.
   */
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
const char *__tsan_default_suppressions(void) { return "race:YuYTXEfU\n"; }
#endif
#if __has_feature(address_sanitizer)
const char *__lsan_default_suppressions(void) { return "leak:ArgumentParser\n"; }
#endif
#endif
typedef int nothing_else; /* C has no empty files. */
