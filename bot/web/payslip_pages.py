"""The first and the last of the payslip's pages, and what all of them share."""

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.web.asset import FOLDER
from bot.web.headers import PAGE_HEADERS
from bot.web.payslip_words import PAGE, PROBLEMS, STATUS, Language
from flows.payslip.telling import TOPIC
from flows.payslip.written import Written
from flows.texts import texts_of

TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True,
)  # fmt: skip


def first_page(request: Request, problem: str | None = None, typed: str = "") -> HTMLResponse:
    """Show the form for a code and a file, with what went wrong: a problem or a text of the talk's.

    The code stays in its field.
    """
    language = language_of(request)
    return page(
        "payslip.html", language, status_of(problem),
        problem=sentence(problem, language), typed=typed,
    )  # fmt: skip


def verdict_page(request: Request, told: Written, *, again: bool) -> HTMLResponse:
    """Show what was found; `again`: it has been shown before."""
    return page("payslip_verdict.html", language_of(request), 200, told=told, again=again)


def roster_page(request: Request) -> HTMLResponse:
    """Say that a roster has been taken in: the rest is for the talk."""
    return page("roster_taken.html", language_of(request), 200)


def page(template: str, language: Language, status: int, **shown: object) -> HTMLResponse:
    """Return a page with its words."""
    html = TEMPLATES.get_template(template).render(language=language, words=PAGE[language], **shown)
    return HTMLResponse(html, status, headers=PAGE_HEADERS)


def language_of(request: Request) -> Language:
    """Return the language that was asked for, else the phone's."""
    asked = request.query_params.get("sprog") or request.headers.get("accept-language", "")
    return "en" if asked.lower().startswith("en") else "da"


def sentence(problem: str | None, language: Language) -> str:
    """Return what is said of a problem, "" of none."""
    if problem is None:
        return ""
    mine = PROBLEMS[language]
    return mine[problem] if problem in mine else texts_of(TOPIC, language).get(problem)


def status_of(problem: str | None) -> int:
    """Return the HTTP status of a problem: 422 for a file that was read and is no payslip."""
    return 200 if problem is None else STATUS.get(problem, 422)
