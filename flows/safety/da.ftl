## Danger. Calm and short, and nothing that pries. By SMS neutral: others may read the phone.
## Numbers and hours: flows/facts/help_lines.toml.

neutral = Tak for din besked. Jeg har bedt en voksen kontakte dig. Haster det, så ring 112. 116 111 er også åben, dag og nat.
self_harm =
    Tak, fordi du skriver det til mig. Du skal ikke være alene med det. Ring til Børnetelefonen på 116 111, de er der dag og nat. Er det lige nu: ring 112. Jeg har sagt det til et menneske, som kontakter dig.
    .sms = { neutral }
violence_home =
    Det er ikke din skyld, og det er godt, du siger det. Er du i fare nu: ring 112. Du kan også ringe til 116 111 eller 1888, dag og nat. Jeg har sagt det til et menneske, som kontakter dig.
    .sms = { neutral }
violence_work =
    Det må ingen gøre mod dig. Er du i fare nu: gå din vej, og ring 112. Jeg har sagt det til et menneske, som kontakter dig. Vil du snakke imens, er 116 111 åben dag og nat.
    .sms = { neutral }
sexual =
    Det er ikke din skyld, og det er godt, du siger det. Er du i fare nu: ring 112. Du kan ringe til Børnetelefonen på 116 111, dag og nat. Jeg har sagt det til et menneske, som kontakter dig.
    .sms = { neutral }
threat_gang =
    Godt, du siger det. Du skal ikke klare det alene. Er du i fare nu: ring 112. Du kan også ringe til 116 111, dag og nat. Jeg har sagt det til et menneske, som kontakter dig.
    .sms = { neutral }
acute_danger =
    Er du eller en anden i fare nu: ring 112 med det samme. Jeg har sagt det til et menneske, som kontakter dig. Kan du ikke ringe, så gå hen til en voksen, du stoler på. 116 111 er åben dag og nat.
    .sms = { neutral }
mere =
    .ask = Skriv gerne mere her. Det går videre til et menneske. Er alt okay, så skriv OK.
    .sms = Skriv gerne mere. Er alt okay, så skriv OK.
    .again = Skriv det bare med dine egne ord.
    .again-long = Den blev lang. Send den i to bidder, så får vi det hele med.
    .help = Du bestemmer selv, hvor meget du vil skrive.
videre = Tak. Det har jeg sendt videre.
okay = Godt at høre. Jeg har sendt det videre, at du er okay. Skriv HJÆLP når som helst.
