"""`makker understand`: what messages are about, without a conversation around them."""

import sys

from bot.json_lines import Row, WrongRow, answered
from flows.understand import understand as understood


def understand() -> None:
    """Understand messages: JSON Lines on stdin, the same with what they say on stdout.

    \b
    In:  {"text": "hva er min løn, og kan mette ringe"}
    Out: {"text": "hva er min løn, og kan mette ringe", "topic": "payslip", "also": ["human"],
          "score": 0.94, "crisis": null, "lang": "da"}

    "topic" is the first wish, "also" the others; "score", from 0 to 1, says how sure the topic is;
    "crisis" is the kind of danger; "lang" an ISO 639-1 code. Other keys are kept. A line that
    cannot be read gets "error" in its place, and the rest goes on.
    """
    for line in answered(sys.stdin.buffer, _answer):
        sys.stdout.buffer.write(line)
        # Whoever writes line by line gets each answer at once.
        sys.stdout.buffer.flush()


def _answer(row: Row) -> Row:
    text = row.get("text")
    if not isinstance(text, str):
        raise WrongRow('"text" must be a string')
    read = understood(text)
    return {
        "topic": read.topic,
        "also": list(read.also),
        "score": read.score,
        "crisis": read.crisis,
        "lang": read.lang,
    }
