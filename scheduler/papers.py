"""Papers: CVs, payslips and the files they are read from - made, kept, handed over, let go."""

from flows.effects import (
    DropHalf,
    FetchCv,
    KeepSlip,
    LetFileGo,
    ReadFile,
    Repeat,
    SendCv,
    UploadCode,
)
from flows.payslip.flow import FLOW as SLIP
from scheduler.office.errand import Errand
from scheduler.office.whom import youths_called
from storage import documents, readings

Paper = SendCv | Repeat | FetchCv | ReadFile | DropHalf | LetFileGo | KeepSlip | UploadCode
CODE_TEXTS = {"cv": "cv-code", SLIP: "payslip-code"}


async def carry_out(errand: Errand, effect: Paper) -> None:
    """Make, keep, hand over or let go a paper."""
    match effect:
        case SendCv():
            await _send_cv(errand, effect)
        case Repeat():
            await _repeat_cv(errand, effect)
        case FetchCv():
            await _fetch_cv(errand, effect)
        case ReadFile():
            await _read(errand, effect)
        case DropHalf():
            await readings.let_halves_go(errand.connection, errand.person.id)
        case LetFileGo():
            if await documents.owns_file(errand.connection, errand.person.id, effect.file):
                await readings.let_go(errand.connection, effect.file)
        case KeepSlip():
            await documents.keep(errand.connection, errand.person.id, SLIP, effect.slip, errand.now)
        case UploadCode():
            await _give_code(errand, SLIP, None)


async def _send_cv(errand: Errand, effect: SendCv) -> None:
    document = await documents.keep(
        errand.connection, errand.person.id, "cv", effect.cv, errand.now
    )
    await _hand_over(errand, document)
    if effect.email and errand.around.mail:
        await _mail(errand, document, effect.email)


async def _hand_over(errand: Errand, document: int) -> None:
    if errand.takes_files:
        await errand.send("file", errand.text("cv-file"), document_id=document)
    else:
        await _give_code(errand, "cv", document)


async def _give_code(errand: Errand, kind: str, document: int | None) -> None:
    code = errand.around.new_code(documents.CODE_LETTERS, documents.CODE_LENGTH)
    await documents.add_code(errand.connection, code, kind, errand.person.id, document, errand.now)
    await errand.send("code", errand.text(CODE_TEXTS[kind], code=code))


async def _read(errand: Errand, effect: ReadFile) -> None:
    """Let a file be read that is the person's own."""
    connection, person = errand.connection, errand.person.id
    if await documents.owns_file(connection, person, effect.file):
        wanted = (effect.file, effect.flow, errand.now, effect.whose)
        await readings.add(connection, person, *wanted)


async def _mail(errand: Errand, document: int, email: str) -> None:
    name = errand.person.first_name or ""
    body = f"{errand.text('cv-mail-subject')}\n\n{errand.text('cv-mail-body', name=name)}"
    await errand.send("mail", body, to=("email", email), document_id=document)
    await errand.send("mailed", errand.text("cv-mailed"))


async def _repeat_cv(errand: Errand, effect: Repeat) -> None:
    document = await documents.latest(errand.connection, errand.person.id, "cv")
    if document is None:
        return
    if effect.key == "pdf":
        await _hand_over(errand, document.id)
    else:
        made = await documents.keep(
            errand.connection, document.person_id, effect.key, document.source, errand.now
        )
        await errand.send("file", errand.text("cv-data"), document_id=made)


async def _fetch_cv(errand: Errand, effect: FetchCv) -> None:
    if errand.me is None:
        await errand.send("none", errand.text("staff-unknown-name", name=effect.name))
        return
    found = await youths_called(errand, effect.name)
    if len(found) != 1:
        key = "staff-which" if found else "staff-unknown-name"
        await errand.send("none", errand.text(key, name=effect.name))
        return
    youth = found[0]
    document = await documents.latest(errand.connection, youth.id, "cv")
    if document is None:
        await errand.send("none", errand.text("staff-no-cv", name=youth.first_name))
        return
    if errand.takes_files:
        text = errand.text("cv-for-staff", name=youth.first_name)
        await errand.send("file", text, document_id=document.id)
    else:
        await _hand_over(errand, document.id)
