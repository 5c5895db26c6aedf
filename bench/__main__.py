"""The command: `python -m bench [--quick] [--only NAME ...] [--folder PATH]`."""

import argparse
import asyncio
import gc
import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

import structlog

from bench.measures import MEASURES
from bench.report import report
from bench.sizes import QUICK, WHOLE


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print one JSON object on stdout; progress goes to stderr."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="How fast is Makker?")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and a shorter bulk")
    parser.add_argument(
        "--only", action="append", choices=MEASURES, metavar="NAME", help=", ".join(MEASURES)
    )
    parser.add_argument("--folder", type=Path, help="where the databases are: name your real disk")
    chosen = parser.parse_args(arguments)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    gc.freeze()  # as `makker serve` does
    sizes = QUICK if chosen.quick else WHOLE
    whole = asyncio.run(report(chosen.only or MEASURES, sizes, chosen.folder))
    print(json.dumps(whole, ensure_ascii=False, indent=2))


main()
