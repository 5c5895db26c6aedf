"""Parents: six languages, one answer, the right child, and no name said before it is given."""

from datetime import date
from importlib.resources import files
from tomllib import loads

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.arrivals import AnswerConsent, ParentHuman, ParentTips, WrongNumber
from flows.effects import SetLanguage, Stop
from flows.gsm7 import for_sms, sms_segments
from flows.links import without_links
from flows.parents.child import meant, sounds
from flows.parents.rule import employer_must_tell, needs_a_yes
from flows.parents.tongues import TONGUES, page, parent_text
from flows.parents.words import parent_word, tongue_of
from flows.person import Person
from tests.flows.desk_maker import OUTSIDE, Play

MUM = Person(20, "parent", language="da", stage="parent")
LONGEST_WHO = "M" * 24
KEYS = (
    "ask", "remind", "name", "name-again", "another", "yes", "no", "withdrawn", "again", "human",
    "wrong", "answered", "stopped", "tips-yes", "tip-1", "tip-2", "tip-3",
)  # fmt: skip


# -- texts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", TONGUES)
@pytest.mark.parametrize("key", KEYS)
def test_every_text_is_one_segment_without_a_link(language: str, key: str) -> None:
    """160 letters in the four of the phone's own alphabet, 70 in Arabic and Urdu."""
    text = for_sms(parent_text(language, key, who=LONGEST_WHO))
    assert sms_segments(text) == 1, (len(text), text)
    assert without_links(text) == text


@pytest.mark.parametrize("language", ["ar", "tr", "so", "ur"])
def test_every_language_has_every_text(language: str) -> None:
    assert set(page(language)) == set(KEYS)


def test_arabic_and_urdu_are_sent_in_their_own_letters() -> None:
    for language in ("ar", "ur"):
        text = parent_text(language, "no")
        assert for_sms(text) == text


# -- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("JA", "yes"), ("Ja tak 😊", "yes"), ("yes please", "yes"), ("evet", "yes"),
        ("Evet tabii ki", "yes"), ("نعم", "yes"), ("نعم شكرا", "yes"), ("haa", "yes"),
        ("ہاں", "yes"), ("جی ہاں", "yes"), ("na3am", "yes"),
        ("nej", "no"), ("no", "no"), ("hayır", "no"), ("HAYIR", "no"), ("hayir", "no"),
        ("لا", "no"), ("maya", "no"), ("نہیں", "no"), ("jeg fortryder", "no"),
        ("HJÆLP", "human"), ("yardım", "human"), ("مساعدة", "human"), ("caawi", "human"),
        ("مدد", "human"), ("1", "tips"),
        ("tamam", None), ("ok", None), ("måske", None), ("hvad er det?", None),
        ("ja men hun må ikke arbejde om aftenen", None), ("", None),
    ],
)  # fmt: skip
def test_a_yes_is_read_in_each_language_and_nothing_is_guessed(text: str, word: str | None) -> None:
    found = parent_word(text)
    assert found == word or (text == "ok" and found in (None, "yes"))


def test_no_word_means_two_things() -> None:
    raw = loads(files("flows").joinpath("parents", "words.toml").read_text("utf-8"))
    forms = [
        f for word in ("yes", "no", "human", "tips") for some in raw[word].values() for f in some
    ]
    assert len(forms) == len(set(forms))


@pytest.mark.parametrize(("text", "code"), [("türkçe", "tr"), ("عربي", "ar"), ("hej", None)])
def test_a_parent_may_choose_the_language(text: str, code: str | None) -> None:
    assert tongue_of(text) == code


# -- which child ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Amina", "Amina"), ("hun hedder amina", "Amina"), ("أمينة", "Amina"), ("آمنہ", "Amina"),
        ("محمد", "Mohammed"), ("حسن", "Hassan"), ("یوسف", "Yusuf"), ("فاطمة", "Fatimah"),
        ("Amina Hassan", "Amina"),
    ],
)  # fmt: skip
def test_a_child_is_known_by_first_name_in_either_alphabet(text: str, name: str) -> None:
    assert meant(text, [(name, 1), ("Bo", 2)]) == [1]


@pytest.mark.parametrize("text", ["Yusuf", "يوسف", "min datter", "", "x" * 200])
def test_another_name_is_no_child_of_theirs(text: str) -> None:
    assert meant(text, [("Amina", 1)]) == []


def test_a_name_of_vowels_alone_sounds_like_nobody() -> None:
    assert sounds("ayo") == ""
    assert meant("آیو", [("Ayo", 1)]) == []


# -- the talk -------------------------------------------------------------------------------------


def consent(number: int = 1, child: str = "Amina", **more: object) -> dict[str, object]:
    usual = {"state": "asked", "step": "ask", "said": None, "misses": 0}
    return {"id": number, "child": child, **usual, **more}


def parent(*asked: dict[str, object], language: str = "da") -> "Talking":
    return Talking(list(asked), language)


class Talking:
    """A parent whose answers are kept as the office keeps them."""

    def __init__(self, asked: list[dict[str, object]], language: str) -> None:
        person = Person(20, "parent", language=language, stage="parent")
        self.asked = asked
        self.play = Play(person, outside={**OUTSIDE, "consents": asked})  # type: ignore[dict-item]
        self.said: list[str] = []

    def say(self, *texts: str) -> str:
        for text in texts:
            self.said.append(self.play.say(text))
            for effect in self.play.effects:
                if isinstance(effect, AnswerConsent):
                    self._keep(effect)
        return self.said[-1]

    def _keep(self, effect: AnswerConsent) -> None:
        (row,) = [each for each in self.asked if each["id"] == effect.consent]
        row.update(state=effect.state, step=effect.step, said=effect.said, misses=effect.misses)

    def states(self) -> list[object]:
        return [each["state"] for each in self.asked]


@pytest.mark.parametrize(
    ("language", "yes", "name"),
    [
        ("da", "ja", "Amina"), ("en", "yes", "Amina"), ("tr", "evet", "Amina"),
        ("ar", "نعم", "أمينة"), ("so", "haa", "Amina"), ("ur", "ہاں", "آمنہ"),
    ],
)  # fmt: skip
def test_a_yes_counts_when_the_child_has_been_named(language: str, yes: str, name: str) -> None:
    mum = parent(consent(), language=language)
    assert mum.say(yes) == for_sms(parent_text(language, "name"))
    assert mum.states() == ["asked"]
    assert mum.say(name) == for_sms(parent_text(language, "yes"))
    assert mum.states() == ["yes"]


def test_a_no_needs_no_name_and_a_yes_can_be_taken_back_at_any_time() -> None:
    mum = parent(consent())
    assert mum.say("nej") == parent_text("da", "no") and mum.states() == ["no"]
    mum.say("ja", "Amina")
    assert mum.states() == ["yes"]
    assert mum.say("jeg fortryder") == parent_text("da", "withdrawn")
    assert mum.states() == ["withdrawn"]


def test_another_childs_name_gives_no_yes_and_goes_to_a_human() -> None:
    mum = parent(consent())
    mum.say("ja", "Yusuf", "Yusuf")
    assert mum.states() == ["wrong_child"]
    assert mum.say("ja") == parent_text("da", "wrong"), "nobody tries out names here"
    mum.say("Amina")
    assert mum.states() == ["wrong_child"]


def test_of_two_children_the_named_one_is_meant_and_the_other_is_asked_about() -> None:
    mum = parent(consent(1, "Amina"), consent(2, "Yusuf"))
    said = mum.say("ja", "Yusuf")
    assert mum.states() == ["asked", "yes"]
    assert parent_text("da", "another") in said
    mum.say("nej", "Amina")
    assert mum.states() == ["no", "yes"]


def test_a_no_with_two_children_wants_a_name_too() -> None:
    mum = parent(consent(1, "Amina", state="yes", step="done"), consent(2, "Yusuf"))
    mum.say("nej", "Amina")
    assert mum.states() == ["withdrawn", "asked"]


@given(
    words=st.lists(
        st.sampled_from(
            [
                "ja",
                "nej",
                "hvem er det?",
                "hvad",
                "Yusuf",
                "evet",
                "1",
                "hej",
                "türkçe",
                "stop",
                "?",
            ]
        ),
        max_size=8,
    )
)
def test_no_child_is_named_to_anybody_whatever_is_written(words: list[str]) -> None:
    mum = parent(consent(1, "Zaynab"), consent(2, "Kasper"))
    for word in words:
        if not mum.play.person.stopped:
            said = mum.say(word)
            assert "Zaynab" not in said and "Kasper" not in said
    assert "yes" not in mum.states()


def test_a_human_comes_for_whoever_asks_or_is_not_understood_twice() -> None:
    mum = parent(consent())
    mum.say("HJÆLP")
    assert mum.play.effects == [ParentHuman(1, "HJÆLP")]
    other = parent(consent())
    assert other.say("hvad for noget") == parent_text("da", "again")
    other.say("jeg forstår ikke")
    assert ParentHuman(1, "jeg forstår ikke") in other.play.effects


def test_stop_ends_a_yes_too() -> None:
    mum = parent(consent(state="yes", step="done"))
    mum.say("afmeld")
    assert mum.states() == ["withdrawn"]
    assert any(isinstance(effect, Stop) for effect in mum.play.effects)


def test_the_language_can_be_changed_and_the_question_is_put_again() -> None:
    mum = parent(consent())
    assert mum.say("türkçe") == for_sms(parent_text("tr", "remind"))
    assert SetLanguage("tr") in mum.play.effects


def test_a_wrong_number_is_let_go() -> None:
    mum = parent(consent())
    mum.say("forkert nummer")
    assert mum.play.effects == [WrongNumber("forkert nummer")]


def test_short_texts_come_only_to_whoever_said_yes_and_wants_them() -> None:
    mum = parent(consent(state="yes", step="done"))
    mum.say("1")
    assert mum.play.effects == [ParentTips(1)]
    assert mum.play.due(do="parent", consent=1, what="tip", number=2) == parent_text("da", "tip-2")
    gone = parent(consent(state="withdrawn", step="done"))
    assert gone.play.due(do="parent", consent=1, what="tip", number=2) == ""


def test_who_has_answered_is_asked_no_more() -> None:
    mum = parent(consent(state="no", step="done"))
    for what in ("ask", "again", "over"):
        assert mum.play.due(do="parent", consent=1, what=what, who="Mette") == ""
        assert mum.play.effects == []


# -- rules ----------------------------------------------------------------------------------------

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("born", "needed"),
    [(date(2008, 11, 23), False), (date(2008, 11, 24), True), (None, True)],
)
def test_under_eighteen_a_parent_is_asked(born: date | None, needed: bool) -> None:
    assert needs_a_yes(born, TODAY) is needed


@pytest.mark.parametrize(
    ("born", "ninth", "told"),
    [
        (date(2011, 11, 24), True, True),  # 14: told whatever school says (AML § 60, stk. 7)
        (date(2011, 11, 23), True, False),
        (date(2011, 11, 23), False, True),
        (date(2011, 11, 23), None, None),
        (date(2008, 11, 23), False, False),
        (None, None, None),
    ],
)
def test_whom_an_employer_must_tell(
    born: date | None, ninth: bool | None, told: bool | None
) -> None:
    assert employer_must_tell(born, ninth, TODAY) is told


def test_a_day_without_facts_has_no_answer() -> None:
    assert employer_must_tell(date(2011, 1, 1), True, date(2035, 1, 1)) is None
