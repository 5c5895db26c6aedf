## Shifts: told, said back, kept, listed. By SMS too.

# How shifts are written in lines
og = and
naer-0 = today at { $time }
naer-1 = tomorrow at { $time }
dag-mo = Monday
dag-tu = Tuesday
dag-we = Wednesday
dag-th = Thursday
dag-fr = Friday
dag-sa = Saturday
dag-su = Sunday
regel = { $interval ->
    [1] every
    [2] every other
    [3] every third
   *[other] every { $interval }th
} { $days }{ $time ->
    [none] { "" }
   *[other] { " at " }{ $time }
}{ $until ->
    [none] { "" }
   *[other] { " until " }{ $until }
}{ $but ->
    [none] { "" }
   *[other] { ", but not " }{ $but }
}
dage-mere = { $count ->
    [one] one more day
   *[other] { $count } more days
}
linje-flyttet = { $before } becomes { $after }
linje-slettet = goes: { $shift }
flere = and { $count } more

# What is to be told
hvornaar =
    .ask = When are you working? Write it like: Saturday 10-16 and Monday 16-19. You can also send a picture of your rota.
    .sms = When are you working? Write it like: Saturday 10-16 and Monday 16-19. Would you rather send a picture of your rota? Write PICTURE.
    .again = Write day and time, like: Saturday 10-16. You can write many at once.
    .again-long = That was long. Write a week at a time, like: Saturday 10-16 and Monday 16-19.
    .help = Then I can remind you of your shifts and see whether the hours are right. You can also send the address of your calendar.
hvad =
    .ask = Your shifts, yes. What would you like?
    .again = Choose one of these:
    .help = You can write your shifts to me. Then I remind you of them.
    .o-tell = Write shifts in
    .w-tell = write, add, new shifts, new shift
    .o-list = See my shifts
    .w-list = see, show, list, my shifts
    .o-human = Talk to someone
    .w-human = human, talk, consultant, adult
senere = That's fine. Just write to me when you know your shifts.

# A picture or a file of a roster
billede =
    .ask = Send the picture or the file here. Get the whole rota in, in good light.
    .again = Tap the paper clip and choose the picture. Or write the days, like: Saturday 10-16.
    .again-long = Write a week at a time, like: Saturday 10-16 and Monday 16-19.
    .help = I only read your own shifts. You see them before I keep them.
laeser = I am reading it now. It takes a moment.
# All names are shown, so it may take more than one SMS.
# [long]
navn =
    .ask = There are several names on it. Which one is yours?
    .again = Choose your name. If you are not there, choose: None of them.
    .help = Then I only keep your own shifts, and not the others'.
    .o-n0 = { $n0 }
    .o-n1 = { $n1 }
    .o-n2 = { $n2 }
    .o-n3 = { $n3 }
    .o-n4 = { $n4 }
    .o-n5 = { $n5 }
    .o-n6 = { $n6 }
    .o-n7 = { $n7 }
    .o-n8 = { $n8 }
    .o-n9 = { $n9 }
    .o-n10 = { $n10 }
    .o-n11 = { $n11 }
    .o-all = They are all mine
    .w-all = all, all mine, all of them
    .o-none = None of them
    .w-none = none, nobody, none of them, no
intet_navn = Okay. Then I keep nothing from it.
hvilken_uge =
    .ask = Which week is it?
    .again = Write the number of the week, like 48.
    .help = It only says the days of the week, so I do not know which dates they are.
    .o-this = This week ({ $this })
    .w-this = this week, this, now
    .o-next = Next week ({ $next })
    .w-next = next week, next
ulaest_dage = I cannot read all of it. Look here: { $days }{ $more ->
    [0] .
   *[other] { " " }and { $more } more days.
} If you work then, write it to me afterwards.
uden_dag = { $count ->
    [one] I could not find the day of one shift.
   *[other] I could not find the day of { $count } shifts.
} Write to me if something is missing.
resten = There are more shifts than I can take at once. Send the rest afterwards.
ingen_paa_den = I cannot see any shifts of yours on it.
ikke_vagtplan = I cannot see any shifts on it.
ulaest_password = The file is locked with a code, so I cannot open it. Take a picture of the rota, or write the shifts.
ulaest_large = The file is too big for me. Send only the page with your shifts.
ulaest_kind = I cannot read that kind of file. Send a picture or a PDF.
ulaest_pictures = I cannot read pictures right now. If you have the rota as a PDF, send that. Or write the shifts to me.
ulaest_busy = I am busy right now. Try again in a few minutes.
ulaest_unreadable = I could not read it. Try a new picture in good light, or write the shifts.

# What is missing
mangler-slut =
    .ask = { $shift }: When are you off?
    .again = Write a time, like 16. Or DON'T KNOW.
    .help = Then I can see whether the shift is too long. You can answer DON'T KNOW.
mangler-tid =
    .ask = { $day }: From when until when?
    .again = Write it like this: 10-16. Or DON'T KNOW.
    .help = Then I can remind you of the shift in good time.
mangler-dag =
    .ask = Which day is it?
    .again = Write a day, like Saturday or 28/11.
    .again-long = Just write the day, like Saturday.
    .help = I can't see which day the shift is.
mangler-dato =
    .ask = I don't know that date. When is the shift?
    .again = Write the shift with day and time, like 28/11 10-16. Or NO if there are no more.
    .again-long = Just write that one shift, like 28/11 10-16.
    .help = One of the days isn't in the calendar. I have the rest.
mangler-gentagelse =
    .ask = I can't keep track of that kind of repeat yet. Write the next shifts with dates, like: 1/12 16-20 and 5/1 16-20.
    .again = Write day and time, like 1/12 16-20. Or NO if we skip it.
    .again-long = Write a few less at a time.
    .help = I can remember shifts that are every week or every other week.
mangler-hvis =
    .ask = There are several names in the rota. Which shifts are yours? Write only those.
    .again = Write only your own, like: Saturday 10-16.
    .again-long = Write only your own, like: Saturday 10-16.
    .help = I don't want to save somebody else's shifts with you.
mangler-hvilken =
    .ask = Which shift is it? Write it as it is now, like: Saturday 12-18.
    .again = Write day and time, like: Saturday 12-18.
    .again-long = Just write that one shift, like: Saturday 12-18.
    .help = I can't see which of your shifts you mean.
mangler-formiddag =
    .ask = { $shift }: Is that in the morning or in the evening?
    .again = Choose one of these:
    .help = The time can be both, so I ask to be sure.
    .o-morning = In the morning
    .w-morning = morning, early, am
    .o-evening = In the evening
    .w-evening = evening, late, pm
mangler-uge =
    .ask = { $rule }: When is the first time?
    .again = Choose one of these:
    .help = Then I know which weeks it is.
    .o-this = This week
    .w-this = this week, now, this
    .o-next = Next week
    .w-next = next week, next

# Said back. All of it is, so a long roster takes more than one SMS.
# [long]
passer =
    .ask =
        { $lines }
        Is that right?
    .again = Answer yes if it's right. Or write what should be different, like: 17 not 16.
    .help = I only save it when you've said yes.
# [long]
slet =
    .ask =
        { $lines }
        Should I do that?
    .again = Answer yes if the shift is gone. If not, answer no.
    .help = I only delete when you've said yes.
# [long]
tvivl =
    .ask =
        I'm unsure about the day. I read it like this:
        { $lines }
        Is that right?
    .again = Answer yes if it's right. Or write the right day, like: no, Friday.
    .help = The weekday and the date don't fit together.
# [long]
samtidig =
    .ask =
        Two of them are at the same time:
        { $lines }
        Is that right?
    .again = Answer yes if it's right. Or write what should be different, like: Sunday not Saturday.
    .help = You can only be in one place at a time, so I ask.
# [long]
mange =
    .ask =
        That's { $count } shifts:
        { $lines }
        Are they all yours?
    .again = Answer yes if they're all yours. If not, answer no.
    .help = That's a lot at once, so I ask before I save them.
# [long]
i_stedet =
    .ask =
        You already have { $count ->
            [one] a shift
           *[other] { $count } shifts
        }:
        { $lines }
        Is the new one instead?
    .again = Answer yes if the old one should go. Answer no if you have both.
    .help = Then I don't have the same shift twice.
rettelse =
    .ask = Okay. How should it be? Write it, like: Saturday 11-17. Or NO if we forget it.
    .again = Write day and time, like: Saturday 11-17. Or NO if we forget it.
    .again-long = Just write what should be different, like: Saturday 11-17.
    .help = Write it in your own words. I show you before I save it.
gemt = Saved! Well done keeping track of your shifts.
gemt_arbejdet = Saved! I've written the hours down, so we can see if the pay is right.
flyttet = It's moved.
slettet = It's deleted.
ikke_gemt = Okay, I haven't changed anything. Just write when you like.
kender_den = I have that one already: { $shift }.
kender_dem = I have those already. Write MY SHIFTS to see them.

# A calendar: a file, or the address of one. The address itself is never written out.
kalender_lov =
    .ask = May I read your shifts in your calendar? I'll look every day and only write when something has changed.
    .again = Say yes if I may read your calendar. If not, say no.
    .help = I only use the times, and I show the address to nobody. You can always write FORGET CALENDAR.
kalender_bytte =
    .ask = I already read a calendar for you. Should I read this one instead?
    .again = Say yes if I should read the new one. Say no if I should stay with the old one.
    .help = I can only keep an eye on one calendar at a time. The shifts you have will stay.
kalender_henter = Great. I'm getting it now.
kalender_nej = That's fine. I have forgotten the address. You can also just write your shifts to me.
kalender_bliver = That's fine. Then I only read the one I had before.
kalender_fil = Thanks! I'm reading it now.
kalender_laest = I have read your calendar. This is new to me:
kalender_tom = I found no shifts in it for the next two months. You can also write them, like: Saturday 10-16.
kalender_tom_endnu = I found no shifts in it for the next two months. I'll write when there are some.
kalender_foelger = I'm keeping an eye on your calendar now. Write FORGET CALENDAR if I should stop.
kalender_glemt = I have also forgotten the address of your calendar.
kalender_foerst = We're in the middle of your shifts. Answer this one first, and then send the calendar again.
kalender_ulaest_stor = It's too big for me. Write your shifts instead, like: Saturday 10-16.
kalender_ulaest_mange = There's too much in it for me. Write your shifts instead, like: Saturday 10-16.
kalender_ulaest_fil = I can't read that file as a calendar. Get it again and try once more. Or write your shifts, like: Saturday 10-16.
kalender_ulaest_side = There's no calendar at that address. Look for "subscribe" or "iCal" in your rota. Or write your shifts, like: Saturday 10-16.
kalender_ulaest_adresse = I can't use that address. Look for "subscribe" or "iCal" in your rota. Or write your shifts, like: Saturday 10-16.
kalender_ulaest_laast = The address doesn't work. Copy it again, from start to end. Or write your shifts, like: Saturday 10-16.
kalender_ulaest_net = I can't get into your calendar right now. Send the address again later. Or write your shifts, like: Saturday 10-16.

# The law. The sentence itself stands in flows/hours.
loven = { $finding }
niende =
    .ask = Have you finished 9th class?
    .again = Answer yes if you're all done with 9th class. Answer no if you still go there.
    .help = The rules on how much you may work are different before and after 9th class.
tal_med =
    .ask = Would you like { helper } to talk to them about it?
    .again = Answer yes if { helper } should talk to them. Answer no if you'd rather do it yourself.
    .help = You haven't done anything wrong. The rules are the boss's responsibility.
spoerg_med =
    .ask = Would you like { helper } to help you ask?
    .again = Answer yes if { helper } should help. Answer no if you'd rather do it yourself.
    .help = I'm not sure whether that time is okay. So it's good to ask.
tal_ja = It's a deal. { helper } talks to you first, before anything happens.
tal_nej = That's fine. Write HELP if you'd like { helper } there later.
helper = { $consultant ->
    [nobody] an adult
   *[other] { $consultant }
}

# Reminders
vej =
    .ask = How long does it take to get there?
    .again = Write it in minutes, like 20. Or DON'T KNOW.
    .again-bounds = That's long. Write it in minutes, like 20.
    .help = Then I can tell you when it's time to head out.
    .name = way, travel, travel time
aften =
    .ask = I also remind you the evening before. What time is best?
    .again = Choose one of these:
    .help = It's only on evenings when you work the day after.
    .o-18 = 6 pm
    .w-18 = 18, 6, six
    .o-19 = 7 pm
    .w-19 = 19, 7, seven
    .o-20 = 8 pm
    .w-20 = 20, 8, eight
    .name = evening, reminder
paamindes = Then I remind you the evening before, and when it's time to head out.

# What there is
mine =
    Your shifts:
    { $lines }
mine_flere =
    Your shifts:
    { $lines }
    and { $count } more
ingen = I don't know of any shifts of yours yet.
ingen_sidst = I have no shifts from last week.
