## Not able to come. By SMS too: neutral, and nothing of what is wrong.

who = { $workplace ->
    [none] dit job
   *[other] { $workplace }
}
ask-for = { $contact ->
    [none] din chef
   *[other] { $contact }
}
shift = { $told ->
    [none] på vagt
   *[other] på vagt { $told }
}

hvorfor =
    .ask = Det er godt, du siger det. Hvad gælder det?
    .again = Vælg den, der passer bedst:
    .help = Så kan jeg sige, hvad du kan gøre. Du behøver ikke skrive mere end det.
    .o-ill = Syg
    .w-ill = jeg er syg, sygdom, dårlig
    .o-late = Kommer for sent
    .w-late = forsinket, for sent, sent
    .o-exam = Skole
    .w-exam = eksamen, prøve, skolen, lektier
    .o-family = Familie
    .w-family = familien, hjemme
    .o-other = Andet
    .w-other = noget andet, ved ikke, vil ikke sige det
gaelder_det =
    .ask = Gælder det din vagt { $shift }?
    .again = Svar ja, hvis det er den vagt. Svar nej, hvis det er en anden.
    .help = Det er den næste vagt, jeg kender.

# First a calm word
rolig_ill = Øv, { $name }. Det kan ske for alle. Det vigtige er, at du siger det.
rolig_late = Det er okay, { $name }. Det vigtige er, at de hører det fra dig.
rolig_overslept = Det sker for alle, { $name }. Du kan stadig nå at gøre det godt.
rolig_exam = Skolen er vigtig, { $name }. Det kan din chef godt forstå, når du siger det i god tid.
rolig_family = Det er jeg ked af, { $name }. Familie går forud, og det må du godt sige.
rolig_other = Det er okay, { $name }. Det vigtige er, at du siger det.

# Then the call
ring = Ring til { who } nu på { $phone }. Spørg efter { ask-for }. Jo før du ringer, jo bedre.
ring_find = Ring til { who } nu. Spørg efter { ask-for }. Find nummeret i din kontrakt eller på nettet, eller spørg mig: skriv HJÆLP.
sig_ill = Du kan sige: "Hej, det er { $name }. Jeg er syg og kan ikke komme { shift }."
sig_late = Du kan sige: "Hej, det er { $name }. Jeg bliver forsinket. Jeg kommer, så hurtigt jeg kan."
sig_overslept = Du kan sige: "Hej, det er { $name }. Undskyld, jeg sov over mig. Jeg er på vej nu."
sig_exam = Du kan sige: "Hej, det er { $name }. Jeg har noget i skolen og kan ikke komme { shift }. Hvad gør vi?"
sig_family = Du kan sige: "Hej, det er { $name }. Der er sket noget i min familie, så jeg kan ikke komme { shift }."
sig_other = Du kan sige: "Hej, det er { $name }. Jeg kan desværre ikke komme { shift }."
ikke_ill = Du skal ikke selv finde en anden til vagten. Du skal heller ikke sige, hvad du fejler.
ikke_family = Du behøver ikke fortælle mere, end du har lyst til.
ikke_other = Du behøver ikke fortælle mere, end du har lyst til.
ringet =
    .ask = Skriv til mig, når du har gjort det.
    .again = Vælg en af dem her:
    .help = Det er svært at ringe de første gange. Du må gerne få hjælp til det.
    .nudge = Hej { $name }. Fik du ringet?
    .o-done = Jeg har ringet
    .w-done = ja, ringet, færdig, det er gjort, har ringet, jeg har skrevet til dem, done, ok
    .o-help = Jeg vil have hjælp
    .w-help = nej, hjælp, jeg tør ikke, de tager den ikke, ingen svarer, kan ikke finde nummeret
godt = Godt klaret, { $name }! Det var det rigtige at gøre.
godt_ill = Godt klaret, { $name }! Pas på dig selv. Jeg skriver til dig i morgen.

# The day after
klar =
    .ask = { $shift ->
        [none] Hej { $name }! Hvordan har du det? Er du klar igen?
       *[other] Hej { $name }! Hvordan har du det? Er du klar til din næste vagt { $shift }?
    }
    .again = Vælg en af dem her:
    .help = Jeg spørger bare, så du ikke står alene med det.
    .o-ready = Ja, klar
    .w-ready = ja, klar, jeg er klar, jep, det er jeg
    .o-not_yet = Ikke endnu
    .w-not_yet = nej, ikke, stadig syg, syg, nix, ikke helt
    .o-talk = Vil snakke
    .w-talk = snakke, snak, ring
klar_ja = Dejligt, { $name }! God vagt, når du kommer dertil.
klar_nej = Helt okay, { $name }. Giv dit job besked i god tid, så snart du ved mere. Og skriv HJÆLP, hvis det driller.
