"""What all tests share: the switch that rewrites the transcripts."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update`: write the transcripts anew from what Makker says today."""
    parser.addoption("--update", action="store_true", help="Write the transcripts anew.")
