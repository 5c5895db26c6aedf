"""Days listed under the name of a month: "Vagter maj: 20. kl. 16-19, 22. kl. 10-15"."""

import re

from flows.answers.calendar_words import month_number

_MONTH = (
    r"jan(?:uar|uary)?|feb(?:ruar|ruary)?|mar(?:ts|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]|"
    r"aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?"
)
_HEADING = re.compile(
    rf"(?:^|\n)[^\d\n.:]{{0,40}}?\b(?P<month>{_MONTH})\b\.?[^\d\n:.,]{{0,20}}(?: 20\d\d)?"
    r" ?(?:[:\n]|$)",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"(?P<before>(?:^|\n|,|;| og) ?(?:- ?)?(?:(?:man|tirs?|ons|tors?|fre|lor|son)(?:dag)?\b\.? )?)"
    r"(?:d\.? ?|den )?(?P<day>[12]?\d|3[01])(?:\.:?|:|(?= kl| fra))"
    r"(?= +(?:kl|fra|\d))(?! ?\d+ ?min)",
    re.IGNORECASE,
)
_FEWEST = 2
"""Days of a list at least."""


def with_months(text: str) -> str:
    """Return a levelled text with the month of a heading at each day that is listed under it."""
    headings = list(_HEADING.finditer(text))
    if not headings:
        return text
    done, ends = text[: headings[0].end()], [each.start() for each in headings[1:]] + [len(text)]
    for heading, end in zip(headings, ends, strict=True):
        listed = text[heading.end() : end]
        month = month_number(heading["month"])
        many = len(_ITEM.findall("\n" + listed)) >= _FEWEST
        done = text[: heading.end()] if heading is headings[0] else done + heading[0]
        done += _dated("\n" + listed, month)[1:] if month and many else listed
    return done


def _dated(listed: str, month: int) -> str:
    return _ITEM.sub(lambda item: f"{item['before']}{item['day']}/{month}:", listed)
