/* Data embedded in the binary, by language ("de", "zh-Hant"). Constant for the life of the process. */
#ifndef CWORDTABLES_H
#define CWORDTABLES_H
#include <stddef.h>
#include <stdint.h>

/* The frequency table of `language`, in the format of script/word_tables/table.py; NULL when there is none. */
const uint8_t *cwordtable(const char *language, size_t *length);
/* The character model of `language`, in the same format, with the keys of script/word_tables/model.py. */
const uint8_t *clettertable(const char *language, size_t *length);
/* The rarer forms of `language`, in the format of script/word_tables/forms.py; NULL when there are none. */
const uint8_t *cformtable(const char *language, size_t *length);
#endif
