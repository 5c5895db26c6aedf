pause_laengde =
    .ask = Okay, you get a break. How long should it be?
    .nudge = You wanted a break. How long should it be?
    .again = Choose one of these:
    .help = During a break I don't write to you. You can always write to me.
    .o-two_weeks = 2 weeks
    .w-two_weeks = two weeks, 14 days, fortnight, short
    .o-month = A month
    .w-month = month, 1 month, 4 weeks, four weeks
    .o-two_months = 2 months
    .w-two_months = two months, long
maaned = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
pause_aftalt = { $consultant ->
    [nobody] Okay, { $name }. I'll be quiet to the end of { $day } { maaned }. If you want anything sooner, write START or just hi. You're not forgotten.
   *[other] Okay, { $name }. I'll be quiet to the end of { $day } { maaned }. If you want anything sooner, write START or just hi. { $consultant } can see it.
}
