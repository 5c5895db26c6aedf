"""/loenseddel: a youth on SMS types a code, sends a payslip, looks it over and sees what is wrong.

Pay is never written by SMS, so all of it happens here: the file is read at once and let go, what
was read comes back as a form, and the form is what the code is used up for. A roster that comes by
the same door goes to the talk, where shifts are said back.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Protocol

from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.reading.kind import media_type
from bot.slip_desk import Looked, Taken
from bot.web.asset import asset
from bot.web.payslip_lines import Lines, lines_page
from bot.web.payslip_pages import first_page, language_of, roster_page, verdict_page
from bot.web.payslip_words import Problem
from bot.web.upload import MOST_FILE, TooLarge, texts_only, with_files
from flows.failure import Failure
from flows.kind import Reading, Unfit
from flows.payslip.carried import brought_back
from flows.payslip.finding import Known
from flows.payslip.flow import FLOW, UNREAD
from flows.payslip.form import Filled, filled
from flows.payslip.heard import Heard
from flows.payslip.slip import Slip
from flows.payslip.written import written
from flows.shifts.paper.printed import Paper
from storage.documents import CODE_LENGTH, Refusal


class Desk(Protocol):
    """Who the page turns to: `bot.slip_desk.SlipDesk`."""

    @property
    def today(self) -> date:
        """The Danish date."""
        ...

    async def look(self, code: str, client: str) -> Looked | Refusal:
        """Look at a code and leave it; raises `Failure`."""
        ...

    async def read(self, *files: bytes) -> Heard | Paper | str:
        """Read files, the pages of one slip; a str is why they could not be read."""
        ...

    async def take_roster(
        self, code: str, client: str, paper: Paper, data: bytes
    ) -> Refusal | None:
        """Use the code up for a roster; raises `Failure`."""
        ...

    async def take(self, code: str, client: str, heard: Heard, known: Known) -> Taken | Refusal:
        """Use the code up for a confirmed slip; raises `Failure`."""
        ...


async def _nothing() -> None:
    """Do nothing: where the engine runs by itself it soon sees what came in."""


def payslip_routes(desk: Desk, after: Callable[[], Awaitable[None]] = _nothing) -> list[Route]:
    """Return the page's routes; `after` is done when a slip has been taken in."""
    page = PayslipPage(desk, after)
    return [
        Route("/loenseddel", page.show, methods=["GET"]),
        Route("/loenseddel", page.send, methods=["POST"]),
        Route("/loenseddel/tjek", page.begin, methods=["GET"]),
        Route("/loenseddel/tjek", page.confirm, methods=["POST"]),
        Route("/loenseddel/payslip.css", asset("payslip.css", "text/css")),
    ]


class PayslipPage:
    """The page: a code and a file; what was read, to be looked over; what was found."""

    def __init__(self, desk: Desk, after: Callable[[], Awaitable[None]]) -> None:
        """Turn to this desk."""
        self._desk = desk
        self._after = after

    async def show(self, request: Request) -> Response:
        """Show the form for a code and a file."""
        return first_page(request)

    async def begin(self, request: Request) -> Response:
        """Begin anew: the other steps have no address of their own."""
        return RedirectResponse(f"/loenseddel?sprog={language_of(request)}")

    async def send(self, request: Request) -> Response:
        """Take a code and files; answer with what was read, or with what to do about it."""
        try:
            texts, files = await with_files(request)
        except TooLarge:
            return first_page(request, "too_large")
        except MultiPartException:
            return first_page(request, "unreadable")
        code, typing = _code(texts), "typed" in texts
        problem = _wrong_code(code) or (None if typing else _wrong_files(files))
        if problem:
            return first_page(request, problem, code)
        try:
            return await self._read(request, code, () if typing else files)
        except Failure:
            return first_page(request, "not_now", code)

    async def _read(self, request: Request, code: str, files: tuple[bytes, ...]) -> Response:
        looked = await self._desk.look(code, _client(request))
        if not isinstance(looked, Looked):
            return first_page(request, looked, code)
        # Whoever has no file that can be read types the numbers in, on the same form.
        heard = await self._desk.read(*files) if files else Heard(Slip())
        if isinstance(heard, str):
            return first_page(request, f"ulaest_{UNREAD.get(heard, 'unreadable')}", code)
        if isinstance(heard, Paper):
            return await self._to_the_talk(request, code, heard, files[-1])
        if heard.kind != FLOW:
            return first_page(request, f"ligner_{heard.kind}", code)
        half = "half" if files and heard.half else None
        return lines_page(request, Lines(code, heard, looked.asks_born), half)

    async def _to_the_talk(
        self, request: Request, code: str, paper: Paper, data: bytes
    ) -> Response:
        refused = await self._desk.take_roster(code, _client(request), paper, data)
        if refused is not None:
            return first_page(request, refused, code)
        await self._after()
        return roster_page(request)

    async def confirm(self, request: Request) -> Response:
        """Take what was read as it has been looked over; answer with what is found."""
        try:
            texts = await texts_only(request)
            heard = brought_back(texts.get("read", ""))
        except (MultiPartException, Unfit):
            return first_page(request, "broken")
        lines = Lines(_code(texts), heard, "born" in texts, texts)
        if "again" in texts:
            return lines_page(request, lines)
        form = filled(heard, texts, Reading(self._desk.today, language_of(request)))
        problem = _wrong_code(lines.code) or ("lines" if form.wrong else None)
        if problem:
            return lines_page(request, lines, problem, form.wrong)
        try:
            return await self._judge(request, lines, form)
        except Failure:
            return lines_page(request, lines, "not_now")

    async def _judge(self, request: Request, lines: Lines, form: Filled) -> Response:
        sure = replace(lines.heard, slip=form.slip, doubtful=(), unsure=())
        taken = await self._desk.take(lines.code, _client(request), sure, form.known)
        if not isinstance(taken, Taken):
            return lines_page(request, lines, taken)
        await self._after()
        language, consultant = language_of(request), taken.consultant
        told = written(form.slip, taken.known, sure.beside, language, consultant)
        return verdict_page(request, told, again=taken.again)


def _code(texts: Mapping[str, str]) -> str:
    """Return what was typed as codes are kept: no spaces or hyphens, capitals."""
    return "".join(filter(str.isalnum, texts.get("code", ""))).upper()[:20]


def _wrong_code(code: str) -> Problem | None:
    return None if len(code) == CODE_LENGTH else "length"


def _wrong_files(files: tuple[bytes, ...]) -> Problem | None:
    if sum(map(len, files)) > MOST_FILE:
        return "too_large"
    if not files:
        return "no_file"
    return None if all(map(media_type, files)) else "wrong_kind"


def _client(request: Request) -> str:
    return request.client.host if request.client else ""
