"""Programs can drive the demo: what they may send, what they get, and what is refused."""

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.demo.api import demo_routes
from bot.demo.body import MOST_JSON
from tests.bot.demo_engine import PDF, FakeEngine

AMINA = "/demo/phones/amina/messages"
YUSUF = "/demo/phones/yusuf/messages"


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
async def client(engine: FakeEngine) -> AsyncIterator[httpx.AsyncClient]:
    app = Starlette(routes=demo_routes(engine, engine.phones))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://demo") as client:
        yield client


async def test_the_people_and_their_phones_are_listed(client: httpx.AsyncClient) -> None:
    people = (await client.get("/demo/people")).json()
    assert [(p["id"], p["channel"], p["role"]) for p in people] == [
        ("amina", "sms", "youth"),
        ("omar", "sms", "youth"),
        ("mette", "telegram", "consultant"),
        ("yusuf", "telegram", "youth"),
        ("ali", "telegram", "consultant"),
        ("birgit", "telegram", "leader"),
        ("sara", "telegram", "role_model"),
        ("fatma", "sms", "parent"),
    ]


async def test_after_a_post_the_answer_is_there(client: httpx.AsyncClient) -> None:
    sent = (await client.post(AMINA, json={"text": "hej"})).json()
    shown = (await client.get(AMINA)).json()
    assert shown == sent["messages"]
    assert shown[0] == {
        "id": sent["id"],
        "from": "me",
        "text": "hej",
        "buttons": [],
        "file": None,
        "at": "2026-11-22T16:30:00+01:00",
    }
    assert (shown[1]["from"], shown[1]["text"]) == ("makker", "Hej! Du skrev: hej")


async def test_after_gives_only_what_is_newer(client: httpx.AsyncClient) -> None:
    await client.post(AMINA, json={"text": "en"})
    first = (await client.get(AMINA)).json()
    await client.post(AMINA, json={"text": "to"})
    newer = (await client.get(AMINA, params={"after": first[-1]["id"]})).json()
    assert [m["text"] for m in newer] == ["to", "Hej! Du skrev: to"]


async def test_what_arrives_is_an_ordinary_message_with_its_own_id(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    for _ in range(2):
        await client.post(AMINA, json={"text": "hej"})
    first, second = engine.received
    assert (first.channel, first.address, first.kind) == ("sms", "+4520123456", "message")
    assert first.external_id != second.external_id


@pytest.mark.parametrize("press", ["look:classic", "Klassisk"])
async def test_a_button_is_pressed_by_data_or_by_label(
    client: httpx.AsyncClient, engine: FakeEngine, press: str
) -> None:
    await client.post(YUSUF, json={"text": "lav et CV"})
    mine, answer = (await client.post(YUSUF, json={"button": press})).json()["messages"]
    assert (engine.received[-1].kind, engine.received[-1].text) == ("button", "look:classic")
    assert mine["text"] == "Klassisk"
    assert answer["file"]["name"] == PDF.name
    opened = await client.get(answer["file"]["url"])
    assert opened.content == PDF.data
    assert opened.headers["content-type"] == "application/pdf"
    assert opened.headers["content-disposition"].startswith("inline")


async def test_a_file_can_be_sent_and_opened_again(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    page = ("<script>.html", b"<script>alert(1)</script>", "text/html")
    sent = await client.post(YUSUF, files={"file": page}, data={"text": "min fil"})
    assert (engine.received[0].text, engine.received[0].files[0].data) == ("min fil", page[1])
    opened = await client.get(sent.json()["messages"][0]["file"]["url"])
    assert opened.headers["content-type"] == "application/octet-stream"
    assert opened.headers["content-disposition"].startswith("attachment")
    assert opened.headers["x-content-type-options"] == "nosniff"


async def test_on_the_way_forward_everything_fires_at_its_own_time(
    client: httpx.AsyncClient,
) -> None:
    await client.post(AMINA, json={"text": "hej"})
    clock = (await client.post("/demo/clock", json={"advance": "P7D"})).json()
    assert clock["now"] == "2026-11-29T16:30:00+01:00"
    last = (await client.get(AMINA)).json()[-1]
    assert (last["text"][:4], last["at"]) == ("Hej ", "2026-11-23T16:00:00+01:00")


async def test_the_clock_is_moved_to_a_danish_time(client: httpx.AsyncClient) -> None:
    clock = (await client.post("/demo/clock", json={"to": "2026-12-01T22:15"})).json()
    assert clock == (await client.get("/demo/clock")).json()
    assert clock["now"] == "2026-12-01T22:15:00+01:00"
    assert (clock["day"], clock["time"]) == ("tirsdag 1. december 2026", "22.15")
    assert clock["quiet"] is True
    assert clock["next_clock_change"] == "2027-03-28T03:00:00+02:00"
    moved = await client.post("/demo/clock", json={"to": clock["next_clock_change"]})
    assert moved.json()["next_clock_change_day"] == "søndag 31. oktober 2027"


async def test_the_ledger_says_who_hears_what_and_when(client: httpx.AsyncClient) -> None:
    await client.post(AMINA, json={"text": "HJÆLP"})
    (row,) = (await client.get("/demo/ledger")).json()
    assert (row["name"], row["role_name"], row["when"]) == ("Amina", "ung", "i morgen 16.00")
    assert row["why"] == "hvordan gik det med CV'et?"
    assert (row["cases"][0]["owner"], row["cases"][0]["when"]) == ("Mette", "i morgen 12.30")


async def test_every_change_is_counted(client: httpx.AsyncClient) -> None:
    before = (await client.get("/demo/changes")).json()
    await client.post("/demo/clock", json={"advance": "PT1H"})
    after = (await client.get("/demo/changes")).json()
    assert after["start"] == before["start"]
    assert after["count"] > before["count"]


BAD_MESSAGES: list[Any] = [
    b"{",
    b"\xff\xfe",
    b"[" * 100_000,
    b"[]",
    b'"hej"',
    b"{}",
    b'{"text": ""}',
    b'{"text": 5}',
    b'{"text": "hej", "button": "x"}',
    b'{"button": null}',
    b'{"button": "findes ikke"}',
]


@pytest.mark.parametrize("body", BAD_MESSAGES)
async def test_a_bad_message_is_refused_in_plain_words_and_changes_nothing(
    client: httpx.AsyncClient, engine: FakeEngine, body: bytes
) -> None:
    _refused(await client.post(YUSUF, content=body), 400)
    assert engine.received == []
    assert (await client.get(YUSUF)).json() == []


@pytest.mark.parametrize(
    "body",
    [
        {"advance": "-PT1H"},
        {"advance": "P1Y"},
        {"advance": 3600},
        {"advance": "PT1H", "to": "2026-12-01"},
        {"to": "2020-01-01T00:00"},
        {"to": "i morgen"},
        {"to": "9999-12-31T23:59"},
        {"to": "0001-01-01T00:00"},
        {},
    ],
)
async def test_a_bad_time_is_refused_and_the_clock_stands(
    client: httpx.AsyncClient, body: dict[str, object]
) -> None:
    before = (await client.get("/demo/clock")).json()
    _refused(await client.post("/demo/clock", json=body), 400)
    assert (await client.get("/demo/clock")).json() == before


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/demo/phones/olga/messages", 404),
        ("POST", "/demo/phones/olga/messages", 404),
        ("GET", AMINA + "?after=x", 400),
        ("GET", AMINA + "?after=-1", 400),
        ("GET", AMINA + "?after=" + "9" * 5000, 400),
        ("GET", "/demo/files/telegram-1", 404),
        ("GET", "/demo/files/fax-1", 404),
        ("GET", "/demo/files/x", 404),
    ],
)
async def test_what_does_not_exist_is_said_in_plain_words(
    client: httpx.AsyncClient, method: str, path: str, status: int
) -> None:
    _refused(await client.request(method, path, content=b'{"text": "hej"}'), status)


async def test_files_that_a_phone_cannot_send_are_refused(client: httpx.AsyncClient) -> None:
    _refused(await client.post(AMINA, files={"file": ("a.txt", b"hej")}), 400)
    _refused(await client.post(YUSUF, files={"file": ("tom.txt", b"")}), 400)
    _refused(await client.post(YUSUF, files={"a": (None, "hej")}), 400)
    broken = {"Content-Type": "multipart/form-data; boundary=x"}
    _refused(await client.post(YUSUF, content=b"--y", headers=broken), 400)
    unmarked = {"Content-Type": "multipart/form-data"}
    _refused(await client.post(YUSUF, content=b"hej", headers=unmarked), 400)


async def test_too_much_is_refused_before_it_is_read_whole(client: httpx.AsyncClient) -> None:
    _refused(await client.post(AMINA, content=b" " * (MOST_JSON + 1)), 413)


@pytest.mark.parametrize(
    "text", ["x" * 1_000_000, "🎉" * 5_000, "\u200b\u202e\x00 \ud800", "<b>&\"'", "  "]
)
async def test_odd_text_is_taken_and_the_next_message_works(
    client: httpx.AsyncClient, text: str
) -> None:
    assert (await client.post(AMINA, content=_json(text))).status_code == 200
    answer = (await client.post(AMINA, json={"text": "hej"})).json()["messages"][-1]
    assert answer["text"] == "Hej! Du skrev: hej"


async def test_a_message_that_was_not_stored_is_not_shown_as_sent(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    engine.broken = True
    _refused(await client.post(AMINA, json={"text": "hej"}), 503)
    assert (await client.get(AMINA)).json() == []


async def test_a_disk_that_fails_leaves_the_clock_where_it_was(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    engine.broken = True
    before = (await client.get("/demo/clock")).json()
    _refused(await client.post("/demo/clock", json={"advance": "P1D"}), 503)
    assert (await client.get("/demo/clock")).json() == before


async def test_other_web_sites_cannot_drive_the_demo(client: httpx.AsyncClient) -> None:
    foreign = {"Sec-Fetch-Site": "cross-site"}
    _refused(await client.post(AMINA, json={"text": "hej"}, headers=foreign), 403)


async def test_the_page_may_load_nothing_from_elsewhere(client: httpx.AsyncClient) -> None:
    page = await client.get("/demo")
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http:" not in page.text.replace("http://www.w3.org", "")
    assert "https:" not in page.text
    assert "set-cookie" not in page.headers


@pytest.mark.parametrize("name", ["api.py", "page.html", "..%2fcast.py", "findes-ikke.css"])
async def test_only_style_and_script_are_served(client: httpx.AsyncClient, name: str) -> None:
    assert (await client.get(f"/demo/assets/{name}")).status_code == 404
    assert (await client.get("/demo/assets/demo.css")).headers["content-type"][:8] == "text/css"


def _json(text: str) -> bytes:
    return json.dumps({"text": text}).encode()


def _refused(response: httpx.Response, status: int) -> None:
    assert response.status_code == status
    sentence = response.json()["error"]
    assert sentence[0].isupper()
    assert "Traceback" not in sentence
