/* The files of Sources/Models, embedded as they are (C23). */
#include <string.h>

#include "cmodels.h"

static const uint8_t short_run[] = {
#embed "../Models/short-run.tsv"
};
static const uint8_t short_run_trees[] = {
#embed "../Models/short-run-trees.tsv"
};
static const uint8_t spelling[] = {
#embed "../Models/spelling.tsv"
};

static const struct {
  const char *name;
  const uint8_t *text;
  size_t length;
} models[] = {
    {"short-run.tsv", short_run, sizeof short_run},
    {"short-run-trees.tsv", short_run_trees, sizeof short_run_trees},
    {"spelling.tsv", spelling, sizeof spelling},
};

const uint8_t *cmodel(const char *name, size_t *length) {
  for (size_t i = 0; i < sizeof models / sizeof *models; i++) {
    if (strcmp(name, models[i].name) == 0) {
      *length = models[i].length;
      return models[i].text;
    }
  }
  return NULL;
}

const char *cmodel_name(size_t index) {
  return index < sizeof models / sizeof *models ? models[index].name : NULL;
}
