/* What is known of each language, one text file a language, embedded in the binary. Constant for the life of the
   process. */
#ifndef CLANGUAGES_H
#define CLANGUAGES_H
#include <stddef.h>
#include <stdint.h>

/* The text of data/TAG.lang ("de", "zh-Hant"); NULL when there is none. */
const uint8_t *clanguage(const char *tag, size_t *length);
/* The tag of the file at `index`, in the order of the names; NULL past the last. */
const char *clanguage_tag(size_t index);

/* Letters that only Simplified or only Traditional Chinese has: han/variants.tsv. */
const uint8_t *chan_variants(size_t *length);
/* Words of other regions in Traditional Chinese: han/regions.tsv. */
const uint8_t *chan_regions(size_t *length);
#endif
