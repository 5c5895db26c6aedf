"""Following up: who hears from Makker when, about what, and what they are asked."""
