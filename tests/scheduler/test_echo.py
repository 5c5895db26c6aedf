"""An autoresponder is not answered for ever (P20); a person always is."""

from datetime import UTC, datetime, timedelta

from scheduler.echo import ALIKE, Echo

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
AMINA = ("sms", "+4520123456")


def test_the_same_words_again_and_again_are_an_echo() -> None:
    echo = Echo()
    heard = [echo.is_echo(AMINA, "Jeg er på ferie", NOW) for _ in range(ALIKE + 3)]
    assert heard == [False] * ALIKE + [True] * 3


def test_other_words_another_address_and_another_time_are_none() -> None:
    echo = Echo()
    for _ in range(ALIKE + 1):
        echo.is_echo(AMINA, "1", NOW)
    assert not echo.is_echo(("sms", "+4520123457"), "1", NOW)
    assert not echo.is_echo(AMINA, "2", NOW)
    assert not echo.is_echo(AMINA, "2", NOW + timedelta(hours=1))


def test_a_call_for_help_is_never_an_echo() -> None:
    echo = Echo()
    assert not any(echo.is_echo(AMINA, "HJÆLP", NOW) for _ in range(100))
