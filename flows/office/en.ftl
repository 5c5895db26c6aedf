## What Makker says to consultants and leaders. Every text fits one SMS unless it is marked.

# A new case: no more than is needed, for it goes by SMS. `case-words` fits behind it.
case-new = { $name } would like to talk to a human. Case { $number }. Answer { $when }. Contact: { $contact }
case-silence = { $name } doesn't answer me. Case { $number }. Try yourself { $when }. Contact: { $contact }
case-stop = { $name } wrote STOP. Case { $number }. Reach out yourself { $when }. Contact: { $contact }
case-stopped = { $name } wrote STOP a while ago. Case { $number }. Try again yourself { $when }. Contact: { $contact }
case-bad_check_in = Things are a bit hard for { $name }. Case { $number }. Get in touch { $when }. Contact: { $contact }
case-bad_address = I can't reach { $name }. Case { $number }. Find a new number { $when }. The old one: { $contact }
case-repaired = { $name } was nearly forgotten. Case { $number }. Write or call { $when }. Contact: { $contact }
case-came_back = { $name } had left but has written again. Case { $number }. Say welcome back { $when }. Contact: { $contact }
case-trouble = I stumbled over a message from { $name }. Case { $number }. Answer { $when }. Contact: { $contact }
case-trouble_at_work = { $name } wants to talk about the job. Case { $number }. Call { $when }. Contact: { $contact }
case-safety = URGENT: { $name } needs a human now. Case { $number }. Call { $when }. Contact: { $contact }
case-parents_no = A no from home about { $name }. Case { $number }. Get in touch { $when }. Contact: { $contact }
case-role_model_worry = A role model is thinking of { $name }. Case { $number }. Call { $when }. Contact: { $contact }
case-wants_interview = { $name } wants to practise a job interview. Case { $number }. Set a time { $when }. Contact: { $contact }
case-wants_event = { $name } wants to come along. Case { $number }. Answer { $when }. Contact: { $contact }
case-undelivered = A message to { $name } didn't arrive. Case { $number }. Call { $when }. Contact: { $contact }
case-wants_new_job = { $name } would like a new job. Case { $number }. Call { $when }. Contact: { $contact }
case-wants_to_stay = { $name } would like to keep the job. Case { $number }. Call { $when }. Contact: { $contact }
case-new_wishes = { $name } has new wishes for a job. Case { $number }. Call { $when }. Contact: { $contact }
case-hours_law = { $name } wants to talk about shifts. Case { $number }. Call { $when }. Contact: { $contact }
case-too_young_for_telegram = { $name } is too young for Telegram. Case { $number }. Find a number { $when }. Contact: { $contact }
case-asks = { $name } asks about { $about }. Case { $number }. Answer { $when }. Contact: { $contact }
case-absent_often = { $name } finds it hard to get to work. Case { $number }. Call { $when }. Contact: { $contact }
case-relay_held = A message to or from { $name } waits for you. Case { $number }. Write HELD { $when }.
case-match_paused = { $name } wants peace from the role model. Case { $number }. Call { $when }. Contact: { $contact }
case-match_quiet = It's quiet between { $name } and the role model. Case { $number }. Call { $when }. Contact: { $contact }
case-certificate_over = The certificate of { $name }'s role model is over. Case { $number }. Call { $when }. Contact: { $contact }
case-match_ended = { $name } has no role model now. Case { $number }. Call { $when }. Contact: { $contact }
case-pair_unreached = { $name } wrote to the role model, but it didn't arrive. Case { $number }. See to it { $when }. Contact: { $contact }
case-line_worry = Please look in on { $name }. Case { $number }. Call { $when }. Contact: { $contact }
case-other = New case { $number } about { $name }. Answer { $when }. Contact: { $contact }
case-words = TAKE { $number }, WRITE, LATER, PASS, CLOSE
word-take = TAKE
word-write = WRITE
word-later = LATER
word-pass = PASS
word-close = CLOSE
b-take = Take it
b-write = Write
b-later = Later
b-pass = Pass on
b-close = Close

# What a case is about and how it stands, in a list
reason-help = wants to talk
reason-silence = no answer
reason-stop = STOP
reason-stopped = STOP
reason-bad_check_in = call
reason-bad_address = new number
reason-repaired = nearly forgotten
reason-came_back = is back
reason-trouble = my mistake
reason-trouble_at_work = about the job
reason-safety = URGENT
reason-parents_no = no from home
reason-role_model_worry = role model
reason-wants_interview = practise interview
reason-wants_event = wants to come
reason-undelivered = didn't arrive
reason-wants_new_job = new job
reason-wants_to_stay = wants to stay
reason-new_wishes = new wishes
reason-hours_law = shifts and rules
reason-too_young_for_telegram = needs SMS
reason-absent_often = work is hard
reason-asks_application = an application
reason-asks_interview = an interview
reason-asks_approach = asking for a job
reason-asks_find_job = finding a job
reason-asks_payslip = pay
reason-asks_paperwork = papers and tax
reason-asks_shifts = shifts
reason-asks_absence = absence
reason-asks_rights = rules at work
reason-asks_leave_job = leaving a job
reason-asks_role_model = the role model
reason-asks_education = education
reason-relay_held = message waits
reason-match_paused = wants peace
reason-match_quiet = quiet
reason-certificate_over = certificate over
reason-match_ended = role model gone
reason-pair_unreached = didn't arrive
reason-line_worry = look in
reason-other = other
state-open = not taken
state-taken = taken
state-waiting = waiting

# Taking, putting off, passing on, closing
taken-you = Case { $number } is yours. { $name }: { $contact }. Write WRITE { $number } and you two can write. Write CLOSE { $number } when you are done.
taken-other = { $who } has taken case { $number } about { $name }.
taken-already-yours = Case { $number } about { $name } is yours already.
no-such-case = Case { $number } isn't on your list. Write CASES to see them.
not-yours = { $who } has case { $number }. Write TAKE { $number } if you take over.
which-case = Which case? { $cases }. Write for example { $example }.
which-none = I found no case that could be. Write CASES to see them.
closed-already = Case { $number } is closed.
put-off-done = Case { $number } about { $name } waits until { $date }. I'll tell you then.
put-off-impossible = I didn't get that day. At most 60 days ahead.
passed-on = { $who } now has case { $number } about { $name }.
passed-to-you = { $who } passes case { $number } about { $name } on to you. Answer { $when }. Contact: { $contact }
pass-unknown = I know no colleague called { $who }. You can choose { $names }.
closed-thanks = Thanks! Case { $number } about { $name } is closed.

# A case that nobody has taken
escalated = { $who } hasn't taken case { $number } about { $name }. Now it is yours. Answer { $when }. Contact: { $contact }
escalated-leader = Nobody has taken case { $number } about { $name }. Now it is yours. Answer { $when }. Contact: { $contact }
still-open = Case { $number } about { $name } is still not taken. Who takes it? Contact: { $contact }
due-again = Case { $number } about { $name } has waited. Now is the time. Contact: { $contact }
left-lying = { $who } has had case { $number } about { $name } for long. Now it is yours. Answer { $when }. Contact: { $contact }
overdue = Case { $number } about { $name } is late. Write CLOSE { $number } if it is done, or LATER { $number }.

# Lists
cases-none = You have no cases right now.
cases-mine = Your cases:
cases-untaken = Not taken:
cases-line = { $number } { $name }: { $reason }, { $state }, { $when }
digest-hello = Good morning, { $name }!
digest-none = Nobody needs you right now. Have a good day!
digest-today = Today: { $names }
digest-silent = No answer yet: { $names }
digest-ends = Contract ends: { $names }
digest-begins = First day: { $names }
digest-ready = Ready for the next step? { $names }

# On duty, and away
duty-on = You are on duty. Urgent cases come to you at once.
duty-off = You are off duty.
duty-list = On duty: { $names }
duty-nobody = Nobody is on duty. Write DUTY ON if you are.
leave-noted = You are away { $first } to { $last }. { $who } has your youths and cases meanwhile.
leave-noted-alone = You are away { $first } to { $last }. I don't know who takes over. Tell your leader.
leave-begun-deputy = { $who } is away until { $last }. Meanwhile { $names } are with you.
left-deputy = { $who } has left. { $names } are with you now.
leave-impossible = I didn't get those days. Write LEAVE 24/12-2/1, or LEAVE 24/12 for a single day.

# A youth
youth-line = { $name }, { $area }: { $stage }. Contact: { $contact }
youth-job = Job: { $workplace } since { $date }
youth-next = Next time: { $next }
youth-cases = Cases: { $cases }
youth-paused = Break until { $date }
youth-stopped = Wrote STOP { $date }
stage-waiting = waiting for a job
stage-pocket_money = pocket-money job
stage-public = public job
stage-private = private job
stage-mentor = job with a mentor
stage-other = on the way
number-noted = { $name } now has { $phone }. I'll write there.
number-taken = { $phone } is somebody else's number. Ask { $name } again.
pause-noted = I'll leave { $name } in peace until { $date }.
unreachable = I can't write to { $name }: the number doesn't work, or they said STOP. Call yourself, or write NUMBER { $name } and the new one.
how-youth = Add a name, like YOUTH AMINA.
how-pause = Add a name and a day, like PAUSE AMINA 15/1.
how-number = Add a name and a number, like NUMBER AMINA 20123456.

# The workplace
workplace-week = { $name } has been a week at { $workplace }. Call them and hear how it goes.
workplace-month = { $name } has been a month at { $workplace }. Call them and hear how it goes.
workplace-contract = The contract of { $name } at { $workplace } ends { $date }. Call them about what happens then.

# Writing with a youth
thread-yours = Now you are writing with { $name }. I pass on all that you write here. Write DONE when you have finished.
thread-other = { $who } is writing with { $name } right now.
thread-none = You aren't writing with anyone right now. Write WRITE 12 or WRITE AMINA.
thread-back = Okay. Now I am the one writing with { $name } again.
thread-over-24h = You haven't written for 24 hours. Now I am the one writing with { $name } again.
# [long] They are the youth's own words.
relay-from = { $name }: { $words }
relay-later = { $name } is probably asleep now. I'll send it at 8.
relay-failed = Your message didn't reach { $name }: you two aren't writing any more. Write WRITE { $name } to try again.
note-file = (sent a file)
note-other = (sent something that is not text)
note-edited = (edited a message)
note-button = (pressed a button)

# Role models
role-model-added = { $name } is a role model now. Code for Telegram: { $code }. When you have seen the certificate, write CERTIFICATE { $name } 1/12/2027.
role-model-known = { $phone } is somebody else's number. Ask { $name } again.
certificate-noted = I noted that you have seen the certificate of { $name }. It holds until { $date }.
certificate-soon = The certificate of { $name } runs out { $date }. Without a new one all contact stops that day.
no-role-model = I know no role model called { $name } in your area.
two-role-models = There are several role models called { $name }. Use the console, to be sure who is meant.
match-made = { $name } and { $model } are a pair now. Both have been told.
match-there = { $name } and { $model } are a pair already.
match-none = { $name } and { $model } are no pair.
match-no-certificate = { $model } lacks a certificate that holds. When you have seen it, write CERTIFICATE { $model } 1/12/2027.
match-opened = { $name } and { $model } can write again. Both have been told.
match-ending = { $name } and { $model } can write until { $date }. Then I say goodbye for them and tell what comes next.
match-flag = It has been quiet for two weeks between { $name } and { $model }. Ask { $model } if all is well.
files-on = { $name } and { $model } may send each other pictures now.
files-off = Pictures between { $name } and { $model } wait for you now.
held-none = No messages wait for you.
held-these = Messages that wait:
held-line = { $number } from { $from } to { $to }: { $what }
held-more = Message { $number } from { $from } to { $to } waits. It has { $what } in it. Write HELD { $number } to see it.
# [long] They are people's own words.
held-shown = Message { $number } from { $from } to { $to }: { $words }
held-words = LET THROUGH { $number }, CLEAN { $number } or REFUSE { $number }
held-gone = Message { $number } doesn't wait for you. Write HELD to see those that do.
held-first = Messages wait in that case. Write HELD and decide first what is to happen to them.
held-done-through = Message { $number } is sent.
held-done-clean = Message { $number } is sent without what I held.
held-done-refuse = Message { $number } is not sent. { $from } has been told.
held-cannot = { $from } and { $to } can't write together right now. Message { $number } still waits.
b-held-show = See it
b-held-through = Let through
b-held-clean = Clean
b-held-refuse = Refuse
# [long] They are people's own words.
read-line = { $at } { $from }: { $words }
read-nothing = { $name } and { $model } haven't written yet.
read-noted = I noted that you have read along, and why.
cut-off = The phone of { $name } is cut off. I send nothing there and do nothing that comes from it. A new number: tell your leader.
no-colleague = I know no colleague or role model called { $name }.
how-role-model = Write a name and a number, e.g. ROLEMODEL BILAL 20123456.
how-certificate = Write a name and the last day, e.g. CERTIFICATE BILAL 1/12/2027.
how-match = Write two names and a short reason, e.g. MATCH AMINA BILAL both like football.
how-goodbye = Write two names and what comes next, e.g. GOODBYE AMINA BILAL we talk in January.
how-open = Write two names, e.g. OPEN AMINA BILAL.
how-files = Write two names and yes or no, e.g. PHOTOS AMINA BILAL YES.
how-read = Write two names and why, e.g. READ AMINA BILAL mum is worried. It is noted.
how-lost = Write a name, e.g. LOST METTE.
