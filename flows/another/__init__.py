"""Somebody else at a phone that Makker knows: a new owner, or two who share it."""
