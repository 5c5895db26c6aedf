"""Which texts speak of a finding, of a line, and of two slips beside each other: keys and numbers.

A flow says them: `await chat.say(spoken.key, **spoken.args)`. The `do` texts also want
`consultant`, a first name or "nobody".
"""

from collections.abc import Mapping
from dataclasses import dataclass

from flows.payslip.finding import SURE, Code, Finding
from flows.texts import texts_of

TOPIC = "payslip"
_DO: Mapping[Code, str] = {
    "a_tax_with_frikort": "do.card",
    "a_tax_wrong": "do.card",
    "no_tax_card_55": "do.card",
    "hours_wrong": "do.shifts",
}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text's key in this topic, and what it is filled with."""

    key: str
    args: Mapping[str, str]

    def text(self, language: str) -> str:
        """Return the text in full, as it stands where there is room."""
        return texts_of(TOPIC, language).get(self.key, args=self.args)


def lead(finding: Finding) -> Spoken:
    """Return what is said before a finding: that it looks wrong, or that it is worth asking."""
    return Spoken("lead.sure" if finding.sure >= SURE else "lead.ask", {})


def sum_of(finding: Finding) -> Spoken:
    """Return the finding's sum in plain numbers."""
    why = finding.args.get("why")
    return Spoken(f"finding.{finding.code}" + (f".{why}" if why else ""), finding.args)


def what_to_do(finding: Finding, consultant: str | None) -> Spoken:
    """Return what to do now; `consultant` is the first name of the youth's own, if any."""
    key = _DO.get(finding.code, "do.boss")
    return Spoken(key, {"consultant": consultant or "nobody"})


def letter(finding: Finding) -> Spoken:
    """Return the polite message that the youth can send to the boss or the pay office."""
    return Spoken(f"letter.{finding.code}", finding.args)
