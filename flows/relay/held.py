"""What in a message between a youth and a role model waits for a human's eyes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flows.relay.found import Found, HeldKind
from flows.relay.handles import ways_off
from flows.relay.money import money
from flows.relay.numbers import phones
from flows.relay.places import addresses
from flows.tidy import tidy

LEFT_OUT = "(...)"


@dataclass(frozen=True, slots=True)
class Screened:
    """A message on one line, and what in it is held, from left to right."""

    text: str
    found: tuple[Found, ...]

    @property
    def kinds(self) -> tuple[HeldKind, ...]:
        """What kinds of things are held, each once."""
        return tuple(dict.fromkeys(each.kind for each in self.found))

    @property
    def cleaned(self) -> str:
        """The message without them."""
        parts, at = [], 0
        for start, end in _joined(self.found):
            parts += [self.text[at:start], LEFT_OUT]
            at = end
        return "".join([*parts, self.text[at:]]).strip()


def screened(text: str, before: Sequence[str] = ()) -> Screened:
    """Look through a message; `before` are the writer's last ones, the oldest first.

    A number may be spread over several messages: the one that completes it is held.
    """
    line = tidy(text)
    earlier = [tidy(each) for each in before]
    found = [*phones(line, earlier), *addresses(line), *ways_off(line), *money(line)]
    return Screened(line, tuple(sorted(found, key=lambda each: (each.start, -each.end))))


def _joined(found: Iterable[Found]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for each in found:
        if spans and each.start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], each.end))
        else:
            spans.append((each.start, each.end))
    return spans
