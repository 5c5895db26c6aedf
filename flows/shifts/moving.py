"""Words that say that a shift is now at another time."""

MOVED = frozenset(
    [
        "rykket",
        "flyttet",
        "flyttes",
        "rykkes",
        "moved",
        "aendret",
        "changed",
        "rykker",
        "flytter",
        "flyt",
        "ryk",
        "byttet",
    ]
)
"""Small-lettered, as `levelled` writes them."""
