# SPDX-License-Identifier: Apache-2.0
"""Reads Markdown as others do: with cmark-gfm, and what has boxes (`!!! note`) with Python-Markdown, too.

Takes a file that names a note on each line, and prints an object for each, one a line: the notes as lists of marks
[kind, value] by reader, the words of their prose, and the anchors that they have.
"""

import html.parser
import json
import pathlib
import re
import sys

import cmarkgfm
import markdown
import yaml
from cmarkgfm.cmark import Options

BLOCKS = {"p", "ul", "ol", "li", "blockquote", "pre", "table", "tr", "th", "td", "hr", "dl", "dt", "dd"}
HEADINGS = {f"h{level}" for level in range(1, 7)}
INLINES = {"em", "strong", "del", "a", "img", "code"}
VALUES = {"a": "href", "img": "src", "div": "class", "details": "class"}
# Lists of attributes, placeholders and shortcodes are text to both readers.
PLACEHOLDER = re.compile(r"\{[#.%{*:<][^}]*\}+|\{[\w-]+\}|\[\^[^\]]+\]|%[sd]|:[\w+-]+:")


class Reader(html.parser.HTMLParser):
    """Collects what an HTML rendition of a note is made of."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.marks, self.prose, self.anchors = [], [], []
        self.code = None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag not in HEADINGS:
            self.anchors += [value for key in ("id", "name") if (value := attributes.get(key))]
        self.prose += [f" {value} " for key in ("alt", "title") if (value := attributes.get(key))]
        if tag == "pre":
            self.code = [(attributes.get("lang") or "") + "\n"]
            return
        if tag == "code":
            # Python-Markdown has the language here.
            language = (attributes.get("class") or "").removeprefix("language-")
            self.code = [language + "\n" if language else "".join(self.code)] if self.code else []
            return
        kind = tag if tag in BLOCKS | HEADINGS | INLINES or tag in VALUES else f"<{tag}>"
        value = attributes.get(VALUES[tag]) or "" if tag in VALUES else ""
        self.marks.append([kind, value])
        if tag in BLOCKS | HEADINGS:
            self.prose.append("\n")

    def handle_endtag(self, tag):
        if self.code is not None and tag in ("code", "pre"):
            # A fence ends twice, as code and as a block.
            if tag == "pre" or not self.rawdata[self.offset_now() :].startswith("</code></pre>"):
                self.marks.append(["fence" if tag == "pre" else "code", "".join(self.code)])
                self.code = None
                self.prose.append(" ")

    def offset_now(self):
        line, column = self.getpos()
        return self.line_starts[line - 1] + column

    def handle_data(self, data):
        (self.prose if self.code is None else self.code).append(data)

    def read(self, text):
        self.line_starts = [0] + [match.end() for match in re.finditer("\n", text)]
        self.feed(text)
        self.close()
        return self


def slug(text):
    """The anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", text.strip().lower()).replace(" ", "-")


def front_matter(text):
    """The values of the front matter, and what follows it."""
    match = re.match(r"---\r?\n(.*?\r?\n)---[ \t]*(\r?\n|$)", text, re.DOTALL)
    if not match:
        return [], text
    try:
        values = yaml.safe_load(match[1])
    except yaml.YAMLError:
        return [["front matter", "unreadable"]], text[match.end() :]
    entries = values.items() if isinstance(values, dict) else []
    return [["front matter", f"{key}: {value}"] for key, value in entries], text[match.end() :]


def read(path):
    entries, text = front_matter(pathlib.Path(path).read_bytes().decode("utf-8-sig"))
    readers = {"cmark-gfm": cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE)}
    if re.search(r"^\s*(!!!|\?\?\?)", text, re.MULTILINE):
        extensions = ["admonition", "attr_list", "def_list", "fenced_code", "footnotes", "tables"]
        readers["Python-Markdown"] = markdown.markdown(text, extensions=extensions)
    marks, words = {}, {}
    for name, rendition in readers.items():
        reader = Reader().read(rendition)
        marks[name] = entries + reader.marks
        words[name] = re.findall(r"[^\W_]+(?:[-./_@:\\][^\W_]+)*", PLACEHOLDER.sub(" ", "".join(reader.prose)))
    headings = re.findall(r"^#+\s+(.*?)(?:\s*\{\s*#([^}\s]+).*\})?\s*#*\s*$", text, re.MULTILINE)
    anchors = [anchor for title, own in headings for anchor in (slug(title), own) if anchor]
    anchors += Reader().read(readers["cmark-gfm"]).anchors + re.findall(r"\{\s*#([^}\s]+)", text)
    return {"path": path, "marks": marks, "words": words, "anchors": anchors, "text": text}


for line in pathlib.Path(sys.argv[1]).read_text("utf-8").splitlines():
    print(json.dumps(read(line)))
