"""Finding the answer that "ret telefon" or "ret job 2" means."""

import re
from collections.abc import Mapping, Sequence

from flows.answers import Choice
from flows.chat import Ask
from flows.kind import Reading, Unclear
from flows.question import YES_NO, labels, names
from flows.texts import SHARED, texts_of
from flows.tidy import fold

LONGEST_LABEL = 40
_NUMBERED = re.compile(r"^(.*?)\s*(\d{1,2})$")


def candidates(
    path: Sequence[Ask[object]], topic: str, language: str, thing: str
) -> list[Ask[object]]:
    """Return the answered questions that `thing` (folded) may mean, in the order they were put.

    "job 2" means the second of those called job, where there are so many.
    """
    found = _named(path, topic, language, thing)
    match = _NUMBERED.match(thing)
    if found or not match:
        return found
    part = int(match.group(2)) - 1
    named = _named(path, topic, language, match.group(1))
    return [ask for ask in named if str(part) in ask.key.split(".")]


def _named(path: Sequence[Ask[object]], topic: str, language: str, thing: str) -> list[Ask[object]]:
    return [ask for ask in path if any(fold(name) == thing for name in names(ask, topic, language))]


def shown(ask: Ask[object], value: object, topic: str, language: str) -> str:
    """Return an answer as a short line the person recognises."""
    texts = texts_of(topic, language)
    name = (names(ask, topic, language) or ("",))[0]
    raw = ask.kind.dump(value)
    if isinstance(raw, bool) and ask.kind.options == YES_NO:
        text = texts_of(SHARED, language).get("yes" if raw else "no")
    elif isinstance(raw, str) and raw in ask.kind.options:
        text = labels(ask, texts)[raw]
    elif isinstance(raw, list | tuple):
        known = labels(ask, texts) if ask.kind.options else {}
        text = ", ".join(known.get(str(part), str(part)) for part in raw)
    else:
        text = "-" if raw is None else str(raw)
    return f"{name.capitalize()}: {text}"[:LONGEST_LABEL]


def chosen(text: str, labels: Mapping[str, str], reading: Reading) -> str | None:
    """Return the key of the label that is meant by its number or its words, else None."""
    if not labels:
        return None
    words = {key: (label, label.partition(": ")[2]) for key, label in labels.items()}
    key = Choice(tuple(labels)).with_labels(words).read(text, reading)
    return None if isinstance(key, Unclear) else key
