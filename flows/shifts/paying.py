"""What is paid is work, whatever else it is called: "jeg træner u8 … og får løn for det"."""

from flows.shifts.phrases import phrase
from flows.shifts.sentences import Sentence

_PAID = phrase("paid")


def is_paid(sentence: Sentence) -> bool:
    """Return whether a sentence with a time in it says that somebody is paid."""
    timed = any(piece.kind == "span" for piece in sentence.pieces)
    return timed and _PAID.search(sentence.text) is not None
