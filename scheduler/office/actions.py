"""What staff may want done, and who does it."""

from flows.effects import (
    CloseCase,
    Duty,
    HandBack,
    NewNumber,
    PassOnCase,
    PauseYouth,
    PutOffCase,
    ShowCases,
    ShowYouth,
    StaffEffect,
    TakeCase,
    TakeLeave,
    TakeThread,
)
from scheduler.office.duty import duty
from scheduler.office.errand import Errand
from scheduler.office.handling import close, pass_on, put_off
from scheduler.office.leave import take_leave
from scheduler.office.lists import show_cases
from scheduler.office.taking import take
from scheduler.office.thread import hand_back, take_thread
from scheduler.office.youths import new_number, pause_youth, show_youth


async def carry_out(errand: Errand, effect: StaffEffect) -> None:
    """Do what a colleague wants; whoever is none (any more) is told that it is not theirs to do."""
    if errand.me is None:
        await errand.send("none", errand.text("not-now"))
        return
    match effect:
        case TakeCase():
            await take(errand, effect)
        case TakeThread():
            await take_thread(errand, effect)
        case HandBack():
            await hand_back(errand, effect)
        case PutOffCase():
            await put_off(errand, effect)
        case PassOnCase():
            await pass_on(errand, effect)
        case CloseCase():
            await close(errand, effect)
        case ShowCases():
            await show_cases(errand, effect)
        case ShowYouth():
            await show_youth(errand, effect)
        case Duty():
            await duty(errand, effect)
        case TakeLeave():
            await take_leave(errand, effect)
        case PauseYouth():
            await pause_youth(errand, effect)
        case NewNumber():
            await new_number(errand, effect)
