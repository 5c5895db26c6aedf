"""Yes and no in the words of Danish teenagers, without numbers."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from flows.answers.assent_grammar import spoken_assent
from flows.answers.likeness import allowed, slips
from flows.answers.said import forms, said
from flows.tidy import tidy

_YES = (
    "javist, jovist, yeah sure why not, "
    "ja, jae, jaer, jarh, jar, joda, jatak, jep, jeps, jepper, jap, japs, jo, jow, joh, jojo, "
    "jaja, jada, jaman, yes, sure why not, yas, yep, yeps, yup, yea, yeah, ye, yh, ya, y, j, "
    "yessir, ok, okey, okay, oki, okie, okidoki, k, klar, klart, det er klart, selvfølgelig, "
    "selvføli, selvføl, selvf, self, sf, naturligvis, nemlig, gerne, meget gerne, vil gerne, jeg "
    "vil gerne, det vil jeg, det vil jeg gerne, ville jeg gerne, det må du, det må du gerne, det "
    "må i gerne, det gør jeg, det er jeg, det er det, det har jeg, det kan jeg, det skal jeg, det "
    "tror jeg, jeg er klar, det passer, passer, det stemmer, stemmer, korrekt, det er korrekt, "
    "rigtigt, rigtig, det er rigtigt, det er rigtig, præcis, enig, fint, det er fint, det fint, "
    "det er ok, det ok, det er okay, det okay, det lyder godt, lyder godt, det lyder fint, lyder "
    "fint, godt, det er godt, det er godt nok, fedt, super, perfekt, absolut, bestemt, helt "
    "sikkert, det er helt fint, uden tvivl, hvorfor ikke, ja hvorfor ikke, hvorfor da ikke, 100, "
    "100 procent, gør det, gør det bare, kør, kør på, bare kør, lad os, lad os gøre det, send den, "
    "send den bare, bare send den, mhm, mm, mmh, sure, for sure, of course, ofc, course, fo sho, "
    "right, thats right, correct, thats correct, true, exactly, definitely, absolutely, perfect, "
    "great, fine, its fine, thats fine, sounds good, all right, alright, i do, i am, i have, i "
    "can, i will, i would, i would like to, id like to, id love to, why not, lets go, lets do it, "
    "do it, go for it, please, yes please, no problem, nice, cool, sejt, det må du godt, det må i "
    "godt, det kan du godt, har jeg, det er den, den er god, den er fin, ser godt ud, det ser godt "
    "ud, det lyder spændende, lyder spændende, gør jeg, hell yeah"
)
_NO = (
    "nej, nejs, næj, næ, nææ, næh, nææh, nah, naw, nar, nix, niks, niksen, nope, nop, nops, no, n, "
    "nada, nein, naj, nopes, nop, hell nah, ikke, aldrig, never, ellers tak, no thank you, no way, "
    "hell no, ikke endnu, ikke rigtig, ikke rigtigt, ikke lige nu, ikke nu, ikke i dag, ikke idag, "
    "ikke noget, ikke mere, ikke helt, har jeg ikke, ikke spor, ikke tale om, ikke interesseret, "
    "helst ikke, slet ikke, overhovedet ikke, not yet, not really, not now, not at all, rather "
    "not, id rather not, forkert, det er forkert, det passer ikke, passer ikke, det stemmer ikke, "
    "stemmer ikke, det er ikke rigtigt, wrong, thats wrong, det er det ikke, det gør jeg ikke, det "
    "har jeg ikke, det kan jeg ikke, det vil jeg ikke, det vil jeg helst ikke, det tror jeg ikke, "
    "jeg tror ikke, tror ikke, det skal jeg ikke, det er jeg ikke, det må du ikke, jeg vil ikke, "
    "vil ikke, jeg vil helst ikke, jeg har ikke, har ikke, jeg kan ikke, jeg gider ikke, gider "
    "ikke, det gider jeg ikke, i dont, i do not, i wont, i cant, i havent, i have not, i dont "
    "think so, i dont want to, jeg er ikke klar, ikke klar"
)
_YES_FIRST = (
    "mm, mmh, mhm, ja, jatak, jae, jaer, jep, jeps, jap, jo, jow, joh, jojo, jaja, jada, yes, yep, "
    "yup, yea, yeah, ye, ok, okay, okey, klart, selvfølgelig, selvf, selvføli, gerne, nemlig, "
    "sure, helt"
)
_NO_FIRST = "nej, næj, næ, nææ, næh, nah, nix, niks, nope, nop, no, nejs"
_NO_HINT = "forkert, måde, nej, næ, nah, nix, niks, nope, no, ikke, not, dont, aldrig, never, ingen"
_YES_HINT = "ja, jo, jow, jep, yes, yeah, yep, gerne, klart, selvfølgelig"
# After one of these a yes or no is only half of what was said.
_DOUBT = (
    "men, but, måske, maybe, perhaps, dog, hvis, if, eller, or, vent, wait, medmindre, unless, "
    "hvad, hvem, hvor, hvordan, hvornår, hvorfor, what, who, where, how, when, why, know, idea, "
    "forhåbentlig, håber"
)
_FILLING = (
    "wallah, wallahi, walla, vallah, vallahi, bro, bror, brormand, øh, øhm, åh, oh, hm, "
    "altså, jamen, haha, hahaha, hæ, tak, thanks, thx, tx, mand, man, da, sgu, sku, fandme, fuck, "
    "hej, eow, makker, lol, xd, plz, pls, lige, bare, faktisk, uh, um, well, like"
)
_THUMBS = {"👍": True, "👌": True, "✅": True, "✔": True, "☑": True, "💯": True, "🙌": True}
_THUMBS |= {"👎": False, "❌": False, "✖": False, "🚫": False, "🙅": False}
# "Nåh" is no "nah".
_OH = re.compile(
    r"^\s*(?:he+j(?:sa)?(?: igen)?|god(?:morgen|aften|dag)|nå+h*(?: men)?|"
    r"(?:helt |meget )?ærligt?(?: talt)?|tbh|ngl|fr|no cap|for real)\b"
    r"[\W_]*(?=\w|$)",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(r"\b(?:ved (?:ike|det ike|jeg|du|ikke)|jeg ved)\b")
_HESITANT = frozenset("🤷🤔❓😕😐🙄🤨")
_LONGEST = 160


def core(text: str) -> str:
    """Return `said` without the small words that only fill: "wallah", "sgu", "tak"."""
    return " ".join(word for word in said(text).split() if word not in _FILLERS)


_YESES, _NOES, _FILLERS, _DOUBTS = forms(_YES), forms(_NO), forms(_FILLING), forms(_DOUBT)
_YES_STARTS, _NO_STARTS = forms(_YES_FIRST), forms(_NO_FIRST)
_AGAINST_YES, _AGAINST_NO = forms(_NO_HINT) | _DOUBTS, forms(_YES_HINT) | _DOUBTS
_SHORTEST_FORGIVEN = 7
_LONG = [
    (form, yes)
    for yes, listed in ((True, _YESES), (False, _NOES))
    for form in listed
    if len(form) >= _SHORTEST_FORGIVEN and " " not in form
]
_OF_COURSE = re.compile(r"[,.]? hvad? (?:ellers|tror du|troede du|regner du med)[ ?!.]*$")
_OKAY = forms("ok, okay, okey, oki")
_LAST_YES, _LAST_NO = forms("ja, jo, jow, yes, yeah"), forms("nej, no, nope")
# "Min mor siger ja" and "skal jeg svare ja": somebody else's, or asked about.
_ABOUT_ANSWERS = forms("siger, sagde, says, said, svare, svaret, sige")


def assent(text: str) -> bool | None:
    """Return True for a clear yes, False for a clear no, None for all else ("ja, men ...")."""
    if len(text) > _LONGEST:
        return None
    text = _OF_COURSE.sub("", _OH.sub("", text))
    words = said(text)
    if not words:
        return _thumb(text)
    if _UNKNOWN.search(words) or (words == "ike" and "?" in text):
        return None
    verdict = _phrase(words)
    if verdict is not None or "?" in text:
        return verdict
    verdict = spoken_assent(words)
    return _sentence(core(text).split()) if verdict is None else verdict


def clause_assent(clause: str) -> bool | None:
    """Return the yes or no that one clause is, judged by its first or last word if need be."""
    return _sentence(core(clause).split())


def speaks_against(verdict: bool | None, words: Iterable[str]) -> bool:
    """Return whether one of these words, as `said` gives them, speaks against a yes or a no."""
    return not (_AGAINST_YES if verdict else _AGAINST_NO).isdisjoint(words)


def _thumb(text: str) -> bool | None:
    signs = frozenset(tidy(text))
    meanings = {_THUMBS[sign] for sign in signs & _THUMBS.keys()}
    hesitant = signs & _HESITANT or "?" in signs
    return meanings.pop() if len(meanings) == 1 and not hesitant else None


def _phrase(words: str) -> bool | None:
    if words in _YESES:
        return True
    return False if words in _NOES else _slipped(words)


@lru_cache(maxsize=1024)
def _slipped(word: str) -> bool | None:
    """Read a long word with slips of the thumb: "selvfølglig", "desværree"."""
    if len(word) < _SHORTEST_FORGIVEN or " " in word:
        return None
    meanings = {yes for form, yes in _LONG if slips(word, form, 2) <= allowed(form)}
    return meanings.pop() if len(meanings) == 1 else None


def _sentence(words: Sequence[str]) -> bool | None:
    """Judge by the first or last word what is no phrase as a whole."""
    sentence = " ".join(words)
    verdict = _phrase(sentence)
    if verdict is None:
        verdict = spoken_assent(sentence)
    if verdict is not None or not words:
        return verdict
    # "ok nej" is a no: an okay may only mean "heard you".
    if words[0] in _OKAY and len(words) > 1 and (rest := _sentence(words[1:])) is not None:
        return rest
    last = "" if _ABOUT_ANSWERS.intersection(words) else words[-1]
    if words[0] in _YES_STARTS or last in _LAST_YES:
        return None if _AGAINST_YES.intersection(words) else True
    if words[0] in _NO_STARTS or last in _LAST_NO:
        return None if _AGAINST_NO.intersection(words) else False
    return None
