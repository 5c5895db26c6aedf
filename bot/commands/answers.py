"""`makker answers`: read what youths answered, without a conversation around it."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any

import typer

from bot.json_lines import Row, WrongRow, answered
from flows.answers import (
    Date,
    Hours,
    Language,
    Money,
    Name,
    Phone,
    Scale,
    TimeOfDay,
    YesNo,
)
from flows.failure import Failure
from flows.kind import Json, Kind, Reading, Unclear
from scheduler.calendar import DanishCalendar

AGES = (10, 30)
"""The youngest and the oldest whose birth date is believed, in whole years."""
WEEK = 60
"""As many hours are believed of a week."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the command: the kind that reads it, and how its value is told."""

    kind: Kind[Any]
    told: Callable[[Any], Json] | None = None

    def value(self, text: str, reading: Reading) -> Json:
        """Return the value of an answer; None when the question must be asked again."""
        value = self.kind.read(text, reading)
        if isinstance(value, Unclear):
            return None
        return self.told(value) if self.told else self.kind.dump(value)


def _in_hours(minutes: int) -> Json:
    return minutes // 60 if minutes % 60 == 0 else round(minutes / 60, 2)


def _in_kroner(ore: int) -> Json:
    return ore // 100 if ore % 100 == 0 else ore / 100


QUESTIONS: Mapping[str, Question] = {
    "yes_no": Question(YesNo()),
    "number_hours": Question(Hours(most_a_week=WEEK), _in_hours),
    "money_dkk": Question(Money(), _in_kroner),
    "date_of_birth": Question(Date(age=AGES)),
    "phone_dk": Question(Phone(abroad=False)),
    "name": Question(Name()),
    "scale_1_5": Question(Scale(1, 5)),
    "language": Question(Language()),
    "time_of_day": Question(TimeOfDay()),
}


def answers(
    today: Annotated[
        str | None, typer.Option(help="The day it is read on: 2026-12-01 (default: today).")
    ] = None,
) -> None:
    """Read answers to single questions: JSON Lines on stdin, the same with "value" on stdout.

    \b
    In:  {"question": "money_dkk", "text": "85,50 om timen"}
    Out: {"question": "money_dkk", "text": "85,50 om timen", "value": 85.5}

    \b
    question       value
    yes_no         true or false
    number_hours   hours of a day: 3.5
    money_dkk      kroner: 85.5
    date_of_birth  "2010-06-12"; who is 10 to 30 years old
    phone_dk       "+4520123456"
    name           "Amina"
    scale_1_5      1 to 5
    language       ISO 639-1: "ar"
    time_of_day    "16:30"

    \b
    "value" is null when the text is no usable answer: the question must be
    asked again. Other keys are kept. A line that cannot be read gets "error"
    in its place, and the rest goes on.
    """
    reading = Reading(_day(today), "da")
    for line in answered(sys.stdin.buffer, lambda row: _answer(row, reading)):
        sys.stdout.buffer.write(line)
        # Whoever writes line by line gets each answer at once.
        sys.stdout.buffer.flush()


def _answer(row: Row, reading: Reading) -> Row:
    name, text = row.get("question"), row.get("text")
    question = QUESTIONS.get(name) if isinstance(name, str) else None
    if question is None:
        raise WrongRow(f'"question" must be one of {", ".join(QUESTIONS)}')
    if not isinstance(text, str):
        raise WrongRow('"text" must be a string')
    return {"value": question.value(text, reading)}


def _day(text: str | None) -> date:
    try:
        return date.fromisoformat(text) if text else DanishCalendar().today(datetime.now(UTC))
    except ValueError:
        raise Failure("--today wants a date like 2026-12-01.", permanent=True) from None
