## "Må jeg ...?": what a youth may do at work. What is not certain is told as something to ask about.

# [long] A short choice when the words did not tell.
hvad =
    .ask = Hvad vil du vide noget om?
    .again = Vælg en af dem her:
    .help = Så kan jeg svare på lige det, du vil vide. Vælg det sidste, hvis det er noget helt andet.
    .o-hours = Hvor mange timer
    .w-hours = timer, antal timer, hvor meget
    .o-nights = Hvor sent
    .w-nights = sent, aften, nat, tider
    .o-breaks = Pauser
    .w-breaks = pause
    .o-tasks = Hvad jeg må lave
    .w-tasks = opgaver, lave
    .o-sick = Når man er syg
    .w-sick = syg, sygdom
    .o-contract = Kontrakt
    .w-contract = kontrakt, aftale
    .o-human = Noget andet
    .w-human = andet, noget andet, ingen af dem
alder =
    .ask = Hvor gammel er den, der har jobbet?
    .again = Skriv alderen med et tal, fx 15.
    .help = Reglerne er ikke ens for alle. De skifter ved 13, 15 og 18 år.
niende =
    .ask = { $whose ->
        [own] Er du færdig med 9. klasse?
       *[other] Er den unge færdig med 9. klasse?
    }
    .help = Fra 15 år er der andre regler, når man er færdig med 9. klasse. Derfor spørger jeg.

hours-school = På en skoledag må du have { $school_day } timer. Har du fri fra skole, { $other_day } timer. På en uge { $school_week } timer, og { $other_week } timer, når hele ugen er fri.
hours-done = Du må have { $other_day } timer om dagen og { $other_week } timer om ugen.
nights-school = Du må være på job fra kl. { $window_1 } til kl. { $window_2 }. Det gælder alle dage, også når du har fri fra skole.
nights-done = Du må være på job fra kl. { $window_1 } til { $window_2 } eller fra kl. { $window_3 } til { $window_4 }. Nogle steder må gå længere, så spørg. Men aldrig fra midnat til kl. { $never_2 }.
breaks = Er du på job i mere end { $break_over } time, skal du have { $break_length } minutter pause. Spørg din chef, om der er løn for den.
rest = Du skal have { $rest } timer fri i træk, fra du går hjem, til du møder næste dag.
days_off = Du skal have { $days_off ->
    [one] en fridag
   *[other] { $days_off } fridage, helst i træk,
} hver gang der er gået syv dage.
alone = Er du under 18, må du ofte ikke være alene i en kiosk eller butik: hverdage efter kl. { $alone_weekday_1 }, og lørdag og søndag efter kl. { $alone_weekend_1 }.
lifting = Er du under 18, er det ofte højst { $lift_most } kg. Er det mere, så brug en vogn.
machines-school = Du må bruge maskiner, der ikke er farlige. Din chef skal først se på, om det er sikkert for dig. Det gælder også stærk sæbe og kemi.
machines-done = Din chef skal først se på, om en maskine eller noget kemi er farligt for dig. Spørg, hvad de er nået frem til, før du bruger det.
till-school = Du må nok godt tage imod penge, når det er let arbejde, og der er hjælp tæt på.
till-done = Ja, du må godt sidde i kassen.
alcohol-school = Steder, hvor folk drikker øl og vin, er nok ikke for dig endnu.
alcohol-done = Er det et sted med mad, og ser en voksen på, må du nok godt rydde op og servere. På en bar er det nok først, når du er 18.
trial = Laver du rigtigt arbejde på en prøvevagt, skal du nok have løn for det. Aftal lønnen, før du møder.
contract = Får du mere end { $contract_over } timer om ugen i snit, skal du have en kontrakt. Det vigtigste skal du have på skrift inden { $contract_days } dage.
sick = Sig det, så snart du kan. Du skal ikke selv finde en anden til vagten, og chefen må ikke spørge, hvad du fejler.
sick_pay = Nogle får løn, når de er syge. Det kan komme an på, om du har haft jobbet i { $sick_weeks } uger og har haft { $sick_hours } timer.
notice = For job med timeløn er der nok ikke noget fast varsel i loven. Se i din kontrakt, hvad der står om at stoppe.
holiday = Ja, du har ret til ferie: { $holiday_days } dage for hver måned, du har haft jobbet. Det bliver til { $holiday_weeks } uger på et år.
age = Man skal være fyldt { $least_age } for at have et job. Før det er det kun ting som teater, sport og film, når Arbejdstilsynet har sagt ja.
adult = Er man fyldt 18, gælder de særlige regler for unge ikke mere.
tasks-school = Du må lave let arbejde: fx rydde op, gøre rent, pakke varer, gå med aviser og hjælpe kunder.
tasks-done = Du må lave alt det, der ikke er farligt for dig.
parents-school = Din chef skal fortælle dine forældre om jobbet, tiderne og det, der kan være farligt. De skal ikke skrive under på, at du må.
parents-done = Din chef har ikke pligt til at fortælle dine forældre om jobbet. Vis dem din kontrakt, før du skriver under.
extra = Er dine vagter ikke ens fra uge til uge? Så må du sige nej til dem, der ligger uden for det, I har aftalt. Det må ikke gå ud over dig.
training = Din chef skal lære dig op og sige, hvad der kan være farligt.
danger = Er der alvorlig fare lige nu, må du gå fra det. Det må ikke koste dig noget.
who = Det er din chef, der skal følge reglerne, ikke dig. Arbejdstilsynet ser efter. De må aldrig sige, hvem der har klaget.
wage = Der er ingen mindste løn i loven. Se i din kontrakt, hvad I har aftalt.
vent = Er du lige gået ud af 9.? Så gælder det måske først fra 1. august.

# Whom to ask. Without a consultant it is an adult.
helper = { $consultant ->
    [nobody] en voksen, du stoler på
   *[other] { $consultant }
}
kilde = Kilde: { $source }. I tvivl? Spørg { helper }, eller ring til Jobpatruljen: { $number }.
kilde_voksen = Kilde: { $source }. I tvivl? Spørg { helper }.
maaske = Det er jeg ikke helt sikker på. Spørg din chef, { helper } eller Jobpatruljen: { $number }. Jeg har det fra { $source }.
maaske_voksen = Det er jeg ikke helt sikker på. Spørg din chef eller { helper }. Jeg har det fra { $source }.
