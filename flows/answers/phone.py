"""A phone number that can be called and texted."""

import re
from dataclasses import dataclass
from typing import ClassVar

import phonenumbers
from phonenumbers import PhoneNumberType

from flows.answers.figured import in_figures
from flows.answers.said_again import last_said
from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import tidy

_ENDS_IN = re.compile(r"(?<=\d)\W+(?:det|den) (?:slutter|ender) (?:på|med|i) .*$", re.IGNORECASE)
_LOOKS_LIKE_ONE = re.compile(r"(?<![\d+@])(?:\+|00)?\(?\+?\d[\d ().\-/]{6,24}\d(?!\d)")
# A comma or underscore between digits is a gap, and an O among them a zero.
_GAP = re.compile(r"(?<=\d)[,_](?=\d)")
_ZERO = re.compile(r"(?<=\d)o(?=\d)", re.IGNORECASE)
_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_DATE = re.compile(rf"{_DAY}[-./]{_MONTH}[-./]{_YEAR}|{_YEAR}[-./]{_MONTH}[-./]{_DAY}")
_NOT_GIVEN = re.compile(
    r"\b(?:ikke|ik|ikk|not)\s+\+?\d|\d\W+(?:eller|or)\W+\d|"
    r"^(?:er|is|har|hvis|skal|kan|må|hvor|hvem|hvad)\b.*\?$",
    re.IGNORECASE,
)
# "Mors er 40118822 men brug mit, det er 22663817": of several, the one to be used.
_TO_BE_USED = re.compile(
    r"\b(?:brug|use|skriv til|ring (?:på|til)|ny[et]?t?(?: nummer)?(?: er)?|"
    r"mi(?:t|n|ne)(?: eget| egen)?(?: nummer| nr\.?| mobil)?(?:,? det)? er)\W*$",
    re.IGNORECASE,
)
_ONE = re.compile(r"\b(?:en|et)\b")
_FILLING = frozenset(
    words_in(
        "mit min mobil mobilnummer telefonnummer telefon tlf nummer nr er det jeg har ring pa my "
        "number is phone its mobile hej ja tak the og sa plus"
    )
)
_SHORT = re.compile(r"(?<!\d)(?:112|114|116 ?\d{3}|1813|113)(?!\d)")
_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
# Blocks of Danish numbers are given out faster than a library can know of them.
_DANISH = re.compile(r"\+45[2-9][0-9]{7}")
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
        """Read the one number that the message holds, or the last of a correction."""
        return last_said(text, self._one) if len(text) <= _LONGEST_READ else self._one(text)

    def _one(self, text: str) -> str | Unclear:
        text = _ENDS_IN.sub("", text)
        text = _ZERO.sub("0", _GAP.sub(" ", tidy(text)))
        if len(text) > _LONGEST_READ or "@" in text or _NOT_GIVEN.search(text):
            return Unclear()
        text = _spoken(text) or text
        found = [
            number for number in _LOOKS_LIKE_ONE.finditer(text) if not _DATE.fullmatch(number[0])
        ]
        if not found:
            return Unclear("bounds" if _SHORT.search(text) else "")
        used = [number for number in found if _TO_BE_USED.search(text[: number.start()])]
        numbers = {self._valid(number[0]) for number in (used if len(used) == 1 else found)}
        return numbers.pop() if len(numbers) == 1 else Unclear()

    def _valid(self, written: str) -> str | Unclear:
        try:
            number = phonenumbers.parse(written, self.region)
        except phonenumbers.NumberParseException:
            return Unclear()
        e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        if not (phonenumbers.is_valid_number(number) or _DANISH.fullmatch(e164)):
            return Unclear()
        foreign = number.country_code != phonenumbers.country_code_for_region(self.region)
        if phonenumbers.number_type(number) in _NOBODYS or (foreign and not self.abroad):
            return Unclear("bounds")
        return e164

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
    parts = [
        part
        for part in _ONE.sub("1", in_figures(text)).replace(",", " ").split()
        if part not in _FILLING
    ]
    if any(len(part) >= _SHORTEST for part in parts):
        return ""  # it stands there whole, with another number beside it
    digits = "".join(parts)
    if parts[:1] == ["45"] and len(digits) == 10:
        digits = f"+{digits}"
    return digits if len(digits) >= _SHORTEST and all(map(str.isdigit, parts)) else ""
