"""On whose behalf Makker writes to a stranger."""

LONGEST_NAME, LONGEST = 12, 24
"""Letters that one SMS has room for."""


def inviter(name: str, area: str | None) -> str:
    """Return who has given Makker a number, as a stranger may know it: "Mette (Køge)"."""
    first = name.split(" ")[0][:LONGEST_NAME] or "Makker"
    whole = f"{first} ({area})" if area else first
    return whole if len(whole) <= LONGEST else first
