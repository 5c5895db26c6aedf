"""Money between two people: asked for or offered. What a bus ticket costs is no such thing."""

import re
from collections.abc import Iterator

from flows.relay.found import Found

_NEAR = r"[^.!?\n]{0,40}?"
_SUM = (
    r"(?:\d+(?:[.,]\d+)?\s?(?:kr|kroner|,-|dkk)|penge\w*|money|cash|kontanter|gysser|moneter|"
    r"\d{2,5})\b"
)
_GIVES = (
    r"(?:lån|låne|giv|give|giver|send|sende|sender|overfør|overføre|overfører|betal|betale|"
    r"betaler|læg|lægge|lægger|lend|give|send|pay)"
)
_PATTERNS = (
    # "kan du låne mig 200", "send mig lidt penge"
    rf"\b{_GIVES}\s+(?:\w+\s+){{0,2}}?(?:mig|dig|me|you|os)\b{_NEAR}{_SUM}"
    r"(?!\s*(?:min|timer|dage|år|gange|billeder|sange|stk))",
    # "må jeg låne 100", "kan jeg få nogle penge af dig"
    rf"\b(?:må|kan|can|may)\s+(?:jeg|i)\s+(?:godt\s+|lige\s+)?(?:låne|få|borrow|have){_NEAR}"
    r"(?:\d+\s?(?:kr|kroner)|penge|money|\d{2,5})\b(?!\s*(?:min|timer|dage|år|gange|stk))",
    r"\b(?:lån|låne|borrow|lend)\s+(?:af\s+|fra\s+)?(?:\w+\s+){0,2}?(?:\d{2,5}|penge|money)\b"
    r"(?!\s*(?:min|timer|dage|år|gange|stk))",
    r"\b(?:kan|vil|gider|can|will)\s+(?:du|you)\s+(?:\w+\s+){0,2}?(?:lægge ud|betale|pay)\b",
    r"\bbetal\w*\s+(?:det\s+|den\s+)?for\s+(?:mig|dig|me|you)\b",
    r"\bmobile ?pay\w*\s+(?:det\s+|lige\s+|\d+\s*(?:kr|kroner)?\s*)?(?:til\s+)?"
    r"(?:mig|dig|me|\+?\d)",
    r"\b(?:reg(?:istrerings)?\.?\s?(?:nr|nummer)?|konto(?:nr|nummer)?)\.?:?\s*\d{4,}",
)
_MONEY = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _PATTERNS)


def money(text: str) -> Iterator[Found]:
    """Yield where in a tidy text money is asked for or offered."""
    for pattern in _MONEY:
        for match in pattern.finditer(text):
            yield Found("money", match.start(), match.end())
