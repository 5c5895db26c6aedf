"""/cv: where a youth on SMS types the six-character code and gets the CV as a PDF."""

from collections.abc import Awaitable, Callable
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.web.asset import FOLDER, asset
from bot.web.headers import FILE_HEADERS, PAGE_HEADERS
from flows.message import Attachment
from storage.documents import Refusal

CODE_LENGTH = 6
Fetch = Callable[[str, str], Awaitable[Attachment | Refusal]]
"""Takes the code (capitals and digits only) and who asks; a code opens once."""

_TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined
)
_PROBLEMS: dict[str, tuple[int, str]] = {
    "length": (400, "En kode har seks tegn. Kig på din SMS, og prøv igen."),
    "unknown": (404, "Den kode kender jeg ikke. Kig på din SMS en gang til, og prøv igen."),
    "used": (410, "Koden er brugt. Skriv CV til Makker, så får du en ny."),
    "expired": (410, "Koden er for gammel. Skriv CV til Makker, så får du en ny."),
    "slow_down": (429, "Det blev til mange forsøg. Vent et kvarter, og prøv så igen."),
    "unreadable": (400, "Det gik galt på vejen. Skriv koden igen."),
}


def cv_routes(fetch: Fetch) -> list[Route]:
    """Return the form and its answer; `fetch` looks the code up and marks it as used."""

    async def show(request: Request) -> Response:
        return _page()

    async def answer(request: Request) -> Response:
        try:
            typed = _code(await request.form(max_files=0, max_fields=5))
        except HTTPException:
            return _page("unreadable")
        if len(typed) != CODE_LENGTH:
            return _page("length", typed)
        client = request.client.host if request.client else ""
        found = await fetch(typed, client)
        return _download(found) if isinstance(found, Attachment) else _page(found, typed)

    return [
        Route("/cv", show, methods=["GET"]),
        Route("/cv", answer, methods=["POST"]),
        Route("/cv/cv.css", asset("cv.css", "text/css")),
        Route("/cv/makker.svg", asset("makker.svg", "image/svg+xml")),
    ]


def _code(form: FormData) -> str:
    """Return what was typed as codes are kept: no spaces or hyphens, capitals."""
    typed = form.get("code")
    return "".join(filter(str.isalnum, typed)).upper()[:20] if isinstance(typed, str) else ""


def _page(problem: str | None = None, typed: str = "") -> HTMLResponse:
    status, sentence = _PROBLEMS[problem] if problem else (200, "")
    html = _TEMPLATES.get_template("cv.html").render(problem=sentence, typed=typed)
    return HTMLResponse(html, status, headers=PAGE_HEADERS)


def _download(file: Attachment) -> Response:
    name = quote(file.name.encode("utf-8", "replace"))
    way = {"Content-Disposition": f"attachment; filename*=utf-8''{name}"}
    return Response(file.data, media_type=file.media_type, headers={**FILE_HEADERS, **way})
