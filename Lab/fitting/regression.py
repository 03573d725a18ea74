# SPDX-License-Identifier: Apache-2.0
"""Logistic regression for several languages: all are fitted together first, with a weak ridge; each language then
deviates from that with a ridge of its own. Folds are whole documents."""

import numpy

FOLDS = 5
POOLED_RIDGE = 1.0


def sigmoid(x):
    return 1 / (1 + numpy.exp(-numpy.clip(x, -30, 30)))


def fit(matrix, truth, ridge, prior, weights):
    """Newton's method; the last column is the bias, which is hardly regularised."""
    held = numpy.full(matrix.shape[1], ridge)
    held[-1] = ridge / 100
    b = prior.copy()
    for _ in range(80):
        p = sigmoid(matrix @ b)
        gradient = matrix.T @ (weights * (p - truth)) + held * (b - prior)
        curvature = (matrix * (weights * p * (1 - p))[:, None]).T @ matrix + numpy.diag(held + 1e-9)
        step = numpy.linalg.solve(curvature, gradient)
        step *= min(1, 5 / numpy.abs(step).max())
        b -= step
        if numpy.abs(step).max() < 1e-7:
            break
    return b


class Model:
    """Weights of a group of languages, fitted on the rows outside one fold; on all when `fold` is None. Every member of
    the group has `language`, `matrix`, `truth`, `fold` and `weights`, one of each per row."""

    def __init__(self, group, language_ridge, fold=None):
        self.chosen = {m.language: m.fold != fold if fold is not None else numpy.full(len(m.truth), True) for m in group}
        everything = numpy.vstack([m.matrix for m in group])
        self.mean, self.spread = everything.mean(0), everything.std(0)
        self.spread[self.spread < 1e-6] = 1
        zero = numpy.zeros(everything.shape[1] + 1)
        weights = self.pooled(group, lambda m: m.weights)
        # All languages together have the weight of two.
        self.shared = fit(self.pooled(group, self.scaled), self.pooled(group, lambda m: m.truth), POOLED_RIDGE, zero,
                          weights * 2 / len(group))
        self.own = {m.language: fit(self.scaled(m)[self.chosen[m.language]], m.truth[self.chosen[m.language]],
                                    language_ridge, self.shared, m.weights[self.chosen[m.language]]) for m in group}

    def pooled(self, group, values):
        """The values of all rows that the model is fitted on."""
        return numpy.concatenate([values(m)[self.chosen[m.language]] for m in group])

    def scaled(self, member):
        return numpy.c_[(member.matrix - self.mean) / self.spread, numpy.ones(len(member.matrix))]

    def log_odds(self, member):
        return self.scaled(member) @ self.own[member.language]

    def raw(self, coefficients):
        """Weights for unscaled features, the bias first."""
        weights = coefficients[:-1] / self.spread
        return [coefficients[-1] - float(weights @ self.mean), *weights]


def out_of_fold(group, make):
    """The log-odds of each row by the model that was fitted without its document."""
    log_odds = {m.language: numpy.zeros(len(m.truth)) for m in group}
    for fold in range(FOLDS):
        model = make(fold)
        for member in group:
            inside = member.fold == fold
            log_odds[member.language][inside] = model.log_odds(member)[inside]
    return log_odds
