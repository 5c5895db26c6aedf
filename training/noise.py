"""The same message as others would have typed it: without æøå, with slips, slang or a greeting."""

import hashlib
import re
from collections.abc import Callable
from random import Random

_LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
_SLANG = {
    "ikke": "ik ikk ikke", "hvad": "hva hvad va", "kan": "ka", "skal": "ska", "jeg": "jg jeg",
    "have": "ha", "med": "me", "mig": "mi mig", "noget": "noet nogt", "være": "vær", "det": "de",
    "you": "u", "your": "ur", "are": "r", "please": "pls", "want": "wanna", "because": "cuz",
    "hvordan": "hvordan hvdan", "også": "osse", "arbejde": "arbejd", "chefen": "chefn",
    "lige": "lie",
}  # fmt: skip
_BEFORE = (
    "hej", "hej makker", "heyy", "yo", "hejsa", "hi", "bro", "wallah", "øh", "okay", "halløj",
    "hej igen", "eow", "undskyld men", "hey", "godaften", "lige et spørgsmål", "hallo",
)  # fmt: skip
_AFTER = (
    "tak", "pls", "bro", "wallah", "??", "lol", "mvh", "haha", "tak på forhånd", "seriøst", "🙏",
    "ik", "thx", "makker", "!!", "hjælp", "asap",
)  # fmt: skip
_PLAIN = (
    str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"}),
    str.maketrans({"æ": "e", "ø": "o", "å": "a"}),
    str.maketrans({"æ": "a", "ø": "o", "å": "o"}),
)


def noisy(text: str, variant: int) -> str:
    """Return `text` spelt worse; the same every time for the same `variant`."""
    seed = hashlib.sha256(f"{variant} {text}".encode()).digest()
    chance = Random(int.from_bytes(seed[:8], "big"))
    for change, share in _CHANGES:
        if chance.random() < share:
            text = change(text, chance)
    return text


def _without_danish(text: str, chance: Random) -> str:
    return text.translate(chance.choice(_PLAIN))


def _slipped(text: str, chance: Random) -> str:
    words = text.split(" ")
    for _ in range(1 + len(words) // 6):
        at = chance.randrange(len(words))
        if len(words[at]) > 3:
            words[at] = _slip(words[at], chance)
    return " ".join(words)


def _slip(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    sort = chance.randrange(4)
    if sort == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if sort == 1:
        return word[:at] + word[at + 1 :]
    if sort == 2:
        return word[:at] + word[at] * 2 + word[at + 1 :]
    return word[:at] + chance.choice(_LETTERS) + word[at + 1 :]


def _in_slang(text: str, chance: Random) -> str:
    return " ".join(chance.choice(_SLANG.get(w, w).split(" ")) for w in text.split(" "))


def _unmarked(text: str, chance: Random) -> str:
    return re.sub(r"[.,!?]+", "", text).lower()


def _greeted(text: str, chance: Random) -> str:
    return f"{chance.choice(_BEFORE)}{chance.choice((' ', ', ', ' '))}{text}"


def _ended(text: str, chance: Random) -> str:
    return f"{text} {chance.choice(_AFTER)}"


_CHANGES: tuple[tuple[Callable[[str, Random], str], float], ...] = (
    (_in_slang, 0.4),
    (_slipped, 0.5),
    (_unmarked, 0.4),
    (_without_danish, 0.35),
    (_greeted, 0.2),
    (_ended, 0.15),
)
"""What may happen to a message, and how often."""
