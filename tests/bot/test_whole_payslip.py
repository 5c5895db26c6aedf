"""The demo in a real browser: Omar, 15, has his payslip checked on his phone."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from bot.demo.stage import demo_app
from tests.bot.browser import NARROW, WIDE, chromium, hard_to_read, overflow, visit
from tests.bot.demo_server import served

MONDAY = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def url() -> Iterator[str]:
    with served(demo_app(None, MONDAY)) as url:
        yield url


def fits(page: Page) -> bool:
    """Return whether all of a page can be read on its phone."""
    return (overflow(page), hard_to_read(page)) == (0, [])


def press(page: Page, words: str) -> None:
    page.locator("#slide-omar").get_by_role("button", name=words).click()


def write(page: Page, words: str) -> None:
    page.get_by_label("Skriv som Omar", exact=True).fill(words)
    page.get_by_role("button", name="Send som Omar").click()


def sample(url: str) -> FilePayload:
    data = httpx.get(f"{url}/demo/loenseddel.pdf").content
    return {"name": "loenseddel.pdf", "mimeType": "application/pdf", "buffer": data}


def ask_for_code(browser: Browser, url: str) -> str:
    with visit(browser, f"{url}/demo", WIDE) as page:
        press(page, "tjek min løn")
        said = page.locator("#slide-omar .bubble:not(.me) .text")
        expect(said.last).to_contain_text("Vælg en måde")
        write(page, "1")
        expect(said.last).to_contain_text("Din kode er")
        (code,) = re.findall(r"kode er (\w{6})", said.last.inner_text())
        link = page.get_by_role("link", name="Send den her")
        assert link.get_attribute("href") == "/loenseddel?sprog=da"
        with page.expect_download() as download:
            page.get_by_role("link", name="prøv med en lønseddel").click()
        assert download.value.suggested_filename == "loenseddel.pdf"
    return str(code)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_fifteen_year_old_has_a_slip_checked_on_the_phone(
    browser: Browser, url: str, scheme: str
) -> None:
    code = ask_for_code(browser, url)
    with visit(browser, f"{url}/loenseddel?sprog=da", NARROW, scheme) as page:
        assert fits(page)
        page.get_by_label("Din kode").fill("k7m4qq")
        page.get_by_label("Din lønseddel").set_input_files(sample(url))
        page.get_by_role("button", name="Læs den").click()
        expect(page.get_by_role("alert")).to_contain_text("kender jeg ikke")
        page.get_by_label("Din kode").fill(code.lower())
        page.get_by_label("Din lønseddel").set_input_files(sample(url))
        page.get_by_role("button", name="Læs den").click()
        expect(page.get_by_label("Til udbetaling")).to_have_value("2.502,40", timeout=60_000)
        page.get_by_text("Mangler der en linje?").click()
        page.get_by_label("Trækprocent").fill("mange")
        page.get_by_label("Dit skattekort").select_option("Frikort")
        page.get_by_role("button", name="Ja, det passer").click()
        expect(page.get_by_role("alert")).to_contain_text("Kig på de røde felter")
        expect(page.get_by_label("Dit skattekort")).to_have_value("frikort")
        assert fits(page)
        page.get_by_label("Trækprocent").fill("")
        page.get_by_role("button", name="Ja, det passer").click()
        expect(page.locator(".sum")).to_contain_text("8 % af 2.720 kr = 217,60 kr")
        letter = page.locator(".message")
        letter.click()
        chosen = page.evaluate("getSelection().toString()")
        assert "Der er trukket 217,60 kr i AM-bidrag" in chosen == letter.inner_text()
        assert fits(page)
        page.reload()
        expect(page.locator(".notice")).to_contain_text("Her er det igen")
    with visit(browser, f"{url}/demo", WIDE, scheme) as page:
        said = page.locator("#slide-omar .bubble:not(.me) .text")
        expect(said.last).to_contain_text("Må Mette hjælpe?")
        assert not any("217" in text or "2.720" in text for text in said.all_inner_texts())
        write(page, "1")
        expect(said.last).to_contain_text("Det hjælper Mette dig med")
