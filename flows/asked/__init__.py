"""What Makker cannot help with yet, and a human can."""
