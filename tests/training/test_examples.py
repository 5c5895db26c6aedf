from flows.understand.danger import KINDS as NAMED
from flows.understand.model import model
from training.examples import (
    KINDS,
    danger_examples,
    digest,
    held_out,
    language_examples,
    topic_examples,
    two_wishes,
)


def test_the_shipped_model_was_made_from_these_examples() -> None:
    assert model().digest == digest(), "the examples or the rules have changed: run `make train`"


def test_one_in_eight_is_held_out_and_always_the_same() -> None:
    texts = [example.text for example in topic_examples()]
    share = sum(map(held_out, texts)) / len(texts)
    assert 0.1 < share < 0.15
    assert [held_out("hej"), held_out("jeg er syg")] == [held_out("hej"), held_out("jeg er syg")]


def test_the_examples_name_the_topics_and_kinds_that_the_model_knows() -> None:
    assert {example.label for example in topic_examples()} == set(model().topic.classes)
    assert {topic for message in two_wishes() for topic in message.topics} <= set(
        model().topic.classes
    )
    assert {example.label for example in danger_examples()} == {
        *KINDS, "harmless", "sad", "everyday",
    }  # fmt: skip
    assert KINDS == NAMED


def test_languages_are_known_by_their_own_examples() -> None:
    assert {example.language for example in language_examples()} == set(model().language.classes)


def test_no_message_is_danger_and_harmless_at_once() -> None:
    danger = {e.text.lower() for e in danger_examples() if e.label in KINDS}
    harmless = {e.text.lower() for e in danger_examples() if e.label not in KINDS}
    assert danger & harmless <= {"hjælp", "help"}, "alone, they may be either"
