#include <stdlib.h>
#include <string.h>
#include <unicode/udat.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#include "cicu.h"

/* The locale with one keyword: "ar@numbers=latn". */
static int keyed(const char *locale, const char *key, const char *value, char *out, size_t capacity) {
  size_t length = strlen(locale) + strlen(key) + strlen(value) + 3;
  if (length > capacity) return 0;
  strcpy(out, locale);
  strcat(out, "@");
  strcat(out, key);
  strcat(out, "=");
  strcat(out, value);
  return 1;
}

int32_t cicu_number_sign(const char *locale, const char *digits, int which, uint16_t *out, int32_t capacity) {
  char name[96];
  UErrorCode error = U_ZERO_ERROR;
  if (!keyed(locale, "numbers", digits, name, sizeof name)) return 0;
  UNumberFormat *format = unum_open(UNUM_DECIMAL, NULL, 0, name, NULL, &error);
  if (U_FAILURE(error)) return 0;
  UNumberFormatSymbol symbol = which == 0 ? UNUM_DECIMAL_SEPARATOR_SYMBOL : UNUM_GROUPING_SEPARATOR_SYMBOL;
  int32_t length = unum_getSymbol(format, symbol, out, capacity, &error);
  unum_close(format);
  return U_FAILURE(error) ? 0 : length;
}

/* Collects texts with a newline after each, as far as there is room. */
typedef struct {
  uint16_t *out;
  int32_t capacity, length;
} lines;

static void add_line(lines *to, const UChar *text, int32_t length) {
  if (to->length + length + 1 <= to->capacity) {
    memcpy(to->out + to->length, text, (size_t)length * sizeof *text);
    to->out[to->length + length] = '\n';
  }
  to->length += length + 1;
}

int32_t cicu_month_names(const char *locale, uint16_t *out, int32_t capacity) {
  static const UDateFormatSymbolType forms[] = {UDAT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_SHORT_MONTHS,
                                                UDAT_STANDALONE_SHORT_MONTHS};
  char name[96];
  UErrorCode error = U_ZERO_ERROR;
  if (!keyed(locale, "calendar", "gregorian", name, sizeof name)) return 0;
  UDateFormat *format = udat_open(UDAT_LONG, UDAT_LONG, name, NULL, 0, NULL, 0, &error);
  if (U_FAILURE(error)) return 0;
  lines to = {out, capacity, 0};
  for (int form = 0; form < 4; form++) {
    for (int month = 0; month < 12; month++) {
      UChar text[64];
      int32_t length = udat_getSymbols(format, forms[form], month, text, 64, &error);
      /* A name that CLDR lacks, or that does not fit, is left empty. */
      if (U_FAILURE(error)) length = 0, error = U_ZERO_ERROR;
      add_line(&to, text, length);
    }
  }
  udat_close(format);
  return to.length;
}

int32_t cicu_compact_numbers(const char *locale, uint16_t *out, int32_t capacity) {
  char name[96];
  UErrorCode error = U_ZERO_ERROR;
  if (!keyed(locale, "numbers", "latn", name, sizeof name)) return 0;
  UNumberFormat *format = unum_open(UNUM_DECIMAL_COMPACT_LONG, NULL, 0, name, NULL, &error);
  if (U_FAILURE(error)) return 0;
  lines to = {out, capacity, 0};
  static const double digits[] = {1, 2, 5};
  double power = 1000;
  for (int exponent = 3; exponent < 14; exponent++, power *= 10) {
    for (int digit = 0; digit < 3; digit++) {
      UChar text[128];
      UErrorCode status = U_ZERO_ERROR;
      int32_t length = unum_formatDouble(format, digits[digit] * power, text, 128, NULL, &status);
      add_line(&to, text, U_FAILURE(status) || length > 128 ? 0 : length);
    }
  }
  unum_close(format);
  return to.length;
}

struct cicu_spellout {
  UNumberFormat *format;
  UChar *sets; /* CLDR's public rule sets, a semicolon after each */
};

cicu_spellout *cicu_spellout_open(const char *locale) {
  UErrorCode error = U_ZERO_ERROR;
  cicu_spellout *spellout = calloc(1, sizeof *spellout);
  if (!spellout) return NULL;
  spellout->format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &error);
  if (U_SUCCESS(error)) {
    /* The first call only measures, which ICU calls an overflow. */
    int32_t length = unum_getTextAttribute(spellout->format, UNUM_PUBLIC_RULESETS, NULL, 0, &error);
    if (error == U_BUFFER_OVERFLOW_ERROR) error = U_ZERO_ERROR;
    if (U_SUCCESS(error)) spellout->sets = calloc((size_t)length + 2, sizeof(UChar));
    if (spellout->sets) {
      unum_getTextAttribute(spellout->format, UNUM_PUBLIC_RULESETS, spellout->sets, length + 1, &error);
      if (U_SUCCESS(error)) return spellout;
    }
  }
  cicu_spellout_close(spellout);
  return NULL;
}

void cicu_spellout_close(cicu_spellout *spellout) {
  if (!spellout) return;
  if (spellout->format) unum_close(spellout->format);
  free(spellout->sets);
  free(spellout);
}

int32_t cicu_spellings(cicu_spellout *spellout, int64_t value, uint16_t *out, int32_t capacity) {
  lines to = {out, capacity, 0};
  for (const UChar *set = spellout->sets; *set;) {
    int32_t length = 0;
    while (set[length] && set[length] != ';') length++;
    UErrorCode error = U_ZERO_ERROR;
    UChar text[512];
    unum_setTextAttribute(spellout->format, UNUM_DEFAULT_RULESET, set, length, &error);
    int32_t count = unum_formatInt64(spellout->format, value, text, 512, NULL, &error);
    /* A rule set that cannot say the value says nothing. */
    if (U_SUCCESS(error) && count <= 512) add_line(&to, text, count);
    set += length;
    if (*set) set++;
  }
  return to.length;
}
