"""What is looked at in words: their pieces, themselves, their neighbours, what they are about."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import combinations
from tomllib import loads

from flows.understand.spelling import folded, levelled

SHORTEST, LONGEST = 2, 5
"""Letters of the pieces of a word, its edges counted as letters."""

LOUDNESS: Mapping[str, float] = {"@": 3.0, "!": 3.0, "=": 2.0, "_": 1.5, "&": 1.5}
"""How much a mark counts beside the others, by its first sign; a piece of a word counts 1."""

_EDGE = "$"


@lru_cache(maxsize=20_000)
def word_marks(word: str) -> tuple[str, ...]:
    """Return the marks of a levelled word by itself.

    "=word", its pieces such as "<wo", and "@subject" for what it may be about.
    """
    about = (f"@{subject}" for subject in subjects(word))
    return (f"={word}", *_pieces(f"<{word}>"), *about)


def clause_marks(words: Sequence[str]) -> Iterator[str]:
    """Yield the marks that words have together in a clause.

    "_one two" and "_one _ three" for neighbours, where a word with a subject counts as its first
    subject; "@subject" for two words that are about something together; "&one other" for two
    subjects.
    """
    about = set[str]()
    two, three = _EDGE, ""
    followed = [*words[1:], _EDGE] if words else []
    for word, after in zip(words, followed, strict=True):
        own, both = subjects(word), subjects_together(word, after)
        about.update(own, both)
        yield from (f"@{subject}" for subject in both)
        one = f"@{(own or both)[0]}" if own or both else word
        yield f"_{two} {one}"
        if three:
            yield f"_{three} _ {one}"
        two, three = one, two
    if words:
        yield f"_{two} {_EDGE}"
    yield from (f"&{one} {other}" for one, other in combinations(sorted(about), 2))


@lru_cache(maxsize=20_000)
def subjects(word: str) -> tuple[str, ...]:
    """Return what a levelled word may be about: the names in concepts.toml, or nothing."""
    known = _subjects()
    if word in known:
        return known[word]
    starts = (known.get(f"{word[:end]}*", ()) for end in range(len(word), 2, -1))
    return next(filter(None, starts), ())


def subjects_together(word: str, after: str) -> tuple[str, ...]:
    """Return what two neighbours may be about that neither is about alone."""
    return _subjects().get(f"{word} {after}", ())


def _pieces(word: str) -> Iterator[str]:
    for length in range(SHORTEST, LONGEST + 1):
        if len(word) <= length:
            yield word
            return
        for start in range(len(word) - length + 1):
            yield word[start : start + length]


@cache
def _subjects() -> Mapping[str, tuple[str, ...]]:
    page = loads(files("flows.understand").joinpath("concepts.toml").read_text("utf-8"))
    found = dict[str, tuple[str, ...]]()
    for subject, words in page.items():
        for form in dict.fromkeys(map(_form, words.split())):
            found[form] = (*found.get(form, ()), subject)
    return found


def _form(written: str) -> str:
    if written.endswith("*"):
        return folded(written[:-1]) + "*"
    return " ".join(levelled(word) for word in written.split("_"))
