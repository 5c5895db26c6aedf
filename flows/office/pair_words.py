"""What the office writes about role models: "/rollemodel", "/attest", "/match", "holdt 7"."""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta

from flows.answers import Phone
from flows.kind import Reading, Unclear
from flows.office.day import day_of
from flows.office.how_to import HowTo
from flows.pair_effects import (
    AddRoleModel,
    AllowFiles,
    Certify,
    CutOff,
    DecideHeld,
    Decision,
    EndMatch,
    MakeMatch,
    OfficePairEffect,
    OpenMatch,
    ReadPair,
    ShowHeld,
)

LONGEST_CERTIFICATE = timedelta(days=3 * 366)
LONGEST_REASON = 60
"""Characters of a reason, or of what comes next: both are told by SMS."""
_ORDER = re.compile(r"(?P<word>[^\W\d_]+)\b[\s:]*(?P<tail>.*)", re.DOTALL)
_HELD = re.compile(r"(?:holdt|held|besked)\s*#?(?P<number>\d{1,9})?", re.IGNORECASE)
_DECIDE = re.compile(
    r"(?:(?P<through>lad gå|godkend|let through)|(?P<clean>rens|clean)|(?P<refuse>afvis|refuse))"
    r"\s+(?:besked\s+)?#?(?P<number>\d{1,9})",
    re.IGNORECASE,
)
_QUOTE = "\"'“”„»«’"
_NAME = r"[^\W\d_][\w.'é-]*"
_TWO = re.compile(
    rf"(?P<youth>{_NAME})(?:\s+(?:og|med|and|with|\+|&)|,)?\s+(?P<model>{_NAME})"
    rf"(?:[\s:,{_QUOTE}-]+(?P<rest>.*?)[{_QUOTE}\s]*)?",
    re.DOTALL,
)
_WITH_PHONE = re.compile(r"(?P<name>[^\d+]+?)[\s:,]+(?P<phone>\+?\d.*)")
_YES = frozenset({"ja", "til", "on", "yes", "må gerne"})
_NO = frozenset({"nej", "fra", "off", "no", "må ikke"})


def pair_order(said: str, reading: Reading) -> OfficePairEffect | HowTo | None:
    """Return what a tidy message of staff wants of role models; None for anything else."""
    if (decided := _DECIDE.fullmatch(said)) is not None:
        return DecideHeld(int(decided["number"]), _decision(decided))
    if (held := _HELD.fullmatch(said)) is not None:
        return ShowHeld(int(held["number"] or 0))
    order = _ORDER.fullmatch(said)
    read = _READERS.get(order["word"].casefold()) if order else None
    return read(order["tail"].strip(), reading) if order and read else None


def held_pressed(data: str) -> ShowHeld | DecideHeld | None:
    """Return what the button "held:7:clean" means, None for any other button."""
    match = re.fullmatch(r"held:([0-9]{1,9}):(show|through|clean|refuse)", data)
    if match is None:
        return None
    decisions: Mapping[str, Decision] = {
        "through": "through",
        "clean": "clean",
        "refuse": "refuse",
    }
    how = decisions.get(match[2])
    return DecideHeld(int(match[1]), how) if how else ShowHeld(int(match[1]))


def _decision(match: re.Match[str]) -> Decision:
    if match["through"]:
        return "through"
    return "clean" if match["clean"] else "refuse"


def _role_model(tail: str, reading: Reading) -> AddRoleModel | HowTo:
    match = _WITH_PHONE.fullmatch(tail)
    phone = Phone().read(match["phone"], reading) if match else Unclear()
    if match is None or isinstance(phone, Unclear):
        return HowTo("how-role-model")
    return AddRoleModel(match["name"].strip(), phone)


def _certificate(tail: str, reading: Reading) -> Certify | HowTo:
    name, _, said = tail.partition(" ")
    until = day_of(re.sub(r"^(?:til|indtil|until)\s+", "", said.strip()), reading.today)
    if not name or isinstance(until, Unclear):
        return HowTo("how-certificate")
    ahead = timedelta() <= until - reading.today <= LONGEST_CERTIFICATE
    return Certify(name, until.isoformat()) if ahead else HowTo("how-certificate")


def _match(tail: str, _reading: Reading) -> MakeMatch | HowTo:
    two = _TWO.fullmatch(tail)
    if two is None or not two["rest"] or len(two["rest"]) > LONGEST_REASON:
        return HowTo("how-match")
    return MakeMatch(two["youth"], two["model"], two["rest"])


def _goodbye(tail: str, _reading: Reading) -> EndMatch | HowTo:
    two = _TWO.fullmatch(tail)
    if two is None or not two["rest"] or len(two["rest"]) > LONGEST_REASON:
        return HowTo("how-goodbye")
    return EndMatch(two["youth"], two["model"], two["rest"])


def _open(tail: str, _reading: Reading) -> OpenMatch | HowTo:
    two = _TWO.fullmatch(tail)
    return OpenMatch(two["youth"], two["model"]) if two and not two["rest"] else HowTo("how-open")


def _files(tail: str, _reading: Reading) -> AllowFiles | HowTo:
    two = _TWO.fullmatch(tail)
    said = (two["rest"] or "").casefold() if two else ""
    if two is None or said not in _YES | _NO:
        return HowTo("how-files")
    return AllowFiles(two["youth"], two["model"], said in _YES)


def _read(tail: str, _reading: Reading) -> ReadPair | HowTo:
    two = _TWO.fullmatch(tail)
    if two is None or not two["rest"]:
        return HowTo("how-read")
    return ReadPair(two["youth"], two["model"], two["rest"])


def _lost(tail: str, _reading: Reading) -> CutOff | HowTo:
    return CutOff(tail) if re.fullmatch(_NAME, tail) else HowTo("how-lost")


_READERS: Mapping[str, Callable[[str, Reading], OfficePairEffect | HowTo]] = {
    word: read
    for words, read in (
        ("rollemodel rolemodel", _role_model),
        ("attest børneattest certificate", _certificate),
        ("match", _match),
        ("farvel goodbye", _goodbye),
        ("åbn aabn genåbn open", _open),
        ("foto fotos billeder photos", _files),
        ("læs laes read", _read),
        ("mistet lost", _lost),
    )
    for word in words.split()
}
