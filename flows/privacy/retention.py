"""How long each kind of data is kept. Settings change it; these are the defaults."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Retention:
    """Months (pictures: days) after which data goes by itself, whoever it is about.

    There is no fixed time in law, only "as long as it is needed" (GDPR art. 5(1)(e)).
    `messages`: what was written both ways, and the answers of conversations that are over.
    `relay`: what a youth and a role model wrote to each other. `payslip_picture_days`: files that
    are not part of a CV; a picture of a payslip that its youth wants kept stays as `messages` do.
    `ask_inactive`: whoever was silent for so long is asked whether they want to be remembered;
    `forget_inactive`: and is then erased, unless they did.
    """

    messages: int = 12
    relay: int = 6
    payslip_picture_days: int = 0
    payslips: int = 24
    shifts: int = 24
    cases: int = 24
    ask_inactive: int = 12
    forget_inactive: int = 24


DEFAULT = Retention()
