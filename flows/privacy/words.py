"""Words by which people use their rights: what do you know of me, send it, delete me, keep me."""

import re
from collections.abc import Mapping
from typing import Literal

from flows.tidy import plain

Right = Literal["know", "export", "forget", "keep", "purposes", "correct", "renew", "who"]

LONGEST = 90
_POLITE = re.compile(
    r"^(?:(?:hej|hey|hi|ok|okay|makker|wallah|please|bare|saa|sa|vil du|vil i|kan du|kan i|kan jeg|"
    r"ma jeg|jeg vil gerne have at (?:du|i)|jeg vil have at (?:du|i)|jeg vil gerne|jeg vil|"
    r"jeg skal|can you|could you|can i|i want (?:you )?to|i want|i would like to) )+"
)
_THANKS = re.compile(r"(?: (?:tak|nu|please|lige|helt|bare|igen|now|mand|makker|thanks))+$")
_ALL = r"(?:alt|alting|det hele|everything)"
_YOU = r"(?:du|i|makker)"
_MY_DATA = r"(?:data|oplysninger|ting|info|informationer)"
# All without Danish letters: what is compared is `plain`.
_PATTERNS: Mapping[Right, str] = {
    "keep": (
        r"behold mig|behold alt|fortryd sletning(?:en)?|(?:jeg )?fortryder(?: det)?|"
        r"(?:du ma |i ma )?(?:ikke slet(?:te)? mig|slet mig (?:alligevel )?ikke(?: alligevel)?)|"
        r"slet mig ikke|stop sletning(?:en)?|keep me|do ?n ?t delete me|undo"
    ),
    "forget": (
        rf"slet(?:te)? mig(?: fra .{{1,25}})?|slet(?:te)? min (?:profil|konto|bruger|tilmelding)|"
        rf"slet(?:te)? (?:alle )?mine {_MY_DATA}|slet(?:te)? {_ALL}(?: (?:om|pa) mig)?|"
        rf"slet(?:te)? {_ALL}(?: hvad)? {_YOU} (?:har|ved)(?: gemt)?(?: (?:om|pa) mig)?|"
        rf"glem(?:me)? mig|glem(?:me)? {_ALL} om mig|(?:gerne )?(?:slettes|glemmes|blive slettet)|"
        rf"have (?:mig |{_ALL} |mine {_MY_DATA} )?slettet(?: {_ALL})?|fjern mig(?: helt)?|"
        r"(?:delete|erase|forget|remove) me|(?:delete|erase) (?:my (?:data|profile|account)|"
        r"everything(?: about me)?|all my data)"
    ),
    "know": (
        rf"hva(?:d)? ved {_YOU} om mig|hva(?:d)? har {_YOU}(?: gemt| skrevet)? (?:om|pa) mig|"
        rf"hvilke(?:n)? {_MY_DATA} har {_YOU}(?: gemt)? (?:om|pa) mig|"
        rf"hva(?:d)? (?:gemmer|husker) {_YOU}(?: om mig)?|vide hva(?:d)? {_YOU} ved om mig|"
        r"what do you (?:know|have)(?: about| on) me|what(?: kind of)? (?:data|info|information) "
        r"do you have (?:on|about) me"
    ),
    "export": (
        rf"(?:(?:send|sende|giv|give|vis|hent|hente|have|fa|se)(?: mig)? )?(?:alle )?mine data|"
        rf"(?:(?:send|give?|vis|hente?|have|fa|se)(?: mig)? )?{_ALL}(?: hvad)? {_YOU} (?:har|ved) "
        r"(?:om|pa) mig|(?:have |fa )?en kopi af (?:det hele|mine data|alt)|aktindsigt|"
        r"(?:(?:send|give|show|download|export|get)(?: me)? )?(?:all )?my data"
    ),
    "purposes": (
        r"hva(?:d)? ma du skrive(?: til mig)?(?: om)?|hva(?:d)? har jeg sagt ja til|formal|"
        r"indstillinger|mine indstillinger|settings|my settings"
    ),
}
_MEANS = {right: re.compile(rf"(?:{pattern})") for right, pattern in _PATTERNS.items()}
_DELETE = re.compile(r"\b(?:slet\w*|fjern\w*|delet\w*|erase\w*|glem)\b(?! ikke)")
_KNOW = re.compile(r"\b(?:ved (?:du|i)|oplysninger|har (?:du|i)|gemmer|gemt|registreret|noteret)\b")
_FACTS: Mapping[str, str] = {
    **dict.fromkeys(("navn", "fornavn", "name", "first name"), "first_name"),
    **dict.fromkeys(("fodselsdag", "fodselsdato", "fodt", "alder", "birthday", "age"), "born"),
    **dict.fromkeys(("omrade", "by", "adresse", "area", "town", "city"), "area"),
}


def right_in(text: str) -> Right | None:
    """Return the right that the whole message uses, None when it is about something else."""
    if len(text) > LONGEST:
        return None
    said = plain(text)
    for each in (said, _THANKS.sub("", _POLITE.sub("", said))):
        for right, means in _MEANS.items():
            if means.fullmatch(each):
                return right
    return None


def right_about(text: str) -> Right:
    """Return which right a message is nearest to that is known to be about these things."""
    exact = right_in(text)
    if exact is not None:
        return exact
    said = plain(text)
    if _DELETE.search(said):
        return "forget"
    return "know" if " mig" in said and _KNOW.search(said) else "who"


def fact_in(thing: str) -> str | None:
    """Return what of a profile "ret <thing>" means: "first_name", "born", "area", or None."""
    words = plain(thing).removeprefix("mit ").removeprefix("min ").removeprefix("my ")
    return _FACTS.get(words)
