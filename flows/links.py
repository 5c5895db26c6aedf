"""Find web addresses: Danish operators filter an SMS that holds one, so none is ever sent.

A phone turns any known domain into a link, also "kom.nu" where only a space is missing, and an
operator may see it so too; such words count as links here. An e-mail address does not: it is what
people must be able to write and see. Nor do file names ("CV.pdf"), times, dates or abbreviations;
Nauru and Moldova are left out for "tlf.nr" and "pr.md", and a floor ("2.tv") is no television.
"""

import re

_COUNTRIES = (
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs "
    "bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee "
    "eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk "
    "hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la "
    "lb lc li lk lr ls lt lu lv ly ma mc me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my "
    "mz na nc ne nf ng ni nl no np nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro "
    "rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk "
    "tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw"
)
_GENERIC = (
    "academy agency app asia berlin bio biz blog business cafe careers cat center chat click cloud "
    "club com company coop dev digital edu education email events expert fitness fm fun fyi games "
    "gov group help host icu info int jobs life link live london ltd media mil mobi museum name "
    "net network news ninja nyc one online org page party photos plus press pro quest rocks run "
    "sale school services shop site social solutions space sport store studio style support team "
    "tech tel tips today tools top training travel tube vip website wiki work works world wtf xxx "
    "xyz zone"
)
_ENDINGS = "|".join(f"{_COUNTRIES} {_GENERIC}".split())
_LABELS = r"(?:[^\W_][\w-]{0,62}\.){1,9}"  # bounded, so that no text takes long
_FLOOR = r"(?:\d+|st)\.(?:th|tv|mf|am|pm)\b"
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"

_LINK = re.compile(
    rf"""
    \w://\S                                               # any scheme
    | (?<![^\W_])www\.\w                                  # www.
    | (?<!\d)(?<!\d\.){_OCTET}(?:\.{_OCTET}){{3}}(?::\d|/)  # 1.2.3.4/ or 1.2.3.4:80
    | (?<![^\W_])[^\W\d_][\w-]{{2,62}}\.[a-z][a-z-]+(?::\d+)?/\w  # a path after any ending
    | (?<![^\W_])(?!{_FLOOR}){_LABELS}(?:{_ENDINGS}|xn--[\w-]+)(?![^\W_]|@|[.-]\w)
    """,
    re.IGNORECASE | re.VERBOSE,
)
# In every kind of link a dot or slash-slash runs into what follows; most texts have neither.
_RUN_ON = re.compile(r"\.\w|://")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)++(?!\w|/|:\d)")


def without_links(text: str) -> str:
    """Return `text` with no web address: a space after each dot or slash-slash of what was one.

    A youth who writes "jeg bor i kom.nu" must still be answered when the answer repeats it.
    """
    while has_link(text):
        loose = _LINK.sub(lambda link: re.sub(r"([./:]+)(?=\S)", r"\1 ", link.group()), text)
        if loose == text:
            return re.sub(r"[./]+", " ", text)
        text = loose
    return text


def has_link(text: str) -> bool:
    """Return whether `text` holds a web address, with or without a scheme; e-mail is none."""
    return bool(_RUN_ON.search(text) and _LINK.search(_EMAIL.sub(" ", text)))


def links_in(text: str) -> list[tuple[int, int]]:
    """Return where in `text` web addresses stand: from the first character to behind the last."""
    if not _RUN_ON.search(text):
        return []
    shown = _EMAIL.sub(lambda email: " " * len(email[0]), text)
    return [(link.start(), _end_of_word(text, link.end())) for link in _LINK.finditer(shown)]


def _end_of_word(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    return at
