"""Every measure by its name."""

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from bench.busy_tick import wake_ups
from bench.cold_start import cold_start
from bench.cv_pdf import cv_pdf
from bench.growth import growth
from bench.hours import hours
from bench.idle_tick import idle_tick
from bench.lone import lone
from bench.memory import memory
from bench.payslips import payslips
from bench.relay import relay
from bench.replies_under_bulk import replies_under_bulk
from bench.shifts import shift_moves
from bench.sizes import Sizes
from bench.spread import Figure
from bench.sweep import sweep
from bench.turns import turns
from bench.understanding import understanding
from bench.youth_year import youth_year

Measure = Callable[[Path, Sizes], Awaitable[dict[str, Figure]]]

MEASURES: Mapping[str, Measure] = {
    "turns": turns,
    "lone": lone,
    "replies_under_bulk": replies_under_bulk,
    "cold_start": cold_start,
    "memory": memory,
    "cv_pdf": cv_pdf,
    "growth": growth,
    "hours": hours,
    "idle_tick": idle_tick,
    "payslips": payslips,
    "relay": relay,
    "shifts": shift_moves,
    "sweep": sweep,
    "understanding": understanding,
    "wake_ups": wake_ups,
    "youth_year": youth_year,
}
