"""First names as Danish teenagers of all backgrounds write them."""

from datetime import date

import pytest

from flows.answers import Name
from flows.kind import Reading, Unclear
from tests.flows.examples import answered, examples

READING = Reading(date(2026, 11, 22), "da")

NAMES = """
Amina = Amina|jeg hedder amina = Amina|mit navn er Yusuf = Yusuf|de kalder mig Mo = Mo
AMINA = Amina|anna-sofie = Anna-Sofie|it's Yusuf = Yusuf|hej det er Ali = Ali|its yusuf = Yusuf
im layla = Layla|jeg er Sara = Sara|hej jeg hedder Mohammed = Mohammed
Hej! Jeg hedder Fatima :) = Fatima|jeg hedder Ali, hvad hedder du? = Ali|amina 15 år = Amina
Amina, 15 år = Amina|amina (15 år) = Amina|jeg hedder ali og er 15 = Ali
jeg hedder Emil men alle kalder mig Emse = Emil|mine venner kalder mig Zak = Zak
alle kalder mig Bo = Bo|du kan bare kalde mig Sofie = Sofie|kald mig Ida = Ida|call me Sam = Sam
my friends call me Jay = Jay|my name is Blessing = Blessing|name: Omar = Omar|navn: Omar = Omar
navnet er Omar = Omar|mit fulde navn er Omar Hassan = Omar Hassan|mit rigtige navn er Lars = Lars
jeg hedder faktisk Karl = Karl|jeg hedder jo Pia = Pia|jeg bliver kaldt Fie = Fie
det er bare mig Ali = Ali|Ali her = Ali|her er Ali = Ali|ali hedder jeg = Ali
Sofie er mit navn = Sofie|åse = Åse|Søren = Søren|soren = Soren|ægir = Ægir|zoë = Zoë
Nguyễn = Nguyễn|Łukasz = Łukasz|Оксана = Оксана|محمد = محمد|Mai Linh = Mai Linh|Bo = Bo|My = My
Can = Can|Said = Said|Tue = Tue|Vilde = Vilde|O'Neil = O'Neil|anne marie = Anne Marie
jean-luc = Jean-Luc|yo its Kevin = Kevin|hejsa, mit navn er Freja = Freja
heey jeg hedder Zainab 😊 = Zainab|emil!! = Emil|"Emil" = Emil|emil. = Emil|Krzysztof = Krzysztof
Sofie Holm = Sofie Holm|Emil Berg Nielsen = Emil Berg Nielsen|i'm Noah = Noah|i am Noah = Noah
this is Noah = Noah|jeg er ali fra Køge = Ali|jeg hedder ali tak = Ali|jeg heder yasmin = Yasmin
hedder yasmin = Yasmin|mit navn er: yasmin = Yasmin|Henning = Henning
jeg hedder så Mikkel = Mikkel|ok jeg hedder mikkel = Mikkel|Wiktoria = Wiktoria|Aya = Aya
Isis = Isis|Mario = Mario|Dag = Dag|Fatima = Fatima|fatima = Fatima|FATIMA = Fatima
jeg hedder Fatima = Fatima|jeg hedder fatima = Fatima|hedder fatima = Fatima
mit navn er fatima = Fatima|mit navn er Fatima Zahra = Fatima Zahra|det er Fatima = Fatima
hej det er fatima = Fatima|Hej, jeg hedder Fatima = Fatima|heej jeg hedder fatima 😄 = Fatima
halløj det er Jonas = Jonas|jeg er Jonas = Jonas|Jonas her = Jonas|jonas :) = Jonas|jonas. = Jonas
de kalder mig Joe = Joe|folk kalder mig Joe = Joe|alle kalder mig joe = Joe
man kalder mig Joe = Joe|kald mig Joe = Joe|kald mig bare joe = Joe|du kan kalde mig joe = Joe
bare kald mig Joe = Joe|bare Joe = Joe|i am Joe = Joe|I'm joe = Joe|im joe = Joe|it's joe = Joe
its me joe = Joe|my name is joe = Joe|my name's joe = Joe|name's joe = Joe|names joe = Joe
they call me joe = Joe|call me joe = Joe|everyone calls me joe = Joe|anne-marie = Anne-Marie
Anne-Marie = Anne-Marie|Anne Marie = Anne Marie|karl emil = Karl Emil|Karl-Emil = Karl-Emil
jens peter = Jens Peter|mohammed = Mohammed|muhammed ali = Muhammed Ali|abdi = Abdi
Abdirahman = Abdirahman|ayaan = Ayaan|hodan = Hodan|Xuan = Xuan|Thảo = Thảo|Đặng = Đặng|Zoë = Zoë
Chloé = Chloé|Åse = Åse|Ægir = Ægir|Øjvind = Øjvind|Şeyma = Şeyma|ömer = Ömer|Oğuz = Oğuz
Łucja = Łucja|Олена = Олена|ليلى = ليلى|O'Connor = O'Connor|bo = Bo|Ea = Ea|ib = Ib|mo = Mo
mads 16 år = Mads|jeg hedder Mads og jeg er 16 = Mads|jeg hedder Mads, men kaldes Mas = Mads
jeg hedder mads fra køge = Mads|jeg er mads = Mads|mads hedder jeg = Mads|Mads er mit navn = Mads
mit fornavn er Mads = Mads|fornavn: Mads = Mads|jeg hedder da mads = Mads|ok, det er mads = Mads
ja jeg hedder mads = Mads|mads tak = Mads|Ahmed = Ahmed|ahmed = Ahmed|jeg hedder ahmed = Ahmed
Jeg hedder Ahmed :-) = Ahmed|hej, ahmed her = Ahmed|hej ahmed her = Ahmed|hey its ahmed = Ahmed
hejsa jeg er ahmed = Ahmed|goddag, mit navn er Ahmed = Ahmed|mit navn Ahmed = Ahmed
navn Ahmed = Ahmed|navnet er ahmed = Ahmed|ahmed er mit navn = Ahmed
jeg hedder ahmed men du kan kalde mig momo = Ahmed|kald mig momo = Momo
du må gerne kalde mig momo = Momo|mine venner kalder mig momo = Momo
my friends call me momo = Momo|people call me momo = Momo|hi my name is ahmed = Ahmed
hello, i'm ahmed = Ahmed|hello im ahmed = Ahmed|i'm called ahmed = Ahmed|jeg kaldes momo = Momo
jeg bliver kaldt momo = Momo|jeg hedder ahmed og jeg er 15 år gammel = Ahmed
jeg er ahmed 15 år = Ahmed|ahmed - 15 år = Ahmed|Ahmed Yusuf = Ahmed Yusuf
ahmed yusuf = Ahmed Yusuf|Ahmed Yusuf Mohamed = Ahmed Yusuf Mohamed|Signe = Signe|signe! = Signe
signe 🌸 = Signe|Anne Sofie = Anne Sofie|anne-sofie = Anne-Sofie|ANNE SOFIE = Anne Sofie
Mai-Britt = Mai-Britt|mai-britt = Mai-Britt|Karl Johan = Karl Johan|jens ole = Jens Ole
Lærke = Lærke|lærke = Lærke|Bjørk = Bjørk|Åge = Åge|Thor = Thor|Odin = Odin|Rose = Rose
Storm = Storm|Sky = Sky|Sol = Sol|Liv = Liv|Pil = Pil|Max = Max|Kim = Kim|Mille = Mille
Tobias = Tobias|Viktoriia = Viktoriia|Oleksandr = Oleksandr|Ivan = Ivan|Agnieszka = Agnieszka
Małgorzata = Małgorzata|Ștefan = Ștefan|Ngọc Anh = Ngọc Anh|Duy = Duy|Phuong = Phuong
Priya = Priya|Arjun = Arjun|Tharsan = Tharsan|Kirushan = Kirushan|Biniam = Biniam|Semhar = Semhar
Xhemile = Xhemile|Ylli = Ylli|Rojda = Rojda|Şilan = Şilan|Zehra = Zehra|Nour = Nour|Adam = Adam
Jakob Skov = Jakob Skov|Ida Holm = Ida Holm|李伟 = 李伟|नेहा = नेहा|Nikolaj = Nikolaj
nikolaj = Nikolaj|jeg er nikolaj = Nikolaj|hej med dig, jeg hedder nikolaj = Nikolaj
hej makker jeg hedder nikolaj = Nikolaj|hej makker! nikolaj her = Nikolaj
mit navn det er nikolaj = Nikolaj|mit navn er bare nikolaj = Nikolaj
jeg hedder bare nikolaj = Nikolaj|jeg hedder altså nikolaj = Nikolaj
jeg hedder Nikolaj Lund Jensen = Nikolaj Lund Jensen|Nikolaj L. Jensen = Nikolaj L. Jensen
kald mig nik = Nik|nik = Nik|Sarah-Louise = Sarah-Louise|sarah louise = Sarah Louise
Ali Reza = Ali Reza|El Hassan = El Hassan|Abu Bakr = Abu Bakr|Jean Pierre = Jean Pierre
D'Angelo = D'Angelo|M'hamed = M'hamed|Þór = Þór|Ðuro = Ðuro|Ingibjörg = Ingibjörg|Đorđe = Đorđe
Željko = Željko|Ayşegül = Ayşegül|Hüseyin = Hüseyin|Gökhan = Gökhan|Mücahit = Mücahit
Kacper = Kacper|Zuzanna = Zuzanna|Bartłomiej = Bartłomiej|Iryna = Iryna|Yevhen = Yevhen
Andriy = Andriy|Ioana = Ioana|Răzvan = Răzvan|Huyen = Huyen|Thanh = Thanh|Bảo = Bảo
Sivakumar = Sivakumar|Abinaya = Abinaya|Gurpreet = Gurpreet|Ayesha = Ayesha|Noorulain = Noorulain
Hamzah = Hamzah|Ubah = Ubah|Ismahan = Ismahan|Deqa = Deqa|Warsame = Warsame|Yohannes = Yohannes
Selamawit = Selamawit|Tesfay = Tesfay|Chidi = Chidi|Ngozi = Ngozi|Kwame = Kwame|Aminata = Aminata
Mamadou = Mamadou|Juan Carlos = Juan Carlos|Ximena = Ximena|Paninnguaq = Paninnguaq|Malik = Malik
Aputsiaq = Aputsiaq|Nivi = Nivi|ronaldo = Ronaldo|messi = Messi|donald trump = Donald Trump
peter plys = Peter Plys|jeg hedder Zahra ☺️ = Zahra|zahra 🫶 = Zahra
det er zahra der skriver = Zahra|hey makker, det er Zahra! = Zahra|zahra hassan = Zahra Hassan
Zahra Hassan Ali = Zahra Hassan Ali|jeg hedder zahra, hvad med dig? = Zahra
mit navn er Zahra, 15 år = Zahra|de fleste kalder mig bare Emil = Emil|bare kald mig emil = Emil
emil lol = Emil|EMIL!!! = Emil|emil😎 = Emil|Emil-Oskar = Emil-Oskar|emil oskar = Emil Oskar
Bo Bo = Bo Bo|Mia-Sofie = Mia-Sofie|Ann-Kathrine = Ann-Kathrine|Xin Yi = Xin Yi|Ýmir = Ýmir
Æmilie = Æmilie|Ásta = Ásta|Jón = Jón|Bjørn Erik = Bjørn Erik|Noor = Noor
Abdulrahman = Abdulrahman|Abd el-Rahman = Abd el-Rahman|Muhammad al-Amin = Muhammad al-Amin
Anna de Vries = Anna de Vries|amina = Amina|  amina   = Amina|Jeg hedder Amina. = Amina
jeg heder ali = Ali|hedder ali = Ali|mit navn er Åse-Marie = Åse-Marie
mit navn er åse-marie = Åse-Marie|mit fornavn er Bo = Bo|navn: Ali = Ali|Amina 🙂 = Amina
🔥Ali🔥 = Ali|amina!! = Amina|hej jeg er ali = Ali|Hej, jeg hedder Yusuf = Yusuf
heyy det er Sofie = Sofie|salam jeg hedder Fatima = Fatima|o’neil = O'Neil|Jean-Luc = Jean-Luc
İbrahim = İbrahim|ibrahim = Ibrahim|Øyvind = Øyvind|Оля = Оля|Anna Sofie = Anna Sofie
mohamed ali = Mohamed Ali|Maria Fernanda da Silva = Maria Fernanda da Silva|kald mig bare Mo = Mo
du kan kalde mig Sara = Sara|my name is john = John|I'm Layla = Layla
jeg hedder Amina, og jeg er 15 = Amina|jeg hedder amina og er 15 år = Amina|McDonald = McDonald
Al-Amin = Al-Amin|ok jeg hedder Emil = Emil|𝓐𝓶𝓲𝓷𝓪 = Amina|Ask = Ask
Hej Makker, jeg hedder Omar = Omar|Omar hedder jeg = Omar|ali xd = Ali|det er bare ali = Ali
jeg hedder Zahra bare = Zahra|jeg hedder Emil ligesom min far = Emil|kald mig Emil bro = Emil
Emil btw = Emil|Zahra, 15 = Zahra|Mads, 16 = Mads
"""
NO_NAMES = """
12|Amina15|jeg er 15|hvad hedder du?|hvad hedder du|hvorfor vil du vide det|hvorfor?|nej|ja|hej
heeej|idk|ved ik|ved ikke|måske|det vil jeg ikke sige|det siger jeg ikke|jeg vil gerne have et job
jeg er træt|jeg er sulten|jeg keder mig|stop|😂😂|?|x|amina@gmail.com|20123456|den lille blå kat sov
haha|hahahaha|lol|fuck|fuck dig|fuck you|luder|din mor|din mor er en luder|idiot
jeg hedder fuck dig|jeg hedder luder|kald mig daddy|kald mig hvad du vil|pik|kælling|hitler
jeg hedder hitler|asdf|asdfgh|qwerty|hdjfksl|aaaaa|xxxx|bla bla|batman|pizza|jeg elsker pizza
netto|fodbold|hvem er du|hvem er du?|er du en robot?|er det en bot|skal jeg skrive mit navn
hvad skal du bruge det til|kan jeg få et job|jeg vil ikke|vil ikke sige det|hemmeligt
det er hemmeligt|ingen|anonym|hjælp|menu|tilbage|spring over|næste|ok|okay|fint|godt|tak|mit navn
jeg hedder|jeg hedder ikke noget|navn|hej makker|kl 16|85 kr|12/6 2010|3|jeg arbejder i netto
min far hedder|god aften|godmorgen|hvordan går det|what|what is this|i dont know
none of your business|not telling|fortæller jeg ikke|dansk|Danmark|hvad så|dejligt|det er dejligt
det er mærkeligt|hyggeligt|vi ses|ses senere|jeg gider ikke|gider ik|klovn|spasser|nigger|bøsse
wtf|omg|test|test test|hahah nej|ikke dig|et job|jeg skal til fodbold|i morgen|lige meget
hvorfor skal du vide det|yo det jonas|J.P.|Mads er det|hva|hvad?
hvorfor skal jeg sige det|hvem spørger?|det ved jeg ik|vil ikke sige|gæt|gæt selv|ingenting
hemmelig|deez nuts|fuck af|pikhoved|din luder|jeg hedder pik|shit|din idiot|abe|123|12 år
jeg er 14|jeg er 14 år|jeg er ny her|jeg er en dreng|jeg er fra Køge|jeg bor i Køge|jeg søger job
jeg vil have et job|har du et job til mig|kan du hjælpe mig|skip|hahaha|😂|...|sdfsdf|hfhfhf|xxxxxx
i dag|mandag|22334455|a@b.dk|https://x.dk|det er koldt|det regner|god dag|hvordan|tak for i dag
what is your name|who are you|why|no|i dont want to say|none|nobody|okay så|hmm|samme som før
det har jeg sagt|min bror hedder Ali|jeg hedder det samme som min far|gætter du det?|hvad synes du
hvem vil vide det|det kommer ikke dig ved|rager ikke dig|det vil jeg helst ikke sige
må jeg være anonym|er det nødvendigt|er det vigtigt?|behøver jeg det|du kender mig godt
du ved godt hvem jeg er|ved det ik|har glemt det|haha ved ik|ha ha|hihi|mor|mig|ikke noget|intet
nope|jow|jada|okidoki|yolo|sup|hallo|hallooo|goddag|farvel|mange tak|selv tak|undskyld|fuck off
fuck jer|hold kæft|din fede so|røvhul|møgkælling|skide idiot|spade|lort|shitface|kusse|bitch|hoe
nazi|adolf hitler|osama bin laden|santa claus|spiderman|mickey mouse|asdasd|jkljkl|fghj|wwwww|zzz
1234|15|femten|14 år og fra slagelse|dreng|pige|jeg er en pige|jeg er træt af det her|jeg er ny
jeg er klar|jeg er her|jeg søger arbejde|jeg skal bruge et fritidsjob|jeg vil tjene penge
kan du hjælpe|hvordan virker det|hvad er det her|hvad kan du|stop nu|start|cv|job|mandag kl 16
100 kr|40506070|.|-|!!!|🙃|dansk tak|engelsk|det nikolaj|nikolaj fra 8.b|mig er nikolaj
jeg kalder mig nik|nik er fint|man siger nik|Sarah & Louise|sara/ida|sara eller ida|Sara og Ida
bin laden|De Andre|hvad laver du|hvad er klokken|jeg spiller fortnite|minecraft|roblox
fc københavn|jeg sidder i bussen|jeg skal hjem nu|jeg er på vej|jeg har fri|jeg har brug for penge
giv mig et job|find et job til mig|kom nu|skynd dig|sig noget|skriv noget|svar mig
hvorfor svarer du ikke|er du der|er du sød|du er dum|du er grim|du lugter|jeg hader dig
jeg elsker dig|hold nu op|hold din kæft|luk røven|rend mig|skrub af|gå væk|lad mig være
din lille lort|lille lort|pis af|kom an|yo mama|ur mom|your mother|suck it|deez|sut den|bøsserøv
homo|gay|jeg er gay|tissemand|prut|lort i hovedet|bæmand|neger|perker|jøde|terrorist|allahu akbar
wallah|habibi|inshallah|gud|jesus kristus|satan|ukendt|ingen navn|intet navn|no name|noname|user
bruger|admin|null|undefined|n/a|someone|dig selv|mig selv|det samme|samme|ved det ikke|det ved du
ja hej|jo tak|godt og dig|fint nok|super|perfekt|helt sikkert|aftale|selvfølgelig|selvf|klart
nemlig|præcis|okay makker|tak makker|1. g|8.b|9 klasse|dreng 15|pige på 14|m|abc|aaa|hhhhh|uhuhuh
dfgdfg|poiuyt|mnbvcxz|qwertz|lkjhgfds|😎|🤡|:)|¯\\\\_(ツ)_/¯|hej det zahra
e m i l
van der Berg|det vil jeg ikke fortælle dig|hvorfor skal du vide hvad jeg hedder
mit navn er hemmeligt|jeg har glemt mit navn lol|jeg hedder ingenting|jeg hedder noget
jeg hedder hvad jeg vil|jeg hedder 123|jeg hedder asdf|jeg hedder din far|jeg hedder bøsse
mig kalder de kongen|din mors kæreste|røvbanan|pikslikker|fissemås|lortehoved|fucker|fuckboi
bitchass|stfu|gtfo|kys|idc|nvm|brb|hej hej|yoo|heyyy|hva så|hva så bro|hej bro|jo hej
må jeg bare skrive mit kaldenavn|kan man skifte navn|skal det være fulde navn|fulde navn?
fornavn eller efternavn?|er det til cv|jeg vil have et cv|lav mit cv|jeg er færdig
jeg er på arbejde|jeg kommer fra Syrien|jeg går i 8. klasse|det er min fødselsdag|i skole|hjemme
ingen ide|kommer senere|skriver senere|venter|123abc|xd xd|lmfao|rofl|owo|hshshs|jajaja|nananana
tihi
"""


@pytest.mark.parametrize(("text", "expected"), answered(NAMES))
def test_name(text: str, expected: str) -> None:
    assert Name().read(text, READING) == expected


@pytest.mark.parametrize("text", examples(NO_NAMES))
def test_no_name(text: str) -> None:
    assert Name().read(text, READING) == Unclear()


def test_a_name_that_no_form_can_hold_is_too_long() -> None:
    assert Name(longest=10).read("Wolfeschlegelstein", READING) == Unclear("long")


def test_capital_letters_survive_a_dotted_i() -> None:
    assert Name().read("DİLARA", READING) == "Dilara"
