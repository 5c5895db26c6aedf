## What a parent is told. Each fits one SMS.

ask = Hej! Jeg er Makker, en robot fra { $who }. Dit barn vil gerne have et fritidsjob. Ja = vi må hjælpe. Svar JA eller NEJ. HJÆLP = et menneske.
remind = Hej igen fra Makker. Må vi hjælpe dit barn med et fritidsjob? Svar JA eller NEJ. Begge dele er i orden. HJÆLP = et menneske.
name = Tak! Hvad hedder dit barn til fornavn? Så er vi sikre på, at vi taler om det samme barn.
name-again = Det navn har jeg ikke. Skriv dit barns fornavn én gang til.
another = Jeg har også spurgt om et andet af dine børn. Må vi hjælpe det barn? Svar JA eller NEJ.
yes = Tak for dit ja! Nu må vi finde et job sammen. Skriv NEJ, hvis du fortryder. Vil du have tre korte råd til at støtte? Skriv 1.
no = Det er i orden. Vi gør ikke noget uden dit ja. Skriv JA, hvis du vil noget andet senere.
withdrawn = Det er i orden. Dit ja gælder ikke mere. Skriv JA, hvis du vil noget andet senere.
again = Svar JA eller NEJ. Eller skriv HJÆLP, så ringer et menneske.
human = Tak. Et menneske, der taler dansk, ringer til dig.
wrong = Det passer ikke med det, jeg har. Et menneske ringer til dig, så ingen tager fejl.
answered = Tak, jeg har dit svar. Skriv NEJ, hvis du fortryder et ja. Skriv HJÆLP, så ringer et menneske.
stopped = Det er i orden. Jeg skriver ikke mere til dig.
tips-yes = Godt! De kommer i løbet af de næste tre uger.
tip-1 = Et råd: Spørg en gang om ugen, hvad der skete på job. At lytte er nok.
tip-2 = Et råd: Prøv vejen til job sammen før første dag, og sæt et vækkeur. At komme til tiden betyder meget.
tip-3 = Et råd: Sig højt, at du er stolt. Det første job er et stort skridt.
