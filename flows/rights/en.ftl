## "May I ...?": what a youth may do at work. What is not certain is told as something to ask about.

# [long] A short choice when the words did not tell.
hvad =
    .ask = What would you like to know about?
    .again = Pick one of these:
    .help = Then I can answer just what you want to know. Pick the last one if it is something else.
    .o-hours = How many hours
    .w-hours = hours, how much
    .o-nights = How late
    .w-nights = late, evening, night, times
    .o-breaks = Breaks
    .w-breaks = break
    .o-tasks = What I may do
    .w-tasks = tasks, work
    .o-sick = Being sick
    .w-sick = sick, ill
    .o-contract = Contract
    .w-contract = contract
    .o-human = Something else
    .w-human = else, something else, none of them
alder =
    .ask = How old is the one who has the job?
    .again = Write the age as a number, like 15.
    .help = The rules are not the same for everyone. They change at 13, 15 and 18.
niende =
    .ask = { $whose ->
        [own] Are you done with 9th class?
       *[other] Is the young one done with 9th class?
    }
    .help = From 15 the rules are different once you are done with 9th class. That is why I ask.

hours-school = On a school day you may have { $school_day } hours. With no school, { $other_day } hours. In a week { $school_week } hours, and { $other_week } hours when the whole week is off.
hours-done = You may have { $other_day } hours a day and { $other_week } hours a week.
nights-school = You may work from { $window_1 }:00 to { $window_2 }:00. That is every day, also when you have no school.
nights-done = You may work from { $window_1 }:00 to { $window_2 }:00 or from { $window_3 }:00 to { $window_4 }:00. Some places may run later, so ask. But never from midnight to { $never_2 }:00.
breaks = If you work more than { $break_over } hours, you must have a { $break_length }-minute break. Ask your boss if it is paid.
rest = You must have { $rest } hours off in a row from when you go home until you start the next day.
days_off = You must have { $days_off ->
    [one] a day off
   *[other] { $days_off } days off, best in a row,
} in every seven days.
alone = If you are under 18 you often may not be alone in a kiosk or shop: weekdays after { $alone_weekday_1 }:00, Saturday and Sunday after { $alone_weekend_1 }:00.
lifting = If you are under 18 it is often { $lift_most } kg at most. If it is more, use a trolley.
machines-school = You may use machines that are not dangerous. Your boss must first see if it is safe for you. That goes for strong soap and chemicals too.
machines-done = Your boss must first see if a machine or a chemical is dangerous for you. Ask what they found before you use it.
till-school = You may probably take money when it is light work and help is close by.
till-done = Yes, you may sit at the till.
alcohol-school = Places where people drink beer and wine are probably not for you yet.
alcohol-done = If it is a place with food and an adult keeps an eye on it, you may probably clear and serve. In a bar it is probably not until you are 18.
trial = If you do real work on a trial shift, you should probably be paid. Agree on the pay before you start.
contract = If you get more than { $contract_over } hours a week on average, you must have a contract. The main points must be in writing within { $contract_days } days.
sick = Tell them as soon as you can. You do not have to find someone for the shift, and the boss may not ask what is wrong with you.
sick_pay = Some get paid when they are sick. It may depend on having had the job for { $sick_weeks } weeks and { $sick_hours } hours.
notice = With hourly pay there is probably no fixed notice by law. Look in your contract for what it says about leaving.
holiday = Yes, you have a right to holiday: { $holiday_days } days for each month you had the job. That makes { $holiday_weeks } weeks in a year.
age = You must be { $least_age } to have a job. Before that it is only things like theatre, sport and film, when Arbejdstilsynet has said yes.
adult = From 18 the special rules for young people no longer apply.
tasks-school = You may do light work: like tidying, cleaning, packing goods, delivering papers and helping customers.
tasks-done = You may do everything that is not dangerous for you.
parents-school = Your boss must tell your parents about the job, the hours and what can be dangerous. They do not have to sign that you may.
parents-done = Your boss does not have to tell your parents about the job. Show them your contract before you sign.
extra = Are your shifts not the same each week? Then you may say no to those outside what you agreed. It may not be held against you.
training = Your boss must train you and tell you what can be dangerous.
danger = If there is serious danger right now, you may leave it. It may not cost you anything.
who = Your boss is the one who must follow the rules, not you. Arbejdstilsynet checks. They may never say who complained.
wage = There is no lowest pay by law. Look in your contract for what you agreed.
vent = Have you just left 9th class? Then it may not hold until 1 August.

# Whom to ask. Without a consultant it is an adult.
helper = { $consultant ->
    [nobody] an adult you trust
   *[other] { $consultant }
}
kilde = Source: { $source }. In doubt? Ask { helper }, or call Jobpatruljen: { $number }.
kilde_voksen = Source: { $source }. In doubt? Ask { helper }.
maaske = I am not quite sure about that. Ask your boss, { helper } or Jobpatruljen: { $number }. I have it from { $source }.
maaske_voksen = I am not quite sure about that. Ask your boss or { helper }. I have it from { $source }.
