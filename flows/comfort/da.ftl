## Somebody is sad. No advice and no moral: one kind question.
caller = { $consultant ->
    [nobody] en voksen
   *[other] { $consultant }
}
ring =
    .ask = Det lyder ikke rart. Tak, fordi du siger det. Vil du have, at { caller } ringer til dig?
    .again = Skriv ja, hvis { caller } skal ringe. Skriv nej, hvis du hellere vil være i fred.
    .help = Det er bare en snak. Du bestemmer selv, hvad du vil sige.
her = Helt i orden. Skriv HJÆLP, hvis du vil snakke. Børnetelefonen på 116 111 er også åben, dag og nat.
