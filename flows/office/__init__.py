"""What consultants and leaders write to Makker on their phones, and what it says to them."""

OFFICE = "office"
"""The folder of texts for staff."""
