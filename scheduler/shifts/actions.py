"""What flows may want done about shifts, done."""

from flows.effects import NoteAbsence, NoteNinth, RemindMe, SaveShifts, SendShifts
from scheduler.office.errand import Errand
from scheduler.shifts.absence import note_absence
from scheduler.shifts.calendar_file import send_shifts
from scheduler.shifts.saving import save_shifts
from scheduler.shifts.wishes import note_ninth, remind_me

ShiftEffect = SaveShifts | RemindMe | NoteAbsence | NoteNinth | SendShifts


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
