"""/loenseddel: where a youth on SMS types a code and sends a payslip, for SMS carries no files."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.reading.kind import MediaType, media_type
from bot.web.headers import PAGE_HEADERS
from bot.web.payslip_words import PAGE, PROBLEMS, STATUS, Language, Problem
from bot.web.upload import MOST_FILE, TooLarge, one_file
from flows.failure import Failure
from flows.message import Attachment
from storage.documents import CODE_LENGTH, Refusal

Take = Callable[[str, str, Attachment], Awaitable[Refusal | None]]
"""Takes the code (capitals and digits only), who asks, and the file; None when it is taken."""

# What the file was called is not kept: people's names stand in it.
_NAMES: dict[MediaType, str] = {
    "application/pdf": "loenseddel.pdf",
    "image/jpeg": "loenseddel.jpg",
    "image/png": "loenseddel.png",
    "image/heic": "loenseddel.heic",
}
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
)


def payslip_routes(take: Take) -> list[Route]:
    """Return the form and its answer; `take` looks the code up and takes the file in.

    A code is used up only with a file that can be read, and works once.
    """

    async def show(request: Request) -> Response:
        return _page(request)

    async def answer(request: Request) -> Response:
        try:
            texts, data = await one_file(request)
        except TooLarge:
            return _page(request, "too_large")
        except MultiPartException:
            return _page(request, "unreadable")
        typed = _code(texts.get("code", ""))
        if len(typed) != CODE_LENGTH:
            return _page(request, "length", typed)
        kind = media_type(data)
        if kind is None or len(data) > MOST_FILE:
            return _page(request, _wrong(data), typed)
        return await _taken(request, take, typed, Attachment(_NAMES[kind], kind, data))

    return [
        Route("/loenseddel", show, methods=["GET"]),
        Route("/loenseddel", answer, methods=["POST"]),
    ]


async def _taken(request: Request, take: Take, typed: str, file: Attachment) -> Response:
    client = request.client.host if request.client else ""
    try:
        refused = await take(typed, client, file)
    except Failure:
        return _page(request, "not_now", typed)
    return _page(request, refused, typed, taken=refused is None)


def _wrong(data: bytes) -> Problem:
    if len(data) > MOST_FILE:
        return "too_large"
    return "wrong_kind" if data else "no_file"


def _code(typed: str) -> str:
    """Return what was typed as codes are kept: no spaces or hyphens, capitals."""
    return "".join(filter(str.isalnum, typed)).upper()[:20]


def _language(request: Request) -> Language:
    asked = request.query_params.get("sprog") or request.headers.get("accept-language", "")
    return "en" if asked.lower().startswith("en") else "da"


def _page(
    request: Request, problem: Problem | None = None, typed: str = "", *, taken: bool = False
) -> HTMLResponse:
    language = _language(request)
    html = _TEMPLATES.get_template("payslip.html").render(
        language=language,
        words=PAGE[language],
        problem=PROBLEMS[language][problem] if problem else "",
        typed=typed,
        taken=taken,
    )
    return HTMLResponse(html, STATUS[problem] if problem else 200, headers=PAGE_HEADERS)
