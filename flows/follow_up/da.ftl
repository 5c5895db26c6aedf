## Following up. By SMS too: short, neutral, one thing to answer.

# Who greets the youth, and who rings them. Without a consultant it is Makker, and an adult.
sender = { $consultant ->
    [nobody] Makker
   *[other] { $consultant }
}
caller = { $consultant ->
    [nobody] en voksen
   *[other] { $consultant }
}

# The evening before the first day
aften_foer =
    .ask = Hej { $name }! I morgen er din første dag hos { $workplace }. Hvornår tager du hjemmefra? Hilsen { sender }
    .nudge = Hej { $name }. Hvornår skal du ud ad døren til { $workplace }? Hilsen { sender }
    .again = Skriv bare et klokkeslæt, fx 7.15.
    .again-long = Skriv bare et klokkeslæt, fx 7.15.
    .help = Når man har sagt tiden højt, er det lettere at komme afsted.
aften_plan = God plan, { $name }. Held og lykke på din første dag! { sender } hepper på dig.
aften_uvis = Helt okay, { $name }. Se lige på det i aften, så bliver det en let morgen. Held og lykke! { sender } hepper på dig.

# In a job
first_shift =
    .ask = Hej { $name }! Hvordan gik din første dag hos { $workplace }? { sender } vil gerne høre det.
    .nudge = Hej { $name }. Jeg tænker på din første dag hos { $workplace }. Hvordan var den? Hilsen { sender }
    .again = Vælg den, der passer bedst:
    .help = Vi vil bare vide, om du er kommet godt i gang. Du kan ikke svare forkert.
    .o-good = Godt
    .w-good = fint, super, fedt, det gik godt, rigtig godt, nice
    .o-okay = Okay
    .w-okay = ok, sådan da, nogenlunde, fint nok, tja
    .o-bad = Skidt
    .w-bad = dårligt, ikke godt, lort, træls, hårdt, det gik skidt
first_week =
    .ask = Hej { $name }! En hel uge hos { $workplace } er klaret. Hvordan går det? Hilsen { sender }
    .nudge = Hej { $name }. Hvordan var din første uge hos { $workplace }? { sender } vil gerne høre det.
    .again = Vælg den, der passer bedst:
    .help = Vi vil bare vide, om du er kommet godt i gang. Du kan ikke svare forkert.
    .o-good = Godt
    .w-good = fint, super, fedt, det går godt, rigtig godt, nice
    .o-okay = Okay
    .w-okay = ok, sådan da, nogenlunde, fint nok, tja
    .o-bad = Skidt
    .w-bad = dårligt, ikke godt, lort, træls, hårdt, det går skidt
job_work =
    .ask = Hej { $name }! Hvordan går det med dine opgaver hos { $workplace }? Hilsen { sender }
    .nudge = Hej { $name }. Går det godt med opgaverne hos { $workplace }? { sender } vil gerne høre det.
    .again = Vælg den, der passer bedst:
    .help = Vi spørger, så du kan få hjælp, hvis noget driller. Du kan ikke svare forkert.
    .o-good = Godt
    .w-good = fint, super, fedt, det går godt, rigtig godt, nice
    .o-okay = Okay
    .w-okay = ok, sådan da, nogenlunde, fint nok, tja
    .o-bad = Skidt
    .w-bad = dårligt, ikke godt, lort, træls, hårdt, det går skidt
job_people =
    .ask = Hej { $name }! Hvordan går det med de andre på holdet hos { $workplace }? Hilsen { sender }
    .nudge = Hej { $name }. Hvordan har du det med dem hos { $workplace }? { sender } vil gerne høre det.
    .again = Vælg den, der passer bedst:
    .help = Vi spørger, så du kan få hjælp, hvis noget driller. Du kan ikke svare forkert.
    .o-good = Godt
    .w-good = fint, super, fedt, det går godt, rigtig godt, nice
    .o-okay = Okay
    .w-okay = ok, sådan da, nogenlunde, fint nok, tja
    .o-bad = Skidt
    .w-bad = dårligt, ikke godt, lort, træls, hårdt, det går skidt
job_hours =
    .ask = Hej { $name }! Hvordan går det med at nå både skole og vagter hos { $workplace }? Hilsen { sender }
    .nudge = Hej { $name }. Kan du nå både skole og { $workplace }? { sender } vil gerne høre det.
    .again = Vælg den, der passer bedst:
    .help = Vi spørger, så du kan få hjælp, hvis noget driller. Du kan ikke svare forkert.
    .o-good = Godt
    .w-good = fint, super, fedt, ja, det går godt, rigtig godt, nice
    .o-okay = Okay
    .w-okay = ok, sådan da, nogenlunde, fint nok, tja
    .o-bad = Skidt
    .w-bad = dårligt, ikke godt, nej, lort, træls, hårdt, det går skidt
job_first_month =
    .ask = Hej { $name }! Din første måned hos { $workplace } er gået. Godt klaret! Hvordan går det? Hilsen { sender }
    .nudge = Hej { $name }. En hel måned hos { $workplace } er flot. Hvordan går det? Hilsen { sender }
    .again = Vælg den, der passer bedst:
    .help = Vi spørger, så du kan få hjælp, hvis noget driller. Du kan ikke svare forkert.
    .o-good = Godt
    .w-good = fint, super, fedt, det går godt, rigtig godt, nice
    .o-okay = Okay
    .w-okay = ok, sådan da, nogenlunde, fint nok, tja
    .o-bad = Skidt
    .w-bad = dårligt, ikke godt, lort, træls, hårdt, det går skidt
job_weeks =
    .ask = Hej { $name }! { $count } uger hos { $workplace }. Stærkt, at du holder ved! Hvordan går det? Hilsen { sender }
    .nudge = Hej { $name }. { $count } uger hos { $workplace } er godt gået. Hvordan har du det der? Hilsen { sender }
    .again = Vælg den, der passer bedst:
    .help = Vi spørger, så du kan få hjælp, hvis noget driller. Du kan ikke svare forkert.
    .o-good = Godt
    .w-good = fint, super, fedt, det går godt, rigtig godt, nice
    .o-okay = Okay
    .w-okay = ok, sådan da, nogenlunde, fint nok, tja
    .o-bad = Skidt
    .w-bad = dårligt, ikke godt, lort, træls, hårdt, det går skidt
first_shift_good = Sejt, { $name }! Den første dag er den sværeste, og den har du klaret.
first_week_good = Fedt, { $name }! Du har klaret en hel uge. Det lægger de mærke til.
job_good = Dejligt at høre, { $name }! Det må du godt være stolt af.
okay = Tak, { $name }. Okay er helt fint. Skriv HJÆLP, hvis noget driller, så er { caller } der for dig.

# Not well
ring_op =
    .ask = Øv, { $name }. Tak, fordi du siger det. Vil du have, at { caller } ringer til dig?
    .nudge = Hej { $name }. Vil du have, at { caller } ringer til dig? Du bestemmer.
    .again = Skriv ja, hvis { caller } skal ringe. Skriv nej, hvis du hellere vil vente.
    .help = Det er bare en snak. Du bestemmer selv, hvad du vil sige.
ring_ja = Det er en aftale. Jeg siger det til { caller }, som ringer til dig. Skriv HJÆLP, hvis det ikke kan vente.
ring_nej = Helt i orden, { $name }. Jeg siger til { caller }, at det driller lidt, så du ikke er alene. Skriv HJÆLP, når du vil snakke.

# A contract that runs out
kontrakt =
    .ask = Hej { $name }! Din aftale hos { $workplace } slutter snart. Hvad vil du helst bagefter? Hilsen { sender }
    .nudge = Hej { $name }. Ved du, hvad du vil efter { $workplace }? Hilsen { sender }
    .again = Vælg den, der passer bedst:
    .help = Aftalen har en slutdato. Vi vil gerne hjælpe dig i god tid.
    .o-stay = Blive
    .w-stay = blive der, bliv, jeg vil blive, fortsætte
    .o-new = Andet job
    .w-new = noget andet, nyt job, et andet sted, stoppe
    .o-talk = Snakke
    .w-talk = snakke om det, snak, ved ikke, det ved jeg ikke
kontrakt_stay = Godt at vide, { $name }. Jeg siger det til { caller }, så I kan tale med { $workplace } om det.
kontrakt_new = Godt at vide, { $name }. Jeg siger det til { caller }, så I kan kigge efter noget nyt efter { $workplace }.

# A job that has ended
slut_hvorfor =
    .ask = Hej { $name }! Jobbet hos { $workplace } er slut. Hvorfor stoppede det? Hilsen { sender }
    .nudge = Hej { $name }. Må jeg høre, hvorfor jobbet hos { $workplace } er slut? Hilsen { sender }
    .again = Vælg den, der passer bedst:
    .help = Der er intet forkert svar. Det hjælper os, når vi skal finde noget nyt til dig.
    .o-contract = Aftalen udløb
    .w-contract = aftalen var slut, kontrakten udløb, det var kun en tid
    .o-own = Jeg ville selv
    .w-own = mit eget valg, jeg stoppede selv, sagde op, jeg sagde op
    .o-other = Andet
    .w-other = noget andet, ved ikke, fyret, jeg blev fyret, vil ikke sige det
slut_nyt =
    .ask = Tak, { $name }. Vil du have hjælp af { caller } til at finde et nyt job?
    .nudge = Hej { $name }. Skal { caller } hjælpe dig med at finde et nyt job?
    .again = Skriv ja, hvis { caller } skal hjælpe dig. Skriv nej, hvis du vil vente.
    .help = Du vælger selv. Du kan også skrive til mig en anden dag.
slut_ja = Godt, { $name }. Jeg siger det til { caller }, så leder vi igen.
slut_nej = Helt i orden, { $name }. Skriv til mig, når du vil i gang igen. Du bliver ikke glemt.

# After a pause
pause_slut =
    .ask = Hej { $name }! Din pause er slut. Er du klar igen? Hilsen { sender }
    .nudge = Hej { $name }. Skal vi i gang igen, eller vil du have mere ro? Hilsen { sender }
    .again = Vælg den, der passer bedst:
    .help = Du bestemmer. Du kan godt få mere pause.
    .o-ready = Ja, klar igen
    .w-ready = ja, klar, jeg er klar, i gang
    .o-more = Lidt mere pause
    .w-more = nej, ikke endnu, mere pause, lidt mere, lidt endnu, lidt længere, pause, vent
    .o-talk = Vil snakke
    .w-talk = snakke, snak, ring
pause_klar = Dejligt, { $name }! Så er vi i gang igen. Skriv MENU for at se, hvad vi kan lave.

# Waiting for a job
vent_cv_new =
    .ask = Hej { $name }! Med et CV er du klar, når jobbet kommer. Skal vi lave det nu? Hilsen { sender }
    .nudge = Hej { $name }. Har du ti minutter til dit CV? Vi laver det sammen her. Hilsen { sender }
    .again = Vælg den, der passer bedst:
    .help = Jeg spørger, du svarer, og så skriver jeg dit CV. Du kan stoppe undervejs.
    .o-yes = Ja
    .w-yes = ja tak, ja gerne, okay, jep, jo
    .o-later = Ikke nu
    .w-later = nej, senere, nej tak, en anden dag
    .o-talk = Vil snakke
    .w-talk = snakke, snak, ring
vent_cv_on =
    .ask = Hej { $name }! Dit CV er godt på vej. Skal vi gøre det færdigt nu? Hilsen { sender }
    .nudge = Hej { $name }. Dit CV venter på dig. Skal vi tage det sidste nu? Hilsen { sender }
    .again = Vælg den, der passer bedst:
    .help = Alt, du har svaret, er gemt. Vi går videre, hvor vi slap.
    .o-yes = Ja
    .w-yes = ja tak, ja gerne, okay, jep, jo
    .o-later = Ikke nu
    .w-later = nej, senere, nej tak, en anden dag
    .o-talk = Vil snakke
    .w-talk = snakke, snak, ring
vent_interview =
    .ask = Hej { $name }! En jobsamtale er lettere, når man har øvet. Vil du øve med { caller }?
    .nudge = Hej { $name }. Skal { caller } og du øve en jobsamtale sammen?
    .again = Vælg den, der passer bedst:
    .help = I øver det, de spørger om. Så er du klar, når det gælder.
    .o-yes = Ja
    .w-yes = ja tak, ja gerne, okay, jep, jo
    .o-later = Ikke nu
    .w-later = nej, senere, nej tak, en anden dag
    .o-talk = Vil snakke
    .w-talk = snakke, snak, ring
interview_ja = Sejt, { $name }! Jeg siger det til { caller }, så finder I en tid.
vent_event =
    .ask = Hej { $name }! { $event } Skal { caller } holde en plads til dig?
    .nudge = Hej { $name }. { $event } Er du med? Hilsen { sender }
    .again = Vælg den, der passer bedst:
    .help = Du må gerne sige nej. Du kan også svare en anden dag.
    .o-yes = Ja
    .w-yes = ja tak, ja gerne, okay, jep, jo
    .o-later = Ikke nu
    .w-later = nej, senere, nej tak, kan ikke
    .o-talk = Vil snakke
    .w-talk = snakke, snak, ring
event_ja = Fedt, { $name }! Jeg siger til { caller }, at du gerne vil med.
senere = Helt fint, { $name }. Skriv bare, når du har lyst. Du bliver ikke glemt.
vent_hello =
    .ask = Hej { $name }! Du er ikke glemt. Vil du stadig have samme slags job? Hilsen { sender }
    .nudge = Hej { $name }. Leder vi stadig efter det rigtige job til dig? Hilsen { sender }
    .again = Vælg den, der passer bedst:
    .help = Vi vil finde et job, der passer til dig. Derfor spørger vi, om noget er nyt.
    .o-same = Ja, det samme
    .w-same = ja, det samme, samme, jep, jo
    .o-else = Noget andet
    .w-else = nej, andet, et andet, noget nyt
    .o-talk = Vil snakke
    .w-talk = snakke, snak, ring
hello_same = Godt at vide, { $name }. Så leder vi videre. Skriv til mig, hvis der sker noget nyt.
hello_else = Spændende, { $name }! Jeg siger det til { caller }, så I kan tale om det.

# Why somebody hears from Makker: for staff
why-eve = { $name } begynder hos { $workplace } dagen efter. Makker ønsker held og lykke.
why-first-shift = { $name } har sin første dag hos { $workplace }. Makker spørger, hvordan det gik.
why-first-week = { $name } har været en uge hos { $workplace }. Makker spørger, hvordan det går.
why-job = { $name } har job hos { $workplace }. Makker spørger hver { $count }. dag, hvordan det går.
why-contract-end = Aftalen mellem { $name } og { $workplace } løber snart ud. Makker spørger, hvad der så skal ske.
why-ended = { $name } er stoppet hos { $workplace }. Makker spørger hvorfor, og om der skal findes et nyt job.
why-waiting = { $name } venter på et job. Makker skriver hver { $count }. dag.
why-pause-over = { $name } har pause. Makker spørger, når den er slut.
why-nudge = { $name } har ikke svaret. Makker spørger en gang til efter { $count } dage.
why-unsent = Beskeden til { $name } er ikke kommet afsted endnu. Makker ser efter igen i morgen.
why-never-sent = Beskeden til { $name } kommer ikke afsted. Et menneske må finde en anden vej.
why-silence = { $name } har ikke svaret på to beskeder. Efter { $count } dage tager et menneske over.
why-stopped = { $name } har skrevet STOP. Makker er stille, så et menneske må selv tage kontakt igen.
why-no-questions = { $name } vil ikke spørges af Makker. Et menneske hører, hvordan det går.
why-bad-address = Makker kan ikke nå { $name }. Et menneske må finde et nyt nummer.

# The next step up, as a suggestion to the consultant
move-public = Det går godt for { $name }. Er tiden inde til et job i kommunen?
move-private = { $name } har holdt ved længe. Er tiden inde til et job i en butik eller et firma?
move-mentor = { $name } har det svært i sit job. Vil et job med mentor være bedre?
move-education = { $name } bliver snart 18. Er det tid til en snak om uddannelse?
move-ordinary = { $name } bliver snart 18. Er det tid til en snak om uddannelse eller flere timer?
