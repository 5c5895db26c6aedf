"""The words that CV lines and headings are made of, one TOML page per language."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

LANGUAGES = ("da", "en")


@cache
def phrases(language: str) -> Mapping[str, Any]:
    """Return the page of a language, the Danish one where the language is not one of ours."""
    name = language if language in LANGUAGES else "da"
    return tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text("utf-8"))
