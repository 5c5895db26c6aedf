"""SMS out: the real Twilio client against two outside servers and a bad network."""

import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.sms import SmsChannel
from flows.failure import Failure
from flows.message import Attachment, Outbound
from tests.peers.prism import prism
from tests.peers.proxy import Fault, FaultProxy
from tests.peers.twilio_rules import ACCOUNT, NUMBER, TOKEN, TwilioRules

PHONE = "+4520123456"
HELLO = Outbound("k1", PHONE, "Hej Amina")


def channel(api_base: str, timeout: float = 5.0, token: str = TOKEN) -> SmsChannel:
    return SmsChannel(
        account_sid=ACCOUNT,
        auth_token=token,
        number=NUMBER,
        public_url="https://makker.example/unge/",
        api_base=api_base,
        timeout=timeout,
    )


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioRules]:
    async with TwilioRules().serve() as rules:
        yield rules


@pytest.fixture
async def sms(twilio: TwilioRules) -> AsyncIterator[SmsChannel]:
    made = channel(twilio.url)
    yield made
    await made.close()


async def failure(sms: SmsChannel, message: Outbound = HELLO) -> Failure:
    with pytest.raises(Failure) as caught:
        await sms.send(message)
    return caught.value


@pytest.fixture(scope="module")
def judge() -> Iterator[str]:
    with prism() as base:
        yield base


async def test_prism_finds_nothing_wrong_with_our_requests(judge: str) -> None:
    sms = channel(judge)
    accepted = await sms.send(HELLO)
    assert accepted.provider_id.startswith("SM")
    assert await sms.look_up(HELLO, datetime(2020, 1, 1, tzinfo=UTC)) is None
    await sms.close()


async def test_prism_refuses_a_callback_that_is_no_url(judge: str) -> None:
    sms = SmsChannel(
        account_sid=ACCOUNT, auth_token=TOKEN, number=NUMBER, public_url="no url", api_base=judge
    )
    failed = await failure(sms)
    assert (failed.code, failed.permanent) == ("422", True)
    await sms.close()


async def test_a_message_is_taken_in_gsm7_with_its_receipt_address(
    twilio: TwilioRules, sms: SmsChannel
) -> None:
    accepted = await sms.send(replace(HELLO, text="“Hej” Ayşe – 😀 godt gået…"))
    (taken,) = twilio.taken
    assert taken.body == '"Hej" Ayse - godt gået...'
    assert (taken.to, taken.sender) == (PHONE, NUMBER)
    assert taken.callback == "https://makker.example/unge/sms/status?key=k1"
    assert (accepted.provider_id, accepted.segments) == (taken.sid, 1)


async def test_segments_are_counted_as_sent(sms: SmsChannel) -> None:
    assert (await sms.send(replace(HELLO, text="æ" * 161))).segments == 2


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Se makker.dk", "link"),
        ("Se https://t.me/makker", "link"),
        ("Se makker\u200b.dk", "link"),  # the disguise falls when the text becomes GSM-7
        ("Se ｍakker．ｄk", "link"),
        ("", "length"),
        ("😀", "length"),
        ("a" * 1601, "length"),
    ],
)
async def test_no_link_and_no_impossible_text_ever_leaves(
    twilio: TwilioRules, sms: SmsChannel, text: str, code: str
) -> None:
    failed = await failure(sms, replace(HELLO, text=text))
    assert (failed.code, failed.permanent, failed.address_state) == (code, True, None)
    assert twilio.taken == []


@pytest.mark.parametrize(
    "address", ["", "20123456", "+0012", "amina", "+4590123456", "+4580123456", "+45201", "+٤٥٢٠"]
)
async def test_an_address_no_person_can_have_is_refused_here(
    twilio: TwilioRules, sms: SmsChannel, address: str
) -> None:
    failed = await failure(sms, replace(HELLO, address=address))
    assert (failed.permanent, failed.address_state) == (True, "bad")
    assert twilio.taken == []


async def test_an_attachment_cannot_go_by_sms(sms: SmsChannel) -> None:
    cv = Attachment("CV.pdf", "application/pdf", b"%PDF")
    assert (await failure(sms, replace(HELLO, attachment=cv))).permanent


@pytest.mark.parametrize(
    ("code", "state"),
    [
        (21610, "opted_out"),
        (21614, "landline"),
        (21635, "landline"),
        (21211, "bad"),
        (21217, "bad"),
        (21265, "bad"),
        (21612, None),
    ],
)
async def test_what_twilio_says_of_an_address_is_kept_and_final(
    twilio: TwilioRules, sms: SmsChannel, code: int, state: str | None
) -> None:
    twilio.refuse[PHONE] = code
    failed = await failure(sms)
    assert (failed.code, failed.permanent, failed.address_state) == (str(code), True, state)
    assert not failed.ambiguous


async def test_our_own_wrong_key_does_not_use_up_messages(twilio: TwilioRules) -> None:
    sms = channel(twilio.url, token="c" * 32)
    failed = await failure(sms)
    assert (failed.code, failed.permanent, failed.ambiguous) == ("20003", False, False)
    await sms.close()


async def test_a_full_queue_at_twilio_is_waited_out(twilio: TwilioRules, sms: SmsChannel) -> None:
    twilio.refuse[PHONE] = 21611
    assert not (await failure(sms)).permanent


@pytest.mark.parametrize(
    ("fault", "wait"), [("429+7", 7.0), ("429", None), ("429+soon", None), ("429+-1", None)]
)
async def test_too_many_requests_is_tried_later_as_twilio_wishes(
    twilio: TwilioRules, sms: SmsChannel, fault: str, wait: float | None
) -> None:
    twilio.faults[PHONE].append(fault)
    failed = await failure(sms)
    assert (failed.permanent, failed.ambiguous, failed.retry_after) == (False, False, wait)
    assert (await sms.send(HELLO)).provider_id == twilio.taken[0].sid


@pytest.mark.parametrize("fault", ["500 taken", "slow", "cut", "garbled"])
async def test_a_lost_answer_is_ambiguous_and_settled_by_looking_up(
    twilio: TwilioRules, fault: str
) -> None:
    sms = channel(twilio.url, timeout=0.3)
    before = datetime.now(UTC)
    twilio.faults[PHONE].append(fault)
    failed = await failure(sms)
    assert (failed.permanent, failed.ambiguous) == (False, True)
    assert await sms.look_up(HELLO, before) == twilio.taken[0].sid
    assert len(twilio.taken) == 1  # nothing was sent again behind our back
    await sms.close()


async def test_a_500_that_took_nothing_is_not_found(twilio: TwilioRules, sms: SmsChannel) -> None:
    twilio.faults[PHONE].append("500")
    assert (await failure(sms)).ambiguous
    assert await sms.look_up(HELLO, datetime.now(UTC)) is None


async def test_look_up_finds_only_the_same_text_to_the_same_number_since(
    twilio: TwilioRules, sms: SmsChannel
) -> None:
    accepted = await sms.send(replace(HELLO, text="Hej – Amina"))
    now = datetime.now(UTC)
    assert await sms.look_up(replace(HELLO, text="Hej – Amina"), now) == accepted.provider_id
    assert await sms.look_up(HELLO, now) is None
    elsewhere = Outbound("k2", "+4520123457", "Hej – Amina")
    assert await sms.look_up(elsewhere, now) is None
    later = now + timedelta(minutes=1)
    assert await sms.look_up(replace(HELLO, text="Hej – Amina"), later) is None


async def test_a_refused_connection_is_surely_not_sent() -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        sms = channel(f"http://127.0.0.1:{unheard.getsockname()[1]}")
        failed = await failure(sms)
        assert (failed.code, failed.permanent, failed.ambiguous) == ("unreachable", False, False)
        with pytest.raises(Failure):  # not asked is not an answer: nothing is settled by it
            await sms.look_up(HELLO, datetime.now(UTC))
        await sms.close()


async def test_a_name_that_does_not_resolve_is_surely_not_sent() -> None:
    sms = channel("http://twilio.invalid")
    assert not (await failure(sms)).ambiguous
    await sms.close()


async def test_a_cut_line_through_a_proxy_is_ambiguous_either_way(twilio: TwilioRules) -> None:
    async with FaultProxy(twilio.url).serve() as proxy:
        sms = channel(proxy.url)
        await sms.send(HELLO)
        proxy.faults += [Fault("Messages", "cut_before"), Fault("Messages", "cut_after")]
        assert [(await failure(sms)).ambiguous for _ in range(2)] == [True, True]
        assert len(twilio.taken) == 2  # we cannot tell which of the two got through
        assert len(proxy.seen) == 3
        await sms.close()


async def test_bad_days_between_us_and_twilio(twilio: TwilioRules) -> None:
    async with FaultProxy(twilio.url).serve() as proxy:
        sms = channel(proxy.url, timeout=0.3)
        proxy.faults = [
            Fault("Messages", status=429, headers={"Retry-After": "3"}),
            Fault("Messages", status=503, body={"code": 20503}),
            Fault("Messages", status=403, body={"code": 20003, "message": "no"}),
            Fault("Messages", "slow", seconds=1.0),
        ]
        failed = [await failure(sms) for _ in range(4)]
        assert [one.code for one in failed] == ["429", "503", "20003", "timeout"]
        assert [one.ambiguous for one in failed] == [False, True, False, True]
        assert failed[0].retry_after == 3.0
        assert not any(one.permanent for one in failed)
        await sms.close()


async def test_a_closed_channel_opens_again(twilio: TwilioRules, sms: SmsChannel) -> None:
    await sms.send(HELLO)
    await sms.close()
    await sms.close()
    await sms.send(HELLO)
    assert len(twilio.taken) == 2


async def test_without_a_public_url_no_receipts_are_asked_for(twilio: TwilioRules) -> None:
    sms = SmsChannel(
        account_sid=ACCOUNT, auth_token=TOKEN, number=NUMBER, public_url="", api_base=twilio.url
    )
    await sms.send(HELLO)
    assert twilio.taken[0].callback == ""
    await sms.close()
