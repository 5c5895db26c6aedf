"""All that is kept of somebody, handed over: a page and data, or a code for both in one file."""

from flows.privacy.flow import FLOW
from flows.texts import texts_of
from scheduler.office.errand import Errand
from storage import documents

PAGE, DATA = "everything", "everything_data"
"""Kinds of documents; they are drawn of what is kept at the moment they are sent or fetched."""


async def hand_over(errand: Errand) -> None:
    """Hand over everything; where no file can be sent, by a code that works once."""
    texts = texts_of(FLOW, errand.person.language)
    page = await _keep(errand, PAGE)
    if errand.takes_files:
        await errand.send("page", texts.get("alt_side"), document_id=page)
        await errand.send("data", texts.get("alt_data"), document_id=await _keep(errand, DATA))
        return
    code = errand.around.new_code(documents.CODE_LETTERS, documents.CODE_LENGTH)
    await documents.add_code(errand.connection, code, PAGE, errand.person.id, page, errand.now)
    await errand.send("code", texts.get("alt_kode", args={"code": code}))


async def _keep(errand: Errand, kind: str) -> int:
    source = {"language": errand.person.language}
    return await documents.keep(errand.connection, errand.person.id, kind, source, errand.now)
