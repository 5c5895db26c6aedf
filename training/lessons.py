"""Examples turned into lessons: each as it is, and as others would have typed it."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from flows.understand.clauses import clauses, without_opening
from flows.understand.danger import phrase_marks
from flows.understand.language import letter_marks, words_of
from flows.understand.linear import marks_of
from flows.understand.spelling import folded
from training.examples import (
    Example,
    danger_examples,
    held_out,
    language_examples,
    topic_examples,
    two_wishes,
)
from training.lesson import Lesson
from training.noise import noisy

COPIES = 2
"""Worse-spelt copies of each example."""

WEIGHT_OF_COPY = 0.5

NO_DANGER = "topic"
"""The class of everyday messages in the model of danger."""


def topic_lessons() -> list[Lesson]:
    """Return the lessons about topics; a message with two wishes counts half for each."""
    whole = _lessons(_learnt(topic_examples()), topic_marks)
    halves = (
        Lesson(tuple(topic_marks(message.text)), topic, weight=0.5)
        for message in two_wishes()
        if not held_out(message.text)
        for topic in message.topics
    )
    return [*whole, *halves]


def danger_lessons(left_out: Callable[[str], bool] = lambda text: False) -> list[Lesson]:
    """Return the lessons about danger: the kinds, what is harmless or sad, and everyday words.

    Without the messages that are `left_out` beside the held-out ones.
    """
    daily = [*topic_examples(), *language_examples()]
    everyday = (Example(e.text, NO_DANGER, e.language) for e in daily)
    both = (Example(m.text, NO_DANGER, "da") for m in two_wishes())
    learnt = _learnt([*danger_examples(), *everyday, *both])
    return list(_lessons([e for e in learnt if not left_out(e.text)], danger_marks))


def language_lessons() -> list[Lesson]:
    """Return the lessons about languages, from all examples in one.

    Of our own languages there are so many that one in eight must do.
    """
    others = (
        Example(e.text, e.language, e.language)
        for e in [*topic_examples(), *danger_examples()]
        if e.language not in ("da", "en") or len(e.text) % 8 == 0
    )
    spelt = _learnt([*language_examples(), *others])
    bare = [Example(" ".join(map(folded, words_of(e.text))), e.label, e.language) for e in spelt]
    return list(_lessons([*spelt, *bare], language_marks, copies=0))


def topic_marks(text: str) -> Iterator[str]:
    """Yield what the model of topics looks at."""
    for clause in without_opening(clauses(text)):
        yield from marks_of(clause)


def danger_marks(text: str) -> Iterator[str]:
    """Yield what the model of danger looks at."""
    for clause in clauses(text):
        yield from chain(marks_of(clause), phrase_marks(clause))


def language_marks(text: str) -> Iterator[str]:
    """Yield what the model of languages looks at."""
    return letter_marks(words_of(text))


def _learnt(examples: Sequence[Example]) -> list[Example]:
    return [example for example in examples if not held_out(example.text)]


def _lessons(
    examples: Sequence[Example], marks: Callable[[str], Iterator[str]], copies: int = COPIES
) -> Iterator[Lesson]:
    for example in examples:
        yield Lesson(tuple(marks(example.text)), example.label)
        for variant in range(copies):
            text = noisy(example.text, variant)
            yield Lesson(tuple(marks(text)), example.label, WEIGHT_OF_COPY, copied=True)
