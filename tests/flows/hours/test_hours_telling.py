"""What is found is told kindly, in one SMS, and never as the youth's own fault."""

from datetime import date

import pytest

from flows.gsm7 import fits_one
from flows.hours.finding import PERHAPS, RULES, Finding, Rule
from flows.hours.telling import most_serious, told
from flows.manner import SMS, TELEGRAM, Manner

DAY = date(2026, 11, 28)
LIMITS: dict[Rule, tuple[int, int]] = {
    "day_max": (150, 120),
    "week_max": (721, 720),
    "window": (1260, 1200),
    "rest": (839, 840),
    "days_off": (1, 2),
    "break": (0, 30),
    "too_young": (12, 13),
}


def finding(rule: Rule, sure: float = 1.0, day: date = DAY) -> Finding:
    return Finding(rule, day, *LIMITS[rule], "AML", sure)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("manner", [SMS, TELEGRAM])
@pytest.mark.parametrize("sure", [1.0, PERHAPS])
def test_a_finding_is_one_sms_and_blames_nobody(
    rule: Rule, language: str, manner: Manner, sure: float
) -> None:
    text = told(finding(rule, sure), "lørdag 28/11", language, manner)
    assert text.startswith("lørdag 28/11: ") and fits_one(text)
    assert "lov" not in text.split() and "bryder" not in text and "break the law" not in text
    owner = {"da": "det er din arbejdsgivers ansvar, ikke dit", "en": "your employer's responsib"}
    assert (owner[language] in text.casefold()) == (sure == 1.0)


def test_the_limit_stands_in_the_text() -> None:
    assert "kl. 20" in told(finding("window"), "fredag", "da", SMS)
    early = Finding("window", DAY, 300, 360, "AML", 1.0)
    assert "fra kl. 6" in told(early, "fredag", "da", SMS)
    assert "14 timer" in told(finding("rest"), "fredag", "da", SMS)
    assert "2 fridage" in told(finding("days_off"), "fredag", "da", SMS)


def test_an_unsure_finding_is_a_question_or_a_thing_to_ask() -> None:
    for rule in RULES:
        text = told(finding(rule, PERHAPS), "fredag", "da", SMS)
        assert "?" in text or "Spørg" in text


def test_what_is_sure_and_serious_is_told_first() -> None:
    late, short, maybe = finding("window"), finding("break"), finding("too_young", PERHAPS)
    assert most_serious([short, maybe, late]) == late
    assert most_serious([maybe]) == maybe
    assert most_serious([]) is None
