"""A roster that comes to /loenseddel goes to the talk: nothing of it is shown or kept there."""

from collections.abc import AsyncIterator
from pathlib import Path
from random import Random

import pytest

from tests.bot.reading import files
from tests.bot.slip_visitor import SlipVisitor, slip_visitor
from tests.rosters.made import made

WEEK = ("Vagtplan uge 48 2026", "Mandag 23/11 17-19", "Lordag 28/11 10-16")
ROSTER = files.page_of(files.written(*WEEK))


@pytest.fixture
async def page(tmp_path: Path) -> AsyncIterator[SlipVisitor]:
    async with slip_visitor(tmp_path) as visitor:
        yield visitor


async def test_a_roster_is_said_back_by_sms_and_kept_on_yes(page: SlipVisitor) -> None:
    code = await page.code()
    shown = await page.send(code, ROSTER)
    assert "Tak for din vagtplan!" in shown and page.status == 200
    assert await page.is_used(code) and await page.kept_files() == 0
    said = page.street.texts("omar")[-1]
    assert said.startswith("mandag 23/11 kl. 17-19\nlørdag 28/11 kl. 10-16\nEr det rigtigt?")
    assert "Gemt!" in await page.street.write("omar", "ja")


async def test_one_word_gives_a_code(page: SlipVisitor) -> None:
    said = await page.street.write("omar", "BILLEDE")
    code = said.partition("kode er ")[2][:6]
    assert "Thanks for your rota!" in await page.send(code, ROSTER, "en")


async def test_a_used_code_takes_no_second_roster(page: SlipVisitor) -> None:
    code = await page.code()
    await page.send(code, ROSTER)
    assert "Koden er brugt" in await page.send(code, ROSTER) and page.status == 410
    assert len(await page.told("roster")) == 1


async def test_whose_row_it_is_is_asked_by_sms_and_nobody_elses_is_kept(page: SlipVisitor) -> None:
    roster = made("everybody", 1)
    assert "Tak for din" in await page.send(await page.code(), roster.paper.pdf(Random(1)))
    said = page.street.texts("omar")[-1]
    assert said.startswith("Der står flere navne på den. Hvilket er dit?") and "Amina" in said
    (told,) = await page.told("roster")
    assert '"names"' in told and '"lines"' not in told
    assert await page.kept_files() == 1
    await page.street.write("omar", "Amina")
    assert await page.kept_files() == 0
    first = roster.work.mine[0].day
    assert f"{first.day}/{first.month}" in page.street.texts("omar")[-1]
