"""Makker's rules and a checker that counts minutes find the same in weeks of any kind."""

from tests.flows.hours.random_weeks import random_week

WEEKS = 2_000


def test_the_rules_equal_counting_minutes() -> None:
    """10,000 weeks are compared by `make bench ARGS="--only hours"`."""
    found = 0
    for seed in range(WEEKS):
        week = random_week(seed)
        checked = week.checked()
        assert checked == week.by_minutes(), f"seed {seed}: {week}"
        found += len(checked)
    assert found > WEEKS
