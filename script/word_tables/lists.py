# SPDX-License-Identifier: Apache-2.0
"""Word lists by language: wordfreq's, with what its preparation removed restored."""

import collections
import importlib.metadata
import sys
import unicodedata

from . import chinese, german

VERSION = "3.1.1"

LANGUAGES = (
    "ar bg ca cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv tr uk vi zh-Hans zh-Hant"
).split()

SCRIPTS = {
    "ar": "ARABIC", "fa": "ARABIC", "bg": "CYRILLIC", "ru": "CYRILLIC", "uk": "CYRILLIC", "el": "GREEK",
    "he": "HEBREW", "hi": "DEVANAGARI", "ja": "HIRAGANA KATAKANA KATAKANA-HIRAGANA CJK IDEOGRAPHIC VERTICAL",
    "ko": "HANGUL CJK", "zh": "CJK IDEOGRAPHIC",
}


def require_version():
    found = importlib.metadata.version("wordfreq")
    if found != VERSION:
        sys.exit(f"make-word-tables: wordfreq {found} is installed, the tables are made from {VERSION}")


def frequencies(language):
    """Frequency by word, the share of all words in running text, from the most frequent down."""
    import wordfreq

    code = language.split("-")[0]
    raw = wordfreq.get_frequency_dict(code)
    words = {word: share for word, share in raw.items() if is_word(word, code)}
    words = RESTORED[language](words) if language in RESTORED else words
    return dict(sorted(words.items(), key=lambda item: (-item[1], item[0])))


def is_word(word, code):
    """Has a letter, no digit (wordfreq writes all digits as 0), no symbol, and no script foreign to the language.

    Latin stays everywhere: brands and terms written in Latin letters are words of a Russian text, too.
    """
    categories = {unicodedata.category(character)[0] for character in word}
    if "L" not in categories or categories & set("NSCZ") - ({"C"} if "\u200c" in word else set()):
        return False
    allowed = ("LATIN " + SCRIPTS.get(code, "")).split()
    letters = (character for character in word if unicodedata.category(character)[0] == "L")
    return all(unicodedata.name(letter, "").split(" ")[0] in allowed + ["MODIFIER"] for letter in letters)


def greek(words):
    """wordfreq folds ς to σ; at the end of a word it is ς again."""
    return {word[:-1] + "ς" if word.endswith("σ") else word: share for word, share in words.items()}


def turkish(words):
    """Our folding knows no language and lowers a leading I to i: a word that begins with ı is found under both."""
    merged = collections.Counter(words)
    for word, share in words.items():
        if word.startswith("ı"):
            merged["i" + word[1:]] += share
    return merged


def persian(words):
    """Words typed with Arabic yeh and kaf count for the Persian spelling as well."""
    merged = collections.Counter(words)
    for word, share in words.items():
        written = word.replace("ي", "ی").replace("ك", "ک")
        if written != word:
            merged[written] += share
    return merged


RESTORED = {
    "de": german.with_sharp_s, "el": greek, "fa": persian, "tr": turkish, "zh-Hant": chinese.traditional,
}
