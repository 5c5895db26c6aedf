## The payslip. First the talk: taking it in, showing it back, and what to do with it.

# Where there is room all ways and lines are shown; by SMS only some of them. [long]
hvordan =
    .ask = Shall we look at your pay? You can send the payslip, or you can read the numbers to me.
    .sms = Shall we look at your pay? Pick a way:
    .again = Pick one of these:
    .help = I check if the numbers fit: tax, ATP, holiday pay and hours. If something is wrong, it is not your fault.
    .help-sms = I check if the numbers fit: tax, ATP, holiday pay and hours. Pick a number from the list.
    .o-file = Send the payslip
    .w-file = send, picture, photo, pdf, file, upload
    .o-code = Send a picture on a page
    .w-code = send, picture, photo, code, page
    .o-typed = Type the numbers
    .w-typed = type, numbers, questions, myself
    .o-ahead = What do I get for my hours?
    .w-ahead = work out, hours, what do i get
    .o-human = Something else about pay
    .w-human = else, something else, no pay, missing pay, human, talk
billede =
    .ask = Send a picture or a PDF. I delete the file when I have read it. If you would rather type the numbers, write NO.
    .again = Send a picture or a PDF here. Or write NO, and we take the numbers one by one.
    .help = Lay the payslip flat in good light and take the picture from straight above. All the numbers must be in it. In an app you can often get it as a PDF.
hvad_er_det =
    .ask = Thanks! What is it that you have sent?
    .again = Choose one of these:
    .help = A payslip I can check for mistakes. In a rota I can find your shifts.
    .o-payslip = A payslip
    .w-payslip = payslip, pay, pay slip
    .o-roster = A rota
    .w-roster = rota, roster, shifts, my shifts, schedule
    .o-neither = Something else
    .w-neither = else, something else, other, none, no
resten =
    .ask = I can't see all of your payslip. Is there another page? Send the rest, and I'll read it together. If not, write NO.
    .again = Send a picture of the rest, and I'll read it together. If there is no more, write NO.
    .help = I'm looking for your pay before tax and what you are paid. I delete the files when I have read them.
er_ikke = Okay. Then I'll leave it. Write MENU if you need something.
laeser = I'm reading it now. It takes a moment.
flere = I see more than one payslip. I'll take the first. Send the others afterwards, one at a time.
ligner_contract = That looks like a contract, not a payslip. I can't check those yet.
ligner_receipt = That looks like a receipt, not a payslip.
ligner_other = I can't see that this is a payslip or a rota.
ligner_nothing = I can't find any numbers in that picture. Try again in good light, close up and from straight above.
ulaest_password = The file is locked with a password, so I can't open it. Take a picture of it instead, or type the numbers.
ulaest_large = The file is too big for me. Send only the page with your pay.
ulaest_kind = I can't read that kind of file. Send a picture or a PDF.
ulaest_pictures = I can't read pictures right now. If you have it as a PDF, send that. Or type the numbers, one by one.
ulaest_busy = I'm busy right now. Try again in a few minutes.
ulaest_unreadable = I couldn't read it. Try a new picture in good light, or type the numbers.
# Where there is room all ways and lines are shown; by SMS only some of them. [long]
passer =
    .ask = This is what I read. Is it right? If a line is wrong, press it.
    .again = Press "It's right" - or the line that is wrong.
    .help = Look at your payslip and compare the numbers. Press the line I have read wrong, and we'll fix it.
    .o-right = It's right
    .w-right = yes, yep, right, correct, ok
    .o-pay_date = Paid { $pay_date }
    .o-hours = Hours { $hours }
    .o-rate = Hourly pay { $rate }
    .o-gross = Gross pay { $gross }
    .o-atp = ATP { $atp }
    .o-pension_own = Pension { $pension_own }
    .o-am_base = AM-grundlag { $am_base }
    .o-am = AM-bidrag { $am }
    .o-a_income = A-indkomst { $a_income }
    .o-allowance = Deduction { $allowance }
    .o-tax_pct = Tax percent { $tax_pct }
    .o-tax = A-skat { $tax }
    .o-net = Paid out { $net }
    .o-holiday_pay = Holiday pay { $holiday_pay }
    .o-holiday_pay_net = Holiday pay after tax { $holiday_pay_net }
# Where there is room all ways and lines are shown; by SMS only some of them. [long]
linje =
    .ask = Which line shall I explain?
    .again = Pick a line here:
    .help = Pick the line you wonder about. I'll tell you what it means and how it is worked out.
    .o-hours = Hours { $hours }
    .o-rate = Hourly pay { $rate }
    .o-gross = Gross pay { $gross }
    .o-atp = ATP { $atp }
    .o-pension_own = Pension { $pension_own }
    .o-am_base = AM-grundlag { $am_base }
    .o-am = AM-bidrag { $am }
    .o-a_income = A-indkomst { $a_income }
    .o-allowance = Deduction { $allowance }
    .o-tax_pct = Tax percent { $tax_pct }
    .o-tax = A-skat { $tax }
    .o-net = Paid out { $net }
    .o-holiday_pay = Holiday pay { $holiday_pay }
    .o-holiday_pay_net = Holiday pay after tax { $holiday_pay_net }

# One line at a time. Who does not find it says so, and goes on.
tal_pay_date =
    .ask = Which day did you get the money? Write the date, e.g. 30 October 2026.
    .again = Write the date like this: 30 October 2026. Or write "don't know".
    .help = Look for "Disp. dato" or "Dispositionsdato". It is the day the money is in your account.
tal_hours =
    .ask = How many hours does it say you are paid for?
    .again = Write the hours as a number, e.g. 41.5. Or write "don't know".
    .help = Look for "Timer", "Arbejdstimer" or "Antal". It is often on the line with the hourly pay.
tal_rate =
    .ask = What does it say in hourly pay?
    .again = Write it as a number, e.g. 85.50. Or write "don't know".
    .help = Look for "Sats" or "Timeløn". It is what you get for one hour.
tal_gross =
    .ask = What does it say in gross pay (bruttoløn)?
    .again = Write the number, e.g. 3528.75. Or write "don't know".
    .help = Look for "Bruttoløn", "Løn i alt" or "Ferieberettiget løn". It is before anything is taken.
tal_atp =
    .ask = How much is taken for ATP? If there is nothing, write NO.
    .again = Write the number, e.g. 33. If it isn't there, write NO.
    .help = Look for "ATP". There can be two numbers. Yours is the smaller one.
tal_pension_own =
    .ask = How much is taken for your own pension? If there is nothing, write NO.
    .again = Write the number, e.g. 120.50. If it isn't there, write NO.
    .help = Look for "Pension, egen" or "Eget bidrag".
tal_am_base =
    .ask = What does it say in AM-grundlag? If there is nothing, write NO.
    .again = Write the number, e.g. 3495.75. If it isn't there, write NO.
    .help = Look for "AM-grundlag" or "AM-indkomst". AM-bidrag is worked out from it.
tal_am =
    .ask = How much is taken in AM-bidrag? If there is nothing, write NO.
    .again = Write the number, e.g. 282.30. If it isn't there, write NO.
    .help = Look for "AM-bidrag" or "Arbejdsmarkedsbidrag".
tal_a_income =
    .ask = What does it say in A-indkomst? If there is nothing, write NO.
    .again = Write the number, e.g. 3246. If it isn't there, write NO.
    .help = Look for "A-indkomst". It is your pay when AM-bidrag is taken.
tal_allowance =
    .ask = What does it say in deduction (fradrag)? If there is nothing, write NO.
    .again = Write the number, e.g. 4508. If it isn't there, write NO.
    .help = Look for "Fradrag", "Skattefradrag" or "Månedsfradrag".
tal_tax_pct =
    .ask = What is your tax percent (trækprocent)? If there is none, write NO.
    .again = Write the percent as a number, e.g. 38. If it isn't there, write NO.
    .help = Look for "Trækprocent", "Trækpct." or a number with % at A-skat.
tal_tax =
    .ask = How much is taken in A-skat? If there is nothing, write NO.
    .again = Write the number, e.g. 912. If it isn't there, write NO.
    .help = Look for "A-skat" or "Skat". With a frikort it often says 0.
tal_net =
    .ask = What does it say in "Til udbetaling"?
    .again = Write the number, e.g. 3246.45. Or write "don't know".
    .help = Look for "Til udbetaling", "Nettoløn" or "Udbetalt". It is the money in your account.
tal_holiday_pay =
    .ask = What does it say in holiday pay (feriepenge) for this time? If there is nothing, write NO.
    .again = Write the number, e.g. 441.09. If it isn't there, write NO.
    .help = Look for "Feriepenge" or "Feriegodtgørelse". Take the number before tax, and only for this pay.
tal_holiday_pay_net =
    .ask = What does it say in holiday pay after tax? If there is nothing, write NO.
    .again = Write the number, e.g. 405.80. If it isn't there, write NO.
    .help = Look for "Feriepenge netto" or "Ferieberegning netto".
tal_period_from =
    .ask = Which day does the pay period begin?
    .again = Write the date like this: 1 October 2026. Or write "don't know".
    .help = Look for "Lønperiode" or "Periode". It is the first date.
tal_period_to =
    .ask = Which day does the pay period end?
    .again = Write the date like this: 31 October 2026. Or write "don't know".
    .help = Look for "Lønperiode" or "Periode". It is the last date.

# What Makker cannot see on the slip
foedt =
    .ask = When were you born? Your age decides what is to be taken.
    .again = Write your birthday like this: 12 June 2011.
    .help = Under 18 you don't pay AM-bidrag, for example. That's why I ask. You may write "don't know".
foedt_frem =
    .ask = When were you born? Your age decides what is to be taken.
    .again = Write your birthday like this: 12 June 2011.
    .help = Under 18 you don't pay AM-bidrag, for example. That's why I ask.
kort =
    .ask = Which tax card do they use? Write "don't know" if you're not sure.
    .again = Pick a card, or write "don't know".
    .help = Most with an after-school job have a frikort. A hovedkort has a deduction and a percent. A bikort is for a second job. You can see it at Skat.
    .help-sms = Most with an after-school job have a frikort. A bikort is for a second job. Not sure? Write "don't know".
    .o-frikort = Frikort
    .w-frikort = free, frikort
    .o-hovedkort = Hovedkort
    .w-hovedkort = main, hovedkort
    .o-bikort = Bikort
    .w-bikort = second, bikort
    .o-none = I don't have one
    .w-none = none, nothing
kontrakt =
    .ask = What is your hourly pay in your contract? Write "don't know" if you don't have it.
    .again = Write the hourly pay, e.g. 85.50. Or write "don't know".
    .help = It says so in your contract. Then I can see if they pay what you agreed.
egne_timer =
    .ask = How many hours did you work in that time? Write "don't know" if you haven't counted.
    .again = Write the hours, e.g. 41.5. Or write "don't know".
    .help = Count your shifts in the period. Then I can see if some hours are missing.

# What came of it
ingen_tal = Without numbers I cannot check anything. Find the payslip, and we will try again whenever you like.
intet_fundet = I found nothing wrong. But I couldn't check it all, because I lack some numbers.
# Where there is room all ways and lines are shown; by SMS only some of them. [long]
hvad_nu =
    .ask = What would you like now?
    .again = Pick one of these:
    .help = I can write a message to your boss for you, explain a line or get a human to help.
    .o-message = Give me a message to my boss
    .w-message = message, boss, write to my boss
    .o-explain = Explain a line
    .w-explain = explain, line
    .o-compare = Why isn't it like last time?
    .w-compare = last, less, difference, compare
    .o-keep = Keep the picture
    .w-keep = keep, keep it, save it, keep the picture, save the picture, keep my payslip
    .o-human = Get help from { helper }
    .w-human = help, human, adult, talk
    .o-done = Nothing more now
    .w-done = no, stop, done, nothing, no thanks
billede_gemt = I have kept it, and only you can see it. CPR and account are painted over. Write SHOW MY PAYSLIP or DELETE PICTURE any time.
billede_vaek = The picture is already deleted. Send it again if you want me to keep it.
billede_ikke = Sorry, I can't keep that one, for I'm not sure where your CPR number is. Keep it on your own phone.
billede_vis = Here is your payslip. Only you can see it.
billede_her = I can't show pictures by text message. Write MY DATA, and you get them on a page.
billede_ingen = I have kept no payslip for you. If you want a new one checked, write PAY.
billede_intet = I have kept no picture of a payslip. If you mean the picture on your CV, write CHANGE PICTURE.
billede_slettet = { $count ->
    [one] The picture of your payslip is deleted.
   *[other] { $count } pictures are deleted.
} { $left ->
    [0] I have no more.
    [one] I have 1 more. Write DELETE PICTURES if it should go, too.
   *[other] I have { $left } more. Write DELETE PICTURES if they should go, too.
}
send_den_her = You can send this message as it is:
farvel = Good. Come back when you get your next payslip.
stille =
    .ask = I have looked at your payslip. There is something to ask about. May { helper } help?
    .again = May { helper } help you?
    .help = I don't write about your pay by text. That is why it is best to talk about it.
    .o-yes = Yes please
    .w-yes = yes, yep, sure, help
    .o-no = No thanks
    .w-no = no, nope
    .o-another = Check a new one
    .w-another = payslip, pay, check, check my pay, new code, another, again
stille_intet = I have looked at your payslip and found nothing wrong. Well checked!
stille_nej = That's fine. You can always write PAY if you want to look at it again.

# Looking ahead
frem_timer =
    .ask = How many hours shall we work out?
    .again = Write the hours as a number, e.g. 12.
    .help = Write how many hours you are going to work, e.g. 12 or 7.5.
frem_sats =
    .ask = What do you get an hour?
    .again = Write the hourly pay as a number, e.g. 85.50.
    .help = It says so in your contract or on your last payslip.
frem_kort =
    .ask = Which tax card do they use?
    .again = Pick a card here:
    .help = Most with an after-school job have a frikort. A hovedkort has a deduction and a percent. A bikort is for a second job.
    .o-frikort = Frikort
    .w-frikort = free, frikort
    .o-hovedkort = Hovedkort
    .w-hovedkort = main, hovedkort
    .o-bikort = Bikort
    .w-bikort = second, bikort
    .o-none = I don't have one
    .w-none = none, nothing
frem_procent =
    .ask = What is your tax percent?
    .again = Write the percent as a number, e.g. 38.
    .help = It is on your tax card at Skat and on your last payslip.
frem_fradrag =
    .ask = What is your deduction for a month?
    .again = Write the deduction as a number, e.g. 4508.
    .help = It is on your hovedkort at Skat.
frem_brugt =
    .ask = Shall I see what is left on your frikort? Write what you have earned this year. Or write NO.
    .again = Write the number, e.g. 12500. Or write NO.
    .help = It is on your last payslip under "A-indkomst, år til dato". You can also see it at Skat.
frem_umuligt = I can't make that add up. Try again with other numbers.

## What is found, what the lines mean, and what to do.
# Nothing about pay goes by SMS that the youth did not type: the .sms forms hold no amounts.

# Whom to ask. Without a consultant it is an adult.
helper = { $consultant ->
    [nobody] an adult you trust
   *[other] { $consultant }
}

# Before a finding: one that is sure, and one that is only worth asking about.
lead-sure = Here is something that doesn't look right:
lead-ask = I'm not sure about this one. But you can ask:
all_right = It all adds up - this is how: You earned { $gross } kr. { $taken } kr was taken out. You get { $net } kr. Well checked!
    .sms = Your payslip adds up. Well checked!
no_figures = I don't have the numbers for { $year } yet, so I can't check the tax. Ask { helper }.

# AM-bidrag
finding-am_under_18 = { $pct } % of { $base } kr = { $found } kr. You turn { $age } this year, so no AM-bidrag should be taken in { $year }.
    .sms = AM-bidrag seems to have been taken. You don't have to pay it at your age.
finding-am_under_18-other = { $found } kr was taken as AM-bidrag. You turn { $age } this year, so nothing should be taken in { $year }.
    .sms = AM-bidrag seems to have been taken. You don't have to pay it at your age.
finding-am_under_18-new_year = { $found } kr was taken as AM-bidrag. You got the money in { $year }, when you turn { $age }. Then probably nothing should be taken.
    .sms = AM-bidrag was taken around New Year. Ask if that is right at your age.
finding-am_wrong = { $pct } % of { $base } kr = { $expected } kr. But { $found } kr was taken as AM-bidrag.
    .sms = AM-bidrag seems to be worked out wrong. Ask the people who do your pay.
finding-am_wrong-new_year = { $found } kr was taken as AM-bidrag. { $pct } % of { $base } kr is { $expected } kr. You got the money in { $year }, so ask what is right.
    .sms = AM-bidrag was taken around New Year. Ask if that is right.
finding-am_missing = No AM-bidrag was taken. { $pct } % of { $base } kr = { $expected } kr. You may have to pay it later.
    .sms = AM-bidrag is missing. Ask now, so you don't have to pay it later.
finding-am_missing-new_year = No AM-bidrag was taken. You got the money in { $year }. Then it should probably be { $pct } % of { $base } kr = { $expected } kr.
    .sms = AM-bidrag may be missing around New Year. Ask if that is right.

# ATP
finding-atp_under_16 = { $found } kr was taken for ATP. You only pay that once you are { $from_age }. You were born in { $born_year }.
    .sms = ATP seems to have been taken. You only pay that once you are 16.
finding-atp_wrong = You were paid for { $hours } hours. Then ATP is { $expected } kr. But { $found } kr was taken.
    .sms = ATP doesn't seem to fit your hours. Ask the people who do your pay.
finding-atp_wrong-few_hours = You were paid for { $hours } hours. That is too few for ATP, but { $found } kr was taken. If you also work elsewhere in the company, it can be right.
    .sms = ATP was taken, but you may have too few hours for it. Ask the people who do your pay.
finding-atp_wrong-no_hours = { $found } kr was taken for ATP. I can't see your hours, but the amount is usually another one, like { $expected } kr.
    .sms = ATP is usually another amount. Ask the people who do your pay.
finding-atp_missing = You are over { $from_age } and were paid for { $hours } hours. Then ATP should be taken, about { $expected } kr. Your boss adds twice as much.
    .sms = ATP is missing. It is your pension, and your boss pays most of it. Ask about it.

# A-skat
finding-a_tax_with_frikort = { $found } kr was taken as A-skat. You have a frikort, so nothing should be taken in { $year } until it is used up.
    .sms = A-skat was taken although you have a frikort. Ask if they use your frikort.
finding-a_tax_with_frikort-used_up = { $found } kr was taken as A-skat. You have a frikort, but it may be used up in { $year }. Check with Skat.
    .sms = A-skat was taken. Maybe your frikort is used up. Check with Skat.
finding-a_tax_wrong = After AM-bidrag you have { $base } kr. Your deduction is { $allowance } kr. That leaves { $taxed } kr. { $pct } % of that = { $expected } kr, but { $found } kr was taken as tax.
    .sms = Your A-skat seems to be worked out wrong. Ask the people who do your pay.
finding-a_tax_wrong-no_allowance = { $pct } % of { $base } kr = { $expected } kr. But { $found } kr was taken as A-skat.
    .sms = Your A-skat seems to be worked out wrong. Ask the people who do your pay.
finding-a_tax_wrong-unused = { $found } kr was taken, and that is { $pct } % of it all. So your deduction wasn't used. If you have a hovedkort here, ask why.
    .sms = It looks as if your deduction wasn't used. Ask if they use your hovedkort.
finding-a_tax_wrong-misused = You have a bikort here. Then A-skat is { $pct } % of { $base } kr = { $expected } kr. Only { $found } kr was taken. Maybe they use another card.
    .sms = You have a bikort here, but maybe they use another card. Ask the people who do your pay.
finding-no_tax_card_55 = { $pct } % of { $base } kr = { $found } kr. That much is taken when no tax card was fetched. It can be put right, and you can get the money back.
    .sms = It looks as if your boss hasn't fetched your tax card. It can be put right. Ask today.

# Feriepenge
finding-holiday_pay_missing = I can't see any holiday pay. { $pct } % of { $base } kr = { $expected } kr. Ask where it is.
    .sms = I can't see your holiday pay. Ask where it is.
finding-holiday_pay_wrong = { $pct } % of { $base } kr = { $expected } kr. But it says { $found } kr in holiday pay.
    .sms = Your holiday pay seems to be worked out wrong. Ask how it was done.
finding-holiday_pay_wrong-net = You earned { $base } kr in holiday pay ({ $pct } %). After tax it says { $found } kr. I get { $expected } kr.
    .sms = The tax on your holiday pay doesn't seem to fit. Ask how it was worked out.

# Hours and wage
finding-gross_wrong = { $hours } hours x { $rate } kr = { $product } kr. But the pay is { $found } kr.
    .sms = Hours times hourly wage doesn't fit the pay. Ask how it was worked out.
finding-gross_wrong-supplements = { $hours } hours x { $rate } kr = { $product } kr. With { $supplements } kr on top it is { $expected } kr. But the pay is { $found } kr.
    .sms = Hours times hourly wage plus supplements doesn't fit the pay. Ask how it was worked out.
finding-hours_wrong = Your shifts are { $expected } hours. The payslip has { $found }. { $short } are missing.
    .sms = There are fewer hours on the payslip than in your shifts. Ask if a shift is missing.
finding-rate_wrong = Your agreement says { $expected } kr an hour. The payslip has { $found } kr.
    .sms = The hourly wage is lower than in your agreement. Ask your boss about it.
finding-rate_wrong-no_rate = Your agreement says { $expected } kr an hour. I work it out to about { $found } kr. Ask what your hourly wage is.
    .sms = The hourly wage looks lower than in your agreement. Ask your boss about it.

# The sum
finding-sum_wrong-less = { $gross } kr less { $taken } kr = { $expected } kr. But you get { $found } kr. Is there a line I haven't seen?
    .sms = You get less than the lines add up to. Ask what else was taken.
finding-sum_wrong-more = { $gross } kr less { $taken } kr = { $expected } kr. But you get { $found } kr. Ask, so you don't have to pay it back.
    .sms = You get more than the lines add up to. Ask, so you don't have to pay any back.

# What to do now
do-boss = Send the message below to your boss. If nothing happens, ask { helper } - or call Jobpatruljen on 80 24 10 10.
do-card = Send the message below to your boss. Have a look at your tax card with Skat too. If you get stuck, ask { helper }.
do-shifts = Find your shifts, and send the message below to your boss. If you can't agree, ask { helper } - or call Jobpatruljen on 80 24 10 10.
    .sms = Find your shifts, and ask your boss. If you can't agree, ask { helper }. Jobpatruljen: 80 24 10 10.

# Ready messages to the boss or the pay office
letter-am_under_18 = Hi. { $found } kr was taken as AM-bidrag from my pay. I turn { $age } in { $year }, so I think it should be 0 kr. Could you put it right? Thanks.
    .sms = Hi. Could you look at AM-bidrag in my pay? I think it should be 0 at my age. Thanks.
letter-am_wrong = Hi. I get AM-bidrag to be { $expected } kr, but { $found } kr was taken from my pay. Could you look at it? Thanks.
    .sms = Hi. Could you look at AM-bidrag in my pay? I get something else. Thanks.
letter-am_missing = Hi. I can't see AM-bidrag in my pay. I get it to be { $expected } kr. Could you look at it? Thanks.
    .sms = Hi. I can't see AM-bidrag in my pay. Could you look at it? Thanks.
letter-atp_under_16 = Hi. { $found } kr was taken for ATP from my pay. I'm not { $from_age } yet. Could you put it right? Thanks.
    .sms = Hi. ATP was taken from my pay, but I'm not 16 yet. Could you put it right? Thanks.
letter-atp_wrong = Hi. { $found } kr was taken for ATP from my pay. Could you check if it fits my hours? Thanks.
    .sms = Hi. Could you check if ATP fits my hours? Thanks.
letter-atp_missing = Hi. I'm over { $from_age } and was paid for { $hours } hours. Shouldn't ATP be paid? Could you look at it? Thanks.
    .sms = Hi. I can't see ATP in my pay. Could you look at it? Thanks.
letter-a_tax_with_frikort = Hi. { $found } kr was taken as A-skat from my pay, but I have a frikort. Could you fetch my tax card again and put it right? Thanks.
    .sms = Hi. A-skat was taken from my pay, but I have a frikort. Could you fetch my card again? Thanks.
letter-a_tax_wrong = Hi. { $found } kr was taken as A-skat from my pay at { $pct } %. Could you show me how it was worked out? Thanks.
    .sms = Hi. Could you show me how A-skat in my pay was worked out? Thanks.
letter-no_tax_card_55 = Hi. { $pct } % tax was taken from my pay. Could you fetch my tax card from Skat and put it right? Thanks.
    .sms = Hi. Could you fetch my tax card from Skat? Too much was taken from my pay. Thanks.
letter-holiday_pay_missing = Hi. I can't see holiday pay on my payslip. I get it to be { $expected } kr. Where is it? Thanks.
    .sms = Hi. I can't see holiday pay on my payslip. Where is it? Thanks.
letter-holiday_pay_wrong = Hi. I get my holiday pay to be { $expected } kr, but it says { $found } kr. Could you look at it? Thanks.
    .sms = Hi. Could you look at my holiday pay? I get something else. Thanks.
letter-gross_wrong = Hi. { $hours } hours at { $rate } kr is { $product } kr, but my pay is { $found } kr. Could you look at it? Thanks.
    .sms = Hi. Could you look at my pay? Hours times hourly wage doesn't fit. Thanks.
letter-hours_wrong = Hi. I worked { $expected } hours, but my payslip has { $found }. Could you check my shifts? Thanks.
    .sms = Hi. I think hours are missing on my payslip. Could you check my shifts? Thanks.
letter-rate_wrong = Hi. We agreed on { $expected } kr an hour. On my payslip it seems to be { $found } kr. Could you look at it? Thanks.
    .sms = Hi. Could you look at my hourly wage? It is lower than in my agreement. Thanks.
letter-sum_wrong = Hi. I get my pay to be { $expected } kr, but { $found } kr was paid out. Could you explain the difference? Thanks.
    .sms = Hi. Could you explain how my pay was worked out? The numbers don't add up for me. Thanks.

# What each line means, with the youth's own numbers
line-hours = You were paid for { $found } hours.
    .sms = These are the hours you are paid for.
line-rate = You get { $found } kr for each hour.
    .sms = This is what you get for one hour.
line-gross = You earned { $found } kr. That is before tax and everything else.
    .sms = This is all you earned. Tax and the rest are not taken out yet.
line-gross-hours = { $hours } hours x { $rate } kr = { $product } kr. In all you earned { $found } kr before anything is taken out.
    .sms = This is hours times hourly wage plus supplements. Tax and the rest are not taken out yet.
line-atp = { $found } kr was taken for ATP. It is a small pension. Your boss pays twice as much on top.
    .sms = ATP is a small pension. You pay a third, and your boss pays the rest.
line-atp-none = No ATP was taken. The amount is { $found } kr. You pay it from 16, when you have enough hours.
    .sms = You pay ATP from 16, when you have enough hours.
line-pension_own = { $found } kr was taken for your own pension.
    .sms = This is the part of your pension that you pay yourself.
line-am_base = Pay less ATP and pension is { $found } kr. AM-bidrag is worked out from it.
    .sms = This is pay less ATP and pension. AM-bidrag is worked out from it.
line-am = { $pct } % of { $base } kr = { $found } kr in AM-bidrag. It is a tax.
    .sms = AM-bidrag is a tax of 8 %.
line-am-young = AM-bidrag is { $found } kr. In { $year } it is 0 % up to and including the year you turn { $to_age }.
    .sms = AM-bidrag is a tax. It is 0 % up to and including the year you turn 17.
line-a_income = With AM-bidrag taken out you have { $found } kr. A-skat is worked out from it.
    .sms = This is your pay with AM-bidrag taken out. A-skat is worked out from it.
line-allowance = You pay no A-skat of { $found } kr of your pay.
    .sms = This is what you pay no A-skat of.
line-tax_pct = You pay { $found } % A-skat of the rest.
    .sms = So many percent are taken as A-skat.
line-tax = { $base } kr less { $allowance } kr deduction = { $taxed } kr. { $pct } % of that is { $found } kr in A-skat.
    .sms = The deduction comes off first. You pay A-skat of the rest.
line-tax-no_allowance = { $pct } % of { $base } kr = { $found } kr in A-skat.
    .sms = This is your tax: a percent of the pay.
line-tax-none = A-skat is { $found } kr. You pay no A-skat of this pay.
    .sms = With a frikort you pay no A-skat until the card is used up.
line-tax-plain = { $found } kr was taken as A-skat.
    .sms = This is your tax.
line-net = { $gross } kr less { $taken } kr. You get { $found } kr in your account.
    .sms = This is what you get in your account.
line-holiday_pay = { $pct } % of { $base } kr = { $found } kr in holiday pay. You get it when you take your holiday.
    .sms = Holiday pay is 12.5 % on top of your pay. You get it when you take your holiday.
line-holiday_pay_net = After tax you have { $found } kr in holiday pay from this pay. You get it when you take your holiday.
    .sms = This is your holiday pay after tax. You get it when you take your holiday.

# Why this pay is another than the last
why-same = You get the same as last time: { $after } kr.
    .sms = You get the same as last time.
why-less = You get { $effect } kr less than last time. This is why:
    .sms = You get less than last time. This is why:
why-more = You get { $effect } kr more than last time. This is why:
    .sms = You get more than last time. This is why:
why-hours-less = Fewer hours: { $before } then and { $after } now. That is { $effect } kr less.
    .sms = You have fewer hours than last time.
why-hours-more = More hours: { $before } then and { $after } now. That is { $effect } kr more.
    .sms = You have more hours than last time.
why-rate-less = Lower hourly wage: { $before } kr then and { $after } kr now. That is { $effect } kr less.
    .sms = Your hourly wage is lower than last time.
why-rate-more = Higher hourly wage: { $before } kr then and { $after } kr now. That is { $effect } kr more.
    .sms = Your hourly wage is higher than last time.
why-pay-less = Less in supplements and the like: { $before } kr then and { $after } kr now. That is { $effect } kr less.
    .sms = You got less in supplements than last time.
why-pay-more = More in supplements and the like: { $before } kr then and { $after } kr now. That is { $effect } kr more.
    .sms = You got more in supplements than last time.
why-atp-less = More ATP: { $before } kr then and { $after } kr now. That takes { $effect } kr.
    .sms = More was taken for ATP than last time.
why-atp-more = Less ATP: { $before } kr then and { $after } kr now. That gives { $effect } kr more.
    .sms = Less was taken for ATP than last time.
why-pension_own-less = More for pension: { $before } kr then and { $after } kr now. That takes { $effect } kr.
    .sms = More was taken for pension than last time.
why-pension_own-more = Less for pension: { $before } kr then and { $after } kr now. That gives { $effect } kr more.
    .sms = Less was taken for pension than last time.
why-am-less = More AM-bidrag: { $before } kr then and { $after } kr now. That takes { $effect } kr.
    .sms = More was taken as AM-bidrag than last time.
why-am-more = Less AM-bidrag: { $before } kr then and { $after } kr now. That gives { $effect } kr more.
    .sms = Less was taken as AM-bidrag than last time.
why-tax-less = More A-skat: { $before } kr then and { $after } kr now. That takes { $effect } kr.
    .sms = More was taken as A-skat than last time.
why-tax-more = Less A-skat: { $before } kr then and { $after } kr now. That gives { $effect } kr more.
    .sms = Less was taken as A-skat than last time.
why-other-less = Other lines: { $before } kr then and { $after } kr now. That is { $effect } kr less.
    .sms = There are other lines than last time that take something.
why-other-more = Other lines: { $before } kr then and { $after } kr now. That is { $effect } kr more.
    .sms = There are other lines than last time that add something.

# Looking ahead
forward = { $hours } hours give { $gross } kr. You get { $net } kr in your account. Without a tax card it is { $without } kr. And { $holiday } kr in holiday pay.
    .sms = I worked it out. I don't write amounts about pay in a text message.
frikort_left = You have { $left } kr left on your frikort in { $year }. If your card has another number, the card is right.
    .sms = The amount of your frikort is at Skat. There you can also see what is used.
frikort_left-used_up = Your frikort is probably used up in { $year }: { $left } kr are left. Then tax is taken of the rest. Check with Skat.
    .sms = Your frikort is probably used up. Then tax is taken of the rest. Check with Skat.
