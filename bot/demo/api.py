"""The demo's JSON doors: write on a phone, read a phone, move the clock, see the ledger."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from uuid import uuid4

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.demo.body import Refused, is_upload, read_object, read_upload
from bot.demo.cast import CAST, Actor
from bot.demo.clock import Backwards
from bot.demo.duration import Unreadable, advanced, moment
from bot.demo.engine import Engine, travel
from bot.demo.page import asset, download, file_response, page
from bot.demo.payslip import sample_payslip
from bot.demo.phones import DemoPhones, Shown
from bot.demo.views import actor_json, bubble_json, clock_json, row_json
from bot.web.headers import FILE_HEADERS
from flows.failure import Failure
from flows.kind import Json
from flows.message import Attachment, Inbound, InboundKind

Endpoint = Callable[[Request], Awaitable[Response]]


class Demo:
    """The state behind the doors: the engine, its phones, and who holds which."""

    def __init__(
        self,
        engine: Engine,
        phones: Mapping[str, DemoPhones],
        cast: Sequence[Actor] = CAST,
    ) -> None:
        self.engine = engine
        self.phones = phones
        self.cast = {actor.id: actor for actor in cast}
        # One thing at a time: what a POST caused has happened before the next one begins.
        self._turn = asyncio.Lock()
        self._turns = 0
        self._start = secrets.token_hex(8)

    def routes(self) -> list[BaseRoute]:
        """Return every route under /demo."""
        phone = "/demo/phones/{person}/messages"
        return [
            Route("/demo", self.show_page),
            Route("/demo/assets/{name}", asset),
            Route("/demo/people", plainly(self.people)),
            Route(phone, plainly(self.read_phone), methods=["GET"]),
            Route(phone, plainly(self.write_on_phone), methods=["POST"]),
            Route("/demo/clock", plainly(self.read_clock), methods=["GET"]),
            Route("/demo/clock", plainly(self.move_clock), methods=["POST"]),
            Route("/demo/ledger", plainly(self.ledger)),
            Route("/demo/changes", plainly(self.changes)),
            Route("/demo/files/{id}", plainly(self.file)),
            Route("/demo/loenseddel.pdf", plainly(self.sample)),
        ]

    async def settle(self) -> None:
        """Do all that came of something outside these doors."""
        async with self._turn:
            await self.engine.settle()
            self._turns += 1

    async def show_page(self, request: Request) -> Response:
        """Show the page with all phones."""
        return page(list(self.cast.values()))

    async def people(self, request: Request) -> Response:
        """Answer with everybody who has a phone."""
        return _json([actor_json(actor) for actor in self.cast.values()])

    async def read_phone(self, request: Request) -> Response:
        """Answer with the bubbles on one phone whose id is above `after`."""
        actor = self._actor(request)
        after = request.query_params.get("after") or "0"
        if not _whole(after):
            raise Refused(400, "Skriv id'et på en besked i »after«: et helt tal.")
        return _json(self._bubbles(actor, int(after)))

    async def write_on_phone(self, request: Request) -> Response:
        """Take a text, a pressed button or a file; answer with it and all that came of it."""
        actor = self._actor(request)
        if is_upload(request):
            inbound = await self._upload(actor, request)
        else:
            inbound = self._written(actor, await read_object(request))
        async with self._turn:
            mine = await self._hand_in(actor, inbound)
            await self.engine.settle()
            self._turns += 1
        return _json({"id": mine.id, "messages": self._bubbles(actor, mine.id - 1)})

    async def read_clock(self, request: Request) -> Response:
        """Answer with the demo's time."""
        return _json(clock_json(self.engine.clock))

    async def move_clock(self, request: Request) -> Response:
        """Move the clock forward; all that is due on the way happens at its own time."""
        body = await read_object(request)
        async with self._turn:
            try:
                await travel(self.engine, self._target(body))
            except Unreadable as problem:
                raise Refused(400, str(problem)) from None
            except Backwards:
                raise Refused(400, "Uret kan kun gå frem. Vælg et senere tidspunkt.") from None
            self._turns += 1
        return _json(clock_json(self.engine.clock))

    async def ledger(self, request: Request) -> Response:
        """Answer with who has which next contact, `when` being it in words."""
        rows = await self.engine.ledger()
        return _json([row_json(row, self.engine.clock) for row in rows])

    async def changes(self, request: Request) -> Response:
        """Answer with a count that grows with every change, and a mark of this start."""
        count = self._turns + sum(phones.changes for phones in self.phones.values())
        return _json({"start": self._start, "count": count})

    async def file(self, request: Request) -> Response:
        """Answer with a file that a phone shows."""
        channel, _, number = request.path_params["id"].partition("-")
        phones = self.phones.get(channel)
        found = phones.file(int(number)) if phones and _whole(number) else None
        if found is None:
            raise Refused(404, "Den fil findes ikke i demoen.")
        return file_response(found)

    async def sample(self, request: Request) -> Response:
        """Answer with an invented payslip to try with, downloaded rather than opened."""
        today = self.engine.clock.local().date()
        return download(await asyncio.to_thread(sample_payslip, today))

    def _actor(self, request: Request) -> Actor:
        actor = self.cast.get(request.path_params["person"])
        if actor is None:
            raise Refused(404, f"Ukendt person. Demoen har {', '.join(self.cast)}.")
        return actor

    async def _upload(self, actor: Actor, request: Request) -> Inbound:
        if not actor.manner.files:
            raise Refused(400, f"{actor.genitive} telefon bruger SMS og kan ikke sende filer.")
        upload = await read_upload(request)
        return _inbound(actor, text=upload.text, files=(upload.file,))

    def _written(self, actor: Actor, body: Mapping[str, Json]) -> Inbound:
        text, button = body.get("text"), body.get("button")
        if isinstance(button, str) and text is None:
            option = self.phones[actor.channel].button(actor.address, button)
            if option is None:
                raise Refused(400, f"Der er ingen sådan knap på {actor.genitive} telefon.")
            return _inbound(actor, text=option.data, kind="button")
        if isinstance(text, str) and button is None and text:
            return _inbound(actor, text=text)
        raise Refused(400, 'Send enten {"text": "hej"} eller {"button": "…"} med tekst i.')

    async def _hand_in(self, actor: Actor, inbound: Inbound) -> Shown:
        """Show the message on its phone and hand it to the engine, or neither."""
        phones = self.phones[actor.channel]
        pressed = inbound.kind == "button" and phones.button(actor.address, inbound.text)
        text = pressed.label if pressed else inbound.text
        mine = phones.record(actor.address, text, next(iter(inbound.files), None))
        try:
            await self.engine.receive(inbound)
        except Failure:
            phones.forget(mine)
            raise
        return mine

    def _target(self, body: Mapping[str, Json]) -> datetime:
        clock = self.engine.clock
        advance, to = body.get("advance"), body.get("to")
        if isinstance(advance, str) and to is None:
            return advanced(clock.now(), advance, clock.zone)
        if isinstance(to, str) and advance is None:
            return moment(clock.now(), to, clock.zone)
        raise Refused(400, 'Send enten {"advance": "P1D"} eller {"to": "2026-12-01T16:00"}.')

    def _bubbles(self, actor: Actor, after: int) -> list[Json]:
        shown = self.phones[actor.channel].messages(actor.address, after)
        zone = self.engine.clock.zone
        return [bubble_json(actor.channel, bubble, zone) for bubble in shown]


def _inbound(
    actor: Actor, text: str, kind: InboundKind = "message", files: tuple[Attachment, ...] = ()
) -> Inbound:
    """Return the event as a provider would bring it, under an id never used before."""
    return Inbound(actor.channel, uuid4().hex, actor.address, text, kind, files, actor.name)


def demo_routes(
    engine: Engine, phones: Mapping[str, DemoPhones], cast: Sequence[Actor] = CAST
) -> list[BaseRoute]:
    """Return every route under /demo; `phones` are by channel name ("sms", "telegram")."""
    return Demo(engine, phones, cast).routes()


def plainly(endpoint: Endpoint) -> Endpoint:
    """Wrap an endpoint so that what it refuses is answered as JSON with a plain sentence."""

    async def answer(request: Request) -> Response:
        try:
            if request.headers.get("sec-fetch-site") == "cross-site":
                raise Refused(403, "Demoen tager ikke imod noget fra andre hjemmesider.")
            return await endpoint(request)
        except Refused as refused:
            return _json({"error": refused.sentence}, refused.status)
        except Failure:
            return _json({"error": "Det kunne ikke gemmes. Prøv igen om lidt."}, 503)

    return answer


def _whole(text: str) -> bool:
    """Return whether the text is a whole number of sensible length."""
    return text.isascii() and text.isdigit() and len(text) < 16


def _json(body: object, status: int = 200) -> JSONResponse:
    return JSONResponse(body, status, headers=FILE_HEADERS)
