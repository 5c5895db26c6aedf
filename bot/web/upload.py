"""Forms, with a file in them or without, read without ever touching the disk."""

from collections.abc import AsyncGenerator

from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

MOST_FILE = 20 * 1024 * 1024
MOST_TEXT = 64 * 1024
MOST_FORM = MOST_FILE + MOST_TEXT
_MOST_FIELDS = 40


class TooLarge(MultiPartException):
    """The form is longer than may be. Nothing after that was read."""


class _InMemory(MultiPartParser):
    spool_max_size = MOST_FORM


async def one_file(request: Request) -> tuple[dict[str, str], bytes]:
    """Return a form's texts by name, and its file: b"" when there is none.

    Raises `TooLarge`, and `MultiPartException` for what is no such form.
    """
    return await _read(request, MOST_FORM, files=1)


async def texts_only(request: Request) -> dict[str, str]:
    """Return the texts of a form that has no file; raises as `one_file` does."""
    texts, _ = await _read(request, MOST_TEXT, files=0)
    return texts


async def _read(request: Request, most: int, files: int) -> tuple[dict[str, str], bytes]:
    if not request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        raise MultiPartException("the form must be multipart/form-data")
    stream = _limited(request, most)
    parser = _InMemory(request.headers, stream, max_files=files, max_fields=_MOST_FIELDS)
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


async def _limited(request: Request, most: int) -> AsyncGenerator[bytes, None]:
    read = 0
    async for chunk in request.stream():
        read += len(chunk)
        if read > most:
            raise TooLarge("the form is too large")
        yield chunk
