"""Languages by their Danish, English and own names."""

from datetime import date

import pytest

from flows.answers import Language
from flows.answers.language_names import language_names
from flows.kind import Reading, Unclear, Unfit
from tests.flows.examples import answered, examples

READING = Reading(date(2026, 11, 22), "da")
NAMES = sorted(language_names().items())
USABLE = """
arabisk = ar|Arabisk = ar|ARABISK = ar|arabic = ar|العربية = ar|عربي = ar|بالعربية = ar|بالعربي = ar
soomaali fadlan = so|english, my danish is bad = en|عربي من فضلك = ar|dansk, nej engelsk = en
arabsik = ar
arabisk tak = ar|tyrkisk = tr|türkçe = tr|turkce = tr|turkish = tr|tyrksk = tr|soomaali = so
somali = so|somalisk = so|af soomaali = so|polski = pl|polsk = pl|polish = pl|po polsku = pl
українська = uk|ukrainsk = uk|ukrainian = uk|اردو = ur|urdu = ur|farsi = fa|persisk = fa
فارسی = fa|dari = fa|kurdisk = ku|kurdî = ku|kurmanji = ku|sorani = ku|kurdish = ku|tigrinya = ti
ትግርኛ = ti|tigrinja = ti|engelsk = en|engelsk pls = en|english = en|english please = en
in english = en|på engelsk = en|engelks = en|dansk = da|danish = da|på dansk = da|dansk tak = da
dnask = da|dansk selvfølgelig = da|helst dansk = da|jeg vil helst snakke dansk = da
jeg taler arabisk = ar|jeg snakker bedst somali = so|mit modersmål er urdu = ur
my language is english = en|i speak english = en|vietnamesisk = vi|tiếng việt = vi|thai = th
thailandsk = th|kinesisk = zh|中文 = zh|mandarin = zh|tysk = de|deutsch = de|fransk = fr
français = fr|spansk = es|español = es|rumænsk = ro|română = ro|russisk = ru|русский = ru
albansk = sq|shqip = sq|bosnisk = bs|serbisk = sr|kroatisk = hr|pashto = ps|punjabi = pa
hindi = hi|tamil = ta|tagalog = tl|filippinsk = tl|grønlandsk = kl|færøsk = fo|islandsk = is
norsk = no|svensk = sv|litauisk = lt|portugisisk = pt|swahili = sw|amharisk = am|nepalesisk = ne
dansk ikke engelsk = da|ikke dansk, engelsk = en|ikke engelsk men dansk = da
jeg kan ikke så godt dansk så engelsk = en|dansk er fint = da|kan vi tage det på arabisk? = ar
kan jeg få det på engelsk? = en|engelsk? = en|arabisk 🙂 = ar|dansk!! = da|det danske sprog = da
eng = en|dk = da|🇩🇰 = da|kurdisk (sorani) = ku|farsi/dari = fa|hollandsk = nl|italiensk = it
oromo = om|bulgarsk = bg|ungarsk = hu|makedonsk = mk|tjetjensk = ce
jeg vil gerne have det på tyrkisk = tr|jeg er bedst til arabisk = ar|helst på engelsk tak = en
vil gerne skrive på somali = so|lets do english = en|jeg foretrækker dansk = da
engelsk er nemmest for mig = en|egnelsk = en|tyrkiskk = tr|svenks = sv|spanks = es|Dansk tak = da
dansk er bedst = da|bare dansk = da|jeg vil gerne have dansk = da|jeg snakker dansk = da
dansk pls = da|danks = da|dasnk = da|dansl = da|English please = en|engelsk tak = en
in english pls = en|englsih = en|enelsk = en|engilsh = en|arabiskk = ar|arabi = ar
jeg taler bedst arabisk = ar|mit modersmål er arabisk = ar|helst på arabisk = ar
vi taler arabisk derhjemme = ar|Turkce = tr|tyrkis = tr|tyrkisk tak = tr|kurdi = ku|kurmanci = ku
کوردی = ku|af-soomaali = so|Somalisk tak = so|persian = fa|پښتو = ps|ukrainsk plz = uk|rusisk = ru
romanian = ro|româna = ro|rumansk = ro|bosanski = bs|vietnamese = vi|tamilsk = ta|bengali = bn
nepali = ne|filipino = tl|francais = fr|french = fr|german = de|kalaallisut = kl|finsk = fi
lettisk = lv|græsk = el|hebraisk = he|japansk = ja|koreansk = ko|can we do english = en
kan vi skrive på engelsk = en|jeg er bedst til engelsk = en
engelsk, jeg er ikke så god til dansk = en|ikke dansk, hellere engelsk = en
dansk, ikke engelsk = da|engelsk 🙏 = en|🇬🇧 = en|jeg vil helst skrive på tyrkisk = tr
jeg forstår bedst polsk = pl|mit sprog er somali = so|jeg snakker mest urdu = ur
på arabisk tak = ar|arabisk plz = ar|kan jeg få det på arabisk = ar|må det være på arabisk = ar
kan det være på arabisk? = ar|jeg vil helst have det på arabisk = ar|mest arabisk = ar
arabisk er mit sprog = ar|arabisk er nemmere = ar|mit sprog er arabisk = ar|det er arabisk = ar
jeg kan bedst arabisk = ar|jeg kan kun arabisk = ar|jeg skriver bedst på arabisk = ar
Arabic pls = ar|i prefer arabic = ar|arabic is better for me = ar|can i have it in arabic = ar
my first language is arabic = ar|arabsk = ar|aarabisk = ar|arbisk = ar|tyrkisk plz = tr
tyrkist = tr|tyrksisk = tr|turkis = tr|turkisk = tr|kurdsk = ku|kurdiskk = ku|kudrisk = ku
kurmanji kurdisk = ku|kurdisk kurmanji = ku|somalsik = so|somalli = so|somali please = so
panjabi = pa|farsi tak = fa|farsi/persisk = fa|persisk farsi = fa|iransk = fa|dari tak = fa
pasto = ps|pashtu = ps|polsk tak = pl|język polski = pl|ukrainsk tak = uk|ukranisk = uk
ukrainian please = uk|russisk tak = ru|по-русски = ru|rumænsk tak = ro|rumensk = ro
limba romana = ro|lietuvių = lt|estisk = et|bulgarsk tak = bg|srpski = sr|српски = sr
bosnisk tak = bs|albansk tak = sq|thai tak = th|thailansk = th|ไทย = th|vietnamesik = vi
vietnamisk = vi|kinesisk tak = zh|chinese = zh|kantonesisk = zh|filipinsk = tl|tagalog please = tl
indonesisk = id|hindi tak = hi|tamil tak = ta|singalesisk = si|bengalsk = bn|tigrinya tak = ti
tigrinisk = ti|lingala = ln|kinyarwanda = rw|fransk tak = fr|brasiliansk = pt|spansk tak = es
tjekkisk = cs|slovakisk = sk|tysk tak = de|svenska = sv|norsk tak = no|færøsk tak = fo
grønlandsk tak = kl|dansk er fint nok = da|dansk går fint = da|bare på dansk = da|dansk, tak = da
det danske = da|jeg er dansk = da|daansk = da|dansk dansk dansk = da|danish please = da
engelsk hvis det er muligt = en|engelsk hvis du kan = en|english if possible = en
i only speak english = en|engelsk er bedst for mig = en|jeg er bedre til engelsk = en
jeg er ikke god til dansk så engelsk = en|helst engelsk, ikke dansk = en|not danish, english = en
arabisk tak hvis det kan lade sig gøre = ar|hvis muligt tyrkisk = tr
helst tyrkisk hvis muligt = tr|tyrkisk hvis i kan = tr|jeg vil gerne tale tyrkisk = tr
jeg ønsker tyrkisk = tr|vælg tyrkisk = tr|tyrkisk, det er mit modersmål = tr
derhjemme taler vi somali = so|hjemme snakker vi somali = so|jeg er vokset op med somali = so
jeg læser bedst på dansk = da|jeg er bedst på dansk = da|dansk er mit bedste sprog = da
dansk for min skyld = da|dansk er helt fint = da|vi kan godt tage den på dansk = da
bare skriv på dansk = da|skriv dansk = da|fortsæt på dansk = da|switch to english = en
change to english please = en|could you write in english = en|english would be nice = en
english is fine = en|english works = en|i'd like english = en|let's use english = en
speak english pls = en|engelsk bro = en|wallah arabisk = ar|ukrainska = uk|rumænsk pls = ro
kurmandji = ku|kurdisk badini = ku|dari, altså persisk = fa|persisk (dari) = fa
thailandsk tak = th|pashto tak = ps|punjabi tak = pa|vietnamese please = vi|kinesisk mandarin = zh
engelsk måske = en|måske engelsk = en|kan vi tage dansk = da|gerne dansk = da|gerne på dansk = da
dansk vil jeg helst = da|jeg vælger dansk = da|jeg vil vælge engelsk = en
engelsk ville være bedst = en|det skal være på engelsk = en|skal være engelsk = en
jeg skriver engelsk = en|jeg skriver bedst engelsk = en
my danish is not so good, english please = en|sorry english = en|undskyld, kun engelsk = en
kun engelsk = en|engelsk da = en|engelsk altså = en|eng pls = en|engelsk thx = en|ENGELSK = en
ARABISK TAK = ar|arabisk er bedst = ar|arabisk det er nemmest = ar|jeg forstår arabisk bedst = ar
jeg forstår kun arabisk = ar|somali af = so|jeg er fra somalia så somali = so
jeg er fra tyrkiet så tyrkisk = tr|tyrkisk fordi det er mit modersmål = tr
polsk, jeg kommer fra polen = pl|ukrainsk, er ny i danmark = uk|vietnamesisk hvis det findes = vi
kan man vælge arabisk = ar|arabisk? = ar|fransk tak! = fr|fransk, merci = fr|spansk por favor = es
deutsch bitte = de|polski proszę = pl|türkçe lütfen = tr|kurdisk, sorani = ku
kurdisk tak (kurmanji) = ku|albansk tak bro = sq|tamilsk tak = ta|urdu pls = ur
"""
UNUSABLE = """
ved ik|ved ikke|måske|hvad mener du?|hvilke sprog kan du?|taler du arabisk?|kan du arabisk?
er det på dansk?|dansk eller engelsk|dansk og engelsk|arabisk og dansk|arabisk, dansk og engelsk
jeg taler både urdu og dansk|mit modersmål|det samme som nu|lige meget|ligegyldigt
jeg er fra Tyrkiet|jeg kommer fra Somalia|Somalia|Tyrkiet|Danmark|England|Polen|min far er tyrkisk
jeg har tysk i skolen|engelsk er svært|min engelsklærer er sur|jeg hader fransk|ja|nej|😂|👍|12|3
amina|pizza|fisk|jeg elsker pizza|ikke dansk|jeg kan ikke dansk|dansk kan jeg ikke
jeg taler ikke engelsk|ikke engelsk|slang|emojis|klingon|minecraft|no|en|is|so|hi|stop|20123456
16:30|12/6|jeg vil gerne have et job|hvor mange sprog er der?|kode|python|tegnsprog|fodbold
jeg danser|danser|hindu|italien|spanien|tak|hvad er modersmål?|alle sprog|et par stykker|flere
begge dele|spring over|dig|jeg er 15 år|.|?|kurdistan|syrien|pakistansk mad|tyrkisk pizza
fransk hotdog|dansk pop|thailand|thaimad|engelsk bulldog|jeg rejste til island|irak
både dansk og engelsk|dansk og arabisk|engelsk og dansk|dansk/engelsk|alle|begge|det samme|idk
hvilke kan du?|hvilke sprog har I?|taler du dansk?|hvad mener du|hvorfor|ok|1|15|matematik
jeg har dansk i skolen|jeg får 7 i dansk|min dansklærer|jeg er fra Danmark|jeg kommer fra Tyrkiet
tyrkiet|somalia|danmark|jeg er kurder|jeg er dansker|arabere|emoji|🇩🇰🇬🇧|engelsk bøf
jeg kan ikke engelsk|jeg hader tysk|tysk er kedeligt|sprog|modersmål|kodesprog|perker|elvisk
dothraki|gibberish|kl 16|hej|skip|fransk kartoffel|somalia sprog
urdo|pakistansk|afghansk|viet|anything but danish|alt andet end dansk
dansk eller tyrkisk|dansk og tyrkisk|tyrkisk og kurdisk|lidt dansk lidt arabisk|arabisk/dansk
to sprog|jeg kan 3 sprog|ingen af dem|ligemeget|du bestemmer|samme som nu|mit eget
hvad er der at vælge imellem?|hvilke?|kan du tyrkisk?|snakker du arabisk?|er du dansk?|2|B|20
Mohamed|mad|dansktime|jeg har lektier i engelsk|jeg fik 10 i engelsk|engelsk er kedeligt
jeg elsker fransk mad|ikke arabisk|jeg taler ikke så godt dansk|min mor taler ikke dansk
min mor er fra irak|jeg bor i tyskland|tyskland|libanon|palæstina|muslim|kristen|kebab|fingersprog
babysprog|minecraft enchant|🇩🇰 eller 🇬🇧|lol|-
ukrainsk mova|dansk tegnsprog|jysk|dansk med jysk dialekt|svensk-dansk|dansk-arabisk
dansk; engelsk|dansk+engelsk|dansk & engelsk|måske engelsk eller dansk|jeg ved ikke, dansk?
spansk er mit yndlingsfag|jeg lærer tysk|jeg har haft fransk i 2 år|jeg kan lidt tysk|engelsklærer
engelsk musik|kinesisk mad|jeg er halvt tyrkisk|min kæreste er svensk|koreansk drama
hvordan siger man hej på arabisk?|hvad hedder du på arabisk|C++|java|morse|da|se
min mor forstår kun arabisk|mor taler somali|ukrainsk eller russisk
russisk eller ukrainsk, lige meget|har i tyrkisk?|findes det på tyrkisk?|er der tyrkisk?
er arabisk muligt?|bosnisk eller serbisk|serbokroatisk|pashto/dari|thaisprog
jeg bryder mig ikke om engelsk|jeg er dårlig til engelsk|engelsk er ikke min stærke side
dansk er svært|jeg forstår ikke dansk|hvorfor er det på dansk|jeg går i dansk skole
min dansk er dårlig|har dansk statsborgerskab|dansk pas|fransk kage|ja tak|hvad som helst
det ved jeg sgu ikke|giv mig et job|hvad hedder du
"""


@pytest.mark.parametrize(("text", "expected"), answered(USABLE))
def test_usable(text: str, expected: str) -> None:
    assert Language().read(text, READING) == expected


@pytest.mark.parametrize("text", examples(UNUSABLE))
def test_asked_again(text: str) -> None:
    assert isinstance(Language().read(text, READING), Unclear)


@pytest.mark.parametrize(("name", "code"), NAMES, ids=[name for name, _ in NAMES])
def test_every_name_is_read_alone_and_in_a_wish(name: str, code: str) -> None:
    for form in (name, name.upper(), f"jeg vil helst have det på {name}, tak"):
        assert Language().read(form, READING) == code


def test_a_slip_of_the_thumb_never_guesses_between_two() -> None:
    assert Language().read("slovesk", READING) in (Unclear(), "sl")
    assert Language().read("danks", READING) == "da"


def test_several_languages_are_told_apart() -> None:
    assert Language().read("dansk og arabisk", READING) == Unclear("several")


@pytest.mark.parametrize("raw", ["", "xx", "dansk", 5, None])
def test_only_codes_are_loaded(raw: object) -> None:
    assert Language().load("ar") == "ar"
    with pytest.raises(Unfit):
        Language().load(raw)  # type: ignore[arg-type]
