"""What programs and the page send the demo, read with care."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import Request

from flows.kind import Json
from flows.message import Attachment

MOST_JSON = 4 * 1024 * 1024
MOST_FILE = 20 * 1024 * 1024
"""Bytes; Telegram itself hands bots no larger file."""
TOO_LARGE = "Filen er for stor. Den må højst fylde 20 MB."


class Refused(Exception):
    """The request cannot be used. `sentence` says in plain Danish what is wrong."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Upload:
    """A file from a phone, with the words written beside it."""

    file: Attachment
    text: str


def is_upload(request: Request) -> bool:
    """Return whether the body is a multipart form."""
    return request.headers.get("content-type", "").lower().startswith("multipart/form-data")


async def read_object(request: Request) -> Mapping[str, Json]:
    """Return the JSON object in the body, whatever content type it is labelled with."""
    try:
        body = json.loads(await _limited(request, MOST_JSON))
    except (ValueError, RecursionError):
        raise Refused(400, "Det er ikke gyldig JSON.") from None
    if not isinstance(body, dict):
        raise Refused(400, 'Send et JSON-objekt, fx {"text": "hej"}.')
    return body


async def read_upload(request: Request) -> Upload:
    """Return the one file in a multipart form, and its `text` field if there is one."""
    if _announced(request) > MOST_FILE:
        raise Refused(413, TOO_LARGE)
    try:
        async with request.form(max_files=1, max_fields=10) as form:
            return await _upload(form)
    except (HTTPException, MultiPartException):
        raise Refused(400, "Formularen kan ikke læses. Send én fil i feltet »file«.") from None


async def _upload(form: FormData) -> Upload:
    file = next((part for part in form.values() if isinstance(part, UploadFile)), None)
    if file is None:
        raise Refused(400, "Der er ingen fil i beskeden. Send den i feltet »file«.")
    data = await file.read(MOST_FILE + 1)
    if not data:
        raise Refused(400, "Filen er tom.")
    if len(data) > MOST_FILE:
        raise Refused(413, TOO_LARGE)
    kind = file.content_type or "application/octet-stream"
    text = form.get("text")
    return Upload(
        Attachment(file.filename or "fil", kind, data), text if isinstance(text, str) else ""
    )


def _announced(request: Request) -> int:
    length = request.headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() else 0


async def _limited(request: Request, most: int) -> bytes:
    """Read the body, but stop as soon as it is longer than `most` bytes."""
    read = bytearray()
    async for chunk in request.stream():
        read += chunk
        if len(read) > most:
            raise Refused(413, "Beskeden er for stor.")
    return bytes(read)
