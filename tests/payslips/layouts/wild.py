"""A layout made up anew for every slip: nobody can have learnt it by heart."""

from collections.abc import Sequence
from random import Random

from tests.payslips.entries import after_tax, holiday_lines, pay_lines, picked, so_far, steps
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import Job
from tests.payslips.layouts.blocks import DAYS
from tests.payslips.layouts.parts import CARDS, address, message, sender
from tests.payslips.layouts.rare import RARE
from tests.payslips.paper import Paper, Side
from tests.payslips.reckoning import Sums

FONTS = (
    "Liberation Sans", "Liberation Serif", "Liberation Sans Narrow", "DejaVu Sans",
    "DejaVu Serif", "Source Sans Pro", "Libertinus Serif", "Liberation Mono",
)  # fmt: skip
HEADS = {
    "text": ("Tekst", "Løndel", "Beskrivelse", "Lønart"), "units": ("Antal", "Enh.", "Timer/stk"),
    "rate": ("Sats", "Pris", "á kr."), "base": ("Grundlag", "Af"),
    "amount": ("Beløb", "Kr.", "I alt"),
    "year": ("År til dato", "ÅTD", "Akk. år"), "plus": ("Løn", "Udbetalt", "Ydelse"),
    "off": ("Træk", "Trukket", "Fradrag"),
}  # fmt: skip
WIDE = {"units": 19.0, "rate": 20.0, "base": 25.0, "amount": 27.0, "year": 28.0, "plus": 26.0,
        "off": 26.0}  # fmt: skip


def wild(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Return a slip whose words, columns, signs and places are all left to chance."""
    split = rng.random() < 0.35
    hand = Hand(
        thousands=rng.choice((".", ".", " ", "\u00a0", "")), kroner=rng.random() < 0.08,
        minus="none" if split else rng.choice(("lead", "trail", "u2212", "none")),
        day=rng.choice((*DAYS, "{y}-{mm}-{dd}", "{d}/{m}-{yy}", "{d}. {mon} {y}")),
    )  # fmt: skip
    rare = {key: RARE[key] for key in sorted(RARE) if rng.random() < 0.5}
    ink = write(job, sums, rng, hand, "private", **rare)
    paper = Paper(font=rng.choice(FONTS), size=rng.uniform(7.6, 9.4),
                  order=rng.choice(("rows", "columns", "mixed")))  # fmt: skip
    y = _head(paper, ink)
    y = _table(paper, ink, y + 9, _columns(rng, split))
    y = _net(paper, ink, y + 3)
    y = _holiday(paper, ink, y + 9)
    if rng.random() < 0.5:
        _year(paper, ink, y + 8)
    paper.text(rng.choice((18, 105)), 284, message(ink), size=7.5)
    return paper, ink


def _columns(rng: Random, split: bool) -> list[str]:
    """Return the kinds of the number columns, left to right."""
    money = ["plus", "off"] if split else ["amount"]
    if split and rng.random() < 0.4:
        money.reverse()
    if rng.random() < 0.4:
        money.insert(rng.choice((0, len(money), len(money))), "year")
    first = ["units", "rate"] if rng.random() < 0.8 else ["rate", "units"]
    return [*first, *(["base"] if rng.random() < 0.35 else []), *money]


def _head(paper: Paper, ink: Ink) -> float:
    rng, words = ink.rng, ink.words
    swapped = rng.random() < 0.5
    sender(paper, ink, 18 if swapped else 128, 18)
    address(paper, ink, 128 if swapped else 18, 22)
    facts = [
        (words["period"], ink.period(rng.choice((" - ", "-", " til ", " – ")))),
        (words["pay_date"], ink.pay_date()), ("CPR-nr.", ink.who.cpr),
        (words["printed"], ink.hand.date(ink.printed) if rng.random() < 0.5 else ""),
        (words["hours"], ink.hours() if rng.random() < 0.5 else ""),
        ("Skattekort", CARDS[ink.job.card]), (words["tax_pct"], ink.tax_percent()),
        (words["allowance"], ink.allowance()),
    ]  # fmt: skip
    facts = [fact for fact in facts if fact[1]]
    rng.shuffle(facts)
    if rng.random() < 0.4:
        return _above(paper, facts, 46)
    across = 1 if "month" in ink.hand.day else rng.choice((1, 2))
    mark = rng.choice(("", ":"))
    for number, (label, value) in enumerate(facts):
        x, y = 18 + number % across * 92, 46 + number // across * 4.8
        paper.text(x, y, label + mark)
        paper.text(x + (46 if across == 2 else 54), y, value)
    return 46 + -(-len(facts) // across) * 4.8


def _above(paper: Paper, facts: Sequence[tuple[str, str]], y: float) -> float:
    """Write each name above its value, four beside each other."""
    for number, (label, value) in enumerate(facts):
        x, top = 18 + number % 4 * 45, y + number // 4 * 11
        paper.box(x - 1.5, top - 3.4, 45, 11, stroke=0.3, gray=120)
        paper.text(x, top, label, size=6.6)
        paper.text(x, top + 5, value, size=7.6)
    return y + -(-len(facts) // 4) * 11


def _table(paper: Paper, ink: Ink, y: float, columns: list[str]) -> float:
    rng, entries = ink.rng, steps(ink)
    keys = "gross atp pension_own am_base am a_income allowance basis tax"
    for gone in ("am_base", "a_income", "allowance", "basis"):
        if rng.random() < 0.3:
            keys = keys.replace(gone, "")
    step, small = rng.uniform(4.4, 6), rng.random() < 0.3
    _row(
        paper, columns, y, {kind: rng.choice(HEADS[kind]) for kind in ("text", *columns)}, bold=True
    )
    for entry in [*pay_lines(ink), *picked(entries, keys), *after_tax(ink)]:
        y += step
        _row(paper, columns, y, _texts(ink, entry, columns), bold=entry.total and not small)
    return y + step


def _row(
    paper: Paper, columns: Sequence[str], y: float, texts: dict[str, str], *, bold: bool
) -> None:
    paper.text(18, y, texts.get("text", ""), bold=bold)
    x = 192 - sum(WIDE[kind] for kind in columns)
    for kind in columns:
        x += WIDE[kind]
        side: Side = "right"
        paper.text(x, y, texts.get(kind, ""), side=side, bold=bold)


def _texts(ink: Ink, entry: Entry, columns: Sequence[str]) -> dict[str, str]:
    """Return what stands in each column of an entry's row."""
    percent = ink.percent(entry)
    label = ink.words[entry.key]
    texts = {"units": ink.units(entry), "rate": ink.rate(entry)}
    if percent and "base" in columns and entry.base is not None:
        texts |= {"rate": f"{percent} %", "base": ink.hand.money(entry.base, whole=entry.whole)}
        if entry.key == "am":
            ink.also["am_base"] = entry.base // 100 * 100 if entry.whole else entry.base
    elif percent and "%" not in label:
        label = f"{label} {percent} %"
    taken = entry.amount < 0 or entry.key in ("atp", "pension_own", "am", "tax")
    if "plus" in columns:
        down = entry.key == "correction" and taken
        texts["units"] = texts["units"].lstrip("-−") if down else texts["units"]
        texts["off" if taken else "plus"] = ink.amount(entry, bare=True)
    else:
        texts["amount"] = ink.amount(entry)
    if entry.field and entry.field != "allowance":
        texts["year"] = ink.hand.money(so_far(ink, abs(entry.amount)))
    return {"text": label, **texts}


def _net(paper: Paper, ink: Ink, y: float) -> float:
    entry, label = steps(ink)["net"], ink.words["net"]
    if ink.rng.random() < 0.4:
        paper.box(124, y - 4, 70, 12, stroke=0.8)
        paper.text(126, y, label, size=7.5)
        paper.text(192, y + 5.5, ink.amount(entry), side="right", bold=True, size=11)
        return y + 10
    paper.text(18, y, label, bold=True)
    paper.text(192, y, ink.amount(entry), side="right", bold=True)
    return y


def _holiday(paper: Paper, ink: Ink, y: float) -> float:
    lines = list(holiday_lines(ink).values())
    if not lines:
        return y
    if ink.rng.random() < 0.35:
        facts = [(ink.words[entry.key], ink.amount(entry)) for entry in lines]
        return _above(paper, facts, y)
    x = ink.rng.choice((18, 18, 104))
    for entry in lines:
        paper.text(x, y, ink.words[entry.key])
        paper.text(x + 86, y, ink.amount(entry), side="right")
        y += 4.8
    return y


def _year(paper: Paper, ink: Ink, y: float) -> None:
    """Write a box of the year so far, named as the period's own numbers are."""
    paper.text(18, y, f"{ink.words['ytd']} ({ink.job.year})", bold=True)
    entries = picked(steps(ink), "gross am_base am a_income tax net")
    _above(
        paper,
        [(ink.words[e.key], ink.hand.money(so_far(ink, abs(e.amount)))) for e in entries],
        y + 6,
    )
