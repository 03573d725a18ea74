# SPDX-License-Identifier: Apache-2.0
"""Puts back the ß that wordfreq's case folding turns into ss."""

import collections
import ctypes
import itertools

# A guess at how much German is written the Swiss way, with ss throughout.
SWISS_SHARE = 0.1
DICTIONARY = "/usr/share/hunspell/de_DE"


def with_sharp_s(words):
    """Where the dictionary has only the spelling with ß, that one gets the frequency and the Swiss one a tenth;
    where it has both (Masse, Maße), both get it."""
    spells = spelling()
    merged = collections.Counter()
    for word, share in words.items():
        sharp = [form for form in sharp_forms(word) if spells(form)] if "ss" in word else []
        if sharp and not spells(word):
            merged[word] += share * SWISS_SHARE
        else:
            merged[word] += share
        for form in sharp:
            merged[form] += share
    return merged


def sharp_forms(word):
    """Every way to write one or more ss as ß."""
    parts = word.split("ss")
    for marks in itertools.product(("ss", "ß"), repeat=len(parts) - 1):
        if "ß" in marks:
            yield "".join(part + mark for part, mark in zip(parts, (*marks, "")))


def spelling():
    """Whether Hunspell's German dictionary has a word, in small letters or with a capital."""
    library = ctypes.CDLL("libhunspell-1.7.so.0")
    library.Hunspell_create.restype = ctypes.c_void_p
    library.Hunspell_spell.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    library.Hunspell_get_dic_encoding.restype = ctypes.c_char_p
    library.Hunspell_get_dic_encoding.argtypes = [ctypes.c_void_p]
    handle = library.Hunspell_create(f"{DICTIONARY}.aff".encode(), f"{DICTIONARY}.dic".encode())
    encoding = library.Hunspell_get_dic_encoding(handle).decode()

    def spells(word):
        forms = (form.encode(encoding, "ignore") for form in (word, word.capitalize()))
        return any(library.Hunspell_spell(handle, form) for form in forms)

    return spells
