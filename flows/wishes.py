"""What each wish leads to: a flow of Makker's own, a few words, or a human."""

from flows.kind import Json

ASKED = "asks_"
"""What the reason of a case begins with that a wish has opened."""
FLOWS = {"cv": "cv", "payslip": "payslip", "menu": "menu"}
"""Wishes that have a flow of their own, by topic."""
TOLD_THE_WORDS = frozenset({"payslip"})
"""Those of them whose flow may hand on what was written."""
ANSWERED = {"rights": "rights", "shifts": "shifts", "absence": "absence", "privacy": "privacy"}
"""Wishes that a flow serves at once from the words, what was open being taken up after."""
BY_A_HUMAN = frozenset(
    {"application", "interview", "approach", "find_job", "paperwork"}
    | {"trouble_at_work", "leave_job", "role_model", "education"}
)
"""Wishes that a human serves: Makker passes them on, and says who answers and when."""
SAID = {
    "stop": "about-stop",
    "language": "about-language",
    "greeting": "about-greeting",
}
"""Wishes that a few words answer: the key of these words, by topic."""


LATER = (FLOWS.keys() | ANSWERED.keys() | BY_A_HUMAN) - {"menu", "find_job"}
"""Wishes that wait until somebody is enrolled; for a job they come, and enrolment says so."""


def begins(topic: str, words: str) -> tuple[str, Json]:
    """Return the flow that a wish begins, and what it is about."""
    if topic in FLOWS:
        return FLOWS[topic], {"words": words} if topic in TOLD_THE_WORDS else None
    if topic in ANSWERED:
        return ANSWERED[topic], {"words": words}
    return "asked", {"topic": topic, "words": words}


def is_choice(topic: str) -> bool:
    """Return whether a wish can be offered when Makker is not sure what was meant."""
    return topic in FLOWS.keys() | ANSWERED.keys() | BY_A_HUMAN
