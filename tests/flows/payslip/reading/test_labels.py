"""What the words on payslips mean, in the words of many systems."""

import pytest

from flows.payslip.reading.labels import meaning

MEANT = {
    "gross": "Bruttoløn|Løn i alt|Samlet løn|Løn før skat|Sum løn|Gross salary|I alt løn",
    "holiday_base": "Ferieberettiget løn|Feriepengegrundlag|Grundlag for feriepenge",
    "atp": "ATP|ATP-bidrag|ATP, egen andel|Eget ATP|ATP af løn|ATP 1/3|Dit ATP-bidrag",
    "atp_employer": "ATP, arbejdsgiver|ATP 2/3|ATP, firmabidrag|Firmaets ATP",
    "atp_total": "ATP i alt|Samlet ATP",
    "pension_own": "Pension, egetbidrag|Egen pension|AM-pension|Pensionsbidrag, medarbejder",
    "pension_employer": "Pension firma|Arbejdsgiverpension|Pensionsbidrag, virksomhed",
    "am_base": "AM-grundlag|AM-indkomst|AM-bidragspligtig løn|Grundlag for AM-bidrag|Løn efter ATP",
    "am": "AM-bidrag|Arbejdsmarkedsbidrag|Arb.markedsbidrag|AM bidrag|AM-bidrag af løn",
    "a_income": "A-indkomst|Skattepligtig indkomst|Løn efter AM-bidrag|A-indkomst efter AM-bidrag",
    "tax_base": "Grundlag for A-skat|Skattegrundlag|Indkomst efter fradrag",
    "tax": "A-skat|Skat|A skat|Indeholdt A-skat|Skat af løn",
    "tax_pct": "Trækprocent|Træk%|Skatteprocent|Skat %",
    "allowance": "Fradrag|Skattefradrag|Fradrag ifølge skattekort|Månedsfradrag|Personfradrag",
    "net": "Til udbetaling|Nettoløn til disposition|Udbetalt|Overført til NemKonto|Net pay",
    "holiday_pay": "Feriepenge|Feriegodtgørelse|Feriepenge før skat|Bruttoferiepenge",
    "holiday_pay_net": "Feriepenge netto|Overføres til FerieKonto|Feriepenge efter skat",
    "holiday_am": "AM-bidrag af feriepenge|Feriepenge, AM-bidrag",
    "holiday_tax": "A-skat af feriepenge|Skat af ferie",
    "hours": "Timer i alt|Arbejdstimer|Betalte timer",
    "supplement": "Aftentillæg|Forskudt tid|Lørdagstillæg",
    "other_taken": "Frokostordning|Fradrag efter skat|Lønforskud",
    "other_paid": "Kørselsgodtgørelse|Skattefri befordring|Udlæg",
}


@pytest.mark.parametrize(
    ("label", "name"), [(label, name) for name, all_ in MEANT.items() for label in all_.split("|")]
)
def test_a_label_means_what_it_says(label: str, name: str) -> None:
    assert meaning(label).name == name


@pytest.mark.parametrize(
    ("seen", "name"),
    [
        ("Timelen", "hourly"),
        ("Ferlepenge", "holiday_pay"),
        ("Lerdagstillaeg", "supplement"),
        ("Arbejdsmarkedsbldrag", "am"),
        ("Bruttolan", "gross"),
        ("Til udbetallng", "net"),
    ],
)
def test_labels_that_ocr_misspelt_are_understood_but_less_surely(seen: str, name: str) -> None:
    assert meaning(seen).name == name
    assert meaning(seen).score < 1.0


def test_a_year_is_told_from_this_period() -> None:
    for label in ("År til dato", "I alt 2025", "Samlet for indeværende år", "År", "ÅTD"):
        assert "YEAR" in meaning(label).tags
    assert "YEAR" not in meaning("Timeløn under 18 år").tags
