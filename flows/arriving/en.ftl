## At the door. Nothing here says anything about anyone.

who = I'm Makker, a robot. With real people I help the young get an after-school job. Wrong number? Then write WRONG NUMBER.
wrong-number = Sorry! I won't write here again. If you want help to get an after-school job yourself, write START.
join-code = Write CODE { $code } to me from your other phone. Then you're in there too. The code works once and for 7 days. Don't give it to others.
join-locked = That was a lot of codes. You can't use codes here until tomorrow. Write HELP if you're stuck.
join-other = That code is for someone else, so it doesn't work here. If you want your own, write CONNECT from your own phone.
join-too-young = Telegram is only from 16. Write to me by text message instead - I can do it all there.
friend-word = Great! Ask your friend to write { $word } to Makker on { $where }. Then I know that you know each other. I say nothing about you.
friend-here = this number
