"""What is kept of somebody, told in short: kinds and numbers, for a phone may be shared."""

from collections.abc import Iterator

from flows.privacy.flow import FLOW
from flows.privacy.retention import Retention
from flows.texts import Texts, texts_of
from scheduler.office.errand import Errand
from storage.known import Known, known_of

_FACTS = {"first_name": "navn", "born": "foedt", "area": "omraade", "wishes": "oensker"}
_COUNTS = {
    "slips": "kendt_loen",
    "pictures": "kendt_loenbilleder",
    "shifts": "kendt_vagter",
    "jobs": "kendt_job",
    "files": "kendt_filer",
    "cases": "kendt_sager",
}


async def tell_known(errand: Errand) -> None:
    """Tell the person what is kept of them, in as few messages as it takes."""
    known = await known_of(errand.connection, errand.person.id)
    texts = texts_of(FLOW, errand.person.language)
    await errand.answer(*lines(known, texts, errand.around.keep))


def lines(known: Known, texts: Texts, keep: Retention) -> Iterator[str]:
    """Yield what is kept, line by line, and for how long messages are."""
    yield texts.get("kendt")
    facts = [texts.get(key) for fact, key in _FACTS.items() if fact in known.facts]
    what = ", ".join([*facts, texts.get("adresse")])
    yield texts.get("kendt_profil", args={"what": what})
    if known.messages:
        yield texts.get("kendt_beskeder", args={"count": known.messages, "months": keep.messages})
    if known.relayed:
        yield texts.get("kendt_relay", args={"count": known.relayed, "months": keep.relay})
    if known.cvs:
        yield texts.get("kendt_cv")
    for name, key in _COUNTS.items():
        if count := getattr(known, name):
            yield texts.get(key, args={"count": count})
    if known.off:
        off = ", ".join(texts.get(f"n_{purpose}") for purpose in sorted(known.off))
        yield texts.get("kendt_fra", args={"what": off})
