"""How a channel can talk: what flows and texts must know of it, and nothing else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """`buttons`, `files` and `pictures` say what the channel carries; `short` means SMS texts."""

    channel: str
    buttons: bool
    files: bool
    pictures: bool
    short: bool


SMS = Manner("sms", buttons=False, files=False, pictures=False, short=True)
TELEGRAM = Manner("telegram", buttons=True, files=True, pictures=True, short=False)
MANNERS = {manner.channel: manner for manner in (SMS, TELEGRAM)}
