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
case-wants_forgotten = { $name } wants to be deleted in a day. Case { $number }. Say goodbye { $when }, if that is all right. Contact: { $contact }
case-forget_held = { $name } wants to be deleted, but has an urgent case. Close that first. Case { $number }. Answer { $when }. Contact: { $contact }
case-no_questions = I ask { $name } no more. Case { $number }. Find out how it is going { $when }. Contact: { $contact }
case-no_role_model = { $name } does not want to hear from their role model. Case { $number }. Call { $when }. Contact: { $contact }
case-long_silent = { $name } has been silent for a year. Case { $number }. Ask { $when } if we shall remember them. Contact: { $contact }
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
reason-wants_forgotten = wants deletion
reason-forget_held = deletion, but URGENT
reason-no_questions = no questions
reason-no_role_model = no role model
reason-long_silent = a year silent
reason-asks_privacy = own data
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

# Who comes in
how-invite = Write name, age, town and number, like NEW AMINA 15 KØGE 20304050. Without a number if she has none.
how-parent = Write the child's name, the number and the language, like PARENT AMINA 20506070 TURKISH. I know Danish, English, Arabic, Turkish, Somali and Urdu.
how-page = Write a name behind it, like PAGE AMINA.
ny-sent = I'm writing to { $name } at { $phone }. I'll tell you when there is an answer, or if none comes.
# [long] A link to hand over; it goes to Telegram only.
ny-telegram = From 16, { $name } can use Telegram too. Show the link, or pass it on: { $link }
ny-written-in = { $name } is on your list without a number. If you get one later, write NUMBER { $name } and the number.
ny-known = { $name } is here already. Write YOUTH { $name } to see how it stands.
ny-taken = { $phone } is someone else's with me. If two share a phone, write NEW { $name } { $age } without a number. Then you help on yourself.
ny-stopped = Whoever has { $phone } has said STOP. So I don't write there. Call yourself.
ny-already = { $phone } is invited and hasn't answered yet. I'll tell you.
ny-other-area = You can only invite youths in { $area }.
invite-yes = { $name } said yes and is in now. Write PAGE { $name } later to see what is missing.
invite-no = { $name } said no thanks to joining. The door is open.
case-invite_silent = Nobody has answered your invitation to { $contact }. Case { $number }. Call { $when }.
case-invite_other = Someone else answered your invitation to { $contact }. Case { $number }. Find the right number { $when }.
case-invite_wrong_number = Your invitation went to a wrong number. Case { $number }. Find the right one { $when }. It was { $contact }
case-shared_phone = Two share the phone at { $name }'s. Case { $number }. Find a way to each { $when }. Contact: { $contact }
case-join_other = A code for someone else was used at { $name }'s. Case { $number }. Ask why { $when }. Contact: { $contact }
case-codes_guessed = Many codes were tried from { $contact }. Case { $number }. Look at it { $when }.
case-too_young_to_join = { $name } is too young for Telegram. Case { $number }. Help by SMS { $when }. Contact: { $contact }
reason-invite_silent = no answer
reason-invite_other = someone else answered
reason-invite_wrong_number = wrong number
reason-shared_phone = shared phone
reason-join_other = someone's code
reason-codes_guessed = many codes
reason-too_young_to_join = too young for Telegram

# Parents
parent-asked = I'm asking { $name }'s parent in { $language }. I'll tell you when there is an answer.
parent-taken = { $phone } is someone else's with me. Ask { $name } for another number of a parent.
parent-not-needed = { $name } is 18 or more. So it is { $name } who says yes.
parent-yes = { $name } has got a yes from home.
parent-duty = Under 15 or of school age: The employer must tell the parents about the job, the hours, dangers and protection. It is to inform, not to ask.
parent-duty-maybe = Is the youth under 15 or not finished with 9th class? Then the employer must inform the parents of the job, the hours and dangers.
parent-number = Parent of { $name }: { $phone }, speaks { $language }.
case-parents_human = A parent of { $name } wants to talk. Case { $number }. Call { $when }. The child's number: { $contact }
case-parents_silent = A parent of { $name } hasn't answered. Case { $number }. Call { $when }. The child's number: { $contact }
case-parents_wrong_child = A parent named another child than { $name }. Case { $number }. Call the parent { $when }.
case-parents_number = I can't reach { $name }'s parent. Case { $number }. Find a number { $when }. The child's: { $contact }
reason-parents_human = parent wants to talk
reason-parents_silent = parent silent
reason-parents_wrong_child = other child named
reason-parents_number = parent's number
case-ready_talk = { $name } has told it all: time for a talk about jobs. Case { $number }. Call { $when }. Contact: { $contact }
case-parents_ask = { $name } would like you to ask at home. Case { $number }. Call { $when }. Contact: { $contact }
reason-ready_talk = ready to talk
reason-parents_ask = ask at home
