"""Pages that people outside the demo open in a browser."""
