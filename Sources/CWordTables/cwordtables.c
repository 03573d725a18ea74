/* The tables are files in data/, made by script/make-word-tables and embedded as they are (C23). */
#include <string.h>

#include "cwordtables.h"

static const uint8_t words_ar[] = {
#embed "data/ar.bin"
};
static const uint8_t words_bg[] = {
#embed "data/bg.bin"
};
static const uint8_t words_ca[] = {
#embed "data/ca.bin"
};
static const uint8_t words_cs[] = {
#embed "data/cs.bin"
};
static const uint8_t words_da[] = {
#embed "data/da.bin"
};
static const uint8_t words_de[] = {
#embed "data/de.bin"
};
static const uint8_t words_el[] = {
#embed "data/el.bin"
};
static const uint8_t words_en[] = {
#embed "data/en.bin"
};
static const uint8_t words_es[] = {
#embed "data/es.bin"
};
static const uint8_t words_fa[] = {
#embed "data/fa.bin"
};
static const uint8_t words_fi[] = {
#embed "data/fi.bin"
};
static const uint8_t words_fr[] = {
#embed "data/fr.bin"
};
static const uint8_t words_he[] = {
#embed "data/he.bin"
};
static const uint8_t words_hi[] = {
#embed "data/hi.bin"
};
static const uint8_t words_hu[] = {
#embed "data/hu.bin"
};
static const uint8_t words_id[] = {
#embed "data/id.bin"
};
static const uint8_t words_it[] = {
#embed "data/it.bin"
};
static const uint8_t words_ja[] = {
#embed "data/ja.bin"
};
static const uint8_t words_ko[] = {
#embed "data/ko.bin"
};
static const uint8_t words_nb[] = {
#embed "data/nb.bin"
};
static const uint8_t words_nl[] = {
#embed "data/nl.bin"
};
static const uint8_t words_pl[] = {
#embed "data/pl.bin"
};
static const uint8_t words_pt[] = {
#embed "data/pt.bin"
};
static const uint8_t words_ro[] = {
#embed "data/ro.bin"
};
static const uint8_t words_ru[] = {
#embed "data/ru.bin"
};
static const uint8_t words_sv[] = {
#embed "data/sv.bin"
};
static const uint8_t words_tr[] = {
#embed "data/tr.bin"
};
static const uint8_t words_uk[] = {
#embed "data/uk.bin"
};
static const uint8_t words_vi[] = {
#embed "data/vi.bin"
};
static const uint8_t words_zh_Hans[] = {
#embed "data/zh-Hans.bin"
};
static const uint8_t words_zh_Hant[] = {
#embed "data/zh-Hant.bin"
};

static const uint8_t letters_ar[] = {
#embed "data/ar.letters.bin"
};
static const uint8_t letters_bg[] = {
#embed "data/bg.letters.bin"
};
static const uint8_t letters_ca[] = {
#embed "data/ca.letters.bin"
};
static const uint8_t letters_cs[] = {
#embed "data/cs.letters.bin"
};
static const uint8_t letters_da[] = {
#embed "data/da.letters.bin"
};
static const uint8_t letters_de[] = {
#embed "data/de.letters.bin"
};
static const uint8_t letters_el[] = {
#embed "data/el.letters.bin"
};
static const uint8_t letters_en[] = {
#embed "data/en.letters.bin"
};
static const uint8_t letters_es[] = {
#embed "data/es.letters.bin"
};
static const uint8_t letters_fa[] = {
#embed "data/fa.letters.bin"
};
static const uint8_t letters_fi[] = {
#embed "data/fi.letters.bin"
};
static const uint8_t letters_fr[] = {
#embed "data/fr.letters.bin"
};
static const uint8_t letters_he[] = {
#embed "data/he.letters.bin"
};
static const uint8_t letters_hi[] = {
#embed "data/hi.letters.bin"
};
static const uint8_t letters_hu[] = {
#embed "data/hu.letters.bin"
};
static const uint8_t letters_id[] = {
#embed "data/id.letters.bin"
};
static const uint8_t letters_it[] = {
#embed "data/it.letters.bin"
};
static const uint8_t letters_ko[] = {
#embed "data/ko.letters.bin"
};
static const uint8_t letters_nb[] = {
#embed "data/nb.letters.bin"
};
static const uint8_t letters_nl[] = {
#embed "data/nl.letters.bin"
};
static const uint8_t letters_pl[] = {
#embed "data/pl.letters.bin"
};
static const uint8_t letters_pt[] = {
#embed "data/pt.letters.bin"
};
static const uint8_t letters_ro[] = {
#embed "data/ro.letters.bin"
};
static const uint8_t letters_ru[] = {
#embed "data/ru.letters.bin"
};
static const uint8_t letters_sv[] = {
#embed "data/sv.letters.bin"
};
static const uint8_t letters_tr[] = {
#embed "data/tr.letters.bin"
};
static const uint8_t letters_uk[] = {
#embed "data/uk.letters.bin"
};
static const uint8_t letters_vi[] = {
#embed "data/vi.letters.bin"
};

static const uint8_t forms_ar[] = {
#embed "data/ar.forms.bin"
};
static const uint8_t forms_ca[] = {
#embed "data/ca.forms.bin"
};
static const uint8_t forms_cs[] = {
#embed "data/cs.forms.bin"
};
static const uint8_t forms_de[] = {
#embed "data/de.forms.bin"
};
static const uint8_t forms_es[] = {
#embed "data/es.forms.bin"
};
static const uint8_t forms_fi[] = {
#embed "data/fi.forms.bin"
};
static const uint8_t forms_fr[] = {
#embed "data/fr.forms.bin"
};
static const uint8_t forms_he[] = {
#embed "data/he.forms.bin"
};
static const uint8_t forms_it[] = {
#embed "data/it.forms.bin"
};
static const uint8_t forms_nb[] = {
#embed "data/nb.forms.bin"
};
static const uint8_t forms_nl[] = {
#embed "data/nl.forms.bin"
};
static const uint8_t forms_pl[] = {
#embed "data/pl.forms.bin"
};
static const uint8_t forms_pt[] = {
#embed "data/pt.forms.bin"
};
static const uint8_t forms_ru[] = {
#embed "data/ru.forms.bin"
};
static const uint8_t forms_sv[] = {
#embed "data/sv.forms.bin"
};
static const uint8_t forms_uk[] = {
#embed "data/uk.forms.bin"
};

typedef struct {
  const char *language;
  const uint8_t *bytes;
  size_t length;
} entry;

#define ENTRY(language, bytes) {language, bytes, sizeof bytes}

static const entry words[] = {
    ENTRY("ar", words_ar),
    ENTRY("bg", words_bg),
    ENTRY("ca", words_ca),
    ENTRY("cs", words_cs),
    ENTRY("da", words_da),
    ENTRY("de", words_de),
    ENTRY("el", words_el),
    ENTRY("en", words_en),
    ENTRY("es", words_es),
    ENTRY("fa", words_fa),
    ENTRY("fi", words_fi),
    ENTRY("fr", words_fr),
    ENTRY("he", words_he),
    ENTRY("hi", words_hi),
    ENTRY("hu", words_hu),
    ENTRY("id", words_id),
    ENTRY("it", words_it),
    ENTRY("ja", words_ja),
    ENTRY("ko", words_ko),
    ENTRY("nb", words_nb),
    ENTRY("nl", words_nl),
    ENTRY("pl", words_pl),
    ENTRY("pt", words_pt),
    ENTRY("ro", words_ro),
    ENTRY("ru", words_ru),
    ENTRY("sv", words_sv),
    ENTRY("tr", words_tr),
    ENTRY("uk", words_uk),
    ENTRY("vi", words_vi),
    ENTRY("zh-Hans", words_zh_Hans),
    ENTRY("zh-Hant", words_zh_Hant),
};

static const entry letters[] = {
    ENTRY("ar", letters_ar),
    ENTRY("bg", letters_bg),
    ENTRY("ca", letters_ca),
    ENTRY("cs", letters_cs),
    ENTRY("da", letters_da),
    ENTRY("de", letters_de),
    ENTRY("el", letters_el),
    ENTRY("en", letters_en),
    ENTRY("es", letters_es),
    ENTRY("fa", letters_fa),
    ENTRY("fi", letters_fi),
    ENTRY("fr", letters_fr),
    ENTRY("he", letters_he),
    ENTRY("hi", letters_hi),
    ENTRY("hu", letters_hu),
    ENTRY("id", letters_id),
    ENTRY("it", letters_it),
    ENTRY("ko", letters_ko),
    ENTRY("nb", letters_nb),
    ENTRY("nl", letters_nl),
    ENTRY("pl", letters_pl),
    ENTRY("pt", letters_pt),
    ENTRY("ro", letters_ro),
    ENTRY("ru", letters_ru),
    ENTRY("sv", letters_sv),
    ENTRY("tr", letters_tr),
    ENTRY("uk", letters_uk),
    ENTRY("vi", letters_vi),
};

static const entry forms[] = {
    ENTRY("ar", forms_ar),
    ENTRY("ca", forms_ca),
    ENTRY("cs", forms_cs),
    ENTRY("de", forms_de),
    ENTRY("es", forms_es),
    ENTRY("fi", forms_fi),
    ENTRY("fr", forms_fr),
    ENTRY("he", forms_he),
    ENTRY("it", forms_it),
    ENTRY("nb", forms_nb),
    ENTRY("nl", forms_nl),
    ENTRY("pl", forms_pl),
    ENTRY("pt", forms_pt),
    ENTRY("ru", forms_ru),
    ENTRY("sv", forms_sv),
    ENTRY("uk", forms_uk),
};

static const uint8_t *find(const entry *entries, size_t count, const char *language, size_t *length) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(entries[i].language, language) == 0) {
      *length = entries[i].length;
      return entries[i].bytes;
    }
  }
  *length = 0;
  return NULL;
}

const uint8_t *cwordtable(const char *language, size_t *length) {
  return find(words, sizeof words / sizeof words[0], language, length);
}

const uint8_t *clettertable(const char *language, size_t *length) {
  return find(letters, sizeof letters / sizeof letters[0], language, length);
}

const uint8_t *cformtable(const char *language, size_t *length) {
  return find(forms, sizeof forms / sizeof forms[0], language, length);
}
