"""Times that are told in a roundabout way, brought into a plain one before they are read.

All work on levelled text: "12 t 17", "fri kl 20 men det blev 21", "15 til 18 nej 18.30",
"Start: 2026-12-08T15:30 Slut: 2026-12-08T18:45".
"""

import re

_CLOCK = r"\d{1,2}(?:[.:]\d\d)?(?!\d)"
_KL = r"(?:kl\.? ?|klokken )?"
_TO_T = re.compile(
    r"(?<=\d) t\.? (?=\d{1,2}(?:[.:]\d\d)?"
    r"(?!\d| ?(?:-|til\b|min|m\b|gange|dage|uger|x\b|om\b|kr)))",
    re.IGNORECASE,
)
_SHORT_DAY = re.compile(
    r"\b(man|tirs?|ons|tors?|fre|lor|son)\.(?= ?(?:\d|fri\b|kl\b|fra\b|d\.))", re.IGNORECASE
)
_DAY_OF_MONTH = re.compile(
    r"\b((?:man|tirs?|ons|tors?|fre|lor|son)(?:dag)?\.?:?) (?P<day>[12]?\d|3[01])[.:]"
    rf"(?=(?: |\n)\n?(?:{_KL}|fra |: ?){{0,2}}{_CLOCK} ?(?:-|til) ?{_KL}\d| (?:kl|fra)\b)",
    re.IGNORECASE,
)
_NIGHT = re.compile(
    r"\bnat(?:ten)? (?:i)?mellem (?P<first>(?:d\.? ?|den )?[\w./]+?(?:dag)?\b\.?) og "
    r"(?:d\.? ?|den )?(?P<last>(?:\w+dag|\d{1,2}\.?(?:/\d{1,2})?))",
    re.IGNORECASE,
)
_EVERY = re.compile(r"\b(hver ?[2-4])\.(?= [a-z])", re.IGNORECASE)
_NOON = re.compile(r"\b12 middag\b", re.IGNORECASE)
_TO_BECAME = re.compile(
    r"\b(til|indtil) (?:kl\.?|klokken) (?:blev|er|var|bliver) (?=\d)", re.IGNORECASE
)
_BECAME = re.compile(
    rf"(?P<lead>(?:\bfri|\bslut\w*|\btil|\bfaerdig|\bhjem|\d ?-) ?{_KL}){_CLOCK}"
    r"(?P<day> (?:i gar|i dag|i ?mor?ges|\w+dags?))?(?:,? ?(?:men|og)) "
    r"(?:\w+ )?(?:blev|endte|gik|sluttede|kom|fik)\b"
    r"(?: (?:forst|til|med|at|blive|fri|faerdig|hjem|faktisk|lige|ved|jeg|det|ca|sa))*"
    rf" {_KL}(?P<new>{_CLOCK})(?! ?-| til)",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    rf"(?P<start>{_CLOCK})(?P<to> ?(?:-|til) ?{_KL})(?P<end>{_CLOCK}),? "
    r"(?:nej|rettere(?: sagt)?|mener|eller nej|no)(?: (?:vent|til|det er|rettelse))*"
    rf" {_KL}(?P<new>{_CLOCK})(?! ?(?:-|til\b|/|min|timer))",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    rf"(?P<keep>\b(?:slut\w*|fri|faerdig) {_KL}{_CLOCK}) "
    rf"(?:i stedet for|istedet for|ikke|og ikke) {_KL}{_CLOCK}"
    r"(?=.*\b(?:mod\w+|start\w*|begynder|fra)\b[^\d\n]{0,20}\d)",
    re.IGNORECASE | re.DOTALL,
)
_DATE = r"(?:20\d\d-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d)"
_AT = rf"[T ,]{{0,3}}{_KL}"
_START_END = re.compile(
    rf"(?:\b(?:start|starter|fra|from|begin\w*|start ?tid)\b ?:? ?)?"
    rf"(?P<day>{_DATE}){_AT}(?P<start>\d{{1,2}}[.:]\d\d)(?::00)?"
    r"(?:[,;/\s-]|\b(?:slut|slutter|end|ends|til|to|sluttid)\b ?:?){1,6}"
    rf"{_DATE}{_AT}(?P<end>\d{{1,2}}[.:]\d\d)(?::00)?(?! ?-)",
    re.IGNORECASE,
)
_END_BELOW = re.compile(
    r"(?<=\d) ?\n(?:slut(?:ter)?|ender?|til|to|fyraften)(?:tid)? ?:? ?(?:kl\.? ?)?(?=\d)",
    re.IGNORECASE,
)
_TURNING_UP = re.compile(
    rf"\bmode(?= {_KL}{_CLOCK}[,.]? (?:og )?(?:har )?(?:jeg )?fri\b)", re.IGNORECASE
)
_HALF_DAY = 12 * 60


def readied(text: str) -> str:
    """Return a levelled text with each time that is told in a roundabout way told plainly."""
    if not any(char.isdigit() for char in text):
        return text
    text = _EVERY.sub(r"\1", _SHORT_DAY.sub(r"\1", text))
    text = _DAY_OF_MONTH.sub(r"\1 d. \g<day>.", text)
    text = _NIGHT.sub(r"natten \g<first>", text)
    text = _TO_BECAME.sub(r"\1 ", _NOON.sub("12", _TO_T.sub(" til ", text)))
    text = _TURNING_UP.sub("moder", text)
    text = _END_BELOW.sub(" til ", text)
    text = _START_END.sub(r"\g<day> kl \g<start>-\g<end>", text)
    return _CORRECTED.sub(_correct, _INSTEAD.sub(r"\g<keep>", _BECAME.sub(_became, text)))


def _became(said: re.Match[str]) -> str:
    return f"{said['lead']}{said['new']}{said['day'] or ''}"


def _correct(said: re.Match[str]) -> str:
    """Return a span with a time said in correction in place of the nearer of its two."""
    start, end, new = said["start"], said["end"], said["new"]
    if _apart(new, end) <= _apart(new, start):
        end = new
    else:
        start = new
    return f"{start}{said['to']}{end}"


def _apart(one: str, other: str) -> int:
    minutes = abs(_minutes(one) - _minutes(other)) % _HALF_DAY
    return min(minutes, _HALF_DAY - minutes)


def _minutes(clock: str) -> int:
    hour, _, minute = clock.replace(".", ":").partition(":")
    return int(hour) * 60 + int(minute or 0)
