pause_laengde =
    .ask = Okay, du får en pause. Hvor lang skal den være?
    .nudge = Du ville have en pause. Hvor lang skal den være?
    .again = Vælg en af dem her:
    .help = I en pause skriver jeg ikke til dig. Du kan altid selv skrive til mig.
    .o-two_weeks = 2 uger
    .w-two_weeks = to uger, 14 dage, fjorten dage, kort
    .o-month = En måned
    .w-month = måned, 1 måned, 4 uger, fire uger
    .o-two_months = 2 måneder
    .w-two_months = to måneder, længe, lang
maaned = { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
pause_aftalt = { $consultant ->
    [nobody] Okay, { $name }. Jeg er stille til og med { $day }. { maaned }. Vil du noget før, så skriv START eller bare hej. Du er ikke glemt.
   *[other] Okay, { $name }. Jeg er stille til og med { $day }. { maaned }. Vil du noget før, så skriv START eller bare hej. { $consultant } kan se det.
}
