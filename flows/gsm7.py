"""The SMS alphabet: make any text fit it, and count what the text costs.

A single character outside GSM-7 turns a whole SMS into UCS-2 and cuts a segment from 160 to 70
characters, so everything sent by SMS goes through `for_sms` first. Only what is written in other
letters altogether (Arabic, Ukrainian, Urdu) is sent in them: nothing would be left of it.
"""

import re
import unicodedata
from functools import lru_cache

# 3GPP TS 23.038: the default alphabet without its escape, then the table behind the escape.
_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = frozenset("\f^{}\\[~]|€")

_SINGLE = 160
_JOINED = 153  # a joined segment gives seven septets to its header
_SINGLE_UCS2, _JOINED_UCS2 = 70, 67

_DROPPED = "\x00"  # stands in for what is left out until the spaces around it are mended

# What Unicode's own decomposition does not know or does badly.
_PLAIN = {
    **dict.fromkeys("‘’‚‛′´`ʼʻʹ‹›", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−⁃•‣◦▪●·∙", "-"),
    **dict.fromkeys("\x0b\x0c\x85\u2028\u2029\r", "\n"),
    "\t": " ",
    "×": "x",
    "÷": "/",
    "⁄": "/",
    "≤": "<=",
    "≥": ">=",
    "→": "->",
    "©": "(c)",
    "®": "(R)",
    "ı": "i",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ð": "d",
    "Ð": "D",
    "þ": "th",
    "Þ": "Th",
    "œ": "oe",
    "Œ": "OE",
    "ħ": "h",
    "Ħ": "H",
    "ŋ": "n",
    "Ŋ": "N",
    "ŧ": "t",
    "Ŧ": "T",
    "ẞ": "ss",
    "ə": "e",
    "Ə": "E",
}

_AS_IT_STANDS = (_BASIC | _EXTENSION) - _PLAIN.keys()  # _PLAIN mends a bare carriage return
_FRACTION_AFTER_DIGIT = re.compile(r"(?<=\d)(?=[¼½¾⅐-⅞])")
_BETWEEN_SPACE_AND_STOP = re.compile(rf" +{_DROPPED}[ {_DROPPED}]*(?=[.,!?;:])")
_SPACES = re.compile(r" {2,}")
_SPACES_AT_LINE_ENDS = re.compile(r" *\n *")


def to_gsm7(text: str) -> str:
    """Return `text` in GSM-7 characters only, without doubled or trailing spaces.

    Quotes, dashes and bullets become plain ones, ½ becomes 1/2, letters lose accents that
    GSM-7 lacks (ş to s); what has no near letter (emoji, other scripts) is left out.
    """
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n")
    if not _AS_IT_STANDS.issuperset(text):
        text = _FRACTION_AFTER_DIGIT.sub(" ", text)  # 1½ is 1 1/2, not 11/2
        text = "".join(map(_plain, text))
        text = _BETWEEN_SPACE_AND_STOP.sub("", text).replace(_DROPPED, "")
    return _SPACES_AT_LINE_ENDS.sub("\n", _SPACES.sub(" ", text)).strip(" \n")


def for_sms(text: str) -> str:
    """Return `text` as an SMS carries it: in GSM-7, or as it is when most letters would be lost."""
    plain = to_gsm7(text)
    if plain.isascii() and len(plain) * 2 >= len(text):
        return plain
    letters, kept = (sum(map(str.isalpha, each)) for each in (text, plain))
    return plain if kept * 2 >= letters else unicodedata.normalize("NFC", text).strip()


def sms_segments(text: str) -> int:
    """Return how many SMS segments `text` is sent in (0 if empty), in GSM-7 or else in UCS-2."""
    if (_BASIC | _EXTENSION).issuperset(text):
        return segments(text)
    units = len(text.encode("utf-16-be")) // 2
    return 1 if units <= _SINGLE_UCS2 else -(-units // _JOINED_UCS2)


def septets(text: str) -> int:
    """Return how many septets `text` takes; raises ValueError unless it is GSM-7 already."""
    return sum(map(_cost, text))


def segments(text: str) -> int:
    """Return how many SMS segments `text` is sent in (0 if empty).

    Raises ValueError unless the text is GSM-7 already.
    """
    total = septets(text)
    if total <= _SINGLE:
        return min(total, 1)
    count, used = 1, 0
    for char in text:
        cost = _cost(char)
        if used + cost > _JOINED:  # an escape and its character stay in one segment
            count, used = count + 1, 0
        used += cost
    return count


def fits_one(text: str) -> bool:
    """Return whether `text` is GSM-7 as it stands and goes in one segment."""
    if _BASIC.issuperset(text):
        return len(text) <= _SINGLE
    return (_BASIC | _EXTENSION).issuperset(text) and septets(text) <= _SINGLE


def _cost(char: str) -> int:
    if char in _BASIC:
        return 1
    if char in _EXTENSION:
        return 2
    raise ValueError(f"U+{ord(char):04X} is not in GSM-7: call to_gsm7 on the text first")


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    """Return the GSM-7 spelling of one character, or the mark for one that is left out."""
    if char in _PLAIN:
        return _PLAIN[char]
    if char in _BASIC or char in _EXTENSION:
        return char
    if unicodedata.category(char) == "Zs":
        return " "
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    return _decomposed(char)


def _decomposed(char: str) -> str:
    """Return what is left of `char` when it is taken apart and its accents are dropped."""
    parts = unicodedata.normalize("NFKD", char)
    if parts == char or parts.startswith(" "):  # a spacing accent such as ¨ is no letter
        return _DROPPED
    kept = [_plain(part) for part in parts if not unicodedata.combining(part)]
    return "".join(kept) or _DROPPED
