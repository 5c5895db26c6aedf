## What Makker says to consultants and leaders. Every text fits one SMS unless it is marked.

# A new case: no more than is needed, for it goes by SMS. `case-words` fits behind it.
case-new = { $name } vil gerne snakke med et menneske. Sag { $number }. Svar { $when }. Kontakt: { $contact }
case-silence = { $name } svarer mig ikke. Sag { $number }. Prøv selv { $when }. Kontakt: { $contact }
case-stop = { $name } har skrevet STOP. Sag { $number }. Tag selv kontakt { $when }. Kontakt: { $contact }
case-stopped = { $name } sagde STOP for noget tid siden. Sag { $number }. Prøv selv igen { $when }. Kontakt: { $contact }
case-bad_check_in = Det driller lidt for { $name }. Sag { $number }. Tag kontakt { $when }. Kontakt: { $contact }
case-bad_address = Jeg kan ikke nå { $name }. Sag { $number }. Find et nyt nummer { $when }. Det gamle: { $contact }
case-repaired = { $name } var ved at blive glemt. Sag { $number }. Skriv eller ring { $when }. Kontakt: { $contact }
case-came_back = { $name } var gået ud, men har skrevet igen. Sag { $number }. Sig velkommen tilbage { $when }. Kontakt: { $contact }
case-trouble = Jeg snublede over en besked fra { $name }. Sag { $number }. Svar { $when }. Kontakt: { $contact }
case-trouble_at_work = { $name } vil gerne tale om sit job. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-safety = HASTER: { $name } har brug for et menneske nu. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-parents_no = Et nej hjemmefra om { $name }. Sag { $number }. Tag kontakt { $when }. Kontakt: { $contact }
case-role_model_worry = En rollemodel tænker på { $name }. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-wants_interview = { $name } vil øve en jobsamtale. Sag { $number }. Aftal en tid { $when }. Kontakt: { $contact }
case-wants_event = { $name } vil gerne med til noget. Sag { $number }. Svar { $when }. Kontakt: { $contact }
case-undelivered = En besked til { $name } kom ikke frem. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-wants_new_job = { $name } vil gerne have et nyt job. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-wants_to_stay = { $name } vil gerne blive i sit job. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-new_wishes = { $name } har nye ønsker til et job. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-hours_law = { $name } vil tale om sine vagter. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-too_young_for_telegram = { $name } er for ung til Telegram. Sag { $number }. Find et nummer { $when }. Kontakt: { $contact }
case-asks = { $name } vil vide noget om { $about }. Sag { $number }. Svar { $when }. Kontakt: { $contact }
case-absent_often = Det er svært for { $name } at komme på job lige nu. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-relay_held = En besked til eller fra { $name } venter på dig. Sag { $number }. Skriv HOLDT { $when }.
case-match_paused = { $name } vil have fred for sin rollemodel. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-match_quiet = Der er stille mellem { $name } og rollemodellen. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-certificate_over = Attesten hos { $name }s rollemodel er udløbet. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-match_ended = { $name } har ingen rollemodel nu. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-pair_unreached = { $name } skrev til sin rollemodel, men det nåede ikke frem. Sag { $number }. Se på det { $when }. Kontakt: { $contact }
case-line_worry = Se lige til { $name }. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-other = Ny sag { $number } om { $name }. Svar { $when }. Kontakt: { $contact }
case-words = TAG { $number }, SKRIV, UDSKYD, GIV, LUK
word-take = TAG
word-write = SKRIV
word-later = UDSKYD
word-pass = GIV
word-close = LUK
b-take = Tag den
b-write = Skriv
b-later = Udskyd
b-pass = Giv videre
b-close = Luk

# What a case is about and how it stands, in a list
reason-help = vil snakke
reason-silence = svarer ikke
reason-stop = STOP
reason-stopped = STOP
reason-bad_check_in = ring op
reason-bad_address = nyt nummer
reason-repaired = næsten glemt
reason-came_back = er tilbage
reason-trouble = min fejl
reason-trouble_at_work = om jobbet
reason-safety = HASTER
reason-parents_no = nej hjemmefra
reason-role_model_worry = rollemodel
reason-wants_interview = øve samtale
reason-wants_event = vil med
reason-undelivered = kom ikke frem
reason-wants_new_job = nyt job
reason-wants_to_stay = vil blive
reason-new_wishes = nye ønsker
reason-hours_law = vagter og regler
reason-too_young_for_telegram = mangler SMS
reason-absent_often = job svært nu
reason-asks_application = ansøgning
reason-asks_interview = jobsamtale
reason-asks_approach = at spørge om job
reason-asks_find_job = at finde job
reason-asks_payslip = løn
reason-asks_paperwork = papirer og skat
reason-asks_shifts = vagter
reason-asks_absence = fravær
reason-asks_rights = regler på job
reason-asks_leave_job = at stoppe i job
reason-asks_role_model = rollemodel
reason-asks_education = uddannelse
reason-relay_held = besked venter
reason-match_paused = vil have fred
reason-match_quiet = stille
reason-certificate_over = attest udløbet
reason-match_ended = rollemodel stoppet
reason-pair_unreached = nåede ikke frem
reason-line_worry = se til
reason-other = andet
state-open = ikke taget
state-taken = taget
state-waiting = venter

# Taking, putting off, passing on, closing
taken-you = Sag { $number } er din. { $name }: { $contact }. Skriv SKRIV { $number }, så skriver I sammen. Skriv LUK { $number }, når du er færdig.
taken-other = { $who } har taget sag { $number } om { $name }.
taken-already-yours = Sag { $number } om { $name } er din i forvejen.
no-such-case = Sag { $number } er ikke på din liste. Skriv SAGER, så ser du dem.
not-yours = Sag { $number } er hos { $who }. Skriv TAG { $number }, hvis du tager over.
which-case = Hvilken sag? { $cases }. Skriv fx { $example }.
which-none = Jeg fandt ingen sag, det kan være. Skriv SAGER, så ser du dem.
closed-already = Sag { $number } er lukket.
put-off-done = Sag { $number } om { $name } venter til { $date }. Så siger jeg til.
put-off-impossible = Den dag forstod jeg ikke. Højst 60 dage frem.
passed-on = { $who } har nu sag { $number } om { $name }.
passed-to-you = { $who } giver dig sag { $number } om { $name }. Svar { $when }. Kontakt: { $contact }
pass-unknown = Jeg kender ingen kollega, der hedder { $who }. Du kan vælge { $names }.
closed-thanks = Tak! Sag { $number } om { $name } er lukket.

# A case that nobody has taken
escalated = { $who } har ikke taget sag { $number } om { $name }. Nu er den din. Svar { $when }. Kontakt: { $contact }
escalated-leader = Ingen har taget sag { $number } om { $name }. Nu er den hos dig. Svar { $when }. Kontakt: { $contact }
still-open = Sag { $number } om { $name } er stadig ikke taget. Hvem tager den? Kontakt: { $contact }
due-again = Sag { $number } om { $name } har ventet. Nu er det tid. Kontakt: { $contact }
left-lying = { $who } har haft sag { $number } om { $name } længe. Nu er den din. Svar { $when }. Kontakt: { $contact }
overdue = Sag { $number } om { $name } er over tid. Skriv LUK { $number }, hvis den er klaret, eller UDSKYD { $number }.

# Lists
cases-none = Du har ingen sager lige nu.
cases-mine = Dine sager:
cases-untaken = Ikke taget:
cases-line = { $number } { $name }: { $reason }, { $state }, { $when }
digest-hello = Godmorgen, { $name }!
digest-none = Ingen har brug for dig lige nu. God dag!
digest-today = I dag: { $names }
digest-silent = Har ikke svaret: { $names }
digest-ends = Kontrakt slutter: { $names }
digest-begins = Første dag: { $names }
digest-ready = Klar til næste trin? { $names }

# On duty, and away
duty-on = Du er på vagt. Sager, der haster, kommer til dig med det samme.
duty-off = Du er ikke på vagt mere.
duty-list = På vagt: { $names }
duty-nobody = Ingen er på vagt. Skriv VAGT PÅ, hvis du er.
leave-noted = Du har fri { $first } til { $last }. { $who } tager dine unge og sager imens.
leave-noted-alone = Du har fri { $first } til { $last }. Jeg ved ikke, hvem der tager over. Sig det til din leder.
leave-begun-deputy = { $who } har fri til { $last }. Imens er { $names } hos dig.
left-deputy = { $who } er stoppet. { $names } er nu hos dig.
leave-impossible = De dage forstod jeg ikke. Skriv fx FRI 24/12-2/1. Eller FRI 24/12 for en enkelt dag.

# A youth
youth-line = { $name }, { $area }: { $stage }. Kontakt: { $contact }
youth-job = Job: { $workplace } siden { $date }
youth-next = Næste gang: { $next }
youth-cases = Sager: { $cases }
youth-paused = Pause til { $date }
youth-stopped = Har sagt STOP { $date }
stage-waiting = venter på job
stage-pocket_money = lommepengejob
stage-public = offentligt job
stage-private = privat job
stage-mentor = job med mentor
stage-other = i gang
number-noted = { $name } har nu { $phone }. Jeg skriver dertil.
number-taken = { $phone } er en andens nummer. Spørg { $name } igen.
pause-noted = Jeg lader { $name } være i fred til { $date }.
unreachable = Jeg kan ikke skrive til { $name }: nummeret virker ikke, eller der er sagt STOP. Ring selv, eller skriv NUMMER { $name } og det nye.
how-youth = Skriv et navn bagefter, fx UNGE AMINA.
how-pause = Skriv et navn og en dag, fx PAUSE AMINA 15/1.
how-number = Skriv et navn og et nummer, fx NUMMER AMINA 20123456.

# The workplace
workplace-week = { $name } har været en uge hos { $workplace }. Ring til dem og hør, hvordan det går.
workplace-month = { $name } har været en måned hos { $workplace }. Ring til dem og hør, hvordan det går.
workplace-contract = Aftalen mellem { $name } og { $workplace } slutter { $date }. Ring til dem om, hvad der så skal ske.

# Writing with a youth
thread-yours = Nu skriver du med { $name }. Alt, du skriver her, sender jeg videre. Skriv SLUT, når I er færdige.
thread-other = { $who } skriver med { $name } lige nu.
thread-none = Du skriver ikke med nogen lige nu. Skriv fx SKRIV 12 eller SKRIV AMINA.
thread-back = Okay. Nu er det mig, der skriver med { $name } igen.
thread-over-24h = I har ikke skrevet i 24 timer. Nu er det mig, der skriver med { $name } igen.
# [long] They are the youth's own words.
relay-from = { $name }: { $words }
relay-later = { $name } sover nok nu. Jeg sender det kl. 8.
relay-failed = Din besked nåede ikke frem til { $name }, for I skriver ikke sammen mere. Skriv SKRIV { $name }, så prøver vi igen.
note-file = (sendte en fil)
note-other = (sendte noget, der ikke er tekst)
note-edited = (rettede en besked)
note-button = (trykkede på en knap)

# Role models
role-model-added = { $name } er nu rollemodel. Kode til Telegram: { $code }. Når du har set attesten, så skriv ATTEST { $name } 1/12/2027.
role-model-known = { $phone } er en andens nummer. Spørg { $name } igen.
certificate-noted = Jeg har skrevet, at du har set attesten for { $name }. Den gælder til { $date }.
certificate-soon = Attesten for { $name } udløber { $date }. Uden en ny stopper al kontakt den dag.
no-role-model = Jeg kender ingen rollemodel, der hedder { $name }, i dit område.
two-role-models = Der er flere rollemodeller, der hedder { $name }. Brug konsollen, så I ikke tager fejl.
match-made = { $name } og { $model } er nu et par. De har begge fået det at vide.
match-there = { $name } og { $model } er et par i forvejen.
match-none = { $name } og { $model } er ikke et par.
match-no-certificate = { $model } mangler en gyldig attest. Når du har set den, så skriv ATTEST { $model } 1/12/2027.
match-opened = { $name } og { $model } kan skrive igen. De har begge fået det at vide.
match-ending = { $name } og { $model } kan skrive til { $date }. Så siger jeg farvel for dem og fortæller, hvad der så sker.
match-flag = Der har været stille i to uger mellem { $name } og { $model }. Hør { $model }, om alt er vel.
files-on = { $name } og { $model } må nu sende billeder til hinanden.
files-off = Billeder mellem { $name } og { $model } venter nu på dig.
held-none = Ingen beskeder venter på dig.
held-these = Beskeder, der venter:
held-line = { $number } fra { $from } til { $to }: { $what }
held-more = Besked { $number } fra { $from } til { $to } venter. Der er { $what } i. Skriv HOLDT { $number } for at se den.
# [long] They are people's own words.
held-shown = Besked { $number } fra { $from } til { $to }: { $words }
held-words = LAD GÅ { $number }, RENS { $number } eller AFVIS { $number }
held-gone = Besked { $number } venter ikke på dig. Skriv HOLDT, så ser du dem, der gør.
held-first = Der venter beskeder i den sag. Skriv HOLDT, og bestem først, hvad der skal ske med dem.
held-done-through = Besked { $number } er sendt.
held-done-clean = Besked { $number } er sendt uden det, jeg holdt.
held-done-refuse = Besked { $number } er ikke sendt. { $from } har fået det at vide.
held-cannot = { $from } og { $to } kan ikke skrive sammen lige nu. Besked { $number } venter stadig.
b-held-show = Se den
b-held-through = Lad gå
b-held-clean = Rens
b-held-refuse = Afvis
# [long] They are people's own words.
read-line = { $at } { $from }: { $words }
read-nothing = { $name } og { $model } har ikke skrevet endnu.
read-noted = Jeg har skrevet ned, at du har læst med, og hvorfor.
cut-off = Telefonen hos { $name } er lukket ude. Jeg sender intet dertil og gør intet, der kommer derfra. Nyt nummer: sig det til din leder.
no-colleague = Jeg kender ingen kollega eller rollemodel, der hedder { $name }.
how-role-model = Skriv et navn og et nummer, fx ROLLEMODEL BILAL 20123456.
how-certificate = Skriv et navn og den sidste dag, fx ATTEST BILAL 1/12/2027.
how-match = Skriv to navne og en kort grund, fx MATCH AMINA BILAL begge kan lide fodbold.
how-goodbye = Skriv to navne og det, der så sker, fx FARVEL AMINA BILAL vi tales ved i januar.
how-open = Skriv to navne, fx ÅBN AMINA BILAL.
how-files = Skriv to navne og ja eller nej, fx FOTO AMINA BILAL JA.
how-read = Skriv to navne og hvorfor, fx LÆS AMINA BILAL mor er bekymret. Det bliver skrevet ned.
how-lost = Skriv et navn, fx MISTET METTE.
