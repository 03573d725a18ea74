# SPDX-License-Identifier: Apache-2.0
"""Inputs that are cheap to write and may be dear to judge, each as a function of its size in bytes."""

import dataclasses
import random
import string


@dataclasses.dataclass(frozen=True)
class Shape:
    """`files` makes the files of a run by name from a size; `arguments` are those of `calque`."""
    name: str
    files: object
    arguments: tuple = ("lint", "note-de.md")
    # Bytes of the smallest input.
    size: int = 8_000
    # Instructions that one more byte may cost; unknown words cost most.
    per_byte: int = 12_000
    # Whether more input cannot be made: a path has 4,096 bytes at most.
    is_bounded: bool = False


# How each language begins, so that its notes are taken for what they are.
OPENINGS = {
    "de": "# Titel\n\nDas ist ein kurzer deutscher Text, der etwas sagt.\n\n",
    "fr": "# Titre\n\nCeci est un court texte français, qui dit quelque chose.\n\n",
    "ru": "# Заголовок\n\nЭто короткий русский текст, который что-то говорит.\n\n",
    "ar": "# عنوان\n\nهذا نص عربي قصير يقول شيئا ما.\n\n",
    "hi": "# शीर्षक\n\nयह एक छोटा हिन्दी पाठ है जो कुछ कहता है।\n\n",
    "ja": "# 題名\n\nこれは短い日本語の文章です。何かを述べています。\n\n",
    "ko": "# 제목\n\n이것은 무언가를 말하는 짧은 한국어 글입니다.\n\n",
    "zh-Hans": "# 标题\n\n这是一段简短的中文文字，说明一些事情。\n\n",
    "en": "# Title\n\nThis is a short English text that says something.\n\n",
}


def fill(unit, size):
    """`unit` again and again, up to about `size` bytes; a function gets the number of the repetition."""
    if not unit:
        return ""
    if not callable(unit):
        return unit * (size // len(unit.encode()))
    parts, length = [], 0
    while length < size:
        part = unit(len(parts))
        parts.append(part)
        length += len(part.encode())
    return "".join(parts)


def letters(size, seed, alphabet=string.ascii_letters + string.digits):
    chance = random.Random(seed)
    return "".join(chance.choice(alphabet) for _ in range(size))


def word(number, alphabet="abcdefghiklmnoprstuw"):
    """A word that no table knows, another one for each number."""
    chance = random.Random(number)
    return "".join(chance.choice(alphabet) for _ in range(7))


def some(number, parts, least, most):
    """So many of `parts`, others for each number."""
    chance = random.Random(number)
    return "".join(chance.choice(parts) for _ in range(chance.randint(least, most)))


LATIN = string.ascii_lowercase
CYRILLIC = "абвгдежзийклмнопрстуфхцчшщыьэюя"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
NAGARI = "कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह"
HANGUL = [chr(0xAC00 + i) for i in range(0, 11_172, 37)]
HAN = [chr(0x4E00 + i) for i in range(0, 6_000, 7)]
ENGLISH = "the house of water and the work that we have done before this time with them all".split()

SHAPES = []


def note(name, unit, before="", after="", lang="de", ending="md", **settings):
    """A note without a source."""
    path = f"note-{lang}.{ending}"
    SHAPES.append(Shape(
        name, lambda size: {path: OPENINGS[lang] + before + fill(unit, size) + after + "\n"}, ("lint", path),
        **settings))


def pair(name, unit, source, before="", after="", lang="de", ending="md", **settings):
    """A note next to its source, which grows with it."""
    path = f"note-{lang}.{ending}"

    def files(size):
        return {
            path: OPENINGS[lang] + before + fill(unit, size) + after + "\n",
            f"note-en.{ending}": OPENINGS["en"] + before + fill(source, size) + after + "\n",
        }
    SHAPES.append(Shape(name, files, ("lint", path), **settings))


def other(name, files, *arguments, **settings):
    """Any other files."""
    SHAPES.append(Shape(name, files, arguments or ("lint", "note-de.md"), **settings))


# Inline marks that open and do not close, close and do not open, or lie in each other.
note("strong emphasis opens", "**a ")
note("emphasis opens", "*a ")
note("underscores inside words", "a_b")
note("marks of emphasis unbroken", "*")
note("emphasis nested", "*a **b ")
note("strikethrough opens", "~~a ")
note("tildes unbroken", "~")
note("code spans of growing length", lambda i: "`" * (i % 80 + 1) + "a ")
note("backticks opens", "`a ``b ")
note("backticks unbroken", "`")
note("dollars", "$a ")
note("math in parentheses opens", "\\(a ")
note("Liquid tags open", "{% a ")
note("Liquid output opens", "{{ a ")
note("shortcodes open", "{{< a ")
note("braces open", "{a ")
note("braces nested", "{")
note("colons of roles", ":a:`")
note("backslashes", "\\")
note("entities", "&auml;")

# Links, images, references, footnotes.
note("brackets open", "[a ")
note("brackets nested", "[")
note("images open", "![a ")
note("full-width images open", "！[")
note("full-width images without a target", "！[a] ")
note("links without an end", "[a](")
note("links in links", "[a](b [c](d")
note("parentheses in a destination", "(", before="[a](")
note("reference links without a definition", lambda i: f"[a][b{i}] ")
note("one definition again and again", "[a]: http://b.example\n\n")
note("definitions and their uses", lambda i: f"[a{i}]: /b\n\n[c][a{i}]\n\n")
note("footnotes without a definition", lambda i: f"a[^{i}] ")
note("definitions of footnotes", lambda i: f"[^{i}]: a\n\n")
note("broken anchors", lambda i: f"# h{i}\n\n[a](#g{i})\n\n")
note("equal headings", "# a\n\n[b](#a-1)\n\n")
note("autolinks without an end", "<http://a.example/")
note("addresses", "http://a.example/b ")
note("addresses of mail", "a@b.example ")
note("address without an end", "a", before="http://")

# Blocks.
note("quotes nested", "> ", size=2_000)
note("lists nested", lambda i: "  " * (i % 100) + "- a\n")
note("markers of lists on one line", "- ")
note("items", "- a\n")
note("paragraphs of a letter", "a\n\n")
note("headings of a letter", "# a\n\n")
note("admonitions of quotes", "> [!NOTE]\n---\n")
note("directives open", ":::note\n---\n")
note("directives nested", lambda i: ":" * (i % 200 + 3) + "a\n")
note("admonitions of MkDocs nested", lambda i: "    " * (i % 50) + "!!! note\n\n")
note("attributes before rules", "{: .x}\n---\n")
note("blocks of slashes", "/// e\n---\n")
note("fences open", lambda i: "`" * (i % 200 + 3) + "\na\n")
note("columns of a table", "| a ", before="", after="|\n|---|\n| b |\n")
note("rows of a table", "| a | b |\n", before="| a | b |\n|---|---|\n")
note("pipes", "|")
note("tabs", "\ta\n")
note("spaces", " ", after="a")
other("keys of front matter", lambda n: {
    "note-de.md": "---\n" + fill(lambda i: f"a{i}: b\n", n) + "---\n\n" + OPENINGS["de"]})
other("one key of front matter", lambda n: {"note-de.md": "---\n" + fill("a: b\n", n) + "---\n\n" + OPENINGS["de"]})
other("aliases of front matter", lambda n: {
    "note-de.md": "---\na: &a b\n" + fill("- *a\n", n) + "---\n\n" + OPENINGS["de"]})
other("brackets of front matter", lambda n: {"note-de.md": "---\na: " + "[" * n + "\n---\n\n" + OPENINGS["de"]})
other("front matter without an end", lambda n: {"note-de.md": "---\n" + fill("a: b\n", n)})

# HTML, comments, MDX.
note("tags open", "<a ")
note("tags without an end", "<a b=\"")
note("divs open", "<div>\n")
note("comments open", "<!-- ")
note("comments that silence", "<!-- calque-ignore-next-line doubled-word -->\nder der\n\n")
note("comments that silence from here on", "<!-- calque-ignore-start -->\n\n")
note("angle brackets", "<")
note("MDX elements open", "<Card title=\"a\">\n\n", ending="mdx")
note("MDX elements without an end", "<Card title=\"a", ending="mdx")
note("MDX braces open", "{a ", ending="mdx")
note("MDX braces nested", "{", ending="mdx")
note("MDX imports", "import a from 'b'\n", ending="mdx")
note("MDX import without an end", "a,\n", before="import {", ending="mdx")
note("MDX templates open", "{`${", ending="mdx")

note("colons", ": ")
note("attributes of braces", "<a{")
note("inline elements in paragraphs", "<b>a\n\n")
note("vector graphics open", "<div><svg>")
note("terms and definitions", "a\n: b\n")
note("abbreviations", "*[A]: b\n")
note("environments of math open", "\\begin{align}\n\n")
note("marks of a merge", "<<<<<<< a\n")
note("links of one anchor", "[a](#b) ")
note("headings and links of one name", lambda i: f"# Titel\n\n[a](#titel-{i + 5})\n\n")
note("anchors near others", lambda i: f"# abcdefgh{i}\n\n[a](#abcdefgi{i})\n\n")
note("broken links", lambda i: f"[a](x{i}.md)\n\n")
note("comments that silence nothing", "<!-- calque-ignore-next-line doubled-word -->\nDas ist kurz.\n\n")
note("findings in one paragraph", "Das das ist kurz. ")
note("MDX exports", "export a\n\n", ending="mdx")
note("quotes in quotes", "„")
other("blanks in a quoted scalar", lambda n: {"note-de.md": "---\na: \"b" + "\t" * n + "c\"\n---\n\n" + OPENINGS["de"]})
other("a deep block scalar", lambda n: {
    "note-de.md": "---\na: |1\n" + " " * n + "b\n" + " c\n" * (n // 3) + "---\n\n" + OPENINGS["de"]})
other("nested keys of front matter", lambda n: {
    "note-de.md": "---\na:\n" + fill(lambda i: f"  k{i}: &a{i} v\n", n) + "---\n\n" + OPENINGS["de"]})

# Words.
note("one long word", "a", size=4_000)
note("one long Russian word", "а", lang="ru", size=4_000)
note("one long Hindi word", "हा", lang="hi", size=4_000)
note("one long Korean word", "가나다", lang="ko", size=4_000)
note("one long Arabic word", "وال", lang="ar", size=4_000)
note("unknown words", lambda i: word(i) + " ", size=4_000, per_byte=40_000)
note("unknown Russian words", lambda i: word(i, "абвгдеиклмнопрст") + " ", lang="ru", size=4_000)
note("a word twice and again", "der ")
note("a sentence again and again", "Das Haus steht am Fluss. ")
note("a phrase without an end", "im Haus und ")
note("Han unbroken", "中文字", lang="zh-Hans")
note("Latin and Han by turns", "a中", lang="zh-Hans")
note("Latin and Cyrillic by turns", "aб", lang="ru")
note("English words in a Russian text", "the house и ", lang="ru")
note("hyphens", "a-")
note("apostrophes", "l'a", lang="fr")
note("joiners", "a\u200d")
note("emoji joined", "\U0001F468\u200d")
note("combining marks", "\u0301", before="a")
note("tags of Unicode", "\U000E0041", before="a")
note("bidirectional controls", "\u202ea")
note("quotation marks", "„a ")
note("numbers", "1 ")
note("numbers of many digits", "1234567890", size=4_000)
note("numbers with separators", "1.234.567,")
note("number words run together", "hundert", size=4_000)
note("identifiers", lambda i: f"foo_bar{i}.py ")

note("looping Hindi syllables", lambda i: some(i, ["हा"], 3, 18) + some(i, NAGARI, 1, 1) + " ", lang="hi", size=4_000)
note("looping Latin letters", lambda i: some(i, "a", 3, 60) + some(i, LATIN, 1, 1) + " ", size=4_000, per_byte=60_000)
note("looping Russian prefixes", lambda i: some(i, ["про"], 2, 20) + some(i, CYRILLIC, 1, 1) + " ", lang="ru",
     size=4_000)
note("compounds", lambda i: some(i, ["haus", "wasser", "bau", "stein", "tag", "werk", "land"], 3, 12) + " ", size=4_000,
     per_byte=60_000)
note("compounds misspelt", lambda i: some(i, ["haus", "wasser", "bau", "stein"], 6, 6) + some(i, LATIN, 1, 1) + " ",
     size=4_000, per_byte=60_000)
note("unknown Arabic words", lambda i: some(i, ARABIC, 4, 9) + " ", lang="ar", size=4_000)
note("unknown Hindi words", lambda i: some(i, NAGARI + "ािीुे", 4, 9) + " ", lang="hi", size=4_000)
note("unknown Korean words", lambda i: some(i, HANGUL, 2, 7) + " ", lang="ko", size=4_000)
note("unknown French words", lambda i: some(i, LATIN + "éèêàç", 5, 12) + " ", lang="fr", size=4_000, per_byte=60_000)
note("Korean particles", lambda i: some(i, ["문서", "사용"], 1, 1) + some(i, ["에서", "은", "로", "도"], 2, 12) + " ", lang="ko",
     size=4_000)
note("Korean particles without an end", "에서는", lang="ko", size=4_000)
note("rare Han unbroken", lambda i: some(i, HAN, 1, 1), lang="zh-Hans")
note("Hindi joined without a reason", "क\u200d", lang="hi")
note("Hindi vowel signs", "ा्", before="क", lang="hi")
note("words between hyphens", lambda i: some(i, LATIN, 3, 8) + "-", size=4_000, per_byte=60_000)
note("words between apostrophes", lambda i: some(i, LATIN, 3, 6) + "'", lang="fr", size=4_000, per_byte=60_000)
note("number words of German", "einundzwanzigtausend", size=4_000)
note("number words of Hindi", "इक्कीसहज़ार", lang="hi", size=4_000)
note("Cyrillic words with Latin letters", lambda i: "сaмo" + some(i, CYRILLIC, 2, 4) + " ", lang="ru", size=4_000,
     per_byte=60_000)

# Beside a source.
pair("words next to other words", lambda i: f"Haus {word(i)} ", lambda i: f"house {word(i + 10_000)} ", size=4_000,
     per_byte=60_000)
pair("paragraphs next to none", "Das Haus.\n\n", "")
pair("none next to paragraphs", "", "The house.\n\n")
pair("paragraphs next to paragraphs", lambda i: f"Das Haus {i}.\n\n", lambda i: f"The house {i}.\n\n")
pair("equal paragraphs", "Das Haus.\n\n", "The house.\n\n")
pair("sentences", "Das Haus ist rot. ", "The house is red. ")
pair("fences next to others", lambda i: f"```\na{i}\n```\n\n", lambda i: f"```\nb{i}\n```\n\n")
pair("one long fence", lambda i: f"a{i} = b\n", lambda i: f"c{i} = d\n", before="```\n", after="```\n")
pair("code spans next to others", lambda i: f"`a{i}` ", lambda i: f"`b{i}` ")
pair("identifiers next to others", lambda i: f"foo_bar{i}.py ", lambda i: f"foo_baz{i}.py ")
pair("one long identifier next to another", lambda i: letters(1, i), lambda i: letters(1, -i - 1), size=4_000)
pair("numbers next to equal numbers", "0 ", "0 ")
pair("numbers next to other numbers", lambda i: f"{i * 7 + 13} ", lambda i: f"{i * 11 + 17} ")
pair("links next to others", lambda i: f"[a](/b{i}) ", lambda i: f"[a](/c{i}) ")
pair("equal links", "[a](/b) ", "[a](/b) ")
pair("images next to others", lambda i: f"![a](b{i}.png) ", lambda i: f"![a](c{i}.png) ")
pair("names next to others", lambda i: f"Xq{word(i)} ", lambda i: f"Xq{word(i)[::-1]} ", size=4_000, per_byte=60_000)
pair("anchors of translated headings", lambda i: f"# Haus {i}\n\n[a](#house-{i})\n\n",
     lambda i: f"# House {i}\n\n[a](#house-{i})\n\n", per_byte=40_000)
pair("the source again", "The house stands by the river. ", "The house stands by the river. ")
pair("MDX elements next to others", lambda i: f"<Card title=\"a{i}\" />\n\n", lambda i: f"<Card title=\"b{i}\" />\n\n",
     ending="mdx")
pair("Han next to English", "房子在河边。", "The house stands by the river. ", lang="zh-Hans")

pair("English words left", lambda i: some(i, ENGLISH, 1, 1) + " ", lambda i: some(i, ENGLISH, 1, 1) + " ")
pair("English words by turns", lambda i: (some(i, ENGLISH, 1, 1) if i % 3 == 0 else "Text") + " ",
     lambda i: some(i, ENGLISH, 1, 1) + " ")
pair("English words in Han", lambda i: some(i, ENGLISH, 1, 1) + "这是文字", lambda i: some(i, ENGLISH, 1, 1) + " ",
     lang="zh-Hans")
pair("number words of Han", "一百万亿", lambda i: f"{i * 7919} ", lang="zh-Hans")
pair("identifiers of two humps", lambda i: f"fooBar{i}xBaz ", lambda i: f"fooBaz{i}yBaz ")
pair("names in other letters", lambda i: some(i, CYRILLIC, 4, 9) + " ", lambda i: some(i, LATIN, 4, 9).title() + " ",
     lang="ru", size=4_000)
pair("paths next to others", lambda i: f"src/dir{i}/file{i}.py ", lambda i: f"src/dir{i}/filex{i}.py ")
pair("dates next to others", lambda i: f"{i % 28 + 1}.{i % 12 + 1}.{1900 + i % 100} ",
     lambda i: f"{i % 28 + 1}.{(i + 3) % 12 + 1}.{1900 + i % 101} ")

# Other files.
other("terms that begin alike", lambda n: {
    "note-de.md": OPENINGS["de"] + fill("x y ", n), "note-en.md": OPENINGS["en"] + fill("a ", n),
    "glossary/de.csv": "source,target\n" + fill(lambda i: f"a a a a a a b{i},Wort{i}\n", n)}, per_byte=60_000)
other("one rendering of many terms", lambda n: {
    "note-de.md": OPENINGS["de"] + fill("wort ", n), "note-en.md": OPENINGS["en"] + fill(lambda i: f"term{i} ", n),
    "glossary/de.csv": "source,target\n" + fill(lambda i: f"term{i},wort\n", n)}, per_byte=11_000)
other("many renderings of one term", lambda n: {
    "note-de.md": OPENINGS["de"] + fill("nichts ", n), "note-en.md": OPENINGS["en"] + fill("term ", n),
    "glossary/de.csv": "source,target\n" + fill(lambda i: f"term,wort{i}\n", n)}, per_byte=60_000)
other("rows of a glossary that disagree", lambda n: {
    "note-de.md": OPENINGS["de"],
    "glossary/de.csv": "source,target,status\n" + fill(lambda i: f"term,wort{i},preferred\n", n)}, per_byte=60_000)
other("terms of a glossary", lambda n: {
    "note-de.md": OPENINGS["de"], "glossary/de.csv": fill(lambda i: f"term {word(i)},Wort {i}\n", n)})
other("one term of a glossary", lambda n: {
    "note-de.md": OPENINGS["de"], "glossary/de.csv": fill(lambda i: f"house,Wort{i}\n", n)})
other("quotes of a glossary", lambda n: {"note-de.md": OPENINGS["de"], "glossary/de.csv": fill('"', n)})
other("terms and their uses", lambda n: {
    "note-de.md": OPENINGS["de"] + fill("Haus am Fluss ", n),
    "note-en.md": OPENINGS["en"] + fill("house by the river ", n),
    "glossary/de.csv": "source,target\n" + fill(lambda i: f"house {word(i)},Haus {i}\n", n)})
other("a keep list", lambda n: {
    "note-de.md": OPENINGS["de"], "glossary/keep.txt": fill(lambda i: f"Term {word(i)}\n", n)})
other("facts of a memory", lambda n: {
    "note-de.md": OPENINGS["de"],
    ".calque/memory": "calque memory 1\n" + fill(lambda i: f"de\tkept\tterm {word(i)}\t5\t5\n", n)})
other("lines of a baseline", lambda n: {
    "note-de.md": OPENINGS["de"],
    ".calque-baseline.jsonl": '{"schema":"calque.baseline/1","written":"2026-11-27"}\n' + fill(
        lambda i: f'{{"path":"a{i}.md","rule":"misspelling","fingerprint":"{i:016x}","count":1}}\n', n)})
other("stamps", lambda n: {
    "note-de.md": OPENINGS["de"], ".calque.yml": "stamps: file\n",
    ".calque/stamps": "calque stamps 1\n" + fill(lambda i: f"a{i}.md\ttop\t5e0c81f29ab3\tb1d004e77c52\n", n)})
other("words that a configuration keeps", lambda n: {
    "note-de.md": OPENINGS["de"], ".calque.yml": "keep:\n" + fill(lambda i: f"  - Term{i}\n", n)})
other("globs of a configuration", lambda n: {
    "note-de.md": OPENINGS["de"], ".calque.yml": "exclude:\n" + fill(lambda i: f"  - \"a*{i}*b*\"\n", n)}, "lint", ".")
other("lines of an ignore file", lambda n: {
    "note-de.md": OPENINGS["de"], ".calqueignore": fill(lambda i: f"a*{i}*b\n", n)}, "lint", ".")
other("stars of an ignore file", lambda n: {
    "a" * 200 + "-de.md": OPENINGS["de"], ".calqueignore": "a*" * (n // 2) + "b\n"}, "lint", ".")
other("a chain of folders", lambda n: {"a/" * (n // 16) + "note-de.md": OPENINGS["de"]}, "lint", ".",
      size=500, per_byte=2_000_000, is_bounded=True)
other("notes in a folder", lambda n: {f"a{i}-de.md": OPENINGS["de"] for i in range(n // 61)}, "lint", ".",
      per_byte=60_000)
other("segments", lambda n: {"in": fill(lambda i: f'{{"id":{i},"target":"Das Haus der der {i}."}}\n', n)},
      "filter", "--target-lang", "de", per_byte=30_000)
other("a segment of brackets", lambda n: {"in": '{"target":' + "[" * n + "\n"}, "filter", "--target-lang", "de")
other("a segment of members", lambda n: {
    "in": "{" + fill(lambda i: f'"a{i}":1,', n) + '"target":"Haus"}\n'}, "filter", "--target-lang", "de")
other("fixes", lambda n: {"note-de.md": OPENINGS["de"] + fill("Das Haus Haus steht am Fluss.\n\n", n)},
      "lint", "--diff", "note-de.md", size=2_000, per_byte=120_000)
other("a note that teaches", lambda n: {
    f"{i}-{lang}.md": OPENINGS[lang] + fill(unit, n // 8) for i in range(4)
    for lang, unit in [("de", lambda j: f"Der Docker {word(j)} `a{j}` ist da.\n\n"),
                       ("en", lambda j: f"The Docker {word(j)} `a{j}` is there.\n\n")]},
      "learn", "--check", size=4_000, per_byte=60_000)

def left(number):
    """An English clause, another one for each of some 4,000 numbers."""
    first = "quiet broken hidden narrow ancient sudden gentle frozen hollow golden".split()
    second = "window kitchen garden bridge ladder mirror blanket hammer candle needle".split()
    third = "should always remember their mother because nobody knows".split()
    return f"the {first[number % 10]} {second[number // 10 % 10]} {third[number % 8]} {first[number // 7 % 10]}"


other("leftovers that are links", lambda n: {
    "note-de.md": OPENINGS["de"] + fill(lambda i: f"Das ist [{left(i)}](#{i}) hier und dort nicht. ", n) + "\n",
    "note-en.md": OPENINGS["en"] + fill(lambda i: f"This is [{left(i)}](#{i}) here and not there. ", n) + "\n"},
      size=24_000, per_byte=120_000)
other("glosses of a sentence that repeats", lambda n: {
    "note-de.md": OPENINGS["de"] + f"Das Tor wird nachts immer geschlossen {fill('()', n)}\n\nNachts macht man das Tor zu {fill('()', n)}\n",
    "note-en.md": OPENINGS["en"] + "The gate is always closed at night.\n\nThe gate is always closed at night.\n"})
other("a memory about one text", lambda n: {
    "memory": "calque memory 1\n" + "".join(sorted(fill(
        lambda i: f"de\tsegment-heading\tNext steps → Weiter {word(i)}\t2\t9\n", n).splitlines(True))),
    "note-de.md": OPENINGS["de"] + "## Wie weiter\n\nDer Kahn liegt am Ufer.\n\n" * 20,
    "note-en.md": OPENINGS["en"] + "## Next steps\n\nThe boat is on the bank.\n\n" * 20},
      "lint", "--memory", "memory", "note-de.md", per_byte=60_000)
other("a term with long renderings", lambda n: {
    "memory": "calque memory 1\n" + "".join(sorted(fill(
        lambda i: f"de\trendering\tgate → {fill(lambda j: word(i + j) + ' ', 300).strip()}\t9\t9\t9/9\n", n).splitlines(True))),
    "note-de.md": OPENINGS["de"] + "Das Tor ist zu.\n", "note-en.md": OPENINGS["en"] + "The gate is closed.\n"},
      "lint", "--memory", "memory", "note-de.md")

# What costs more a byte than most: one and a half times what was measured when the limits were set. Unknown words are
# compared with their neighbours up to a number for each note, so that these stay below in larger notes.
LIMITS = {
    "broken anchors": 18_000,
    "equal headings": 16_000,
    "items": 35_000,
    "paragraphs of a letter": 24_000,
    "headings of a letter": 16_000,
    "rows of a table": 25_000,
    "inline elements in paragraphs": 19_000,
    "terms and definitions": 25_000,
    "links of one anchor": 20_000,
    "anchors near others": 14_000,
    "broken links": 25_000,
    "unknown Russian words": 120_000,
    "looping Hindi syllables": 750_000,
    "looping Russian prefixes": 600_000,
    "unknown Arabic words": 250_000,
    "unknown Hindi words": 150_000,
    "unknown Korean words": 950_000,
    "Korean particles": 800_000,
    "paragraphs next to none": 20_000,
    "equal paragraphs": 40_000,
    "identifiers next to others": 50_000,
    "one long identifier next to another": 40_000,
    "identifiers of two humps": 14_000,
    "names in other letters": 500_000,
    "paths next to others": 110_000,
}
SHAPES = [dataclasses.replace(shape, per_byte=LIMITS.get(shape.name, shape.per_byte)) for shape in SHAPES]
