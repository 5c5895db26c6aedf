"""A form with one file in it, read without ever touching the disk."""

from collections.abc import AsyncGenerator

from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

MOST_FILE = 20 * 1024 * 1024
MOST_FORM = MOST_FILE + 64 * 1024


class TooLarge(MultiPartException):
    """The form is longer than `MOST_FORM`. Nothing after that was read."""


class _InMemory(MultiPartParser):
    spool_max_size = MOST_FORM


async def one_file(request: Request) -> tuple[dict[str, str], bytes]:
    """Return a form's texts by name, and its file: b"" when there is none.

    Raises `TooLarge`, and `MultiPartException` for what is no such form.
    """
    if not request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        raise MultiPartException("a form with a file is multipart/form-data")
    parser = _InMemory(request.headers, _limited(request), max_files=1, max_fields=5)
    try:
        form = await parser.parse()
    except (KeyError, UnicodeDecodeError) as odd:  # no boundary; a name that is no text
        raise MultiPartException("the form is broken") from odd
    texts, data = {}, b""
    for name, value in form.multi_items():
        if isinstance(value, str):
            texts[name] = value
        else:
            data = await value.read()
            await value.close()
    return texts, data


async def _limited(request: Request) -> AsyncGenerator[bytes, None]:
    read = 0
    async for chunk in request.stream():
        read += len(chunk)
        if read > MOST_FORM:
            raise TooLarge("the form is too large")
        yield chunk
