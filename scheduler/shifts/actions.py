"""What flows may want done about shifts, done."""

from flows.effects import (
    FollowCalendar,
    KeepCalendar,
    NoteAbsence,
    NoteNinth,
    RemindMe,
    SaveShifts,
    SendShifts,
    StopCalendar,
)
from scheduler.office.errand import Errand
from scheduler.shifts.absence import note_absence
from scheduler.shifts.calendar_file import send_shifts
from scheduler.shifts.calendar_orders import follow_calendar, keep_calendar, stop_calendar
from scheduler.shifts.saving import save_shifts
from scheduler.shifts.wishes import note_ninth, remind_me

CalendarEffect = FollowCalendar | KeepCalendar | StopCalendar
ShiftEffect = SaveShifts | RemindMe | NoteAbsence | NoteNinth | SendShifts | CalendarEffect


async def carry_out(errand: Errand, effect: ShiftEffect) -> None:
    """Do what a youth wants done about their shifts."""
    match effect:
        case SaveShifts():
            await save_shifts(errand, effect)
        case RemindMe():
            await remind_me(errand, effect)
        case NoteAbsence():
            await note_absence(errand, effect)
        case NoteNinth():
            await note_ninth(errand, effect)
        case SendShifts():
            await send_shifts(errand)
        case FollowCalendar():
            await follow_calendar(errand, effect)
        case KeepCalendar():
            await keep_calendar(errand, effect)
        case StopCalendar():
            await stop_calendar(errand, effect)
