"""A message that may be for somebody else: for whom?"""
