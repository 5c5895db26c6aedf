skift_cv =
    .ask = Skal vi lægge det her til side og tage dit CV? Jeg gemmer det, du har svaret.
    .again = Skriv ja, hvis vi skal tage dit CV nu. Skriv nej, hvis vi skal fortsætte her.
    .help = Vi kan kun tage én ting ad gangen. Det andet venter på dig.
skift_payslip =
    .ask = Skal vi lægge det her til side og se på din løn? Jeg gemmer det, du har svaret.
    .again = Skriv ja, hvis vi skal se på din løn nu. Skriv nej, hvis vi skal fortsætte her.
    .help = Vi kan kun tage én ting ad gangen. Det andet venter på dig.
