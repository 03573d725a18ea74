#include <unicode/ucnv.h>

#include "cicu.h"

cicu_encoding *cicu_encoding_open(const char *name) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &error);
  if (U_FAILURE(error)) return NULL;
  ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
  if (U_FAILURE(error)) {
    /* It would put a substitute where something cannot be converted. */
    ucnv_close(converter);
    return NULL;
  }
  return (cicu_encoding *)converter;
}

void cicu_encoding_close(cicu_encoding *encoding) { ucnv_close((UConverter *)encoding); }

int32_t cicu_encode(cicu_encoding *encoding, const uint16_t *text, int32_t length, uint8_t *out, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t n = ucnv_fromUChars((UConverter *)encoding, (char *)out, capacity, text, length, &error);
  return U_FAILURE(error) || n > capacity ? -1 : n;
}

int32_t cicu_decode(cicu_encoding *encoding, const void *bytes, int32_t length, uint16_t *out, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t n = ucnv_toUChars((UConverter *)encoding, out, capacity, bytes, length, &error);
  return U_FAILURE(error) || n > capacity ? -1 : n;
}
