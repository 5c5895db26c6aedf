"""Calendars at an address: fetched from public places only, and read in a process of their own."""
