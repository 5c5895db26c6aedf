"""Closing a case: how it ended, and what was learned, in the same breath."""
