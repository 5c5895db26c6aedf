"""No CPR number gets past the mask, and ordinary numbers do.

The numbers here are put together when the tests run and belong to nobody.
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.cpr import MASK, mask_cpr, mask_event

DATE, SERIAL = "010203", "12" + "34"
TEN = DATE + SERIAL
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

SPELLINGS = [
    f"{DATE}-{SERIAL}",
    TEN,
    f"{DATE} {SERIAL}",
    f"{DATE} - {SERIAL}",
    f"{DATE}–{SERIAL}",
    f"{DATE}/{SERIAL}",
    f"{DATE}.{SERIAL}",
    f"{DATE}\u00a0{SERIAL}",
    f"{DATE}\u200b{SERIAL}",
    f"{DATE}\n{SERIAL}",
    " ".join(TEN),
    "-".join(TEN),
    ".".join(TEN),
    "\u200d".join(TEN),
    "\x00".join(TEN),
    "\n".join(TEN),
    "\ufe0f\u20e3".join(TEN),
    f"{' '.join(DATE)} - {' '.join(SERIAL)}",
    f"01 02 03 {SERIAL}",
    f"01.02.03-{SERIAL}",
    f"01/02-03 {SERIAL}",
    f"01-02-03-{SERIAL}",
    "01 02 03 12 34",
    "01 02 03-12 34",
    "01.02.03 12 34",
    f"{DATE} 12 34",
    f"{DATE}-12 34",
    f"0102 03 {SERIAL}",
    f"0102 03{SERIAL}",
    f"01020 3{SERIAL}",
    f"01022003-{SERIAL}",
    f"0102{1993}{SERIAL}",
    f"01.02.{2003}-{SERIAL}",
    f"01.02.{2003} 56{78}",
    f"{61}0203-{SERIAL}",
    TEN.translate(FULL_WIDTH),
    f"{DATE}-{SERIAL}".translate(ARABIC),
]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize(
    "around", ["{}", "Mit cpr er {}.", "cpr:{}", "({}) hej", "CPR{}ok", "a, {}"]
)
def test_every_way_to_write_it_is_masked(spelling: str, around: str) -> None:
    assert mask_cpr(around.format(spelling)) == (around.format(MASK), True)


ORDINARY = [
    "+45 20 12 34 56",
    "+4520123456",
    "0045 20123456",
    "0045 20 12 34 56",
    "004520123456",
    "20123456 og 20123457",
    "20123456 20123457",
    "20 12 34 56 20 12 34 57",
    "20 12 34 56\n20 12 34 57",
    "20 12 34 56\n17",
    "2012 3456, 2012 3457",
    "2012 3456 16 år",
    "20123456/20123457",
    "Jeg er født 12.06.2010",
    "12. juni 2010 kl. 16",
    "12.06.2010 kl 1600",
    "12.06.2010 1600",
    "12.06.2010 16.00-20.00",
    "15/10 2010 18:30",
    "15/10 10 18:30",
    "15 10 2010 18:30",
    "15.10.10 18.30",
    "15/10-10 18.30",
    "12.06 10.00-16",
    "12/06-26 10-18",
    "12 0800-1600",
    "15.10.26 1600-2000",
    "lørdag 10-16, søndag 12-18",
    "010203",
    "01-02-03",
    "1.234.567,89 kr",
    "1 002 031 234 kr",
    "1.002.031.234",
    "85,50 kr i timen",
    "Reg. 1234 konto 9876543",
    "4571 1234 5678 9012",
    "1234567890",
    "123456789012345",
    "DK50 0040 0440 1162 43",
    "5700000123456",
    "2026-11-22T10:00:00.123456Z",
    "20261122 1000",
    "1795000000.123",
    "0102031234567",
    "+3101020312",
    "300203 er ikke nogen dato, heller ikke 311103" + SERIAL,
    "",
]


@pytest.mark.parametrize("text", ORDINARY)
def test_phone_numbers_dates_times_and_amounts_survive(text: str) -> None:
    assert mask_cpr(text) == (text, False)


def test_what_stands_beside_it_is_kept() -> None:
    text = f"Ring 20123456, cpr {DATE}-{SERIAL} og 02 03 04 {SERIAL} kl. 16.30"
    assert mask_cpr(text) == (f"Ring 20123456, cpr {MASK} og {MASK} kl. 16.30", True)
    assert mask_cpr("01 02 03 12 34\n20 12 34 56") == (f"{MASK}\n20 12 34 56", True)
    assert mask_cpr(f"{TEN}/{TEN} {DATE}-{SERIAL}")[0] == f"{MASK}/{MASK} {MASK}"


@given(st.dates(), st.integers(0, 9999), st.sampled_from(["", "-", " ", " - ", "\u00a0", "/"]))
def test_any_date_with_four_digits_is_masked(day: date, serial: int, gap: str) -> None:
    assert mask_cpr(f"x {day:%d%m%y}{gap}{serial:04} y") == (f"x {MASK} y", True)


@given(st.integers(20_000_000, 99_999_999), st.sampled_from(["", "+45", "+45 ", "0045", "45 "]))
def test_no_danish_phone_number_is_masked(number: int, prefix: str) -> None:
    spaced = " ".join(f"{number}"[i : i + 2] for i in range(0, 8, 2))
    for text in (f"{prefix}{number}", f"{prefix}{spaced}"):
        assert mask_cpr(text) == (text, False)


DIGITS_AND_GAPS = st.text("0123456789 .-/:+,\n\u200b٣x", max_size=60)


@given(st.text() | DIGITS_AND_GAPS)
def test_masking_is_total_and_stable(text: str) -> None:
    masked, found = mask_cpr(text)
    assert mask_cpr(masked) == (masked, False)
    assert found is (masked != text)


def test_long_hostile_text_is_quick() -> None:
    for piece in ("1", "1 ", "1\u200b", "\u200b", "01 02 03 ", "1     ", f"{DATE}-{SERIAL} "):
        mask_cpr(piece * (60_000 // len(piece)))


class Shown:
    def __repr__(self) -> str:
        return f"<{TEN}>"


def test_no_value_of_a_log_event_shows_it() -> None:
    kept = object()
    event: dict[str, object] = {
        "event": f"cpr {TEN}",
        "tries": 3,
        "ok": True,
        "nested": {"texts": [TEN, "hej"]},
        "pair": (TEN,),
        "object": Shown(),
        "raw": TEN.encode(),
        "kept": kept,
    }
    masked = mask_event(None, "info", event)
    assert TEN not in repr(masked)
    assert masked["event"] == f"cpr {MASK}"
    assert (masked["tries"], masked["ok"], masked["kept"]) == (3, True, kept)
