"""What people may want done about what is kept of them, a part of `flows.effects`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TellKnown:
    """Tell the person in short what is kept of them."""


@dataclass(frozen=True, slots=True)
class SendEverything:
    """Hand over all that is kept of the person: a page to read, and the same as data."""


@dataclass(frozen=True, slots=True)
class Forget:
    """The person wants to be erased: in a day, unless they call it off."""


@dataclass(frozen=True, slots=True)
class KeepMe:
    """The person wants to be remembered: an erasing that is planned is called off."""


@dataclass(frozen=True, slots=True)
class SwitchPurposes:
    """What Makker may write about by itself: `off` no more, `on` again (flows.privacy.purposes)."""

    off: tuple[str, ...] = ()
    on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CorrectProfile:
    """One thing of a profile is otherwise: "first_name", "born" (ISO date) or "area"."""

    what: str
    value: str


PrivacyEffect = TellKnown | SendEverything | Forget | KeepMe | SwitchPurposes | CorrectProfile
