"""An answer that may be left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, Self, TypeVar, cast

from flows.answers.assent import assent, core
from flows.answers.labelled import Labelled
from flows.answers.said import forms, said
from flows.kind import Json, Kind, Reading, Unclear
from flows.tidy import tidy

T = TypeVar("T")

_SKIP = forms(
    "spring over, spring denne over, spring den over, spring det over, springer over, jeg "
    "springer over, spring, skip, skipper, jeg skipper, skip it, skip this, skip den, næste, "
    "videre, gå videre, pas, jeg passer, pass, next, ved ikke, ved det ikke, jeg ved ikke, "
    "jeg ved det ikke, det ved jeg ikke, det ved jeg ikke lige, det ved jeg ikke endnu, ved "
    "ikke endnu, nej det ved jeg ikke, jeg ved det ikke endnu, aner det ikke, det aner jeg "
    "ikke, aner ikke, ingen idé, ingen anelse, ved jeg ikke, det er jeg ikke sikker på, ikke "
    "sikker, kan ikke huske, kan ikke huske det, jeg kan ikke huske det, det kan jeg ikke "
    "huske, husker ikke, glemt, jeg har glemt det, har glemt det, idk, i dont know, dont "
    "know, dunno, i do not know, no idea, i have no idea, not sure, im not sure, i dont "
    "remember, cant remember, i cant remember, vil ikke sige det, det vil jeg ikke sige, vil "
    "helst ikke sige det, det vil jeg helst ikke sige, rather not say"
)
_NONE = forms(
    "ingen, ingenting, intet, ikke nogen, ikke noget, har ingen, jeg har ingen, det har jeg "
    "ikke, har ikke nogen, jeg har ikke nogen, jeg har ikke noget, har ikke noget, har ikke, "
    "jeg har ikke, der er ingen, der er ikke nogen, der er ikke noget, ikke flere, ikke mere, "
    "none, nothing, nobody, no one, i have none, i dont have any, dont have any, na, n a, i "
    "dont have one, har jeg ikke, jeg har ikke en, har ikke en, jeg har ikke et, har ikke et, "
    "ikke en, jeg kan ikke komme på noget, kan ikke komme på noget, kommer ikke på noget, "
    "ingen af dem, ingen af delene, none of them"
)
_DASHES = frozenset("-–—−_/.")
_LONGEST_SKIP = 60


@dataclass(frozen=True, slots=True)
class Maybe(Generic[T]):
    """What `kind` reads, or None for "spring over", "skip", "ved ikke" and "-".

    With `no`, "nej", "ingen" and "det har jeg ikke" are None too. A choice that has an option of
    just these words keeps it.
    """

    kind: Kind[T]
    no: bool = False

    @property
    def options(self) -> tuple[str, ...]:
        """The options of the inner kind."""
        return self.kind.options

    @property
    def free(self) -> bool:
        """Whether the inner kind would take nearly any text."""
        return self.kind.free

    def with_labels(self, labels: Mapping[str, Sequence[str]]) -> Self:
        """Return the same with labels given to the inner kind, if it has any use for them."""
        if not isinstance(self.kind, Labelled):
            return self
        return replace(self, kind=cast(Kind[T], self.kind.with_labels(labels)))

    def read(self, text: str, reading: Reading) -> T | Unclear | None:
        """Read an answer, or that there is none."""
        if self._left_out(text) and not self.has_name(text):
            return None
        return self.kind.read(text, reading)

    def has_name(self, text: str) -> bool:
        """Return whether `text` is just what an option of the inner kind is called."""
        return isinstance(self.kind, Labelled) and self.kind.has_name(text)

    def _left_out(self, text: str) -> bool:
        if len(text) > _LONGEST_SKIP:
            return False
        words = said(text)
        if not words:
            return bool(signs := tidy(text)) and _DASHES.issuperset(signs)
        return (
            words in _SKIP
            or core(text) in _SKIP
            or (self.no and (words in _NONE or assent(text) is False))
        )

    def dump(self, value: T | None) -> Json:
        """Return what the inner kind stores, or None."""
        return None if value is None else self.kind.dump(value)

    def load(self, raw: Json) -> T | None:
        """Return the stored answer if it still fits, or None."""
        return None if raw is None else self.kind.load(raw)
