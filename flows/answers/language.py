"""A language."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from flows.answers.language_names import (
    LONGEST_NAME,
    language_codes,
    language_names,
    nearest_language,
)
from flows.answers.said_again import last_said
from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import plain, tidy

_CLAUSE = re.compile(
    r"[,.;:!\n()/]+|\b(?:men|but|fordi|because|for jeg|i stedet|istedet|instead)\b|"
    r"(?<=\w)\s(?=min[e]? (?:mor|far|bror|søster|forældre|familie)\b)|"
    r"\bs(?:å|aa|a)\b(?! (?:god|godt|meget|tit|ofte|well|good|much))",
    re.IGNORECASE,
)
_NOT = frozenset(
    words_in(
        "undtagen except ikke ik ikk ike itj aldrig uden not dont cant no never without nej hverken"
    )
)
_SMALL = frozenset(words_in("pa i in det til to the a at tale snakke kan"))
_FLAGS = {
    "🇩🇰": "da", "🇬🇧": "en", "🇺🇸": "en", "🇹🇷": "tr", "🇵🇱": "pl", "🇺🇦": "uk", "🇸🇴": "so", "🇩🇪": "de",
    "🇫🇷": "fr", "🇪🇸": "es", "🇸🇪": "sv", "🇳🇴": "no", "🇷🇴": "ro", "🇻🇳": "vi", "🇹🇭": "th", "🇮🇷": "fa",
    "🇮🇹": "it", "🇷🇺": "ru", "🇬🇷": "el", "🇸🇾": "ar", "🇮🇶": "ar", "🇸🇦": "ar", "🇱🇧": "ar", "🇵🇸": "ar",
}  # fmt: skip
_FILLING = frozenset(
    words_in(
        "bitte lutfen favor por merci prosze gracias shukran prosim onsker vaelg could write be "
        "nice works let d s us switch change bror maske maybe skyld noget something that thing "
        "opvokset vokset op jeg jg vil gerne helst hellere have det den pa i til og min mit "
        "modersmal sprog sproget taler tale snakker snakke kan bedst godt flydende er hedder "
        "foretraekker vaelger tak please pls plz kun mest hjemme derhjemme ja jo jep yes ok okay "
        "hej hejsa hi hello fint fin bare lige naturligvis selvfolgelig selvf nok vist tror klart "
        "helt nemmest lettest nemt nemmere lettere better easier gar if possible bedre best prefer "
        "do can god good speak speaking language my native mother tongue in id like want would is "
        "its the to fluent fluently rather fine of course only just we lets use vi skriv skrive "
        "skriver du ma gir giver fortsaet fortsaette forstar laeser bruger wallah bro tager tage "
        "kor da nu her altsa oh oeh hm eh for mig me vaere hvis muligt mulig med saa sa nej no "
        "thanks thx sig siger dialekt meget super rigtig absolut definitely sure also selv familie "
        "hos os ved and svar svarer text talk with haha hahaha hehe lol xd fr punktum walaal abi "
        "selvfoli selvfolgeli habibi akhi olsun fadlan пожалуйста будь ласка لو سمحت من فضلك میں"
    )
)
_DOUBT = frozenset(
    words_in(
        "hardt anything andet alt fik yndlingsfag lidt jysk darlig darligt bad terrible svag halvt "
        "eller or enten hvad hva hvilket hvilke hvordan hvorfor hvem hvor what which why how who "
        "where laerer laereren teacher time timen timer lektier skole skolen klasse mad far mor "
        "mors fars bror soster venner svaert svart hader hate kedelig kedeligt sjovt sjov film "
        "serie serier musik song sang restaurant karakter karakterer fag eksamen mand dreng pige "
        "kender laere larer learn learning boring hard difficult food kaereste idk aner "
        "ligegyldigt lektion prove hold landshold fodbold flag ferie rejse rejste"
    )
)
_UNKNOWN = re.compile(r"\bved (?:det )?(?:ikke|ikk|ik)\b")
_ASKED = re.compile(
    r"^(?:og |men |hej |hi |ok )*(?:(?:kan|taler|snakker|forstar|skriver|er|bliver|skal|do|can|is|"
    r"are|does|har) (?:du|i|det|den|you|it|this|man|jeres|they|de)\b|hvad |what |how |er |findes )"
)
_WISHED = re.compile(
    r"\b(?:kan|ma|can|could|may) (?:vi|jeg|we|i|man|det|it|du|you)\b.*"
    r"\b(?:skrive|tage|fa|faa|skifte|svare|get|write|switch|change|have|do|vaere|be|please)\b"
)
_LINKS = frozenset(
    words_in(
        "eller or fordi because ville could findes i pa til fra kommer vil da om af with and og"
    )
)
_FAMILY = frozenset(words_in("mor far mors fars bror soster venner"))
"""Whose language it is may be told after one's own: "polsk, min mor kan ikke dansk"."""
# Those we are spoken to with, and those for whom it is.
_BESIDE = re.compile(
    r"\b(?:for|til) (?:min|mine|my) \w+\b|\s(?:bror|brormand|bruh|søster)\W*$", re.IGNORECASE
)
# "My danish is bad" and "selvom vi taler tyrkisk": why, behind the one that is wanted.
_WHEREFORE = re.compile(
    r"(?<=\w)[\s,.!(]+(?:selvom|even though|although)\b.*$|"
    r"(?<=\w)[\s,.!?(]+(?:and |og |cuz |because |fordi |for |da )?(?:my|mit|min) \w+ (?:is|er) "
    r"(?:(?:so|very|really|still|mega|super|så|endnu|meget|ret|lidt|ikke|ikk?|not|særlig|that) )*"
    r"(?:bad|good|weak|shit|terrible|dårligt?|elendigt?|ringe|godt?|svagt)\b.*$|"
    r"(?<=\w)[\s,.!(]+(?:jeg|vi) (?:har kun (?:boet|været)|er lige (?:kommet|flyttet))\b.*$|"
    r"(?<=\w)[\s,.!(]+(?:so|så) (?:kan |that )?(?:my|min) (?:mom|mum|mother|dad|mor|far)\b.*$|"
    r"(?<=\w)[\s,.!(]+(?:haha |lol )?(?:sådan )?(?:staves?|skrives) det\b.*$|"
    r"(?<=\w)[\s,.!(]+(?:jeg|i) (?:laver|make) (?:\w+ ){0,2}(?:fejl|mistakes)\b.*$",
    re.IGNORECASE,
)
_BUT_WRITE = re.compile(
    r"^.*\b(?:men|but|så|so) (?:bare |just )?"
    r"(?=(?:(?:jeg vil |vi kan |du (?:må|kan) |jeg (?:læser|skriver|forstår|kan) (?=bedst)|i'?d |"
    r"i would )?"
    r"(?:skriv|write|svar|brug|tag|use|answer|bedst|helst|gerne|hellere|rather|prefer))\b)",
    re.IGNORECASE,
)
_LONGEST_READ = 200
_MOST_STRANGE = 3


@dataclass(frozen=True, slots=True)
class Language:
    """An ISO 639-1 code: "arabisk", "türkçe" and "engelsk pls" are "ar", "tr" and "en".

    Danish, English and own names, slips of the thumb forgiven. Unclear reason: "several".
    """

    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> str | Unclear:
        """Read the one language that the message names and does not turn down."""
        text = tidy(text)
        if len(text) > _LONGEST_READ:
            return Unclear()
        return last_said(text, self._one)

    def _one(self, text: str) -> str | Unclear:
        words = plain(text)
        if not words:
            return _flag(text)
        if _UNKNOWN.search(words):
            return Unclear()
        if "?" in text and _ASKED.search(words) and not _WISHED.search(words):
            return Unclear()
        return _named(_BUT_WRITE.sub("", _WHEREFORE.sub("", text)))

    def dump(self, value: str) -> Json:
        """Return the code itself."""
        return value

    def load(self, raw: Json) -> str:
        """Return the stored code if it is a language's."""
        if not isinstance(raw, str) or raw not in language_codes():
            raise Unfit("not the ISO 639-1 code of a language")
        return raw


def _flag(text: str) -> str | Unclear:
    meant = {code for flag, code in _FLAGS.items() if flag in text}
    return meant.pop() if len(meant) == 1 else Unclear()


def _named(text: str) -> str | Unclear:
    wanted: set[str] = set()
    around: set[str] = set()
    bare = False
    for clause in _CLAUSE.split(_BESIDE.sub("", text)):
        words = plain(clause).split()
        places = list(_places(words))
        if any(_describes(words, span) for _, span in places):
            return Unclear()
        wanted.update(code for code, _ in _not_refused(words, places))
        named = {at for _, span in places for at in span}
        beside = {word for at, word in enumerate(words) if at not in named}
        around.update(beside - _FAMILY if bare else beside)
        bare = bare or (bool(places) and beside <= _FILLING)
    if len(wanted) != 1:
        return Unclear("several" if wanted else "")
    strange = around - _NOT - _FILLING
    return Unclear() if around & _DOUBT or len(strange) > _MOST_STRANGE else wanted.pop()


def _describes(words: Sequence[str], span: range) -> bool:
    """Return whether a thing we do not know comes right after: "tyrkisk pizza" is food."""
    after = words[span.stop] if span.stop < len(words) else ""
    return after not in _FILLING | _NOT | _LINKS | {""} and _code(after) is None


def _places(words: Sequence[str]) -> Iterator[tuple[str, range]]:
    """Yield each language with where in `words` it is named, the longest names first."""
    taken: set[int] = set()
    for length in range(LONGEST_NAME, 0, -1):
        for start in range(len(words) - length + 1):
            span = range(start, start + length)
            name = " ".join(words[start : start + length])
            code = _code(name)
            if code is not None and taken.isdisjoint(span):
                taken.update(span)
                yield code, span


def _code(name: str) -> str | None:
    known = language_names().get(name)
    return nearest_language(name) if known is None and name not in _FILLING else known


def _not_refused(
    words: Sequence[str], places: Sequence[tuple[str, range]]
) -> list[tuple[str, range]]:
    """Leave out what is turned down: all of "dansk kan jeg ikke", the last of "dansk ikke tysk"."""
    refusal = next((at for at, word in enumerate(words) if word in _NOT), None)
    if refusal is None:
        return list(places)
    after = next((at for at in range(refusal + 1, len(words)) if words[at] not in _SMALL), -1)
    if any(span.start == after for _, span in places):
        return [place for place in places if place[1].start < refusal]
    return []
