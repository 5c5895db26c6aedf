"""What is paid is work, whatever else it is called: "jeg træner u8 … og får løn for det"."""

from flows.shifts.phrases import phrase
from flows.shifts.sentences import Sentence
from flows.shifts.token import Span

_PAID = phrase("paid")


def is_paid(sentence: Sentence) -> bool:
    """Return whether a sentence with the times of a shift in it says that somebody is paid."""
    timed = any(isinstance(p.value, Span) and _is_whole(p.value) for p in sentence.pieces)
    return timed and sentence.find(_PAID) is not None


def _is_whole(span: Span) -> bool:
    return span.start is not None and bool(span.end or span.minutes or span.close)
