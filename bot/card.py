"""The card for the office: a page to print, with a code to scan for SMS and one for Telegram."""

from dataclasses import dataclass
from datetime import date

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.web.asset import FOLDER

_TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined
)


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card. `number` is where Makker is texted, `link` opens its Telegram.

    Either may be "": then the card has one way in only.
    """

    code: str
    number: str
    link: str
    area: str | None
    until: date

    @property
    def message(self) -> str:
        """What a phone that scans the card is ready to send."""
        return f"KODE {self.code}"


def drawn(card: Card) -> str:
    """Return the card as one HTML page that needs nothing beside it."""
    return _TEMPLATES.get_template("card.html").render(
        code=card.code,
        number=card.number,
        area=card.area,
        until=f"{card.until.day}/{card.until.month} {card.until.year}",
        sms=_code(f"SMSTO:{card.number}:{card.message}") if card.number else "",
        telegram=_code(card.link) if card.link else "",
    )


def _code(text: str) -> str:
    # Only cards are drawn with it: everything else starts without.
    import segno

    return str(segno.make(text, error="m", micro=False).svg_inline(border=2))
