"""How far two words are from each other, counted in slips of the thumb."""


def slips(one: str, other: str, most: int) -> int:
    """Return how many slips turn `one` into `other`; `most` + 1 when it takes more than `most`.

    A slip is a letter too many, too few, wrong, or two neighbours swapped (optimal string
    alignment distance).
    """
    if one == other:
        return 0
    if most < 1 or abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one):
        before, row = row, _next_row(one, other, i, letter, before, row)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _next_row(
    one: str, other: str, i: int, letter: str, before: list[int], row: list[int]
) -> list[int]:
    fresh = [i + 1]
    for j, wanted in enumerate(other):
        cost = min(row[j + 1] + 1, fresh[j] + 1, row[j] + (letter != wanted))
        if i and j and letter == other[j - 1] and one[i - 1] == wanted:
            cost = min(cost, before[j - 1] + 1)
        fresh.append(cost)
    return fresh


def far_apart(one: str, other: str, most: int) -> bool:
    """Return whether more than `most` slips are needed, as far as letters alone can tell.

    Each slip brings at most one letter and takes one away, so this is quick and never wrong.
    """
    return abs(len(one) - len(other)) > most or len(set(one) ^ set(other)) > 2 * most


def allowed(word: str) -> int:
    """Return how many slips a word of this length may hold and still be itself."""
    length = len(word)
    return 0 if length < 4 else 1 if length < 8 else 2
