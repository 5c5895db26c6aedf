"""What the tests of flows share."""

import pytest

from flows.topics import TOPICS
from tests.flows.desk_maker import short_cv


@pytest.fixture
def brief_cv(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a CV of two questions in the place of the real one."""
    monkeypatch.setitem(TOPICS, "cv", short_cv)
