"""A first name."""

import re
import unicodedata
from dataclasses import dataclass
from typing import ClassVar

from flows.answers.likeness import slips
from flows.answers.no_names import is_no_name
from flows.answers.said_again import last_said
from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import tidy

_GREETING = re.compile(
    r"^(?:(?:he+j+(?: med (?:dig|jer)| igen)?|hejsa|god(?:aften|morgen|dag)|"
    r"he+y+|hi+|hello|hallo|halløj|yo|mojn|davs|"
    r"salam|selam|makker|ja|ok|okay|øh+m?|jo|altså|well|wallah|wallahi|vallah|bror?|eow)"
    r"\b[\W_]*)+(?=\w)",
    re.IGNORECASE,
)
_SMALL = r"(?:(?:jo|altså|bare|faktisk|så|lige|da|nok|egentlig|såmænd|skam|sgu|just|actually)\s+)*"
_HEDDER = r"(?:hedder|heder|hedr|hedde|hdder|hededr|kaldes)"
_WHOLE = r"(?:(?:fulde|rigtige|hele|full|real)\s+)?"
_WHO_CALLS = (
    r"(?:du|i|man|de|alle|folk|bare|just|you|u|people|everyone|they|de fleste|mine venner|vennerne|"
    r"min familie|my friends|most people)"
)
_SURE = re.compile(
    rf"^(?:(?:j|jeg|jg|jej|a|mit|og jeg|man)\s+)?{_HEDDER}\s*[:,]?\s+|"
    rf"^(?:bare\s+)?(?:det\s+er\s+)?(?:(?:mit|my|min|the)\s+)?{_WHOLE}"
    r"(?:for|first\s*)?(?:navne?t?|name)(?:'?s)?(?:\s*[:=]\s*|\s+)(?:(?:det\s+)?(?:er|is)\s*:?\s+)?|"
    rf"^{_WHO_CALLS}?\s*(?:kan|må|can)?\s*(?:gerne|godt|bare|just)?"
    r"\s*(?:kald|kalde|kalder|call|calls)\s+(?:mig|me)\s+(?:for\s+)?|"
    r"^(?:jeg\s+)?(?:bliver\s+kaldt|er\s+kendt\s+som|kendt\s+som)\s+(?:for\s+)?|"
    r"^(?:jeg\s+)?(?:er|blev)\s+døbt\s+|^(?:du|i)\s+kan\s+(?:bare\s+|godt\s+)?skrive\s+|^i\s+go\s+by\s+|"
    r"^(?:de fleste|alle|folk|everyone|most people|they)\s+(?:siger|says?)\s+|^i'?m\s+called\s+",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"^(?:(?:jeg er|det er|d er|a er|det her er|her er|det mig|this is|its?|it'?s|me|i am|i'?m|"
    r"bare|just|mig)"
    rf"\s+{_SMALL})+",
    re.IGNORECASE,
)
_FILLED = re.compile(rf"^(?:just\s+|bare\s+)?{_SMALL}", re.IGNORECASE)
_TURNED = re.compile(
    r"\s+(?:hedder jeg|er mit navn|er navnet|is my name|her|here|tak|xd+|lol|haha|bro|bror|btw|"
    r"bare|pls|please|wallah|vallah|walla|punktum|(?:til|som) fornavn|"
    r"(?:med|uden|with) (?:et |stort |dobbelt )?(?:[a-zæøå]{1,2}|to [a-zæøå](?:'?er)?)"
    r"(?:,? (?:og )?ikke (?:med )?[a-zæøå])?(?: til sidst| først| i midten)?)$",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(
    r"\s*[,.;!(]|\s+(?:og|and|men|but|ligesom|som|bare|jeg|i'?m|er|der|fra|from|på|tak|hvad|hva)\b",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"[\s,.(-]+(?:og\s+)?(?:jeg\s+er\s+)?\d{1,2}\s*(?:år|aar|years?)(?:\s+(?:gammel|old))?[\s).!]*$|"
    r",\s*\d{1,2}$",
    re.IGNORECASE,
)
# "Emil, og dig?" and "Åse, ja ligesom min oldemor": the name is out before the comma.
_AND_MORE = re.compile(
    r"([^,.!?(]{2,40}?)(?:\s*\(|"
    r"\s+(?:wallah|vallah|hvad|men|but|og (?:det|jeg)|ligesom|som i|ja som)\b|"
    r"\s+med (?:streg|accent|prik|bindestreg|apostrof)\b|"
    r",\s*(?:ja|jo|og|altså|ligesom|det|som|men|med|i|hvad|and|what|yes|like|it'?s|"
    r"he+j|du|opkaldt|går|gik|jeg|bor|from|"
    r"fra)\b).*|"
    # "Maja Nygaard, Maja med j"
    r"((\w+)(?: [^,]{1,30})?),\s*\3\b.*",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"^\W*(?:det er )?(?:min|mit|my) (?:bror|mor|far|søster|ven|veninde|fætter|kusine|kæreste)\b",
    re.IGNORECASE,
)
_LAST_NAME = re.compile(
    r"(?<=\w),?\s+(?:og\s+)?(?:mit\s+)?efternavn(?:et)?(?:\s+er)?:?\s+", re.IGNORECASE
)
_APOSTROPHES = str.maketrans("’‘`´ʼ", "'''''")
_PARTICLES = frozenset(words_in("af da de del di la van von"))
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
        if len(text) > _LONGEST_READ:
            return Unclear()
        return last_said(text, self._one, _mended)

    def _one(self, text: str) -> str | Unclear:
        said = "" if _SOMEBODY.search(text) else _said_name(text)
        words = _trimmed(said).split()
        if not _NEVER_IN_NAMES.isdisjoint(said) or not _is_name(words):
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


def _mended(first: str, second: str) -> str:
    """Return "Sofie Nielsen" for "Sofie Nilsen" and "Nielsen": one word of it, said anew."""
    words = first.split()
    near = [word for word in words if slips(word.casefold(), second.casefold(), 2) <= 2]
    if len(words) == 1 or len(near) != 1:
        return second
    return " ".join(second if word == near[0] else word for word in words)


def _said_name(text: str) -> str:
    """Return what stands where the name should: after "jeg hedder", before ", 15 år"."""
    text = _LAST_NAME.sub(" ", _trimmed(_GREETING.sub("", text)))
    if told := _AND_MORE.fullmatch(text):
        text = told[1] or told[2]
    text = _AGE.sub("", _TURNED.sub("", text))
    if said := _SURE.match(text) or _UNSURE.match(text):
        text = _AFTER_NAME.split(text[said.end() :], maxsplit=1)[0]
    return _FILLED.sub("", text)


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
    # "Min" is a name in Vietnam and Korea, "min fødselsdag" is none.
    if len(words) > 1 and words[0].casefold() == "min":
        return False
    inner = frozenset(words[1:-1]) & _PARTICLES
    return all(_is_name_word(word) for word in words if word not in inner)


def _is_name_word(word: str) -> bool:
    letters = word.rstrip(".").replace("-", "").replace("'", "")
    return bool(letters) and all(map(_is_letter, letters)) and not is_no_name(word)


def _cased(word: str, *, first: bool) -> str:
    """Give `word` its capital letters where the person left them out or shouted."""
    shouted = word.isupper() and len(word) > 2
    if not shouted and (not word.islower() or (not first and word in _PARTICLES)):
        return word
    return "".join(_capital(part) for part in _INNER.split(word))


def _capital(part: str) -> str:
    # The small letter of "İ" is two characters, "i" and a dot; the dot is dropped.
    return part[:1].upper() + part[1:].lower().replace("i\u0307", "i")
