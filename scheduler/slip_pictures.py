"""Pictures of payslips: kept, shown and erased as their youth wants."""

from flows.payslip.flow import FLOW
from flows.payslip.pictured import OFFERED_FOR
from flows.slip_effects import (
    ErasePictures,
    KeepPicture,
    LetPictureGo,
    PictureEffect,
    ShowPictures,
)
from flows.texts import texts_of
from scheduler.office.errand import Errand
from storage import kept_slips


async def carry_out(errand: Errand, effect: PictureEffect) -> None:
    """Do what a youth wants done with pictures of their payslips."""
    match effect:
        case KeepPicture():
            await _keep(errand)
        case LetPictureGo():
            await kept_slips.let_offered_go(errand.connection, errand.person.id)
        case ShowPictures():
            await _show(errand)
        case ErasePictures():
            await _erase(errand, effect.every)


async def _keep(errand: Errand) -> None:
    whose, since = errand.person.id, errand.now - OFFERED_FOR
    there = await kept_slips.keep(errand.connection, whose, errand.now)
    there = there or await kept_slips.was_kept(errand.connection, whose, since)
    await errand.send("kept", _text(errand, "billede_gemt" if there else "billede_vaek"))


async def _show(errand: Errand) -> None:
    """Send the kept pictures, the oldest first; where no files are sent, say where they are."""
    kept = await kept_slips.kept(errand.connection, errand.person.id)
    if not kept or not errand.takes_files:
        await errand.send("shown", _text(errand, "billede_her" if kept else "billede_ingen"))
        return
    for number in reversed(kept[: kept_slips.MOST_SHOWN]):
        await errand.send(f"shown{number}", _text(errand, "billede_vis"), document_id=number)


async def _erase(errand: Errand, every: bool) -> None:
    kept = await kept_slips.kept(errand.connection, errand.person.id)
    await kept_slips.let_offered_go(errand.connection, errand.person.id)
    gone = kept if every else kept[:1]
    await kept_slips.drop(errand.connection, gone)
    left = len(kept) - len(gone)
    key = "billede_slettet" if gone else "billede_intet"
    await errand.send("erased", _text(errand, key, count=len(gone), left=left))


def _text(errand: Errand, key: str, **args: object) -> str:
    return texts_of(FLOW, errand.person.language).get(key, args=args)
