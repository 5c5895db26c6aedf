"""Forms, with files in them or without, read without ever touching the disk."""

from collections.abc import AsyncGenerator

from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

MOST_FILE = 20 * 1024 * 1024
MOST_TEXT = 64 * 1024
MOST_FORM = MOST_FILE + MOST_TEXT
"""As large as one file may be: several share that."""
MOST_FILES = 4
_MOST_FIELDS = 40


class TooLarge(MultiPartException):
    """The form is longer than may be. Nothing after that was read."""


class _InMemory(MultiPartParser):
    spool_max_size = MOST_FORM


async def with_files(request: Request) -> tuple[dict[str, str], tuple[bytes, ...]]:
    """Return a form's texts by name, and its files in their order, empty ones left out.

    Raises `TooLarge`, and `MultiPartException` for what is no such form.
    """
    return await _read(request, MOST_FORM, files=MOST_FILES)


async def texts_only(request: Request) -> dict[str, str]:
    """Return the texts of a form that has no file; raises as `with_files` does."""
    texts, _ = await _read(request, MOST_TEXT, files=0)
    return texts


async def _read(
    request: Request, most: int, files: int
) -> tuple[dict[str, str], tuple[bytes, ...]]:
    if not request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        raise MultiPartException("the form must be multipart/form-data")
    stream = _limited(request, most)
    parser = _InMemory(request.headers, stream, max_files=files, max_fields=_MOST_FIELDS)
    try:
        form = await parser.parse()
    except (KeyError, UnicodeDecodeError) as odd:  # no boundary; a name that is no text
        raise MultiPartException("the form is broken") from odd
    texts, sent = dict[str, str](), list[bytes]()
    for name, value in form.multi_items():
        if isinstance(value, str):
            texts[name] = value
        else:
            sent.append(await value.read())
            await value.close()
    return texts, tuple(filter(None, sent))


async def _limited(request: Request, most: int) -> AsyncGenerator[bytes, None]:
    read = 0
    async for chunk in request.stream():
        read += len(chunk)
        if read > most:
            raise TooLarge("the form is too large")
        yield chunk
