"""The CV: about fifteen short questions, and a PDF to hand in at the shop on the corner."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from flows.answers import Choice, Choices, Email, Maybe, Name, Phone, Photo, Several, Text, YesNo
from flows.chat import Chat
from flows.cv.experience import (
    KINDS,
    LONGEST_LINE,
    SHORTEST_LINE,
    Done,
    from_placement,
    one_experience,
    placements,
)
from flows.cv.known_phone import KnownPhone
from flows.cv.languages import speeches
from flows.cv.lines import in_a_sentence, listed
from flows.cv.model import Course, Cv, Language, Look, Reference, School, Speech
from flows.cv.own_words import Approved
from flows.cv.phrases import phrases
from flows.cv.profile import profile
from flows.cv.school import read_school
from flows.cv.sheet import phone_in_pairs
from flows.cv.strengths import strength, suggested
from flows.effects import Later, SendCv
from flows.topic import Topic

MOST_JOBS = 5
MOST_REFERENCES = 2
NOTHING = "nothing"
# Small things that count and that few think of by themselves.
HINTS = ("siblings", "neighbour", "shop", "school", "internship")


@dataclass(slots=True)
class _More:
    """What has been told so far of the parts that can be added to."""

    done: list[Done]
    jobs: int
    courses: tuple[Course, ...] | None = None
    subjects: tuple[str, ...] | None = None
    references: list[Reference] = field(default_factory=list)
    referees: int = 0


async def make_cv(chat: Chat) -> None:
    """Make a CV from what the youth tells, have every line approved, and hand it over."""
    await chat.say("eksempel")
    cv = await _whole(chat)
    await _summary(chat, cv)
    look = await chat.ask("udseende", Choice(options=("klar", "varm", "later")))
    if look == "later":
        await chat.say("senere")
        return
    await _hand_over(chat, replace(cv, look=cast(Look, look)))


async def _whole(chat: Chat) -> Cv:
    person = chat.person
    first = person.first_name
    if first is None:
        first = await chat.ask("fornavn", Name())
    last = await chat.ask("efternavn", Name())
    phone = await _phone(chat)
    email = await chat.ask("mail", Maybe(Email(), no=True))
    school = await _school(chat)
    more = await _first_experiences(chat)
    spoken = await _languages(chat)
    interests = await chat.ask("fritid", Maybe(Several(longest_each=30, most=6), no=True)) or ()
    await _more(chat, more)
    told = [one.told for one in more.done]
    able = await _strengths(chat, more, len(spoken))
    pictures = chat.given.get("pictures") is True
    photo = await chat.ask("billede", Maybe(Photo(), no=True)) if pictures else None
    return Cv(
        first_name=first,
        last_name=last,
        born=person.born,
        phone=phone,
        email=email,
        area=person.area,
        profile=await _profile(chat, school, able),
        experiences=tuple(one.shown for one in more.done),
        courses=more.courses or (),
        school=_with_subjects(school, more.subjects or ()),
        strengths=tuple(strength(which, told, person.language) for which in able),
        languages=spoken,
        interests=interests,
        references=tuple(more.references),
        photo=photo,
        language=cast(Language, person.language),
    )


async def _phone(chat: Chat) -> str | None:
    known = chat.given.get("phone")
    if not known:
        return await chat.ask("telefon", Maybe(Phone(), no=True))
    number = str(known)
    kind = KnownPhone(number)
    return await chat.ask("telefon_kendt", kind, about=number, phone=phone_in_pairs(number))


async def _school(chat: Chat) -> School | None:
    told = await chat.ask("skole", Maybe(Text(longest=60), no=True))
    return read_school(told) if told else None


async def _first_experiences(chat: Chat) -> _More:
    done = [
        await from_placement(chat.part("placement", placement.get("id") or number), placement)
        for number, placement in enumerate(placements(chat))
    ]
    kind = await chat.ask("job.0.kind", Choice(options=(*KINDS, NOTHING)))
    if kind == NOTHING and not done:
        kind = await _hint(chat)
    if kind != NOTHING:
        done.append(await one_experience(chat.part("job", 0), kind))
    elif not done:
        await chat.say("intet_endnu")
    return _More(done, jobs=1)


async def _hint(chat: Chat) -> str:
    """Return the first of the small things that the youth has done after all."""
    for kind in HINTS:
        if await chat.ask(f"hint.{kind}", YesNo()):
            return kind
    return NOTHING


async def _languages(chat: Chat) -> tuple[Speech, ...]:
    told = await chat.ask("sprog", Maybe(Several(longest_each=40, most=6), no=True))
    return speeches(told or (), chat.person.language)


async def _more(chat: Chat, more: _More) -> None:
    """Offer what else can stand on a CV until the youth wants no more."""
    turn = 0
    while options := _offered(more):
        chosen = await chat.ask(f"mere.{turn}", Choices(options=(*options, NOTHING)))
        for which in chosen:
            await _add(chat, more, which)
        if NOTHING in chosen:
            return
        turn += 1


def _offered(more: _More) -> tuple[str, ...]:
    room = {
        "job": more.jobs < MOST_JOBS,
        "course": more.courses is None,
        "subjects": more.subjects is None,
        "reference": more.referees < MOST_REFERENCES,
    }
    return tuple(which for which, is_room in room.items() if is_room)


async def _add(chat: Chat, more: _More, which: str) -> None:
    if which == "job":
        kind = await chat.ask(f"job.{more.jobs}.kind", Choice(options=(*KINDS, NOTHING)))
        if kind != NOTHING:
            more.done.append(await one_experience(chat.part("job", more.jobs), kind))
        more.jobs += 1
    elif which == "course":
        more.courses = await _courses(chat)
    elif which == "subjects":
        more.subjects = (
            await chat.ask("fag", Maybe(Several(longest_each=30, most=3), no=True)) or ()
        )
    elif which == "reference":
        more.references += await _reference(chat.part("anbefaling", more.referees))
        more.referees += 1


async def _courses(chat: Chat) -> tuple[Course, ...]:
    names = await chat.ask("kursus", Maybe(Several(longest_each=50, most=3), no=True)) or ()
    courses = []
    for number, told in enumerate(names):
        name = told[:1].upper() + told[1:]
        paper = await chat.ask(f"kursus.{number}.bevis", YesNo(), about=name, course=name)
        courses.append(Course(name, paper))
    return tuple(courses)


async def _reference(chat: Chat) -> list[Reference]:
    """Return one grown-up who has been asked, or nobody."""
    if not await chat.ask("spurgt", YesNo()):
        await chat.say("spoerg_foerst")
        return []
    name = await chat.ask("navn", Text(longest=40))
    relation = await chat.ask("hvem", Text(longest=40), name=name)
    phone = await chat.ask("nummer", Maybe(Phone(), no=True), name=name)
    return [Reference(name, in_a_sentence(relation), phone or "")]


async def _strengths(chat: Chat, more: _More, languages: int) -> tuple[str, ...]:
    options = suggested([one.told for one in more.done], languages)
    return await chat.ask("styrker", Maybe(Choices(options=options, most=3), no=True)) or ()


async def _profile(chat: Chat, school: School | None, able: Sequence[str]) -> str:
    proposal = profile(chat.person.age(chat.today), school, able, chat.person.language)
    if proposal:
        asked = Approved(proposal, LONGEST_LINE)
        if text := await chat.ask("profil", asked, about=proposal, profile=proposal):
            return text
    own = Maybe(Text(longest=LONGEST_LINE, shortest=SHORTEST_LINE), no=True)
    return await chat.ask("profil_selv", own, about=proposal) or ""


async def _summary(chat: Chat, cv: Cv) -> None:
    last = str(phrases(cv.language)["and"])
    if done := listed((one.title.lower() for one in cv.experiences), last):
        await chat.say("opsummering", done=done)
    else:
        await chat.say("opsummering_kort", name=cv.name)


async def _hand_over(chat: Chat, cv: Cv) -> None:
    to = cv.email if await _wants_mail(chat, cv) else None
    await chat.do("pdf", SendCv(cv=cv.to_json(), email=to))
    about = {"topic": "cv"}
    await chat.do("check_in", Later(flow="check_in", days=1, at="16:00", about=about))
    await chat.say("faerdig")


async def _wants_mail(chat: Chat, cv: Cv) -> bool:
    by_mail = chat.given.get("mail") is True and chat.given.get("files") is False
    if not (cv.email and by_mail):
        return False
    return await chat.ask("send_mail", YesNo(), about=cv.email, email=cv.email)


def _with_subjects(school: School | None, subjects: tuple[str, ...]) -> School | None:
    if school is None:
        return School("", "", subjects) if subjects else None
    return School(school.name, school.grade, subjects)


TOPIC = Topic("cv", make_cv, editable=True, when_done="cv_again")
