"""Whatever people paste, an SMS stays in GSM-7 and is counted as the operators count it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.gsm7 import fits_one, for_sms, segments, septets, sms_segments, to_gsm7

EVERYDAY = st.text("abcæøåÆØÅé ,.!?0123456789{}€\n")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("“Hej” sagde ’Åse’", "\"Hej\" sagde 'Åse'"),
        ("kl. 16–20 — måske…", "kl. 16-20 - måske..."),
        ("Hej\u00a0med\u2009dig\u3000du", "Hej med dig du"),
        ("• mælk\n• brød", "- mælk\n- brød"),
        ("½ time, 1½ time", "1/2 time, 1 1/2 time"),
        ("Godt gået 😀 Amina", "Godt gået Amina"),
        ("Godt gået 😀!", "Godt gået!"),
        ("👍 Fint ❤️", "Fint"),
        ("Ayşe, İbrahim, François, Łukasz, Jırka", "Ayse, Ibrahim, Francois, Lukasz, Jirka"),
        ("Søren, Bjørn, Zoë, André, Ángel", "Søren, Bjørn, Zoe, André, Angel"),
        ("A\u030ase e\u0301n", "Åse én"),
        ("أمينة", ""),
        ("nummer ٢٠١٢ og ２０１２", "nummer 2012 og 2012"),
        ("1️⃣ Butik", "1 Butik"),
        ("a\u200bb\u00adc\ufeff", "abc"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("20°C", "20C"),
        ("x\x00y\ud800z\x1b[", "xyz["),
        ("№ 4 ™ ② ﬁsk", "No 4 TM 2 fisk"),
    ],
)
def test_near_characters_are_used_and_the_rest_left_out(text: str, plain: str) -> None:
    assert to_gsm7(text) == plain


@given(st.text())
@example("\ud800 \x00 ½½ ¨ ΅")
def test_any_text_becomes_sendable_and_is_stable(text: str) -> None:
    plain = to_gsm7(text)
    assert septets(plain) >= len(plain)
    assert to_gsm7(plain) == plain
    assert "  " not in plain
    assert plain == plain.strip()


@given(EVERYDAY)
def test_everyday_danish_keeps_every_word(text: str) -> None:
    assert to_gsm7(text).split() == text.split()


@given(EVERYDAY)
def test_what_is_gsm7_already_never_grows(text: str) -> None:
    assert septets(to_gsm7(text)) <= septets(text)


def test_extension_characters_cost_two() -> None:
    assert septets("æøå") == 3
    assert septets("€[]{}~^|\\") == 18


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("a", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("a" * 152 + "€" + "a" * 152, 3),  # the euro would straddle, so it moves whole
        ("a" * 151 + "€" + "a" * 153, 2),
    ],
)
def test_segments_are_160_alone_and_153_joined(text: str, count: int) -> None:
    assert segments(text) == count
    assert fits_one(text) is (count <= 1)


@given(st.text("a€"))
def test_segments_are_never_fewer_than_the_septets_need(text: str) -> None:
    total = septets(text)
    assert segments(text) >= -(-total // 160)
    assert segments(text) <= max(1, -(-total // 152))


@pytest.mark.parametrize("text", ["–", "a\u00a0b", "😀", "\x1b"])
def test_text_that_would_become_ucs2_is_refused_by_the_counters(text: str) -> None:
    assert not fits_one(text)
    with pytest.raises(ValueError, match="to_gsm7"):
        segments(text)


@pytest.mark.parametrize(
    "text", ["مرحبا، هل يمكنك مساعدتي؟", "Привіт, ти тут?", "مجھے ڈینش اور انگریزی آتی ہے"]
)
def test_what_is_written_in_other_letters_altogether_is_sent_in_them(text: str) -> None:
    assert for_sms(text) == text
    assert sms_segments(text) == 1
    assert sms_segments(text * 5) > 1


@pytest.mark.parametrize(
    ("text", "sent"),
    [("Hej 🙃 – så ses vi", "Hej - så ses vi"), ("çok teşekkürler", "cok tesekkürler"), ("👍", "")],
)
def test_what_only_holds_a_few_such_letters_is_not(text: str, sent: str) -> None:
    assert for_sms(text) == to_gsm7(text) == sent
    assert sms_segments(sent) == segments(sent)
