## Reminders of a shift. By SMS too: time, place, and one thing to answer.

caller = { $consultant ->
    [nobody] an adult
   *[other] { $consultant }
}
at-work = { $workplace ->
    [none] { "" }
   *[other] { " at " }{ $workplace }
}
ask-for = { $contact ->
    [none] your boss
   *[other] { $contact }
}

# The evening before
foerste = Your first shift{ at-work } is coming, { $name }! Be there ten minutes early. Bring your phone, water and something to eat.
foerste_sig = Ask for { ask-for }. You can say: "Hej, jeg hedder { $name }. Det er min første dag."
aften =
    .ask = { $contact ->
        [none] Hi { $name }! You have a shift { $when }{ at-work }. When are you leaving home?
       *[other] Hi { $name }! You have a shift { $when }{ at-work }. Ask for { $contact }. When are you leaving home?
    }
    .nudge = Hi { $name }. When will you head out for your shift { $when }?
    .again = Just write a time, like 15.30.
    .again-long = Just write a time, like 15.30.
    .help = Once you've said the time out loud, it's easier to get going.
aften_plan = Good plan, { $name }! I'll tell you when it's time to go.
aften_uvis = That's okay, { $name }. I'll tell you when it's time to go.

# Time to leave
afsted =
    .ask = It's time to head out, { $name }. You have a shift { $when }{ at-work }.
    .nudge = Are you on your way, { $name }?
    .again = Choose one of these:
    .help = One tap is enough. If you can't come, we sort it out together.
    .o-on_way = I'm on my way
    .w-on_way = on my way, yes, yep, ok, going now, i'm here, coming
    .o-cannot = I can't come
    .w-cannot = can't, no, sick, i'm sick, won't make it, cannot
afsted_foerste =
    .ask = Here we go, { $name }! Your first shift{ at-work } is { $when }. Ask for { ask-for }.
    .nudge = Are you on your way, { $name }?
    .again = Choose one of these:
    .help = One tap is enough. If you can't come, we sort it out together.
    .o-on_way = I'm on my way
    .w-on_way = on my way, yes, yep, ok, going now, i'm here, coming
    .o-cannot = I can't come
    .w-cannot = can't, no, sick, i'm sick, won't make it, cannot
paa_vej = Nice, { $name }! Have a good shift.
paa_vej_foerste = Nice, { $name }! It takes courage to begin something new. Good luck!

# The morning after
hvordan =
    .ask = { $praise ->
        [first] Hi { $name }! You've done your first shift{ at-work }. How did it go?
        [third] Hi { $name }! Three shifts{ at-work } are done. How did it go yesterday?
        [never_missed] Hi { $name }! { $count } shifts{ at-work }, and you came every time. How's it going?
        [early] Hi { $name }! You got up early and turned up. How did it go?
        [weekend] Hi { $name }! You took a weekend shift while others had time off. How did it go?
       *[none] Hi { $name }! How was your shift{ at-work }?
    }
    .nudge = Hi { $name }. I'm thinking of your shift{ at-work }. How did it go?
    .again = Choose what fits best:
    .help = We ask so that you can get help if something's tricky. You can't answer wrong.
    .o-good = Good
    .w-good = fine, great, super, it went well, really good, nice
    .o-okay = Okay
    .w-okay = ok, so so, alright, not bad, meh
    .o-bad = Bad
    .w-bad = not good, awful, shit, hard, terrible, it went badly
good = Great to hear, { $name }! You turned up, and they notice that.
okay = Thanks, { $name }. Okay is just fine. Write HELP if something's tricky, and { caller } is there for you.
ring_op =
    .ask = Oh no, { $name }. Thanks for saying so. Would you like { caller } to call you?
    .nudge = Hi { $name }. Would you like { caller } to call you? It's up to you.
    .again = Write yes if { caller } should call. Write no if you'd rather wait.
    .help = It's just a talk. You decide what you want to say.
ring_ja = It's a deal. I'll tell { caller }, who will call you. Write HELP if it can't wait.
ring_nej = That's fine, { $name }. I'll tell { caller } it's a bit hard, so you're not alone. Write HELP when you want to talk.

# Something else is being talked about: nothing is asked, so that an answer goes where it belongs
aften_kort = { $contact ->
    [none] Remember: You have a shift { $when }{ at-work }.
   *[other] Remember: You have a shift { $when }{ at-work }. Ask for { $contact }.
}
afsted_kort = It's time to head out, { $name }. You have a shift { $when }{ at-work }. Write to me if you can't come.
hvordan_kort = Well done with your shift{ at-work }, { $name }! Write to me if something's tricky.
