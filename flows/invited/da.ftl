vil_du =
    .ask = Hej! Jeg er Makker, en robot, der hjælper unge til et fritidsjob. { $who } gav mig dit nummer. Vil du være med?
    .sms = Hej! Jeg er Makker, en robot, der hjælper unge til fritidsjob. { $who } gav mig dit nummer. Vil du være med?
    .again = Vil du være med? Er det et forkert nummer, så skriv FORKERT NUMMER.
    .help = Siger du ja, stiller jeg dig nogle få spørgsmål. Det er frivilligt, og du kan altid stoppe igen.
    .nudge = Hej igen. Det er Makker, robotten med fritidsjob. Vil du være med? Begge svar er helt fine.
nej_tak = Helt i orden. Jeg skriver ikke mere om det. Skriv HEJ, hvis du en dag får lyst.
