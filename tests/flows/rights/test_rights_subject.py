"""What a question is about is heard from its words, and what is not known is left to a human."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.rights.answer import SUBJECTS
from flows.rights.subject import HUMAN, asked_about, subjects

ASKED: dict[str | None, tuple[str, ...]] = {
    "hours": (
        "hvor mange timer må jeg arbejde om ugen",
        "2 timer på en skoledag er det rigtigt",
        "må jeg arbejde hele sommerferien",
        "hvor mange timmer må man arbejde",
        "må man ha to jobs når man er 15",
        "how many hours can i work a week",
    ),
    "nights": (
        "må jeg arbejde til kl 22",
        "HVOR SENT MÅ JEG ARBEJDE??",
        "nattevagt 17 år?",
        "må jeg møde kl 4 i bageriet",
        "bro er det lovligt jeg er 14 og har vagt til 21.30",
        "hvor længe må jeg arbejde om aftenen",
        "how late can i work",
    ),
    "breaks": ("har jeg ret til pause", "får man pause på 4 timer", "do i get a break"),
    "rest": ("hvor mange timers hvile skal der være", "lukkede i går og skal åbne i morgen"),
    "days_off": ("hvor mange dage i træk må man arbejde", "how many days in a row can i work"),
    "alone": (
        "må jeg være alene i butikken",
        "må jeg stå i kassen helt alene",
        "alone in the shop",
    ),
    "lifting": ("hvor tungt må jeg loefte", "max kilo", "how heavy can i lift"),
    "machines": ("må jeg bruge pålægsmaskinen", "må jeg køre truck", "can i use the fryer"),
    "till": ("må man sidde i kassen når man er 14", "can i sit at the till"),
    "alcohol": ("må jeg servere vin", "må man arbejde på en bar når man er 17"),
    "alcohol_shop": ("må jeg sælge øl", "maa jeg saelge oel", "can i sell beer when im 15"),
    "trial": ("er gratis prøvevagt lovligt", "are unpaid trial shifts legal"),
    "contract": ("har unge krav på at få en kontrakt", "do i need a contract"),
    "sick": ("må chefen kræve at jeg kommer når jeg er syg", "skal jeg selv finde en afløser"),
    "sick_pay": ("får jeg løn når jeg er syg", "do i get paid when sick"),
    "notice": ("har man opsigelsesvarsel når man er 15", "must they give me notice ?"),
    "holiday": ("har jeg ret til ferie", "hvor mange feriedage har man", "do i get vacation"),
    "age": ("må jeg arbejde når jeg er 12", "hvor gammel skal man være for at arbejde"),
    "tasks": ("hvad er let arbejde", "må man arbejde i køkken når man er 13"),
    "parents": ("skal mine forældre give lov når jeg er 16",),
    "extra": ("er overarbejde frivilligt", "må de ændre min vagt dagen før"),
    "training": ("skal de lære mig op",),
    "danger": ("må jeg sige nej til noget jeg synes er farligt",),
    "who": ("hvem bestemmer reglerne for unge", "får jeg eller chefen en bøde"),
    "wage": ("hvad er mindstelønnen",),
    HUMAN: (
        "må de filme mig på arbejdet",
        "må jeg bede i min pause",
        "kan jeg få fri til eid",
        "skal jeg selv købe sikkerhedssko",
        "er jeg forsikret på arbejdet",
    ),
    None: ("mine rettigheder", "må jeg det", "regler?", "is this legal", "", "👍"),
}


@pytest.mark.parametrize(
    ("text", "subject"), [(text, name) for name, texts in ASKED.items() for text in texts]
)
def test_the_subject_is_heard(text: str, subject: str | None) -> None:
    assert asked_about(text) == subject


def test_every_subject_can_be_asked_for_and_answered() -> None:
    named = {name for name, _ in subjects()}
    assert named - {HUMAN} == set(SUBJECTS) == set(ASKED) - {HUMAN, None}


@given(st.text(max_size=2000))
def test_any_text_is_about_something_known_or_nothing(text: str) -> None:
    assert asked_about(text) in {*SUBJECTS, HUMAN, None}
