"""The talk about a payslip: taken in, shown back, corrected, judged, explained, handed on."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from flows.effects import DropHalf, Effect, KeepSlip, OpenCase, ReadFile, UploadCode
from flows.kind import Json
from flows.manner import Manner
from flows.payslip.beside import Beside
from flows.payslip.check import check
from flows.payslip.finding import Known
from flows.payslip.heard import Heard
from flows.payslip.slip import Slip
from flows.slip_effects import (
    ErasePictures,
    KeepPicture,
    LetPictureGo,
    PictureEffect,
    ShowPictures,
)
from tests.flows.desk_maker import AMINA, SMS, TELEGRAM, Play, line

FIFTEEN = replace(AMINA, born=date(2011, 6, 12))
# 41.5 hours at 85 kr in October 2026, with the AM-bidrag that a 15-year-old does not pay.
TAXED = Slip(
    pay_date=date(2026, 10, 30), period_from=date(2026, 10, 1), period_to=date(2026, 10, 31),
    hours=Decimal("41.50"), rate=8500, gross=352750, am_base=352750, am=28220, a_income=324530,
    tax=0, net=324530, holiday_pay=44094,
)  # fmt: skip
RIGHT = replace(TAXED, am=0, a_income=352750, net=352750)
DONE = "Ikke mere nu"


def read_out(slip: Slip, before: Slip | None = None, play: Play | None = None) -> Play:
    play = play or Play(FIFTEEN, manner=TELEGRAM)
    about: Mapping[str, Json] = {
        "reading": Heard(slip, beside=Beside((), ())).to_json(),
        "before": before.to_json() if before else None,
    }
    play.due(do="read", to="payslip", about=about)
    return play


def known(play: Play) -> str:
    """Say that the lines are right, and answer what Makker cannot see on the slip."""
    play.press("Det passer")
    play.press("Frikort")
    play.say("85")
    return play.say("41,5")


def test_a_picture_is_read_and_the_talk_goes_on_when_it_has_been() -> None:
    play = Play(FIFTEEN, manner=TELEGRAM)
    play.say("tjek min lønseddel")
    play.press("Send lønsedlen")
    assert play.say("file:7") == line("laeser", "payslip")
    assert play.effects == [ReadFile(7, "payslip")]


def test_a_file_that_comes_by_itself_is_asked_about_first() -> None:
    play = Play(FIFTEEN, manner=TELEGRAM)
    assert play.say("file:7") == line("hvad_er_det.ask", "payslip") and play.effects == []
    play.press("En lønseddel")
    assert play.effects == [ReadFile(7, "payslip")]
    roster = Play(FIFTEEN, manner=TELEGRAM)
    roster.say("file:9", "det er min vagtplan")
    assert roster.effects == [ReadFile(9, "shifts")]
    other = Play(FIFTEEN, manner=TELEGRAM)
    other.say("file:8")
    assert other.press("Noget andet") == line("er_ikke", "payslip") and other.effects == []


def test_what_was_read_is_shown_back_before_anything_is_judged() -> None:
    play = read_out(TAXED)
    labels = [option.label for option in play.replies[-1].options]
    assert labels[:5] == ["Det passer", "Udbetalt 30/10 2026", "Timer 41,5", "Timeløn 85",
                          "Bruttoløn 3.527,50"]  # fmt: skip
    assert "KeepSlip" not in {type(effect).__name__ for effect in play.effects}


def test_a_fifteen_year_old_hears_the_sum_and_gets_a_message_to_send() -> None:
    play = read_out(TAXED)
    said = known(play)
    assert "8 % af 3.527,50 kr = 282,20 kr. Du fylder 15 i år" in said
    assert "80 24 10 10" in said
    assert KeepSlip(TAXED.to_json()) in play.effects
    assert "282,20 kr i AM-bidrag" in play.press("Giv mig en besked til chefen")
    assert play.press(DONE) == line("farvel", "payslip")


def test_the_youths_own_shifts_are_counted_and_nobody_asks_for_their_hours() -> None:
    play = Play(FIFTEEN, manner=TELEGRAM)
    reading = Heard(RIGHT, beside=Beside((), ())).to_json()
    play.due(do="read", to="payslip", about={"reading": reading, "before": None, "worked": 2640})
    play.press("Det passer")
    play.press("Frikort")
    assert "44" in play.say("85")
    assert play.current.asked == "hvad_nu.0"


def test_hours_of_another_period_than_the_slips_are_not_held_against_it() -> None:
    play = Play(FIFTEEN, manner=TELEGRAM)
    reading = Heard(RIGHT, beside=Beside((), ())).to_json()
    play.due(do="read", to="payslip", about={"reading": reading, "before": None, "worked": None})
    play.press("Det passer")
    play.press("Frikort")
    play.say("85")
    assert play.current.asked == "egne_timer"


def test_a_right_slip_is_praised_and_nobody_is_accused() -> None:
    said = known(read_out(RIGHT))
    assert "Alt passer" in said and "ikke ser rigtigt ud" not in said


def test_a_line_that_was_read_wrong_is_put_right_with_one_press() -> None:
    play = read_out(replace(RIGHT, net=325750))
    assert "Til udbetaling" in play.press("Til udbetaling 3.257,50")
    play.say("3527,50")
    assert "Til udbetaling 3.527,50" in [option.label for option in play.replies[-1].options]
    assert "Alt passer" in known(play)


def test_a_doubtful_line_is_asked_about_first_and_who_does_not_know_keeps_what_was_read() -> None:
    play = Play(FIFTEEN, manner=TELEGRAM)
    heard = Heard(replace(RIGHT, net=None), doubtful=("net", "hours"))
    play.due(do="read", to="payslip", about={"reading": heard.to_json(), "before": None})
    assert play.current.asked == "tal_net.0"
    play.say("3527,50", "ved ikke")
    labels = [option.label for option in play.replies[-1].options]
    assert "Til udbetaling 3.527,50" in labels and "Timer 41,5" in labels


def test_any_line_is_explained_with_the_youths_own_numbers() -> None:
    play = read_out(RIGHT)
    known(play)
    play.press("Forklar en linje")
    assert "41,5 timer x 85 kr = 3.527,50 kr" in play.press("Bruttoløn 3.527,50")


def test_who_knows_no_number_is_told_so_and_offered_no_line_to_explain() -> None:
    play = Play(FIFTEEN, manner=TELEGRAM)
    play.say("tjek min lønseddel")
    play.press("Skriv tallene selv")
    while play.current.asked != "hvad_nu.0":
        play.say("ved ikke")
    assert line("ingen_tal", "payslip") in play.replies[0].text
    labels = [option.label for option in play.replies[-1].options]
    assert labels == ["Få hjælp af en voksen, du stoler på", DONE]


def test_why_it_is_less_than_last_month_is_told_line_by_line() -> None:
    last = replace(RIGHT, hours=Decimal("50.00"), gross=425000, am_base=425000,
                   a_income=425000, net=425000)  # fmt: skip
    play = read_out(RIGHT, before=last)
    known(play)
    said = play.press("Hvorfor er det ikke som sidst?")
    assert "722,50 kr mindre end sidst" in said and "50 før og 41,5 nu" in said


def test_a_human_gets_the_numbers_and_not_the_picture() -> None:
    play = read_out(TAXED)
    known(play)
    play.press("Få hjælp af en voksen, du stoler på")
    (case,) = (effect for effect in play.effects if isinstance(effect, OpenCase))
    assert case.reason == "asks_payslip" and "282,20" in case.words and "file" not in case.words


@pytest.mark.parametrize("kind", ["contract", "receipt", "other", "nothing"])
def test_what_is_no_payslip_is_said_to_be_none(kind: str) -> None:
    play = Play(FIFTEEN, manner=TELEGRAM)
    heard = Heard(Slip(), kind=kind, slips=0)
    said = play.due(do="read", to="payslip", about={"reading": heard.to_json(), "before": None})
    assert said.startswith(line(f"ligner_{kind}", "payslip"))
    assert play.current.asked == "hvordan"


@pytest.mark.parametrize(
    "why", ["password", "too_large", "too_many_pages", "not_a_file_we_read", "ocr_missing",
            "no_reader", "busy", "broken", "too_slow", "something new"]
)  # fmt: skip
def test_what_could_not_be_read_is_said_with_what_to_do(why: str) -> None:
    play = Play(FIFTEEN, manner=TELEGRAM)
    play.due(do="read", to="payslip", about={"unread": why})
    assert play.current.asked == "hvordan" and len(play.replies) >= 1


def test_by_sms_no_number_is_said_that_was_not_typed() -> None:
    play = Play(FIFTEEN, manner=SMS)
    said = read_out(TAXED, play=play)
    text = "\n".join(reply.text for reply in said.replies)
    assert not any(number in text for number in ("282", "3.527", "3.245"))
    play.say("ja")
    (case,) = (effect for effect in play.effects if isinstance(effect, OpenCase))
    assert "282,20" in case.words


def by_our_page(slip: Slip, known: Known, play: Play) -> str:
    """Let the talk hear what our page has shown and judged."""
    about: Mapping[str, Json] = {
        "reading": Heard(slip, beside=Beside((), ())).to_json(),
        "known": known.to_json(),
        "before": None,
    }
    return play.due(do="read", to="payslip", about=about)


@pytest.mark.parametrize("manner", [SMS, TELEGRAM])
def test_the_talk_finds_what_the_page_has_found_by_what_was_told_there(manner: Manner) -> None:
    paid_too_little = Known(FIFTEEN.born, "frikort", 9000, Decimal("45.00"))
    for slip, known, finds in (
        (RIGHT, paid_too_little, True),
        (RIGHT, replace(paid_too_little, rate=8500, hours=None), False),
        (TAXED, Known(born=FIFTEEN.born), True),
    ):
        play = Play(replace(FIFTEEN, born=None), manner=manner)
        said = by_our_page(slip, known, play)
        assert ("noget, du bør spørge om" in said) == finds
        assert bool(check(slip, known, Beside((), ()))) == finds
        assert KeepSlip(slip.to_json()) in play.effects
        assert not any(number in said for number in ("282", "3.527", "85", "90"))


def test_a_year_without_figures_is_not_called_right_after_the_page() -> None:
    later = replace(RIGHT, pay_date=date(2031, 1, 31), period_from=None, period_to=None)
    said = by_our_page(later, Known(FIFTEEN.born, "frikort"), Play(FIFTEEN, manner=SMS))
    assert "2031" in said and "Godt tjekket" not in said


@pytest.mark.parametrize("words", ["3", "lønseddel", "tjek min løn"])
def test_after_the_page_another_slip_can_be_checked(words: str) -> None:
    play = Play(FIFTEEN, manner=SMS)
    by_our_page(TAXED, Known(FIFTEEN.born), play)
    play.say(words)
    assert play.current.asked == "hvordan"
    play.say("1")
    assert play.effects == [UploadCode()]


def test_what_was_known_comes_through_json_the_same() -> None:
    for known in (Known(), Known(date(2011, 6, 12), "none", 8550, Decimal("41.50"))):
        assert Known.from_json(json.loads(json.dumps(known.to_json()))) == known


def test_by_sms_there_is_a_code_to_a_page_or_the_numbers_one_by_one() -> None:
    play = Play(FIFTEEN, manner=SMS)
    play.say("lønseddel")
    assert "2 Skriv tallene selv" in play.replies[-1].text
    play.say("1")
    assert play.effects == [UploadCode()]


def test_the_numbers_one_by_one_lead_to_the_same_finding() -> None:
    play = Play(FIFTEEN, manner=SMS)
    play.say("tjek min løn", "2")
    play.say("30/10 2026", "41,5", "85", "3527,50", "nej", "282,20", "nej", "3245,30", "440,94")
    said = play.say("frikort", "85", "41,5")
    assert "AM-bidrag" in said and "282" not in said
    assert "Vil du se på AM-bidrag" in play.say("1")


def test_what_one_gets_for_some_hours_is_reckoned_ahead() -> None:
    play = Play(FIFTEEN, manner=TELEGRAM)
    play.say("tjek min løn")
    play.press("Hvad får jeg for mine timer?")
    play.say("12", "85")
    said = play.press("Frikort")
    assert "12 timer giver 1.020 kr" in said and "1.020 kr på kontoen" in said
    assert "459 kr" in said  # 55 % without a card
    assert "44.100 kr tilbage på dit frikort i 2026" in play.say("10.000")


def test_a_new_file_in_the_middle_is_read_instead() -> None:
    play = read_out(TAXED)
    assert play.say("file:9") == line("laeser", "payslip")
    assert ReadFile(9, "payslip") in play.effects


def half_read() -> Play:
    play = Play(FIFTEEN, manner=TELEGRAM)
    reading = Heard(replace(RIGHT, net=None)).to_json()
    play.due(do="read", to="payslip", about={"reading": reading, "before": None, "half": True})
    return play


def test_the_rest_of_half_a_slip_is_asked_for_and_read_with_it() -> None:
    play = half_read()
    assert play.current.asked == "resten"
    assert play.say("file:9") == line("laeser", "payslip")
    assert play.effects == [ReadFile(9, "payslip")]


def test_half_a_slip_that_is_all_there_is_goes_on_and_its_file_goes() -> None:
    play = half_read()
    play.say("nej")
    assert DropHalf() in play.effects
    assert play.current.asked == "passer.0"


def pictured(picture: bool = True) -> Play:
    """Have a right slip read of which a picture can be kept, up to the question what now."""
    play = Play(FIFTEEN, manner=TELEGRAM)
    reading = Heard(RIGHT, beside=Beside((), ())).to_json()
    about: Mapping[str, Json] = {"reading": reading, "before": None, "picture": picture}
    play.due(do="read", to="payslip", about=about)
    known(play)
    return play


def buttons(play: Play) -> list[str]:
    return [option.label for option in play.replies[-1].options]


def test_whoever_wants_the_picture_kept_presses_once_and_is_not_offered_it_again() -> None:
    play = pictured()
    assert "Gem billedet" in buttons(play)
    play.press("Gem billedet")
    assert KeepPicture() in play.effects
    assert "Gem billedet" not in buttons(play)
    play.press(DONE)
    assert LetPictureGo() not in play.effects


@pytest.mark.parametrize("words", ["gem den", "Behold billedet", "gem lønsedlen tak"])
def test_it_can_be_said_in_words_as_well(words: str) -> None:
    play = pictured()
    play.say(words)
    assert KeepPicture() in play.effects


def test_what_nobody_asked_to_keep_goes_with_the_talk() -> None:
    play = pictured()
    assert play.press(DONE) == line("farvel", "payslip")
    assert play.effects == [LetPictureGo()]


def test_what_cannot_be_kept_is_not_offered_and_who_asks_is_told_kindly() -> None:
    play = pictured(picture=False)
    assert "Gem billedet" not in buttons(play)
    assert line("billede_ikke", "payslip") in play.say("gem den")
    assert KeepPicture() not in play.effects


def test_by_sms_no_picture_is_offered() -> None:
    play = Play(FIFTEEN, manner=SMS)
    reading = Heard(RIGHT, beside=Beside((), ())).to_json()
    play.due(do="read", to="payslip", about={"reading": reading, "before": None, "picture": True})
    assert "em billedet" not in "".join(reply.text for reply in play.replies)


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("vis min lønseddel", ShowPictures()),
        ("show my payslip", ShowPictures()),
        ("slet billedet", ErasePictures()),
        ("Slet billedet af min lønseddel", ErasePictures()),
        ("slet alle billeder", ErasePictures(every=True)),
        ("delete pictures", ErasePictures(every=True)),
    ],
)
def test_kept_pictures_are_shown_and_erased_on_request(words: str, effect: Effect) -> None:
    play = Play(FIFTEEN, manner=TELEGRAM)
    play.say(words)
    assert play.effects == [effect]


def test_what_is_to_be_kept_in_another_talk_is_no_payslip() -> None:
    play = pictured()
    play.say("slip mig", "MENU")
    play.say("gem den")
    assert KeepPicture() not in play.effects


@pytest.mark.parametrize("words", ["gem den", "slet mig", "tjek min lønseddel", "slet"])
def test_other_words_are_not_of_pictures(words: str) -> None:
    play = Play(FIFTEEN, manner=TELEGRAM)
    play.say(words)
    assert not [effect for effect in play.effects if isinstance(effect, PictureEffect)]
