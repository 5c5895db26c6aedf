## A shift that is beyond the rules, or may be. The one who hires answers for it, never the youth.
too_young = { $day }: Man skal være fyldt { $limit } for at have job. Det er din arbejdsgivers ansvar, ikke dit. Du har ikke gjort noget galt.
too_young-maybe = { $day }: Man skal oftest være fyldt { $limit } for at have job. Spørg din chef, om I har fået et ja til det.
window_late = { $day }: Det ser ud til at være for sent. Du må være på job til kl. { $limit }. Det er din arbejdsgivers ansvar, ikke dit.
window_late-maybe = { $day }: Reglen er til kl. { $limit }, men nogle job må gå længere. Vil du spørge din chef, om det er sådan et?
window_early = { $day }: Det ser ud til at være for tidligt. Du må møde fra kl. { $limit }. Det er din arbejdsgivers ansvar, ikke dit.
window_early-maybe = { $day }: Reglen er fra kl. { $limit }, men nogle job må gå i gang før. Vil du spørge din chef, om det er sådan et?
day_max = { $day }: Det ser ud til at være for mange timer. Den dag må du få { $limit } timer. Det er din arbejdsgivers ansvar, ikke dit.
day_max-maybe = { $day }: Har du skole den dag? Så er reglen { $limit } timer. Spørg din chef, om vagten kan være kortere.
week_max = { $day }: Den uge ser ud til at blive for lang. Du må få { $limit } timer på en uge. Det er din arbejdsgivers ansvar, ikke dit.
week_max-maybe = { $day }: Har du skole den uge? Så er reglen { $limit } timer i alt. Spørg din chef, om det passer.
rest = { $day }: Du skal have { $limit } timer fri, fra du går hjem, til du møder igen. Det er din arbejdsgivers ansvar, ikke dit.
rest-maybe = { $day }: Reglen er { $limit } timer fri mellem to dage på job. Spørg din chef, om det passer.
days_off = { $day }: Du skal have { $limit ->
    [one] en fridag
   *[other] { $limit } fridage
} på syv dage. Det ser ud til at være for lidt her. Det er din arbejdsgivers ansvar, ikke dit.
days_off-maybe = { $day }: Reglen er { $limit ->
    [one] en fridag
   *[other] { $limit } fridage
} på syv dage. Spørg din chef, om det passer.
break = { $day }: Er du på job i mere end 4,5 time, skal du have { $limit } minutter pause. Det er din arbejdsgivers ansvar, ikke dit.
break-maybe = { $day }: Er du på job i mere end 4,5 time, er reglen { $limit } minutter pause. Spørg din chef, hvornår du har pause.
