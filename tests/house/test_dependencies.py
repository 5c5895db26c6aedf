"""Every dependency has a written reason, and pip gets no say in which file it installs."""

import re
from pathlib import Path

import pytest

from tests.house.tree import ROOT

LISTS = ("requirements", "requirements-ocr", "requirements-dev")
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
REASON = re.compile(r"^- `([^`]+)`: (.{12,})", re.MULTILINE)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _wanted(path: Path) -> set[str]:
    lines = (line.split("#")[0].strip() for line in path.read_text("utf-8").splitlines())
    return {_plain(re.split(r"[\[=<>~! ;]", line)[0]) for line in lines if line and line[0] != "-"}


def _pinned(path: Path) -> dict[str, tuple[str, int]]:
    """Return package -> (version, number of hashes)."""
    found: dict[str, tuple[str, int]] = {}
    name = ""
    for line in path.read_text("utf-8").splitlines():
        if match := PINNED.match(line):
            name = _plain(match[1])
            found[name] = (match[2], 0)
        if HASH.search(line):
            found[name] = (found[name][0], found[name][1] + 1)
    return found


def test_every_dependency_is_named_with_a_reason_in_the_decisions() -> None:
    pages = (page.read_text("utf-8") for page in (ROOT / "docs/decisions").glob("*.md"))
    reasons = {_plain(name) for page in pages for name, _ in REASON.findall(page)}
    wanted = set().union(*(_wanted(ROOT / f"{name}.in") for name in LISTS))
    assert not wanted - reasons, "give a reason in docs/decisions/0001-dependencies.md"


def test_no_reason_is_left_for_a_dependency_that_is_gone() -> None:
    page = (ROOT / "docs/decisions/0001-dependencies.md").read_text("utf-8")
    wanted = set().union(*(_wanted(ROOT / f"{name}.in") for name in LISTS))
    assert not {_plain(name) for name, _ in REASON.findall(page)} - wanted


@pytest.mark.parametrize("name", LISTS)
def test_every_wanted_package_is_pinned_and_every_pin_has_a_hash(name: str) -> None:
    pinned = _pinned(ROOT / f"{name}.txt")
    assert not _wanted(ROOT / f"{name}.in") - set(pinned), "run make lock"
    assert not [package for package, (_, hashes) in pinned.items() if hashes == 0]


@pytest.mark.parametrize("name", LISTS)
def test_no_list_says_where_packages_come_from(name: str) -> None:
    for line in (ROOT / f"{name}.txt").read_text("utf-8").splitlines():
        assert "://" not in line, line
        assert not line.startswith("-"), f"options belong on the command line: {line}"
        assert " @ " not in line, line


@pytest.mark.parametrize("name", ["requirements", "requirements-ocr"])
def test_the_tests_run_on_the_versions_that_makker_runs_on(name: str) -> None:
    run = _pinned(ROOT / f"{name}.txt")
    test = _pinned(ROOT / "requirements-dev.txt")
    assert {name: test.get(name) for name in run} == run
