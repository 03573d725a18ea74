# SPDX-License-Identifier: Apache-2.0
"""Makes documents with labelled slips out of message catalogues, for the model of spelling.

A document is forty messages of one catalogue, one per paragraph; its source has the same paragraphs in English. About
every fifth paragraph gets one slip: a letter left out, typed twice, next to the right key, exchanged with the next,
confused with one that looks or sounds alike, or replaced at random; in Korean a jamo of a syllable. A slip that
Hunspell accepts as a word is labelled `real-word`, any other `typo`. The same catalogues and seed give the same
documents.

The slips come from no benchmark, so any benchmark can measure a model that is fitted on them. Needs libhunspell and the
dictionaries that `script/bootstrap` installs.
"""

import ctypes
import json
import random
import re
import unicodedata

import catalogues

DICTIONARIES = {"de": "de_DE", "fr": "fr_FR", "es": "es_ES", "ru": "ru_RU", "ar": "ar_EG", "hi": "hi_IN", "ko": "ko_KR"}
SCRIPTS = {"ar": "ARABIC", "hi": "DEVANAGARI", "ko": "HANGUL", "ru": "CYRILLIC"}
QWERTY = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
KEYS = {
    "de": ["qwertzuiopü", "asdfghjklöä", "yxcvbnm"], "fr": ["azertyuiop", "qsdfghjklm", "wxcvbn"],
    "es": ["qwertyuiop", "asdfghjklñ", "zxcvbnm"],
    "ru": ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"],
    "ar": ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"],
    "hi": ["ौैाीूबहगदजड", "ोे्िुपरकतचट", "ॉंमनवलस"],
    "ko": ["ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"],
}
ALIKE = {
    "ar": ["بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق", "ءئؤ"],
    "hi": ["िी", "ुू", "ेै", "ोौ", "शषस", "नण", "बव", "टठ", "डढ", "तथ", "दध", "पफ", "कख", "गघ", "चछ"],
    "ru": ["оа", "еи", "шщ", "ьъ", "тд", "бп", "вф", "зс"],
    "ko": ["ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅅㅆ", "ㅈㅉㅊ", "ㅐㅔ", "ㅗㅛ", "ㅜㅠ"],
    "de": ["ae", "dt", "bp", "ck", "aä", "oö", "uü"], "fr": ["eéèê", "aà", "cç", "sz", "iy"],
    "es": ["aá", "eé", "ií", "oó", "bv", "nñ", "gj"],
}
LEADS, VOWELS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ", "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
TAILS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
BLOCKS, EVERY, DOCUMENTS, SEED = 40, 5, 90, 1


class Dictionary:
    """Hunspell by its C interface."""

    library = None

    def __init__(self, name, folder="/usr/share/hunspell"):
        if Dictionary.library is None:
            Dictionary.library = ctypes.CDLL("libhunspell-1.7.so.0")
            Dictionary.library.Hunspell_create.restype = ctypes.c_void_p
            Dictionary.library.Hunspell_get_dic_encoding.restype = ctypes.c_char_p
        path = f"{folder}/{name}"
        self.handle = ctypes.c_void_p(self.library.Hunspell_create(f"{path}.aff".encode(), f"{path}.dic".encode()))
        self.encoding = self.library.Hunspell_get_dic_encoding(self.handle).decode()

    def has(self, word):
        try:
            return bool(self.library.Hunspell_spell(self.handle, word.encode(self.encoding)))
        except UnicodeEncodeError:
            return False


def is_prose(source, target):
    """A sentence or a phrase of several words without placeholders and markup that was translated."""
    odd = re.compile(r"[%\n<>{}\\|\ufffd=@#*`\[\]]|--|://|&[a-z]+;")
    return 4 <= len(source.split()) <= 40 and target and target != source and not odd.search(source + target)


def without_mnemonics(text):
    return re.sub(r"\(_\w\)|\(&\w\)|[_&](?=\w)", "", text).strip()


class Slips:
    """The typing and reading slips of one language."""

    def __init__(self, language, chance):
        self.language, self.chance = language, chance
        self.near, self.alike = {}, {}
        rows = KEYS.get(language, QWERTY)
        for r, row in enumerate(rows):
            for c, key in enumerate(row):
                places = [(r, c - 1), (r, c + 1), (r + 1, c - 1), (r + 1, c), (r - 1, c), (r - 1, c + 1)]
                self.near[key] = [rows[y][x] for y, x in places if 0 <= y < len(rows) and 0 <= x < len(rows[y])]
        for group in ALIKE[language]:
            for letter in group:
                self.alike.setdefault(letter, []).extend(other for other in group if other != letter)
        self.letters = [key for row in rows for key in row]

    def of(self, word):
        """`word` with one slip; None where the one drawn is impossible in it."""
        return self.korean(word) if self.language == "ko" else self.alphabetic(word)

    def alphabetic(self, word):
        at = self.chance.randrange(1, len(word)) if self.chance.random() < 0.9 else 0
        letter, small = word[at], word[at].lower()
        kind = self.chance.choices(["omit", "swap", "key", "twice", "extra", "alike", "any"], [24, 20, 22, 10, 10, 8, 6])[0]
        if kind == "omit":
            return word[:at] + word[at + 1:]
        if kind == "swap":
            return word[:at - 1] + letter + word[at - 1] + word[at + 1:] if at else None
        if kind == "twice":
            return word[:at] + letter + word[at:]
        near, alike = self.near.get(small), self.alike.get(small)
        if kind == "alike":
            return word[:at] + self.chance.choice(alike) + word[at + 1:] if alike else None
        if kind == "any":
            return word[:at] + self.chance.choice(self.letters) + word[at + 1:]
        if not near:
            return None
        other = self.chance.choice(near)
        other = other.upper() if letter != small else other
        return word[:at] + other + word[at + (kind == "key"):]

    def korean(self, word):
        at = self.chance.randrange(len(word))
        kind = self.chance.choices(["jamo", "swap", "omit", "twice"], [80, 10, 7, 3])[0]
        if kind == "omit":
            return word[:at] + word[at + 1:] if len(word) > 2 else None
        if kind == "swap":
            return word[:at - 1] + word[at] + word[at - 1] + word[at + 1:] if at else None
        if kind == "twice":
            return word[:at] + word[at] + word[at:]
        index = ord(word[at]) - 0xAC00
        parts = [index // 588, index % 588 // 28, index % 28]
        slot = self.chance.randrange(3)
        pool = (LEADS, VOWELS, TAILS)[slot]
        written = pool[parts[slot]]
        likely = [c for c in self.near.get(written, []) + self.alike.get(written, []) if c in pool]
        other = self.chance.choice(likely) if likely and self.chance.random() < 0.5 else self.chance.choice(pool)
        if slot == 2 and written != " " and self.chance.random() < 0.3:
            other = " "
        parts[slot] = pool.index(other)
        return word[:at] + chr(0xAC00 + parts[0] * 588 + parts[1] * 28 + parts[2]) + word[at + 1:]


class Documents:
    """The documents of one language."""

    def __init__(self, language, folder, seed):
        self.language, self.folder = language, folder
        self.chance = random.Random(f"{seed} {language}")
        self.slips = Slips(language, self.chance)
        self.dictionary = Dictionary(DICTIONARIES[language])
        script = SCRIPTS.get(language, "LATIN")
        self.is_own = lambda c: unicodedata.name(c, "").startswith(script) and unicodedata.category(c)[0] in "LM"

    def write(self, found, count):
        self.folder.mkdir(parents=True, exist_ok=True)
        parts = []
        for pairs in found:
            chunks = [pairs[i:i + BLOCKS] for i in range(0, len(pairs) - BLOCKS // 2, BLOCKS)]
            self.chance.shuffle(chunks)
            parts.append(chunks)
        # In turns, so that no large catalogue dominates.
        documents = [chunk for turn in range(max(map(len, parts), default=0)) for chunks in parts
                     for chunk in chunks[turn:turn + 1]][:count]
        labels = []
        for number, pairs in enumerate(documents):
            labels += self.document(f"doc-{number:03}", pairs)
        text = "".join(json.dumps(label, ensure_ascii=False) + "\n" for label in labels)
        (self.folder / "labels.jsonl").write_text(text, encoding="utf-8")
        return len(documents), labels

    def document(self, name, pairs):
        targets, labels = [], []
        # A third has no slips.
        share = 0 if self.chance.random() < 1 / 3 else 1.5 / EVERY
        for number, (_, target) in enumerate(pairs):
            label = self.slip(target) if self.chance.random() < share else None
            if label:
                target = target[:label["col_start"]] + label["text"] + target[label["col_start"] + len(label["suggestion"]):]
                labels.append({"file": f"{name}.md", "line": 2 * number + 1, **label})
            targets.append(target)
        (self.folder / f"{name}.md").write_text("\n\n".join(targets) + "\n", encoding="utf-8")
        (self.folder / f"{name}.src.md").write_text("\n\n".join(s for s, _ in pairs) + "\n", encoding="utf-8")
        return labels

    def slip(self, text):
        least = 2 if self.language == "ko" else 4
        words = [m for m in re.finditer(r"[^\s.,:;!?()\"'“”„«»،؛؟।…/\-–—’‘0-9A-Z]+" if self.language in SCRIPTS else
                                        r"[^\W\d_]+", text)
                 if len(m[0]) >= least and all(map(self.is_own, m[0])) and m[0][1:] == m[0][1:].lower()
                 and self.dictionary.has(m[0])]
        if not words:
            return None
        chosen = self.chance.choice(words)
        wrong = self.slips.of(chosen[0])
        if wrong is None or wrong == chosen[0] or unicodedata.normalize("NFC", wrong) != wrong:
            return None
        return {"col_start": chosen.start(), "col_end": chosen.start() + len(wrong), "text": wrong,
                "kind": "real-word" if self.dictionary.has(wrong) else "typo", "suggestion": chosen[0]}


def singular(text):
    """Without the context and the other plural forms."""
    return text.split("\0")[0].split("\4")[-1]


def prose(folder, language):
    """The prose of each catalogue, no message twice."""
    seen, found = set(), []
    for path in catalogues.paths(folder, language):
        pairs = [tuple(map(singular, message)) for message in catalogues.messages(path)]
        fresh = []
        for source, target in pairs:
            pair = without_mnemonics(source), unicodedata.normalize("NFC", without_mnemonics(target))
            if is_prose(source, target) and pair[0] not in seen:
                seen.add(pair[0])
                fresh.append(pair)
        found.append(fresh)
    return found


def make(folder, out, languages):
    """Writes the documents of all languages: `out/de/doc-000.md`, their sources `doc-000.src.md`, `labels.jsonl`."""
    for language in languages:
        documents = Documents(language, out / language, SEED)
        count, labels = documents.write(prose(folder, language), DOCUMENTS)
        real = sum(label["kind"] == "real-word" for label in labels)
        print(f"  {language:8} {count:4} documents, {len(labels):5} slips, {real} of them words", flush=True)
