"""The page that being enrolled ends as: what a youth has told, what is ready and what is not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from flows.arrivals import ShowPage
from flows.getting_ready.model import ITEMS, NOT_YET, STEPS, Told, Youth, missing, read_told
from flows.kind import Json
from flows.person import Person
from flows.texts import texts_of
from scheduler.office.errand import Errand
from scheduler.office.whom import one_youth
from storage import consents, invitations, people, readiness, register
from storage.database import Connection

READY = "getting_ready"
MOST_LETTERS = 4
_CHOSEN = {"job_means": "et_job", "travel": "vej", "minutes": "minutter"}


@dataclass(frozen=True, slots=True)
class Page:
    """All that is on the page; `brought_by` is the first name of who told them of Makker."""

    person: Person
    wishes: tuple[str, ...]
    told: Mapping[str, Told]
    parents: str
    brought_by: str | None
    today: date

    def to_json(self) -> dict[str, Json]:
        """Return the page as data: items as they were told, `lacks` and `untold` by name."""
        return {
            "id": self.person.id,
            "name": self.person.first_name,
            "area": self.person.area,
            "wishes": list(self.wishes),
            "told": {item: each.answer for item, each in self.told.items()},
            "lacks": list(self.lacks),
            "untold": list(self.untold),
            "parents": self.parents,
            "brought_by": self.brought_by,
        }

    @property
    def lacks(self) -> tuple[str, ...]:
        """The papers that are not there yet."""
        return tuple(i for i in ITEMS["papers"] if self._said(i) in (NOT_YET, "no", "unknown"))

    @property
    def ready(self) -> tuple[str, ...]:
        """The papers that are there."""
        return tuple(i for i in ITEMS["papers"] if self._said(i) == "yes")

    @property
    def untold(self) -> tuple[str, ...]:
        """The steps that have not been talked about to the end."""
        youth = Youth(self.person, self.today, self.parents, self.told)
        return tuple(step for step in STEPS if missing(youth, step))

    def _said(self, item: str) -> Json:
        return self.told[item].answer if item in self.told else None


async def page_of(connection: Connection, youth: Person, today: date) -> Page:
    """Return the page of a youth."""
    told = (await readiness.of_people(connection, [youth.id])).get(youth.id, {})
    brought = await invitations.brought(connection, youth.id)
    by = (await register.by_id(connection, [brought])).get(brought) if brought else None
    return Page(
        person=youth,
        wishes=tuple(await people.wishes_of(connection, youth.id)),
        told=read_told(told),
        parents=await consents.standing(connection, youth.id),
        brought_by=by.person.first_name if by else None,
        today=today,
    )


async def show_page(errand: Errand, effect: ShowPage) -> None:
    """Show a colleague the page of a youth of theirs."""
    youth = await one_youth(errand, effect.name) if errand.me else None
    if youth is None:
        return
    today = errand.around.calendar.today(errand.now)
    page = await page_of(errand.connection, youth, today)
    await errand.answer(*lines(page, errand.person.language), most=MOST_LETTERS)


def lines(page: Page, language: str) -> list[str]:
    """Return the page as lines in a language, without those that there is nothing to say of."""
    texts, enrolment = texts_of(READY, language), texts_of("enrolment", language)
    wishes = [enrolment.get("oensker", f"o-{each}") for each in page.wishes]
    shown = {
        "wishes": wishes,
        **{item: _answered(page, item, language) for item in ("likes", "job_means")},
        **{item: _answered(page, item, language) for item in ITEMS["school"] + ITEMS["travel"]},
        "ready": [texts.get(f"page-item-{item}") for item in page.ready],
        "lacks": [texts.get(f"page-item-{item}") for item in page.lacks],
        "untold": [texts.get(f"page-item-{step}") for step in page.untold],
        "brought": [page.brought_by] if page.brought_by else [],
    }
    age = page.person.age(page.today)
    head = {
        "name": page.person.first_name or "?",
        "age": "?" if age is None else str(age),
        "area": page.person.area or "?",
    }
    said = [
        texts.get(f"page-{key}", args={"text": ", ".join(some)})
        for key, some in shown.items()
        if some
    ]
    parents = texts.get("page-parents", args={"state": page.parents})
    return [texts.get("page-head", args=head), *said, parents]


def _answered(page: Page, item: str, language: str) -> list[str]:
    if item not in page.told:
        return []
    answer, texts = page.told[item].answer, texts_of(READY, language)
    if answer is None:
        return [texts.get("page-skipped")]
    if item == "ninth":
        return [texts.get("page-yes" if answer else "page-no")]
    if item == "languages" and isinstance(answer, list | tuple):
        return [str(each) for each in answer]
    if item in _CHOSEN:
        return [texts.get(_CHOSEN[item], f"o-{answer}")]
    return [str(answer)]
