"""The menu: what Makker can do, for youths and for staff."""
