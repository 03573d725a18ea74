# SPDX-License-Identifier: Apache-2.0
"""The file of a list of forms, little-endian. Read by Sources/Lexicon/Tables/FormList.swift.

The frequency tables (table.py) end after 60,000 words. These lists go on from there: the rarer words of wordfreq's
large lists in their exact form, as evidence that a form that no dictionary has is in use.

    0   "CWF1"
    4   number of words, 32 bits
    8   number of blocks, 32 bits, and four bytes of padding
    16  one 64-bit number a block: how many words each of its 16 buckets holds, 4 bits a bucket, the first lowest
        one 32-bit number a block: how many words come before it
        one 8-bit fingerprint a word, bucket by bucket
        4 bits a word, the first lowest: its frequency in steps of STEP above RAREST

A bucket holds two words on average, so an unknown form passes for a known one in 1 of 128 cases.
1.9 bytes a word.
"""

import math
import struct
import unicodedata

from . import fold, lists, table

LANGUAGES = "ar ca cs de es fi fr he it nb nl pl pt ru sv uk".split()
# Zipf frequency.
RAREST, STEP = 1.5, 0.12
DROPPED = {0x00AD, 0x0640, 0x0670, *range(0x064B, 0x0653), *range(0x200B, 0x2010), 0x2060, 0xFEFF}
# Folding keeps the letters of these apart that the frequency table unifies: all their forms are listed here.
FOLDED = {"ar"}


def forms(language):
    """Zipf frequency of the exact forms that the frequency table does not have, in lower case and composed."""
    import wordfreq

    listed = set() if language in FOLDED else set(table.by_key(lists.frequencies(language)))
    found = {}
    for word, share in wordfreq.get_frequency_dict(language, "large").items():
        zipf = math.log10(share) + 9
        if zipf >= RAREST and lists.is_word(word, language) and fold.key(word) not in listed:
            found[exact(word)] = zipf
    return found


def exact(word):
    """As FormList writes a word before it is hashed."""
    text = "".join(character for character in word if ord(character) not in DROPPED)
    return unicodedata.normalize("NFC", text).lower().replace("ß", "ss").replace("’", "'")


def key(form):
    """FNV-1a, 64 bits, over UTF-16."""
    value = 0xCBF29CE484222325
    for unit in fold.units(form):
        value = (value ^ unit) * 0x100000001B3 & table.MASK
    return value


def encode(zipfs):
    blocks = (len(zipfs) + 31) // 32
    buckets = [{} for _ in range(blocks * 16)]
    for form, zipf in zipfs.items():
        hashed = table.mixed(key(form))
        bucket = buckets[(hashed >> 32) * len(buckets) >> 32]
        value = min(15, max(0, int((zipf - RAREST) / STEP)))
        bucket[hashed & 0xFF] = max(value, bucket.get(hashed & 0xFF, 0))
    counts, starts, words = [], [], []
    for first in range(0, len(buckets), 16):
        group = [sorted(bucket.items())[:15] for bucket in buckets[first:first + 16]]
        starts.append(len(words))
        counts.append(sum(len(bucket) << 4 * place for place, bucket in enumerate(group)))
        words += [pair for bucket in group for pair in bucket]
    values = [value for _, value in words] + [0]
    return b"".join([
        struct.pack("<4sII4x", b"CWF1", len(words), blocks),
        struct.pack(f"<{blocks}Q", *counts), struct.pack(f"<{blocks}I", *starts),
        bytes(fingerprint for fingerprint, _ in words),
        bytes(values[place] | values[place + 1] << 4 for place in range(0, len(words), 2)),
    ])
