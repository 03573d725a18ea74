# SPDX-License-Identifier: Apache-2.0
"""Character models: how likely a word's letters are in a language. Read by Sources/Lexicon/Tables/CharacterModel.swift.

An n-gram model up to five letters, smoothed by Witten and Bell (1991), pruned to the n-grams that matter most, with
backoff weights (Katz 1987) that make it sum to one again. Both kinds of number are in one file in the format
of table.py, under different keys: the cost of a letter after the letters before it, and the cost of ignoring these
letters.
"""

import collections
import math
import unicodedata

from . import fold, table

ORDER = 5
START, END = "\x02", "\x03"
STEPS = 14  # in a bit
DEAREST = 18.0
LOWEST_BACKOFF = -4.0
UNKNOWN_LETTER = 16.0
LETTERS = 200  # the size of the alphabet at the end of the smoothing

PROBABILITY_SEED = 0xCBF29CE484222325
BACKOFF_SEED = PROBABILITY_SEED ^ 0xFF


def key(seed, letters):
    value = seed
    for unit in fold.units(letters):
        value = (value ^ unit) * 0x100000001B3 & table.MASK
    return value


class Model:
    """Costs in bits, of n-grams and of backing off from contexts."""

    def __init__(self, weights, size):
        counts = counted(weights)
        mean = sum(weights.values()) / len(weights)
        probabilities = smoothed(counts, mean)
        kept = pruned(counts, probabilities, size)
        alphabet = (gram for gram, count in counts[1].items() if count >= 5 * mean)
        self.costs = {gram: min(DEAREST, -math.log2(probabilities[len(gram)][gram])) for gram in (*kept, *alphabet)}
        self.backoffs = {}
        self.normalize()

    def normalize(self):
        """What a context leaves to the letters without an n-gram, divided by their share without the context."""
        followers = collections.defaultdict(list)
        for gram in self.costs:
            followers[gram[:-1]].append(gram)
        for context in sorted(followers, key=lambda context: (len(context), context)):
            if not context:
                continue
            left = 1 - sum(2 ** -self.costs[gram] for gram in followers[context])
            taken = 1 - sum(2 ** -self.letter(gram[1:], len(gram) - 2) for gram in followers[context])
            backoff = -math.log2(max(left, 1e-4) / max(taken, 1e-4))
            self.backoffs[context] = stepped(min(DEAREST - 4, max(LOWEST_BACKOFF, backoff)))
        self.costs = {gram: stepped(cost) for gram, cost in self.costs.items()}

    def letter(self, text, place):
        """The cost of the letter at `place` after those before it."""
        total = 0.0
        for first in range(max(0, place - ORDER + 1), place + 1):
            gram = text[first:place + 1]
            if gram in self.costs:
                return total + self.costs[gram]
            total += self.backoffs.get(gram[:-1], 0)
        return total + UNKNOWN_LETTER

    def word(self, word):
        """The cost of a folded word, its end included."""
        text = START + spelled(word) + END
        return sum(self.letter(text, place) for place in range(1, len(text)))

    def entries(self):
        """The bytes of the file by key; 0 means that there is none."""
        bytes_by_key = {key(PROBABILITY_SEED, gram): 1 + round(cost * STEPS) for gram, cost in self.costs.items()}
        for context, backoff in self.backoffs.items():
            bytes_by_key[key(BACKOFF_SEED, context)] = 1 + round((backoff - LOWEST_BACKOFF) * STEPS)
        return bytes_by_key


def spelled(word):
    """Hangul syllables as their letters: there are eleven thousand syllables and 67 letters."""
    return "".join(unicodedata.normalize("NFD", unit) if "가" <= unit <= "힣" else unit for unit in word)


def stepped(cost):
    return round(cost * STEPS) / STEPS


def counted(weights):
    """Weights of the n-grams of every order; the first place is never predicted."""
    counts = [collections.Counter() for _ in range(ORDER + 1)]
    for word, weight in weights.items():
        text = START + spelled(word) + END
        for place in range(1, len(text)):
            for order in range(1, min(ORDER, place + 1) + 1):
                counts[order][text[place + 1 - order:place + 1]] += weight
    return counts


def smoothed(counts, mean):
    """Witten and Bell: the more different letters follow a context, the more is left to unseen ones."""
    probabilities = [{} for _ in range(ORDER + 1)]
    for order in range(1, ORDER + 1):
        totals, kinds = collections.Counter(), collections.Counter()
        for gram, count in counts[order].items():
            totals[gram[:-1]] += count
            kinds[gram[:-1]] += mean
        for gram, count in counts[order].items():
            context = gram[:-1]
            shorter = probabilities[order - 1][gram[1:]] if order > 1 else 1 / LETTERS
            probabilities[order][gram] = (count + kinds[context] * shorter) / (totals[context] + kinds[context])
    return probabilities


def pruned(counts, probabilities, size):
    """The n-grams whose loss would change the cost of the training words most."""
    losses = []
    for order in range(2, ORDER + 1):
        for gram, count in counts[order].items():
            ratio = probabilities[order][gram] / probabilities[order - 1][gram[1:]]
            losses.append((-abs(count * math.log(ratio)), gram))
    return [gram for _, gram in sorted(losses)[:size]]
