#include "bench.h"

#include <stdlib.h>
#include <unicode/uscript.h>

cicu_bench *cicu_bench_open(int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  cicu_bench *bench = calloc(1, sizeof *bench);
  if (!bench) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  bench->words = ubrk_open(UBRK_WORD, "", NULL, 0, &error);
  bench->sentences = ubrk_open(UBRK_SENTENCE, "", NULL, 0, &error);
  *status = error;
  if (U_FAILURE(error)) {
    cicu_bench_close(bench);
    return NULL;
  }
  *status = 0;
  return bench;
}

void cicu_bench_close(cicu_bench *bench) {
  if (!bench) return;
  if (bench->words) ubrk_close(bench->words);
  if (bench->sentences) ubrk_close(bench->sentences);
  if (bench->romanizer) utrans_close(bench->romanizer);
  if (bench->spoof) uspoof_close(bench->spoof);
  for (int i = 0; i < 0x1100; i++) free(bench->scripts[i]);
  free(bench);
}

uint8_t cicu_bench_script(cicu_bench *bench, uint32_t scalar) {
  uint8_t *page = bench->scripts[scalar >> 8];
  if (!page) {
    page = malloc(256);
    if (!page) return cicu_script(scalar);
    for (uint32_t i = 0; i < 256; i++) page[i] = cicu_script((scalar & ~0xFFu) + i);
    bench->scripts[scalar >> 8] = page;
  }
  return page[scalar & 0xFF];
}
