"""A question as the person sees it, and the reading of what they answer."""

from collections.abc import Mapping
from functools import lru_cache

from flows.answers import Labelled, Maybe
from flows.chat import Ask
from flows.gsm7 import fits_one
from flows.kind import Kind, Reading, Unclear
from flows.manner import Manner
from flows.message import Option
from flows.reply import Reply
from flows.texts import SHARED, Texts, message_id, texts_of

YES_NO = ("yes", "no")
MOST_COUNTED_UP = 6
"""Choices of which all numbers are named in the hint ("Svar 1, 2 eller 3")."""


def question(
    ask: Ask[object],
    topic: str,
    language: str,
    manner: Manner,
    stamp: str,
    attribute: str = "ask",
) -> Reply:
    """Return the question as a reply; `stamp` makes its buttons single-use."""
    texts = texts_of(topic, language)
    text = text_for(texts, ask.key, attribute, manner, ask.args)
    several = _takes_several(ask.kind)
    return with_options(text, labels(ask, texts), language, manner, stamp, several=several)


def again(
    ask: Ask[object], topic: str, language: str, manner: Manner, reason: str, stamp: str
) -> Reply:
    """Return the question asked again with an example; `reason` picks a more precise one."""
    texts = texts_of(topic, language)
    precise = f"again-{reason}"
    attribute = precise if reason and texts.has(ask.key, precise) else "again"
    if attribute == "again" and manner.buttons and ask.kind.options:
        # "Write the number" makes no sense where the choices are buttons.
        asked = question(ask, topic, language, manner, stamp)
        return Reply(texts_of(SHARED, language).get("press"), asked.options)
    if not texts.has(ask.key, attribute):
        unclear = Reply(texts_of(SHARED, language).get("unclear"))
        asked = question(ask, topic, language, manner, stamp)
        return Reply(f"{unclear.text} {asked.text}", asked.options)
    return question(ask, topic, language, manner, stamp, attribute)


def text_for(
    texts: Texts, key: str, attribute: str, manner: Manner, args: Mapping[str, object]
) -> str:
    """Return a text, in its SMS form where the channel is SMS and one exists."""
    if manner.short:
        short = f"{attribute}-sms" if attribute not in ("", "ask") else "sms"
        if texts.has(key, short):
            return texts.get(key, short, args)
    return texts.get(key, attribute, args)


def labels(ask: Ask[object], texts: Texts) -> Mapping[str, str]:
    """Return option id -> label, {} when the question has no fixed choice."""
    options = ask.kind.options
    if options == YES_NO and not texts.has(ask.key, "o-yes"):
        shared = texts_of(SHARED, texts.language)
        return {option: shared.get(option) for option in options}
    return {option: texts.get(ask.key, f"o-{option}", ask.args) for option in options}


def with_options(
    text: str,
    shown: Mapping[str, str],
    language: str,
    manner: Manner,
    stamp: str,
    *,
    several: bool = False,
) -> Reply:
    """Return `text` with its choices: buttons, or numbers to answer with (`several` at a time)."""
    if not shown:
        return Reply(text)
    if manner.buttons:
        return Reply(
            text, tuple(Option(label, f"{stamp}:{i}") for i, label in enumerate(shown.values()))
        )
    if tuple(shown) == YES_NO:
        hint = f"{text} {texts_of(SHARED, language).get('choose-yes-no')}"
        return Reply(hint if fits_one(hint) else text)
    lines = [f"{number} {label}" for number, label in enumerate(shown.values(), 1)]
    return Reply("\n".join([text, *lines, _how_to_choose(len(lines), language, several)]))


def _takes_several(kind: Kind[object]) -> bool:
    inner = kind.kind if isinstance(kind, Maybe) else kind
    return bool(getattr(inner, "several", False))


@lru_cache(maxsize=64)
def _how_to_choose(count: int, language: str, several: bool) -> str:
    shared = texts_of(SHARED, language)
    if several and count > 1:
        return shared.get("choose-many", args={"number": min(count, 3)})
    if count > MOST_COUNTED_UP:
        return shared.get("choose-one")
    numbers = [str(n) for n in range(1, count + 1)]
    if count > 1:
        numbers = [", ".join(numbers[:-1]) + f" {shared.get('or')} {numbers[-1]}"]
    return shared.get("choose", args={"numbers": numbers[0]})


def read(ask: Ask[object], topic: str, text: str, reading: Reading) -> object | Unclear:
    """Read an answer, with the labels of the question's own choices as words for them."""
    kind = ask.kind
    if kind.options and not ask.args:
        kind = _labelled(kind, topic, ask.key, reading.language)
    elif kind.options:
        kind = _with_words(kind, ask, texts_of(topic, reading.language))
    return kind.read(text, reading)


@lru_cache(maxsize=1024)
def _labelled(kind: Kind[object], topic: str, key: str, language: str) -> Kind[object]:
    return _with_words(kind, Ask(key, kind, "", {}), texts_of(topic, language))


def _with_words(kind: Kind[object], ask: Ask[object], texts: Texts) -> Kind[object]:
    if not isinstance(kind, Labelled):
        return kind
    shown = labels(ask, texts)
    return kind.with_labels(
        {option: (label, *texts.words(ask.key, f"w-{option}")) for option, label in shown.items()}
    )


def names(ask: Ask[object], topic: str, language: str) -> tuple[str, ...]:
    """Return the words that "ret <word>" finds this question by."""
    return texts_of(topic, language).words(message_id(ask.key), "name")
