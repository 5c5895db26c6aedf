"""The demo's page, what it is made of, and the files that its phones open."""

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.demo.cast import Actor
from bot.web.headers import FILE_HEADERS, PAGE_HEADERS
from flows.message import Attachment

FOLDER = Path(__file__).parent
_KINDS = {".css": "text/css", ".js": "text/javascript"}
_SHOWN_INLINE = {"application/pdf", "image/png", "image/jpeg", "image/webp", "image/gif"}
_TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined
)


def page(cast: Sequence[Actor]) -> HTMLResponse:
    """Return the page with one phone per person."""
    html = _TEMPLATES.get_template("page.html").render(cast=cast)
    return HTMLResponse(html, headers=PAGE_HEADERS)


async def asset(request: Request) -> Response:
    """Answer with one of the page's own style sheets or scripts."""
    path = FOLDER / Path(request.path_params["name"]).name
    if path.suffix not in _KINDS or not path.is_file():
        raise HTTPException(404)
    return Response(path.read_bytes(), media_type=_KINDS[path.suffix], headers=PAGE_HEADERS)


def download(file: Attachment) -> Response:
    """Return a file that the browser keeps and does not open."""
    return file_response(file, inline=False)


def file_response(file: Attachment, *, inline: bool = True) -> Response:
    """Return a file from a phone: pictures and PDF open, anything else is only downloaded."""
    inline = inline and file.media_type in _SHOWN_INLINE
    way = "inline" if inline else "attachment"
    name = quote(file.name.encode("utf-8", "replace"))
    return Response(
        file.data,
        media_type=file.media_type if inline else "application/octet-stream",
        headers={**FILE_HEADERS, "Content-Disposition": f"{way}; filename*=utf-8''{name}"},
    )
