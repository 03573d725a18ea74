#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include "analyzer.h"

typedef struct {
  cicu_word *out;
  int32_t capacity, count;
} sink;

static void emit(sink *to, cicu_word word) {
  if (to->count < to->capacity) to->out[to->count] = word;
  to->count++;
}

/* Letters seen so far in the current piece. */
typedef struct {
  int32_t letters, upper, lower;
  int first_upper, inner_upper, digits;
} tally;

static uint16_t traits_of(const tally *t) {
  uint16_t traits = 0;
  if (t->letters) traits |= CICU_HAS_LETTER;
  if (t->first_upper) traits |= CICU_CAPITALIZED;
  if (t->upper >= 2 && t->lower == 0) traits |= CICU_ALL_CAPS;
  else if (t->inner_upper) traits |= CICU_INNER_CAPITAL;
  if (t->digits) traits |= t->letters ? CICU_HAS_DIGIT : CICU_NUMBER | CICU_HAS_DIGIT;
  return traits;
}

static void count_letter(tally *t, UChar32 c) {
  int upper, lower;
  if (c < 0x80) {
    upper = c >= 'A' && c <= 'Z';
    lower = c >= 'a' && c <= 'z';
  } else {
    upper = u_isupper(c) || u_istitle(c);
    lower = u_islower(c);
  }
  if (upper) {
    if (t->letters) t->inner_upper = 1;
    else t->first_upper = 1;
    t->upper++;
  }
  if (lower) t->lower++;
  t->letters++;
}

static int is_letter(UChar32 c) {
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  return u_isalpha(c);
}

/* Kana of both kinds and the prolonged sound mark run on as one word in Japanese; Han is separate. */
static int same_word(uint8_t a, uint8_t b) {
  return a == b || (a == USCRIPT_KATAKANA && b == USCRIPT_HIRAGANA) || (a == USCRIPT_HIRAGANA && b == USCRIPT_KATAKANA);
}

static int is_mark(UChar32 c) { return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0; }

/* Splits one ICU word at changes of script. Marks and digits stay with the letters before them. */
static void split(cicu_analyzer *analyzer, const uint16_t *text, int32_t start, int32_t end, sink *to) {
  int32_t from = start, i = start, last = start; /* `last`: end of the last letter, mark or digit */
  uint8_t script = USCRIPT_COMMON;
  tally t = {0};
  uint16_t glued = 0;
  while (i < end) {
    int32_t at = i;
    UChar32 c;
    U16_NEXT(text, i, end, c);
    if (!is_letter(c)) {
      if ((c >= '0' && c <= '9') || (c >= 0x80 && u_isdigit(c))) {
        t.digits = 1;
        last = i;
      } else if (c >= 0x300 && is_mark(c)) {
        last = i;
      }
      continue;
    }
    uint8_t s = cicu_analyzer_script(analyzer, (uint32_t)c);
    if (s > USCRIPT_INHERITED) {
      if (script == USCRIPT_COMMON) script = s;
      else if (!same_word(script, s)) {
        uint16_t traits = traits_of(&t) | glued | CICU_GLUED_AFTER;
        emit(to, (cicu_word){from, last, cicu_key(text + from, last - from), traits, script});
        from = at;
        script = s;
        t = (tally){0};
        glued = CICU_GLUED_BEFORE;
      }
    }
    count_letter(&t, c);
    last = i;
  }
  if (!t.letters && !t.digits) return;
  emit(to, (cicu_word){from, end, cicu_key(text + from, end - from), traits_of(&t) | glued, script});
}

/* UAX #29 counts the narrow no-break space, which French sets before marks, as part of the adjacent word. Between
   digits it groups them. */
static void split_at_spaces(cicu_analyzer *analyzer, const uint16_t *text, int32_t start, int32_t end, sink *to) {
  int32_t from = start;
  for (int32_t i = start; i < end; i++) {
    if (text[i] != 0x202F) continue;
    if (i > start && i + 1 < end && u_isdigit(text[i - 1]) && u_isdigit(text[i + 1])) continue;
    if (i > from) split(analyzer, text, from, i, to);
    from = i + 1;
  }
  if (end > from) split(analyzer, text, from, end, to);
}

int32_t cicu_words(cicu_analyzer *analyzer, const uint16_t *text, int32_t length, cicu_word *out, int32_t capacity,
                   int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  ubrk_setText(analyzer->words, text, length, &error);
  *status = error;
  if (U_FAILURE(error)) return 0;
  *status = 0;
  sink to = {out, capacity, 0};
  int32_t from = ubrk_first(analyzer->words), next;
  while ((next = ubrk_next(analyzer->words)) != UBRK_DONE) {
    if (ubrk_getRuleStatus(analyzer->words) >= UBRK_WORD_NONE_LIMIT) split_at_spaces(analyzer, text, from, next, &to);
    from = next;
  }
  return to.count;
}

int32_t cicu_sentences(cicu_analyzer *analyzer, const uint16_t *text, int32_t length, int32_t *out, int32_t capacity,
                       int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  ubrk_setText(analyzer->sentences, text, length, &error);
  *status = error;
  if (U_FAILURE(error)) return 0;
  *status = 0;
  int32_t count = 0, next;
  ubrk_first(analyzer->sentences);
  while ((next = ubrk_next(analyzer->sentences)) != UBRK_DONE) {
    if (count < capacity) out[count] = next;
    count++;
  }
  return count;
}
