"""Somebody writes in a language that Makker does not speak: one sentence in it, and a human."""
