## The calendar that Makker reads has changed. By SMS too.

# All that has changed is said, so it may take more than one SMS.
# [long]
aendret =
    Hi { $name }. Your rota has changed:
    { $lines }
linje-ny = new shift: { $shift }
linje-flyttet = { $before } is now { $after }
linje-vaek = { $shift } is gone

# The law. The sentence itself stands in flows/hours.
loven = { $finding }
loven_hjaelp = Write HELP if you want { $consultant ->
    [nobody] an adult
   *[other] { $consultant }
} to talk to them about it.

# It could not be read for days
holdt_op = Hi { $name }. I can't read your calendar any more. I still have your shifts. Send me the address again if you have a new one.
