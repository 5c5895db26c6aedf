vil_du =
    .ask = Hi! I'm Makker, a robot that helps young people get an after-school job. { $who } gave me your number. Do you want to join?
    .sms = Hi! I'm Makker, a robot that helps with after-school jobs. { $who } gave me your number. Want to join?
    .again = Do you want to join? Is it a wrong number? Then write WRONG NUMBER.
    .help = If you say yes, I ask you a few questions. It's your choice, and you can always stop again.
    .nudge = Hi again. It's Makker, the robot with after-school jobs. Do you want to join? Both answers are fine.
nej_tak = That's fine. I won't write about it again. Write HI if you ever feel like it.
