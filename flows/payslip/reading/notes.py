"""Words in a line that only remark on it: the card, that there is no allowance, a basis."""

from flows.payslip.reading.labels import meaning
from flows.payslip.reading.letters import tokens

_CARDS = frozenset({"FRIKORT", "MAIN_CARD", "SIDE_CARD"})
_NONE = frozenset({"intet", "ingen", "uden", "ikke", "no"})


def note(text: str) -> bool:
    """Return whether words name nothing of their own: "(bikort)", "intet fradrag"."""
    tags = meaning(text).tags
    return bool(_NONE & set(tokens(text))) or (bool(tags) and tags <= _CARDS)


def aside(text: str) -> bool:
    """Return whether words go on about what stood before: "efter fradrag på", "(fradrag"."""
    return not text[:1].isupper()
