"""The reader that the readings ask: the room, and the words that a talk is told its answer in."""

from base64 import b64encode
from collections.abc import Mapping

from bot.reading.room import Room
from flows.kind import Json, Unfit
from flows.payslip.heard import heard
from flows.payslip.reading.unread import Unread
from flows.shifts.paper.printed import Paper


class Teller:
    """Has files read in a room of their own, and tells what they say as flows hear it."""

    def __init__(self, room: Room) -> None:
        """Read in this room."""
        self._room = room

    async def read(self, *files: bytes) -> Mapping[str, Json]:
        """Return {"reading": ..., "half": bool}, {"roster": ...} or {"unread": why}.

        "half": more of the slip seems to be missing. Several files are read as its pages. With a
        reading comes "picture": what of it may be kept (PNG in base64), None for nothing.
        """
        answer = await self._room.read(*files)
        if isinstance(answer, Unread):
            return {"unread": answer.reason}
        if isinstance(answer, Paper):
            return _of_roster(answer)
        told = heard(answer)
        picture = b64encode(answer.picture).decode("ascii") if answer.picture else None
        return {"reading": told.to_json(), "half": told.half, "picture": picture}

    async def close(self) -> None:
        """Let the room go."""
        await self._room.close()


def _of_roster(paper: Paper) -> Mapping[str, Json]:
    """Return a roster, looked over: what comes from strangers' files is not trusted."""
    try:
        return {"roster": Paper.from_json(paper.to_json()).to_json()}
    except (Unfit, AttributeError, TypeError):
        return {"unread": "unreadable"}
