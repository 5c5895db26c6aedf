"""Time travel: the real house lives through months in minutes, and is judged from the outside."""
