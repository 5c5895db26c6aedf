"""What is paid is work, whatever else it is called: "jeg træner u8 … og får løn for det"."""

import re

from flows.shifts.sentences import Sentence

_PAID = re.compile(
    r"\bfar (?:\w+ ){0,2}(?:lon|penge|betaling|kr|kroner)\b|\bfar \d+ ?(?:kr|kroner|i timen)|"
    r"\b(?:mod|for) (?:lon|betaling|penge|\d+ ?kr\w*)\b|"
    r"\b(?:det|de|den|jeg) (?:er|bliver|far)? ?(?:jo |ogsa |selvfolgelig )?(?:betalt|lonnet)\b|"
    r"\bbetaler (?:mig )?\d+|\bsom (?:\w*job|arbejde)\b|\bpaid\b|\bmod betaling\b|\b\d+ ?(?:kr )?i timen\b|"
    r"\bget (?:paid|money)\b|\bpays? me\b",
    re.IGNORECASE,
)


def is_paid(sentence: Sentence) -> bool:
    """Return whether a sentence with a time in it says that somebody is paid."""
    timed = any(piece.kind == "span" for piece in sentence.pieces)
    return timed and _PAID.search(sentence.text) is not None
