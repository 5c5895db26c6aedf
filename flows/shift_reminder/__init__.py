"""Reminders of a shift: the evening before, when it is time to leave, and how it went."""
