# SPDX-License-Identifier: Apache-2.0
"""The file of a frequency table, little-endian. Read by Sources/Lexicon/Tables/WordTable.swift.

    0   "CWT1"
    4   number of words, 32 bits
    8   number of blocks, 32 bits
    12  smallest frequency, one byte, three bytes of padding
    16  one 64-bit number a block: how many words each of its 16 buckets holds, 4 bits a bucket, the first lowest
        one 16-bit number a block: how many words stand before it
        one 16-bit fingerprint a word, bucket by bucket
        one frequency a word: Zipf × 25 (Zipf: log10 of occurrences in a billion words)

A bucket holds two words on average, so an unknown word passes for a known one in 2 of 65,536 cases.
3.3 bytes a word.
"""

import collections
import math
import struct

from . import fold

LARGEST = 60_000
MASK = 0xFFFFFFFFFFFFFFFF


def by_key(words):
    """Zipf × 25 by key, for the most frequent keys; words with one key count together."""
    shares = collections.Counter()
    for word, share in words.items():
        shares[fold.key(word)] += share
    kept = sorted(shares.items(), key=lambda item: (-item[1], item[0]))[:LARGEST]
    return {key: min(255, max(1, round(25 * (math.log10(share) + 9)))) for key, share in kept}


def mixed(key):
    """FNV-1a leaves the top bits of short words alike; this spreads them (Stafford's mix 13 of MurmurHash3)."""
    key = (key ^ key >> 30) * 0xBF58476D1CE4E5B9 & MASK
    key = (key ^ key >> 27) * 0x94D049BB133111EB & MASK
    return key ^ key >> 31


def encode(frequencies):
    blocks = (len(frequencies) + 31) // 32
    buckets = [{} for _ in range(blocks * 16)]
    for key, frequency in frequencies.items():
        hashed = mixed(key)
        bucket = buckets[(hashed >> 32) * len(buckets) >> 32]
        fingerprint = hashed & 0xFFFF
        bucket[fingerprint] = max(frequency, bucket.get(fingerprint, 0))
    counts, starts, words = [], [], []
    for first in range(0, len(buckets), 16):
        group = buckets[first:first + 16]
        if max(map(len, group)) > 15:
            raise ValueError("a bucket holds more than 15 words: use more blocks")
        starts.append(len(words))
        counts.append(sum(len(bucket) << 4 * place for place, bucket in enumerate(group)))
        words += [pair for bucket in group for pair in sorted(bucket.items())]
    head = struct.pack("<4sIIB3x", b"CWT1", len(words), blocks, min(frequencies.values()))
    return b"".join([
        head, struct.pack(f"<{blocks}Q", *counts), struct.pack(f"<{blocks}H", *starts),
        struct.pack(f"<{len(words)}H", *(fingerprint for fingerprint, _ in words)),
        bytes(frequency for _, frequency in words),
    ])


def count(data):
    return struct.unpack_from("<I", data, 4)[0]


def minimum(data):
    return data[12] / 25
