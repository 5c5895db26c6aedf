"""What may be wanted of the relay, and who does it."""

from flows.pair_effects import (
    AddRoleModel,
    AllowFiles,
    Certify,
    CutOff,
    DecideHeld,
    EndMatch,
    FileToPair,
    HangUp,
    MakeMatch,
    NoteMeeting,
    OfficePairEffect,
    OpenMatch,
    PairEffect,
    ReadPair,
    SayToPair,
    ShowHeld,
    StopPair,
    TalkWithPair,
    Worry,
)
from scheduler.office.errand import Errand
from scheduler.relay.certificates import certify
from scheduler.relay.decided import decide
from scheduler.relay.ending import end_match
from scheduler.relay.enough import stop
from scheduler.relay.files import send_file
from scheduler.relay.line import say
from scheduler.relay.lost import cut_off
from scheduler.relay.matching import allow_files, make_match, open_match
from scheduler.relay.meeting import met
from scheduler.relay.models import add_role_model
from scheduler.relay.reading import read_pair, show_held
from scheduler.relay.talking import begin, hang_up
from scheduler.relay.worry import worried


async def carry_out(errand: Errand, effect: PairEffect | OfficePairEffect) -> None:
    """Do what somebody wants; what is not theirs to want has been refused before."""
    match effect:
        case SayToPair():
            await say(errand, effect)
        case FileToPair():
            await send_file(errand, effect)
        case TalkWithPair():
            await begin(errand, effect)
        case HangUp():
            await hang_up(errand, effect)
        case StopPair():
            await stop(errand, effect)
        case Worry():
            await worried(errand, effect)
        case NoteMeeting():
            await met(errand, effect)
        case _:
            await _of_the_office(errand, effect)


async def _of_the_office(errand: Errand, effect: OfficePairEffect) -> None:
    match effect:
        case AddRoleModel():
            await add_role_model(errand, effect)
        case Certify():
            await certify(errand, effect)
        case MakeMatch():
            await make_match(errand, effect)
        case EndMatch():
            await end_match(errand, effect)
        case OpenMatch():
            await open_match(errand, effect)
        case AllowFiles():
            await allow_files(errand, effect)
        case ShowHeld():
            await show_held(errand, effect)
        case DecideHeld():
            await decide(errand, effect)
        case ReadPair():
            await read_pair(errand, effect)
        case CutOff():
            await cut_off(errand, effect)
