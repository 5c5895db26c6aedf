"""E-mail out: real SMTP to a real server that accepts, refuses, breaks off or is not there."""

import asyncio
import shutil
import socket
import ssl
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from bot.channels.email import EmailChannel
from flows.failure import Failure
from flows.message import Attachment, Outbound

SENDER = "Makker <makker@example.dk>"
CV = Outbound(
    "k1",
    "amina@example.dk",
    "Dit CV er klar\n\nHej Amina!\n.Her er dit CV – held og lykke 😀\n",
    attachment=Attachment("CV-Ærø-Test.pdf", "application/pdf", b"%PDF-1.7\x00\xff"),
)


class FakePostOffice:
    """An SMTP server's mind: keeps mails, or answers a step as it was told."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.envelopes: list[Envelope] = []
        self.recipient_answer = "250 OK"
        self.data_answer: str | None = "250 OK"
        self.encrypted: list[bool] = []
        self.signed_in: list[bool] = []

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.recipient_answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.recipient_answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        plain = envelope.content.replace(b"\r\n", b"\n")
        mail = message_from_bytes(plain, policy=default)
        self.mails.append(mail)
        self.envelopes.append(envelope)
        self.encrypted.append(session.ssl is not None)
        self.signed_in.append(bool(session.authenticated))
        if self.data_answer is None:
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
            return "421 gone"
        return self.data_answer


def signed_in(
    server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object
) -> AuthResult:
    right = data == LoginPassword(b"makker", b"hem/lig@1")
    return AuthResult(success=right, handled=right)


@contextmanager
def post_office(office: FakePostOffice, **options: Any) -> Iterator[int]:
    """Run a server on a free port for the length of the block."""
    controller = Controller(office, hostname="127.0.0.1", port=_free_port(), **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def office() -> FakePostOffice:
    return FakePostOffice()


@pytest.fixture
def email(office: FakePostOffice) -> Iterator[EmailChannel]:
    with post_office(office) as port:
        yield EmailChannel(f"smtp://127.0.0.1:{port}", SENDER, timeout=5.0)


async def failure(email: EmailChannel, message: Outbound = CV) -> Failure:
    with pytest.raises(Failure) as caught:
        await email.send(message)
    return caught.value


async def test_a_cv_arrives_whole(office: FakePostOffice, email: EmailChannel) -> None:
    accepted = await email.send(CV)
    (mail,) = office.mails
    assert (mail["Subject"], mail["From"], mail["To"]) == (
        "Dit CV er klar",
        SENDER,
        "amina@example.dk",
    )
    assert mail["Message-ID"] == accepted.provider_id
    assert mail["Auto-Submitted"] == "auto-generated"
    body = mail.get_body()
    assert body is not None
    assert body.get_content() == "Hej Amina!\n.Her er dit CV – held og lykke 😀\n"
    (cv,) = mail.iter_attachments()
    assert (cv.get_filename(), cv.get_content_type()) == ("CV-Ærø-Test.pdf", "application/pdf")
    assert cv.get_content() == b"%PDF-1.7\x00\xff"
    assert office.envelopes[0].mail_from == "makker@example.dk"
    content = office.envelopes[0].content
    assert content is not None
    assert content.isascii()


async def test_every_attempt_at_one_message_carries_one_id(email: EmailChannel) -> None:
    first, again = await email.send(CV), await email.send(CV)
    assert first == again
    assert (await email.send(replace(CV, key="k2"))).provider_id != first.provider_id
    assert await email.look_up(CV, datetime(2026, 1, 1, tzinfo=UTC)) is None


async def test_one_line_is_both_subject_and_body(
    office: FakePostOffice, email: EmailChannel
) -> None:
    await email.send(Outbound("k", "amina@example.dk", "Hej"))
    assert (office.mails[0]["Subject"], office.mails[0].get_content()) == ("Hej", "Hej\n")


@pytest.mark.parametrize(
    "text", ["Hej\rBcc: x@example.dk\x00\x0b\u2028Cc: y@example.dk\nbody", "\ud800 hej", "x" * 5000]
)
async def test_no_text_can_add_a_header_or_break_the_mail(
    office: FakePostOffice, email: EmailChannel, text: str
) -> None:
    await email.send(replace(CV, text=text))
    (mail,) = office.mails
    assert mail["Bcc"] is None
    assert mail["Cc"] is None
    assert office.envelopes[0].rcpt_tos == ["amina@example.dk"]


async def test_a_danish_domain_is_spelled_in_ascii(
    office: FakePostOffice, email: EmailChannel
) -> None:
    await email.send(replace(CV, address="amina@rødgrød.example"))
    assert office.envelopes[0].rcpt_tos == ["amina@xn--rdgrd-vuad.example"]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "amina",
        "@example.dk",
        "amina@",
        "a b@example.dk",
        "a@x.dk\nBcc: b@x.dk",
        "a@x.dk, b@x.dk",
        "<a@x.dk>",
        "åse@example.dk",
        "a" * 300 + "@example.dk",
        "a@" + "b" * 64 + ".dk",
        "a@\ud800.dk",
    ],
)
async def test_what_is_no_address_is_refused_for_good(
    office: FakePostOffice, email: EmailChannel, address: str
) -> None:
    failed = await failure(email, replace(CV, address=address))
    assert (failed.permanent, failed.address_state) == (True, "bad")
    assert office.mails == []


async def test_a_mail_without_words_is_refused(email: EmailChannel) -> None:
    assert (await failure(email, replace(CV, text=" \n"))).permanent


@pytest.mark.parametrize(
    ("answer", "permanent", "state"),
    [("550 no such user", True, "bad"), ("450 try later", False, None)],
)
async def test_a_refused_recipient_is_bad_for_good_or_tried_later(
    office: FakePostOffice,
    email: EmailChannel,
    answer: str,
    permanent: bool,
    state: str | None,
) -> None:
    office.recipient_answer = answer
    failed = await failure(email)
    assert (failed.code, failed.permanent) == (answer[:3], permanent)
    assert (failed.address_state, failed.ambiguous) == (state, False)


@pytest.mark.parametrize(("answer", "permanent"), [("554 spam", True), ("451 busy", False)])
async def test_a_refused_mail_says_nothing_of_the_address(
    office: FakePostOffice, email: EmailChannel, answer: str, permanent: bool
) -> None:
    office.data_answer = answer
    failed = await failure(email)
    assert (failed.permanent, failed.address_state, failed.ambiguous) == (permanent, None, False)


async def test_a_line_lost_after_the_mail_is_ambiguous(
    office: FakePostOffice, email: EmailChannel
) -> None:
    office.data_answer = None
    failed = await failure(email)
    assert (failed.permanent, failed.ambiguous) == (False, True)
    assert len(office.mails) == 1


async def test_no_server_is_tried_later() -> None:
    failed = await failure(EmailChannel(f"smtp://127.0.0.1:{_free_port()}", SENDER))
    assert (failed.code, failed.permanent, failed.ambiguous) == ("unreachable", False, False)


async def test_a_silent_server_is_tried_later() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"smtp://127.0.0.1:{silent.getsockname()[1]}"
        failed = await failure(EmailChannel(url, SENDER, timeout=0.2))
    assert (failed.permanent, failed.ambiguous) == (False, False)


async def test_login_is_tried_and_a_wrong_password_uses_up_no_mail(office: FakePostOffice) -> None:
    login = {"authenticator": signed_in, "auth_require_tls": False}
    with post_office(office, **login) as port:
        right = EmailChannel(f"smtp://makker:hem%2Flig%401@127.0.0.1:{port}", SENDER)
        await right.send(CV)
        failed = await failure(EmailChannel(f"smtp://makker:gal@127.0.0.1:{port}", SENDER))
    assert (failed.code, failed.permanent) == ("login", False)
    assert office.signed_in == [True]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate and key for 127.0.0.1, made when the tests run."""
    openssl = shutil.which("openssl")
    if not openssl:
        pytest.skip("openssl is not installed, so no test certificate can be made")
    pem = tmp_path_factory.mktemp("tls") / "server.pem"
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *subject]
    subprocess.run([*command, "-keyout", pem, "-out", pem], check=True, capture_output=True)
    return pem


@pytest.fixture(scope="module")
def server_tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture(scope="module")
def trusting(certificate: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certificate)


async def test_starttls_is_used_wherever_it_is_offered(
    office: FakePostOffice, server_tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    login = {"authenticator": signed_in, "auth_required": True}
    with post_office(office, tls_context=server_tls, require_starttls=True, **login) as port:
        url = f"smtp://makker:hem%2Flig%401@127.0.0.1:{port}"
        await EmailChannel(url, SENDER, tls=trusting).send(CV)
        assert not (await failure(EmailChannel(url, SENDER))).permanent  # unknown certificate
    assert office.encrypted == [True]


async def test_smtps_is_encrypted_from_the_start(
    office: FakePostOffice, server_tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    with post_office(office, ssl_context=server_tls) as port:
        await EmailChannel(f"smtps://127.0.0.1:{port}", SENDER, tls=trusting).send(CV)
    assert len(office.mails) == 1


@pytest.mark.parametrize(
    "make",
    [
        lambda: EmailChannel("", SENDER),
        lambda: EmailChannel("http://example.dk", SENDER),
        lambda: EmailChannel("smtp://", SENDER),
        lambda: EmailChannel("smtp://example.dk:mange", SENDER),
    ],
)
def test_a_wrong_url_is_one_clear_sentence(make: Callable[[], EmailChannel]) -> None:
    with pytest.raises(ValueError, match="MAKKER_SMTP_URL"):
        make()


@pytest.mark.parametrize("sender", ["", "Makker", "makker@"])
def test_a_wrong_sender_is_one_clear_sentence(sender: str) -> None:
    with pytest.raises(ValueError, match="MAKKER_MAIL_FROM"):
        EmailChannel("smtp://example.dk", sender)
