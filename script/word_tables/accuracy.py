# SPDX-License-Identifier: Apache-2.0
"""How often the character models tell the language of a word that they have not seen."""

import itertools
import zlib

from . import home, model


def report(languages, size):
    """Trains without a twentieth of the words and classifies those, two languages at a time: words of one language, of
    four letters or more, too rare for the frequency tables, and at least ten times rarer in the other."""
    words = home.own_words(home.LATIN)
    trained = {language: {word: zipf for word, zipf in words[language].items() if not held_out(word)}
               for language in languages}
    models = {language: model.Model(trained[language], size) for language in languages}
    for one, other in itertools.combinations(languages, 2):
        print(f"{one} or {other}:  {right(one, other, words, models)}  {right(other, one, words, models)}")


def held_out(word):
    """The same twentieth every time."""
    return zlib.crc32(word.encode()) % 20 == 0


def right(language, other, words, models):
    tested = [word for word, zipf in words[language].items()
              if held_out(word) and zipf < 2.4 and len(word) >= 4 and zipf - words[other].get(word, 0) > 1]
    correct = sum(models[language].word(word) < models[other].word(word) for word in tested)
    return f"{language} {correct / len(tested):.3f} of {len(tested)}"
