"""How Danish payslips name one and the same thing."""

from collections.abc import Mapping
from random import Random

SAYINGS: Mapping[str, str] = {
    "normal": "Timeløn|Normaltimer|Løn, timer|Timelønnet|Almindelig timeløn|Grundløn, timer",
    "sick": "Sygeløn|Løn under sygdom|Sygetimer|Sygdom, timer",
    "correction": "Regulering, timer|Efterregulering timer|Rettelse timer, forrige periode",
    "fixed": "Månedsløn|Gage|Fast månedsløn",
    "bededag": "Store bededagstillæg|St. bededagstillæg|Tillæg, store bededag",
    "fritvalg": "Fritvalg, udbetalt|Fritvalgs Lønkonto, løbende udbetaling"
    "|Særlig opsparing, udbetalt",
    "evening": "Aftentillæg|Forskudttid hverdage 18-23|Tillæg efter kl. 18|Forskudttidstillæg",
    "night": "Nattillæg|Tillæg nat 23-06",
    "saturday": "Lørdagstillæg|Tillæg lørdag 15-24",
    "sunday": "Søndagstillæg|Tillæg søn- og helligdage|Søn-/helligdagstillæg",
    "weekend": "Weekendtillæg|Ulempetillæg weekend",
    "gross": "Bruttoløn|Løn i alt|Løn før skat|Bruttoløn i alt|Samlet løn",
    "atp": "ATP|ATP-bidrag|ATP, egen andel|ATP, medarbejderbidrag|ATP af løn|Egen ATP",
    "atp_employer": "ATP, arbejdsgiver|ATP, virksomhedsbidrag|ATP firma",
    "pension_own": "Pension, egen andel|Medarbejderbidrag pension|AM-pension, eget bidrag"
    "|Arbejdstagerpension|Egen pension",
    "pension_employer": "Pension, firma|Virksomhedsbidrag pension|Arbejdsgiverpension",
    "am_base": "AM-grundlag|AM-indkomst|Grundlag for AM-bidrag|AM-bidragspligtig indkomst",
    "am": "AM-bidrag|Arbejdsmarkedsbidrag|AM-bidrag 8 %|Arbejdsmarkedsbidrag (8%)",
    "a_income": "A-indkomst|A-indkomst efter AM-bidrag|Skattepligtig A-indkomst",
    "allowance": "Fradrag|Skattefradrag|Personfradrag|Fradrag ifølge skattekort|Månedsfradrag",
    "basis": "Grundlag for A-skat|Skattegrundlag|Beregningsgrundlag A-skat",
    "tax_pct": "Trækprocent|Skatteprocent|Træk %|Indeholdelsesprocent",
    "tax": "A-skat|Skat|Indeholdt A-skat|A-skat af løn",
    "net": "Til udbetaling|Udbetalt|Nettoløn|Udbetalt nettoløn|Netto til udbetaling",
    "lunch": "Frokostordning|Kantine|Frokost",
    "club": "Personaleforening|Kontingent personaleforening|Kaffekasse",
    "union": "Fagforeningskontingent|Kontingent",
    "advance": "Lønforskud|A conto udbetalt|Forskud",
    "clothing": "Arbejdstøj|Uniform, 2 stk.|Bluse med logo|Sikkerhedssko",
    "key": "Depositum nøgle|Lånt nøgle, trækkes|Nøglebrik",
    "purchase": "Personalekøb|Køb i butikken|Varer på kredit|Indkøb maj",
    "fine": "Kassedifference|Bøde|Erstatning for telefon|Gebyr|Julefrokost|Fitness",
    "mileage": "Kørselsgodtgørelse|Befordring, skattefri|Km-godtgørelse",
    "outlay": "Udlæg|Udlæg efter bilag|Refusion af udlæg",
    "hours": "Timer|Arbejdstimer|Betalte timer|Arbejdstid|Timer i alt",
    "pay_date": "Disp. dato|Dispositionsdato|Til disposition|Udbetalingsdato|Dispositionsdag",
    "period": "Lønperiode|Periode|Løn for perioden",
    "printed": "Udskrevet|Dannet|Udskriftsdato|Kørselsdato",
    "holiday": "Feriepenge|Feriegodtgørelse|Feriepenge 12,5 %|Feriegodtgørelse 12,5 %",
    "holiday_am": "AM-bidrag|AM-bidrag af feriepenge",
    "holiday_tax": "A-skat|A-skat af feriepenge",
    "holiday_net": "Feriepenge efter skat|Feriepenge netto|Netto til FerieKonto"
    "|Overføres til FerieKonto",
    "holiday_allowance": "Fradrag",
    "ytd": "År til dato|ÅTD|Samlet i år|Indeværende år",
}  # fmt: skip


class Words:
    """One slip's own words: `words["atp"]` is the same every time it is asked for."""

    def __init__(self, rng: Random, **own: str) -> None:
        self._chosen = {
            key: rng.choice((own.get(key) or sayings).split("|"))
            for key, sayings in SAYINGS.items()
        }

    def __getitem__(self, key: str) -> str:
        return self._chosen[key]
