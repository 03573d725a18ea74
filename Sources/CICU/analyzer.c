#include "analyzer.h"

#include <stdlib.h>
#include <unicode/uscript.h>

cicu_analyzer *cicu_analyzer_open(int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  cicu_analyzer *analyzer = calloc(1, sizeof *analyzer);
  if (!analyzer) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  analyzer->words = ubrk_open(UBRK_WORD, "", NULL, 0, &error);
  analyzer->sentences = ubrk_open(UBRK_SENTENCE, "", NULL, 0, &error);
  *status = error;
  if (U_FAILURE(error)) {
    cicu_analyzer_close(analyzer);
    return NULL;
  }
  *status = 0;
  return analyzer;
}

void cicu_analyzer_close(cicu_analyzer *analyzer) {
  if (!analyzer) return;
  if (analyzer->words) ubrk_close(analyzer->words);
  if (analyzer->sentences) ubrk_close(analyzer->sentences);
  if (analyzer->romanizer) utrans_close(analyzer->romanizer);
  if (analyzer->spoof) uspoof_close(analyzer->spoof);
  for (int i = 0; i < 0x1100; i++) free(analyzer->scripts[i]);
  free(analyzer);
}

uint8_t cicu_analyzer_script(cicu_analyzer *analyzer, uint32_t scalar) {
  uint8_t *page = analyzer->scripts[scalar >> 8];
  if (!page) {
    page = malloc(256);
    if (!page) return cicu_script(scalar);
    for (uint32_t i = 0; i < 256; i++) page[i] = cicu_script((scalar & ~0xFFu) + i);
    analyzer->scripts[scalar >> 8] = page;
  }
  return page[scalar & 0xFF];
}
