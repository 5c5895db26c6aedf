"""What Makker says, asks and knows: pure conversation flows, rules and texts."""
