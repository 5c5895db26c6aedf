"""Shifts: kept as told, reminded of in time, and made from the rules they come from."""

from scheduler.shifts.actions import carry_out
from scheduler.shifts.back import planned_again
from scheduler.shifts.calendar_changes import is_calendar_timer, on_calendar_timer
from scheduler.shifts.reminding import Reminders, coming, is_reminder, kept
from scheduler.shifts.rules import is_rule_timer, on_rule_timer
from scheduler.shifts.timer import has_its_moment, is_of_shifts
from scheduler.shifts.undoing import take_back

__all__ = [
    "Reminders",
    "carry_out",
    "coming",
    "has_its_moment",
    "is_calendar_timer",
    "is_of_shifts",
    "is_reminder",
    "is_rule_timer",
    "kept",
    "on_calendar_timer",
    "on_rule_timer",
    "planned_again",
    "take_back",
]
