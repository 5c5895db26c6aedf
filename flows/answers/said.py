"""Short replies, evened out for comparing with lists of phrases."""

import re

from flows.tidy import plain

_RUN = re.compile(r"(\D)\1+")
_NOT_SPELLED = frozenset({"ik", "ikek", "ike", "itj", "ikeke", "ikk"})


def said(text: str) -> str:
    """Return the plain words of `text` with drawn-out letters and slang spellings evened out."""
    squeezed = _RUN.sub(r"\1", text.casefold().replace("'", "").replace("’", ""))
    squeezed = _RUN.sub(r"\1", plain(squeezed))
    return " ".join("ike" if word in _NOT_SPELLED else word for word in squeezed.split())


def forms(phrases: str) -> frozenset[str]:
    """Return comma-separated phrases as `said` would give them."""
    return frozenset(said(phrase) for phrase in phrases.split(","))
