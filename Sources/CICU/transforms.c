#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include "analyzer.h"

static int32_t finished(int32_t length, UErrorCode error, int32_t *status) {
  *status = error == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(error) ? 0 : error;
  return length;
}

int32_t cicu_case(int mode, const char *locale, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity,
                  int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t n = mode == 0 ? u_strToLower(out, capacity, text, length, locale, &error)
                        : u_strToUpper(out, capacity, text, length, locale, &error);
  return finished(n, error, status);
}

/* Marks on one letter that are put in order; UAX #15 allows 30 in a stream-safe text. */
#define MOST_MARKS 256

/* Where the piece that begins at `start` ends: before more marks than are put in order, else with the text. ICU's time
   to order marks grows with the square of their number. */
static int32_t piece_end(const uint16_t *text, int32_t start, int32_t length) {
  int32_t marks = 0;
  for (int32_t i = start; i < length;) {
    int32_t at = i;
    UChar32 c;
    U16_NEXT(text, i, length, c);
    marks = c >= 0x300 && u_getCombiningClass(c) != 0 ? marks + 1 : 0;
    if (marks > MOST_MARKS) return at;
  }
  return length;
}

int32_t cicu_normalize(int form, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity,
                       int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = form == 0   ? unorm2_getNFCInstance(&error)
                                   : form == 1 ? unorm2_getNFDInstance(&error)
                                               : unorm2_getNFKCInstance(&error);
  int32_t n = 0;
  for (int32_t start = 0; start < length && (U_SUCCESS(error) || error == U_BUFFER_OVERFLOW_ERROR);) {
    int32_t end = piece_end(text, start, length);
    /* Once the buffer is full the rest is only measured. */
    UErrorCode own = U_ZERO_ERROR;
    int32_t room = capacity > n ? capacity - n : 0;
    n += unorm2_normalize(normalizer, text + start, end - start, room ? out + n : NULL, room, &own);
    if (own != U_STRING_NOT_TERMINATED_WARNING && own != U_ZERO_ERROR) error = own;
    start = end;
  }
  return finished(n, error, status);
}

int32_t cicu_romanize(cicu_analyzer *analyzer, uint16_t *text, int32_t length, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  if (!analyzer->romanizer) {
    static const UChar id[] = u"Any-Latin; Latin-ASCII; Lower";
    analyzer->romanizer = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &error);
  }
  int32_t limit = length;
  if (U_SUCCESS(error)) utrans_transUChars(analyzer->romanizer, text, &length, capacity, 0, &limit, &error);
  *status = U_FAILURE(error) ? error : 0;
  return U_FAILURE(error) ? 0 : length;
}

int32_t cicu_skeleton(cicu_analyzer *analyzer, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity,
                      int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  if (!analyzer->spoof) analyzer->spoof = uspoof_open(&error);
  int32_t n = U_SUCCESS(error) ? uspoof_getSkeleton(analyzer->spoof, 0, text, length, out, capacity, &error) : 0;
  return finished(n, error, status);
}
