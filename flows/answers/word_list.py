"""Word lists written as running text, which is how they are read and corrected."""


def words_in(text: str) -> tuple[str, ...]:
    """Return the words of `text` between its spaces."""
    return tuple(text.split())
