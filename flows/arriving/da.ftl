## At the door. Nothing here says anything about anyone.

who = Jeg er Makker, en robot. Sammen med rigtige mennesker hjælper jeg unge til et fritidsjob. Er nummeret forkert, så skriv FORKERT NUMMER.
wrong-number = Undskyld! Så skriver jeg ikke mere her. Vil du selv have hjælp til et fritidsjob, så skriv START.
join-code = Skriv KODE { $code } til mig fra din anden telefon. Så er du med der også. Koden virker én gang og i 7 dage. Giv den ikke til andre.
join-locked = Det blev til mange koder. Nu kan du ikke bruge koder her før i morgen. Skriv HJÆLP, hvis du er kørt fast.
join-other = Den kode er til en anden, så den virker ikke her. Vil du have din egen, så skriv FORBIND fra din egen telefon.
join-too-young = Telegram er først fra 16 år. Skriv til mig på sms i stedet - der kan jeg det hele.
friend-word = Fedt! Bed din ven skrive { $word } til Makker på { $where }. Så ved jeg, at I kender hinanden. Jeg siger ikke noget om dig.
friend-here = det her nummer
