"""Words in a line that only remark on it: the card, that there is no allowance, a basis."""

from flows.payslip.reading.labels import meaning
from flows.payslip.reading.letters import tokens

_SPENT = frozenset({"opbrugt", "brugt", "opbrugte", "overskredet", "udnyttet", "used"})
_CARDS = frozenset({"FRIKORT", "MAIN_CARD", "SIDE_CARD"})
_NONE = frozenset({"intet", "ingen", "uden", "ikke", "no"})


def note(text: str) -> bool:
    """Return whether words name nothing of their own: "(bikort)", "intet fradrag"."""
    tags = meaning(text).tags
    return bool(_NONE & set(tokens(text))) or (bool(tags) and tags <= _CARDS)


def used_up(text: str) -> bool:
    """Return whether a line of words says that the frikort is used up."""
    words = set(tokens(text))
    spent = bool(words & _SPENT) and ("brugt" not in words or "op" in words)
    return spent and not words & _NONE and any(word.startswith("frikort") for word in words)


def aside(text: str) -> bool:
    """Return whether words go on about what stood before: "efter fradrag på", "(fradrag"."""
    return not text[:1].isupper()
