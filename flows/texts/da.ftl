## What belongs to no topic. Every text fits one SMS.

# Yes and no
yes = Ja
no = Nej

# How a choice is answered where there are no buttons
choose = Svar { $numbers }.
choose-one = Svar med et tal, fx 2.
choose-many = Svar med et eller flere tal, fx 1 og { $number }.
choose-yes-no = Svar ja eller nej.
or = eller

# The message was no answer
unclear = Den forstod jeg ikke helt.
press = Den fangede jeg ikke. Tryk på en af knapperne - eller skriv det med andre ord.
unclear-human = Vi forstår vist ikke hinanden - det er min fejl. Skriv MENNESKE, så tager en voksen over. Eller prøv igen:
not-now = Det er jeg ikke så god til. Skriv MENU for at se, hvad jeg kan. Eller MENNESKE, så hjælper en voksen.
no-help-here = Svar så godt, du kan. Du kan rette det bagefter. Og skriv MENNESKE, hvis det driller.

# Words that mean the same everywhere
help = Jeg har sagt det til { $name }, som svarer dig { $when }. Er du i fare: ring 112. Vil du snakke nu: ring gratis til Børnetelefonen på 116 111.
help-nobody = Du er på listen. En voksen svarer dig { $when }. Er du i fare: ring 112. Vil du snakke nu: ring gratis til Børnetelefonen på 116 111.
help-closed = Kontoret er lukket nu. { $name } svarer dig { $when }. Er du i fare: ring 112. Vil du snakke nu: ring gratis 116 111, dag og nat.
stopped = Okay. Jeg skriver ikke til dig mere. Du er altid velkommen igen - skriv bare START.
resumed = Velkommen tilbage! Godt at høre fra dig.
joined = Velkommen, { $name }! Nu er vi forbundet. Skriv MENU for at se, hvad jeg kan.
join-unknown = Den kode kender jeg ikke, eller også er den brugt. Bed din konsulent om en ny. Eller skriv HEJ, så begynder vi her.
first-question = Vi er ved det første spørgsmål, så vi kan ikke gå længere tilbage.
back = Okay, et skridt tilbage.
nothing-to-correct = Det kan jeg ikke finde. Skriv fx RET TELEFON eller RET NAVN. Eller MENU for at se det hele.
correct-which = Hvilken vil du rette?

# Asides
soon = Det tager vi lige om lidt.
greeting = Hej igen!
one-by-one = Vi tager én ting ad gangen. Det andet kommer bagefter.
back-to = Tilbage til det, vi var i gang med.
welcome-back = Godt at høre fra dig igen! Vi var i gang med det her:
old-button = Den knap er fra før. Her er vi nu:
old-button-free = Den knap er fra før, så den gør ikke noget mere. Skriv MENU for at se, hvad jeg kan.
edited = Jeg kan ikke se, når du retter en besked. Skriv det bare igen.
other = Den slags kan jeg ikke læse endnu. Skriv det med ord.
file-failed = Jeg kunne ikke hente filen. Prøv at sende den igen.
file-unasked = Tak! Jeg har ikke brug for en fil lige nu.
too-long = Puh, den var lang. Skriv det lidt kortere.
moved-on = Der er kommet noget nyt, siden vi skrev sidst. Vi tager den herfra:
cpr = Det lignede et CPR-nummer, så jeg har slettet det. Pas godt på det, og skriv det aldrig her.
language-set = Okay, vi snakker dansk.
trouble = Noget gik galt hos mig. Undskyld! Din besked er ikke væk, og jeg har sagt det til et menneske. Skriv MENU for at komme videre.

# A human writes with the youth in Makker's place
case-taken = { $name } har nu din besked og svarer dig { $when }.
case-moved = { $name } tager over og svarer dig { $when }.
thread-taken = Nu skriver du med { $name }. Jeg er stille imens.
back-from-human = Nu er det Makker igen. Vil du have fat i { $name }, så skriv HJÆLP.

# The CV leaves as a code where files cannot be sent
cv-code = Dit CV er klar! Din kode er { $code }. Skriv den på den side, din konsulent har vist dig. Koden virker én gang og i 7 dage.
payslip-code = Din kode er { $code }. Skriv den på den side, din konsulent har vist dig, og send billedet der. Koden virker én gang og i 7 dage.
cv-file = Her er dit CV. Godt gået!
cv-data = Her er dit CV som en fil, som jobsider kan læse.
cv-mailed = Jeg har også sendt dit CV til din mail.
cv-mail-subject = Dit CV
cv-mail-body = Hej { $name }! Her er dit CV. Hilsen Makker
cv-for-staff = Her er CV'et for { $name }.

# The shifts to come, as a file for a calendar
shifts-file = Her er dine vagter. Åbn filen, så ligger de i din kalender.
shifts-none = Du har ingen vagter, jeg kender til. Skriv dem til mig, fx lørdag 10-16.
shifts-no-file = Jeg kan ikke sende en kalender på SMS. Det kan jeg på Telegram. Skriv MINE VAGTER, så får du dem her.
calendar-forgotten = Jeg har glemt din kalender. De vagter, du har, bliver stående.
calendar-none = Jeg læser ingen kalender for dig. Skriv MINE VAGTER for at se dine vagter.
shifts-title = { $place ->
    [none] Vagt
   *[other] Vagt: { $place }
}

# Staff
staff-unknown-name = Jeg kender ingen, der hedder { $name }, i dit område.
staff-no-cv = { $name } har ikke lavet et CV endnu.
staff-which = Der er flere, der hedder { $name }. Skriv også efternavn eller nummer.

# Danish time as people say it
when-today = i dag inden kl. { $time }
when-tomorrow = i morgen inden kl. { $time }
when-day = { $day } inden kl. { $time }

# A wish in free words: what a human helps with, and what a few words answer
asked = Det hjælper { $name } dig med. Jeg har sagt det videre, og { $name } svarer dig { $when }.
asked-closed = Det hjælper { $name } dig med. Kontoret er lukket nu, så du får svar { $when }.
asked-nobody = Det kan et menneske hjælpe dig med. Du er på listen og får svar { $when }.
about-stop = Skriv STOP, så skriver jeg ikke mere. Skriv PAUSE, hvis du bare vil have lidt ro.
about-language = Jeg kan dansk og engelsk. Skriv ENGLISH eller DANSK. Skriv HJÆLP, hvis du hellere vil have et menneske.
about-greeting = Hej! Skriv MENU for at se, hvad jeg kan. Eller skriv bare, hvad du har brug for.
you-are-welcome = Selv tak! Skriv bare, når der er noget.
