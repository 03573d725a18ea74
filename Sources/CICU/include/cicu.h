/* The only interface to ICU. Text is UTF-16; offsets are UTF-16 code units; `status` receives ICU's UErrorCode, 0 for
   success. Where there is no `status`, the comment says what is returned if ICU fails. */
#ifndef CICU_H
#define CICU_H
#include <stdint.h>

/* The shape of a word. */
enum {
  CICU_CAPITALIZED = 1 << 0,   /* first letter is upper or title case */
  CICU_ALL_CAPS = 1 << 1,      /* two or more cased letters, all upper case */
  CICU_INNER_CAPITAL = 1 << 2, /* an upper-case letter after the first letter, not all caps */
  CICU_HAS_DIGIT = 1 << 3,
  CICU_NUMBER = 1 << 4,        /* digits, no letter */
  CICU_GLUED_BEFORE = 1 << 5,  /* a letter or digit of the same ICU word comes right before */
  CICU_GLUED_AFTER = 1 << 6,   /* … right after */
  CICU_HAS_LETTER = 1 << 7,
};

/* A word: an ICU word (UAX #29, dictionaries for Han, Kana, Thai …), split further where the script changes. */
typedef struct cicu_word {
  int32_t start, end; /* UTF-16 offsets, half open */
  uint64_t key;       /* hash of the folded word, see cicu_key */
  uint16_t traits;
  uint8_t script;     /* UScriptCode of its letters; 0 (common) for numbers */
} cicu_word;

/* Break iterators and tables of one worker. Not to be shared between threads. */
typedef struct cicu_analyzer cicu_analyzer;
cicu_analyzer *cicu_analyzer_open(int32_t *status);
void cicu_analyzer_close(cicu_analyzer *analyzer);

/* Words that contain a letter or digit, in order. Returns how many there are; at most `capacity` are written. */
int32_t cicu_words(cicu_analyzer *analyzer, const uint16_t *text, int32_t length, cicu_word *out, int32_t capacity,
                   int32_t *status);
/* Sentence ends (UAX #29), in order, the last one `length`. Returns how many; at most `capacity` are written. */
int32_t cicu_sentences(cicu_analyzer *analyzer, const uint16_t *text, int32_t length, int32_t *out, int32_t capacity,
                       int32_t *status);
/* The folded form that look-ups use (see fold.c). Returns its length; at most `capacity` units are written. Where ICU
   cannot normalize, the text is folded as it is. */
int32_t cicu_fold(const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity);
/* 64-bit hash of the folded form: FNV-1a over UTF-16 units. The word tables are made with the same function. */
uint64_t cicu_key(const uint16_t *text, int32_t length);

uint8_t cicu_script(uint32_t scalar);   /* UScriptCode; unknown (103) where ICU cannot tell */
int cicu_script_name(uint8_t script, char *out, int32_t capacity); /* "Latin"; returns the length */
int cicu_is_letter(uint32_t scalar);
int cicu_width(uint32_t scalar);        /* terminal columns: 0, 1 or 2 */
int cicu_has_script_extension(uint32_t scalar, uint8_t script);

/* Case mapping by the rules of `locale` (Turkish i); mode 0 is lower case, 1 is upper case. */
int32_t cicu_case(int mode, const char *locale, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity,
                  int32_t *status);
/* Normalization: form 0 NFC, 1 NFD, 2 NFKC. */
int32_t cicu_normalize(int form, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity,
                       int32_t *status);
/* Any-Latin; Latin-ASCII; Lower. In place; returns the new length. */
int32_t cicu_romanize(cicu_analyzer *analyzer, uint16_t *text, int32_t length, int32_t capacity, int32_t *status);
/* Skeleton of UTS #39. */
int32_t cicu_skeleton(cicu_analyzer *analyzer, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity,
                      int32_t *status);
/* The scripts that `locale` is written in, if it names none the likeliest by CLDR (UTS #35, likely subtags). Returns how
   many were written, 0 if ICU does not know. */
int32_t cicu_likely_scripts(const char *locale, uint8_t *out, int32_t capacity);
/* The letters and vowel signs of `locale` (CLDR's standard set, single scalars of the BMP, in lower case where there is
   case). Returns how many there are, 0 if ICU fails; at most `capacity` are written. */
int32_t cicu_exemplars(const char *locale, uint16_t *out, int32_t capacity);
/* 1 when CLDR knows `tag`'s language. */
int cicu_is_language(const char *language);
/* English display name ("German"). Returns the UTF-8 length; 0 where there is none or it does not fit. */
int32_t cicu_language_name(const char *tag, char *out, int32_t capacity);
/* Encodings other than Unicode, strict: -1 when something cannot be converted or does not fit. One thread each. NULL for
   a name that ICU does not know, and for a converter that cannot be made strict. */
typedef struct cicu_encoding cicu_encoding;
cicu_encoding *cicu_encoding_open(const char *name);
void cicu_encoding_close(cicu_encoding *encoding);
int32_t cicu_encode(cicu_encoding *encoding, const uint16_t *text, int32_t length, uint8_t *out, int32_t capacity);
int32_t cicu_decode(cicu_encoding *encoding, const void *bytes, int32_t length, uint16_t *out, int32_t capacity);
const char *cicu_version(void);
/* CLDR's sign of `locale` between the parts of a number, in a set of digits ("latn", "arab"): `which` is 0 for decimal,
   1 for group. Returns its length; 0 if CLDR has none or ICU fails. */
int32_t cicu_number_sign(const char *locale, const char *digits, int which, uint16_t *out, int32_t capacity);
/* CLDR's names of the Gregorian months, a newline after each: wide, wide alone, short, short alone, 12 of each. Returns
   the length, 0 if ICU fails; what does not fit is not written. A name that CLDR lacks is empty. */
int32_t cicu_month_names(const char *locale, uint16_t *out, int32_t capacity);
/* 1, 2 and 5 times each power of ten from 3 to 13 in CLDR's long compact form ("2 million"), a newline after each; as
   `cicu_month_names`. */
int32_t cicu_compact_numbers(const char *locale, uint16_t *out, int32_t capacity);
/* Numbers in words (CLDR's RBNF). One thread each. NULL where ICU has no rules or no memory. */
typedef struct cicu_spellout cicu_spellout;
cicu_spellout *cicu_spellout_open(const char *locale);
void cicu_spellout_close(cicu_spellout *spellout);
/* `value` by every public rule set (genders, cases, ordinals), a newline after each; as `cicu_month_names`. A rule set
   that cannot express it is left out. */
int32_t cicu_spellings(cicu_spellout *spellout, int64_t value, uint16_t *out, int32_t capacity);
#endif
