"""Parents: one question in their language, one answer, and taking it back at any time."""
