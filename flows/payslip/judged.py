"""A slip is judged: what is found is told with its sum, and with what can be done now."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from flows.answers import Choice
from flows.chat import Chat
from flows.effects import KeepSlip, OpenCase
from flows.kind import Json
from flows.payslip.check import check, is_praised, no_figures
from flows.payslip.compare import compare, told_difference
from flows.payslip.explain import all_right, explain, told_no_figures
from flows.payslip.finding import Finding, Known
from flows.payslip.heard import Heard
from flows.payslip.shown import told
from flows.payslip.slip import Field, Slip
from flows.payslip.telling import consultant, lead, letter, say, sum_of, what_to_do
from flows.payslip.trusted import check_but
from flows.payslip.unseen import BORN, CARD, OWN_HOURS, RATE, known
from flows.slip_effects import KeepPicture, LetPictureGo

MOST_TOLD = 3
"""Of more findings the surest are told; a human sees them all."""
MOST_QUESTIONS = 12
QUIETLY = ("yes", "no", "another")
"""What can be answered where no number is shown."""


async def judged(chat: Chat, heard: Heard, before: Mapping[str, Json] | None = None) -> None:
    """Judge a slip that has been said to be right; `before` is the last one that was kept."""
    slip = heard.slip
    beside_it = await _known(chat, slip)
    found = check(slip, beside_it, heard.beside)
    await chat.do("gem", KeepSlip(slip.to_json()))
    if missing := no_figures(slip):
        await say(chat, told_no_figures(missing))
    for finding in found[:MOST_TOLD]:
        await say(chat, lead(finding))
        await say(chat, sum_of(finding))
    if is_praised(slip, beside_it, found):
        await say(chat, all_right(slip))
    elif not found:
        await chat.say("intet_fundet" if told(slip) else "ingen_tal")
    if found:
        await say(chat, what_to_do(found[0], consultant(chat)))
    await _go_on(chat, slip, found, Slip.from_json(before) if before else None)


async def judged_quietly(chat: Chat, heard: Heard, shared: Known | None = None) -> bool:
    """Judge a slip that came by our page, for a phone on which no number of it may be shown.

    `shared` is what was told on the page: with it the talk finds what the page has shown. Returns
    whether another slip is to be checked.
    """
    slip = heard.slip
    found = check_but(slip, heard.unsure, shared or Known(born=chat.person.born), heard.beside)
    await chat.do("gem", KeepSlip(slip.to_json()))
    if found:
        return await _offer_a_human(chat, slip, found)
    if missing := no_figures(slip):
        await say(chat, told_no_figures(missing))
    else:
        await chat.say("stille_intet")
    return False


async def _offer_a_human(chat: Chat, slip: Slip, found: Sequence[Finding]) -> bool:
    now = await chat.ask("stille", Choice(options=QUIETLY), consultant=consultant(chat))
    if now == "yes":
        await _to_a_human(chat, slip, found)
    elif now == "no":
        await chat.say("stille_nej")
    return now == "another"


# -- what Makker knows beside the slip ------------------------------------------------------------


async def _known(chat: Chat, slip: Slip) -> Known:
    born = chat.person.born or await chat.ask("foedt", BORN)
    card = await chat.ask("kort", CARD)
    rate = await chat.ask("kontrakt", RATE) if slip.rate else None
    minutes = _worked(chat, slip)
    if minutes is None and slip.hours:
        minutes = await chat.ask("egne_timer", OWN_HOURS)
    return known(born, card, rate, minutes)


def _worked(chat: Chat, slip: Slip) -> int | None:
    """Return the minutes of the youth's own shifts, if they were counted for this very period."""
    about = cast(Mapping[str, Any], chat.given.get("about") or {})
    if about.get("worked") is None:
        return None
    read = Heard.from_json(about["reading"]).slip
    same = (read.period_from, read.period_to) == (slip.period_from, slip.period_to)
    return cast(int, about["worked"]) if same else None


# -- what can be done now -------------------------------------------------------------------------


async def _go_on(chat: Chat, slip: Slip, found: Sequence[Finding], before: Slip | None) -> None:
    message = ("message",) if found else ()
    differs = ("compare",) if before and compare(before, slip) else ()
    # By SMS no numbers of the slip are listed: what a word means can be asked there at any time.
    explained = ("explain",) if _explained(slip) else ()
    lines = (*explained, *differs) if chat.given.get("files") else ()
    offered = _picture(chat)
    for at in range(MOST_QUESTIONS):
        # Offered once; whoever wants it kept later says so.
        keep = ("keep",) if offered and not at else ()
        kind = Choice(options=(*message, *lines, *keep, "human", "done"))
        now = await chat.ask(f"hvad_nu.{at}", kind, consultant=consultant(chat))
        if now == "message":
            await chat.say("send_den_her")
            await say(chat, letter(found[0]))
        elif now == "explain":
            await _explain(chat, at, slip)
        elif now == "compare" and before:
            await _compare(chat, before, slip)
        elif now == "keep":
            offered = False
            await chat.do("behold", KeepPicture())
        else:
            if offered:
                await chat.do("slip_billede", LetPictureGo())
            await (_to_a_human(chat, slip, found) if now == "human" else chat.say("farvel"))
            return


def _picture(chat: Chat) -> bool:
    """Return whether there is a picture of the slip that can be kept, and shown again here."""
    about = cast(Mapping[str, Any], chat.given.get("about") or {})
    return about.get("picture") is True and bool(chat.given.get("files"))


async def _explain(chat: Chat, at: int, slip: Slip) -> None:
    kind = Choice(options=_explained(slip))
    line = await chat.ask(f"linje.{at}", kind, **cast(dict[str, Any], told(slip)))
    if spoken := explain(slip, cast(Field, line)):
        await say(chat, spoken)


def _explained(slip: Slip) -> tuple[str, ...]:
    """Return the lines of a slip of which there is something to say; none of an empty one."""
    return tuple(name for name in told(slip) if explain(slip, cast(Field, name)))


async def _compare(chat: Chat, before: Slip, slip: Slip) -> None:
    await say(chat, told_difference(before, slip))
    for change in compare(before, slip):
        await say(chat, change.spoken())


async def _to_a_human(chat: Chat, slip: Slip, found: Sequence[Finding]) -> None:
    """Open a case with the numbers, never with the picture."""
    sums = [sum_of(finding).text("da") for finding in found]
    lines = ", ".join(f"{name} {value}" for name, value in told(slip).items())
    await chat.do("sag", OpenCase("asks_payslip", "this_week", "\n".join([*sums, lines])))
