vil_du =
    .ask = Hej! Jeg er Makker, en robot, der hjælper unge til et fritidsjob. { $who } gav mig dit nummer. Vil du være med?
    .sms = Hej! Jeg er Makker, en robot, der hjælper unge til fritidsjob. { $who } gav mig dit nummer. Vil du være med?
    .again = Svar JA, hvis du vil være med. Svar NEJ, hvis ikke. Er det et forkert nummer, så skriv FORKERT NUMMER.
    .help = Siger du ja, stiller jeg dig nogle få spørgsmål. Det er frivilligt, og du kan altid stoppe igen.
    .nudge = Hej igen. Det er Makker, robotten med fritidsjob. Vil du være med? Svar JA eller NEJ. Begge dele er helt fint.
nej_tak = Helt i orden. Jeg skriver ikke mere om det. Skriv HEJ, hvis du en dag får lyst.
