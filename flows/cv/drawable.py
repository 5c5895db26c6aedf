"""Which characters our fonts can draw; all others are left out of the drawn CV."""

import re
import unicodedata

# Letters and marks of Latin, Greek, Cyrillic and Arabic, tried one by one against the fonts (a
# test draws them all). PDF/UA refuses a character without a drawing, and some lone combining
# marks make typst 0.15 panic, so this is a list of what is let in, not of what is kept out.
_DRAWN = (
    r" -~¡-¬®-ʯ\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ffЀ-\u0481Ҋ-ӿ"
    r"\u0621-\u063a\u0641-\u064a\u0660-\u0669Ḁ-ỿ\u2010-\u2015\u2018-\u201e\u2020-\u2022…\u2030€№™"
)
_OTHER = re.compile(f"[^{_DRAWN}]+")
_LONG_WORD = re.compile(r"\S{30}(?=\S)")


def drawable(text: str) -> str:
    """Return `text` composed and on one line, with only what can be drawn."""
    composed = unicodedata.normalize("NFC", text.replace("\xa0", " "))
    return " ".join(_OTHER.sub(" ", composed).split())


def breakable(text: str) -> str:
    """Return what is drawable of `text`; a very long word may break and not run off the paper.

    Not for what is copied from the paper, an e-mail address: the breaks would be copied too.
    """
    return _LONG_WORD.sub(lambda word: word[0] + "\u200b", drawable(text))
