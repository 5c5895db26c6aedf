## The calendar that Makker reads has changed. By SMS too.

# All that has changed is said, so it may take more than one SMS.
# [long]
aendret =
    Hej { $name }. Din vagtplan er ændret:
    { $lines }
linje-ny = ny vagt: { $shift }
linje-flyttet = { $before } bliver { $after }
linje-vaek = { $shift } er væk

# The law. The sentence itself stands in flows/hours.
loven = { $finding }
loven_hjaelp = Skriv HJÆLP, hvis du vil have { $consultant ->
    [nobody] en voksen
   *[other] { $consultant }
} til at tale med dem om det.

# It could not be read for days
holdt_op = Hej { $name }. Jeg kan ikke læse din kalender mere. Dine vagter har jeg stadig. Send mig adressen igen, hvis du har en ny.
