"""Looking ahead: "hvad bliver jeg betalt for 12 timer?"."""

from datetime import date
from decimal import Decimal
from typing import cast

from flows.answers import Choice, Date, Hours, Maybe, Money, Percent
from flows.chat import Chat
from flows.facts import NoFigures
from flows.kind import Unfit
from flows.payslip.compute import forward
from flows.payslip.explain import told_forward, told_frikort_left, told_no_figures
from flows.payslip.slip import Card
from flows.payslip.telling import say
from flows.payslip.unseen import CARDS, in_hours
from flows.payslip.work import Work


async def look_ahead(chat: Chat) -> None:
    """Reckon the pay for some hours of work, with the card as it is and without any."""
    minutes = await chat.ask("frem_timer", Hours(most=400))
    rate = await chat.ask("frem_sats", Money(least=10, most=1000))
    born = chat.person.born
    if born is None:
        born = await chat.ask("foedt_frem", Date())
    card = cast(Card, await chat.ask("frem_kort", Choice(options=CARDS)))
    percent, allowance = Decimal(0), 0
    if card in ("hovedkort", "bikort"):
        percent = await chat.ask("frem_procent", Percent())
    if card == "hovedkort":
        allowance = await chat.ask("frem_fradrag", Money())
    await _tell(chat, in_hours(minutes), rate, born, card, percent, allowance)
    if card == "frikort":
        await _frikort(chat)


async def _frikort(chat: Chat) -> None:
    """Tell what the frikort still leaves untaxed, where it is known what the year has brought."""
    used = await chat.ask("frem_brugt", Maybe(Money(most=500_000), no=True))
    if used is not None:
        await say(chat, told_frikort_left(chat.today, used))


async def _tell(
    chat: Chat, hours: Decimal, rate: int, born: date, card: Card, percent: Decimal, allowance: int
) -> None:
    try:
        work = Work(
            chat.today, born, hours, rate, card=card, allowance=allowance,
            tax_pct=percent or None,
        )  # fmt: skip
        pay = forward(work, hours)
    except Unfit:
        await chat.say("frem_umuligt")
        return
    await say(chat, told_no_figures(pay) if isinstance(pay, NoFigures) else told_forward(*pay))
