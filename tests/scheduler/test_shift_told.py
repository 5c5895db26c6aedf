"""What flows are told of shifts, the calendar file, and the hours worked for a payslip."""

import json
from datetime import date
from pathlib import Path

import icalendar
import pytest
from sqlalchemy import insert

from flows.effects import NoteAbsence, NoteNinth, RemindMe, SaveShifts, SendShifts
from flows.kind import Json
from flows.texts import SHARED, texts_of
from scheduler.shifts.calendar_file import CALENDAR
from storage import documents, readings, shifts
from storage.schema import file
from tests.scheduler.fakes import FakeChannel
from tests.scheduler.shift_town import ShiftTown, moment, shift_town, told
from tests.scheduler.test_readings import FakeReader, readings_in
from tests.scheduler.world import AMINA, World, world, youth


@pytest.fixture
async def amina(here: World) -> ShiftTown:
    """Give a youth on a Tuesday at noon."""
    return await shift_town(here, "2026-11-24 12:00")


async def _given(amina: ShiftTown, word: str = "vagter") -> dict[str, object]:
    await amina.here.write(word)
    flow = "shifts" if word == "vagter" else word
    (row,) = await amina.here.query("select state from conversation where flow = :flow", flow=flow)
    given: dict[str, object] = json.loads(row.state)["given"]
    return given


async def test_a_youths_flow_is_handed_shifts_rules_wishes_and_whom_to_call(
    amina: ShiftTown,
) -> None:
    await amina.place(date(2026, 11, 20))
    rule: dict[str, Json] = {
        "rule": "weekly", "days": ["SU"], "interval": 1, "start": "10:00", "end": "14:00",
        "from": None, "until": "2026-11-29",
    }  # fmt: skip
    await amina.order(
        SaveShifts(new=(told("2026-11-05 10:00"), told("2026-11-28")), rules=(rule,)),
        NoteAbsence(2, "exam"),
        RemindMe(evening="20:00", travel=25),
        NoteNinth(True),
    )
    given = await _given(amina)
    assert given["shifts"] == [
        {"id": 2, "start": "2026-11-28", "end": None, "rule": None, "place": "Netto Køge",
         "absent": "exam"},
        {"id": 3, "start": "2026-11-29T10:00:00+01:00", "end": "2026-11-29T14:00:00+01:00",
         "rule": 1, "place": "Netto Køge", "absent": None},
    ]  # fmt: skip
    assert given["shift_rules"] == [{"id": 1, **rule}]
    assert given["reminders"] == {"evening": "20:00", "travel": 25}
    assert given["finished_9th"] is True
    placements = given["placements"]
    assert isinstance(placements, list)
    assert (placements[0]["phone"], placements[0]["contact"]) == ("+4544123456", "Sanne")


async def test_of_whom_nothing_is_known_the_usual_is_told(amina: ShiftTown) -> None:
    given = await _given(amina)
    assert (given["shifts"], given["shift_rules"], given["finished_9th"]) == ([], [], None)
    assert given["reminders"] == {"evening": None, "travel": None}


async def test_a_flow_that_has_no_use_for_shifts_does_not_keep_them(amina: ShiftTown) -> None:
    await amina.tell(told("2026-11-28 10:00", "16:00"))
    given = await _given(amina, "menu")
    assert not given.keys() & {"shifts", "shift_rules", "reminders", "finished_9th"}
    assert "placements" in given


async def test_where_no_file_can_be_sent_it_is_said(amina: ShiftTown) -> None:
    await amina.order(SendShifts())
    await amina.tell(told("2026-11-28 10:00", "16:00"))
    await amina.order(SendShifts(), key="igen")
    assert [line[12:] for line in await amina.settle()] == [
        texts_of(SHARED, "da").get("shifts-none"),
        texts_of(SHARED, "da").get("shifts-no-file"),
    ]


async def test_where_files_can_be_sent_the_shifts_come_as_a_calendar(tmp_path: Path) -> None:
    telegram = FakeChannel("telegram")
    async with world(tmp_path, telegram) as other:
        amina = ShiftTown(other, await other.add(youth(), "900000014", "telegram"))
        await amina.tell(told("2026-11-28 10:00", "16:00"), told("2026-11-29"))
        await amina.order(NoteAbsence(2, "exam"), SendShifts())
        await other.settle()
        (message,) = telegram.accepted
        assert message.attachment is not None
        assert (message.attachment.name, message.attachment.media_type) == (
            "vagter.ics", "text/calendar",
        )  # fmt: skip
        calendar = icalendar.Calendar.from_ical(message.attachment.data)
        (event,) = calendar.walk("VEVENT")
        assert (
            event.decoded("dtstart") == moment("2026-11-28 10:00")
            and str(event["summary"]) == "Vagt"
        )
        async with other.house.database.read() as connection:
            assert await documents.latest(connection, amina.amina, CALENDAR) is not None


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2026-11-20 16:00", "20:00", 240),
        ("2026-11-20 10:00", "16:00", 330),  # less the break that is normally not paid
        ("2026-10-25 00:00", "04:00", 270),  # five hours by the clock that is put back
        ("2026-11-20 22:00", "02:00", 240),
        ("2026-11-20 16:00", None, None),
        ("2026-11-20", None, None),
        ("2026-11-30 16:00", "20:00", None),  # not worked yet
    ],
)
async def test_worked_hours_are_counted_as_long_as_they_really_were(
    amina: ShiftTown, start: str, end: str | None, minutes: int | None
) -> None:
    await amina.tell(told(start, end))
    assert await _worked(amina, date(2026, 10, 1), date(2026, 11, 30)) == minutes


async def test_only_the_shifts_of_the_period_that_were_worked_count(amina: ShiftTown) -> None:
    days = ("2026-10-31", "2026-11-01", "2026-11-10", "2026-11-20")
    await amina.tell(*(told(f"{day} 16:00", "18:00") for day in days))
    await amina.order(NoteAbsence(3, "ill"), NoteAbsence(4, "late"), flow="absence")
    assert await _worked(amina, date(2026, 11, 1), date(2026, 11, 30)) == 240


async def _worked(amina: ShiftTown, first: date, last: date) -> int | None:
    async with amina.here.house.database.read() as connection:
        now = amina.here.clock.now()
        return await shifts.worked_minutes(connection, amina.amina, first, last, now)


async def test_a_payslip_that_was_read_is_told_the_hours_of_its_period(amina: ShiftTown) -> None:
    await amina.tell(told("2026-11-10 16:00", "18:00"))
    slip = {"period_from": "2026-11-01", "period_to": "2026-11-30"}
    async with amina.here.house.database.write() as connection:
        await connection.execute(
            insert(file).values(
                channel="sms", external_id="f", address=AMINA, name="l.pdf", data=b"%PDF-",
                media_type="application/pdf", received_at=amina.here.clock.now(),
            )
        )  # fmt: skip
        await readings.add(connection, amina.amina, 1, "payslip", amina.here.clock.now())
    reader = FakeReader({"reading": {"slip": slip}})
    assert await readings_in(amina.here, reader).step() == 1
    (event,) = await amina.here.query("select text from inbox where external_id = 'read:1'")
    assert json.loads(event.text)["about"]["worked"] == 120
