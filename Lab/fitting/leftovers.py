# SPDX-License-Identifier: Apache-2.0
"""Fits the model that says whether one or two words of the source language were left untranslated:
Sources/Models/short-run.tsv and its trees, Sources/Models/short-run-trees.tsv.

Documents are made of catalogues and, where there are any, of pages: one or two words of the source are put into some of
their blocks with a fixed seed. These are to be found; everything else in Latin letters or in English was kept by a
translator.

The model is fitted with and without the evidence of the source, for languages in Latin script and for the others. Small
trees, boosted on top of it for a group as a whole (Friedman 2001, with one condition per level), add what the sum of
weights cannot express. Half the evidence is gathered without dictionaries, so that the model serves both.
"""

import collections
import json
import random
import re

import numpy

import catalogues
import regression
import tables

NAME = "leftovers"
OUTPUT, TREES_OUTPUT = "short-run.tsv", "short-run-trees.tsv"
LATIN = ["de", "es", "fr"]
OTHERS = ["ar", "hi", "ja", "ko", "ru", "zh-Hans", "zh-Hant"]
LANGUAGES = LATIN + OTHERS
UNSPACED = {"ja", "zh-Hans", "zh-Hant"}
LANGUAGE_RIDGE = 40.0
# The log-odds from which a run is reported.
THRESHOLD = 0.0
TREES, DEPTH, RATE, LEAF_RIDGE, BINS = 100, 3, 0.1, 10.0, 24
BLOCKS, DOCUMENTS = 36, 90
# Documents with this number or a higher one are pages.
FIRST_PAGE = 5000
# The weight of a page's kept words: most notes have fewer faults than the documents made here.
PAGE_WEIGHT = 2
# Faults per word of the source, in documents made of catalogues and of pages.
CATALOGUE_SHARE, PAGE_SHARE = 0.007, 0.003
FUNCTION_WORDS = set("a an the of to in on at for from by with and or but if is are was were be it its this that these "
                     "those as not no you your can will may has have had do does".split())


# Documents

def plain(text):
    """Without context, mnemonics and line ends."""
    text = text.split("\x04")[-1]
    return re.sub(r"\s+", " ", re.sub(r"[&_](?=\w)(?<!\w[&_])", "", text)).strip()


def is_prose(source, target):
    words = re.findall(r"[A-Za-z]{2,}", source)
    return len(words) >= 4 and len(source) <= 500 and source != target and not re.match(r"[-#>*+|:=\d]", target) \
        and "\x00" not in source and target and "|" not in source


def catalogue_documents(folder, language, randomness):
    pairs = {}
    for path in catalogues.paths(folder, language):
        kept = [(plain(s), plain(t)) for s, t in catalogues.messages(path) if s]
        kept = sorted({p for p in kept if is_prose(*p)})
        randomness.shuffle(kept)
        for start in range(0, len(kept) - BLOCKS, BLOCKS):
            pairs[str(path.relative_to(folder)), start] = kept[start:start + BLOCKS]
    chosen = randomness.sample(sorted(pairs), min(DOCUMENTS, len(pairs)))
    return [([s for s, _ in pairs[c]], [t for _, t in pairs[c]], CATALOGUE_SHARE) for c in chosen]


def blocks(text):
    """Runs of lines between blank lines; a fence is one run."""
    found, fence = [[]], False
    for line in text.split("\n"):
        if re.match(r"\s*(```|~~~)", line):
            fence = not fence
        if line.strip() or fence:
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return ["\n".join(b) for b in found if b]


def page_documents(folder, language):
    for pages in sorted(path.parent for path in folder.glob("*/en")):
        for path in sorted((pages / language).glob("**/*.md")):
            source = pages / "en" / path.relative_to(pages / language)
            if source.exists():
                pair = blocks(source.read_text("utf-8")), blocks(path.read_text("utf-8"))
                yield *pair, PAGE_SHARE if len(pair[0]) == len(pair[1]) else 0


def words_to_leave(source, target, randomness):
    """One or two neighbouring words of the source that the translation does not have, and where they are: 0 to 1."""
    tokens = list(re.finditer(r"(?<![\w`/.@<>%$&-])[A-Za-z][A-Za-z'’-]*(?![\w`/@<>-]|\.\w)", source))
    runs = []
    count = 1 if randomness.random() < 0.6 else 2
    for i in range(len(tokens) - count + 1):
        run = tokens[i:i + count]
        words = [t.group() for t in run]
        if count == 2 and source[run[0].end():run[1].start()] != " ":
            continue
        opens = run[0].start() == 0 and words[0][1:].islower() and (count == 2 or randomness.random() < 0.3)
        content = [w for w in words if len(w) > 2 and w.lower() not in FUNCTION_WORDS]
        if not content or not all(w.islower() for w in (words[1:] if opens else words)):
            continue
        if not any(re.search(rf"(?i)(?<![A-Za-z]){re.escape(w)}", target) for w in content):
            runs.append((run[0].start() / len(source), " ".join(words)))
    return randomness.choice(runs) if runs else None


def with_words(target, place, words, language, randomness):
    """`target` with the words at about `place`, most often instead of others; and where they are in it."""
    closed = [m.span() for m in re.finditer(r"`[^`]*`|\]\([^)]*\)|<[^>]*>|\{[^}]*\}|^\s*(```|~~~|///|:::|!\[).*", target, re.M)]
    if target.lstrip().startswith(("```", "~~~", "<", "#")):
        return None
    is_open = lambda start, end: all(end <= a or start >= b for a, b in closed)
    space, after = "", ""
    if language in UNSPACED:
        letters = [i for i, c in enumerate(target) if c >= "\u3040" and c.isalpha() and is_open(i, i + 4)]
        if len(letters) < 8:
            return None
        at = letters[min(len(letters) - 3, max(0, int(place * len(letters)) + randomness.randint(-2, 2)))]
        at = at if place else letters[0]
        end = at
        while randomness.random() < 0.75 and end - at < 2 * len(words.split()) and end + 1 in letters:
            end += 1
        spaced = randomness.random() < 0.6
        is_latin = lambda text: bool(re.match(r"[A-Za-z0-9]", text))
        space = " " if spaced and at and target[at - 1] != " " or is_latin(target[at - 1:at]) else ""
        after = " " if spaced and target[end:end + 1] not in ("", " ") or is_latin(target[end:]) else ""
    else:
        tokens = [t for t in re.finditer(r"(?<!\S)[(\"«„]?\w[^\s.,;:!?()،؛؟।\"»“]*", target) if is_open(*t.span())]
        if len(tokens) < 4:
            return None
        token = tokens[min(len(tokens) - 1, max(0, int(place * len(tokens)) + randomness.randint(-1, 1)))]
        token = token if place else tokens[0]
        at = token.start() + (not token.group()[0].isalnum())
        end = token.end() if randomness.random() < 0.75 else at
        after = " " if end == at else ""
    text = target[:at] + space + words + after + target[end:]
    start = at + len(space)
    return text, start, start + len(words)


def leave_words(sources, targets, share, language, randomness):
    """The translations with faults put into them, and the faults: (block, start, end). A word that is left once is
    often left again."""
    targets, faults = list(targets), []
    for i in range(len(targets) if share else 0):
        if randomness.random() < (1 - share) ** len(sources[i].split()):
            continue
        left = words_to_leave(sources[i], targets[i], randomness)
        if not left:
            continue
        again = re.compile(rf"(?<![\w`/.@<>%$&-]){re.escape(left[1])}(?![\w`/@<>-]|\.\w)")
        others = [j for j in range(len(targets)) if j != i and again.search(sources[j])]
        randomness.shuffle(others)
        for j in [i, *others[:2 if randomness.random() < 0.5 else 0]]:
            place = again.search(sources[j])
            changed = place and j not in [f[0] for f in faults] and with_words(
                targets[j], place.start() / len(sources[j]), left[1], language, randomness)
            if changed:
                targets[j] = changed[0]
                faults.append((j, *changed[1:]))
    return targets, faults


def make_documents(folder, out):
    for language in LANGUAGES:
        randomness = random.Random(language)
        place = out / language
        place.mkdir(parents=True)
        labels = []
        made = [*enumerate(catalogue_documents(folder, language, randomness)),
                *enumerate(page_documents(folder, language), FIRST_PAGE)]
        for number, (sources, targets, share) in made:
            targets, faults = leave_words(sources, targets, share, language, randomness)
            for block, start, end in faults:
                line = 1 + sum(t.count("\n") + 2 for t in targets[:block]) + targets[block].count("\n", 0, start)
                first = targets[block].rfind("\n", 0, start) + 1
                labels.append(dict(file=f"{number:04}.md", line=line, col_start=start - first, col_end=end - first))
            (place / f"{number:04}.md").write_text("\n\n".join(targets) + "\n", "utf-8")
            (place / f"{number:04}.src.md").write_text("\n\n".join(sources) + "\n", "utf-8")
        (place / "labels.json").write_text(json.dumps(labels))
        print(f"  {language:8} {len(made):4} documents, {len(labels):5} faults", flush=True)


# The fit

class Runs:
    """The short runs of one language, with or without source, as a matrix, with their truth and folds."""

    def __init__(self, language, rows, labels):
        self.language = language
        places = collections.defaultdict(list)
        for label in labels:
            places[label["file"], label["line"]].append(label)
        self.rows = rows
        self.truth = numpy.array([any(l["col_start"] < r["col_end"] and r["col_start"] < l["col_end"]
                                      for l in places[r["file"], r["line"]]) for r in rows], float)
        self.matrix = numpy.array([r["values"] for r in rows], float)
        self.fold = numpy.array([int(r["file"][:-3]) % regression.FOLDS for r in rows])
        self.faults = len(labels)
        is_page = numpy.array([int(r["file"][:-3]) >= FIRST_PAGE for r in rows])
        self.weights = numpy.where(is_page & (self.truth == 0), PAGE_WEIGHT, 1)


class Trees:
    """Trees whose nodes of a level all test the same condition, each fitted to the residue of those before it."""

    def __init__(self, matrix, truth, weights, log_odds):
        bounds = [self.bounds(column) for column in matrix.T]
        bins = [numpy.searchsorted(b, column) for b, column in zip(bounds, matrix.T)]
        log_odds = log_odds.copy()
        self.trees = []
        for _ in range(TREES):
            p = regression.sigmoid(log_odds)
            gradient, curvature = weights * (truth - p), weights * p * (1 - p)
            leaf, questions = numpy.zeros(len(truth), int), []
            for _ in range(DEPTH):
                feature, at = self.question(leaf, bins, bounds, gradient, curvature)
                questions.append((feature, float(bounds[feature][at])))
                leaf = 2 * leaf + (bins[feature] > at)
            sums = [numpy.bincount(leaf, values, 1 << DEPTH) for values in (gradient, curvature)]
            values = RATE * sums[0] / (sums[1] + LEAF_RIDGE)
            log_odds += values[leaf]
            self.trees.append((questions, values))

    @staticmethod
    def bounds(column):
        values = numpy.unique(column)
        if len(values) > BINS:
            values = numpy.unique(numpy.quantile(column, numpy.linspace(0, 1, BINS + 1)))
        return ((values[1:] + values[:-1]) / 2).astype(numpy.float32)

    @staticmethod
    def question(leaf, bins, bounds, gradient, curvature):
        """The feature and the number of its bound that gain most, tested on all leaves at once."""
        best, count = (-1, 0, 0), leaf.max() + 1
        for feature, own in enumerate(bins):
            if len(bounds[feature]):
                shape = count, len(bounds[feature]) + 1
                g, h = (numpy.bincount(leaf * shape[1] + own, v, shape[0] * shape[1]).reshape(shape).cumsum(1)
                        for v in (gradient, curvature))
                left, right = (g[:, :-1], h[:, :-1]), (g[:, -1:] - g[:, :-1], h[:, -1:] - h[:, :-1])
                gains = sum((a ** 2 / (b + LEAF_RIDGE)).sum(0) for a, b in (left, right))
                best = max(best, (gains.max(), feature, int(gains.argmax())))
        return best[1:]


def corrections(trees, matrix):
    """What trees add to the log-odds of each row."""
    total = numpy.zeros(len(matrix))
    for questions, values in trees:
        leaf = numpy.zeros(len(matrix), int)
        for feature, bound in questions:
            leaf = 2 * leaf + (matrix[:, feature] > bound)
        total += numpy.asarray(values)[leaf]
    return total


class Model(regression.Model):
    """The regression with its trees."""

    def __init__(self, group, fold=None):
        super().__init__(group, LANGUAGE_RIDGE, fold)
        self.trees = Trees(self.pooled(group, lambda m: m.matrix), self.pooled(group, lambda m: m.truth),
                           self.pooled(group, lambda m: m.weights), self.pooled(group, super().log_odds)).trees

    def log_odds(self, member):
        return super().log_odds(member) + corrections(self.trees, member.matrix)


def figures(runs, log_odds, threshold):
    """Precision, recall and F1 of the runs; recall among all faults, including those that were never classified. Each
    run counts half, because it is there with and without dictionaries."""
    found = log_odds >= threshold
    hits = float(runs.truth[found].sum())
    precision = hits / max(1, found.sum())
    recall = hits / max(1, runs.truth.sum())
    return dict(P=precision, R=recall, F1=2 * precision * recall / max(1e-9, precision + recall),
                all=hits / 2 / max(1, runs.faults))


def said(figures):
    return ", ".join(f"{name} {value:.3f}" for name, value in figures.items())


def run(documents, rows, data, write, ablates):
    """Prints how well the present model does and how well a new one does on documents that it was not fitted on; see
    `spelling.run`. Nothing is ablated."""
    features = rows[0]["names"]
    present, present_trees = tables.read_weights(OUTPUT, features), tables.read_trees(TREES_OUTPUT, features)
    labels = {n: json.loads((documents / n / "labels.json").read_text()) for n in LANGUAGES}
    fitted, trees, said_of = {}, {}, {}
    for kind, names in (("Latn", LATIN), ("Zyyy", OTHERS)):
        for has_source in (True, False):
            of = lambda language: tables.condition(language, has_source, "source")
            group = [Runs(n, [r for r in rows if r["lang"] == n and r["source"] == has_source], labels[n]) for n in names]
            log_odds = regression.out_of_fold(group, lambda fold: Model(group, fold))
            model = Model(group)
            for runs in group:
                key = of(runs.language)
                threshold, bias, weights = present[key]
                before = runs.matrix @ weights + bias + corrections(present_trees[of(kind)], runs.matrix)
                print(f"  {key:24} {int(runs.truth.sum()):5} of {len(runs.truth):6}  present  "
                      + said(figures(runs, before, threshold)))
                said_of[key] = said(figures(runs, log_odds[runs.language], THRESHOLD))
                print(f"  {'':24} {'':15}  new      {said_of[key]}", flush=True)
                fitted[key] = [THRESHOLD, *model.raw(model.own[runs.language])]
            fitted[of(kind)] = [THRESHOLD, *model.raw(model.shared)]
            trees[of(kind)] = model.trees
    if write:
        measured = "documents outside the fit; all: the share of all faults, also of those that are no short run", said_of
        subject = ["Whether one or two words of the source language were left untranslated, by language; “Latn” and “Zyyy” are any",
                   "language without rows of its own in Latin and in another script."]
        tables.write_weights(OUTPUT, tables.head(subject, data, measured), features, fitted)
        subject = ["Trees that correct the weights of short-run.tsv: the bounds that three features must exceed, then what is added to",
                   "the log-odds for each combination of answers."]
        tables.write_trees(TREES_OUTPUT, tables.head(subject, data, ("those of short-run.tsv", {})), features, trees)
