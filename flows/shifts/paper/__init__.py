"""Rosters on paper and on screens: pages of words with places become days and hours."""
