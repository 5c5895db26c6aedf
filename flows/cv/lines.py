"""Rules that turn what a youth told into one good, true line for the CV. They add nothing."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flows.cv.period import Span
from flows.cv.phrases import phrases

_OPENING = re.compile(
    r"^(?:(?:jeg|i|vi|we|og|and|så|so|det er|gør det|do it|it'?s|it is|mine(?= (?:to|tre|fire|\d))|"
    r"my(?= (?:two|three|four|\d)))\s+)+(?=\S)",
    re.IGNORECASE,
)
_COUNT = re.compile(r"^(?:ca\.? )?(\d{1,2})(?:\s+(\D.*))?$")


@dataclass(frozen=True, slots=True)
class Told:
    """What the youth told of one thing done: option ids and own words, "" and () when skipped.

    `who`: whom they look after or help, as they said it. `often`: an id of `[often]` or own words.
    """

    kind: str
    who: str = ""
    tasks: tuple[str, ...] = ()
    often: str = ""
    span: Span | None = None

    @property
    def tense(self) -> str:
        """The tense: "past" once it is over, else "now"."""
        return "past" if self.span and self.span.end else "now"


def line(told: Told, language: str) -> str:
    """Return the line, "" when nothing was told that a line could say.

    "Passede to mindre søskende næsten hver dag – lavede mad og legede."
    """
    words = phrases(language)
    opening = _opening(told, words)
    often = words["often"].get(told.often) or in_a_sentence(told.often)
    tasks = listed((_task(task, told.tense, words) for task in told.tasks), words["and"])
    if opening:
        said = " ".join(filter(None, (opening, often)))
        return _sentence(f"{said} – {tasks}" if tasks else said)
    return _sentence(f"{tasks} {often}".strip()) if tasks else ""


def title(kind: str, language: str) -> str:
    """Return what stands over the line of this kind."""
    return str(phrases(language)["kind"][kind]["title"])


def listed(parts: Iterable[str], last: str) -> str:
    """Return "a, b og c"; `last` is the word before the last part."""
    whole = [part for part in parts if part]
    if len(whole) < 2:
        return "".join(whole)
    return f"{', '.join(whole[:-1])} {last} {whole[-1]}"


def in_a_sentence(own: str) -> str:
    """Return own words ready to stand inside a sentence: no "jeg" before, no stop after."""
    bare = _OPENING.sub("", own.strip()).rstrip(" .,;:!")
    first, _, rest = bare.partition(" ")
    if first[1:].islower() or len(first) == 1:
        first = first.lower()
    return f"{first} {rest}".strip()


def _opening(told: Told, words: Mapping[str, Any]) -> str:
    kind = words["kind"][told.kind]
    if told.tense not in kind:
        return ""
    return str(kind[told.tense].format(who=_whom(told.who, kind, words["numbers"])))


def _whom(who: str, kind: Mapping[str, str], numbers: Mapping[str, str]) -> str:
    count = _COUNT.match(who.strip())
    if count is None:
        return _without_verb(in_a_sentence(who), kind) or kind["who"]
    number, whom = str(int(count[1])), count[2]
    spelt = numbers.get(number, number)
    if whom:
        return f"{spelt if number != '1' else number} {in_a_sentence(whom)}"
    return kind["one"] if number == "1" else kind["many"].format(count=spelt)


def _without_verb(who: str, kind: Mapping[str, str]) -> str:
    """Drop the line's own verb when the youth wrote it too: "passer mine brødre"."""
    for tense in ("now", "past"):
        verb = kind[tense].split(" {who}")[0].lower()
        if who.lower().startswith(verb + " "):
            return who[len(verb) :].strip()
    return who


def _task(task: str, tense: str, words: Mapping[str, Any]) -> str:
    known = words["task"][tense].get(task)
    return known if known is not None else _in_tense(in_a_sentence(task), tense, words["past"])


def _in_tense(own: str, tense: str, past: Mapping[str, str]) -> str:
    first, space, rest = own.partition(" ")
    turned = past if tense == "past" else {over: now for now, over in past.items()}
    return f"{turned.get(first, first)}{space}{rest}"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def with_capital(words: Sequence[str]) -> tuple[str, ...]:
    """Return each text with a capital first letter."""
    return tuple(word[:1].upper() + word[1:] for word in words)
