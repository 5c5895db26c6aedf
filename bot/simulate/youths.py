"""What youths do: answer or not, ask for help, say STOP and come back, change their number."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from bot.simulate.phone import Place, Shown, Written, asks
from bot.simulate.street import Street
from bot.simulate.youth import Youth

YEAR = timedelta(days=365)
DAY = timedelta(days=1)
CALLS_FOR_HELP = ("HJÆLP", "menneske", "hjælp")
SMALL_WORDS = ("ok tak", "fedt", "tak", "👍")
BY_THEMSELVES = (
    "hvad er feriepenge?",
    "menu",
    "hej",
    "hvad er am-bidrag?",
    "har i et job til mig?",
)
ANSWERS_A_HUMAN = 0.6


class YouthLife:
    """Behind one youth's phone: sees what comes, and writes when they feel like it."""

    def __init__(self, street: Street, youth: Youth) -> None:
        """Live this youth's life on the street."""
        self.street = street
        self.youth = youth

    # -- what comes -------------------------------------------------------------------------------

    def arrived(self, shown: Shown) -> None:
        """See a message; most questions are answered, sooner or later."""
        youth, street = self.youth, self.street
        if youth.silent:
            return
        if street.judge.is_relayed(shown):
            self._perhaps(ANSWERS_A_HUMAN, timedelta(hours=5), self._answer_human)
        elif asks(shown):
            youth.question = shown
            if street.rng.random() < youth.temper.answers:
                moment = street.awake(shown.at + youth.temper.delay(street.rng))
                street.agenda.plan(moment, partial(self._answer, shown))
        else:
            self._perhaps(0.01, timedelta(hours=2), self._small_words)

    def _perhaps(self, chance: float, within: timedelta, deed: Callable[[datetime], None]) -> None:
        street = self.street
        if street.rng.random() < chance:
            now = street.now()
            street.agenda.plan(street.awake(street.soon(now, within)), deed)

    def _answer(self, shown: Shown, now: datetime) -> None:
        youth = self.youth
        if youth.question is not shown or youth.silent or youth.stopped:
            return
        youth.question = None
        if shown.place not in youth.places():
            return
        answer = youth.answer(shown, self.street.rng)
        if answer is not None:
            self.write(answer, now, shown.place)
            if self.street.rng.random() < 0.03:  # three quick texts instead of one
                self.write(Written("altså"), now, shown.place)
                self.write(Written("hvis det er ok"), now, shown.place)

    def _answer_human(self, now: datetime) -> None:
        words = self.street.own_words("ja det kan jeg godt", now)
        self.write(Written(words), now)

    def _small_words(self, now: datetime) -> None:
        self.write(Written(self.street.rng.choice(SMALL_WORDS)), now)

    def write(self, written: Written, now: datetime, place: Place | None = None) -> None:
        """Write to Makker, unless this phone has been put away for good."""
        if not self.youth.silent and self.youth.places():
            self.street.write(place or self.youth.place(), written, now)

    # -- what life brings -------------------------------------------------------------------------

    def begin(self, now: datetime) -> None:
        """Plan what will happen to this youth."""
        self._some_day(now, 2.0, self._calls_for_help)
        self._some_day(now, 0.06, self._stops)
        self._some_day(now, 0.08, self._changes_number)
        self._some_day(now, 0.5, self._writes)
        if self.youth.temper.fades:
            self._some_day(now, 2.5, self._falls_silent)

    def enrol(self, now: datetime) -> None:
        """Write for the first time."""
        self.write(Written("Hej, jeg vil gerne have et fritidsjob"), now)
        self.begin(now)

    def _some_day(self, now: datetime, per_year: float, deed: Callable[[datetime], None]) -> None:
        street = self.street
        moment = now + YEAR * street.rng.expovariate(per_year)
        if moment - now < 3 * YEAR:
            street.agenda.plan(street.awake(moment), deed)

    def _calls_for_help(self, now: datetime) -> None:
        # Few call often; most never do.
        if not self.youth.stopped and self.street.rng.random() < 0.25:
            self.write(Written(self.street.rng.choice(CALLS_FOR_HELP)), now)
        self._some_day(now, 2.0, self._calls_for_help)

    def _writes(self, now: datetime) -> None:
        if not self.youth.stopped:
            self.write(Written(self.street.rng.choice(BY_THEMSELVES)), now)
        self._some_day(now, 0.5, self._writes)

    def _stops(self, now: datetime) -> None:
        street, youth = self.street, self.youth
        if youth.silent or youth.stopped or not youth.places():
            return
        self.write(Written("STOP"), now)
        youth.stopped, youth.question = True, None
        if youth.place()[0] == "sms":
            street.providers["sms"].left.add(youth.phone)
        if street.rng.random() < 0.6:
            later = now + timedelta(days=street.rng.randrange(10, 90))
            street.agenda.plan(street.awake(later), self._comes_back)

    def _comes_back(self, now: datetime) -> None:
        youth = self.youth
        if youth.silent or not youth.places():
            return
        self.street.providers["sms"].left.discard(youth.phone)
        youth.stopped, youth.touched_at = False, now
        self.write(Written("START"), now)

    def _changes_number(self, now: datetime) -> None:
        youth, street = self.youth, self.street
        if not youth.phone or youth.stopped:
            return
        street.providers["sms"].dead.add(youth.phone)
        street.judge.youths.pop(("sms", youth.phone), None)
        youth.phone, youth.question = "", None

    def has_new_number(self, phone: str) -> None:
        """Somebody in the office has learned the new number of this youth."""
        street, youth = self.street, self.youth
        youth.phone = phone
        street.owners["sms", phone] = self
        street.judge.youths["sms", phone] = youth

    def _falls_silent(self, now: datetime) -> None:
        self.youth.silent, self.youth.question = True, None
