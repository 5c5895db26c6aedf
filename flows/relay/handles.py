"""Ways off the line: links, e-mail addresses, @names, names on other services."""

import re
from collections.abc import Iterator

from flows.links import links_in
from flows.relay.found import Found

_DOT = r"(?:\.|\(?\b(?:punktum|dot|prik)\b\)?)"
_EMAIL = re.compile(
    rf"[\w.+-]{{1,64}}\s*(?:@|\(at\)|\[at\]|\bsnabel[- ]?a\b)\s*"
    rf"[\w-]{{1,64}}(?:\s*{_DOT}\s*\w{{2,}})+",
    re.IGNORECASE,
)
_SPELLED_LINK = re.compile(
    r"[\w-]{2,64}\s*\(?\b(?:punktum|dot|prik)\b\)?\s*(?:dk|com|net|org|me|io|nu|app|gg|ly)\b|"
    r"\b[\w-]{1,64}(?: \. ?(?:com|dk|org|gg)|\. dk)\b",
    re.IGNORECASE,
)
_AT_NAME = re.compile(r"(?<![\w@.])@\s?\w[\w.]+")
_SERVICE = (
    r"(?:snap(?:chat)?|insta(?:gram)?|tik ?tok|discord|whats ?app|telegram|signal|facebook|fb|"
    r"messenger|roblox|steam)"
)
_NAMED = re.compile(
    rf"\b(?:min|mit|my)\s+{_SERVICE}\w*\s*(?:navn|name|bruger\w*|profil|id)?\s*"
    rf"(?:er|hedder|is|:|=)\s*\S+|\b{_SERVICE}\s*(?:navn|name|bruger\w*|id)?\s*[:=]\s*\S+",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    rf"\b(?:add(?:e)?|tilføj|find|følg|skriv(?: til)?|text|follow)\s+(?:mig|me)\s+"
    rf"(?:i stedet\s+)?(?:på|on)\s+{_SERVICE}\b",
    re.IGNORECASE,
)


def ways_off(text: str) -> Iterator[Found]:
    """Yield the links, e-mail addresses and names in a tidy text by which to meet elsewhere."""
    for match in _EMAIL.finditer(text):
        yield Found("email", match.start(), match.end())
    for start, end in links_in(text):
        yield Found("link", start, end)
    for match in _SPELLED_LINK.finditer(text):
        yield Found("link", match.start(), match.end())
    for pattern in (_AT_NAME, _NAMED, _ELSEWHERE):
        for match in pattern.finditer(text):
            yield Found("name", match.start(), match.end())
