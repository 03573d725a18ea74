#include "cmarkdown.h"

#include <md4c.h>
#include <stdlib.h>

/* The numbers are those of md4c. */
_Static_assert(CMARKDOWN_HTML_BLOCK == (int)MD_BLOCK_HTML && CMARKDOWN_CELL == (int)MD_BLOCK_TD, "blocks");
_Static_assert(CMARKDOWN_IMAGE == (int)MD_SPAN_IMG && CMARKDOWN_STRIKE == (int)MD_SPAN_DEL, "spans");
_Static_assert(CMARKDOWN_SOFT_BREAK == (int)MD_TEXT_SOFTBR && CMARKDOWN_HTML == (int)MD_TEXT_HTML, "texts");

typedef struct {
  const char *base;
  uint32_t size;
  cmarkdown_events *events;
} sink;

static uint32_t offset_in(const sink *to, const char *text) {
  return (uintptr_t)text - (uintptr_t)to->base < to->size ? (uint32_t)(text - to->base) : CMARKDOWN_NOWHERE;
}

static int push(sink *to, cmarkdown_event event) {
  cmarkdown_events *events = to->events;
  if (events->count == events->capacity) {
    size_t capacity = events->capacity ? events->capacity * 2 : 1024;
    cmarkdown_event *grown = realloc(events->items, capacity * sizeof *grown);
    if (!grown) return -1;
    events->items = grown;
    events->capacity = capacity;
  }
  events->items[events->count++] = event;
  return 0;
}

static int push_attribute(sink *to, cmarkdown_kind kind, const MD_ATTRIBUTE *attribute) {
  if (!attribute->text || !attribute->size) return 0;
  return push(to, (cmarkdown_event){offset_in(to, attribute->text), attribute->size, kind, 0, 0});
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *context) {
  sink *to = context;
  cmarkdown_event event = {CMARKDOWN_NOWHERE, 0, CMARKDOWN_ENTER_BLOCK, (uint8_t)type, 0};
  if (type == MD_BLOCK_H) event.detail = (uint16_t)((MD_BLOCK_H_DETAIL *)detail)->level;
  if (type == MD_BLOCK_LI && ((MD_BLOCK_LI_DETAIL *)detail)->is_task)
    event.offset = ((MD_BLOCK_LI_DETAIL *)detail)->task_mark_offset;
  if (push(to, event)) return -1;
  return type == MD_BLOCK_CODE ? push_attribute(to, CMARKDOWN_INFO, &((MD_BLOCK_CODE_DETAIL *)detail)->info) : 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *context) {
  (void)detail;
  return push(context, (cmarkdown_event){CMARKDOWN_NOWHERE, 0, CMARKDOWN_LEAVE_BLOCK, (uint8_t)type, 0});
}

static int enter_span(MD_SPANTYPE type, void *detail, void *context) {
  if (push(context, (cmarkdown_event){CMARKDOWN_NOWHERE, 0, CMARKDOWN_ENTER_SPAN, (uint8_t)type, 0})) return -1;
  const MD_ATTRIBUTE *title, *destination;
  if (type == MD_SPAN_A) {
    title = &((MD_SPAN_A_DETAIL *)detail)->title;
    destination = &((MD_SPAN_A_DETAIL *)detail)->href;
  } else if (type == MD_SPAN_IMG) {
    title = &((MD_SPAN_IMG_DETAIL *)detail)->title;
    destination = &((MD_SPAN_IMG_DETAIL *)detail)->src;
  } else {
    return 0;
  }
  if (push_attribute(context, CMARKDOWN_TITLE, title)) return -1;
  return push_attribute(context, CMARKDOWN_DESTINATION, destination);
}

static int leave_span(MD_SPANTYPE type, void *detail, void *context) {
  (void)detail;
  return push(context, (cmarkdown_event){CMARKDOWN_NOWHERE, 0, CMARKDOWN_LEAVE_SPAN, (uint8_t)type, 0});
}

static int text(MD_TEXTTYPE type, const char *text, MD_SIZE size, void *context) {
  sink *to = context;
  uint32_t offset = offset_in(to, text);
  cmarkdown_events *events = to->events;
  if (events->count && offset != CMARKDOWN_NOWHERE) {
    cmarkdown_event *last = &events->items[events->count - 1];
    if (last->kind == CMARKDOWN_TEXT && last->type == type && type == MD_TEXT_NORMAL &&
        last->offset + last->length == offset) {
      last->length += size;
      return 0;
    }
  }
  return push(to, (cmarkdown_event){offset, size, CMARKDOWN_TEXT, (uint8_t)type, 0});
}

int cmarkdown_parse(const uint8_t *bytes, uint32_t start, uint32_t size, uint32_t options, cmarkdown_events *events) {
  *events = (cmarkdown_events){0};
  sink to = {(const char *)bytes, size, events};
  MD_PARSER parser = {
      .flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS |
               (options & CMARKDOWN_MDX ? MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTML : 0),
      .enter_block = enter_block,
      .leave_block = leave_block,
      .enter_span = enter_span,
      .leave_span = leave_span,
      .text = text,
  };
  if (md_parse(to.base + start, size - start, &parser, &to)) return -1;
  for (size_t i = 0; start && i < events->count; i++) {
    cmarkdown_event *event = &events->items[i];
    if (event->kind == CMARKDOWN_ENTER_BLOCK && event->offset != CMARKDOWN_NOWHERE) event->offset += start;
  }
  return 0;
}

void cmarkdown_free(cmarkdown_events *events) {
  free(events->items);
  *events = (cmarkdown_events){0};
}
