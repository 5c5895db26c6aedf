import pytest

from flows.understand.clauses import (
    MOST_WORDS,
    breaths,
    clauses,
    joins,
    sentences,
    starts,
    without_opening,
)


def words(text: str) -> list[str]:
    return [" ".join(clause) for clause in clauses(text)]


def test_marks_part_clauses_and_full_stops_part_sentences() -> None:
    said = sentences("ab, cd. ef")
    assert [[" ".join(clause) for clause in sentence] for sentence in said] == [
        ["ab", "cd"],
        ["ef"],
    ]


def test_a_question_keeps_its_mark() -> None:
    assert words("bus? tog") == ["bus ?", "tog"]


def test_who_never_stops_is_cut() -> None:
    assert [len(clause) for clause in clauses("bla " * 100)] == [MOST_WORDS, MOST_WORDS, 20]


@pytest.mark.parametrize("text", ["", " ", ".,!", "\n\n"])
def test_nothing_said_is_no_clause(text: str) -> None:
    assert clauses(text) == []


def test_conjunctions_and_question_words_may_begin_a_thought() -> None:
    (clause,) = clauses("er syg i dag og hvornår får jeg penge")
    assert [clause[at] for at in joins(clause)] == ["og"]
    assert "hvornar" in [clause[at] for at in starts(clause)]


def test_a_long_clause_is_taken_in_breaths() -> None:
    (clause,) = clauses("a b c og d e f g h")
    assert [" ".join(part) for part in breaths(clause, 3)] == ["a b c", "og det e", "f g h"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("hej, er syg", ["er syg"]),
        ("hej makker er syg", ["er syg"]),
        ("tusind tak! mit cv", ["mit cv"]),
        ("hej makker", ["hej maker"]),
        ("hej hej!?", ["hej hej ?"]),
    ],
)
def test_a_greeting_in_front_is_left_out_when_more_is_said(text: str, left: list[str]) -> None:
    assert [" ".join(clause) for clause in without_opening(clauses(text))] == left
