# SPDX-License-Identifier: Apache-2.0
"""Which words of a list are the language's own: the lists hold names and foreign words as well."""

import collections
import math
import unicodedata

from . import fold, lists

# How much rarer than in another language, in Zipf, a word may be and still count as the language's own.
TOLERANCE = 0.5

LATIN = "en de fr es pt it nl pl tr vi id sv cs da fi ro nb ca hu".split()
GROUPS = [LATIN, ["ru", "uk", "bg"], ["ar", "fa"], ["el"], ["he"], ["hi"], ["ko"]]


def zipfs(language):
    """Zipf frequency by folded word, words of the language's own script only."""
    shares = collections.Counter()
    for word, share in lists.frequencies(language).items():
        folded = "".join(map(chr, fold.folded(word)))
        if is_own_script(folded, language):
            shares[folded] += share
    return {word: math.log10(share) + 9 for word, share in shares.items()}


def is_own_script(word, language):
    scripts = lists.SCRIPTS.get(language, "LATIN").split()
    letters = [character for character in word if unicodedata.category(character)[0] == "L"]
    return all(unicodedata.name(letter, "").split(" ")[0] in scripts for letter in letters)


def own_words(languages):
    """For each of `languages`, which share a script: the Zipf frequency of the words that are its own."""
    tables = {language: zipfs(language) for language in languages}
    most = collections.defaultdict(float)
    for words in tables.values():
        for word, zipf in words.items():
            most[word] = max(most[word], zipf)
    return {
        language: {word: zipf for word, zipf in words.items() if zipf > most[word] - TOLERANCE}
        for language, words in tables.items()
    }
