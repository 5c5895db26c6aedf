"""Yes, no and a call for a human, as parents write them in any of six languages."""

import re
from collections.abc import Mapping
from importlib.resources import files
from tomllib import loads
from typing import Literal, get_args

from flows.answers.assent import assent
from flows.tidy import plain

Word = Literal["yes", "no", "human", "tips"]

_PAGE = loads(files("flows").joinpath("parents", "words.toml").read_text("utf-8"))
_MEANING: Mapping[str, Word] = {
    plain(form): word for word in get_args(Word) for forms in _PAGE[word].values() for form in forms
}
_TONGUES: Mapping[str, str] = {
    plain(form): code for code, forms in _PAGE["tongue"].items() for form in forms
}
_LONGEST = 60
_BREAK = re.compile(r"[\s,.!،۔]+")
_OF_ASSENT = frozenset({"ja", "jo", "jep", "nej", "niks", "yes", "no", "ok"})
_MOST_WORDS = 4


def parent_word(text: str) -> Word | None:
    """Return what a parent's whole message means, None when it is no plain word of theirs.

    A yes or no may have a few words behind it ("evet, tabii ki"); "ja, men ..." is neither.
    """
    if len(text) > _LONGEST:
        return None
    said = plain(text)
    if said in _MEANING:
        return _MEANING[said]
    verdict = assent(text)
    if verdict is not None:
        return "yes" if verdict else "no"
    return _with_more_words([word for word in _BREAK.split(said) if word])


def _with_more_words(words: list[str]) -> Word | None:
    # In Danish and English `assent` knows better what may follow.
    if not 1 < len(words) <= _MOST_WORDS or words[0] in _OF_ASSENT:
        return None
    meant = {_MEANING[word] for word in words if word in _MEANING}
    first = _MEANING.get(words[0])
    return first if first in ("yes", "no") and meant == {first} else None


def tongue_of(text: str) -> str | None:
    """Return the language that the whole message asks for, None when it asks for none."""
    return _TONGUES.get(plain(text)) if len(text) <= _LONGEST else None
