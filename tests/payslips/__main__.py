"""`python -m tests.payslips --out DIR --count N --seed S [--photos]`: slips and their truth."""

import json
from argparse import ArgumentParser
from pathlib import Path
from random import Random

from tests.payslips.batch import batch


def main() -> None:
    """Write the slips that the command line asks for."""
    parser = ArgumentParser(prog="python -m tests.payslips", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    for number, made in enumerate(batch(asked.seed, asked.count)):
        name = f"{number:04d}_{made.layout}_{made.fault or made.tricky or 'right'}"
        (asked.out / f"{name}.pdf").write_bytes(made.paper.pdf(Random(number)))
        truth = {"file": f"{name}.pdf", **made.truth()}
        (asked.out / f"{name}.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
