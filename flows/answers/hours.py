"""A number of hours."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.answers.day_parts import without_parts
from flows.answers.figured import in_figures, without_age, without_reason
from flows.answers.from_to import in_24_hours, minutes_between
from flows.answers.halves import with_halves
from flows.answers.mention import PLACE, Around, Mention
from flows.answers.story import within_a_story
from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit

_HOURS = r"(?:t|t[imer]{3,4}[st]?|tim|tm|tmr|tmer|h|hours?|hrs?|houres)\b\.?"
_MINUTES = r"(?:m|min|mins|minut|minuter|minutters?|minutes?|mint)\b\.?"
_NONE = re.compile(r"(?:slet )?(?:ingen|none|no) ?(?:timer|hours)?")
_TID = r"(?: tid\b)?"
_OF_AN_HOUR = r"(?: time\b| of an hour\b)?"
_WORDS = tuple(
    (re.compile(words), length)
    for words, length in (
        (rf"\b(?:trekvart|3 ?kvart(?:er)?|3 quarters)\b{_OF_AN_HOUR}", "45 min"),
        (rf"(?<!\d )\b(?:et |en |a )?(?:kvart(?:ers?)?|quarter)\b{_OF_AN_HOUR}{_TID}", "15 min"),
        (rf"\b(?:en |et |a )?hal[vf]t?e? (?:an )?{_HOURS}{_TID}", "30 min"),
        (rf"\b(?:en|et|an?) (?:god |lille |hel |enkelt |eneste )?{_HOURS}{_TID}", "1 t"),
        (rf"(\d ?{_HOURS}) (?:og |and |n )?(?:en |et |a )?hal[vf]\b", r"\1 30 min"),
        (r"\b(?:et|en|a) minut(?:e)?\b", "1 min"),
        (r"\b(?:en|et) (?=\d)", ""),
        (r"^(?:en|et)$", "1"),
        (r"^(?:en |et )?hal[vf]$", "30 min"),
    )
)
_MORE_QUARTERS = re.compile(r"(?<![\d.,:/-])(\d{1,2}) kvarter\b")
_LENGTH = re.compile(
    r"(?<![\d.,:/-])(?:"
    # "2:45", and "2.45": nobody tells hours in hundredths.
    r"(?P<whole>\d{1,2})(?::(?P<past>[0-5]\d)|\.(?P<dotted>15|30|45))(?![\d.,:/-])"
    rf"(?P<unit> ?{_HOURS})?"
    rf"|(?P<hours>\d{{1,3}}(?:[.,]\d{{1,2}})?) ?{_HOURS}"
    r"(?: ?,?(?: og| and| o| plus(?= \d+ min))? ?(?P<more>\d{1,2})"
    rf"(?: ?{_MINUTES}|(?! ?[\w.,:/-])))?"
    rf"|(?P<minutes>\d{{1,4}}) ?{_MINUTES}"
    r"|(?P<bare>\d{1,3}(?:[.,]\d{1,2})?)(?![\d:/%-]|[.,]\d))"
)
# "Om 3 timer" and "fra 15" are when, not how long.
_WHEN = re.compile(
    rf"\b(?:om|in) (?:ca\.? |cirka )?\d[\d.,]* ?(?:{_HOURS}|{_MINUTES})|"
    rf"\b(?:fra|from|til|siden) \d[\d.,:]*(?! ?(?:{_HOURS}|{_MINUTES}|[\d.,:]))"
)
_WITHOUT_A_BREAK = re.compile(
    rf"({_HOURS}(?: i (?:streg|traek)| straight)?) (?:uden|without) (?:en |a )?(?:pauser?|break)\b"
)
_A_WEEK = re.compile(r"\b(?:om|i|per|pr|hver|a|per|each|every|hele|pa en)\.? (?:uge(?:n)?|week)\b")
# "Ti timer om ugen, 5 tirsdag og 5 søndag": the whole, and how it is made up.
_MADE_UP = re.compile(
    r"(\b(?:uge|ugen|week))[,:.]? (?=[^?]*\d)(?=[^?]*(?:dag|day|vagt|shift|aften))[^?]*$"
)
# "37 den uge": no number of a week, as "uge 37" is.
_THIS_WEEK = re.compile(r"(?:\b(?:i|pa) )?\b(?:den|denne)(?: her)? uge\b")
_CAME_TO = re.compile(r"\b(?:blev|bliver|kom|kommer|lob)(?: op)? (?:til|pa) (?=\d)")
_ROUGHLY = re.compile(r"(?<=\w) (?:plus ?/? ?(?:eller |og )?minus|give or take)$")
_NEGATIVE = re.compile(r"(?<!\S)-\s?\d")
_AROUND = Around(
    filling=frozenset(
        words_in(
            "t h timer timen time hours i om pa per pr dag dagen dagene idag igar gar uge ugen "
            "hver gang gangen day week each every today yesterday mandag tirsdag onsdag torsdag "
            "fredag lordag sondag monday tuesday wednesday thursday friday saturday sunday "
            "weekenden weekend arbejder arbejdede arbejdet arbejde job jobbet work worked works "
            "working var bruger brugte varer varede tog tager took vagt vagten for during cirka "
            "mandagen tirsdagen onsdagen torsdagen fredagen lordagen sondagen alt ialt sammenlagt "
            "total hele streg traek"
        )
    ),
    doubt=frozenset(
        words_in(
            "kl klokken kr kroner dage uger ugers days weeks gange maneder maned ar years old "
            "pause break fri procent % € $ £ + sovet sover sov"
        )
    ),
)
_HOUR = 60
_LONGEST_WITHOUT_UNIT = 12


@dataclass(frozen=True, slots=True)
class Hours:
    """An int of minutes, from `least` to `most` hours: "3,5 t", "halvanden", "et kvarter", "16-20".

    Two times give what lies between them, "8-16.30" is 8.5 hours. `most_a_week`: so many hours are
    believed of whoever says that it is a week's. Unclear reason: "bounds".
    """

    least: int = 0
    most: int = 24
    most_a_week: int = 0
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> int | Unclear:
        """Read the one length of time that the message names."""
        return within_a_story(text, self._one)

    def _one(self, text: str) -> int | Unclear:
        figured = _MADE_UP.sub(r"\1", without_reason(in_figures(text)))
        figured = _THIS_WEEK.sub(" om ugen", figured)
        figured = _WITHOUT_A_BREAK.sub(r"\1", figured)
        minutes = _named(figured)
        if minutes is None:
            return Unclear()
        most = self._most if _A_WEEK.search(figured) else self.most
        return minutes if self._fits(minutes, most) else Unclear("bounds")

    def _fits(self, minutes: int, most: int) -> bool:
        return self.least * _HOUR <= minutes <= most * _HOUR

    @property
    def _most(self) -> int:
        return max(self.most, self.most_a_week)

    def dump(self, value: int) -> Json:
        """Return the minutes."""
        return value

    def load(self, raw: Json) -> int:
        """Return the stored minutes if they are still within the bounds."""
        if not isinstance(raw, int) or isinstance(raw, bool) or not self._fits(raw, self._most):
            raise Unfit(f"not minutes of {self.least} to {self._most} hours")
        return raw


def _named(figured: str) -> int | None:
    if _NONE.fullmatch(figured):
        return 0
    figured = _CAME_TO.sub(" ", _ROUGHLY.sub("", figured))
    mentions: list[Mention] = []
    left, _ = without_parts(in_24_hours(without_age(figured)))
    if (between := minutes_between(left)) is not None:
        minutes, left = between
        mentions.append(Mention(minutes, sure=True))
    left = _in_hours(left)
    if _WHEN.search(left) or _NEGATIVE.search(left):
        return None
    lengths = [_mention(length) for length in _LENGTH.finditer(left)]
    if None in lengths:
        return None
    mentions += filter(None, lengths)
    return _AROUND.agreed(mentions, _LENGTH.sub(PLACE, left))


def _in_hours(figured: str) -> str:
    """Return the message with lengths told in words as "1 t", "30 min" and "2,5"."""
    figured = with_halves(figured)
    for words, length in _WORDS:
        figured = words.sub(length, figured)
    return _MORE_QUARTERS.sub(lambda count: f"{int(count[1]) * 15} min", figured)


def _mention(length: re.Match[str]) -> Mention | None:
    """Return the length that was told; None for "16.30", which is a time."""
    if length["minutes"]:
        return Mention(int(length["minutes"]), sure=True)
    if length["whole"]:
        minutes = int(length["whole"]) * _HOUR + int(length["past"] or length["dotted"])
        if int(length["whole"]) > _LONGEST_WITHOUT_UNIT and not length["unit"]:
            return None
        return Mention(minutes, sure=length["unit"] is not None)
    hours = (length["hours"] or length["bare"]).replace(",", ".")
    minutes = round(float(hours) * _HOUR) + int(length["more"] or 0)
    return Mention(minutes, sure=length["hours"] is not None)
