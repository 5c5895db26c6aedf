"""Shifts and rules as lines to be read: "lørdag 28/11 kl. 10-16", "hver tirsdag kl. 16-19"."""

from collections.abc import Iterable, Sequence
from datetime import date

from flows.chat import Chat
from flows.shifts.plan import Plan
from flows.shifts.rule import Rule
from flows.shifts.shift import Shift
from flows.shifts.spoken import spoken
from flows.texts import texts_of

FOLDER = "shifts"
MOST_BUT = 5
"""Dates that are named of those on which a rule does not hold."""
MOST_LINES, MOST_LINES_SMS = 30, 10
"""Lines of what was understood that are said back; of more, how many they are."""
_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")


def by_sms(chat: Chat) -> bool:
    """Return whether the talk goes by SMS, where a long dash costs more than half a message."""
    return chat.given.get("channel") == "sms"


def spoken_in(chat: Chat, shift: Shift, language: str | None = None) -> str:
    """Return a shift with weekday, date and time, in the language of the talk."""
    return spoken(shift, chat.today, language or chat.person.language, by_sms(chat))


def near(shift: Shift, today: date, language: str, sms: bool = True) -> str:
    """Return a shift as it is said when it is near: "i dag kl. 16", else with its date."""
    ahead = (shift.day - today).days
    if ahead not in (0, 1) or shift.begins is None:
        return spoken(Shift(shift.start), today, language, sms)
    clock = f"{shift.begins.hour}{shift.begins:.%M}".removesuffix(".00")
    return texts_of(FOLDER, language).get(f"naer-{ahead}", args={"time": clock})


def spoken_rule(rule: Rule, language: str, sms: bool) -> str:
    """Return a rule with its days and times; where it ends, and when it does not hold, if so."""
    texts = texts_of(FOLDER, language)
    days = listed([texts.get(f"dag-{_DAYS[day]}") for day in rule.days], language)
    dash = "-" if sms else "–"
    start, end = _clock(rule.start), _clock(rule.end)
    until = f"{rule.until.day}/{rule.until.month}" if rule.until else "none"
    args = {"days": days, "interval": rule.interval, "until": until, "but": _but(rule, language)}
    args |= {"time": (f"{start}{dash}{end}" if end else start) or "none"}
    return texts.get("regel", args=args)


def _but(rule: Rule, language: str) -> str:
    dates = [f"{day.day}/{day.month}" for day in rule.but]
    if len(dates) > MOST_BUT:
        more = len(dates) - MOST_BUT
        dates[MOST_BUT:] = [texts_of(FOLDER, language).get("dage-mere", args={"count": more})]
    return listed(dates, language) or "none"


def listed(words: Sequence[str], language: str) -> str:
    """Return "a, b og c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {texts_of(FOLDER, language).get('og')} {words[-1]}"


def lines(chat: Chat, plan: Plan) -> list[str]:
    """Return all of a plan, one line a shift or a rule."""
    texts, sms = texts_of(FOLDER, chat.person.language), by_sms(chat)
    moved = (
        texts.get(
            "linje-flyttet",
            args={"before": spoken_in(chat, before.shift), "after": spoken_in(chat, after)},
        )
        for before, after in plan.moved
    )
    gone = (
        texts.get("linje-slettet", args={"shift": spoken_in(chat, one.shift)})
        for one in plan.dropped
    )
    new = (spoken_in(chat, shift) for shift in plan.new)
    rules = (spoken_rule(rule, chat.person.language, sms) for rule in plan.rules)
    return [*new, *rules, *moved, *gone]


def shortened(chat: Chat, said: Iterable[str]) -> str:
    """Return lines under each other: the first that there is room for, and how many more."""
    every = list(said)
    most = MOST_LINES_SMS if by_sms(chat) else MOST_LINES
    if len(every) <= most:
        return "\n".join(every)
    more = texts_of(FOLDER, chat.person.language).get("flere", args={"count": len(every) - most})
    return "\n".join([*every[:most], more])


def _clock(minutes: int | None) -> str:
    if minutes is None:
        return ""
    hour, past = divmod(minutes % (24 * 60), 60)
    return f"{hour:02}" if not past else f"{hour:02}.{past:02}"
