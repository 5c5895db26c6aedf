"""Rosters of invented shops, drawn in many layouts, with what they say."""
