"""The relay: what a youth and a role model write to each other, and what the office does about it.

Neither sees the other's number. Everything comes in by the one door and goes out by the other.
"""

from scheduler.relay.actions import carry_out
from scheduler.relay.facts import facts
from scheduler.relay.leaving import leave, left_alone
from scheduler.relay.lost import shut_out
from scheduler.relay.timers import PAIR_TIMERS, is_pair_timer, on_pair_timer

__all__ = [
    "PAIR_TIMERS",
    "carry_out",
    "facts",
    "is_pair_timer",
    "leave",
    "left_alone",
    "on_pair_timer",
    "shut_out",
]
