"""Without a certificate that holds there is no contact."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.relay.contact_rule import may_be_in_contact

TODAY = date(2026, 11, 24)
AGES = st.none() | st.integers(10, 30)


@given(AGES, st.booleans(), st.integers(0, 900))
def test_a_certificate_holds_through_its_last_day(
    age: int | None, allowed: bool, ahead: int
) -> None:
    until = TODAY + timedelta(days=ahead)
    assert may_be_in_contact(until, age, TODAY, without_from_15=allowed)


@given(AGES, st.none() | st.integers(1, 900))
def test_without_one_there_is_no_contact_with_anybody(age: int | None, ago: int | None) -> None:
    until = None if ago is None else TODAY - timedelta(days=ago)
    assert not may_be_in_contact(until, age, TODAY)


@given(AGES)
def test_never_with_a_child_under_15_or_of_unknown_age(age: int | None) -> None:
    allowed = may_be_in_contact(None, age, TODAY, without_from_15=True)
    assert allowed == (age is not None and age >= 15)
