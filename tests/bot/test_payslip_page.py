"""/loenseddel: a code, a slip, a look at every line, and what was found; not a word by SMS."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

import httpx
import pytest
from starlette.applications import Starlette

from bot.slip_desk import Looked, Taken
from bot.web.payslip import payslip_routes
from bot.web.upload import MOST_FORM, MOST_TEXT
from flows.failure import Failure
from flows.payslip.carried import carried
from flows.payslip.finding import Known
from flows.payslip.heard import Heard
from flows.payslip.slip import Slip
from flows.shifts.paper.printed import Paper
from storage.documents import TRIES_PER_CLIENT, Refusal, latest
from storage.register import called
from tests.bot.reading import files
from tests.bot.reading.test_halves import halves
from tests.bot.slip_visitor import SlipVisitor, slip_visitor
from tests.payslips.faults import faulty

OF_THE_SLIP = ("282", "3.527", "3527", "3.245", "41,5", "85")
KNOWN = {"card": "frikort", "contract": "85", "own_hours": "41,5"}


@pytest.fixture
async def page(tmp_path: Path) -> AsyncIterator[SlipVisitor]:
    async with slip_visitor(tmp_path) as visitor:
        yield visitor


async def test_a_fifteen_year_old_on_sms_gets_the_finding_the_sum_and_a_message(
    page: SlipVisitor,
) -> None:
    code = await page.code()
    shown = await page.send(f" {code[:3].lower()}-{code[3:]} ", files.slip())
    assert "Har jeg læst rigtigt?" in shown and page.status == 200
    assert page.form.fields | {
        "code": code, "pay_date": "30/10 2026", "hours": "41,5", "rate": "85",
        "gross": "3.527,50", "am": "282,20", "tax": "0", "net": "3.245,30", "card": "",
    } == page.form.fields  # fmt: skip
    assert "born" not in page.form.fields
    assert not await page.is_used(code) and await page.told() == []

    said = await page.confirm(**KNOWN)
    assert "8 % af 3.527,50 kr = 282,20 kr. Du fylder 15 i år" in said
    assert "Hej. Der er trukket 282,20 kr i AM-bidrag i min løn." in said
    assert "spørg Mette" in said and "Arbejdsmarkedsbidragsloven" in said
    assert "Jeg skriver ikke om din løn på sms" in said
    assert await page.is_used(code) and await page.kept_files() == 0

    last = page.street.texts("omar")[-1]
    assert "noget, du bør spørge om. Må Mette hjælpe?" in last
    assert not any(number in last for number in OF_THE_SLIP)
    database = page.street.house.database
    async with database.read() as connection:
        (omar,) = await called(connection, "Omar")
        kept = await latest(connection, omar.person.id, "payslip")
    assert kept is not None and kept.source["am"] == "282.20"


@pytest.mark.parametrize("layout", ["dataloen_new", "zenegy", "home_table", "mobile"])
async def test_slips_of_many_layouts_lead_to_the_finding(page: SlipVisitor, layout: str) -> None:
    rng = Random(7)
    made = faulty("am_under_18", layout, rng)
    await page.born(made.known.born)
    await page.send(await page.code(), made.paper.pdf(rng))
    said = await page.confirm(card=made.known.card or "")
    assert "så der skal ikke trækkes" in said, said


async def test_a_slip_in_two_files_is_read_as_one(page: SlipVisitor) -> None:
    code, (first, rest) = await page.code(), halves()
    shown = await page.send_all(code, first, rest)
    assert page.status == 200 and "ikke se hele" not in shown
    assert (page.form.fields["gross"], page.form.fields["net"]) == ("3.527,50", "3.245,30")
    await page.confirm(**KNOWN)
    assert await page.is_used(code) and await page.kept_files() == 0


async def test_of_half_a_slip_it_is_said_and_both_can_be_sent(page: SlipVisitor) -> None:
    code, (first, rest) = await page.code(), halves()
    assert "ikke se hele" in await page.send_all(code, first) and page.status == 200
    assert "ikke se hele" not in await page.send_all(code, first, rest)


async def test_a_line_that_is_wrong_is_put_right(page: SlipVisitor) -> None:
    await page.send(await page.code(), files.slip())
    right = {"am": "0", "a_income": "3527,50", "net": "3527,50", "holiday_pay": "440,94"}
    said = await page.confirm(**KNOWN, **right)
    assert "Alt passer" in said and "Du får 3.527,50 kr" in said
    assert page.street.texts("omar")[-1].startswith("Jeg har set på din lønseddel, og jeg fandt")
    assert '"net": "3527.50"' in (await page.told())[0]


async def test_page_and_talk_find_the_same_by_what_only_the_page_was_told(
    page: SlipVisitor,
) -> None:
    await page.send(await page.code(), files.slip())
    right = {"am": "0", "a_income": "3527,50", "net": "3527,50", "holiday_pay": "440,94"}
    said = await page.confirm(**{**KNOWN, **right, "contract": "95"})
    assert "Din aftale siger 95 kr i timen" in said
    assert "noget, du bør spørge om" in page.street.texts("omar")[-1]


async def test_what_cannot_be_read_is_asked_for_again_in_its_place(page: SlipVisitor) -> None:
    code = await page.code()
    await page.send(code, files.slip())
    said = await page.confirm(**{**KNOWN, "net": "mange <b>penge", "gross": "3.600"})
    assert page.status == 422 and "Kig på de røde felter" in said and "Skriv tallet, fx" in said
    assert "<b>penge" not in page.html
    kept = {"net": "mange <b>penge", "gross": "3.600", "card": "frikort", "contract": "85"}
    assert page.form.fields | kept == page.form.fields
    assert not await page.is_used(code)
    assert "282,20" in await page.confirm(net="3.245,30", gross="3.527,50")


async def test_who_changes_the_language_loses_nothing(page: SlipVisitor) -> None:
    await page.send(await page.code(), files.slip())
    said = await page.confirm("en", again="1", net="what", contract="85")
    assert "Did I read it right?" in said and page.form.fields["net"] == "what"
    assert page.form.fields["contract"] == "85"


async def test_without_a_file_the_numbers_are_typed(page: SlipVisitor) -> None:
    shown = await page.send(await page.code(), None)
    assert "Skriv dine tal" in shown and page.form.fields["net"] == ""
    assert page.form.fields.keys() >= {"gross", "am", "net"}
    assert "Skriv tallet" in await page.confirm() and page.status == 422
    typed = {"pay_date": "30. oktober 2026", "gross": "3527,50", "am": "282,20", "net": "3245,30"}
    assert "8 % af 3.527,50 kr = 282,20 kr" in await page.confirm(**typed)


async def test_the_birth_date_is_asked_for_only_where_it_is_not_known(page: SlipVisitor) -> None:
    code = await page.code()
    await page.born(None)
    assert "Din fødselsdag" in await page.send(code, files.slip())
    assert "12. juni 2011" in await page.confirm(born="i sommers")
    assert "Du fylder 15 i år" in await page.confirm(born="12/6 2011")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (files.locked(), "låst med en kode"),
        (files.page_of(files.written("Hej med dig")), "kan ikke se, at det er en lønseddel"),
        (files.page_of(files.written("Ansaettelseskontrakt", "Opsigelsesvarsel 14 dage",
                                     "Provetid 3 maneder")), "ligner en kontrakt"),
        (files.slip()[:900], "kunne ikke læse den"),
    ],
    ids=["locked", "other", "contract", "broken"],
)  # fmt: skip
async def test_what_is_no_payslip_can_be_sent_again(
    page: SlipVisitor, data: bytes, words: str
) -> None:
    code = await page.code()
    assert words in await page.send(code, data)
    assert (page.status, page.form.fields["code"]) == (422, code)
    assert "Har jeg læst rigtigt?" in await page.send(code, files.slip())


async def test_sent_twice_nothing_is_done_twice_and_it_is_shown_again(page: SlipVisitor) -> None:
    await page.send(await page.code(), files.slip())
    fields = {**page.form.fields, **KNOWN}
    first, second = await asyncio.gather(page.post(fields), page.post(fields))
    assert "282,20 kr" in first and "282,20 kr" in second
    assert ["her er det igen" in said.lower() for said in (first, second)].count(True) == 1
    assert len(await page.told()) == 1
    assert len([t for t in page.street.texts("omar") if "bør spørge om" in t]) == 1


async def test_a_used_code_shows_nothing_to_anybody_else(page: SlipVisitor) -> None:
    code = await page.code()
    await page.send(code, files.slip())
    first = {**page.form.fields, **KNOWN}
    await page.post(first)
    for changed in ({"net": "3.245,31"}, {"card": ""}, {"contract": "90"}, {"own_hours": ""}):
        said = await page.post({**first, **changed})
        assert page.status == 410 and "Koden er brugt" in said and "Mette" not in said
    assert "Koden er brugt" in await page.send(code, files.slip())
    assert len(await page.told()) == 1


async def test_another_ones_code_shows_nothing_of_theirs(page: SlipVisitor) -> None:
    code = await page.code()
    await page.send(code, files.slip())
    await page.confirm(**KNOWN)
    shown = await page.send(await _another(page), None)
    assert not any(f" {number}" in shown for number in OF_THE_SLIP) and "Omar" not in shown
    said = await page.confirm(pay_date="30/9 2026", gross="1.000", net="1.000")
    assert not any(number in said for number in OF_THE_SLIP) and "Omar" not in said


@pytest.mark.parametrize("kind", ["cv", "unknown", "old", "short"])
async def test_a_code_that_does_not_work_gets_a_friendly_sentence(
    page: SlipVisitor, kind: str
) -> None:
    code = await page.code()
    typed = {"cv": "CVCVCV", "unknown": "XXXXXX", "short": "123"}.get(kind, code)
    if kind == "old":
        page.street.clock.move_to(page.street.clock.now() + timedelta(days=8))
    words = {"old": "for gammel", "short": "seks tegn"}.get(kind, "kender jeg ikke")
    assert words in await page.send(typed, files.slip())
    assert page.form.fields["code"] == typed
    read = carried(Heard(Slip(net=100)))
    said = await page.post({"read": read, "code": typed, "net": "1"})
    assert words in said and page.form.fields | {"net": "1", "code": typed} == page.form.fields
    assert 'class="code"' in page.html, "the code can be typed again"


async def test_guessing_is_slowed_down_and_nothing_is_lost(page: SlipVisitor) -> None:
    await page.send(await page.code(), files.slip())
    form = {**page.form.fields, **KNOWN}
    for _ in range(TRIES_PER_CLIENT):
        await page.send("XXXXXX", files.slip())
    assert page.status == 429
    assert "mange forsøg" in await page.post(form) and page.status == 429
    assert page.form.fields == form
    page.street.clock.move_to(page.street.clock.now() + timedelta(minutes=15))
    assert "282,20 kr" in await page.confirm()


@pytest.mark.parametrize(
    ("data", "status", "words"),
    [
        (b"", 400, "ingen fil"),
        (b"hej", 415, "PDF eller et billede"),
        (files.slip() + b"x" * (20 * 1024 * 1024), 413, "20 MB"),
        (files.slip() + b"x" * MOST_FORM, 413, "20 MB"),
    ],
    ids=["none", "text", "large", "larger"],
)
async def test_a_file_that_cannot_be_read_is_told_why(
    page: SlipVisitor, data: bytes, status: int, words: str
) -> None:
    assert words in await page.send(await page.code(), data)
    assert page.status == status


@pytest.mark.parametrize(
    "read", ["", "{}", "[" * 3000, '{"slip":{"net":"1e9999999"}}', "x" * 5000, "x" * MOST_TEXT * 2]
)
async def test_a_hidden_field_that_was_tampered_with_does_nothing(
    page: SlipVisitor, read: str
) -> None:
    code = await page.code()
    await page.send(code, files.slip())
    said = await page.confirm(read=read)
    assert page.status == 400 and "Koden virker stadig" in said
    assert not await page.is_used(code) and await page.told() == []


async def test_huge_values_are_asked_for_again(page: SlipVisitor) -> None:
    code = await page.code()
    await page.send(code, files.slip())
    huge = dict.fromkeys(("net", "hours", "rate", "contract", "own_hours"), "9" * 3000)
    await page.confirm(**huge)
    assert page.status == 422 and len(page.html) < 40_000
    many = {f"felt{number}": "1" for number in range(200)}
    await page.post({**page.form.fields, **many})
    assert page.status == 400 and not await page.is_used(code)


async def test_the_longest_reading_fits_into_its_event(page: SlipVisitor) -> None:
    full = json.loads(carried(Heard(Slip())))
    dates = dict.fromkeys(("pay_date", "period_from", "period_to"), "2026-10-30")
    amounts = dict.fromkeys(Slip().to_json().keys() - dates.keys(), "999999999999.99")
    full |= {"slip": {**amounts, **dates}, "others": [10**14] * 20, "supplements": [10**14] * 20}
    code = await page.code()
    for _ in range(2):
        await page.post({"read": json.dumps(full), "code": code})
        assert page.status == 200
        code = await _another(page)
    assert all(json.loads(text)["about"]["known"] for text in await page.told())


async def _another(page: SlipVisitor) -> str:
    await page.street.write("omar", "3")
    (code,) = re.findall(r"kode er (\w{6})", await page.street.write("omar", "1"))
    return str(code)


async def test_nothing_of_a_slip_is_logged_or_texted(
    page: SlipVisitor, capsys: pytest.CaptureFixture[str]
) -> None:
    code = await page.code()
    await page.send(code, files.slip()[:2000])
    await page.send(code, files.slip())
    await page.confirm(net="3.245,30 eller 1500612-1234")
    await page.confirm(net="3.245,30", **KNOWN)
    said = capsys.readouterr()
    texts = "".join(page.street.texts("omar"))
    assert not any(number in said.out + said.err for number in OF_THE_SLIP)
    assert not any(number in texts for number in OF_THE_SLIP[:-1])


@pytest.mark.parametrize(
    "kind", ["text/plain", "multipart/form-data", "multipart/form-data; boundary=x"]
)
@pytest.mark.parametrize("step", ["", "/tjek"])
async def test_a_broken_form_is_refused_kindly(page: SlipVisitor, kind: str, step: str) -> None:
    headers = {"Content-Type": kind}
    answer = await page.browser.post(f"/loenseddel{step}", content=b"--y", headers=headers)
    assert answer.status_code == 400 and "Det gik galt på vejen" in answer.text


async def test_the_page_speaks_the_phone_s_language_or_the_one_asked_for(
    page: SlipVisitor,
) -> None:
    danish = await page.browser.get("/loenseddel", headers={"Accept-Language": "pl"})
    english = await page.browser.get("/loenseddel", headers={"Accept-Language": "en-GB,en"})
    asked = await page.browser.get("/loenseddel?sprog=da", headers={"Accept-Language": "en"})
    assert [re.findall('lang="(..)"', one.text)[0] for one in (danish, english, asked)] == [
        "da", "en", "da",
    ]  # fmt: skip
    assert "default-src 'none'" in danish.headers["content-security-policy"]
    assert "set-cookie" not in danish.headers and "<script" not in danish.text
    middle = await page.browser.get("/loenseddel/tjek?sprog=en")
    assert middle.headers["location"] == "/loenseddel?sprog=en"
    styles = await page.browser.get("/loenseddel/payslip.css")
    assert styles.headers["content-type"].startswith("text/css")


class ClosedDesk:
    """A desk whose disk is full, from the first look at a code or only when it is used."""

    today = date(2026, 11, 23)

    def __init__(self, looks: bool) -> None:
        self._looks = looks

    async def look(self, code: str, client: str) -> Looked | Refusal:
        if self._looks:
            return Looked(asks_born=False)
        raise Failure("disk_full", permanent=False)

    async def read(self, *files: bytes) -> Heard | Paper | str:
        return "busy"

    async def take_roster(
        self, code: str, client: str, paper: Paper, data: bytes
    ) -> Refusal | None:
        raise Failure("disk_full", permanent=False)

    async def take(self, code: str, client: str, heard: Heard, known: Known) -> Taken | Refusal:
        raise Failure("disk_full", permanent=False)


async def test_when_nothing_can_be_kept_the_form_and_the_code_are() -> None:
    app = Starlette(routes=payslip_routes(ClosedDesk(looks=False)))
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://makker"
    ) as browser:
        sent = {"file": ("a.pdf", files.slip(), "application/pdf")}
        first = await browser.post("/loenseddel", data={"code": "K7M4QX"}, files=sent)
        read = carried(Heard(Slip(net=100)))
        fields = {"code": "K7M4QX", "read": read, "net": "777"}
        parts = {name: (None, value) for name, value in fields.items()}
        last = await browser.post("/loenseddel/tjek", files=parts)
    assert first.status_code == last.status_code == 503
    assert "virker stadig" in first.text and "K7M4QX" in first.text
    assert "virker stadig" in last.text and 'value="777"' in last.text


async def test_a_full_reading_room_says_so() -> None:
    app = Starlette(routes=payslip_routes(ClosedDesk(looks=True)))
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://makker"
    ) as browser:
        sent = {"file": ("a.pdf", files.slip(), "application/pdf")}
        answer = await browser.post("/loenseddel", data={"code": "K7M4QX"}, files=sent)
    assert answer.status_code == 503 and "travlt" in answer.text and "K7M4QX" in answer.text
