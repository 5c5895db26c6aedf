"""What is held between a youth and a role model, and what is only a time, a price or an age."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers.numerals import CARDINALS
from flows.relay.held import screened

HELD = {
    "phone": (
        "ring 20123456", "mit nr er 20 12 34 56", "+45 20 12 34 56", "0045 20123456",
        "2 0 1 2 3 4 5 6", "20-12-34-56", "20.12.34.56", "20/12 34 56", "2o12 3456",
        "tyve tolv fireogtredive seksoghalvtreds", "to nul en to tre fire fem seks",
        "tyve, så tolv, og fireogtredive og så seksoghalvtreds", "ring 20 12 34 fem seks",
        "fire og tredive tolv tyve seks og halvtreds", "2️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣", "٢٠١٢٣٤٥٦",
        "mit nummer er 20.00 22.30", "tlf: 20-12-21-22", "skriv 2012 3456", "20123456 kr",
    ),
    "address": (
        "jeg bor på Nørregade 12", "Karlemosevej 12, 2. th", "nørregade tolv", "4600 Køge",
        "jeg bor i blok 4", "vi bor på Ellemarken 12", "kom op på 3. sal", "opgang 4",
    ),
    "link": (
        "kig på www.minside.dk", "kig på minside.dk/hej", "minside punktum dk", "https://a.dk",
    ),
    "email": ("skriv til amina@mail.dk", "amina snabel-a mail punktum dk"),
    "name": (
        "jeg hedder @amina.k", "min snap er amina_k12", "snap: amina_k", "add mig på insta",
    ),
    "money": (
        "kan du låne mig 200 kr", "kan du låne mig 200", "send mig lidt penge",
        "må jeg låne 100 kr", "mobilepay mig 50", "jeg giver dig 500 kr", "konto 1234567890",
        "kan du betale for mig", "kan du lægge ud for billetten", "reg 1234 konto 12345678",
    ),
}  # fmt: skip
LET_THROUGH = (
    "vi ses kl 16.30", "lørdag 10-16 og søndag 12-18", "10-16, 12-18", "16.30-19.30",
    "20.00-22.30", "vagt 16:00-20:00, 17:00-21:00", "den 24/12 2026", "24.12.2026",
    "24/12 16.30-19.30", "bussen koster 24 kr og toget 36,50 kr", "35,50 og 24,00 kr",
    "jeg er 15 og min bror er 12", "12 år, 14 år og 16 år", "bus 101A, 123 og 20",
    "jeg tjener 85,50 om timen", "fra 2019-2023", "jeg har boet i Køge 5 år",
    "vi bor 4 mennesker", "vi ses på arbejdspladsen 3 gange", "på vejen 12 minutter",
    "kan du huske hvad det koster? 24 kr", "kan du sende mig listen? Bussen koster 24 kr",
    "kan jeg låne din cykel", "kan du give mig 20 minutter", "giv mig 5 min",
    "vi vandt 3-2 i går, 12 mål", "jeg fik 12 i dansk og 10 i mat", "ja. me too",
    "hej. com on", "hvad tjener du", "penge er ikke alt", "jeg fik 500 kr i løn",
    "jeg bor i Køge", "nummer 5 i rækken", "klokken halv otte", "en to tre så er der kage",
    "den 12. december kl. 16", "insta er kedeligt", "skal vi i biografen kl 19, det er 90 kr",
    "jeg tager bussen 16.05 og er der 16.35", "mandag 15-17, tirsdag 16-18, onsdag 17-20",
    "kan jeg få to timer", "er 17 nu, 18 til maj", "",
)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in HELD.items() for text in texts]
)
def test_it_is_held(kind: str, text: str) -> None:
    assert kind in screened(text).kinds


@pytest.mark.parametrize("text", LET_THROUGH)
def test_it_goes_through(text: str) -> None:
    assert screened(text).found == ()


@pytest.mark.parametrize(
    "text", [text for texts in HELD.values() for text in texts if not text.startswith("mobilepay")]
)
def test_what_is_left_of_it_is_not_held_again(text: str) -> None:
    assert screened(screened(f"Hej! {text} vi ses").cleaned).found == ()


def test_only_what_is_held_is_left_out() -> None:
    assert screened("Hej! Ring 20 12 34 56, ikke?").cleaned == "Hej! Ring (...), ikke?"
    assert screened("se a.dk og skriv til x@b.dk nu").cleaned == "se (...) og skriv til (...) nu"


def test_a_number_in_two_messages_is_held_with_the_second() -> None:
    assert screened("20 12 34").found == ()
    assert screened("56 78", ["hej", "20 12"]).kinds == ("phone",)
    assert screened("fem seks", ["2012", "tre fire"]).kinds == ("phone",)
    assert screened("56 78", ["20 12", "hej"]).found == ()
    assert screened("kl 16.30", ["20 12 34"]).found == ()


# -- any of them ----------------------------------------------------------------------------------

DANISH = st.from_regex(r"\A[2-9][0-9]{7}\Z")
GAPS = st.sampled_from((" ", "  ", "-", ".", ", ", " - ", "_", " og ", " så "))
TAILS = st.sampled_from(("", " ok", "!", ", vi ses kl 16", " kr"))
USUAL_GROUPS = st.sampled_from(((2, 2, 2, 2), (3, 3, 2), (8,), (1,) * 8, (2, 3, 3), (5, 3)))
WORDS = {
    number: word
    for word, number in reversed(list(CARDINALS.items()))
    if number < 100 and " " not in word
}


def _grouped(digits: str, sizes: Sequence[int]) -> list[str]:
    groups = []
    for size in sizes:
        groups.append(digits[:size])
        digits = digits[size:]
    return [group for group in (*groups, digits) if group]


@given(DANISH, st.lists(st.integers(1, 4), max_size=8), st.lists(GAPS, min_size=8), TAILS)
def test_a_number_that_is_announced_is_held_however_it_is_split(
    digits: str, sizes: list[int], gaps: list[str], tail: str
) -> None:
    groups = _grouped(digits, sizes)
    written = groups[0] + "".join(gap + group for gap, group in zip(gaps, groups[1:], strict=False))
    assert "phone" in screened(f"mit nr er {written}{tail}").kinds


@given(DANISH, USUAL_GROUPS, st.sampled_from((" ", "-", ".", "  ", "/")), TAILS)
def test_a_number_is_held_as_people_write_it(
    digits: str, sizes: tuple[int, ...], gap: str, tail: str
) -> None:
    written = gap.join(_grouped(digits, sizes))
    assert "phone" in screened(f"hej {written}{tail}").kinds


@given(DANISH, st.booleans(), GAPS)
def test_a_danish_number_in_words_is_held(digits: str, pairs: bool, gap: str) -> None:
    step = 2 if pairs else 1
    groups = [digits[at : at + step] for at in range(0, 8, step)]
    # "nulfem" is said digit by digit.
    words = [
        WORDS[int(group)] if group[0] != "0" or len(group) == 1 else f"nul {WORDS[int(group)]}"
        for group in groups
    ]
    assert "phone" in screened(f"mit nummer er {gap.join(words)}").kinds


@given(st.integers(0, 23), st.integers(0, 11), st.integers(1, 28), st.integers(1, 12))
def test_times_and_dates_go_through(hour: int, fives: int, day: int, month: int) -> None:
    clock = f"{hour}.{fives * 5:02}"
    for text in (
        f"vi ses kl {clock}", f"vi ses {day}/{month} kl {clock}", f"{day}/{month} {clock}",
        f"toget går {hour:02}:{fives * 5:02}", f"den {day}/{month} 2027",
    ):  # fmt: skip
        assert screened(text).found == (), text


@given(st.integers(1, 999), st.integers(0, 99), st.sampled_from(("kr", "kr.", "kroner")))
def test_prices_go_through(crowns: int, oere: int, unit: str) -> None:
    for text in (
        f"billetten koster {crowns} {unit}", f"det er {crowns},{oere:02} {unit}",
        f"en is til {crowns} {unit} og en bus til {crowns} {unit}",
    ):  # fmt: skip
        assert screened(text).found == (), text


@given(st.integers(5, 99), st.integers(5, 99))
def test_ages_go_through(mine: int, theirs: int) -> None:
    for text in (
        f"jeg er {mine}",
        f"hun er {mine} år og han er {theirs} år",
        f"{mine} og {theirs}",
    ):
        assert screened(text).found == (), text


@given(st.text(max_size=400), st.lists(st.text(max_size=60), max_size=3))
def test_any_text_is_looked_through(text: str, before: list[str]) -> None:
    looked = screened(text, before)
    assert all(0 <= each.start < each.end <= len(looked.text) for each in looked.found)
    assert not looked.found or "(...)" in looked.cleaned
