"""A phone number that can be called and texted."""

import re
from dataclasses import dataclass
from typing import ClassVar

import phonenumbers
from phonenumbers import PhoneNumberType

from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import tidy

_LOOKS_LIKE_ONE = re.compile(r"(?<![\w+])(?:\+|00)?\(?\+?\d[\d ().\-/]{6,24}\d(?!\w)")
_SHORT = re.compile(r"(?<!\d)(?:112|114|116 ?\d{3}|1813|113)(?!\d)")
_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_LONGEST_READ = 200
# Numbers that cost the caller, or where no person answers: never anyone's own.
_NOBODYS = frozenset(
    {
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.UAN,
        PhoneNumberType.VOICEMAIL,
        PhoneNumberType.PAGER,
    }
)


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as E.164 str: "20 12 34 56" is "+4520123456"; numbers without + are of `region`.

    Unclear reason: "bounds" for 112, toll-free and premium numbers.
    """

    region: str = "DK"
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> str | Unclear:
        """Read the one number that the message holds."""
        text = tidy(text)
        found = _LOOKS_LIKE_ONE.findall(text) if len(text) <= _LONGEST_READ else []
        if len(found) != 1:
            return Unclear("bounds" if not found and _SHORT.search(text) else "")
        return self._valid(found[0])

    def _valid(self, written: str) -> str | Unclear:
        try:
            number = phonenumbers.parse(written, self.region)
        except phonenumbers.NumberParseException:
            return Unclear()
        if not phonenumbers.is_valid_number(number):
            return Unclear()
        if phonenumbers.number_type(number) in _NOBODYS:
            return Unclear("bounds")
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

    def dump(self, value: str) -> Json:
        """Return the E.164 text itself."""
        return value

    def load(self, raw: Json) -> str:
        """Return the stored number if it is still a valid one."""
        if not isinstance(raw, str) or not _E164.fullmatch(raw) or self._valid(raw) != raw:
            raise Unfit("not a phone number in E.164 form")
        return raw
