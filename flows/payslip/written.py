"""What was found on a slip in whole texts, for a page where there is room for all of it."""

from dataclasses import dataclass

from flows.payslip.beside import Beside
from flows.payslip.check import check, is_praised, no_figures
from flows.payslip.explain import all_right, told_no_figures
from flows.payslip.finding import Finding, Known
from flows.payslip.slip import Slip
from flows.payslip.telling import NOBODY, TOPIC, lead, letter, sum_of, what_to_do
from flows.texts import texts_of


@dataclass(frozen=True, slots=True)
class Part:
    """One finding; `do` is "" where the finding before it says the same to do."""

    lead: str
    sum: str
    do: str
    letter: str
    source: str


@dataclass(frozen=True, slots=True)
class Written:
    """All there is to say of a slip: sentences first, then the findings, the surest first."""

    said: tuple[str, ...]
    parts: tuple[Part, ...]
    praised: bool


def written(
    slip: Slip, known: Known, beside: Beside, language: str, consultant: str | None
) -> Written:
    """Judge a slip that was looked over; `consultant` is a first name, None for nobody's."""
    found = check(slip, known, beside)
    praised = is_praised(slip, known, found)
    said = _without_figures(slip, language, consultant)
    if praised:
        said += (all_right(slip).text(language),)
    elif not found:
        said += (texts_of(TOPIC, language).get("intet_fundet"),)
    return Written(said, _parts(found, language, consultant), praised)


def _without_figures(slip: Slip, language: str, consultant: str | None) -> tuple[str, ...]:
    missing = no_figures(slip)
    if missing is None:
        return ()
    spoken = told_no_figures(missing)
    args = {**spoken.args, "consultant": consultant or NOBODY}
    return (texts_of(TOPIC, language).get(spoken.key, args=args),)


def _parts(found: list[Finding], language: str, consultant: str | None) -> tuple[Part, ...]:
    dos = [what_to_do(finding, consultant).text(language) for finding in found]
    return tuple(
        Part(
            lead(finding).text(language),
            sum_of(finding).text(language),
            "" if do in dos[:at] else do,
            letter(finding).text(language),
            finding.source,
        )
        for at, (finding, do) in enumerate(zip(found, dos, strict=True))
    )
