"""The end of a match: planned, with a last word and a next; or a break when something lacks."""

from collections.abc import Mapping
from datetime import time, timedelta

from flows.effects import OpenCase
from flows.kind import Json
from flows.pair_effects import EndMatch
from scheduler.office.errand import Errand
from scheduler.office.office import Office
from scheduler.office.opened import open_case
from scheduler.relay.called import pair_called
from scheduler.relay.closing import shut
from scheduler.relay.pair import Missing, Pair, name_of
from scheduler.relay.told import tell, text
from scheduler.surroundings import spoken_date
from storage import dues, matches, relayed
from storage.dues import Due

DAYS_FOR_A_LAST_WORD = 7
AT = time(16, 0)
_BREAKS: Mapping[Missing, tuple[str, str, str]] = {
    "certificate": ("expired", "expired-model", "certificate_over"),
    "parents": ("on-hold", "on-hold-model", "match_no_yes"),
}
"""What a youth and a role model are told of a break, and the case it is."""


def goodbye_key(number: int) -> str:
    """Return the key of the timer that ends a match."""
    return f"goodbye:{number}"


async def end_match(errand: Errand, effect: EndMatch) -> None:
    """Let two say goodbye within a week; both are told, and what comes next is kept."""
    pair, office = await pair_called(errand, effect.youth, effect.model), errand.office
    if pair is None:
        return
    now, calendar = errand.now, errand.around.calendar
    days = DAYS_FOR_A_LAST_WORD if pair.match.state != "paused" else 0
    ends = max(calendar.in_days(now, days, AT), now + timedelta(minutes=1))
    state = pair.match.state if pair.match.state == "paused" else "ending"
    values = {"state": state, "next": effect.next, "ends_at": ends}
    await matches.update(office.connection, pair.match.id, now, **values)
    timer: dict[str, Json] = {"do": "goodbye", "match": pair.match.id}
    await dues.plan(office.connection, Due(goodbye_key(pair.match.id), pair.model.id, timer, ends))
    date = spoken_date(calendar.today(ends))
    if state == "ending":
        for me in (pair.youth, pair.model):
            line = text(me, "ends", name=name_of(pair.other(me.id)), date=date)
            await tell(office, me, f"match{pair.match.id}.ends.{me.id}", line)
    await errand.say("match-ending", **pair.args, date=date)


async def say_goodbye(office: Office, pair: Pair) -> None:
    """End a match whose day has come."""
    said = await relayed.of_match(office.connection, pair.match.id, 50)
    words = [each.goes_on for each in said if each.by_id == pair.model.id and each.state == "sent"]
    await end(office, pair, words[-1] if words else None)


async def end(office: Office, pair: Pair, last_word: str | None = None) -> None:
    """End a match: nothing goes either way any more, and both hear a kind word and what is next.

    `last_word` is what the role model wrote last; else Makker's word to the youth is the last one.
    """
    youth, model, match = pair.youth, pair.model, pair.match
    following = match.next or text(youth, "ended-soon", consultant=pair.consultant(office))
    goodbye = text(youth, "ended", name=name_of(model), next=following)
    await matches.update(
        office.connection,
        match.id,
        office.now,
        state="ended",
        next=following,
        last_word=last_word or goodbye,
        ends_at=office.now,
    )
    await shut(office, pair)
    await tell(office, youth, f"match{match.id}.ended.{youth.id}", goodbye)
    line = text(model, "ended-model", name=name_of(youth), consultant=pair.consultant(office))
    await tell(office, model, f"match{match.id}.ended.{model.id}", line)


async def break_off(office: Office, pair: Pair, lack: Missing) -> None:
    """Close the line of two who lack something. Both hear it kindly, and a human does.

    What a parent has answered is for the consultant: the two only hear that there is a break.
    """
    youth, model, match = pair.youth, pair.model, pair.match
    to_youth, to_model, case = _BREAKS[lack]
    values = {"state": "paused", "why": lack}
    await matches.update(office.connection, match.id, office.now, **values)
    await shut(office, pair)
    consultant = pair.consultant(office)
    key = f"match{match.id}.break.{int(office.now.timestamp())}"
    for me, said in ((youth, to_youth), (model, to_model)):
        line = text(me, said, name=name_of(pair.other(me.id)), consultant=consultant)
        await tell(office, me, f"{key}.{me.id}", line)
    wanted = OpenCase(case, "today")
    await open_case(office, youth, wanted, pair.consultant_id)
