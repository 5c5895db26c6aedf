"""The text files (.ftl) as trees, and each text as the longest thing a person may be sent."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from tests.house.tree import ROOT, shown

LANGUAGES = ("da", "en")
LONG = "[long]"
# What the texts are usually filled with; a placeholder that is not here counts as OTHER.
TYPICAL: Mapping[str, str] = {
    "code": "K7M4QX",
    "count": "12",
    "date": "24. november",
    "day": "tirsdag 24. november",
    "first_name": "Mohammed",
    "name": "Mohammed",
    "number": "128",
    "numbers": "1, 2 eller 3",
    "phone": "+4520123456",
    "contact": "+4520123456",
    "time": "12.00",
    "when": "i morgen inden kl. 12.00",
    "year": "2026",
    # Whom a message may be for, and how it begins.
    **dict.fromkeys(("p0", "p1", "p2", "p3"), "Mohammed"),
    "words": "skal vi gå en tur i morgen og...",
    # Hours, o'clock, years and the like of the law on work.
    **dict.fromkeys(
        ("school_day", "other_day", "school_week", "other_week", "rest", "days_off", "limit"), "12"
    ),
    **dict.fromkeys(("window_1", "window_2", "window_3", "window_4", "never_2"), "22"),
}
OTHER = "en lille butik"


@dataclass(frozen=True, slots=True)
class Page:
    """One .ftl file: its messages by id; `junk` and `twice` are what the parser let pass."""

    where: str
    language: str
    messages: Mapping[str, ast.Message]
    terms: Mapping[str, ast.Term]
    junk: tuple[str, ...]
    twice: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """One text as it is sent at its longest; `attribute` is "" for a message's own value."""

    where: str
    message: str
    attribute: str
    text: str
    long: bool

    def __str__(self) -> str:
        return f"{self.where} {self.message}.{self.attribute}"


def page_paths() -> list[Path]:
    """Return every .ftl file that the flows speak from."""
    return sorted((ROOT / "flows").rglob("*.ftl"))


def read_page(path: Path) -> Page:
    """Parse one .ftl file."""
    entries = parse(path.read_text("utf-8")).body
    messages = [entry for entry in entries if isinstance(entry, ast.Message)]
    ids = [message.id.name for message in messages]
    attributes = [f"{m.id.name}.{a.id.name}" for m in messages for a in m.attributes]
    return Page(
        where=shown(path),
        language=path.stem,
        messages={message.id.name: message for message in messages},
        terms={entry.id.name: entry for entry in entries if isinstance(entry, ast.Term)},
        junk=tuple(str(entry.content) for entry in entries if isinstance(entry, ast.Junk)),
        twice=tuple(name for names in (ids, attributes) for name in _repeated(names)),
    )


def pages(language: str) -> list[Page]:
    """Return the pages of one language."""
    return [read_page(path) for path in page_paths() if path.stem == language]


def patterns(message: ast.Message) -> Iterator[tuple[str, ast.Pattern]]:
    """Yield (attribute, pattern), the message's own value as attribute ""."""
    if message.value is not None:
        yield "", message.value
    for attribute in message.attributes:
        yield attribute.id.name, attribute.value


def placeholders(pattern: ast.Pattern) -> frozenset[str]:
    """Return the names of what a text wants to be filled with."""
    names: set[str] = set()

    class Names(Visitor):
        def visit_VariableReference(self, node: ast.VariableReference) -> None:
            names.add(node.id.name)

    Names().visit(pattern)
    return frozenset(names)


def texts(page: Page) -> Iterator[Text]:
    """Yield every text of a page, word lists (`.name`, `.w-...`) left out: nobody is sent those."""
    for name, message in page.messages.items():
        comment = message.comment.content if message.comment else None
        for attribute, pattern in patterns(message):
            if attribute != "name" and not attribute.startswith("w-"):
                text = longest(pattern, page)
                yield Text(page.where, name, attribute, text, LONG in (comment or ""))


def longest(pattern: ast.Pattern, page: Page) -> str:
    """Return a text filled with typical words, of its variants the longest."""
    return "".join(
        element.value if isinstance(element, ast.TextElement) else _filled(element, page)
        for element in pattern.elements
    )


def _filled(node: ast.SyntaxNode, page: Page) -> str:
    match node:
        case ast.Placeable(expression=inner):
            return _filled(inner, page)
        case ast.SelectExpression(variants=variants):
            return max((longest(variant.value, page) for variant in variants), key=len)
        case ast.VariableReference(id=name):
            return TYPICAL.get(name.name, OTHER)
        case ast.StringLiteral():
            return str(node.parse()["value"])
        case ast.NumberLiteral(value=number):
            return number
        case ast.FunctionReference(arguments=arguments):
            return "".join(_filled(argument, page) for argument in arguments.positional)
        case ast.TermReference(id=name):
            return longest(page.terms[name.name].value, page)
        case ast.MessageReference(id=name, attribute=attribute):
            found = dict(patterns(page.messages[name.name]))
            return longest(found[attribute.name if attribute else ""], page)
    raise TypeError(f"{page.where}: nobody has said how to fill a {type(node).__name__}")


def _repeated(names: list[str]) -> set[str]:
    return {name for name in names if names.count(name) > 1}
