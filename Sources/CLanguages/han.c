/* The tables of han/, embedded as they are (C23). */
#include "clanguages.h"

static const uint8_t variants[] = {
#embed "han/variants.tsv"
};
static const uint8_t regions[] = {
#embed "han/regions.tsv"
};

const uint8_t *chan_variants(size_t *length) {
  *length = sizeof variants;
  return variants;
}

const uint8_t *chan_regions(size_t *length) {
  *length = sizeof regions;
  return regions;
}
