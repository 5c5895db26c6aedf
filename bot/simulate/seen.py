"""Which letters a provider has taken, for good, in eight bytes each."""

import hashlib
from array import array

FULL = 0.6


class Seen:
    """A set of texts of which only 64-bit fingerprints are kept, so that a year stays small."""

    def __init__(self) -> None:
        """Begin empty."""
        self._slots = array("Q", bytes(8 * 1024))
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __contains__(self, text: str) -> bool:
        mark = _mark(text)
        return self._slots[self._slot(mark)] == mark

    def add(self, text: str) -> bool:
        """Add a text; False when it was there already."""
        if self._count >= FULL * len(self._slots):
            self._grow()
        return self._add(_mark(text))

    def discard(self, text: str) -> None:
        """Take a text out again; its slot stays taken by nothing anybody looks for."""
        mark = _mark(text)
        slot = self._slot(mark)
        if self._slots[slot] == mark:
            self._slots[slot] = 1

    def _add(self, mark: int) -> bool:
        slot = self._slot(mark)
        if self._slots[slot] == mark:
            return False
        self._slots[slot] = mark
        self._count += 1
        return True

    def _slot(self, mark: int) -> int:
        slot = mark % len(self._slots)
        while self._slots[slot] not in (0, mark):
            slot = (slot + 1) % len(self._slots)
        return slot

    def _grow(self) -> None:
        marks = [mark for mark in self._slots if mark > 1]
        self._slots = array("Q", bytes(16 * len(self._slots)))
        self._count = 0
        for mark in marks:
            self._add(mark)


def _mark(text: str) -> int:
    # 0 is an empty slot and 1 one whose text was taken out.
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big") | 2
