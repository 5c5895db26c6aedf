"""Words that payslips use seldom, so that a reader is tried on more than it was taught."""

RARE = {
    "normal": "Arbejdsløn|Tidløn|Ordinære timer|Løn under 18 år|Timebetaling|Løntimer",
    "sick": "Fravær sygdom|Syg m. løn|Sygefravær med løn",
    "correction": "Korr. timer|Timekorrektion|Ændring timer tidl. periode",
    "fixed": "Løn pr. måned|Skemaløn", "evening": "Aftenløn, tillæg|Genetillæg aften|Kl. 18-23",
    "gross": "Optjent løn i alt|Lønsum|Bruttoindkomst|A-løn i alt|Løn ialt",
    "atp": "A.T.P.|ATP lønmodtager|ATP-bidrag (1/3)|ATP A-bidrag|Lønmodtagers ATP",
    "pension_own": "Pension lønmodtager|Egetbidrag pension|Pension 1/3|Pensionstræk",
    "am_base": "AM-bidragsgrundlag|Grundlag AMB|Arbejdsmarkedsbidragspligtig løn|AM-pligtig løn",
    "am": "AMB|Arb.markedsbidrag|AM bidrag|Arbejdsm.bidrag 8%|AM-bidr. 8,00%",
    "a_income": "A-indk.|Indkomst efter AM-bidrag|A-indk. til beskatning|Skattepligtig løn",
    "allowance": "Skattekortfradrag|Fradrag pr. periode|Periodefradrag|Fradragsbeløb",
    "tax_pct": "Trækpct.|Skat i %|Skattepct.", "tax": "Trukket A-skat|Skattetræk|A-skat trukket",
    "net": "Overført til konto|Nettobeløb|Løn udbetalt|Sum til udbetaling|Netto|At udbetale",
    "hours": "Præsterede timer|Løntimer i alt|Antal betalte timer",
    "pay_date": "Valørdato|Betalingsdato|Udbetales den|Til rådighed|Overføres den|Lønnen er klar",
    "period": "Afregningsperiode|Optjeningsperiode|For perioden", "printed": "Oprettet|Dato|Print",
    "holiday": "Optjente feriepenge|FG 12,5%|Feriegodtg.|Ferie 12,5 %|Beregnet feriegodtgørelse",
    "holiday_am": "AMB af FG|AM-bidrag, ferie", "holiday_tax": "A-skat, ferie|Skat af feriepenge",
    "holiday_net": "FG netto|Netto feriepenge|Til indbetaling FerieKonto|Ferie efter skat",
    "ytd": "Akk. i året|Året|Total i år|Hele året",
}  # fmt: skip
