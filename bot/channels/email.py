"""E-mail by SMTP: the way a CV reaches someone who only has SMS."""

import asyncio
import contextlib
import hashlib
import smtplib
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import localtime, parseaddr
from urllib.parse import unquote, urlsplit

from flows.failure import Failure
from flows.message import Accepted, Outbound

_POLICY = SMTP.clone(cte_type="7bit")  # also servers without 8BITMIME carry æøå whole
_LONGEST_SUBJECT = 150
_LONGEST_ADDRESS = 254
_PORTS = {"smtp": 25, "smtps": 465}
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class _Server:
    """Where mail is handed in; `user` is "" when no login is asked for."""

    encrypted: bool
    host: str
    port: int
    user: str
    password: str


class EmailChannel:
    """E-mail through one SMTP server: the first line of the text is the subject.

    `smtp_url` is smtp://user:password@host:587 (STARTTLS where the server offers it, and always
    before a password leaves this machine) or smtps://… (encrypted from the start). `timeout` is
    in seconds for each step. `tls` is for servers with a certificate of their own. Raises
    ValueError with one clear sentence when the URL or the sender cannot be used.
    """

    name = "email"
    per_second = 5.0

    def __init__(
        self,
        smtp_url: str,
        sender: str,
        *,
        timeout: float = 20.0,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._server = _server(smtp_url)
        self._sender = _sender(sender)
        self._timeout = timeout
        self._tls = tls or ssl.create_default_context()

    async def send(self, message: Outbound) -> Accepted:
        """Hand the mail to the server; raises only `Failure`.

        The provider id is the Message-ID, the same for every attempt at the same key, so that a
        mail that does arrive twice is shown once by most mail programs.
        """
        mail = _mail(message, self._sender)
        await asyncio.to_thread(self._deliver, mail, mail["To"].addresses[0].addr_spec)
        return Accepted(str(mail["Message-ID"]))

    async def look_up(self, message: Outbound, since: datetime) -> str | None:
        """Return None: an SMTP server cannot be asked what it has taken."""
        return None

    def _deliver(self, mail: EmailMessage, address: str) -> None:
        with _clear_failures(), self._connected() as smtp:
            self._log_in(smtp)
            _accepted(smtp.mail(self._sender.addr_spec), "sender")
            _accepted(smtp.rcpt(address), "recipient")
            try:
                answer = smtp.data(mail.as_bytes())
            except (smtplib.SMTPServerDisconnected, OSError) as error:
                raise Failure("cut", permanent=False, ambiguous=True) from error
            _accepted(answer, "data")

    @contextlib.contextmanager
    def _connected(self) -> Iterator[smtplib.SMTP]:
        where = (self._server.host, self._server.port)
        if self._server.encrypted:
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(*where, timeout=self._timeout, context=self._tls)
        else:
            smtp = smtplib.SMTP(*where, timeout=self._timeout)
        try:
            yield smtp
        finally:
            # Whether the server says goodbye no longer matters to the mail.
            with contextlib.suppress(smtplib.SMTPException, OSError):
                smtp.quit()
            smtp.close()

    def _log_in(self, smtp: smtplib.SMTP) -> None:
        smtp.ehlo_or_helo_if_needed()
        encrypted = self._server.encrypted
        if not encrypted and smtp.has_extn("starttls"):
            smtp.starttls(context=self._tls)
            encrypted = True
        if not self._server.user:
            return
        if not encrypted and self._server.host not in _LOCAL:
            raise Failure("no_tls", permanent=False)
        smtp.login(self._server.user, self._server.password)


@contextlib.contextmanager
def _clear_failures() -> Iterator[None]:
    """Turn what smtplib raises before the mail is handed over into a `Failure` to try again."""
    try:
        yield
    except smtplib.SMTPAuthenticationError as error:  # our setting is wrong, not the mail
        raise Failure("login", permanent=False) from error
    except smtplib.SMTPResponseException as error:
        raise Failure(str(error.smtp_code), permanent=False) from error
    except (smtplib.SMTPException, OSError) as error:
        raise Failure("unreachable", permanent=False) from error


def _accepted(answer: tuple[int, bytes], step: str) -> None:
    """Raise unless the server said yes: 5xx is final, anything else is tried again."""
    code, _ = answer
    if 200 <= code < 300:
        return
    if step == "recipient" and code >= 500:
        raise Failure(str(code), permanent=True, address_state="bad")
    raise Failure(str(code), permanent=code >= 500 and step == "data")


def _mail(message: Outbound, sender: Address) -> EmailMessage:
    text = message.text.encode("utf-8", "replace").decode().strip()
    subject, _, body = text.partition("\n")
    if not text:
        raise Failure("length", permanent=True)
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = sender
    mail["To"] = _recipient(message.address)
    mail["Subject"] = _one_line(subject)[:_LONGEST_SUBJECT]
    mail["Date"] = localtime()
    mail["Message-ID"] = _message_id(message.key, sender)
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office answers, please
    mail.set_content(body.strip() or text)
    if message.attachment:
        file = message.attachment
        main, _, sub = file.media_type.partition("/")
        mail.add_attachment(file.data, main, sub or "octet-stream", filename=_one_line(file.name))
    return mail


def _message_id(key: str, sender: Address) -> str:
    return f"<{hashlib.sha256(key.encode()).hexdigest()[:32]}@{sender.domain}>"


def _one_line(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text).strip()


def _recipient(address: str) -> Address:
    """Return the address with its domain in ASCII; raises `Failure` when it is none."""
    try:
        local, at, domain = address.strip().rpartition("@")
        parsed = Address(addr_spec=f"{local}{at}{domain.encode('idna').decode('ascii')}")
    except (MessageError, ValueError, IndexError) as error:
        raise Failure("address", permanent=True, address_state="bad") from error
    if not (local and parsed.domain and address.isprintable() and parsed.addr_spec.isascii()):
        raise Failure("address", permanent=True, address_state="bad")
    if len(parsed.addr_spec) > _LONGEST_ADDRESS:
        raise Failure("address", permanent=True, address_state="bad")
    return parsed


def _sender(sender: str) -> Address:
    shown, spec = parseaddr(sender)
    try:
        return Address(shown, addr_spec=_recipient(spec).addr_spec)
    except Failure as error:
        wanted = "MAKKER_MAIL_FROM must be an e-mail address such as makker@example.dk"
        raise ValueError(f"{wanted}, not {sender!r}") from error


def _server(url: str) -> _Server:
    wanted = ValueError("MAKKER_SMTP_URL must look like smtps://user:password@host:465")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise wanted from error
    if parts.scheme not in _PORTS or not parts.hostname:
        raise wanted
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    encrypted = parts.scheme == "smtps"
    return _Server(encrypted, parts.hostname, port or _PORTS[parts.scheme], user, password)
