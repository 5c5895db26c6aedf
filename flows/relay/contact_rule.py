"""Who may be in contact with whom: a role model needs a certificate that holds today.

A *børneattest* must be obtained before anybody is in direct contact with children under 15 (lov om
indhentelse af børneattest, LBK 362 of 2014, section 2). The programme asks for it whatever the age;
a place may let whoever is 15 or older be written with without one.
"""

from datetime import date, timedelta

CHILD_UNDER = 15
WARNED_BEFORE = timedelta(days=30)
"""So long before a certificate ends the office hears that a new one is needed."""


def may_be_in_contact(
    valid_until: date | None, age: int | None, today: date, *, without_from_15: bool = False
) -> bool:
    """Return whether a role model may write with a youth of this age (None: not known) today.

    `valid_until` is the last day of the role model's certificate, None without any.
    """
    if valid_until is not None and today <= valid_until:
        return True
    return without_from_15 and age is not None and age >= CHILD_UNDER
