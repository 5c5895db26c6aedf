"""Why a file did not become a reading."""

from dataclasses import dataclass
from typing import Literal

Reason = Literal[
    "not_a_file_we_read", "password", "too_large", "too_many_pages", "broken", "no_text",
    "too_slow", "busy", "ocr_missing", "unreadable",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be read, and why.

    "not_a_file_we_read": neither PDF, JPG, PNG nor HEIC · "password": it asks for one ·
    "too_large": too many bytes or pixels · "too_many_pages" · "broken": truncated or damaged ·
    "no_text": nothing in it looks like writing · "too_slow": it took longer than it may ·
    "busy": others wait already, and it may be sent again in a minute · "ocr_missing": this
    Makker was set up without eyes for pictures · "unreadable": reading it went wrong.
    """

    reason: Reason
