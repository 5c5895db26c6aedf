"""The pages' own style sheets and pictures."""

from collections.abc import Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from bot.web.headers import PAGE_HEADERS

FOLDER = Path(__file__).parent


def asset(name: str, media_type: str) -> Callable[[Request], Response]:
    """Return what answers with a file of this folder; it is read once."""
    body = (FOLDER / name).read_bytes()
    return lambda request: Response(body, media_type=media_type, headers=PAGE_HEADERS)
