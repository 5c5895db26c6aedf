"""An e-mail address."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import tidy

_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"(?P<local>{_LOCAL})@(?P<domain>(?:{_LABEL}\.)+[A-Za-z]{{2,24}})")
_BEFORE, _AFTER = "<([{\"'", ">)]}\"',;:!?."
_SPACED_AT = re.compile(r"\s*@\s*")
_AT = r"(?:@|at|\(at\)|\[at\]|snabel-?\s?a|krøllet?\s?a)"
_DOT = r"(?:\.|dot|punktum|\(dot\)|\[dot\]|prik)"
# Only where the whole message is an address read aloud: "at" alone is Danish for "to" and "that".
_SPOKEN = re.compile(
    rf"^(?:(?:min (?:e-?)?mail(?:adresse)? er|min er|my (?:e-?)?mail is|det er|it'?s)\s+)?"
    rf"(?P<local>[\w.+-]+(?:\s{_DOT}\s[\w+-]+)?)\s{_AT}\s"
    rf"(?P<host>[\w-]+)(?:\s{_DOT}\s|\.)(?P<top>[a-z]{{2,6}})$",
    re.IGNORECASE,
)
_SPOKEN_DOT = re.compile(rf"\s{_DOT}\s", re.IGNORECASE)
_FORGOTTEN_AT = re.compile(r"(?i)(?:mail|outlook|icloud|live|yahoo|msn)\.(?:com|dk)\b")
# Domains that hardly anyone has but many thumbs write. Listed, not measured: mail.com is a slip
# away from gmail.com and yet real.
_SLIPS = frozenset(
    words_in(
        "gmial.com gmal.com gmai.com gmil.com gmail.con gmail.co gmail.cm gmail.cim gmail.comm "
        "gmail.vom gmail.xom gamil.com gnail.com gmaill.com gmaul.com gimail.com gmeil.com "
        "gmail.dk hotmial.com hotmai.com hotmal.com hotmil.com homail.com hotmail.con "
        "hotmail.cm hotmaill.com hormail.com otmail.com hotmeil.com hotmail.co outlok.com "
        "outlook.con outloook.com outlock.com oulook.com outlook.co iclod.com icoud.com "
        "icloud.con icloud.dk icluod.com iclould.com icloud.co yaho.com yahooo.com yahoo.con "
        "yhaoo.com live.con"
    )
)
_LONGEST_READ = 400
_LONGEST_ADDRESS, _LONGEST_LOCAL = 254, 64  # RFC 5321, 4.5.3.1


@dataclass(frozen=True, slots=True)
class Email:
    """An address as str, its domain in small letters; "amina at gmail punktum com" is read too.

    Unclear reasons: "at" (the @ is missing), "typo" (gmial.com, hotmail.con).
    """

    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> str | Unclear:
        """Read the one address that the message holds."""
        text = tidy(text)
        if len(text) > _LONGEST_READ:
            return Unclear()
        text = _SPACED_AT.sub("@", _written_out(text))
        found = [word.lstrip(_BEFORE).rstrip(_AFTER) for word in text.split() if "@" in word]
        if not found:
            return Unclear("at" if _FORGOTTEN_AT.search(text) else "")
        return _address(found[0].removeprefix("mailto:")) if len(found) == 1 else Unclear()

    def dump(self, value: str) -> Json:
        """Return the address itself."""
        return value

    def load(self, raw: Json) -> str:
        """Return the stored address if it is still one."""
        if not isinstance(raw, str) or _address(raw) != raw:
            raise Unfit("not an e-mail address")
        return raw


def _written_out(text: str) -> str:
    spoken = _SPOKEN.match(text)
    if spoken is None:
        return text
    local = _SPOKEN_DOT.sub(".", spoken["local"])
    return f"{local}@{spoken['host']}.{spoken['top']}"


def _address(written: str) -> str | Unclear:
    parts = _ADDRESS.fullmatch(written[: _LONGEST_ADDRESS + 1])
    if parts is None or len(written) > _LONGEST_ADDRESS or len(parts["local"]) > _LONGEST_LOCAL:
        return Unclear()
    domain = parts["domain"].lower()
    return Unclear("typo") if domain in _SLIPS else f"{parts['local']}@{domain}"
