# SPDX-License-Identifier: Apache-2.0
"""Traditional forms of wordfreq's Chinese list, which is Simplified throughout."""

import collections

# Plain Traditional, and the customs of Taiwan and Hong Kong (裏面, 裡面; 爲, 為).
CONVERSIONS = ("s2t.json", "s2tw.json", "s2hk.json")


def traditional(words):
    """Every customary Traditional spelling of a word gets the word's frequency."""
    import opencc

    converters = [opencc.OpenCC(name) for name in CONVERSIONS]
    singles = single_characters(opencc.OpenCC("t2s.json"))
    merged = collections.Counter()
    for word, share in words.items():
        forms = {converter.convert(word) for converter in converters} | singles.get(word, set())
        for form in forms:
            merged[form] += share
    return merged


def single_characters(simplify):
    """Traditional characters by their Simplified one, as far as Big5 has them: 后 stands for both 後 and 后."""
    found = collections.defaultdict(set)
    for code in range(0x4E00, 0xA000):
        try:
            chr(code).encode("big5")
        except UnicodeEncodeError:
            continue
        found[simplify.convert(chr(code))].add(chr(code))
    return found
