"""An onlooker: looks at a town from outside, and speaks up when somebody is wronged."""

from collections import defaultdict
from datetime import date

from tests.scheduler.provider import Taken
from tests.scheduler.town import DANISH, Town

# Eve, first shift, nudge: then it is a human's turn. There is no fourth text.
MOST_IN_A_ROW = 3
# What Makker says although a human has the voice.
EXEMPT = ("STOP", "START", "HJÆLP")
# That somebody will be erased, and how to call it off, is told in any case.
TOLD_ANYWAY = ".svar"


class Onlooker:
    """Looks on between any two commits, and at each message that a provider passed on."""

    def __init__(self, town: Town) -> None:
        """Begin with nothing seen."""
        self._town = town
        self._seen = 0
        self._on_day: defaultdict[tuple[int, date], set[int]] = defaultdict(set)
        self._in_a_row: defaultdict[int, set[int]] = defaultdict(set)

    def begins_anew(self, youth: int) -> None:
        """A youth has written, or their life has changed: what follows is no longer the same."""
        self._in_a_row[youth].clear()

    def look(self) -> None:
        """Raise AssertionError if anybody is forgotten, pestered, woken or talked over."""
        town = self._town
        assert town.witness.forgotten(town.now) == []
        assert town.witness.unowned() == []
        new = town.sms.taken[self._seen :]
        self._seen += len(new)
        for taken in new:
            youth = town.witness.youth_of(taken.message.key)
            if youth is not None:
                self._look_at(taken, youth)

    def _look_at(self, taken: Taken, youth: int) -> None:
        key = taken.message.key
        unasked = self._town.witness.by_itself(key)
        if unasked is not None:
            assert not DANISH.quiet(taken.at), f"by night: {taken}"
            today = self._on_day[youth, DANISH.today(taken.at)]
            today.add(unasked)
            assert len(today) == 1, f"twice in a day: {taken}"
            self._in_a_row[youth].add(unasked)
            assert len(self._in_a_row[youth]) <= MOST_IN_A_ROW, f"a fourth text: {taken}"
        if taken.holder is not None:
            assert key.startswith("say") or self._may_be_said(key), f"two voices: {taken}"

    def _may_be_said(self, key: str) -> bool:
        origin = self._town.witness.origin(key)
        said = origin["text"] if origin else ""
        return key.endswith(TOLD_ANYWAY) or said in EXEMPT or '"thread_taken"' in said
