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
case-wants_forgotten = { $name } vil slettes om et døgn. Sag { $number }. Sig farvel { $when }, hvis det er i orden. Kontakt: { $contact }
case-forget_held = { $name } vil slettes, men har en sag, der haster. Luk den først. Sag { $number }. Svar { $when }. Kontakt: { $contact }
case-no_questions = Jeg spørger ikke { $name } mere. Sag { $number }. Hør selv, hvordan det går, { $when }. Kontakt: { $contact }
case-no_role_model = { $name } vil ikke høre fra sin rollemodel. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-long_silent = { $name } har været stille i et år. Sag { $number }. Spørg selv { $when }, om vi skal huske dem. Kontakt: { $contact }
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
reason-wants_forgotten = vil slettes
reason-forget_held = vil slettes, men HASTER
reason-no_questions = vil ikke spørges
reason-no_role_model = ikke rollemodel
reason-long_silent = et år stille
reason-asks_privacy = egne data
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

# Who comes in
how-invite = Skriv navn, alder, by og nummer, fx NY AMINA 15 KØGE 20304050. Uden nummer, hvis hun ikke har et.
how-parent = Skriv barnets navn, nummeret og sproget, fx FORÆLDER AMINA 20506070 TYRKISK. Jeg kan dansk, engelsk, arabisk, tyrkisk, somali og urdu.
how-page = Skriv et navn bagefter, fx SIDE AMINA.
ny-sent = Jeg skriver til { $name } på { $phone }. Jeg siger til, når der er svar, eller hvis der ikke kommer et.
# [long] A link to hand over; it goes to Telegram only.
ny-telegram = Fra 16 år kan { $name } også bruge Telegram. Vis linket, eller send det videre: { $link }
ny-written-in = { $name } er på din liste uden nummer. Har du et senere, så skriv NUMMER { $name } og nummeret.
ny-known = { $name } er her allerede. Skriv UNGE { $name }, så ser du hvordan det står til.
ny-taken = { $phone } er en andens hos mig. Deles to om en telefon, så skriv NY { $name } { $age } uden nummer. Så hjælper du selv videre.
ny-stopped = Den, der har { $phone }, har sagt STOP. Så der skriver jeg ikke. Ring selv.
ny-already = { $phone } er inviteret og har ikke svaret endnu. Jeg siger til.
ny-other-area = Du kan kun invitere unge i { $area }.
invite-yes = { $name } sagde ja og er nu med. Skriv SIDE { $name } senere, så ser du, hvad der mangler.
invite-no = { $name } sagde nej tak til at være med. Døren står åben.
case-invite_silent = Ingen har svaret på din invitation til { $contact }. Sag { $number }. Ring { $when }.
case-invite_other = En anden svarede på din invitation til { $contact }. Sag { $number }. Find det rigtige nummer { $when }.
case-invite_wrong_number = Din invitation gik til et forkert nummer. Sag { $number }. Find det rigtige { $when }. Det var { $contact }
case-shared_phone = To deler telefonen hos { $name }. Sag { $number }. Find en vej til hver { $when }. Kontakt: { $contact }
case-join_other = En kode til en anden blev brugt hos { $name }. Sag { $number }. Hør hvorfor { $when }. Kontakt: { $contact }
case-codes_guessed = Der er prøvet mange koder fra { $contact }. Sag { $number }. Se på det { $when }.
case-too_young_to_join = { $name } er for ung til Telegram. Sag { $number }. Hjælp på SMS { $when }. Kontakt: { $contact }
reason-invite_silent = intet svar
reason-invite_other = en anden svarede
reason-invite_wrong_number = forkert nummer
reason-shared_phone = deler telefon
reason-join_other = en andens kode
reason-codes_guessed = mange koder
reason-too_young_to_join = for ung til Telegram

# Parents
parent-asked = Jeg spørger forælderen til { $name } på { $language }. Jeg siger til, når der er svar.
parent-taken = { $phone } er en andens hos mig. Spørg { $name } om et andet nummer til en forælder.
parent-not-needed = { $name } er fyldt 18. Så er det { $name } selv, der siger ja.
parent-yes = { $name } har fået et ja hjemmefra.
parent-duty = Under 15 år eller skolepligt: Arbejdsgiveren skal fortælle forældrene om jobbet, tiden, farer og værn. Det er at orientere, ikke at spørge.
parent-duty-maybe = Er den unge under 15 eller ikke færdig med 9. klasse? Så skal arbejdsgiveren orientere forældrene om jobbet, tiden og farer.
parent-number = Forælder til { $name }: { $phone }, taler { $language }.
case-parents_human = En forælder til { $name } vil tale med et menneske. Sag { $number }. Ring { $when }. Barnets nummer: { $contact }
case-parents_silent = En forælder til { $name } har ikke svaret. Sag { $number }. Ring { $when }. Barnets nummer: { $contact }
case-parents_wrong_child = En forælder nævnte et andet barn end { $name }. Sag { $number }. Ring til forælderen { $when }.
case-parents_number = Jeg kan ikke nå forælderen til { $name }. Sag { $number }. Find et nummer { $when }. Barnets: { $contact }
reason-parents_human = forælder vil tale
reason-parents_silent = forælder tavs
reason-parents_wrong_child = andet barn nævnt
reason-parents_number = forælders nummer
case-ready_talk = { $name } har fortalt det hele og er klar til en snak om job. Sag { $number }. Ring { $when }. Kontakt: { $contact }
case-parents_ask = { $name } vil gerne have dig til at spørge hjemme. Sag { $number }. Ring { $when }. Kontakt: { $contact }
reason-ready_talk = klar til snak
reason-parents_ask = spørg hjemme
