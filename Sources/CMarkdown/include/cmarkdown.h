/* The only interface to md4c: its callbacks turned into a flat array of events with byte offsets. */
#ifndef CMARKDOWN_H
#define CMARKDOWN_H
#include <stddef.h>
#include <stdint.h>

#define CMARKDOWN_CLOSED __attribute__((enum_extensibility(closed)))

typedef enum CMARKDOWN_CLOSED : uint8_t {
  CMARKDOWN_ENTER_BLOCK,
  CMARKDOWN_LEAVE_BLOCK,
  CMARKDOWN_ENTER_SPAN,
  CMARKDOWN_LEAVE_SPAN,
  CMARKDOWN_TEXT,
  /* Right after the entry that it belongs to; omitted when empty. */
  CMARKDOWN_TITLE,
  CMARKDOWN_INFO,
  /* Of a link or an image; after its title. */
  CMARKDOWN_DESTINATION,
} cmarkdown_kind;

/* `type` of a block event. */
typedef enum CMARKDOWN_CLOSED : uint8_t {
  CMARKDOWN_DOCUMENT,
  CMARKDOWN_QUOTE,
  CMARKDOWN_BULLETS,
  CMARKDOWN_NUMBERS,
  CMARKDOWN_ITEM, /* offset: of a task's mark; none otherwise */
  CMARKDOWN_BREAK,
  CMARKDOWN_HEADING, /* detail: the level */
  CMARKDOWN_CODE_BLOCK,
  CMARKDOWN_HTML_BLOCK,
  CMARKDOWN_PARAGRAPH,
  CMARKDOWN_TABLE,
  CMARKDOWN_TABLE_HEAD,
  CMARKDOWN_TABLE_BODY,
  CMARKDOWN_ROW,
  CMARKDOWN_HEAD_CELL,
  CMARKDOWN_CELL,
} cmarkdown_block;

/* `type` of a span event. */
typedef enum CMARKDOWN_CLOSED : uint8_t {
  CMARKDOWN_EMPHASIS,
  CMARKDOWN_STRONG,
  CMARKDOWN_LINK,
  CMARKDOWN_IMAGE,
  CMARKDOWN_CODE_SPAN,
  CMARKDOWN_STRIKE,
} cmarkdown_span;

/* `type` of a text event. */
typedef enum CMARKDOWN_CLOSED : uint8_t {
  CMARKDOWN_PLAIN,
  CMARKDOWN_NULL,
  CMARKDOWN_HARD_BREAK,
  CMARKDOWN_SOFT_BREAK,
  CMARKDOWN_ENTITY,
  CMARKDOWN_CODE,
  CMARKDOWN_HTML,
} cmarkdown_text;

/* The offset of text that md4c created itself: line ends, indentation, titles and destinations with escapes in them. */
#define CMARKDOWN_NOWHERE UINT32_MAX

typedef struct cmarkdown_event {
  uint32_t offset; /* bytes before it in the text, or CMARKDOWN_NOWHERE */
  uint32_t length; /* bytes */
  cmarkdown_kind kind;
  uint8_t type; /* a cmarkdown_block, cmarkdown_span or cmarkdown_text, as `kind` says */
  uint16_t detail;
} cmarkdown_event;

typedef struct cmarkdown_events {
  cmarkdown_event *items;
  size_t count, capacity;
} cmarkdown_events;

/* Leave out indented code, HTML blocks and HTML spans: what MDX does not have. */
#define CMARKDOWN_MDX 1u

/* Parses text[start ..< size]; 16 zero bytes must follow (md4c reads one past the end). Offsets count from `text`.
   Returns 0, or -1 when memory ran out. `events` is overwritten and goes to cmarkdown_free in any case. */
int cmarkdown_parse(const uint8_t *text, uint32_t start, uint32_t size, uint32_t options, cmarkdown_events *events);
void cmarkdown_free(cmarkdown_events *events);
/* The file that md4c was loaded from; NULL where the system does not provide it. */
const char *cmarkdown_library(void);
#endif
