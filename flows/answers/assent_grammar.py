"""Sentences that are a yes or a no without the word: "det vil jeg meget gerne", "har ik lyst"."""

import re

from flows.answers.said import said
from flows.answers.word_list import words_in

# All of it is matched with what `said` gives: no doubled letters, "ik" as "ike".
_WHO = r"(?:jeg|vi|du|i|hun|han|det|den|de)"
_VERB = r"(?:vil|vile|kan|kune|gor|er|har|skal|ma|tror|synes)"
_MORE = (
    r"(?: (?:meget|rigtig|super|mega|vildt|da|jo|nok|godt|gerne|helt|ogsa|altid|selv|det|"
    r"den|nemlig|faktisk|sagtens|selvfolgelig|naturligvis|sikert|bestemt|have|prove|taenke mig|"
    r"na|klare))*"
)
_GOOD = (
    r"(?:fint|fin|godt|god|okay|okey|ok|oki|fedt|fed|nice|col|perfekt|dejligt|super|sejt|laekert|"
    r"awesome|great|god|top|spaendende|rigtigt|korekt|sandt|i orden)"
)
_YES = re.compile(
    "|".join(
        (
            # "Det vil jeg meget gerne", "gør jeg", "jeg er frisk", "er med"
            rf"(?:det|den) {_VERB} {_WHO}{_MORE}|(?:gor|har|vil) jeg{_MORE}",
            rf"(?:jeg|vi) (?:vil|kan|gor|er|har|skal){_MORE}(?: (?:klar|enig|frisk|pa|med|ja))*",
            r"(?:(?:jeg|vi) )?(?:(?:vil|kune|vile) )?(?:da )?"
            r"(?:(?:meget|rigtig|super|mega|vildt|utroligt?|helere end|mere end|alt for) )*gerne"
            r"(?: (?:det|have det|prove|prove det|vaere med|vide mere))?",
            r"(?:jeg )?gider (?:da |jo )?(?:godt|gerne)|er med|jeg er pa den|det er mig|sagtens",
            r"(?:jeg )?tror jeg (?:nok|godt)|(?:det )?kan? du (?:tro|bande|regne med)(?: pa)?",
            r"(?:det er en )?aftale",
            # "Det lyder fint", "fint nok", "helt i orden for mig"
            r"(?:(?:det|den) )?(?:(?:er|lyder|ser|vile vaere|ku vaere|kune vaere) )?"
            rf"(?:(?:helt|ret|meget|super|rigtig|mega|vildt|da|jo) )*{_GOOD}"
            r"(?: (?:nok|ud|det|den|med mig|for mig|her fra|herfra))*",
            # "Jeg tror det", "meget interesseret", "jeg har prøvet det før"
            r"(?:jeg )?(?:tror|elsker|godkender) (?:det|den)|"
            r"(?:jeg )?(?:bekraefter|acepterer)(?: det)?",
            r"(?:(?:jeg|det) er )?(?:jeg )?(?:(?:meget|super|ret|helt) )?"
            r"(?:intereseret|parat|ready)(?: i(?: det)?)?",
            r"(?:jeg )?har (?:haft|provet|arbejdet|gjort|faet)"
            r"(?: (?:det|et|en|job|fritidsjob|for|arbejde|noget|engang|gang|lidt|faktisk))*",
            r"(?:jeg )?kune godt taenke mig(?: det)?|det kan man (?:godt|rolig) sige|"
            r"(?:lad os|vi) prover?(?: det)?",
            r"(?:(?:det|den) )?paser (?:mig )?(?:helt )?(?:fint|godt|perfekt|super)|"
            r"det er rigtig nok",
            # "Kør det bare", "send", "så siger vi det"
            r"jeg siger ja|det bliver et ja|(?:sa )?siger vi(?: det)?|den tager vi|kom med det",
            r"(?:det er )?100 (?:siker|mig)",
            r"send(?: (?:det|den|bare|det bare|bare det))?|(?:kor|tag|gor) (?:det|den)(?: bare)?",
            r"10{2,}|(?:10{2,}|hundrede|tusind) procent|jah|jaeh|jes|jatak",
            r"sounds? (?:god|great|nice|fine|fun|perfect)|(?:i )?agre|i?m (?:in|down)|bet|deal",
            r"(?:god|great|fine|ok|okay|col|works) (?:with|by|for) me|its a yes|go(?: ahead)?",
            r"totaly|certainly|inded|of course i (?:do|am|can|have|wil)|lesgo|letsgo|y?as quen",
            r"kanon|skont|fantastisk|amazing|love it|okidok|oka|oky|kay|selvsagt|godkendt|"
            r"damn right|sa klart|saklart|im ready|"
            r"say les|fair(?: nok)?|aight|den er jeg med pa|jeg er down|skal jeg nok|"
            r"det vile jeg elske",
        )
    )
)
_DECLINING = frozenset(
    map(
        said,
        words_in(
            "denne uge gang maned sommer magter lyder ser passer ud mit navn simpelthen ske kommer "
            "today right fedt godt fint som hjaelp finde vilkar behover du chance liv hellere der "
            "interesserer min mor far virkelig would me tried been sandt syns jeg vi det den de "
            "har haft er var vil kan skal ma gor gider orker tror synes onsker behoves brug "
            "nodvendigt lyst tid rad mulighed noget nogen et en at for mig os nu endnu lige i dag "
            "idag mere laenger helst overhovedet slet rigtig rigtigt helt spor tale om provet job "
            "cv gjort vaeret interesseret klar med pa her til enig desvaerre bestemt absolut made "
            "under omstaendigheder livet have fart da sa heller vaere dont do want to wont really "
            "yet now all think so id rather interested ever im am ready this that it tak bro mand "
            "ville meget gerne arbejdet arbejde nogensinde sinde arbejder ar laengere tiden "
            "korrekt selvfolgelig sikkert absolutely definitely of course can cannot faet fik "
            "modtaget set hort spurgt"
        ),
    )
)
_NOT = frozenset(words_in("ike aldrig ingen not dont never cant wont havent canot didnt"))
_DOES_NOT_MATTER = re.compile(
    r"ike sandt|(?:det )?gor (?:ike|det ike|da ike|jo ike)(?: noget)?|det gor ike noget"
)
_REFUSED = re.compile(
    r"(?:glem|drop|stop) (?:det|den)|lad vaere?(?: med det)?|niet|nay|nejnej|nejtak|"
    r"(?:jeg )?naegter|"
    r"(?:det er |det bliver |jeg siger )?(?:et )?(?:(?:klart|stort|kaempe|fedt) )?nej"
    r"(?: herfra| her fra| fra mig)?|"
    r"desvaere|ej (?:tak|elers tak)|nixen(?: bixen)?|over mit lig|nul pute|"
    r"none|nothing|ingenting|intet|"
    r"(?:(?:jeg|vi) )?(?:droper|lader vaere)(?: det| med det)?|"
    r"(?:jeg )?(?:vil )?(?:helst|helere) lade vaere|"
    r"(?:(?:det|den) er )?(?:helt )?(?:falsk|usandt|logn|forkert)|im god thanks|"
    r"(?:jeg er )?(?:helt )?uenig|"
    r"(?:du ma|ma du|det ma du|det skal du|du skal) ike(?: det)?"
)


def spoken_assent(words: str) -> bool | None:
    """Return True for a sentence that agrees, False for one that declines, None for all else.

    `words` are as `said` gives them: plain, no doubled letters, "ik" as "ike".
    """
    if _REFUSED.fullmatch(words):
        return False
    spoken = frozenset(words.split())
    if spoken & _NOT:
        declines = spoken <= _DECLINING | _NOT and not _DOES_NOT_MATTER.fullmatch(words)
        return False if declines else None
    return True if _YES.fullmatch(words) else None
