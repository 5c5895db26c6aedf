"""What a youth is told with a case that is opened for them: who answers, and when."""

from collections.abc import Mapping

from flows.kind import Json
from flows.wishes import ASKED

_PROMISES = {
    "help": ("help", "help-closed", "help-nobody"),
    "asked": ("asked", "asked-closed", "asked-nobody"),
}
"""While the office is open, when it is closed, and without anybody."""


def promised(reason: str, outside: Mapping[str, Json]) -> str | None:
    """Return the key of the text that goes with a case of this reason, None for no text.

    `outside` is what the desk knows: `help_name`, and `help_closed` when the office is.
    """
    told = _told_with(reason)
    if not told:
        return None
    open_now, closed, nobody = _PROMISES[told]
    if not outside.get("help_name"):
        return nobody
    return closed if outside.get("help_closed") else open_now


def _told_with(reason: str) -> str:
    if reason == "help":
        return "help"
    return "asked" if reason.startswith(ASKED) or reason == "trouble_at_work" else ""
