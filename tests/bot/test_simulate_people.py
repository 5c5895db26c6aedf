"""The simulation's people read their phones as people do, and its providers fail as they do."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from bot.simulate.agenda import GRID, Agenda
from bot.simulate.phone import Shown, Written, asks, choices
from bot.simulate.provider import HandOver, Provider
from bot.simulate.seen import Seen
from bot.simulate.temper import TEMPERS
from bot.simulate.town import names, towns
from bot.simulate.trap import Crash, Trap
from bot.simulate.weather import Weather, weather
from bot.simulate.youth import Youth
from flows.failure import Failure
from flows.message import Option, Outbound

NOW = datetime(2026, 12, 1, 11, tzinfo=UTC)
PLACE = ("sms", "+4520123456")


def shown(text: str, *options: Option) -> Shown:
    return Shown(PLACE, text, options, NOW)


class FakeBook:
    """Remembers what was taken."""

    def __init__(self) -> None:
        self.taken: list[HandOver] = []

    def took(self, handed: HandOver) -> None:
        self.taken.append(handed)


@pytest.fixture
def book() -> FakeBook:
    return FakeBook()


@pytest.fixture
def open_provider(book: FakeBook) -> Callable[..., Provider]:
    def open_(spans: list[tuple[datetime, datetime]] | None = None, seed: int = 1) -> Provider:
        trap = Trap()
        return Provider("sms", lambda: NOW, book, trap, Weather(spans or []), Random(seed))

    return open_


def test_a_choice_by_sms_is_answered_by_its_number() -> None:
    message = shown("Hvordan går det?\n1 Godt\n2 Skidt\nSvar 1 eller 2.")
    assert choices(message) == [("Godt", Written("1")), ("Skidt", Written("2"))]


def test_a_choice_with_buttons_is_answered_by_pressing_one() -> None:
    message = shown("Hvordan går det?", Option("Godt", "follow_up:1:2:0"))
    assert choices(message) == [("Godt", Written("follow_up:1:2:0", "button"))]


def test_yes_or_no_is_answered_in_a_word() -> None:
    assert [label for label, _ in choices(shown("Er du klar? Svar ja eller nej."))] == ["Ja", "Nej"]


@pytest.mark.parametrize("text", ["Hvad hedder du til fornavn?", "Skriv bare dit fornavn, fx Ida."])
def test_enrolment_is_answered_with_who_one_is(text: str) -> None:
    youth = Youth("Amina", date(2011, 6, 12), "Køge", PLACE[1], "", TEMPERS[0])
    answers = {youth.answer(shown(text), Random(seed)) for seed in range(5)}
    assert Written("Amina") in answers


def test_what_asks_nothing_is_not_answered() -> None:
    assert not asks(shown("Tak, Amina! Nu er du med."))


def test_deeds_wait_for_the_next_moment_of_the_grid() -> None:
    agenda, done = Agenda(NOW), list[datetime]()
    agenda.plan(NOW + timedelta(seconds=1), done.append)
    assert agenda.next_moment() == NOW + GRID
    assert agenda.do(NOW) == 0
    assert agenda.do(NOW + GRID) == 1
    assert done == [NOW + GRID]


def test_seen_knows_what_it_has_seen_and_nothing_else() -> None:
    seen = Seen()
    assert all(seen.add(f"in{n}.0") for n in range(20_000))
    assert not any(seen.add(f"in{n}.0") for n in range(20_000))
    assert len(seen) == 20_000
    assert "in20000.0" not in seen


def test_a_year_has_an_outage_of_an_hour_and_one_of_a_week() -> None:
    lengths = {until - begin for begin, until in weather(NOW, 365, Random(1)).spans}
    assert lengths == {timedelta(hours=1), timedelta(days=7)}


async def test_a_provider_that_is_down_refuses_for_now(
    open_provider: Callable[..., Provider], book: FakeBook
) -> None:
    provider = open_provider([(NOW, NOW + timedelta(hours=1))])
    with pytest.raises(Failure) as caught:
        await provider.send(Outbound("k", PLACE[1], "hej"))
    assert not caught.value.permanent and not caught.value.ambiguous
    assert not book.taken


async def test_an_old_number_is_refused_for_good(open_provider: Callable[..., Provider]) -> None:
    provider = open_provider()
    provider.dead.add(PLACE[1])
    with pytest.raises(Failure) as caught:
        await provider.send(Outbound("k", PLACE[1], "hej"))
    assert caught.value.permanent and caught.value.address_state == "bad"


async def test_a_letter_taken_twice_is_marked_in_the_book(
    open_provider: Callable[..., Provider], book: FakeBook
) -> None:
    provider = open_provider()
    for _ in range(2):
        await provider.send(Outbound("k", PLACE[1], "hej"))
    assert [each.again for each in book.taken] == [False, True]


@pytest.mark.parametrize(("place", "taken"), [("before", False), ("after", True)])
async def test_a_process_may_die_on_either_side_of_the_hand_over(
    book: FakeBook, place: str, taken: bool
) -> None:
    trap = Trap()
    provider = Provider("sms", lambda: NOW, book, trap, Weather([]), Random(1))
    trap.watching = True
    trap.arm("before" if place == "before" else "after", 1)
    message = Outbound("k", PLACE[1], "hej")
    with pytest.raises(Crash):
        await provider.send(message)
    assert trap.fallen.is_set()
    assert (await provider.look_up(message, NOW) is not None) is taken


async def test_a_lost_answer_is_looked_up_truly(
    open_provider: Callable[..., Provider], book: FakeBook
) -> None:
    provider = open_provider()
    unsure = []
    for number in range(20_000):
        message = Outbound(str(number), PLACE[1], "hej")
        try:
            await provider.send(message)
        except Failure as failure:
            assert failure.ambiguous
            unsure.append(message)
    taken = {each.message.key for each in book.taken}
    assert unsure
    for message in unsure:
        assert (await provider.look_up(message, NOW) is not None) is (message.key in taken)


def test_everybody_has_a_name_of_their_own() -> None:
    some = [name for name, _ in zip(names(), range(6000), strict=False)]
    assert len(set(some)) == 6000
    assert len(set(towns(60))) == 60
