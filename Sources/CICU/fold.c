#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include "cicu.h"

/* Marks that do not count in a look-up: harakat, tatweel, nukta, joiners, soft hyphen. */
static int is_dropped(uint16_t unit) {
  return unit == 0x00AD || (unit >= 0x064B && unit <= 0x0652) || unit == 0x0670 || unit == 0x0640 || unit == 0x093C ||
         (unit >= 0x200B && unit <= 0x200F) || unit == 0x2060 || unit == 0xFEFF;
}

/* Letters that readers treat as the same: alef forms, final yeh and teh marbuta, chandrabindu, yo, apostrophes. */
static uint16_t unified(uint16_t unit) {
  switch (unit) {
    case 0x0622: case 0x0623: case 0x0625: case 0x0671: return 0x0627;
    case 0x0649: return 0x064A;
    case 0x0629: return 0x0647;
    case 0x0901: return 0x0902;
    case 0x0451: return 0x0435;
    case 0x2018: case 0x2019: case 0x02BC: case 0xFF07: return '\'';
    case 0x2010: case 0x2011: return '-';
    default: return unit;
  }
}

/* Scripts from Hebrew to Myanmar, Han, kana and Hangul have no case, and most Cyrillic letters are lower case: calling
   ICU for each takes longer than everything else in a look-up. */
static int is_caseless(uint16_t unit) {
  return (unit >= 0x0430 && unit <= 0x044F) || (unit >= 0x0590 && unit < 0x10A0) || (unit >= 0x2E80 && unit < 0xA640) ||
         (unit >= 0xAC00 && unit < 0xD800);
}

static uint16_t lower(uint16_t unit) {
  if (unit < 0x80) return unit >= 'A' && unit <= 'Z' ? unit + 32 : unit;
  if (is_caseless(unit)) return unit;
  if (U16_IS_SURROGATE(unit)) return unit;
  if (unit == 0x0130) return 'i';
  return (uint16_t)u_tolower(unit);
}

static int needs_normalization(const uint16_t *text, int32_t length) {
  for (int32_t i = 0; i < length; i++) {
    uint16_t u = text[i];
    if ((u >= 0x0300 && u <= 0x036F) || (u >= 0x0653 && u <= 0x0655) || (u >= 0x0958 && u <= 0x095F) ||
        (u >= 0x1100 && u <= 0x11FF) || (u >= 0x3099 && u <= 0x309A) || (u >= 0xFF01 && u <= 0xFFDC)) return 1;
  }
  return 0;
}

int32_t cicu_fold(const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity) {
  uint16_t composed[256];
  /* A text four times as long does not fit, and ICU's time to order marks grows with the square of their number. */
  if (length <= 1024 && needs_normalization(text, length)) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
    /* What cannot be normalized is folded as it is. */
    int32_t n = unorm2_normalize(nfkc, text, length, composed, 256, &status);
    if (U_SUCCESS(status)) {
      text = composed;
      length = n;
    }
  }
  int32_t n = 0;
  for (int32_t i = 0; i < length; i++) {
    if (is_dropped(text[i])) continue;
    if (n < capacity) out[n] = unified(lower(text[i]));
    n++;
  }
  return n;
}

uint64_t cicu_key(const uint16_t *text, int32_t length) {
  uint64_t hash = 0xcbf29ce484222325ull;
  int simple = 1;
  for (int32_t i = 0; i < length; i++) {
    uint16_t u = text[i];
    if (u >= 0x80) { simple = 0; break; }
    if (u >= 'A' && u <= 'Z') u += 32;
    hash = (hash ^ u) * 0x100000001b3ull;
  }
  if (simple) return hash;
  uint16_t folded[256];
  int32_t n = cicu_fold(text, length, folded, 256);
  if (n > 256) n = 256;
  hash = 0xcbf29ce484222325ull;
  for (int32_t i = 0; i < n; i++) hash = (hash ^ folded[i]) * 0x100000001b3ull;
  return hash;
}
