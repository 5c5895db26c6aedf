## What Makker knows of somebody, and what they can do about it. By SMS only kinds, never contents.

hvem = Only you and your consultants can read this. I am a robot. Write WHAT DO YOU KNOW ABOUT ME, MY DATA or DELETE ME.
videre = Write MY DATA to get all of it. Write CORRECT NAME if something is wrong. And DELETE ME if all of it should go.
beholdt = Okay, I delete nothing. If just one thing should go, write HELP, and a person helps you.

# What is kept: each line by itself, as many in one SMS as there is room for
kendt = This is what I have about you:
kendt_profil = { $what }
navn = your name
foedt = your birthday
omraade = where you live
oensker = your wishes
adresse = your number
kendt_beskeder = { $count ->
    [one] 1 message between us
   *[other] { $count } messages between us
}, for { $months } months
kendt_relay = { $count ->
    [one] 1 message
   *[other] { $count } messages
} with a role model, for { $months } months
kendt_cv = your CV
kendt_loen = numbers from { $count ->
    [one] 1 payslip
   *[other] { $count } payslips
}
kendt_loenbilleder = { $count ->
    [one] 1 picture of a payslip
   *[other] { $count } pictures of payslips
}
kendt_vagter = { $count ->
    [one] 1 shift
   *[other] { $count } shifts
}
kendt_job = { $count ->
    [one] 1 job
   *[other] { $count } jobs
}
kendt_filer = { $count ->
    [one] 1 picture or file
   *[other] { $count } pictures or files
}
kendt_sager = { $count ->
    [one] 1 thing a consultant has helped with
   *[other] { $count } things a consultant has helped with
}
kendt_fra = switched off: { $what }

# All of it
alt_side = Here is all I have about you. Open the file in your browser.
alt_data = And here is the same as data.
alt_kode = Your code is { $code }. Type it where you get your CV, and you get all I have about you. It works once and for 7 days.

# Erased: first a question, then a day to regret
sikker =
    .ask = Then I delete everything: CV, shifts and messages. It takes a day. If you just want peace, write STOP. Are you sure?
    .again = Shall I delete everything about you? Answer yes or no.
    .help = Everything about you goes, and it cannot be undone. You have a day to change your mind.
slettes = Okay. I delete everything { $when }. If you change your mind, write KEEP ME. { $consultant ->
    [nobody] Thanks for now.
   *[other] I tell { $consultant }.
}
slettes_igen = It is already on its way. I delete everything { $when }. If you change your mind, write KEEP ME.
slettes_foerst = { $consultant ->
    [nobody] Okay. First an adult would like to talk with you. Then I delete everything. If you change your mind, write KEEP ME.
   *[other] Okay. First { $consultant } would like to talk with you. Then I delete everything. If you change your mind, write KEEP ME.
}
bliver = Good! I delete nothing, and I still remember you.
husker = Good! I still remember you.
slettet = Now everything about you is deleted. Your receipt is { $code }. You are always welcome back.

# A year of silence
forny =
    .ask = Hi { $name }. It has been a long time! Shall I still remember you? If you say no, I delete everything about you.
    .again = Shall I remember you? Answer yes or no.
    .help = I keep nothing about people who do not want to take part. That is why I ask.

# What Makker writes about by itself
formaal =
    .ask = What shall I stop writing about?
    .again = Choose one of these:
    .help = You can switch each thing off by itself. And you can always switch it on again.
    .o-reminders = Shifts
    .w-reminders = shifts, reminders, shift
    .o-questions = Questions to you
    .w-questions = questions, asking
    .o-role_model = Your role model
    .w-role_model = role model
    .o-all_on = Switch all on
    .w-all_on = all on, switch on, all
    .o-nothing = Leave it
    .w-nothing = leave it, nothing, no
som_foer = Okay, it stays as it is.
fra_reminders = Okay, I do not remind you of your shifts any more. All else is as before. To get them again, write YES TO REMINDERS.
fra_reminders_model = Okay, I do not remind you to write any more. Those you write with are still here. To get it again, write YES TO REMINDERS.
fra_questions = { $consultant ->
    [nobody] Okay, I ask nothing by myself any more. You are not forgotten. To get it again, write YES TO QUESTIONS.
   *[other] Okay, I ask nothing by myself any more. { $consultant } does not forget you. To get it again, write YES TO QUESTIONS.
}
fra_role_model = Okay, nothing more comes from your role model. { $consultant ->
    [nobody] An adult
   *[other] { $consultant }
} will know. To get it again, write YES TO ROLE MODEL.
til_reminders = Okay, I remind you of your shifts again.
til_reminders_model = Okay, I remind you to write again.
til_questions = Okay, I ask how it is going again.
til_role_model = Okay, your role model may write again.
alt_til = Okay, everything is switched on again.
n_reminders = shifts
n_questions = questions
n_role_model = role model

# Corrected
nyt_navn =
    .ask = What is the right first name?
    .again = Just write your first name, like Amina.
    .help = I use your first name when I write to you.
ny_foedselsdag =
    .ask = When were you born?
    .again = Write day, month and year, like 12 June 2011.
    .help = Your age decides which jobs you may have.
nyt_omraade =
    .ask = Where do you live? Write the town or the area.
    .again = Write the town or the area, like Køge.
    .help = Then I know which consultant is nearest to you.
rettet = Thanks, that is put right.

# The page with all of it
side_titel = All that Makker has about you
side_hvorfor = This is yours. If something is wrong, write CORRECT NAME to Makker. If it should go, write DELETE ME.
side_noter = What a consultant has noted down, you get from the consultant.
# [long] It stands on a page, and goes by no SMS.
side_tid = How long do we keep it? Messages: { $messages } months. Messages with a role model: { $relay } months. Numbers from payslips: { $payslips } months. Shifts: { $shifts } months. Cases: { $cases } months after they ended. Pictures of payslips: { $pictures } days, and { $messages } months if you asked to keep them. All else until you want it deleted.
side_om = About you
side_adresser = Where we write
side_beskeder = Messages
side_svar = Answers you gave
side_job = Jobs
side_vagter = Shifts
side_dokumenter = CV and payslips
side_filer = Files
side_sager = What a person has helped with
side_andet = Other things
side_data = The same as data
side_dig = You
