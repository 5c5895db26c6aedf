from importlib.resources import files
from tomllib import loads

from flows.understand.clauses import clauses
from flows.understand.danger import KINDS
from flows.understand.danger_words import HARMLESS, phrases_in


def kinds(text: str) -> frozenset[str]:
    (clause,) = clauses(text)
    return phrases_in(clause)


def test_a_phrase_is_found_in_any_spelling() -> None:
    assert "self_harm" in kinds("jeg har ikk lyst te at leeve mer")
    assert "self_harm" in kinds("TÆNKER PÅ SELVMORD")
    assert "self_harm" in kinds("taenker paa selvmordet")


def test_two_dots_leave_room_for_three_words() -> None:
    assert "self_harm" in kinds("gider ikke det her livet")
    assert "self_harm" not in kinds("gider ikke det der med at skrive om livet")


def test_a_subject_stands_for_all_its_words() -> None:
    assert "violence_home" in kinds("min stedfar banker mig")


def test_a_harmless_phrase_is_found_beside_the_others() -> None:
    assert HARMLESS in kinds("min bror slår mig i fifa")


def test_everyday_words_hold_no_phrase() -> None:
    assert kinds("hvornår får jeg løn") == frozenset()


def test_the_lexicon_knows_every_kind_in_every_language() -> None:
    page = loads(files("flows.understand").joinpath("danger_words.toml").read_text("utf-8"))
    assert set(page) == {*KINDS, HARMLESS}
    assert all(set(page[kind]) == {"da", "en", "tr", "ar"} for kind in page)
