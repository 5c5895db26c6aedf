"""Fingerprints tell whether two effects want the same."""

import pytest

from flows.effects import (
    Begin,
    Effect,
    FetchCv,
    Join,
    Later,
    Nudge,
    OpenCase,
    Repeat,
    Resume,
    SaveProfile,
    SendCv,
    SetLanguage,
    Stop,
    fingerprint,
)

DIFFERENT: list[Effect] = [
    SaveProfile("Amina"),
    SaveProfile("Amina", "2012-06-12"),
    SaveProfile("Amina", wishes=("shop",)),
    SaveProfile("Amina", wishes=("shop", "food")),
    SetLanguage("da"),
    SetLanguage("en"),
    SendCv({"name": "Amina"}),
    SendCv({"name": "Amina"}, "amina@example.dk"),
    Later("check_in", 1, "16:00"),
    Later("check_in", 2, "16:00"),
    Later("check_in", 1, "17:00"),
    Later("check_in", 1, "16:00", about={"shift": 1}),
    Nudge("how", 2),
    OpenCase("help"),
    OpenCase("help", "safety"),
    OpenCase("help", words="på arbejde"),
    Begin("cv"),
    Begin("cv", "anew"),
    Repeat("cv", "pdf"),
    FetchCv("amina"),
    Join("amina"),
    Stop(),
    Resume(),
]


def test_effects_that_want_different_things_have_different_fingerprints() -> None:
    assert len({fingerprint(effect) for effect in DIFFERENT}) == len(DIFFERENT)


@pytest.mark.parametrize("effect", DIFFERENT, ids=repr)
def test_a_fingerprint_is_short_and_stays_the_same(effect: Effect) -> None:
    assert fingerprint(effect) == fingerprint(effect)
    assert len(fingerprint(effect)) < 40


def test_the_order_of_fields_inside_a_cv_does_not_matter() -> None:
    one, other = SendCv({"a": 1, "b": [2, 3]}), SendCv({"b": (2, 3), "a": 1})
    assert fingerprint(one) == fingerprint(other)


def test_a_fingerprint_bears_any_text() -> None:
    assert fingerprint(OpenCase("help", words="\ud800 🙂 ø"))
