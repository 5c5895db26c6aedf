"""SMS through Twilio: messages out by REST; what comes in is in `sms_in`."""

import re
from datetime import datetime, timedelta
from urllib.parse import quote

import phonenumbers
from twilio.base.exceptions import TwilioRestException, TwilioServiceException
from twilio.rest import Client
from twilio.rest.api.v2010.account.message import MessageList

from bot.channels.sms_in import CHANNEL, sms_routes
from bot.channels.twilio_api import TwilioHttp, refusal
from flows.failure import Failure
from flows.gsm7 import for_sms, sms_segments
from flows.links import has_link
from flows.message import Accepted, Outbound

__all__ = ["SmsChannel", "sms_routes"]

_LONGEST = 1600  # Twilio's limit for one message, however many segments
_CLOCKS_APART = timedelta(seconds=5)  # how far Twilio's clock may be behind ours
_E164 = re.compile(r"\+[1-9]\d{6,14}")
_NEVER_A_PERSON = (
    phonenumbers.PhoneNumberType.PREMIUM_RATE,
    phonenumbers.PhoneNumberType.TOLL_FREE,
    phonenumbers.PhoneNumberType.SHARED_COST,
)


class SmsChannel:
    """Texts out through Twilio, always in GSM-7 and never with a link.

    `public_url` is where Twilio reaches us; "" leaves out delivery receipts. `api_base` points
    the real client at another server; "" is Twilio itself. `timeout` is in seconds.
    """

    name = CHANNEL

    def __init__(
        self,
        *,
        account_sid: str,
        auth_token: str,
        number: str,
        public_url: str,
        api_base: str = "",
        per_second: float = 10.0,
        timeout: float = 15.0,
    ) -> None:
        self.per_second = per_second
        self._account = (account_sid, auth_token)
        self._number = number
        self._callback = f"{public_url.rstrip('/')}/sms/status" if public_url else None
        self._api_base = api_base.rstrip("/")
        self._timeout = timeout
        self._open: tuple[TwilioHttp, MessageList] | None = None

    async def send(self, message: Outbound) -> Accepted:
        """Hand the text to Twilio; raises only `Failure`.

        Refused here, for good: a link, an attachment, no text or over 1,600 characters, an
        address that is no phone number a person can have. Buttons are taken to be in the text.
        """
        text = for_sms(message.text)
        _check(message, text)
        optional = {"status_callback": self._receipt_to(message)} if self._callback else {}
        try:
            taken = await self._messages().create_async(
                to=message.address, from_=self._number, body=text, **optional
            )
        except (TwilioRestException, TwilioServiceException) as error:
            raise refusal(error) from error
        except ValueError as error:  # a yes that is not JSON
            raise Failure("unreadable", permanent=False, ambiguous=True) from error
        if not taken.sid:
            raise Failure("no_sid", permanent=False, ambiguous=True)
        return Accepted(str(taken.sid), sms_segments(text))

    async def look_up(self, message: Outbound, since: datetime) -> str | None:
        """Return the sid of the same text to the same number that Twilio took since (UTC).

        None when Twilio has no such message. Raises `Failure` when it could not be asked: then
        nothing is settled, and it is asked again.
        """
        text, earliest = for_sms(message.text), since - _CLOCKS_APART
        try:
            # Not asked by date: a message Twilio has only queued has no date sent yet.
            latest = await self._messages().list_async(
                to=message.address, from_=self._number, limit=50
            )
        except (TwilioRestException, TwilioServiceException) as error:
            raise refusal(error) from error
        except ValueError as error:
            raise Failure("unreadable", permanent=False) from error
        for taken in latest:
            if taken.body == text and taken.date_created and taken.date_created >= earliest:
                return str(taken.sid)
        return None

    async def close(self) -> None:
        """Close the connections to Twilio; the next send opens new ones."""
        still_open, self._open = self._open, None
        if still_open:
            await still_open[0].close()

    def _receipt_to(self, message: Outbound) -> str:
        # With our own key in it a receipt also settles a message whose answer was lost.
        return f"{self._callback}?key={quote(message.key, safe='')}"

    def _messages(self) -> MessageList:
        if self._open is None:  # not in the constructor: connections belong to the running loop
            http = TwilioHttp(timeout=self._timeout)
            client = Client(*self._account, http_client=http)
            if self._api_base:
                client.api.base_url = self._api_base
            self._open = (http, client.messages)
        return self._open[1]


def _check(message: Outbound, text: str) -> None:
    if message.attachment:
        raise Failure("attachment", permanent=True)
    if has_link(text):
        raise Failure("link", permanent=True)
    if not 1 <= len(text) <= _LONGEST:
        raise Failure("length", permanent=True)
    if not _can_be_texted(message.address):
        raise Failure("address", permanent=True, address_state="bad")


def _can_be_texted(address: str) -> bool:
    if not _E164.fullmatch(address):
        return False
    number = phonenumbers.parse(address)
    kind = phonenumbers.number_type(number)
    return phonenumbers.is_possible_number(number) and kind not in _NEVER_A_PERSON
