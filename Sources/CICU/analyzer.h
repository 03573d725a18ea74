#ifndef CICU_ANALYZER_H
#define CICU_ANALYZER_H
#include <unicode/ubrk.h>
#include <unicode/uspoof.h>
#include <unicode/utrans.h>

#include "cicu.h"

struct cicu_analyzer {
  UBreakIterator *words, *sentences;
  UTransliterator *romanizer; /* opened on first use: 5 ms */
  USpoofChecker *spoof;       /* opened on first use */
  uint8_t *scripts[0x1100];   /* script codes by page of 256 scalars, filled on use */
};

/* Script code of `scalar`, from the analyzer's table. */
uint8_t cicu_analyzer_script(cicu_analyzer *analyzer, uint32_t scalar);
#endif
