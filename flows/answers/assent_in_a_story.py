"""Yes and no inside a story: "nej men min chef siger ...", "ja øh nej, sorry, svaret er nej"."""

import re

from flows.answers.assent import clause_assent, speaks_against
from flows.answers.said import forms, said
from flows.answers.said_again import without_excuse

_LONGEST = 160
_SHORT = "ja|jo|jep|yes|nej|næ|nope|no"
_IN_A_STORY = (
    # "..., men nej, jeg har ikke fået den"
    re.compile(
        rf"[^?]*(?:[,.] ?(?:men|så|altså)| så) (?P<answer>{_SHORT})\b(?P<story>[^?]*)",
        re.IGNORECASE,
    ),
    # "Lige tænke... ja det havde jeg"
    re.compile(r"(?P<story>[^?]*[^?.!])[.!…]+\s+(?P<answer>[^.!?]+)\W*"),
    # "Nej men min chef siger jeg får den i næste uge": a no, and how it came.
    re.compile(r"\s*(?P<answer>[^,.;!?]{2,25}?),? (?P<but>men|but) (?P<story>[^?]*)"),
    # "Det har jeg ja, skrev under i går"
    re.compile(r"\s*(?P<answer>[^,.;!?]{2,60}),\s*(?=\w)(?P<story>[^?]*)"),
)
# "Ja øh nej, sorry, svaret er nej" and "nej vent jo, jeg mente ja": what it was corrected to.
_SAID_AGAIN = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r".*\b(?:vent|wait|sorry|eller|nej|ej|no|undskyld|men)\b.*?[\s,.]"
        r"(?:(?:jeg )?(?:mener|mente)|i mean|i meant|(?:mit )?svar(?:et)? er|det er) (?:et )?"
        rf"(?P<answer>{_SHORT})(?:[\s,.]+(?:undskyld|sorry)\b.*)?\W*",
        rf".*\b(?:vent|wait|sorry)\b.*?[\s,.](?P<answer>{_SHORT}) mente jeg\W*",
        r"\W*nej\W+eller (?P<answer>jo\b\W+\w.*)",
        rf"\W*(?:{_SHORT})\b[\s,.]+(?:eller )?(?:(?:{_SHORT})[\s,.]+)?"
        r"(?:vent|wait|sorry)\b[\s,.]+(?P<answer>.+)",
    )
)
# "Det er fint, så længe jeg får besked" agrees to something else.
_CONDITIONS = forms("længe, forudsat, betingelse, kun, først, bortset, undtagen, only, unless")
# "Ja men jeg skal lige spørge min mor" is half a yes, "ja men den er væk" none at all.
_HALF = forms(
    "skal, lige, kan, ku, kunne, vil, ville, må, godt, spørge, helst, hellere, senere, bagefter, "
    "når, indtil, inden, før, efter, snart, endnu, væk, tabt, mistet, glemt, udløbet, could, can, "
    "would, before, after, until, later, ask, lost, gone"
)


def assent_in_a_story(text: str) -> bool | None:
    """Return the yes or no that stands whole before or behind a story, else None.

    What is corrected as it is written is what it was corrected to. Not for a consent, which must be
    all that is said.
    """
    if len(text) > _LONGEST or "?" in text:
        return None
    if again := _first_of(_SAID_AGAIN, text):
        return clause_assent(without_excuse(again["answer"]))
    told = _first_of(_IN_A_STORY, text)
    if told is None:
        return None
    verdict = clause_assent(told["answer"])
    story = said(told["story"]).split()
    half = _CONDITIONS | _HALF if told.groupdict().get("but") else _CONDITIONS
    return None if speaks_against(verdict, story) or half.intersection(story) else verdict


def _first_of(patterns: tuple[re.Pattern[str], ...], text: str) -> re.Match[str] | None:
    return next(filter(None, (pattern.fullmatch(text) for pattern in patterns)), None)
