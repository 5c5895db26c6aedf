"""What youths mean by what they write: topics, danger and language, offline and in a moment."""

from flows.understand.reading import Understood, understand

__all__ = ["Understood", "understand"]
