"""What a turn plays and reads of the open question: once, however often it is asked."""

from flows.chat import Ask
from flows.conversation import Conversation
from flows.handed_in import replayed
from flows.kind import Reading, Unclear
from flows.question import read
from flows.runner import Played


class Once:
    """Keeps what was last played and read. Conversations never change: the same plays the same."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._played: tuple[Conversation, Played] | None = None
        self._read: tuple[Ask[object], tuple[str, Reading], object | Unclear] | None = None

    def played(self, now: Conversation) -> Played:
        """Return how a conversation plays today."""
        if self._played is None or self._played[0] is not now:
            self._played = now, replayed(now)
        return self._played[1]

    def forget(self) -> None:
        """Forget what was played: it plays on but once."""
        self._played = None

    def read(self, ask: Ask[object], flow: str, text: str, reading: Reading) -> object | Unclear:
        """Return what a text is as an answer to a question of a flow."""
        said = text, reading
        if self._read is None or self._read[0] is not ask or self._read[1] != said:
            self._read = ask, said, read(ask, flow, text, reading)
        return self._read[2]
