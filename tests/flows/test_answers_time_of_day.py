"""Times of day as they are said and typed."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import TimeOfDay
from flows.kind import Reading, Unclear, Unfit
from tests.flows.examples import answered, examples
from tests.flows.spelling import clock, danish

READING = Reading(date(2026, 11, 22), "da")
MINUTES = st.integers(0, 24 * 60 - 1)
PARTS = (("om natten", 0), ("om morgenen", 5), ("om eftermiddagen", 12), ("om aftenen", 18))


def at(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


USABLE = """
efter skole kl 15 = 15:00|15 nej 15:30 = 15:30|14.45 men jeg kommer altid lidt før = 14:45
halvfire = 15:30|kl halvfem = 16:30|halvseks = 17:30|halvotte om morgenen = 07:30
kl 16 = 16:00|kl. 16 = 16:00|16 = 16:00|16.30 = 16:30|16:30 = 16:30|1630 = 16:30|kl 1630 = 16:30
kl. 16.30 = 16:30|kl16 = 16:00|klokken 16 = 16:00|klokken seksten = 16:00|seksten = 16:00
seksten tredive = 16:30|kl 16 30 = 16:30|16,30 = 16:30|halv fem om eftermiddagen = 16:30
halv fem = 16:30|halv 5 = 16:30|kvart over tre = 15:15|kvart over 3 = 15:15|kvart i 4 = 15:45
fem minutter over halv 6 = 17:35|fem over halv 6 = 17:35|5 over halv 6 = 17:35|5 i halv 6 = 17:25
5 min i halv 6 = 17:25|ti i fire = 15:50|10 i 4 = 15:50|10 min over 4 = 16:10|20 over 4 = 16:20
tyve minutter over fire = 16:20|4pm = 16:00|4 pm = 16:00|4:30 pm = 16:30|4.30 p.m. = 16:30
8am = 08:00|8 a.m. = 08:00|12am = 00:00|12pm = 12:00|half past four = 16:30
quarter past three = 15:15|a quarter to five = 16:45|ten past four = 16:10|ten to four = 15:50
four = 16:00|four o'clock = 16:00|4 o clock = 16:00|noon = 12:00|ved middag = 12:00|middag = 12:00
at noon = 12:00|midday = 12:00|midnat = 00:00|midnight = 00:00|kl 12 = 12:00|12 = 12:00
kl 4 = 16:00|4 = 16:00|kl 1 = 13:00|kl et = 13:00|klokken et = 13:00|halv et = 12:30
halv 1 = 12:30|kvart i 1 = 12:45|kvart over 12 = 12:15|kl 6 = 18:00|kl 7 = 07:00|kl 8 = 08:00
8 = 08:00|9.30 = 09:30|kl 10 = 10:00|5 om morgenen = 05:00|kl 5 om morgenen = 05:00
7 om aftenen = 19:00|kl 8 om aftenen = 20:00|i aften kl 8 = 20:00|2 om natten = 02:00
12 om natten = 00:00|11 om formiddagen = 11:00|3 om eftermiddagen = 15:00
kl 3 i eftermiddag = 15:00|i morgen kl 4 = 16:00|i morgen kl 10 = 10:00
i morgen tidlig kl 8 = 08:00|i morgen formiddag kl 10 = 10:00|tirsdag kl 15 = 15:00
på fredag kl 15.30 = 15:30|ca 16 = 16:00|ca kl 16 = 16:00|omkring kl 16 = 16:00
sådan ved 4 tiden = 16:00|ved 16-tiden = 16:00|ved firetiden = 16:00|16ish = 16:00|04:00 = 04:00
04.30 = 04:30|0800 = 08:00|08 = 08:00|00:30 = 00:30|23.59 = 23:59|24:00 = 00:00|kl 24 = 00:00
jeg kan kl 16 = 16:00|jeg har fri kl 15 = 15:00|jeg møder kl. 7.30 = 07:30
det passer mig bedst kl 17 = 17:00|16 🙂 = 16:00|١٦ = 16:00|16.00 tak = 16:00|halv otte = 07:30
halv 7 om morgenen = 06:30|kvart over seks om morgenen = 06:15|femten nul nul = 15:00
15 45 = 15:45|kl sytten tredive = 17:30|halv syv = 18:30|kvart over 16 = 16:15|halv 17 = 16:30
kl. 9 = 09:00|ni = 09:00|klokken ni om morgenen = 09:00|fem og tyve over fire = 16:25
nine in the morning = 09:00|seven in the evening = 19:00|10 at night = 22:00
når klokken er 4 = 16:00|kl 4 tak = 16:00|16.30? = 16:30|tolv = 12:00|et kvarter over 4 = 16:15
930 = 09:30|12 midnat = 00:00|halv elleve = 10:30|half 4 = 16:30|5 to 4 = 15:55|kl 18.05 = 18:05
kl.16 = 16:00|16:00 = 16:00|16.00 = 16:00|1600 = 16:00|kl 16.15 = 16:15|16.15 = 16:15
16:15 = 16:15|1615 = 16:15|16 15 = 16:15|klokken fire = 16:00|fire = 16:00|kl fire = 16:00
halv fire = 15:30|halv 4 = 15:30|kl halv 4 = 15:30|kl. halv fire = 15:30|kvart over fire = 16:15
kvart over 4 = 16:15|kvarter over fire = 16:15|kvart i fem = 16:45|kvart i 5 = 16:45
et kvarter i 5 = 16:45|ti over fire = 16:10|10 over 4 = 16:10|10 minutter over 4 = 16:10
ti minutter i fire = 15:50|fem i fire = 15:55|5 i 4 = 15:55|20 i 5 = 16:40|tyve over tre = 15:20
fem i halv fem = 16:25|fem over halv fem = 16:35|5 min over halv 5 = 16:35|4 PM = 16:00
4:15pm = 16:15|4.15 pm = 16:15|at 4 = 16:00|at 4pm = 16:00|4 in the afternoon = 16:00
half past three = 15:30|quarter past four = 16:15|quarter to five = 16:45
twenty past three = 15:20|ten to five = 16:50|five o'clock = 17:00|12 noon = 12:00
ved middagstid = 12:00|klokken tolv = 12:00|12.30 = 12:30|halv ét = 12:30|kvart over tolv = 12:15
1 = 13:00|kl 2 = 14:00|to = 14:00|tre = 15:00|3 = 15:00|5 = 17:00|6 = 18:00|7 = 07:00|9 = 09:00
kl ni = 09:00|10 = 10:00|kl 11 = 11:00|halv ti = 09:30|kvart i ni = 08:45|7 om morgenen = 07:00
kl 6 om morgenen = 06:00|seks om morgenen = 06:00|8 om aftenen = 20:00|kl 9 om aftenen = 21:00
halv otte om aftenen = 19:30|i aften kl 7 = 19:00|10 om formiddagen = 10:00
kl 10 formiddag = 10:00|4 om eftermiddagen = 16:00|kl 3 om natten = 03:00|8 am = 08:00
8 in the morning = 08:00|7 in the evening = 19:00|omkring 16 = 16:00|ca. kl. 16 = 16:00
omkring kl fire = 16:00|ved 16 tiden = 16:00|16-tiden = 16:00|sådan kl 16 = 16:00
kl 16 tror jeg = 16:00|måske kl 16 = 16:00|kl 16 passer fint = 16:00|16 er fint = 16:00
16 er godt for mig = 16:00|jeg møder kl 15.30 = 15:30|jeg starter kl 8 = 08:00
jeg har fri 14.45 = 14:45|i morgen kl 16 = 16:00|på mandag kl 16 = 16:00|mandag 16.30 = 16:30
kl 16 på fredag = 16:00|hver dag kl 16 = 16:00|kl 16 👍 = 16:00|17:05 = 17:05|kl 17 05 = 17:05
18.59 = 18:59|0.00 = 00:00|00:00 = 00:00|08:00 = 08:00|08.30 = 08:30|0830 = 08:30|20 = 20:00
20.30 = 20:30|halv ni om aftenen = 20:30|kl tyve = 20:00|atten = 18:00|atten tredive = 18:30
femten femogfyrre = 15:45|sytten nul fem = 17:05|seksten nul nul = 16:00|kl. 15.45 = 15:45
15.45 = 15:45|1545 = 15:45|kl 15,45 = 15:45|kvart i fire = 15:45|kl kvart i fire = 15:45
et kvarter i fire = 15:45|3.45 pm = 15:45|3:45pm = 15:45|quarter to four = 15:45|15 to 4 = 15:45
kvarter i 4 = 15:45|15 minutter i fire = 15:45|kl 3 = 15:00|klokken tre = 15:00|kl. tre = 15:00
kl 3 om eftermiddagen = 15:00|3 i eftermiddag = 15:00|3pm = 15:00|3 o'clock = 15:00|three = 15:00
femten = 15:00|kl femten = 15:00|15 00 = 15:00|15.00 = 15:00|15h = 15:00|femten tredive = 15:30
15 30 = 15:30|half past 3 = 15:30|15:30 ca = 15:30|ca halv fire = 15:30|omkring halv fire = 15:30
ved halv fire tiden = 15:30|ti minutter over tre = 15:10|tyve over 3 = 15:20
fem i halv fire = 15:25|fem minutter i halv fire = 15:25|fem over halv fire = 15:35
tyve minutter i fire = 15:40|20 i 4 = 15:40|5 past 3 = 15:05|five past three = 15:05
25 over 3 = 15:25|halv seks = 17:30|seks = 18:00|kl seks om aftenen = 18:00|6pm = 18:00
6 om morgenen = 06:00|kl. 6 om morgenen = 06:00|6 am = 06:00|6.30 om morgenen = 06:30
halv syv om morgenen = 06:30|kvart i syv om morgenen = 06:45|07.00 = 07:00|7.00 = 07:00
kl 8 morgen = 08:00|8 om morgenen = 08:00|kl otte = 08:00|kvart over otte = 08:15
otte femten = 08:15|8.15 = 08:15|0815 = 08:15|ni tredive = 09:30|ti = 10:00|10.30 = 10:30
10 om aftenen = 22:00|ti om aftenen = 22:00|halv elleve om aftenen = 22:30|22 = 22:00
22.00 = 22:00|22:15 = 22:15|kvart over ti om aftenen = 22:15|elleve = 11:00
kl 11 om formiddagen = 11:00|11am = 11:00|12.00 = 12:00|12:30 = 12:30|kvart i et = 12:45
ti over tolv = 12:10|0:15 = 00:15|1 om natten = 01:00|halv to om natten = 01:30
3 om natten = 03:00|halv to = 13:30|kvart over et = 13:15|13 = 13:00|13.15 = 13:15|tretten = 13:00
i dag kl 16 = 16:00|imorgen kl 16 = 16:00|i morgen eftermiddag kl 3 = 15:00
i morgen tidlig kl 7 = 07:00|i morgen aften kl 8 = 20:00|på lørdag kl 10 = 10:00
lørdag kl 10 = 10:00|fredag 16.30 = 16:30|mandag kl halv fem = 16:30
jeg har fri kl halv tre = 14:30|jeg kan fra kl 16 = 16:00|jeg kan godt kl 16 = 16:00
jeg kommer kl 16 = 16:00|kl 16 er perfekt = 16:00|16:00 passer bedst = 16:00
det passer mig kl 16 = 16:00|lad os sige kl 16 = 16:00|ring kl 16 = 16:00|ring bare kl 16 = 16:00
klokken er 16 = 16:00|kl 16 dansk tid = 16:00|kl.16:00!! = 16:00|kl16.30 = 16:30
kl 18 tak 😊 = 18:00|4ish = 16:00|16 cirka = 16:00|around 4 = 16:00|about 4pm = 16:00
maybe 4 = 16:00|at 16 = 16:00|by noon = 12:00
jeg er fri klokken 14 = 14:00|skolen slutter 14.15 = 14:15|jeg er hjemme kl 15 = 15:00
jeg er hjemme ved halv fire = 15:30|bussen kører 7.12 = 07:12|toget går kl. 7:42 = 07:42
vi siger 17 = 17:00|17 så = 17:00|lad os sige 17.30 = 17:30|17.30 lyder godt = 17:30
17:30 er fint = 17:30|17:30 works = 17:30|kl. 17.30 på torsdag = 17:30|torsdag kl. 17.30 = 17:30
klokken halv seks = 17:30|kvart i seks = 17:45|kvarter i seks = 17:45|5 min i 6 = 17:55
1 minut i 6 = 17:59|to minutter over seks = 18:02|fem over to = 14:05|fem i to = 13:55
ti i to = 13:50|ti over halv tre = 14:40|ti i halv tre = 14:20|tyve i tre = 14:40
tyve minutter i tre = 14:40|tre femten = 15:15|tre nul nul = 15:00|4 nul 5 = 16:05
syv nul nul = 07:00|07:05 = 07:05|ni femogfyrre = 09:45|kl ni om aftenen = 21:00|21:00 = 21:00
enogtyve = 21:00|enogtyve tredive = 21:30|toogtyve = 22:00|treogtyve nul nul = 23:00|23.30 = 23:30
elleve om aftenen = 23:00|halv tolv om aftenen = 23:30|halv tolv = 11:30|12 am = 00:00
12 pm = 12:00|12:30 pm = 12:30|12.30am = 00:30|1am = 01:00|1 pm = 13:00|11:59 pm = 23:59
6:15 in the evening = 18:15|quarter past 6 in the evening = 18:15|seven thirty = 07:30
seven thirty pm = 19:30|four thirty = 16:30|eight am = 08:00|eight o'clock in the morning = 08:00
5ish = 17:00|around five = 17:00|5 på eftermiddagen = 17:00|om eftermiddagen kl 5 = 17:00
om morgenen kl 8 = 08:00|om aftenen kl 8 = 20:00|kl 8 i morgen tidlig = 08:00
i morgen klokken 8 = 08:00|i aften klokken 20 = 20:00|fra klokken 15 = 15:00|midt på dagen = 12:00
kl ti = 10:00|nr 8 = 08:00
kl 16 bro = 16:00|16 passer mig = 16:00|jeg kan 16.30 = 16:30|jeg har tid kl 17 = 17:00
halv fem passer mig fint = 16:30|kvart over tre er jeg hjemme = 15:15|vi ses kl 16 = 16:00
lad os mødes kl 16 = 16:00|ring til mig kl 16 = 16:00|i kan ringe kl 16 = 16:00
skriv kl 16 = 16:00|helst kl 16 = 16:00|gerne kl 16 = 16:00|klokken fire passer = 16:00
fire fx = 16:00|fx kl 4 = 16:00|kl 4 fx = 16:00|16 lol = 16:00|4 i eftermiddag = 16:00
sådan omkring 4 = 16:00|vil sige 16 = 16:00|jeg tænker 16 = 16:00|16 måske = 16:00
måske omkring 16 = 16:00|halv seks i aften = 17:30|kvart i otte om morgenen = 07:45
ti over syv om morgenen = 07:10|fem minutter i otte = 07:55|5 min over 8 = 08:05|syv = 07:00
7.30 am = 07:30|730 = 07:30|07.30 om morgenen = 07:30|19 = 19:00|19.15 = 19:15|1915 = 19:15
nitten femten = 19:15|kvart over syv om aftenen = 19:15|seven fifteen pm = 19:15
quarter past seven in the evening = 19:15|half seven in the evening = 19:30
kl 2 om eftermiddagen = 14:00|fjorten tredive = 14:30|halv tre = 14:30|2.30 = 14:30
2:30 pm = 14:30|14,30 = 14:30|kl. 14:30 tak = 14:30|midnat cirka = 00:00|kl 24.00 = 00:00
klokken er lige ved fire = 16:00
"""
UNUSABLE = """
25:00|16:75|kl 25|2575|16.5|16 til 20|16-20|4 eller 5|kl 4 eller 5|kl 4 eller halv 5|mellem 4 og 5
fra 16 til 20|ved ik|ved ikke|måske|det ved jeg ikke|hvad mener du?|hvornår?
hvornår skal jeg møde?|skal jeg komme kl 4?|er det kl 16?|efter skole|efter skoletid
når jeg har fri|om eftermiddagen|i morgen|i aften|aften|snart|senere|nu|om en time|om 2 timer
2 timer|16 kr|jeg er 16 år|12/6|12/6 2010|3 katte|amina|ja|nej|😂|👍|20123456|20 12 34 56|16:30:00
kl|klokken|halv|kvart over|-4|-16|kl 16 om morgenen|100|60|99|kl 99|før 16|inden kl 16|ikke kl 16
altid|når som helst|hele dagen|lige meget|til middag|efter middag|før middag|frokost
jeg elsker pizza|stop|16%|kvart|5 over|8 om morgenen eller 4 om eftermiddagen|weekend|fredag|.|:
1.2.3|one hundred|tusind tak|en|et par timer|jeg vil gerne have et job|sent|tidligt
når det passer jer|25|24:30|16:60|16:99|16 eller 17|mellem 16 og 17|16-17|16-18
fra 16 til 18|enten 16 eller 18|efter 16|før 17|lige nu|om lidt|om morgenen|aldrig|idk
kan jeg komme kl 16?|er 16 ok?|er det kl 4?|hvornår lukker I?|ok|😴|4 timer|16 år|jeg er 16|4 dage
4 gange|12. juni|22334455|pizza|ikke kl 4|ikke før 16|4/5|4,5|fem minutter|sommer
det er lige meget|kl 16 hvis det er ok|kl 30|31|25.00|17.60|17:75|kl -1
4 eller halv 5|kl 3 eller 4|enten kl 3 eller 4|15-16|15 til 16|fra 15 til 16|mellem 3 og 4
mellem kl 15 og 16|15/16|efter kl 15|først efter 15|inden 18|senest 18|ikke før 15|ikke kl 15
efter spisetid|når skolen slutter|lige efter skole|om aftenen|om formiddagen|i weekenden
på tirsdag|hver dag|når det passer|er ligeglad|du bestemmer|aner det ikke|det ved jeg ikke endnu
hvad tid?|hvornår åbner I?|kan det være kl 16?|må jeg komme kl 4?|passer kl 16?|ja tak
om en halv time|om 10 minutter|for en time siden|en halv time|3 dage|jeg bliver 16|85 kr|10 kr
1. december|24/12|2/3|40506070|Yusuf|🕓|⏰|hund|frokostpausen|3,7|16.3|1 2|tid|10%
den 3. kl 17|kvart før seks|7.5|15.00 - 16.00|mellem 15 og 16|senest kl 20
efter klokken 18|før klokken 18|til kl 18|kl 15 og frem|kl 15 eller senere|fra 15 og frem
klokken 27|kl 12.99|lige efter frokost|efter træning|til aften|midt om natten|ved solnedgang
når mor kommer hjem|kl lort|timeglas|8 personer|8 timer|8. klasse|jeg går i 8|side 8
senest kl 16|tidligst kl 16|klokken er mange|kl lidt over 4|lidt i 4|lidt over fire|mellem 4-5
4-5 stykker|16.30 eller 17|efter 4|når jeg får fri|kommer an på dagen|hver dag er forskellig
tirsdag og torsdag|hele eftermiddagen|i weekenden om dagen|hvilken dag?|kan du kl 16?
hvad med kl 16?|er kl 16 for sent?|kl 16:61|kl 24.30|26.00|kl x|16 kr i timen|16 min|16 minutter
om 16 min|16 personer|16. klasse|d. 16|den 16.|16/12|16. december|16 procent|jeg er 16 lol|uge 16
"""


@pytest.mark.parametrize(("text", "expected"), answered(USABLE))
def test_usable(text: str, expected: str) -> None:
    assert TimeOfDay().read(text, READING) == time.fromisoformat(expected)


@pytest.mark.parametrize("text", examples(UNUSABLE))
def test_asked_again(text: str) -> None:
    assert isinstance(TimeOfDay().read(text, READING), Unclear)


@given(MINUTES)
def test_every_time_is_read_in_every_form(minutes: int) -> None:
    told = at(minutes)
    forms = ("%H:%M", "%H.%M", "kl. %H.%M", "kl %H %M", "%H%M", "jeg møder kl %H:%M på mandag")
    assert {TimeOfDay().read(told.strftime(form), READING) for form in forms} == {told}


@given(st.integers(13, 23), st.integers(10, 59))
def test_every_time_in_words_is_read(hour: int, minute: int) -> None:
    told = f"{danish(hour)} {danish(minute)}"
    assert TimeOfDay().read(told, READING) == time(hour, minute)


@given(st.integers(0, 287).map(lambda count: count * 5))
def test_every_time_is_read_as_it_is_said(minutes: int) -> None:
    """The part of the day is said with it, as one does where it could be mistaken."""
    part = [name for name, hour in PARTS if minutes >= hour * 60][-1]
    assert TimeOfDay().read(f"{clock(minutes)} {part}", READING) == at(minutes)


@given(st.integers(0, 143).map(lambda count: count * 5))
def test_without_a_part_of_the_day_a_youth_means_after_school(minutes: int) -> None:
    early = minutes >= 7 * 60
    assert TimeOfDay().read(clock(minutes), READING) == at(minutes if early else minutes + 720)


@pytest.mark.parametrize("raw", ["", "4", "25:00", "16:30:00", "16.30", 16, None])
def test_only_times_are_loaded(raw: object) -> None:
    kind = TimeOfDay()
    assert kind.load(kind.dump(time(16, 30))) == time(16, 30)
    with pytest.raises(Unfit):
        kind.load(raw)  # type: ignore[arg-type]
