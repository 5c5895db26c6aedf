"""Lines are good and true: they hold what was told and nothing else."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.cv.experience import KINDS, OFTEN, TASKS
from flows.cv.lines import Told, in_a_sentence, line, listed
from flows.cv.moment import Moment
from flows.cv.period import Span
from flows.cv.phrases import LANGUAGES, phrases
from flows.cv.profile import profile
from flows.cv.school import read_school
from flows.cv.strengths import MOST_SUGGESTED, strength, suggested

PAST = Span(Moment(2023), Moment(2024))
NOW = Span(Moment(2023))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            Told(
                "siblings",
                "mine to mindre søskende",
                ("pick_up", "cook", "homework"),
                "tre eftermiddage om ugen",
                PAST,
            ),
            "Passede to mindre søskende tre eftermiddage om ugen – hentede, lavede mad og hjalp "
            "med lektier.",
        ),
        (
            Told("siblings", "2", ("cook", "vasker tøj"), "daily", NOW),
            "Passer to mindre søskende næsten hver dag – laver mad og vasker tøj.",
        ),
        (
            Told("siblings", "jeg passer min lillesøster på 4", ("Jeg rydder op",), "", PAST),
            "Passede min lillesøster på 4 – ryddede op.",
        ),
        (Told("siblings", "3 brødre", (), "jeg gør det hver dag"), "Passer tre brødre hver dag."),
        (Told("siblings", "1"), "Passer en mindre søster eller bror."),
        (Told("babysitting"), "Passer børn."),
        (
            Told("neighbour", "min farmor", ("shopping", "translate"), "needed", NOW),
            "Hjælper min farmor når der er brug for det – handler ind og oversætter.",
        ),
        (Told("pocket_job", tasks=("litter", "paint"), span=PAST), "Samlede affald og malede."),
        (
            Told("shop", tasks=("serve", "stock"), often="weekend", span=NOW),
            "Betjener kunder og fylder varer op i weekenden.",
        ),
        (Told("job"), ""),
        (Told("volunteer", often="weekly"), ""),
    ],
)
def test_what_was_told_becomes_a_danish_line(told: Told, expected: str) -> None:
    assert line(told, "da") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            Told("siblings", "my two sisters", ("cook", "homework"), "some_days", PAST),
            "Looked after two sisters several times a week – cooked and helped with homework.",
        ),
        (Told("job", tasks=("serve", "wash cars"), span=PAST), "Served customers and washed cars."),
    ],
)
def test_what_was_told_becomes_an_english_line(told: Told, expected: str) -> None:
    assert line(told, "en") == expected


@given(
    st.sampled_from(KINDS),
    st.sampled_from(["", "2", "min søster", "naboens børn"]),
    st.data(),
    st.sampled_from(["", *OFTEN]),
    st.sampled_from([None, PAST, NOW]),
    st.sampled_from(LANGUAGES),
)
def test_a_line_says_what_was_told_and_nothing_else(
    kind: str, who: str, data: st.DataObject, often: str, span: Span | None, language: str
) -> None:
    """Every word of a line comes from the youth or from the phrase of an option they chose."""
    tasks = tuple(data.draw(st.lists(st.sampled_from(TASKS[kind]), unique=True)))
    told = Told(kind, who, tasks, often, span)
    words = phrases(language)
    sources = [who, words["and"], words["often"].get(often, "")]
    sources += [words["task"][told.tense][task] for task in tasks]
    sources += [str(part) for part in words["kind"][kind].values()]
    sources += list(words["numbers"].values())
    known = set(re.findall(r"\w+", " ".join(sources).lower()))
    assert set(re.findall(r"\w+", line(told, language).lower())) <= known


@given(st.sampled_from(KINDS), st.text(), st.lists(st.text(), max_size=6), st.text())
def test_any_own_words_make_a_line(kind: str, who: str, tasks: list[str], often: str) -> None:
    for span in (PAST, NOW):
        made = line(Told(kind, who, tuple(tasks), often, span), "da")
        assert made == "" or made.endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_has_its_words(language: str) -> None:
    """An option without a phrase would put its id on somebody's CV."""
    words = phrases(language)
    asked = {task for tasks in TASKS.values() for task in tasks}
    assert set(words["task"]["now"]) == set(words["task"]["past"]) == asked
    assert set(words["often"]) == set(OFTEN)
    assert set(words["kind"]) == set(KINDS)
    told = [Told(kind, tasks=TASKS[kind]) for kind in KINDS]
    for one in told:
        for which in suggested([one], 3):
            assert strength(which, told, language).name


def test_both_languages_hold_the_same_phrases() -> None:
    danish, english = (phrases(language) for language in LANGUAGES)
    assert danish.keys() == english.keys()
    for name in danish.keys() - {"past"}:
        if isinstance(danish[name], dict):
            assert danish[name].keys() == english[name].keys(), name


def test_own_words_stand_well_in_a_sentence() -> None:
    assert in_a_sentence("Jeg vasker biler.") == "vasker biler"
    assert in_a_sentence("SFO'en hver dag") == "SFO'en hver dag"
    assert listed(["a", "", "b", "c"], "og") == "a, b og c"


def test_strengths_are_suggested_from_what_was_told() -> None:
    told = [Told("siblings", tasks=("homework",)), Told("sport", tasks=("exercises",))]
    assert suggested(told, 1)[:2] == ("explaining", "patient")
    assert "multilingual" in suggested([], 3)
    assert strength("patient", told, "da").reason == "fra at passe søskende"
    assert strength("curious", told, "da").reason == ""


@given(st.lists(st.sampled_from(KINDS), max_size=6), st.integers(0, 6))
def test_there_are_always_a_few_strengths_to_choose_from(kinds: list[str], spoken: int) -> None:
    chosen = suggested([Told(kind) for kind in kinds], spoken)
    assert len(chosen) == len(set(chosen)) == MOST_SUGGESTED


@pytest.mark.parametrize(
    ("age", "school", "strengths", "expected"),
    [
        (
            15,
            "Hastrupskolen 8b",
            ("responsible", "teamwork"),
            "Jeg er 15 år og går i 8. klasse på Hastrupskolen. Jeg er ansvarlig og god til at "
            "samarbejde.",
        ),
        (
            None,
            "8. klasse",
            ("explaining", "calm", "teamwork"),
            "Jeg går i 8. klasse. Jeg er rolig, god til at forklare og til at samarbejde.",
        ),
        (16, "Køge Gymnasium 2.g", (), "Jeg er 16 år og går i 2.g på Køge Gymnasium."),
        (16, "EUD Slagelse", (), "Jeg er 16 år og går på EUD Slagelse."),
        (14, None, (), ""),
        (None, None, (), ""),
    ],
)
def test_the_profile_is_made_of_what_was_told(
    age: int | None, school: str | None, strengths: tuple[str, ...], expected: str
) -> None:
    assert profile(age, read_school(school) if school else None, strengths, "da") == expected
