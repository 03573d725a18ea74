# SPDX-License-Identifier: Apache-2.0
"""The files of Sources/Models: weights and trees by the names of features, under a head that says when and on what they
were fitted, and how well they do."""

import datetime
import pathlib

import numpy

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "Models"
SPECIAL = ["threshold", "bias"]


def condition(language, has_evidence, evidence):
    return f"{language}, {'with' if has_evidence else 'without'} {evidence}"


def head(subject, data, figures):
    """The first lines.

    - subject: what the numbers are about, in one or more lines
    - data: the hash of the data
    - figures: what the figures were measured on, then for each condition what is said of it
    """
    measured, values = figures
    return [*(f"# {line}" for line in subject), "# Written by Lab/fit; do not edit.",
            f"# fitted: {datetime.date.today()}", f"# data: {data}", f"# figures: {measured}",
            *(f"# figure: {name}: {value}" for name, value in values.items())]


def write_weights(name, lines, features, fitted):
    """- fitted: for each condition the threshold, the bias and the weights of the features"""
    lines = [*lines, "condition\tfeature\tweight"]
    for key, numbers in fitted.items():
        lines += [f"{key}\t{feature}\t{number:.3f}"
                  for feature, number in zip([*SPECIAL, *features], numbers, strict=True)]
    (FOLDER / name).write_text("\n".join([*lines, ""]), encoding="utf-8")


def write_trees(name, lines, features, trees):
    """- trees: for each condition trees of (pairs of feature and bound, what each leaf adds)"""
    depth = len(next(iter(trees.values()))[0][0])
    leaves = ["".join("ny"[leaf >> level & 1] for level in reversed(range(depth))) for leaf in range(1 << depth)]
    lines = [*lines, "\t".join(["condition", *["feature", "bound"] * depth, *leaves])]
    short = lambda number: f"{number:.3f}".rstrip("0").rstrip(".")
    for key, made in trees.items():
        for questions, values in made:
            cells = [cell for feature, bound in questions for cell in (features[feature], short(bound))]
            lines.append("\t".join([key, *cells, *map(short, values)]))
    (FOLDER / name).write_text("\n".join([*lines, ""]), encoding="utf-8")


def rows(name):
    """The rows of a file, as lists of cells, without head and columns."""
    lines = [line for line in (FOLDER / name).read_text(encoding="utf-8").split("\n") if line and line[0] != "#"]
    return [line.split("\t") for line in lines[1:]]


def read_weights(name, features):
    """For each condition threshold, bias and weights, in the order of `features`; a feature that is missing or unknown
    ends the program."""
    found = {}
    for key, feature, number in rows(name):
        found.setdefault(key, {})[feature] = float(number)
    for key, own in found.items():
        if set(own) != {*SPECIAL, *features}:
            raise SystemExit(f"{name}: the features of “{key}” are not those of the program: "
                             f"{', '.join(sorted(set(own) ^ {*SPECIAL, *features}))}")
    return {key: (own["threshold"], own["bias"], numpy.array([own[f] for f in features])) for key, own in found.items()}


def read_trees(name, features):
    """For each condition its trees, as `write_trees` takes them."""
    found = {}
    for key, *cells in rows(name):
        depth = next(d for d in range(1, 9) if 2 * d + (1 << d) == len(cells))
        questions = [(features.index(cells[2 * i]), float(cells[2 * i + 1])) for i in range(depth)]
        found.setdefault(key, []).append((questions, [float(c) for c in cells[2 * depth:]]))
    return found
