"""What may be wanted about coming in, and who does it."""

from flows.arrivals import (
    AnswerConsent,
    AskParent,
    AskParentOf,
    Coming,
    FriendWord,
    Invite,
    JoinCode,
    NoteReady,
    ParentHuman,
    ParentTips,
    SettleInvitation,
    ShowPage,
    WrongNumber,
)
from scheduler.arrivals import parents
from scheduler.arrivals.friends import give_word
from scheduler.arrivals.inviting import invite
from scheduler.arrivals.joining import give_code
from scheduler.arrivals.numbers import let_go
from scheduler.arrivals.page import show_page
from scheduler.arrivals.settling import settle
from scheduler.office.errand import Errand
from storage import readiness


async def carry_out(errand: Errand, effect: Coming) -> None:
    """Do what is wanted about coming in."""
    match effect:
        case Invite():
            await invite(errand, effect)
        case ShowPage():
            await show_page(errand, effect)
        case AskParent() | AskParentOf():
            await parents.ask_parent(errand, effect)
        case AnswerConsent():
            await parents.answer(errand, effect)
        case ParentHuman():
            await parents.call_human(errand, effect)
        case ParentTips():
            await parents.plan_tips(errand, effect)
        case SettleInvitation():
            await settle(errand, effect)
        case WrongNumber():
            await let_go(errand, effect)
        case JoinCode():
            await give_code(errand, effect)
        case FriendWord():
            await give_word(errand, effect)
        case NoteReady():
            whose = errand.person.id
            await readiness.note(errand.connection, whose, effect.item, effect.answer, errand.now)
