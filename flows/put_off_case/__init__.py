"""Putting a case off: until when?"""
