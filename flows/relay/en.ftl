## Between a youth and a role model. Every text fits one SMS unless it is marked.

# The two are told of each other: what they share, how they write, and who may read along
made = { $name } is your role model now. You have something in common: { $reason }
made-model = You are now the role model of { $name }. You have something in common: { $reason }. Say hi within three days.
how = Write WRITE { $name } and you write together. If someone is worried, { $consultant } can read along. STOP { $name } stops it.
how-model = Write WRITE { $name } and you write together. If someone is worried, { $consultant } can read along.
house-rule = If you get worried yourself, write I AM WORRIED the same day.
enter-code = Hi! { $consultant } wants you as a role model. Write CODE and the code you get from { $consultant }. If this isn't you, just do nothing.

# One message, as the other one reads it
# [long] They are people's own words.
from = { $name }: { $words }
now-with = (You are writing with { $name } now. SLUT to stop.)
answer-with = (To answer: write WRITE { $name } first.)
still-with = (You are still writing with { $other }. To answer: write WRITE { $name } first.)
b-write = Answer { $name }
b-stop = Stop { $name }

# With whom somebody writes now
talk-begun = You are writing with { $name } now. SLUT to stop.
talk-ended = Okay. It's Makker again. Write WRITE { $name } when you want to write to { $name }.
sent = Sent to { $name }.
sent-now-with = Sent. You are writing with { $name } now. SLUT to stop.
sent-still-with = Sent. You are still writing with { $name }. SLUT to stop.
sent-each = Sent to { $names }. One by one, so nobody sees the others.
nobody-called = I know no { $name } that you write with.
two-of-them = You write with two people called { $name }. Write HELP and we'll sort it out.
names-others = It has the name of one of the others in it, so I don't send it to several. Write to one at a time.
not-text = I can't pass that on. Write it in words.
edited-pair = I can't change what has been sent. Just write it again.

# A message that does not arrive at once, or not at all
held = I'm holding your message to { $name } for a bit. It has { $what } in it. { $consultant } will look at it.
held-phone = a number
held-address = an address
held-link = a link
held-email = an e-mail
held-name = a name from an app
held-money = something about money
held-photo = a picture
held-voice = sound
held-file = a file
held-through = Your message to { $name } has been sent now.
held-clean = Your message to { $name } has been sent now, but without { $what }.
held-refused = { $consultant } chose not to send your message to { $name }. Write HELP if you want to know why.
waits = { $name } gets your message a little later.
sleeps = { $name } is probably asleep now. I'll send it at 8.
unreached = I can't reach { $name } right now, so your message wasn't sent. I'll tell { $consultant }.
paused = You two have a break right now, so it wasn't sent to { $name }. I'll tell you when you can write again.
over = You and { $name } don't write together any more, so it wasn't sent. Write MENU to see what I can do.
no-photos = Pictures and files can't be sent to { $name }. Write it in words.

# Enough
stopped = Okay. { $name } can't write to you now. { $consultant } gets in touch { $when }. It's fine to say no.
stopped-model = { $name } needs a break right now. There can be many reasons. { $consultant } will call you.
paused-already = You already have a break. { $name } can't write to you.
open-again = You and { $name } can write together again. Write WRITE { $name }.

# A worry, a meeting
worry = Thank you for telling. { $consultant } calls you { $when }. Remember: always tell the same day. If someone is in danger, call 112.
worry-whom = Thank you for telling. Who is it? Write, say, I AM WORRIED ABOUT { $name }. If someone is in danger, call 112.
met = Great! I have noted that you and { $name } met.
met-whom = Who was it? Write MET, a name, and what you did.

# The rhythm: nothing here says whether the other one has written
nudge-first = Remember to say hi to { $name }. Write WRITE { $name } and you write together.
nudge = It's a week since you wrote to { $name }. A small hi is enough. Write WRITE { $name }.

# Goodbye
ends = You and { $name } say goodbye soon. You can write together until { $date }. Write WRITE { $name } and give a last word.
ended = You and { $name } have said goodbye. Thank you for writing together. What comes next for you: { $next }
ended-model = You and { $name } have said goodbye. Thank you for all you have given. It matters. What comes next you agree on with { $consultant }.
ended-soon = { $consultant } will call you about it.

# A certificate that has run out
expired = You and { $name } have a little break. Some papers need sorting. It's not your fault. { $consultant } tells you when you can write again.
expired-model = Your certificate has run out, so you and { $name } have a break. You did nothing wrong. { $consultant } helps you get a new one.

# There is no yes from home any more; what was said there is not for these two
on-hold = You and { $name } are having a little break. You did nothing wrong. { $consultant } will tell you when you can write again.
on-hold-model = You and { $name } are having a little break. You did nothing wrong. { $consultant } will call you.

# The other one is erased; no name, so that nothing of them is left
gone-youth = One of those you are a role model for is no longer with us. Thank you for what you gave. { $consultant } can tell you more.
gone-model = Your role model is no longer with us. It is not because of you. { $consultant } will call you about what happens next.
