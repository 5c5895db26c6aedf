"""CVs and pictures that several tests of the CV share. Nobody in them exists."""

import base64
import struct
import zlib
from datetime import date

from flows.cv.model import (
    Course,
    Cv,
    Experience,
    Reference,
    School,
    Speech,
    Strength,
)
from flows.cv.moment import Moment

TODAY = date(2026, 11, 22)
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarY"
    "qMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4"
    "+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xA"
    "AUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAA//EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAM"
    "AwEAAhEDEQA/AKgFG//Z"
)
"""16 x 8 pixels, one colour."""


def png(width: int = 4, height: int = 4) -> bytes:
    """Return a real PNG of one colour; the claimed size is the true one."""
    rows = b"".join(b"\0" + b"\x30\x60\x90" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


AMINA = Cv(
    first_name="Amina",
    last_name="Sørensen",
    born=date(2011, 6, 12),
    phone="+4520123456",
    email="amina@example.dk",
    area="Køge Nord",
    profile="Jeg er 15 år og går i 9. klasse på Hastrupskolen. Jeg er ansvarlig og tålmodig.",
    experiences=(
        Experience(
            "siblings",
            "Pasning af mindre søskende",
            "",
            Moment(2023),
            None,
            "Passer to mindre søskende tre eftermiddage om ugen – henter, laver mad og hjælper "
            "med lektier.",
        ),
        Experience(
            "pocket_job",
            "Lommepengejob",
            "Boligforeningen Ellemarken",
            Moment(2025, 3),
            Moment(2025, 9),
            "Samlede affald og malede plankeværk.",
        ),
        Experience(
            "school",
            "Opgave i skolen",
            "En app om mobning",
            Moment(2025),
            Moment(2025),
            "Fremlagde.",
        ),
    ),
    courses=(Course("Førstehjælp 2025", True), Course("Babysitterkursus")),
    school=School("Hastrupskolen", "9. b", ("dansk", "idræt")),
    strengths=(Strength("Ansvarlig", "fra at passe søskende"), Strength("Rolig")),
    languages=(Speech("Dansk", "flydende"), Speech("Arabisk", "taler jeg hjemme")),
    interests=("fodbold", "bage"),
    references=(Reference("Lars Holm", "min træner i Køge Boldklub", "+4520123457"),),
)
MINIMAL = Cv(first_name="Ali", last_name="Ölmez")


def longest() -> Cv:
    """Return a CV with everything the flow allows, as long as the flow allows it."""
    line = ("Passede ordentligt på de yngste børn i klubben hver eneste dag efter skole " * 6)[:199]
    job = Experience(
        "job",
        "Butiksmedarbejder og hjælper i butik",
        "Boligforeningen Ellemarken, afdeling 12",
        Moment(2021, 9),
        Moment(2025, 9),
        f"{line}.",
    )
    return Cv(
        first_name="Alexandrina Muhammed",
        last_name="Sørensen-Ölmez Christoffersen",
        born=date(2009, 6, 12),
        phone="+4520123456",
        email="alexandrina.soerensen.oelmez.christoffersen@eksempelskolen.example.dk",
        area="Køge Nord og hele vejen til Greve Midt",
        profile=f"{line}.",
        experiences=(job,) * 8,
        courses=(Course("Hygiejne og førstehjælp for unge i fritidsjob 2025", True),) * 3,
        school=School(
            "Den internationale skole i Ellemarken og omegn", "10. klasse", ("samfundsfag",) * 3
        ),
        strengths=(Strength("God til at snakke med folk", "fra frivilligt arbejde"),) * 3,
        languages=(Speech("Kurmanji og sorani på samme tid", "taler jeg hjemme"),) * 6,
        interests=("videoer og programmering af spil",) * 6,
        references=(
            Reference("Alexander Christoffersen Holm", "træner og lærer i Køge", "+4520123457"),
        )
        * 2,
    )
