"""Marks from 1 to 5."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Scale
from flows.kind import Reading, Unclear, Unfit
from tests.flows.examples import answered, examples
from tests.flows.spelling import danish

READING = Reading(date(2026, 11, 22), "da")
USABLE = """
fiire = 4|femm = 5|2. min chef råber hele tiden = 2|*** = 3|⭐⭐⭐⭐⭐ bedste job = 5
1 = 1|2 = 2|3 = 3|4 = 4|5 = 5|en = 1|et = 1|to = 2|tre = 3|fire = 4|fem = 5|one = 1|two = 2
three = 3|four = 4|five = 5|4/5 = 4|4 / 5 = 4|4 ud af 5 = 4|fire ud af fem = 4|fire af fem = 4
four out of five = 4|4 out of 5 = 4|en ud af fem = 1|en 3'er = 3|3'er = 3|3er = 3|en 4’er = 4
treer = 3|en firer = 4|en femmer = 5|en toer = 2|en etter = 1|en ener = 1|4-tal = 4|et 4-tal = 4
4 stjerner = 4|fire stjerner = 4|⭐⭐⭐⭐ = 4|⭐⭐⭐ = 3|★★☆☆☆ = 2|⭐️⭐️⭐️⭐️⭐️ = 5|4️⃣ = 4
midt i mellem = 3|midt imellem = 3|midtimellem = 3|i midten = 3|midten = 3|sådan midt i mellem = 3
middel = 3|hverken eller = 3|in the middle = 3|max = 5|maks = 5|toppen = 5|den højeste = 5
højest = 5|bunden = 1|det laveste = 1|nok 4 = 4|jeg tror 3 = 3|4 tror jeg = 4|jeg giver 4 = 4
jeg vil sige 4 = 4|jeg vil give det en 4'er = 4|det får 5 stjerner = 5|fem!!! = 5|5! = 5|5 🔥 = 5
nr 4 = 4|nummer 4 = 4|svar 4 = 4|4 på en skala fra 1 til 5 = 4|på en skala fra 1 til 5 en 4'er = 4
4. = 4|ca 3 = 3|måske en 3'er = 3|en stor 4'er = 4|lige nu 2 = 2|helt klart 5 = 5|"3" = 3|5/5 = 5
1/5 = 1|treee = 3|٤ = 4|en klar 4 = 4|4,0 = 4|solid 4 = 4|4 ud af de 5 = 4|id say 3 = 3
its a 4 = 4|vel en 3 = 3|en svag treer = 3|4 point = 4|3 ☺️ = 3|2/5 = 2|3 ud af 5 = 3
tre ud af fem = 3|3 af 5 = 3|3 out of 5 = 3|three out of five = 3|en 2'er = 2|en 2er = 2|2'er = 2
en treer = 3|3-tal = 3|et firtal = 4|femtal = 5|en stor femmer = 5|en lille treer = 3
en solid 4'er = 4|en klar 5'er = 5|jeg giver 3 = 3|jeg giver det 3 = 3|giver den en 4 = 4
jeg vil give 5 = 5|den får 2 = 2|den får en toer = 2|nok en 3'er = 3|vel 3 = 3|måske 4 = 4
4 måske = 4|ca 4 = 4|omkring 4 = 4|tror 4 = 4|midt i = 3|sådan midt i = 3|en middel = 3|mellem = 3
medium = 3|neutral = 3|maksimum = 5|topkarakter = 5|højeste = 5|det højeste = 5|laveste = 1
minimum = 1|⭐⭐ = 2|⭐⭐⭐⭐⭐ = 5|★★★ = 3|3 stjerner = 3|fem stjerner = 5|5 stars = 5|a 4 = 4
i'd say 4 = 4|like a 3 = 3|4! = 4|5!!! = 5|5 😍 = 5|1 😭 = 1|3. = 3|3, = 3|nr. 3 = 3|nummer 3 = 3
svar 3 = 3|jeg er på 4 = 4|jeg er på en 4'er = 4|jeg ligger på 3 = 3|lige nu 4 = 4|i dag 2 = 2
i dag er det en 2'er = 2|på en skala fra 1-5 er det 4 = 4|4 på skalaen = 4|४ = 4|3/5 = 3|3 / 5 = 3
3 af 5 mulige = 3|3 ud af 5 stjerner = 3|tre ud af 5 = 3|3 out of 5 stars = 3|3 of 5 = 3|en 3 = 3
en tre = 3|et 3-tal = 3|treer tror jeg = 3|jeg vil sige 3 = 3|jeg vil sige en 3'er = 3|siger 3 = 3
jeg siger 3 = 3|så 3 = 3|hm 3 = 3|øh 3 = 3|3 ca = 3|3 vel = 3|3ish = 3|nok bare 3 = 3|bare 3 = 3
kun 2 = 2|kun en 2'er = 2|helt klart en 5'er = 5|5 helt klart = 5|fem, helt sikkert = 5
5 selvfølgelig = 5|5 af 5 = 5|5 ud af 5!! = 5|5 stjerner ⭐⭐⭐⭐⭐ = 5
⭐️⭐️ = 2|★★★★☆ = 4|🌟🌟🌟 = 3
4 stars = 4|4 points = 4|four stars = 4|a four = 4|i'd give it a 4 = 4|i would say 4 = 4
probably 4 = 4|about 4 = 4|4 i think = 4|4 😀 = 4|😀 4 = 4|nr.4 = 4|nummer fire = 4|svar: 4 = 4
mit svar er 4 = 4|på skalaen er jeg 4 = 4|på en skala er det 4 = 4|jeg ligger nok på en 4'er = 4
vi siger 4 = 4|okay så 4 = 4|ok 4 = 4|det er en 4'er = 4|det var en 4'er = 4|den er 4 = 4
4'er fra mig = 4|giv det 4 = 4|1'er = 1|etter = 1|et ettal = 1|højeste karakter = 5|max point = 5
lige i midten = 3|i midten af skalaen = 3|midt på = 3|midt på skalaen = 3
nogenlunde midt imellem = 3|sådan cirka midt i = 3|halvvejs = 3|den laveste = 1|i bunden = 1
i toppen = 5
jeg vil give den 4 ud af 5 = 4|jeg ville sige 4 = 4|det er en klar 4 = 4|en god 4'er = 4
stærk 4 = 4|fire! = 4|4'er = 4|en 4 tal = 4|4 tallet = 4|tallet 4 = 4|4, fordi det var sjovt = 4
4 fordi det er fedt = 4|3 fordi det er lidt kedeligt = 3|5 fordi jeg elsker det = 5
5 - det var super = 5|5: super = 5|2/5 chefen var sur = 2|1 desværre = 1|1 det var lort = 1
jeg giver en 1'er = 1|fem stjerner herfra = 5|5 ⭐ = 5|⭐ 5 = 5|🌟🌟 = 2|to-er = 2|tre'er = 3
fem'er = 5|en fem'er = 5|et fem-tal = 5|ligger på en 3er = 3|svarer 2 = 2|min karakter er 5 = 5
karakter 5 = 5|karakter: 4 = 4|score 4 = 4|4 af de fem = 4|4 ud af fem mulige = 4|jeg tænker 4 = 4
jeg vil nok give 4 = 4|4 vil jeg sige = 4|4 ud af 5, super godt = 4|4 ud af 5 det var fedt = 4
4/5 fed dag = 4|5/5 bedste dag = 5|3/5 helt okay = 3|3 helt okay = 3|3, helt okay = 3
3 det gik okay = 3|3 det gik fint = 3|2, det gik ikke så godt = 2|2 fordi jeg var træt = 2
1 fordi det var kedeligt = 1|1, elendig = 1|5 uden tvivl = 5|5 helt sikkert = 5|easy 5 = 5
fuld 5 = 5|full 5 = 5|en rund 4'er = 4|en fin 3'er = 3|fint 4 = 4|god 4 = 4|4 god = 4
4 tror jeg godt = 4|hmm nok 3 = 3|øhm 3 = 3|3 måske = 3|måske 3 = 3|3? = 3|3 eller noget = 3
omkring en 3'er = 3|ca en 4'er = 4|sådan en 4'er = 4|så 4 ud af 5 = 4|den får 4 ud af 5 = 4
chefen får 5 = 5|arbejdet får 4 = 4|jobbet er en 4'er = 4|det er 4 ud af 5 = 4|i dag er en 4 = 4
jeg har det som 4 = 4|mit humør er 3 = 3|humør 3 = 3|stemning 4 = 4|jeg er en 4'er i dag = 4
jeg er 3 = 3|jeg føler mig som en 2'er = 2|jeg ligger på en 2'er i dag = 2|i midten tror jeg = 3
midt imellem tror jeg = 3|middel tror jeg = 3|topkarakter fra mig = 5|absolut top = 5
helt i bund = 1|bundkarakter = 1|næsten 4 = 4|godt 3 = 3
"""
UNUSABLE = """
0|6|7|10|-3|100|8/10|7 ud af 10|4/6|3-4|3 eller 4|mellem 3 og 4|3,5|3.5|3½|tre en halv|nul|syv|ti
10/10|ved ik|ved ikke|måske|det ved jeg ikke|hvad mener du?|hvad er 5?|er 5 bedst?|hvad betyder 3?
4 timer|4 kr|kl 4|4 år|jeg er 15|15|3 katte|jeg har 3 søskende|amina|ja|nej|😂|👍|godt|fint|okay
meget|100%|1-5|1 til 5|1 2 3|12345|en sekser|syver|4+|5-|4 minus|12/6|ikke 4|over 3|mindst 3
mere end 4|højt|jeg elsker pizza|stop|20123456|et par|.|+|⭐⭐⭐⭐⭐⭐|☆|3 gange|hver dag|tusind
uendelig|-1|4 eller 5|to-tre|en til to|kommer an på|spring over|tak|1.2.3|16:30|4 5|den bedste|8
6/5|7/10|8 ud af 10|0/5|3/4|3 en halv|tre til fire|2-3 stykker|1 2 3 4 5|12|seks|idk|ingen anelse
hvad betyder tallene?|er 1 godt?|er 5 højest?|hvad er 5|hvorfor|dårligt|super|meget godt|ret godt
ikke så godt|👎|😐|❤️❤️❤️|4 dage|jeg har 4 søskende|pizza|5%|4-|5 minus|under 3|mindst 4|højst 2
ikke 5|hverken 1 eller 5|2010|22334455|skip|IV|total|en totaler|et total
2 stk|fuld plade|nederst|1 er bedst ikke?|hvad er skalaen?|er 5 godt eller dårligt?|fra 1 til 5?
fra 1 til 5|1,5|2,5|4,5|4.5|4½|4 en halv|4/10|9/10|11/5|100/100|20|-2|minus 2|en milliard|4-5
4/5 eller 5/5|3 til 4|3 eller måske 4|2 og 3|2, 3|tror ikke jeg ved det|ved ikke rigtig|ingen idé
tja|meh|fedt|nice|elendigt|helt vildt godt|kunne være bedre
ikke super|🙂|👌|💯|❤️|5 kr|5 timer|kl 5
5 år|5 gange om ugen|jeg har 3 hunde|jeg er 4 personer|3. klasse|3.g|12. maj|40506070|hej|A
4 stærke|⭐⭐⭐⭐½|tres|4 på en skala til 5|max 5|5 max|under middel|over middel
lidt over middel|mindre end 3|3 til 5|3 måske 4|2 1/2|halvanden|3,75|6/10|12/7
et sted mellem 2 og 3|alle|ingen|ved det ikke|hvad er skalaen|1 er dårligst?
er 1 bedst eller dårligst|fint nok|9|99|7-trinsskalaen|00|10 ud af 5|5 ud af 10|5 ud af 4
tre kroner|mellem godt og skidt|det bedste|værst|6 fordi det var så godt
100 ud af 5|11/10|7/5|0 stjerner|minus 1|mere end 5|under 1|3-4 stykker|mellem 2 og 3|3,5 tror jeg
en 3,5'er|3 komma 5|4 plus|lidt over 3|hvad er bedst?|er 5 det bedste|hvilken vej vender skalaen
skal jeg sige et tal|jeg kan ikke sige det i tal|det var fedt|det gik godt|det gik skidt
havde en god dag|jeg havde 4 timer|jeg var der 4 timer|4 kolleger|der var 3 kunder|2 vagter|kl 3
15 år
"""


@pytest.mark.parametrize(("text", "expected"), answered(USABLE))
def test_usable(text: str, expected: str) -> None:
    assert Scale().read(text, READING) == int(expected)


@pytest.mark.parametrize("text", examples(UNUSABLE))
def test_asked_again(text: str) -> None:
    assert isinstance(Scale().read(text, READING), Unclear)


@given(st.integers(1, 5))
def test_every_mark_is_read_in_every_form(mark: int) -> None:
    forms = (
        f"{mark}",
        f"{mark}/5",
        f"en {mark}'er",
        f"{danish(mark)} ud af fem",
        "⭐" * mark,
        f"jeg giver det {mark} stjerner",
        f"på en skala fra 1 til 5: {mark}",
    )
    assert {Scale().read(form, READING) for form in forms} == {mark}


@given(st.integers(1, 10))
def test_another_scale_has_its_own_ends_and_middle(mark: int) -> None:
    kind = Scale(0, 10)
    assert kind.read(f"{mark}/10", READING) == kind.read(f"{mark}", READING) == mark
    assert kind.read("midt i mellem", READING) == 5
    assert isinstance(kind.read(f"{mark}/5", READING), Unclear)


def test_a_mark_outside_the_scale_is_told_apart() -> None:
    assert Scale().read("7", READING) == Unclear("bounds")
    with pytest.raises(ValueError, match="below its highest"):
        Scale(5, 5)


@pytest.mark.parametrize("raw", [0, 6, True, 4.0, "4", None])
def test_only_marks_of_the_scale_are_loaded(raw: object) -> None:
    assert Scale().load(4) == 4
    with pytest.raises(Unfit):
        Scale().load(raw)  # type: ignore[arg-type]
