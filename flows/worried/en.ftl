## It may be danger, and may well not be. One kind question, that nobody minds being asked.
fare =
    .ask = I just want to be sure: are you in danger, or is someone hurting you? If it is urgent, call 112.
    .sms = I just want to be sure: do you need help now? If it is urgent, call 112.
    .again = Write yes if you need help now. Otherwise write no.
    .help = I am a robot and get it wrong sometimes. So I would rather ask once too often.
godt = Good. Write HELP if you need a person.
