"""The demo's page in a real browser: the phones, the clock and the ledger."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, FilePayload, Locator, Page, expect
from starlette.applications import Starlette

from bot.demo.api import demo_routes
from bot.web.cv import cv_routes
from flows.message import Attachment
from storage.documents import Refusal
from tests.bot.browser import NARROW, WIDE, chromium, hard_to_read, overflow, visit
from tests.bot.demo_engine import PDF, FakeEngine
from tests.bot.demo_server import served


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def url(engine: FakeEngine) -> Iterator[str]:
    async def fetch(code: str, client: str) -> Attachment | Refusal:
        return PDF if code == "K7M4QX" else "unknown"

    app = Starlette(routes=[*demo_routes(engine, engine.phones), *cv_routes(fetch)])
    with served(app) as url:
        yield url


def slide(page: Page, person: str) -> Locator:
    return page.locator(f"#slide-{person}")


def said(page: Page, person: str) -> Locator:
    """Makker's bubbles on one phone."""
    return slide(page, person).locator(".bubble:not(.me) .text")


def write(page: Page, name: str, text: str) -> None:
    page.get_by_label(f"Skriv som {name}", exact=True).fill(text)
    page.get_by_role("button", name=f"Send som {name}").click()


def conversation(page: Page) -> None:
    """Play what fills the page: both styles, buttons old and new, a file, an open case."""
    write(page, "Amina", "HJÆLP")
    expect(said(page, "amina")).to_have_count(1)
    write(page, "Yusuf", "lav et CV")
    slide(page, "yusuf").get_by_role("button", name="Klassisk").click()
    expect(slide(page, "yusuf").locator("a.file")).to_be_visible()
    write(page, "Yusuf", "lav et CV")
    expect(slide(page, "yusuf").locator(".buttons:not(.old)")).to_have_count(1)
    write(page, "Mette", "/sager")
    expect(slide(page, "mette").locator(".buttons.brief")).to_have_count(1)
    expect(page.locator(".row")).to_have_count(2)


def test_a_newcomer_is_told_what_to_do_and_gets_an_answer(browser: Browser, url: str) -> None:
    with visit(browser, f"{url}/demo") as page:
        expect(page.get_by_text("Skriv »hej« på Aminas telefon")).to_be_visible()
        slide(page, "amina").get_by_role("button", name="hej").click()
        expect(said(page, "amina")).to_have_text(["Hej! Du skrev: hej"])
        expect(page.locator("#hint")).to_be_hidden()
        expect(page.locator(".row .next")).to_have_text("i morgen 16.00 hvordan gik det med CV'et?")


def test_buttons_are_pressed_old_ones_too_and_the_pdf_opens(
    browser: Browser, url: str, engine: FakeEngine
) -> None:
    with visit(browser, f"{url}/demo") as page:
        conversation(page)
        phone = slide(page, "yusuf")
        expect(phone.locator(".buttons.old .pressed")).to_have_text("Klassisk")
        phone.locator(".buttons.old button", has_text="Farverig").click()
        expect(phone.locator("a.file")).to_have_count(2)
        assert engine.received[-1].text == "look:bold"
        opened = page.request.get(url + str(phone.locator("a.file").first.get_attribute("href")))
        assert opened.body() == PDF.data


def test_the_clock_moves_and_what_was_promised_happens(browser: Browser, url: str) -> None:
    with visit(browser, f"{url}/demo") as page:
        expect(page.locator("#day")).to_have_text("søndag 22. november 2026")
        write(page, "Amina", "hej")
        expect(said(page, "amina")).to_have_count(1)
        page.get_by_role("button", name="+1 dag").click()
        expect(said(page, "amina").last).to_have_text("Hej igen! Hvordan gik det med CV'et?")
        expect(page.locator("#time")).to_have_text("kl. 16.30")
        page.get_by_role("button", name="tidsskift").click()
        expect(page.locator("#day")).to_have_text("søndag 28. marts 2027")
        expect(page.get_by_text("Nattero 21–08")).to_be_visible()
        expect(slide(page, "sara").locator(".dnd")).to_be_visible()


def test_the_ledger_leads_to_the_next_contact(browser: Browser, url: str) -> None:
    with visit(browser, f"{url}/demo") as page:
        write(page, "Amina", "HJÆLP")
        expect(page.locator(".case")).to_contain_text("Amina vil tale med et menneske.")
        expect(page.locator(".case")).to_contain_text(
            "Hos Mette, ikke taget endnu. Senest i morgen 12.30."
        )
        page.get_by_role("button", name="Gå til tiden for Aminas næste kontakt").click()
        expect(page.locator("#time")).to_have_text("kl. 16.00")
        expect(said(page, "amina").last).to_contain_text("Hej igen!")
        expect(said(page, "amina").last).to_be_in_viewport(ratio=1)


def test_the_ledger_proves_in_words_that_nobody_is_forgotten(
    browser: Browser, url: str, engine: FakeEngine
) -> None:
    with visit(browser, f"{url}/demo") as page:
        proof = page.locator("#proof")
        expect(proof).to_be_hidden()
        write(page, "Amina", "hej")
        expect(proof).to_contain_text("Ingen er glemt. 0 af 1 unge er uden")
        engine.forgotten.add("+4520123457")
        write(page, "Yusuf", "hej")
        expect(proof).to_contain_text("Omar er glemt! 1 af 3 unge er uden")
        expect(page.locator(".row.forgotten .why")).to_contain_text("hverken næste kontakt")


def test_what_is_new_in_the_ledger_is_marked_until_the_next_change(
    browser: Browser, url: str
) -> None:
    with visit(browser, f"{url}/demo") as page:
        write(page, "Amina", "HJÆLP")
        expect(page.locator(".row .voice")).to_have_text("")
        write(page, "Mette", "tag")
        expect(page.locator(".row .voice")).to_have_text("Mette har ordet. Makker tier.")
        expect(page.locator(".row.changed .name strong")).to_have_text(["Amina"])
        write(page, "Yusuf", "hej")
        expect(page.locator(".row.changed .name strong")).to_have_text(["Yusuf"])


def test_two_weeks_pass_at_a_press(browser: Browser, url: str) -> None:
    with visit(browser, f"{url}/demo") as page:
        page.get_by_role("button", name="+2 uger").click()
        expect(page.locator("#day")).to_have_text("søndag 6. december 2026")


def test_a_consultants_five_buttons_fit_on_the_phone(browser: Browser, url: str) -> None:
    with visit(browser, f"{url}/demo") as page:
        slide(page, "mette").get_by_role("button", name="/sager").click()
        buttons = slide(page, "mette").locator(".buttons button")
        expect(buttons).to_have_text(["Tag den", "Skriv", "Udskyd", "Giv videre", "Luk"])
        for button in buttons.all():
            expect(button).to_be_in_viewport(ratio=1)


def test_every_phone_is_reached_by_its_tab(browser: Browser, url: str) -> None:
    with visit(browser, f"{url}/demo") as page:
        tabs = page.get_by_role("navigation", name="Vælg telefon")
        expect(slide(page, "sara")).not_to_be_in_viewport()
        httpx.post(f"{url}/demo/phones/sara/messages", json={"text": "hej"})
        tab = tabs.get_by_role("button", name="Sara")
        expect(tab.locator(".unread")).to_be_visible()
        tab.click()
        expect(slide(page, "sara")).to_be_in_viewport(ratio=0.99)
        expect(tab.locator(".unread")).to_be_hidden()
        expect(page.locator("#ledger-title")).to_be_in_viewport()


def test_open_cases_come_first_in_the_ledger(browser: Browser, url: str) -> None:
    with visit(browser, f"{url}/demo") as page:
        expect(page.get_by_text("Her er ingen unge endnu.")).to_be_visible()
        write(page, "Amina", "hej")
        expect(page.locator(".row .name strong")).to_have_text(["Amina"])
        write(page, "Yusuf", "HJÆLP")
        expect(page.locator(".row .name strong")).to_have_text(["Yusuf", "Amina"])


def test_quick_messages_keep_their_order(browser: Browser, url: str, engine: FakeEngine) -> None:
    with visit(browser, f"{url}/demo") as page:
        field = page.get_by_label("Skriv som Amina", exact=True)
        for text in ("en", "to", "tre"):
            field.fill(text)
            field.press("Enter")
        expect(said(page, "amina")).to_have_count(3)
    assert [each.text for each in engine.received] == ["en", "to", "tre"]


def test_the_whole_phone_works_from_the_keyboard(browser: Browser, url: str) -> None:
    with visit(browser, f"{url}/demo") as page:
        page.get_by_role("group", name="Hurtige beskeder fra Yusuf").get_by_role(
            "button"
        ).last.focus()
        page.keyboard.press("Tab")
        expect(page.get_by_label("Vedhæft en fil som Yusuf")).to_be_focused()
        page.keyboard.press("Tab")
        page.keyboard.type("lav et CV")
        page.keyboard.press("Enter")
        button = slide(page, "yusuf").get_by_role("button", name="Klassisk")
        button.focus()
        page.keyboard.press("Enter")
        expect(slide(page, "yusuf").locator("a.file")).to_be_visible()


def test_hostile_text_is_only_text(browser: Browser, url: str) -> None:
    evil = "<img src=x onerror=alert(1)><script>alert(2)</script> _*`[x](javascript:alert(3))"
    with visit(browser, f"{url}/demo") as page:
        write(page, "Yusuf", evil)
        expect(said(page, "yusuf")).to_have_text(f"Hej! Du skrev: {evil}")
        name = "<img onerror=alert(4)>.txt"
        file: FilePayload = {"name": name, "mimeType": "text/plain", "buffer": b"hej"}
        page.get_by_label("Vedhæft en fil som Yusuf").set_input_files(file)
        expect(slide(page, "yusuf").locator("a.file strong")).to_have_text(name)
        assert page.locator(".log img, .log script").count() == 0


def test_a_message_that_fails_comes_back_to_its_field(
    browser: Browser, url: str, engine: FakeEngine
) -> None:
    engine.broken = True
    with visit(browser, f"{url}/demo") as page:
        write(page, "Amina", "hej")
        expect(page.get_by_role("alert")).to_contain_text("kunne ikke gemmes")
        expect(page.get_by_label("Skriv som Amina", exact=True)).to_have_value("hej")
        expect(slide(page, "amina").locator(".bubble")).to_have_count(0)


def test_what_a_program_writes_is_seen_on_the_page(browser: Browser, url: str) -> None:
    with visit(browser, f"{url}/demo") as page:
        httpx.post(f"{url}/demo/phones/mette/messages", json={"text": "hej"})
        expect(said(page, "mette")).to_have_text(["Hej! Du skrev: hej"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW, (1024, 768)])
def test_everything_can_be_read_at_every_width_in_light_and_dark(
    browser: Browser, url: str, size: tuple[int, int], scheme: str, tmp_path: Path
) -> None:
    with visit(browser, f"{url}/demo", size, scheme) as page:
        expect(page.locator("#day")).to_contain_text("november")
        assert hard_to_read(page) == []
        conversation(page)
        page.screenshot(path=tmp_path / "demo.png")
        assert hard_to_read(page) == []
        assert overflow(page) == 0


def test_on_a_narrow_phone_one_is_seen_at_a_time_and_news_is_marked(
    browser: Browser, url: str
) -> None:
    with visit(browser, f"{url}/demo", NARROW) as page:
        tabs = page.get_by_role("navigation", name="Vælg telefon")
        expect(tabs.get_by_role("button", name="Amina")).to_have_attribute("aria-current", "true")
        write(page, "Amina", "hej")
        httpx.post(f"{url}/demo/phones/yusuf/messages", json={"text": "hej"})
        httpx.post(f"{url}/demo/phones/yusuf/messages", json={"text": "hej"})
        expect(said(page, "yusuf")).to_have_count(2)
        expect(said(page, "yusuf").last).not_to_be_in_viewport()
        tab = tabs.get_by_role("button", name="Yusuf")
        tab.click()
        expect(said(page, "yusuf").last).to_be_in_viewport()
        expect(tab.locator(".unread")).to_be_hidden()
        tabs.get_by_role("button", name="Overblik").click()
        expect(page.locator(".row")).to_have_count(2)
        expect(page.locator(".row").last).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_a_code_opens_the_cv_and_a_wrong_one_gets_a_kind_answer(
    browser: Browser, url: str, size: tuple[int, int], scheme: str
) -> None:
    with visit(browser, f"{url}/cv", size, scheme) as page:
        page.get_by_label("Din kode").fill("abc 123")
        page.keyboard.press("Enter")
        expect(page.get_by_role("alert")).to_contain_text("Den kode kender jeg ikke")
        assert hard_to_read(page) == []
        assert overflow(page) == 0
        page.get_by_label("Din kode").fill("k7m 4qx")
        with page.expect_download() as download:
            page.get_by_role("button", name="Hent mit CV").click()
        assert download.value.suggested_filename == PDF.name
        assert Path(download.value.path()).read_bytes() == PDF.data
