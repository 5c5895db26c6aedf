"""What parents are told, in six languages: two have the house's pages of texts, four their own."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from tomllib import loads

from flows.texts import LANGUAGES, texts_of

PARENTS = "parents"
TONGUES = ("da", "en", "ar", "tr", "so", "ur")
"""The languages parents may be asked in (ISO 639-1)."""
NAMES: Mapping[str, Mapping[str, str]] = {
    "da": {
        "da": "dansk", "en": "engelsk", "ar": "arabisk", "tr": "tyrkisk", "so": "somali",
        "ur": "urdu",
    },
    "en": {
        "da": "Danish", "en": "English", "ar": "Arabic", "tr": "Turkish", "so": "Somali",
        "ur": "Urdu",
    },
}  # fmt: skip
"""What each of them is called, by the language it is said in."""


def parent_text(language: str, key: str, **args: str) -> str:
    """Return a text for parents; in Danish where the language is none of the six.

    Raises KeyError where a language has no such text.
    """
    if language in LANGUAGES or language not in TONGUES:
        return texts_of(PARENTS, language).get(key, args=args)
    return page(language)[key].format(**args)


@cache
def page(language: str) -> Mapping[str, str]:
    """Return the texts of one of the four languages that have a page of their own."""
    return loads(files("flows").joinpath(PARENTS, f"{language}.toml").read_text("utf-8"))
