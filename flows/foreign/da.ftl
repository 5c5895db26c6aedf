## The sentence itself stands in flows/understand/languages.toml, in its own language.
# [foreign] Arabic, Ukrainian and Urdu letters cost more of an SMS, and are still the right ones.
ring =
    .ask = { $sentence }
    .sms = { $sms }
    .again = { $sms }
