"""The office: cases that always end at a person, threads, leave, the digest, the workplace."""

from scheduler.office.actions import carry_out
from scheduler.office.desk import desks_of
from scheduler.office.digest import DIGEST
from scheduler.office.errand import Errand
from scheduler.office.leave import remove
from scheduler.office.office import Office, at
from scheduler.office.opened import open_case
from scheduler.office.relay import relay, report_stale
from scheduler.office.rounds import rounds
from scheduler.office.thread import LEASE
from scheduler.office.timers import OFFICE_TIMERS, on_timer
from scheduler.office.watch import unwatched, watch_again

__all__ = [
    "DIGEST",
    "LEASE",
    "OFFICE_TIMERS",
    "Errand",
    "Office",
    "at",
    "carry_out",
    "desks_of",
    "on_timer",
    "open_case",
    "relay",
    "remove",
    "report_stale",
    "rounds",
    "unwatched",
    "watch_again",
]
