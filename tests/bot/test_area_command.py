"""`makker area`: the plan and the hours are data, and changing them plans everyone anew."""

from datetime import datetime, timedelta

import pytest

from tests.bot.command import Terminal


def test_without_settings_there_is_the_default_plan_and_office_hours(terminal: Terminal) -> None:
    (area,) = terminal.rows("area", "list")
    assert area["area"] == "default"
    assert area["policy"]["waiting_days"] == 14
    assert area["hours"]["fri"] == ["08:00-16:00"]
    said = terminal.says("area", "show")
    assert "waiting_days=14" in said and "hours.sat=closed" in said


def test_a_changed_plan_moves_everyone_of_the_area_at_once(terminal: Terminal) -> None:
    terminal.add("consultant", "Mette", "--phone", "20123460")
    terminal.add("youth", "Amina", "--phone", "20123456")
    terminal.says("people", "add", "--role", "youth", "--name", "Bo", "--area", "Greve")
    (before,) = terminal.rows("due", "--person", "Amina")
    assert terminal.says("area", "set", "Køge", "waiting_days=4").startswith("Done. 1 youths")
    (after,) = terminal.rows("due", "--person", "Amina")
    moved = datetime.fromisoformat(before["next"]) - datetime.fromisoformat(after["next"])
    assert moved > timedelta(days=7)
    assert terminal.says("area", "set", "default", "job_days=10").startswith("Done. 2 youths")


def test_hours_are_several_periods_a_day(terminal: Terminal) -> None:
    terminal.says("area", "set", "Køge", "hours.fri=08:00-12:00,13:00-14:30", "hours.mon=closed")
    (area,) = terminal.rows("area", "show", "Køge")
    assert area["hours"]["fri"] == ["08:00-12:00", "13:00-14:30"]
    assert area["hours"]["tue"] == ["08:00-16:00"]
    assert "mon" not in area["hours"]
    assert [each["area"] for each in terminal.rows("area", "list")] == ["default", "Køge"]


def test_a_first_setting_of_its_own_keeps_what_the_default_says(terminal: Terminal) -> None:
    terminal.says("area", "set", "default", "waiting_days=10")
    terminal.says("area", "set", "Greve", "job_days=7")
    (area,) = terminal.rows("area", "show", "Greve")
    assert (area["policy"]["waiting_days"], area["policy"]["job_days"]) == (10, 7)


@pytest.mark.parametrize(
    ("setting", "says"),
    [
        ("waiting_days", "NAME=VALUE"),
        ("waiting_days=0", "waiting_days"),
        ("waiting_days=x", "waiting_days"),
        ("waiting_days=²", "waiting_days"),
        ("weeks=2", "waiting_days"),
        ("hours.funday=08:00-16:00", "funday"),
        ("hours.fri=8-16", "08:00-16:00"),
        ("hours.fri=16:00-08:00", "fri"),
        ("hours.fri=08:00-12:00,11:00-14:00", "overlap"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    terminal: Terminal, setting: str, says: str
) -> None:
    assert says in terminal.refuses("area", "set", "Køge", "job_days=7", setting)
    assert len(terminal.rows("area", "list")) == 1
