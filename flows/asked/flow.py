"""A wish that a human serves: it goes to them in the youth's own words, and Makker says so."""

from collections.abc import Mapping
from typing import cast

from flows.chat import Chat
from flows.effects import OpenCase, Urgency
from flows.topic import Topic
from flows.wishes import ASKED

TODAY = frozenset({"trouble_at_work", "leave_job", "interview"})
"""Topics that cannot wait until next week."""
PLAIN = {"trouble_at_work": "trouble_at_work"}
"""Topics that have a reason of their own, because the plan gives way to it."""


async def hand_on(chat: Chat) -> None:
    """Open a case; handed `about`: {"topic": ..., "words": what they wrote}.

    Who answers, and when, is said with the case.
    """
    about = cast(Mapping[str, str], chat.given["about"])
    topic = about["topic"]
    urgency: Urgency = "today" if topic in TODAY else "this_week"
    reason = PLAIN.get(topic, f"{ASKED}{topic}")
    await chat.do("sag", OpenCase(reason, urgency, about["words"]))


TOPIC = Topic("asked", hand_on, kept=False)
