"""Reading rows of words: faults stay, years and employers are left out, odd input is harmless."""

import time
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.payslip.finding import Known
from flows.payslip.reading.page import Page, Word
from flows.payslip.reading.read import read
from flows.payslip.trusted import check_surely, unsure_of

SLIP = """
Lønseddel | Lønperiode | 01.10.2025 - 31.10.2025 | Udskrevet | 27.10.2025 | Disp. dato | 31.10.2025
Tekst | Antal | Sats | Beløb | År til dato
Timeløn | 60,00 | 150,00 | 9.000,00 | 54.000,00
Aftentillæg | 12,00 | 30,00 | 360,00 | 2.160,00
Bruttoløn | | | 9.360,00 | 56.160,00
ATP | | | -33,00 | -198,00
ATP, arbejdsgiver | | | 66,00 | 396,00
AM-grundlag | | | 9.327,00 | 55.962,00
AM-bidrag | | 8 % | -746,16 | -4.476,96
A-indkomst | | | 8.580,84 | 51.485,04
Fradrag | | | 4.508,00 | 27.048,00
A-skat | | 38 % | -1.547,68 | -9.286,08
Til udbetaling | | | 7.033,16 | 42.198,96
"""


def page(text: str, sure: float = 1.0) -> Page:
    """Return lines of cells as words, a cell every 90 points."""
    words = [
        Word(word, 40 + 90 * column + 7 * at, 20 + 14 * row, 0, 30 + 14 * row, sure)
        for row, line in enumerate(text.strip().splitlines())
        for column, cell in enumerate(line.split("|"))
        for at, word in _placed(cell.strip())
    ]
    return Page(800, 1000, tuple(_wide(word) for word in words))


def _placed(cell: str) -> list[tuple[float, str]]:
    at, out = 0, []
    for word in cell.split():
        out.append((at * 0.6, word))
        at += len(word) + 1
    return out


def _wide(word: Word) -> Word:
    right = word.left + 4.2 * len(word.text)
    return Word(word.text, word.left, word.top, right, word.bottom, word.sure)


def test_the_month_is_read_and_neither_the_year_nor_the_employers_share() -> None:
    slip = read([page(SLIP)]).slip.to_json()
    assert slip["atp"] == "33.00"
    assert slip["am"] == "746.16"
    assert slip["net"] == "7033.16"
    assert slip["pay_date"] == "2025-10-31"
    assert slip["hours"] == "60.00"


PAID_OUT = """
Løndel | Enheder | Sats | Denne periode | | År til dato
Timeløn | 57,25 | 85,00 | 4.866,25 | | 17.761,81
Løn før skat | | | 4.866,25 | | 17.761,81
ATP, medarbejderbidrag | | | -33,00 | | -132,00
AM-grundlag | | | 4.833,25 | | 17.641,36
A-indkomst | | | 4.833,25 | | 17.641,36
A-skat, frikort | | | 0,00 | | 0,00
Konto | Disp. dato | | | Beløb
1234 00XXX5678 | 30.04.2026 | | | | 4.833,25
"""


def test_a_table_of_its_own_for_what_is_paid_out_need_not_stand_in_the_columns_of_the_pay() -> None:
    slip = read([page(PAID_OUT)]).slip
    assert (slip.net, slip.am_base, slip.atp) == (483325, 483325, 3300)


def test_the_printed_fault_is_kept() -> None:
    """9 % AM-bidrag that the rest of the slip does not follow."""
    slip = read([page(SLIP.replace("-746,16", "-839,43"))]).slip
    assert (slip.am, slip.a_income, slip.net) == (839_43, 8580_84, 7033_16)


def test_a_missing_line_stays_empty_though_the_year_has_one() -> None:
    lines = [line for line in SLIP.splitlines() if not line.startswith(("Fradrag", "ATP"))]
    slip = read([page("\n".join(lines))]).slip
    assert (slip.allowance, slip.atp) == (None, None)


def test_a_percent_with_decimals_is_read() -> None:
    slip = read([page(SLIP.replace("38 %", "38,5 %").replace("-1.547,68", "-1.568,04"))]).slip
    assert (slip.tax_pct, slip.tax) == (Decimal("38.5"), 1568_04)


def test_words_without_danish_letters_and_with_points_for_commas_are_read() -> None:
    seen = SLIP.replace("ø", "o").replace("æ", "ae").replace("Å", "A").replace("746,16", "746.16")
    slip = read([page(seen, sure=0.9)]).slip
    assert (slip.hours, slip.gross, slip.am) == (Decimal(60), 9360_00, 746_16)


def test_unsure_letters_make_unsure_fields() -> None:
    sure, unsure = read([page(SLIP)]).sure, read([page(SLIP, sure=0.3)]).sure
    assert unsure["hours"] < sure["hours"]
    assert unsure["pay_date"] < sure["pay_date"]


def test_two_slips_behind_each_other_are_counted_and_the_first_is_read() -> None:
    other = SLIP.replace("7.033,16", "6.000,00")
    reading = read([page(SLIP), page(other)])
    assert (reading.slips, reading.slip.net) == (2, 7033_16)


def test_a_receipt_and_a_contract_are_no_payslips() -> None:
    receipt = (
        "Netto Køge\nKvittering\nMælk | 12,95\nI alt | 12,95\nDankort | 12,95\nHeraf moms | 2,59"
    )
    contract = "Ansættelseskontrakt\nPrøvetid 3 måneder\nOpsigelsesvarsel 14 dage\nTimeløn | 85,00"
    assert read([page(receipt)]).kind == "receipt"
    assert read([page(contract)]).kind == "contract"
    assert read([page("Hej Emma\nVi ses i morgen")]).kind == "other"
    assert read([]).kind == "nothing"


ODD: tuple[str, ...] = (
    "AM-bidrag",
    "1.234,56",
    "A-skat",
    "Timer",
    "8 %",
    "ATP",
    "-",
    "kr",
    "Feriepenge",
    "(",
)
ODD += ("01.02.2025", "År til dato", "Beløb", "uge 54 2025", "99.99.9999", "S A T S", "−187,20")
WORDS = st.sampled_from(ODD) | st.text(max_size=12)
PLACE = st.floats(-100, 1000) | st.just(float("nan"))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.builds(Word, WORDS, PLACE, PLACE, PLACE, PLACE, st.floats(0, 1)), max_size=40))
def test_no_page_is_too_odd(words: list[Word]) -> None:
    reading = read([Page(600, 800, tuple(words))])
    assert all(0 <= sure <= 1 for sure in reading.sure.values())


def test_ten_thousand_words_take_bounded_time() -> None:
    words = [
        Word(f"{n * 37 % 9999},00", n % 60 * 10, n // 60 * 10, n % 60 * 10 + 9, n // 60 * 10 + 9)
        for n in range(10_000)
    ]
    begun = time.perf_counter()
    read([Page(600, 2000, tuple(words))])
    assert time.perf_counter() - begun < 10


WEEK = """
UGELØN | UGE 25 | 15/6 - 21/6 2026
Løn på konto: | 26.06.2026
 | ant. | kr. | i alt
Timer | 13,00 | 80,85 | 851,05
Bruttoløn | | | 851,05
AM-bidrag | 0 % | | 0,00
A-skat | frikort | | 0,00
UDBETALT | | | 851,05
Feriepenge | 12,5 % | | 106,38
"""


def test_the_only_period_that_is_paid_soon_after_is_trusted_without_words() -> None:
    reading = read([page(WEEK)])
    assert (reading.slip.period_from, reading.slip.period_to) == (
        date(2026, 6, 15),
        date(2026, 6, 21),
    )
    assert not unsure_of(reading) & {"period_from", "period_to"}


def test_hours_and_rate_are_read_by_their_columns_where_they_do_not_make_the_amount() -> None:
    slip = read([page(WEEK)]).slip
    assert (slip.hours, slip.rate, slip.gross) == (Decimal(13), 80_85, 851_05)


def test_holiday_pay_in_words_that_nobody_knows_is_not_missed() -> None:
    born = Known(date(2009, 5, 1), "frikort")
    without = SLIP.replace("38 %", "")
    told = f"{without}\nFeriegodtgørelse - FerieKonto\nBlommer i perioden | | | 1.170,00"
    assert "holiday_pay_missing" in {
        found.code for found in check_surely(read([page(without)]), born)
    }
    assert "holiday_pay_missing" not in {
        found.code for found in check_surely(read([page(told)]), born)
    }
