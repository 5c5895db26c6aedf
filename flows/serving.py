"""Wishes in free words: what somebody wants is served, two things one after the other.

Makker never guesses: unsure, it offers the two likeliest; unsure again, a human.
"""

import re

from flows.asides import wish
from flows.at_once import call_a_human
from flows.foreign.tongues import is_foreign
from flows.kind import Json
from flows.rosters import SHIFTS, begin_shifts, only_named
from flows.talk import Talk
from flows.tidy import fold
from flows.topics import TOPICS
from flows.understand import Understood, understand
from flows.wishes import ANSWERED, BY_A_HUMAN, FLOWS, LATER, SAID, begins, is_choice

SURE, SURE_IN_THE_MIDDLE, SURE_INSTEAD_OF_AN_ANSWER = 0.5, 0.6, 0.8
"""How sure Makker must be: with nothing open, after no answer, and before words of one's own."""
WORTH_ASKING = 0.3
MOST_OFFERED = 2
A_SENTENCE = 3
"""From so many words on somebody has said more than a name."""
ASKED_BEFORE = FLOWS.keys() - {"menu"}
"""Wishes for which nobody leaves what is open unasked; the menu itself leads back to it."""
FELT = frozenset({"trouble_at_work", "role_model"})
"""Wishes that a sad message is not taken for: a kind question comes first."""
_ASKS_OR_WANTS = re.compile(
    r"\?\s*$|^(?:(?:hej|ok|og|men|hey|hi|pls|please|makker|yo)\W+)*"
    r"(?:hvor|hvornår|hvordan|hva|hvad|hvem|hvilke\w*|hvorfor|kan (?:du|jeg|i|man)|må (?:jeg|man)|"
    r"skal jeg|jeg vil (?:gerne )?(?:ha|snakke|vide|stoppe|have)|jeg har brug for|hjælp(?: mig)?|"
    r"when|how|what|where|who|why|can (?:i|you)|may i|do i|i (?:want|need)|help)\b"
)


def heard(talk: Talk, text: str) -> Understood:
    """Return what a message wants, as far as it can be told."""
    return understand(text, talk.person.language)


def asks_or_wants(text: str) -> bool:
    """Return whether a message is plainly a question or a wish, and no answer in own words."""
    return len(text) <= 300 and _ASKS_OR_WANTS.search(fold(text) + text[-2:]) is not None


def serve(talk: Talk, meant: Understood, text: str, bar: float) -> bool:
    """Serve all wishes of a message, what needs no talk first; False when there is none surely.

    A wish in a language that Makker does not speak is none: it would be answered in Danish.
    """
    if is_foreign(meant.lang):
        return False
    plain = meant.score >= bar and meant.topic in (BY_A_HUMAN | ANSWERED.keys()) - FELT
    if not plain and comfort(talk, meant, text):
        return True
    wanted = [topic for topic in (meant.topic, *meant.also) if _can_serve(talk, topic)]
    if wanted[1:] and SHIFTS in wanted and only_named(talk, text):
        wanted.remove(SHIFTS)
    if not wanted or meant.score < bar or meant.topic not in wanted:
        return False
    talks = [topic for topic in wanted if topic in FLOWS]
    for topic in (each for each in wanted if each not in FLOWS):
        _serve_one(talk, topic, text)
    if talks[1:] and talk.current is None:
        talk.shelve(begins(topic, text) for topic in reversed(talks[1:]))
    if talks:
        _serve_one(talk, talks[0], text)
    return True


def wanted_later(talk: Talk, text: str, bar: float) -> list[Json]:
    """Return what somebody who is not enrolled yet wants, plainly or surely: [topic, words]."""
    meant = heard(talk, text)
    surely = not is_foreign(meant.lang) and meant.score >= bar
    wanted = [wish(text), *((meant.topic, *meant.also) if surely else ())]
    return [[topic, text] for topic in dict.fromkeys(wanted) if topic in LATER]


def asks_for_a_human(talk: Talk, text: str, bar: float) -> bool:
    """Return whether a message plainly or surely asks for a human, in whatever language.

    A word or two, and be it the consultant's name, must say so plainly.
    """
    meant = heard(talk, text)
    surely = meant.topic == "human" and meant.score >= bar and len(text.split()) >= A_SENTENCE
    return surely or wish(text) == "human"


def comfort(talk: Talk, meant: Understood, text: str) -> bool:
    """Put a kind question to somebody who is sad; False when they are not."""
    if meant.sad:
        talk.begin("comfort", {"words": text}, anew=True)
    return meant.sad


def ask_which(talk: Talk, meant: Understood, text: str) -> bool:
    """Offer the two likeliest wishes; False when not even that makes sense."""
    likely = [topic for topic in (meant.topic, meant.runner_up) if topic and is_choice(topic)]
    if meant.score < WORTH_ASKING or len(likely) < MOST_OFFERED:
        return False
    talk.begin("unsure", {"topics": likely, "words": text}, anew=True)
    return True


def in_their_tongue(talk: Talk, meant: Understood, text: str) -> bool:
    """Offer a human to somebody who writes in a language that Makker does not speak."""
    if not is_foreign(meant.lang):
        return False
    talk.begin("foreign", {"lang": meant.lang, "words": text}, anew=True)
    return True


def _can_serve(talk: Talk, topic: str) -> bool:
    here = talk.current.flow if talk.current else None
    served = FLOWS.keys() | ANSWERED.keys() | BY_A_HUMAN | SAID.keys() | {"human", "resume"}
    return topic != here and topic in served


def _serve_one(talk: Talk, topic: str, text: str) -> None:
    here = talk.current
    if topic == "human":
        call_a_human(talk, text)
    elif topic == "resume":
        talk.take_up_again_or_menu()
    elif topic in SAID:
        talk.say(SAID[topic])
        if here is not None:
            talk.go_on(here, quiet=True)
    elif topic == SHIFTS:
        begin_shifts(talk, text)
    elif topic in ASKED_BEFORE and here is not None and TOPICS[here.flow].kept:
        talk.begin("lay_aside", to=FLOWS[topic])
    else:
        flow, about = begins(topic, text)
        talk.begin(flow, about, anew=topic not in FLOWS)
