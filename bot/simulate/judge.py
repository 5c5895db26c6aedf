"""The judge: counts what must never happen, from what phones show and providers took alone."""

import re
from collections import Counter, OrderedDict, deque
from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.simulate.phone import Place, Shown
from bot.simulate.provider import HandOver
from bot.simulate.thread import Threads
from bot.simulate.youth import Youth
from scheduler.calendar import DanishCalendar

QUIET_FROM, QUIET_UNTIL = 21, 8
ANSWER_WITHIN = timedelta(minutes=20)
SAME_WITHIN = timedelta(minutes=1)
RELAYED_AT_ONCE = timedelta(hours=1)
RELAYED_AT_ALL = timedelta(days=8)
"""A human's words may lie for as long as the longest outage; by night they come soon or not."""
MOST_NOTES = 20
MOST_SAID = 5000
DAY = timedelta(days=1)
_MARK = re.compile(r"\(\d+\)")


class Judge:
    """Counts by name in `counts`; `notes` tell the first of each in a sentence."""

    def __init__(self, calendar: DanishCalendar) -> None:
        """Begin with nothing seen."""
        self.counts: Counter[str] = Counter()
        self.notes: list[str] = []
        self.longest_gap: dict[str, timedelta] = {}
        self.youths: dict[Place, Youth] = {}
        self.threads = Threads()
        self._calendar = calendar
        self._wrote: dict[Place, deque[datetime]] = {}
        self._unanswered: dict[Place, list[datetime]] = {}
        self._owed: dict[Place, int] = {}
        self._lately: dict[Place, list[tuple[datetime, int]]] = {}
        self._said: OrderedDict[str, datetime] = OrderedDict()
        self._alarm_until: datetime | None = None

    # -- what people do ---------------------------------------------------------------------------

    def wrote(self, place: Place, text: str, now: datetime) -> None:
        """Somebody wrote to Makker from this phone."""
        self._wrote.setdefault(place, deque(maxlen=8)).append(now)
        self._unanswered.setdefault(place, []).append(now)
        if youth := self.youths.get(place):
            self.threads.wrote(youth, text, now)

    def said(self, words: str, now: datetime) -> None:
        """A human said these words to another through Makker; no one else says the same."""
        mark = _MARK.search(words)
        if mark:
            self._said[mark[0]] = now
        if len(self._said) > MOST_SAID:
            self._said.popitem(last=False)

    def alarm(self, now: datetime) -> None:
        """Somebody is in danger: staff may be woken for half a day."""
        self._alarm_until = now + DAY / 2

    # -- what Makker does -------------------------------------------------------------------------

    def took(self, handed: HandOver, shown: Shown) -> None:
        """A provider took a letter, and it stands on the phone now."""
        relayed = self.is_relayed(shown)
        youth = self.youths.get(shown.place)
        self._look_for_repeats(handed, shown)
        if self._by_night(shown.at) and not self.is_relayed(shown, RELAYED_AT_ONCE):
            self._look_at_night(shown, youth)
        if youth is not None:
            if not relayed and self.threads.breaks(youth, shown):
                self.found("two_voices", shown.at, f"{shown.place[1]}: {shown.text!r}")
            self.touched(youth, shown.at)

    def found(self, what: str, at: datetime, how: str, times: int = 1) -> None:
        """Count something that must not be."""
        self.counts[what] += times
        if len(self.notes) < MOST_NOTES:
            self.notes.append(f"{what} {self._calendar.wall(at):%Y-%m-%d %H:%M} {how}")

    def _look_for_repeats(self, handed: HandOver, shown: Shown) -> None:
        if handed.again:
            self.found("duplicates", shown.at, f"key {handed.message.key} was taken twice")
            return
        lately = [
            each for each in self._lately.get(shown.place, ()) if shown.at - each[0] < SAME_WITHIN
        ]
        mark = hash(shown.text)
        owed = self._owed_to(shown, new=not lately)
        alike = sum(each[1] == mark for each in lately)
        if alike and alike >= owed:
            self.found("duplicates", shown.at, f"{shown.place[1]} twice: {shown.text!r}")
        self._lately[shown.place] = [*lately, (shown.at, mark)]

    def _owed_to(self, shown: Shown, *, new: bool) -> int:
        """Return how many messages with the same words this phone may have got by now.

        Whoever wrote three times may be answered the same three times. After an outage what was
        asked before it comes together with the answers, so once more is no mistake.
        """
        unanswered = self._unanswered.pop(shown.place, [])
        before = 0 if new else self._owed.get(shown.place, 0)
        late = any(shown.at - at > SAME_WITHIN for at in unanswered)
        self._owed[shown.place] = before + len(unanswered) + late
        return self._owed[shown.place]

    def _written_within(self, place: Place, now: datetime, span: timedelta) -> int:
        return sum(now - at <= span for at in self._wrote.get(place, ()))

    # -- quiet hours ------------------------------------------------------------------------------

    def _by_night(self, at: datetime) -> bool:
        hour = self._calendar.wall(at).hour
        return hour >= QUIET_FROM or hour < QUIET_UNTIL

    def _look_at_night(self, shown: Shown, youth: Youth | None) -> None:
        if self._written_within(shown.place, shown.at, ANSWER_WITHIN):
            return
        alarmed = self._alarm_until is not None and shown.at <= self._alarm_until
        if not (alarmed and youth is None):
            self.found("quiet_hours", shown.at, f"{shown.place[1]}: {shown.text!r}")

    def is_relayed(self, shown: Shown, within: timedelta = RELAYED_AT_ALL) -> bool:
        """Return whether this message hands on what a human said a while ago."""
        said = [self._said.get(mark) for mark in _MARK.findall(shown.text)]
        return any(at is not None and shown.at - at <= within for at in said)

    # -- gaps -------------------------------------------------------------------------------------

    def touched(self, youth: Youth, at: datetime) -> None:
        """A youth heard from Makker, or a human did something about them."""
        before = youth.touched_at
        if before is not None and youth.enrolled and not youth.stopped and not youth.paused:
            gap = max(at - before, timedelta())
            self.longest_gap[youth.step] = max(gap, self.longest_gap.get(youth.step, gap))
        youth.touched_at = max(at, before or at)

    def close(self, youths: Iterable[Youth], at: datetime) -> None:
        """The simulation is over: gaps that are still open count as long as they are."""
        for youth in youths:
            if youth.enrolled:
                self.touched(youth, at)
