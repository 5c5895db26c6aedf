"""The middle one of the payslip's pages: every line that was read, to be looked over."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.web.payslip_pages import language_of, page, sentence, status_of
from flows.payslip.carried import carried
from flows.payslip.form import doubted, lines
from flows.payslip.heard import Heard
from flows.payslip.shown import SHOWN, told
from flows.payslip.telling import TOPIC
from flows.payslip.unseen import CARDS
from flows.texts import Texts, texts_of

_LONGEST_SHOWN = 200
_UNSEEN = {"contract": "kontrakt", "own_hours": "egne_timer", "born": "foedt"}
"""The talk's question for each field beside the slip: its words say what is wanted."""
_WRONG_CODE = frozenset({"length", "unknown", "used", "expired"})


@dataclass(frozen=True, slots=True)
class Lines:
    """A form as it came, or as it is first shown; the code and the reading travel in it."""

    code: str
    heard: Heard
    asks_born: bool
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """One field: `hint` says where the number stands on the slip, `wrong` what could be read."""

    name: str
    label: str
    value: str
    hint: str = ""
    wrong: str = ""


def lines_page(
    request: Request, form: Lines, problem: str | None = None, wrong: Collection[str] = ()
) -> HTMLResponse:
    """Show the lines with what was typed kept; `wrong` are those that could not be read."""
    language = language_of(request)
    texts = texts_of(TOPIC, language)
    first = lines(form.heard)
    rows = [_line(name, form, texts, wrong) for name in first]
    rest = [_line(name, form, texts, wrong) for name in SHOWN if name not in first]
    return page(
        "payslip_lines.html", language, status_of(problem),
        problem=sentence(problem, language), asks_code=problem in _WRONG_CODE, code=form.code,
        read=carried(form.heard), rows=rows, rest=rest,
        rest_open=any(row.value or row.wrong for row in rest),
        unseen=[_beside(name, form, texts, wrong) for name in _asked(form)],
        cards=[(card, texts.get("kort", f"o-{card}")) for card in CARDS],
        card=form.answers.get("card", ""),
        several=texts.get("flere") if form.heard.slips > 1 else "",
        typing=not told(form.heard.slip),
    )  # fmt: skip


def _asked(form: Lines) -> tuple[str, ...]:
    return ("contract", "own_hours", "born") if form.asks_born else ("contract", "own_hours")


def _line(name: str, form: Lines, texts: Texts, wrong: Collection[str]) -> Row:
    value = form.answers.get(name, told(form.heard.slip).get(name, ""))
    label = texts.get("passer", f"o-{name}", {name: ""}).strip()
    hint = texts.get(f"tal_{name}", "help") if name in doubted(form.heard) else ""
    mistake = texts.get(f"tal_{name}", "again") if name in wrong else ""
    return Row(name, label, value[:_LONGEST_SHOWN], hint, mistake)


def _beside(name: str, form: Lines, texts: Texts, wrong: Collection[str]) -> Row:
    mistake = texts.get(_UNSEEN[name], "again") if name in wrong else ""
    return Row(name, name, form.answers.get(name, "")[:_LONGEST_SHOWN], wrong=mistake)
