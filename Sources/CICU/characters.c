#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/uscript.h>
#include <unicode/uset.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

#include "cicu.h"

uint8_t cicu_script(uint32_t scalar) {
  UErrorCode error = U_ZERO_ERROR;
  int script = uscript_getScript((UChar32)scalar, &error);
  return U_FAILURE(error) || script < 0 || script > 255 ? USCRIPT_UNKNOWN : (uint8_t)script;
}

int cicu_script_name(uint8_t script, char *out, int32_t capacity) {
  const char *name = uscript_getName((UScriptCode)script);
  if (!name) name = "Unknown";
  int length = (int)strlen(name);
  memcpy(out, name, length < capacity ? length : capacity);
  return length;
}

int cicu_is_letter(uint32_t scalar) { return u_isalpha((UChar32)scalar); }
int cicu_has_script_extension(uint32_t scalar, uint8_t script) {
  return uscript_hasScript((UChar32)scalar, (UScriptCode)script);
}

int cicu_width(uint32_t scalar) {
  if (scalar < 0x300) return 1;
  int8_t type = u_charType((UChar32)scalar);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  if (scalar >= 0x1160 && scalar <= 0x11FF) return 0; /* medial and final jamo */
  int width = u_getIntPropertyValue((UChar32)scalar, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

int32_t cicu_likely_scripts(const char *locale, uint8_t *out, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  char full[ULOC_FULLNAME_CAPACITY];
  uloc_addLikelySubtags(locale, full, ULOC_FULLNAME_CAPACITY, &error);
  UScriptCode codes[8];
  /* A bare tag would be taken for the name of a script where there is one: Yi. */
  int32_t count = U_SUCCESS(error) && strchr(full, '_') ? uscript_getCode(full, codes, 8, &error) : 0;
  if (U_FAILURE(error)) return 0;
  int32_t written = 0;
  for (int32_t i = 0; i < count && written < capacity; i++) {
    if (codes[i] >= 0 && codes[i] <= 255) out[written++] = (uint8_t)codes[i];
  }
  return written;
}

int32_t cicu_exemplars(const char *locale, uint16_t *out, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  ULocaleData *data = ulocdata_open(locale, &error);
  if (U_FAILURE(error)) return 0;
  int32_t count = 0;
  USet *set = ulocdata_getExemplarSet(data, NULL, 0, ULOCDATA_ES_STANDARD, &error);
  int32_t ranges = U_SUCCESS(error) ? uset_getRangeCount(set) : 0;
  for (int32_t i = 0; i < ranges; i++) {
    UChar32 start, end;
    /* Ranges come before strings, so that each of these is one. */
    if (uset_getItem(set, i, &start, &end, NULL, 0, &error) != 0 || U_FAILURE(error)) break;
    for (UChar32 c = start; c <= end && c <= 0xFFFF; c++) {
      int8_t type = u_charType(c);
      if (!u_isalpha(c) && type != U_NON_SPACING_MARK && type != U_COMBINING_SPACING_MARK) continue;
      if (count < capacity) out[count] = (uint16_t)c;
      count++;
    }
  }
  if (set) uset_close(set);
  ulocdata_close(data);
  return count;
}

int cicu_is_language(const char *language) { return uloc_getISO3Language(language)[0] != 0; }

int32_t cicu_language_name(const char *tag, char *out, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  UChar name[128];
  int32_t n = uloc_getDisplayName(tag, "en", name, 128, &error);
  if (U_FAILURE(error)) return 0;
  int32_t written = 0;
  u_strToUTF8(out, capacity, &written, name, n, &error);
  return U_FAILURE(error) ? 0 : written;
}

const char *cicu_version(void) { return U_ICU_VERSION; }
