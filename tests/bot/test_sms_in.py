"""SMS in: only what Twilio signed comes through, whole and as often as it is posted."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlencode

import httpx
import pytest
import uvicorn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from twilio.request_validator import RequestValidator

from bot.channels.sms import sms_routes
from flows.failure import Failure
from flows.message import Receipt
from tests.peers.fake_inbox import FakeInbox
from tests.peers.twilio_rules import NUMBER, TOKEN, inbound_form, post_signed, status_form

PUBLIC = "https://makker.example"
SID = "SM" + "0" * 31 + "1"
PHONE = "+4520123456"
FORM = "application/x-www-form-urlencoded"
HELLO = inbound_form(PHONE, "Hej", SID)


class FakeReceipts:
    """Keeps receipts, after raising what it was told to raise."""

    def __init__(self) -> None:
        self.kept: list[Receipt] = []
        self.troubles: list[Exception] = []

    async def __call__(self, receipt: Receipt) -> None:
        if self.troubles:
            raise self.troubles.pop(0)
        self.kept.append(receipt)


class Door:
    """The routes in an app of their own, and a client that posts to them as Twilio does."""

    def __init__(self, public_url: str = PUBLIC) -> None:
        self.inbox, self.receipts = FakeInbox(), FakeReceipts()
        self.app = Starlette(
            routes=sms_routes(
                auth_token=TOKEN,
                public_url=public_url,
                number=NUMBER,
                receive=self.inbox,
                report=self.receipts,
            )
        )
        self.client = httpx.AsyncClient(
            transport=httpx.ASGITransport(self.app), base_url="http://127.0.0.1:8080"
        )

    async def text(self, form: dict[str, str], signed_for: str = PUBLIC) -> httpx.Response:
        return await post_signed(self.client, "/sms/inbound", form, signed_for)

    async def status(self, form: dict[str, str]) -> httpx.Response:
        return await post_signed(self.client, "/sms/status", form, PUBLIC)

    async def raw(self, content: bytes, signature: str = "", kind: str = FORM) -> int:
        headers = {"Content-Type": kind, "X-Twilio-Signature": signature}
        answer = await self.client.post("/sms/inbound", content=content, headers=headers)
        return answer.status_code


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    made = Door()
    yield made
    await made.client.aclose()


async def test_a_signed_sms_is_received_and_answered_with_empty_twiml(door: Door) -> None:
    answer = await door.text(inbound_form(PHONE, "Hej, jeg hedder Åse 😀\n", SID))
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/xml")
    assert answer.text.endswith("<Response/>")
    (stored,) = door.inbox.stored
    assert (stored.channel, stored.external_id, stored.address) == ("sms", SID, PHONE)
    assert (stored.text, stored.kind, stored.files) == ("Hej, jeg hedder Åse 😀\n", "message", ())


@pytest.mark.parametrize(
    "spoil",
    [
        lambda form: form.update(Body="Noget andet"),
        lambda form: form.update(ToCity="Køge"),
        lambda form: form.pop("ToCity"),
        lambda form: form.update(New="felt"),
    ],
)
async def test_a_form_changed_on_the_way_is_403_and_not_stored(
    door: Door, spoil: Callable[[dict[str, str]], object]
) -> None:
    form = dict(HELLO)
    signature = RequestValidator(TOKEN).compute_signature(f"{PUBLIC}/sms/inbound", form)
    spoil(form)
    assert await door.raw(urlencode(form).encode(), signature) == 403
    assert door.inbox.stored == []


@pytest.mark.parametrize("signature", ["", "x", "æ", "A" * 28])
async def test_a_missing_or_wrong_signature_is_403(door: Door, signature: str) -> None:
    headers = {b"Content-Type": FORM.encode(), b"X-Twilio-Signature": signature.encode("latin-1")}
    for path in ("/sms/inbound", "/sms/status"):
        answer = await door.client.post(path, content=urlencode(HELLO), headers=headers)
        assert answer.status_code == 403
    assert door.inbox.stored == []
    assert door.receipts.kept == []


async def test_another_accounts_token_is_403(door: Door) -> None:
    signature = RequestValidator("another").compute_signature(f"{PUBLIC}/sms/inbound", HELLO)
    assert await door.raw(urlencode(HELLO).encode(), signature) == 403


async def test_the_newer_signature_algorithm_is_understood_and_unknown_ones_are_403(
    door: Door,
) -> None:
    sign = RequestValidator(TOKEN).compute_signature
    signature = sign(f"{PUBLIC}/sms/inbound", HELLO, "HMAC_SHA256")
    for algorithm, status in (("HMAC_SHA256", 200), ("HMAC_SHA1", 403), ("NONE", 403)):
        headers = {
            "Content-Type": FORM,
            "X-Twilio-Signature": signature,
            "X-Twilio-Webhooks-Signature-Settings": f"key=k,algorithm={algorithm}",
        }
        answer = await door.client.post("/sms/inbound", content=urlencode(HELLO), headers=headers)
        assert answer.status_code == status


@pytest.mark.parametrize(
    "public_url",
    [
        "https://makker.example",
        "https://makker.example/",
        "https://makker.example/unge",
        "https://makker.example/unge/",
        "https://makker.example:8443",
        "http://127.0.0.1:8080",
    ],
)
async def test_the_signature_is_over_the_public_address_whatever_we_listen_on(
    public_url: str,
) -> None:
    door = Door(public_url)
    assert (await door.text(HELLO, signed_for=public_url)).status_code == 200
    assert (await door.text(HELLO, signed_for="https://other.example")).status_code == 403
    assert len(door.inbox.stored) == 1
    await door.client.aclose()


async def test_a_query_in_the_webhook_address_is_part_of_what_is_signed(door: Door) -> None:
    url = f"{PUBLIC}/sms/inbound?from=twilio&x="
    signature = RequestValidator(TOKEN).compute_signature(url, HELLO)
    headers = {"Content-Type": FORM, "X-Twilio-Signature": signature}
    for path, status in (("?from=twilio&x=", 200), ("?from=other", 403), ("", 403)):
        answer = await door.client.post(
            f"/sms/inbound{path}", content=urlencode(HELLO), headers=headers
        )
        assert answer.status_code == status


async def test_fields_twilio_adds_without_notice_do_no_harm(door: Door) -> None:
    form = inbound_form(PHONE, "Hej", SID, OptOutType="START", ØvrigtFelt="æ", Tom="")
    assert (await door.text(form)).status_code == 200


async def test_the_same_post_fifty_times_is_handed_on_fifty_times(door: Door) -> None:
    for _ in range(50):
        assert (await door.text(HELLO)).status_code == 200
    assert len(door.inbox.stored) == 50
    assert len(set(door.inbox.stored)) == 1


async def test_what_could_not_be_stored_is_503_so_that_twilio_tries_again(door: Door) -> None:
    door.inbox.troubles.append(Failure("disk", permanent=False))
    assert (await door.text(HELLO)).status_code == 503
    assert (await door.text(HELLO)).status_code == 200
    assert len(door.inbox.stored) == 1


@pytest.mark.parametrize(
    "content",
    [b"Body", b"a=1&b", b"&&&", b"\xff\xfe", "Body=æ".encode(), b"&".join([b"a=1"] * 300)],
)
async def test_what_is_no_form_is_400(door: Door, content: bytes) -> None:
    assert await door.raw(content) == 400


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data; boundary=x", ""])
async def test_another_content_type_is_400(door: Door, kind: str) -> None:
    assert await door.raw(b"{}", kind=kind) == 400


async def test_a_megabyte_is_413_and_the_next_message_works(door: Door) -> None:
    big = inbound_form(PHONE, "a" * 1_000_000, SID)
    assert (await door.text(big)).status_code == 413
    assert (await door.text(HELLO)).status_code == 200
    assert [stored.text for stored in door.inbox.stored] == ["Hej"]


@pytest.mark.parametrize("spoilt", [{"MessageSid": ""}, {"MessageSid": "../x"}, {"From": " \x00"}])
async def test_without_a_message_id_or_a_sender_it_is_400(
    door: Door, spoilt: dict[str, str]
) -> None:
    assert (await door.text({**HELLO, **spoilt})).status_code == 400
    without = {name: value for name, value in HELLO.items() if name not in spoilt}
    assert (await door.text(without)).status_code == 400
    assert door.inbox.stored == []


async def test_surrogates_and_nul_in_a_form_are_made_storable(door: Door) -> None:
    form = {**HELLO, "Body": "a\ufffd\ufffd\ufffdb\x00c"}
    signature = RequestValidator(TOKEN).compute_signature(f"{PUBLIC}/sms/inbound", form)
    content = urlencode({**HELLO, "Body": ""}).replace("Body=&", "Body=a%ED%A0%80b%00c&")
    assert await door.raw(content.encode(), signature) == 200
    text = door.inbox.stored[0].text
    assert text == "a\ufffd\ufffd\ufffdbc"
    assert text.encode()


@pytest.mark.parametrize(
    ("sender", "address"),
    [
        ("+4520123456", "+4520123456"),
        ("20 12 34 56", "+4520123456"),
        ("004520123456", "+4520123456"),
        ("+46701234567", "+46701234567"),
        ("JYSK", "JYSK"),
        ("Makker2012", "Makker2012"),
        ("Netto\x00\u202e", "Netto"),
        ("1231", "1231"),
        ("whatsapp:+4520123456", "whatsapp:+4520123456"),
    ],
)
async def test_senders_are_e164_numbers_or_plain_names(
    door: Door, sender: str, address: str
) -> None:
    assert (await door.text({**HELLO, "From": sender})).status_code == 200
    assert door.inbox.stored[0].address == address


async def test_a_text_from_our_own_number_is_not_answered(door: Door) -> None:
    assert (await door.text(inbound_form(NUMBER, "Hej", SID))).status_code == 200
    assert door.inbox.stored == []


@pytest.mark.parametrize(
    ("text", "media", "kind"),
    [("", "1", "other"), ("Se her", "1", "message"), ("", "0", "message"), ("", "", "message")],
)
async def test_a_picture_without_words_is_something_other(
    door: Door, text: str, media: str, kind: str
) -> None:
    picture = {"MediaUrl0": "https://api.twilio.com/x", "MediaContentType0": "image/jpeg"}
    form = inbound_form(PHONE, text, SID, **{"NumMedia": media, **picture})
    assert (await door.text(form)).status_code == 200
    assert door.inbox.stored[0].kind == kind


async def test_receipts_in_any_order_say_only_what_is_final(door: Door) -> None:
    for status, code in (("delivered", ""), ("sent", ""), ("queued", ""), ("undelivered", "30003")):
        assert (await door.status(status_form(SID, status, code))).status_code == 204
    assert (await door.status(status_form(SID, "failed", "x" * 99))).status_code == 204
    assert door.receipts.kept == [
        Receipt("sms", SID, "delivered"),
        Receipt("sms", SID, "failed", "30003"),
        Receipt("sms", SID, "failed", ""),
    ]


async def test_a_receipt_that_could_not_be_stored_is_503(door: Door) -> None:
    door.receipts.troubles.append(Failure("disk", permanent=False))
    assert (await door.status(status_form(SID, "delivered"))).status_code == 503


async def test_a_receipt_without_a_message_is_400(door: Door) -> None:
    assert (await door.status(status_form("", "delivered"))).status_code == 400


@pytest.mark.parametrize(("token", "url"), [("", PUBLIC), (TOKEN, "")])
def test_without_a_token_or_address_the_door_is_not_built(token: str, url: str) -> None:
    with pytest.raises(ValueError, match="MAKKER_TWILIO_AUTH_TOKEN"):
        sms_routes(
            auth_token=token,
            public_url=url,
            number=NUMBER,
            receive=FakeInbox(),
            report=FakeReceipts(),
        )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_make_it_fall(content: bytes) -> None:
    async def post() -> int:
        door = Door()
        async with door.client:
            return await door.raw(content)

    assert asyncio.run(post()) in (400, 403)


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_twilio_signs_comes_through(text: str) -> None:
    async def post() -> str:
        door = Door()
        async with door.client:
            assert (await door.text(inbound_form(PHONE, text, SID))).status_code == 200
        return door.inbox.texts[0]

    assert asyncio.run(post()) == text.replace("\x00", "")


@asynccontextmanager
async def served(app: Starlette) -> AsyncIterator[str]:
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", lifespan="off"))
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    with suppress(asyncio.CancelledError):
        await task


async def test_it_holds_over_a_real_server_too(door: Door) -> None:
    async with served(door.app) as base, httpx.AsyncClient(base_url=base) as client:
        assert (await post_signed(client, "/sms/inbound", HELLO, PUBLIC)).status_code == 200
        assert (await post_signed(client, "/sms/inbound", HELLO, base)).status_code == 403
        assert (await client.get("/sms/inbound")).status_code == 405
    assert len(door.inbox.stored) == 1


async def test_a_receipt_hands_back_our_key_and_what_it_says_of_the_address(door: Door) -> None:
    form = status_form(SID, "undelivered", "30006")
    answer = await post_signed(door.client, "/sms/status?key=in7.0", form, PUBLIC)
    assert answer.status_code == 204
    (receipt,) = door.receipts.kept
    assert (receipt.key, receipt.address_state) == ("in7.0", "landline")
