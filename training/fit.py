"""Learning: marks of texts in, a table of weights out. The only file that needs scikit-learn."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log, sqrt

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from flows.understand.marks import LOUDNESS
from training.lesson import Learnt, Lesson


def fit(lessons: Sequence[Lesson], strictness: float, rarest: int = 2) -> Learnt:
    """Learn a multinomial logistic regression.

    `strictness` is C: the higher, the closer to the examples. Marks that fewer than `rarest`
    original examples have are left out.
    """
    seen = Counter(m for lesson in lessons if not lesson.copied for m in set(lesson.marks))
    known = sorted(mark for mark, count in seen.items() if count >= rarest)
    column = {mark: at for at, mark in enumerate(known)}
    originals = sum(not lesson.copied for lesson in lessons)
    rarity = [1 + log((1 + originals) / (1 + seen[mark])) for mark in known]
    loud = [LOUDNESS.get(m[0], 1.0) * r for m, r in zip(known, rarity, strict=True)]
    model = LogisticRegression(C=strictness, max_iter=150, tol=1e-3)
    model.fit(
        _matrix(lessons, column, loud),
        [lesson.label for lesson in lessons],
        sample_weight=[lesson.weight for lesson in lessons],
    )
    weights = model.coef_.T * np.array(loud)[:, None]
    return Learnt(
        classes=tuple(map(str, model.classes_)),
        bias=tuple(map(float, model.intercept_)),
        weights=dict(zip(known, weights.tolist(), strict=True)),
    )


def _matrix(
    lessons: Sequence[Lesson], column: Mapping[str, int], loud: Sequence[float]
) -> csr_matrix:
    values, columns, starts = list[float](), list[int](), [0]
    for lesson in lessons:
        length = sqrt(sum(LOUDNESS.get(mark[0], 1.0) ** 2 for mark in lesson.marks) or 1.0)
        for mark, count in Counter(lesson.marks).items():
            if mark in column:
                columns.append(column[mark])
                values.append(count * loud[column[mark]] / length)
        starts.append(len(columns))
    shape = (len(lessons), len(column))
    return csr_matrix((values, columns, starts), shape=shape, dtype=np.float64)
