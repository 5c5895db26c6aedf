## Danger. Calm and short, and nothing that pries. By SMS neutral: others may read the phone.
## Numbers and hours: flows/facts/help_lines.toml.

neutral = Thanks for your message. I have asked an adult to contact you. If it is urgent, call 112. 116 111 is open too, day and night.
self_harm =
    Thank you for telling me. You should not be alone with this. Call Børnetelefonen on 116 111, they are there day and night. If it is right now: call 112. I have told a person, who will contact you.
    .sms = { neutral }
violence_home =
    It is not your fault, and it is good that you say it. In danger now: call 112. You can also call 116 111 or 1888, day and night. I have told a person, who will contact you.
    .sms = { neutral }
violence_work =
    Nobody may do that to you. In danger now: walk away and call 112. I have told a person, who will contact you. If you want to talk meanwhile, 116 111 is open day and night.
    .sms = { neutral }
sexual =
    It is not your fault, and it is good that you say it. In danger now: call 112. You can call Børnetelefonen on 116 111, day and night. I have told a person, who will contact you.
    .sms = { neutral }
threat_gang =
    Good that you say it. You should not handle this alone. In danger now: call 112. You can also call 116 111, day and night. I have told a person, who will contact you.
    .sms = { neutral }
acute_danger =
    If you or someone else is in danger now: call 112 at once. I have told a person, who will contact you. If you cannot call, go to an adult you trust. 116 111 is open day and night.
    .sms = { neutral }
mere =
    .ask = Feel free to write more here. It goes to a person. If all is okay, write OK.
    .sms = Feel free to write more. If all is okay, write OK.
    .again = Just write it in your own words.
    .again-long = That was long. Send it in two parts, so we get all of it.
    .help = You decide how much you want to write.
videre = Thanks. I have passed that on.
okay = Good to hear. I have passed on that you are okay. Write HELP any time.
