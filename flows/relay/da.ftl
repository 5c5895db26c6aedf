## Between a youth and a role model. Every text fits one SMS unless it is marked.

# The two are told of each other: what they share, how they write, and who may read along
made = { $name } er nu din rollemodel. I har noget til fælles: { $reason }
made-model = Du er nu rollemodel for { $name }. I har noget til fælles: { $reason }. Skriv hej inden tre dage.
how = Skriv SKRIV { $name }, så skriver I sammen. Er nogen bekymret, kan { $consultant } læse med. STOP { $name } stopper det.
how-model = Skriv SKRIV { $name }, så skriver I sammen. Er nogen bekymret, kan { $consultant } læse med.
house-rule = Bliver du selv bekymret, så skriv JEG ER BEKYMRET samme dag.
enter-code = Hej! { $consultant } vil gerne have dig som rollemodel. Skriv KODE og koden, du får af { $consultant }. Er det ikke dig, så gør bare ingenting.

# One message, as the other one reads it
# [long] They are people's own words.
from = { $name }: { $words }
now-with = (Du skriver nu med { $name }. SLUT for at stoppe.)
answer-with = (Svar: skriv SKRIV { $name } først.)
still-with = (Du skriver stadig med { $other }. Svar: skriv SKRIV { $name } først.)
b-write = Svar { $name }
b-stop = Stop { $name }

# With whom somebody writes now
talk-begun = Du skriver nu med { $name }. SLUT for at stoppe.
talk-ended = Okay. Nu er det Makker igen. Skriv SKRIV { $name }, når du vil skrive til { $name }.
sent = Sendt til { $name }.
sent-now-with = Sendt. Du skriver nu med { $name }. SLUT for at stoppe.
sent-still-with = Sendt. Du skriver stadig med { $name }. SLUT for at stoppe.
sent-each = Sendt til { $names }. Hver for sig, så ingen ser de andre.
nobody-called = Jeg kender ingen { $name }, som du skriver med.
two-of-them = Du skriver med to, der hedder { $name }. Skriv HJÆLP, så finder vi ud af det.
names-others = Der står et navn på en af de andre. Så sender jeg den ikke til flere. Skriv til én ad gangen.
not-text = Det kan jeg ikke sende videre. Skriv det med ord.
edited-pair = Jeg kan ikke rette det, der er sendt. Skriv det bare igen.

# A message that does not arrive at once, or not at all
held = Jeg holder din besked til { $name } lidt. Der er { $what } i den. { $consultant } ser på den.
held-phone = et nummer
held-address = en adresse
held-link = et link
held-email = en mail
held-name = et navn fra en app
held-money = noget om penge
held-photo = et billede
held-voice = lyd
held-file = en fil
held-through = Nu er din besked til { $name } sendt.
held-clean = Nu er din besked til { $name } sendt, men uden { $what }.
held-refused = { $consultant } har valgt ikke at sende din besked til { $name }. Skriv HJÆLP, hvis du vil vide hvorfor.
waits = { $name } får din besked lidt senere.
sleeps = { $name } sover nok nu. Jeg sender det kl. 8.
unreached = Jeg kan ikke nå { $name } lige nu, så din besked er ikke sendt. Jeg siger det til { $consultant }.
paused = I holder pause lige nu, så det er ikke sendt til { $name }. Du får besked, når I kan skrive igen.
over = Du og { $name } skriver ikke sammen mere, så det er ikke sendt. Skriv MENU for at se, hvad jeg kan.
no-photos = Billeder og filer kan ikke sendes til { $name }. Skriv det med ord.

# Enough
stopped = Okay. { $name } kan ikke skrive til dig nu. { $consultant } kontakter dig { $when }. Det er helt fint at sige fra.
stopped-model = { $name } har brug for en pause lige nu. Det kan der være mange grunde til. { $consultant } ringer til dig.
paused-already = I holder allerede pause. { $name } kan ikke skrive til dig.
open-again = Nu kan du og { $name } skrive sammen igen. Skriv SKRIV { $name }.

# A worry, a meeting
worry = Tak, fordi du siger det. { $consultant } ringer til dig { $when }. Husk: Sig det altid samme dag. Er nogen i fare, så ring 112.
worry-whom = Tak, fordi du siger det. Hvem er det? Skriv fx JEG ER BEKYMRET FOR { $name }. Er nogen i fare, så ring 112.
met = Godt! Jeg har skrevet ned, at du og { $name } har set hinanden.
met-whom = Hvem var det? Skriv MØDT, et navn, og hvad I lavede.

# The rhythm: nothing here says whether the other one has written
nudge-first = Husk at skrive hej til { $name }. Skriv SKRIV { $name }, så skriver I sammen.
nudge = Det er en uge siden, du skrev til { $name }. Et lille hej er nok. Skriv SKRIV { $name }.

# Goodbye
ends = Du og { $name } siger snart farvel. I kan skrive sammen til { $date }. Skriv SKRIV { $name } og giv et sidste ord.
ended = Nu har du og { $name } sagt farvel. Tak, fordi I skrev sammen. Det næste for dig: { $next }
ended-model = Nu har du og { $name } sagt farvel. Tak for alt det, du har givet. Det betyder noget. Hvad der så sker, aftaler du med { $consultant }.
ended-soon = { $consultant } ringer til dig om det.

# A certificate that has run out
expired = Du og { $name } holder en lille pause. Nogle papirer skal ordnes. Det er ikke din skyld. { $consultant } siger til, når I kan skrive igen.
expired-model = Din attest er udløbet, så du og { $name } holder pause. Du har ikke gjort noget galt. { $consultant } hjælper dig med en ny.

# There is no yes from home any more; what was said there is not for these two
on-hold = Du og { $name } holder en lille pause. Du har ikke gjort noget galt. { $consultant } siger til, når I kan skrive igen.
on-hold-model = Du og { $name } holder en lille pause. Du har ikke gjort noget galt. { $consultant } ringer til dig.

# The other one is erased; no name, so that nothing of them is left
gone-youth = En af dem, du er rollemodel for, er ikke med mere. Tak for det, du gav. { $consultant } kan fortælle dig mere.
gone-model = Din rollemodel er ikke med mere. Det er ikke på grund af dig. { $consultant } ringer til dig om, hvad der så sker.
