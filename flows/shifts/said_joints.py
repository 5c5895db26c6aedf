"""The words between days and times: "fra", "til", "slutter", "til luk", "om aftenen"."""

from flows.shifts.said import Maker, Patterns, of_kind


def _part(part: str) -> Maker:
    return lambda said: ("part", part)


_IN = r"(?:(?:om|in the|at) )?"

JOINTS: Patterns = (
    (
        r"(?:til|to|until) (?:luk|lukketid|closing(?: time)?|(?:vi|de|der|butikken) lukker)"
        r"(?= (?:kl\.? ?|klokken )?\d)",
        of_kind("to"),
    ),
    (
        r"(?:og )?(?:til|to|until|till) (?:vi |de |der |butikken |forretningen |at |we |they |the |"
        r"shop )*(?:lukker?|luk|lukketid|lukning|clos(?:e|es|ing))(?: time)?\b(?! ?kl| ?\d)|"
        r"(?:luk|lukketid|lukning|closing time|close)\b(?! ?kl| ?\d)",
        of_kind("close"),
    ),
    (
        r"(?:til|indtil|until|till) (?:vi|de|der|alt|det|den|sidste|alle|chefen|jeg|we|they|there|"
        r"everything|everyone|im|it) [^,.\n\d]{0,40}?\b(?:faerdige?|lukker?|gaet|kunder|gaester|"
        r"ryddet op|gjort rent|rent|udsolgt|mere|flere|vaek|solgt|tomt|slut|done|finished|empty|"
        r"gone|customers|clean)\b(?: (?:er|har) gaet)?(?: (?:igen|hjem|mere))?(?! ?kl| ?\d)",
        of_kind("close"),
    ),
    (
        r"(?:(?:jeg |og |saa? |sa |i |have |so )*(?:har fri|fri|faar fri|far fri|er faerdig|"
        r"faerdig|slutter|slut|sluttid|til|indtil|frem til|frem til og med|ender|stopper|"
        r"ends?|finish(?:es)?|fyraften|until|till?|done|off|gar hjem|"
        r"(?:korer|tager|cykler|kommer|skal) hjem|hjem|(?<!\bi )gar|smutter|leave|gik)) "
        r"(?:igen |forst |senest |ca\.? |omkring |about |around |at )*(?:kl\.? ?|"
        r"klokken )?(?!(?<=\bgik )\d{1,2} ?-)"
        r"(?=(?:\d{1,2}(?![\d/])|[0-2]\d[0-5]\d(?!\d)|halv \d|kvart|luk)"
        r"(?!\.? (?:dec|jan|feb|mar|apr|"
        r"maj|jun|jul|aug|sep|okt|nov)))",
        of_kind("end"),
    ),
    (r"(?:slut|end|til|to)(?:tid)?: ?(?=\d)", of_kind("end")),
    (
        r"(?:fra og med|i perioden(?: fra)?|perioden|fra|from|starting|start(?:er|ende)?|begynder|"
        r"startede|gaelder fra|"
        r"since|med start|fom|f\.o\.m\.|first time|forste gang|naeste gang|beginning)\b",
        of_kind("from"),
    ),
    (
        r"(?:og )?(?:(?:frem )?til og med|til|indtil|frem til|until|till|through|to|tom|t\.o\.m\.|"
        r"sidste gang|last time)\b",
        of_kind("to"),
    ),
    (r"(?:siden|since)(?= (?:(?:d\.?|den|uge) ?)?\d)", of_kind("from")),
    (r"(?:og|and|samt|plus)\b", of_kind("and")),
    (r"(?:mellem|imellem|between|mlm|ml)\b", lambda said: ("word", "mellem")),
    (rf"{_IN}(?:morgen(?:en)?|formiddag(?:en)?|morning|am|tidligt?)\b", _part("morning")),
    (rf"{_IN}(?:eftermiddag(?:en)?|afternoon)\b", _part("afternoon")),
    (rf"{_IN}(?:aften(?:en)?|evening|pm)\b", _part("evening")),
    (rf"{_IN}(?:natten|nat|night)\b", _part("night")),
)
"""Words that join, bound or part the day."""
