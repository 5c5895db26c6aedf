"""Twilio's REST API as Makker needs it: real time limits, and every error as one `Failure`."""

from collections.abc import Mapping

import aiohttp
from twilio.base.exceptions import TwilioRestException, TwilioServiceException
from twilio.http.response import Response

from flows.failure import AddressState, Failure

_CONNECT_SECONDS = 5.0

# https://www.twilio.com/docs/api/errors: the codes that say something about the address.
ADDRESS_STATES: Mapping[str, AddressState] = {
    "21610": "opted_out",
    "21614": "landline",
    "21635": "landline",
    "30006": "landline",
    "21211": "bad",
    "21217": "bad",
    "21265": "bad",
    "30005": "bad",
}
# Nothing wrong with the message: our account, its key or its queue. It waits until that is mended.
_OURS_TO_MEND = frozenset({"20003", "20005", "20429", "21611", "21606"})
_OURS_STATUSES = frozenset({401, 403, 404, 408})

_BEFORE_SENDING = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)


class TwilioHttp:
    """The HTTP client handed to twilio's `Client`; must be made inside the running loop.

    It stands in for twilio's own async client, which passes no time limit on to aiohttp (9.13:
    its `timeout` is never used, so a silent server would hang a send for ever), hides the headers
    of an error and uses an argument aiohttp has deprecated.
    """

    is_async = True

    def __init__(self, *, timeout: float) -> None:
        limits = aiohttp.ClientTimeout(total=timeout, sock_connect=min(_CONNECT_SECONDS, timeout))
        self._session = aiohttp.ClientSession(timeout=limits)

    async def request(
        self,
        method: str,
        url: str,
        params: Mapping[str, str] | None = None,
        data: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """Make one request, never a second; raises `Failure` unless Twilio gave a clear answer.

        `timeout` is part of twilio's interface; the limit is the one given at the start.
        """
        sent = dict(headers or {})
        if auth:
            sent["Authorization"] = aiohttp.encode_basic_auth(*auth)
        try:
            async with self._session.request(
                method, url, params=params, data=data, headers=sent, allow_redirects=allow_redirects
            ) as answer:
                response = Response(answer.status, await answer.text(), answer.headers)
        except _BEFORE_SENDING as error:
            raise Failure("unreachable", permanent=False) from error
        except TimeoutError as error:
            raise Failure("timeout", permanent=False, ambiguous=True) from error
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise Failure("cut", permanent=False, ambiguous=True) from error
        _raise_for_status(answer.status, answer.headers)
        return response

    async def close(self) -> None:
        """Close every connection."""
        await self._session.close()


def refusal(error: TwilioRestException | TwilioServiceException) -> Failure:
    """Return what Twilio's clear refusal of a request means for the message and its address."""
    code = str(error.code or error.status)
    if code in ADDRESS_STATES:
        return Failure(code, permanent=True, address_state=ADDRESS_STATES[code])
    waits = code in _OURS_TO_MEND or error.status in _OURS_STATUSES or error.status < 400
    return Failure(code, permanent=not waits)


def _raise_for_status(status: int, headers: Mapping[str, str]) -> None:
    if status == 429:
        raise Failure("429", permanent=False, retry_after=_seconds(headers.get("Retry-After", "")))
    if status >= 500:  # Twilio may have taken the message before it fell
        raise Failure(str(status), permanent=False, ambiguous=True)


def _seconds(text: str) -> float | None:
    return float(text) if text.isascii() and text.isdigit() else None
