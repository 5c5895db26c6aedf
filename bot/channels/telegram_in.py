"""What Telegram tells us, as Inbound values. Reads PTB's objects, sends nothing."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from telegram import CallbackQuery, Contact, Message, Update, User
from telegram.constants import ChatType, MessageType
from telegram.helpers import effective_message_type

from flows.message import Attachment, Inbound, InboundKind
from scheduler.channel import Failure

LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_DOCUMENT = 20 * 1024 * 1024  # what getFile hands out at most
LONGEST_NAME = 64
LONGEST_FILE_NAME = 120

# Things a person can send that are not words; the first that is there names the message. An
# animation also carries `document` and a venue `location`, so the order matters.
OTHER = (
    *("sticker", "animation", "voice", "video", "video_note", "audio", "live_photo", "venue"),
    *("location", "contact", "poll", "dice", "story", "game", "gift", "paid_media", "checklist"),
)

# PTB finds no content in a message of these: a type newer than PTB, or text that was only NULs.
NOTHING_KNOWN = (None, MessageType.TEXT, MessageType.EFFECT_ID)

Fetch = Callable[[str, int], Awaitable[bytes]]
"""Telegram's file id and the most bytes to accept → the bytes.

Raises only `Failure` with the code `file_failed` or `file_too_large`.
"""


@dataclass(frozen=True, slots=True)
class _Wanted:
    file_id: str
    size: int
    limit: int
    name: str
    media_type: str


def clean(text: str) -> str:
    """Return `text` without NUL and with lone surrogates replaced: safe to store and to send."""
    paired = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return paired.replace("\0", "")


def update_number(raw: object) -> int | None:
    """Return the update's id, or None if `raw` is not an update at all."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return number if isinstance(number, int) else None


async def to_inbound(update: Update, fetch: Fetch) -> tuple[Inbound, ...]:
    """Return what a person said in `update`; () for groups, robots and what Telegram says itself.

    It is two values when words came with something that cannot be read: first that thing, then
    the words. Files are fetched here; one that cannot be had becomes kind `other`.
    """
    if update.callback_query:
        return _tap(update.callback_query)
    message = update.edited_message or update.message
    if message is None or not _is_private(message):
        return ()
    external_id = f"u{update.update_id}"
    if update.edited_message:
        return _spoken(message, external_id, "edited")
    found = await _what_came(message, external_id, fetch)
    return found or _spoken(message, external_id, "message")


def unreadable(raw: Mapping[str, Any]) -> tuple[Inbound, ...]:
    """Return what can be saved of a private message that PTB itself could not read."""
    match raw:
        case {"update_id": int(number), "message": {"chat": {"id": int(chat), "type": "private"}}}:
            text = raw["message"].get("text")
            known = isinstance(text, str)
            return (
                Inbound(
                    channel="telegram",
                    external_id=f"u{number}",
                    address=str(chat),
                    text=clean(text) if known else "unknown",
                    kind="message" if known else "other",
                ),
            )
    return ()


def addresses(message: Message, me: User) -> bool:
    """Tell whether a group's message invites, names or answers the bot `me`."""
    if message.group_chat_created or message.supergroup_chat_created:
        return True
    if any(member.id == me.id for member in message.new_chat_members):
        return True
    answered = message.reply_to_message
    if answered and answered.from_user and answered.from_user.id == me.id:
        return True
    return f"@{me.username}".casefold() in (message.text or message.caption or "").casefold()


def _is_private(message: Message) -> bool:
    robot = message.from_user is not None and message.from_user.is_bot
    return message.chat.type == ChatType.PRIVATE and not robot


def _tap(query: CallbackQuery) -> tuple[Inbound, ...]:
    # Telegram may deliver one tap again under a new update id; the query's id stays the same.
    # https://github.com/tdlib/telegram-bot-api/issues/699
    if query.message and query.message.chat.type != ChatType.PRIVATE:
        return ()
    if query.from_user.is_bot or query.data is None:
        return ()
    # In a private chat the chat's id is the person's; a very old message is not given at all.
    address = query.message.chat.id if query.message else query.from_user.id
    return (
        Inbound(
            channel="telegram",
            external_id=f"cb{query.id}",
            address=str(address),
            text=clean(query.data),
            kind="button",
            name=_name(query.from_user),
        ),
    )


def _spoken(message: Message, external_id: str, kind: InboundKind) -> tuple[Inbound, ...]:
    text = message.text or message.caption or ""
    # A command may be typed with the bot's name on it: "/start@makker_bot invitation".
    text = re.sub(r"^(/\w+)@\w+", r"\1", clean(text))
    return (_inbound(message, external_id, kind, text),) if text else ()


async def _what_came(message: Message, external_id: str, fetch: Fetch) -> tuple[Inbound, ...]:
    """Return what is not plain text; () leaves it to `_spoken`."""
    if clean(message.text or ""):
        return ()
    if message.contact and (number := _own_number(message.contact, message.from_user)):
        return (_inbound(message, external_id, "message", number),)
    other = next((kind for kind in OTHER if getattr(message, kind, None)), None)
    if other is None and (wanted := _wanted(message)):
        try:
            files = (await _fetched(wanted, fetch),)
        except Failure as failure:
            other = failure.code
        else:
            return (_inbound(message, external_id, "message", clean(message.caption or ""), files),)
    if other is None:
        # The rest are Telegram's own announcements ("pinned a message"): nobody said anything.
        unknown = effective_message_type(message) in NOTHING_KNOWN
        return (_inbound(message, external_id, "other", "unknown"),) if unknown else ()
    words = _spoken(message, external_id, "message")
    mark = f"{external_id}.{other}" if words else external_id
    return (_inbound(message, mark, "other", other), *words)


def _inbound(
    message: Message,
    external_id: str,
    kind: InboundKind,
    text: str,
    files: tuple[Attachment, ...] = (),
) -> Inbound:
    return Inbound(
        channel="telegram",
        external_id=external_id,
        address=str(message.chat.id),
        text=text,
        kind=kind,
        files=files,
        name=_name(message.from_user),
        answers=_answered(message),
    )


def _answered(message: Message) -> str:
    """Return what the message answers, by the id under which sending it was accepted.

    Whoever answers a message of their own answers nobody's.
    """
    answered = message.reply_to_message
    if answered is None or (answered.from_user and answered.from_user == message.from_user):
        return ""
    return f"{message.chat.id}:{answered.message_id}"


def _name(user: User | None) -> str:
    return clean(user.first_name)[:LONGEST_NAME] if user else ""


def _own_number(contact: Contact, sender: User | None) -> str | None:
    if sender is None or contact.user_id != sender.id:
        return None
    # Some Telegram apps leave the plus out of a number that is always international.
    digits = re.sub(r"\D", "", contact.phone_number)
    return f"+{digits}" if digits else None


def _wanted(message: Message) -> _Wanted | None:
    if document := message.document:
        return _Wanted(
            document.file_id,
            document.file_size or 0,
            LARGEST_DOCUMENT,
            _file_name(document.file_name or ""),
            clean(document.mime_type or "application/octet-stream"),
        )
    if not message.photo:
        return None
    by_size = sorted(message.photo, key=lambda size: size.width * size.height)
    fitting = [size for size in by_size if (size.file_size or 0) <= LARGEST_PHOTO]
    photo = (fitting or by_size)[-1]
    size = photo.file_size or 0
    return _Wanted(photo.file_id, size, LARGEST_PHOTO, "photo.jpg", "image/jpeg")


async def _fetched(wanted: _Wanted, fetch: Fetch) -> Attachment:
    if wanted.size > wanted.limit:
        raise Failure("file_too_large", permanent=True)
    data = await fetch(wanted.file_id, wanted.limit)
    return Attachment(wanted.name, wanted.media_type, data)


def _file_name(given: str) -> str:
    name = re.sub(r"[\x00-\x1f\x7f]", "", re.split(r"[/\\]", clean(given))[-1]).strip(" .")
    return name[-LONGEST_FILE_NAME:] or "document"
