"""A phone number that can be called and texted."""

import re
from dataclasses import dataclass
from typing import ClassVar

import phonenumbers
from phonenumbers import PhoneNumberType

from flows.answers.figured import in_figures
from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import tidy

_LOOKS_LIKE_ONE = re.compile(r"(?<![\d+@])(?:\+|00)?\(?\+?\d[\d ().\-/]{6,24}\d(?!\d)")
# A comma or underscore between digits is a gap, and an O among them a zero.
_GAP = re.compile(r"(?<=\d)[,_](?=\d)")
_ZERO = re.compile(r"(?<=\d)o(?=\d)", re.IGNORECASE)
_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_DATE = re.compile(rf"{_DAY}[-./]{_MONTH}[-./]{_YEAR}|{_YEAR}[-./]{_MONTH}[-./]{_DAY}")
_NOT_GIVEN = re.compile(
    r"\b(?:ikke|ik|ikk|not)\s+\+?\d|^(?:er|is|har|hvis|skal|kan|må|hvor|hvem|hvad)\b.*\?$",
    re.IGNORECASE,
)
_ONE = re.compile(r"\b(?:en|et)\b")
_FILLING = frozenset(
    words_in(
        "mit min mobil mobilnummer telefonnummer telefon tlf nummer nr er det jeg har ring pa my "
        "number is phone its mobile hej ja tak the"
    )
)
_SHORT = re.compile(r"(?<!\d)(?:112|114|116 ?\d{3}|1813|113)(?!\d)")
_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_LONGEST_READ, _SHORTEST = 200, 8
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

    "Tyve tolv ..." is read too. Without `abroad`, numbers of other countries are not.
    Unclear reason: "bounds" for 112, toll-free, premium and unwanted foreign numbers.
    """

    region: str = "DK"
    abroad: bool = True
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> str | Unclear:
        """Read the one number that the message holds."""
        text = _ZERO.sub("0", _GAP.sub(" ", tidy(text)))
        if len(text) > _LONGEST_READ or "@" in text or _NOT_GIVEN.search(text):
            return Unclear()
        found = _LOOKS_LIKE_ONE.findall(_spoken(text) or text)
        if not found:
            return Unclear("bounds" if _SHORT.search(text) else "")
        numbers = {self._valid(number) for number in found if not _DATE.fullmatch(number)}
        return numbers.pop() if len(numbers) == 1 else Unclear()

    def _valid(self, written: str) -> str | Unclear:
        try:
            number = phonenumbers.parse(written, self.region)
        except phonenumbers.NumberParseException:
            return Unclear()
        if not phonenumbers.is_valid_number(number):
            return Unclear()
        foreign = number.country_code != phonenumbers.country_code_for_region(self.region)
        if phonenumbers.number_type(number) in _NOBODYS or (foreign and not self.abroad):
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


def _spoken(text: str) -> str:
    """Return the digits of "tyve tolv fireogtredive seks og halvtreds", "" for all else."""
    parts = [part for part in _ONE.sub("1", in_figures(text)).split() if part not in _FILLING]
    digits = "".join(parts)
    return digits if len(digits) >= _SHORTEST and all(map(str.isdigit, parts)) else ""
