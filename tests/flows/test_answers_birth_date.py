"""Birth dates as teenagers write and say them, and what is none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Date
from flows.answers.word_list import words_in
from flows.kind import Reading, Unclear
from tests.flows.examples import answered, examples
from tests.flows.spelling import danish

READING = Reading(date(2026, 11, 22), "da")
BORN = Date(age=(10, 30))
MONTHS = words_in(
    "januar februar marts april maj juni juli august september oktober november december"
)
ORDINALS = words_in(
    "første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte "
    "trettende fjortende femtende sekstende syttende attende nittende tyvende enogtyvende "
    "toogtyvende treogtyvende fireogtyvende femogtyvende seksogtyvende syvogtyvende otteogtyvende "
    "niogtyvende tredivte enogtredivte"
)

USABLE = """
9/5 2011 nej 10/5 2011 = 2011-05-10|4/7 nej 5/7 2011 = 2011-07-05|valentinsdag 2010 = 2010-02-14
nytårsdag 2009 = 2009-01-01|24/12 2011, juleaften = 2011-12-24
ottende i ottende nul otte = 2008-08-08|tolvte oktober nul ni = 2009-10-12
12. juni 2010 = 2010-06-12|12/6-10 = 2010-06-12|120610 = 2010-06-12|den 3/3 i 2011 = 2011-03-03
june 12th 2010 = 2010-06-12|jeg er født den 12. juni 2010 = 2010-06-12|12.06.2010 = 2010-06-12
12062010 = 2010-06-12|2010-06-12 = 2010-06-12|den tolvte juni 2010 = 2010-06-12
den tolvte i sjette 2010 = 2010-06-12|den tolvte i sjette to tusind og ti = 2010-06-12
tolvte juni totusindogti = 2010-06-12|12. juni to tusind ti = 2010-06-12
12 juni tyve ti = 2010-06-12|june twelfth twenty ten = 2010-06-12|12 jun 10 = 2010-06-12
12 juni '10 = 2010-06-12|12/6/2010 = 2010-06-12|12-6-2010 = 2010-06-12|12 6 2010 = 2010-06-12
12 06 10 = 2010-06-12|12_06_2010 = 2010-06-12|12\\\\6\\\\2010 = 2010-06-12
født i 2010 den 12. juni = 2010-06-12|2010, 12. juni = 2010-06-12|2010 12/6 = 2010-06-12
2010 juni 12 = 2010-06-12|d. 12/6-2010 = 2010-06-12|d 12 juni 2010 = 2010-06-12
jeg er født d. 12/6 2010 og er 16 = 2010-06-12|12 junni 2010 = 2010-06-12
den 12 i 6 2010 = 2010-06-12|1/1 2012 = 2012-01-01|første januar 2012 = 2012-01-01
den første i første 2012 = 2012-01-01|31/12-09 = 2009-12-31|29/2 2012 = 2012-02-29
24. december 2009 = 2009-12-24|24 dec 09 = 2009-12-24|3 marts 2011 = 2011-03-03
3. mar 2011 = 2011-03-03|tredje marts 2011 = 2011-03-03|03032011 = 2011-03-03|030311 = 2011-03-03
3.3.11 = 2011-03-03|march 3 2011 = 2011-03-03|march 3rd, 2011 = 2011-03-03
3rd of march 2011 = 2011-03-03|5 maj 2008 = 2008-05-05|5. may 2008 = 2008-05-05
femte maj 2008 = 2008-05-05|5. okt 2010 = 2010-10-05|15 august 2009 = 2009-08-15
15. agust 2009 = 2009-08-15|femtende august 2009 = 2009-08-15|enogtyvende april 2010 = 2010-04-21
den en og tyvende april 2010 = 2010-04-21|21 april 2010 = 2010-04-21
i was born on 21 april 2010 = 2010-04-21|min fødselsdag er 21/4 2010 = 2010-04-21
fødselsdag: 21-04-2010 = 2010-04-21|21/04/10 :) = 2010-04-21|7. juli 2007 = 2007-07-07
7/7/07 = 2007-07-07|syvende i syvende 2007 = 2007-07-07|30. november 2011 = 2011-11-30
30/11-2011! = 2011-11-30|8 sebtember 2010 = 2010-09-08|8 september 2010 = 2010-09-08
8. sep. 2010 = 2010-09-08|20 februar 2010 = 2010-02-20|20. febuar 2010 = 2010-02-20
12. juni i år 2010 = 2010-06-12|10.10.10 = 2010-10-10|01-02-03 = 2003-02-01
12 juni nitten nioghalvfems = 1999-06-12|fjerde juli 2011 = 2011-07-04|den 4. 7. 2011 = 2011-07-04
4 / 7 - 2011 = 2011-07-04|٤/٧/٢٠١١ = 2011-07-04|5/3-2011 = 2011-03-05|5/3 2011 = 2011-03-05
05/03/2011 = 2011-03-05|05.03.11 = 2011-03-05|050311 = 2011-03-05|5. marts 2011 = 2011-03-05
5 marts 2011 = 2011-03-05|den 5 marts 2011 = 2011-03-05|d. 5/3-11 = 2011-03-05
femte marts 2011 = 2011-03-05|den femte i tredje 2011 = 2011-03-05|den 5. i 3. 2011 = 2011-03-05
5 i 3 2011 = 2011-03-05|5. i 3. 11 = 2011-03-05|march 5 2011 = 2011-03-05
5th march 2011 = 2011-03-05|5th of march, 2011 = 2011-03-05|mar 5 2011 = 2011-03-05
2011-03-05 = 2011-03-05|2011.03.05 = 2011-03-05|2011/3/5 = 2011-03-05|20110305 = 2011-03-05
05032011 = 2011-03-05|5-3-11 = 2011-03-05|5 3 2011 = 2011-03-05|5.3.2011 = 2011-03-05
jeg er født d. 5 marts 2011 = 2011-03-05|jeg er født 5/3 11 = 2011-03-05
født den 5. marts 2011 = 2011-03-05|5. marts '11 = 2011-03-05|5. marts i 2011 = 2011-03-05
min fødselsdag er 5. marts 2011 = 2011-03-05|jeg har fødselsdag den 5. marts 2011 = 2011-03-05
5/3/11 🎂 = 2011-03-05|05-03-2011. = 2011-03-05|5 mart 2011 = 2011-03-05|5. mats 2011 = 2011-03-05
den 5/3 i 2011 = 2011-03-05|femte marts to tusind og elleve = 2011-03-05
5 marts totusind elleve = 2011-03-05|28 februar 2009 = 2009-02-28|28/2-09 = 2009-02-28
17. maj 2012 = 2012-05-17|syttende maj 2012 = 2012-05-17|17 may 2012 = 2012-05-17
enogtredivte december 2010 = 2010-12-31|31 december 2010 = 2010-12-31|31/12 2010 = 2010-12-31
1. januar 2009 = 2009-01-01|1/1-09 = 2009-01-01|1. jan 2009 = 2009-01-01
22 oktober 2008 = 2008-10-22|22. october 2008 = 2008-10-22|22. okt. 2008 = 2008-10-22
toogtyvende oktober 2008 = 2008-10-22|22 oct 08 = 2008-10-22|9/11-2010 = 2010-11-09
9. november 2010 = 2010-11-09|niende november 2010 = 2010-11-09|9/11/10 = 2010-11-09
29. februar 2012 = 2012-02-29|29/2-08 = 2008-02-29|4. juli 2010 er jeg født = 2010-07-04
4/7/2010 i odense = 2010-07-04|I was born 4 July 2010 = 2010-07-04|July 4th, 2010 = 2010-07-04
4 juli 2010, så 16 = 2010-07-04|04072010 = 2010-07-04|040710 = 2010-07-04
4 / 7 / 2010 = 2010-07-04|4,7,2010 = 2010-07-04|4-juli-2010 = 2010-07-04|4jul2010 = 2010-07-04
4. juli 2010 tror jeg 😂 = 2010-07-04|tiende i tiende totusindogti = 2010-10-10
10/10-2010 = 2010-10-10|10 10 10 = 2010-10-10|101010 = 2010-10-10
sjette december 2009 = 2009-12-06|6. dec. 2009 = 2009-12-06|december 6, 2009 = 2009-12-06
6 december 09 = 2009-12-06|d.6/12 2009 = 2009-12-06|6/12 år 2009 = 2009-12-06
14/2-2010 = 2010-02-14|14.2.10 = 2010-02-14|14 feb 2010 = 2010-02-14|14. febr. 2010 = 2010-02-14
fjortende februar 2010 = 2010-02-14|14022010 = 2010-02-14|140210 = 2010-02-14
14-02-10 = 2010-02-14|14 02 2010 = 2010-02-14|2010/02/14 = 2010-02-14|14/2/10 = 2010-02-14
14/02 10 = 2010-02-14|den 14 februar 2010 = 2010-02-14|den fjortende i anden 2010 = 2010-02-14
14 i 2 2010 = 2010-02-14|d.14.2.2010 = 2010-02-14|d. 14-2-2010 = 2010-02-14
feb 14 2010 = 2010-02-14|february 14th 2010 = 2010-02-14|14th february 2010 = 2010-02-14
the 14th of february 2010 = 2010-02-14|jeg blev født 14/2 2010 = 2010-02-14
jeg er fra 14/2 2010 = 2010-02-14|født 14/2/2010 i Slagelse = 2010-02-14
14 februar 2010 kl 12 = 2010-02-14|14. februar totusind og ti = 2010-02-14
fjortende i anden totusindti = 2010-02-14|14 ferbuar 2010 = 2010-02-14
14. februrar 2010 = 2010-02-14|14.februar.2010 = 2010-02-14|14-februar-2010 = 2010-02-14
14 februar-10 = 2010-02-14|'14/2/2010' = 2010-02-14|fødselsdato 14/2-2010 = 2010-02-14
19/9 2011 = 2011-09-19|19. september 2011 = 2011-09-19|19 sept 2011 = 2011-09-19
nittende september 2011 = 2011-09-19|19. septemper 2011 = 2011-09-19|19 setember 2011 = 2011-09-19
sep 19, 2011 = 2011-09-19|19/9/11 = 2011-09-19|190911 = 2011-09-19|3/10 2008 = 2008-10-03
3. oktober 08 = 2008-10-03|3. oktobar 2008 = 2008-10-03|den 3 okt 2008 = 2008-10-03
tredje oktober 2008 = 2008-10-03|3 i tiende 2008 = 2008-10-03|tredje i tiende 08 = 2008-10-03
10. januar 2010 = 2010-01-10|10/1 2010 = 2010-01-10|10. janaur 2010 = 2010-01-10
10 jan 10 = 2010-01-10|8/8 2008 = 2008-08-08|otte i ottende 2008 = 2008-08-08
30 april 2009 = 2009-04-30|30. apirl 2009 = 2009-04-30|tredivte april 2009 = 2009-04-30
30/4-09 = 2009-04-30|31/8 2011 = 2011-08-31|enogtredivte august 2011 = 2011-08-31
16. nov 2012 = 2012-11-16|16 novmber 2012 = 2012-11-16|sekstende november 2012 = 2012-11-16
28. november 2012 = 2012-11-28|28/11-1996 = 1996-11-28|1/6 97 = 1997-06-01

jeg er født den 9. maj 2011 = 2011-05-09|9. maj, 2011 = 2011-05-09|9 maj -11 = 2011-05-09
9maj2011 = 2011-05-09|9.maj 11 = 2011-05-09|9/5 - 2011 = 2011-05-09|09/05-11 = 2011-05-09
09.05-2011 = 2011-05-09|9.5-11 = 2011-05-09|den niende maj 2011 = 2011-05-09
niende i femte 2011 = 2011-05-09|niende i femte elleve = 2011-05-09|9 i 5 11 = 2011-05-09
maj d. 9 2011 = 2011-05-09|maj den 9. 2011 = 2011-05-09|may the 9th 2011 = 2011-05-09
9th may 11 = 2011-05-09|9th of may two thousand eleven = 2011-05-09|ninth of may 2011 = 2011-05-09
født 9.5.2011 på rigshospitalet = 2011-05-09|09052011 = 2011-05-09|090511 = 2011-05-09
20110509 = 2011-05-09|2011-5-9 = 2011-05-09|2011 05 09 = 2011-05-09|9 . 5 . 2011 = 2011-05-09
9\\5\\2011 = 2011-05-09|9-5 2011 = 2011-05-09|9/5.2011 = 2011-05-09
jeg er 15, født 9/5 2011 = 2011-05-09|9. maj 2011 (15 år) = 2011-05-09
9. maj 2011, jeg er 15 = 2011-05-09|9/5 i 2011 = 2011-05-09|den 9 i maj 2011 = 2011-05-09
9'ende maj 2011 = 2011-05-09|9de maj 2011 = 2011-05-09|31 maj 2011 = 2011-05-31
31. maj 11 = 2011-05-31|enogtredivte i femte 2011 = 2011-05-31|tyvende april 2010 = 2010-04-20
20. apr. 2010 = 2010-04-20|25/12 09 = 2009-12-25|25. dec 2009 = 2009-12-25
femogtyvende december 2009 = 2009-12-25|25 of december 2009 = 2009-12-25|11/11/11 = 2011-11-11
11.11.2011 = 2011-11-11|ellevte i ellevte totusind elleve = 2011-11-11|1. april 2012 = 2012-04-01
1.4.12 = 2012-04-01|første april 2012 = 2012-04-01|1st of april 2012 = 2012-04-01
"""
UNUSABLE = """
29/2 2011|31/4 2010|31. april 2010|30/2 2010|32/1 2010|0/5 2010|12/13 2010|12/6|12. juni|juni 2010
2010|i juni|12|15|15 år|jeg er 15|jeg bliver 16 i juni|1/1 2030|12/6 2027|28/11 2027|12/6 2020
1/1 2018|12/6 1950|1/1 1990|ved ik|ved ikke|måske|det ved jeg ikke|hvad mener du?
hvorfor vil du vide det?|hvornår er du født?|i dag|i morgen|i går|nu|amina|ja|nej|😂|👍|20123456
20 12 34 56|kl 16|85 kr|3 timer|120610-1234|1206101234|12/6 2010 eller 13/6 2010
12. juni 2010 eller 13/6 2010|12 eller 13 juni 2010|12/6 2010 eller 2011|12/6 2010 el. 12/6 2011
min bror er født 12/6 2010|hemmeligt|stop|pizza|jeg elsker pizza|sommer 2010|jul 2010|12610
1262010|06/25/2010|99/99 9999|mandag|den 12.|2010-13-01|2010-02-30|for 15 år siden|ligesom min mor
tirsdag d. 3|xx/xx 2010|tolvte|fredag den 13.|nyårsdag 2009|29/2 2010|29-02-2011|31/4 2011
31. juni 2010|31/11-2010|30. februar 2010|32. maj 2010|0. maj 2010|12/13/2010|13.13.2010|45/3 2010
5/3 2027|1/12 2026|5/3 2020|5/3 2019|2018-01-01|5/3 1985|5/3 1895|5/3|5. marts|marts 2011|2011
jeg er 15 år|femten|i marts|det siger jeg ikke|hvorfor?|hvad mener du|er det nødvendigt?|igår
lige nu|5/3 2011 eller 6/3 2011|5 eller 6 marts 2011|enten 5/3 eller 6/3 2011|050311-1234
0503111234|kl 5|min storebror er født 5/3 2008|den dag min mor fødte mig|for længe siden|1. april
juleaften|fredag|5/3 20111|5/3 201|aprilsnar|xx|2011-02-30|2011-13-05|den 5.|født i 2011
29. nov 2016|29/2/2010|30/2-2012|31/9 2010
31/6/2010|31. nov 2010|00/01/2010|1/0 2010|15/15 2010|40/4 2010|2/14/2010|14/2 2030|14/2 2027
14/2 2021|14/2 2017|14/2 1970|14/2 1000|14/2 210|14/2|februar 2010|vinteren 2010|i 2010|16 år
seksten|jeg er 16 snart 17|14 februar|på torsdag|i overmorgen|sidste år|ved jeg ik
det rager ikke dig|hvorfor spørger du?|hvad skal du bruge det til|er 14/2 2010 ok?
14/2 eller 15/2 2010|14/2 2010 eller 2011|14. eller 15. februar 2010|1402101234|140210-1234
140210 1234|20102030|22 33 44 55|140 kr|kl 14.20|14.20|ok|:)|hund|min søster er født 14/2 2010
mine forældre er gift 14/2 2010|tirsdag den 14.|vædder|aldrig
9/5/011|d. 9/5|9511|fødselsdag 9/5, født 2011|9/5 og 2011|juledag 2009|31/4/2011
31. september 2011|29. feb 2013|29 februar 2011|30 feb|9/5/2031|9/5 2026|9/5 1990
9. el 10. maj 2011|9/5/11 eller 5/9/11|maj|min mor er født 9/5 1980|gæt
2011!|i 2011 om sommeren|spørg min mor
"""


@pytest.mark.parametrize(("text", "expected"), answered(USABLE))
def test_usable(text: str, expected: str) -> None:
    assert BORN.read(text, READING) == date.fromisoformat(expected)


@pytest.mark.parametrize("text", examples(UNUSABLE))
def test_unusable(text: str) -> None:
    assert isinstance(BORN.read(text, READING), Unclear)


@given(st.dates(date(1996, 11, 24), date(2016, 11, 22)))
def test_every_birth_date_is_read_in_words(born: date) -> None:
    ordinal, month = ORDINALS[born.day - 1], MONTHS[born.month - 1]
    forms = (
        f"{born.day}. {month} {born.year}",
        f"jeg er født den {ordinal} {month} {born.year}",
        f"den {ordinal} i {ORDINALS[born.month - 1]} {born.year}",
        f"{month} {born.day}, {born.year}",
        f"{ordinal} {month} {danish(born.year) if born.year >= 2000 else born.year}",
    )
    assert {BORN.read(form, READING) for form in forms} == {born}
