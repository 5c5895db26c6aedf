"""Names say what a thing is, nothing is left half done, and no machine shows through."""

import re
from collections.abc import Iterator

from tests.house.tree import ROOT, class_names, code_files, shown, text_files

# "base" and its kin say where a thing stands in the code, not what it is for.
EMPTY_NAMES = frozenset({"util", "utils", "helper", "helpers", "manager", "managers", "base"})
# Each pattern is broken in two, so that this file does not find itself.
LEFT_OVER = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")
MACHINE = re.compile(r"(?<![\w.])/(wo" r"rk|t" r"mp|ro" r"ot|ho" r"me|Us" r"ers)/")
INDEX = re.compile(
    r"pypi\.o" r"rg|pythonhos" r"ted|registry\.np" r"mjs|index-u" r"rl=|find-lin" r"ks="
)
PATCHED = re.compile(r"\bpat" r"ch\(\s*[\"']|monkeypatch\.setattr\(\s*[\"']")
WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")


def _places(pattern: re.Pattern[str]) -> Iterator[str]:
    for path in text_files():
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if pattern.search(line):
                yield f"{shown(path)}:{number}: {line.strip()[:100]}"


def test_no_file_or_folder_has_an_empty_name() -> None:
    found = [
        shown(path)
        for path in code_files()
        for part in path.relative_to(ROOT).with_suffix("").parts
        if EMPTY_NAMES & set(re.split(r"[_\W]+", part.lower()))
    ]
    assert not found, f"name these after what they hold: {found}"


def test_no_class_has_an_empty_name() -> None:
    found = [
        f"{place} {name}"
        for name, place in class_names()
        if EMPTY_NAMES & {word.lower() for word in WORD.findall(name)}
    ]
    assert not found, f"name these after what they are: {found}"


def test_nothing_is_left_for_later() -> None:
    assert not list(_places(LEFT_OVER))


def test_no_machine_path_is_written_down() -> None:
    assert not list(_places(MACHINE))


def test_no_package_index_is_written_down() -> None:
    assert not list(_places(INDEX))


def test_fakes_have_names_instead_of_patched_strings() -> None:
    assert not list(_places(PATCHED))
