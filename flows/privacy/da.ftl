## What Makker knows of somebody, and what they can do about it. By SMS only kinds, never contents.

hvem = Kun du og dine konsulenter kan læse det her. Jeg er en robot. Skriv HVAD VED DU OM MIG, MINE DATA, RET NAVN eller SLET MIG.
videre = Skriv MINE DATA, hvis du vil have det hele. Skriv RET NAVN, hvis noget er forkert. Og SLET MIG, hvis alt skal væk.
beholdt = Okay, jeg sletter ikke noget. Er der kun én ting, der skal væk, så skriv HJÆLP. Så hjælper et menneske dig.

# What is kept: each line by itself, as many in one SMS as there is room for
kendt = Det har jeg om dig:
kendt_profil = { $what }
navn = dit navn
foedt = din fødselsdag
omraade = hvor du bor
oensker = dine ønsker
adresse = dit nummer
kendt_beskeder = { $count ->
    [one] 1 besked mellem os
   *[other] { $count } beskeder mellem os
}, i { $months } måneder
kendt_relay = { $count ->
    [one] 1 besked
   *[other] { $count } beskeder
} med en rollemodel, i { $months } måneder
kendt_cv = dit CV
kendt_loen = tal fra { $count ->
    [one] 1 lønseddel
   *[other] { $count } lønsedler
}
kendt_loenbilleder = { $count ->
    [one] 1 billede af en lønseddel
   *[other] { $count } billeder af lønsedler
}
kendt_vagter = { $count ->
    [one] 1 vagt
   *[other] { $count } vagter
}
kendt_job = { $count } job
kendt_filer = { $count ->
    [one] 1 billede eller fil
   *[other] { $count } billeder eller filer
}
kendt_sager = { $count ->
    [one] 1 ting, en konsulent har hjulpet med
   *[other] { $count } ting, en konsulent har hjulpet med
}
kendt_fra = slået fra: { $what }

# All of it
alt_side = Her er alt, jeg har om dig. Åbn filen i din browser.
alt_data = Og her er det samme som data.
alt_kode = Din kode er { $code }. Skriv den, hvor du henter dit CV. Så får du alt, jeg har om dig. Koden virker én gang og i 7 dage.

# Erased: first a question, then a day to regret
sikker =
    .ask = Så sletter jeg alt: CV, vagter og beskeder. Det tager et døgn. Vil du bare have ro, så skriv STOP. Er du sikker?
    .again = Skal jeg slette alt om dig? Svar ja eller nej.
    .help = Alt om dig forsvinder, og det kan ikke laves om. Du har et døgn til at fortryde.
slettes = Okay. Jeg sletter alt { $when }. Fortryder du, så skriv BEHOLD MIG. { $consultant ->
    [nobody] Tak for denne gang.
   *[other] { $consultant } får det at vide.
}
slettes_igen = Det er allerede sat i gang. Jeg sletter alt { $when }. Fortryder du, så skriv BEHOLD MIG.
slettes_foerst = { $consultant ->
    [nobody] Okay. Først vil en voksen gerne lige snakke med dig. Så sletter jeg alt. Fortryder du, så skriv BEHOLD MIG.
   *[other] Okay. Først vil { $consultant } gerne lige snakke med dig. Så sletter jeg alt. Fortryder du, så skriv BEHOLD MIG.
}
bliver = Godt! Jeg sletter ikke noget, og jeg husker dig stadig.
husker = Godt! Jeg husker dig stadig.
slettet = Nu er alt om dig slettet. Din kvittering er { $code }. Du er altid velkommen igen.

# A year of silence
forny =
    .ask = Hej { $name }. Det er længe siden! Skal jeg stadig huske dig? Siger du nej, sletter jeg alt om dig.
    .again = Skal jeg huske dig? Svar ja eller nej.
    .help = Jeg gemmer ikke noget om folk, der ikke vil være med mere. Derfor spørger jeg.

# What Makker writes about by itself
formaal =
    .ask = Hvad skal jeg holde op med at skrive om?
    .again = Vælg en af dem her:
    .help = Du kan slå hver ting fra for sig. Og du kan altid slå den til igen.
    .o-reminders = Vagter
    .w-reminders = vagter, påmindelser, vagt
    .o-questions = Spørgsmål til dig
    .w-questions = spørgsmål, spørge
    .o-role_model = Din rollemodel
    .w-role_model = rollemodel
    .o-all_on = Slå alt til
    .w-all_on = alt til, slå til, alt
    .o-nothing = Lad det være
    .w-nothing = lad det være, ingenting, ikke noget, nej
som_foer = Okay, det bliver, som det er.
fra_reminders = Okay, jeg minder dig ikke mere om dine vagter. Alt andet er som før. Vil du have det igen, så skriv GERNE PÅMINDELSER.
fra_reminders_model = Okay, jeg minder dig ikke mere om at skrive. Dem, du skriver med, er her stadig. Vil du have det igen, så skriv GERNE PÅMINDELSER.
fra_questions = { $consultant ->
    [nobody] Okay, jeg spørger ikke mere af mig selv. Du er ikke glemt. Vil du have det igen, så skriv GERNE SPØRGSMÅL.
   *[other] Okay, jeg spørger ikke mere af mig selv. { $consultant } glemmer dig ikke. Vil du have det igen, så skriv GERNE SPØRGSMÅL.
}
fra_role_model = Okay, der kommer ikke mere fra din rollemodel. { $consultant ->
    [nobody] En voksen
   *[other] { $consultant }
} får det at vide. Vil du have det igen, så skriv GERNE ROLLEMODEL.
til_reminders = Okay, jeg minder dig om dine vagter igen.
til_reminders_model = Okay, jeg minder dig om at skrive igen.
til_questions = Okay, så spørger jeg igen, hvordan det går.
til_role_model = Okay, din rollemodel må gerne skrive igen.
alt_til = Okay, alt er slået til igen.
n_reminders = vagter
n_questions = spørgsmål
n_role_model = rollemodel

# Corrected
nyt_navn =
    .ask = Hvad er det rigtige fornavn?
    .again = Skriv bare dit fornavn, fx Amina.
    .help = Jeg bruger dit fornavn, når jeg skriver til dig.
ny_foedselsdag =
    .ask = Hvornår er du født?
    .again = Skriv dag, måned og år, fx 12. juni 2011.
    .help = Din alder afgør, hvilke jobs du må have.
nyt_omraade =
    .ask = Hvor bor du? Skriv byen eller området.
    .again = Skriv byen eller området, fx Køge.
    .help = Så ved jeg, hvilken konsulent der er tættest på dig.
rettet = Tak, det er rettet.

# The page with all of it
side_titel = Alt, Makker har om dig
side_hvorfor = Det her er dit. Er noget forkert, så skriv RET NAVN til Makker. Skal det væk, så skriv SLET MIG.
side_noter = Det, en konsulent selv har skrevet ned, får du hos konsulenten.
# [long] It stands on a page, and goes by no SMS.
side_tid = Hvor længe gemmer vi det? Beskeder: { $messages } måneder. Beskeder med en rollemodel: { $relay } måneder. Tal fra lønsedler: { $payslips } måneder. Vagter: { $shifts } måneder. Sager: { $cases } måneder, efter de er slut. Billeder af lønsedler: { $pictures } dage, og { $messages } måneder, hvis du har bedt om at gemme dem. Alt andet, til du vil slettes.
side_om = Om dig
side_adresser = Hvor vi skriver sammen
side_beskeder = Beskeder
side_svar = Svar, du har givet
side_job = Job
side_vagter = Vagter
side_dokumenter = CV og lønsedler
side_filer = Filer
side_sager = Det, et menneske har hjulpet med
side_andet = Andet
side_data = Det samme som data
side_dig = Dig
