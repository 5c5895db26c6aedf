"""Threads between a youth and a human, as the youth's phone shows them."""

import re
from datetime import datetime, timedelta

from bot.simulate.phone import Shown
from bot.simulate.youth import Youth
from flows.words import whole_word

BEGINS = re.compile(r"^Nu skriver du med .+ Jeg er stille imens\.")
ENDS = re.compile(r"Nu er det Makker igen")
ALWAYS_ANSWERED = frozenset({"stop", "help", "start"})
ANSWERED_WITHIN = timedelta(minutes=20)
# The thread goes back to Makker by itself after so long without a word from the human.
LONGEST_SILENCE = timedelta(hours=24)


class Threads:
    """Who is writing with a human: from "Nu skriver du med Mette" to "Nu er det Makker igen"."""

    def __init__(self) -> None:
        """Begin with no thread."""
        self.begun = 0
        self._spoken_at: dict[Youth, datetime] = {}
        self._called_at: dict[Youth, datetime] = {}

    def spoke(self, youth: Youth, now: datetime) -> None:
        """The human who has the thread wrote something."""
        if youth in self._spoken_at:
            self._spoken_at[youth] = now

    def wrote(self, youth: Youth, text: str, now: datetime) -> None:
        """Note a word that Makker answers also while a human has the thread."""
        if whole_word(text) in ALWAYS_ANSWERED:
            self._called_at[youth] = now

    def end(self, youth: Youth) -> None:
        """The human has left for good."""
        self._spoken_at.pop(youth, None)

    def breaks(self, youth: Youth, shown: Shown) -> bool:
        """See Makker's own message; return whether it falls into a human's thread."""
        if BEGINS.search(shown.text):
            self.begun += 1
            self._spoken_at[youth] = shown.at
            return False
        if ENDS.search(shown.text):
            self.end(youth)
        spoken_at = self._spoken_at.get(youth)
        if spoken_at is None or shown.at - spoken_at >= LONGEST_SILENCE:
            return False
        called_at = self._called_at.get(youth)
        return called_at is None or shown.at - called_at > ANSWERED_WITHIN
