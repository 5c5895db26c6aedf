"""Finding which of a question's options a message names, slips of the thumb included."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from flows.answers.labelled import Words
from flows.answers.likeness import allowed, slips
from flows.answers.word_list import words_in
from flows.tidy import plain

# Endings that Danish and English hang on a noun: butikken, bageren, shops.
_ENDINGS = frozenset(
    words_in("n t s r e en et er ne erne ens ets ken ket ker kerne nen ning ing ns")
)
_SHORT_NOT = re.compile(r"\b(?:ikk|ik|ike|itj)\b")
_WORDS_LOOKED_AT = 12
_SHORTEST_PART = 4


def spoken(text: str) -> str:
    """Return the plain words of `text` with "ik" and "ikk" written out as "ikke"."""
    return _SHORT_NOT.sub("ikke", plain(text))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What each option may be called.

    `phrases` are whole names, looked for inside a sentence too. `parts` are words that occur in
    the names of one option only ("supermarked" of "Butik eller supermarked"); they count when
    they are the whole message. Both map the spoken form to the option id.
    """

    phrases: Mapping[str, str]
    parts: Mapping[str, str]

    def exact(self, words: str) -> str | None:
        """Return the option that the spoken `words` is a name of."""
        return self.phrases.get(words) or self.parts.get(words)

    def inside(self, words: str) -> tuple[list[str], set[str]]:
        """Return the options named in a sentence, longest names first, and the words left over."""
        found: list[str] = []
        left = words.split()
        for length in range(min(len(left), _WORDS_LOOKED_AT), 0, -1):
            for start in range(len(left) - length + 1):
                option = self.phrases.get(" ".join(left[start : start + length]))
                if option is not None:
                    found.append(option)
                    left[start : start + length] = [""] * length
        return list(dict.fromkeys(found)), set(left) - {""}

    def nearest(self, words: str) -> str | None:
        """Return the option whose name is nearest to `words`; None when two are equally near."""
        best, nearest = 3, set[str]()
        for phrase, option in self._names():
            distance = _distance(words, phrase)
            if distance < best:
                best, nearest = distance, {option}
            elif distance == best:
                nearest.add(option)
        return nearest.pop() if best < 3 and len(nearest) == 1 else None

    def _names(self) -> Iterator[tuple[str, str]]:
        yield from self.phrases.items()
        yield from self.parts.items()


def _distance(said: str, name: str) -> int:
    if len(name) >= _SHORTEST_PART and said.startswith(name) and said[len(name) :] in _ENDINGS:
        return 1
    most = min(allowed(said), allowed(name))
    distance = slips(said, name, most)
    return distance if distance <= most else 3


@lru_cache(maxsize=512)
def lexicon(options: tuple[str, ...], words: Words) -> Lexicon:
    """Return the lexicon of these options; what two options share belongs to neither."""
    names = [
        (form, option)
        for option, said in [*((option, (option,)) for option in options), *words]
        for form in dict.fromkeys(map(spoken, said))
        if form
    ]
    phrases = _owned(names)
    return Lexicon(phrases, _owned(list(_parts(names)), but=phrases))


def _parts(names: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for form, option in names:
        for part in form.split():
            if len(part) >= _SHORTEST_PART:
                yield part, option


def _owned(
    names: Sequence[tuple[str, str]], but: Mapping[str, str] | None = None
) -> dict[str, str]:
    owners = Counter(form for form, _ in set(names))
    return {form: option for form, option in names if owners[form] == 1 and form not in (but or {})}
