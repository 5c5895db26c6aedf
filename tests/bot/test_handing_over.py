"""The finished CV reaches those it should: as a file, with a photo, by mail, at a consultant's."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from bot.channels.email import EmailChannel
from bot.demo.clock import MovableClock
from flows.cv.pdf import preview
from flows.message import Attachment
from storage import dues, people, placements
from tests.bot.serving import free_port
from tests.bot.street import ACTORS, street
from tests.bot.whole_cv import THE_END, Youth
from tests.flows.cv_samples import AMINA

AMINA_WRITES, YUSUF_WRITES = Youth("amina", "12/6 2012"), Youth("Yusuf", "3. juni 2009")


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(datetime(2026, 11, 23, 14, 5, tzinfo=UTC))


def page_of(pdf: Attachment) -> tuple[str, int]:
    """Return the text of a one-page PDF, and how many pictures are on it."""
    document = pypdfium2.PdfDocument(pdf.data)
    try:
        (page,) = document
        pictures = [o for o in page.get_objects() if o.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
        return page.get_textpage().get_text_bounded(), len(pictures)
    finally:
        document.close()


class FakePostOffice:
    """Keeps every mail it is handed."""

    def __init__(self) -> None:
        self.envelopes: list[Envelope] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.envelopes.append(envelope)
        return "250 OK"


async def test_a_photo_sent_in_the_chat_is_on_the_cv(tmp_path: Path, clock: MovableClock) -> None:
    picture = preview(AMINA, photo=None, today=date(2026, 11, 23))
    photo = Attachment("mig.png", "image/png", picture)
    async with street(tmp_path, clock) as here:
        await here.whole_cv("yusuf", YUSUF_WRITES, {"Vil du have et billede": photo})
        (cv,) = here.files("yusuf")
    assert cv.name == "CV-Yusuf-Ærøbo.pdf"
    text, pictures = page_of(cv)
    assert "Yusuf Ærøbo" in text
    assert pictures == 1


async def test_a_picture_that_is_none_leaves_a_cv_without(
    tmp_path: Path, clock: MovableClock
) -> None:
    photo = Attachment("mig.jpg", "image/jpeg", b"\xff\xd8\xff not a picture")
    async with street(tmp_path, clock) as here:
        await here.whole_cv("yusuf", YUSUF_WRITES, {"Vil du have et billede": photo})
        (cv,) = here.files("yusuf")
    assert page_of(cv)[1] == 0


async def test_a_file_nobody_asked_for_is_taken_kindly(tmp_path: Path, clock: MovableClock) -> None:
    async with street(tmp_path, clock) as here:
        await here.write("yusuf", "hej")
        said = await here.write("yusuf", file=Attachment("x.pdf", "application/pdf", b"%PDF"))
    assert "fil" in said and "fornavn" in said


async def test_a_youth_on_sms_with_mail_gets_the_cv_by_mail(
    tmp_path: Path, clock: MovableClock
) -> None:
    office, port = FakePostOffice(), free_port()
    controller = Controller(office, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        mail = EmailChannel(f"smtp://127.0.0.1:{port}", "Makker <makker@example.dk>")
        async with street(tmp_path, clock, {"email": mail}) as here:
            answers = {"Har du en mail": "amina@example.dk", "Skal jeg sende det til": "ja"}
            await here.whole_cv("amina", AMINA_WRITES, answers)
    finally:
        controller.stop()
    (envelope,) = office.envelopes
    assert envelope.rcpt_tos == ["amina@example.dk"]
    assert b"application/pdf" in (envelope.content or b"")


async def test_the_consultant_fetches_it_and_hears_of_a_call_for_help(
    tmp_path: Path, clock: MovableClock
) -> None:
    async with street(tmp_path, clock) as here:
        assert "ingen" in (await here.write("mette", "CV Amina")).casefold()
        await here.whole_cv("amina", AMINA_WRITES, {})
        await here.write("mette", "cv amina")
        (cv,) = here.files("mette")
        assert cv.name == "CV-Amina-Ærøbo.pdf"
        said = await here.write("amina", "HJÆLP")
        assert "Mette" in said and "i morgen" in said and "116 111" in said
        assert "Amina" in here.texts("mette")[-1] and "+4520123456" in here.texts("mette")[-1]
        told = len(here.texts("mette"))
        await here.write("amina", "hjælp")
        assert len(here.texts("mette")) == told  # one case, one message, however often


async def test_a_role_model_does_not_get_a_youths_cv(tmp_path: Path, clock: MovableClock) -> None:
    async with street(tmp_path, clock) as here:
        await here.whole_cv("amina", AMINA_WRITES, {})
        await here.write("sara", "CV Amina")
        assert here.files("sara") == []


async def test_a_placement_enters_the_cv_by_itself(tmp_path: Path, clock: MovableClock) -> None:
    async with street(tmp_path, clock) as here:
        await here.whole_cv("yusuf", YUSUF_WRITES, {})
        await here.wait(hours=1)
        async with here.house.database.write() as connection:
            at = ("telegram", ACTORS["yusuf"].address)
            yusuf = (await people.at_addresses(connection, [at]))[at].person
            new = await placements.add(
                connection, yusuf.id, "Netto Køge", "Butiksmedhjælper", "2026-12-01"
            )
            await dues.plan(connection, placements.news(yusuf.id, new, clock.now()))
        await here.house.engine.settle()
        assert "Netto Køge" in here.texts("yusuf")[-1]
        said = await here.write("yusuf", "Fylder op")
        while THE_END not in said:  # what the new line changes is approved anew
            said = await here.write("yusuf", YUSUF_WRITES.answer(said))
        before, after = here.files("yusuf")
    assert "Netto Køge" not in page_of(before)[0]
    assert "Netto Køge" in page_of(after)[0] and "Butiksmedhjælper" in page_of(after)[0]


async def test_the_same_cv_again_and_for_job_sites(tmp_path: Path, clock: MovableClock) -> None:
    async with street(tmp_path, clock) as here:
        await here.whole_cv("yusuf", YUSUF_WRITES, {})
        await here.write("yusuf", "mit cv")
        await here.write("yusuf", "Få det igen")
        await here.write("yusuf", "mit cv")
        await here.write("yusuf", "Få det til jobsider")
        first, again, resume = here.files("yusuf")
    assert first.data == again.data
    assert resume.name == "resume.json"
    assert json.loads(resume.data)["basics"]["name"] == "Yusuf Ærøbo"


async def test_every_part_can_be_changed_afterwards(tmp_path: Path, clock: MovableClock) -> None:
    async with street(tmp_path, clock) as here:
        await here.whole_cv("yusuf", YUSUF_WRITES, {})
        assert "telefon" in (await here.write("yusuf", "ret telefon")).casefold()
        await here.write("yusuf", "20 12 34 58")
        await here.write("yusuf", "ret fritid")
        await here.write("yusuf", "skak")
        last = here.files("yusuf")[-1]
    text, _ = page_of(last)
    assert "20 12 34 58" in text and "skak" in text.casefold() and "fodbold" not in text
