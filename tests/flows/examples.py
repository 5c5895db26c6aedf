"""Example messages written as a table."""


def examples(table: str) -> list[str]:
    """Return the messages of `table`, one per line or divided by "|"."""
    return [message for line in table.split("\n") for message in line.split("|") if message]


def answered(table: str) -> list[tuple[str, str]]:
    """Return (message, what it says) for each "message = what it says" of `table`."""
    rows = (example.rpartition(" = ") for example in examples(table))
    return [(message, value) for message, _, value in rows]
