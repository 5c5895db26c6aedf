"""An invitation to a number: who writes, and one question."""
