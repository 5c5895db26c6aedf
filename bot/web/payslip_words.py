"""What the upload page for payslips says, in both languages."""

from collections.abc import Mapping
from typing import Literal

Language = Literal["da", "en"]
Problem = Literal[
    "length", "unknown", "used", "expired", "slow_down", "unreadable", "no_file", "wrong_kind",
    "too_large", "not_now",
]  # fmt: skip

STATUS: Mapping[Problem, int] = {
    "length": 400, "unknown": 404, "used": 410, "expired": 410, "slow_down": 429,
    "unreadable": 400, "no_file": 400, "wrong_kind": 415, "too_large": 413, "not_now": 503,
}  # fmt: skip

PROBLEMS: Mapping[Language, Mapping[Problem, str]] = {
    "da": {
        "length": "En kode har seks tegn. Kig på din SMS, og prøv igen.",
        "unknown": "Den kode kender jeg ikke. Kig på din SMS en gang til, og prøv igen.",
        "used": "Koden er brugt. Skriv LØNSEDDEL til Makker, så får du en ny.",
        "expired": "Koden er for gammel. Skriv LØNSEDDEL til Makker, så får du en ny.",
        "slow_down": "Det blev til mange forsøg. Vent et kvarter, og prøv så igen.",
        "unreadable": "Det gik galt på vejen. Prøv igen.",
        "no_file": "Der er ingen fil med. Vælg din lønseddel, og send igen.",
        "wrong_kind": "Den fil kan jeg ikke læse. Send en PDF eller et billede.",
        "too_large": "Filen er for stor. Den må fylde 20 MB. Et billede af skærmen er nok.",
        "not_now": "Jeg kan ikke gemme den lige nu. Prøv igen om lidt. Koden virker stadig.",
    },
    "en": {
        "length": "A code has six characters. Look at your text message and try again.",
        "unknown": "I do not know that code. Look at your text message and try again.",
        "used": "The code has been used. Text LØNSEDDEL to Makker to get a new one.",
        "expired": "The code is too old. Text LØNSEDDEL to Makker to get a new one.",
        "slow_down": "That was a lot of tries. Wait a quarter of an hour, then try again.",
        "unreadable": "It went wrong on the way. Try again.",
        "no_file": "There is no file with it. Choose your payslip and send again.",
        "wrong_kind": "I cannot read that file. Send a PDF or a picture.",
        "too_large": "The file is too large. 20 MB is the most. A screenshot will do.",
        "not_now": "I cannot keep it right now. Try again soon. The code still works.",
    },
}

PAGE: Mapping[Language, Mapping[str, str]] = {
    "da": {
        "title": "Send din lønseddel",
        "intro": "Makker har sendt dig en kode med seks tegn. Skriv den, og vælg din lønseddel.",
        "code": "Din kode",
        "file": "Din lønseddel",
        "hint": "En PDF eller et billede. Tag hele siden med, i godt lys.",
        "send": "Send til Makker",
        "care": "Kun Makker læser den. Filen slettes, når den er læst. Koden virker én gang.",
        "stuck": "Virker det ikke? Skriv HJÆLP til Makker, så hjælper et menneske dig.",
        "thanks": "Tak!",
        "got": "Jeg har fået din lønseddel. Kig på din telefon: Jeg skriver til dig om lidt.",
        "other": "In English",
    },
    "en": {
        "title": "Send your payslip",
        "intro": "Makker has sent you a code of six characters. Type it and choose your payslip.",
        "code": "Your code",
        "file": "Your payslip",
        "hint": "A PDF or a picture. Get the whole page in, in good light.",
        "send": "Send to Makker",
        "care": "Only Makker reads it. The file is deleted once it is read. The code works once.",
        "stuck": "Does it not work? Text HJÆLP to Makker, and a human will help you.",
        "thanks": "Thank you!",
        "got": "I have your payslip. Look at your phone: I will text you in a moment.",
        "other": "På dansk",
    },
}
