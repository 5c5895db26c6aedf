"""`makker payslip check`: one file is read and checked, at the terminal."""

import asyncio
import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.reading.room import Room
from flows.failure import Failure
from flows.payslip.check import is_praised
from flows.payslip.explain import all_right
from flows.payslip.finding import SURE, Finding, Known
from flows.payslip.reading.reading import Kind, Reading
from flows.payslip.reading.unread import Reason, Unread
from flows.payslip.slip import told
from flows.payslip.telling import sum_of
from flows.payslip.trusted import check_surely
from flows.shifts.paper.printed import Paper

LANGUAGE = "da"
NO_PAYSLIP = 1
MOST = 100_000
_PICTURES = "makker was set up without eyes for pictures: `make setup-ocr` adds them."
_WHY: dict[Reason, str] = {
    "not_a_file_we_read": "is neither a PDF nor a JPG, PNG or HEIC picture. Give one of these.",
    "password": "asks for a password. Open it, print it to a new PDF, and give that one.",
    "too_large": "is too large: 20 MB and 64 million pixels are the most. Give a smaller one.",
    "too_many_pages": "has too many pages. Give the pages of one payslip alone.",
    "broken": "is damaged or cut short. Fetch it once more where it came from.",
    "no_text": "shows no writing. Take the picture closer, in good light, the whole page in it.",
    "too_slow": "took too long to read. Try again, or give a smaller one.",
    "busy": "has to wait: others are being read. Try again in a minute.",
    "ocr_missing": "must be looked at, and " + _PICTURES,
    "unreadable": "could not be read. Give it in another form: a PDF, or a new picture.",
}
_SEEN: dict[Kind, str] = {
    "contract": "This looks like a contract, not a payslip.",
    "receipt": "This looks like a receipt, not a payslip.",
    "other": "This does not look like a payslip.",
    "nothing": "No word could be read.",
}


class CardName(StrEnum):
    """The tax card that the pay is reckoned with; none: the employer could get no card."""

    frikort = "frikort"
    hovedkort = "hovedkort"
    bikort = "bikort"
    none = "none"


def check(
    file: Annotated[Path, typer.Argument(help="A payslip: PDF, JPG, PNG or HEIC.")],
    born: Annotated[str | None, typer.Option(help="Birth date: 2011-06-12.")] = None,
    card: Annotated[CardName | None, typer.Option(help="The tax card there is.")] = None,
    rate: Annotated[
        str | None, typer.Option(metavar="KR", help="Kroner an hour, by the contract.")
    ] = None,
    hours: Annotated[
        str | None, typer.Option(metavar="H", help="Hours, by the youth's own shifts.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Read a payslip and check it; the file leaves this machine for nowhere, and is not kept.

    \b
    With --json: {"fields": {"pay_date": "2026-10-30", ..., "holiday_pay_net": null},
      "sure": {"pay_date": 0.98, ...},
      "findings": [{"code", "sure", "text", "expected", "found", "source"}]}
    "fields" is what is printed: ISO dates, amounts and numbers with two decimals, null where
    nothing is; "sure", from 0 to 1, says how well each was read. A finding from 0.8 looks wrong,
    below it is worth asking about.

    Ends with 0 when a payslip was read, 1 when the file shows something else, 2 when it cannot
    be read.
    """
    known = Known(_date(born), card.value if card else None, _ore(rate), _number("--hours", hours))
    reading = _reading(file)
    findings = check_surely(reading, known)
    if as_json:
        typer.echo(json.dumps(_row(reading, findings), ensure_ascii=False))
    else:
        typer.echo("\n".join(_lines(reading, known, findings)))
    if reading.kind != "payslip":
        typer.echo(f"makker: {_SEEN[reading.kind]}", err=True)
        raise typer.Exit(NO_PAYSLIP)


def _reading(file: Path) -> Reading:
    try:
        data = file.read_bytes()
    except OSError as trouble:
        raise Failure(f"{file}: {trouble.strerror}. Check the name.", permanent=True) from None
    answer = asyncio.run(_read(data))
    if isinstance(answer, Unread):
        raise Failure(f"{file} {_WHY[answer.reason]}", permanent=True)
    return answer


async def _read(data: bytes) -> Reading | Unread:
    room = Room()
    try:
        answer = await room.read(data)
        return Reading(kind="other") if isinstance(answer, Paper) else answer
    finally:
        await room.close()


def _row(reading: Reading, findings: list[Finding]) -> dict[str, Any]:
    return {
        "fields": reading.slip.to_json(),
        "sure": dict(reading.sure),
        "findings": [_finding(finding) for finding in findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "sure": finding.sure,
        "text": sum_of(finding).text(LANGUAGE),
        "expected": told(finding.expected),
        "found": told(finding.found),
        "source": finding.source,
    }


def _lines(reading: Reading, known: Known, findings: list[Finding]) -> Iterator[str]:
    for name, value in reading.slip.to_json().items():
        sure = reading.sure.get(name)  # type: ignore[call-overload]
        doubt = "   ?" if sure is not None and sure < SURE else ""
        yield f"  {name:<16}{value or '-':>12}{doubt}"
    yield ""
    for finding in findings:
        mark = "!" if finding.sure >= SURE else "?"
        yield f"{mark} {finding.code}: {sum_of(finding).text(LANGUAGE)}"
        yield f"  {finding.source}"
    if is_praised(reading.slip, known, findings):
        yield all_right(reading.slip).text(LANGUAGE)
    elif not findings:
        yield "Nothing found. With --born and --card more can be checked."


def _date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Failure("--born wants a date like 2011-06-12.", permanent=True) from None


def _ore(text: str | None) -> int | None:
    kroner = _number("--rate", text)
    return None if kroner is None else int((kroner * 100).to_integral_value())


def _number(option: str, text: str | None) -> Decimal | None:
    if text is None:
        return None
    try:
        number = Decimal(text.replace(",", "."))
        if 0 <= number < MOST:
            return number
    except InvalidOperation:  # no number; "nan" says so when it is compared
        pass
    raise Failure(f"{option} wants a number like 85 or 85.50.", permanent=True)
