"""Makker is not sure what was meant: it asks, and never guesses."""
