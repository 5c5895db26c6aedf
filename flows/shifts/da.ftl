## Shifts: told, said back, kept, listed. By SMS too.

# How shifts are written in lines
og = og
naer-0 = i dag kl. { $time }
naer-1 = i morgen kl. { $time }
dag-mo = mandag
dag-tu = tirsdag
dag-we = onsdag
dag-th = torsdag
dag-fr = fredag
dag-sa = lørdag
dag-su = søndag
regel = { $interval ->
    [1] hver
    [2] hver anden
    [3] hver tredje
   *[other] hver { $interval }.
} { $days }{ $time ->
    [none] { "" }
   *[other] { " kl. " }{ $time }
}{ $until ->
    [none] { "" }
   *[other] { " til og med " }{ $until }
}{ $but ->
    [none] { "" }
   *[other] { ", men ikke " }{ $but }
}
dage-mere = { $count ->
    [one] en dag mere
   *[other] { $count } dage mere
}
linje-flyttet = { $before } bliver { $after }
linje-slettet = slettes: { $shift }
flere = og { $count } mere

# What is to be told
hvornaar =
    .ask = Hvornår skal du på job? Skriv fx: lørdag 10-16 og mandag 16-19. Du kan også sende et billede af din vagtplan.
    .sms = Hvornår skal du på job? Skriv fx: lørdag 10-16 og mandag 16-19. Vil du hellere sende et billede af din vagtplan? Skriv BILLEDE.
    .again = Skriv dag og tid, fx: lørdag 10-16. Du kan skrive mange på én gang.
    .again-long = Den var lang. Skriv en uge ad gangen, fx: lørdag 10-16 og mandag 16-19.
    .help = Så kan jeg minde dig om dine vagter og se efter, om tiderne er i orden. Du kan også sende adressen på din kalender.
hvad =
    .ask = Dine vagter, ja. Hvad vil du?
    .again = Vælg en af dem her:
    .help = Du kan skrive dine vagter til mig. Så minder jeg dig om dem.
    .o-tell = Skrive vagter ind
    .w-tell = skriv, skrive, skriv ind, nye vagter, ny vagt
    .o-list = Se mine vagter
    .w-list = se, vis, liste, mine vagter
    .o-human = Snakke med nogen
    .w-human = menneske, snak, snakke, konsulent, voksen
senere = Helt fint. Skriv bare til mig, når du kender dine vagter.

# A picture or a file of a roster
billede =
    .ask = Send billedet eller filen her. Tag hele planen med, i godt lys.
    .again = Tryk på papirclipsen, og vælg billedet. Eller skriv dagene, fx: lørdag 10-16.
    .again-long = Skriv en uge ad gangen, fx: lørdag 10-16 og mandag 16-19.
    .help = Jeg læser kun dine egne vagter. Du får dem at se, før jeg gemmer dem.
laeser = Jeg læser den nu. Det tager et øjeblik.
# All names are shown, so it may take more than one SMS.
# [long]
navn =
    .ask = Der står flere navne på den. Hvilket er dit?
    .again = Vælg dit navn. Er du der ikke, så vælg: Ingen af dem.
    .help = Så gemmer jeg kun dine egne vagter og ikke de andres.
    .o-n0 = { $n0 }
    .o-n1 = { $n1 }
    .o-n2 = { $n2 }
    .o-n3 = { $n3 }
    .o-n4 = { $n4 }
    .o-n5 = { $n5 }
    .o-n6 = { $n6 }
    .o-n7 = { $n7 }
    .o-n8 = { $n8 }
    .o-n9 = { $n9 }
    .o-n10 = { $n10 }
    .o-n11 = { $n11 }
    .o-all = De er alle sammen mine
    .w-all = alle, alle mine, alle sammen, det hele er mit
    .o-none = Ingen af dem
    .w-none = ingen, ikke nogen, ingen af dem, nej
intet_navn = Okay. Så gemmer jeg ikke noget fra den.
hvilken_uge =
    .ask = Hvilken uge er det?
    .again = Skriv ugens nummer, fx 48.
    .help = Der står kun ugedage på den. Så ved jeg ikke, hvilke datoer det er.
    .o-this = Denne uge ({ $this })
    .w-this = denne uge, denne, den her, nu
    .o-next = Næste uge ({ $next })
    .w-next = næste uge, næste, ugen efter
ulaest_dage = Jeg kan ikke læse alt. Se efter her: { $days }{ $more ->
    [0] .
   *[other] { " " }og { $more } dage mere.
} Har du vagt der, så skriv den til mig bagefter.
uden_dag = { $count ->
    [one] En vagt kunne jeg ikke finde dagen til.
   *[other] { $count } vagter kunne jeg ikke finde dagen til.
} Skriv til mig, hvis der mangler noget.
resten = Der er flere vagter, end jeg kan tage på én gang. Send resten bagefter.
ingen_paa_den = Jeg kan ikke se nogen vagter til dig på den.
ikke_vagtplan = Jeg kan ikke se nogen vagter på den.
ulaest_password = Filen er låst med en kode, så jeg kan ikke åbne den. Tag et billede af planen, eller skriv vagterne.
ulaest_large = Filen er for stor til mig. Send kun siden med dine vagter.
ulaest_kind = Den slags fil kan jeg ikke læse. Send et billede eller en PDF.
ulaest_pictures = Jeg kan ikke læse billeder lige nu. Har du planen som PDF, så send den. Eller skriv vagterne til mig.
ulaest_busy = Jeg har travlt lige nu. Prøv igen om et par minutter.
ulaest_unreadable = Jeg kunne ikke læse den. Prøv et nyt billede i godt lys, eller skriv vagterne.

# What is missing
mangler-slut =
    .ask = { $shift }: Hvornår har du fri?
    .again = Skriv et klokkeslæt, fx 16. Eller VED IKKE.
    .help = Så kan jeg se efter, om vagten er for lang. Du kan svare VED IKKE.
mangler-tid =
    .ask = { $day }: Fra hvornår til hvornår?
    .again = Skriv det sådan her: 10-16. Eller VED IKKE.
    .help = Så kan jeg minde dig om vagten i god tid.
mangler-dag =
    .ask = Hvilken dag er det?
    .again = Skriv en dag, fx lørdag eller 28/11.
    .again-long = Skriv bare dagen, fx lørdag.
    .help = Jeg kan ikke se, hvilken dag vagten er.
mangler-dato =
    .ask = Den dato kender jeg ikke. Hvornår er vagten?
    .again = Skriv vagten med dag og tid, fx 28/11 10-16. Eller NEJ, hvis der ikke er flere.
    .again-long = Skriv bare den ene vagt, fx 28/11 10-16.
    .help = En af dagene findes ikke i kalenderen. Resten har jeg.
mangler-gentagelse =
    .ask = Den slags gentagelse kan jeg ikke holde styr på endnu. Skriv de næste vagter med dato. Fx: 1/12 16-20 og 5/1 16-20.
    .again = Skriv dag og tid, fx 1/12 16-20. Eller NEJ, hvis vi springer det over.
    .again-long = Skriv lidt færre ad gangen.
    .help = Jeg kan huske vagter, der er hver uge eller hver anden uge.
mangler-hvis =
    .ask = Der står flere navne i planen. Hvilke vagter er dine? Skriv kun dem.
    .again = Skriv kun dine egne, fx: lørdag 10-16.
    .again-long = Skriv kun dine egne, fx: lørdag 10-16.
    .help = Jeg vil ikke komme til at gemme en andens vagter hos dig.
mangler-hvilken =
    .ask = Hvilken vagt er det? Skriv den, som den er nu, fx: lørdag 12-18.
    .again = Skriv dag og tid, fx: lørdag 12-18.
    .again-long = Skriv bare den ene vagt, fx: lørdag 12-18.
    .help = Jeg kan ikke se, hvilken af dine vagter du mener.
mangler-formiddag =
    .ask = { $shift }: Er det om morgenen eller om aftenen?
    .again = Vælg en af dem her:
    .help = Tiden kan være begge dele, så jeg spørger for en sikkerheds skyld.
    .o-morning = Om morgenen
    .w-morning = morgen, morgenen, formiddag, tidlig
    .o-evening = Om aftenen
    .w-evening = aften, aftenen, sen, pm
mangler-uge =
    .ask = { $rule }: Hvornår er det første gang?
    .again = Vælg en af dem her:
    .help = Så ved jeg, hvilke uger det er.
    .o-this = I denne uge
    .w-this = denne uge, nu, denne
    .o-next = I næste uge
    .w-next = næste uge, næste

# Said back. All of it is, so a long roster takes more than one SMS.
# [long]
passer =
    .ask =
        { $lines }
        Er det rigtigt?
    .again = Svar ja, hvis det er rigtigt. Ellers skriv, hvad der skal være anderledes. Fx: 17 ikke 16.
    .help = Jeg gemmer det først, når du har sagt ja.
# [long]
slet =
    .ask =
        { $lines }
        Skal jeg gøre det?
    .again = Svar ja, hvis vagten er væk. Ellers svar nej.
    .help = Jeg sletter først, når du har sagt ja.
# [long]
tvivl =
    .ask =
        Jeg er i tvivl om dagen. Jeg læser det sådan her:
        { $lines }
        Er det rigtigt?
    .again = Svar ja, hvis det er rigtigt. Ellers skriv den rigtige dag, fx: nej, fredag.
    .help = Ugedagen og datoen passer ikke sammen.
# [long]
samtidig =
    .ask =
        To af dem er på samme tid:
        { $lines }
        Er det rigtigt?
    .again = Svar ja, hvis det er rigtigt. Ellers skriv det, der skal være anderledes. Fx: søndag ikke lørdag.
    .help = Man kan kun være ét sted ad gangen, så jeg spørger.
# [long]
mange =
    .ask =
        Det er { $count } vagter:
        { $lines }
        Er de alle sammen dine?
    .again = Svar ja, hvis de alle er dine. Ellers svar nej.
    .help = Det er mange på én gang, så jeg spørger, før jeg gemmer dem.
# [long]
i_stedet =
    .ask =
        Du har { $count ->
            [one] en vagt
           *[other] { $count } vagter
        } i forvejen:
        { $lines }
        Er det nye i stedet for?
    .again = Svar ja, hvis det gamle skal væk. Svar nej, hvis du har begge dele.
    .help = Så har jeg ikke den samme vagt to gange.
rettelse =
    .ask = Okay. Hvordan skal det være? Skriv det, fx: lørdag 11-17. Eller NEJ, hvis vi glemmer det.
    .again = Skriv dag og tid, fx: lørdag 11-17. Eller NEJ, hvis vi glemmer det.
    .again-long = Skriv bare det, der skal være anderledes, fx: lørdag 11-17.
    .help = Skriv det med dine egne ord. Jeg viser dig det, før jeg gemmer det.
gemt = Gemt! Det er godt gået, at du har styr på dine vagter.
gemt_arbejdet = Gemt! Jeg har skrevet timerne ned, så vi kan se, om lønnen passer.
flyttet = Så er det flyttet.
slettet = Så er det slettet.
ikke_gemt = Okay, så har jeg ikke ændret noget. Skriv bare, når du vil.
kender_den = Den har jeg allerede: { $shift }.
kender_dem = Dem har jeg allerede. Skriv MINE VAGTER for at se dem.

# A calendar: a file, or the address of one. The address itself is never written out.
kalender_lov =
    .ask = Må jeg læse dine vagter i din kalender? Så kigger jeg i den hver dag og skriver kun, når noget er ændret.
    .again = Svar ja, hvis jeg må læse din kalender. Ellers svar nej.
    .help = Jeg bruger kun tiderne, og jeg viser ikke adressen til nogen. Du kan altid skrive GLEM KALENDER.
kalender_bytte =
    .ask = Jeg læser en kalender for dig i forvejen. Skal jeg læse den her i stedet?
    .again = Svar ja, hvis jeg skal læse den nye. Svar nej, hvis jeg skal blive ved den gamle.
    .help = Jeg kan kun holde øje med én kalender ad gangen. De vagter, du har, bliver stående.
kalender_henter = Fedt. Jeg henter den nu.
kalender_nej = Helt fint. Jeg har glemt adressen. Du kan også bare skrive dine vagter til mig.
kalender_bliver = Helt fint. Så læser jeg kun den, jeg havde før.
kalender_fil = Tak! Jeg læser den nu.
kalender_laest = Jeg har læst din kalender. Det her er nyt for mig:
kalender_tom = Jeg fandt ingen vagter i den de næste to måneder. Du kan også skrive dem, fx: lørdag 10-16.
kalender_tom_endnu = Jeg fandt ingen vagter i den de næste to måneder. Jeg skriver, når der kommer nogen.
kalender_foelger = Jeg holder øje med din kalender nu. Skriv GLEM KALENDER, hvis jeg skal holde op.
kalender_glemt = Jeg har også glemt adressen på din kalender.
kalender_foerst = Vi er lige midt i dine vagter. Svar på den her først, og send så kalenderen igen.
kalender_ulaest_stor = Den er for stor til mig. Skriv dine vagter i stedet, fx: lørdag 10-16.
kalender_ulaest_mange = Der er for meget i den til mig. Skriv dine vagter i stedet, fx: lørdag 10-16.
kalender_ulaest_fil = Jeg kan ikke læse den fil som en kalender. Hent den igen, og prøv en gang til. Eller skriv dine vagter, fx: lørdag 10-16.
kalender_ulaest_side = Der er ingen kalender på den adresse. Led efter "abonner" eller "iCal" i din vagtplan. Eller skriv dine vagter, fx: lørdag 10-16.
kalender_ulaest_adresse = Den adresse kan jeg ikke bruge. Led efter "abonner" eller "iCal" i din vagtplan. Eller skriv dine vagter, fx: lørdag 10-16.
kalender_ulaest_laast = Adressen virker ikke. Kopier den igen, helt fra start til slut. Eller skriv dine vagter, fx: lørdag 10-16.
kalender_ulaest_net = Jeg kan ikke komme ind på din kalender lige nu. Send adressen igen senere. Eller skriv dine vagter, fx: lørdag 10-16.

# The law. The sentence itself stands in flows/hours.
loven = { $finding }
niende =
    .ask = Er du færdig med 9. klasse?
    .again = Svar ja, hvis du er helt færdig med 9. klasse. Svar nej, hvis du går der endnu.
    .help = Reglerne for, hvor meget man må have job, er ikke ens før og efter 9. klasse.
tal_med =
    .ask = Vil du have, at { helper } tager en snak med dem om det?
    .again = Svar ja, hvis { helper } skal tale med dem. Svar nej, hvis du hellere selv vil.
    .help = Det er ikke dig, der har gjort noget galt. Reglerne er chefens ansvar.
spoerg_med =
    .ask = Vil du have, at { helper } hjælper dig med at spørge?
    .again = Svar ja, hvis { helper } skal hjælpe. Svar nej, hvis du hellere selv vil.
    .help = Jeg er ikke sikker på, om tiden er okay. Derfor er det godt at spørge.
tal_ja = Det er en aftale. { helper } taler først med dig, før der sker noget.
tal_nej = Helt fint. Skriv HJÆLP, hvis du vil have { helper } med senere.
helper = { $consultant ->
    [nobody] en voksen
   *[other] { $consultant }
}

# Reminders
vej =
    .ask = Hvor lang tid tager det at komme derhen?
    .again = Skriv det i minutter, fx 20. Eller VED IKKE.
    .again-bounds = Det er lang tid. Skriv det i minutter, fx 20.
    .help = Så kan jeg sige til, når du skal ud ad døren.
    .name = vej, rejsetid, transport
aften =
    .ask = Jeg minder dig også om det aftenen før. Hvad tid passer bedst?
    .again = Vælg en af dem her:
    .help = Det er kun på aftener, hvor du har job dagen efter.
    .o-18 = Kl. 18
    .w-18 = 18, klokken 18, seks
    .o-19 = Kl. 19
    .w-19 = 19, klokken 19, syv
    .o-20 = Kl. 20
    .w-20 = 20, klokken 20, otte
    .name = aften, påmindelse
paamindes = Så minder jeg dig om det aftenen før, og når du skal ud ad døren.

# What there is
mine =
    Dine vagter:
    { $lines }
mine_flere =
    Dine vagter:
    { $lines }
    og { $count } mere
ingen = Jeg kender ingen vagter hos dig endnu.
ingen_sidst = Jeg har ingen vagter fra sidste uge.
