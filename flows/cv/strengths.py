"""Which strengths to suggest, from what was told. The youth picks; nothing is put on unasked."""

from collections import Counter
from collections.abc import Mapping, Sequence

from flows.cv.lines import Told
from flows.cv.model import Strength
from flows.cv.phrases import phrases

MOST_SUGGESTED = 5

_BY_KIND: Mapping[str, tuple[str, ...]] = {
    "siblings": ("responsible", "patient", "caring"),
    "babysitting": ("responsible", "patient", "caring"),
    "neighbour": ("helpful", "kind"),
    "pocket_job": ("hardworking", "punctual", "teamwork"),
    "job": ("hardworking", "punctual", "teamwork"),
    "internship": ("curious", "hardworking", "punctual"),
    "sport": ("teamwork", "leading", "patient"),
    "school": ("teamwork", "creative", "curious"),
    "shop": ("hardworking", "kind", "responsible"),
    "volunteer": ("helpful", "teamwork", "kind"),
}
_BY_TASK: Mapping[str, str] = {
    "homework": "explaining",
    "exercises": "explaining",
    "younger": "explaining",
    "cheer": "caring",
    "children": "patient",
    "bedtime": "calm",
    "clean": "organised",
    "stock": "organised",
    "plan": "organised",
    "equipment": "organised",
    "serve": "outgoing",
    "till": "outgoing",
    "guests": "outgoing",
    "present": "outgoing",
    "council": "outgoing",
    "referee": "leading",
    "team": "leading",
    "translate": "multilingual",
    "computer": "explaining",
}
# For whom has told little, or picks from the end: things only the youth can know.
_ANYONE = ("helpful", "punctual", "curious", "kind", "calm")
_TONGUES = 2


def suggested(told: Sequence[Told], languages: int) -> tuple[str, ...]:
    """Return at most five strength ids, those that most of what was told speaks for first."""
    votes = Counter(strength for one in told for strength in _shown_by(one))
    if languages > _TONGUES:
        votes["multilingual"] += 1
    ranked = sorted(votes, key=lambda strength: -votes[strength])
    return tuple(dict.fromkeys([*ranked, *_ANYONE]))[:MOST_SUGGESTED]


def strength(which: str, told: Sequence[Told], language: str) -> Strength:
    """Return the strength with where it shows, if anything that was told shows it."""
    words = phrases(language)
    shown = next((one.kind for one in told if which in _shown_by(one)), None)
    name = str(words["strength"][which])
    reason = str(words["kind"][shown]["reason"]) if shown else ""
    return Strength(name[:1].upper() + name[1:], reason)


def _shown_by(told: Told) -> tuple[str, ...]:
    by_task = [_BY_TASK[task] for task in told.tasks if task in _BY_TASK]
    return tuple(dict.fromkeys([*by_task, *_BY_KIND[told.kind]]))
