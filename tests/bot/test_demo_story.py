"""The demo's story over the real engine: silence ends at a human, and nobody is ever forgotten."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, expect

from bot.demo.stage import demo_app
from tests.bot.browser import chromium, hard_to_read, visit
from tests.bot.demo_server import served

MONDAY = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
TWO_WEEKS = 14


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def url() -> Iterator[str]:
    with served(demo_app(None, MONDAY)) as url:
        yield url


@pytest.fixture
def demo(url: str) -> Iterator["Demo"]:
    with httpx.Client(base_url=url, timeout=60) as client:
        yield Demo(client)


class Demo:
    """The demo through its JSON doors."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def wait(self, duration: str) -> None:
        """Turn the clock on."""
        assert self._client.post("/demo/clock", json={"advance": duration}).status_code == 200

    def heard(self, who: str) -> list[str]:
        """Return everything that Makker has written to somebody's phone."""
        shown = self._client.get(f"/demo/phones/{who}/messages").json()
        return [each["text"] for each in shown if each["from"] == "makker"]

    def does(self, who: str, **what: str) -> str:
        """Let somebody write or press a button; return what comes back to their phone."""
        answer = self._client.post(f"/demo/phones/{who}/messages", json=what).json()
        return "\n".join(m["text"] for m in answer["messages"] if m["from"] == "makker")

    def row(self, name: str) -> dict[str, Any]:
        """Return somebody's row in the ledger."""
        rows = self._client.get("/demo/ledger").json()
        assert not [row for row in rows if row["forgotten"]]
        (row,) = [row for row in rows if row["name"] == name]
        return dict(row)


def test_two_weeks_of_silence_are_a_question_one_nudge_and_a_human(demo: Demo) -> None:
    for day in range(TWO_WEEKS):
        row = demo.row("Omar")
        assert row["next"] or row["cases"], f"Omar is forgotten on day {day}"
        demo.wait("P1D")
    assert len(demo.heard("omar")) == 2, "a question and one nudge, never a third"
    assert any(said.startswith("Omar svarer mig ikke. Sag 1.") for said in demo.heard("mette"))
    assert any("sag 1" in said for said in demo.heard("ali")), "the deputy, when nobody took it"
    assert any("sag 1" in said for said in demo.heard("birgit")), "then the leader"


def test_the_case_is_taken_answered_and_closed_on_the_phone(demo: Demo) -> None:
    demo.wait("P7D")
    assert "Sag 1 er din" in demo.does("mette", button="Tag den")
    assert demo.row("Omar")["cases"][0]["owner"] == "Mette"
    demo.does("mette", button="Skriv")
    demo.does("mette", text="Hej Omar, alt vel?")
    assert "Hej Omar, alt vel?" in demo.heard("omar")[-1]
    assert demo.does("omar", text="ja, har haft travlt") == "", "Makker is silent meanwhile"
    assert "har haft travlt" in demo.heard("mette")[-1]
    assert demo.row("Omar")["voice"] == "Mette"
    demo.does("mette", text="SLUT")
    assert demo.row("Omar")["voice"] is None
    demo.does("mette", text="LUK 1")
    assert "lukket" in demo.does("mette", button="Skrev")
    row = demo.row("Omar")
    assert row["cases"] == [] and row["next"] is not None


def test_a_newcomer_sees_it_happen_on_the_page(browser: Browser, url: str) -> None:
    with visit(browser, f"{url}/demo") as page:
        omar = page.locator(".row", has=page.get_by_text("Omar", exact=True))
        expect(page.locator("#proof")).to_contain_text("Ingen er glemt. 0 af 1 unge")
        expect(omar.locator(".when")).to_have_text("i morgen 16.00")
        expect(page.locator("#hint")).to_be_visible()
        page.get_by_role("button", name="+1 uge").click()
        expect(omar.locator(".case")).to_contain_text("Omar svarer ikke.")
        expect(omar.locator(".news")).to_be_visible()
        mette = page.locator("#slide-mette")
        mette.get_by_role("button", name="Tag den").last.click()
        expect(omar.locator(".case")).to_contain_text("Mette har taget den.")
        expect(page.locator("#proof")).to_contain_text("Ingen er glemt.")
        expect(page.locator("#hint")).to_be_hidden()
        assert hard_to_read(page) == []
