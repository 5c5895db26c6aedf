"""Understanding a message: its topics, its danger and its language, in one look."""

from dataclasses import dataclass
from functools import lru_cache

from flows.understand.danger import alarm
from flows.understand.language import language
from flows.understand.topics import wishes


@dataclass(frozen=True, slots=True)
class Understood:
    """What a message says.

    `topic` is its first wish, `also` further ones in their order, never the same twice and never
    "greeting", "menu" or "other". `score` is how sure the topic is, from 0 to 1; `runner_up` the
    second likeliest. `crisis` is a kind of danger, or None; `sad` is sadness without danger.
    `lang` is an ISO 639-1 code.
    """

    topic: str
    also: tuple[str, ...]
    score: float
    runner_up: str | None
    crisis: str | None
    sad: bool
    lang: str


@lru_cache(maxsize=256)  # one turn asks for the same message several times
def understand(text: str, known: str = "da") -> Understood:
    """Return what `text` says; it may be anything. `known` is the person's language so far."""
    danger = alarm(text)
    # Nobody asks for the topic of an alarm: a look at it that takes time is not worth it.
    wished = wishes(text) if danger.kind is None else wishes(text, sure=0.0)
    return Understood(
        topic=wished.topic,
        also=wished.also,
        score=round(wished.score, 3),
        runner_up=wished.runner_up,
        crisis=danger.kind,
        sad=danger.sad,
        lang=language(text, known),
    )
