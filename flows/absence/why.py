"""Why somebody cannot come, as far as their words tell."""

import re
from typing import Literal, get_args

from flows.tidy import plain

Why = Literal["ill", "late", "overslept", "exam", "family", "other"]
WHYS: tuple[Why, ...] = get_args(Why)
LONGEST = 600
"""Characters that are looked at."""

_FAMILY = (
    r"\b(?:familie\w*|begravels\w*|bedste\w*|mormor\w*|farmor\w*|morfar\w*|farfar\w*|family|funeral"
    r"|(?:min|mine|my) (?:lille|store|little|big )?(?:mor|mors|far|fars|soster|sosters|bror|brors|"
    r"sosken\w*|foraeldre\w*|mom|mum|dad|sister|brother|parents|grand\w+))\b"
)
_ILL = (
    r"\b(?:syg|syge|sygemeldt|sygdom|feber|kaster op|kastet op|influenza|forkol\w*|migraene|corona|"
    r"covid|hovedpine|mavepine|omgangssyge|ondt i|har det (?:darligt|skidt|ikke godt)|braekket|"
    r"daarlig|ill|sick|fever|throwing up|threw up|unwell|headache|flu)\b"
)
_WORDS: tuple[tuple[Why, str], ...] = (
    (
        "overslept",
        r"\b(?:sov|sover|sovet|sove|sovede)\b.{0,12}\b(?:over|for laenge)\b|\b(?:for laenge)\b"
        r".{0,8}\bsov\b|\bsov\w* over mig\b|\boversl(?:ept|eeping|eep|aeping)\b|\bforsov\w*\b",
    ),
    ("ill", r"\b(?:jeg|jg|i|im|er|i am) (?:er |am |har |bliver |nok |lidt )*" + _ILL[2:]),
    ("family", _FAMILY),
    ("ill", _ILL),
    (
        "exam",
        r"\b(?:eksam\w*|terminsprov\w*|prover?|exams?|laeseferie|projektuge|aflevering\w*|"
        r"skolerejse|lejrskole|studietur|skoletest)\b",
    ),
    (
        "late",
        r"\b(?:forsinket|forsinkelse|for sent|nar det ikke|nar ikke|bussen|toget|punkteret|"
        r"late|delayed)\b",
    ),
    (
        "other",
        r"\b(?:kan (?:ik|ikke|ikk|ik') (?:komme|tage|mode|arbejde|na)|kommer (?:ik|ikke)|"
        r"cant (?:come|make|work)|can t (?:come|make|work)|cannot (?:come|work)|melde mig)\b",
    ),
)
_PATTERNS = tuple((why, re.compile(pattern)) for why, pattern in _WORDS)


def why(text: str) -> Why | None:
    """Return why they cannot come; "other" when only that, None when the words tell neither."""
    said = plain(text[:LONGEST])
    return next((name for name, pattern in _PATTERNS if pattern.search(said)), None)
