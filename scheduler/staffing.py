"""Who has a youth, and who stands in: never nobody while anybody is on the books."""

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from flows.person import Person
from flows.tidy import fold
from storage.staff import Colleague


def who_has(
    youth: Person, consultant_id: int | None, staff: Sequence[Colleague]
) -> Colleague | None:
    """Return who has a youth today; None only when there is no staff at all.

    Their own consultant, else whoever stands in for that one, else a consultant of their area,
    any consultant, a leader; and when all are away, the first of them all the same.
    """
    others = [colleague for colleague in staff if colleague.person.id != youth.id]
    own = find(others, consultant_id)
    if own is not None and is_there(own):
        return own
    return (
        _stand_in(own, youth.area, others) or own or next(iter(_in_turn(youth.area, others)), None)
    )


def deputy_of(
    colleague: Colleague, staff: Sequence[Colleague], *, without: Collection[int] = ()
) -> Colleague | None:
    """Return who is there in a colleague's place: their deputy, or the deputy's deputy and so on.

    None where the chain ends or bites its own tail. `without`: people who will not do.
    """
    seen = {colleague.person.id}
    at = find(staff, colleague.deputy_id)
    while at is not None and at.person.id not in seen:
        if is_there(at) and at.person.id not in without:
            return at
        seen.add(at.person.id)
        at = find(staff, at.deputy_id)
    return None


def stand_in(colleague: Colleague, staff: Sequence[Colleague]) -> Colleague | None:
    """Return who takes over from a colleague who is going; None where nobody else is left."""
    others = [each for each in staff if each.person.id != colleague.person.id]
    area = colleague.person.area
    return _stand_in(colleague, area, others) or next(iter(_in_turn(area, others)), None)


def leaders_of(area: str | None, staff: Sequence[Colleague]) -> list[Colleague]:
    """Return the leaders that a case from this area goes up to: those who are there, if any."""
    leaders = [colleague for colleague in staff if colleague.person.role == "leader"]
    there = [colleague for colleague in leaders if is_there(colleague)] or leaders
    return [each for each in there if is_of(each, area) or not each.person.area] or there


def on_duty(staff: Sequence[Colleague], area: str | None) -> list[Colleague]:
    """Return who is on the duty list of an area and there; where nobody is, of any area."""
    there = [colleague for colleague in staff if colleague.on_duty and is_there(colleague)]
    return [each for each in there if is_of(each, area) or not each.person.area] or there


def find(staff: Iterable[Colleague], person_id: int | None) -> Colleague | None:
    """Return the colleague with this id, None when they are not on the books."""
    return next((each for each in staff if each.person.id == person_id), None)


def is_there(colleague: Colleague) -> bool:
    """Return whether a colleague is at work today."""
    return colleague.away_until is None


def is_of(colleague: Colleague, area: str | None) -> bool:
    """Return whether a colleague works in this area."""
    return bool(area) and _folded(colleague.person.area or "") == _folded(area or "")


# There are few areas, and everyone on the staff is compared for every youth.
_folded = lru_cache(maxsize=1024)(fold)


def _stand_in(
    own: Colleague | None, area: str | None, others: Sequence[Colleague]
) -> Colleague | None:
    deputy = deputy_of(own, others) if own is not None else None
    return deputy or next((each for each in _in_turn(area, others) if is_there(each)), None)


def _in_turn(area: str | None, staff: Sequence[Colleague]) -> list[Colleague]:
    def distance(colleague: Colleague) -> tuple[bool, bool]:
        return colleague.person.role != "consultant", not is_of(colleague, area)

    return sorted(staff, key=distance)
