"""Times and days in a roundabout or very short form, as they are brought into a plain one."""

import pytest

from flows.shifts.letters import levelled
from flows.shifts.readied import readied


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("kl 12 t 17", "kl 12 til 17"),
        ("fri kl 20 men det blev 21", "fri kl 21"),
        ("fri kl 18 i går men det blev først 19.30", "fri kl 19.30 i gar"),
        ("fra 16 til klokken blev 21", "fra 16 til 21"),
        ("15 til 18 nej 18.30", "15 til 18.30"),
        ("15-18, nej 16", "16-18"),
        ("Start: 2026-12-08T15:30\nSlut: 2026-12-08T18:45", "2026-12-08 kl 15:30-18:45"),
        ("man 28. 10-15 og ons 30. kl 10-15", "man d. 28. 10-15 og ons d. 30. kl 10-15"),
        ("Start: 10:00\nSlut: 16:00", "Start: 10:00 til 16:00"),
        ("møde 9.45, fri 15.15", "moder 9.45, fri 15.15"),
        ("natten mellem fredag og lørdag 22-4", "natten fredag 22-4"),
    ],
)
def test_a_roundabout_time_is_told_plainly(said: str, plain: str) -> None:
    assert readied(levelled(said)) == plain


@pytest.mark.parametrize(
    "said",
    ["4 t 30 min fra kl 16", "16-20 nej 21-23", "lordag 10-16 og det blev sjovt", "ved en so"],
)
def test_what_is_plain_stays(said: str) -> None:
    assert readied(levelled(said)) == said


@pytest.mark.parametrize(
    ("said", "longer"),
    [
        ("lø 9-14, sø 10-15", "lor 9-14, son 10-15"),
        ("ma-fr 16-19", "mandag-fre 16-19"),
        ("ti 16-20\non 16-20\nto 16-20", "tirs 16-20\nons 16-20\ntors 16-20"),
        ("ved en sø", "ved en so"),
        ("ti og to 15.30-18 hver uge", "tirs og tors 15.30-18 hver uge"),
        ("jobber ma, on og fr 16-19", "jobber mandag, ons og fre 16-19"),
        ("16-19 ti, to og lø", "16-19 tirs, tors og lor"),
        ("hver to 15-18", "hver tors 15-18"),
        ("fra ti til to", "fra 10 til 2"),
        ("to af dem kl 16", "to af dem kl 16"),
        ("on to 14-16", "on to 14-16"),
        ("fra 16 to 20", "fra 16 to 20"),
    ],
)
def test_a_day_in_two_letters_is_written_out(said: str, longer: str) -> None:
    assert levelled(said) == longer
