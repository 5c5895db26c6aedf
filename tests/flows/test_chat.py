"""What a flow sees."""

from flows.answers import Name, YesNo
from flows.chat import Ask, Chat, Do, Say
from flows.effects import OpenCase
from tests.flows.desk_maker import AFTERNOON, AMINA

CHAT = Chat(AMINA, AFTERNOON.date(), {"channel": "sms"})


def test_each_awaitable_hands_itself_to_the_runner() -> None:
    say, ask = CHAT.say("hello"), CHAT.ask("name", Name())
    do = CHAT.do("case", OpenCase("help"))
    assert next(say.__await__()) == say
    assert next(ask.__await__()) == ask
    assert next(do.__await__()) == do


def test_a_question_returns_the_answer_it_is_sent() -> None:
    awaited = CHAT.ask("more", YesNo()).__await__()
    next(awaited)
    try:
        awaited.send(True)
    except StopIteration as ended:
        assert ended.value is True


def test_arguments_go_along_to_the_text() -> None:
    assert CHAT.say("nice", name="Ali") == Say("nice", {"name": "Ali"})
    asked = CHAT.ask("how", YesNo(), about="job", nudge_days=2, name="Ali")
    assert asked == Ask("how", YesNo(), "job", {"name": "Ali"}, 2)


def test_a_part_puts_its_names_before_every_key() -> None:
    part = CHAT.part("job", 0).part("boss")
    assert part.say("hi").key == "job.0.boss.hi"
    assert part.ask("name", Name()).key == "job.0.boss.name"
    assert part.do("call", OpenCase("help")) == Do("job.0.boss.call", OpenCase("help"))


def test_a_part_knows_all_that_the_whole_knows() -> None:
    part = CHAT.part("job", 0)
    assert (part.person, part.today, part.given) == (CHAT.person, CHAT.today, CHAT.given)
