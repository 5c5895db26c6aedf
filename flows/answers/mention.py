"""A value that a message names, and whether the words around it let it be the answer."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from flows.answers.word_list import words_in

_FILLING = frozenset(
    words_in(
        "ca cirka circa omkring omtrent about around approx roughly maybe maske rundt regnet sadan "
        "sadanne vist nok vel jo da lige bare kun only just nu her der den de det it its i im am "
        "is was the jeg jg jge er har have haft var vaere blev bliver blive skal kan kunne ville "
        "vil gerne tror taenker think would say siger sagde sige mener mente synes regner med "
        "plejer typisk normalt probably nogenlunde naesten mit min my svar svaret svarer answer nr "
        "nummer number tak thanks thx please pls plz ja jep yes yeah yep ok okay hej hejsa hi "
        "hello yo du vi bro bror wallah haha lol xd oh oeh hm hmm ohm eh altsa alts men sgu "
        "faktisk og and at so sa som like good godt fint jamen makker ish wtf omg fr bruh brormand"
    )
)
_DOUBT = frozenset(
    words_in(
        "ikke ik ikk ike ikek itj aldrig ingen not dont doesnt didnt never idk dunno aner know "
        "hvad hva hvd hvor hvordan hvornar hvem hvilken hvilke hvilket hvorfor hvis what when "
        "where which who why how if eller or enten either mellem between over under mere mindre "
        "more less than end mindst hojst maks max minimum maksimum maximum least most par nogle "
        "nogen mange flere lidt several few couple many some siden ago afhaenger depends varierer "
        "forskellig forskelligt varies minus hverken neither knap vent wait glem"
    )
)
# What may stand right after a bare number: all else is the thing that is counted, as "3 katte".
_LINKS = frozenset(
    words_in(
        "i om pa for fra med af til hver hvert hos ved da nar fordi sa far fik giver gav kunne vil "
        "in on at a an per pr each every from because when uden ud of er var plus"
    )
)
# "Side 8" and "uge 15": what stands right before a number, and makes it that thing's.
_LABELS = re.compile(
    r"\b(?:uge|side|klasse|trin|sal|etage|linje|bus|version|iphone|level|kanal|rum|afsnit|saeson|"
    r"spor|kapitel|opgave|gar i|gik i|bor i|week|page|chapter|grade|alder|plads|hold) #"
)
# "15 min" are minutes, and "to the moon" are no two.
_UNITS = frozenset({"min", "the"})
_AFTER = re.compile(r"#[ .]*([^\W\d_½]+)")
_QUESTION = re.compile(
    r"(?:# )?(?:og |men |hej |okay |ok )*(?:er|var|bliver|passer|gaelder|dur|virker|kan|skal|ma|"
    r"far|har|vil|kommer|siger|synes|is|are|am|can|could|do|does|did|should|will|would)\b.*\?"
)
_ASKED = re.compile(r"(?:er|is) # \w")
_ANY_DIGIT = re.compile(r"[\d½¼¾]")
_WORD = re.compile(r"[^\W\d_]+|[?%€$£+]")
PLACE = " # "
"""What kinds put in the place of a mention, so that its neighbours can be looked at."""
MOST_STRANGE, MOST_STRANGE_AROUND_BARE = 5, 3
"""Words we do not know that may stand around a value whose unit was said with it, or was not."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A value named in a message; `sure` when it cannot be another thing's: "85 kr", "kl. 4"."""

    value: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Around:
    """Words that mean nothing beside a kind's value, and words that make it no answer."""

    filling: frozenset[str] = frozenset()
    doubt: frozenset[str] = frozenset()

    def core(self, figured: str) -> str:
        """Return the words of a figured message that mean something: "sådan midt i" is "midt"."""
        known = _FILLING | self.filling
        return " ".join(word for word in _WORD.findall(figured) if word not in known)

    def agreed(self, mentions: Iterable[Mention], left: str) -> int | None:
        """Return the one value that the mentions agree on; None when `left` forbids it.

        `left` is the figured message with `PLACE` for each mention. A bare number may not count
        a thing we do not know, for "jeg har 3 katte" is about cats.
        """
        named, left = list(mentions), " ".join(left.split())
        values = {mention.value for mention in named}
        if len(values) != 1 or _ANY_DIGIT.search(left) or asks(left):
            return None
        sure = any(mention.sure for mention in named)
        words = frozenset(_WORD.findall(left)) - {"?"}
        if words & _DOUBT or words & self.doubt or not (sure or self._stands_bare(left)):
            return None
        strange = words - _FILLING - self.filling
        most = MOST_STRANGE if sure else MOST_STRANGE_AROUND_BARE
        return values.pop() if len(strange) <= most else None

    def _stands_bare(self, left: str) -> bool:
        known = (_FILLING | self.filling | _LINKS) - _UNITS
        counted = set(_AFTER.findall(left)) - known
        return not counted and _LABELS.search(left) is None


def asks(figured: str) -> bool:
    """Return whether a figured message asks in its turn: "er 3 timer ok?"."""
    return _QUESTION.match(figured) is not None or _ASKED.match(figured) is not None
