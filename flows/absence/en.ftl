## Not able to come. By SMS too: neutral, and nothing of what is wrong.

who = { $workplace ->
    [none] your workplace
   *[other] { $workplace }
}
ask-for = { $contact ->
    [none] your boss
   *[other] { $contact }
}
# What is said on the phone is Danish.
shift = { $told ->
    [none] på vagt
   *[other] på vagt { $told }
}

hvorfor =
    .ask = Good that you say so. What is it about?
    .again = Choose what fits best:
    .help = Then I can say what you can do. You needn't write more than that.
    .o-ill = Ill
    .w-ill = i am ill, sick, i'm sick, unwell
    .o-late = I'll be late
    .w-late = late, delayed
    .o-exam = School
    .w-exam = exam, test, homework
    .o-family = Family
    .w-family = at home, my family
    .o-other = Other
    .w-other = something else, don't know, rather not say
gaelder_det =
    .ask = Is it your shift { $shift }?
    .again = Answer yes if it's that shift. Answer no if it's another.
    .help = That's the next shift I know of.

# First a calm word
rolig_ill = Oh no, { $name }. It can happen to anyone. What matters is that you say so.
rolig_late = That's okay, { $name }. What matters is that they hear it from you.
rolig_overslept = It happens to everyone, { $name }. You can still make it right.
rolig_exam = School matters, { $name }. Your boss can understand that if you say it in good time.
rolig_family = I'm sorry, { $name }. Family comes first, and you may say so.
rolig_other = That's okay, { $name }. What matters is that you say so.

# Then the call
ring = Call { who } now on { $phone }. Ask for { ask-for }. The sooner you call, the better.
ring_find = Call { who } now. Ask for { ask-for }. Find the number in your contract or online, or ask me: write HELP.
sig_ill = You can say: "Hej, det er { $name }. Jeg er syg og kan ikke komme { shift }."
sig_late = You can say: "Hej, det er { $name }. Jeg bliver forsinket. Jeg kommer, så hurtigt jeg kan."
sig_overslept = You can say: "Hej, det er { $name }. Undskyld, jeg sov over mig. Jeg er på vej nu."
sig_exam = You can say: "Hej, det er { $name }. Jeg har noget i skolen og kan ikke komme { shift }. Hvad gør vi?"
sig_family = You can say: "Hej, det er { $name }. Der er sket noget i min familie, så jeg kan ikke komme { shift }."
sig_other = You can say: "Hej, det er { $name }. Jeg kan desværre ikke komme { shift }."
ikke_ill = You don't have to find somebody else for the shift. And you don't have to say what's wrong with you.
ikke_family = You needn't tell more than you want to.
ikke_other = You needn't tell more than you want to.
ringet =
    .ask = Write to me when you've done it.
    .again = Choose one of these:
    .help = Calling is hard the first few times. You can get help with it.
    .nudge = Hi { $name }. Did you get to call?
    .o-done = I've called
    .w-done = yes, called, done, i wrote to them, ok
    .o-help = I'd like help
    .w-help = no, help, i don't dare, nobody answers, can't find the number
godt = Well done, { $name }! That was the right thing to do.
godt_ill = Well done, { $name }! Take care of yourself. I'll write to you tomorrow.

# The day after
klar =
    .ask = { $shift ->
        [none] Hi { $name }! How are you? Are you ready again?
       *[other] Hi { $name }! How are you? Are you ready for your next shift { $shift }?
    }
    .again = Choose one of these:
    .help = I only ask so that you're not alone with it.
    .o-ready = Yes, ready
    .w-ready = yes, ready, i'm ready, yep, i am
    .o-not_yet = Not yet
    .w-not_yet = no, not, still ill, ill, sick, not quite
    .o-talk = Let's talk
    .w-talk = talk, call, call me
klar_ja = Lovely, { $name }! Have a good shift when you get there.
klar_nej = That's okay, { $name }. Tell your workplace in good time, as soon as you know more. And write HELP if it's hard.
