"""Following up: one short question about what is going on for this youth right now."""

from collections.abc import Mapping
from textwrap import shorten
from typing import Any, cast

from flows.answers import Choice, Maybe, Text, YesNo
from flows.chat import Chat
from flows.effects import Begin, OpenCase
from flows.kind import Json
from flows.topic import Topic

MOOD = ("good", "okay", "bad")
OFFER = ("yes", "later", "talk")
# A longer name than this would cost a second SMS.
LONGEST_NAME = 14
LONGEST_CONSULTANT = 12
LONGEST_WORKPLACE = 18
LONGEST_PLAN = 160


async def follow_up(chat: Chat) -> None:
    """Ask what the plan has come to, and act on the answer."""
    about = cast(Mapping[str, Json], chat.given.get("about") or {})
    match about.get("kind"):
        case "eve":
            await _eve(chat, about)
        case "first_shift" | "first_week" | "job" as kind:
            await _mood(chat, str(kind), about)
        case "contract_end":
            await _contract_end(chat, about)
        case "ended":
            await _ended(chat, about)
        case "pause_over":
            await _pause_over(chat)
        case _:
            await _waiting(chat, about)


# -- in a job -------------------------------------------------------------------------------------


async def _eve(chat: Chat, about: Mapping[str, Json]) -> None:
    # Whoever says when they leave is likelier to go: a plan prompt.
    plan = await chat.ask("aften_foer", Maybe(Text(longest=LONGEST_PLAN)), **_words(chat, about))
    if plan is None:
        await chat.say("aften_uvis", **_words(chat, about))
    elif "?" in plan:
        await chat.do("spoergsmaal", OpenCase("help", "today", plan))
    else:
        await chat.say("aften_plan", **_words(chat, about))


async def _mood(chat: Chat, kind: str, about: Mapping[str, Json]) -> None:
    mood = await chat.ask(_mood_key(kind, about), Choice(options=MOOD), **_words(chat, about))
    if mood == "bad":
        await _call(chat)
    else:
        await chat.say("okay" if mood == "okay" else f"{kind}_good", **_words(chat, about))


def _mood_key(kind: str, about: Mapping[str, Json]) -> str:
    if kind != "job":
        return kind
    praise, use = about.get("praise"), about.get("use")
    if praise:
        return "job_first_month" if praise == "first_month" else "job_weeks"
    return f"job_{use}" if use in ("people", "hours") else "job_work"


async def _call(chat: Chat) -> None:
    # No casework by SMS: not "what happened?", but whether a human may ring.
    wanted = await chat.ask("ring_op", YesNo(), **_words(chat))
    await chat.do("ring", OpenCase("bad_check_in", "today" if wanted else "this_week"))
    await chat.say("ring_ja" if wanted else "ring_nej", **_words(chat))


async def _contract_end(chat: Chat, about: Mapping[str, Json]) -> None:
    kind = Choice(options=("stay", "new", "talk"))
    wanted = await chat.ask("kontrakt", kind, **_words(chat, about))
    if wanted == "talk":
        await chat.do("snak", OpenCase("help"))
        return
    reason = "wants_to_stay" if wanted == "stay" else "wants_new_job"
    await chat.do("kontrakt_sag", OpenCase(reason, "this_week"))
    await chat.say(f"kontrakt_{wanted}", **_words(chat, about))


async def _ended(chat: Chat, about: Mapping[str, Json]) -> None:
    kind = Choice(options=("contract", "own", "other"))
    await chat.ask("slut_hvorfor", kind, **_words(chat, about))
    if await chat.ask("slut_nyt", YesNo(), **_words(chat)):
        await chat.do("nyt_job", OpenCase("wants_new_job", "this_week"))
        await chat.say("slut_ja", **_words(chat))
    else:
        await chat.say("slut_nej", **_words(chat))


# -- without a job --------------------------------------------------------------------------------


async def _pause_over(chat: Chat) -> None:
    ready = await chat.ask("pause_slut", Choice(options=("ready", "more", "talk")), **_words(chat))
    if ready == "more":
        await chat.do("mere_pause", Begin("pause"))
    elif ready == "talk":
        await chat.do("snak", OpenCase("help"))
    else:
        await chat.say("pause_klar", **_words(chat))


async def _waiting(chat: Chat, about: Mapping[str, Json]) -> None:
    use = about.get("use")
    if use in ("cv_new", "cv_on"):
        await _offer(chat, f"vent_{use}", Begin("cv"))
    elif use == "interview":
        wish = OpenCase("wants_interview", "this_week")
        await _offer(chat, "vent_interview", wish, "interview_ja")
    elif use == "event" and about.get("event"):
        wish = OpenCase("wants_event", "this_week")
        await _offer(chat, "vent_event", wish, "event_ja", event=str(about["event"]))
    else:
        await _hello(chat)


async def _offer(
    chat: Chat, key: str, effect: Begin | OpenCase, then: str | None = None, **args: Any
) -> None:
    """Ask whether they want something; `then` is said to a yes."""
    answer = await chat.ask(key, Choice(options=OFFER), **_words(chat), **args)
    if answer == "talk":
        await chat.do("snak", OpenCase("help"))
    elif answer == "later":
        await chat.say("senere", **_words(chat))
    else:
        await chat.do("ja", effect)
        if then is not None:
            await chat.say(then, **_words(chat))


async def _hello(chat: Chat) -> None:
    wish = await chat.ask("vent_hello", Choice(options=("same", "else", "talk")), **_words(chat))
    if wish == "talk":
        await chat.do("snak", OpenCase("help"))
        return
    if wish == "else":
        await chat.do("nye_oensker", OpenCase("new_wishes", "this_week"))
    await chat.say(f"hello_{wish}", **_words(chat))


def _words(chat: Chat, about: Mapping[str, Json] | None = None) -> dict[str, Any]:
    """Return what the texts are filled with; short enough for one SMS."""
    words: dict[str, Any] = {
        "name": _short(chat.person.first_name or "", LONGEST_NAME),
        "consultant": _short(str(chat.given.get("consultant") or "nobody"), LONGEST_CONSULTANT),
    }
    if about is not None:
        words["workplace"] = _short(str(about.get("workplace", "")), LONGEST_WORKPLACE)
        words["count"] = about.get("weeks", 0)
    return words


def _short(name: str, longest: int) -> str:
    """Return the whole words of a name that there is room for, or the beginning of the first."""
    return shorten(name, longest, placeholder="") or name[:longest].strip()


TOPIC = Topic("follow_up", follow_up)
