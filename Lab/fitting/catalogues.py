# SPDX-License-Identifier: Apache-2.0
"""Message catalogues: translations by people, with their English sources."""

import struct

LOCALES = {"ar": ["ar"], "hi": ["hi", "hi_IN"], "ko": ["ko", "ko_KR"], "ru": ["ru", "ru_RU"], "de": ["de", "de_DE"],
           "fr": ["fr", "fr_FR"], "es": ["es", "es_ES"], "ja": ["ja", "ja_JP"], "zh-Hans": ["zh_CN"],
           "zh-Hant": ["zh_TW"]}


def paths(folder, language):
    """The compiled catalogues of a language, wherever they are in `folder`."""
    return sorted({path for locale in LOCALES[language]
                   for pattern in (f"**/{locale}/LC_MESSAGES/*.mo", f"**/{locale}.mo") for path in folder.glob(pattern)})


def messages(path):
    """The messages of a compiled catalogue with their translations (GNU gettext manual, “MO files”); none when the file
    is damaged."""
    try:
        data = path.read_bytes()
        order = "<" if data[:4] == b"\xde\x12\x04\x95" else ">"
        count, *tables = struct.unpack(order + "8x3I", data[:20])
        return [tuple(text(data, order, table + 8 * index) for table in tables) for index in range(count)]
    except (OSError, struct.error):
        return []


def text(data, order, place):
    length, at = struct.unpack_from(order + "2I", data, place)
    return data[at:at + length].decode("utf-8", "replace")
