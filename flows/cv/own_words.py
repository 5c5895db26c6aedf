"""Kinds of answers where a fixed choice helps and the youth's own words are as good."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Self

from flows.answers import Choice, Choices, Several
from flows.answers.assent import assent
from flows.answers.position import position
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import plain, tidy

GOOD_OR_OWN = Choice(options=("good", "own"))
_FEWEST_LETTERS = 3
# More words than this say more than an option does, even where one of its words is among them.
_WORDS_OF_AN_OPTION = 3


@dataclass(frozen=True, slots=True)
class OneOrOwn:
    """A str: the id of one option, or own words of at most `longest` characters.

    Unclear reason: "long".
    """

    choice: Choice
    longest: int = 40
    free: ClassVar[bool] = True

    @property
    def options(self) -> tuple[str, ...]:
        """The ids of the options."""
        return self.choice.options

    def with_labels(self, labels: Mapping[str, Sequence[str]]) -> Self:
        """Return the same, also reading these words, by option id."""
        return replace(self, choice=self.choice.with_labels(labels))

    def has_name(self, text: str) -> bool:
        """Return whether `text` is just what one of the options is called."""
        return self.choice.has_name(text)

    def read(self, text: str, reading: Reading) -> str | Unclear:
        """Read an option, else the words as they are."""
        if len(text.split()) <= _WORDS_OF_AN_OPTION:
            option = self.choice.read(text, reading)
            if not isinstance(option, Unclear):
                return option
        return _own(text, self.longest)

    def dump(self, value: str) -> Json:
        """Return the id or the words."""
        return value

    def load(self, raw: Json) -> str:
        """Return the stored id or words if their length still fits."""
        if not isinstance(raw, str) or not 1 <= len(raw) <= max(self.longest, 20):
            raise Unfit("neither an option nor own words that fit")
        return raw


@dataclass(frozen=True, slots=True)
class SomeOrOwn:
    """A tuple of option ids and own words, in the order they were said: "1, 3 og vasker tøj".

    At most `most`, own words of at most `longest` characters. Unclear reasons: "long", "many".
    """

    choices: Choices
    most: int = 6
    longest: int = 50
    free: ClassVar[bool] = True
    several: ClassVar[bool] = True

    @property
    def options(self) -> tuple[str, ...]:
        """The ids of the options."""
        return self.choices.options

    def with_labels(self, labels: Mapping[str, Sequence[str]]) -> Self:
        """Return the same, also reading these words, by option id."""
        return replace(self, choices=self.choices.with_labels(labels))

    def has_name(self, text: str) -> bool:
        """Return whether `text` is just what one of the options is called."""
        return self.choices.has_name(text)

    def read(self, text: str, reading: Reading) -> tuple[str, ...] | Unclear:
        """Read part by part; "malede plankeværk" says more than the option "maler" does."""
        parts = Several(longest_each=self.longest, most=self.most).read(text, reading)
        told = () if isinstance(parts, Unclear) else parts
        if all(map(self._is_name, told)):
            chosen = self.choices.read(text, reading)
            if not isinstance(chosen, Unclear):
                return chosen
        if isinstance(parts, Unclear):
            return parts
        return self._told([self._part(part, reading) for part in parts])

    def _is_name(self, part: str) -> bool:
        points = position(plain(part), len(self.options)) is not None
        return " " not in part or points or self.choices.has_name(part) or not _letters(part)

    def _part(self, part: str, reading: Reading) -> str | Unclear:
        if self._is_name(part):
            option = Choice(self.options, self.choices.words).read(part, reading)
            if not isinstance(option, Unclear):
                return option
        return _own(part, self.longest)

    def _told(self, parts: Sequence[str | Unclear]) -> tuple[str, ...] | Unclear:
        told = [part for part in parts if not isinstance(part, Unclear)]
        return tuple(dict.fromkeys(told)) if len(told) == len(parts) else Unclear()

    def dump(self, value: tuple[str, ...]) -> Json:
        """Return ids and words as a list."""
        return list(value)

    def load(self, raw: Json) -> tuple[str, ...]:
        """Return the stored ids and words if their number and lengths still fit."""
        if not isinstance(raw, list | tuple) or not 1 <= len(raw) <= max(
            self.most, len(self.options)
        ):
            raise Unfit("not a fitting number of things")
        told = tuple(part for part in raw if isinstance(part, str) and part)
        if len(told) != len(raw) or any(len(part) > max(self.longest, 20) for part in told):
            raise Unfit("not own words that fit")
        return told


@dataclass(frozen=True, slots=True)
class Approved:
    """A str: the `proposal` after a yes, the words the youth puts in its place, or "" after a no.

    Unclear reasons: "long", "short".
    """

    proposal: str
    longest: int = 200
    choice: Choice = GOOD_OR_OWN
    free: ClassVar[bool] = True

    @property
    def options(self) -> tuple[str, ...]:
        """The ids "good" and "own"."""
        return self.choice.options

    def with_labels(self, labels: Mapping[str, Sequence[str]]) -> Self:
        """Return the same, also reading these words for yes and "I'll write it myself"."""
        return replace(self, choice=self.choice.with_labels(labels))

    def has_name(self, text: str) -> bool:
        """Return whether `text` is just what one of the options is called."""
        return self.choice.has_name(text)

    def read(self, text: str, reading: Reading) -> str | Unclear:
        """Read a yes, a no, or the better line."""
        verdict = assent(text)
        if verdict is not None:
            return self.proposal if verdict else ""
        if len(text.split()) <= _WORDS_OF_AN_OPTION:
            option = self.choice.read(text, reading)
            if not isinstance(option, Unclear):
                return self.proposal if option == "good" else ""
            return Unclear("short")
        return _own(text, self.longest)

    def dump(self, value: str) -> Json:
        """Return the line itself."""
        return value

    def load(self, raw: Json) -> str:
        """Return the stored line if it still fits; what was proposed always fits."""
        if not isinstance(raw, str) or len(raw) > max(self.longest, len(self.proposal)):
            raise Unfit("not a line that fits")
        return raw


def _own(text: str, longest: int) -> str | Unclear:
    words = tidy(text)
    if len(words) > longest:
        return Unclear("long")
    if "?" in words or _letters(words) < _FEWEST_LETTERS:
        return Unclear()
    return Unclear() if assent(words) is not None else words


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
