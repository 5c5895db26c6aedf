"""Shifts: kept as told, reminded of in time, and made from the rules they come from."""

from scheduler.shifts.absence import note_absence
from scheduler.shifts.calendar_file import send_shifts
from scheduler.shifts.reminding import Reminders, coming, is_reminder, kept
from scheduler.shifts.rules import is_rule_timer, on_rule_timer
from scheduler.shifts.saving import save_shifts
from scheduler.shifts.timer import has_its_moment, is_of_shifts
from scheduler.shifts.undoing import take_back
from scheduler.shifts.wishes import note_ninth, remind_me

__all__ = [
    "Reminders",
    "coming",
    "has_its_moment",
    "is_of_shifts",
    "is_reminder",
    "is_rule_timer",
    "kept",
    "note_absence",
    "note_ninth",
    "on_rule_timer",
    "remind_me",
    "save_shifts",
    "send_shifts",
    "take_back",
]
