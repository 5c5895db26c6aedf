"""A kind question where a message may be about danger, and may well not be."""
