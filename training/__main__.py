"""The command `python -m training`: make flows/understand/model.npz from the examples."""

import sys

from flows.understand.model import FILE
from training.examples import PACKAGE, digest
from training.export import linear, write
from training.fit import fit
from training.lessons import danger_lessons, language_lessons, topic_lessons


def main() -> None:
    """Learn the three models and write them; a minute's work, and the same every time."""
    models = {}
    for name, lessons, strictness in (
        ("topic", topic_lessons, 0.7),
        ("danger", danger_lessons, 0.7),
        ("language", language_lessons, 1.0),
    ):
        print(f"Learning {name} ...", file=sys.stderr)
        models[name] = linear(fit(lessons(), strictness))
    path = PACKAGE / FILE
    write(path, models, digest())
    print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB", file=sys.stderr)


main()
