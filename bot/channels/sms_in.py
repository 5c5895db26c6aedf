"""SMS on its way in: Twilio's signed webhooks for messages and for delivery receipts."""

import re
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl

import phonenumbers
from starlette.datastructures import ImmutableMultiDict
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from twilio.request_validator import RequestValidator, get_signature_algorithm

from bot.channels.twilio_api import ADDRESS_STATES
from flows.failure import Failure
from flows.message import Inbound, Receipt

CHANNEL = "sms"

Form = ImmutableMultiDict[str, str]
Receive = Callable[[Inbound], Awaitable[None]]
Report = Callable[[Receipt], Awaitable[None]]

_LARGEST_BODY = 64 * 1024
_MOST_FIELDS = 200
_LONGEST_SENDER = 64
_EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
_FORM = "application/x-www-form-urlencoded"
_SID = re.compile(r"[A-Za-z0-9]{1,64}")
_ERROR_CODE = re.compile(r"\d{1,6}")


def sms_routes(
    *, auth_token: str, public_url: str, number: str, receive: Receive, report: Report
) -> list[Route]:
    """Return the routes Twilio posts to: `/sms/inbound` and `/sms/status`.

    They answer 403 unless the signature over `public_url` is right, 400 to what is no Twilio
    form, 413 over 64 kB, and 503 when `receive` or `report` raises `Failure`, so that Twilio
    tries again. `receive` is called for every post, repeats too; a text from our own `number` is
    dropped. Raises ValueError without a token or a public URL.
    """
    if not auth_token or not public_url:
        raise ValueError("SMS needs MAKKER_TWILIO_AUTH_TOKEN and MAKKER_PUBLIC_URL: set both")
    validator, base = RequestValidator(auth_token), public_url.rstrip("/")

    async def inbound(request: Request) -> Response:
        message = _inbound(await _signed_form(request, validator, f"{base}/sms/inbound"))
        if message.address != number:  # two robots on one number would talk for ever
            await _hand_on(receive(message))
        return Response(_EMPTY_TWIML, media_type="application/xml")

    async def status(request: Request) -> Response:
        form = await _signed_form(request, validator, f"{base}/sms/status")
        receipt = _receipt(form, request.query_params.get("key", ""))
        if receipt:
            await _hand_on(report(receipt))
        return Response(status_code=204)

    return [
        Route("/sms/inbound", inbound, methods=["POST"]),
        Route("/sms/status", status, methods=["POST"]),
    ]


async def _hand_on(work: Awaitable[None]) -> None:
    try:
        await work
    except Failure as error:
        raise HTTPException(503) from error


async def _signed_form(request: Request, validator: RequestValidator, url: str) -> Form:
    """Return the form if Twilio signed it for `url`, the address it knows us by.

    Blank fields stay: they are part of what is signed.
    """
    form = _form(request, await _body(request))
    if request.url.query:
        url += f"?{request.url.query}"
    signature = request.headers.get("X-Twilio-Signature", "")
    settings = request.headers.get("X-Twilio-Webhooks-Signature-Settings")
    if not validator.validate(url, form, signature, get_signature_algorithm(settings)):
        raise HTTPException(403)
    return form


async def _body(request: Request) -> bytes:
    """Return the whole body, reading no further than the limit."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > _LARGEST_BODY:
                raise HTTPException(413)
    except ClientDisconnect as error:
        raise HTTPException(400) from error
    return bytes(body)


def _form(request: Request, body: bytes) -> Form:
    """Return the fields in order; bytes that are no UTF-8 become U+FFFD."""
    if request.headers.get("Content-Type", "").partition(";")[0].strip().lower() != _FORM:
        raise HTTPException(400)
    try:
        fields = parse_qsl(
            body.decode("ascii"),
            keep_blank_values=True,
            strict_parsing=True,
            errors="replace",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError as error:
        raise HTTPException(400) from error
    return ImmutableMultiDict(fields)


def _inbound(form: Form) -> Inbound:
    sid, sender = _sid(form), _sender(_field(form, "From"))
    text = _field(form, "Body")
    # Pictures do not travel by SMS in Denmark: what came with one is not fetched.
    only_media = not text and _field(form, "NumMedia").strip("0") != ""
    return Inbound(CHANNEL, sid, sender, text, "other" if only_media else "message")


def _receipt(form: Form, key: str) -> Receipt | None:
    """Return what the status says for good, None for one on the way (queued, sent ...)."""
    sid, status = _sid(form), _field(form, "MessageStatus")
    if status == "delivered":
        return Receipt(CHANNEL, sid, "delivered", key=key)
    if status in ("failed", "undelivered"):
        code = _field(form, "ErrorCode")
        known = code if _ERROR_CODE.fullmatch(code) else ""
        return Receipt(CHANNEL, sid, "failed", known, key, ADDRESS_STATES.get(known))
    return None


def _sid(form: Form) -> str:
    sid = _field(form, "MessageSid")
    if not _SID.fullmatch(sid):
        raise HTTPException(400)
    return sid


def _sender(raw: str) -> str:
    """Return an E.164 number, or a sender that is a name or a short number as it stands."""
    raw = "".join(char for char in raw if char.isprintable()).strip()[:_LONGEST_SENDER]
    if not raw:
        raise HTTPException(400)
    try:
        number = phonenumbers.parse(raw, "DK")
    except phonenumbers.NumberParseException:
        return raw
    if not phonenumbers.is_possible_number(number) or any(char.isalpha() for char in raw):
        return raw
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _field(form: Form, name: str) -> str:
    return form.get(name, "").replace("\x00", "")
