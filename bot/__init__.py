"""How Makker meets the world: channels, pages, commands, settings and the wiring."""
