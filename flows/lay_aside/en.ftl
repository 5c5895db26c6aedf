skift_cv =
    .ask = Shall we put this aside and do your CV? I'll keep what you've answered.
    .again = Write yes if we should do your CV now. Write no if we should go on here.
    .help = We can only do one thing at a time. The other one waits for you.
skift_payslip =
    .ask = Shall we put this aside and look at your pay? I'll keep what you've answered.
    .again = Write yes if we should look at your pay now. Write no if we should go on here.
    .help = We can only do one thing at a time. The other one waits for you.
