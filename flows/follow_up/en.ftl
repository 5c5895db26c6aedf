## Following up. By SMS too: short, neutral, one thing to answer.

# Who greets the youth, and who rings them. Without a consultant it is Makker, and an adult.
sender = { $consultant ->
    [nobody] Makker
   *[other] { $consultant }
}
caller = { $consultant ->
    [nobody] an adult
   *[other] { $consultant }
}

# The evening before the first day
aften_foer =
    .ask = Hi { $name }! Tomorrow is your first day at { $workplace }. When are you leaving home? From { sender }
    .nudge = Hi { $name }. When will you head out for { $workplace }? From { sender }
    .again = Just write a time, like 7.15.
    .again-long = Just write a time, like 7.15.
    .help = Once you've said the time out loud, it's easier to get going.
aften_plan = Good plan, { $name }. Good luck on your first day! { sender } is cheering for you.
aften_uvis = That's okay, { $name }. Have a look tonight, and the morning gets easy. Good luck! { sender } is cheering for you.

# In a job
first_shift =
    .ask = Hi { $name }! How was your first day at { $workplace }? { sender } would love to hear.
    .nudge = Hi { $name }. I'm thinking of your first day at { $workplace }. How was it? From { sender }
    .again = Choose what fits best:
    .help = We just want to know if you're off to a good start. You can't answer wrong.
    .o-good = Good
    .w-good = fine, great, super, it went well, really good, nice
    .o-okay = Okay
    .w-okay = ok, so so, alright, not bad, meh
    .o-bad = Bad
    .w-bad = not good, awful, shit, hard, terrible, it went badly
first_week =
    .ask = Hi { $name }! A whole week at { $workplace } is done. How's it going? From { sender }
    .nudge = Hi { $name }. How was your first week at { $workplace }? { sender } would love to hear.
    .again = Choose what fits best:
    .help = We just want to know if you're off to a good start. You can't answer wrong.
    .o-good = Good
    .w-good = fine, great, super, it goes well, really good, nice
    .o-okay = Okay
    .w-okay = ok, so so, alright, not bad, meh
    .o-bad = Bad
    .w-bad = not good, awful, shit, hard, terrible
job_work =
    .ask = Hi { $name }! How are your tasks at { $workplace } going? From { sender }
    .nudge = Hi { $name }. Are the tasks at { $workplace } going well? { sender } would love to hear.
    .again = Choose what fits best:
    .help = We ask so that you can get help if something's tricky. You can't answer wrong.
    .o-good = Good
    .w-good = fine, great, super, it goes well, really good, nice
    .o-okay = Okay
    .w-okay = ok, so so, alright, not bad, meh
    .o-bad = Bad
    .w-bad = not good, awful, shit, hard, terrible
job_people =
    .ask = Hi { $name }! How are you getting on with the team at { $workplace }? From { sender }
    .nudge = Hi { $name }. How are the people at { $workplace }? { sender } would love to hear.
    .again = Choose what fits best:
    .help = We ask so that you can get help if something's tricky. You can't answer wrong.
    .o-good = Good
    .w-good = fine, great, super, it goes well, really good, nice
    .o-okay = Okay
    .w-okay = ok, so so, alright, not bad, meh
    .o-bad = Bad
    .w-bad = not good, awful, shit, hard, terrible
job_hours =
    .ask = Hi { $name }! How's it going with both school and shifts at { $workplace }? From { sender }
    .nudge = Hi { $name }. Do you have time for both school and { $workplace }? { sender } would love to hear.
    .again = Choose what fits best:
    .help = We ask so that you can get help if something's tricky. You can't answer wrong.
    .o-good = Good
    .w-good = fine, great, super, yes, it goes well, really good, nice
    .o-okay = Okay
    .w-okay = ok, so so, alright, not bad, meh
    .o-bad = Bad
    .w-bad = not good, no, awful, shit, hard, terrible
job_first_month =
    .ask = Hi { $name }! Your first month at { $workplace } is behind you. Well done! How's it going? From { sender }
    .nudge = Hi { $name }. A whole month at { $workplace } is great. How's it going? From { sender }
    .again = Choose what fits best:
    .help = We ask so that you can get help if something's tricky. You can't answer wrong.
    .o-good = Good
    .w-good = fine, great, super, it goes well, really good, nice
    .o-okay = Okay
    .w-okay = ok, so so, alright, not bad, meh
    .o-bad = Bad
    .w-bad = not good, awful, shit, hard, terrible
job_weeks =
    .ask = Hi { $name }! { $count } weeks at { $workplace }. Strong of you to keep it up! How's it going? From { sender }
    .nudge = Hi { $name }. { $count } weeks at { $workplace } is well done. How is it there? From { sender }
    .again = Choose what fits best:
    .help = We ask so that you can get help if something's tricky. You can't answer wrong.
    .o-good = Good
    .w-good = fine, great, super, it goes well, really good, nice
    .o-okay = Okay
    .w-okay = ok, so so, alright, not bad, meh
    .o-bad = Bad
    .w-bad = not good, awful, shit, hard, terrible
first_shift_good = Nice, { $name }! The first day is the hardest, and you've done it.
first_week_good = Great, { $name }! You've done a whole week. They notice that.
job_good = Great to hear, { $name }! You can be proud of that.
okay = Thanks, { $name }. Okay is just fine. Write HELP if something's tricky, and { caller } is there for you.

# Not well
ring_op =
    .ask = Oh no, { $name }. Thanks for saying so. Would you like { caller } to call you?
    .nudge = Hi { $name }. Would you like { caller } to call you? It's up to you.
    .again = Write yes if { caller } should call. Write no if you'd rather wait.
    .help = It's just a talk. You decide what you want to say.
ring_ja = It's a deal. I'll tell { caller }, who will call you. Write HELP if it can't wait.
ring_nej = That's fine, { $name }. I'll tell { caller } it's a bit hard, so you're not alone. Write HELP when you want to talk.

# A contract that runs out
kontrakt =
    .ask = Hi { $name }! Your contract at { $workplace } ends soon. What would you like after that? From { sender }
    .nudge = Hi { $name }. Do you know what you want after { $workplace }? From { sender }
    .again = Choose what fits best:
    .help = The contract has an end date. We'd like to help you in good time.
    .o-stay = Stay
    .w-stay = stay there, i want to stay, go on
    .o-new = New job
    .w-new = another job, something else, somewhere else, stop there
    .o-talk = Talk
    .w-talk = talk about it, don't know, i don't know
kontrakt_stay = Good to know, { $name }. I'll tell { caller }, so you can talk to { $workplace } about it.
kontrakt_new = Good to know, { $name }. I'll tell { caller }, so you can look for something new after { $workplace }.

# A job that has ended
slut_hvorfor =
    .ask = Hi { $name }! The job at { $workplace } is over. Why did it end? From { sender }
    .nudge = Hi { $name }. May I ask why the job at { $workplace } ended? From { sender }
    .again = Choose what fits best:
    .help = There's no wrong answer. It helps us when we look for something new for you.
    .o-contract = Contract ran out
    .w-contract = the contract ended, it was only for a time
    .o-own = My own wish
    .w-own = my choice, i quit, i stopped
    .o-other = Other
    .w-other = something else, don't know, fired, i was fired, rather not say
slut_nyt =
    .ask = Thanks, { $name }. Would you like help from { caller } to find a new job?
    .nudge = Hi { $name }. Should { caller } help you find a new job?
    .again = Write yes if { caller } should help you. Write no if you'd rather wait.
    .help = It's your choice. You can also write to me another day.
slut_ja = Good, { $name }. I'll tell { caller }, and we'll look again.
slut_nej = That's fine, { $name }. Write to me when you want to go on. You won't be forgotten.

# After a pause
pause_slut =
    .ask = Hi { $name }! Your break is over. Are you ready again? From { sender }
    .nudge = Hi { $name }. Shall we go on, or would you like more peace? From { sender }
    .again = Choose what fits best:
    .help = You decide. You can have a longer break.
    .o-ready = Yes, ready
    .w-ready = yes, ready, i'm ready, go
    .o-more = A bit more break
    .w-more = no, not yet, more, a bit more, a little more, a bit longer, break, wait
    .o-talk = Let's talk
    .w-talk = talk, call, call me
pause_klar = Lovely, { $name }! Then we're off again. Write MENU to see what we can do.

# Waiting for a job
vent_cv_new =
    .ask = Hi { $name }! With a CV you're ready when the job comes. Shall we make it now? From { sender }
    .nudge = Hi { $name }. Do you have ten minutes for your CV? We make it together here. From { sender }
    .again = Choose what fits best:
    .help = I ask, you answer, and I write your CV. You can stop along the way.
    .o-yes = Yes
    .w-yes = yes please, okay, sure, yep
    .o-later = Not now
    .w-later = no, later, no thanks, another day
    .o-talk = Let's talk
    .w-talk = talk, call, call me
vent_cv_on =
    .ask = Hi { $name }! Your CV is well on its way. Shall we finish it now? From { sender }
    .nudge = Hi { $name }. Your CV is waiting for you. Shall we do the last bit now? From { sender }
    .again = Choose what fits best:
    .help = All your answers are saved. We go on where we stopped.
    .o-yes = Yes
    .w-yes = yes please, okay, sure, yep
    .o-later = Not now
    .w-later = no, later, no thanks, another day
    .o-talk = Let's talk
    .w-talk = talk, call, call me
vent_interview =
    .ask = Hi { $name }! A job interview is easier when you've practised. Want to practise with { caller }?
    .nudge = Hi { $name }. Should { caller } and you practise a job interview together?
    .again = Choose what fits best:
    .help = You practise what they ask about. Then you're ready when it counts.
    .o-yes = Yes
    .w-yes = yes please, okay, sure, yep
    .o-later = Not now
    .w-later = no, later, no thanks, another day
    .o-talk = Let's talk
    .w-talk = talk, call, call me
interview_ja = Nice, { $name }! I'll tell { caller }, and you'll find a time.
vent_event =
    .ask = Hi { $name }! { $event } Should { caller } keep a seat for you?
    .nudge = Hi { $name }. { $event } Are you coming? From { sender }
    .again = Choose what fits best:
    .help = You can say no. You can also answer another day.
    .o-yes = Yes
    .w-yes = yes please, okay, sure, yep
    .o-later = Not now
    .w-later = no, later, no thanks, i can't
    .o-talk = Let's talk
    .w-talk = talk, call, call me
event_ja = Great, { $name }! I'll tell { caller } that you'd like to come.
senere = That's fine, { $name }. Just write when you feel like it. You won't be forgotten.
vent_hello =
    .ask = Hi { $name }! You're not forgotten. Still want the same kind of job? From { sender }
    .nudge = Hi { $name }. Are we still looking for the right job for you? From { sender }
    .again = Choose what fits best:
    .help = We want to find a job that fits you. So we ask whether anything is new.
    .o-same = Yes, the same
    .w-same = yes, same, yep
    .o-else = Something else
    .w-else = no, else, another, something new
    .o-talk = Let's talk
    .w-talk = talk, call, call me
hello_same = Good to know, { $name }. Then we go on looking. Write to me if something new happens.
hello_else = Exciting, { $name }! I'll tell { caller }, so you can talk about it.

# Why somebody hears from Makker: for staff
why-eve = { $name } begins at { $workplace } the day after. Makker wishes good luck.
why-first-shift = { $name } has the first day at { $workplace }. Makker asks how it went.
why-first-week = { $name } has been at { $workplace } for a week. Makker asks how it is going.
why-job = { $name } works at { $workplace }. Makker asks how it is going every { $count } days.
why-contract-end = { $name }'s contract with { $workplace } runs out soon. Makker asks what comes next.
why-ended = { $name } has stopped at { $workplace }. Makker asks why, and whether to find a new job.
why-waiting = { $name } is waiting for a job. Makker writes every { $count } days.
why-pause-over = { $name } has a break. Makker asks when it is over.
why-nudge = { $name } has not answered. Makker asks once more after { $count } days.
why-unsent = The message to { $name } has not gone out yet. Makker looks again tomorrow.
why-never-sent = The message to { $name } does not go out. A human must find another way.
why-silence = { $name } has not answered two messages. After { $count } days a human takes over.
why-stopped = { $name } wrote STOP. Makker is silent, so a human must reach out again.
why-no-questions = { $name } does not want to be asked by Makker. A human finds out how it is going.
why-bad-address = Makker cannot reach { $name }. A human must find a new number.

# The next step up, as a suggestion to the consultant
move-public = { $name } is doing well. Is it time for a job with the municipality?
move-private = { $name } has kept at it for long. Is it time for a job in a shop or a firm?
move-mentor = { $name } has a hard time at work. Would a job with a mentor be better?
move-education = { $name } is soon 18. Is it time to talk about education?
move-ordinary = { $name } is soon 18. Is it time to talk about education or more hours?
