"""The demo over the real engine, in a real browser: a whole CV, the clock, the check-in."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, expect

from bot.demo.stage import demo_app
from tests.bot.browser import NARROW, WIDE, chromium, hard_to_read, overflow, visit
from tests.bot.demo_server import served
from tests.bot.whole_cv import MOST_MESSAGES, THE_END, Youth

MONDAY = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def url() -> Iterator[str]:
    with served(demo_app(None, MONDAY)) as url:
        yield url


class Phone:
    """One phone on the page, used as a finger would."""

    def __init__(self, page: Page, person: str, name: str) -> None:
        self.page = page
        self.slide = page.locator(f"#slide-{person}")
        self.name = name

    @property
    def said(self) -> list[str]:
        """Makker's bubbles so far."""
        return self.slide.locator(".bubble:not(.me) .text").all_inner_texts()

    def answer(self, words: str) -> str:
        """Press the button that says so, or write it; return what Makker says to that."""
        before = len(self.said)
        button = self.slide.locator(".buttons:not(.old) button").get_by_text(words, exact=True)
        if button.count():
            button.first.click()
        else:
            self.page.get_by_label(f"Skriv som {self.name}", exact=True).fill(words)
            self.page.get_by_role("button", name=f"Send som {self.name}").click()
        bubbles = self.slide.locator(".bubble:not(.me)")
        expect(bubbles).not_to_have_count(before)
        return "\n".join(self._settled()[before:])

    def _settled(self) -> list[str]:
        """Return the bubbles once no more of them come."""
        said: list[str] = []
        while (now := self.said) != said:
            said = now
            self.page.wait_for_timeout(250)
        return said


def whole_cv(phone: Phone, youth: Youth) -> str:
    """Chat from the first word to a finished CV; return Makker's last words."""
    said = phone.answer("hej")
    for _ in range(MOST_MESSAGES):
        if THE_END in said:
            return said
        said = phone.answer(youth.answer(said))
    raise AssertionError("the CV was never finished")


def chatted_cv(url: str, person: str, youth: Youth) -> str:
    """The same through the JSON doors, as a program would; return Makker's last words."""
    with httpx.Client(base_url=url, timeout=30) as client:
        sent: dict[str, str] = {"text": "hej"}
        for _ in range(MOST_MESSAGES):
            answer = client.post(f"/demo/phones/{person}/messages", json=sent).json()
            heard = [each for each in answer["messages"] if each["from"] == "makker"]
            said = "\n".join(each["text"] for each in heard)
            if THE_END in said:
                return said
            words = youth.answer(said)
            labels = [button["label"] for each in heard for button in each["buttons"]]
            sent = {"button" if words in labels else "text": words}
    raise AssertionError("the CV was never finished")


def test_a_whole_cv_with_buttons_and_the_pdf_opens(browser: Browser, url: str) -> None:
    with visit(browser, f"{url}/demo") as page:
        whole_cv(Phone(page, "yusuf", "Yusuf"), Youth("Yusuf", "3. juni 2009"))
        link = page.locator("#slide-yusuf a.file").last
        expect(link).to_contain_text("CV-Yusuf-")
        pdf = httpx.get(f"{url}{link.get_attribute('href')}")
        assert pdf.headers["content-type"] == "application/pdf"
        document = pypdfium2.PdfDocument(pdf.content)
        text = document[0].get_textpage().get_text_bounded()
        document.close()
        assert "Yusuf Ærøbo" in text and "Hastrupskolen" in text
        assert hard_to_read(page) == []


def test_on_sms_the_code_opens_the_cv_page_once(browser: Browser, url: str) -> None:
    said = chatted_cv(url, "amina", Youth("amina", "12/6 2012"))
    with visit(browser, f"{url}/demo", NARROW) as page:
        expect(page.locator("#slide-amina .bubble:not(.me)").last).to_contain_text(THE_END)
        assert overflow(page) <= 0
    (code,) = re.findall(r"kode er (\w{6})", said)
    with visit(browser, f"{url}/cv", NARROW) as page:
        page.get_by_role("textbox").fill(code.lower())
        with page.expect_download() as download:
            page.get_by_role("button").click()
        assert download.value.suggested_filename == "CV-Amina-Ærøbo.pdf"


def test_the_day_after_makker_asks_how_it_went_and_nudges_once(browser: Browser, url: str) -> None:
    chatted_cv(url, "yusuf", Youth("Yusuf", "3. juni 2009"))
    with visit(browser, f"{url}/demo", WIDE) as page:
        phone = Phone(page, "yusuf", "Yusuf")
        expect(page.locator(".row .next").first).to_contain_text("i morgen 16.00")
        counts = []
        for _ in range(3):
            moved = httpx.post(f"{url}/demo/clock", json={"advance": "P7D"})
            assert moved.status_code == 200
            page.wait_for_timeout(1200)
            counts.append(len(phone.said))
        asked, nudged = phone.said[-2:]
        assert "Har du vist det til nogen?" in asked
        assert "Jeg tænker stadig på dit CV" in nudged
        assert counts[1:] == counts[:-1]
        assert "Sejt" in phone.answer("Ja")


def test_with_a_database_the_demo_goes_on_where_and_when_it_was(tmp_path: Path) -> None:
    database = tmp_path / "demo.db"
    with served(demo_app(database, MONDAY)) as url:
        chatted_cv(url, "yusuf", Youth("Yusuf", "3. juni 2009"))
        httpx.post(f"{url}/demo/clock", json={"advance": "P7D"})
        before = httpx.get(f"{url}/demo/phones/yusuf/messages").json()
        when = httpx.get(f"{url}/demo/clock").json()["now"]
    with served(demo_app(database, MONDAY)) as url:
        after = httpx.get(f"{url}/demo/phones/yusuf/messages").json()
        again = httpx.get(f"{url}/demo/clock").json()["now"]
    texts = [[(each["from"], each["text"]) for each in phone] for phone in (before, after)]
    assert len(texts[1]) >= len([each for each in texts[0] if each[0] == "makker"])
    assert MONDAY.isoformat() < again <= when
    assert after[-1]["text"] == before[-1]["text"]
