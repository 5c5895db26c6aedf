"""What tells no time: that it is not known yet, and the numbers of pages, rooms and tasks."""

import re

from flows.shifts.said import Made, Patterns, of_kind

_WHEN = r"hvornar|hvad tid(?:er)?|hvilken tid|hvilke tider|hvad klokken|what times?|when"
_TIME = (
    r"tiden|tider|tiderne|tidspunkt(?:et|er)?|klokkeslaet(?:tet)?|mode(?:tid|tiden|tidspunkt)|"
    r"(?:the )?(?:times?|hours)"
)
_LATER = (
    r"(?: (?:forst|endnu|senere|snart|i ?morgen|i ?aften|pa \w+dag|yet|later|tomorrow|"
    r"(?:af|fra|hos) (?:chefen|dem|min chef)))*"
)
_NOT = r"(?:ik|ikk|ikke|ikek|not)"


def _unknown(said: re.Match[str]) -> Made:
    return "untimed", "unknown"


OPEN: Patterns = (
    (
        rf"(?:(?:de|hun|han|chefen) )?(?:ved|kender|husker|kan|har|fik|fatter|er)"
        rf"(?= (?:\w+ ){{0,2}}{_NOT}\b)(?: \w+){{1,5}}?"
        rf" (?:{_WHEN}|{_TIME})\b{_LATER}",
        _unknown,
    ),
    (
        rf"(?:(?:de|hun|han|i) )?(?:aner|dunno|idk|no idea|not sure|dont know|havent)"
        rf"(?: \w+){{0,4}}?"
        rf" (?:{_WHEN}|{_TIME})\b{_LATER}",
        _unknown,
    ),
    (
        rf"(?:far|fa|horer|sender|sporger|siger|afventer|mangler|venter pa)(?: \w+){{0,3}}?"
        rf" (?:{_WHEN}|{_TIME})\b{_LATER}",
        of_kind("untimed"),
    ),
    (
        rf"(?:tid|{_TIME})(?: \w+){{0,2}}? (?:kommer|ukendt|folger|mangler|far jeg|far vi|tba|"
        rf"tbd|aftales)\b{_LATER}",
        of_kind("untimed"),
    ),
)
"""That the time of a shift is not known: "ved ikke hvornår", "tiderne får jeg senere"."""

COUNTED: Patterns = (
    (
        r"(?:(?:sta|star|stod|staet|skal) (?:\w+ )?op|vagner|vagnede|vaekkeur\w*)(?: \w+){0,2}? "
        r"(?:kl\.? ?|klokken )?(?:halv )?\d{1,2}(?:[.:]\d\d)?\b(?! ?(?:-|til|timer))",
        of_kind("quantity"),
    ),
    (
        r"(?:sider?|kapitel|kapitlerne|kap|opgaverne|opgaver?|opg|lokale|nr|nummer|pages?|chapters?|exercises?|"
        r"level|afsnit|niveau|str|storrelse)\.? ?\d+(?: ?(?:-|til|og|to|and) ?\d+)?\b",
        of_kind("quantity"),
    ),
)
"""Numbers behind a word that says what they count: "side 12-15"."""
