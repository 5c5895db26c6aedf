"""The examples that the model is made from, and which of them are held out to judge it by."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tomllib import loads

PACKAGE = Path(__file__).resolve().parents[1] / "flows" / "understand"
EXAMPLES = PACKAGE / "examples"

KINDS = (
    "self_harm", "violence_home", "violence_work", "sexual", "threat_gang", "acute_danger",
)  # fmt: skip
"""The kinds of danger."""

ONE_IN = 8
"""Of so many examples one is held out."""

# Whatever turns an example into what is learnt from it; a change here asks for `make train` too.
_RULES = (
    "clauses.py", "concepts.toml", "danger_words.py", "danger_words.toml", "marks.py",
    "spelling.py", "spelling.toml",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Example:
    """A message and what it is about: a topic, a kind of danger, or a language."""

    text: str
    label: str
    language: str


@dataclass(frozen=True, slots=True)
class TwoWishes:
    """A message that holds two wishes, in their order."""

    text: str
    topics: tuple[str, str]


def held_out(text: str) -> bool:
    """Return whether a message is kept from training, by a hash that never changes."""
    return hashlib.sha256(text.encode()).digest()[0] % ONE_IN == 0


def topic_examples() -> list[Example]:
    """Return the messages with one topic, held-out ones included."""
    return list(_in_folder("topics"))


def danger_examples() -> list[Example]:
    """Return messages of the six kinds of danger, and the "harmless" and "sad" ones."""
    return list(_in_folder("danger"))


def language_examples() -> list[Example]:
    """Return messages by language; label and language are the same."""
    return [Example(e.text, _stem(e), _stem(e)) for e in _in_folder("languages")]


def two_wishes() -> list[TwoWishes]:
    """Return the messages with two wishes."""
    page = loads((EXAMPLES / "two_wishes.toml").read_text("utf-8"))
    return [TwoWishes(entry["text"], tuple(entry["topics"])) for entry in page["message"]]


def digest() -> str:
    """Return a fingerprint of everything that the model is made from."""
    told = hashlib.sha256()
    here = Path(__file__).parent
    for path in [*sorted(EXAMPLES.rglob("*.toml")), *(PACKAGE / name for name in _RULES),
                 *sorted(set(here.glob("*.py")) - {here / "score.py"})]:  # fmt: skip
        told.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return told.hexdigest()[:16]


def _in_folder(name: str) -> Iterator[Example]:
    for path in sorted((EXAMPLES / name).glob("*.toml")):
        for language, texts in loads(path.read_text("utf-8")).items():
            yield from (Example(text, path.stem, language) for text in texts)


def _stem(example: Example) -> str:
    return example.label
