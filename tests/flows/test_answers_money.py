"""Amounts of kroner as teenagers write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Money
from flows.kind import Reading, Unclear, Unfit
from tests.flows.examples import answered, examples
from tests.flows.spelling import danish

READING = Reading(date(2026, 11, 22), "da")
USABLE = """
før fik jeg 70, nu 80 = 80|80 nej 82, jeg steg = 82|82 sorry jeg mener 83 = 83|kun 62 habibi = 62
jeg får 74 men min veninde får 81 = 74|92 kr, er det for lidt? = 92|en hundi = 100
85,50 om timen = 85.5|85,50 = 85.5|85.50 kr = 85.5|85 kr = 85|85kr = 85|85 kr. = 85|kr 85 = 85
kr. 85,50 = 85.5|1.250 kr = 1250|1.250,75 kr = 1250.75|1250 = 1250|1 250 kr = 1250
halvfems kr = 90|halvfems = 90|2k = 2000|2 k = 2000|2,5k = 2500|1,5 k = 1500|120,- = 120
120.- = 120|120,- kr = 120|kr. 120,- = 120|fem hundrede og halvtreds = 550
fem hundrede og halvtreds kroner = 550|femhundredeoghalvtreds = 550|ethundrede = 100
hundrede kr = 100|hundrede og tyve kr = 120|to hundrede = 200|2 hundrede = 200
12 hundrede kr = 1200|to tusind = 2000|2 tusind kr = 2000|to tusinde fem hundrede = 2500
halvandet tusind = 1500|halvandet hundrede kr = 150|1,5 tusind = 1500|85 kr i timen = 85
85 i timen = 85|85 pr time = 85|85 kr/t = 85|85kr/time = 85|85 kr. pr. time = 85|85 an hour = 85
85 kr per hour = 85|jeg får 85 kr i timen = 85|jeg tjener 92,50 i timen = 92.5
jeg tjener cirka 90 kr = 90|ca 85 kr = 85|ca. 85 = 85|omkring 100 kr = 100|femogfirs = 85
femogfirs kroner = 85|fem og firs kr i timen = 85|50 øre = 0.5|85 kr og 50 øre = 85.5
85 kroner 50 øre = 85.5|85 kr 50 = 85.5|0 kr = 0|0 = 0|nul kroner = 0|ingenting = 0|gratis = 0
en halvtredser = 50|en hund = 100|en plovmand = 500|en tyver i timen = 20
1000 kr om måneden = 1000|1.200 kr om mdr = 1200|tusind kroner = 1000|min løn er 78,25 = 78.25
timeløn: 78 kr = 78|78 kr efter skat = 78|femoghalvfjerds kr = 75|otteogtres = 68
tooghalvfems kroner = 92|halvtres kr = 50|ninety kroner = 90|eighty five = 85
one hundred and fifty kr = 150|two thousand = 2000|85 dkk = 85|DKK 85 = 85|85 spir = 85
300 gysser = 300|de betaler mig 85 = 85|jeg får 85 = 85|85 kr 🙂 = 85|"85" = 85|85! = 85|85. = 85
٨٥ kr = 85|jeg er 15 og får 60 kr i timen = 60|62 kr jeg er 15 år = 62
fik 400 kr for at slå græs = 400|10.000 kr = 10000|hundrede = 100|et hundrede kroner = 100
3½ tusind = 3500|to en halv tusind = 2500|85,5 = 85.5|82 = 82|omkring 75 kr i timen tror jeg = 75
jeg får vist 63,50 = 63.5|63,5 kr = 63.5|firs kr = 80|firs = 80|tres kr i timen = 60
halvfjerds = 70|halvfjerds kroner i timen = 70|det var 450 kr i alt = 450|450,- i alt = 450
jeg fik 1.350 kr udbetalt = 1350|1350,50 = 1350.5|1.350,50 = 1350.5|3000 om måneden = 3000
3.000kr = 3000|tre tusind = 3000|3k = 3000|3 k om måneden = 3000|3,2k = 3200
tre tusind to hundrede = 3200|et tusind = 1000|ettusind kr = 1000|to hundrede og halvtreds = 250
tohundredeoghalvtreds = 250|250 spir = 250|100kr = 100|100 kr per gang = 100
hundrede kroner om ugen = 100|50 kr om ugen i lommepenge = 50|nul = 0|jeg får 0 kr = 0
kr. 1.500,- = 1500|1500 kr. = 1500|1 500,00 = 1500|1500.00 = 1500|femogtredive = 35
femogfyrre kr = 45|nioghalvfems = 99|89,95 = 89.95|89.95 kr = 89.95|89 kr 95 øre = 89.95
89 kroner og 95 øre = 89.95|niogfirs en halv = 89.5|85 en halv = 85.5|85½ kr = 85.5
85 og en halv krone = 85.5|eighty = 80|ninety five kr = 95|1000 dkk a month = 1000
i get 70 an hour = 70|70 kr/h = 70|70 pr. time = 70|ti = 10|en tier = 10|15 kr pr avis = 15
jeg tror det er 78 = 78|ca 1200 = 1200|ca. 1.200 kr = 1200|måske 80 = 80|måske 80 kr? = 80
sikkert 80 kr = 80|80ish = 80|80 kr cirka = 80|næsten 100 = 100|en 50'er = 50|en tyver = 20
to hundrede kroner = 200|fem hundrede = 500|en femhundred = 500
syv hundrede og femoghalvfjerds = 775|775 = 775|jeg tjente 775 kr sidste måned = 775
jeg fik udbetalt 2.345,67 = 2345.67|2345,67 kr = 2345.67|lønnen er 85,50 kr. i timen = 85.5
vi får 75 kr = 75|min timeløn er 75 = 75|fik 300 for at passe naboens hund = 300
300 for en aften = 300|75 kr om dagen = 75|20 kroner og 50 øre = 20.5|20,50 DKK = 20.5|9,75 = 9.75
hundrede tusind = 100000|0,50 kr = 0.5|halvanden tusind = 1500|1½ tusind = 1500
min løn er 94,50 kr/t = 94.5|jeg tjener omkring 110 kr i timen = 110|tjener 95 = 95
95 i timen før skat = 95|det er 95 kr tror jeg = 95|cirka femoghalvfems = 95|5 og halvfems = 95
de giver 68 kr = 68|68kr/timen = 68|68,- i timen = 68|68 kroner per time = 68|68 bobs = 68
68 kroner om timen plus feriepenge = 68|vi får 25 kr pr time i lommepenge = 25
min far giver mig 50 kr om ugen = 50|50 om ugen = 50|halvtreds = 50|50kr pr uge = 50
5 hundrede kr = 500|fem hundrede kroner om måneden = 500|500 om mdn = 500|1.100 pr. måned = 1100
elleve hundrede = 1100|ellevehundrede kr = 1100|femten hundrede kroner = 1500
1500kr på en måned = 1500|1,5k = 1500|1.5k = 1500|2 tusind 5 hundrede = 2500|4000 = 4000
fire tusind = 4000|fire tusinde kroner = 4000|4.000,00 kr = 4000|4 000 kr = 4000|4000,- = 4000
kr.4000 = 4000|kr 4.000,- = 4000|DKK 4000 = 4000|4000 DKK = 4000|hundrede og femogtyve = 125
et hundrede og femogtyve kr = 125|125 = 125|125 kroner!! = 125|hundredeogfem = 105|105.5 = 105.5
105,25 = 105.25|7 kr = 7|syv kroner = 7|7,5 kr = 7.5|syv en halv krone = 7.5|seventy five = 75
seventy-five kroner = 75|a hundred = 100|a hundred kroner = 100|two hundred = 200
around 90 an hour = 90|90 dkk per hour = 90|i make 90 = 90|I earn 90 kr = 90|pay is 90 = 90
90 kr. i timen og jeg er 15 år = 90|60 kr fordi jeg er 15 = 60|0 kroner = 0|ingen penge = 0
får ingenting = 0|99 øre = 0.99|75 øre = 0.75|12 kr og 75 øre = 12.75|12,75 = 12.75
halvandet hundrede = 150|måske 60 eller noget = 60
jeg får 85,50 om timen = 85.5|det er vist noget med 75 kr = 75|vi snakker 80 kr i timen = 80
de sagde 78 kr = 78|chefen sagde 78 kr i timen = 78|jeg tjener kun 55 = 55
55 kr (ungarbejder) = 55|2.5k om måneden = 2500|2500-ish = 2500|to et halvt tusind = 2500
to tusinde = 2000|1K = 1000|5k = 5000|10k = 10000|1.500,- = 1500|1500,- pr måned = 1500
kr. 85 = 85|Kr 85,00 = 85|85 KR. = 85|85 Kroner I Timen = 85|85kr. = 85|ca 85 kroner = 85
cirka firs kroner = 80|toogfirs kroner og halvtreds øre = 82.5|82 komma 5 = 82.5
82 komma 50 = 82.5|tohundrede kr = 200|to hundrede og halvfjerds kroner = 270|otte hundrede = 800
otte hundrede og fem = 805|niogtredive = 39|tredive kroner = 30|fyrre = 40|fyrretyve kr = 40
treogtres = 63|syv og halvfjerds kr = 77|seksogfirs = 86|enoghalvfems = 91|eighty-five kroner = 85
five hundred = 500|one thousand = 1000|1,000 kr = 1000|kr1000 = 1000|tusind = 1000
tusinde kroner = 1000|halvtreds øre = 0.5|25 øre = 0.25|jeg tror min bror får 90 = 90
noget med 100 = 100|på kontrakten står der 77,18 = 77.18|77,18 = 77.18|77.18 kr/t = 77.18
nul komma nul = 0|16 = 16|omkring de 80 = 80|de 80 kr = 80|80 kr tror jeg nok = 80
vist nok 80 = 80|80 kr synes jeg = 80|80 kroner ca i timen = 80|ca. 80 kr/time = 80
80kr per time tror jeg = 80|jeg får 80 lige nu = 80|80 lige nu = 80|80 for tiden = 80
lige nu får jeg 80 = 80|det er mindsteløn 78 = 78|78 i løn = 78|løn: 78,50 = 78.5
timeløn 78,50 = 78.5|timelønnen er 78,50 kr = 78.5|jeg har en timeløn på 78 kr = 78
en timeløn på 78 = 78|vi får 78 i timen i netto = 78|i netto får man 78 kr = 78
78 kr hos bageren = 78|400 kr for en vagt = 400|400 pr vagt = 400
jeg tjener 400 på en lørdag = 400|400 kr på en lørdag = 400|tusind kroner om måneden = 1000
ca 1000 kr hver måned = 1000|1200 med drikkepenge = 1200|1200 efter skat = 1200
1200 før skat = 1200|1200 netto = 1200|1500 brutto = 1500|ca 1500 udbetalt = 1500
jeg fik 1500 sidste måned = 1500|sidst fik jeg 1500 = 1500|i sidste måned 1500 = 1500
1500 i november = 1500|200 i lommepenge = 200|200 om måneden i lommepenge = 200
min mor giver mig 200 = 200|jeg får 200 af min mor = 200|jeg arbejder gratis = 0
nul kroner og nul øre = 0|intet = 0|ikke en krone = 0|2 kr = 2|en krone = 1|to kroner = 2
fem kroner = 5|en 20'er = 20|en hundredekroneseddel = 100|hundrede kr i timen = 100
et hundrede og ti = 110|hundrede og ti kr = 110|110,75 = 110.75|110 kr 75 øre = 110.75
110 kr. og 75 øre = 110.75|hundrede ti kroner = 110|tohundredeogfemogtyve = 225|225 kr = 225
man skal have 80 kr = 80|15 kr i drikkepenge = 15
85 bro = 85|85 kr lol = 85|får 85 rn = 85|jeg får ca 85 i timen bro = 85|85 kr i timen 💰 = 85
85kr/t 🤑 = 85|otteogfirs kr = 88|otte og firs komma fem = 88.5|88,5 kr/t = 88.5|88,5kr = 88.5
88.50 = 88.5|kr 88,50/time = 88.5|88 kroner og 50 = 88.5|88 og en halv = 88.5
fem og halvfjerds kroner = 75|hundrede og halvtreds = 150|halvandet hundrede kroner = 150
150 kr om dagen = 150|150 på en dag = 150|150 per dag = 150|150 daglig = 150|600 om ugen = 600
600 pr uge = 600|seks hundrede = 600|seks hundrede om ugen = 600|600kr ugentligt = 600
2400 om måneden = 2400|2.400 om måneden = 2400|2,4k = 2400|2.4k om måneden = 2400
totusindfirehundrede = 2400|to tusind fire hundrede kroner = 2400
to tusinde fire hundrede og halvtreds = 2450|24 hundrede = 2400|fireogtyve hundrede kr = 2400
2400 netto = 2400|jeg får 2400 efter skat = 2400|30 kr i timen for at passe børn = 30
50 for en time = 50|50 pr gang = 50|20 kr for opvasken = 20|20 kr om ugen fra min mor = 20
en halvtredser om ugen = 50|200,00 = 200|200.- = 200|DKK200 = 200|200DKK = 200
200 danske kroner = 200|et sted omkring 80 = 80|80ish kr = 80|2026 = 2026
"""
UNUSABLE = """
et par hundrede|et par hundrede kr|80-90 kr|80-90|80 eller 90|mellem 80 og 90 kr|mellem 80 og 90
ved ik|ved ikke|måske|det ved jeg ikke|idk|hvad mener du?|hvor meget får man?
hvad er mindstelønnen?|er det 85 kr?|får man 85 kr?|-50|-50 kr|minus 50 kr|50 euro|50€|$50
50 dollars|100 sek|20 %|15 år|jeg er 15|jeg er 15 år|3 timer|kl 16
16:30|12/6 2010|20123456789|😂|👍
ja|nej|mange penge|meget|for lidt|nok til en is|jeg har 3 katte|amina|jeg elsker pizza|999999999
tusind tak|tusind tak!|hundrede procent|100%|20 30|85 90|85 til 90 kr|det kommer an på
nogle hundrede|over 100 kr|under 100|mindst 85|ikke 85 kr|min is kostede 30 kr|bussen koster 24 kr
jeg skylder 200 kr|en million|1 million kr|en|et|to the moon|lige så meget som de andre|mindsteløn
det samme som min bror|5 gange|2x50|85,505|lidt|hemmeligt|lommepenge|spring over|kr|kroner|,-|.
1.2.3|uendelig|jeg vil gerne have et job|stop|20 12 34 56|jeg får ikke noget|mellem 1000 og 1200
1000-1200|1000 til 1200 kr|100 eller 200|lidt over 80|op til 100|max 100|alt for lidt|en masse
ikke så meget|det siger jeg ikke|ved jeg ikke|har ikke nogen løn|jeg har ikke et job
hvad tjener du?|hvad er 85 kr?|kan man få 100 kr?|100 $|20 euro|minus 20|-20 kr|kl 15|15 timer
2 gange|4/5|😊|asdf|1 milliard|999999999999|17 år|jeg er 17|jeg har 2 brødre|12. juni
85 kr i timen og 95 i weekenden|85 og 95|per time|om ugen|jeg vil gerne tjene penge|en halv
hundredvis|tusindvis af kroner|par hundrede|nogle og tyve|1.000.000|fem halvtreds
2.000.000|en halv million|ved det ikke|ved ik helt|aner det ikke|det kommer an på timerne
det er forskelligt|forskelligt hver gang|mellem 60 og 70 kr|60/70|60-70 i timen|60 til 70
60 eller 70|60, 70 eller 80|100 kr og nogle gange 200|mindst 100|under 50 kr|mere end 80
mindre end 100 kr|flere tusind|et par tusind|nogle hundrede kroner|100 euro|€20|20£
50 svenske kroner|tres procent|8%|-85|hvad er normalt?|hvor meget må jeg tjene?|får jeg 85 kr?
skal man have 85 kr?|jeg er 14|14 år|kl. 14|14:30|3 timer om ugen|2 vagter|3. december|det er fint
ok|penge er fedt|jeg elsker penge|bananer|mange tak|tusind tak for hjælpen|jeg vil gerne have mere
lige nok til en cola|20123456|5/5|1 2 3|hundredetusindemillioner|i timen
75 bananer|halvfjerds femogtyve|vil ikke sige det|er det ikke privat?|hvad får andre?
jeg spørger lige min mor|mere end 100 kr|100+|70 80 kr|70/80|mellem 70-80 kr|enten 70 eller 75
det stiger|overenskomst|minimum 77|10 dollars|ti euro|2 sedler|2 for 10|aldrig|ingen anelse
ikke noget endnu|jeg er 16 år|kl 17|17:30|8 timer|35%|50-50|😂😂|💸
80 om hverdagen og 100 i weekenden|lidt over 1000|cirka 1000-1200|jeg får penge af min mor
jeg får mad|jeg får ikke løn|ulønnet|to-tre hundrede|2-300|2-300 kr|et sted mellem 200 og 300
200/time? ingen idé|godt betalt|ret meget|nok|det siger min kontrakt ikke|hvad plejer man at få
er 80 kr meget?|er 80 for lidt?|80 kr er for lidt|15 %|15 min|15 stk|uge 15
2400 minus skat|to halvtredsere|en 100 lap|to hundredelapper|200 svenske|200 i euro|200 bucks
plus minus 80|80 +/- 5|80 måske 85|80 op til 100|alt efter hvad|det er jo forskelligt
kommer på lønsedlen|har ikke fået løn endnu|ved det først på fredag|spørg min chef
min chef ved det|hvad er fair|er 85 fair?|hvor meget får en på 15?|15-årig|en 15-årig
jeg blev 15 i går|5 stjerner|5/10|kl 20|20 min|20 timer om måneden|200 km|200 gange|3 uger
20262026
"""


@pytest.mark.parametrize(("text", "expected"), answered(USABLE))
def test_usable(text: str, expected: str) -> None:
    assert Money().read(text, READING) == round(float(expected) * 100)


@pytest.mark.parametrize("text", examples(UNUSABLE))
def test_asked_again(text: str) -> None:
    assert isinstance(Money().read(text, READING), Unclear)


@given(st.integers(0, 9_999_999))
def test_every_amount_is_read_in_every_form(ore: int) -> None:
    kroner, rest = divmod(ore, 100)
    grouped = f"{kroner:,}".replace(",", ".")
    forms = (
        f"{kroner},{rest:02}",
        f"{grouped},{rest:02} kr",
        f"kr. {kroner}.{rest:02}",
        f"jeg får {kroner} kr og {rest} øre i timen",
    )
    assert {Money().read(form, READING) for form in forms} == {ore}


@given(st.integers(2, 99_999))
def test_every_amount_in_words_is_read(kroner: int) -> None:
    words = danish(kroner)
    forms = (words, f"{words} kroner", words.replace(" ", ""), f"ca. {words} kr. om måneden")
    assert {Money().read(form, READING) for form in forms} == {kroner * 100}


def test_an_amount_outside_the_bounds_is_told_apart() -> None:
    assert Money(50, 200).read("49,99", READING) == Unclear("bounds")
    assert Money(50, 200).read("-60 kr", READING) == Unclear("bounds")


@pytest.mark.parametrize("raw", [-1, 10_000_001, True, 85.5, "8550", None])
def test_only_ore_within_the_bounds_are_loaded(raw: object) -> None:
    assert Money().load(8550) == 8550
    with pytest.raises(Unfit):
        Money().load(raw)  # type: ignore[arg-type]
