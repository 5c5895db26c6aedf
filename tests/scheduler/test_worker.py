import asyncio
from pathlib import Path

import pytest
from sqlalchemy import event

from flows.message import Inbound
from flows.person import Person
from scheduler.engine import Engine
from tests.scheduler.fakes import FakeChannel, nothing_to_draw
from tests.scheduler.world import AMINA, METTE, YUSUF, World, consultant, said, world, youth

CHANNELS = {"sms": AMINA, "telegram": "900000014"}


async def test_a_stranger_is_met_and_asked_one_thing(here: World) -> None:
    answers = await here.write("hej")
    assert len(answers) >= 1 and answers[-1].endswith("?")
    assert await here.asked("enrolment") == "navn"


async def test_the_same_message_fifty_times_is_one_turn(here: World) -> None:
    event = Inbound("sms", "SM1", AMINA, "hej")
    await asyncio.gather(*(here.house.engine.receive(event) for _ in range(50)))
    await here.settle()
    once = here.sms.texts(AMINA)
    await here.house.engine.receive(event)
    await here.settle()
    assert here.sms.texts(AMINA) == once


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("count", range(1, 11))
async def test_a_burst_is_as_many_turns_in_order(tmp_path: Path, channel: str, count: int) -> None:
    """Three short texts in five seconds are three turns, none swallowed (P22)."""
    async with world(tmp_path, FakeChannel(channel)) as here:
        address = CHANNELS[channel]
        for number in range(count):
            await here.hear(f"hvad er {number}", address, channel)
            here.clock.turn(seconds=0.1)
        await here.settle()
        rows = await here.query("select id, state from inbox order by id")
        assert [row.state for row in rows] == ["done"] * count
        keys = [message.key for message in here.channels[channel].accepted]
        assert keys == [f"in{row.id}.{n}" for row in rows for n in _parts(keys, row.id)]
        assert {key.split(".")[0] for key in keys} == {f"in{row.id}" for row in rows}


def _parts(keys: list[str], event_id: int) -> range:
    return range(sum(key.startswith(f"in{event_id}.") for key in keys))


async def test_ten_messages_in_a_second_are_ten_answers_to_ten_questions(here: World) -> None:
    """Each is the answer to the question that the one before it led to."""
    texts = ["hej", "Amina", "12. juni 2011", "Køge", "1", "1 og 2", "MENU", "cv", "Holm", "nej"]
    for text in texts:
        await here.hear(text)
    await here.settle()
    (amina,) = await here.query("select first_name, born, area, wishes from person")
    assert (amina.first_name, amina.born, amina.area) == ("Amina", "2011-06-12", "Køge")
    assert await here.asked("cv") is not None
    await _all_done(here)


async def _all_done(here: World) -> None:
    assert await here.query("select * from inbox where state <> 'done'") == []


HARD = {
    "a megabyte": "æ" * 1_000_000,
    "five thousand emoji": "\N{SKULL}" * 5_000,
    "zero width": "\u200b\u200d\ufeff",
    "right to left": "\u202e\u0645\u0631\u062d\u0628\u0627",
    "NUL": "a\x00b",
    "lone surrogates": "\ud83d \udc80",
    "nothing": "",
    "a file that is none": "file:7",
}


@pytest.mark.parametrize("enrolled", [True, False])
@pytest.mark.parametrize("text", HARD.values(), ids=HARD.keys())
async def test_any_message_is_answered_and_the_next_one_works(
    here: World, text: str, enrolled: bool
) -> None:
    if enrolled:
        await here.add(youth(), AMINA)
    assert await here.write(text)
    assert await here.write("hvad er en konsulent")
    assert await here.query("select * from \"case\" where reason = 'trouble'") == []


async def test_a_cpr_number_is_stored_nowhere_and_the_sender_is_told(here: World) -> None:
    answers = await here.write("mit cpr er 010190-1234")
    assert any(said("cpr") in text for text in answers)
    for table in ("inbox", "outbox", "conversation", '"case"'):
        rows = await here.query(f"select * from {table}")
        assert "0190-1234" not in repr([tuple(row) for row in rows])


async def _break_conversation_of(here: World, address: str) -> None:
    await here.change(
        "update conversation set state = '{' where person_id ="
        " (select person_id from address where address = :a)",
        a=address,
    )


async def test_one_poisoned_person_is_told_and_others_are_served(here: World) -> None:
    """P2: the others get their answers; the poisoned one a kind line, and a human a case."""
    await here.add(consultant(), METTE)
    for address in (AMINA, YUSUF):
        await here.add(youth(), address)
        await here.write("cv", address)
    await _break_conversation_of(here, AMINA)
    before = len(here.sms.texts(YUSUF))
    await here.hear("Holm", AMINA)
    await here.hear("Holm", YUSUF)
    await here.settle()
    assert len(here.sms.texts(YUSUF)) > before
    assert here.sms.texts(AMINA)[-1] == said("trouble")
    (case,) = await here.query('select reason, words, owner_id from "case"')
    assert (case.reason, case.words) == ("trouble", "Holm") and case.owner_id is not None
    (event,) = await here.query("select tries, error from inbox where state = 'failed'")
    assert event.tries == 3 and "JSONDecodeError" in event.error
    assert any("Amina" in text for text in here.sms.texts(METTE))


async def test_whoever_was_poisoned_is_answered_again_once_it_is_mended(here: World) -> None:
    await here.add(youth(), AMINA)
    await here.write("cv")
    await _break_conversation_of(here, AMINA)
    await here.write("Holm")
    await here.change("delete from conversation")
    assert said("trouble") not in await here.write("MENU")


async def test_a_person_whose_own_row_is_broken_delays_nobody(here: World) -> None:
    """Not even who they are can be read: the event is set aside after three tries all the same."""
    for address in (AMINA, YUSUF):
        await here.add(youth(), address)
    await here.change("update person set born = 'no date' where id = 1")
    for number in range(3):
        await here.hear(f"hvad er {number}", AMINA)
        await here.hear("MENU", YUSUF)
    await here.settle()
    assert len(here.sms.texts(YUSUF)) == 3
    assert [
        row.state for row in await here.query("select state from inbox where address = :a", a=AMINA)
    ] == ["failed"] * 3


async def test_an_order_that_storage_refuses_undoes_only_its_own_turn(here: World) -> None:
    await here.add(youth(), AMINA)
    await here.add(youth("Yusuf"), YUSUF)
    await here.change(
        "create trigger no_help before insert on \"case\" when new.reason = 'help'"
        " begin select raise(abort, 'refused'); end"
    )
    await here.hear("HJÆLP", AMINA)
    await here.hear("MENU", YUSUF)
    await here.settle()
    assert len(here.sms.texts(YUSUF)) == 1
    assert here.sms.texts(AMINA) == [said("trouble")]
    (case,) = await here.query('select reason from "case"')
    assert case.reason == "trouble"


async def test_events_that_mean_nothing_do_not_hide_those_behind_them(here: World) -> None:
    """A batch of timers that nobody means any more is not taken for an empty inbox."""
    engine = here.house.engine
    small = Engine(
        here.house.database, here.clock, engine.around, here.channels, nothing_to_draw,
        here.clock.seconds, batch=2,
    )  # fmt: skip
    for number in range(5):
        gone = Inbound("due", f"{number}:cv:1:check_in:1", str(number), "{}", kind="due")
        await here.house.engine.receive(gone)
    await here.hear("hej")
    await small.settle()
    await _all_done(here)
    assert here.sms.texts(AMINA)


async def test_a_person_with_two_phones_is_one_person_in_order(tmp_path: Path) -> None:
    phones = (FakeChannel("sms"), FakeChannel("telegram"))
    async with world(tmp_path, *phones) as here:
        amina = await here.add(youth(), AMINA)
        await here.change(
            "insert into address (person_id, channel, address, state)"
            " values (:p, 'telegram', '900000014', 'ok')",
            p=amina,
        )
        await here.hear("cv", AMINA)
        await here.hear("Holm", "900000014", "telegram")
        await here.settle()
        await _all_done(here)
        (row,) = await here.query("select state from conversation where flow = 'cv'")
        assert '"efternavn":["Holm"' in row.state
        assert here.channels["telegram"].texts("900000014")


async def test_two_workers_over_one_database_never_handle_an_event_twice(
    here: World, tmp_path: Path
) -> None:
    async with world(tmp_path, clock=here.clock) as other:
        for number in range(150):
            await here.hear("hej", f"+45201300{number % 50:02}")
        await asyncio.gather(here.settle(), other.settle(), here.settle(), other.settle())
        await _all_done(here)
        sent = [message.key for each in (here, other) for message in each.sms.accepted]
        assert len(sent) == len(set(sent))
        assert len({key.split(".")[0] for key in sent}) == 150
        rows = await here.query("select count(*) as people from person")
        assert rows[0].people == 50


async def test_the_poisoned_event_is_handled_once_by_two_workers(
    here: World, tmp_path: Path
) -> None:
    async with world(tmp_path, clock=here.clock) as other:
        await here.add(youth(), AMINA)
        await here.add(youth("Yusuf"), YUSUF)
        await here.change("update person set born = 'no date' where id = 1")
        for number in range(20):
            await here.hear("x", AMINA)
            await here.hear(f"hvad er {number}", YUSUF)
        await asyncio.gather(here.settle(), other.settle())
        sent = [m.key for each in (here, other) for m in each.sms.accepted if m.address == YUSUF]
        assert len({key.split(".")[0] for key in sent}) == 20 and len(sent) == len(set(sent))


async def test_what_a_batch_costs_does_not_grow_with_what_was_kept(here: World) -> None:
    """Twenty thousand handled messages make no statement more; test_plans.py holds the indexes."""
    await here.write("hej")
    fresh = await _statements(here)
    await here.change(
        "with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)"
        " insert into inbox (channel, external_id, address, kind, text, name, received_at, state,"
        " tries) select 'sms', 'old' || i, '+4520990000', 'message', 'x', '', '2025-01-01',"
        " 'done', 0 from n"
    )
    assert await _statements(here) == fresh


async def _statements(here: World) -> int:
    seen: list[object] = []
    engine = here.house.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", lambda *given: seen.append(given[2]))
    await here.hear("hvad er et cv")
    await here.house.engine.worker.step()
    return len(seen)


async def test_staff_who_said_stop_are_not_given_cases(here: World) -> None:
    await here.add(consultant(), METTE)
    other = Person(0, "consultant", "Ali", area="Greve", stage="staff")
    await here.add(other, "+4520123459")
    await here.add(youth(), AMINA)
    await here.write("STOP", METTE)
    assert any("Ali" in text for text in await here.write("HJÆLP"))
    assert here.sms.texts(METTE) == []
