"""The table of roles and rights has no hole: every cell is tried, on each channel.

A cell that the table leaves empty is for its role as if the word did not exist: nothing changes,
and nobody is told of. Each cell that may be done leads to what it is for.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile

import pytest

from flows.person import Role
from flows.rights_table import ACTIONS, RIGHTS, ROLES, Action, reach
from tests.scheduler.rights_town import CHANNELS, PLACES, WHO, Place, Rights, fill, rights_town

ABOUT_NOBODY = ("duty", "leave", "add_role_model")


@dataclass(frozen=True, slots=True)
class Tried:
    """What is written for an action, and the count that shows it was done.

    `sees`: it is done when the answer holds this. `before` is done to the database first.
    """

    text: str
    done: str = ""
    sees: str = ""
    before: str = ""
    then: tuple[str, ...] = ()


_MATCH = "select count(*) from match m join person y on y.id = m.youth_id where y.first_name = :y"
TRIED: Mapping[Action, Tried] = {
    "write": Tried("{o}: hej med dig", "select count(*) from relayed where words = 'hej med dig'"),
    "stop_match": Tried("stop {m}", f"{_MATCH} and m.why = 'youth'"),
    "tell_worry": Tried(
        "jeg er bekymret for {y}",
        'select count(*) from "case" c join person y on y.id = c.person_id'
        " where c.reason = 'role_model_worry' and y.first_name = :y",
    ),
    "note_meeting": Tried("/mødt {y} i biografen", "select count(*) from meeting"),
    "list_cases": Tried("/sager", sees="{y}: vil snakke"),
    "take_case": Tried(
        "TAG {n}", "select count(*) from \"case\" where id = :n and state = 'taken'"
    ),
    "write_with_youth": Tried(
        "/skriv {y}", "select count(*) from voice where holder_id is not null"
    ),
    "put_off_case": Tried(
        "udskyd {n} til fredag", "select count(*) from \"case\" where id = :n and state = 'waiting'"
    ),
    "pass_on_case": Tried(
        "giv {n} til Ali",
        "select count(*) from case_event where case_id = :n and what = 'passed_on'",
    ),
    "close_case": Tried(
        "luk {n}", "select count(*) from \"case\" where id = :n and state = 'closed'", then=("1",)
    ),
    "see_youth": Tried("/unge {y}", sees="Kontakt"),
    "see_cv": Tried("cv {y}", sees="{y} har ikke lavet et CV"),
    "pause_youth": Tried(
        "/pause {y} 15/1",
        "select count(*) from person where first_name = :y and paused_until is not null",
    ),
    "new_number": Tried(
        "/nummer {y} 20998877", "select count(*) from address where address = '+4520998877'"
    ),
    "invite": Tried(
        "/ny Ida 15 {a} 20112244", "select count(*) from invitation where first_name = 'Ida'"
    ),
    "ask_parent": Tried(
        "/forælder {y} 20112255 tyrkisk",
        "select count(*) from consent c join person y on y.id = c.youth_id"
        " where c.state = 'asked' and y.first_name = :y",
    ),
    "see_page": Tried("/side {y}", sees="{y}, 17, {a}"),
    "duty": Tried("vagt på", "select count(*) from person where on_duty"),
    "leave": Tried("/fri 24/12", "select count(*) from leave"),
    "add_role_model": Tried(
        "/rollemodel Ny 20112233", "select count(*) from person where first_name = 'Ny'"
    ),
    "certify": Tried(
        "/attest {m} 1/12/2028",
        "select count(*) from certificate where valid_until = '2028-12-01'",
    ),
    "make_match": Tried(
        '/match {y} {s} "begge spiller skak"', f"{_MATCH} and m.reason = 'begge spiller skak'"
    ),
    "end_match": Tried('/farvel {y} {m} "vi ses"', f"{_MATCH} and m.state = 'ending'"),
    "open_match": Tried(
        "/åbn {y} {m}", f"{_MATCH} and m.state = 'open'", before="update match set state = 'paused'"
    ),
    "allow_files": Tried("/foto {y} {m} ja", f"{_MATCH} and m.files"),
    "see_held": Tried("holdt {h}", "select count(*) from audit where what = 'held message'"),
    "decide_held": Tried(
        "afvis {h}", "select count(*) from relayed where id = :h and state = 'refused'"
    ),
    "read_match": Tried(
        '/læs {y} {m} "mor er urolig"', "select count(*) from audit where what = 'messages'"
    ),
    "cut_off": Tried(
        "/mistet {m}",
        "select count(*) from address a join person p on p.id = a.person_id"
        " where p.first_name = :m and a.state = 'lost'",
    ),
}
Cell = tuple[Action, Role, str, str]


def cells() -> list[Cell]:
    """Return every cell of the table, in each place, on each channel."""
    return [
        (action, role, place, channel)
        for action in RIGHTS
        for role in ROLES
        for place in (("own",) if action in ABOUT_NOBODY else PLACES)
        for channel in CHANNELS
    ]


def may(cell: Cell) -> bool:
    """Return whether the table lets a role do something in a place."""
    action, role, place, _ = cell
    far = reach(role, action)
    return far == "all" or (far is not None and place == "own")


@pytest.fixture(scope="module")
def filled(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database with everybody in it."""
    import asyncio

    folder = tmp_path_factory.mktemp("rights")
    copyfile(template, folder / "makker.db")
    asyncio.run(fill(folder))
    return folder / "makker.db"


def test_every_action_is_tried_and_every_effect_has_one() -> None:
    assert TRIED.keys() == RIGHTS.keys()
    assert set(ACTIONS.values()) == set(RIGHTS)
    assert all(RIGHTS[action] for action in RIGHTS)


@pytest.mark.parametrize("role", ROLES)
async def test_what_a_role_may_not_is_as_if_it_did_not_exist(
    role: Role, filled: Path, tmp_path: Path
) -> None:
    """Nothing is changed by it, so that one town does for all of a role's empty cells."""
    copyfile(filled, tmp_path / "makker.db")
    async with rights_town(tmp_path) as town:
        before = await town.seen(WHO[role])
        for cell in cells():
            if cell[1] == role and not may(cell):
                answers = await _tried(town, cell)
                if cell[:2] == ("tell_worry", "role_model"):
                    # A human hears of a worry about anybody, but it is no case about them.
                    assert await town.count(TRIED["tell_worry"].done, y=PLACES[cell[2]].youth) == 0
                    before = await town.seen(WHO[role])
                assert await town.seen(WHO[role]) == before, cell
                _is_silent_about(cell, "\n".join(answers))
                await town.says(WHO[role], "menu", cell[3])


@pytest.mark.parametrize("cell", [c for c in cells() if may(c)], ids="-".join)
async def test_what_a_role_may_is_done(cell: Cell, filled: Path, tmp_path: Path) -> None:
    copyfile(filled, tmp_path / "makker.db")
    async with rights_town(tmp_path) as town:
        tried, place = TRIED[cell[0]], PLACES[cell[2]]
        if tried.before:
            await town.here.change(tried.before)
        answers = "\n".join(await _tried(town, cell))
        if tried.sees:
            assert _filled(tried.sees, cell[1], place) in answers
        else:
            asked = {":y": place.youth, ":m": place.model, ":n": place.case, ":h": place.held}
            wanted = {key[1:]: value for key, value in asked.items() if key in tried.done}
            assert await town.count(tried.done, **wanted) > 0, answers


async def _tried(town: Rights, cell: Cell) -> list[str]:
    action, role, place, channel = cell
    tried, answers = TRIED[action], list[str]()
    for text in (tried.text, *(tried.then if may(cell) else ())):
        said = _filled(text, role, PLACES[place])
        answers += await town.says(WHO[role], said, channel)
    return answers


def _filled(text: str, role: Role, place: Place) -> str:
    other = place.model if role == "youth" else place.youth
    return text.format(
        y=place.youth,
        m=place.model,
        a=place.area,
        s=place.second,
        n=place.case,
        h=place.held,
        o=other,
    )


def _is_silent_about(cell: Cell, answers: str) -> None:
    """Nothing is told of anybody; names that were in the question may be repeated."""
    action, role, place, _ = cell
    there = PLACES[place]
    for private in ("+45", "Kontakt", "20 99 88 77", "begge kan lide fodbold"):
        assert private not in answers, (cell, answers)
    sees = _filled(TRIED[action].sees, role, there) if TRIED[action].sees else ""
    assert not sees or sees not in answers, (cell, answers)
