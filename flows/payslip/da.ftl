## The payslip: what is found on it, what its lines mean, and what to do.
## Nothing about pay goes by SMS that the youth did not type: the .sms forms hold no amounts.

# Whom to ask. Without a consultant it is an adult.
helper = { $consultant ->
    [nobody] en voksen, du stoler på
   *[other] { $consultant }
}

# Before a finding: one that is sure, and one that is only worth asking about.
lead-sure = Her er noget, der ikke ser rigtigt ud:
lead-ask = Det her er jeg ikke sikker på. Men du kan godt spørge:
all_right = Alt passer - sådan er den regnet ud: Du har tjent { $gross } kr. Der er trukket { $taken } kr. Du får { $net } kr. Godt tjekket!
    .sms = Alt passer på din lønseddel. Godt tjekket!
no_figures = Jeg har ikke tal for { $year } endnu, så jeg kan ikke tjekke skatten. Spørg { helper }.

# AM-bidrag
finding-am_under_18 = { $pct } % af { $base } kr = { $found } kr. Du fylder { $age } i år, så der skal ikke trækkes AM-bidrag i { $year }.
    .sms = Der ser ud til at være trukket AM-bidrag. Det skal du ikke betale i din alder.
finding-am_under_18-other = Der er trukket { $found } kr i AM-bidrag. Du fylder { $age } i år, så der skal ikke trækkes noget i { $year }.
    .sms = Der ser ud til at være trukket AM-bidrag. Det skal du ikke betale i din alder.
finding-am_under_18-new_year = Der er trukket { $found } kr i AM-bidrag. Du fik pengene i { $year }, hvor du fylder { $age }. Så skal der nok ikke trækkes noget.
    .sms = Der er trukket AM-bidrag hen over nytår. Spørg, om det er rigtigt i din alder.
finding-am_wrong = { $pct } % af { $base } kr = { $expected } kr. Men der er trukket { $found } kr i AM-bidrag.
    .sms = AM-bidrag ser ud til at være regnet forkert. Spørg dem, der laver din løn.
finding-am_wrong-new_year = Der er trukket { $found } kr i AM-bidrag. { $pct } % af { $base } kr er { $expected } kr. Du fik pengene i { $year }, så spørg, hvad der er rigtigt.
    .sms = Der er trukket AM-bidrag hen over nytår. Spørg, om det er rigtigt.
finding-am_missing = Der er ikke trukket AM-bidrag. { $pct } % af { $base } kr = { $expected } kr. Du kan komme til at betale dem senere.
    .sms = Der mangler AM-bidrag. Spørg om det nu, så du ikke skal betale det senere.
finding-am_missing-new_year = Der er ikke trukket AM-bidrag. Du fik pengene i { $year }. Så skal der nok trækkes { $pct } % af { $base } kr = { $expected } kr.
    .sms = Der mangler måske AM-bidrag hen over nytår. Spørg, om det er rigtigt.

# ATP
finding-atp_under_16 = Der er trukket { $found } kr i ATP. Det skal man først betale, når man er fyldt { $from_age }. Du er født i { $born_year }.
    .sms = Der ser ud til at være trukket ATP. Det betaler man først, når man er fyldt 16.
finding-atp_wrong = Du fik løn for { $hours } timer. Så er ATP { $expected } kr. Men der er trukket { $found } kr.
    .sms = ATP ser ikke ud til at passe med dine timer. Spørg dem, der laver din løn.
finding-atp_wrong-few_hours = Du fik løn for { $hours } timer. Det er for lidt til ATP, men der er trukket { $found } kr. Har du timer et andet sted i firmaet, kan det godt passe.
    .sms = Der er trukket ATP, men du har måske for få timer til det. Spørg dem, der laver din løn.
finding-atp_wrong-no_hours = Der er trukket { $found } kr i ATP. Jeg kan ikke se dine timer, men beløbet plejer at være et andet, fx { $expected } kr.
    .sms = ATP plejer at være et andet beløb. Spørg dem, der laver din løn.
finding-atp_missing = Du er over { $from_age } og fik løn for { $hours } timer. Så skal der trækkes ATP, cirka { $expected } kr. Din chef lægger det dobbelte oveni.
    .sms = Der mangler ATP. Det er din pension, og din chef betaler det meste. Spørg om det.

# A-skat
finding-a_tax_with_frikort = Der er trukket { $found } kr i A-skat. Du har frikort, så der skal ikke trækkes noget i { $year }, før det er brugt op.
    .sms = Der er trukket A-skat, selv om du har frikort. Spørg, om de bruger dit frikort.
finding-a_tax_with_frikort-used_up = Der er trukket { $found } kr i A-skat. Du har frikort, men det kan være brugt op i { $year }. Tjek det hos Skat.
    .sms = Der er trukket A-skat. Måske er dit frikort brugt op. Tjek det hos Skat.
finding-a_tax_wrong = Efter AM-bidrag har du { $base } kr. Dit fradrag er { $allowance } kr. Resten er { $taxed } kr. { $pct } % af det = { $expected } kr, men der er trukket { $found } kr i skat.
    .sms = Din A-skat ser ud til at være regnet forkert. Spørg dem, der laver din løn.
finding-a_tax_wrong-no_allowance = { $pct } % af { $base } kr = { $expected } kr. Men der er trukket { $found } kr i A-skat.
    .sms = Din A-skat ser ud til at være regnet forkert. Spørg dem, der laver din løn.
finding-a_tax_wrong-unused = Der er trukket { $found } kr, og det er { $pct } % af det hele. Så er dit fradrag ikke brugt. Har du hovedkort her, så spørg hvorfor.
    .sms = Det ser ud, som om dit fradrag ikke er brugt. Spørg, om de bruger dit hovedkort.
finding-a_tax_wrong-misused = Du har bikort her. Så er A-skat { $pct } % af { $base } kr = { $expected } kr. Der er kun trukket { $found } kr. Måske bruger de et andet kort.
    .sms = Du har bikort her, men de bruger måske et andet kort. Spørg dem, der laver din løn.
finding-no_tax_card_55 = { $pct } % af { $base } kr = { $found } kr. Så meget trækkes, når der ikke er hentet et skattekort. Det kan rettes, og du kan få pengene igen.
    .sms = Det ser ud, som om din chef ikke har hentet dit skattekort. Det kan rettes. Spørg i dag.

# Feriepenge
finding-holiday_pay_missing = Jeg kan ikke se feriepenge. { $pct } % af { $base } kr = { $expected } kr. Spørg, hvor de står.
    .sms = Jeg kan ikke se dine feriepenge. Spørg, hvor de står.
finding-holiday_pay_wrong = { $pct } % af { $base } kr = { $expected } kr. Men der står { $found } kr i feriepenge.
    .sms = Dine feriepenge ser ud til at være regnet forkert. Spørg, hvordan de er regnet ud.
finding-holiday_pay_wrong-net = Du har tjent { $base } kr i feriepenge ({ $pct } %). Efter skat står der { $found } kr. Jeg får det til { $expected } kr.
    .sms = Skatten af dine feriepenge ser ikke ud til at passe. Spørg, hvordan den er regnet ud.

# Hours and wage
finding-gross_wrong = { $hours } timer x { $rate } kr = { $product } kr. Men lønnen er { $found } kr.
    .sms = Timer gange timeløn passer ikke med lønnen. Spørg, hvordan den er regnet ud.
finding-gross_wrong-supplements = { $hours } timer x { $rate } kr = { $product } kr. Med tillæg på { $supplements } kr er det { $expected } kr. Men lønnen er { $found } kr.
    .sms = Timer gange timeløn plus tillæg passer ikke med lønnen. Spørg, hvordan den er regnet ud.
finding-hours_wrong = Dine vagter er { $expected } timer. På lønsedlen er der { $found }. Der mangler { $short }.
    .sms = Der er færre timer på lønsedlen end på dine vagter. Spørg, om der mangler en vagt.
finding-rate_wrong = Din aftale siger { $expected } kr i timen. På lønsedlen er det { $found } kr.
    .sms = Timelønnen er lavere end i din aftale. Spørg din chef om den.
finding-rate_wrong-no_rate = Din aftale siger { $expected } kr i timen. Jeg regner mig frem til cirka { $found } kr. Spørg, hvad din timeløn er.
    .sms = Timelønnen ser lavere ud end i din aftale. Spørg din chef om den.

# The sum
finding-sum_wrong-less = { $gross } kr minus { $taken } kr = { $expected } kr. Men du får { $found } kr. Er der en linje, jeg ikke har set?
    .sms = Du får mindre, end linjerne giver. Spørg, hvad der ellers er trukket.
finding-sum_wrong-more = { $gross } kr minus { $taken } kr = { $expected } kr. Men du får { $found } kr. Spørg, så du ikke skal betale dem igen.
    .sms = Du får mere, end linjerne giver. Spørg, så du ikke skal betale noget igen.

# What to do now
do-boss = Send beskeden her til din chef. Sker der ikke noget, så spørg { helper } - eller ring til Jobpatruljen på 80 24 10 10.
do-card = Send beskeden her til din chef. Se også dit skattekort hos Skat. Går det i hårdknude, så spørg { helper }.
do-shifts = Find dine vagter frem, og send beskeden her til din chef. Bliver I ikke enige, så spørg { helper } - eller ring til Jobpatruljen på 80 24 10 10.
    .sms = Find dine vagter frem, og spørg din chef. Bliver I ikke enige, så spørg { helper }. Jobpatruljen: 80 24 10 10.

# Ready messages to the boss or the pay office
letter-am_under_18 = Hej. Der er trukket { $found } kr i AM-bidrag i min løn. Jeg fylder { $age } i { $year }, så jeg tror, det skal være 0 kr. Vil du rette det? Tak.
    .sms = Hej. Vil du se på AM-bidrag i min løn? Jeg tror, det skal være 0 i min alder. Tak.
letter-am_wrong = Hej. Jeg får AM-bidrag til { $expected } kr, men der er trukket { $found } kr i min løn. Vil du se på det? Tak.
    .sms = Hej. Vil du se på AM-bidrag i min løn? Jeg får det til noget andet. Tak.
letter-am_missing = Hej. Jeg kan ikke se AM-bidrag i min løn. Jeg får det til { $expected } kr. Vil du se på det? Tak.
    .sms = Hej. Jeg kan ikke se AM-bidrag i min løn. Vil du se på det? Tak.
letter-atp_under_16 = Hej. Der er trukket { $found } kr i ATP i min løn. Jeg er ikke fyldt { $from_age } endnu. Vil du rette det? Tak.
    .sms = Hej. Der er trukket ATP i min løn, men jeg er ikke fyldt 16. Vil du rette det? Tak.
letter-atp_wrong = Hej. Der er trukket { $found } kr i ATP i min løn. Vil du tjekke, om det passer med mine timer? Tak.
    .sms = Hej. Vil du tjekke, om ATP passer med mine timer? Tak.
letter-atp_missing = Hej. Jeg er over { $from_age } og fik løn for { $hours } timer. Skal der ikke betales ATP? Vil du se på det? Tak.
    .sms = Hej. Jeg kan ikke se ATP i min løn. Vil du se på det? Tak.
letter-a_tax_with_frikort = Hej. Der er trukket { $found } kr i A-skat i min løn, men jeg har frikort. Vil du hente mit skattekort igen og rette det? Tak.
    .sms = Hej. Der er trukket A-skat i min løn, men jeg har frikort. Vil du hente mit kort igen? Tak.
letter-a_tax_wrong = Hej. Der er trukket { $found } kr i A-skat i min løn med { $pct } %. Vil du vise mig, hvordan det er regnet ud? Tak.
    .sms = Hej. Vil du vise mig, hvordan A-skat i min løn er regnet ud? Tak.
letter-no_tax_card_55 = Hej. Der er trukket { $pct } % i skat i min løn. Vil du hente mit skattekort hos Skat og rette det? Tak.
    .sms = Hej. Vil du hente mit skattekort hos Skat? Der er trukket for meget i min løn. Tak.
letter-holiday_pay_missing = Hej. Jeg kan ikke se feriepenge på min lønseddel. Jeg får dem til { $expected } kr. Hvor står de? Tak.
    .sms = Hej. Jeg kan ikke se feriepenge på min lønseddel. Hvor står de? Tak.
letter-holiday_pay_wrong = Hej. Jeg får mine feriepenge til { $expected } kr, men der står { $found } kr. Vil du se på det? Tak.
    .sms = Hej. Vil du se på mine feriepenge? Jeg får dem til noget andet. Tak.
letter-gross_wrong = Hej. { $hours } timer til { $rate } kr er { $product } kr, men min løn er { $found } kr. Vil du se på det? Tak.
    .sms = Hej. Vil du se på min løn? Timer gange timeløn passer ikke. Tak.
letter-hours_wrong = Hej. Jeg har arbejdet { $expected } timer, men på min lønseddel er der { $found }. Vil du tjekke mine vagter? Tak.
    .sms = Hej. Jeg tror, der mangler timer på min lønseddel. Vil du tjekke mine vagter? Tak.
letter-rate_wrong = Hej. Vi har aftalt { $expected } kr i timen. På min lønseddel ser det ud til at være { $found } kr. Vil du se på det? Tak.
    .sms = Hej. Vil du se på min timeløn? Den er lavere end i min aftale. Tak.
letter-sum_wrong = Hej. Jeg får min løn til { $expected } kr, men der er udbetalt { $found } kr. Vil du forklare mig forskellen? Tak.
    .sms = Hej. Vil du forklare mig, hvordan min løn er regnet ud? Tallene passer ikke for mig. Tak.

# What each line means, with the youth's own numbers
line-hours = Du fik løn for { $found } timer.
    .sms = Det er de timer, du får løn for.
line-rate = Du får { $found } kr for hver time.
    .sms = Det er det, du får for en time.
line-gross = Du har tjent { $found } kr. Det er før skat og alt andet.
    .sms = Det er alt det, du har tjent. Skat og andet er ikke trukket fra endnu.
line-gross-hours = { $hours } timer x { $rate } kr = { $product } kr. I alt har du tjent { $found } kr, før der bliver trukket noget.
    .sms = Det er timer gange timeløn plus tillæg. Skat og andet er ikke trukket fra endnu.
line-atp = Der er trukket { $found } kr til ATP. Det er en lille pension. Din chef betaler det dobbelte oveni.
    .sms = ATP er en lille pension. Du betaler en tredjedel, og din chef betaler resten.
line-atp-none = Der er ikke trukket ATP. Beløbet er { $found } kr. Man betaler det fra 16 år, når man har timer nok.
    .sms = Man betaler ATP fra 16 år, når man har timer nok.
line-pension_own = Der er trukket { $found } kr til din egen pension.
    .sms = Det er den del af din pension, du selv betaler.
line-am_base = Løn minus ATP og pension er { $found } kr. Det er dem, AM-bidrag bliver regnet af.
    .sms = Det er løn minus ATP og pension. AM-bidrag bliver regnet af dem.
line-am = { $pct } % af { $base } kr = { $found } kr i AM-bidrag. Det er en skat.
    .sms = AM-bidrag er en skat på 8 %.
line-am-young = AM-bidrag er { $found } kr. I { $year } er det 0 % til og med det år, du fylder { $to_age }.
    .sms = AM-bidrag er en skat. Den er 0 % til og med det år, du fylder 17.
line-a_income = Når AM-bidrag er trukket fra, har du { $found } kr. Det er dem, A-skat bliver regnet af.
    .sms = Det er din løn, når AM-bidrag er trukket fra. A-skat bliver regnet af den.
line-allowance = { $found } kr af din løn betaler du ikke A-skat af.
    .sms = Det er det, du ikke betaler A-skat af.
line-tax_pct = Du betaler { $found } % i A-skat af resten.
    .sms = Så mange procent bliver trukket i A-skat.
line-tax = { $base } kr minus { $allowance } kr i fradrag = { $taxed } kr. { $pct } % af det er { $found } kr i A-skat.
    .sms = Fradrag bliver trukket fra først. Resten betaler du A-skat af.
line-tax-no_allowance = { $pct } % af { $base } kr = { $found } kr i A-skat.
    .sms = Det er din skat: en procent af lønnen.
line-tax-none = A-skat er { $found } kr. Du betaler ikke A-skat af den her løn.
    .sms = Med frikort betaler du ikke A-skat, før kortet er brugt op.
line-tax-plain = Der er trukket { $found } kr i A-skat.
    .sms = Det er din skat.
line-net = { $gross } kr minus { $taken } kr. Du får { $found } kr på kontoen.
    .sms = Det er det, du får på kontoen.
line-holiday_pay = { $pct } % af { $base } kr = { $found } kr i feriepenge. Dem får du, når du holder ferie.
    .sms = Feriepenge er 12,5 % oven i din løn. Dem får du, når du holder ferie.
line-holiday_pay_net = Efter skat har du { $found } kr i feriepenge fra den her løn. Dem får du, når du holder ferie.
    .sms = Det er dine feriepenge efter skat. Dem får du, når du holder ferie.

# Why this pay is another than the last
why-same = Du får det samme som sidst: { $after } kr.
    .sms = Du får det samme som sidst.
why-less = Du får { $effect } kr mindre end sidst. Det er derfor:
    .sms = Du får mindre end sidst. Det er derfor:
why-more = Du får { $effect } kr mere end sidst. Det er derfor:
    .sms = Du får mere end sidst. Det er derfor:
why-hours-less = Færre timer: { $before } før og { $after } nu. Det giver { $effect } kr mindre.
    .sms = Du har færre timer end sidst.
why-hours-more = Flere timer: { $before } før og { $after } nu. Det giver { $effect } kr mere.
    .sms = Du har flere timer end sidst.
why-rate-less = Lavere timeløn: { $before } kr før og { $after } kr nu. Det giver { $effect } kr mindre.
    .sms = Din timeløn er lavere end sidst.
why-rate-more = Højere timeløn: { $before } kr før og { $after } kr nu. Det giver { $effect } kr mere.
    .sms = Din timeløn er højere end sidst.
why-pay-less = Mindre i tillæg og andet: { $before } kr før og { $after } kr nu. Det er { $effect } kr mindre.
    .sms = Du har fået mindre i tillæg end sidst.
why-pay-more = Mere i tillæg og andet: { $before } kr før og { $after } kr nu. Det er { $effect } kr mere.
    .sms = Du har fået mere i tillæg end sidst.
why-atp-less = Mere i ATP: { $before } kr før og { $after } kr nu. Det tager { $effect } kr.
    .sms = Der er trukket mere i ATP end sidst.
why-atp-more = Mindre i ATP: { $before } kr før og { $after } kr nu. Det giver { $effect } kr mere.
    .sms = Der er trukket mindre i ATP end sidst.
why-pension_own-less = Mere til pension: { $before } kr før og { $after } kr nu. Det tager { $effect } kr.
    .sms = Der er trukket mere til pension end sidst.
why-pension_own-more = Mindre til pension: { $before } kr før og { $after } kr nu. Det giver { $effect } kr mere.
    .sms = Der er trukket mindre til pension end sidst.
why-am-less = Mere i AM-bidrag: { $before } kr før og { $after } kr nu. Det tager { $effect } kr.
    .sms = Der er trukket mere i AM-bidrag end sidst.
why-am-more = Mindre i AM-bidrag: { $before } kr før og { $after } kr nu. Det giver { $effect } kr mere.
    .sms = Der er trukket mindre i AM-bidrag end sidst.
why-tax-less = Mere i A-skat: { $before } kr før og { $after } kr nu. Det tager { $effect } kr.
    .sms = Der er trukket mere i A-skat end sidst.
why-tax-more = Mindre i A-skat: { $before } kr før og { $after } kr nu. Det giver { $effect } kr mere.
    .sms = Der er trukket mindre i A-skat end sidst.
why-other-less = Andre linjer: { $before } kr før og { $after } kr nu. Det er { $effect } kr mindre.
    .sms = Der er andre linjer end sidst, som trækker fra.
why-other-more = Andre linjer: { $before } kr før og { $after } kr nu. Det er { $effect } kr mere.
    .sms = Der er andre linjer end sidst, som lægger til.

# Looking ahead
forward = { $hours } timer giver { $gross } kr. Du får { $net } kr på kontoen. Uden skattekort bliver det { $without } kr. Og { $holiday } kr i feriepenge.
    .sms = Jeg har regnet på det. Beløb om løn skriver jeg ikke i en sms.
frikort_left = Du har { $left } kr tilbage på dit frikort i { $year }. Står der et andet tal på dit kort, så er det kortet, der gælder.
    .sms = Beløbet på dit frikort står hos Skat. Der kan du også se, hvad der er brugt.
frikort_left-used_up = Dit frikort er nok brugt op i { $year }: Der er { $left } kr tilbage. Så trækkes der skat af resten. Tjek det hos Skat.
    .sms = Dit frikort er nok brugt op. Så trækkes der skat af resten. Tjek det hos Skat.
