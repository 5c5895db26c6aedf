"""Words that say that a shift is now at another time."""

from flows.answers.word_list import words_in

MOVED = frozenset(
    words_in(
        "rykket flyttet flyttes rykkes moved aendret changed rykker flytter flyt ryk byttet "
        "byttede skiftet skifter bytter"
    )
)
"""Small-lettered, as `levelled` writes them."""
