"""Hours as teenagers tell them: in words, in minutes, and from one time to another."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Hours
from flows.kind import Reading, Unclear, Unfit
from tests.flows.examples import answered, examples
from tests.flows.spelling import danish

READING = Reading(date(2026, 11, 22), "da")
DAY = 24 * 60
USABLE = """
3 = 3|3 timer = 3|3t = 3|3 t = 3|3 t. = 3|3h = 3|3 hours = 3|tre = 3|tre timer = 3|3,5 = 3.5
3.5 = 3.5|3½ = 3.5|3 ½ = 3.5|3 1/2 = 3.5|3,5 t = 3.5|3,5 timer = 3.5|tre en halv = 3.5
tre og en halv = 3.5|tre og en halv time = 3.5|3 en halv time = 3.5|3 og en halv = 3.5
halvanden = 1.5|halvanden time = 1.5|en og en halv time = 1.5|1,5 time = 1.5|en halv time = 0.5
halv time = 0.5|en halv = 0.5|½ time = 0.5|1/2 time = 0.5|en time = 1|1 time = 1|en = 1|1 = 1
en time og et kvarter = 1.25|en time og en halv = 1.5|et kvarter = 0.25|kvarter = 0.25
et kvarters tid = 0.25|tre kvarter = 0.75|trekvart time = 0.75|5 kvarter = 1.25|2 t 45 min = 2.75
2t45 = 2.75|2t 45m = 2.75|2 timer og 45 minutter = 2.75|2 timer 45 = 2.75|2:45 = 2.75
to timer og et kvarter = 2.25|to timer og tre kvarter = 2.75|90 min = 1.5|90 minutter = 1.5
45 min = 0.75|30 minutter = 0.5|15 min = 0.25|fra 16 til 20 = 4|16-20 = 4|16 - 20 = 4
8-16.30 = 8.5|8.00-16.30 = 8.5|16:00-19:30 = 3.5|kl 16 til 20 = 4|kl. 16-20 = 4
fra kl 16 til kl 20 = 4|mellem 16 og 20 = 4|fra 4 til 8 = 4|4-8 = 4|8-16 = 8|8 til 16 = 8
fra halv 5 til 8 = 3.5|fra kvart over 3 til 6 = 2.75|22-02 = 4|fra 9 til 5 = 8|9am to 5pm = 8
from 4 to 8 = 4|4pm-8pm = 4|fra 10 til 14 = 4|10-14 = 4|16-20.30 = 4.5|1600-2000 = 4
ca 3 timer = 3|cirka 3 = 3|omkring 4 timer = 4|sådan 3 timer = 3|jeg arbejdede 3 timer = 3
jeg arbejder 4 timer om dagen = 4|4 timer i går = 4|8 timer om ugen = 8|10 timer om ugen = 10
tolv timer = 12|0 = 0|0 timer = 0|nul = 0|ingen = 0|ingen timer = 0|three hours = 3
three and a half hours = 3.5|half an hour = 0.5|an hour = 1|an hour and a half = 1.5|one hour = 1
two hours and 15 minutes = 2.25|en times tid = 1|3 timer tror jeg = 3|4 timer hver dag = 4
7,5 = 7.5|7.5 timer = 7.5|7 en halv time = 7.5|3 tiemr = 3|fire = 4|fem timer 😅 = 5|٣ = 3
8 timer = 8|24 = 24|3,25 = 3.25|6 timer og 30 min = 6.5|6t 30min = 6.5|en 3 timer = 3
jeg var der i 5 timer = 5|2.30 timer = 2.5|120 min = 2|fra 16 til 20 altså 4 timer = 4
10 til 15 = 5|fra 15 til 18 om tirsdagen = 3|4 og en halv = 4.5|2 t og 15 min = 2.25
fra 8 om morgenen til 4 om eftermiddagen = 8|fire en halv time = 4.5|3timer = 3|seven hours = 7
4 = 4|4 timer = 4|fire timer = 4|4,5 = 4.5|4 en halv = 4.5|4½ time = 4.5
fire og en halv time = 4.5|fire en halv = 4.5|4 timer og 30 min = 4.5|4t 30m = 4.5|4t30 = 4.5
4:30 = 4.5|4 t og 30 min = 4.5|kun et kvarter = 0.25|en halv times tid = 0.5|20 minutter = 0.3333
40 min = 0.6667|50 min. = 0.8333|75 min = 1.25|halvanden time ca = 1.5|ca halvanden time = 1.5
1½ = 1.5|1 1/2 time = 1.5|to timer = 2|to = 2|2t = 2|2 t = 2|2 hours = 2|2hrs = 2|2h 15m = 2.25
2 timer 15 min = 2.25|to timer og ti minutter = 2.1667|tre timer og tre kvarter = 3.75
3 timer og et kvarter = 3.25|fra 15 til 18 = 3|fra kl 15 til 18 = 3|15-18 = 3|15.00-18.00 = 3
15:30-18:00 = 2.5|15.30 til 18 = 2.5|fra 15.30-18.15 = 2.75|kl 15-18 = 3
fra halv fire til seks = 2.5|fra halv 4 til 6 = 2.5|fra 3 til 7 = 4|fra tre til syv = 4
fra kvart i fire til seks = 2.25|3 til 7 = 4|fra 16 til 19:30 = 3.5|17-21 = 4|17 til 21 = 4
fra 17-21 = 4|klokken 17 til 21 = 4|8-15 = 7|07-15 = 8|7-15 = 8|7:30-15:30 = 8|from 3 to 6 = 3
from 3pm to 6pm = 3|3pm - 6pm = 3|9-17 = 8|10-18 = 8|22-06 = 8|23-7 = 8|fra 16 til midnat = 8
fra 8 til 12 = 4|6-14 = 8|8 = 8|otte = 8|otte timer = 8|seven and a half = 7.5|7.5 = 7.5
7,25 = 7.25|1t = 1|ca en time = 1|60 min = 1|én time = 1|1 time og 20 min = 1.3333
ni timer om dagen = 9|6 timer om ugen = 6|3 timer hver lørdag = 3|jeg var på arbejde i 5 timer = 5
jeg arbejdede fra 15 til 18 = 3|arbejdede 3,5 time i går = 3.5|omkring 3 timer = 3|3 timer ish = 3
vist 3 = 3|3 tror jeg = 3|3 timer? = 3|jeg tror det var 4 timer = 4|3 timer 👍 = 3|tolv = 12
12 timer = 12|24 timer = 24|1000 min = 16.6667|fra 10 til 10.30 = 0.5|20.30-22 = 1.5
to en halv time = 2.5|fem kvarter = 1.25|en time og tre kvarter = 1.75|1,75 = 1.75
halvfems minutter = 1.5|femogfyrre minutter = 0.75|fire timer i træk = 4|i 4 timer = 4
3-ish timer = 3|4 tmer = 4|4timer = 4|4 timers arbejde = 4|en 4 timer = 4|3,0 = 3|2,5 time = 2.5
2 en halv time = 2.5|to en halv = 2.5|to og en halv time = 2.5|2 timer og en halv = 2.5
2 timer og et kvarter = 2.25|to timer plus et kvarter = 2.25|1 time 45 minutter = 1.75
1t 45m = 1.75|1t og 45min = 1.75|1:45 = 1.75|1 time og 3 kvarter = 1.75|100 minutter = 1.6667
10 min = 0.1667|ti minutter = 0.1667|fem minutter = 0.0833|35 min = 0.5833|30min = 0.5|½ = 0.5
3/4 time = 0.75|¾ time = 0.75|45 minutes = 0.75|one and a half hours = 1.5|1 and a half hour = 1.5
two and a half = 2.5|six hours = 6|6hrs = 6|6 h = 6|6h30 = 6.5|6 t. 30 min. = 6.5
seks og en halv = 6.5|seks timer = 6|syv en halv time = 7.5|7 timer og 24 min = 7.4
7,4 timer = 7.4|7.4 = 7.4|fra kl. 8 til kl. 15 = 7|fra 8.15 til 15 = 6.75|8.15-15.00 = 6.75
0815-1500 = 6.75|8:15 til 15:15 = 7|fra otte til tre = 7|8-3 = 7|otte til fire = 8|fra 4-7 = 3
fra 4 til halv 8 = 3.5|fra kl 16.45 til 20.15 = 3.5|16.45-20.15 = 3.5|kl 17 - 20 = 3
17 - 20:30 = 3.5|17-20 i dag = 3|mandag 17-20 = 3|jeg arbejdede 17-20 = 3
jeg var der fra 17 til 20 = 3|var på arbejde fra 9 til 13 = 4|9-13 = 4|9-13.30 = 4.5|ti til to = 4
from 10 to 2 = 4|10am-2pm = 4|10 am to 2 pm = 4|noon to 4 = 4|fra middag til 4 = 4|12-16 = 4
12 til 16 = 4|kl 12-16 = 4|fra 14-18.30 = 4.5|14.30-18 = 3.5|fra halv 3 til 6 = 3.5
fra kvart over 2 til 6 = 3.75|18-22 = 4|18-00 = 6|fra 18 til 24 = 6|5 timer tror jeg nok = 5
5 timer cirka = 5|5 t ca. = 5|5 timer om fredagen = 5|5 timer hver fredag = 5|lørdag 5 timer = 5
kun 5 timer = 5|bare 5 timer = 5|5 timers vagt = 5|vagten var 5 timer = 5|5 timer lang vagt = 5
den var på 5 timer = 5|5 timer!!! 😩 = 5|5, tror jeg = 5|næsten 4 timer = 4|0,0 = 0|nul timer = 0
jeg arbejdede vist 4 timer = 4|det blev til 4 timer = 4|det tog 3 timer = 3|4 timer i alt = 4
i alt 4,5 = 4.5|4,5 t i alt = 4.5|jeg var der halvanden time = 1.5|kun en halv time = 0.5
en halv time cirka = 0.5|en time og 15 min = 1.25|1 t 15 = 1.25|1t15m = 1.25|1:15 = 1.25
1,25 time = 1.25|en time og tyve minutter = 1.3333|fyrre minutter = 0.6667|3kvarter = 0.75
to timer en halv = 2.5|fra fire til otte = 4|fra fire til halv otte = 3.5
fra kl fire til kl otte = 4|15 - 19.30 = 4.5|15:00 – 19:00 = 4|15—19 = 4|15 to 19 = 4
from three to seven = 4|3-7pm = 4|3pm-7 = 4|kl 8-12 = 4|08.00-12.00 = 4|8.30-12 = 3.5|8,5 = 8.5
8½ = 8.5|otte en halv = 8.5|8 t = 8|otte t = 8|8 hours a day = 8|5 hours 30 minutes = 5.5
5h 30min = 5.5|five and a half hours = 5.5|quarter of an hour = 0.25|45m = 0.75|90 minutes = 1.5
180 min = 3|0,5 = 0.5|0.5 time = 0.5|0,25 t = 0.25|11 = 11|elleve timer = 11|12,5 = 12.5
3,4 timer = 3.4|omkring 5 = 5|et kvarter 😂 = 0.25|ti timer? = 10|tyve timer = 20|23,5 = 23.5
7,5 timer = 7.5|syv komma fem = 7.5|syv komma fem timer = 7.5
5 timer bro = 5|ca 5 tror jeg = 5|5 timer lol = 5|5t ca = 5|jeg havde 5 timer = 5
havde 5 timer i dag = 5|jeg havde vagt fra 16-20 = 4|vagt 16-20 = 4|16-20 vagt = 4
jeg var på arbejde 16-20 = 4|arbejdede fra 16 til 20 = 4|fra 16 til 20 i går = 4
i går fra 16 til 20 = 4|16.15-20.45 = 4.5|16:15 til 20:45 = 4.5|kl 16.15 til 20.45 = 4.5
1615-2045 = 4.5|fra kvart over fire til kvart i ni = 4.5|fra fire til ni = 5
fra 4 til 9 om aftenen = 5|4pm til 9pm = 5|8-14 = 6|otte til to = 6|8 til 2 = 6
halv ni til to = 5.5|halv 9 - 14 = 5.5|10-18:30 = 8.5|12-20 = 8|fra 12 til 20 = 8|14-22 = 8
fra seks til fjorten = 8|4 timer og 20 min = 4.3333|4 timer 20 minutter = 4.3333
4t og 20m = 4.3333|fire timer og tyve minutter = 4.3333|4 og en halv time = 4.5|4,75 = 4.75
4.75 timer = 4.75|3 kvarter = 0.75|kun 7 = 7|7 eller deromkring = 7|7 sådan ca = 7
i hvert fald 7 = 7|0 timer i denne uge = 0|slet ingen timer = 0|7.30 = 7.5
"""
UNUSABLE = """
45 timer|45|25 timer|37|100|-3|-3 timer|minus 3 timer|3-4|3-4 timer|3 til 4 timer|3 eller 4
3 eller 4 timer|mellem 3 og 4|mellem 3 og 4 timer|to-tre timer|et par timer|nogle timer
mange timer|ved ik|ved ikke|måske|det ved jeg ikke|det kommer an på|hvad mener du?
hvor mange timer?|er det 3 timer?|hvor længe skal jeg arbejde?|hele dagen|fuld tid|16.30|kl 16
kl. 16.30|16:30|3 dage|3 gange|3 dage om ugen|om 3 timer|for 3 timer siden|3 kr|85 kr|15 år
jeg er 15 år|3 katte|jeg har 3 søskende|12/6|12/6 2010|20123456|amina|ja|nej|😂|👍
lige så meget som de andre|over 3 timer|mindst 3 timer|mere end 5|under 2 timer|højst 4
2 timer om tirsdagen og 3 om torsdagen|2 timer og 3 timer|3 timer, 2 gange om ugen|stop|timer|t
en masse|jeg elsker pizza|3%|1.2.3|3,5-4|:|1500 min|999999|ikke 3 timer|uendelig|tusind tak
jeg vil gerne have et job|fra 16|til 20|25-26|hundrede timer|en halv times pause|spring over
totimer|3 og et kvarter|30|100 timer|-2|minus to|2-3 timer|2-3|to til tre timer|to-tre
2 eller 3 timer|mellem 2 og 3 timer|lidt|hele natten|lang tid|hvor mange må man?|hvad mener du
er 3 timer ok?|kl 15|kl. 15.30|15:30|tirsdag|2 dage|3 vagter|85 kr i timen|jeg er 15|4/5|😴|pizza
om 2 timer|for 2 timer siden|i morgen|fra 15|til kl 18|mere end 3 timer|mindst 2 timer
2 timer mandag og 3 timer tirsdag|3x2 timer|for mange|alt for mange timer|uendeligt
jeg gider ikke arbejde|3 hundrede timer|sex timer|max 5 timer|5+|over 5 timer|5-6
5-6 timer|5 til 6 timer|fem-seks stykker|5 eller 6|5/6|4 timer nogle gange 5|mandag 3 tirsdag 4
3 og 4|3 + 4|det varierer|det er forskelligt|aner det ikke|dunno|kan ikke huske
hvor mange timer må jeg?|må jeg arbejde 8 timer?|er 8 timer for meget?|hvad tæller med?|26 timer
37 timer|40 timer om ugen|50|99|-1 time|halvdelen|hele weekenden|en dag|to dage|3 uger|2 måneder
3 gange om ugen|kl 8|18:00|30 kr|jeg er 13 år|13 år gammel|1. maj|tja|hej|😅|gaming
jeg sov i 8 timer|om 1 time|siden kl 8|fra kl 8|uendelig mange|lidt over 2 timer|knap 3 timer
alt for længe|for evigt
jeg mødte kl 15 og gik kl 19|mødte 15 fri 19|15 til 19 med pause|16 til lidt over 19|90
ca. 3-4 timer|tre fire timer|2 3 timer|5 max|ikke mere end 5|ikke så længe|hele aftenen|24,5
1 døgn|halvdelen af dagen|to vagter á 4 timer|4 timer x 2|8 timer minus pause|7,5 uden pause
mandag|12 kr|8 år|om en time|siden i går|siden kl 10|kl halv fem|hvornår|timerne passer
fra morgen til aften
femmeren|fire komma syv fem|to gange to timer|2x2|et par timers tid|time|en halv dag|en hel dag
8 timer plus 1|8 timer inkl pause|7 mere eller mindre|7 timer måske 8|fra 7 til 8 timer|7 til 8
7-8 stykker|7-8|37 timer om ugen|fuldtid|deltid|lige så mange som de vil|hvad er max?
må man 8 timer?|så mange som muligt|ingen i dag|minus 2 timer|7 dage|7 år|7 kr|kl 7|klokken 7.30
uge 7
"""


@pytest.mark.parametrize(("text", "expected"), answered(USABLE))
def test_usable(text: str, expected: str) -> None:
    assert Hours().read(text, READING) == round(float(expected) * 60)


@pytest.mark.parametrize("text", examples(UNUSABLE))
def test_asked_again(text: str) -> None:
    assert isinstance(Hours().read(text, READING), Unclear)


def _in_minutes(minutes: int) -> str:
    return "et minut" if minutes == 1 else f"{danish(minutes)} minutter"


@given(st.integers(0, DAY))
def test_every_length_is_read_in_every_form(minutes: int) -> None:
    hours, rest = divmod(minutes, 60)
    forms = (
        f"{hours} t {rest} min",
        f"{hours} timer og {rest} minutter",
        f"{hours}:{rest:02} timer",
        f"{minutes} min",
        f"{danish(hours)} {'time' if hours == 1 else 'timer'} og {_in_minutes(rest)}",
    )
    assert {Hours().read(form, READING) for form in forms} == {minutes}


@given(st.integers(0, 24), st.sampled_from([("", 0), (",25", 15), (",5", 30), (",75", 45)]))
def test_every_quarter_of_an_hour_is_read_as_a_decimal(hours: int, part: tuple[str, int]) -> None:
    expected = hours * 60 + part[1] if hours < 24 or not part[1] else Unclear("bounds")
    assert Hours().read(f"{hours}{part[0]}", READING) == expected


@given(st.integers(0, DAY - 1), st.integers(1, 12 * 60 - 1))
def test_two_times_give_what_lies_between(start: int, length: int) -> None:
    first, last = (f"{at // 60 % 24:02}:{at % 60:02}" for at in (start, start + length))
    for form in (f"fra {first} til {last}", f"{first}-{last}", f"kl. {first} - {last}"):
        assert Hours().read(form, READING) == length


def test_a_length_outside_the_bounds_is_told_apart() -> None:
    assert Hours().read("25 timer", READING) == Unclear("bounds")
    assert Hours(1, 8).read("et kvarter", READING) == Unclear("bounds")


@pytest.mark.parametrize("raw", [-1, DAY + 1, True, 2.5, "150", None])
def test_only_minutes_within_the_bounds_are_loaded(raw: object) -> None:
    assert Hours().load(150) == 150
    with pytest.raises(Unfit):
        Hours().load(raw)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "hours"),
    answered(
        "37 om ugen = 37|35 timer hver uge = 35|ca 40 timer per uge = 40|8 timer om dagen = 8"
    ),
)
def test_a_week_may_have_more_hours_than_a_day(text: str, hours: str) -> None:
    assert Hours(most_a_week=60).read(text, READING) == int(hours) * 60


@pytest.mark.parametrize("text", ["37", "37 timer på lørdag", "61 timer om ugen"])
def test_what_is_not_said_of_a_week_is_held_to_a_day(text: str) -> None:
    assert Hours(most_a_week=60).read(text, READING) == Unclear("bounds")


def test_hours_of_a_week_are_believed_only_where_that_is_asked() -> None:
    assert Hours().read("37 timer om ugen", READING) == Unclear("bounds")
    assert Hours(most_a_week=60).load(37 * 60) == 37 * 60
