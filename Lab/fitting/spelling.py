# SPDX-License-Identifier: Apache-2.0
"""Fits the model that says how likely a doubtful word is misspelt: Sources/Models/spelling.tsv.

It is fitted with and without dictionaries. Every word is used twice, with and without the evidence of its source, so
that the weights serve both.
"""

import collections
import json
import re

import numpy

import regression
import slips
import tables

NAME = "spelling"
OUTPUT = "spelling.tsv"
LANGUAGES = ["de", "fr", "es", "ru", "ar", "hi", "ko"]
LANGUAGE_RIDGE = 2.0
THRESHOLDS = numpy.linspace(0.2, 0.8, 25)
FALLBACK_THRESHOLD = 0.7
# The probability at which a word is reported, with and without a dictionary: where documents outside the fit have the
# best F1, with slightly more weight on precision. Slips are many times as frequent here as in real text.
REPORTED = {"de": (0.6, 0.65), "fr": (0.7, 0.7), "es": (0.84, 0.75), "ru": (0.65, 0.7), "ar": (0.48, 0.65),
            "hi": (0.5, 0.6), "ko": (0.4, 0.55)}
EVIDENCE = {
    "nothing": [],
    "dictionary": ["neighbourInDictionary", "neighbourInDictionaryOnly"],
    "table": ["frequency", "neighbourFrequency", "gain"],
    "parts": ["affixed", "compound", "regularForm"],
    "slip": ["slip"],
    "letters": ["letters", "unsound"],
    "source": ["inSource", "inSourceNote", "soundsLikeSource", "sourceWord", "longSourceWord", "neighbourFidelity"],
    "note": ["neighbourInNote", "neighbourRelatedWords", "neighbourFidelity", "repeated", "relatedWords"],
    "place": ["capital", "initialCapital", "hyphenated", "nextToCode", "quoted", "foreignContext"],
}



def make_documents(folder, out):
    slips.make(folder, out, LANGUAGES)


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def bare(word):
    """Without the marks that vocalise Arabic, which suggestions do not have."""
    return re.sub("[\u064b-\u0652\u0670\u0640]", "", word)


class Words:
    """The doubtful words of one language as a matrix, with their labels."""

    def __init__(self, language, folder, rows):
        labels = read(folder / language / "labels.jsonl")
        self.language = language
        self.places = {(l["file"], l["line"]): l for l in labels if l["kind"] == "typo"}
        spans = collections.defaultdict(list)
        for label in labels:
            spans[label["file"], label["line"]].append(label)
        self.rows, truth = [], []
        for row in rows:
            hit = [l["kind"] for l in spans[row["file"], row["line"]]
                   if l["col_start"] < row["col_end"] and row["col_start"] < l["col_end"]]
            if hit and "typo" not in hit:
                continue
            self.rows.append(row)
            truth.append("typo" in hit)
        self.truth = numpy.array(truth, float)
        self.matrix = numpy.array([row["values"] for row in self.rows], float)
        self.weights = numpy.ones(len(self.rows))
        documents = sorted({row["file"] for row in self.rows})
        self.fold = numpy.array([documents.index(row["file"]) % regression.FOLDS for row in self.rows])
        self.has_source = numpy.array([row["source"] for row in self.rows])

    def figures(self, probability, threshold, has_source):
        """Precision, recall by line, F1; share of hits whose first (first five) suggestions hold the right word."""
        found = collections.defaultdict(list)
        for row, p, source in zip(self.rows, probability, self.has_source):
            if source == has_source and p >= threshold:
                found[row["file"], row["line"]].append(row)
        hits = [place for place in found if place in self.places]
        precision = len(hits) / len(found) if found else 0
        recall = len(hits) / len(self.places)
        ranks = [self.rank(row) for place in hits for row in found[place]]
        ranks = [rank for rank in ranks if rank is not None]
        share = lambda n: sum(r < n for r in ranks) / max(1, len(ranks))
        f1 = 2 * precision * recall / (precision + recall) if hits else 0
        return dict(P=precision, R=recall, F1=f1, s1=share(1), s5=share(5))

    def rank(self, row):
        label = self.places[row["file"], row["line"]]
        if not (label["col_start"] < row["col_end"] and row["col_start"] < label["col_end"]):
            return None
        words = [bare(n.lower()) for n in row["neighbours"]]
        meant = bare(label["suggestion"].lower())
        return words.index(meant) if meant in words else 99


def said(figures):
    return ", ".join(f"{name} {value:.3f}" for name, value in figures.items())


def ablated(group):
    """Best F1 out of fold without each kind of evidence."""
    for kind, names in EVIDENCE.items():
        columns = [i for i, name in enumerate(group[0].rows[0]["names"]) if name not in names]
        for words in group:
            words.everything, words.matrix = words.matrix, words.matrix[:, columns]
        log_odds = regression.out_of_fold(group, lambda fold: regression.Model(group, LANGUAGE_RIDGE, fold))
        f1 = [max(w.figures(regression.sigmoid(log_odds[w.language]), t, True)["F1"] for t in THRESHOLDS) for w in group]
        print(f"  without {kind:12} " + "  ".join(f"{w.language} {f:.3f}" for w, f in zip(group, f1)))
        for words in group:
            words.matrix = words.everything


def run(documents, rows, data, write, ablates):
    """Prints how well the present model does and how well a new one does on documents that it was not fitted on.

    - documents: the folder that `make_documents` wrote
    - rows: the evidence on them
    - data: the hash of what they were made of
    """
    features = rows[0]["names"]
    present = tables.read_weights(OUTPUT, features)
    fitted, figures = {}, {}
    for has_dictionary in (True, False):
        group = [Words(name, documents, [r for r in rows if r["lang"] == name and r["dictionary"] == has_dictionary])
                 for name in LANGUAGES]
        model = regression.Model(group, LANGUAGE_RIDGE)
        log_odds = regression.out_of_fold(group, lambda fold: regression.Model(group, LANGUAGE_RIDGE, fold))
        for words in group:
            key = tables.condition(words.language, has_dictionary, "dictionary")
            threshold, bias, weights = present[key]
            before = regression.sigmoid(words.matrix @ weights + bias)
            chosen = REPORTED[words.language][0 if has_dictionary else 1]
            after = regression.sigmoid(log_odds[words.language])
            for has_source in (True, False):
                name = f"{key}, {'with' if has_source else 'without'} source"
                print(f"  {name:38} present  {said(words.figures(before, threshold, has_source))}")
                figures[name] = said(words.figures(after, chosen, has_source))
                print(f"  {'':38} new      {figures[name]}", flush=True)
            fitted[key] = [chosen, *model.raw(model.own[words.language])]
        fitted[tables.condition("other", has_dictionary, "dictionary")] = [FALLBACK_THRESHOLD, *model.raw(model.shared)]
        if ablates:
            ablated(group)
    if write:
        subject = ["How likely a doubtful word is misspelt, by language; “other” is any language without rows of its own."]
        head = tables.head(subject, data, ("documents outside the fit, by line; s1, s5: the right word is the first, among the first five", figures))
        tables.write_weights(OUTPUT, head, features, fitted)
