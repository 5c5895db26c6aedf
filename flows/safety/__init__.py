"""Danger: what is said at once, and the youth's own words to the human who is called."""
