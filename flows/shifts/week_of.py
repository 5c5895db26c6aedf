"""Which week a day lies in: the one named in its clause, above it, or of all days at the end."""

from flows.shifts.parts import Part
from flows.shifts.token import Day, Week


def week_after(before: Week | None, week: Week) -> Week:
    """Return "ugen efter" as the week after the one told before, if there was one."""
    if not week.after or before is None:
        return week
    if before.numbers:
        return Week(numbers=(before.numbers[-1] + 1,))
    return Week(offset=(before.offset or 0) + 1)


def replace_week(week: Week | None, part: Part, at: int) -> Week | None:
    """Return the week of a day: one named behind it in its clause goes before the one above."""
    sentence = part.sentence
    if (of_all := _week_of_all(part)) is not None:
        return of_all
    timed, listed = False, True
    for after in range(at + 1, part.last):
        piece = sentence.pieces[after]
        timed = timed or piece.kind == "span"
        if listed and piece.kind in {"day", "comma", "and"}:
            continue  # "man, tirs og ons i uge 7"
        if not (listed and piece.kind == "week") and (
            sentence.clause[after] != sentence.clause[at] or (timed and piece.kind == "day")
        ):
            break
        listed = False
        if piece.kind == "week" and isinstance(piece.value, Week) and piece.value.even is None:
            later = any(
                p.kind == "day" and sentence.clause[n] == sentence.clause[after]
                for n, p in part.pieces()
                if n > after
            )
            return week if later else piece.value
    return week


def _week_of_all(part: Part) -> Week | None:
    """Return the one week, named last, that three days in its order, or "denne uge", are of."""
    told = [piece for _, piece in part.pieces() if piece.kind in {"day", "week", "every"}]
    days = [piece.value for piece in told[:-1] if isinstance(piece.value, Day)]
    bare = all(len(day.weekdays) == 1 and not (day.dates or day.mod) for day in days)
    last = told[-1].value if told else None
    if not isinstance(last, Week) or last.even is not None or len(days) < len(told) - 1 or not bare:
        return None
    names = [day.weekdays[0] for day in days]
    in_order = names == sorted(names) and len(names) > (1 if last.offset == 0 else 2)
    return last if in_order else None
