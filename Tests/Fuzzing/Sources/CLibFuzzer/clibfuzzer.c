#include "clibfuzzer.h"
// The functions are defined in the compiler's runtime library, which `-sanitize=fuzzer` links.
