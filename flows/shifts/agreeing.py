"""Shifts that somebody asked for, and what was answered: "og jeg sagde ja", "men jeg kan ikke"."""

from flows.shifts.phrases import phrase
from flows.shifts.sentences import Sentence

_YES = phrase("agreed")
_NO = phrase("refused")
_ASKED = phrase("asked")
_UNDONE = phrase("undone")
_INSTEAD = phrase("instead")
"""What was the plan and did not come about: "skulle have arbejdet", "but got sent home"."""


def is_agreed(sentence: Sentence) -> bool:
    """Return whether the one who writes said yes to what somebody asked for."""
    return sentence.find(_YES) is not None and sentence.find(_NO) is None


def is_refused(sentence: Sentence, at: int) -> bool:
    """Return whether what stands at a place was asked for and refused, or did not come about."""
    text, where = sentence.text, sentence.pieces[at].at - sentence.pieces[0].at
    if sentence.find(_UNDONE):
        return True
    if (instead := sentence.find(_INSTEAD)) and where < instead.end():
        return True
    no = sentence.find(_NO)
    return no is not None and where < no.end() and _ASKED.search(text[: no.end()]) is not None
