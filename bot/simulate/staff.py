"""What consultants and leaders do with cases: in time or late, by the words they really write."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from bot.simulate.agenda import A_MINUTE
from bot.simulate.colleague import Colleague
from bot.simulate.phone import Shown, Written, choices
from bot.simulate.street import Street

CASE = re.compile(r"\b[Ss]ag (\d+)\b")
MINE = re.compile(r"\b[Ss]ag (\d+) (?:er din|om \S+ er din i forvejen)")
OVERDUE = re.compile(r"\b[Ss]ag (\d+) om \S+ er over tid")
NOW_MINE = re.compile(r"Nu er den (?:din|hos dig)\.")
CLOSING = re.compile(
    r"^Sag \d+ om \S+ Hvordan endte det\?|^Er \S+ stadig hos |^Hvornår havde |^Hvorfor sluttede det"
    r"|^Hvad skete der\?|^Skriv |^Vælg en|^Den dag|^Det skal"
)
"""What Makker asks before a case is closed, and how it asks again."""
THREAD = re.compile(r"Nu skriver du med (\S+)\.")
BACK = re.compile(r"Nu er det mig, der skriver med (\S+) igen")
NO_NUMBER = re.compile(r"Jeg kan ikke nå (\S+)\. Sag (\d+)|kan ikke skrive til (\S+?): ")
LATE = timedelta(hours=30)
IN_TIME = timedelta(hours=3)
AT_WORK = timedelta(minutes=30)
"""How finely people at work begin things."""
BETWEEN_TWO = timedelta(minutes=10)
"""How finely people at work go from one thing to the next."""
MOST_QUESTIONS = 8
MOST_KNOWN = 3000
MOST_FRESH = 20
WRITES_WITH_YOUTH, FORGETS_TO_END = 0.2, 0.2

PARKED = timedelta.max
"""Not before the phone is free."""

Script = Iterator[timedelta]
"""Something done in steps; it yields how long it takes to the next."""


class StaffLife:
    """Behind one colleague's phone."""

    def __init__(self, street: Street, me: Colleague) -> None:
        """Live this colleague's working life on the street."""
        self.street = street
        self.me = me

    def arrived(self, shown: Shown) -> None:
        """See a message: a new case is put on the list of things to do."""
        me, street = self.me, self.street
        me.fresh = [*me.fresh[-MOST_FRESH:], shown]
        self._see_thread(shown)
        if me.gone:
            return
        if me.writing_with is not None and street.judge.is_relayed(shown):
            if street.rng.random() < 0.3 and not me.busy:
                self.work(self._write_once_more(), shown.at, street.soon(shown.at, IN_TIME))
            return
        overdue = {int(number) for number in OVERDUE.findall(shown.text)}
        for number in map(int, CASE.findall(shown.text)):
            if number in overdue:
                begin = self.at_work(street.soon(shown.at, IN_TIME))
                self.work(self._close_alone(number), shown.at, begin)
            elif number not in me.known or NOW_MINE.search(shown.text):
                self._hear_of(number, shown)

    def _see_thread(self, shown: Shown) -> None:
        if began := THREAD.search(shown.text):
            self.me.writing_with = self.street.by_name.get(began[1])
        elif BACK.search(shown.text):
            self.me.writing_with = None

    def _hear_of(self, number: int, shown: Shown) -> None:
        me, street = self.me, self.street
        if len(me.known) > MOST_KNOWN:
            me.known = {each for each in me.known if each > number - MOST_KNOWN}
        me.known.add(number)
        within = LATE if street.rng.random() < me.slack else IN_TIME
        begin = self.at_work(street.soon(shown.at, within))
        lost = NO_NUMBER.search(shown.text)
        self.work(self._case(number, (lost[1] or lost[3]) if lost else ""), shown.at, begin)

    # -- doing things -----------------------------------------------------------------------------

    def work(self, script: Script, now: datetime, begin: datetime) -> None:
        """Do something step by step, from `begin` on."""
        self.street.agenda.plan(max(begin, now), partial(self._go_on, script), AT_WORK)

    def _go_on(self, script: Script, now: datetime) -> None:
        if self.me.gone:
            return
        if self.me.away:
            wait: timedelta | None = timedelta(hours=20)
        else:
            wait = next(script, None)
        if wait is None:
            return
        if wait == PARKED:
            self.me.parked.append(script)
            return
        again, later = partial(self._go_on, script), now + wait
        if wait < AT_WORK:
            self.street.agenda.plan(later, again, A_MINUTE)
        else:
            self.street.agenda.plan(self.at_work(later), again, AT_WORK)

    def at_work(self, moment: datetime) -> datetime:
        """Return `moment`, or when the office next opens after it."""
        opens = self.street.calendar.next_opening(moment)
        if opens == moment:
            return moment
        return opens + timedelta(minutes=self.street.rng.randrange(120))

    def say(self, text: str) -> None:
        """Write to Makker."""
        self.me.fresh = []
        self.street.write(self.me.place, Written(text), self.street.now())

    def _alone(self) -> Script:
        # A phone has one screen: one thing at a time.
        while self.me.busy:
            yield PARKED
        self.me.busy = True

    def _release(self) -> None:
        self.me.busy = False
        if self.me.parked:
            again = partial(self._go_on, self.me.parked.popleft())
            self.street.agenda.plan(self.street.now() + A_MINUTE, again, BETWEEN_TWO)

    def _case(self, number: int, nobody_at: str) -> Script:
        yield from self._alone()
        self.say(f"TAG {number}")
        yield A_MINUTE
        if not any(number in map(int, MINE.findall(each.text)) for each in self.me.fresh):
            self._release()
            return
        if nobody_at:
            self._find_number(nobody_at)
            yield A_MINUTE
        elif self.street.rng.random() < WRITES_WITH_YOUTH:
            yield from self._thread(number)
        self._release()
        yield timedelta(hours=self.street.rng.choice((1, 3, 24, 48)))
        yield from self._close_alone(number)

    def _close_alone(self, number: int) -> Script:
        yield from self._alone()
        yield from self._close(number)
        self._release()

    def _close(self, number: int) -> Script:
        self.say(f"LUK {number}")
        yield A_MINUTE
        for _ in range(MOST_QUESTIONS):
            asked = [each for each in self.me.fresh if CLOSING.search(each.text)]
            if not asked:
                return
            self._answer(asked[-1])
            yield A_MINUTE

    def _answer(self, shown: Shown) -> None:
        offered = choices(shown)
        street, me = self.street, self.me
        me.fresh = []
        written = street.rng.choice(offered)[1] if offered else Written("i går, det gik fint")
        street.write(me.place, written, street.now())

    def _thread(self, number: int) -> Script:
        self.say(f"SKRIV {number}")
        yield A_MINUTE
        if self.me.writing_with is None:
            return
        self._speak()
        self._release()
        yield timedelta(hours=1)
        yield from self._alone()
        if self.street.rng.random() < FORGETS_TO_END:
            return
        self.say("SLUT")
        yield A_MINUTE

    def _write_once_more(self) -> Script:
        if self.me.writing_with is not None:
            self._speak()
            yield A_MINUTE

    def _speak(self) -> None:
        self.say(
            self.street.own_words(
                "Hej, det er mig. Skal vi ringes ved i morgen?", self.street.now()
            )
        )

    def _find_number(self, name: str) -> None:
        youth = self.street.by_name.get(name)
        if youth is not None and not youth.phone:
            phone = self.street.new_number()
            self.street.lives[youth].has_new_number(phone)
            self.say(f"NUMMER {name} {phone}")
