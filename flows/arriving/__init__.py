"""What is said at the door: who writes, a wrong number, codes and words to pass on."""

ARRIVING = "arriving"
"""The folder of these texts."""
