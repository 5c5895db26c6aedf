"""A clear yes is a yes, a clear no is a no, and everything between is asked again."""

from datetime import date

import pytest

from flows.answers import YesNo
from flows.kind import Reading, Unclear
from tests.flows.examples import examples

READING = Reading(date(2026, 11, 22), "da")

YES = examples(
    """
yes i want it
ja|Ja|JA|jaaa|jaaaaaaa|jo|jow|joo|jep|jeps|yes|YESSS|yep|yup|yeah|ok|Ok.|okay|okkk|okay!
klart|klart!|selvfølgelig|selvfoelgelig|selvf|gerne|meget gerne|ja tak|ja tak 😊|Ja 👍|👍|👍🏽
👍👍|1|1.|svar 1|ja da|ja mand|wallah ja|ja bro|ja det vil jeg gerne|det vil jeg gerne
ja det må du gerne|det kan du tro ja|ja hvorfor ikke|why not|sure|of course|yes please
ja!!!!|ja?|ok tak|det passer|det er rigtigt|nemlig|hej ja|øh ja|ja lige præcis
ja selvfølgelig|jamen ja|sounds good|i do|yea|j|y|jaja|no problem|✅
"""
)
NO = examples(
    """
nej|NEJ|nejjj|neeej|nix|niks|næ|nææ|næh|nope|no|nooo|nah|nej tak|nej tak 🙏|ikke|ik
ellers tak|2|2.|svar 2|nej desværre|nej det vil jeg ikke|nej ikke endnu|ikke endnu
ik endnu|ikke rigtig|helst ikke|slet ikke|det vil jeg ikke|det har jeg ik
nej det har jeg ikke|det tror jeg ikke|👎|❌|no thanks|no way|not yet|not really|i dont
i don't|I don’t think so|aldrig|nej bro|wallah nej|ok nej|nej da|nej slet ikke|forkert|n
det gør jeg ikke|nej det er ok|niiix|ej nej
"""
)
NEITHER = examples(
    """
måske|ja men jeg er ikke sikker|nej men jeg vil gerne prøve|ja og nej|ja eller nej
det ved jeg ikke|ved ik|ja men|ok men hvad så|hvorfor|hvad mener du?|ja hvad er det?|3|12
amina|butik|ikke sikker|hej|tak|👍👎|🙂|?|nej ja|ja nej|nej vent|jamen|nok|no idea
ja hvis jeg må for min mor|nej jo|nej det ved jeg ikke
"""
)


@pytest.mark.parametrize("text", YES)
def test_yes(text: str) -> None:
    assert YesNo().read(text, READING) is True


@pytest.mark.parametrize("text", NO)
def test_no(text: str) -> None:
    assert YesNo().read(text, READING) is False


@pytest.mark.parametrize("text", NEITHER)
def test_neither(text: str) -> None:
    assert YesNo().read(text, READING) == Unclear()
