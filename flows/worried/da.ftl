## It may be danger, and may well not be. One kind question, that nobody minds being asked.
fare =
    .ask = Jeg vil bare være sikker: Er du i fare, eller er der nogen, der gør dig ondt? Haster det, så ring 112.
    .sms = Jeg vil bare være sikker: Har du brug for hjælp nu? Haster det, så ring 112.
    .again = Skriv ja, hvis du har brug for hjælp nu. Ellers skriv nej.
    .help = Jeg er en robot og tager nogle gange fejl. Derfor spørger jeg hellere en gang for meget.
godt = Godt. Skriv HJÆLP, hvis du får brug for et menneske.
