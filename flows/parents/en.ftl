## What a parent is told. Each fits one SMS.

ask = Hi! I'm Makker, a robot from { $who }. Your child would like a job after school. Yes = we may help with it. Answer YES or NO. HELP = a human.
remind = Hi again from Makker. May we help your child get a job after school? Answer YES or NO. Both are fine. HELP = a human.
name = Thank you! What is your child's first name? Then we are sure that we mean the same child.
name-again = I don't have that name. Please write your child's first name once more.
another = I have also asked about another of your children. May we help that child? Answer YES or NO.
yes = Thank you for your yes! Now we may find a job together. Write NO if you change your mind. Want three short tips on how to support? Write 1.
no = That's fine. We do nothing without your yes. Write YES if you change your mind.
withdrawn = That's fine. Your yes no longer counts. Write YES if you change your mind.
again = Answer YES or NO. Or write HELP, and a human calls you.
human = Thank you. A human who speaks English will call you.
wrong = That doesn't fit what I have. A human will call you, so that nobody gets it wrong.
answered = Thanks, I have your answer. Write NO if you take back a yes. Write HELP, and a human calls you.
stopped = That's fine. I won't write to you again.
tips-yes = Good! They come over the next three weeks.
tip-1 = A tip: Ask once a week what happened at work. Listening is enough.
tip-2 = A tip: Try the way to work together before the first day, and set an alarm. Being on time means a lot.
tip-3 = A tip: Say out loud that you are proud. The first job is a big step.
