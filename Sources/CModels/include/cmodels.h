/* The fitted models, one text file each, embedded in the binary. Constant for the life of the process. */
#ifndef CMODELS_H
#define CMODELS_H
#include <stddef.h>
#include <stdint.h>

/* The text of Sources/Models/NAME ("spelling.tsv"); NULL when there is none. */
const uint8_t *cmodel(const char *name, size_t *length);
/* The name of the file at `index`; NULL past the last. */
const char *cmodel_name(size_t index);
#endif
