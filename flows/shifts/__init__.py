"""Shifts: understood in youths' own words, said back, and kept as values."""

from flows.shifts.changing import Change
from flows.shifts.rule import Rule
from flows.shifts.shift import Shift
from flows.shifts.spoken import spoken
from flows.shifts.timing import Ask
from flows.shifts.told import Told, told

__all__ = ["Ask", "Change", "Rule", "Shift", "Told", "spoken", "told"]
