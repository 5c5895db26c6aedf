"""Laying one thing aside for another."""
