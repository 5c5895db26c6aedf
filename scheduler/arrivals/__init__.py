"""Coming in: invitations, codes and words, numbers that change hands, parents, being ready."""

from scheduler.arrivals.actions import carry_out
from scheduler.arrivals.joining import join
from scheduler.arrivals.settling import stopped
from scheduler.arrivals.told import told_of_arrivals

__all__ = ["carry_out", "join", "stopped", "told_of_arrivals"]
