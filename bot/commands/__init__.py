"""The commands that have pages of their own."""
