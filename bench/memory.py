"""How much memory `makker serve` holds, at rest and after a working day of messages."""

import asyncio
from itertools import count
from pathlib import Path

import aiohttp
from twilio.request_validator import RequestValidator

from bench.crowd import PARTS, Member, crowd
from bench.process import MAKKER, PYTHON, resident_mb, started, stopped
from bench.provider import Provider, free_port, provider
from bench.sizes import Sizes
from bench.spread import Figure, tidy

TOKEN = "0" * 32
ENROLMENT = next(part for part in PARTS if not part.enrolled)
LINES = (*ENROLMENT.opening, *ENROLMENT.lines)


async def memory(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    members = crowd(max(1, sizes.memory_turns // len(LINES)))
    async with provider() as taking:
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        process = started((*MAKKER, "serve", "--port", str(port)), _settings(folder, url, taking))
        try:
            async with aiohttp.ClientSession() as session:
                await _is_up(session, url)
                at_rest = resident_mb(process.pid)
                await _converse(session, url, members, taking)
                afterwards = resident_mb(process.pid)
        finally:
            await asyncio.to_thread(stopped, process)
    return {
        "what": "resident MB of `makker serve` with SMS, before and after signed webhooks",
        "at_rest_mb": tidy(at_rest, 0),
        "turns": len(members) * len(LINES),
        "after_turns_mb": tidy(afterwards, 0),
        "bare_python_mb": tidy(_bare_mb(), 0),
    }


def _settings(folder: Path, url: str, taking: Provider) -> dict[str, str]:
    return {
        "MAKKER_DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'serve.db'}",
        "MAKKER_PUBLIC_URL": url,
        "MAKKER_TWILIO_ACCOUNT_SID": f"AC{'0' * 32}",
        "MAKKER_TWILIO_AUTH_TOKEN": TOKEN,
        "MAKKER_TWILIO_NUMBER": "+4520119999",
        "MAKKER_TWILIO_API": taking.url,
        "MAKKER_TWILIO_PER_SECOND": "1000",
    }


async def _is_up(session: aiohttp.ClientSession, url: str) -> None:
    async with asyncio.timeout(60):
        while True:
            try:
                async with session.get(f"{url}/health") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.05)


async def _converse(
    session: aiohttp.ClientSession, url: str, members: list[Member], taking: Provider
) -> None:
    ids = count(1)
    for line in LINES:
        answered = taking.taken + len(members)
        await asyncio.gather(
            *(_post(session, url, m, line, f"SM{next(ids):032x}") for m in members)
        )
        await taking.has_taken(answered)


async def _post(
    session: aiohttp.ClientSession, url: str, member: Member, line: str, sid: str
) -> None:
    form = {"MessageSid": sid, "From": member.phone, "To": "+4520119999", "Body": line}
    signature = RequestValidator(TOKEN).compute_signature(f"{url}/sms/inbound", form)
    headers = {"X-Twilio-Signature": signature}
    async with session.post(f"{url}/sms/inbound", data=form, headers=headers) as answer:
        answer.raise_for_status()


def _bare_mb() -> float:
    process = started(PYTHON)
    assert process.stdout is not None
    process.stdout.readline()
    try:
        return resident_mb(process.pid)
    finally:
        stopped(process)
