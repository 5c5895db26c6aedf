"""The rhythm of a match: who is nudged when it has been quiet for too long, and when a human looks.

Only the role model's own silence is a reason to nudge the role model. The consultant looks when
either of the two has been silent, for then they are not in contact.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Step = Literal["first", "nudge", "flag", "case"]
FIRST_AFTER, NUDGE_AFTER = timedelta(days=3), timedelta(days=7)
FLAG_AFTER, CASE_AFTER = timedelta(days=14), timedelta(days=21)


@dataclass(frozen=True, slots=True)
class Quiet:
    """A match in Danish dates: when it was made, and when each was last heard (a meeting is both).

    `nudged_on`, `flagged_on` and `case_on` are when these were last done.
    """

    made_on: date
    model_on: date | None = None
    youth_on: date | None = None
    nudged_on: date | None = None
    flagged_on: date | None = None
    case_on: date | None = None


def next_step(quiet: Quiet) -> tuple[Step, date]:
    """Return what is to happen next if nobody writes, and on which day."""
    return min(_nudge(quiet), _look(quiet), key=lambda step: step[1])


def _nudge(quiet: Quiet) -> tuple[Step, date]:
    since = quiet.model_on or quiet.made_on
    if quiet.nudged_on is not None and quiet.nudged_on >= since:
        # They have been told; again in a week, while nothing comes.
        return "nudge", quiet.nudged_on + NUDGE_AFTER
    if quiet.model_on is None:
        return "first", quiet.made_on + FIRST_AFTER
    return "nudge", quiet.model_on + NUDGE_AFTER


def _look(quiet: Quiet) -> tuple[Step, date]:
    since = min(quiet.model_on or quiet.made_on, quiet.youth_on or quiet.made_on)
    if quiet.case_on is not None and quiet.case_on >= since:
        # A human has looked: if it stays quiet, they look again.
        return "case", quiet.case_on + CASE_AFTER
    if quiet.flagged_on is not None and quiet.flagged_on >= since:
        return "case", max(since + CASE_AFTER, quiet.flagged_on + timedelta(days=1))
    return "flag", since + FLAG_AFTER
