"""Lines become as few messages as the channel carries."""

from hypothesis import given
from hypothesis import strategies as st

from flows.gsm7 import fits_one, segments, sms_segments
from flows.links import has_link
from flows.manner import SMS, TELEGRAM
from flows.message import Option
from flows.reply import LONGEST_TELEGRAM, Reply, joined

BUTTONS = (Option("Ja", "menu:1:1:0"),)
any_text = st.text(st.characters(codec="utf-8"))


def test_short_lines_go_in_one_sms() -> None:
    assert joined([Reply("Hej igen!"), Reply("Hvad hedder du?")], SMS) == (
        Reply("Hej igen!\nHvad hedder du?"),
    )


def test_lines_that_do_not_fit_together_go_apart_in_order() -> None:
    lines = [Reply("a" * 100), Reply("b" * 100), Reply("c" * 10)]
    assert joined(lines, SMS) == (Reply("a" * 100), Reply("b" * 100 + "\n" + "c" * 10))


def test_telegram_lines_stand_in_one_message_with_air_between() -> None:
    assert joined([Reply("a" * 200), Reply("b" * 200)], TELEGRAM) == (
        Reply("a" * 200 + "\n\n" + "b" * 200),
    )


def test_a_telegram_message_is_never_too_long_for_telegram() -> None:
    lines = joined([Reply("a" * 3000), Reply("b" * 3000)], TELEGRAM)
    assert len(lines) == 2


def test_buttons_stand_under_the_last_line_and_nothing_comes_after_them() -> None:
    lines = [Reply("Hej!"), Reply("Skal vi?", BUTTONS), Reply("Mere")]
    assert joined(lines, TELEGRAM) == (Reply("Hej!\n\nSkal vi?", BUTTONS), Reply("Mere"))


def test_an_emoji_goes_to_telegram_and_not_to_sms() -> None:
    assert joined([Reply("Godt gået 👏")], TELEGRAM)[0].text == "Godt gået 👏"
    assert joined([Reply("Godt gået 👏")], SMS)[0].text == "Godt gået"


def test_a_link_in_someones_own_words_does_not_silence_makker() -> None:
    (line,) = joined([Reply("Fedt, hvor ligger amina.dk?")], SMS)
    assert not has_link(line.text) and "amina" in line.text


@given(st.lists(any_text))
def test_whatever_is_said_an_sms_holds_no_link(texts: list[str]) -> None:
    for line in joined(map(Reply, texts), SMS):
        assert sms_segments(line.text) >= 0 and not has_link(line.text)


@given(st.lists(st.text("abc æ👏–ş½")))
def test_what_is_written_in_our_letters_is_gsm7(texts: list[str]) -> None:
    for line in joined(map(Reply, texts), SMS):
        assert segments(line.text) >= 0


@given(st.lists(st.text("abc æ👏", min_size=1, max_size=200)))
def test_lines_are_joined_only_where_they_fit_one_sms(texts: list[str]) -> None:
    for line in joined(map(Reply, texts), SMS):
        assert fits_one(line.text) or "\n" not in line.text


@given(st.lists(st.text("abc \n", max_size=LONGEST_TELEGRAM)))
def test_telegram_lines_are_all_kept(texts: list[str]) -> None:
    lines = joined(map(Reply, texts), TELEGRAM)
    assert "\n\n".join(line.text for line in lines) == "\n\n".join(texts)
