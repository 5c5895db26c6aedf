"""A clear yes is a yes, a clear no is a no, and everything between is asked again."""

from datetime import date

import pytest

from flows.answers import YesNo
from flows.kind import Reading, Unclear
from tests.flows.examples import examples

READING = Reading(date(2026, 11, 22), "da")

YES = examples(
    """
yes i want it|ja men det er fint|nej vent jo, jeg mente ja
ja|Ja|JA|jaaa|jaaaaaaa|jo|jow|joo|jep|jeps|yes|YESSS|yep|yup|yeah|ok|Ok.|okay|okkk
okay!|klart|klart!|selvfølgelig|selvfoelgelig|selvf|gerne|meget gerne
ja tak|ja tak 😊|Ja 👍|👍|👍🏽|👍👍
1|1.|svar 1|ja da|ja mand|wallah ja|ja bro|ja det vil jeg gerne|det vil jeg gerne
ja det må du gerne|det kan du tro ja|ja hvorfor ikke|why not|sure|of course|yes please|ja!!!!|ja?
ok tak|det passer|det er rigtigt|nemlig|hej ja|øh ja|ja lige præcis|ja selvfølgelig|jamen ja
sounds good|i do|yea|j|y|jaja|no problem|✅|jaa|jaaaa|Ja!|jatak|jada|jo da|jepp|yess|ye
ja for fanden|ja sgu|helt klart|klart nok|selvfølglig|selvføgelig|ofc|definitely|absolutely|100%
hundrede procent|okay da|oki|okidoki|fint|det er fint|fint med mig|det lyder godt|lyder fedt
lyder nice|super|perfekt|vil gerne|jeg vil gerne|ja det vil jeg|det vil jeg meget gerne
det har jeg|ja det har jeg|det kan jeg|det kan jeg godt|det gør jeg|gør jeg|har jeg|det er jeg
ja det er jeg|det tror jeg|ja det tror jeg|tror jeg nok|rigtigt|det stemmer|korrekt|præcis
nemlig ja|øhm ja|hm ja|okay ja|👍🏼|👍😊|💯|👌|hvorfor ikke|let's go|bet
kør|kør på|kør det|gør det
ja jeg vil gerne prøve|ja i Netto|ja siden sommer|ja jeg har arbejdet i bilka|ja meget|ja lidt
ja en gang|jo lidt|jo det har jeg|naturligvis|uden tvivl|det er i orden|i orden|bestemt|absolut
yes i do|i am|i have|good with me|fine by me|ja det er fint|ja for helvede|ja for filan|ja ja
ja selvf|selvfølgelig ja|ja selv følgelig|klart ja|100 procent|jatak det vil jeg|jo tak
jo for søren|jo selvfølgelig|joda|jooo|jaaah|jaar|jarr|jep jep|yes sir|yessir|yas|yaaas|yup yup|yh
ye bro|yeah sure|sure why not|of course i do|totally|certainly|indeed|alright|okay cool|ok fint
helt fint|helt okay|det er helt okay|det er helt fint|det er fint for mig|det er nice
det kunne være fedt|kunne være nice|det kunne jeg godt tænke mig|det vil jeg rigtig gerne
rigtig gerne|vil rigtig gerne|vildt gerne|mega gerne|super gerne|gerne det|ja gerne tak
det har jeg nemlig|det har jeg faktisk|har jeg faktisk|det kan jeg sagtens|sagtens
det kan jeg da godt|det gør jeg da|det gør vi|jeg er frisk|jeg er med|er med|jeg er på den
jeg er klar|jeg er enig|enig|det er korrekt|det er sandt|sandt|true|thats right|correct
yep thats me|det er mig|ja det er mig|ja hej|ja makker|ja du|ja jeg gider godt|jeg gider godt
gider godt|det må I gerne|ja det må I|det må du godt|ja send til mig|send den|send|gør det bare
bare gør det|bare kør|kør bare|go|go ahead|lets go|lad os gøre det
lad os|👍🏾|🙌|✔️|ja 👍|👍 ja|ja ❤️
ja jeg har mobilepay|ja, min mor ved det|ja jeg har prøvet det før|ja i sidste uge|jo jeg har
jo det er jeg|ja ja ja|jaja da|ja okay så|ja ok da|ok ja|jo jo|jo okay|ja please
jamen selvfølgelig|ja naturligvis|ja absolut|ja bestemt|ja helt klart|ja nemlig|ja det er korrekt
ja det stemmer|ja det passer|ja rigtigt|yes det vil jeg|yes det er fint|yes tak|yep tak
jep det gør jeg|jep det er mig|jo det tror jeg nok|det tror jeg godt|jeg tror det|tror det
det skal jeg|ja det skal jeg|skal jeg nok|det skal jeg nok|gerne for mig|helst ja|ja helst
jeg er interesseret|interesseret|meget interesseret|det er jeg meget interesseret i
jeg er helt enig|helt enig|det er godt nok|det ville jeg elske|elsker det|jeg elsker det|kanon
skønt|dejligt|fantastisk|awesome|amazing|love it|yes!!!!|ja 💪|jeg har prøvet det
jeg har arbejdet før|jeg har haft et job|har haft et|ja, siden marts|ja (i føtex)|ja - i bilka
ja.. lidt|ja...|ja tror jeg|ja det tror jeg nok|okey dokey|okidok|okk|oka|oky|kk|kay|jja|kæft ja
fuck ja|fuck yes|hell yeah|hell yes|damn right|ja det må man sige|det kan man godt sige
det vil jeg da gerne|det ville jeg gerne|jeg ville gerne|jeg kunne godt tænke mig det
kunne godt tænke mig det|lad os prøve|vi prøver|let's do it|im ready|ready|klar|parat|så klart
såklart|selvsagt|ja da selvfølgelig|jamen det er fint|godkendt|bekræfter|jeg bekræfter|accepterer
altså ja|hahaha ja|ja for dælen|ja sgu da|selvføli|helt sikkert|1000%|ja gerne|jeg vil meget gerne
kan du tro|det kan du tro|ja klart|jaer|jaeh|jes|yass queen|okiii|k|fint nok|det fint
det er fint med mig|det er okay med mig|det må du gerne|ja det må du godt|lyder godt|sounds great
sure thing|jeg tror ja|ja det er rigtigt|stemmer|i agree|for sure|hmm ja|ja 😊|😊 ja|JA!!!|Ja.
ja wallah|ja selvfølgelig gør jeg det|ja jeg vil gerne|ja jeg har|jeg har|ja det kan jeg
ja det gør jeg|jeg gør|yes i am|yes i can|ja hun er|ja nogle gange|ja helt sikkert
ja det ville være fedt|ville være fedt|det ville være nice|jeg er på|im in|i'm down|lesgo|ja ok
yes ok|👍👍👍|👍🏿|jepper|jah|ja tk|ja takk|jaa tak|aa ja|åh ja
jo det vil jeg|jo det gør jeg|jo gerne
ja meget gerne|stort ja|et stort ja|ja fra mig|ja hundrede procent|yep yep|det vil jeg
vil jeg gerne|send det|ja send den|ja send bare|ja bare send den|fedt|nice|cool|top|sejt|godt
godt nok|det er en aftale|aftale|deal|tak gerne|gerne tak|ja, det har jeg prøvet
ja jeg har haft et job|ja i netto|ja siden 2023|ja hver dag|ja det er min mor|ja jeg fik det i går
ja det var godt
ja det er jeg meget klar på|ja det lyder mega fedt|ja det lyder da meget godt|ja da for søren
jo det kan jeg da godt|jep det er helt fint med mig|yes lad os gøre det
ja tak det vil jeg rigtig gerne|jaa det vil jeg gerne have|ja mega gerne|det må du meget gerne
det må du selvfølgelig gerne|det er helt i orden|det er fint nok|det er cool|det er godt
det passer fint|passer fint|passer perfekt|det passer mig fint|det er rigtig nok
det er rigtigt nok|jo det passer|ja jeg er 15|ja det har jeg snakket med min mor om
ja min mor har sagt ja|ja den er god|den er fin|den er perfekt|ser fint ud|det ser fint ud
ser godt ud ja|jeg vil gerne prøve|jeg vil gerne være med|vil jeg da gerne|hellere end gerne
mere end gerne|alt for gerne|meget meget gerne|utrolig gerne|jamen så ja|så ja|så siger vi det
siger vi|den tager vi|det gør vi sgu|ja kom med det|kom med det|yes baby|yes lets go
okay lad os gøre det|okay fint|okay tak|ok super|super fint|mega fint|nice ja|fedt ja|fedt nok
helt perfekt|helt sikker|100% ja|100% sikker|det er 100% mig|jaer det er fint|jar|jaja det er fint
jeg kan|jeg vil|jeg er|vi gør|det har vi
jow mand|jo da, det kan vi godt|yup det gør jeg|ja det gider jeg godt|ja, det er mig 👋
jep, det passer|selvføli bro|wallah ja det gør jeg|jaja bro chill|ja ja rolig|okay fair nok
fair nok|fair|jamen okay|nå men ja|aight|bet bro|say less|no cap ja|fr ja|jada da|ok så
okay så gør vi det|ja kør på bro|det lyder sgu meget godt|den er jeg med på|jeg er down
det kan jeg sagtens nå|jeg kan godt|ja lol|👍🏻👍🏻|ja ✅
"""
)
NO = examples(
    """
nej|NEJ|nejjj|neeej|nix|niks|næ|nææ|næh|nope|no|nooo|nah|nej tak
nej tak 🙏|ikke|ik|ellers tak|2|2.
svar 2|nej desværre|nej det vil jeg ikke|nej ikke endnu|ikke endnu|ik endnu|ikke rigtig|helst ikke
slet ikke|det vil jeg ikke|det har jeg ik|nej det har jeg ikke|det tror jeg ikke|👎|❌|no thanks
no way|not yet|not really|i dont|i don't|I don’t think so|aldrig|nej bro|wallah nej|ok nej|nej da
nej slet ikke|forkert|n|det gør jeg ikke|nej det er ok|niiix|ej nej|nejj|Nej!|nejtak|nixen|nop|noo
nej for fanden|nej mand|nej sgu|overhovedet ikke|bestemt ikke|absolut ikke|ik rigtig|ikke rigtigt
ikke lige nu|ikke nu|ikke i dag|ikke mere|ikke længere|aldrig nogensinde|det har jeg ikke
nej det har jeg ik|har ikke|jeg har ikke|jeg har ikke noget job|jeg vil ikke|vil ikke
vil helst ikke|det gider jeg ikke|gider ikke|gider ik|det kan jeg ikke|kan ikke|kan desværre ikke
det er jeg ikke|tror jeg ikke|tror ik|desværre ikke|desværre nej|nej ellers tak|ikke tale om
ikke interesseret|jeg er ikke interesseret|ikke noget for mig|det er forkert|det passer ikke
det stemmer ikke|nej det er ikke rigtigt|👎🏻|nej 😅|øh nej|okay nej
not now|never|i don't think so
i can't|nah im good|nej ikke rigtig|nej aldrig|nej jeg har aldrig arbejdet
nej jeg går stadig i skole|nej det behøves ikke|niks nej|nej tak du|nej du|nej nej nej|nejnej
næ tak|næ det tror jeg ik|naj|nej for helvede|nej for søren|nej det gider jeg ik
nej det gider jeg ikke|nej jeg gider ikke|nej jeg orker det ikke|nej det vil jeg helst ikke
nej ik endnu|nej ikke noget|nej intet|nej ingenting|nej ikke i dag|nej ikke lige nu|nej ik lige nu
ik lige nu|ikke for tiden|ikke lige for tiden|ik mere|det gør jeg ik|det gør jeg ikke mere
det har jeg aldrig|har jeg aldrig|har aldrig|har jeg ik|jeg har ik|jeg har ingen
jeg har ikke nogen|jeg kan ik|det kan jeg ik|kan jeg ikke|kan jeg desværre ikke
det kan jeg desværre ikke|desværre ik|tror jeg ik|det tror jeg ik|det synes jeg ikke
synes jeg ikke|det er jeg ik|det er ikke mig|det er ikke rigtigt|ikke korrekt|det er ikke korrekt
det passer ik|stemmer ik|nej nej det er fint|nej det er ikke nødvendigt|nej det er okay
nej tak ellers|tak nej|ik for mig|ikke for mig|ikke lige mig|det er ikke lige mig|glem det
drop det|niet|no bro|noppe|nopes|nah fam|nah not really|hell nah|naw|not at all|not interested
no not yet|no i dont|no i havent|i haven't|i can not|i cannot|i wont|absolutely not|definitely not
of course not|🙅🏽|👎👎|nej 🙈|🚫|selvfølgelig ikke|helt sikkert ikke|nej okay|nej ok
nej det tror jeg ikke nej|næ nej|nej niks|nix pille|niks pille|nix bix|ikke en chance|ingen chance
no chance|aldrig i mit liv|over mit lig|nul putte|nej helst ikke|nej helst ik|helst ik
hellere ikke|hellere nej|jeg vil hellere lade være|jeg lader være|jeg dropper det|jeg dropper
vi dropper det|gider ikke det der|gider det ikke|det gider jeg ik|har ikke tid|jeg har ikke tid
ikke tid|har ik tid|jeg har ikke prøvet|har ikke prøvet det|jeg har ikke prøvet det før
det har jeg ikke prøvet|jeg har aldrig arbejdet|aldrig prøvet|aldrig prøvet det|ikke før
er ikke interesseret|det interesserer mig ikke|det er ikke noget for mig|ikke noget jeg gider
jeg må ikke|må jeg ikke|det må jeg ikke|det må jeg ikke for min mor|jeg kan desværre ikke
det kan jeg desværre ik|desværre|beklager nej|sorry nej|sorry no|nej sorry|undskyld nej
nej undskyld|det er et nej|det er et nej herfra|nej herfra|nope nope|nopety nope|nooo way|noooo
naaah|naah|nej jeg har det fint|nej jeg er okay|no need|not for me|not me|i'm not|im not|i am not
i have not|i didn't|i do not|i would rather not|i'd rather not|never have|never tried|none|nothing
ingen|ingenting|intet|slet ik|overhovedet ik|virkelig ikke|bestemt ik|det er falsk|falsk
det er ikke sandt|usandt|passer ik|det er løgn|uenig|jeg er uenig|det syns jeg ik|altså nej
hahaha nej|aldrig i livet|jeg vil helst ikke|jeg gider ikke|orker ikke|jeg orker det ikke
ikk endnu|ikke idag|nope sorry|no thank you|nah bro|nej wallah|har jeg ikke|nej det er jeg ikke
nej det kan jeg ik|jeg kan ikke|nej det gør jeg ik|tror ikke|nej det tror jeg ikke
jeg tror ikke det|passer ikke|nej det passer ikke|stemmer ikke|nej nej|nææh|niksen|NEJ!!!|Nej.
🙅‍♀️|ikke spor|lad være|lad vær|på ingen måde|under ingen omstændigheder|nej på ingen måde|nein
nada|nay|det skal jeg ikke|nej jeg vil ikke|nej jeg har ikke|nej jeg har aldrig haft et job
jeg har aldrig prøvet det|har aldrig prøvet|ej tak|ej ellers tak|nej ikk rigtig
nej overhovedet ikke|ik overhovedet|nej det er fint|nej det behøver du ikke|behøver ikke
det behøves ikke|ikke nødvendigt|nej ikke nødvendigt|nej ikke mig|ikke mig|hell no|i dont think so
i don't want to|nope not me|never ever|nej det må du ikke|det må du ikke|må du ikke|nej lad være
hmm nej|hm nej|åh nej|nej jeg har ikke tid|jeg har ikke lyst|har ikke lyst|ikke lyst|nej ikke lyst
nej jeg kan ikke i dag|nej hun er ikke|nej ingen|nej det ik mig|nej ik mig|det ik mig
nej det var dårligt|nej i morgen|klart nej|et klart nej|stort nej|kæmpe nej|nej fra mig
næh det tror jeg ikke
nej det er jeg ikke klar på|nej det lyder kedeligt|det lyder ikke fedt|det lyder ikke som mig
nej for søren da|nej det kan jeg ikke finde ud af|nope ikke i dag|nope ikke mig
nej tak det er fint|nej tak jeg har allerede|nej jeg har ikke lyst|jeg har ikke lyst til det
det har jeg ikke lyst til|det vil jeg ikke have|jeg vil ikke have det|jeg vil ikke have hjælp
jeg skal ikke have hjælp|behøver jeg ikke|det behøver du ikke|det er ikke nødvendigt
det må du helst ikke|det må i ikke|det har jeg aldrig prøvet|har aldrig haft et job
jeg har aldrig haft et job|har ikke haft et job før|jeg har ikke et job|ikke endnu desværre
ikke lige endnu|ikke helt endnu|ikke helt|ikke rigtigt endnu|desværre kan jeg ikke
nej jeg må ikke for mine forældre|må jeg ikke for min far|jeg må ikke arbejde|nej jeg er kun 12
nej det er forkert|det er helt forkert|helt forkert|den er forkert|den passer ikke
det er ikke mit navn|nej det er ikke mig|det gider jeg simpelthen ikke|gider virkelig ikke
kommer ikke til at ske|det kommer ikke på tale|ikke på vilkår|no lol|nah man|nah bro im good
no thanks im good|im good thanks|i don't want that|not today|not right now
nix bro|nix det gør jeg ik|nej det gider jeg ik lol|nej ik rigtig|næ det synes jeg ikke
jeg tror ik det er noget for mig|orker ik|magter ikke|jeg magter det ikke|jeg nægter
aldrig i livet bro|helt ærligt nej|ærligt nej|ærlig talt nej|tbh nej|tbh nah|nope lol|nej lol
nej haha|🙅‍♂️|👎🏿|nej ❌
"""
)
NEITHER = examples(
    """
måske|ja men jeg er ikke sikker|nej men jeg vil gerne prøve|ja og nej|ja eller nej
det ved jeg ikke|ved ik|ja men|ok men hvad så|hvorfor|hvad mener du?|ja hvad er det?|3|12|amina
butik|ikke sikker|hej|tak|👍👎|🙂|?|nej ja|ja nej|nej vent|jamen|nok|no idea
ja hvis jeg må for min mor|nej jo|nej det ved jeg ikke|måske senere|måske ja|ja måske|nej måske
ved ikke|det ved jeg ik|idk|aner det ikke|ingen anelse|tja|tjo|både og|ja/nej|det kommer an på
kommer an på hvornår|hvad?|hva|hvorfor?|hvor er det?|er det gratis?|hvad skal jeg svare?
kan du spørge igen|hvem er du?|🤷|🤷‍♀️|😂|🤔|...|pizza|15|kl 16|85 kr
i morgen|måske i morgen|senere
vent|lige et sekund|jeg er ikke sikker|det er jeg ikke sikker på|jeg er i tvivl
ja men kun i weekenden|ja hvis jeg må|kun hvis det er tæt på|nogle gange|50/50
jeg skal spørge min mor|det må du spørge min mor om|jeg forstår ikke|forstår ik|lige meget
jeg er ligeglad|stop|menu|hjælp|jeg elsker fodbold|jeg hedder ali|asdf|jeg har fødselsdag
det regner|nå|okay? hvad betyder det|nej ikke hvad jeg ved af|ikke p.t.|det har jeg ikke nogen af
ikke sandt|nul|tak men nej tak|ej hvor nice|jeg springer over|klart ikke|ja ikke
måske en anden gang|en anden gang|det finder jeg ud af|det må vi se|vi får se|det kan godt være
det tror jeg måske|jeg tror det måske|muligvis|sandsynligvis|halvt|lidt|både ja og nej|ja/nej?
ja eller?|ikke?|hva siger du|hvad betyder det?|hvad er et cv?|hvor lang tid tager det|hvornår?
skal jeg det?|må jeg?|er det mig?|kan man det?|jeg er i skole lige nu|jeg har travlt
kan vi gøre det senere|spørg mig i morgen|ring til mig|tilbage|aner det ik|not sure|i guess|kinda
sort of|meh|hm|øh|nåh|hihi|😬|😅|🙃|😶|netto|Ali|3 timer|12/6|halv fem|engelsk|jeg spiller fodbold
jeg har en hund|min mor siger jeg skal|det er min bror der spørger|ja hvis min far siger ja
nej medmindre det er gratis|ja men hvad tjener man|ja men ikke nu|nej, eller jo
det håber jeg|ja forhåbentlig|💪|🔥|❤️|🎉|jeg arbejder i netto
jeg er færdig|hja
ka|jqa|jeg passer|beklager|ja altså nej|tjae|tjah|mon ikke|det kan man vel sige|hvis det er
hvis du vil|som du vil|du bestemmer|det er op til dig|vælg du|kan ikke huske|husker ik
det husker jeg ikke|har glemt det|spørger du mig?|hvem mig?|og hvad så|er det vigtigt
er det nødvendigt?|skal jeg?|må man det|kan jeg det|får jeg penge for det|hvad får jeg for det
hvor meget tjener man|hvilket job|hvad er makker|jeg kan ikke se billedet|jeg forstår det ikke
forstår ikke|kan du skrive det på engelsk|what do you mean|what?|huh|eh|i don't understand
i dont know|not sure yet|maybe yes|maybe later|later|next time|i think so maybe
lige nu er jeg i skole|i morgen kl 3|netto i køge|mor|10|0|jeg hedder sara|sara|40506070|lol|haha
xd|j/n|måske nej|dunno|ja men nej|jo og nej|hvad|hvad mener du|hvorfor spørger du|hvornår
kan du forklare det|er det farligt?|skal jeg betale|hvad koster det|kommer an på|depends|maybe
perhaps|tjaa|næsten|hmm|jeg elsker pizza|7|12/6 2010|20123456|hejsa|🤷‍♂️|.|ja hvis det er gratis
kun hvis|nej men måske senere|lige et øjeblik|to sek|sikker?|er i tvivl|jeg vil gerne have et job
jeg er 15|jeg hedder Ali|hvem er du|er du en robot?|ja?? hvad sker der|min mor siger nej
min mor siger ja|spørg min mor|det må min mor bestemme|ligegyldigt|same|det samme|begge|begge dele
ingen af delene|et eller andet|forstår ikke spørgsmålet|tal dansk|vil du have et svar nu
skal jeg svare ja|skal jeg sige ja eller nej?|er svaret nej?|sommetider|af og til
det spørger du mig om igen|ja men kun om onsdagen|ja men ikke i weekenden
ja hvis det er okay|jeg tror godt|jeg tror godt jeg kan|ikke nødvendigvis|ikke endnu men snart
ikke som sådan|der er en fejl|maybe not|jeg tænker over det|det skal jeg lige tænke over
lad mig tænke|det afhænger|det ved man aldrig|hvem ved|jeg ved det snart ikke|ja og dog
ja på en måde|på en måde|lidt af begge|hverken eller|er det et trick spørgsmål
hvorfor vil du vide det|skal jeg svare nu?|kan jeg svare senere|er det farligt
hvor skal jeg møde op|jeg sidder i bussen|jeg spiser lige|to sekunder|brb|senere måske|i weekenden
når jeg bliver 15|15 år|kl 15|fredag|med min mor|min søster vil gerne|kun hvis min ven må
hvis jeg får løn
aii|jeg er på den værste|det skal nok gå|jeg håber det|ja det håber jeg|🙆|🤝|🆗|måske bro|tjoh
tjaa måske|hmm ved ik helt|ved det ik helt endnu|det må jeg lige finde ud af
skal lige spørge min mor først|hvad går det ud på|hva sker der hvis jeg siger ja
hvad hvis jeg siger nej?|skal man svare ja eller nej|jeg er i tvivl bro|ja og så alligevel nej
nej eller jo eller ja|ja... nej|jeg sagde ja i går|min far sagde nej|jeg har ik besluttet mig
det rager dig ik|hold nu kæft|fuck dig|godmorgen|jeg skal i skole|jeg har mobilepay|hvad laver du
"""
)


@pytest.mark.parametrize("text", YES)
def test_yes(text: str) -> None:
    assert YesNo().read(text, READING) is True


@pytest.mark.parametrize("text", NO)
def test_no(text: str) -> None:
    assert YesNo().read(text, READING) is False


@pytest.mark.parametrize("text", NEITHER)
def test_neither(text: str) -> None:
    assert YesNo().read(text, READING) == Unclear()


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("det har jeg ja, skrev under i sidste uge", True),
        ("hmm lige tænke... ja det havde jeg", True),
        ("jeg spurgte i sidste uge, men nej, jeg har ikke fået den", False),
    ],
)
def test_a_story_beside_a_clear_answer_takes_nothing_from_it(text: str, yes: bool) -> None:
    assert YesNo().read(text, READING) is yes


@pytest.mark.parametrize(
    "text",
    [
        "ja men jeg skal lige spørge min mor",
        "nej men jeg kan godt",
        "ja vent",
        "det er fint, så længe jeg får besked",
        "det er fint, kun i weekenden",
        "det har jeg ja, men den er væk",
        "det er ok, hvis han er hjemme kl 20",
        "ved ikke... måske ja",
    ],
)
def test_a_condition_or_a_doubt_beside_it_does(text: str) -> None:
    assert isinstance(YesNo().read(text, READING), Unclear)
