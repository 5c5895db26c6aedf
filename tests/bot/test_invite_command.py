"""`makker invite` and `makker parents`: cards, who came by which, and how it stands at home."""

from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.card import Card, drawn
from storage import consents
from tests.bot.command import Terminal


def test_a_card_without_a_way_in_is_no_card(terminal: Terminal, tmp_path: Path) -> None:
    terminal.add("consultant", "Mette", "--phone", "20123460")
    out = str(tmp_path / "card.html")
    assert "MAKKER_TWILIO_NUMBER" in terminal.refuses(
        "invite", "card", "--by", "Mette", "--out", out
    )


def test_a_card_is_a_page_to_print_and_stands_on_the_list(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MAKKER_TELEGRAM_NAME", "MakkerBot")
    terminal.add("consultant", "Mette", "--phone", "20123460")
    out = tmp_path / "card.html"
    terminal.says("invite", "card", "--by", "Mette", "--out", str(out))
    (row,) = terminal.rows("invite", "list")
    assert (row["kind"], row["state"], row["by"], row["area"]) == ("card", "open", "Mette", "Køge")
    assert "fra 16" in out.read_text("utf-8")


def card(number: str = "+4512345678", link: str = "https://t.me/MakkerBot?start=K7P2QXAB") -> str:
    return drawn(Card("K7P2QXAB", number, link, "Køge", date(2027, 11, 23)))


def test_a_card_says_what_to_write_and_holds_its_codes_itself() -> None:
    page = card()
    assert "KODE K7P2QXAB" in page and "+4512345678" in page and "23/11 2027" in page
    assert page.count("<svg") == 2 and "src=" not in page and "href=" not in page
    for part in page.split("<svg")[1:]:
        ElementTree.fromstring("<svg" + part.split("</svg>")[0] + "</svg>")


def test_a_card_with_one_way_in_shows_that_one() -> None:
    assert "Telegram" not in card(link="") and "SMS" in card(link="")
    assert "KODE" not in card(number="") and "Telegram" in card(number="")


def test_parents_list_says_who_needs_a_yes(terminal: Terminal) -> None:
    terminal.add("youth", "Amina", "--born", "2012-06-12", "--phone", "20123456")
    terminal.add("youth", "Bo", "--born", "2000-06-12", "--phone", "20123457")
    (row,) = terminal.rows("parents", "list")
    assert (row["name"], row["standing"], row["asked"]) == ("Amina", "none", [])
    mum = terminal.add("parent", "Fatma", "--phone", "20123458")
    terminal.do(lambda connection, now: consents.ask(connection, row["id"], mum, now))
    (row,) = terminal.rows("parents", "list")
    assert row["standing"] == "asked" and row["asked"][0]["parent"] == mum


def test_the_page_of_a_youth(terminal: Terminal) -> None:
    amina = terminal.add("youth", "Amina", "--born", "2012-06-12", "--phone", "20123456")
    (page,) = terminal.rows("people", "page", "Amina")
    assert page["id"] == amina and page["parents"] == "none"
    assert page["untold"] == ["job", "parents", "school", "travel", "papers"]
    assert terminal.says("people", "page", "Amina").startswith("Amina, ")
