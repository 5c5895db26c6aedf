## Reminders of a shift. By SMS too: time, place, and one thing to answer.

caller = { $consultant ->
    [nobody] en voksen
   *[other] { $consultant }
}
at-work = { $workplace ->
    [none] { "" }
   *[other] { " hos " }{ $workplace }
}
ask-for = { $contact ->
    [none] din chef
   *[other] { $contact }
}

# The evening before
foerste = Din første vagt{ at-work } er snart, { $name }! Kom ti minutter før. Tag din telefon, vand og noget at spise med.
foerste_sig = Spørg efter { ask-for }. Du kan sige: "Hej, jeg hedder { $name }. Det er min første dag."
aften =
    .ask = { $contact ->
        [none] Hej { $name }! Du har vagt { $when }{ at-work }. Hvornår tager du hjemmefra?
       *[other] Hej { $name }! Du har vagt { $when }{ at-work }. Spørg efter { $contact }. Hvornår tager du hjemmefra?
    }
    .nudge = Hej { $name }. Hvornår skal du ud ad døren til din vagt { $when }?
    .again = Skriv bare et klokkeslæt, fx 15.30.
    .again-long = Skriv bare et klokkeslæt, fx 15.30.
    .help = Når man har sagt tiden højt, er det lettere at komme afsted.
aften_plan = God plan, { $name }! Jeg siger til, når det er tid at gå.
aften_uvis = Helt okay, { $name }. Jeg siger til, når det er tid at gå.

# Time to leave
afsted =
    .ask = Nu er det tid at tage afsted, { $name }. Du har vagt { $when }{ at-work }.
    .nudge = Er du kommet afsted, { $name }?
    .again = Vælg en af dem her:
    .help = Et tryk er nok. Kan du ikke komme, så finder vi ud af det sammen.
    .o-on_way = Jeg er på vej
    .w-on_way = på vej, ja, jep, ok, går nu, er der, er der nu, jeg er der, kommer
    .o-cannot = Jeg kan ikke komme
    .w-cannot = kan ikke, nej, syg, jeg er syg, når det ikke, kan ikke komme
afsted_foerste =
    .ask = Det er nu, { $name }! Første vagt{ at-work } er { $when }. Spørg efter { ask-for }.
    .nudge = Er du kommet afsted, { $name }?
    .again = Vælg en af dem her:
    .help = Et tryk er nok. Kan du ikke komme, så finder vi ud af det sammen.
    .o-on_way = Jeg er på vej
    .w-on_way = på vej, ja, jep, ok, går nu, er der, er der nu, jeg er der, kommer
    .o-cannot = Jeg kan ikke komme
    .w-cannot = kan ikke, nej, syg, jeg er syg, når det ikke, kan ikke komme
paa_vej = Sejt, { $name }! God vagt.
paa_vej_foerste = Sejt, { $name }! Det er modigt at begynde på noget nyt. Held og lykke!

# The morning after
hvordan =
    .ask = { $praise ->
        [first] Hej { $name }! Du har klaret din første vagt{ at-work }. Hvordan gik det?
        [third] Hej { $name }! Tre vagter{ at-work } er klaret. Hvordan gik det i går?
        [never_missed] Hej { $name }! { $count } vagter{ at-work }, og du er kommet hver gang. Hvordan går det?
        [early] Hej { $name }! Du stod tidligt op og mødte på job. Hvordan gik det?
        [weekend] Hej { $name }! Du tog en vagt i weekenden, mens andre havde fri. Hvordan gik det?
       *[none] Hej { $name }! Hvordan gik din vagt{ at-work }?
    }
    .nudge = Hej { $name }. Jeg tænker på din vagt{ at-work }. Hvordan gik det?
    .again = Vælg den, der passer bedst:
    .help = Vi spørger, så du kan få hjælp, hvis noget driller. Du kan ikke svare forkert.
    .o-good = Godt
    .w-good = fint, super, fedt, det gik godt, rigtig godt, nice
    .o-okay = Okay
    .w-okay = ok, sådan da, nogenlunde, fint nok, tja
    .o-bad = Skidt
    .w-bad = dårligt, ikke godt, lort, træls, hårdt, det gik skidt
good = Dejligt at høre, { $name }! Du mødte op, og det lægger de mærke til.
okay = Tak, { $name }. Okay er helt fint. Skriv HJÆLP, hvis noget driller, så er { caller } der for dig.
ring_op =
    .ask = Øv, { $name }. Tak, fordi du siger det. Vil du have, at { caller } ringer til dig?
    .nudge = Hej { $name }. Vil du have, at { caller } ringer til dig? Du bestemmer.
    .again = Skriv ja, hvis { caller } skal ringe. Skriv nej, hvis du hellere vil vente.
    .help = Det er bare en snak. Du bestemmer selv, hvad du vil sige.
ring_ja = Det er en aftale. Jeg siger det til { caller }, som ringer til dig. Skriv HJÆLP, hvis det ikke kan vente.
ring_nej = Helt i orden, { $name }. Jeg siger til { caller }, at det driller lidt, så du ikke er alene. Skriv HJÆLP, når du vil snakke.

# Something else is being talked about: nothing is asked, so that an answer goes where it belongs
aften_kort = { $contact ->
    [none] Husk: Du har vagt { $when }{ at-work }.
   *[other] Husk: Du har vagt { $when }{ at-work }. Spørg efter { $contact }.
}
afsted_kort = Nu er det tid at tage afsted, { $name }. Du har vagt { $when }{ at-work }. Skriv til mig, hvis du ikke kan komme.
hvordan_kort = Godt klaret med din vagt{ at-work }, { $name }! Skriv til mig, hvis noget driller.
