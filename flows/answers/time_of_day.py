"""A time of day."""

import re
from dataclasses import dataclass
from datetime import time
from typing import ClassVar

from flows.answers.clock_words import Clock, clocks, without_clocks
from flows.answers.day_parts import within, without_parts
from flows.answers.figured import LONGEST_FIGURED, in_figures, without_age, without_reason
from flows.answers.mention import PLACE, Around, Mention
from flows.answers.story import within_a_story
from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit

# "Firetiden" and "4-tiden".
_TOWARDS = re.compile(r"(?<=\w)-?tiden\b", re.IGNORECASE)
_HALF_PAST = re.compile(
    r"\bhalv-?(?=(?:et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)\b)", re.IGNORECASE
)
_NAMED = (
    (re.compile(r"\b(?:middag(?:en|stid)?|noon|midday)\b|\bmidt pa dagen\b"), 12 * 60),
    (re.compile(r"\b(?:midnat|midnight)(?:stid)?\b"), 0),
)
# Less than nothing, "til 16", the day in "den 16." and "før 16".
_NOT_AT = re.compile(
    r"(?<!\S)-\s?\d|\b(?:d|den) ?\.? ?\d|"
    r"\b(?:for|til|indtil) (?:kl\.? ?|klokken )?(?:(?:halv |kvart )?\d|middag|midnat|noon)"
)
_AFTER_SCHOOL = re.compile(
    r"\b(?:lige )?(?:efter|after) (?:skole(?:n|tid)?|school)\b,?(?= altsa\b| kl\b| \d)|"
    r"(?<=\d) (?:lige )?efter skole$|(?:(?<=middagen)|(?<= pm)|(?<=\w) lige) (?:efter|after) "
    r"(?:skole|school|sidste time|gym|traening|fodbold)$"
)
# "Møder 14 og har fri 18"
_UNTIL_THEN = re.compile(
    r"(\b(?:moder|starter|begynder|start) (?:kl\.? ?)?\d[\d.: ]*)og (?:jeg )?(?:har )?"
    r"(?:fri|slutter|faerdig|er faerdig) (?:kl\.? ?)?\d[\d.:]*$"
)
_AROUND = Around(
    filling=frozenset(
        words_in(
            "fx feks eksempel kl klokken ved omkring tid tiden i om dag idag today pa on fra from "
            "start starter starte moder klokka o clock oclock uhr h sharp praecis praecist passer "
            "mig me bedst ringe ring kom kommer fri mandag tirsdag onsdag torsdag fredag lordag "
            "sondag monday tuesday wednesday thursday friday saturday sunday dagen hver altid nar "
            "at time best works ses op tidspunkt for"
        )
    ),
    doubt=frozenset(
        words_in(
            "efter after before frem fremad inden senest tidligst indtil until kr kroner timer "
            "hours ar years gange procent % € $ £ +"
        )
    ),
)
_FORM = re.compile(r"[0-9]{2}:[0-9]{2}")
_HOUR, _HALF_A_DAY = 60, 12 * 60


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A `time` without seconds: "kl 16", "16.30", "halv fem", "kvart over tre", "4pm", "noon".

    Without a part of the day 1 to 6.59 are in the afternoon, where after-school jobs are; the
    rest is as said, and "04.30" and "5 om morgenen" are in the morning.
    """

    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> time | Unclear:
        """Read the one time that the message names."""
        return within_a_story(text, self._one)

    def _one(self, text: str) -> time | Unclear:
        figured = in_figures(
            _HALF_PAST.sub("halv ", _TOWARDS.sub(" tiden", text[: LONGEST_FIGURED + 1]))
        )
        figured = _UNTIL_THEN.sub(r"\1", figured)
        figured = _AFTER_SCHOOL.sub(" ", without_reason(figured))
        minutes = None if _NOT_AT.search(figured) else _named(without_age(figured))
        return Unclear() if minutes is None else time(minutes // _HOUR, minutes % _HOUR)

    def dump(self, value: time) -> Json:
        """Return the time as "16:30"."""
        return value.isoformat("minutes")

    def load(self, raw: Json) -> time:
        """Return the stored time."""
        try:
            return time.fromisoformat(raw if isinstance(raw, str) and _FORM.fullmatch(raw) else "")
        except ValueError as error:
            raise Unfit("not a time like 16:30") from error


def _named(figured: str) -> int | None:
    left, parts = without_parts(figured)
    mentions: list[Mention] = []
    for word, minutes in _NAMED:
        left, count = word.subn(" ", left)
        mentions += [Mention(minutes, sure=True)] * count
    found = clocks(left)
    if found is None:
        return None
    if Mention(0, sure=True) in mentions:
        parts |= {"night"}  # "12 midnat" is no noon
    for clock in found:
        meant = _meant(clock, parts)
        if meant is None:
            return None
        mentions.append(Mention(meant, sure=clock.sure or bool(parts)))
    return _AROUND.agreed(mentions, without_clocks(left, PLACE))


def _meant(clock: Clock, parts: frozenset[str]) -> int | None:
    """Return the minutes after midnight; None when the parts of the day speak against them."""
    if not parts:
        return clock.minutes if clock.settled else _after_school(clock.minutes % _HALF_A_DAY)
    meant = {within(part, clock.minutes) for part in parts}
    return meant.pop() if len(meant) == 1 else None


def _after_school(face: int) -> int:
    """Return 13.00 to 18.59 for 1 to 6.59 on the dial, noon for 12, the rest in the morning."""
    return face + _HALF_A_DAY if face < 7 * _HOUR else face
