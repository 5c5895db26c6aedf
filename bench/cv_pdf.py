"""How long it takes to draw a CV."""

import time
from dataclasses import replace
from datetime import date
from pathlib import Path

from bench.sizes import Sizes
from bench.spread import Figure, spread, tidy
from flows.cv.model import LOOKS, Cv, Experience, Reference, School, Speech, Strength
from flows.cv.moment import Moment
from flows.cv.pdf import render

TODAY = date(2026, 11, 22)
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
            start=Moment(2023),
            line="Passer to mindre søskende tre eftermiddage om ugen.",
        ),
        Experience(
            "pocket_job",
            "Lommepengejob",
            "Boligforeningen Ellemarken",
            Moment(2025, 3),
            Moment(2025, 9),
            "Samlede affald og malede plankeværk.",
        ),
    ),
    school=School("Hastrupskolen", "9. klasse", ("dansk", "idræt")),
    strengths=(Strength("Ansvarlig", "fra at passe søskende"), Strength("Tålmodig")),
    languages=(Speech("Dansk", "flydende"), Speech("Arabisk", "hjemme")),
    interests=("fodbold", "bagning"),
    references=(Reference("Mette Holm", "træner i klubben", "+4520123457"),),
)


async def cv_pdf(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    first = _drawn_ms(AMINA)
    looks: dict[str, Figure] = {}
    for look in LOOKS:
        cv = replace(AMINA, look=look)
        looks[look] = spread([_drawn_ms(cv) for _ in range(sizes.drawings)], 1)
    return {
        "what": "one CV as PDF; the first one also finds the fonts",
        "first_ms": tidy(first, 1),
        "warm_ms": looks,
    }


def _drawn_ms(cv: Cv) -> float:
    began = time.perf_counter()
    render(cv, photo=None, today=TODAY)
    return (time.perf_counter() - began) * 1000
