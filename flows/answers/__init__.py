"""The kinds of answers: how Danish teenagers' replies are read, one kind per file."""

from flows.answers.choice import Choice
from flows.answers.choices import Choices
from flows.answers.date import Date
from flows.answers.email import Email
from flows.answers.hours import Hours
from flows.answers.labelled import Labelled
from flows.answers.language import Language
from flows.answers.maybe import Maybe
from flows.answers.money import Money
from flows.answers.month import Month
from flows.answers.month_or_now import MonthOrNow
from flows.answers.name import Name
from flows.answers.number import Number
from flows.answers.percent import Percent
from flows.answers.phone import Phone
from flows.answers.photo import Photo
from flows.answers.scale import Scale
from flows.answers.several import Several
from flows.answers.text import Text
from flows.answers.time_of_day import TimeOfDay
from flows.answers.year_month import YearMonth
from flows.answers.yes_no import YesNo

__all__ = [
    "Choice",
    "Choices",
    "Date",
    "Email",
    "Hours",
    "Labelled",
    "Language",
    "Maybe",
    "Money",
    "Month",
    "MonthOrNow",
    "Name",
    "Number",
    "Percent",
    "Phone",
    "Photo",
    "Scale",
    "Several",
    "Text",
    "TimeOfDay",
    "YearMonth",
    "YesNo",
]
