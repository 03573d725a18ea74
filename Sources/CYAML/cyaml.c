#include "cyaml.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct cyaml_reader {
  yaml_parser_t parser;
  yaml_event_t event;
};

cyaml_reader *cyaml_open(const uint8_t *bytes, size_t length) {
  cyaml_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  if (!yaml_parser_initialize(&reader->parser)) {
    free(reader);
    return NULL;
  }
  yaml_parser_set_input_string(&reader->parser, bytes, length);
  yaml_parser_set_encoding(&reader->parser, YAML_UTF8_ENCODING);
  return reader;
}

void cyaml_close(cyaml_reader *reader) {
  yaml_event_delete(&reader->event);
  yaml_parser_delete(&reader->parser);
  free(reader);
}

static cyaml_style style_of(yaml_scalar_style_t style) {
  switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: return CYAML_SINGLE_QUOTED;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: return CYAML_DOUBLE_QUOTED;
    case YAML_LITERAL_SCALAR_STYLE: return CYAML_LITERAL;
    case YAML_FOLDED_SCALAR_STYLE: return CYAML_FOLDED;
    default: return CYAML_PLAIN;
  }
}

/* Fills in the event `from`; 0 for an event that readers do not need. */
static int translate(const yaml_event_t *from, cyaml_event *to) {
  memset(to, 0, sizeof *to);
  to->start = from->start_mark.index;
  to->end = from->end_mark.index;
  switch (from->type) {
    case YAML_STREAM_END_EVENT: to->kind = CYAML_STREAM_END; return 1;
    case YAML_DOCUMENT_START_EVENT: to->kind = CYAML_DOCUMENT_START; return 1;
    case YAML_SEQUENCE_END_EVENT: to->kind = CYAML_SEQUENCE_END; return 1;
    case YAML_MAPPING_END_EVENT: to->kind = CYAML_MAPPING_END; return 1;
    case YAML_ALIAS_EVENT:
      to->kind = CYAML_ALIAS;
      to->anchor = (const char *)from->data.alias.anchor;
      return 1;
    case YAML_SCALAR_EVENT:
      to->kind = CYAML_SCALAR;
      to->style = style_of(from->data.scalar.style);
      to->value = (const char *)from->data.scalar.value;
      to->length = from->data.scalar.length;
      to->anchor = (const char *)from->data.scalar.anchor;
      to->tag = (const char *)from->data.scalar.tag;
      return 1;
    case YAML_SEQUENCE_START_EVENT:
      to->kind = CYAML_SEQUENCE_START;
      to->anchor = (const char *)from->data.sequence_start.anchor;
      to->tag = (const char *)from->data.sequence_start.tag;
      return 1;
    case YAML_MAPPING_START_EVENT:
      to->kind = CYAML_MAPPING_START;
      to->anchor = (const char *)from->data.mapping_start.anchor;
      to->tag = (const char *)from->data.mapping_start.tag;
      return 1;
    default: return 0; /* the start of the stream, the end of a document */
  }
}

int cyaml_next(cyaml_reader *reader, cyaml_event *event) {
  do {
    yaml_event_delete(&reader->event);
    if (!yaml_parser_parse(&reader->parser, &reader->event)) return 0;
    if (reader->event.type == YAML_NO_EVENT) { /* called past the end */
      memset(event, 0, sizeof *event);
      event->kind = CYAML_STREAM_END;
      return 1;
    }
  } while (!translate(&reader->event, event));
  return 1;
}

cyaml_problem cyaml_why(const cyaml_reader *reader) {
  const yaml_parser_t *parser = &reader->parser;
  int is_byte = parser->error == YAML_READER_ERROR;
  return (cyaml_problem){
      .context = parser->context,
      .problem = parser->error == YAML_MEMORY_ERROR ? "not enough memory" : parser->problem,
      .place = is_byte ? parser->problem_offset : parser->problem_mark.index,
      .is_byte = is_byte,
  };
}
