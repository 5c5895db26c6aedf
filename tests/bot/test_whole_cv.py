"""A whole CV over Twilio's forms and over Telegram's updates, against outside servers."""

import asyncio
import itertools
import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pypdfium2
import pytest

from bot.app import web_app
from bot.settings import Settings
from flows.gsm7 import segments
from flows.links import has_link
from tests.bot.serving import free_port, serving
from tests.bot.whole_cv import MOST_MESSAGES, THE_END, Youth
from tests.peers.telegram_judge import TOKEN as TELEGRAM_TOKEN
from tests.peers.telegram_judge import Judge, telegram_judge
from tests.peers.twilio_rules import (
    ACCOUNT,
    NUMBER,
    TOKEN,
    TwilioRules,
    inbound_form,
    post_signed,
    status_form,
)

AMINA, YUSUF = "+4520123456", 900000017
PUBLIC = "https://makker.example"


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioRules]:
    async with TwilioRules().serve() as server:
        yield server


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    async with telegram_judge() as server:
        yield server


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        assert len(document) == 1
        text: str = document[0].get_textpage().get_text_bounded()
        return text
    finally:
        document.close()


async def test_a_whole_cv_over_sms(twilio: TwilioRules, tmp_path: Path) -> None:
    settings = Settings(
        database_url=f"sqlite+aiosqlite:///{tmp_path}/makker.db",
        public_url=PUBLIC,
        twilio_account_sid=ACCOUNT,
        twilio_auth_token=TOKEN,
        twilio_number=NUMBER,
        twilio_api=twilio.url,
        twilio_per_second=1000,
    )
    sids = (f"SM{number:032x}" for number in itertools.count(0xABC))
    amina = Youth("amina", "12/6 2012")
    async with serving(web_app(settings)) as url, httpx.AsyncClient(base_url=url) as client:

        async def text(words: str) -> str:
            before = len(twilio.taken)
            form = inbound_form(AMINA, words, next(sids))
            for _ in range(3):  # Twilio may post the same SMS again and again
                assert (await post_signed(client, "/sms/inbound", form, PUBLIC)).status_code == 200
            async with asyncio.timeout(10):
                while len(twilio.taken) == before:
                    await asyncio.sleep(0.01)
                await asyncio.sleep(0.05)
            return "\n".join(message.body for message in twilio.taken[before:])

        said = await text("hej")
        for _ in range(MOST_MESSAGES):
            if THE_END in said:
                break
            said = await text(amina.answer(said))
        assert THE_END in said
        for message in twilio.taken:
            form = status_form(message.sid, "delivered")
            path = message.callback.removeprefix(PUBLIC)
            assert (await post_signed(client, path, form, PUBLIC)).status_code == 204
            assert message.to == AMINA
            assert not has_link(message.body)
            assert segments(message.body) <= 2
        (code,) = re.findall(r"kode er (\w{6})", said)
        got = await client.post("/cv", data={"code": code})
        assert got.headers["content-type"] == "application/pdf"
        assert "CV-Amina-" in got.headers["content-disposition"]
        assert "Ærøbo" in text_of(got.content)
        again = await client.post("/cv", data={"code": code})
        assert again.status_code == 410
        health = (await client.get("/health")).json()
    assert health.pop("ok") is True
    assert {name for name, count in health.items() if count} == set()


@pytest.mark.parametrize("webhook", [True, False], ids=["webhook", "polling"])
async def test_a_whole_cv_over_telegram(judge: Judge, tmp_path: Path, webhook: bool) -> None:
    port = free_port()
    settings = Settings(
        database_url=f"sqlite+aiosqlite:///{tmp_path}/makker.db",
        public_url=f"http://127.0.0.1:{port}" if webhook else "",
        telegram_token=TELEGRAM_TOKEN,
        telegram_secret="a-secret" if webhook else "",
        telegram_api=judge.url,
    )
    yusuf = Youth("Yusuf", "3. juni 2009")
    queries = itertools.count(1)
    async with serving(web_app(settings), port):

        async def news(before: int) -> str:
            async with asyncio.timeout(15):
                while len(judge.sent(YUSUF)) == before:
                    await asyncio.sleep(0.01)
                await asyncio.sleep(0.1)
            return "\n".join(
                str(call.fields.get("text") or call.fields.get("caption"))
                for call in judge.sent(YUSUF)[before:]
            )

        async def answer(words: str) -> str:
            before = len(judge.sent(YUSUF))
            buttons = [b for row in judge.sent(YUSUF)[-1].buttons for b in row] if before else []
            pressed = [b["callback_data"] for b in buttons if b["text"] == words]
            if pressed:
                await judge.taps(YUSUF, pressed[0], f"q{next(queries)}")
            else:
                await judge.writes(YUSUF, words)
            return await news(before)

        said = await answer("hej")
        for _ in range(MOST_MESSAGES):
            if THE_END in said:
                break
            said = await answer(yusuf.answer(said))
        assert THE_END in said
        old = next(call for call in judge.sent(YUSUF) if call.buttons).buttons[0][0]
        before = len(judge.sent(YUSUF))
        await judge.taps(YUSUF, old["callback_data"], "q-old")
        assert "Den knap er fra før" in await news(before)
    assert judge.refused == []
    ((name, pdf),) = [file for call in judge.sent(YUSUF) for file in call.files]
    assert name.startswith("CV-Yusuf")
    assert "Ærøbo" in text_of(pdf) and "_mindre_ *søskende" in text_of(pdf)
