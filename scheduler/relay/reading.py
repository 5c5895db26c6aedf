"""The office looks at what two have written: each look is a row of the audit."""

from flows.pair_effects import ReadPair, ShowHeld
from flows.reply import Reply
from scheduler.office.errand import Errand
from scheduler.office.letters import texts_for
from scheduler.office.whom import may_know
from scheduler.relay.called import pair_called
from scheduler.relay.holding import args_of, decision_buttons
from scheduler.relay.pair import Pair, name_of, pair_of
from scheduler.surroundings import spoken_date
from storage import audit, relayed
from storage.audit import Look
from storage.relayed import Relayed

MOST_READ, MOST_LETTERS = 20, 10


async def show_held(errand: Errand, effect: ShowHeld) -> None:
    """List the messages that wait in a colleague's area, or show one of them."""
    if effect.number:
        await _show_one(errand, effect.number)
        return
    me = errand.me
    waiting = await relayed.held(errand.connection)
    seen = [(pair, each) for each in waiting if (pair := await known_pair(errand, each))]
    if me is None or not seen:
        await errand.say("held-none")
        return
    texts = texts_for(me)
    lines = [texts.get("held-line", args=args_of(pair, each, me)) for pair, each in seen]
    await errand.answer(texts.get("held-these"), *lines, most=MOST_LETTERS)


async def held_one(errand: Errand, number: int) -> tuple[Pair, Relayed] | None:
    """Return a message that waits in a colleague's area; else say that there is no such one."""
    each = await relayed.by_id(errand.connection, number)
    pair = await known_pair(errand, each) if each is not None and each.state == "held" else None
    if each is None or pair is None:
        await errand.say("held-gone", number=number)
        return None
    return pair, each


async def known_pair(errand: Errand, each: Relayed) -> Pair | None:
    """Return the match of a message if it is a colleague's to know of."""
    pair = await pair_of(errand.office, each.match_id)
    me = errand.me
    return pair if pair and me and may_know(me, pair.youth.area) else None


async def note_look(errand: Errand, pair: Pair, what: str, why: str) -> None:
    """Write down that a colleague looked."""
    look = Look(errand.person.id, pair.youth.id, what, why, pair.match.id)
    await audit.note(errand.connection, look, errand.now)


async def _show_one(errand: Errand, number: int) -> None:
    found, me = await held_one(errand, number), errand.me
    if found is None or me is None:
        return
    pair, each = found
    await note_look(errand, pair, "held message", f"held: {each.held}")
    texts = texts_for(me)
    words = texts.get("held-shown", args={**args_of(pair, each, me), "words": each.words})
    buttons = decision_buttons(number, me.person.language, shown=True)
    if errand.takes_files:
        await errand.answer(Reply(words, buttons))
    else:
        await errand.answer(words, texts.get("held-words", args={"number": number}))


async def read_pair(errand: Errand, effect: ReadPair) -> None:
    """Show what two have written to each other lately; why is written down with it."""
    pair, me = await pair_called(errand, effect.youth, effect.model, also_ended=True), errand.me
    if pair is None or me is None:
        return
    await note_look(errand, pair, "messages", effect.why)
    said = await relayed.of_match(errand.connection, pair.match.id, MOST_READ)
    if not said:
        await errand.say("read-nothing", **pair.args)
        return
    lines = [_line(errand, pair, each) for each in said]
    await errand.answer(*lines, errand.office_text("read-noted"), most=MOST_LETTERS)


def _line(errand: Errand, pair: Pair, each: Relayed) -> str:
    wall = errand.around.calendar.wall(each.made_at)
    by = pair.youth if each.by_id == pair.youth.id else pair.model
    at = f"{spoken_date(wall.date())} {wall:%H.%M}"
    return errand.office_text("read-line", at=at, **{"from": name_of(by)}, words=each.words)
