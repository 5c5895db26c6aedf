## What belongs to no topic. Every text fits one SMS.

# Yes and no
yes = Yes
no = No

# How a choice is answered where there are no buttons
choose = Answer { $numbers }.
choose-one = Answer with a number, like 2.
choose-many = Answer with one or more numbers, like 1 and { $number }.
choose-yes-no = Answer yes or no.
or = or

# The message was no answer
unclear = I didn't quite get that.
press = I didn't catch that. Press one of the buttons - or put it in other words.
unclear-human = We don't seem to understand each other. That's on me. Write HUMAN and an adult takes over. Or try again:
not-now = I'm not so good at that. Write MENU to see what I can do. Or HUMAN, and an adult helps you.
no-help-here = Answer as well as you can. You can change it later. And write HUMAN if it's tricky.

# Words that mean the same everywhere
help = I've told { $name }, who answers you { $when }. In danger: call 112. To talk now: call the free children's line, 116 111.
help-nobody = You're on the list. An adult answers you { $when }. In danger: call 112. To talk now: call the free children's line, 116 111.
help-closed = The office is closed now. { $name } answers you { $when }. In danger: call 112. To talk now: call 116 111, free, day and night.
stopped = Okay. I won't write to you any more. You're always welcome back - just write START.
resumed = Welcome back! Good to hear from you.
joined = Welcome, { $name }! We're connected now. Write MENU to see what I can do.
join-unknown = I don't know that code, or it has been used. Ask your consultant for a new one. Or write HI and we start here.
first-question = We're at the first question, so we can't go further back.
back = Okay, one step back.
nothing-to-correct = I can't find that. Write for example EDIT PHONE or EDIT NAME. Or MENU to see it all.
correct-which = Which one shall we change?

# Asides
soon = We'll get to that in a moment.
greeting = Hi again!
one-by-one = We take one thing at a time. The other comes after.
back-to = Back to what we were doing.
welcome-back = Good to hear from you again! This is where we were:
old-button = That button is from earlier. This is where we are now:
old-button-free = That button is from earlier, so it does nothing any more. Write MENU to see what I can do.
edited = I can't see when you edit a message. Just write it again.
other = I can't read that kind yet. Please use words.
file-failed = I couldn't get the file. Try sending it again.
file-unasked = Thanks! I don't need a file right now.
too-long = Phew, that was long. Please write it a bit shorter.
moved-on = Something is new since we last wrote. Let's go on from here:
cpr = That looked like a CPR number, so I deleted it. Take good care of it, and never write it here.
language-set = Okay, we'll speak English.
trouble = Something went wrong at my end. Sorry! Your message isn't lost, and I've told a human. Write MENU to go on.

# A human writes with the youth in Makker's place
case-taken = { $name } has your message now and will answer you { $when }.
case-moved = { $name } is taking over and will answer you { $when }.
thread-taken = Now you are writing with { $name }. I'll be quiet meanwhile.
back-from-human = It's Makker again. If you want { $name }, write HELP.

# The CV leaves as a code where files cannot be sent
cv-code = Your CV is ready! Your code is { $code }. Type it on the page your consultant showed you. It works once, and for 7 days.
payslip-code = Your code is { $code }. Type it on the page your consultant showed you, and send the picture there. It works once, for 7 days.
cv-file = Here's your CV. Well done!
cv-data = Here's your CV as a file that job sites can read.
cv-mailed = I've also sent your CV to your e-mail.
cv-mail-subject = Your CV
cv-mail-body = Hi { $name }! Here is your CV. Greetings, Makker
cv-for-staff = Here is { $name }'s CV.

# The shifts to come, as a file for a calendar
shifts-file = Here are your shifts. Open the file to put them in your calendar.
shifts-none = I know of no shifts of yours. Tell me, for example Saturday 10-16.
shifts-no-file = I can't send a calendar by SMS. On Telegram I can. Write MY SHIFTS to get them here.
calendar-forgotten = I have forgotten your calendar. The shifts you have will stay.
calendar-none = I read no calendar for you. Write MY SHIFTS to see your shifts.
shifts-title = { $place ->
    [none] Shift
   *[other] Shift: { $place }
}

# Staff
staff-unknown-name = I know nobody called { $name } in your area.
staff-no-cv = { $name } hasn't made a CV yet.
staff-which = There are several called { $name }. Add the last name or the number.

# Danish time as people say it
when-today = today before { $time }
when-tomorrow = tomorrow before { $time }
when-day = { $day } before { $time }

# A wish in free words: what a human helps with, and what a few words answer
asked = { $name } helps you with that. I have passed it on, and { $name } answers you { $when }.
asked-closed = { $name } helps you with that. The office is closed now, so you get an answer { $when }.
asked-nobody = A person can help you with that. You are on the list and get an answer { $when }.
about-stop = Write STOP and I will not write any more. Write PAUSE if you just want some peace.
about-language = I know Danish and English. Write ENGLISH or DANSK. Write HELP if you would rather have a person.
about-greeting = Hi! Write MENU to see what I can do. Or just write what you need.
you-are-welcome = You are welcome! Just write when there is something.
