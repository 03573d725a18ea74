/* The only interface to libyaml: a document as a stream of events. Places are Unicode scalars from the first byte
   handed in, as libyaml's own marks are. */
#ifndef CYAML_H
#define CYAML_H
#include <stddef.h>
#include <stdint.h>

typedef enum {
  CYAML_STREAM_END,
  CYAML_DOCUMENT_START,
  CYAML_SCALAR,
  CYAML_ALIAS,
  CYAML_SEQUENCE_START,
  CYAML_SEQUENCE_END,
  CYAML_MAPPING_START,
  CYAML_MAPPING_END,
} cyaml_kind;

typedef enum { CYAML_PLAIN, CYAML_SINGLE_QUOTED, CYAML_DOUBLE_QUOTED, CYAML_LITERAL, CYAML_FOLDED } cyaml_style;

/* An event; its texts are valid until the next one is read. */
typedef struct cyaml_event {
  cyaml_kind kind;
  cyaml_style style;  /* of a scalar */
  size_t start, end;  /* in Unicode scalars; an anchor and a tag before the node count as its start */
  const char *value;  /* of a scalar, UTF-8; may hold NUL */
  size_t length;      /* of the value, in bytes */
  const char *anchor; /* or the name that an alias points to; NULL when there is none */
  const char *tag;    /* NULL when there is none */
} cyaml_event;

/* Why a document cannot be read. The texts are constants of libyaml. */
typedef struct cyaml_problem {
  const char *context; /* "while scanning a quoted scalar"; NULL when there is none */
  const char *problem; /* "found unexpected end of stream" */
  size_t place;        /* in Unicode scalars, or in bytes when `is_byte` is set */
  int is_byte;
} cyaml_problem;

/* A reader of one stream. `bytes` must be UTF-8 and outlive it. NULL when out of memory. */
typedef struct cyaml_reader cyaml_reader;
cyaml_reader *cyaml_open(const uint8_t *bytes, size_t length);
void cyaml_close(cyaml_reader *reader);

/* The next event; returns 0 when there is a problem instead, after which nothing more can be read. */
int cyaml_next(cyaml_reader *reader, cyaml_event *event);
cyaml_problem cyaml_why(const cyaml_reader *reader);
#endif
