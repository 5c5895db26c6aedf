"""People's rights, carried out: told, handed over, erased in a day; and what goes by itself."""

from scheduler.privacy.actions import carry_out
from scheduler.privacy.forgetting import (
    TIDY,
    Held,
    erase_now,
    is_forget_timer,
    is_to_forget,
    on_forget_timer,
)
from scheduler.privacy.retaining import RETENTION, Retaining
from scheduler.privacy.tidying import Tidying

__all__ = [
    "RETENTION",
    "TIDY",
    "Held",
    "Retaining",
    "Tidying",
    "carry_out",
    "erase_now",
    "is_forget_timer",
    "is_to_forget",
    "on_forget_timer",
]
