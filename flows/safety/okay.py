"""Whether somebody takes back an alarm: they are okay, or it was a joke."""

import re

from flows.tidy import fold

_OKAY = re.compile(
    r"(?:(?:ok|okay|nej|haha|undskyld|sorry|no|men) )*"
    r"(?:(?:det er |det var |jeg er |alt er |er |det |im |i am |its |it was |everything is |all )?"
    r"(?:helt |bare )?"
    r"(?:ok|okay|oki|okey|okei|fint|fine|good|i orden|for sjov|sjov|en joke|joke|en fejl|"
    r"ikke alvorligt|ikke noget|ingenting|a joke|nothing))"
)


def says_okay(text: str) -> bool:
    """Return whether the whole message says that nothing is wrong."""
    said = re.sub(r"[^\w ]", "", fold(text)).strip()
    return _OKAY.fullmatch(said) is not None
