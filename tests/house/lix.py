"""LIX, the Nordic measure of how hard a text is to read (Björnsson 1968): under 30 is easy."""

import re
from collections.abc import Iterable

LONG_WORD = 6
WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
SENTENCE_END = re.compile(r"[.!?:;\n]+(?=\s|$)")
# Their full stops end no sentence.
ABBREVIATION = re.compile(r"\b(kl|ca|nr|bl\.a|f\.eks|d)\.", re.IGNORECASE)


def lix(texts: Iterable[str]) -> float:
    """Return words per sentence plus the share (in %) of words longer than six letters.

    The end of a text ends its sentence. Returns 0.0 when there are no words.
    """
    sentences = [
        words
        for text in texts
        for sentence in SENTENCE_END.split(ABBREVIATION.sub(r"\1", text))
        if (words := WORD.findall(sentence))
    ]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return 0.0
    long = sum(len(word) > LONG_WORD for word in words)
    return len(words) / len(sentences) + 100 * long / len(words)
