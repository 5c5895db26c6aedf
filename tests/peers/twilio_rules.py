"""Twilio's rules over real HTTP: its refusals, its bad days, its message list, its webhooks.

Written from Twilio's public documentation; `prism` judges the form of requests, this the matter.
"""

import asyncio
import itertools
import re
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from urllib.parse import urlencode

import httpx
from aiohttp import encode_basic_auth, web
from twilio.request_validator import RequestValidator

ACCOUNT = "AC" + "a" * 32
TOKEN = "b" * 32
NUMBER = "+4520999999"

_TEXTS = {
    21211: "Invalid 'To' Phone Number",
    21602: "Message body is required",
    21610: "Attempt to send to unsubscribed recipient",
    21614: "'To' number is not a valid mobile number",
    21617: "The concatenated message body exceeds the 1600 character limit",
}


@dataclass(frozen=True, slots=True)
class Taken:
    """A message this server said yes to (or took before its answer was lost)."""

    sid: str
    to: str
    sender: str
    body: str
    callback: str
    at: datetime


class TwilioRules:
    """Behaves like Twilio for one account. Make it misbehave for a number through two fields.

    `refuse[number] = 21610` answers that error for good. `faults[number].append(...)` spoils the
    next send only: "429", "429+7" (Retry-After 7), "500", "slow", "cut" (taken, then the
    connection dies), "garbled" (taken, answered with no JSON), or "500 taken".
    """

    def __init__(self) -> None:
        self.taken: list[Taken] = []
        self.refuse: dict[str, int] = {}
        self.faults: defaultdict[str, deque[str]] = defaultdict(deque)
        self.slow_seconds = 5.0
        self.url = ""
        self._numbers = itertools.count(1)

    @asynccontextmanager
    async def serve(self) -> AsyncIterator["TwilioRules"]:
        """Serve on a free port until the block ends; `url` is then where."""
        app = web.Application()
        path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
        app.add_routes([web.post(path, self._create), web.get(path, self._list)])
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
            yield self
        finally:
            await runner.cleanup()

    async def _create(self, request: web.Request) -> web.StreamResponse:
        if not _known(request):
            return _error(401, 20003, "Authenticate")
        form = {key: str(value) for key, value in (await request.post()).items()}
        code = self._refusal(form)
        if code:
            return _error(400, code, _TEXTS.get(code, "Refused"))
        faults = self.faults[form["To"]]
        return await self._answer(request, form, faults.popleft() if faults else "")

    def _refusal(self, form: Mapping[str, str]) -> int | None:
        if not re.fullmatch(r"\+[1-9]\d{6,14}", form.get("To", "")):
            return 21211
        if not form.get("Body"):
            return 21602
        if len(form["Body"]) > 1600:
            return 21617
        return self.refuse.get(form["To"])

    async def _answer(
        self, request: web.Request, form: Mapping[str, str], fault: str
    ) -> web.StreamResponse:
        if fault.startswith("429"):
            headers = {"Retry-After": fault[4:]} if fault[4:] else {}
            return _error(429, 20429, "Too Many Requests", headers)
        if fault == "500":
            return _error(500, 20500, "Internal Server Error")
        taken = self._take(form)
        if fault == "slow":
            await asyncio.sleep(self.slow_seconds)
        if fault == "cut" and request.transport:
            request.transport.close()
        if fault == "500 taken":
            return _error(500, 20500, "Internal Server Error")
        if fault == "garbled":
            return web.Response(status=201, text="<html>")
        return web.json_response(_shown(taken), status=201)

    def _take(self, form: Mapping[str, str]) -> Taken:
        sid = f"SM{next(self._numbers):032x}"
        callback = form.get("StatusCallback", "")
        now = datetime.now(UTC).replace(microsecond=0)
        self.taken.append(Taken(sid, form["To"], form["From"], form["Body"], callback, now))
        return self.taken[-1]

    async def _list(self, request: web.Request) -> web.StreamResponse:
        if not _known(request):
            return _error(401, 20003, "Authenticate")
        to, sender = request.query.get("To"), request.query.get("From")
        found = [_shown(m) for m in reversed(self.taken) if (m.to, m.sender) == (to, sender)]
        found = found[: int(request.query.get("PageSize", "50"))]
        return web.json_response({"messages": found, "next_page_uri": None, "page": 0})


def inbound_form(sender: str, text: str, sid: str, **more: str) -> dict[str, str]:
    """Return the fields Twilio posts for an SMS from `sender`, blank ones included."""
    return {
        "ToCountry": "DK",
        "ToState": "",
        "SmsMessageSid": sid,
        "NumMedia": "0",
        "ToCity": "",
        "FromZip": "",
        "SmsSid": sid,
        "FromState": "",
        "SmsStatus": "received",
        "FromCity": "",
        "Body": text,
        "FromCountry": "DK",
        "To": NUMBER,
        "ToZip": "",
        "NumSegments": "1",
        "MessageSid": sid,
        "AccountSid": ACCOUNT,
        "From": sender,
        "ApiVersion": "2010-04-01",
        **more,
    }


def status_form(sid: str, status: str, code: str = "", **more: str) -> dict[str, str]:
    """Return the fields Twilio posts when a message it took changes status."""
    error = {"ErrorCode": code} if code else {}
    return {
        "SmsSid": sid,
        "SmsStatus": status,
        "MessageStatus": status,
        "To": "+4520123456",
        "MessageSid": sid,
        "AccountSid": ACCOUNT,
        "From": NUMBER,
        "ApiVersion": "2010-04-01",
        **error,
        **more,
    }


async def post_signed(
    client: httpx.AsyncClient, path: str, form: Mapping[str, str], public_url: str
) -> httpx.Response:
    """Post `form` to `path` as Twilio would to `public_url`, with its signature."""
    signature = RequestValidator(TOKEN).compute_signature(public_url.rstrip("/") + path, form)
    headers = {
        "X-Twilio-Signature": signature,
        "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
    }
    return await client.post(path, content=urlencode(form), headers=headers)


def _known(request: web.Request) -> bool:
    return request.headers.get("Authorization") == encode_basic_auth(ACCOUNT, TOKEN)


def _error(
    status: int, code: int, message: str, headers: Mapping[str, str] | None = None
) -> web.Response:
    more_info = f"https://www.twilio.com/docs/errors/{code}"
    body = {"code": code, "message": message, "more_info": more_info, "status": status}
    return web.json_response(body, status=status, headers=headers)


def _shown(taken: Taken) -> dict[str, object]:
    return {
        "sid": taken.sid,
        "to": taken.to,
        "from": taken.sender,
        "body": taken.body,
        "status": "queued",
        "date_created": format_datetime(taken.at),
        "date_sent": None,
        "num_segments": "1",
        "error_code": None,
    }
