"""The check-in: how did it go?"""
