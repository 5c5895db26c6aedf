"""What Makker remembers: the only SQL."""
