"""Which words of a message may be the one that it asks the meaning of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.answers.word_list import words_in
from flows.tidy import plain

_WHAT = r"(?:hvad|hva|hvd|vad|hvaf|va|what|wat|wht|whats|wats)"
_OATH = r"(?: fanden| fan| fuck| i alverden| the hell| the fuck)?"
# What comes right behind these is asked about: "hva er en bikort", "what does atp mean".
_BEFORE_IT = re.compile(
    rf"\b(?:{_WHAT}{_OATH} (?:er det der|er|betyder|betyr|bety|star|vil det sige|menes der med|"
    r"mener (?:man|i|de) med|daekker|does|dos|is|s|are|means)|whats|wats|wtf is|wtf er|"
    r"forklar(?: mig)?(?: lige)?(?: hvad| hva)?|fortael(?: mig)?(?: lige)?(?: hvad| hva| om)|"
    r"explain|define|definer|meaning of)\b"
)
_OWN = re.compile(r" (?:min|mit|mine|my)\b")
# What comes right before these is; "hva betyder det, når chefen ..." is about something else.
_THAT = (
    rf"(?:{_WHAT}{_OATH} (?:er (?:det|d|sadan (?:en|et)|den|de)|betyder (?:det|d|den|de|ordet)|"
    r"betyr (?:det|d)|skal det betyde|det er|vil det sige|menes der|mener (?:de|man|i)|"
    r"(?:is|s) (?:that|it|this)|(?:does|dos) (?:that|it|this) mean|mean|means)|"
    r"(?:wtf is|whats|wats) (?:that|it)|what$)"
)
_NOT_A_CLAUSE = r"(?! (?:der|nar|at|hvis|for min|for mig)\b)"
_BEHIND_IT = re.compile(
    r"\b(?:(?:og |altsa |men |wait |lige |overhovedet |jeg (?:aner|ved) (?:slet )?ikk?e? )*"
    rf"{_THAT}{_NOT_A_CLAUSE}|betyder {_WHAT}|er {_WHAT}|forklar|explain|aldrig hort om|"
    r"forstar (?:det )?ikk?e?)\b"
)
# Then it may stand anywhere; not where something else is named: "hvad er det for en knap".
_ANYWHERE = re.compile(rf"\b{_THAT}{_NOT_A_CLAUSE}(?! for (?:en|et)\b)")
# "Der står noget med x", "chefen vil ha x": what is named and then asked about.
_NAMED = re.compile(
    r"\b(?:der star|star der|hedder|ordet|noget med|noget der hedder|snakke[rd]e? om|snakkes om|"
    r"sagde noget om|vil ha|vil have|skal have|skal ha|skal give|said|write it as|ask for|"
    r"asked for|see|says|talks about|want)\b(?: noget med| noget om)?"
)
# Whoever says it, and where it stands, is not what is asked about.
_SAYING = re.compile(
    r"\b(?:(?:min|vores|my) )?(?:chefen|chef|kollega|leder|mor|far|boss|manager|coworker) "
    r"(?:siger|sir|sagde|spurgte|snakker|vil|said|says|talks)\b|"
    r"\b(?:pa|i|on|in) (?:(?:min|en|den|sin|my|the|a) )?(?:lonseddel|lonsedel|lonsedlen|seddel|"
    r"sedlen|kontrakt|kontrakten|payslip|contract|netto|fotex|rema|bilka|butikken|jobbet|job|konto|"
    r"kontoen)\b"
)
# "Hvad frikort er", "hvad vil normtid sige"
_AROUND_IT = re.compile(
    rf"\b{_WHAT} (?:vil (?P<meant>\S.{{0,40}}?) sige|"
    r"(?P<word>(?!(?:er|is|betyder|betyr|does|dos|are|mener|star|vil|s)\b)\S.{0,40}?) "
    r"(?:er|betyder|betyr|means|is))\b"
)
_LITTLE = re.compile(
    r"^(?:det der med|det der|det|den|der|de|en|et|min|mit|mine|dit|din|ordet|sadan en|sadan et|"
    r"a|an|the|my|this|that|vil det sige med|vil|sige|at man er|at det er|"
    r"at have|at blive|at vaere|at|noget med|om) "
)
_LONGEST = 6
"""Words that a name has at most: "grundlag for indeholdelse af A-skat"."""
_MOST_BEFORE_MARK = 4
_FAR_IN, _LONG = 20, 12
_SMALL = frozenset(words_in("det at der en et er i pa til for og som jeg de du den man min mit"))
"""Words that no slip makes part of a short name: "for et" is no "fyret"."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Words that may be asked about; `misspelt` where they may also be a slip away from a name."""

    words: str
    misspelt: bool = True


def asked_words(text: str) -> Iterator[Asked]:
    """Yield what may be asked about, the likeliest first; nothing where no meaning is asked for."""
    said = plain(text)
    yield from _before_the_mark(text)
    if around := _AROUND_IT.search(said):
        yield Asked(around["meant"] or around["word"])
    ahead = _BEFORE_IT.search(said)
    # "Jeg vil stoppe, hvad er mit varsel" asks for a number.
    if ahead and not (ahead.start() > _FAR_IN and _OWN.match(said, ahead.end())):
        yield from _from_start(said[ahead.end() :])
    cues = list(_BEHIND_IT.finditer(said))
    if cues:
        yield from _behind(said, cues)


def _behind(said: str, cues: list[re.Match[str]]) -> Iterator[Asked]:
    """Yield what may be meant by "hva er det" at the end: what was named, or came last or first."""
    for named in _NAMED.finditer(said):
        yield from _from_start(said[named.end() :])
    bare = _SAYING.sub(" ", said)
    for cue in cues:
        yield from _to_end(_SAYING.sub(" ", said[: cue.start()]))
    yield from _from_start(bare)
    for words in (bare.split(), said.split()) if _ANYWHERE.search(said) else ():
        for length in range(_LONGEST, 0, -1):
            for start in range(len(words) - length, -1, -1):
                yield Asked(" ".join(words[start : start + length]), misspelt=False)


def _before_the_mark(text: str) -> Iterator[Asked]:
    """Yield all that stands before the first question mark, if it is little: "udlæg??"."""
    before, mark, _ = text.partition("?")
    words = plain(before)
    if mark and words and len(words.split()) <= _MOST_BEFORE_MARK:
        yield Asked(words, misspelt=text.startswith("??", len(before)))


def _from_start(words: str) -> Iterator[Asked]:
    there = words.split()
    for length in range(min(_LONGEST, len(there)), 0, -1):
        yield from _bared(there[:length])


def _to_end(words: str) -> Iterator[Asked]:
    there = words.split()
    for length in range(min(_LONGEST, len(there)), 0, -1):
        yield from _bared(there[-length:])


def _bared(words: list[str]) -> Iterator[Asked]:
    """Yield some words, and the same without the little ones before them."""
    run = " ".join(words)
    yield _asked(run)
    while (shorter := _LITTLE.sub("", run)) != run:
        run = shorter
        yield _asked(run)


def _asked(run: str) -> Asked:
    return Asked(run, misspelt=len(run) >= _LONG or _SMALL.isdisjoint(run.split()))
