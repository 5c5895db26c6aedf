## The payslip. First the talk: taking it in, showing it back, and what to do with it.

# Where there is room all ways and lines are shown; by SMS only some of them. [long]
hvordan =
    .ask = Skal vi se på din løn? Du kan sende lønsedlen, eller du kan læse tallene op for mig.
    .sms = Skal vi se på din løn? Vælg en måde:
    .again = Vælg en af dem her:
    .help = Jeg tjekker, om tallene passer: skat, ATP, feriepenge og timer. Er noget galt, er det ikke din skyld.
    .help-sms = Jeg tjekker, om tallene passer: skat, ATP, feriepenge og timer. Vælg et tal fra listen.
    .o-file = Send lønsedlen
    .w-file = send, billede, foto, pdf, fil, upload
    .o-code = Send et billede på en side
    .w-code = send, billede, foto, kode, side
    .o-typed = Skriv tallene selv
    .w-typed = skriv, tal, spørgsmål, selv, tallene
    .o-ahead = Hvad får jeg for mine timer?
    .w-ahead = regn, regn ud, timer, hvad får jeg
    .o-human = Noget andet om løn
    .w-human = andet, noget andet, ikke fået løn, mangler løn, menneske, snak
billede =
    .ask = Send et billede eller en PDF. Jeg sletter filen, når jeg har læst den. Vil du hellere skrive tallene, så skriv NEJ.
    .again = Send et billede eller en PDF her. Eller skriv NEJ, så tager vi tallene ét for ét.
    .help = Læg lønsedlen fladt i godt lys, og tag billedet lige oppefra. Alle tal skal med. I en app kan du ofte hente den som PDF.
hvad_er_det =
    .ask = Tak! Hvad er det, du har sendt?
    .again = Vælg en af dem her:
    .help = En lønseddel kan jeg tjekke for fejl. I en vagtplan kan jeg finde dine vagter.
    .o-payslip = En lønseddel
    .w-payslip = lønseddel, løn, min løn, det er en lønseddel
    .o-roster = En vagtplan
    .w-roster = vagtplan, vagter, mine vagter, plan, det er en vagtplan
    .o-neither = Noget andet
    .w-neither = andet, noget andet, ingen af dem, nej
resten =
    .ask = Jeg kan ikke se hele din lønseddel. Er der en side mere? Send resten, så læser jeg det samlet. Ellers skriv NEJ.
    .again = Send et billede af resten, så læser jeg det samlet. Er der ikke mere, så skriv NEJ.
    .help = Jeg leder efter din løn før skat og det, du får udbetalt. Jeg sletter filerne, når jeg har læst dem.
er_ikke = Okay. Så lader jeg den ligge. Skriv MENU, hvis du skal bruge noget.
laeser = Jeg læser den nu. Det tager et øjeblik.
flere = Jeg ser mere end én lønseddel. Jeg tager den første. Send de andre bagefter, én ad gangen.
ligner_contract = Det ligner en kontrakt og ikke en lønseddel. Den kan jeg ikke tjekke endnu.
ligner_receipt = Det ligner en bon og ikke en lønseddel.
ligner_other = Jeg kan ikke se, at det er en lønseddel eller en vagtplan.
ligner_nothing = Jeg kan ikke finde nogen tal på det billede. Prøv igen i godt lys, tæt på og lige oppefra.
ulaest_password = Filen er låst med en kode, så jeg kan ikke åbne den. Tag et billede af den i stedet, eller skriv tallene.
ulaest_large = Filen er for stor til mig. Send kun siden med din løn.
ulaest_kind = Den slags fil kan jeg ikke læse. Send et billede eller en PDF.
ulaest_pictures = Jeg kan ikke læse billeder lige nu. Har du den som PDF, så send den. Eller skriv tallene, så tager vi dem ét for ét.
ulaest_busy = Jeg har travlt lige nu. Prøv igen om et par minutter.
ulaest_unreadable = Jeg kunne ikke læse den. Prøv et nyt billede i godt lys, eller skriv tallene.
# Where there is room all ways and lines are shown; by SMS only some of them. [long]
passer =
    .ask = Jeg læser det her. Passer det? Er en linje forkert, så tryk på den.
    .again = Tryk på "Det passer" - eller på den linje, der er forkert.
    .help = Se på din lønseddel, og sammenlign tallene. Tryk på den linje, jeg har læst forkert, så retter vi den.
    .o-right = Det passer
    .w-right = ja, jep, passer, det passer, rigtigt, ok
    .o-pay_date = Udbetalt { $pay_date }
    .o-hours = Timer { $hours }
    .o-rate = Timeløn { $rate }
    .o-gross = Bruttoløn { $gross }
    .o-atp = ATP { $atp }
    .o-pension_own = Pension { $pension_own }
    .o-am_base = AM-grundlag { $am_base }
    .o-am = AM-bidrag { $am }
    .o-a_income = A-indkomst { $a_income }
    .o-allowance = Fradrag { $allowance }
    .o-tax_pct = Trækprocent { $tax_pct }
    .o-tax = A-skat { $tax }
    .o-net = Til udbetaling { $net }
    .o-holiday_pay = Feriepenge { $holiday_pay }
    .o-holiday_pay_net = Feriepenge efter skat { $holiday_pay_net }
# Where there is room all ways and lines are shown; by SMS only some of them. [long]
linje =
    .ask = Hvilken linje skal jeg forklare?
    .again = Vælg en linje her:
    .help = Vælg den linje, du er i tvivl om. Så siger jeg, hvad den betyder, og hvordan den er regnet ud.
    .o-hours = Timer { $hours }
    .o-rate = Timeløn { $rate }
    .o-gross = Bruttoløn { $gross }
    .o-atp = ATP { $atp }
    .o-pension_own = Pension { $pension_own }
    .o-am_base = AM-grundlag { $am_base }
    .o-am = AM-bidrag { $am }
    .o-a_income = A-indkomst { $a_income }
    .o-allowance = Fradrag { $allowance }
    .o-tax_pct = Trækprocent { $tax_pct }
    .o-tax = A-skat { $tax }
    .o-net = Til udbetaling { $net }
    .o-holiday_pay = Feriepenge { $holiday_pay }
    .o-holiday_pay_net = Feriepenge efter skat { $holiday_pay_net }

# One line at a time. Who does not find it says so, and goes on.
tal_pay_date =
    .ask = Hvilken dag fik du pengene? Skriv datoen, fx 30. oktober 2026.
    .again = Skriv datoen sådan: 30. oktober 2026. Eller skriv "ved ikke".
    .help = Kig efter "Disp. dato" eller "Dispositionsdato". Det er dagen, hvor pengene er på din konto.
tal_hours =
    .ask = Hvor mange timer står der, du får løn for?
    .again = Skriv timerne som et tal, fx 41,5. Eller skriv "ved ikke".
    .help = Kig efter "Timer", "Arbejdstimer" eller "Antal". Det står tit på linjen med timeløn.
tal_rate =
    .ask = Hvad står der i timeløn?
    .again = Skriv timelønnen som et tal, fx 85,50. Eller skriv "ved ikke".
    .help = Kig efter "Sats" eller "Timeløn". Det er det, du får for én time.
tal_gross =
    .ask = Hvad står der i bruttoløn?
    .again = Skriv tallet, fx 3528,75. Eller skriv "ved ikke".
    .help = Kig efter "Bruttoløn", "Løn i alt" eller "Ferieberettiget løn". Det er, før noget er trukket.
tal_atp =
    .ask = Hvad er der trukket i ATP? Står der ikke noget, så skriv NEJ.
    .again = Skriv tallet, fx 33. Står det der ikke, så skriv NEJ.
    .help = Kig efter "ATP". Der kan stå to tal. Det er dit eget, du skal bruge: det mindste.
tal_pension_own =
    .ask = Hvad er der trukket til din egen pension? Står der ikke noget, så skriv NEJ.
    .again = Skriv tallet, fx 120,50. Står det der ikke, så skriv NEJ.
    .help = Kig efter "Pension, egen" eller "Eget bidrag".
tal_am_base =
    .ask = Hvad står der i AM-grundlag? Står der ikke noget, så skriv NEJ.
    .again = Skriv tallet, fx 3495,75. Står det der ikke, så skriv NEJ.
    .help = Kig efter "AM-grundlag" eller "AM-indkomst". Det er det tal, AM-bidrag er regnet af.
tal_am =
    .ask = Hvad er der trukket i AM-bidrag? Står der ikke noget, så skriv NEJ.
    .again = Skriv tallet, fx 282,30. Står det der ikke, så skriv NEJ.
    .help = Kig efter "AM-bidrag" eller "Arbejdsmarkedsbidrag".
tal_a_income =
    .ask = Hvad står der i A-indkomst? Står der ikke noget, så skriv NEJ.
    .again = Skriv tallet, fx 3246. Står det der ikke, så skriv NEJ.
    .help = Kig efter "A-indkomst". Det er din løn, når AM-bidrag er trukket.
tal_allowance =
    .ask = Hvad står der i fradrag? Står der ikke noget, så skriv NEJ.
    .again = Skriv tallet, fx 4508. Står det der ikke, så skriv NEJ.
    .help = Kig efter "Fradrag", "Skattefradrag" eller "Månedsfradrag".
tal_tax_pct =
    .ask = Hvad er din trækprocent? Står der ikke noget, så skriv NEJ.
    .again = Skriv procenten som et tal, fx 38. Står den der ikke, så skriv NEJ.
    .help = Kig efter "Trækprocent", "Trækpct." eller et tal med % ved A-skat.
tal_tax =
    .ask = Hvad er der trukket i A-skat? Står der ikke noget, så skriv NEJ.
    .again = Skriv tallet, fx 912. Står det der ikke, så skriv NEJ.
    .help = Kig efter "A-skat" eller "Skat". Har du frikort, står der tit 0.
tal_net =
    .ask = Hvad står der i "Til udbetaling"?
    .again = Skriv tallet, fx 3246,45. Eller skriv "ved ikke".
    .help = Kig efter "Til udbetaling", "Nettoløn" eller "Udbetalt". Det er pengene på din konto.
tal_holiday_pay =
    .ask = Hvad står der i feriepenge for den her gang? Står der ikke noget, så skriv NEJ.
    .again = Skriv tallet, fx 441,09. Står det der ikke, så skriv NEJ.
    .help = Kig efter "Feriepenge" eller "Feriegodtgørelse". Tag tallet før skat, og kun for denne løn.
tal_holiday_pay_net =
    .ask = Hvad står der i feriepenge efter skat? Står der ikke noget, så skriv NEJ.
    .again = Skriv tallet, fx 405,80. Står det der ikke, så skriv NEJ.
    .help = Kig efter "Feriepenge netto" eller "Ferieberegning netto".
tal_period_from =
    .ask = Hvilken dag begynder lønperioden?
    .again = Skriv datoen sådan: 1. oktober 2026. Eller skriv "ved ikke".
    .help = Kig efter "Lønperiode" eller "Periode". Det er den første dato.
tal_period_to =
    .ask = Hvilken dag slutter lønperioden?
    .again = Skriv datoen sådan: 31. oktober 2026. Eller skriv "ved ikke".
    .help = Kig efter "Lønperiode" eller "Periode". Det er den sidste dato.

# What Makker cannot see on the slip
foedt =
    .ask = Hvornår er du født? Din alder afgør, hvad der skal trækkes.
    .again = Skriv din fødselsdag sådan: 12. juni 2011.
    .help = Under 18 skal du fx ikke betale AM-bidrag. Derfor spørger jeg. Du må gerne skrive "ved ikke".
foedt_frem =
    .ask = Hvornår er du født? Din alder afgør, hvad der skal trækkes.
    .again = Skriv din fødselsdag sådan: 12. juni 2011.
    .help = Under 18 skal du fx ikke betale AM-bidrag. Derfor spørger jeg.
kort =
    .ask = Hvilket skattekort bruger de? Skriv "ved ikke", hvis du er i tvivl.
    .again = Vælg et kort, eller skriv "ved ikke".
    .help = De fleste med fritidsjob har frikort. Hovedkort har fradrag og procent. Bikort er til job nummer to. Det står hos Skat.
    .help-sms = De fleste med fritidsjob har frikort. Bikort er til job nummer to. Skriv "ved ikke", hvis du er i tvivl.
    .o-frikort = Frikort
    .w-frikort = fri, frikort, fri kort
    .o-hovedkort = Hovedkort
    .w-hovedkort = hoved, hovedkort
    .o-bikort = Bikort
    .w-bikort = bi, bikort
    .o-none = Jeg har ikke noget
    .w-none = ingen, intet, ikke noget
kontrakt =
    .ask = Hvad er din timeløn efter din kontrakt? Skriv "ved ikke", hvis du ikke har den.
    .again = Skriv timelønnen, fx 85,50. Eller skriv "ved ikke".
    .help = Det står i din kontrakt. Så kan jeg se, om de giver dig det, I har aftalt.
egne_timer =
    .ask = Hvor mange timer har du selv arbejdet i den tid? Skriv "ved ikke", hvis du ikke har talt dem.
    .again = Skriv timerne, fx 41,5. Eller skriv "ved ikke".
    .help = Tæl dine vagter i perioden. Så kan jeg se, om der mangler nogle timer.

# What came of it
ingen_tal = Uden tal kan jeg ikke tjekke noget. Find lønsedlen frem, så prøver vi igen, når du har lyst.
intet_fundet = Jeg fandt ikke noget galt. Men jeg kunne ikke tjekke det hele, for jeg mangler nogle tal.
# Where there is room all ways and lines are shown; by SMS only some of them. [long]
hvad_nu =
    .ask = Hvad vil du nu?
    .again = Vælg en af dem her:
    .help = Jeg kan skrive en besked til din chef for dig, forklare en linje eller få et menneske til at hjælpe.
    .o-message = Giv mig en besked til chefen
    .w-message = besked, chef, chefen, skriv til chefen
    .o-explain = Forklar en linje
    .w-explain = forklar, linje
    .o-compare = Hvorfor er det ikke som sidst?
    .w-compare = sidst, sidste, mindre, forskel, sammenlign
    .o-keep = Gem billedet
    .w-keep = gem, gem den, gem det, behold, behold den, behold billedet, gem lønsedlen
    .o-human = Få hjælp af { helper }
    .w-human = hjælp, menneske, voksen, snak
    .o-done = Ikke mere nu
    .w-done = nej, stop, slut, færdig, ikke mere, nej tak
billede_gemt = Den er gemt, og kun du kan se den. CPR og konto er streget over. Skriv VIS MIN LØNSEDDEL eller SLET BILLEDET, når du vil.
billede_vaek = Billedet er allerede slettet. Send det igen, hvis jeg skal gemme det.
billede_ikke = Det kan jeg desværre ikke gemme, for jeg er ikke sikker på, hvor dit CPR-nummer står. Gem det selv på din telefon.
billede_vis = Her er din lønseddel. Kun du kan se den.
billede_her = Billeder kan jeg ikke vise på sms. Skriv MINE DATA, så får du dem på en side.
billede_ingen = Jeg har ikke gemt en lønseddel for dig. Vil du have tjekket en ny, så skriv LØN.
billede_intet = Jeg har ikke gemt noget billede af en lønseddel. Vil du af med billedet på dit CV, så skriv RET BILLEDE.
billede_slettet = { $count ->
    [one] Billedet af din lønseddel er slettet.
   *[other] { $count } billeder er slettet.
} { $left ->
    [0] Nu har jeg ikke flere.
    [one] Jeg har 1 til. Skriv SLET BILLEDERNE, hvis det også skal væk.
   *[other] Jeg har { $left } til. Skriv SLET BILLEDERNE, hvis de også skal væk.
}
send_den_her = Du kan sende den her besked, som den er:
farvel = Fint. Kom igen, når du får din næste lønseddel.
stille =
    .ask = Jeg har set på din lønseddel. Der er noget, du bør spørge om. Må { helper } hjælpe?
    .again = Må { helper } hjælpe dig?
    .help = Jeg skriver ikke om din løn på sms. Derfor er det bedst, at I taler om det.
    .o-yes = Ja tak
    .w-yes = ja, jep, jow, gerne, hjælp
    .o-no = Nej tak
    .w-no = nej, nix, ellers tak
    .o-another = Tjek en ny
    .w-another = lønseddel, løn, tjek, tjek min løn, ny kode, en ny, igen
stille_intet = Jeg har set på din lønseddel, og jeg fandt ikke noget galt. Godt tjekket!
stille_nej = Helt fint. Du kan altid skrive LØN, hvis du vil se på den igen.

# Looking ahead
frem_timer =
    .ask = Hvor mange timer vil du regne på?
    .again = Skriv timerne som et tal, fx 12.
    .help = Skriv, hvor mange timer du skal arbejde, fx 12 eller 7,5.
frem_sats =
    .ask = Hvad får du i timen?
    .again = Skriv timelønnen som et tal, fx 85,50.
    .help = Det står i din kontrakt eller på din sidste lønseddel.
frem_kort =
    .ask = Hvilket skattekort bruger de?
    .again = Vælg et kort her:
    .help = De fleste med fritidsjob har frikort. Hovedkort har fradrag og procent. Bikort er til job nummer to.
    .o-frikort = Frikort
    .w-frikort = fri, frikort
    .o-hovedkort = Hovedkort
    .w-hovedkort = hoved, hovedkort
    .o-bikort = Bikort
    .w-bikort = bi, bikort
    .o-none = Jeg har ikke noget
    .w-none = ingen, intet
frem_procent =
    .ask = Hvad er din trækprocent?
    .again = Skriv procenten som et tal, fx 38.
    .help = Den står på dit skattekort hos Skat og på din sidste lønseddel.
frem_fradrag =
    .ask = Hvad er dit fradrag om måneden?
    .again = Skriv fradraget som et tal, fx 4508.
    .help = Det står på dit hovedkort hos Skat.
frem_brugt =
    .ask = Skal jeg se, hvad der er tilbage på dit frikort? Skriv, hvad du har tjent i år. Eller skriv NEJ.
    .again = Skriv tallet, fx 12500. Eller skriv NEJ.
    .help = Det står på din sidste lønseddel under "A-indkomst, år til dato". Du kan også se det hos Skat.
frem_umuligt = Det kan jeg ikke få til at gå op. Prøv igen med andre tal.

## What is found, what the lines mean, and what to do.
# Nothing about pay goes by SMS that the youth did not type: the .sms forms hold no amounts.

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
