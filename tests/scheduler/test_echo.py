"""An autoresponder is not answered for ever (P20); a person always is."""

from datetime import UTC, datetime, timedelta
from itertools import count

from scheduler.echo import ALIKE, Echo
from storage.inbox import Event

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


_IDS = count(1)


def said(text: str, number: str = "+4520123456") -> Event:
    return Event(next(_IDS), "sms", "SM1", number, "message", text, "", 0)


def test_one_event_taken_again_and_again_is_no_echo() -> None:
    """As when the disk is full for a while: what was acknowledged is not thrown away."""
    echo, event = Echo(), said("hej")
    assert not any(echo.is_echo(event, NOW) for _ in range(100))


def test_the_same_words_again_and_again_are_an_echo() -> None:
    echo = Echo()
    heard = [echo.is_echo(said("Jeg er på ferie"), NOW) for _ in range(ALIKE + 3)]
    assert heard == [False] * ALIKE + [True] * 3


def test_other_words_another_address_and_another_time_are_none() -> None:
    echo = Echo()
    for _ in range(ALIKE + 1):
        echo.is_echo(said("1"), NOW)
    assert not echo.is_echo(said("1", "+4520123457"), NOW)
    assert not echo.is_echo(said("2"), NOW)
    assert not echo.is_echo(said("2"), NOW + timedelta(hours=1))


def test_a_call_for_help_is_never_an_echo() -> None:
    echo = Echo()
    assert not any(echo.is_echo(said("HJÆLP"), NOW) for _ in range(100))
