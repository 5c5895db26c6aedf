"""A kind question to somebody who is sad, without making an alarm of it."""
