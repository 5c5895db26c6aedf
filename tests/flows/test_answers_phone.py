"""Phone numbers as they are typed, and never one that is nobody's own."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Phone
from flows.kind import Reading, Unclear, Unfit
from tests.flows.examples import answered, examples
from tests.flows.spelling import danish

READING = Reading(date(2026, 11, 22), "da")
SAME = [
    "20123456",
    "20 12 34 56",
    "2012 3456",
    "20-12-34-56",
    "20.12.34.56",
    " 20123456 ",
    "+4520123456",
    "+45 20 12 34 56",
    "+45 20123456",
    "(+45) 20123456",
    "+45-20-12-34-56",
    "004520123456",
    "0045 20 12 34 56",
    "4520123456",
    "45 20 12 34 56",
    "mit nummer er 20123456",
    "mit nummer er 20 12 34 56 🙂",
    "det er 20123456",
    "tlf. 20123456",
    "tlf: 20 12 34 56",
    "my number is +45 2012 3456",
    "20123456!",
    "20\u00a012\u00a034\u00a056",
    "٢٠١٢٣٤٥٦",
    "２０１２３４５６",
    "jeg er 15 og mit nummer er 20123456",
]
UNREAD = {
    "": "",
    "12345678": "",
    "2012345": "",
    "201234567": "",
    "112": "bounds",
    "ring 112": "bounds",
    "114": "bounds",
    "80123456": "bounds",
    "80 12 34 56": "bounds",
    "90123456": "bounds",
    "20123456 eller 20123457": "",
    "1206101234567890123456": "",
    "+999 123456789": "",
    "ved ikke": "",
    "amina@gmail.com": "",
    "😂": "",
    "+": "",
    "++++++++++": "",
    "0" * 5000: "",
}

USABLE = """
mit er 51234567 og min mors er 61234567 = +4551234567|51234567 nej 61234567 = +4561234567
mors er 40118822 men brug mit, det er 22663817 = +4522663817|31 07 12 34 = +4531071234
plus femogfyrre seksogtyve halvfems tretten fyrre = +4526901340
22334455 = +4522334455|22 33 44 55 = +4522334455|+45 22 33 44 55 = +4522334455
+4522334455 = +4522334455|004522334455 = +4522334455|0045 22334455 = +4522334455
45 22334455 = +4522334455|(+45)22334455 = +4522334455|22-33-44-55 = +4522334455
22.33.44.55 = +4522334455|2233 4455 = +4522334455|223 344 55 = +4522334455
tlf 22334455 = +4522334455|tlf: 22 33 44 55 = +4522334455|tlf.nr. 22334455 = +4522334455
nummer: 22334455 = +4522334455|mit nummer er 22334455 = +4522334455
mit nr er 22 33 44 55 = +4522334455|mit mobilnummer er 22334455 = +4522334455
det er 22334455 = +4522334455|jeg har nummer 22334455 = +4522334455
du kan skrive til 22334455 = +4522334455|skriv på 22334455 = +4522334455
ring på 22 33 44 55 tak = +4522334455|22334455 😊 = +4522334455
my number is 22334455 = +4522334455
its 22334455 = +4522334455|call me on 22 33 44 55 = +4522334455
22334455 er mit nummer = +4522334455|hej det er 22334455 = +4522334455
ja det er 22 33 44 55 = +4522334455|jeg tror det er 22334455 = +4522334455
toogtyve treogtredive fireogfyrre femoghalvtreds = +4522334455
to og tyve tre og tredive fire og fyrre fem og halvtreds = +4522334455
to to tre tre fire fire fem fem = +4522334455
two two three three four four five five = +4522334455|22/33/44/55 = +4522334455
2 2 3 3 4 4 5 5 = +4522334455|+45-22-33-44-55 = +4522334455|+45 2233 4455. = +4522334455
22334455! = +4522334455|min mors: 22334455 = +4522334455|mors nummer 22334455 = +4522334455
22334455, ring efter skole = +4522334455|31415926 = +4531415926|40506070 = +4540506070
50 60 70 80 = +4550607080|60 12 34 56 = +4560123456|+45 91 23 45 67 = +4591234567
９１２３４５６７ = +4591234567|51 23 45 67 = +4551234567|5123 4567 = +4551234567
+45 5123 4567 = +4551234567|+45 51-23-45-67 = +4551234567|0045-51234567 = +4551234567
0045 51 23 45 67 = +4551234567|(45) 51234567 = +4551234567|45-51234567 = +4551234567
4551234567 = +4551234567|tlf.51234567 = +4551234567|tlf.nummer 51234567 = +4551234567
telefon 51 23 45 67 = +4551234567|mobil 51234567 = +4551234567|nr: 51234567 = +4551234567
nr er 51 23 45 67 = +4551234567|mit nummer: 51234567 = +4551234567
jeg kan fanges på 51234567 = +4551234567|i kan ringe til mig på 51234567 = +4551234567
sms til 51234567 = +4551234567|bare ring 51234567 = +4551234567|51234567 :) = +4551234567
51234567 (min) = +4551234567|51234567 det er min mobil = +4551234567|du får 51234567 = +4551234567
phone: 51234567 = +4551234567|you can call 51234567 = +4551234567|num 51234567 = +4551234567
51 234 567 = +4551234567|512 345 67 = +4551234567|5 1 2 3 4 5 6 7 = +4551234567
51_23_45_67 = +4551234567|51,23,45,67 = +4551234567|51/23/45/67 = +4551234567
enoghalvtreds treogtyve femogfyrre syvogtres = +4551234567
en og halvtreds tre og tyve fem og fyrre syv og tres = +4551234567
fem en to tre fire fem seks syv = +4551234567|five one two three four five six seven = +4551234567
51 treogtyve 45 67 = +4551234567|fem et to tre fire fem seks syv = +4551234567
jeg er 15 år og mit nummer er 51234567 = +4551234567|51234567 hvis du vil ringe = +4551234567
ring efter kl 16 på 51234567 = +4551234567|51234567 eller skriv på snap = +4551234567
93 93 93 93 = +4593939393|28282828 = +4528282828|42 42 42 42 = +4542424242
71 12 34 56 = +4571123456|33 12 34 56 = +4533123456|86123456 = +4586123456|٥١٢٣٤٥٦٧ = +4551234567
20123456 = +4520123456|20 12 34 56 = +4520123456|+4520123456 = +4520123456
0045 20123456 = +4520123456|mit nummer er 20123456 = +4520123456|tlf20123456 = +4520123456
nr.20123456 = +4520123456|20123456tak = +4520123456|tlf.:20123456 = +4520123456
20-12-34-56 = +4520123456|2012 3456 = +4520123456|20.12.34.56 = +4520123456
tyve tolv fireogtredive seksoghalvtreds = +4520123456
tyve tolv fire og tredive seks og halvtreds = +4520123456
to nul en to tre fire fem seks = +4520123456|two zero one two three four five six = +4520123456
2 0 1 2 3 4 5 6 = +4520123456|20/12/34/56 = +4520123456|(+45) 20 12 34 56 = +4520123456
45 20 12 34 56 = +4520123456|det er 20 12 34 56 = +4520123456
du kan ringe på 20123456 = +4520123456|ring 20123456 efter 16 = +4520123456
20123456 🙂 = +4520123456|my number is 20123456 = +4520123456
jeg er 15 og mit nummer er 20123456 = +4520123456|20123456 (mors) = +4520123456
20123456, altså 20 12 34 56 = +4520123456|20_12_34_56 = +4520123456|20,12,34,56 = +4520123456
20 12 34 56. = +4520123456|mobil: 20123456 = +4520123456|tlf: +45 2012-3456 = +4520123456
2o123456 = +4520123456|+45-20-12-34-56 = +4520123456|tyve 12 34 56 = +4520123456
20123456 og det er min mors = +4520123456
"""
UNUSABLE = """
51234567, nej 68 til sidst|20556677 nej vent det er mit gamle|20556677, nej
2233445|223344556|1|112|114|1813|116111|116 111|11223344|90901234|90 12 34 56|80808080|80 20 20 20
+46 70 123 45 67|+4915112345678|+447911123456|0046701234567|+1 202 555 0123|+47 22 33 44 55
22334455 eller 22334456|22334455/33445566|22334455 og 33445566|enten 22334455 eller mors 33445566
220305-1234|2203051234|22/03/2005|22-03-2005|2005-03-22|har ikke nogen|har ik en mobil|ved ikke
kan ikke huske det|samme som dette|det her nummer|hvorfor|hvorfor skal du bruge det?
hvad skal I med mit nummer?|nej|ja|det får du ikke|hemmeligt
amina@mail.dk|snap: amina123|@amina|📱
15 år|kl 16|85 kr|12345678|00000000|xx xx xx xx|22 33 44|22 33 44 xx|min iphone er gået i stykker
police|+|+45|45|1-2-3-4|20000 kr|5123456|512345678|51 23 45|51 23 45 6|51 23 45 67 8|1-1-2|118
1881|90 55 12 34|9012 3456|80 12 12 12|+46 8 123 456 78|+4721234567|+49 30 123456|0049 30 123456
+1-202-555-0147|+48 601 234 567|+90 532 123 45 67|51234567 eller 61234567|51234567 / 61234567
51234567, 61234567|010203-1234|0102031234|01/02/2003
20-12-2010|31.12.2009|2010-12-20|15.000|500 kr|har ingen telefon|jeg har ikke nogen mobil|nej tak
måske|glemt|jeg kan det ikke udenad|det står på min mobil|hvad er jeres nummer?|må I ringe?
hvilket nummer?|det samme som jeg skriver fra|brug det her|kun snap|insta|ali@gmail.com|💀|ali
abc12345678|12 34 56 78|00 00 00 00|99999|kl 16.30|0|+45 12 34 56 78|1234|hemmelig nr|ring 112
2012345|201234567|90123456|80123456|+46701740605|0046701740605|+49 1512 3456789|+44 7911 123456
20123456 eller 20123457|20123456 og 30123456|120610-1234|1206101234|20/11/2003|20-11-2003
20.11.2003|30-11-2010|2010-11-30|ved ik|det har jeg ikke|jeg har ikke nogen telefon|hvad mener du?
hvorfor?|hvad skal du bruge det til?|er 20123456 dit nummer?|😂|12/6 2010|amina|amina@gmail.com
det samme|det du skriver til|samme nummer|11111111|ikke 20123456|nummer|mit nummer|20 12 34
iphone 15|999|911|20123456789012|stop|pizza|ali20123456@gmail.com
"""


@pytest.mark.parametrize(("text", "expected"), answered(USABLE))
def test_usable(text: str, expected: str) -> None:
    assert Phone(abroad=False).read(text, READING) == expected


@pytest.mark.parametrize("text", examples(UNUSABLE))
def test_unusable_where_only_danish_numbers_are_wanted(text: str) -> None:
    assert isinstance(Phone(abroad=False).read(text, READING), Unclear)


@given(st.integers(28_00_00_00, 28_99_99_99))
def test_every_mobile_number_is_read_in_every_form(number: int) -> None:
    digits = str(number)
    pairs = [digits[at : at + 2] for at in range(0, 8, 2)]
    spoken = " ".join(danish(int(digit)) for digit in digits)
    forms = (digits, f"+45{digits}", " ".join(pairs), f"mit nr er {'-'.join(pairs)}", spoken)
    assert {Phone().read(form, READING) for form in forms} == {f"+45{digits}"}


@pytest.mark.parametrize("text", SAME)
def test_read_as_e164(text: str) -> None:
    assert Phone().read(text, READING) == "+4520123456"


@pytest.mark.parametrize(("text", "reason"), UNREAD.items())
def test_asked_again(text: str, reason: str) -> None:
    assert Phone().read(text, READING) == Unclear(reason)


def test_numbers_from_next_door_are_numbers_too() -> None:
    assert Phone().read("+46 70 174 06 05", READING) == "+46701740605"
    assert Phone(region="SE").read("070-174 06 05", READING) == "+46701740605"


@pytest.mark.parametrize("raw", ["20123456", "+4512345678", "+4580123456", "", None, 20123456])
def test_what_no_longer_fits(raw: object) -> None:
    with pytest.raises(Unfit):
        Phone().load(raw)  # type: ignore[arg-type]
