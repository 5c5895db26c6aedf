"""What all tests share: no test is timed, and a switch rewrites the transcripts."""

import pytest
from hypothesis import HealthCheck, settings

# Speed is measured in bench/. A busy machine must not make a property fail; all else stays as
# hypothesis has it (where CI is set, that means the same examples in every run).
settings.register_profile(
    "makker",
    settings.get_profile(settings.get_current_profile_name()),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("makker")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update`: write the transcripts anew from what Makker says today."""
    parser.addoption("--update", action="store_true", help="Write the transcripts anew.")
