"""Numbers written as words, in Danish and English: 0 to 100, whole hundreds, and ordinals to 31."""

from collections.abc import Iterator, Mapping

from flows.answers.word_list import words_in
from flows.tidy import plain

_DANISH_ONES = words_in("nul en to tre fire fem seks syv otte ni")
_DANISH_TEENS = words_in("ti elleve tolv tretten fjorten femten seksten sytten atten nitten")
_DANISH_TENS = ("tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems")
_ENGLISH_ONES = words_in("zero one two three four five six seven eight nine")
_ENGLISH_TEENS = words_in(
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_ENGLISH_TENS = words_in("twenty thirty forty fifty sixty seventy eighty ninety")
_DANISH_ORDINALS = words_in(
    "første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte "
    "trettende fjortende femtende sekstende syttende attende nittende tyvende"
)
_ENGLISH_ORDINALS = words_in(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ALSO_WRITTEN = {"et": 1, "sejsten": 16, "fjorden": 14, "fyrretyve": 40, "tredve": 30, "fourty": 40}
_ALSO_ORDINAL = {"andet": 2, "tredie": 3, "twelth": 12}


def _cardinals() -> Iterator[tuple[str, int]]:
    for ones, teens in ((_DANISH_ONES, _DANISH_TEENS), (_ENGLISH_ONES, _ENGLISH_TEENS)):
        yield from zip(ones + teens, range(20), strict=True)
    for ten, (danish, english) in enumerate(zip(_DANISH_TENS, _ENGLISH_TENS, strict=True), 2):
        yield danish, ten * 10
        yield english, ten * 10
        for one in range(1, 10):
            yield f"{_DANISH_ONES[one]}og{danish}", ten * 10 + one
            yield f"{english}{_ENGLISH_ONES[one]}", ten * 10 + one
    yield from _hundreds()


def _hundreds() -> Iterator[tuple[str, int]]:
    yield from (("hundrede", 100), ("hundred", 100), ("ethundrede", 100), ("ahundred", 100))
    for one in range(1, 10):
        yield f"{_DANISH_ONES[one]}hundrede", one * 100
        yield f"{_ENGLISH_ONES[one]}hundred", one * 100


def _ordinals() -> Iterator[tuple[str, int]]:
    for words in (_DANISH_ORDINALS, _ENGLISH_ORDINALS):
        yield from zip(words, range(1, 21), strict=True)
    for one in range(1, 10):
        yield f"{_DANISH_ONES[one]}ogtyvende", 20 + one
        yield f"twenty{_ENGLISH_ORDINALS[one - 1]}", 20 + one
    yield from (("tredivte", 30), ("thirtieth", 30), ("enogtredivte", 31), ("thirtyfirst", 31))


CARDINALS: Mapping[str, int] = {
    plain(word): number for word, number in [*_cardinals(), *_ALSO_WRITTEN.items()]
}
"""Plain word without spaces -> number."""

ORDINALS: Mapping[str, int] = {
    plain(word): number for word, number in [*_ordinals(), *_ALSO_ORDINAL.items()]
}
"""Plain word without spaces -> number, 1 to 31."""
