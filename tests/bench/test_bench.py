"""The bench runs and its report has its shape. Nothing is timed here: that is for `make bench`."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench.measures import MEASURES
from bench.process import ROOT
from bench.recording import recorded, watch
from bench.report import report
from bench.rig import rig
from bench.sizes import TINY
from bench.spread import Figure, at_least, percentiles, spread, under
from bench.stage import Stage, prepared
from bench.writing import all_write
from storage import conversations, inbox


def _part(whole: Figure, name: str) -> dict[str, Figure]:
    assert isinstance(whole, dict)
    part = whole[name]
    assert isinstance(part, dict)
    return part


@pytest.fixture
async def stage(tmp_path: Path) -> Stage:
    return await prepared(tmp_path, TINY.people)


async def test_the_report_describes_the_machine_and_every_measure_in_json(tmp_path: Path) -> None:
    whole = await report(
        ["turns", "lone", "replies_under_bulk", "cv_pdf", "growth"], TINY, tmp_path
    )
    assert json.loads(json.dumps(whole)) == whole
    assert set(_part(whole, "machine")) >= {"cpu", "cores", "memory_mb", "fdatasync_4kb_ms"}
    turns = _part(whole, "turns")
    for figure in ("makker_per_second", "bare_per_second", "ratio"):
        assert set(_part(turns, figure)) == {"median", "min", "max", "runs"}
    assert _part(turns, "rows")["inbox"] == turns["turns"]
    assert _part(turns, "target")["at_least"] == 0.7
    assert _part(_part(whole, "lone"), "reply_ms")["count"] == TINY.lone_messages
    assert set(_part(_part(whole, "cv_pdf"), "warm_ms")) == {"klar", "varm"}
    assert _part(whole, "growth")["kept_messages"] == TINY.kept_messages


async def test_processes_are_measured_from_outside(tmp_path: Path) -> None:
    whole = await report(["cold_start", "memory"], TINY, tmp_path)
    assert _part(_part(whole, "cold_start"), "new_database_s")["runs"] == TINY.starts
    assert _part(whole, "memory")["turns"] == TINY.memory_turns


async def test_a_town_is_measured_idle_swept_and_woken(tmp_path: Path) -> None:
    whole = await report(["idle_tick", "sweep", "wake_ups"], TINY, tmp_path)
    idle, swept, woken = (_part(whole, name) for name in ("idle_tick", "sweep", "wake_ups"))
    assert _part(idle, "many_ms")["runs"] == TINY.ticks
    assert set(_part(idle, "many_parts_ms")) >= {"timers", "sweep", "worker", "sender"}
    assert _part(swept, "many_us_per_youth")["runs"] == TINY.sweeps
    rows = _part(woken, "rows")
    assert {rows[name] for name in ("inbox", "outbox", "contact")} == {TINY.wake_ups}


async def test_shifts_are_moved_among_few_and_many(tmp_path: Path) -> None:
    moved = _part(await report(["shifts"], TINY, tmp_path), "shifts")
    reminders = moved["reminders"]
    assert isinstance(reminders, int) and reminders >= 3 * TINY.shifts, "also those called off"
    assert _part(moved, "many_ms")["runs"] == TINY.shift_moves


async def test_a_youth_year_is_simulated_as_an_operator_would(tmp_path: Path) -> None:
    year = _part(await report(["youth_year"], TINY, tmp_path), "youth_year")
    assert _part(year, "few")["youths"] == TINY.simulated_few
    assert _part(year, "many")["youths"] == TINY.simulated_many
    assert _part(year, "target")["under"] == 60.0


async def test_weeks_are_checked_and_counted_by_minutes(tmp_path: Path) -> None:
    weeks = _part(await report(["hours"], TINY, tmp_path), "hours")
    assert weeks["weeks"] == TINY.random_weeks
    assert weeks["weeks_that_differ"] == 0


async def test_the_crowd_is_understood(stage: Stage) -> None:
    """A crowd that is asked again and again would measure something else than conversations."""
    async with rig(stage.database) as made:
        await all_write(made.engine, stage.members)
        async with made.house.database.read() as connection:
            assert await inbox.count_waiting(connection) == 0
            everyone = range(1, len(stage.members) + 2)
            talks = [
                each.load()
                for stored in (await conversations.of_people(connection, everyone)).values()
                for each in stored
            ]
    assert len(talks) >= len(stage.members)
    assert all(talk.misses == 0 for talk in talks)


async def test_the_bare_loop_writes_what_the_engine_wrote(stage: Stage) -> None:
    database = stage.copy("seen.db")
    watch(database)
    async with rig(database) as made:
        await all_write(made.engine, stage.members)
    recording = recorded(database)
    assert len(recording.turns) == sum(len(member.part.lines) for member in stage.members)
    assert all(turn.event and turn.changes and turn.letters for turn in recording.turns)


def test_figures_are_summed_up_plainly() -> None:
    assert spread([1.0, 9.0, 2.0], 1) == {"median": 2.0, "min": 1.0, "max": 9.0, "runs": 3}
    assert percentiles([float(n) for n in range(1, 101)], 0) == {
        "p50": 50,
        "p99": 99,
        "max": 100,
        "count": 100,
    }
    assert at_least(0.7, 0.7)["met"] is True
    assert under(25.0, 25.0)["met"] is False


def test_the_command_names_its_measures() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "bench", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert all(name in shown.stdout for name in MEASURES)
