"""The texts: Fluent messages beside each flow, found by key, language and channel.

The text of key "job.0.place" in topic "cv" is message `job-place` in `flows/cv/<language>.ftl`.
Texts that belong to no topic stand in this folder.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

LANGUAGES = ("da", "en")
SHARED = "texts"
_NUMBERS = re.compile(r"(?:^|(?<=\.))\d+\.|\.\d+$")


class TextMistake(Exception):
    """A text is missing or wants an argument it did not get; the sentence says which and where."""


@lru_cache(maxsize=4096)
def message_id(key: str) -> str:
    """Return the Fluent id of a key: numbers dropped, dots as hyphens."""
    return _NUMBERS.sub("", key).replace(".", "-")


class Texts:
    """The texts of one topic in one language. Get one from `texts_of`."""

    def __init__(self, topic: str, language: str) -> None:
        """Parse the topic's file; raises `TextMistake` when there is none."""
        self.language = language
        self.where = f"flows/{topic}/{language}.ftl"
        page = files("flows").joinpath(topic, f"{language}.ftl")
        if not page.is_file():
            raise TextMistake(f"{self.where} is missing: every topic speaks {LANGUAGES}.")
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(FluentResource(page.read_text("utf-8")))
        # What each text is without arguments; None where it wants some.
        self._plain: dict[tuple[str, str], str | None] = {}

    def has(self, key: str, attribute: str = "") -> bool:
        """Return whether the text of `key` (or this attribute of it) exists."""
        return self._pattern(message_id(key), attribute) is not None

    def get(self, key: str, attribute: str = "", args: Mapping[str, object] | None = None) -> str:
        """Return the text of `key`; raises `TextMistake` when it or an argument is missing."""
        name = message_id(key)
        if (name, attribute) not in self._plain:
            self._plain[name, attribute] = self._without_arguments(name, attribute)
        text = self._plain[name, attribute]
        return self._filled(name, attribute, args or {}) if text is None else text

    def words(self, key: str, attribute: str) -> tuple[str, ...]:
        """Return a comma-separated attribute as words, () when it is missing."""
        if not self.has(key, attribute):
            return ()
        return tuple(w.strip() for w in self.get(key, attribute).split(",") if w.strip())

    def _without_arguments(self, name: str, attribute: str) -> str | None:
        pattern = self._pattern(name, attribute)
        if pattern is None:
            raise TextMistake(f"{self.where} has no text {_at(name, attribute)!r}: add it.")
        text, errors = self._bundle.format_pattern(pattern, {})  # type: ignore[arg-type]
        return None if errors else str(text)

    def _filled(self, name: str, attribute: str, args: Mapping[str, object]) -> str:
        pattern = self._pattern(name, attribute)
        shown = {k: _shown(v) for k, v in args.items()}
        text, errors = self._bundle.format_pattern(pattern, shown)  # type: ignore[arg-type]
        if errors:
            at = _at(name, attribute)
            raise TextMistake(f"{self.where}: {at!r} could not be filled: {errors[0]!r}.")
        return str(text)

    def _pattern(self, name: str, attribute: str) -> object:
        if not self._bundle.has_message(name):
            return None
        message = self._bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value


def _at(name: str, attribute: str) -> str:
    return f"{name}.{attribute}" if attribute else name


def _shown(value: object) -> object:
    # Fluent groups digits ("2.026"); a year, a code or a count of shifts never wants that.
    return fluent_number(value, useGrouping=False) if isinstance(value, int) else str(value)


@cache
def texts_of(topic: str, language: str) -> Texts:
    """Return the texts of a topic, in Danish where the language is not one of ours."""
    return Texts(topic, language if language in LANGUAGES else "da")
