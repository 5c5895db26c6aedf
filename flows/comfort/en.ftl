## Somebody is sad. No advice and no moral: one kind question.
caller = { $consultant ->
    [nobody] an adult
   *[other] { $consultant }
}
ring =
    .ask = That does not sound nice. Thanks for telling me. Do you want { caller } to call you?
    .again = Write yes if { caller } should call. Write no if you would rather be left in peace.
    .help = It is just a talk. You decide what you want to say.
her = That is fine. Write HELP if you want to talk. Børnetelefonen on 116 111 is open too, day and night.
