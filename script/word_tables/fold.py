# SPDX-License-Identifier: Apache-2.0
"""The key of a word: the same function as cicu_key in Sources/CICU/fold.c. Change both or neither."""

import struct
import unicodedata

DROPPED = {0x00AD, 0x0670, 0x0640, 0x093C, 0x2060, 0xFEFF, *range(0x064B, 0x0653), *range(0x200B, 0x2010)}

UNIFIED = {
    0x0622: 0x0627, 0x0623: 0x0627, 0x0625: 0x0627, 0x0671: 0x0627,
    0x0649: 0x064A, 0x0629: 0x0647, 0x0901: 0x0902, 0x0451: 0x0435,
    0x2018: 0x27, 0x2019: 0x27, 0x02BC: 0x27, 0xFF07: 0x27,
    0x2010: 0x2D, 0x2011: 0x2D,
}

COMPOSABLE = [
    (0x0300, 0x036F), (0x0653, 0x0655), (0x0958, 0x095F), (0x1100, 0x11FF), (0x3099, 0x309A), (0xFF01, 0xFFDC),
]


def units(text):
    """The UTF-16 code units of `text`."""
    encoded = text.encode("utf-16-le")
    return struct.unpack(f"<{len(encoded) // 2}H", encoded)


def lower(unit):
    """Simple lower case of one unit; a surrogate stays."""
    if unit == 0x0130:
        return ord("i")
    if 0xD800 <= unit < 0xE000:
        return unit
    lowered = chr(unit).lower()
    return ord(lowered) if len(lowered) == 1 else unit


def folded(text):
    """The units that are hashed."""
    if any(first <= unit <= last for unit in units(text) for first, last in COMPOSABLE):
        text = unicodedata.normalize("NFKC", text)
    return [UNIFIED.get(low, low) for low in (lower(unit) for unit in units(text) if unit not in DROPPED)]


def key(text):
    """FNV-1a, 64 bits, over the folded units."""
    value = 0xCBF29CE484222325
    for unit in folded(text):
        value = (value ^ unit) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value
