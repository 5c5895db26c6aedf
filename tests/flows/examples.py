"""Example messages written as a table."""


def examples(table: str) -> list[str]:
    """Return the messages of `table`, one per line or divided by "|"."""
    return [message for line in table.split("\n") for message in line.split("|") if message]
