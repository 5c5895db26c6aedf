"""Which of a quarter of a million pieces of words are kept: those of our languages."""

from collections import Counter
from collections.abc import Iterable, Iterator

from wordfreq import top_n_list

from flows.understand.pieces import BEGIN, END, UNKNOWN, Pieces
from training.net.pretrained import Pretrained
from training.noise import noisy

PAD = 1
"""The piece that fills up short messages."""

COMMON = {"da": 12_000, "en": 5_000, "tr": 2_500, "ar": 2_500}
"""How many of the commonest words of each language are kept, with the pieces that they need."""

_VARIANTS = 3
_SEEN = 3
_LATIN_TO_ARABIC, _EMOJI = 0x700, 0x1F000
_ANY_LENGTH = 10_000


def kept(known: Pretrained, texts: Iterable[str]) -> list[int]:
    """Return the numbers of the pieces that are kept, in their order.

    Those of all texts, of common words and of often made slips, single letters and emoji.
    """
    pieces = Pieces.known(known.pieces, known.likely)
    found, slips = set[int](), Counter[int]()
    for text in texts:
        found.update(pieces.of(text, _ANY_LENGTH))
        slips.update(p for v in range(_VARIANTS) for p in pieces.of(noisy(text, v), _ANY_LENGTH))
    found |= {piece for piece, count in slips.items() if count >= _SEEN}
    for language, many in COMMON.items():
        for word in top_n_list(language, many):
            found.update(pieces.of(word, _ANY_LENGTH))
    found |= set(_signs(known.pieces))
    first = (BEGIN, PAD, END, UNKNOWN)
    return [*first, *sorted(found - set(first))]


def _signs(pieces: Iterable[str]) -> Iterator[int]:
    for number, piece in enumerate(pieces):
        letter = piece.replace("▁", "")
        alone = piece and len(letter) <= 1 and all(ord(c) < _LATIN_TO_ARABIC for c in letter)
        if alone or any(ord(c) > _EMOJI for c in piece):
            yield number
