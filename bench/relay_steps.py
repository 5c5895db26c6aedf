"""What may happen in a crowd of relayed chats: one random step at a time."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bench.relay_crowd import Crowd, match
from bench.relay_people import Human
from tests.at_home import number_of_parent

Step = Callable[[Crowd], Awaitable[None]]
SECONDS, SETTLED = 20, 0.6


def _writer(made: Crowd) -> tuple[Human, Human]:
    """Return somebody and whom they have something to do with."""
    human = made.luck.choice([each for each in made.everyone if made.ties.get(each.id)])
    return human, made.luck.choice(made.ties[human.id])


async def by_name(made: Crowd) -> None:
    """Somebody writes to whom they name."""
    me, other = _writer(made)
    await made.hear(me, f"{other.name}: hej {made.new_word(me, other)}")
    me.believes = other.name


async def as_it_stands(made: Crowd) -> None:
    """Somebody writes to whom the phone says they write with; or to nobody they could name."""
    me, _ = _writer(made)
    meant = [each for each in made.everyone if each.name == me.believes]
    await made.hear(me, f"hej med {made.new_word(me, *meant)}")


async def chosen(made: Crowd) -> None:
    """Somebody says for whom the words were that Makker asks about."""
    asked = [each for each in made.everyone if each.offered and each.about]
    if not asked:
        return
    me = made.luck.choice(asked)
    name = made.luck.choice(list(me.offered))
    other = next((each for each in made.everyone if each.name == name), None)
    if other is not None:
        made.post.meant[me.about] |= {other.id}
    number, me.offered, me.about, me.believes = me.offered[name], {}, "", name
    await made.hear(me, number)


async def as_a_reply(made: Crowd) -> None:
    """Somebody on Telegram answers one of the messages on the phone."""
    there = [each for each in made.models if each.seen and each.address[0] == "telegram"]
    if not there:
        return
    me = made.luck.choice(there)
    name, provider_id = made.luck.choice(list(me.seen.items()))
    other = next((each for each in made.everyone if each.name == name), None)
    if other is not None:
        await made.hear(me, f"svar {made.new_word(me, other)}", provider_id)
        me.believes = name


async def to_all(made: Crowd) -> None:
    """A role model writes to all of theirs at once."""
    me = made.luck.choice(made.models)
    await made.hear(me, f"alle: fodbold {made.new_word(me, *made.ties.get(me.id, ()))}")


async def with_a_number(made: Crowd) -> None:
    """Somebody writes what is held."""
    me, other = _writer(made)
    await made.hear(me, f"{other.name}: ring 20 12 34 56 {made.new_word(me, other)}")
    me.believes = other.name


async def begins(made: Crowd) -> None:
    """Somebody wants to write with another."""
    me, other = _writer(made)
    await made.hear(me, f"skriv {other.name}")
    me.believes = other.name


async def for_makker(made: Crowd) -> None:
    """Somebody has done with it, or wants something of Makker."""
    me = made.luck.choice(made.everyone)
    said = made.luck.choice(("slut", "slut", "menu"))
    await made.hear(me, said)
    me.believes = ""


async def enough(made: Crowd) -> None:
    """A youth wants peace, and the office lets the two go on later."""
    youth = made.luck.choice(made.youths)
    other = made.luck.choice(made.ties[youth.id])
    await made.hear(youth, f"stop {other.name}")


async def goes_on(made: Crowd) -> None:
    """The office opens a line again, after a new certificate."""
    youth = made.luck.choice(made.youths)
    other = made.luck.choice(made.ties[youth.id])
    days = made.luck.randint(1, 60)
    await made.hear(made.mette, f"/attest {other.name} om {days} dage")
    await made.settle()
    await made.hear(made.mette, f"/åbn {youth.name} {other.name}")


async def at_home(made: Crowd) -> None:
    """A parent takes their yes back, or gives it again."""
    youth = made.luck.choice(made.youths)
    parent = Human(0, "?", "parent", ("sms", number_of_parent(youth.id)))
    for said in made.luck.choice((("nej",), ("ja", youth.name), ("ja", youth.name))):
        await made.hear(parent, said)


async def goodbye(made: Crowd) -> None:
    """The office ends a match."""
    youth = made.luck.choice(made.youths)
    other = made.luck.choice(made.ties[youth.id])
    await made.hear(made.mette, f'/farvel {youth.name} {other.name} "vi tales ved"')


async def begins_anew(made: Crowd) -> None:
    """The office matches two, perhaps anew."""
    await match(made, made.luck.choice(made.youths), made.luck.choice(made.models))


async def decided(made: Crowd) -> None:
    """The office decides on what is held."""
    async with made.house.database.read() as connection:
        rows = await connection.exec_driver_sql("select id from relayed where state = 'held'")
        held = [row.id for row in rows]
    if held:
        how = made.luck.choice(("lad gå", "rens", "afvis", "holdt"))
        await made.hear(made.mette, f"{how} {made.luck.choice(held)}")


async def a_colleague_writes(made: Crowd) -> None:
    """Mette writes with a youth in Makker's place, and has done with it some time."""
    youth = made.luck.choice(made.youths)
    await made.hear(made.mette, f"/skriv {youth.name}")
    await made.settle()
    if made.mette.believes == youth.name:
        await made.hear(made.mette, f"hej {made.new_word(youth)}")


async def a_colleague_is_done(made: Crowd) -> None:
    """Mette hands threads back."""
    await made.hear(made.mette, "slut")


async def a_number_changes(made: Crowd) -> None:
    """Somebody has a new number; the old one is nobody's, a stranger's, or soon another's."""
    me = made.luck.choice([each for each in made.everyone if each.address[0] == "sms"])
    await made.settle()
    old, me.address = me.address, made.new_number()
    stranger = Human(-made.words - 1, "?", "stranger", old)
    made.post.held_by[old] = stranger
    made.post.held_by[me.address] = me
    made.given_up.append(old)
    me.believes, me.offered = "", {}
    await made.hear(made.mette, f"/nummer {me.name} {me.address[1]}")
    await made.settle()


async def the_provider_goes_or_comes(made: Crowd) -> None:
    """The providers answer no more, or again."""
    made.post.away = not made.post.away and made.luck.random() < 0.5


async def time_passes(made: Crowd) -> None:
    """Minutes or hours go by, now and then a day."""
    minutes = made.luck.choice((2, 5, 20, 70, 70, 13 * 60))
    await made.turn(timedelta(minutes=minutes))


async def days_pass(made: Crowd) -> None:
    """A day or more goes by: certificates run out, matches end."""
    made.post.away = False
    await made.turn(timedelta(days=made.luck.choice((1, 1, 2, 8))))


STEPS: dict[Step, float] = {
    by_name: 24, as_it_stands: 28, chosen: 4, as_a_reply: 8, to_all: 2, with_a_number: 3,
    begins: 8, for_makker: 6, enough: 1, goes_on: 5, at_home: 1, goodbye: 0.5,
    begins_anew: 3, decided: 3, a_colleague_writes: 0.5, a_colleague_is_done: 0.5,
    a_number_changes: 1, the_provider_goes_or_comes: 1, time_passes: 2, days_pass: 0.03,
}  # fmt: skip


async def step(made: Crowd) -> None:
    """Let one thing happen; often all that follows from it too, else it crosses with the next."""
    await made.turn(timedelta(seconds=made.luck.randint(1, SECONDS)))
    (what,) = made.luck.choices(list(STEPS), list(STEPS.values()))
    await what(made)
    if made.luck.random() < SETTLED:
        await made.settle()
    elif made.luck.random() < 0.5:
        await made.house.engine.worker.step()
