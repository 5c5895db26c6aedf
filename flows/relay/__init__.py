"""What a role model and a youth write to each other: what is held, and when who is nudged."""

RELAY = "relay"
"""The folder of the texts."""
