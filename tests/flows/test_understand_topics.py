import pytest

from flows.understand.model import model
from flows.understand.topics import NO_WISH, ends, wishes

PLAIN = {
    "ka du hjælpe mig med mit cv": "cv",
    "hva skal jeg skrive i min ansøgning": "application",
    "jeg skal til jobsamtale i morgen": "interview",
    "jeg søger et fritidsjob": "find_job",
    "hvorfor er der trukket så meget i skat af min løn": "payslip",
    "hvordan får jeg et skattekort": "paperwork",
    "hvornår har jeg vagt": "shifts",
    "er syg i dag": "absence",
    "hvor mange timer må jeg arbejde når jeg er 14": "rights",
    "min chef råber ad mig": "trouble_at_work",
    "hvordan siger jeg op": "leave_job",
    "jeg vil snakke med et menneske": "human",
    "hvem er min rollemodel": "role_model",
    "hvad skal jeg vælge efter 9 klasse": "education",
    "stop med at skrive til mig": "stop",
    "hvem kan se det jeg skriver": "privacy",
    "hej makker": "greeting",
    "how do i quit my job": "leave_job",
}
TWO = {
    "er syg i dag og hvornår får jeg løn": ("absence", "payslip"),
    "hvornår har jeg vagt? kan mette ringe til mig": ("shifts", "human"),
    "mangler skattekort + skal ha lavet cv": ("paperwork", "cv"),
}


@pytest.mark.parametrize("text", PLAIN)
def test_a_plain_wish_is_understood(text: str) -> None:
    assert wishes(text).topic == PLAIN[text]


@pytest.mark.parametrize("text", TWO)
def test_two_wishes_are_kept_in_their_order(text: str) -> None:
    read = wishes(text)
    assert (read.topic, *read.also) == TWO[text]


@pytest.mark.parametrize("opening", ["hej", "heyy makker,", "tusind tak!", "yo bro"])
def test_a_greeting_in_front_is_no_wish(opening: str) -> None:
    read = wishes(f"{opening} hvornår får jeg løn")
    assert (read.topic, read.also) == ("payslip", ())


@pytest.mark.parametrize(
    "text", ["hvornaar faar jeg loen", "HVORNÅR FÅR JEG LØN!!", "hvornår får jg lønn"]
)
def test_spelling_matters_little(text: str) -> None:
    assert wishes(text).topic == "payslip"


def test_no_second_wish_is_a_greeting_or_nothing() -> None:
    assert not {t for text in [*PLAIN, *TWO] for t in wishes(text).also} & NO_WISH


def test_the_second_likeliest_is_another_topic() -> None:
    read = wishes("hjælp til samtale eller ansøgning")
    assert read.runner_up in model().topic.classes
    assert read.runner_up != read.topic


def test_nothing_is_nothing_of_ours() -> None:
    read = wishes("  ")
    assert (read.topic, read.also, read.score, read.runner_up) == ("other", (), 0.0, None)


def test_of_a_very_long_message_both_ends_are_read() -> None:
    assert ends("a" * 600 + "b" * 9_000 + "c" * 200) == "a" * 600 + "\n" + "c" * 200
    assert ends("kort") == "kort"
