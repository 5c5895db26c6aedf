"""An amount of Danish kroner."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.answers.figured import in_figures, without_age, without_reason
from flows.answers.halves import with_halves
from flows.answers.mention import PLACE, Around, Mention
from flows.answers.story import within_a_story
from flows.answers.word_list import words_in
from flows.kind import Json, Reading, Unclear, Unfit

_UNIT = (
    r"(?:(?:danske )?(?:kr|krer|kroner|krone|kroners|kronner|krner|koner|kronor|dkk|gysser|spir|"
    r"dask|para|spænd|spaend|bobs|kronasser))"
)
_AMOUNT = re.compile(
    rf"(?P<before>\b{_UNIT}[.:]? ?)?(?:(?<!\S)(?P<minus>-) ?|(?<![\d,:/-])(?<!\d\.))"
    r"(?P<whole>\d{1,3}(?:[. ]\d{3})+|\d,\d{3}|\d{1,12})(?![\d:/]|-\d| ore\b)"
    r"(?:[.,](?P<part>\d{1,2})(?!\d))?"
    rf"(?P<dash> ?[.,]-+| ?-[.,])?(?P<after>[. ]*{_UNIT}\b\.?)?"
    # "85 kr 50" and "85 kr og 50 øre"
    r"(?(after) ?(?:(?:og |and )?(?P<ore>\d{1,2})(?: ore\b|(?! ?[\w.,/:-])))?)"
)
_ONLY_ORE = re.compile(r"(?<![\d.,:/-])(?P<ore>\d{1,3}) ore\b")
_TIMES = re.compile(
    r"(?<![\d.,:/-])(\d{1,3})(?:[.,](\d{1,2}))?(?: ?(k)| (1000|100|tusser|tudser|tusindlapper))\b"
)
_NOTES = {
    "femmer": 5,
    "tier": 10,
    "tyver": 20,
    "halvtredser": 50,
    "hund": 100,
    "hundi": 100,
    "hundredlap": 100,
    "hundredelap": 100,
    "plovmand": 500,
    "tusindlap": 1000,
    "tusse": 1000,
    "tudse": 1000,
    "hundredekroneseddel": 100,
    "femhundredekroneseddel": 500,
    "krone": 1,
}
_NOTE = re.compile(
    rf"\b(?:en|1) (?:(?P<name>{'|'.join(_NOTES)})\b(?! \d)|(?P<amount>\d{{2,4}}) er\b)"
)
_NOTHING = re.compile(
    r"(?:jeg )?(?:far |fik |tjener |arbejder |0 kr )?"
    r"(?:ingenting|intet|gratis|ingen penge|ikke en krone|nothing|for free)|"
    r"0 kr(?:oner)?(?:[.,]| -)? ?(?:(?:jeg|han|hun|chefen|de|for) )?"
    r"(?:har|fik|far|for|fordi|betal\w*)\b\D*"
)
_WHAT_FOR = re.compile(
    r"/ ?(?:t|time|h|hour|dag|uge|mdr?|maned)\b\.?|"
    r"\b(?:(?:i|om|per|pr|hver|an|a|each|every|the|en|for en)\.? |for )"
    r"(?:timen?|t|hour|h|dag(?:en)?|day|uge(?:n)?|week|maned(?:en)?|mdr?|mdn|month|gang(?:en)?|"
    r"vagt(?:en)?|shift|aret|year)\b\.?|"
    r"\b(?:efter|for|before|after) (?:skat|tax)\b|^minus skat (?:var|er|blev) det\b|"
    r"\b(?:skylder|owes?) (?:de |han |hun |chefen )?(?:mig|me)\b|"
    r"\bi (?:lon|lommepenge|alt|dag|gar)\b"
)
_EARNED = re.compile(
    r"\b(?:tjen\w*|\w*lon(?:nen|ning)?|betal\w*|paid|pay|earn\w*|salary|wage)\b|"
    r"\b(?:fik|far|faar|got|get) (?:ca )?\d[\d.,]* (?:for|om)\b|\d for (?:at|en|et|hele|hver)\b"
)
_AROUND = Around(
    filling=frozenset(
        words_in(
            "rn daglig dagligt ugentligt manedligt netto brutto sidste sidst drikkepenge noget en "
            "et far fik fa faar lommepenge penge money get got make made gav giver gir belob "
            "belobet prisen time sats satsen udbetalt total alt ialt sammenlagt per pr i om a tip "
            "kontant mobilepay kr dkk kroner timen cash tjener tjente lon lonnen timelon "
            "timelonnen betaler betalte betalt paid pay earn earned salary wage manedslon betaling "
            "flad flat kom ind pa kontoen konto gik mandags tirsdags onsdags torsdags fredags"
        )
    ),
    doubt=frozenset(
        words_in(
            "op til to euro eur euros dollar dollars usd pund pounds gbp sek svenske norske "
            "procent percent koster kostede cost costs kobte kober bought skylder skyld owe timer "
            "hours minutter lante laner million millioner mio kl klokken bus bussen bil % € $ £ +"
        )
    ),
)


@dataclass(frozen=True, slots=True)
class Money:
    """An int of øre, from `least` to `most` kroner: "85,50 om timen", "1.250 kr", "2k", "120,-".

    Other currencies, and amounts that are only roughly told ("et par hundrede", "80-90"), are
    unclear. Unclear reason: "bounds".
    """

    least: int = 0
    most: int = 100_000
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> int | Unclear:
        """Read the one amount that the message names."""
        return within_a_story(text, self._one)

    def _one(self, text: str) -> int | Unclear:
        ore = _named(_in_kroner(without_reason(in_figures(text))))
        if ore is None:
            return Unclear()
        return ore if self._fits(ore) else Unclear("bounds")

    def _fits(self, ore: int) -> bool:
        return self.least * 100 <= ore <= self.most * 100

    def dump(self, value: int) -> Json:
        """Return the øre."""
        return value

    def load(self, raw: Json) -> int:
        """Return the stored øre if they are still within the bounds."""
        if not isinstance(raw, int) or isinstance(raw, bool) or not self._fits(raw):
            raise Unfit(f"not an amount from {self.least} to {self.most} kroner")
        return raw


def _in_kroner(figured: str) -> str:
    """Return the message with notes, thousands and "k" as plain amounts, and without "i timen"."""
    if _NOTHING.fullmatch(figured):
        return "0 kr"
    figured = _NOTE.sub(lambda note: f"{note['amount'] or _NOTES[note['name']]} kr", figured)
    figured = _TIMES.sub(_multiplied, with_halves(figured))
    return " ".join(_WHAT_FOR.sub(" ", figured).split())


def _multiplied(amount: re.Match[str]) -> str:
    times = 100 if amount[4] == "100" else 1000
    return str(int(amount[1]) * times + int((amount[2] or "0").ljust(2, "0")) * times // 100)


def _named(text: str) -> int | None:
    """Return the øre of the one amount; "jeg er 15" is none, beside an amount or alone."""
    return _AROUND.agreed(*_taken(without_age(text)))


def _taken(text: str) -> tuple[list[Mention], str]:
    """Return the amounts in a message and what is left of it without them."""
    earned = _EARNED.search(text) is not None
    mentions = [
        Mention(_ore(amount), sure=earned or _is_sure(amount)) for amount in _AMOUNT.finditer(text)
    ]
    left = _AMOUNT.sub(PLACE, text)
    mentions += [Mention(int(only["ore"]), sure=True) for only in _ONLY_ORE.finditer(left)]
    return mentions, _ONLY_ORE.sub(PLACE, left)


def _is_sure(amount: re.Match[str]) -> bool:
    """Return whether its unit was said, or øre as only money has them: "77,18"."""
    return any(amount.group("before", "dash", "after")) or len(amount["part"] or "") == 2


def _ore(amount: re.Match[str]) -> int:
    kroner = int(re.sub(r"\D", "", amount["whole"]))
    ore = int((amount["part"] or "").ljust(2, "0")) + int(amount["ore"] or 0)
    return -(kroner * 100 + ore) if amount["minus"] else kroner * 100 + ore
