"""The README's table of settings is the settings class, told to people."""

import re

from pydantic import SecretStr
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from bot.settings import Settings
from tests.house.tree import ROOT

# | `MAKKER_DATABASE_URL` | `sqlite+aiosqlite:///makker.db` | where Makker remembers |
ROW = re.compile(r"^\| *`(MAKKER_[A-Z0-9_]+)` *\| *([^|]*?) *\| *([^|]*?) *\|", re.MULTILINE)
NOTHING = frozenset({"", "-", "–", "none"})


def _rows() -> list[tuple[str, str, str]]:
    return ROW.findall((ROOT / "README.md").read_text("utf-8"))


def _default(field: FieldInfo) -> str:
    value = field.get_default(call_default_factory=True, validated_data={})
    if value is PydanticUndefined:
        return "required"
    if isinstance(value, SecretStr):
        value = value.get_secret_value()
    if isinstance(value, tuple | list | set | frozenset):
        return ",".join(map(str, value))
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def test_the_readme_lists_exactly_the_settings_there_are() -> None:
    names = [name for name, _, _ in _rows()]
    assert len(names) == len(set(names)), "a setting stands twice"
    assert set(names) == {f"MAKKER_{name.upper()}" for name in Settings.model_fields}


def test_the_readme_gives_each_setting_its_default_and_a_meaning() -> None:
    fields = {f"MAKKER_{name.upper()}": field for name, field in Settings.model_fields.items()}
    for name, default, meaning in _rows():
        told = default.strip("`")
        assert (told if told not in NOTHING else "") == _default(fields[name]), name
        assert meaning, f"{name} has no meaning in the README"


def test_every_setting_is_read_from_its_makker_name() -> None:
    assert Settings.model_config.get("env_prefix", "").upper() == "MAKKER_"
