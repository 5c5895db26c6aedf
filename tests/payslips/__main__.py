"""`python -m tests.payslips --out DIR --count N --seed S [--photos]`: slips and their truth.

Beside each `NAME.pdf` (and with --photos each `NAME_easy.jpg`, `…_medium`, `…_hard`) lies a
`.json` with its layout, fields, what is known beside it, its fault or null, and its difficulty.
"""

import json
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from random import Random

from tests.payslips.batch import batch
from tests.payslips.made import Made


def main() -> None:
    """Write the slips that the command line asks for."""
    parser = ArgumentParser(
        prog="python -m tests.payslips", description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--photos", action="store_true", help="photos of each, in three levels")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    for number, made in enumerate(batch(asked.seed, asked.count)):
        name = f"{number:04d}_{made.layout}_{made.fault or made.tricky or 'right'}"
        pdf = made.paper.pdf(Random(number))
        write(asked.out / f"{name}.pdf", pdf, made, "pdf")
        if asked.photos:
            _photos(asked.out / name, pdf, made, number)


def write(file: Path, data: bytes, made: Made, difficulty: str) -> None:
    """Write a slip and the truth beside it."""
    file.write_bytes(data)
    truth = {"file": file.name, "difficulty": difficulty, **made.truth()}
    file.with_suffix(".json").write_text(json.dumps(truth, ensure_ascii=False, indent=1), "utf-8")


def _photos(stem: Path, pdf: bytes, made: Made, number: int) -> None:
    # OpenCV and Pillow are wanted for photos only, and most who draw slips draw PDFs.
    from tests.payslips.photo import LEVELS, photograph

    for level in LEVELS:
        photo = photograph(pdf, Random(f"{number} {level}"), level)
        write(stem.with_name(f"{stem.name}_{level}{photo.suffix}"), photo.data, made, level)


if __name__ == "__main__":
    main()
