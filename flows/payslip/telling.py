"""Which texts speak of a finding, of a line, and of two slips beside each other: keys and numbers.

A flow says them: `await say(chat, spoken)`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from flows.chat import Chat, Say
from flows.payslip.finding import SURE, Code, Finding
from flows.texts import texts_of

TOPIC = "payslip"
NOBODY = "nobody"
"""What the texts know a missing consultant by."""
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


def say(chat: Chat, spoken: Spoken) -> Say:
    """Say a text, the consultant's name filled in where it wants one. Await it."""
    return chat.say(spoken.key, **{"consultant": consultant(chat), **spoken.args})


def consultant(chat: Chat) -> str:
    """Return the first name of the youth's own consultant, "nobody" where there is none."""
    return str(chat.given.get("consultant") or NOBODY)


def lead(finding: Finding) -> Spoken:
    """Return what is said before a finding: that it looks wrong, or that it is worth asking."""
    return Spoken("lead.sure" if finding.sure >= SURE else "lead.ask", {})


def sum_of(finding: Finding) -> Spoken:
    """Return the finding's sum in plain numbers."""
    why = finding.args.get("why")
    return Spoken(f"finding.{finding.code}" + (f".{why}" if why else ""), finding.args)


def what_to_do(finding: Finding, name: str | None) -> Spoken:
    """Return what to do now; `name` is the first name of the youth's own consultant, if any."""
    return Spoken(_DO.get(finding.code, "do.boss"), {"consultant": name or NOBODY})


def letter(finding: Finding) -> Spoken:
    """Return the polite message that the youth can send to the boss or the pay office."""
    return Spoken(f"letter.{finding.code}", finding.args)
