"""A first name."""

import re
import unicodedata
from dataclasses import dataclass
from typing import ClassVar

from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import tidy

_GREETING = re.compile(
    r"^(?:(?:hej+|hejsa|heyy*|hi+|hello|hallo|halløj|yo|mojn|davs|goddag|salam|selam|makker|"
    r"ja|ok|okay|øh+m?|jo|altså|well)\b[\s,.!:;-]*)+(?=\w)",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"^(?:(?:j|jeg|jg|mit|og jeg|man)\s+)?(?:hedder|heder|hedr|hedde|kaldes)\s+|"
    r"^(?:mit\s+|my\s+)?(?:for|first\s*)?(?:navn|name)(?:'?s)?(?:\s*[:=]\s*|\s+)(?:(?:er|is)\s+)?|"
    r"^(?:du|i|man|de|alle|folk|bare|just|you|u|people|everyone|they)?\s*(?:kan|må|can)?\s*(?:bare|just)?"
    r"\s*(?:kald|kalde|kalder|call|calls)\s+(?:mig|me)\s+(?:for\s+)?",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"^(?:(?:jeg er|det er|this is|its?|it'?s|i am|i'?m|bare|just)\s+)+", re.IGNORECASE
)
_TURNED = re.compile(
    r"\s+(?:hedder jeg|er mit navn|er navnet|is my name|her|here|tak|xd+|lol|haha)$", re.IGNORECASE
)
_AFTER_NAME = re.compile(
    r"\s*[,.;!(]|\s+(?:og|and|men|but|jeg|i'?m|er|fra|from|på|tak|hvad)\b", re.IGNORECASE
)
_APOSTROPHES = str.maketrans("’‘`´ʼ", "'''''")
# Common words of short replies that are no names. Real names that are also words (Bo, Ask, Sol,
# My, Tue, Mark, Kim) are left out on purpose.
_NO_NAMES = frozenset(
    words_in(
        "ja nej jo nix nope yes no ok okay hej hejsa hi hello hey yo hvad hva hvem hvor hvordan "
        "hvorfor hvornår what who why where how when det den der dette jeg du mig dig os hun "
        "ham hende mit dit din ikke ik ikk ved vil have har havde er var gerne job "
        "arbejde cv stop start hjælp help menu tilbage back slet forkert skip spring over test "
        "tak thanks lol haha hahaha hihi xd idk aner kan skal må gider og men eller fordi for til "
        "på med om af træt ny syg ung glad ked sur sulten dreng pige mand kvinde her klar år "
        "gammel the is am are your you me not dont know want need name navn hedder fornavn "
        "efternavn ingen ingenting nothing none noget nogen someone anonym anonymous hemmelig "
        "hemmeligt lige bare altså måske maybe penge money fritidsjob i en et at så som this "
        "that hjaelp aar paa"
    )
)
_PARTICLES = frozenset(words_in("af al bin da de del di el ibn la van von"))
# O'Neil has a capital after its apostrophe, Ma'rib has not.
_INNER = re.compile(r"(-|(?<=\b\w)')")
_NEVER_IN_NAMES = frozenset("?@/")
_LONGEST_READ = 200
_MOST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Name:
    """A str: the first name as the person writes it, at most `longest` characters.

    "hej jeg er ali" is "Ali"; O'Neil, Jean-Luc, Åse-Marie and İbrahim stay as they are. Digits,
    questions and sentences are no names. Unclear reason: "long".
    """

    longest: int = 40
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = True

    def read(self, text: str, reading: Reading) -> str | Unclear:
        """Read one name of at most four words, out of a short sentence if need be."""
        text = tidy(text).translate(_APOSTROPHES)
        if len(text) > _LONGEST_READ or not _NEVER_IN_NAMES.isdisjoint(text):
            return Unclear()
        words = _trimmed(_said_name(text)).split()
        if not _is_name(words):
            return Unclear()
        name = " ".join(_cased(word, first=not place) for place, word in enumerate(words))
        return name if len(name) <= self.longest else Unclear("long")

    def dump(self, value: str) -> Json:
        """Return the name itself."""
        return value

    def load(self, raw: Json) -> str:
        """Return the stored name if its length still fits."""
        if not isinstance(raw, str) or not 1 <= len(raw) <= self.longest:
            raise Unfit(f"not a name of at most {self.longest} characters")
        return raw


def _said_name(text: str) -> str:
    """Return what stands where the name should: after "jeg hedder", before ", 15 år"."""
    text = _TURNED.sub("", _trimmed(_GREETING.sub("", text)))
    if sure := _SURE.match(text):
        text = _AFTER_NAME.split(text[sure.end() :], maxsplit=1)[0]
    return _UNSURE.sub("", text)


def _trimmed(name: str) -> str:
    """Return `name` without the marks and emoji around it."""
    start, end = 0, len(name)
    while start < end and not name[start].isalpha():
        if name[start].isdigit():
            break
        start += 1
    while end > start and not _is_letter(name[end - 1]) and not name[end - 1].isdigit():
        end -= 1
    return name[start:end]


def _is_letter(character: str) -> bool:
    return character.isalpha() or unicodedata.category(character)[0] == "M"


def _is_name(words: list[str]) -> bool:
    if not 1 <= len(words) <= _MOST_WORDS or sum(map(len, words)) < 2:
        return False
    # Four words without a capital are a sentence whose words we do not know.
    if len(words) == _MOST_WORDS and all(word.islower() for word in words):
        return False
    return all(_is_name_word(word) for word in words)


def _is_name_word(word: str) -> bool:
    letters = word.rstrip(".").replace("-", "").replace("'", "")
    return bool(letters) and all(map(_is_letter, letters)) and word.casefold() not in _NO_NAMES


def _cased(word: str, *, first: bool) -> str:
    """Give `word` its capital letters where the person left them out or shouted."""
    shouted = word.isupper() and len(word) > 2
    if not shouted and (not word.islower() or (not first and word in _PARTICLES)):
        return word
    return "".join(_capital(part) for part in _INNER.split(word))


def _capital(part: str) -> str:
    # The small letter of "İ" is two characters, "i" and a dot; the dot is dropped.
    return part[:1].upper() + part[1:].lower().replace("i\u0307", "i")
