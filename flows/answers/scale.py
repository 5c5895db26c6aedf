"""A mark on a scale."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.answers.figured import LONGEST_FIGURED, in_figures
from flows.answers.mention import PLACE, Around, Mention
from flows.answers.story import within_a_story
from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import tidy

_FIGURES = {
    "1": "etter ettal etal ener eter ettaller",
    "2": "tor totaller",
    "3": "treer trer tretal",
    "4": "firer firetal firtal",
    "5": "femmer femer femtal",
    "6": "sekser sekstal",
    "7": "syver syvtal",
    "8": "otter ottetal",
    "10": "tier tital",
    "0": "nuller",
}
_FIGURE = {word: mark for mark, words in _FIGURES.items() for word in words.split()}
_IN_WORDS = re.compile(rf"\b(?:{'|'.join(_FIGURE)})\b")
# "3'er" and "3er"; "3 er for lidt" is a sentence.
_MARK = re.compile(r"(?<=\d)[-'’´`]?er\b", re.IGNORECASE)
_REASON = re.compile(
    r"(?P<mark>.*?\d(?: ?tal| ?/ ?5| ud af 5| stjerner)?)(?:,|:| -|(?<=/5)|(?<=af 5)|"
    # "2. min chef råber" is a mark and why, "3. klasse" is neither.
    r"\.(?= (?!klasse|plads|gang|jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|okt|nov|dec)\D+ \D)|"
    r"(?= (?:fordi|because|cause|cuz|bc|pga|ligesom|for (?:jeg|det|der)|da|det (?:var|gik)|"
    r"den var)\b)) (?P<reason>\D*)"
)
_ONE = re.compile(
    r"^(?:en|et)$|\b(?:en|et)(?= (?:(?:ud )?(?:af|of|out) |(?:enkelt |eneste |lille )?stjerne\b))"
)
_SCALE = re.compile(
    r"\b(?:pa |on |ud af )?(?:en |a |the )?(?:skala(?:en)?|scale)\b"
    r"(?: (?:fra |from )?1 ?(?:til|to|-) ?(?P<most>\d{1,3}))?"
)
_MENTION = re.compile(
    r"(?<![\d,:/%+-])(?<!\d\.)(?P<mark>\d{1,4})(?:[.,]0)?(?![\d:½¼¾%]|[.,]\d|-(?!er|tal|stj))"
    r"(?:(?: ?/ ?| (?:ud )?(?:af|out of|of|ud) (?:de )?)(?P<most>\d{1,3})(?![\d.,:/%])"
    r"|(?P<unit>[ -](?:tal|tallet|stjerner?|stars?|points?|poeng)\b)|(?!/))"
    r"(?: (?:mulige?|muligt|possible)\b)?"
)
_STARS = re.compile(r"[⭐★🌟☆*\s.!]+|[⭐★🌟]+[\s,.!]+[^\d⭐★🌟]*")
_DIGIT = re.compile(r"\d")
_HALF_MEANT = re.compile(r"\b(?:eller|or|maske|maybe|vent|nej)\b|\?")
_FULL_STAR = re.compile(r"[⭐★🌟*]")
_NEITHER = re.compile(r"(?<=\d),? hverken \w+ eller \w+$")
_MIDDLE = re.compile(
    r"midten|midt(?: ?i?mellem)?|i?mellem|middel|middelmadigt?|medium|neutralt?|mid|middle|"
    r"hverken (?:godt |fedt )?eller(?: skidt| darligt)?|between|halvvejs|so"
)
_TOP = re.compile(r"ma[xk]s?(?:imum|imalt)?|top(?:pen)?|topkarakter|hojeste?|highest")
_BOTTOM = re.compile(r"laveste?|bund(?:en)?|minimum|lowest|bundkarakter")
_YOU_CAN_GET = re.compile(r"(?: tal)?(?: (?:man|du|jeg) (?:kan (?:fa|give?|gi)|har))?$")
_AROUND = Around(
    filling=frozenset(
        words_in(
            "en et den faar far giver gir ligger lander siger svarer stor lille solid staerk svag "
            "flot karakter karakteren score rating rate a give id say pa i dagen overall samlet "
            "fra absolut god uden tvivl alt klart klar fed helt kryds it mig giv desvaerre tallet "
            "dag idag today selvfolgelig sikkert skala skalaen point muligt mulige in on cirka af "
            "of"
        )
    ),
    doubt=frozenset(
        words_in(
            "kr kroner timer hours ar years gange times dage days kl procent percent % € $ £ + "
            "plus minus halv halve half til"
        )
    ),
)


@dataclass(frozen=True, slots=True)
class Scale:
    """An int from `least` to `most`: "4", "4/5", "en 3'er", "fire ud af fem", "⭐⭐⭐".

    "Midt i mellem" is the middle, "max" the highest mark. A mark out of another number, and one
    between two marks, are unclear. Unclear reason: "bounds".
    """

    least: int = 1
    most: int = 5
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def __post_init__(self) -> None:
        if self.least >= self.most:
            raise ValueError("Scale needs a lowest mark below its highest")

    def read(self, text: str, reading: Reading) -> int | Unclear:
        """Read the one mark that the message gives."""
        return within_a_story(text, self._one)

    def _one(self, text: str) -> int | Unclear:
        figured = in_figures(_MARK.sub(" tal", text[: LONGEST_FIGURED + 1]))
        figured = _NEITHER.sub("", figured)
        figured = _IN_WORDS.sub(lambda word: f"{_FIGURE[word[0]]} tal", figured)
        mark = _stars(text) or self._named(_without_reason(figured))
        if mark is None:
            return Unclear()
        return mark if self.least <= mark <= self.most else Unclear("bounds")

    def dump(self, value: int) -> Json:
        """Return the mark itself."""
        return value

    def load(self, raw: Json) -> int:
        """Return the stored mark if the scale still has it."""
        if not isinstance(raw, int) or isinstance(raw, bool) or not self.least <= raw <= self.most:
            raise Unfit(f"not a mark from {self.least} to {self.most}")
        return raw

    def _named(self, figured: str) -> int | None:
        if (mark := self._place(figured)) is not None:
            return mark
        figured = _ONE.sub("1", figured)
        given = _SCALE.sub(" ", figured)
        found = list(_MENTION.finditer(given))
        if any(out["most"] not in (None, str(self.most)) for out in _SCALE.finditer(figured)):
            return None
        if any(out["most"] not in (None, str(self.most)) for out in found):
            return None
        mentions = [Mention(int(m["mark"]), sure=bool(m["most"] or m["unit"])) for m in found]
        return _AROUND.agreed(mentions, _MENTION.sub(PLACE, given))

    def _place(self, figured: str) -> int | None:
        """Read "midt i mellem", "max" and "bunden", when that is all that is said."""
        place = "" if _DIGIT.search(figured) else _AROUND.core(_YOU_CAN_GET.sub("", figured))
        if _MIDDLE.fullmatch(place):
            return (self.least + self.most) // 2
        if _TOP.fullmatch(place):
            return self.most
        return self.least if _BOTTOM.fullmatch(place) else None


def _without_reason(figured: str) -> str:
    """Return what stands before the reason: "4, fordi det var sjovt" is "4"."""
    told = _REASON.fullmatch(figured)
    return told["mark"] if told and not _HALF_MEANT.search(told["reason"]) else figured


def _stars(text: str) -> int | None:
    """Count the full stars of a message of nothing but stars."""
    text = tidy(text[:50])
    return len(_FULL_STAR.findall(text)) or None if _STARS.fullmatch(text) else None
