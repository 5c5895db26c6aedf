"""A pause: the youth wants to be left in peace for a while."""
