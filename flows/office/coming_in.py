"""What staff write about who comes in: "/ny Amina 15 Køge 20304050", "/forælder Amina ..."."""

import re
from collections.abc import Mapping

from flows.answers import Phone
from flows.arrivals import AskParentOf, Invite, ShowPage
from flows.kind import Reading, Unclear
from flows.tidy import fold

AGES = range(10, 31)
HOW_INVITE, HOW_PARENT, HOW_PAGE = "how-invite", "how-parent", "how-page"
_WORD = re.compile(
    r"^(?:(?P<invite>ny|inviter|invite|new)|(?P<parent>forælder|foraelder|forældre|parent)|"
    r"(?P<page>side|page))(?:\s+|:\s*|$)(?P<tail>.*)$",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"^(?P<name>[^\d,+]{2,40}?)[\s,]+(?P<age>\d{1,2})(?:\s*(?:år|years))?"
    r"(?:[\s,]+(?P<area>[^\W\d_][^\d,+]{1,38}?))?(?:[\s,]+(?P<phone>\+?\d[\d\s.-]{6,}))?$"
)
_PARENT = re.compile(
    r"^(?P<name>[^\d,+]{2,40}?)[\s,:]+(?P<phone>\+?\d(?:[\s.-]?\d){6,14})"
    r"(?:[\s,]+(?:på |in )?(?P<language>[^\W\d_]+))?$"
)
_NAME = re.compile(r"^[^\d,+?!]{2,40}$")
_MOST_NAME_WORDS = 3
LANGUAGES: Mapping[str, str] = {
    **dict.fromkeys(("dansk", "danish", "da"), "da"),
    **dict.fromkeys(("engelsk", "english", "en"), "en"),
    **dict.fromkeys(("arabisk", "arabic", "ar"), "ar"),
    **dict.fromkeys(("tyrkisk", "turkish", "tr"), "tr"),
    **dict.fromkeys(("somali", "somalisk", "so"), "so"),
    **dict.fromkeys(("urdu", "ur"), "ur"),
}
"""What a parent may be written to in, by how staff name it."""

ComingIn = Invite | AskParentOf | ShowPage


def coming_in_of(said: str, reading: Reading) -> ComingIn | str | None:
    """Return what staff want about who comes in; a str is the key of the text that says how.

    None when it is nothing of the kind.
    """
    match = _WORD.match(said)
    if match is None:
        return None
    tail = match["tail"].strip()
    if match["invite"]:
        return _invite(tail, reading)
    return _parent(tail, reading) if match["parent"] else _page(tail)


def _invite(tail: str, reading: Reading) -> Invite | str:
    match = _NEW.match(tail)
    if match is None or int(match["age"]) not in AGES:
        return HOW_INVITE
    phone = _phone(match["phone"], reading)
    name = match["name"].strip()
    if isinstance(phone, Unclear) or len(name.split()) > _MOST_NAME_WORDS:
        return HOW_INVITE
    area = match["area"].strip() if match["area"] else None
    return Invite(name, int(match["age"]), area, phone)


def _parent(tail: str, reading: Reading) -> AskParentOf | str:
    match = _PARENT.match(tail)
    language = LANGUAGES.get(fold(match["language"] or "dansk")) if match else None
    phone = _phone(match["phone"], reading) if match else None
    if match is None or language is None or phone is None or isinstance(phone, Unclear):
        return HOW_PARENT
    return AskParentOf(phone, language, match["name"].strip())


def _page(name: str) -> ShowPage | str:
    few = len(name.split()) <= _MOST_NAME_WORDS
    return ShowPage(name) if few and _NAME.match(name) else HOW_PAGE


def _phone(written: str | None, reading: Reading) -> str | Unclear | None:
    return Phone().read(written, reading) if written else None
