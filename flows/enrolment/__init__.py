"""Enrolment: who the youth is, and what they dream of."""
