msgid ""
msgstr ""
"Language: nl\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#: src/advice/grounds.cpp
msgid "\"{name}\" did not help, you noted."
msgstr "\"{name}\" hielp niet, schreef je op."

#: src/advice/grounds.cpp
msgid "\"{name}\" helped in part, you noted."
msgstr "\"{name}\" hielp een beetje, schreef je op."

#: src/advice/grounds.cpp
msgid "\"{name}\" helped, you noted."
msgstr "\"{name}\" hielp, schreef je op."

#: src/advice/grounds.cpp
msgid "\"{name}\" is done; whether it helped you have not noted yet."
msgstr "\"{name}\" is gedaan; of het hielp, heb je nog niet opgeschreven."

#: src/advice/grounds.cpp
msgid "\"{name}\" is in your plan already, for {day}; this can stand beside it."
msgstr "\"{name}\" staat al in je plan, voor {day}; dit kan ernaast."

#: src/advice/grounds.cpp
msgid "\"{name}\" is in your plan already; this can stand beside it."
msgstr "\"{name}\" staat al in je plan; dit kan ernaast."

#: src/advice/grounds.cpp
msgid "\"{name}\" on {day} did not help, you noted."
msgstr "\"{name}\" op {day} hielp niet, schreef je op."

#: src/advice/grounds.cpp
msgid "\"{name}\" on {day} helped in part, you noted."
msgstr "\"{name}\" op {day} hielp een beetje, schreef je op."

#: src/advice/grounds.cpp
msgid "\"{name}\" on {day} helped, you noted."
msgstr "\"{name}\" op {day} hielp, schreef je op."

#: src/advice/grounds.cpp
msgid "\"{name}\" was on {day}; whether it helped you have not noted yet."
msgstr "\"{name}\" was op {day}; of het hielp, heb je nog niet opgeschreven."

#: src/advice/grounds.cpp
msgid "Do not build on the place of {code} yet: ask first."
msgstr "Bouw nog niet op de plek waar {code} nu staat: vraag het eerst."

#: src/advice/grounds.cpp
msgid "It is {code} who does not trust you yet."
msgstr "Het is {code} die jou nog niet vertrouwt."

#: src/advice/grounds.cpp
msgid "This group thought of it itself, for people who stand like {code}."
msgstr "Jullie hebben dit zelf bedacht, voor mensen die staan waar {code} staat."

#: src/advice/grounds.cpp
msgid "You chose deliberately to do nothing here; this is for when you come back on that."
msgstr "Je koos er bewust voor om hier niets te doen; dit is voor als je daarop terugkomt."

#: src/advice/grounds.cpp
msgid "You have asked nothing of {code} yet."
msgstr "Je hebt {code} nog nergens om gevraagd."

#: src/advice/grounds.cpp
msgid "You have nothing planned with {code} yet."
msgstr "Je hebt met {code} nog niets gepland."

#: src/advice/grounds.cpp
msgid "You planned this before, and let it go."
msgstr "Je had dit eerder gepland, en liet het los."

#: src/advice/grounds.cpp
msgid "{code} has much influence, and is in none of your steps yet."
msgstr "{code} heeft veel invloed, en komt nog in geen van je stappen voor."

#: src/advice/grounds.cpp
msgid "{code} stands for a group: begin with one of them."
msgstr "{code} staat voor een groep: begin met één van hen."

#: src/advice/grounds_together.cpp
msgid "It is about {count} person here."
msgid_plural "It is about {count} people here."
msgstr[0] "Het gaat hier om {count} mens."
msgstr[1] "Het gaat hier om {count} mensen."

#: src/advice/grounds_together.cpp
msgid "Nobody is on the map yet."
msgstr "Er staat nog niemand op de kaart."

#: src/advice/grounds_together.cpp
msgid "This group thought of it itself."
msgstr "Jullie hebben dit zelf bedacht."

#: src/advice/grounds_together.cpp
msgid "What you saw happen: {signs}."
msgstr "Wat je zag gebeuren: {signs}."

#: src/advice/grounds_together.cpp
msgid "You do not know yet how {codes} looks at it: here you will hear some of that."
msgid_plural "You do not know yet how {codes} look at it: here you will hear some of that."
msgstr[0] "Je weet nog niet hoe {codes} ernaar kijkt: hier hoor je er iets van."
msgstr[1] "Je weet nog niet hoe {codes} ernaar kijken: hier hoor je er iets van."

#: src/advice/grounds_together.cpp
msgid "{codes} has much influence on how this goes."
msgid_plural "{codes} have much influence on how this goes."
msgstr[0] "{codes} heeft veel invloed op hoe dit loopt."
msgstr[1] "{codes} hebben veel invloed op hoe dit loopt."

#: src/advice/grounds_together.cpp
msgid "{codes} has no view yet: here one can look round without having to choose."
msgid_plural "{codes} have no view yet: here one can look round without having to choose."
msgstr[0] "{codes} is er nog niet uit: hier mag je rondkijken zonder te hoeven kiezen."
msgstr[1] "{codes} zijn er nog niet uit: hier mag je rondkijken zonder te hoeven kiezen."

#: src/advice/grounds_together.cpp
msgid "{codes} is behind you: together you do not stand before the group alone."
msgid_plural "{codes} are behind you: together you do not stand before the group alone."
msgstr[0] "{codes} staat achter je: samen sta je niet alleen voor de groep."
msgstr[1] "{codes} staan achter je: met hen erbij sta je niet alleen voor de groep."

#: src/advice/grounds_together.cpp
msgid "{codes} trusts you and sees it differently: that objection can make this better."
msgid_plural "{codes} trust you and see it differently: their objections can make this better."
msgstr[0] "{codes} vertrouwt je en denkt er anders over: van dat bezwaar kan dit beter worden."
msgstr[1] "{codes} vertrouwen je en denken er anders over: van hun bezwaren kan dit beter worden."

#: src/advice/insights.cpp
msgid "Are they really that much alike? Look at each for one minute."
msgstr "Lijken ze echt zo op elkaar? Kijk één minuut naar ieder apart."

#: src/advice/insights.cpp
msgid "Ask. Not knowing says something about you, not about them."
msgstr "Vraag het. Dat je het niet weet, zegt iets over jou, niet over de ander."

#: src/advice/insights.cpp
msgid "Choose one small step for one person, with a day."
msgstr "Kies één kleine stap voor één persoon, met een dag."

#: src/advice/insights.cpp
msgid "Did it happen? Note how it went. If not: choose a new day, or let it go."
msgstr "Is het gebeurd? Noteer hoe het ging. Zo niet: kies een nieuwe dag, of laat het los."

#: src/advice/insights.cpp
msgid "Did they happen? Note how each went. If not: choose a new day, or let them go."
msgstr "Zijn ze gezet? Noteer hoe het ging. Zo niet: kies een nieuwe dag, of laat ze los."

#: src/advice/insights.cpp
msgid "Do they still stand there? What did you see since?"
msgstr "Staan ze daar nog? Wat heb je sindsdien gezien?"

#: src/advice/insights.cpp
msgid "Go and find out before you plan anything that depends on it."
msgstr "Zoek het uit voordat je iets plant dat ervan afhangt."

#: src/advice/insights.cpp
msgid "Nobody on the map agrees with you and trusts you."
msgstr "Niemand op de kaart is het met je eens én vertrouwt je."

#: src/advice/insights.cpp
msgid "Nobody on the map trusts you and disagrees."
msgstr "Niemand op de kaart vertrouwt je en is het oneens met je."

#: src/advice/insights.cpp
msgid "Not looked at for {count} week or more: {codes}."
msgid_plural "Not looked at for {count} weeks or more: {codes}."
msgstr[0] "Al {count} week of langer niet naar gekeken: {codes}."
msgstr[1] "Al {count} weken of langer niet naar gekeken: {codes}."

#: src/advice/insights.cpp
msgid "Of {codes} you have seen or heard nothing yourself."
msgstr "Van {codes} heb je zelf niets gezien of gehoord."

#: src/advice/insights.cpp
msgid "On your list, and not on the map yet: {roles}."
msgid_plural "On your list, and not on the map yet: {roles}."
msgstr[0] "Wel op je lijstje, nog niet op de kaart: {roles}."
msgstr[1] "Wel op je lijstje, nog niet op de kaart: {roles}."

#: src/advice/insights.cpp
msgid "Plan something, or choose deliberately nothing and say why."
msgstr "Plan iets, of kies bewust voor niets en zeg waarom."

#: src/advice/insights.cpp
msgid "Talk about eight to twelve of them. The rest can wait."
msgstr "Bespreek er acht tot twaalf. De rest kan wachten."

#: src/advice/insights.cpp
msgid "The step with {codes} was meant for {day} and is not marked as done."
msgstr "De stap met {codes} stond voor {day} en is nog niet afgevinkt."

#: src/advice/insights.cpp
msgid "There is a map, and no step yet."
msgstr "Er is een kaart, en nog geen stap."

#: src/advice/insights.cpp
msgid "There is {count} person on the map, which is a lot for one afternoon."
msgid_plural "There are {count} people on the map, which is a lot for one afternoon."
msgstr[0] "Er staat {count} persoon op de kaart; dat is veel voor één middag."
msgstr[1] "Er staan {count} mensen op de kaart; dat is veel voor één middag."

#: src/advice/insights.cpp
msgid "There is {count} person on the map: nobody can keep an eye on that many."
msgid_plural "There are {count} people on the map: nobody can keep an eye on that many."
msgstr[0] "Er staat {count} persoon op de kaart: zoveel kan niemand in het oog houden."
msgstr[1] "Er staan {count} mensen op de kaart: zoveel kan niemand in het oog houden."

#: src/advice/insights.cpp
msgid "Were you there at some moment? Note it. If not: go and look, or arrange to meet."
msgstr "Was je ergens zelf bij? Noteer het. Zo niet: ga kijken, of maak een afspraak."

#: src/advice/insights.cpp
msgid "Who in that group do you mean? You can talk with a person, not with a group."
msgstr "Wie in die groep bedoel je? Met een mens kun je praten, met een groep niet."

#: src/advice/insights.cpp
msgid "Who is closest to that? Begin there; alone it will not work."
msgstr "Wie komt er het dichtst bij? Begin daar; in je eentje lukt het niet."

#: src/advice/insights.cpp
msgid "Who is it here? Add them, even if you do not know yet where they stand."
msgid_plural "Who are they here? Add them, even if you do not know yet where they stand."
msgstr[0] "Wie is dat hier? Zet die erbij, ook als je nog niet weet waar die staat."
msgstr[1] "Wie zijn dat hier? Zet ze erbij, ook als je nog niet weet waar ze staan."

#: src/advice/insights.cpp
msgid "Who really matters for this goal? Take the others off, or make a map for the next phase."
msgstr "Wie doet er echt toe voor dit doel? Haal de anderen eraf, of maak een kaart voor de volgende fase."

#: src/advice/insights.cpp
msgid "Who tells you honestly what is wrong with the plan? You need that person."
msgstr "Wie zegt je eerlijk wat er niet klopt aan het plan? Zo iemand heb je nodig."

#: src/advice/insights.cpp
msgid "Whom could you ask for advice, or for one small favour?"
msgstr "Wie kun je om advies vragen, of om iets kleins?"

#: src/advice/insights.cpp
msgid "You are not sure where {codes} stands, or it is too close to call."
msgid_plural "You are not sure where {codes} stand, or it is too close to call."
msgstr[0] "Je weet niet zeker waar {codes} staat, of het is op de grens."
msgstr[1] "Je weet niet zeker waar {codes} staan, of het is op de grens."

#: src/advice/insights.cpp
msgid "You do not know yet where {codes} stands."
msgid_plural "You do not know yet where {codes} stand."
msgstr[0] "Je weet nog niet waar {codes} staat."
msgstr[1] "Je weet nog niet waar {codes} staan."

#: src/advice/insights.cpp src/report/plan_words.cpp
msgid "everybody on the map"
msgstr "iedereen op de kaart"

#: src/advice/insights.cpp
msgid "{codes} has much influence, and you have nothing planned."
msgid_plural "{codes} have much influence, and you have nothing planned."
msgstr[0] "{codes} heeft veel invloed, en je hebt niets gepland."
msgstr[1] "{codes} hebben veel invloed, en je hebt niets gepland."

#: src/advice/insights.cpp
msgid "{codes} is behind you, and is in none of your steps."
msgid_plural "{codes} are behind you, and are in none of your steps."
msgstr[0] "{codes} staat achter je, en komt in geen van je stappen voor."
msgstr[1] "{codes} staan achter je, en komen in geen van je stappen voor."

#: src/advice/insights.cpp
msgid "{codes} stands for a group, on a map of people."
msgid_plural "{codes} stand for groups, on a map of people."
msgstr[0] "{codes} staat voor een groep, tussen losse personen."
msgstr[1] "{codes} staan voor groepen, tussen losse personen."

#: src/advice/insights.cpp
msgid "{count} of the {all} on the map stand in one corner."
msgid_plural "{count} of the {all} on the map stand in one corner."
msgstr[0] "{count} van de {all} op de kaart staat in één hoek."
msgstr[1] "{count} van de {all} op de kaart staan in één hoek."

#: src/advice/insights.cpp
msgid "{count} step is past its day: with {steps}."
msgid_plural "{count} steps are past their day: with {steps}."
msgstr[0] "Van {count} stap is de dag voorbij: met {steps}."
msgstr[1] "Van {count} stappen is de dag voorbij: met {steps}."

#: src/advice/minutes.cpp
msgid "Most time elsewhere: allies are with you already, a short visit keeps it so. The real conversations are with those who doubt or disagree."
msgstr "De meeste tijd elders: bondgenoten zijn er al, even langsgaan houdt dat zo. De echte gesprekken voer je met wie twijfelt of het oneens is."

#: src/advice/minutes.cpp
msgid "Most time with allies: they carry the change, and who is high in trust reaches people you cannot reach. Opponents next; least where trust is gone."
msgstr "De meeste tijd bij bondgenoten: zij dragen de verandering, en wie vertrouwd wordt bereikt mensen die jij niet bereikt. Daarna tegenspelers; het minst waar het vertrouwen weg is."

#: src/advice/minutes.cpp
msgid "Nobody has measured which is better. Does your time go where you want it?"
msgstr "Niemand heeft gemeten wat beter is. Gaat jouw tijd waarheen jij wilt?"

#: src/advice/own.cpp
msgid "Do it the way your group thought of it."
msgstr "Doe het zoals jullie groep het bedacht heeft."

#: src/advice/own.cpp
msgid "I'd like to try something with you."
msgstr "Ik wil graag iets met je proberen."

#: src/advice/own.cpp
msgid "Not known yet: think of it before you use it."
msgstr "Nog niet bekend: denk erover na voordat je het gebruikt."

#: src/advice/own.cpp
msgid "Note afterwards how it went."
msgstr "Noteer achteraf hoe het ging."

#: src/advice/own.cpp
msgid "Say why you do this."
msgstr "Zeg waarom je dit doet."

#: src/advice/own.cpp
msgid "Thought up in a session"
msgstr "Bedacht in een sessie"

#: src/advice/own.cpp
msgid "Without a name"
msgstr "Zonder naam"

#: src/advice/plan_words.cpp
msgid "A step without words yet"
msgstr "Een stap zonder woorden"

#: src/advice/plan_words.cpp src/advice/suggest.cpp
msgid "Deliberately nothing"
msgstr "Bewust niets"

#: src/advice/plan_words.cpp
msgid "agreement is missing"
msgstr "overeenstemming ontbreekt"

#: src/advice/plan_words.cpp
msgid "it did not help"
msgstr "het hielp niet"

#: src/advice/plan_words.cpp
msgid "it helped"
msgstr "het hielp"

#: src/advice/plan_words.cpp
msgid "it helped a little"
msgstr "het hielp een beetje"

#: src/advice/plan_words.cpp
msgid "not known yet where it sits"
msgstr "nog niet bekend waar het zit"

#: src/advice/plan_words.cpp
msgid "trust and agreement are missing"
msgstr "vertrouwen en overeenstemming ontbreken"

#: src/advice/plan_words.cpp
msgid "trust is missing"
msgstr "vertrouwen ontbreekt"

#: src/advice/reasons.cpp
msgid "Better speak with {codes} apart."
msgstr "Spreek {codes} liever apart."

#: src/advice/reasons.cpp
msgid "Everybody on the map can be part of it."
msgstr "Iedereen op de kaart kan erbij zijn."

#: src/advice/sentences.cpp
msgid "Between you and {code} trust is low, and you see this differently."
msgstr "Tussen jou en {code} is er weinig vertrouwen, en jullie denken hier anders over."

#: src/advice/sentences.cpp
msgid "Both trust and agreement are missing, you noted."
msgstr "Het ontbreekt aan vertrouwen én aan overeenstemming, schreef je op."

#: src/advice/sentences.cpp
msgid "For {code} it is about how it goes: who was asked, and who decides."
msgstr "Bij {code} gaat het om de gang van zaken: wie er gevraagd is, en wie beslist."

#: src/advice/sentences.cpp
msgid "For {code} it is about the matter itself: facts, aims, costs."
msgstr "Bij {code} gaat het om de inhoud: feiten, doelen, kosten."

#: src/advice/sentences.cpp
msgid "For {code} it is about what is right."
msgstr "Bij {code} gaat het om wat juist is."

#: src/advice/sentences.cpp
msgid "For {code} it is about what it stirs up, more than about the facts."
msgstr "Bij {code} gaat het meer om wat het losmaakt dan om de feiten."

#: src/advice/sentences.cpp
msgid "For {code} it is about what lies between people."
msgstr "Bij {code} gaat het om wat er tussen mensen speelt."

#: src/advice/sentences.cpp
msgid "It is about how things go: who was asked, and who decides."
msgstr "Het gaat om de gang van zaken: wie er gevraagd is, en wie beslist."

#: src/advice/sentences.cpp
msgid "It is about the matter itself: facts, aims, costs."
msgstr "Het gaat om de inhoud: feiten, doelen, kosten."

#: src/advice/sentences.cpp
msgid "It is about what is right."
msgstr "Het gaat om wat juist is."

#: src/advice/sentences.cpp
msgid "It is about what it stirs up, more than about the facts."
msgstr "Het gaat meer om wat het losmaakt dan om de feiten."

#: src/advice/sentences.cpp
msgid "It is about what lies between people."
msgstr "Het gaat om wat er tussen mensen speelt."

#: src/advice/sentences.cpp
msgid "It is agreement that is missing, you noted."
msgstr "Het ontbreekt aan overeenstemming, schreef je op."

#: src/advice/sentences.cpp
msgid "It is trust that is missing, you noted."
msgstr "Het ontbreekt aan vertrouwen, schreef je op."

#: src/advice/sentences.cpp
msgid "On the plan you and {code} agree; with each other you are still careful."
msgstr "Over het plan zijn jij en {code} het eens; met elkaar zijn jullie nog voorzichtig."

#: src/advice/sentences.cpp
msgid "On {day} you heard from others: \"{words}\" ({sign})."
msgstr "Op {day} hoorde je van anderen: \"{words}\" ({sign})."

#: src/advice/sentences.cpp
msgid "On {day} you heard from others: \"{words}\"."
msgstr "Op {day} hoorde je van anderen: \"{words}\"."

#: src/advice/sentences.cpp
msgid "On {day} you saw or heard: \"{words}\" ({sign})."
msgstr "Op {day} zag of hoorde je: \"{words}\" ({sign})."

#: src/advice/sentences.cpp
msgid "On {day} you saw or heard: \"{words}\"."
msgstr "Op {day} zag of hoorde je: \"{words}\"."

#: src/advice/sentences.cpp
msgid "On {day} you supposed: \"{words}\" ({sign})."
msgstr "Op {day} vermoedde je: \"{words}\" ({sign})."

#: src/advice/sentences.cpp
msgid "The trust that is missing is yours as well as that of {code}."
msgstr "Het vertrouwen ontbreekt aan twee kanten: bij {code} en bij jou."

#: src/advice/sentences.cpp
msgid "The trust that is missing with {code} is your own."
msgstr "Het vertrouwen dat bij {code} ontbreekt, is dat van jou."

#: src/advice/sentences.cpp
msgid "What you do not know of {code}, you can ask."
msgstr "Wat je van {code} niet weet, kun je vragen."

#: src/advice/sentences.cpp
msgid "What you know of {code} comes from others or is supposed."
msgstr "Wat je van {code} weet, komt van anderen of is een vermoeden."

#: src/advice/sentences.cpp
msgid "Where it comes from you do not know yet."
msgstr "Waar het vandaan komt, weet je nog niet."

#: src/advice/sentences.cpp
msgid "With {code} all is well: you trust each other, and want to go the same way."
msgstr "Met {code} zit het goed: jullie vertrouwen elkaar en willen dezelfde kant op."

#: src/advice/sentences.cpp
msgid "With {code} both trust and agreement are missing, you noted."
msgstr "Bij {code} ontbreken vertrouwen én overeenstemming, schreef je op."

#: src/advice/sentences.cpp
msgid "With {code} it is agreement that is missing, you noted."
msgstr "Bij {code} ontbreekt het aan overeenstemming, schreef je op."

#: src/advice/sentences.cpp
msgid "With {code} it is trust that is missing, you noted."
msgstr "Bij {code} ontbreekt het aan vertrouwen, schreef je op."

#: src/advice/sentences.cpp
msgid "With {code} you need not convince anybody; here you can think aloud."
msgstr "Bij {code} hoef je niemand te overtuigen; hier kun je hardop denken."

#: src/advice/sentences.cpp
msgid "You and {code} trust each other, and see this differently."
msgstr "Jij en {code} vertrouwen elkaar, en jullie denken hier anders over."

#: src/advice/sentences.cpp
msgid "You and {code} want the same thing and trust each other."
msgstr "Jij en {code} willen hetzelfde en vertrouwen elkaar."

#: src/advice/sentences.cpp
msgid "You and {code} want the same thing; it is trust that is low."
msgstr "Jij en {code} willen hetzelfde; het vertrouwen is nog laag."

#: src/advice/sentences.cpp
msgid "You are not sure yourself of where {code} stands."
msgstr "Je weet zelf niet zeker waar {code} staat."

#: src/advice/sentences.cpp
msgid "You do not know yet how it is between you and {code}."
msgstr "Je weet nog niet hoe het tussen jou en {code} zit."

#: src/advice/sentences.cpp
msgid "You do not know yet what {code} thinks of it."
msgstr "Je weet nog niet wat {code} ervan vindt."

#: src/advice/sentences.cpp
msgid "You do not know yet where it comes from with {code}."
msgstr "Je weet nog niet waar het bij {code} vandaan komt."

#: src/advice/sentences.cpp
msgid "You have not noted yet what you saw or heard of {code} yourself."
msgstr "Je hebt nog niet opgeschreven wat je zelf van {code} zag of hoorde."

#: src/advice/sentences.cpp
msgid "You have not put {code} on the map yet."
msgstr "Je hebt {code} nog niet op de kaart gezet."

#: src/advice/sentences.cpp
msgid "You noted as your own part with {code}: \"{words}\"."
msgstr "Over je eigen aandeel bij {code} schreef je: \"{words}\"."

#: src/advice/sentences.cpp
msgid "You noted that agreement is missing with {code}, and on your map you agree by now: is the first still so?"
msgstr "Je schreef op dat het bij {code} aan overeenstemming ontbreekt. Op je kaart zijn jullie het intussen eens: klopt dat eerste nog?"

#: src/advice/sentences.cpp
msgid "You noted that agreement is missing with {code}, and on your map you agree: which of the two is right?"
msgstr "Je schreef op dat het bij {code} aan overeenstemming ontbreekt, en op je kaart zijn jullie het eens: wat van de twee klopt?"

#: src/advice/sentences.cpp
msgid "You noted that trust is missing with {code}, and on your map it is good by now: is the first still so?"
msgstr "Je schreef op dat het bij {code} aan vertrouwen ontbreekt. Op je kaart is het intussen goed: klopt dat eerste nog?"

#: src/advice/sentences.cpp
msgid "You noted that trust is missing with {code}, and on your map it is good: which of the two is right?"
msgstr "Je schreef op dat het bij {code} aan vertrouwen ontbreekt, en op je kaart is het goed: wat van de twee klopt?"

#: src/advice/sentences.cpp
msgid "You suppose that {code} has little trust in you either."
msgstr "Je vermoedt dat {code} jou ook weinig vertrouwt."

#: src/advice/sentences.cpp
msgid "You suppose that {code} sees it the same way between you."
msgstr "Je vermoedt dat {code} het tussen jullie net zo ziet."

#: src/advice/sentences.cpp
msgid "You suppose that {code} trusts you more than the other way round."
msgstr "Je vermoedt dat {code} jou meer vertrouwt dan andersom."

#: src/advice/sentences.cpp
msgid "You trust {code}, and suppose that {code} trusts you less."
msgstr "Jij vertrouwt {code}, en je vermoedt dat dat andersom minder is."

#: src/advice/sentences.cpp
msgid "You would like more trust between you and {code}."
msgstr "Je zou graag meer vertrouwen willen tussen jou en {code}."

#: src/advice/sentences.cpp
msgid "You would like to agree more with {code} than you do now."
msgstr "Je zou het graag meer eens willen zijn met {code}."

#: src/advice/sentences.cpp
msgid "{code} can make your plan better, if you let that happen."
msgstr "{code} kan je plan beter maken, als je dat toelaat."

#: src/advice/sentences.cpp
msgid "{code} could be right in part, you noted."
msgstr "{code} kan voor een deel gelijk hebben, schreef je op."

#: src/advice/sentences.cpp
msgid "{code} could be right in part, you noted: \"{words}\"."
msgstr "{code} kan voor een deel gelijk hebben, schreef je op: \"{words}\"."

#: src/advice/sentences.cpp
msgid "{code} could simply be right, you noted."
msgstr "{code} kan gewoon gelijk hebben, schreef je op."

#: src/advice/sentences.cpp
msgid "{code} could simply be right, you noted: \"{words}\"."
msgstr "{code} kan gewoon gelijk hebben, schreef je op: \"{words}\"."

#: src/advice/sentences.cpp
msgid "{code} does not agree with you here, and can say so: the trust is there."
msgstr "{code} is het hier niet met je eens en kan dat gewoon zeggen: het vertrouwen is er."

#: src/advice/sentences.cpp
msgid "{code} is against it, and there is too little trust to talk it out."
msgstr "{code} is ertegen, en er is te weinig vertrouwen om het uit te praten."

#: src/advice/sentences.cpp
msgid "{code} is still looking, and trust is low."
msgstr "{code} is er nog niet uit, en het vertrouwen is laag."

#: src/advice/sentences.cpp
msgid "{code} keeps quiet about it, and trust is low."
msgstr "{code} laat het in het midden, en het vertrouwen is laag."

#: src/advice/sentences.cpp
msgid "{code} may also say no, or not yet, as long as you know."
msgstr "{code} mag ook nee zeggen, of nog niet, als je het maar weet."

#: src/advice/sentences.cpp
msgid "{code} need not be won over; it is about how you treat each other."
msgstr "{code} hoef je niet meer te overtuigen; het gaat om hoe jullie met elkaar omgaan."

#: src/advice/sentences.cpp
msgid "{code} need not come along; not being taken by surprise is a gain."
msgstr "{code} hoeft niet mee; niet overvallen worden is al winst."

#: src/advice/sentences.cpp
msgid "{code} stands so near a middle line that it is too close to call."
msgstr "{code} staat zo dicht bij de middenlijn dat je niet kunt zeggen aan welke kant."

#: src/advice/suggest.cpp
msgid "Thought up by this group"
msgstr "Bedacht door deze groep"

#: src/app/branch.cpp
msgid "There is no entry {seq} to branch off from: they are 1 to {last}."
msgstr "Er is geen regel {seq} om vanaf te takken: ze lopen van 1 tot {last}."

#: src/app/cli.cpp
msgid "\"{argument}\" is not known here. karnemelk --help says what is."
msgstr "\"{argument}\" is hier niet bekend. karnemelk --help zegt wat er wel kan."

#: src/app/cli.cpp
msgid "A moment is the seq of an entry, a meeting as it ended (m12, as show --json names it), beginning or now."
msgstr "Een moment is het volgnummer (seq) van een regel, een bijeenkomst zoals die eindigde (m12, zoals show --json haar noemt), beginning (het begin) of now (nu)."

#: src/app/cli.cpp
msgid "A passphrase that is lost is lost: without it nobody can open the session again. Four or more words that do not belong together are easy to keep in mind and hard to guess."
msgstr "Een wachtzin die je kwijt bent, is weg: zonder kan niemand de sessie meer openen. Vier of meer woorden die niet bij elkaar horen zijn makkelijk te onthouden en moeilijk te raden."

#: src/app/cli.cpp
msgid "Each line is a change as sessions/README.md describes them, a list of changes, {\"undo\":{}} or {\"redo\":{}}. When it is on disk the seq of its entry is printed; for a line that changes nothing, the seq of the entry before."
msgstr "Elke regel is een wijziging zoals sessions/README.md ze beschrijft, een lijst van wijzigingen, {\"undo\":{}} of {\"redo\":{}}. Staat hij op de schijf, dan verschijnt het volgnummer (seq) van de regel in de sessie; bij een wijziging die niets verandert dat van de regel ervoor."

#: src/app/cli.cpp
msgid "Karnemelk puts colleagues on a map of trust and agreement, with people who want to move an organisation. Without a command it opens its window."
msgstr "Karnemelk zet collega's op een kaart van vertrouwen en overeenstemming, voor mensen die een organisatie in beweging willen krijgen. Zonder opdracht opent het venster."

#: src/app/cli.cpp
msgid "There is no command or file \"{word}\". The commands are: {commands}."
msgstr "Er is geen opdracht of bestand \"{word}\". De opdrachten zijn: {commands}."

#: src/app/cli.cpp
msgid "These arguments cannot be read ({reason})."
msgstr "Deze argumenten zijn niet te lezen ({reason})."

#: src/app/cli.cpp
msgid "a file to write: .png, .svg, .pdf, .html, .md or .txt; else to the screen"
msgstr "een bestand om te schrijven: .png, .svg, .pdf, .html, .md of .txt; anders naar het scherm"

#: src/app/cli.cpp
msgid "a file with the passphrase of a sealed session; without it the terminal asks"
msgstr "een bestand met de wachtzin van een sessie op slot; zonder vraagt de terminal ernaar"

#: src/app/cli.cpp
msgid "a start from assets/templates"
msgstr "een begin uit assets/templates"

#: src/app/cli.cpp
msgid "add people from a CSV file"
msgstr "mensen toevoegen uit een CSV-bestand"

#: src/app/cli.cpp
msgid "as JSON, for other programs"
msgstr "als JSON, voor andere programma's"

#: src/app/cli.cpp
msgid "as it was after this entry"
msgstr "zoals het was na deze regel"

#: src/app/cli.cpp
msgid "encrypt a session with a passphrase, or change it"
msgstr "een sessie op slot doen met een wachtzin, of die veranderen"

#: src/app/cli.cpp
msgid "for whom: wall (the usual; nothing private) or facilitator"
msgstr "voor wie: wall (zaalscherm; gewoonlijk, niets privé) of facilitator (begeleider)"

#: src/app/cli.cpp
msgid "language of what is said and shown: nl or en"
msgstr "taal van wat je leest en ziet: nl of en"

#: src/app/cli.cpp
msgid "look back on it, move by move"
msgstr "kijk erop terug, zet voor zet"

#: src/app/cli.cpp
msgid "make a sealed session readable for all"
msgstr "een sessie van het slot halen: weer voor iedereen te lezen"

#: src/app/cli.cpp
msgid "now; the last entry when left out"
msgstr "nu; zonder deze optie de laatste regel"

#: src/app/cli.cpp
msgid "of a plan or cards: only the steps for this colleague"
msgstr "van een plan of kaartjes: alleen de stappen voor deze collega"

#: src/app/cli.cpp
msgid "of a session that is sealed: a file with the next passphrase"
msgstr "van een sessie op slot: een bestand met de volgende wachtzin"

#: src/app/cli.cpp
msgid "only for this person, by code; may be given more than once"
msgstr "alleen voor deze persoon, met de code; mag vaker"

#: src/app/cli.cpp
msgid "open the example, as a copy of your own"
msgstr "het voorbeeld openen, als kopie van jezelf"

#: src/app/cli.cpp
msgid "own colleagues (the usual) or a fictive case, whose roles may be shown"
msgstr "own (eigen collega's, gewoonlijk) of fictive (fictieve casus, waarvan de rollen getoond mogen worden)"

#: src/app/cli.cpp
msgid "record changes from standard input, one a line"
msgstr "wijzigingen vastleggen uit de standaardinvoer, één per regel"

#: src/app/cli.cpp
msgid "say how to use this, and stop"
msgstr "zeggen hoe je dit gebruikt, en stoppen"

#: src/app/cli.cpp
msgid "say what could be done for whom, and why (facilitator's eyes)"
msgstr "zeggen wat je voor wie kunt doen, en waarom (voor de begeleider)"

#: src/app/cli.cpp
msgid "say what is wrong with session files"
msgstr "zeggen wat er mis is met sessiebestanden"

#: src/app/cli.cpp
msgid "say which version this is, and stop"
msgstr "zeggen welke versie dit is, en stoppen"

#: src/app/cli.cpp
msgid "say who moved between two moments"
msgstr "zeggen wie verschoof tussen twee momenten"

#: src/app/cli.cpp
msgid "say who stands where (facilitator's eyes)"
msgstr "zeggen wie waar staat (voor de ogen van de begeleider)"

#: src/app/cli.cpp
msgid "start a \"what if\" from a moment"
msgstr "begin een \"wat als\" vanaf een moment"

#: src/app/cli.cpp
msgid "start a session"
msgstr "een sessie beginnen"

#: src/app/cli.cpp
msgid "the file to write; its ending says how: png, svg, pdf, html, md, csv, ics or json"
msgstr "het bestand om te maken; het einde van de naam zegt hoe: png, svg, pdf, html, md, csv, ics of json"

#: src/app/cli.cpp
msgid "the last entry that both have"
msgstr "de laatste regel die in beide staat"

#: src/app/cli.cpp
msgid "the list of people"
msgstr "de lijst met mensen"

#: src/app/cli.cpp
msgid "the new session"
msgstr "de nieuwe sessie"

#: src/app/cli.cpp
msgid "the session file"
msgstr "het sessiebestand"

#: src/app/cli.cpp
msgid "the session files"
msgstr "de sessiebestanden"

#: src/app/cli.cpp
msgid "the session to open"
msgstr "de sessie die opengaat"

#: src/app/cli.cpp
msgid "then; the meeting before this one when left out"
msgstr "toen; zonder deze optie de vorige bijeenkomst"

#: src/app/cli.cpp
msgid "what the session is called"
msgstr "hoe de sessie heet"

#: src/app/cli.cpp
msgid "what to do with a code that is there already: skip (the usual), update or add"
msgstr "wat te doen met een code die er al is: skip (overslaan, gewoonlijk), update (bijwerken) of add (toevoegen)"

#: src/app/cli.cpp
msgid "what to write; without it the ending says: png and svg the map, pdf, html and md the report, csv and json the people, ics the dates of the plan; transcript (md, html) is the session as a story"
msgstr "wat er geschreven wordt; anders bepaalt de uitgang het: png en svg de kaart, pdf, html en md het verslag, csv en json de mensen, ics de data van het plan; transcript (md, html) is de sessie als verhaal"

#: src/app/cli.cpp
msgid "width of a PNG in pixels"
msgstr "breedte van een PNG in pixels"

#: src/app/cli.cpp
msgid "write the map, a report, the plan or a list of people"
msgstr "de kaart, een verslag, het plan of een lijst van mensen maken"

#: src/app/cli.cpp
msgid "{argument} is missing. karnemelk --help says how."
msgstr "{argument} ontbreekt. karnemelk --help zegt hoe het moet."

#: src/app/cli.cpp
msgid "{option} needs one value behind it. karnemelk --help says how."
msgstr "Achter {option} hoort één waarde. karnemelk --help zegt hoe het moet."

#: src/app/commands.cpp
msgid "The output could not be written."
msgstr "De uitvoer kon niet geschreven worden."

#: src/app/commands.cpp src/app/compare.cpp
msgid "There is no entry {seq} in {file}: the last entry is {last}."
msgstr "Er is geen regel {seq} in {file}: de laatste regel is {last}."

#: src/app/commands.cpp
msgid "There is nobody called \"{code}\" in this session. karnemelk show says who is."
msgstr "Er is niemand met de code \"{code}\" in deze sessie. karnemelk show zegt wie er wel zijn."

#: src/app/commands.cpp
msgid "can be read, not changed; {count} entry."
msgid_plural "can be read, not changed; {count} entries."
msgstr[0] "te lezen, niet te wijzigen; {count} regel."
msgstr[1] "te lezen, niet te wijzigen; {count} regels."

#: src/app/commands.cpp
msgid "good, {count} entry."
msgid_plural "good, {count} entries."
msgstr[0] "goed, {count} regel."
msgstr[1] "goed, {count} regels."

#: src/app/compare.cpp
msgid "\"{value}\" is no moment. Give the seq of an entry, a meeting such as m12, beginning or now."
msgstr "\"{value}\" is geen moment. Geef het volgnummer (seq) van een regel, een bijeenkomst zoals m12, beginning of now."

#: src/app/compare.cpp
msgid "--from ({from}) has to lie before --to ({to}). Turn them round."
msgstr "--from ({from}) moet vóór --to ({to}) liggen. Draai ze om."

#: src/app/compare.cpp src/gui/compare_panel.cpp
msgid "Beginning"
msgstr "Begin"

#: src/app/compare.cpp
msgid "In this meeting people are put on the map again without looking. When everybody is back, show old and new places; then compare."
msgstr "In deze bijeenkomst wordt iedereen opnieuw op de kaart gezet zonder te kijken. Staat iedereen er weer op, laat dan oude en nieuwe plekken zien; vergelijk daarna."

#: src/app/compare.cpp
msgid "There is no meeting {id} in {file}."
msgstr "Er is geen bijeenkomst {id} in {file}."

#: src/app/compare.cpp
msgid "There is one meeting so far. Say with --from which entry to begin with."
msgstr "Er is nog maar één bijeenkomst. Zeg met --from vanaf welke regel."

#: src/app/compare.cpp
msgid "after entry {seq}"
msgstr "na regel {seq}"

#: src/app/exports.cpp
msgid "Writing {file} ..."
msgstr "Bezig met schrijven van {file} ..."

#: src/app/exports.cpp src/app/files.cpp
msgid "{file} exists already. Choose another name, or say that it may be replaced."
msgstr "{file} bestaat al. Kies een andere naam, of zeg dat het vervangen mag worden."

#: src/app/exports.cpp
msgid "{file} is a session, and would be lost. Choose another name for what is written."
msgstr "{file} is een sessie en zou verloren gaan. Kies een andere naam voor wat je schrijft."

#: src/app/exports.cpp
msgid "{file} is the session itself. Choose another name for what is written."
msgstr "{file} is de sessie zelf. Kies een andere naam voor wat je schrijft."

#: src/app/exports.cpp
msgid "{file} was written."
msgstr "{file} is geschreven."

#: src/app/files.cpp
msgid "Opening {file} ..."
msgstr "Bezig met openen van {file} ..."

#: src/app/files.cpp
msgid "Saved as {file}. From now on every change is kept there."
msgstr "Bewaard als {file}. Vanaf nu komt elke wijziging daarin."

#: src/app/files.cpp
msgid "Stopped: {file} was not opened."
msgstr "Gestopt: {file} is niet geopend."

#: src/app/files.cpp
msgid "The folder {folder} cannot be read: {reason}. Choose another one."
msgstr "De map {folder} is niet te lezen: {reason}. Kies een andere."

#: src/app/files.cpp
msgid "The last change is of {day}, {time}. If you remember a later one, this is an older copy."
msgstr "De laatste wijziging is van {day}, {time}. Weet je van een latere, dan is dit een oudere kopie."

#: src/app/files.cpp
msgid "{file} is open already."
msgstr "{file} staat al open."

#: src/app/help.cpp
msgid "       karnemelk COMMAND ... (karnemelk COMMAND --help says more)"
msgstr "       karnemelk OPDRACHT ... (karnemelk OPDRACHT --help zegt meer)"

#: src/app/help.cpp
msgid " [options]"
msgstr " [opties]"

#: src/app/help.cpp
msgid "Arguments:"
msgstr "Argumenten:"

#: src/app/help.cpp
msgid "Commands:"
msgstr "Opdrachten:"

#: src/app/help.cpp
msgid "Options:"
msgstr "Opties:"

#: src/app/help.cpp
msgid "Usage: {usage}"
msgstr "Gebruik: {usage}"

#: src/app/import.cpp
msgid "The column \"{heading}\" was not understood and was left out."
msgstr "De kolom \"{heading}\" is niet begrepen en is weggelaten."

#: src/app/import.cpp
msgid "{count} person was added, {updated} updated."
msgid_plural "{count} people were added, {updated} updated."
msgstr[0] "{count} persoon toegevoegd, {updated} bijgewerkt."
msgstr[1] "{count} mensen toegevoegd, {updated} bijgewerkt."

#: src/app/new_session.cpp
msgid "There is no template {id}. Choose one of: {known}."
msgstr "Er is geen sjabloon {id}. Kies uit: {known}."

#: src/app/own_interventions.cpp
msgid "{count} is kept for other sessions, in a file that is not sealed. It is there from the next start."
msgid_plural "{count} are kept for other sessions, in a file that is not sealed. They are there from the next start."
msgstr[0] "{count} is bewaard voor andere sessies, in een bestand dat niet op slot zit. Vanaf de volgende start vind je die daar terug."
msgstr[1] "{count} zijn bewaard voor andere sessies, in een bestand dat niet op slot zit. Vanaf de volgende start vind je ze daar terug."

#: src/app/own_interventions.cpp
msgid "{count} is kept for other sessions. It is there from the next start."
msgid_plural "{count} are kept for other sessions. They are there from the next start."
msgstr[0] "{count} is bewaard voor andere sessies. Vanaf de volgende start vind je die daar terug."
msgstr[1] "{count} zijn bewaard voor andere sessies. Vanaf de volgende start vind je ze daar terug."

#: src/app/passphrase.cpp
msgid "A passphrase is needed. Give it in a file with --passphrase-file (the next one with --new-passphrase-file), or start this in a terminal."
msgstr "Er is een wachtzin nodig. Geef die in een bestand met --passphrase-file (de volgende met --new-passphrase-file), of start dit in een terminal."

#: src/app/passphrase.cpp src/gui/seal_dialogs.cpp
msgid "New passphrase"
msgstr "Nieuwe wachtzin"

#: src/app/passphrase.cpp
msgid "Passphrase of {file}"
msgstr "Wachtzin van {file}"

#: src/app/passphrase.cpp src/gui/seal_dialogs.cpp
msgid "The same once more"
msgstr "Nog een keer dezelfde"

#: src/app/passphrase.cpp
msgid "The two are not the same. Nothing was changed; try again."
msgstr "De twee zijn niet gelijk. Er is niets veranderd; probeer het nog eens."

#: src/app/paths.cpp
msgid "Karnemelk cannot find its own fonts and words. They should lie in {folder}. Install or build it again."
msgstr "Karnemelk kan zijn eigen lettertypen en woorden niet vinden. Ze horen in {folder} te staan. Installeer of bouw het programma opnieuw."

#: src/app/record.cpp
msgid "line {number}: {reason}"
msgstr "regel {number}: {reason}"

#: src/app/seal_command.cpp
msgid "A passphrase that is lost is lost: without it nobody can open this session again."
msgstr "Een wachtzin die je kwijt bent, is weg: zonder kan niemand deze sessie meer openen."

#: src/app/seal_command.cpp
msgid "Sealed. The last change is of {day}, {time}. If you remember a later one, this is an older copy: of a sealed file that cannot be seen."
msgstr "Op slot. De laatste wijziging is van {day}, {time}. Weet je van een latere, dan is dit een oudere kopie: aan een bestand op slot is dat niet te zien."

#: src/app/seal_command.cpp
msgid "What stood in the file before may have left traces on this disk, and in backups and copies elsewhere."
msgstr "Wat eerder in het bestand stond kan sporen hebben nagelaten op deze schijf, en in reservekopieën en kopieën elders."

#: src/app/seal_command.cpp
msgid "Without a seal, whoever can read this file can read all that is in it, and traces may stay on this disk, also when it is sealed again."
msgstr "Zonder slot kan wie dit bestand kan lezen alles lezen wat erin staat. Ook als je het weer op slot doet, kunnen er sporen op deze schijf blijven."

#: src/app/seal_command.cpp
msgid "{file} has another passphrase now."
msgstr "{file} heeft nu een andere wachtzin."

#: src/app/seal_command.cpp
msgid "{file} is not sealed any more."
msgstr "{file} zit niet meer op slot."

#: src/app/seal_command.cpp
msgid "{file} is sealed."
msgstr "{file} zit op slot."

#: src/app/sealing.cpp
msgid "From now on the new passphrase opens this session."
msgstr "Van nu af opent de nieuwe wachtzin deze sessie."

#: src/app/sealing.cpp
msgid "Not sealed any more: whoever can read the file can read all of it."
msgstr "Niet meer op slot: wie het bestand kan lezen, kan alles lezen."

#: src/app/sealing.cpp
msgid "Opening..."
msgstr "Openen..."

#: src/app/sealing.cpp
msgid "Sealed. Traces of what stood in the file before may stay on this disk, and in copies elsewhere."
msgstr "Op slot. Van wat eerder in het bestand stond kunnen sporen blijven op deze schijf, en in kopieën elders."

#: src/app/sealing.cpp
msgid "Sealing..."
msgstr "Op slot doen..."

#: src/app/sealing.cpp
msgid "The last changes are not on the disk yet. Open the session first and keep a copy, or they are lost."
msgstr "De laatste wijzigingen staan nog niet op de schijf. Open eerst de sessie en bewaar een kopie, anders zijn ze weg."

#: src/app/sealing.cpp src/gui/seal_dialogs.cpp
msgid "This is not the passphrase. Try again; look at capitals and at the language of the keyboard."
msgstr "Dit is niet de wachtzin. Probeer het nog eens; let op hoofdletters en op de taal van het toetsenbord."

#: src/app/settings.cpp
msgid "The settings in {file} cannot be read, so the usual ones are used. The next setting you change replaces them."
msgstr "De instellingen in {file} zijn niet te lezen, dus gelden de gewone. Zodra je een instelling verandert, worden ze vervangen."

#: src/app/settings.cpp
msgid "These are not settings of Karnemelk."
msgstr "Dit zijn geen instellingen van Karnemelk."

#: src/app/synced_folder.cpp
msgid "{service} copies the folder of {file} to other computers. Others may be able to read it there, and when two computers write it there will be two versions. Keep it in a folder that stays on this computer."
msgstr "{service} kopieert de map van {file} naar andere computers. Daar kunnen anderen het misschien lezen, en als twee computers erin schrijven, ontstaan er twee versies. Bewaar het in een map die op deze computer blijft."

#: src/app/typed.cpp
msgid "--json goes to the screen; leave -o out."
msgstr "--json gaat naar het scherm; laat -o weg."

#: src/app/typed.cpp
msgid "A transcript tells the whole session: leave {option} out."
msgstr "Een verslag vertelt de hele sessie: laat {option} weg."

#: src/app/typed.cpp
msgid "Say which session to look back on: {example}."
msgstr "Zeg op welke sessie je wilt terugkijken: {example}."

#: src/app/typed.cpp
msgid "{option} cannot be \"{value}\". Choose one of: {choices}."
msgstr "{option} kan niet \"{value}\" zijn. Kies uit: {choices}."

#: src/app/typed.cpp
msgid "{option} cannot be \"{value}\". It is a whole number from {low} to {high}."
msgstr "{option} kan niet \"{value}\" zijn. Het is een heel getal van {low} tot en met {high}."

#: src/app/window.cpp
msgid "The window could not be opened: {reason}. Karnemelk needs a display with OpenGL 3.3; the commands work without (karnemelk --help)."
msgstr "Het venster kon niet openen: {reason}. Karnemelk heeft een scherm met OpenGL 3.3 nodig; de opdrachten werken ook zonder (karnemelk --help)."

#: src/app/window_wall.cpp
msgid "Karnemelk: what the room sees"
msgstr "Karnemelk: wat de zaal ziet"

#: src/app/window_wall.cpp
msgid "The second screen is gone, so the wall is an ordinary window now. When the screen is back, F5 fills it again."
msgstr "Het tweede scherm is weg, dus het zaalscherm is nu een gewoon venster. Is het scherm terug, dan vult F5 het weer."

#: src/app/window_wall.cpp
msgid "The window for the second screen could not be opened. With \"This same screen\" the wall comes in this window."
msgstr "Het venster voor het tweede scherm kon niet worden geopend. Met \"Ditzelfde scherm\" komt het zaalscherm in dit venster."

#: src/app/window_wall.cpp
msgid "There is no second screen now, so the wall is an ordinary window. Connect a screen that does not mirror this one and press F5."
msgstr "Er is nu geen tweede scherm, dus het zaalscherm is een gewoon venster. Sluit een scherm aan dat niet hetzelfde toont als dit, en druk op F5."

#: src/base/files.cpp
msgid "The disk cannot read {file} (input/output error). Use a copy, and have the disk looked at."
msgstr "De schijf kan {file} niet lezen (in- of uitvoerfout). Gebruik een kopie, en laat naar de schijf kijken."

#: src/base/files.cpp
msgid "The disk cannot write {file} (input/output error). Save it on another disk at once."
msgstr "De schijf kan {file} niet schrijven (in- of uitvoerfout). Bewaar het meteen op een andere schijf."

#: src/base/files.cpp
msgid "The disk is full: {file} could not be written. Make room, or save it on another disk."
msgstr "De schijf is vol: {file} kon niet geschreven worden. Maak ruimte, of bewaar het op een andere schijf."

#: src/base/files.cpp
msgid "The disk of {file} can only be read. Save it on another disk."
msgstr "De schijf van {file} kan alleen gelezen worden. Bewaar het op een andere schijf."

#: src/base/files.cpp
msgid "The folder for {file} does not exist. Choose another folder."
msgstr "De map voor {file} bestaat niet. Kies een andere map."

#: src/base/files.cpp
msgid "There is a file {file} already. Choose another name."
msgstr "Er is al een bestand {file}. Kies een andere naam."

#: src/base/files.cpp
msgid "There is no file {file}. Check the name and the folder."
msgstr "Er is geen bestand {file}. Kijk de naam en de map na."

#: src/base/files.cpp
msgid "You are not allowed to read {file}. Ask its owner for a copy."
msgstr "Je mag {file} niet lezen. Vraag de eigenaar om een kopie."

#: src/base/files.cpp
msgid "You are not allowed to write {file}. Save it in a folder of your own."
msgstr "Je mag {file} niet schrijven. Bewaar het in een map van jezelf."

#: src/base/files.cpp
msgid "{file} cannot be read: {reason}."
msgstr "{file} is niet te lezen: {reason}."

#: src/base/files.cpp
msgid "{file} cannot be written: {reason}. Save it somewhere else."
msgstr "{file} kan niet geschreven worden: {reason}. Bewaar het ergens anders."

#: src/base/files.cpp
msgid "{file} is a folder. Choose a file in it."
msgstr "{file} is een map. Kies een bestand daarin."

#: src/base/files.cpp
msgid "{file} is a folder. Choose a name for a file in it."
msgstr "{file} is een map. Kies een naam voor een bestand daarin."

#: src/base/files.cpp
msgid "{file} is not an ordinary file. Choose another file."
msgstr "{file} is geen gewoon bestand. Kies een ander bestand."

#: src/base/files.cpp
msgid "{file} is too large: {size} MiB. At most {limit} MiB can be read."
msgstr "{file} is te groot: {size} MiB. Er kan hoogstens {limit} MiB gelezen worden."

#: src/base/files.cpp
msgid "{file} would become larger than this computer or this disk allows. Save it on another disk, or ask for a higher limit."
msgstr "{file} zou groter worden dan deze computer of deze schijf toestaat. Bewaar het op een andere schijf, of vraag om een hogere grens."

#: src/base/json.cpp
msgid "A NUL byte, which no text file has."
msgstr "Een NUL-byte; die hoort niet in een tekstbestand."

#: src/base/json.cpp
msgid "A number is too large."
msgstr "Een getal is te groot."

#: src/base/json.cpp
msgid "A text holds a NUL character, which is not allowed."
msgstr "In een tekst staat een NUL-teken; dat mag niet."

#: src/base/json.cpp
msgid "Lists and objects lie more than {limit} deep in each other."
msgstr "Lijsten en objecten zitten meer dan {limit} diep in elkaar."

#: src/base/json.cpp
msgid "The name \"{name}\" stands twice in one object."
msgstr "De naam \"{name}\" staat twee keer in één object."

#: src/base/json.cpp
msgid "This cannot be read: {reason}."
msgstr "Dit is niet te lezen: {reason}."

#: src/base/json.cpp
msgid "This is not JSON, or not all of it (character {column})."
msgstr "Dit is geen JSON, of niet alles (teken {column})."

#: src/base/json.cpp
msgid "This line is too long: {size} bytes. At most {limit} MiB are allowed."
msgstr "Deze regel is te lang: {size} bytes. Hoogstens {limit} MiB mag."

#: src/base/json.cpp
msgid "This text is not UTF-8. Save the file as UTF-8."
msgstr "Deze tekst is geen UTF-8. Bewaar het bestand als UTF-8."

#: src/base/json_value.cpp src/session/checked.cpp src/session/codec_read.cpp
#: src/session/codec_read_day.cpp src/session/fields.cpp
#: src/session/read_entry.cpp
msgid "\"{field}\" is missing."
msgstr "\"{field}\" ontbreekt."

#: src/base/json_value.cpp src/session/fields.cpp
msgid "\"{field}\" must be a list."
msgstr "\"{field}\" moet een lijst zijn."

#: src/base/json_value.cpp
msgid "\"{field}\" must be a number from {low} to {high}."
msgstr "\"{field}\" moet een getal van {low} tot en met {high} zijn."

#: src/base/json_value.cpp src/session/fields.cpp
msgid "\"{field}\" must be a text."
msgstr "\"{field}\" moet een tekst zijn."

#: src/base/json_value.cpp src/session/checked_parts.cpp src/session/fields.cpp
msgid "\"{field}\" must be a whole number from {low} to {high}."
msgstr "\"{field}\" moet een heel getal van {low} tot en met {high} zijn."

#: src/base/json_value.cpp src/session/fields.cpp
msgid "\"{field}\" must be an object."
msgstr "\"{field}\" moet een object zijn."

#: src/base/json_value.cpp src/session/fields.cpp
msgid "\"{field}\" must be true or false."
msgstr "\"{field}\" moet true of false zijn."

#: src/catalogue/catalogue.cpp
msgid "In the folder {folder} this is missing: {missing}. Please install the program again."
msgstr "In de map {folder} ontbreekt dit: {missing}. Installeer het programma opnieuw."

#: src/catalogue/catalogue.cpp
msgid "{file}: there is a \"{id}\" in an earlier file of this folder too. This one is used."
msgstr "{file}: in een eerder bestand in deze map staat ook al \"{id}\". Deze geldt."

#: src/catalogue/codes.cpp
msgid "The lists of code words in {folder} do not have the same number of words. Please install the program again."
msgstr "De lijsten met codewoorden in {folder} hebben niet evenveel woorden. Installeer het programma opnieuw."

#: src/catalogue/codes.cpp
msgid "{file}, line {line}: this is not readable text. Save the file as UTF-8."
msgstr "{file}, regel {line}: dit is geen leesbare tekst. Bewaar het bestand als UTF-8."

#: src/catalogue/reading.cpp
msgid "The folder {folder} could not be read: {reason}. See whether it is there and may be opened."
msgstr "De map {folder} kon niet gelezen worden: {reason}. Kijk of de map er is en of je haar mag openen."

#: src/catalogue/reading.cpp
msgid "{file} has to be a JSON object with one or more of these lists: {known}."
msgstr "{file} moet een JSON-object zijn met een of meer van deze lijsten: {known}."

#: src/catalogue/reading.cpp
msgid "{file}: \"{place}\" has to be a list of {low} to {high} items."
msgstr "{file}: \"{place}\" moet een lijst zijn van {low} tot {high} onderdelen."

#: src/catalogue/reading.cpp
msgid "{file}: \"{place}\" has to be a short id of small letters, digits and hyphens, such as \"coffee-first\"."
msgstr "{file}: \"{place}\" moet een korte aanduiding zijn van kleine letters, cijfers en streepjes, zoals \"eerst-koffie\"."

#: src/catalogue/reading.cpp
msgid "{file}: \"{place}\" has to be a text of one line. Mend the file or take it away."
msgstr "{file}: \"{place}\" moet een tekst van één regel zijn. Maak het bestand in orde of haal het weg."

#: src/catalogue/reading.cpp
msgid "{file}: \"{place}\" has to be a whole number from {low} to {high}."
msgstr "{file}: \"{place}\" moet een heel getal zijn van {low} tot en met {high}."

#: src/catalogue/reading.cpp
msgid "{file}: \"{place}\" has to be one of these words: {known}."
msgstr "{file}: \"{place}\" moet een van deze woorden zijn: {known}."

#: src/catalogue/reading.cpp
msgid "{file}: \"{place}\" has to be true or false."
msgstr "{file}: \"{place}\" moet true of false zijn."

#: src/catalogue/reading.cpp
msgid "{file}: \"{place}\" has {length} characters. Make it at most {most}."
msgstr "{file}: \"{place}\" heeft {length} tekens. Maak er hoogstens {most} van."

#: src/catalogue/reading.cpp
msgid "{file}: \"{place}\" is not known here. These are: {known}."
msgstr "{file}: \"{place}\" is hier niet bekend. Dit wel: {known}."

#: src/catalogue/reading.cpp
msgid "{file}: \"{place}\": there is a \"{id}\" already. Take one of the two away or give it another id."
msgstr "{file}: \"{place}\": er is al een \"{id}\". Haal een van de twee weg of geef die een andere aanduiding."

#: src/draw/cairo.cpp
msgid "A page of {width} by {height} points cannot be written. Choose sizes from 1 to 14400."
msgstr "Een bladzijde van {width} bij {height} punten kan niet. Kies maten van 1 tot en met 14400."

#: src/draw/font.cpp
msgid "The font library could not start. Please install FreeType again."
msgstr "De bibliotheek voor lettertypen start niet. Installeer FreeType opnieuw."

#: src/draw/font.cpp
msgid "The font {file} could not be read. Please install the program again."
msgstr "Het lettertype {file} is niet te lezen. Installeer het programma opnieuw."

#: src/draw/pdf.cpp
msgid "The PDF could not be made: {reason}. Close other programs and try again."
msgstr "De PDF kon niet gemaakt worden: {reason}. Sluit andere programma's en probeer het nog eens."

#: src/draw/pdf.cpp
msgid "There is nothing to put on paper yet. Add something first."
msgstr "Er is nog niets om op papier te zetten. Voeg eerst iets toe."

#: src/draw/png.cpp
msgid "A picture cannot be {width} pixels wide. Choose from 1 to {most}."
msgstr "Een afbeelding kan niet {width} pixels breed zijn. Kies van 1 tot en met {most}."

#: src/draw/png.cpp
msgid "A picture {width} pixels wide would be more than {most} high. Choose a smaller width."
msgstr "Een afbeelding van {width} pixels breed wordt hoger dan {most}. Kies een kleinere breedte."

#: src/draw/png.cpp
msgid "The picture could not be made: {reason}. Try a smaller width."
msgstr "De afbeelding kon niet gemaakt worden: {reason}. Probeer een kleinere breedte."

#: src/gui/advised.cpp
msgid "It stands in the plan."
msgstr "Het staat in het plan."

#: src/gui/advised.cpp
msgid "thought up here"
msgstr "hier bedacht"

#: src/gui/advised.cpp src/report/advice_text.cpp src/report/report_plan.cpp
msgid "{count} minute"
msgid_plural "{count} minutes"
msgstr[0] "{count} minuut"
msgstr[1] "{count} minuten"

#: src/gui/agenda.cpp
msgid "The day is over. At the step Day it can begin again."
msgstr "De dag is voorbij. Bij de stap Dag kan hij opnieuw beginnen."

#: src/gui/agenda.cpp
msgid "There is no agenda yet. Choose one at the step Day."
msgstr "Er is nog geen programma. Kies er een bij de stap Dag."

#: src/gui/agenda.cpp
msgid "This is the first step of the agenda."
msgstr "Dit is de eerste stap van het programma."

#: src/gui/agenda.cpp
msgid "This is the last step of the agenda."
msgstr "Dit is de laatste stap van het programma."

#: src/gui/agenda_item.cpp
msgid "A break"
msgstr "Een pauze"

#: src/gui/agenda_item.cpp
msgid "A soft sound at the end of a turn"
msgstr "Een zacht geluid aan het eind van een beurt"

#: src/gui/agenda_item.cpp
msgctxt "screen"
msgid "As it is"
msgstr "Zoals het is"

#: src/gui/agenda_item.cpp
msgctxt "wall"
msgid "Card"
msgstr "Kaartje"

#: src/gui/agenda_item.cpp
msgctxt "wall"
msgid "Clock"
msgstr "Klok"

#: src/gui/agenda_item.cpp
msgid "Earlier"
msgstr "Eerder"

#: src/gui/agenda_item.cpp src/gui/exercise_page.cpp src/gui/keys_dialog.cpp
#: src/gui/steps.cpp
msgctxt "step"
msgid "Exercise"
msgstr "Oefening"

#: src/gui/agenda_item.cpp
msgid "Go to this step"
msgstr "Naar deze stap"

#: src/gui/agenda_item.cpp
msgid "Its card: two or three lines, for everybody"
msgstr "Het kaartje: twee of drie regels, voor iedereen"

#: src/gui/agenda_item.cpp src/gui/plan_steps.cpp
msgid "Later"
msgstr "Later"

#: src/gui/agenda_item.cpp src/gui/steps.cpp
msgctxt "step"
msgid "Look back"
msgstr "Terugkijken"

#: src/gui/agenda_item.cpp src/gui/steps.cpp
msgctxt "step"
msgid "Map"
msgstr "Kaart"

#: src/gui/agenda_item.cpp src/gui/exercise_rounds.cpp src/gui/plan_step.cpp
#: src/report/plan_csv.cpp
msgid "Minutes"
msgstr "Minuten"

#: src/gui/agenda_item.cpp src/gui/exercise_rounds.cpp src/gui/plan_step.cpp
msgid "Minutes are a whole number from 1 to {most}."
msgstr "Minuten zijn een heel getal van 1 tot {most}."

#: src/gui/agenda_item.cpp
msgid "Minutes each"
msgstr "Minuten per beurt"

#: src/gui/agenda_item.cpp
msgid "Notes for yourself; nobody else sees them"
msgstr "Aantekeningen voor jezelf; niemand anders ziet ze"

#: src/gui/agenda_item.cpp src/gui/wall_panel.cpp
msgctxt "wall"
msgid "Nothing"
msgstr "Niets"

#: src/gui/agenda_item.cpp
msgid "On my own screen"
msgstr "Op mijn eigen scherm"

#: src/gui/agenda_item.cpp src/gui/agenda_now.cpp src/gui/exercise_debrief.cpp
#: src/gui/exercise_rounds.cpp
msgid "On the wall"
msgstr "Op het zaalscherm"

#: src/gui/agenda_item.cpp src/gui/keys_dialog.cpp src/gui/plan.cpp
#: src/gui/steps.cpp
msgctxt "step"
msgid "Plan"
msgstr "Plan"

#: src/gui/agenda_item.cpp
msgid "Press a step to change it."
msgstr "Klik op een stap om hem te veranderen."

#: src/gui/agenda_item.cpp src/gui/exercise_quartets.cpp
#: src/gui/exercise_round.cpp src/gui/inspector_nobody.cpp
#: src/gui/inspector_seen.cpp src/gui/inspector_together.cpp
#: src/gui/plan_harvest.cpp
msgid "Remove"
msgstr "Verwijderen"

#: src/gui/agenda_item.cpp src/gui/exercise_round.cpp
msgid "Round"
msgstr "Ronde"

#: src/gui/agenda_item.cpp
msgid "Stays as long as it is when the day runs late"
msgstr "Wordt niet korter als de dag uitloopt"

#: src/gui/agenda_item.cpp
msgid "The clock"
msgstr "De klok"

#: src/gui/agenda_item.cpp
msgid "The room sees what is left of a turn, never how far you are over it. In the last minute the clock gets another colour, and at the end again."
msgstr "De zaal ziet hoeveel tijd een beurt nog heeft, nooit hoever je eroverheen bent. In de laatste minuut krijgt de klok een andere kleur, en aan het eind nog een keer."

#: src/gui/agenda_item.cpp
msgid "Trios"
msgstr "Drietallen"

#: src/gui/agenda_item.cpp
msgid "Turns"
msgstr "Beurten"

#: src/gui/agenda_item.cpp
msgid "Turns are a whole number from 1 to {most}."
msgstr "Beurten zijn een heel getal van 1 tot en met {most}."

#: src/gui/agenda_item.cpp
msgid "What a turn is called; the clock says it"
msgstr "Hoe een beurt heet; het staat op de klok"

#: src/gui/agenda_item.cpp
msgid "What is this step called? Everybody may read it."
msgstr "Hoe heet deze stap? Iedereen mag het lezen."

#: src/gui/agenda_now.cpp
msgid "An empty one"
msgstr "Een leeg programma"

#: src/gui/agenda_now.cpp
msgid "Begin it again"
msgstr "Opnieuw beginnen"

#: src/gui/agenda_now.cpp
msgid "Begin the day"
msgstr "Begin de dag"

#: src/gui/agenda_now.cpp src/gui/choose_dialog.cpp src/gui/dialogs.cpp
#: src/gui/wall_panel.cpp
msgid "Cancel"
msgstr "Annuleren"

#: src/gui/agenda_now.cpp
msgid "End the day"
msgstr "Sluit de dag af"

#: src/gui/agenda_now.cpp src/gui/exercise_rounds.cpp
msgid "Go on"
msgstr "Ga door"

#: src/gui/agenda_now.cpp
msgid "It may become that late"
msgstr "Zo laat mag het worden"

#: src/gui/agenda_now.cpp
msgctxt "turn"
msgid "Next"
msgstr "Volgende"

#: src/gui/agenda_now.cpp
msgid "PageDown, or the clicker, goes to the next step or turn; PageUp goes back."
msgstr "PageDown, of de klikker, gaat naar de volgende stap of beurt; PageUp gaat terug."

#: src/gui/agenda_now.cpp src/gui/exercise_rounds.cpp
msgid "Pause"
msgstr "Stilzetten"

#: src/gui/agenda_now.cpp
msgid "Shorten what is to come"
msgstr "Kort in wat nog komt"

#: src/gui/agenda_now.cpp
msgid "Spread over the steps that come; breaks, turns and protected steps stay as long as they are"
msgstr "Verdeeld over de stappen die nog komen; pauzes, beurten en beschermde stappen blijven even lang"

#: src/gui/agenda_now.cpp
msgid "The agenda that is here now is replaced."
msgstr "Het programma dat er nu staat, wordt vervangen."

#: src/gui/agenda_now.cpp
msgid "The day is over."
msgstr "De dag is voorbij."

#: src/gui/agenda_now.cpp
msgid "The end becomes {time}: {count} minute later than planned."
msgid_plural "The end becomes {time}: {count} minutes later than planned."
msgstr[0] "Het wordt {time}: {count} minuut later dan bedoeld."
msgstr[1] "Het wordt {time}: {count} minuten later dan bedoeld."

#: src/gui/agenda_now.cpp
msgid "Which day do you want to start from? Every step can be changed, moved and taken out afterwards."
msgstr "Met welke dag wil je beginnen? Elke stap kun je daarna nog veranderen, verplaatsen of eruit halen."

#: src/gui/agenda_now.cpp
msgid "since {time}"
msgstr "sinds {time}"

#: src/gui/agenda_now.cpp
msgid "stands still since {time}"
msgstr "staat stil sinds {time}"

#: src/gui/agenda_now.cpp src/gui/agenda_page.cpp src/gui/agenda_rows.cpp
#: src/gui/choose_intervention.cpp src/gui/clock.cpp src/gui/plan_list.cpp
#: src/gui/plan_minutes.cpp src/scene/clock.cpp
msgid "{count} min"
msgstr "{count} min"

#: src/gui/agenda_now.cpp
msgid "{count} min extra"
msgstr "{count} min extra"

#: src/gui/agenda_page.cpp
msgid "A step of your own, after the one that is open"
msgstr "Een eigen stap, na de stap die open is"

#: src/gui/agenda_page.cpp
msgid "Another agenda…"
msgstr "Een ander programma…"

#: src/gui/agenda_page.cpp
msgid "Begins at"
msgstr "Begint om"

#: src/gui/agenda_page.cpp src/gui/keys_dialog.cpp src/gui/steps.cpp
msgctxt "step"
msgid "Day"
msgstr "Dag"

#: src/gui/agenda_page.cpp src/gui/plan.cpp src/gui/plan_commands.cpp
msgid "New step"
msgstr "Nieuwe stap"

#: src/gui/agenda_page.cpp
msgid "Write a time of the day, such as 13:00."
msgstr "Schrijf een tijd, zoals 13:00."

#: src/gui/agenda_page.cpp
msgid "ended at {time}"
msgstr "afgesloten om {time}"

#: src/gui/agenda_page.cpp
msgid "ends at {time}"
msgstr "klaar om {time}"

#: src/gui/agenda_page.cpp
msgid "{hours} h {minutes} min"
msgstr "{hours} u {minutes} min"

#: src/gui/agenda_rows.cpp
msgid "A step without a name"
msgstr "Een stap zonder naam"

#: src/gui/agenda_rows.cpp
msgid "a card on the wall"
msgstr "een kaartje op het zaalscherm"

#: src/gui/agenda_rows.cpp
msgid "a clock on the wall"
msgstr "een klok op het zaalscherm"

#: src/gui/agenda_rows.cpp
msgid "break"
msgstr "pauze"

#: src/gui/agenda_rows.cpp
msgid "nothing on the wall"
msgstr "niets op het zaalscherm"

#: src/gui/agenda_rows.cpp
msgid "stays as long as it is"
msgstr "wordt niet korter"

#: src/gui/agenda_rows.cpp
msgid "the map on the wall"
msgstr "de kaart op het zaalscherm"

#: src/gui/agenda_rows.cpp
msgid "{planned} → {taken} min"
msgstr "{planned} → {taken} min"

#: src/gui/agenda_rows.cpp
msgid "{turns} × {minutes} min"
msgstr "{turns} × {minutes} min"

#: src/gui/axis_edit.cpp
msgid "We do not know yet"
msgstr "Weten we nog niet"

#: src/gui/bars.cpp
msgid "Change the title and the goal"
msgstr "Titel en doel wijzigen"

#: src/gui/bars.cpp
msgid "Everything one can do  (F10)"
msgstr "Alles wat je kunt doen  (F10)"

#: src/gui/bars.cpp src/gui/file_dialog_draw.cpp
msgid "Export"
msgstr "Exporteren"

#: src/gui/bars.cpp
msgid "Kept in {file}"
msgstr "Bewaard in {file}"

#: src/gui/bars.cpp src/gui/meeting_dialog.cpp
msgid "New meeting"
msgstr "Nieuwe bijeenkomst"

#: src/gui/bars.cpp src/gui/command_table.cpp
msgid "New person"
msgstr "Nieuwe persoon"

#: src/gui/bars.cpp
msgid "No title yet"
msgstr "Nog geen titel"

#: src/gui/bars.cpp
msgid "Places somebody by typing: a code, trust and agreement from 0 to 10, ? for not known. One number is trust alone. Press / to come here."
msgstr "Zet iemand neer door te typen: een code, vertrouwen en overeenstemming van 0 tot 10, ? voor onbekend. Eén getal is alleen het vertrouwen. Met / kom je hier."

#: src/gui/bars.cpp
msgid "Reveal"
msgstr "Laat zien"

#: src/gui/bars.cpp
msgid "Type: Heron 7 ?"
msgstr "Typ: Reiger 7 ?"

#: src/gui/bars.cpp
msgid "What do you want to reach? Name the goal."
msgstr "Wat wil je bereiken? Noem het doel."

#: src/gui/bars.cpp
msgid "{count} not on the map yet"
msgid_plural "{count} not on the map yet"
msgstr[0] "{count} nog niet op de kaart"
msgstr[1] "{count} nog niet op de kaart"

#: src/gui/bars.cpp
msgid "{count} person"
msgid_plural "{count} people"
msgstr[0] "{count} persoon"
msgstr[1] "{count} mensen"

#: src/gui/bars.cpp
msgid "{count} selected"
msgid_plural "{count} selected"
msgstr[0] "{count} gekozen"
msgstr[1] "{count} gekozen"

#: src/gui/cards_dialog.cpp src/gui/compare_panel.cpp src/gui/dialogs.cpp
#: src/gui/exercise_quartets.cpp src/gui/keys_dialog.cpp src/gui/plan_list.cpp
#: src/gui/plan_steps.cpp
msgid "Done"
msgstr "Klaar"

#: src/gui/cards_dialog.cpp
msgid "Larger, without the list"
msgstr "Groter, zonder de lijst"

#: src/gui/cards_dialog.cpp
msgid "With the list"
msgstr "Met de lijst"

#: src/gui/choose_dialog.cpp src/gui/choose_intervention.cpp
msgid "Nothing here has these words in it."
msgstr "Hier komen deze woorden nergens in voor."

#: src/gui/choose_dialog.cpp
msgid "Resistance shows itself in many forms. Choose what you saw at a moment, not what somebody is."
msgstr "Weerstand heeft veel gezichten. Kies wat je op een moment zag, niet hoe iemand is."

#: src/gui/choose_dialog.cpp src/gui/choose_intervention.cpp
#: src/gui/look_back_moves.cpp
msgid "Search"
msgstr "Zoeken"

#: src/gui/choose_dialog.cpp
msgid "Something else"
msgstr "Iets anders"

#: src/gui/choose_dialog.cpp src/gui/inspector_together.cpp
msgid "Think up one of your own…"
msgstr "Zelf iets bedenken…"

#: src/gui/choose_dialog.cpp src/gui/inspector_deepen.cpp
msgid "What do you see happening?"
msgstr "Wat zie je gebeuren?"

#: src/gui/choose_dialog.cpp src/report/report_plan.cpp
msgid "When not: {words}"
msgstr "Wanneer niet: {words}"

#: src/gui/choose_intervention.cpp src/gui/plan_harvest.cpp
#: src/gui/plan_step.cpp
msgid "A sentence to begin with"
msgstr "Een zin om mee te beginnen"

#: src/gui/choose_intervention.cpp
msgid "Choose this"
msgstr "Kies deze"

#: src/gui/choose_intervention.cpp
msgid "Everything else"
msgstr "Al het andere"

#: src/gui/choose_intervention.cpp src/gui/plan_harvest.cpp
#: src/gui/plan_step.cpp src/report/plan_csv.cpp src/report/report_plan.cpp
msgid "How"
msgstr "Hoe"

#: src/gui/choose_intervention.cpp src/report/report_plan.cpp
msgid "Source: {source}"
msgstr "Bron: {source}"

#: src/gui/choose_intervention.cpp src/gui/inspector_advice.cpp
#: src/gui/own_dialog.cpp
msgid "To begin with"
msgstr "Om mee te beginnen"

#: src/gui/choose_intervention.cpp src/gui/exercise_own_case.cpp
#: src/gui/inspector_nobody.cpp src/gui/inspector_person.cpp
msgid "What could you do?"
msgstr "Wat kun je doen?"

#: src/gui/choose_intervention.cpp src/gui/inspector_advice.cpp
#: src/gui/own_dialog.cpp src/gui/plan_harvest.cpp src/gui/plan_step.cpp
#: src/report/report_plan.cpp
msgid "When not"
msgstr "Wanneer niet"

#: src/gui/clock.cpp
msgid "{what}: the clock stands still"
msgstr "{what}: de klok staat stil"

#: src/gui/command_table.cpp src/gui/keys_dialog.cpp
msgid "All keys"
msgstr "Alle toetsen"

#: src/gui/command_table.cpp
msgid "Bigger"
msgstr "Groter"

#: src/gui/command_table.cpp
msgid "Cards"
msgstr "Kaartjes"

#: src/gui/command_table.cpp
msgid "Close the session"
msgstr "Sessie sluiten"

#: src/gui/command_table.cpp
msgid "Earlier places"
msgstr "Eerdere plekken"

#: src/gui/command_table.cpp
msgid "Edit the person"
msgstr "Persoon bewerken"

#: src/gui/command_table.cpp
msgid "Export…"
msgstr "Exporteren…"

#: src/gui/command_table.cpp src/report/report_people.cpp
msgid "How they may see me"
msgstr "Hoe zij mij misschien zien"

#: src/gui/command_table.cpp
msgid "Import people…"
msgstr "Mensen inlezen…"

#: src/gui/command_table.cpp src/gui/dialogs.cpp src/gui/notices.cpp
msgid "Keep a copy as…"
msgstr "Een kopie bewaren als…"

#: src/gui/command_table.cpp src/gui/start_screen.cpp
msgid "Light or dark"
msgstr "Licht of donker"

#: src/gui/command_table.cpp
msgid "List of people"
msgstr "Lijst van mensen"

#: src/gui/command_table.cpp
msgid "Menu"
msgstr "Menu"

#: src/gui/command_table.cpp
msgid "Names of the groups"
msgstr "Namen van de groepen"

#: src/gui/command_table.cpp
msgid "Nederlands"
msgstr "English"

#: src/gui/command_table.cpp src/gui/inspector_nobody.cpp
msgid "New meeting…"
msgstr "Nieuwe bijeenkomst…"

#: src/gui/command_table.cpp
msgid "New session…"
msgstr "Nieuwe sessie…"

#: src/gui/command_table.cpp
msgid "Next person"
msgstr "Volgende persoon"

#: src/gui/command_table.cpp
msgid "Normal size"
msgstr "Gewone grootte"

#: src/gui/command_table.cpp
msgid "Open…"
msgstr "Openen…"

#: src/gui/command_table.cpp
msgid "Paste a list of people…"
msgstr "Een lijst met mensen plakken…"

#: src/gui/command_table.cpp
msgid "Previous person"
msgstr "Vorige persoon"

#: src/gui/command_table.cpp src/gui/inspector_more.cpp
msgid "Private words"
msgstr "Privéwoorden"

#: src/gui/command_table.cpp
msgid "Quit"
msgstr "Afsluiten"

#: src/gui/command_table.cpp
msgid "Redo"
msgstr "Opnieuw"

#: src/gui/command_table.cpp
msgid "Remove the person"
msgstr "Persoon verwijderen"

#: src/gui/command_table.cpp
msgid "Roles and memory aids are hidden."
msgstr "Rollen en geheugensteuntjes zijn verborgen."

#: src/gui/command_table.cpp
msgid "Roles and memory aids are on this screen now. H hides them."
msgstr "Rollen en geheugensteuntjes staan nu op dit scherm. Met H verberg je ze."

#: src/gui/command_table.cpp
msgid "Select nobody"
msgstr "Niemand kiezen"

#: src/gui/command_table.cpp
msgid "Show old and new places"
msgstr "Oude en nieuwe plekken laten zien"

#: src/gui/command_table.cpp
msgid "Smaller"
msgstr "Kleiner"

#: src/gui/command_table.cpp src/gui/inspector_nobody.cpp
#: src/gui/inspector_person.cpp
msgid "Take off the map"
msgstr "Van de kaart halen"

#: src/gui/command_table.cpp
msgid "Take the new meeting back"
msgstr "De nieuwe bijeenkomst terugdraaien"

#: src/gui/command_table.cpp
msgid "The room may see the map"
msgstr "De zaal mag de kaart zien"

#: src/gui/command_table.cpp src/gui/compare_panel.cpp
#: src/report/compare_document.cpp src/report/compare_out.cpp
msgid "Then and now"
msgstr "Toen en nu"

#: src/gui/command_table.cpp
msgid "Title and goal…"
msgstr "Titel en doel…"

#: src/gui/command_table.cpp
msgid "To what is beside the map"
msgstr "Naar wat naast de kaart staat"

#: src/gui/command_table.cpp
msgid "Type a code and a place"
msgstr "Typ een code en een plek"

#: src/gui/command_table.cpp
msgid "Undo"
msgstr "Ongedaan maken"

#: src/gui/command_table.cpp
msgid "Wishes"
msgstr "Wensen"

#: src/gui/command_table.cpp
msgid "Words for the groups…"
msgstr "Woorden voor de groepen…"

#: src/gui/commands.cpp
msgid "{code} was added."
msgstr "{code} is toegevoegd."

#: src/gui/compare_panel.cpp
msgid "A later moment"
msgstr "Een later moment"

#: src/gui/compare_panel.cpp
msgid "An earlier moment"
msgstr "Een eerder moment"

#: src/gui/compare_panel.cpp
msgid "Back to the map  (Esc)"
msgstr "Terug naar de kaart  (Esc)"

#: src/gui/compare_panel.cpp src/report/compare_document.cpp
#: src/report/compare_out.cpp
msgid "Done in between, for everybody"
msgstr "Tussendoor gedaan, voor iedereen"

#: src/gui/compare_panel.cpp
msgid "Now:"
msgstr "Nu:"

#: src/gui/compare_panel.cpp
msgid "Then:"
msgstr "Toen:"

#: src/gui/compare_panel.cpp
msgid "There is one map so far. After a new meeting you can compare."
msgstr "Er is nog maar één kaart. Na een nieuwe bijeenkomst kun je vergelijken."

#: src/gui/compare_panel.cpp
msgid "now"
msgstr "nu"

#: src/gui/day_commands.cpp
msgid "Five minutes more"
msgstr "Vijf minuten erbij"

#: src/gui/day_commands.cpp
msgid "Go to the day"
msgstr "Naar de dag"

#: src/gui/day_commands.cpp
msgid "Next step or turn of the day"
msgstr "Volgende stap of beurt van de dag"

#: src/gui/day_commands.cpp
msgid "One minute more"
msgstr "Een minuut erbij"

#: src/gui/day_commands.cpp
msgid "Previous step or turn"
msgstr "Vorige stap of beurt"

#: src/gui/day_commands.cpp
msgid "Stop the clock, or let it go on"
msgstr "De klok stilzetten, of door laten gaan"

#: src/gui/day_commands.cpp
msgid "The step of the day on the wall"
msgstr "De stap van de dag op het zaalscherm"

#: src/gui/day_field.cpp
msgctxt "weekday"
msgid "Fri"
msgstr "vr"

#: src/gui/day_field.cpp
msgctxt "weekday"
msgid "Mon"
msgstr "ma"

#: src/gui/day_field.cpp
msgctxt "weekday"
msgid "Sat"
msgstr "za"

#: src/gui/day_field.cpp
msgctxt "weekday"
msgid "Sun"
msgstr "zo"

#: src/gui/day_field.cpp
msgid "This is no day on the calendar. Write it as {first}, {second} or “friday”."
msgstr "Deze dag staat niet op de kalender. Schrijf bijvoorbeeld {first}, {second} of “vrijdag”."

#: src/gui/day_field.cpp
msgctxt "weekday"
msgid "Thu"
msgstr "do"

#: src/gui/day_field.cpp
msgctxt "weekday"
msgid "Tue"
msgstr "di"

#: src/gui/day_field.cpp
msgctxt "weekday"
msgid "Wed"
msgstr "wo"

#: src/gui/dialogs.cpp src/gui/new_session.cpp
msgid "A new map"
msgstr "Een nieuwe kaart"

#: src/gui/dialogs.cpp
msgid "About this session"
msgstr "Over deze sessie"

#: src/gui/dialogs.cpp
msgid "Every change is in this file at once; there is nothing to save. Nothing leaves this computer."
msgstr "Elke wijziging staat meteen in dit bestand; je hoeft niets op te slaan. Alles blijft op deze computer."

#: src/gui/dialogs.cpp
msgid "It is sealed: without the passphrase nobody can read it."
msgstr "Ze zit op slot: zonder de wachtzin kan niemand haar lezen."

#: src/gui/dialogs.cpp
msgid "Keep a copy on another disk or in another folder, or they are lost."
msgstr "Bewaar een kopie op een andere schijf of in een andere map, anders gaan ze verloren."

#: src/gui/dialogs.cpp
msgid "Kind of session"
msgstr "Soort sessie"

#: src/gui/dialogs.cpp
msgid "Leave without them"
msgstr "Weggaan zonder te bewaren"

#: src/gui/dialogs.cpp
msgid "Replace"
msgstr "Vervangen"

#: src/gui/dialogs.cpp
msgid "Replace this file?"
msgstr "Dit bestand vervangen?"

#: src/gui/dialogs.cpp src/gui/inspector_nobody.cpp src/gui/meeting_dialog.cpp
msgid "The goal, in one sentence"
msgstr "Het doel, in één zin"

#: src/gui/dialogs.cpp
msgid "The last changes are not on disk"
msgstr "De laatste wijzigingen staan niet op de schijf"

#: src/gui/dialogs.cpp src/gui/new_session.cpp
msgid "Title"
msgstr "Titel"

#: src/gui/dialogs.cpp src/gui/inspector_nobody.cpp
msgid "What do you want to reach, and by when? A map belongs to one goal."
msgstr "Wat wil je bereiken, en wanneer? Een kaart hoort bij één doel."

#: src/gui/dialogs.cpp
msgid "Where it is kept"
msgstr "Waar de sessie staat"

#: src/gui/dialogs.cpp
msgid "{file} is there already. What is in it now will be lost."
msgstr "{file} is er al. Wat er nu in staat, gaat verloren."

#: src/gui/exercise.cpp src/session/checked.cpp
msgid "A round needs a name."
msgstr "Een ronde heeft een naam nodig."

#: src/gui/exercise.cpp src/gui/logger_draw.cpp
msgctxt "attempt"
msgid "Pause"
msgstr "Pas op de plaats"

#: src/gui/exercise.cpp src/gui/logger_draw.cpp src/gui/look_back_trainer.cpp
msgid "Question"
msgstr "Vraag"

#: src/gui/exercise.cpp
msgid "Round {number}"
msgstr "Ronde {number}"

#: src/gui/exercise.cpp src/gui/logger_draw.cpp
msgid "Statement"
msgstr "Bewering"

#: src/gui/exercise.cpp src/session/checked.cpp
msgid "There is already a round called {name}. Choose another name."
msgstr "Er is al een ronde die {name} heet. Kies een andere naam."

#: src/gui/exercise_commands.cpp
msgid "Go to the exercise"
msgstr "Naar de oefening"

#: src/gui/exercise_commands.cpp
msgid "It was the fifth style"
msgstr "Het was de vijfde stijl"

#: src/gui/exercise_commands.cpp
msgid "It was the first style"
msgstr "Het was de eerste stijl"

#: src/gui/exercise_commands.cpp
msgid "It was the fourth style"
msgstr "Het was de vierde stijl"

#: src/gui/exercise_commands.cpp
msgid "It was the second style"
msgstr "Het was de tweede stijl"

#: src/gui/exercise_commands.cpp
msgid "It was the third style"
msgstr "Het was de derde stijl"

#: src/gui/exercise_commands.cpp src/gui/exercise_rounds.cpp
msgid "Log what is tried"
msgstr "Bijhouden wat er geprobeerd wordt"

#: src/gui/exercise_commands.cpp src/gui/exercise_styles.cpp
msgid "Next attempt"
msgstr "Volgende poging"

#: src/gui/exercise_commands.cpp src/gui/exercise_debrief.cpp
msgid "Next question"
msgstr "Volgende vraag"

#: src/gui/exercise_commands.cpp src/gui/exercise_styles.cpp
msgid "Previous attempt"
msgstr "Vorige poging"

#: src/gui/exercise_commands.cpp
msgid "Previous question"
msgstr "Vorige vraag"

#: src/gui/exercise_commands.cpp
msgid "The question on the wall"
msgstr "De vraag op het zaalscherm"

#: src/gui/exercise_commands.cpp src/gui/exercise_rounds.cpp
msgid "The round is over"
msgstr "De ronde is voorbij"

#: src/gui/exercise_debrief.cpp
msgid "A layer at a time"
msgstr "Laag voor laag"

#: src/gui/exercise_debrief.cpp
msgid "And you?"
msgstr "En jij?"

#: src/gui/exercise_debrief.cpp
msgid "The room sees the question, large  (W)"
msgstr "De zaal ziet de vraag, groot  (W)"

#: src/gui/exercise_debrief.cpp src/gui/look_back_moves.cpp
msgid "What happened"
msgstr "Wat er gebeurde"

#: src/gui/exercise_debrief.cpp
msgid "What is said; for yourself and for the report"
msgstr "Wat er gezegd wordt; voor jezelf en voor het verslag"

#: src/gui/exercise_debrief.cpp
msgid "Your own map"
msgstr "Je eigen kaart"

#: src/gui/exercise_debrief.cpp
msgid "{number} of {count}"
msgstr "{number} van {count}"

#: src/gui/exercise_own_case.cpp
msgid "About whom do you think?"
msgstr "Over wie denk je na?"

#: src/gui/exercise_own_case.cpp
msgid "All of us"
msgstr "Wij allemaal"

#: src/gui/exercise_own_case.cpp
msgid "Go on at the map"
msgstr "Verder op de kaart"

#: src/gui/exercise_own_case.cpp
msgid "Nobody is on the map yet. Put the colleagues of your own case on it first."
msgstr "Er staat nog niemand op de kaart. Zet er eerst de collega's van je eigen casus op."

#: src/gui/exercise_own_case.cpp
msgid "Not tried in the exercise: an invitation"
msgstr "Niet geprobeerd in de oefening: een uitnodiging"

#: src/gui/exercise_own_case.cpp
msgid "Seldom helps here: {styles}."
msgstr "Helpt hier zelden: {styles}."

#: src/gui/exercise_own_case.cpp
msgid "These styles go with a conversation there. Choose one that you would not take by yourself."
msgstr "Deze stijlen passen bij een gesprek daar. Kies er een die je niet vanzelf zou nemen."

#: src/gui/exercise_own_case.cpp
msgid "Whose attempts?"
msgstr "Wiens pogingen?"

#: src/gui/exercise_page.cpp
msgid "Look back together"
msgstr "Samen terugkijken"

#: src/gui/exercise_page.cpp
msgid "Own case"
msgstr "Eigen casus"

#: src/gui/exercise_page.cpp
msgid "Quartets"
msgstr "Viertallen"

#: src/gui/exercise_page.cpp
msgid "Rounds"
msgstr "Rondes"

#: src/gui/exercise_page.cpp
msgid "What was tried"
msgstr "Wat is geprobeerd"

#: src/gui/exercise_quartets.cpp
msgid "A count is a whole number from 0 to 999."
msgstr "Een aantal is een heel getal van 0 tot en met 999."

#: src/gui/exercise_quartets.cpp
msgid "Add a quartet"
msgstr "Viertal erbij"

#: src/gui/exercise_quartets.cpp
msgid "After the round with everybody, groups of four do it again on paper. Type in what each observer counted."
msgstr "Na de ronde met iedereen doen viertallen het nog eens op papier. Typ hier over wat elke kijker heeft geteld."

#: src/gui/exercise_quartets.cpp
msgid "Quartet {number}"
msgstr "Viertal {number}"

#: src/gui/exercise_quartets.cpp
msgid "Questions"
msgstr "Vragen"

#: src/gui/exercise_quartets.cpp
msgid "Statements"
msgstr "Beweringen"

#: src/gui/exercise_quartets.cpp src/report/plan_csv.cpp
msgid "Style"
msgstr "Stijl"

#: src/gui/exercise_quartets.cpp src/scene/exercise_parts.cpp
msgid "{count} question"
msgid_plural "{count} questions"
msgstr[0] "{count} vraag"
msgstr[1] "{count} vragen"

#: src/gui/exercise_quartets.cpp src/scene/exercise_parts.cpp
msgid "{count} statement"
msgid_plural "{count} statements"
msgstr[0] "{count} bewering"
msgstr[1] "{count} beweringen"

#: src/gui/exercise_round.cpp
msgid "At the end"
msgstr "Aan het eind"

#: src/gui/exercise_round.cpp
msgid "At the start"
msgstr "Aan het begin"

#: src/gui/exercise_round.cpp
msgid "Choose a subject. Her role card comes here: read it with the one who plays her, and with nobody else."
msgstr "Kies een onderwerp. Haar rolkaart komt hier te staan: lees die met wie haar speelt, en met niemand anders."

#: src/gui/exercise_round.cpp
msgid "For you and the one who plays her"
msgstr "Voor jou en voor wie haar speelt"

#: src/gui/exercise_round.cpp
msgid "Good endings"
msgstr "Goede eindes"

#: src/gui/exercise_round.cpp
msgid "Her role card"
msgstr "Haar rolkaart"

#: src/gui/exercise_round.cpp
msgid "How willing were you, from 0 to 10? Ask it after the round."
msgstr "Hoe bereid was je, van 0 tot 10? Vraag het na de ronde."

#: src/gui/exercise_round.cpp
msgid "In the middle"
msgstr "Halverwege"

#: src/gui/exercise_round.cpp
msgid "Name what was tried"
msgstr "Benoem wat er geprobeerd is"

#: src/gui/exercise_round.cpp
msgid "There is already a round called {name}."
msgstr "Er is al een ronde die {name} heet."

#: src/gui/exercise_round.cpp
msgid "What did you say at the end?"
msgstr "Wat zei je aan het eind?"

#: src/gui/exercise_round.cpp
msgid "What will you do tomorrow?"
msgstr "Wat doe je morgen?"

#: src/gui/exercise_round.cpp
msgid "What you only say to who asks, and then listens"
msgstr "Wat je alleen zegt tegen wie vraagt, en dan luistert"

#: src/gui/exercise_round.cpp
msgid "Who persuaded? For yourself, never on the wall"
msgstr "Wie was de overtuiger? Voor jezelf, nooit op het zaalscherm"

#: src/gui/exercise_round.cpp
msgid "Who played her"
msgstr "Wie haar speelde"

#: src/gui/exercise_round.cpp
msgid "You begin with"
msgstr "Je begint met"

#: src/gui/exercise_round.cpp
msgid "You move back at"
msgstr "Je gaat achteruit bij"

#: src/gui/exercise_round.cpp
msgid "You move forward at"
msgstr "Je gaat vooruit bij"

#: src/gui/exercise_round.cpp
msgid "You stay where you are at"
msgstr "Je blijft waar je bent bij"

#: src/gui/exercise_round.cpp src/gui/exercise_rounds.cpp
msgid "a code word"
msgstr "een codewoord"

#: src/gui/exercise_round.cpp
msgid "{name} was removed. Ctrl+Z brings it back."
msgstr "{name} is verwijderd. Met Ctrl+Z komt het terug."

#: src/gui/exercise_rounds.cpp
msgid "A new round"
msgstr "Een nieuwe ronde"

#: src/gui/exercise_rounds.cpp
msgid "A volunteer gets the keyboard: large keys, nothing else"
msgstr "Een vrijwilliger krijgt het toetsenbord: grote toetsen, verder niets"

#: src/gui/exercise_rounds.cpp
msgid "Another subject"
msgstr "Een ander onderwerp"

#: src/gui/exercise_rounds.cpp
msgid "For a volunteer: large keys and nothing else  (Ctrl+L)"
msgstr "Voor een vrijwilliger: grote toetsen en verder niets  (Ctrl+L)"

#: src/gui/exercise_rounds.cpp
msgid "Start"
msgstr "Start"

#: src/gui/exercise_rounds.cpp
msgid "Start, and log"
msgstr "Start, en houd bij"

#: src/gui/exercise_rounds.cpp
msgid "What do you want to persuade her of?"
msgstr "Waar wil je haar toe overhalen?"

#: src/gui/exercise_rounds.cpp
msgid "Who persuades? For yourself"
msgstr "Wie is de overtuiger? Voor jezelf"

#: src/gui/exercise_rounds.cpp
msgid "running"
msgstr "bezig"

#: src/gui/exercise_rounds.cpp
msgid "{count} attempt"
msgid_plural "{count} attempts"
msgstr[0] "{count} poging"
msgstr[1] "{count} pogingen"

#: src/gui/exercise_rounds.cpp
msgid "{count} attempt logged"
msgid_plural "{count} attempts logged"
msgstr[0] "{count} poging bijgehouden"
msgstr[1] "{count} pogingen bijgehouden"

#: src/gui/exercise_rounds.cpp
msgid "{count} to name"
msgstr "nog {count} te benoemen"

#: src/gui/exercise_styles.cpp
msgctxt "wall"
msgid "All rounds"
msgstr "Alle rondes"

#: src/gui/exercise_styles.cpp
msgid "Ask at each attempt: which of the five was this? Press its number; the arrows go from attempt to attempt. The same number again takes it back."
msgstr "Vraag bij elke poging: welke van de vijf was dit? Druk op het cijfer; met de pijltjes ga je van poging naar poging. Hetzelfde cijfer nog eens haalt het weer weg."

#: src/gui/exercise_styles.cpp
msgid "Attempt {number} of {count}"
msgstr "Poging {number} van {count}"

#: src/gui/exercise_styles.cpp
msgctxt "wall"
msgid "Counts"
msgstr "Aantallen"

#: src/gui/exercise_styles.cpp
msgid "Let the group say it"
msgstr "Laat de groep het zeggen"

#: src/gui/exercise_styles.cpp
msgid "Nothing was logged yet. After a round the group says here what each attempt was."
msgstr "Er is nog niets bijgehouden. Na een ronde zegt de groep hier wat elke poging was."

#: src/gui/exercise_styles.cpp
msgid "On the wall:"
msgstr "Op het zaalscherm:"

#: src/gui/exercise_styles.cpp
msgctxt "wall"
msgid "Said, and tomorrow"
msgstr "Gezegd, en morgen"

#: src/gui/exercise_styles.cpp
msgctxt "wall"
msgid "Strip"
msgstr "Strook"

#: src/gui/exercise_styles.cpp
msgid "she did not move"
msgstr "ze bleef waar ze was"

#: src/gui/exercise_styles.cpp
msgid "she leaned back"
msgstr "ze leunde achterover"

#: src/gui/exercise_styles.cpp
msgid "she leaned forward"
msgstr "ze leunde naar voren"

#: src/gui/exercise_styles.cpp src/scene/strip.cpp
msgid "turning point"
msgstr "keerpunt"

#: src/gui/export_choices.cpp
msgid "A card in your pocket for each step to do."
msgstr "Voor elke stap die je gaat zetten een kaartje voor in je zak."

#: src/gui/export_choices.cpp
msgid "A fictive case: codes, roles and what was seen. No names, no memory aids."
msgstr "Een fictieve casus: codes, rollen en wat er gezien is. Geen namen, geen geheugensteuntjes."

#: src/gui/export_choices.cpp
msgid "A list for a spreadsheet or another program."
msgstr "Een lijst voor een rekenblad of een ander programma."

#: src/gui/export_choices.cpp
msgid "A plan for your own colleagues is not for the wall. Choose your eyes."
msgstr "Een plan voor eigen collega's is niet voor het zaalscherm. Kies ‘Alleen voor mij’."

#: src/gui/export_choices.cpp
msgid "All of it to read: the map, people, plan and harvest."
msgstr "Alles om te lezen: de kaart, de mensen, het plan en de oogst."

#: src/gui/export_choices.cpp
msgid "Codes and dots only."
msgstr "Alleen codes en stippen."

#: src/gui/export_choices.cpp
msgid "Codes, dots and the harvest only."
msgstr "Alleen codes, stippen en de oogst."

#: src/gui/export_choices.cpp
msgid "Days only: no codes and no names."
msgstr "Alleen dagen: geen codes en geen namen."

#: src/gui/export_choices.cpp
msgid "Everything, private words too: contains personal data."
msgstr "Alles, ook privéwoorden: bevat persoonsgegevens."

#: src/gui/export_choices.cpp
msgid "For my eyes"
msgstr "Alleen voor mij"

#: src/gui/export_choices.cpp
msgid "For the wall"
msgstr "Voor het zaalscherm"

#: src/gui/export_choices.cpp
msgid "Hand-out"
msgstr "Hand-out"

#: src/gui/export_choices.cpp
msgid "Map"
msgstr "Kaart"

#: src/gui/export_choices.cpp
msgctxt "export"
msgid "People"
msgstr "Mensen"

#: src/gui/export_choices.cpp src/report/report.cpp src/report/report_plan.cpp
msgid "Plan"
msgstr "Plan"

#: src/gui/export_choices.cpp
msgctxt "export"
msgid "Report"
msgstr "Verslag"

#: src/gui/export_choices.cpp
msgid "Step cards"
msgstr "Stapkaartjes"

#: src/gui/export_choices.cpp
msgid "The harvest on a page, for everybody who was there. No persons."
msgstr "De oogst op één blad, voor iedereen die erbij was. Zonder personen."

#: src/gui/export_choices.cpp
msgid "The map as a picture, or on a page."
msgstr "De kaart als plaatje, of op een blad."

#: src/gui/export_choices.cpp
msgid "The session is sealed; what you export is not."
msgstr "De sessie zit op slot; wat je exporteert niet."

#: src/gui/export_choices.cpp
msgid "The steps; as ICS only their days, for a calendar."
msgstr "De stappen; als ICS alleen de dagen, voor een agenda."

#: src/gui/file_dialog.cpp
msgid "A name cannot begin with a full stop."
msgstr "Een naam kan niet met een punt beginnen."

#: src/gui/file_dialog.cpp
msgid "A name cannot have a slash in it. Choose the folder above."
msgstr "In een naam kan geen schuine streep staan. Kies hierboven de map."

#: src/gui/file_dialog.cpp
msgid "Give the file a name."
msgstr "Geef het bestand een naam."

#: src/gui/file_dialog.cpp
msgid "This name has signs in it that a file name cannot have."
msgstr "In deze naam staan tekens die niet in een bestandsnaam kunnen."

#: src/gui/file_dialog.cpp
msgid "This name is too long."
msgstr "Deze naam is te lang."

#: src/gui/file_dialog.cpp
msgid "{count} byte"
msgid_plural "{count} bytes"
msgstr[0] "{count} byte"
msgstr[1] "{count} bytes"

#: src/gui/file_dialog.cpp
msgid "{size} MB"
msgstr "{size} MB"

#: src/gui/file_dialog.cpp
msgid "{size} kB"
msgstr "{size} kB"

#: src/gui/file_dialog_draw.cpp
msgid "Add as somebody new"
msgstr "Toevoegen als nieuwe persoon"

#: src/gui/file_dialog_draw.cpp
msgid "Bring up to date"
msgstr "Bijwerken"

#: src/gui/file_dialog_draw.cpp
msgid "Import"
msgstr "Inlezen"

#: src/gui/file_dialog_draw.cpp
msgid "Import people"
msgstr "Mensen inlezen"

#: src/gui/file_dialog_draw.cpp
msgid "Keep a copy as"
msgstr "Een kopie bewaren als"

#: src/gui/file_dialog_draw.cpp
msgid "Keep the copy"
msgstr "Kopie bewaren"

#: src/gui/file_dialog_draw.cpp
msgid "Leave as it is"
msgstr "Laten zoals het is"

#: src/gui/file_dialog_draw.cpp
msgid "Looking…"
msgstr "Even kijken…"

#: src/gui/file_dialog_draw.cpp
msgid "Name of the file"
msgstr "Naam van het bestand"

#: src/gui/file_dialog_draw.cpp
msgid "Nothing here has that in its name."
msgstr "Hier staat niets met dat in de naam."

#: src/gui/file_dialog_draw.cpp
msgid "Nothing here that fits. Backspace goes to the folder above."
msgstr "Hier staat niets dat past. Backspace gaat naar de map erboven."

#: src/gui/file_dialog_draw.cpp src/gui/seal_dialogs.cpp src/gui/sealing.cpp
msgid "Open"
msgstr "Openen"

#: src/gui/file_dialog_draw.cpp
msgid "Open a session"
msgstr "Een sessie openen"

#: src/gui/file_dialog_draw.cpp
msgid "Open the folder"
msgstr "Map openen"

#: src/gui/file_dialog_draw.cpp
msgid "Places"
msgstr "Plekken"

#: src/gui/file_dialog_draw.cpp
msgid "Type to find"
msgstr "Typ om te zoeken"

#: src/gui/file_dialog_draw.cpp
msgid "When somebody with that code is there already"
msgstr "Als er al iemand met die code is"

#: src/gui/gui.cpp
msgid "Open a session first, then drop the list of people on it."
msgstr "Open eerst een sessie, en laat dan de lijst met mensen daarop vallen."

#: src/gui/harvest.cpp
msgid "It is an intervention of your own now: choose it for a step."
msgstr "Het is nu een eigen interventie: kies hem voor een stap."

#: src/gui/harvest.cpp
msgid "The line was removed. Ctrl+Z brings it back."
msgstr "De regel is verwijderd. Ctrl+Z haalt hem terug."

#: src/gui/harvest.cpp
msgid "This is one of your own interventions already."
msgstr "Dit is al een van je eigen interventies."

#: src/gui/inspector.cpp src/gui/plan_ending.cpp src/report/report_people.cpp
msgid "Agreement"
msgstr "Overeenstemming"

#: src/gui/inspector.cpp src/gui/inspector_nobody.cpp
msgid "Enough for now"
msgstr "Genoeg voor nu"

#: src/gui/inspector.cpp
msgid "Few questions are enough; you can come back to this person."
msgstr "Weinig vragen zijn genoeg; je kunt hier later op terugkomen."

#: src/gui/inspector.cpp
msgid "Next: {code}"
msgstr "Volgende: {code}"

#: src/gui/inspector.cpp src/gui/plan_ending.cpp src/report/report_people.cpp
msgid "Trust"
msgstr "Vertrouwen"

#: src/gui/inspector.cpp src/gui/plan_ending.cpp src/scene/sentences.cpp
msgid "agrees"
msgstr "eens"

#: src/gui/inspector.cpp src/gui/plan_ending.cpp src/scene/sentences.cpp
msgid "disagrees"
msgstr "oneens"

#: src/gui/inspector.cpp src/gui/plan_ending.cpp
msgid "little"
msgstr "weinig"

#: src/gui/inspector.cpp src/gui/plan_ending.cpp
msgid "much"
msgstr "veel"

#: src/gui/inspector_advice.cpp
msgid "Change the plan"
msgstr "Pas het plan aan"

#: src/gui/inspector_advice.cpp
msgid "Deliberately nothing, because…"
msgstr "Bewust niets, omdat…"

#: src/gui/inspector_advice.cpp src/gui/meeting_dialog.cpp
msgid "How?"
msgstr "Hoe?"

#: src/gui/inspector_advice.cpp
msgid "In a week"
msgstr "Over een week"

#: src/gui/inspector_advice.cpp
msgid "In the plan"
msgstr "In het plan"

#: src/gui/inspector_advice.cpp
msgid "In two weeks"
msgstr "Over twee weken"

#: src/gui/inspector_advice.cpp
msgid "Make it a step"
msgstr "Maak er een stap van"

#: src/gui/inspector_advice.cpp
msgid "Makes it a step: what will you change, and for whom?"
msgstr "Maakt er een stap van: wat ga je aanpassen, en voor wie?"

#: src/gui/inspector_advice.cpp
msgid "Put it in the plan"
msgstr "Zet het in het plan"

#: src/gui/inspector_advice.cpp src/gui/plan_closing.cpp
msgid "Something else…"
msgstr "Iets anders…"

#: src/gui/inspector_advice.cpp
msgid "Then this is not resistance, but help."
msgstr "Dan is dit geen weerstand, maar hulp."

#: src/gui/inspector_advice.cpp
msgid "Tomorrow"
msgstr "Morgen"

#: src/gui/inspector_advice.cpp
msgid "When?"
msgstr "Wanneer?"

#: src/gui/inspector_advice.cpp
msgid "Why is leaving it wiser now?"
msgstr "Waarom is laten rusten nu wijzer?"

#: src/gui/inspector_advice.cpp
msgid "no day yet"
msgstr "nog geen dag"

#: src/gui/inspector_deepen.cpp
msgid "A form that resistance takes, seen at a moment. It is not a character."
msgstr "Een gezicht van weerstand, gezien op een moment. Het zegt niet hoe iemand is."

#: src/gui/inspector_deepen.cpp
msgid "About what?"
msgstr "Waarover?"

#: src/gui/inspector_deepen.cpp src/gui/own_dialog.cpp src/gui/plan_step.cpp
msgctxt "cause"
msgid "Agreement"
msgstr "Overeenstemming"

#: src/gui/inspector_deepen.cpp
msgid "Another layer"
msgstr "Een andere laag"

#: src/gui/inspector_deepen.cpp src/gui/own_dialog.cpp src/gui/plan_step.cpp
msgctxt "cause"
msgid "Both"
msgstr "Allebei"

#: src/gui/inspector_deepen.cpp
msgid "Choose a sign…"
msgstr "Kies wat je zag…"

#: src/gui/inspector_deepen.cpp src/report/report_people.cpp
msgid "Could they simply be right?"
msgstr "Kunnen ze gewoon gelijk hebben?"

#: src/gui/inspector_deepen.cpp
msgid "My share"
msgstr "Mijn aandeel"

#: src/gui/inspector_deepen.cpp
msgctxt "right"
msgid "No"
msgstr "Nee"

#: src/gui/inspector_deepen.cpp
msgid "On which layer?"
msgstr "Op welke laag?"

#: src/gui/inspector_deepen.cpp
msgctxt "right"
msgid "Partly"
msgstr "Deels"

#: src/gui/inspector_deepen.cpp src/gui/own_dialog.cpp src/gui/plan_step.cpp
msgctxt "cause"
msgid "Trust"
msgstr "Vertrouwen"

#: src/gui/inspector_deepen.cpp src/gui/plan_step.cpp
msgid "We do not know"
msgstr "Weten we niet"

#: src/gui/inspector_deepen.cpp
msgid "What do I do myself that keeps it so?"
msgstr "Wat doe ik zelf waardoor het zo blijft?"

#: src/gui/inspector_deepen.cpp
msgid "What do they see that you overlook?"
msgstr "Wat zien zij wat jij over het hoofd ziet?"

#: src/gui/inspector_deepen.cpp
msgid "What is lacking between you, as far as you can tell?"
msgstr "Wat ontbreekt er tussen jullie, voor zover je weet?"

#: src/gui/inspector_deepen.cpp
msgid "Where does it sit?"
msgstr "Waar zit het?"

#: src/gui/inspector_deepen.cpp
msgctxt "right"
msgid "Yes"
msgstr "Ja"

#: src/gui/inspector_deepen.cpp
msgid "You could say: “{words}” Then be silent."
msgstr "Je kunt zeggen: “{words}” En wees dan stil."

#: src/gui/inspector_more.cpp
msgid "A group"
msgstr "Een groep"

#: src/gui/inspector_more.cpp
msgid "Better left empty: the code is enough"
msgstr "Liever leeg laten: de code is genoeg"

#: src/gui/inspector_more.cpp
msgid "Clear the wish"
msgstr "Wens wissen"

#: src/gui/inspector_more.cpp
msgid "Clear their view"
msgstr "Hun blik wissen"

#: src/gui/inspector_more.cpp
msgid "H shows private words: role, memory aid and name. Check first who can see this screen."
msgstr "Met H zie je de privéwoorden: rol, geheugensteuntje en naam. Kijk eerst wie dit scherm kan zien."

#: src/gui/inspector_more.cpp
msgctxt "influence"
msgid "High"
msgstr "Hoog"

#: src/gui/inspector_more.cpp
msgid "In a small organisation a role is a name."
msgstr "In een kleine organisatie is een rol een naam."

#: src/gui/inspector_more.cpp
msgid "Influence on the goal"
msgstr "Invloed op het doel"

#: src/gui/inspector_more.cpp
msgid "Is this one person, or a group?"
msgstr "Is dit één persoon, of een groep?"

#: src/gui/inspector_more.cpp
msgctxt "influence"
msgid "Low"
msgstr "Laag"

#: src/gui/inspector_more.cpp
msgid "Memory aid"
msgstr "Geheugensteuntje"

#: src/gui/inspector_more.cpp
msgctxt "influence"
msgid "Middle"
msgstr "Midden"

#: src/gui/inspector_more.cpp
msgid "Name"
msgstr "Naam"

#: src/gui/inspector_more.cpp src/gui/own_dialog.cpp
msgid "One person"
msgstr "Eén persoon"

#: src/gui/inspector_more.cpp src/gui/remove_people.cpp
msgid "Remove {code}"
msgstr "{code} verwijderen"

#: src/gui/inspector_more.cpp
msgid "Role"
msgstr "Rol"

#: src/gui/inspector_more.cpp
msgid "Start from where they are now"
msgstr "Beginnen bij waar ze nu staan"

#: src/gui/inspector_more.cpp
msgid "What makes you think of them"
msgstr "Waardoor je weet wie het is"

#: src/gui/inspector_more.cpp
msgid "Where would they put you?"
msgstr "Waar zouden zij jou zetten?"

#: src/gui/inspector_more.cpp
msgid "Where would you like to get to together?"
msgstr "Waar wil je samen heen?"

#: src/gui/inspector_more.cpp
msgid "Wishes stay hidden until you show who moved."
msgstr "Wensen blijven verborgen tot je laat zien wie er verschoven is."

#: src/gui/inspector_nobody.cpp
msgid "Cancel this meeting"
msgstr "Deze bijeenkomst annuleren"

#: src/gui/inspector_nobody.cpp
msgid "Cancel this meeting? Who was not put on the map again goes back to the old place."
msgstr "Deze bijeenkomst annuleren? Wie nog niet opnieuw op de kaart staat, gaat terug naar de oude plek."

#: src/gui/inspector_nobody.cpp
msgid "Everybody is on the map. Choose one to three people to look at longer, or ask yourself who is missing."
msgstr "Iedereen staat op de kaart. Kies één tot drie mensen om langer bij stil te staan, of vraag je af wie er nog ontbreekt."

#: src/gui/inspector_nobody.cpp
msgid "No, go on"
msgstr "Nee, doorgaan"

#: src/gui/inspector_nobody.cpp src/gui/keys_dialog.cpp
msgid "On the map"
msgstr "Op de kaart"

#: src/gui/inspector_nobody.cpp
msgid "Put everyone on the map again without looking."
msgstr "Zet iedereen opnieuw op de kaart, zonder te kijken."

#: src/gui/inspector_nobody.cpp
msgid "Show who moved"
msgstr "Laat zien wie er verschoven is"

#: src/gui/inspector_nobody.cpp
msgid "Some weeks later: put everybody on the map again and see who moved"
msgstr "Een paar weken later: zet iedereen opnieuw op de kaart en kijk wie er verschoven is"

#: src/gui/inspector_nobody.cpp
msgid "Then you see the old places of everybody, also of those who still have to be put on the map."
msgstr "Dan zie je van iedereen de oude plek, ook van wie nog niet opnieuw op de kaart staat."

#: src/gui/inspector_nobody.cpp
msgid "What can you do with everybody?"
msgstr "Wat kun je doen met iedereen?"

#: src/gui/inspector_nobody.cpp
msgid "What next?"
msgstr "Wat nu?"

#: src/gui/inspector_nobody.cpp
msgid "Who can make or break this goal? Start with five to twelve people, each with a code word."
msgstr "Wie kan dit doel maken of breken? Begin met vijf tot twaalf mensen, elk met een codewoord."

#: src/gui/inspector_nobody.cpp
msgid "Yes, cancel it"
msgstr "Ja, annuleren"

#: src/gui/inspector_nobody.cpp src/gui/remove_people.cpp
#: src/scene/style_counts.cpp src/story/words.cpp
msgid "and {count} more"
msgid_plural "and {count} more"
msgstr[0] "en nog {count}"
msgstr[1] "en nog {count}"

#: src/gui/inspector_nobody.cpp
msgid "{count} person is not on the map yet."
msgid_plural "{count} people are not on the map yet."
msgstr[0] "{count} persoon staat nog niet op de kaart."
msgstr[1] "{count} mensen staan nog niet op de kaart."

#: src/gui/inspector_nobody.cpp
msgid "{count} person selected"
msgid_plural "{count} people selected"
msgstr[0] "{count} persoon gekozen"
msgstr[1] "{count} mensen gekozen"

#: src/gui/inspector_nobody.cpp
msgid "{count} still to go."
msgid_plural "{count} still to go."
msgstr[0] "Nog {count} te gaan."
msgstr[1] "Nog {count} te gaan."

#: src/gui/inspector_person.cpp
msgid "A word in place of the name"
msgstr "Een woord in plaats van de naam"

#: src/gui/inspector_person.cpp
msgid "A word such as Heron"
msgstr "Een woord zoals Reiger"

#: src/gui/inspector_person.cpp
msgid "About {code}: {explanation}."
msgstr "Over {code}: {explanation}."

#: src/gui/inspector_person.cpp
msgid "Answer a question below, or drag the dot onto the map."
msgstr "Beantwoord hieronder een vraag, of sleep de stip naar de kaart."

#: src/gui/inspector_person.cpp
msgid "Both"
msgstr "Allebei"

#: src/gui/inspector_person.cpp src/report/compare_document.cpp
#: src/report/report_people.cpp
msgid "Code"
msgstr "Code"

#: src/gui/inspector_person.cpp
msgid "Everybody needs a code; until then {code} stays."
msgstr "Iedereen heeft een code nodig; tot dan blijft het {code}."

#: src/gui/inspector_person.cpp
msgctxt "sure"
msgid "High"
msgstr "Heel"

#: src/gui/inspector_person.cpp
msgid "How far do they agree with the goal?"
msgstr "Is de ander het eens met het doel?"

#: src/gui/inspector_person.cpp
msgid "How much do you trust each other?"
msgstr "Hoeveel vertrouwen jullie elkaar?"

#: src/gui/inspector_person.cpp
msgid "How sure am I?"
msgstr "Hoe zeker ben ik?"

#: src/gui/inspector_person.cpp
msgid "I have not asked"
msgstr "Nog niet gevraagd"

#: src/gui/inspector_person.cpp
msgid "If trust is lacking, on whose side is that?"
msgstr "Ontbreekt het, aan wiens kant dan?"

#: src/gui/inspector_person.cpp
msgid "Keeps quiet"
msgstr "Houdt zich stil"

#: src/gui/inspector_person.cpp
msgid "Look deeper"
msgstr "Dieper kijken"

#: src/gui/inspector_person.cpp
msgctxt "sure"
msgid "Low"
msgstr "Weinig"

#: src/gui/inspector_person.cpp
msgctxt "sure"
msgid "Middle"
msgstr "Redelijk"

#: src/gui/inspector_person.cpp
msgid "More about {code}"
msgstr "Meer over {code}"

#: src/gui/inspector_person.cpp
msgid "Mostly mine"
msgstr "Vooral ik"

#: src/gui/inspector_person.cpp
msgid "Mostly theirs"
msgstr "Vooral zij"

#: src/gui/inspector_person.cpp src/gui/panel_parts.cpp src/report/csv_out.cpp
#: src/report/report_people.cpp src/report/show.cpp
msgid "Not on the map yet"
msgstr "Nog niet op de kaart"

#: src/gui/inspector_person.cpp
msgid "On the map as: we do not know yet"
msgstr "Op de kaart als: weten we nog niet"

#: src/gui/inspector_person.cpp
msgid "Somebody is called {code} already. Choose another word."
msgstr "Er heet al iemand {code}. Kies een ander woord."

#: src/gui/inspector_person.cpp
msgid "Still looking"
msgstr "Zoekt nog"

#: src/gui/inspector_person.cpp
msgid "The card of the conversation with this group"
msgstr "Het kaartje van het gesprek met deze groep"

#: src/gui/inspector_person.cpp
msgid "These look like initials, and initials point at a person. A code word is safer."
msgstr "Dit lijken initialen, en die wijzen iemand aan. Een codewoord is veiliger."

#: src/gui/inspector_person.cpp
msgid "This place rests on what others say, or on what you suppose. What could you ask or look at yourself?"
msgstr "Deze plek rust op wat anderen zeggen, of op wat je vermoedt. Wat kun je zelf vragen of gaan zien?"

#: src/gui/inspector_person.cpp
msgid "Too close to call: go and find out."
msgstr "Op de grens: ga het na."

#: src/gui/inspector_person.cpp
msgid "Very sure, and nothing seen or heard at first hand yet. What would you look for?"
msgstr "Heel zeker, en nog niets zelf gezien of gehoord. Waar zou je op letten?"

#: src/gui/inspector_person.cpp
msgid "What I saw or heard"
msgstr "Wat ik zag of hoorde"

#: src/gui/inspector_person.cpp
msgid "What could I say?"
msgstr "Wat kan ik zeggen?"

#: src/gui/inspector_person.cpp
msgid "What makes it unknown?"
msgstr "Waardoor weet je het niet?"

#: src/gui/inspector_person.cpp
msgid "You put {code} here: {explanation}. What do you suppose?"
msgstr "Je zet {code} hier: {explanation}. Wat vermoed je?"

#: src/gui/inspector_seen.cpp src/gui/inspector_together.cpp
msgid "Edit"
msgstr "Bewerken"

#: src/gui/inspector_seen.cpp
msgid "From others"
msgstr "Van anderen"

#: src/gui/inspector_seen.cpp src/gui/own_dialog.cpp
msgid "Keep"
msgstr "Bewaren"

#: src/gui/inspector_seen.cpp
msgid "Leave it as it was"
msgstr "Laten zoals het was"

#: src/gui/inspector_seen.cpp
msgid "Not this one"
msgstr "Toch niet"

#: src/gui/inspector_seen.cpp src/gui/plan_ending.cpp
msgid "Note it"
msgstr "Noteren"

#: src/gui/inspector_seen.cpp
msgid "Seen or heard myself"
msgstr "Zelf gezien of gehoord"

#: src/gui/inspector_seen.cpp
msgid "Supposed"
msgstr "Vermoed"

#: src/gui/inspector_seen.cpp
msgid "What happened at that moment?"
msgstr "Wat gebeurde er op dat moment?"

#: src/gui/inspector_seen.cpp src/gui/plan_step.cpp src/report/plan_csv.cpp
#: src/report/report.cpp src/report/step_cards.cpp
msgid "When"
msgstr "Wanneer"

#: src/gui/inspector_seen.cpp
msgid "Write as if they will read it."
msgstr "Schrijf alsof de ander het leest."

#: src/gui/inspector_seen.cpp
msgid "today, or 27 Nov"
msgstr "vandaag, of 27 nov"

#: src/gui/inspector_together.cpp
msgid "Do not say this again."
msgstr "Zeg dit niet nog eens."

#: src/gui/inspector_together.cpp src/report/report.cpp
msgid "Easily overlooked"
msgstr "Makkelijk over het hoofd gezien"

#: src/gui/inspector_together.cpp
msgid "I know"
msgstr "Weet ik"

#: src/gui/inspector_together.cpp
msgid "Into your own catalogue, on this computer only."
msgstr "In je eigen catalogus, alleen op deze computer."

#: src/gui/inspector_together.cpp
msgid "It was removed; steps made of it stay. Ctrl+Z brings it back."
msgstr "Verwijderd; stappen die ervan gemaakt zijn blijven. Ctrl+Z haalt het terug."

#: src/gui/inspector_together.cpp
msgid "Keep for other sessions"
msgstr "Bewaar voor andere sessies"

#: src/gui/inspector_together.cpp
msgid "Show"
msgstr "Toon"

#: src/gui/inspector_together.cpp
msgid "Thought up here"
msgstr "Hier bedacht"

#: src/gui/inspector_together.cpp
msgid "What you invent together stands here, and is used like the rest."
msgstr "Wat jullie samen bedenken staat hier, en doet mee met de rest."

#: src/gui/keys_dialog.cpp
msgid "A pause, a turning point"
msgstr "Een pas op de plaats, een keerpunt"

#: src/gui/keys_dialog.cpp
msgid "A statement, a question"
msgstr "Een bewering, een vraag"

#: src/gui/keys_dialog.cpp
msgid "Help"
msgstr "Hulp"

#: src/gui/keys_dialog.cpp
msgid "Hold it down: the mouse points on the wall"
msgstr "Ingedrukt houden: de muis wijst aan op het zaalscherm"

#: src/gui/keys_dialog.cpp src/gui/look_back_commands.cpp
msgid "Look back"
msgstr "Terugkijken"

#: src/gui/keys_dialog.cpp
msgid "Move in small steps"
msgstr "Verplaats in kleine stapjes"

#: src/gui/keys_dialog.cpp
msgid "Move the one who is selected"
msgstr "Verplaats wie gekozen is"

#: src/gui/keys_dialog.cpp src/gui/people_list.cpp
msgid "People"
msgstr "Mensen"

#: src/gui/keys_dialog.cpp
msgid "Session"
msgstr "Sessie"

#: src/gui/keys_dialog.cpp
msgid "She leans forward, she leans back"
msgstr "Ze leunt naar voren, ze leunt achterover"

#: src/gui/keys_dialog.cpp
msgid "Take the last thing back"
msgstr "Het laatste terugnemen"

#: src/gui/keys_dialog.cpp
msgid "The round is over; back to the panels"
msgstr "De ronde is voorbij; terug naar de panelen"

#: src/gui/keys_dialog.cpp
msgid "The style of the last attempt"
msgstr "De stijl van de laatste poging"

#: src/gui/keys_dialog.cpp
msgid "View"
msgstr "Beeld"

#: src/gui/keys_dialog.cpp
msgid "What the room sees"
msgstr "Wat de zaal ziet"

#: src/gui/keys_dialog.cpp
msgid "While somebody logs a round"
msgstr "Terwijl iemand een ronde bijhoudt"

#: src/gui/labels_dialog.cpp
msgid "Factor C"
msgstr "Factor C"

#: src/gui/labels_dialog.cpp
msgid "Karnemelk"
msgstr "Karnemelk"

#: src/gui/labels_dialog.cpp
msgid "Neutral"
msgstr "Neutraal"

#: src/gui/labels_dialog.cpp src/gui/meeting_dialog.cpp
msgid "Own words"
msgstr "Eigen woorden"

#: src/gui/labels_dialog.cpp
msgid "The names are meant to make you think, not to label people."
msgstr "De namen zijn bedoeld om over na te denken, niet om mensen een etiket te geven."

#: src/gui/labels_dialog.cpp
msgid "These words will stand on the wall; choose words that everybody may read."
msgstr "Deze woorden komen op het zaalscherm; kies woorden die iedereen mag lezen."

#: src/gui/labels_dialog.cpp
msgid "Use these words"
msgstr "Deze woorden gebruiken"

#: src/gui/labels_dialog.cpp
msgid "Words for the groups"
msgstr "Woorden voor de groepen"

#: src/gui/logger_draw.cpp
msgid "1–5  a style, if you happen to see it"
msgstr "1–5  een stijl, als je die toevallig ziet"

#: src/gui/logger_draw.cpp
msgid "Attempt {number}"
msgstr "Poging {number}"

#: src/gui/logger_draw.cpp
msgid "Back to the panels  (F6)"
msgstr "Terug naar de panelen  (F6)"

#: src/gui/logger_draw.cpp
msgid "Enter: start {round} and log this"
msgstr "Enter: begin {round} en houd dit bij"

#: src/gui/logger_draw.cpp
msgid "Esc: no, not now"
msgstr "Esc: nee, nu niet"

#: src/gui/logger_draw.cpp
msgid "No round is running."
msgstr "Er loopt geen ronde."

#: src/gui/logger_draw.cpp src/scene/clock.cpp
msgid "Paused"
msgstr "Stilgezet"

#: src/gui/logger_draw.cpp
msgid "Ready for the first attempt"
msgstr "Klaar voor de eerste poging"

#: src/gui/logger_draw.cpp
msgid "She leans back"
msgstr "Ze leunt achterover"

#: src/gui/logger_draw.cpp
msgid "She leans forward"
msgstr "Ze leunt naar voren"

#: src/gui/logger_draw.cpp
msgid "Take it back"
msgstr "Terugnemen"

#: src/gui/logger_draw.cpp
msgid "The round is over  (Ctrl+Enter)"
msgstr "De ronde is voorbij  (Ctrl+Enter)"

#: src/gui/logger_draw.cpp src/scene/clock.cpp
msgid "Time"
msgstr "Tijd"

#: src/gui/logger_draw.cpp
msgid "Turning point"
msgstr "Keerpunt"

#: src/gui/logger_draw.cpp
msgid "{count} attempt was logged. Thank you."
msgid_plural "{count} attempts were logged. Thank you."
msgstr[0] "{count} poging is bijgehouden. Dank je wel."
msgstr[1] "{count} pogingen zijn bijgehouden. Dank je wel."

#: src/gui/logger_draw.cpp
msgid "{round} is over."
msgstr "{round} is voorbij."

#: src/gui/look_back.cpp
msgid "This moment is marked. Look back gives it a title."
msgstr "Dit moment is gemarkeerd. Bij Terugkijken geef je het een titel."

#: src/gui/look_back_beside.cpp
msgid "Before the first move. Space plays."
msgstr "Voor de eerste zet. De spatiebalk speelt af."

#: src/gui/look_back_beside.cpp src/report/transcript.cpp
msgid "Chapter {number}"
msgstr "Hoofdstuk {number}"

#: src/gui/look_back_beside.cpp
msgid "Not now"
msgstr "Nu niet"

#: src/gui/look_back_beside.cpp src/gui/look_back_moves.cpp
#: src/report/transcript.cpp
msgid "Nothing has happened yet."
msgstr "Er is nog niets gebeurd."

#: src/gui/look_back_beside.cpp
msgid "Something was written down that is not for the room."
msgstr "Er is iets opgeschreven dat niet voor de zaal is."

#: src/gui/look_back_beside.cpp
msgid "They are not here to say what they think of it. The class would see codes and places, and could recognise somebody. Did you ask the group that made this map?"
msgstr "Zij zijn er niet bij om te zeggen wat ze ervan vinden. De klas ziet codes en plekken, en kan iemand herkennen. Heb je het gevraagd aan de groep die deze kaart maakte?"

#: src/gui/look_back_beside.cpp
msgid "This is about real colleagues"
msgstr "Dit gaat over echte collega's"

#: src/gui/look_back_beside.cpp
msgid "Yes, show it"
msgstr "Ja, laat zien"

#: src/gui/look_back_beside.cpp
msgid "{count} step in one"
msgid_plural "{count} steps in one"
msgstr[0] "{count} stap in één"
msgstr[1] "{count} stappen in één"

#: src/gui/look_back_beside.cpp
msgid "{day}, {time}"
msgstr "{day}, {time}"

#: src/gui/look_back_commands.cpp src/gui/look_back_player.cpp
msgid "As the class sees it"
msgstr "Zoals de klas het ziet"

#: src/gui/look_back_commands.cpp
msgid "Mark this moment"
msgstr "Dit moment markeren"

#: src/gui/look_back_commands.cpp
msgid "Next chapter"
msgstr "Volgend hoofdstuk"

#: src/gui/look_back_commands.cpp
msgid "Next move"
msgstr "Volgende zet"

#: src/gui/look_back_commands.cpp
msgid "Play faster"
msgstr "Sneller afspelen"

#: src/gui/look_back_commands.cpp
msgid "Play or pause"
msgstr "Afspelen of pauzeren"

#: src/gui/look_back_commands.cpp
msgid "Play slower"
msgstr "Langzamer afspelen"

#: src/gui/look_back_commands.cpp
msgid "Previous chapter"
msgstr "Vorig hoofdstuk"

#: src/gui/look_back_commands.cpp
msgid "Previous move"
msgstr "Vorige zet"

#: src/gui/look_back_commands.cpp
msgid "To the beginning"
msgstr "Naar het begin"

#: src/gui/look_back_commands.cpp
msgid "To the end"
msgstr "Naar het einde"

#: src/gui/look_back_moves.cpp
msgid "Every step"
msgstr "Elke stap"

#: src/gui/look_back_moves.cpp
msgid "In short"
msgstr "In het kort"

#: src/gui/look_back_moves.cpp
msgid "No move has these words."
msgstr "Deze woorden komen in geen zet voor."

#: src/gui/look_back_moves.cpp
msgid "{count} day later"
msgid_plural "{count} days later"
msgstr[0] "{count} dag later"
msgstr[1] "{count} dagen later"

#: src/gui/look_back_moves.cpp
msgid "{count} hour later"
msgid_plural "{count} hours later"
msgstr[0] "{count} uur later"
msgstr[1] "{count} uur later"

#: src/gui/look_back_moves.cpp
msgid "{count} minute later"
msgid_plural "{count} minutes later"
msgstr[0] "{count} minuut later"
msgstr[1] "{count} minuten later"

#: src/gui/look_back_player.cpp
msgid "Back to the trainer's view"
msgstr "Terug naar de trainer"

#: src/gui/look_back_player.cpp
msgid "Hides what is still to come and what is yours alone  (C)"
msgstr "Verbergt wat nog komt en wat alleen van jou is  (C)"

#: src/gui/look_back_player.cpp
msgid "How long a move stays. Another press: slower, and then the fastest again. Also + and -"
msgstr "Hoe lang een zet blijft staan. Nog een druk: langzamer, en daarna weer het snelst. Ook + en -"

#: src/gui/look_back_player.cpp
msgid "Move {at} of {moves}"
msgstr "Zet {at} van {moves}"

#: src/gui/look_back_player.cpp
msgid "Next chapter  (PageDown)"
msgstr "Volgend hoofdstuk  (PageDown)"

#: src/gui/look_back_player.cpp
msgid "Next move  (Right)"
msgstr "Volgende zet  (Rechts)"

#: src/gui/look_back_player.cpp
msgid "Pause  (Space)"
msgstr "Pauze  (Spatie)"

#: src/gui/look_back_player.cpp
msgid "Play  (Space)"
msgstr "Afspelen  (Spatie)"

#: src/gui/look_back_player.cpp
msgid "Previous chapter  (PageUp)"
msgstr "Vorig hoofdstuk  (PageUp)"

#: src/gui/look_back_player.cpp
msgid "Previous move  (Left)"
msgstr "Vorige zet  (Links)"

#: src/gui/look_back_player.cpp
msgid "{seconds} s a move"
msgstr "{seconds} s per zet"

#: src/gui/look_back_question.cpp src/scene/wall_moment.cpp
msgid "A question for the room"
msgstr "Een vraag aan de zaal"

#: src/gui/look_back_question.cpp
msgid "Add the idea"
msgstr "Idee erbij"

#: src/gui/look_back_question.cpp
msgid "Click on the map: one spot for every guess in the room."
msgstr "Klik op de kaart: één stip voor elke gok in de zaal."

#: src/gui/look_back_question.cpp
msgid "Explanation"
msgstr "Uitleg"

#: src/gui/look_back_question.cpp
msgid "Take the last spot back"
msgstr "Laatste stip terug"

#: src/gui/look_back_question.cpp src/scene/wall_moment.cpp
msgid "The room guessed"
msgstr "De zaal dacht"

#: src/gui/look_back_question.cpp
msgid "There is no explanation yet: talk about it."
msgstr "Er is nog geen uitleg: praat erover."

#: src/gui/look_back_question.cpp
msgid "This question has no options yet."
msgstr "Deze vraag heeft nog geen keuzes."

#: src/gui/look_back_question.cpp
msgid "What did they do?"
msgstr "Wat deden zij?"

#: src/gui/look_back_question.cpp
msgid "What would you choose?"
msgstr "Wat zou jij kiezen?"

#: src/gui/look_back_question.cpp
msgid "What would you do now?"
msgstr "Wat zou jij nu doen?"

#: src/gui/look_back_question.cpp
msgid "What would you do? One idea each"
msgstr "Wat zou jij doen? Ieder één idee"

#: src/gui/look_back_question.cpp
msgid "Where do you suppose this colleague will stand?"
msgstr "Waar denk je dat deze collega komt te staan?"

#: src/gui/look_back_question.cpp
msgid "Who would do this? Count the hands."
msgstr "Wie zou dit doen? Tel de handen."

#: src/gui/look_back_trainer.cpp
msgid "A chapter begins here"
msgstr "Hier begint een hoofdstuk"

#: src/gui/look_back_trainer.cpp
msgid "A chapter begins with the next move"
msgstr "Met de volgende zet begint een hoofdstuk"

#: src/gui/look_back_trainer.cpp
msgid "A choice"
msgstr "Een keuze"

#: src/gui/look_back_trainer.cpp
msgid "A new session that begins with this moment; this one stays as it is"
msgstr "Een nieuwe sessie die begint bij dit moment; deze blijft zoals hij is"

#: src/gui/look_back_trainer.cpp
msgid "A place"
msgstr "Een plek"

#: src/gui/look_back_trainer.cpp
msgid "An idea"
msgstr "Een idee"

#: src/gui/look_back_trainer.cpp
msgid "Comment"
msgstr "Opmerking"

#: src/gui/look_back_trainer.cpp
msgid "Comment on this move"
msgstr "Opmerking bij deze zet"

#: src/gui/look_back_trainer.cpp
msgid "Explanation, shown after the guesses"
msgstr "Uitleg, na het raden"

#: src/gui/look_back_trainer.cpp
msgid "For the trainer"
msgstr "Voor de trainer"

#: src/gui/look_back_trainer.cpp
msgid "My next card: nobody else sees this"
msgstr "Mijn volgende kaart: die ziet niemand anders"

#: src/gui/look_back_trainer.cpp
msgid "New chapter"
msgstr "Nieuw hoofdstuk"

#: src/gui/look_back_trainer.cpp
msgid "Options, one a line"
msgstr "Keuzes, één per regel"

#: src/gui/look_back_trainer.cpp
msgid "Playing stops here"
msgstr "Afspelen stopt hier"

#: src/gui/look_back_trainer.cpp
msgid "Remove the chapter"
msgstr "Hoofdstuk weghalen"

#: src/gui/look_back_trainer.cpp
msgid "Remove the comment"
msgstr "Opmerking weghalen"

#: src/gui/look_back_trainer.cpp
msgid "Remove the question"
msgstr "Vraag weghalen"

#: src/gui/look_back_trainer.cpp
msgid "Something to say of this move"
msgstr "Iets om bij deze zet te zeggen"

#: src/gui/look_back_trainer.cpp
msgid "The question, before the next move"
msgstr "De vraag, voor de volgende zet"

#: src/gui/look_back_trainer.cpp
msgid "The room guesses before the next move is shown"
msgstr "De zaal raadt voordat de volgende zet te zien is"

#: src/gui/look_back_trainer.cpp
msgid "This session can be looked at, not written in."
msgstr "In deze sessie kun je kijken, maar niet schrijven."

#: src/gui/look_back_trainer.cpp
msgid "Title, for the class"
msgstr "Titel, voor de klas"

#: src/gui/look_back_trainer.cpp
msgid "What did this group do, and why?"
msgstr "Wat deed deze groep, en waarom?"

#: src/gui/look_back_trainer.cpp
msgid "What do I want to say or ask?"
msgstr "Wat wil ik zeggen of vragen?"

#: src/gui/look_back_trainer.cpp
msgid "What do you ask the room?"
msgstr "Wat vraag je aan de zaal?"

#: src/gui/look_back_trainer.cpp
msgid "What if … ?"
msgstr "Wat als … ?"

#: src/gui/look_back_trainer.cpp
msgid "What is worth seeing here?"
msgstr "Wat is hier het bekijken waard?"

#: src/gui/map_tools.cpp
msgid "Double-click where somebody stands, press N for a new person, or copy a list of people and press Ctrl+V. Give them a code word, not a name."
msgstr "Dubbelklik waar iemand staat, druk op N voor een nieuwe persoon, of kopieer een lijst met mensen en druk op Ctrl+V. Geef ze een codewoord, geen naam."

#: src/gui/map_tools.cpp
msgid "Who plays a part?"
msgstr "Wie spelen hierin een rol?"

#: src/gui/meeting_dialog.cpp
msgid "A new phase"
msgstr "Een nieuwe fase"

#: src/gui/meeting_dialog.cpp
msgid "After some weeks, or when something has changed: make the map again and see who moved."
msgstr "Na een paar weken, of als er iets veranderd is: maak de kaart opnieuw en kijk wie er verschoven is."

#: src/gui/meeting_dialog.cpp
msgid "Everyone leaves the map. You put them on again without looking at the old places; then you see who moved. The old map does not steer your hand."
msgstr "Iedereen gaat van de kaart. Je zet ze er opnieuw op zonder de oude plekken te zien; daarna zie je wie er verschoven is. Zo stuurt de oude kaart je hand niet."

#: src/gui/meeting_dialog.cpp
msgid "Everyone stays where they are. You move who has moved."
msgstr "Iedereen blijft staan. Jij verplaatst wie er verschoven is."

#: src/gui/meeting_dialog.cpp
msgid "Has the goal changed? Then what people agree with has changed too."
msgstr "Is het doel veranderd? Dan is ook veranderd waar mensen het mee eens zijn."

#: src/gui/meeting_dialog.cpp
msgid "Meeting {number}"
msgstr "Bijeenkomst {number}"

#: src/gui/meeting_dialog.cpp
msgid "Start the meeting"
msgstr "Bijeenkomst beginnen"

#: src/gui/meeting_dialog.cpp
msgid "The goal has changed"
msgstr "Het doel is veranderd"

#: src/gui/meeting_dialog.cpp
msgid "Time has passed"
msgstr "Er is tijd verstreken"

#: src/gui/meeting_dialog.cpp src/gui/own_dialog.cpp
msgid "What is it called?"
msgstr "Hoe heet die?"

#: src/gui/meeting_dialog.cpp
msgid "What is the reason?"
msgstr "Wat is de reden?"

#: src/gui/meeting_dialog.cpp
msgid "Why a new one?"
msgstr "Waarom een nieuwe?"

#: src/gui/meeting_dialog.cpp
msgid "With the old places in view"
msgstr "Met de oude plekken in beeld"

#: src/gui/meeting_dialog.cpp
msgid "Without looking (advised)"
msgstr "Zonder te kijken (aangeraden)"

#: src/gui/new_session.cpp
msgid "A fictive case: practise together"
msgstr "Een fictieve casus: samen oefenen"

#: src/gui/new_session.cpp
msgid "My own colleagues: only for you"
msgstr "Je eigen collega's: alleen voor jou"

#: src/gui/new_session.cpp
msgid "New session"
msgstr "Nieuwe sessie"

#: src/gui/new_session.cpp
msgid "Start from"
msgstr "Beginnen met"

#: src/gui/new_session.cpp src/gui/start_screen.cpp
msgid "Start the session"
msgstr "Sessie beginnen"

#: src/gui/new_session.cpp
msgid "The room may see it: codes, roles, the goal, and what was seen or heard."
msgstr "De zaal mag meekijken: codes, rollen, het doel, en wat er gezien of gehoord is."

#: src/gui/new_session.cpp
msgid "The room sees codes and dots at most, and only when you say so. Roles, names and notes stay with you."
msgstr "De zaal ziet hooguit codes en stippen, en pas als jij dat zegt. Rollen, namen en notities blijven bij jou."

#: src/gui/notices.cpp
msgid "Read"
msgstr "Gelezen"

#: src/gui/own_dialog.cpp
msgid "A sentence you could say"
msgstr "Een zin die je kunt zeggen"

#: src/gui/own_dialog.cpp
msgid "Change what you thought up"
msgstr "Pas aan wat je bedacht"

#: src/gui/own_dialog.cpp
msgid "For instance: walk to lunch together"
msgstr "Bijvoorbeeld: samen naar de lunch lopen"

#: src/gui/own_dialog.cpp
msgid "For whom? Nobody chosen: for everybody."
msgstr "Voor wie? Niemand gekozen: voor iedereen."

#: src/gui/own_dialog.cpp
msgid "How many minutes does it take, with others?"
msgstr "Hoeveel minuten kost het, samen met anderen?"

#: src/gui/own_dialog.cpp
msgid "How? One step a line."
msgstr "Hoe? Eén stap per regel."

#: src/gui/own_dialog.cpp
msgid "Several at once"
msgstr "Meer tegelijk"

#: src/gui/own_dialog.cpp
msgid "Think up one of your own"
msgstr "Zelf iets bedenken"

#: src/gui/own_dialog.cpp
msgid "What do you do first, and then?"
msgstr "Wat doe je eerst, en wat daarna?"

#: src/gui/own_dialog.cpp
msgid "What does it work on?"
msgstr "Waar werkt het aan?"

#: src/gui/own_dialog.cpp
msgid "When would it do harm?"
msgstr "Wanneer doet het kwaad?"

#: src/gui/own_dialog.cpp
msgid "With one person, or with several at once?"
msgstr "Met één persoon, of met meer tegelijk?"

#: src/gui/own_dialog.cpp
msgid "Write a whole number from 1 to {most}, or nothing."
msgstr "Schrijf een heel getal van 1 tot {most}, of niets."

#: src/gui/own_dialog.cpp
msgid "not known"
msgstr "niet bekend"

#: src/gui/panel_parts.cpp
msgid "Still to ask"
msgstr "Nog te vragen"

#: src/gui/paste_list.cpp
msgid "There is more here than a code, a place and a role. Keep the table as CSV and use Import people."
msgstr "Hier staat meer dan een code, een plek en een rol. Bewaar de tabel als CSV en gebruik Mensen inlezen."

#: src/gui/paste_list.cpp
msgid "These are the headings of a table; they are left out."
msgstr "Dit zijn de koppen van een tabel; die tellen niet mee."

#: src/gui/paste_list.cpp
msgid "What stands behind {code} is too long for a role."
msgstr "Wat er achter {code} staat, is te lang voor een rol."

#: src/gui/paste_list.cpp
msgid "{code} is there already."
msgstr "{code} is er al."

#: src/gui/paste_list.cpp
msgid "{code} stands in the list twice."
msgstr "{code} staat twee keer in de lijst."

#: src/gui/paste_list_draw.cpp
msgid "Add them"
msgstr "Toevoegen"

#: src/gui/paste_list_draw.cpp
msgid "Add {count} person"
msgid_plural "Add {count} people"
msgstr[0] "{count} persoon toevoegen"
msgstr[1] "{count} mensen toevoegen"

#: src/gui/paste_list_draw.cpp
msgid "Code words in place of names: what is not here cannot be read by others."
msgstr "Codewoorden in plaats van namen: wat hier niet staat, kan een ander niet lezen."

#: src/gui/paste_list_draw.cpp
msgid ""
"Heron\n"
"Heron 7 ?\n"
"Heron 7 3\n"
"Heron; archivist"
msgstr ""
"Reiger\n"
"Reiger 7 ?\n"
"Reiger 7 3\n"
"Reiger; archivaris"

#: src/gui/paste_list_draw.cpp
msgid ""
"Heron\n"
"Oak 7 ?\n"
"Moon; archivist"
msgstr ""
"Reiger\n"
"Eik 7 ?\n"
"Maan; archivaris"

#: src/gui/paste_list_draw.cpp
msgid "Line {number}: {problem}"
msgstr "Regel {number}: {problem}"

#: src/gui/paste_list_draw.cpp
msgid "One person a line. A code is enough:"
msgstr "Eén persoon per regel. Een code is genoeg:"

#: src/gui/paste_list_draw.cpp
msgid "Paste a list"
msgstr "Een lijst plakken"

#: src/gui/paste_list_draw.cpp
msgid "The numbers are trust and agreement, from 0 to 10; ? means: we do not know yet. What stands behind a semicolon is a role, and stays private."
msgstr "De getallen zijn vertrouwen en overeenstemming, van 0 tot 10; ? betekent: weten we nog niet. Wat achter een puntkomma staat is een rol, en blijft privé."

#: src/gui/paste_list_draw.cpp src/report/advice_text.cpp src/scene/layout.cpp
#: src/scene/sentences.cpp
msgid "not on the map yet"
msgstr "nog niet op de kaart"

#: src/gui/paste_list_draw.cpp src/report/colleague.cpp
msgid "trust {trust}, agreement {agreement}"
msgstr "vertrouwen {trust}, overeenstemming {agreement}"

#: src/gui/paste_list_draw.cpp
msgid "{count} code looks like initials. A code word is safer."
msgid_plural "{count} codes look like initials. Code words are safer."
msgstr[0] "{count} code lijkt op initialen. Een codewoord is veiliger."
msgstr[1] "{count} codes lijken op initialen. Codewoorden zijn veiliger."

#: src/gui/paste_list_draw.cpp
msgid "{count} line is not taken."
msgid_plural "{count} lines are not taken."
msgstr[0] "{count} regel wordt niet overgenomen."
msgstr[1] "{count} regels worden niet overgenomen."

#: src/gui/paste_list_draw.cpp
msgid "{count} person was added."
msgid_plural "{count} people were added."
msgstr[0] "{count} persoon is toegevoegd."
msgstr[1] "{count} mensen zijn toegevoegd."

#: src/gui/people_list.cpp
msgid "A new person, with a code word in place of a name (N)"
msgstr "Een nieuwe persoon, met een codewoord in plaats van een naam (N)"

#: src/gui/people_list.cpp
msgid "Add"
msgstr "Nieuw"

#: src/gui/people_list.cpp
msgid "More than 22 is hard to read. Which of them matter most for this goal?"
msgstr "Meer dan 22 is slecht leesbaar. Wie doen er het meest toe voor dit doel?"

#: src/gui/people_list.cpp
msgid "Nobody yet. Double-click on the map where somebody stands, press N, or paste a list."
msgstr "Nog niemand. Dubbelklik op de kaart waar iemand staat, druk op N, of plak een lijst."

#: src/gui/people_list.cpp
msgid "Paste"
msgstr "Plakken"

#: src/gui/people_list.cpp
msgid "Paste a list: one person a line"
msgstr "Lijst plakken: één persoon per regel"

#: src/gui/people_list.cpp
msgid "Twelve is a good number; more than 22 becomes hard to read."
msgstr "Twaalf is een mooi aantal; boven de 22 wordt het slecht leesbaar."

#: src/gui/plan.cpp
msgid "A step for those who are selected, or for the whole map (N)"
msgstr "Een stap voor wie gekozen is, of voor de hele kaart (N)"

#: src/gui/plan.cpp src/report/report.cpp
msgid "Harvest"
msgstr "Oogst"

#: src/gui/plan.cpp
msgid "Steps"
msgstr "Stappen"

#: src/gui/plan.cpp
msgid "To close"
msgstr "Tot slot"

#: src/gui/plan_closing.cpp
msgid "Agreed: {day}."
msgstr "Afgesproken: {day}."

#: src/gui/plan_closing.cpp
msgid "First the vote; I come back to it in January"
msgstr "Eerst de stemming; in januari kom ik erop terug"

#: src/gui/plan_closing.cpp
msgid "Not now, because…"
msgstr "Nu niet, want…"

#: src/gui/plan_closing.cpp
msgid "Noted. A no that you can explain is worth more than a yes that you forget."
msgstr "Genoteerd. Een nee met een reden is meer waard dan een ja dat je vergeet."

#: src/gui/plan_closing.cpp src/gui/plan_step.cpp
msgid "On which day?"
msgstr "Op welke dag?"

#: src/gui/plan_closing.cpp
msgid "Small enough to do within two days, while the afternoon is still fresh. Not now is an answer too, when you say why."
msgstr "Klein genoeg om binnen twee dagen te doen, nu de middag nog vers is. Nu niet is ook een antwoord, als je zegt waarom."

#: src/gui/plan_closing.cpp
msgid "This is my first step"
msgstr "Dit is mijn eerste stap"

#: src/gui/plan_closing.cpp
msgid "What exactly?"
msgstr "Wat precies?"

#: src/gui/plan_closing.cpp
msgid "What is your first small step?"
msgstr "Wat is je eerste kleine stap?"

#: src/gui/plan_closing.cpp
msgid "What keeps you from it now?"
msgstr "Wat houdt je nu tegen?"

#: src/gui/plan_closing.cpp
msgid "Who asks you how it went?"
msgstr "Wie vraagt je hoe het ging?"

#: src/gui/plan_closing.cpp
msgid "With a day it becomes an appointment. Which day?"
msgstr "Met een dag erbij wordt het een afspraak. Welke dag?"

#: src/gui/plan_closing.cpp src/gui/plan_step.cpp
msgid "a buddy"
msgstr "een maatje"

#: src/gui/plan_closing.cpp src/gui/plan_step.cpp
msgid "friday"
msgstr "vrijdag"

#: src/gui/plan_commands.cpp
msgid "Close the step"
msgstr "Stap sluiten"

#: src/gui/plan_commands.cpp
msgid "Done, or not yet after all"
msgstr "Gedaan, of toch nog niet"

#: src/gui/plan_commands.cpp
msgid "Edit the step"
msgstr "Stap aanpassen"

#: src/gui/plan_commands.cpp
msgid "Go to the map"
msgstr "Naar de kaart"

#: src/gui/plan_commands.cpp
msgid "Go to the plan"
msgstr "Naar het plan"

#: src/gui/plan_commands.cpp
msgid "Make the line an intervention"
msgstr "Maak van de regel een interventie"

#: src/gui/plan_commands.cpp
msgid "Next step"
msgstr "Volgende stap"

#: src/gui/plan_commands.cpp
msgid "Previous step"
msgstr "Vorige stap"

#: src/gui/plan_commands.cpp src/gui/plan_step.cpp
msgid "Remove the step"
msgstr "Stap verwijderen"

#: src/gui/plan_ending.cpp
msgid "Did it help?"
msgstr "Heeft het geholpen?"

#: src/gui/plan_ending.cpp
msgid "How did it go?"
msgstr "Hoe ging het?"

#: src/gui/plan_ending.cpp
msgctxt "helped"
msgid "No"
msgstr "Nee"

#: src/gui/plan_ending.cpp
msgctxt "helped"
msgid "Partly"
msgstr "Deels"

#: src/gui/plan_ending.cpp
msgid "What did you see or hear?"
msgstr "Wat zag of hoorde je?"

#: src/gui/plan_ending.cpp
msgid "Where does {code} stand now?"
msgstr "Waar staat {code} nu?"

#: src/gui/plan_ending.cpp
msgid "Why not?"
msgstr "Waarom niet?"

#: src/gui/plan_ending.cpp
msgctxt "helped"
msgid "Yes"
msgstr "Ja"

#: src/gui/plan_harvest.cpp
msgid "Back to the plan  (Esc)"
msgstr "Terug naar het plan  (Esc)"

#: src/gui/plan_harvest.cpp src/gui/plan_step.cpp
msgid "Close"
msgstr "Sluiten"

#: src/gui/plan_harvest.cpp
msgid "Interventions of your own"
msgstr "Eigen interventies"

#: src/gui/plan_harvest.cpp
msgid "Large, for the room"
msgstr "Groot, voor de zaal"

#: src/gui/plan_harvest.cpp
msgid "Make it an intervention"
msgstr "Maak er een interventie van"

#: src/gui/plan_harvest.cpp
msgid "None yet. Press a line and then I: it becomes an intervention that you can choose for a step, like the others."
msgstr "Nog geen. Klik op een regel en druk op I: dan wordt het een interventie die je voor een stap kunt kiezen, net als de andere."

#: src/gui/plan_harvest.cpp src/gui/plan_step.cpp
msgid "Step by step"
msgstr "Stap voor stap"

#: src/gui/plan_harvest.cpp
msgid "Type what you take with you, then Enter"
msgstr "Typ wat je meeneemt, dan Enter"

#: src/gui/plan_harvest.cpp
msgid "What does the room take home? One thought a line, without persons: these lines are for everybody, on the wall and on paper."
msgstr "Wat neemt de zaal mee naar huis? Eén gedachte per regel, zonder personen: deze regels zijn voor iedereen, op het zaalscherm en op papier."

#: src/gui/plan_harvest.cpp
msgid "You can choose it for a step then  (I)"
msgstr "Dan kun je hem voor een stap kiezen  (I)"

#: src/gui/plan_harvest.cpp
msgid "{codes} is on the map. These lines are for everybody: say it without persons."
msgstr "{codes} staat op de kaart. Deze regels zijn voor iedereen: zeg het zonder personen."

#: src/gui/plan_list.cpp
msgid "A map alone changes nothing. Choose one or two people on the left: what small thing could you do in the coming week? Then give it a day."
msgstr "Een kaart alleen verandert niets. Kies links een of twee mensen: wat kleins zou je de komende week kunnen doen? Prik er dan een dag voor."

#: src/gui/plan_list.cpp
msgid "First step"
msgstr "Eerste stap"

#: src/gui/plan_list.cpp
msgid "No step for them yet"
msgstr "Voor hen is er nog geen stap"

#: src/gui/plan_list.cpp
msgid "Not yet after all"
msgstr "Toch nog niet"

#: src/gui/plan_list.cpp
msgid "Nothing planned yet"
msgstr "Nog niets gepland"

#: src/gui/plan_list.cpp
msgid "Plan a step"
msgstr "Plan een stap"

#: src/gui/plan_list.cpp
msgid "Show all"
msgstr "Toon alles"

#: src/gui/plan_list.cpp
msgid "Steps for {codes}, and for the whole map"
msgstr "Stappen voor {codes}, en voor de hele kaart"

#: src/gui/plan_list.cpp src/gui/plan_persons.cpp src/report/advice_text.cpp
msgid "The whole map"
msgstr "De hele kaart"

#: src/gui/plan_list.cpp
msgid "{who} asks about it"
msgstr "{who} vraagt ernaar"

#: src/gui/plan_minutes.cpp
msgid "Minutes with others, planned and done"
msgstr "Minuten met anderen, gepland en gedaan"

#: src/gui/plan_minutes.cpp
msgid "Two views"
msgstr "Twee opvattingen"

#: src/gui/plan_minutes.cpp src/report/advice_text.cpp
msgid "Where your time goes"
msgstr "Waar je tijd heen gaat"

#: src/gui/plan_persons.cpp
msgid "And…"
msgstr "En…"

#: src/gui/plan_persons.cpp
msgid "For somebody…"
msgstr "Voor iemand…"

#: src/gui/plan_persons.cpp
msgid "Not for {code} after all"
msgstr "Toch niet voor {code}"

#: src/gui/plan_step.cpp
msgid "Choose from what is known…"
msgstr "Kies uit wat er bekend is…"

#: src/gui/plan_step.cpp
msgid "Choose something else…"
msgstr "Kies iets anders…"

#: src/gui/plan_step.cpp
msgid "Coffee, and only listen"
msgstr "Koffie, en alleen luisteren"

#: src/gui/plan_step.cpp
msgctxt "step"
msgid "Done"
msgstr "Gedaan"

#: src/gui/plan_step.cpp
msgid "For whom"
msgstr "Voor wie"

#: src/gui/plan_step.cpp
msgid "In which style"
msgstr "In welke stijl"

#: src/gui/plan_step.cpp
msgid "In your own words"
msgstr "In je eigen woorden"

#: src/gui/plan_step.cpp
msgctxt "step"
msgid "Let go"
msgstr "Losgelaten"

#: src/gui/plan_step.cpp
msgctxt "step"
msgid "Planned"
msgstr "Gepland"

#: src/gui/plan_step.cpp
msgid "What are you going to do?"
msgstr "Wat ga je doen?"

#: src/gui/plan_step.cpp
msgid "What is lacking between you?"
msgstr "Wat ontbreekt er tussen jullie?"

#: src/gui/plan_step.cpp
msgid "Who asks you about it, and when"
msgstr "Wie vraagt ernaar, en wanneer"

#: src/gui/plan_step.cpp
msgid "Who does it"
msgstr "Wie doet het"

#: src/gui/plan_step.cpp
msgid "Why this, for them"
msgstr "Waarom dit, voor hen"

#: src/gui/plan_step.cpp
msgctxt "who does it"
msgid "me"
msgstr "ik"

#: src/gui/plan_steps.cpp
msgid "In the coming week"
msgstr "De komende week"

#: src/gui/plan_steps.cpp
msgid "Let go"
msgstr "Losgelaten"

#: src/gui/plan_steps.cpp
msgid "The day has passed"
msgstr "De dag is voorbij"

#: src/gui/plan_steps.cpp
msgid "The step was removed. Ctrl+Z brings it back."
msgstr "De stap is verwijderd. Ctrl+Z haalt hem terug."

#: src/gui/plan_steps.cpp
msgid "Without a day"
msgstr "Zonder dag"

#: src/gui/plan_steps.cpp
msgid "in {count} day"
msgid_plural "in {count} days"
msgstr[0] "over {count} dag"
msgstr[1] "over {count} dagen"

#: src/gui/plan_steps.cpp
msgid "today"
msgstr "vandaag"

#: src/gui/plan_steps.cpp
msgid "tomorrow"
msgstr "morgen"

#: src/gui/plan_steps.cpp
msgid "{count} day late"
msgid_plural "{count} days late"
msgstr[0] "{count} dag te laat"
msgstr[1] "{count} dagen te laat"

#: src/gui/quick_line.cpp
msgid "Start with a code, then trust and agreement: Heron 7 ?"
msgstr "Begin met een code, dan vertrouwen en overeenstemming: Reiger 7 ?"

#: src/gui/quick_line.cpp
msgid "This code cannot be used. A short word is best."
msgstr "Deze code kan niet. Een kort woord is het best."

#: src/gui/quick_line.cpp
msgid "{typed} is not a number from 0 to 10. Type ? when you do not know."
msgstr "{typed} is geen getal van 0 tot 10. Typ ? als je het niet weet."

#: src/gui/remove_people.cpp
msgid "For somebody else"
msgstr "Voor iemand anders"

#: src/gui/remove_people.cpp
msgid "For the whole map"
msgstr "Voor de hele kaart"

#: src/gui/remove_people.cpp
msgid "There are steps for {codes}"
msgstr "Er zijn stappen voor {codes}"

#: src/gui/remove_people.cpp
msgid "These stay, for the others they name:"
msgstr "Deze blijven, voor de anderen die erin staan:"

#: src/gui/remove_people.cpp
msgid "They go too"
msgstr "Die gaan mee weg"

#: src/gui/remove_people.cpp
msgid "What is to become of them?"
msgstr "Wat gebeurt er met die stappen?"

#: src/gui/remove_people.cpp
msgid "{code} was removed. Ctrl+Z brings them back."
msgstr "{code} is verwijderd. Met Ctrl+Z komt {code} terug."

#: src/gui/remove_people.cpp
msgid "{count} person was removed. Ctrl+Z brings them back."
msgid_plural "{count} people were removed. Ctrl+Z brings them back."
msgstr[0] "{count} persoon is verwijderd. Ctrl+Z haalt die terug."
msgstr[1] "{count} mensen zijn verwijderd. Ctrl+Z haalt ze terug."

#: src/gui/seal_dialogs.cpp
msgid "A passphrase that is lost is lost: without it nobody can open the session again, nor can we."
msgstr "Een wachtzin die je kwijt bent, is weg: zonder kan niemand de sessie meer openen, wij ook niet."

#: src/gui/seal_dialogs.cpp
msgid "Another passphrase"
msgstr "Een andere wachtzin"

#: src/gui/seal_dialogs.cpp
msgid "Change the passphrase"
msgstr "Wachtzin veranderen"

#: src/gui/seal_dialogs.cpp
msgid "From then on the old one does not open it any more."
msgstr "Daarna opent de oude haar niet meer."

#: src/gui/seal_dialogs.cpp
msgid "From then on whoever can read the file can read all that is in it. Traces may stay on this disk, also when you seal it again."
msgstr "Daarna kan wie het bestand kan lezen alles lezen wat erin staat. Ook als je het weer op slot doet, kunnen er sporen op deze schijf blijven."

#: src/gui/seal_dialogs.cpp
msgid "Lock by itself when nobody touches it for"
msgstr "Vanzelf vergrendelen als niemand iets aanraakt gedurende"

#: src/gui/seal_dialogs.cpp
msgid "Never"
msgstr "Nooit"

#: src/gui/seal_dialogs.cpp src/gui/sealing.cpp
msgid "Passphrase"
msgstr "Wachtzin"

#: src/gui/seal_dialogs.cpp
msgid "Seal"
msgstr "Op slot doen"

#: src/gui/seal_dialogs.cpp
msgid "Seal this session"
msgstr "Deze sessie op slot doen"

#: src/gui/seal_dialogs.cpp
msgid "Take the seal off"
msgstr "Van het slot halen"

#: src/gui/seal_dialogs.cpp
msgid "Take the seal off?"
msgstr "Van het slot halen?"

#: src/gui/seal_dialogs.cpp
msgid "The two are not the same yet."
msgstr "De twee zijn nog niet gelijk."

#: src/gui/seal_dialogs.cpp
msgid "This session is sealed"
msgstr "Deze sessie zit op slot"

#: src/gui/seal_dialogs.cpp
msgid "Whoever finds or copies the file can read nothing of it without your passphrase. Four or more words that do not belong together are easy to keep in mind and hard to guess."
msgstr "Wie het bestand vindt of kopieert, kan er zonder jouw wachtzin niets van lezen. Vier of meer woorden die niet bij elkaar horen zijn makkelijk te onthouden en moeilijk te raden."

#: src/gui/seal_dialogs.cpp
msgid "{number} minutes"
msgstr "{number} minuten"

#: src/gui/sealing.cpp
msgid "Lock now"
msgstr "Nu vergrendelen"

#: src/gui/sealing.cpp
msgid "Locked"
msgstr "Vergrendeld"

#: src/gui/sealing.cpp
msgid "One moment, the lock is being opened…"
msgstr "Een ogenblik, het slot gaat open…"

#: src/gui/sealing.cpp
msgid "Passphrase and lock…"
msgstr "Wachtzin en vergrendeling…"

#: src/gui/sealing.cpp
msgid "Seal with a passphrase…"
msgstr "Op slot met een wachtzin…"

#: src/gui/sealing.cpp
msgid "Take the seal off…"
msgstr "Van het slot halen…"

#: src/gui/sealing.cpp
msgid "This session is sealed, and put away until you type its passphrase."
msgstr "Deze sessie zit op slot, en is opgeborgen tot je de wachtzin typt."

#: src/gui/sealing.cpp
msgid "To the start screen"
msgstr "Naar het beginscherm"

#: src/gui/start_screen.cpp
msgid "Back"
msgstr "Terug"

#: src/gui/start_screen.cpp
msgid "Go on with"
msgstr "Verder met"

#: src/gui/start_screen.cpp
msgid "Look at the example"
msgstr "Bekijk het voorbeeld"

#: src/gui/start_screen.cpp
msgid "Not there any more: {path}"
msgstr "Bestaat niet meer: {path}"

#: src/gui/start_screen.cpp
msgid "Nothing here yet, and that is fine. Look at the example first, or choose one of the two above: you can start with one code word."
msgstr "Hier staat nog niets, en dat geeft niet. Bekijk eerst het voorbeeld, of kies een van de twee hierboven: met één codewoord kun je al beginnen."

#: src/gui/start_screen.cpp
msgid "Nothing leaves this computer."
msgstr "Alles blijft op deze computer."

#: src/gui/start_screen.cpp
msgid "One moment"
msgstr "Een ogenblik"

#: src/gui/start_screen.cpp
msgid "Open a session…"
msgstr "Een sessie openen…"

#: src/gui/start_screen.cpp
msgid "Put colleagues on a map of trust and agreement, see where resistance comes from, and talk about what to do next."
msgstr "Zet collega's op een kaart van vertrouwen en overeenstemming, zie waar weerstand vandaan komt, en bespreek wat je nu doet."

#: src/gui/start_screen.cpp
msgid "Start something new"
msgstr "Iets nieuws beginnen"

#: src/gui/start_screen.cpp
msgid "Take off this list; the file stays"
msgstr "Van deze lijst halen; het bestand blijft"

#: src/gui/steps.cpp
msgid "Persuade somebody, and see what you did  (Ctrl+2)"
msgstr "Iemand overhalen, en zien wat je deed  (Ctrl+2)"

#: src/gui/steps.cpp
msgid "The agenda, and its clock  (Ctrl+1)"
msgstr "Het programma, en de klok  (Ctrl+1)"

#: src/gui/steps.cpp
msgid "What happened, move by move  (Ctrl+5)"
msgstr "Wat er gebeurde, zet voor zet  (Ctrl+5)"

#: src/gui/steps.cpp
msgid "What you are going to do  (Ctrl+4)"
msgstr "Wat je gaat doen  (Ctrl+4)"

#: src/gui/steps.cpp
msgid "Who stands where  (Ctrl+3)"
msgstr "Wie staat waar  (Ctrl+3)"

#: src/gui/waiting.cpp
msgid "Stop"
msgstr "Stoppen"

#: src/gui/waiting.cpp
msgid "{number} %"
msgstr "{number} %"

#: src/gui/wall_panel.cpp
msgid "A second screen"
msgstr "Een tweede scherm"

#: src/gui/wall_panel.cpp
msgid "Back at what time? The room sees it."
msgstr "Hoe laat weer verder? De zaal ziet dit."

#: src/gui/wall_panel.cpp
msgid "Black, and back"
msgstr "Zwart, en terug"

#: src/gui/wall_panel.cpp src/scene/wall.cpp
msgid "Break"
msgstr "Pauze"

#: src/gui/wall_panel.cpp
msgid "Break…"
msgstr "Pauze…"

#: src/gui/wall_panel.cpp
msgid "Can they read it from the back?"
msgstr "Is het achterin te lezen?"

#: src/gui/wall_panel.cpp
msgid "F6: my own panels for a moment   B: black"
msgstr "F6: even mijn eigen panelen   B: zwart"

#: src/gui/wall_panel.cpp
msgid "Hold this view"
msgstr "Dit beeld vasthouden"

#: src/gui/wall_panel.cpp
msgid "My own panels for a moment"
msgstr "Even mijn eigen panelen"

#: src/gui/wall_panel.cpp
msgid "Names of the groups on the wall"
msgstr "Namen van de groepen op het zaalscherm"

#: src/gui/wall_panel.cpp
msgid "Only you look at this screen."
msgstr "Alleen jij kijkt naar dit scherm."

#: src/gui/wall_panel.cpp
msgid "Show the card"
msgstr "Toon de kaart"

#: src/gui/wall_panel.cpp
msgid "Show the wall"
msgstr "Zaalscherm tonen"

#: src/gui/wall_panel.cpp
msgid "The beamer shows what this screen shows. The wall fills it; F6 brings your own panels for a moment."
msgstr "De beamer toont wat dit scherm toont. Het zaalscherm vult het; met F6 komen even je eigen panelen."

#: src/gui/wall_panel.cpp
msgid "The map on the wall"
msgstr "De kaart op het zaalscherm"

#: src/gui/wall_panel.cpp
msgid "The room sees"
msgstr "De zaal ziet"

#: src/gui/wall_panel.cpp
msgid "The room sees a blank screen"
msgstr "De zaal ziet een leeg scherm"

#: src/gui/wall_panel.cpp
msgid "The room sees a held view"
msgstr "De zaal ziet een vastgehouden beeld"

#: src/gui/wall_panel.cpp
msgid "The wall fills the other screen, and your own panels stay here. The two screens must not mirror each other."
msgstr "Het zaalscherm vult het andere scherm; je eigen panelen blijven hier. De twee schermen mogen niet hetzelfde tonen."

#: src/gui/wall_panel.cpp
msgid "This same screen"
msgstr "Ditzelfde scherm"

#: src/gui/wall_panel.cpp
msgid "What does the room see?"
msgstr "Wat ziet de zaal?"

#: src/report/advice_text.cpp
msgid "Deliberately nothing is always a choice too, with the reason why. Who knows these people knows better than any list."
msgstr "Bewust niets doen is ook altijd een keuze, met de reden erbij. Wie deze mensen kent, weet het beter dan welke lijst ook."

#: src/report/advice_text.cpp
msgid "Minutes with others, planned and done:"
msgstr "Minuten met anderen, gepland en gedaan:"

#: src/report/advice_text.cpp
msgid "Nothing else fits just now: see first what comes of what is planned."
msgstr "Er past nu niets anders bij: kijk eerst wat er komt van wat al gepland is."

#: src/report/advice_text.cpp
msgid "Source: {words}"
msgstr "Bron: {words}"

#: src/report/advice_text.cpp
msgid "Take care: {words}"
msgstr "Let op: {words}"

#: src/report/advice_text.cpp
msgid "To begin with: \"{words}\""
msgstr "Om mee te beginnen: \"{words}\""

#: src/report/advice_text.cpp
msgid "What is easily overlooked"
msgstr "Wat je makkelijk over het hoofd ziet"

#: src/report/advice_text.cpp src/report/colleague.cpp src/scene/sentences.cpp
msgid "not sure"
msgstr "niet zeker"

#: src/report/advice_text.cpp src/scene/compare.cpp src/scene/sentences.cpp
msgid "too close to call"
msgstr "op de grens"

#: src/report/calendar.cpp src/report/step_cards.cpp
msgid "A small step"
msgstr "Kleine stap"

#: src/report/calendar.cpp
msgid "A small step: somebody asks how it went"
msgstr "Kleine stap: iemand vraagt hoe het ging"

#: src/report/calendar.cpp
msgid "What, and for whom, stands in your own plan. This calendar does not know."
msgstr "Wat het is en voor wie, staat in je eigen plan. Deze agenda weet dat niet."

#: src/report/colleague.cpp
msgid "a group"
msgstr "een groep"

#: src/report/colleague.cpp
msgid "from others"
msgstr "van anderen"

#: src/report/colleague.cpp src/story/person_words.cpp
msgid "keeps quiet"
msgstr "houdt zich stil"

#: src/report/colleague.cpp src/story/person_words.cpp
msgid "much influence"
msgstr "veel invloed"

#: src/report/colleague.cpp src/story/person_words.cpp
msgid "not asked yet"
msgstr "nog niet gevraagd"

#: src/report/colleague.cpp
msgid "nothing seen or heard myself"
msgstr "zelf niets gezien of gehoord"

#: src/report/colleague.cpp
msgid "seen or heard myself"
msgstr "zelf gezien of gehoord"

#: src/report/colleague.cpp src/story/person_words.cpp
msgid "still looking"
msgstr "zoekt nog"

#: src/report/colleague.cpp
msgid "supposed"
msgstr "vermoed"

#: src/report/colleague.cpp
msgid "too close to call: go and find out"
msgstr "op de grens: ga het na"

#: src/report/compare_document.cpp
msgid "Done in between"
msgstr "Tussendoor gedaan"

#: src/report/compare_document.cpp src/report/compare_out.cpp
msgid "Nobody is on the map, then or now."
msgstr "Er staat niemand op de kaart, toen niet en nu niet."

#: src/report/compare_document.cpp
msgid "Stands"
msgstr "Staat"

#: src/report/compare_out.cpp
msgid "A comparison is written as .png, .svg, .pdf, .html, .md or .txt."
msgstr "Een vergelijking wordt geschreven als .png, .svg, .pdf, .html, .md of .txt."

#: src/report/compare_out.cpp
msgid "Done in between:"
msgstr "Tussendoor gedaan:"

#: src/report/compare_out.cpp
msgid "Now: {moment}"
msgstr "Nu: {moment}"

#: src/report/compare_out.cpp
msgid "Then: {moment}"
msgstr "Toen: {moment}"

#: src/report/content.cpp
msgid "No first step for now: {reason}"
msgstr "Voorlopig geen eerste stap: {reason}"

#: src/report/content.cpp src/story/words.cpp
msgid "The first step: {step}."
msgstr "De eerste stap: {step}."

#: src/report/csv_in.cpp
msgid "\"{code}\" is in this session already and stays as it was."
msgstr "\"{code}\" staat al in deze sessie en blijft zoals het was."

#: src/report/csv_in.cpp
msgid "\"{code}\" is in this session already; the one on line {line} is added as \"{new_code}\"."
msgstr "\"{code}\" staat al in deze sessie; die op regel {line} komt erbij als \"{new_code}\"."

#: src/report/csv_in.cpp
msgid "\"{words}\" is not a place from -1 to 1. Use a number, or low, middle or high, or leave the cell empty."
msgstr "\"{words}\" is geen plek van -1 tot 1. Gebruik een getal, of laag, midden of hoog, of laat de cel leeg."

#: src/report/csv_in.cpp
msgid "\"{words}\" is not a place from 0 to 10. Use a number, or low, middle or high, or leave the cell empty."
msgstr "\"{words}\" is geen plek van 0 tot 10. Gebruik een getal, of laag, midden of hoog, of laat de cel leeg."

#: src/report/csv_in.cpp
msgid "\"{words}\" is not understood in the column \"{column}\"."
msgstr "\"{words}\" is niet te begrijpen in de kolom \"{column}\"."

#: src/report/csv_in.cpp
msgid "An empty cell for trust or agreement means: we do not know yet. Who has neither is not on the map yet."
msgstr "Een lege cel voor vertrouwen of overeenstemming betekent: weten we nog niet. Wie geen van beide heeft, staat nog niet op de kaart."

#: src/report/csv_in.cpp
msgid "Columns are separated by a comma."
msgstr "Tussen de kolommen staat een komma."

#: src/report/csv_in.cpp
msgid "Columns are separated by a semicolon."
msgstr "Tussen de kolommen staat een puntkomma."

#: src/report/csv_in.cpp
msgid "Columns are separated by a tab."
msgstr "Tussen de kolommen staat een tab."

#: src/report/csv_in.cpp
msgid "The code \"{code}\" stands on line {line} already."
msgstr "De code \"{code}\" staat al op regel {line}."

#: src/report/csv_in.cpp
msgid "The column \"{column}\" is not used: the group follows from the place."
msgstr "De kolom \"{column}\" wordt niet gebruikt: de groep volgt uit de plek."

#: src/report/csv_in.cpp
msgid "The columns \"{one}\" and \"{other}\" mean the same. Take one of them away, and try again."
msgstr "De kolommen \"{one}\" en \"{other}\" betekenen hetzelfde. Haal er een weg en probeer het nog eens."

#: src/report/csv_in.cpp
msgid "The file is not UTF-8; it is read as Windows-1252 (Western European)."
msgstr "Het bestand is geen UTF-8; het is gelezen als Windows-1252 (West-Europees)."

#: src/report/csv_in.cpp
msgid "There are more cells than headings. Was a comma meant as a decimal sign? Then put the number between quotation marks."
msgstr "Er zijn meer cellen dan koppen. Was een komma bedoeld als decimaalteken? Zet het getal dan tussen aanhalingstekens."

#: src/report/csv_in.cpp
msgid "There is no code in this row. Give each person a code word."
msgstr "In deze rij staat geen code. Geef iedereen een codewoord."

#: src/report/csv_in.cpp
msgid "There is no column \"code\". The first line needs headings, such as code, role, trust and agreement; each person needs a code word."
msgstr "Er is geen kolom \"code\". De eerste regel moet koppen hebben, zoals code, rol, vertrouwen en overeenstemming; iedereen heeft een codewoord nodig."

#: src/report/csv_in.cpp
msgid "This list has headings but no people. Put one person on each line below the headings."
msgstr "Deze lijst heeft koppen maar geen mensen. Zet onder de koppen op elke regel één persoon."

#: src/report/csv_in.cpp
msgid "With this list the session would hold more than 5,000 people. Nothing was added; take a shorter list."
msgstr "Met deze lijst zouden er meer dan 5000 mensen in de sessie staan. Er is niets toegevoegd; neem een kortere lijst."

#: src/report/csv_place.cpp
msgid "All places lie between 0 and 1. They are read on the scale from -1 to 1, where 0 is the middle."
msgstr "Alle plekken liggen tussen 0 en 1. Ze zijn gelezen op de schaal van -1 tot 1, met 0 als midden."

#: src/report/csv_place.cpp
msgid "Low, middle and high are read as -0.6, 0 and 0.6 on the scale from -1 to 1."
msgstr "Laag, midden en hoog zijn gelezen als -0,6, 0 en 0,6 op de schaal van -1 tot 1."

#: src/report/csv_place.cpp
msgid "Places are read as numbers from -1 to 1."
msgstr "Plekken zijn gelezen als getallen van -1 tot 1."

#: src/report/csv_place.cpp
msgid "Places are read as numbers from 0 to 10."
msgstr "Plekken zijn gelezen als getallen van 0 tot 10."

#: src/report/csv_table.cpp
msgid "A quotation mark in the row that starts on line {line} is never closed. Close it or take it away, and try again."
msgstr "Een aanhalingsteken in de rij die op regel {line} begint, wordt nergens gesloten. Sluit het of haal het weg, en probeer het nog eens."

#: src/report/csv_table.cpp
msgid "This list has more than 5,000 rows or more than 256 columns. Keep only the people for this map, and try again."
msgstr "Deze lijst heeft meer dan 5000 rijen of meer dan 256 kolommen. Houd alleen de mensen voor deze kaart over, en probeer het nog eens."

#: src/report/csv_table.cpp
msgid "This list is empty. Put one person on each line, below a line with headings such as code, trust and agreement."
msgstr "Deze lijst is leeg. Zet op elke regel één persoon, onder een regel met koppen zoals code, vertrouwen en overeenstemming."

#: src/report/csv_table.cpp
msgid "This list is larger than 64 MiB. Keep only the rows and columns about people, and try again."
msgstr "Deze lijst is groter dan 64 MiB. Houd alleen de rijen en kolommen over mensen over, en probeer het nog eens."

#: src/report/csv_table.cpp
msgid "This list is not plain text. In your spreadsheet choose Save as, and then \"CSV UTF-8\"."
msgstr "Deze lijst is geen gewone tekst. Kies in je rekenblad Opslaan als, en dan \"CSV UTF-8\"."

#: src/report/document_pdf.cpp src/report/report.cpp
msgid "The map"
msgstr "De kaart"

#: src/report/export.cpp
msgid "No step has a date yet. Give one a date, and export again."
msgstr "Er heeft nog geen stap een datum. Geef er een een datum en exporteer opnieuw."

#: src/report/export.cpp
msgid "Nobody here has the code \"{code}\"."
msgstr "Niemand hier heeft de code \"{code}\"."

#: src/report/export.cpp
msgid "Nothing was harvested yet, so there is nothing to hand out. Add lines to the harvest, and export again."
msgstr "Er is nog niets geoogst, dus er is niets om uit te delen. Zet regels in de oogst en exporteer opnieuw."

#: src/report/export.cpp
msgid "One colleague can be chosen for a plan or for step cards only."
msgstr "Eén collega kiezen kan alleen bij een plan of bij stapkaartjes."

#: src/report/export.cpp
msgid "Small steps"
msgstr "Kleine stappen"

#: src/report/export.cpp
msgid "The plan for your own colleagues is not for the room. Choose the facilitator's eyes, and keep what is written to yourself."
msgstr "Het plan voor eigen collega's is niet voor de zaal. Kies de ogen van de begeleider (--eyes facilitator) en houd wat er gemaakt wordt voor jezelf."

#: src/report/export.cpp
msgid "There is no step to do yet. Plan one, and export again."
msgstr "Er is nog geen stap om te zetten. Plan er een en exporteer opnieuw."

#: src/report/export.cpp
msgid "This cannot be exported."
msgstr "Dit kan niet geëxporteerd worden."

#: src/report/export.cpp src/report/page.cpp src/report/report.cpp
msgid "Trust and agreement"
msgstr "Vertrouwen en overeenstemming"

#: src/report/page.cpp
msgid "A place on this map is a supposition, not a verdict."
msgstr "Een plek op deze kaart is een vermoeden, geen oordeel."

#: src/report/page.cpp
msgid "Contains personal data. Keep it to yourself, and do away with it in time."
msgstr "Bevat persoonsgegevens. Houd dit bij je, en doe het op tijd weg."

#: src/report/page.cpp
msgid "Dashes: the way they came."
msgstr "Streepjes: de weg tot hier."

#: src/report/page.cpp src/report/report.cpp src/report/show.cpp
#: src/scene/wall.cpp
msgid "Goal: {goal}"
msgstr "Doel: {goal}"

#: src/report/page.cpp
msgid "Open circle: the wish."
msgstr "Open cirkel: de wens."

#: src/report/page.cpp
msgid "Open diamond: how they may see me."
msgstr "Open ruit: hoe zij mij misschien zien."

#: src/report/page.cpp
msgid "Question mark: not sure, or not known yet."
msgstr "Vraagteken: niet zeker, of nog niet bekend."

#: src/report/page.cpp
msgid "Size: influence."
msgstr "Grootte: invloed."

#: src/report/page.cpp
msgid "Square: a group."
msgstr "Vierkant: een groep."

#: src/report/plan_csv.cpp
msgid "Asks on"
msgstr "Vraagt ernaar op"

#: src/report/plan_csv.cpp
msgid "Ended on"
msgstr "Afgerond op"

#: src/report/plan_csv.cpp src/report/report_plan.cpp src/report/step_cards.cpp
msgctxt "step"
msgid "For"
msgstr "Voor"

#: src/report/plan_csv.cpp
msgid "Helped"
msgstr "Hielp het?"

#: src/report/plan_csv.cpp src/report/report_plan.cpp src/report/step_cards.cpp
msgid "How it went"
msgstr "Hoe het ging"

#: src/report/plan_csv.cpp
msgid "Opening sentence"
msgstr "Openingszin"

#: src/report/plan_csv.cpp
msgid "State"
msgstr "Stand"

#: src/report/plan_csv.cpp
msgid "Step"
msgstr "Stap"

#: src/report/plan_csv.cpp src/report/report_people.cpp
#: src/report/report_plan.cpp
msgid "Where it may sit"
msgstr "Waar het kan zitten"

#: src/report/plan_csv.cpp src/report/report_plan.cpp src/report/step_cards.cpp
msgctxt "step"
msgid "Who"
msgstr "Wie"

#: src/report/plan_csv.cpp src/report/report_plan.cpp src/report/step_cards.cpp
msgid "Who asks about it"
msgstr "Wie ernaar vraagt"

#: src/report/plan_csv.cpp src/report/report_plan.cpp
msgid "Why"
msgstr "Waarom"

#: src/report/plan_words.cpp
msgctxt "step"
msgid "done"
msgstr "gedaan"

#: src/report/plan_words.cpp
msgctxt "step"
msgid "dropped"
msgstr "vervallen"

#: src/report/plan_words.cpp
msgctxt "simply right"
msgid "no"
msgstr "nee"

#: src/report/plan_words.cpp
msgctxt "simply right"
msgid "partly"
msgstr "voor een deel"

#: src/report/plan_words.cpp
msgctxt "step"
msgid "planned"
msgstr "gepland"

#: src/report/plan_words.cpp
msgctxt "simply right"
msgid "yes"
msgstr "ja"

#: src/report/report.cpp
msgid "A fictive case, made for the room: roles may be shown."
msgstr "Een fictieve casus, gemaakt voor de zaal: rollen mogen gezien worden."

#: src/report/report.cpp
msgid "For the room: codes and places only. A place on the map is what was supposed, not what somebody is."
msgstr "Voor de zaal: alleen codes en plekken. Een plek op de kaart is wat er vermoed werd, niet wat iemand is."

#: src/report/report.cpp
msgid "My own first step"
msgstr "Mijn eigen eerste stap"

#: src/report/report.cpp
msgid "Report"
msgstr "Verslag"

#: src/report/report.cpp
msgid "What I will do"
msgstr "Wat ik ga doen"

#: src/report/report.cpp src/scene/harvest.cpp
msgid "What we take home"
msgstr "Wat we meenemen"

#: src/report/report.cpp
msgid "Who asks me about it"
msgstr "Wie mij ernaar vraagt"

#: src/report/report_people.cpp src/report/report_plan.cpp
msgid "Layer"
msgstr "Laag"

#: src/report/report_people.cpp
msgid "My own share"
msgstr "Mijn aandeel"

#: src/report/report_people.cpp src/report/show.cpp
msgid "Nobody is in it yet."
msgstr "Er staat nog niemand in."

#: src/report/report_people.cpp
msgid "Nobody stands here: {groups}."
msgstr "Hier staat niemand: {groups}."

#: src/report/report_people.cpp
msgid "People on the map"
msgstr "Mensen op de kaart"

#: src/report/report_people.cpp
msgid "The map of trust (to the right: more) and agreement (upwards: more). The tables below say the same in words."
msgstr "De kaart van vertrouwen (naar rechts: meer) en overeenstemming (naar boven: meer). De tabellen hieronder zeggen hetzelfde in woorden."

#: src/report/report_people.cpp
msgid "Trust and agreement go from {low} to {high}; a question mark is not known yet. It is what was supposed on that day."
msgstr "Vertrouwen en overeenstemming lopen van {low} tot {high}; een vraagteken is nog niet bekend. Het is wat er op die dag vermoed werd."

#: src/report/report_people.cpp
msgid "What was seen and heard"
msgstr "Wat er gezien en gehoord is"

#: src/report/report_people.cpp
msgid "Who"
msgstr "Wie"

#: src/report/report_people.cpp
msgid "Wish"
msgstr "Wens"

#: src/report/report_people.cpp
msgid "Worth knowing"
msgstr "Goed om te weten"

#: src/report/report_plan.cpp
msgid "How to go about it"
msgstr "Hoe je het aanpakt"

#: src/report/report_plan.cpp src/report/step_cards.cpp
msgid "Takes"
msgstr "Kost"

#: src/report/report_plan.cpp
msgid "Thought up by ourselves"
msgstr "Zelf bedacht"

#: src/report/report_plan.cpp
msgid "every group"
msgstr "elke groep"

#: src/report/report_plan.cpp
msgid "soon"
msgstr "binnenkort"

#: src/report/report_plan.cpp
msgid "the date has passed"
msgstr "de datum is voorbij"

#: src/report/show.cpp
msgid "(no title)"
msgstr "(geen titel)"

#: src/report/show.cpp
msgid "Kind: a fictive case"
msgstr "Soort: een fictieve casus"

#: src/report/show.cpp
msgid "Kind: own colleagues"
msgstr "Soort: eigen collega's"

#: src/report/show.cpp
msgid "Meetings"
msgstr "Bijeenkomsten"

#: src/report/show.cpp
msgid "blind, and revealed since"
msgstr "blind, inmiddels getoond"

#: src/report/show.cpp
msgid "blind, not revealed yet"
msgstr "blind, nog niet getoond"

#: src/report/show.cpp
msgid "my own share: {words}"
msgstr "mijn aandeel: {words}"

#: src/report/show.cpp
msgid "their view of me: {place}"
msgstr "hun blik op mij: {place}"

#: src/report/show.cpp
msgid "wish: {place}"
msgstr "wens: {place}"

#: src/report/transcript.cpp
msgid "Contains personal data: for whoever leads the session alone."
msgstr "Bevat persoonsgegevens: alleen voor wie de sessie leidt."

#: src/report/transcript.cpp
msgid "Times are in UTC."
msgstr "Tijden zijn in UTC."

#: src/report/transcript.cpp
msgid "What happened, move by move"
msgstr "Wat er gebeurde, zet voor zet"

#: src/report/transcript.cpp
msgid "{file}: a transcript is a text to read. Use .md or .html."
msgstr "{file}: een verslag is een tekst om te lezen. Gebruik .md of .html."

#: src/report/what.cpp
msgid "\"{what}\" cannot be written as .{ending}. Use one of: {endings}."
msgstr "\"{what}\" kan niet als .{ending} gemaakt worden. Gebruik een van: {endings}."

#: src/report/what.cpp
msgid "{file}: the ending says what to make. Use .png, .svg, .pdf, .html, .md, .csv, .ics or .json."
msgstr "{file}: het einde van de naam zegt wat er gemaakt wordt. Gebruik .png, .svg, .pdf, .html, .md, .csv, .ics of .json."

#: src/scene/card_words.cpp
msgid "A layer down or up"
msgstr "Een laag dieper of hoger"

#: src/scene/card_words.cpp
msgid "A layer of the conversation"
msgstr "Een laag van het gesprek"

#: src/scene/card_words.cpp
msgid "A sign of resistance"
msgstr "Een teken van weerstand"

#: src/scene/card_words.cpp
msgid "A style of influence"
msgstr "Een stijl van beïnvloeden"

#: src/scene/card_words.cpp
msgid "Conversations"
msgstr "Gesprekken"

#: src/scene/card_words.cpp
msgid "Does it sit here? Ask yourself"
msgstr "Zit het hier? Vraag jezelf af"

#: src/scene/card_words.cpp
msgid "For example"
msgstr "Bijvoorbeeld"

#: src/scene/card_words.cpp
msgid "Good to know"
msgstr "Goed om te weten"

#: src/scene/card_words.cpp
msgid "Layers of a conversation"
msgstr "Lagen van een gesprek"

#: src/scene/card_words.cpp
msgid "Say it once, then be silent"
msgstr "Zeg het één keer, en wees dan stil"

#: src/scene/card_words.cpp
msgid "Signs of resistance"
msgstr "Tekenen van weerstand"

#: src/scene/card_words.cpp
msgid "Styles of influence"
msgstr "Stijlen van beïnvloeden"

#: src/scene/card_words.cpp
msgid "The conversation, step by step"
msgstr "Het gesprek, stap voor stap"

#: src/scene/card_words.cpp
msgid "Too much of it"
msgstr "Te veel ervan"

#: src/scene/card_words.cpp
msgid "What may lie below it: a guess to check"
msgstr "Wat eronder kan liggen: een vermoeden om na te vragen"

#: src/scene/card_words.cpp
msgid "Works when"
msgstr "Werkt wanneer"

#: src/scene/card_words.cpp
msgid "above the surface: what is said"
msgstr "bovenstroom: wat wordt gezegd"

#: src/scene/card_words.cpp
msgid "below the surface: what is seldom said"
msgstr "onderstroom: wat zelden wordt gezegd"

#: src/scene/compare.cpp
msgid "Crossed a line"
msgstr "Ging een lijn over"

#: src/scene/compare.cpp
msgid "Moved in the same group"
msgstr "Verschoof binnen de groep"

#: src/scene/compare.cpp
msgid "New on the map"
msgstr "Nieuw op de kaart"

#: src/scene/compare.cpp
msgid "Not on the map any more"
msgstr "Niet meer op de kaart"

#: src/scene/compare.cpp
msgid "On neither map"
msgstr "Op geen van beide kaarten"

#: src/scene/compare.cpp
msgid "Open circle: where they stood. Thick arrow: crossed a line. Plus: new on the map. Dashed: not on the map any more. Grey: stayed."
msgstr "Open rondje: waar iemand stond. Dikke pijl: ging een lijn over. Plus: nieuw op de kaart. Streepjes: niet meer op de kaart. Grijs: bleef staan."

#: src/scene/compare.cpp
msgid "Stayed where they were"
msgstr "Bleef op dezelfde plek"

#: src/scene/exercise_parts.cpp
msgid "{count} pause"
msgid_plural "{count} pauses"
msgstr[0] "{count} pauze"
msgstr[1] "{count} pauzes"

#: src/scene/layout.cpp
msgctxt "agreement"
msgid "agree"
msgstr "eens"

#: src/scene/layout.cpp
msgctxt "axis"
msgid "agreement"
msgstr "overeenstemming"

#: src/scene/layout.cpp
msgid "ask"
msgstr "vragen"

#: src/scene/layout.cpp
msgctxt "agreement"
msgid "disagree"
msgstr "oneens"

#: src/scene/layout.cpp
msgctxt "trust"
msgid "high"
msgstr "veel"

#: src/scene/layout.cpp
msgctxt "trust"
msgid "low"
msgstr "weinig"

#: src/scene/layout.cpp
msgctxt "axis"
msgid "trust"
msgstr "vertrouwen"

#: src/scene/layout.cpp
msgid "we do not know yet: ask"
msgstr "weten we nog niet: vragen"

#: src/scene/names.cpp
msgctxt "factor c"
msgid "Adversary"
msgstr "Tegenstander"

#: src/scene/names.cpp
msgctxt "seed"
msgid "Adversary"
msgstr "Tegenstander"

#: src/scene/names.cpp
msgctxt "factor c"
msgid "Ally"
msgstr "Vriend"

#: src/scene/names.cpp
msgctxt "seed"
msgid "Ally"
msgstr "Bondgenoot"

#: src/scene/names.cpp
msgctxt "factor c"
msgid "Bedfellow"
msgstr "Coalitiegenoot"

#: src/scene/names.cpp
msgctxt "seed"
msgid "Bedfellow"
msgstr "Meeloper"

#: src/scene/names.cpp
msgctxt "factor c"
msgid "Fence sitter"
msgstr "Twijfelaar"

#: src/scene/names.cpp
msgctxt "seed"
msgid "Fence sitter"
msgstr "Twijfelaar"

#: src/scene/names.cpp
msgctxt "factor c"
msgid "Opponent"
msgstr "Tegenspeler"

#: src/scene/names.cpp
msgctxt "seed"
msgid "Opponent"
msgstr "Tegenspeler"

#: src/scene/names.cpp
msgid "We do not know yet: ask"
msgstr "Weten we nog niet: vragen"

#: src/scene/names.cpp
msgid "agree, high trust"
msgstr "eens, veel vertrouwen"

#: src/scene/names.cpp
msgid "agree, low trust"
msgstr "eens, weinig vertrouwen"

#: src/scene/names.cpp
msgid "agrees with the goal, and there is trust"
msgstr "eens met het doel, en er is vertrouwen"

#: src/scene/names.cpp
msgid "agrees with the goal, but trust is low"
msgstr "eens met het doel, maar weinig vertrouwen"

#: src/scene/names.cpp
msgid "disagree, high trust"
msgstr "oneens, veel vertrouwen"

#: src/scene/names.cpp
msgid "disagree, low trust"
msgstr "oneens, weinig vertrouwen"

#: src/scene/names.cpp
msgid "disagrees with the goal, and trust is low"
msgstr "oneens met het doel, en weinig vertrouwen"

#: src/scene/names.cpp
msgid "disagrees with the goal, but there is trust"
msgstr "oneens met het doel, maar er is vertrouwen"

#: src/scene/names.cpp
msgid "no position yet"
msgstr "nog geen standpunt"

#: src/scene/names.cpp
msgid "no position yet, and trust is low"
msgstr "nog geen standpunt, en weinig vertrouwen"

#: src/scene/names.cpp
msgctxt "energy"
msgid "pull"
msgstr "trekken"

#: src/scene/names.cpp
msgctxt "energy"
msgid "push"
msgstr "duwen"

#: src/scene/names.cpp
msgctxt "energy"
msgid "push and pull"
msgstr "duwen en trekken"

#: src/scene/names.cpp
msgid "something is not known yet: ask"
msgstr "iets is nog niet bekend: vragen"

#: src/scene/names.cpp
msgctxt "energy"
msgid "step back"
msgstr "pas op de plaats"

#: src/scene/said_and_tomorrow.cpp
msgid "(not written down)"
msgstr "(niet opgeschreven)"

#: src/scene/said_and_tomorrow.cpp
msgid "And tomorrow"
msgstr "En morgen"

#: src/scene/said_and_tomorrow.cpp
msgid "She said"
msgstr "Ze zei"

#: src/scene/said_and_tomorrow.cpp
msgid "Yes said, and something else done: that is called a pocket veto. Mostly it is no bad will, but a no that was hard to say."
msgstr "Ja zeggen en iets anders doen: dat heet een pocket veto. Meestal is het geen onwil, maar een nee dat lastig te zeggen was."

#: src/scene/seating.cpp
msgid "+ {count} more"
msgid_plural "+ {count} more"
msgstr[0] "+ nog {count}"
msgstr[1] "+ nog {count}"

#: src/scene/sentences.cpp
msgid "Where {code} would put me: {place}"
msgstr "Waar {code} mij zou zetten: {place}"

#: src/scene/sentences.cpp
msgid "Wish for {code}: {place}"
msgstr "Wens voor {code}: {place}"

#: src/scene/sentences.cpp
msgid "agreement not known yet"
msgstr "overeenstemming nog niet bekend"

#: src/scene/sentences.cpp
msgid "agreement {value}"
msgstr "overeenstemming {value}"

#: src/scene/sentences.cpp
msgid "high trust"
msgstr "veel vertrouwen"

#: src/scene/sentences.cpp
msgid "low trust"
msgstr "weinig vertrouwen"

#: src/scene/sentences.cpp
msgid "trust not known yet"
msgstr "vertrouwen nog niet bekend"

#: src/scene/sentences.cpp
msgid "trust {value}"
msgstr "vertrouwen {value}"

#: src/scene/sentences.cpp
msgid "{code} stood here: {place}"
msgstr "{code} stond hier: {place}"

#: src/scene/strip.cpp
msgid "By her own account: how willing, from 0 to 10"
msgstr "Volgens haarzelf: hoe bereid, van 0 tot 10"

#: src/scene/strip.cpp
msgid "Nothing was noted in this round."
msgstr "In deze ronde is niets genoteerd."

#: src/scene/strip.cpp
msgid "leans back"
msgstr "leunt achterover"

#: src/scene/strip.cpp
msgid "leans forward"
msgstr "leunt naar voren"

#: src/scene/strip.cpp
msgctxt "attempt"
msgid "pause"
msgstr "pauze"

#: src/scene/strip.cpp
msgctxt "attempt"
msgid "question"
msgstr "vraag"

#: src/scene/strip.cpp
msgid "she does not move"
msgstr "ze beweegt niet"

#: src/scene/strip.cpp
msgid "she leans back ({steps})"
msgstr "ze leunt achterover ({steps})"

#: src/scene/strip.cpp
msgid "she leans forward ({steps})"
msgstr "ze leunt naar voren ({steps})"

#: src/scene/strip.cpp
msgctxt "attempt"
msgid "statement"
msgstr "bewering"

#: src/scene/style_counts.cpp
msgid "All rounds and groups"
msgstr "Alle rondes en groepen"

#: src/scene/style_counts.cpp
msgid "All together"
msgstr "Alles bij elkaar"

#: src/scene/style_counts.cpp
msgctxt "reaction"
msgid "did not move"
msgstr "bewoog niet"

#: src/scene/style_counts.cpp
msgctxt "reaction"
msgid "leaned back"
msgstr "leunde achterover"

#: src/scene/style_counts.cpp
msgctxt "reaction"
msgid "leaned forward"
msgstr "leunde naar voren"

#: src/scene/style_counts.cpp
msgid "not named yet"
msgstr "nog niet benoemd"

#: src/scene/style_counts.cpp
msgctxt "style"
msgid "not tried"
msgstr "niet geprobeerd"

#: src/scene/style_counts.cpp
msgctxt "attempts"
msgid "tried"
msgstr "geprobeerd"

#: src/scene/wall.cpp
msgid "And this one?"
msgstr "En deze?"

#: src/scene/wall.cpp
msgid "Back at {time}"
msgstr "Om {time} verder"

#: src/scene/wall.cpp
msgid "Can you read this line from the back?"
msgstr "Kun je deze regel achterin lezen?"

#: src/scene/wall.cpp
msgid "Codes on the map are at least this large: Heron, Oak, Moon."
msgstr "Codes op de kaart zijn minstens zo groot: Reiger, Eik, Maan."

#: src/scene/wall.cpp
msgid "It comes on this screen when we agree to that: code words and dots, no more."
msgstr "Hij komt op dit scherm als we dat samen afspreken: codewoorden en stippen, meer niet."

#: src/scene/wall.cpp
msgid "It is about colleagues who are not in this room."
msgstr "Hij gaat over collega's die hier niet bij zijn."

#: src/scene/wall.cpp
msgid "Nothing is smaller than this. Can't you read it? Come closer, or ask for a larger picture."
msgstr "Kleiner dan dit wordt het niet. Niet te lezen? Kom dichterbij, of vraag om een groter beeld."

#: src/scene/wall.cpp
msgid "The map is not here yet"
msgstr "De kaart staat hier nog niet"

#: src/scene/wall.cpp
msgid "Turn"
msgstr "Beurt"

#: src/scene/wall.cpp
msgid "What we agree on"
msgstr "Wat we afspreken"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "a break"
msgstr "pauze"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "a break until {time}"
msgstr "pauze tot {time}"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "a card"
msgstr "een kaartje"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "black"
msgstr "zwart"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "lines to read"
msgstr "leesregels"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "nothing yet"
msgstr "nog niets"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "the clock"
msgstr "de klok"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "the harvest"
msgstr "de oogst"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "the map"
msgstr "de kaart"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "the rules"
msgstr "de afspraken"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "the step of the day"
msgstr "de stap van de dag"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "the story"
msgstr "het verhaal"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "the strip"
msgstr "de strook"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "what she said"
msgstr "wat ze zei"

#: src/scene/wall.cpp
msgctxt "wall"
msgid "what was counted"
msgstr "wat er geteld is"

#: src/scene/wall.cpp
msgid "{turn} {number} of {count}"
msgstr "{turn} {number} van {count}"

#: src/session/asked.cpp
msgid "A field in \"{name}\" is not known. Look for a typing error."
msgstr "Een veld in \"{name}\" is niet bekend. Kijk of er een typefout in staat."

#: src/session/asked.cpp
msgid "There is no change on this line."
msgstr "Op deze regel staat geen wijziging."

#: src/session/asked.cpp
msgid "There is no kind of change called \"{name}\"."
msgstr "Er is geen soort wijziging die \"{name}\" heet."

#: src/session/checked.cpp
msgid "A line of the harvest needs an id."
msgstr "Een regel van de oogst heeft een id nodig."

#: src/session/checked.cpp
msgid "A person needs a code."
msgstr "Iemand heeft een code nodig."

#: src/session/checked.cpp
msgid "A question has at most {limit} options."
msgstr "Een vraag heeft hoogstens {limit} keuzes."

#: src/session/checked.cpp
msgid "A rule needs words."
msgstr "Een afspraak heeft woorden nodig."

#: src/session/checked.cpp
msgid "A tally needs an id."
msgstr "Een turflijst heeft een id nodig."

#: src/session/checked.cpp
msgid "An attempt needs an id."
msgstr "Een poging heeft een id nodig."

#: src/session/checked.cpp
msgid "At most {limit} rules fit on the screen of the room."
msgstr "Op het zaalscherm passen hoogstens {limit} afspraken."

#: src/session/checked.cpp
msgid "Choose a first step, or say why there is none."
msgstr "Kies een eerste stap, of zeg waarom die er niet is."

#: src/session/checked.cpp
msgid "Forgetting somebody changes every entry: use karnemelk forget."
msgstr "Iemand wissen verandert elke regel: gebruik karnemelk forget."

#: src/session/checked.cpp
msgid "No meeting was started yet."
msgstr "Er is nog geen bijeenkomst begonnen."

#: src/session/checked.cpp
msgid "Nothing in the margin has the id {id} (any more)."
msgstr "Niets in de kantlijn heeft (nog) het id {id}."

#: src/session/checked.cpp
msgid "Nothing that was seen of this person has the id {id} (any more)."
msgstr "Niets wat aan deze persoon te zien was heeft de id {id} (meer)."

#: src/session/checked.cpp
msgid "The agenda has no step with the id {id} (any more)."
msgstr "De agenda heeft geen onderdeel (meer) met het id {id}."

#: src/session/checked.cpp
msgid "The day has not begun, or it is over."
msgstr "De dag is nog niet begonnen, of al voorbij."

#: src/session/checked.cpp
msgid "The harvest has no line with the id {id} (any more)."
msgstr "De oogst heeft geen regel (meer) met het id {id}."

#: src/session/checked.cpp
msgid "The plan has no step with the id {id} (any more)."
msgstr "Het plan heeft geen stap (meer) met het id {id}."

#: src/session/checked.cpp
msgid "There is already a meeting with the id {id}."
msgstr "Er is al een bijeenkomst met id {id}."

#: src/session/checked.cpp
msgid "There is already a round with the id {id}."
msgstr "Er is al een ronde met het id {id}."

#: src/session/checked.cpp
msgid "There is already somebody with the code {code}. Choose another one."
msgstr "Er is al iemand met de code {code}. Kies een andere."

#: src/session/checked.cpp
msgid "There is already somebody with the id {id}."
msgstr "Er is al iemand met id {id}."

#: src/session/checked.cpp
msgid "There is no intervention of our own with the id {id} (any more)."
msgstr "Er is geen eigen interventie (meer) met het id {id}."

#: src/session/checked.cpp
msgid "There is no round with the id {id} (any more)."
msgstr "Er is geen ronde (meer) met het id {id}."

#: src/session/checked.cpp
msgid "There is no tally with the id {id} (any more)."
msgstr "Er is geen turflijst (meer) met het id {id}."

#: src/session/checked.cpp
msgid "There is nobody with the id {id} (any more)."
msgstr "Er is niemand (meer) met id {id}."

#: src/session/checked.cpp
msgid "This round has no attempt with the id {id} (any more)."
msgstr "Deze ronde heeft geen poging (meer) met het id {id}."

#: src/session/checked.cpp
msgid "Two steps of the agenda have the id {id}."
msgstr "Twee onderdelen van de agenda hebben het id {id}."

#: src/session/checked.cpp
msgid "What was seen needs an id."
msgstr "Wat er gezien is, heeft een id nodig."

#: src/session/checked_parts.cpp src/session/fields.cpp
msgid "\"{field}\" must be a number from -1 to 1, or null for unknown."
msgstr "\"{field}\" moet een getal van -1 tot 1 zijn, of null voor onbekend."

#: src/session/checked_parts.cpp
msgid "A step needs an id."
msgstr "Een stap heeft een id nodig."

#: src/session/checked_parts.cpp
msgid "A step of the agenda needs an id."
msgstr "Een onderdeel van de agenda heeft een id nodig."

#: src/session/checked_parts.cpp
msgid "An intervention needs a name."
msgstr "Een interventie heeft een naam nodig."

#: src/session/checked_parts.cpp
msgid "An intervention needs an id."
msgstr "Een interventie heeft een id nodig."

#: src/session/checked_parts.cpp
msgid "That day does not exist."
msgstr "Die dag bestaat niet."

#: src/session/codec.cpp
msgid "A change must look like {example}."
msgstr "Een wijziging moet eruitzien als {example}."

#: src/session/codec_read_day.cpp
msgid "\"{field}\" must be a list of objects."
msgstr "\"{field}\" moet een lijst van objecten zijn."

#: src/session/fields.cpp
msgid "\"{field}\" must be a day, written as 2026-11-23."
msgstr "\"{field}\" moet een dag zijn, geschreven als 2026-11-23."

#: src/session/fields.cpp
msgid "\"{field}\" must be a list of groups, such as \"ally\"."
msgstr "\"{field}\" moet een lijst van groepen zijn, zoals \"ally\"."

#: src/session/fields.cpp
msgid "\"{field}\" must be a moment, written as 2026-11-23T13:30:00.000Z."
msgstr "\"{field}\" moet een moment zijn, geschreven als 2026-11-23T13:30:00.000Z."

#: src/session/fields.cpp
msgid "\"{field}\" must be an id such as \"{example}\"."
msgstr "\"{field}\" moet een id zijn, zoals \"{example}\"."

#: src/session/fields.cpp
msgid "\"{field}\" must be one of: {choices}."
msgstr "\"{field}\" moet een van deze zijn: {choices}."

#: src/session/fields.cpp
msgid "Say who: \"{field}\" must be a code or an id."
msgstr "Zeg wie: \"{field}\" moet een code of een id zijn."

#: src/session/fields.cpp
msgid "The id {id} does not fit here. Leave \"id\" out: it is made from the entry."
msgstr "Het id {id} past hier niet. Laat \"id\" weg: het wordt gemaakt uit de regel."

#: src/session/fields.cpp
msgid "There is nobody with the code or id \"{code}\"."
msgstr "Er is niemand met de code of het id \"{code}\"."

#: src/session/file.cpp
msgid "If this file is in use in another window, it may have been read while it was being written: try again."
msgstr "Als dit bestand in een ander venster in gebruik is, is het misschien gelezen terwijl het geschreven werd: probeer het nog eens."

#: src/session/file.cpp
msgid "The disk cannot lock this file: do not open it in two windows at once."
msgstr "De schijf kan dit bestand niet op slot doen: open het niet in twee vensters tegelijk."

#: src/session/file.cpp
msgid "There is nothing to redo."
msgstr "Er is niets om opnieuw te doen."

#: src/session/file.cpp
msgid "There is nothing to undo."
msgstr "Er is niets om ongedaan te maken."

#: src/session/file.cpp
msgid "This change is too large: {size} bytes. At most {limit} MiB fit in one entry; divide it."
msgstr "Deze wijziging is te groot: {size} bytes. In één regel past hoogstens {limit} MiB; verdeel haar."

#: src/session/file.cpp src/session/file_whole.cpp
msgid "{file} is damaged and is left as it is. Save under another name to go on."
msgstr "{file} is beschadigd en blijft zoals het is. Bewaar onder een andere naam om verder te gaan."

#: src/session/file.cpp
msgid "{file} is full: at most {limit} MiB fit in one session. Go on in a new one."
msgstr "{file} is vol: in één sessie past hoogstens {limit} MiB. Ga verder in een nieuwe."

#: src/session/file.cpp
msgid "{file} is open in another window of Karnemelk. Here it can only be looked at."
msgstr "{file} is open in een ander venster van Karnemelk. Hier kun je alleen kijken."

#: src/session/file.cpp
msgid "{file} was changed, replaced or removed by another program. Your changes are only in memory: save under another name."
msgstr "{file} is door een ander programma gewijzigd, vervangen of verwijderd. Je wijzigingen staan alleen in het geheugen: bewaar onder een andere naam."

#: src/session/file.cpp
msgid "{file} was made by a newer version of Karnemelk and can only be looked at."
msgstr "{file} is gemaakt met een nieuwere versie van Karnemelk; je kunt er alleen naar kijken."

#: src/session/file_whole.cpp
msgid "This session is not sealed."
msgstr "Deze sessie zit niet op slot."

#: src/session/file_whole.cpp
msgid "{file} is open in another window of Karnemelk. Choose another name."
msgstr "{file} is open in een ander venster van Karnemelk. Kies een andere naam."

#: src/session/file_whole.cpp
msgid "{file} would become too large: at most {limit} MiB fit in one session, and {line} MiB in one entry. It stays as it is."
msgstr "{file} zou te groot worden: in één sessie past hooguit {limit} MiB, en in één regel {line} MiB. Het blijft zoals het is."

#: src/session/layout.cpp
msgid "{file} holds nothing but zero bytes, as after a power cut. Look for an earlier copy."
msgstr "In {file} staan alleen nulbytes, zoals na een stroomstoring. Zoek een eerdere kopie."

#: src/session/layout.cpp
msgid "{file} is empty. Look for an earlier copy."
msgstr "{file} is leeg. Zoek een eerdere kopie."

#: src/session/layout.cpp
msgid "{file} is written as UTF-16. Save it as UTF-8."
msgstr "{file} is geschreven als UTF-16. Bewaar het als UTF-8."

#: src/session/learning_copy.cpp
msgid "A learning copy needs at least {least} people, and this one would have {count}: whoever was there could tell who is who."
msgstr "Een leskopie heeft minstens {least} mensen nodig, en deze zou er {count} hebben: wie erbij was, ziet dan wie wie is."

#: src/session/learning_copy.cpp
msgid "There are too few new code words for {count} people."
msgstr "Er zijn te weinig nieuwe codewoorden voor {count} mensen."

#: src/session/learning_copy.cpp
msgid "“{words}” still has a code, a name or a role of the original in it. Find other words."
msgstr "In “{words}” staat nog een code, een naam of een rol uit het origineel. Zoek andere woorden."

#: src/session/limits.cpp
msgid "\"{field}\" has {size} bytes. At most {limit} KiB are allowed."
msgstr "\"{field}\" heeft {size} bytes. Hoogstens {limit} KiB mag."

#: src/session/limits.cpp
msgid "\"{field}\" has {size} characters. At most {limit} are allowed."
msgstr "\"{field}\" heeft {size} tekens. Hoogstens {limit} mag."

#: src/session/limits.cpp
msgid "\"{field}\" holds a NUL character. Leave it out."
msgstr "In \"{field}\" staat een NUL-teken. Laat het weg."

#: src/session/limits.cpp
msgid "\"{field}\" holds a control character, such as a line end. Leave it out."
msgstr "In \"{field}\" staat een stuurteken, zoals een regeleinde. Laat het weg."

#: src/session/limits.cpp
msgid "\"{field}\" is not valid UTF-8."
msgstr "\"{field}\" is geen geldige UTF-8."

#: src/session/limits.cpp
msgid "The changes of one entry must belong together: those of the map and those of the day stand in entries of their own."
msgstr "De wijzigingen van één regel moeten bij elkaar horen: die van de kaart en die van de dag staan elk op een eigen regel."

#: src/session/limits.cpp
msgid "There are too many entries. At most {limit} are allowed in one session."
msgstr "Er zijn te veel regels. In één sessie mogen er hoogstens {limit} staan."

#: src/session/limits.cpp
msgid "There are too many people. At most {limit} are allowed in one session."
msgstr "Er zijn te veel mensen. In één sessie mogen er hoogstens {limit} staan."

#: src/session/read.cpp
msgid "\"seq\" is {seq}, but must be greater than that of the entry before it."
msgstr "\"seq\" is {seq}, maar moet groter zijn dan die van de regel ervoor."

#: src/session/read.cpp
msgid "Something stands after the end of the session."
msgstr "Er staat nog iets na het einde van de sessie."

#: src/session/read.cpp
msgid "Stopped before the file was read."
msgstr "Gestopt voordat het bestand gelezen was."

#: src/session/read.cpp
msgid "The end of the file is missing. No entry is lost; it is mended before the next change is written."
msgstr "Het einde van het bestand ontbreekt. Er is niets verloren; het wordt hersteld voor de volgende wijziging geschreven wordt."

#: src/session/read.cpp
msgid "The file is damaged. What stands before the damage was read (entries: {count}); the file stays as it is. Save it under another name to go on."
msgstr "Het bestand is beschadigd. Wat vóór de schade staat is gelezen (regels: {count}); het bestand blijft zoals het is. Bewaar het onder een andere naam om verder te gaan."

#: src/session/read.cpp
msgid "The last line was not written completely ({size} bytes). It is left out, and cut off before the next change is written."
msgstr "De laatste regel is niet helemaal geschreven ({size} bytes). Die telt niet mee, en gaat eraf voor de volgende wijziging geschreven wordt."

#: src/session/read.cpp
msgid "There is a comma before the first entry."
msgstr "Er staat een komma voor de eerste regel."

#: src/session/read.cpp
msgid "There is no comma before this entry."
msgstr "Er staat geen komma voor deze regel."

#: src/session/read.cpp
msgid "This file was made by a newer version of Karnemelk (format {version}; this program knows {known}). You can look at it, but not change it."
msgstr "Dit bestand is gemaakt met een nieuwere versie van Karnemelk (vorm {version}; dit programma kent {known}). Je kunt het bekijken, maar niet wijzigen."

#: src/session/read.cpp
msgid "This file was made by an older version of Karnemelk (format {version}). It is written anew at the next change."
msgstr "Dit bestand is gemaakt met een oudere versie van Karnemelk (vorm {version}). Bij de volgende wijziging wordt het opnieuw geschreven."

#: src/session/read.cpp
msgid "This line is not complete."
msgstr "Deze regel is niet compleet."

#: src/session/read.cpp
msgid "{file} is larger than {limit} MiB."
msgstr "{file} is groter dan {limit} MiB."

#: src/session/read_entry.cpp
msgid "\"x\" and \"y\" must be numbers from 0 to 10, or null."
msgstr "\"x\" en \"y\" moeten getallen van 0 tot 10 zijn, of null."

#: src/session/read_entry.cpp
msgid "An entry is one of \"do\", \"undo\" and \"redo\"."
msgstr "Een regel is \"do\", \"undo\" of \"redo\"."

#: src/session/read_entry.cpp
msgid "An entry must be an object."
msgstr "Een regel moet een object zijn."

#: src/session/read_entry.cpp
msgid "This is not a Karnemelk session."
msgstr "Dit is geen sessie van Karnemelk."

#: src/session/sealing.cpp
msgid "The header of this sealed session is damaged. Use an earlier copy."
msgstr "De kop van deze sessie op slot is beschadigd. Gebruik een eerdere kopie."

#: src/session/sealing.cpp
msgid "There is not enough memory to open or make a seal: it takes {size} MiB. Close other programs and try again."
msgstr "Er is te weinig geheugen om een slot te openen of te maken: dat kost {size} MiB. Sluit andere programma's en probeer het nog eens."

#: src/session/sealing.cpp
msgid "This passphrase does not open {file}. Try again; look at capitals and at the language of the keyboard."
msgstr "Deze wachtzin opent {file} niet. Probeer het nog eens; let op hoofdletters en op de taal van het toetsenbord."

#: src/session/sealing.cpp
msgid "This sealed line was changed, moved, or does not belong here."
msgstr "Deze regel op slot is veranderd, verplaatst, of hoort hier niet."

#: src/session/sealing.cpp
msgid "This session was sealed by a newer version of Karnemelk. Use that one."
msgstr "Deze sessie is op slot gedaan door een nieuwere versie van Karnemelk. Gebruik die."

#: src/session/sealing.cpp
msgid "To open this sealed session would take {size} MiB of memory and {passes} passes. At most {limit} MiB and {most} are allowed: the file is damaged, or was made to do harm."
msgstr "Om deze sessie op slot te openen zou {size} MiB geheugen nodig zijn, en {passes} rondes. Hooguit {limit} MiB en {most} mogen: het bestand is beschadigd, of gemaakt om schade te doen."

#: src/session/sealing.cpp
msgid "{file} is sealed with a passphrase."
msgstr "{file} zit op slot met een wachtzin."

#: src/session/secret.cpp
msgid "A passphrase is one line of text (UTF-8). This one cannot be used."
msgstr "Een wachtzin is één regel tekst (UTF-8). Deze kan niet worden gebruikt."

#: src/session/secret.cpp
msgid "The passphrase is empty. Choose one: four or more words that only you put together."
msgstr "De wachtzin is leeg. Kies er een: vier of meer woorden die alleen jij zo bij elkaar zet."

#: src/session/secret.cpp
msgid "The passphrase is longer than {limit} characters. Choose a shorter one."
msgstr "De wachtzin is langer dan {limit} tekens. Kies een kortere."

#: src/session/texts.cpp
msgid "a role that should not be forgotten"
msgstr "een rol die niet vergeten mag worden"

#: src/session/texts.cpp
msgid "a step of the plan"
msgstr "een stap van het plan"

#: src/session/texts.cpp
msgid "a word that the program put there"
msgstr "een woord dat het programma er zette"

#: src/session/texts.cpp
msgid "something seen or heard of somebody else"
msgstr "iets dat over iemand anders werd gezien of gehoord"

#: src/session/texts.cpp
msgid "the agenda or a meeting"
msgstr "de agenda of een bijeenkomst"

#: src/session/texts.cpp
msgid "the code of somebody else"
msgstr "de code van iemand anders"

#: src/session/texts.cpp
msgid "the exercise"
msgstr "de oefening"

#: src/session/texts.cpp
msgid "the harvest"
msgstr "de oogst"

#: src/session/texts.cpp
msgid "the title, the goal or a word for a group"
msgstr "de titel, het doel of een woord voor een groep"

#: src/session/texts.cpp
msgid "what is said of somebody else"
msgstr "wat over iemand anders is gezegd"

#: src/session/texts.cpp
msgid "what was written in the margin"
msgstr "wat in de kantlijn is geschreven"

#: src/session/texts.cpp
msgid "who helps or persuades"
msgstr "wie helpt of overtuigt"

#: src/session/texts.cpp
msgid "who made an entry"
msgstr "wie een regel maakte"

#: src/session/texts.cpp
msgid "why it is kept longer"
msgstr "waarom het langer bewaard wordt"

#: src/story/compare_words.cpp
msgid "What was done stands beside who moved. Whether the one led to the other cannot be seen from here: ask."
msgstr "Wat er gedaan is staat naast wie verschoof. Of het een tot het ander leidde, is hier niet te zien: vraag het."

#: src/story/person_words.cpp
msgid "It is too close to call."
msgstr "Het is op de grens."

#: src/story/person_words.cpp
msgid "a memory aid was noted"
msgstr "een geheugensteun is genoteerd"

#: src/story/person_words.cpp
msgid "a name was noted"
msgstr "een naam is genoteerd"

#: src/story/person_words.cpp
msgid "agreement is known now"
msgstr "overeenstemming is nu bekend"

#: src/story/person_words.cpp
msgid "agreement is not known any more"
msgstr "overeenstemming is niet meer bekend"

#: src/story/person_words.cpp
msgid "agreement is not known yet"
msgstr "overeenstemming weten we nog niet"

#: src/story/person_words.cpp
msgid "agrees less"
msgstr "is het minder eens"

#: src/story/person_words.cpp
msgid "agrees more"
msgstr "is het meer eens"

#: src/story/person_words.cpp
msgid "it is mostly me who lacks trust"
msgstr "vooral ik heb weinig vertrouwen"

#: src/story/person_words.cpp
msgid "it is mostly them who lack trust"
msgstr "vooral de ander heeft weinig vertrouwen"

#: src/story/person_words.cpp
msgid "it sits in agreement"
msgstr "het zit in overeenstemming"

#: src/story/person_words.cpp
msgid "it sits in trust"
msgstr "het zit in vertrouwen"

#: src/story/person_words.cpp
msgid "it sits in trust and in agreement"
msgstr "het zit in vertrouwen en in overeenstemming"

#: src/story/person_words.cpp
msgid "less trust"
msgstr "minder vertrouwen"

#: src/story/person_words.cpp
msgid "little influence"
msgstr "weinig invloed"

#: src/story/person_words.cpp
msgid "more trust"
msgstr "meer vertrouwen"

#: src/story/person_words.cpp
msgid "my own share was noted"
msgstr "mijn eigen aandeel is genoteerd"

#: src/story/person_words.cpp
msgid "noted whether they could be right"
msgstr "genoteerd of de ander gelijk kan hebben"

#: src/story/person_words.cpp
msgid "some influence"
msgstr "enige invloed"

#: src/story/person_words.cpp
msgid "stands for a group"
msgstr "staat voor een groep"

#: src/story/person_words.cpp
msgid "the layer: content"
msgstr "de laag: inhoud"

#: src/story/person_words.cpp
msgid "the layer: ethics"
msgstr "de laag: ethiek"

#: src/story/person_words.cpp
msgid "the layer: feeling"
msgstr "de laag: gevoel"

#: src/story/person_words.cpp
msgid "the layer: procedure"
msgstr "de laag: procedure"

#: src/story/person_words.cpp
msgid "the layer: relation"
msgstr "de laag: relatie"

#: src/story/person_words.cpp
msgid "trust and agreement are not known yet"
msgstr "vertrouwen en overeenstemming weten we nog niet"

#: src/story/person_words.cpp
msgid "trust is known now"
msgstr "vertrouwen is nu bekend"

#: src/story/person_words.cpp
msgid "trust is lacking on both sides"
msgstr "vertrouwen ontbreekt aan beide kanten"

#: src/story/person_words.cpp
msgid "trust is not known any more"
msgstr "vertrouwen is niet meer bekend"

#: src/story/person_words.cpp
msgid "trust is not known yet"
msgstr "vertrouwen weten we nog niet"

#: src/story/person_words.cpp
msgid "we are fairly sure of the place"
msgstr "we zijn redelijk zeker van de plek"

#: src/story/person_words.cpp
msgid "we are not sure of the place"
msgstr "we zijn niet zeker van de plek"

#: src/story/person_words.cpp
msgid "we are sure of the place"
msgstr "we zijn zeker van de plek"

#: src/story/person_words.cpp
msgid "where it sits is not known yet"
msgstr "waar het zit weten we nog niet"

#: src/story/person_words.cpp
msgid "{code} is not unknown any more: {group}."
msgstr "{code} is niet meer onbekend: {group}."

#: src/story/person_words.cpp
msgid "{code} is still {group}: {changes}."
msgstr "{code} blijft {group}: {changes}."

#: src/story/person_words.cpp
msgid "{code} moved from {from} to {to}."
msgstr "{code} ging van {from} naar {to}."

#: src/story/person_words.cpp
msgid "{code} was moved a little."
msgstr "{code} is een beetje verschoven."

#: src/story/person_words.cpp
msgid "{code} was moved: {changes}."
msgstr "{code} is verschoven: {changes}."

#: src/story/person_words.cpp
msgid "{code} was put on the map: {group}."
msgstr "{code} kwam op de kaart: {group}."

#: src/story/person_words.cpp
msgid "{code} was put on the map: {unknown}."
msgstr "{code} kwam op de kaart: {unknown}."

#: src/story/person_words.cpp
msgid "{code} was taken off the map."
msgstr "{code} is van de kaart gehaald."

#: src/story/person_words.cpp
msgid "{code} was {group}; now {unknown}."
msgstr "{code} was {group}; nu: {unknown}."

#: src/story/plan_words.cpp
msgid "Done: {step}."
msgstr "Gedaan: {step}."

#: src/story/plan_words.cpp
msgid "Dropped from the plan: {step}."
msgstr "Uit het plan geschrapt: {step}."

#: src/story/plan_words.cpp
msgid "In the plan: {step}, for {codes}."
msgstr "In het plan: {step}, voor {codes}."

#: src/story/plan_words.cpp
msgid "In the plan: {step}."
msgstr "In het plan: {step}."

#: src/story/plan_words.cpp
msgid "It did not help."
msgstr "Het hielp niet."

#: src/story/plan_words.cpp
msgid "It helped a little."
msgstr "Het hielp een beetje."

#: src/story/plan_words.cpp
msgid "It helped."
msgstr "Het hielp."

#: src/story/plan_words.cpp
msgid "The plan changed: {step}."
msgstr "Het plan veranderde: {step}."

#: src/story/telling.cpp
msgid "Done again: {words}"
msgstr "Weer gedaan: {words}"

#: src/story/telling.cpp
msgid "Marked moment {number}"
msgstr "Gemarkeerd moment {number}"

#: src/story/telling.cpp
msgid "Something was done again."
msgstr "Iets is weer gedaan."

#: src/story/telling.cpp
msgid "Something was taken back."
msgstr "Iets is teruggenomen."

#: src/story/telling.cpp
msgid "Taken back: {words}"
msgstr "Teruggenomen: {words}"

#: src/story/telling.cpp
msgid "The question {id} has no explanation yet."
msgstr "De vraag {id} heeft nog geen uitleg."

#: src/story/telling.cpp
msgid "The question {id} lets the room choose, but has fewer than two options."
msgstr "De vraag {id} laat de zaal kiezen, maar heeft minder dan twee keuzes."

#: src/story/telling.cpp
msgid "What is noted under {id} points past the end, at entry {at}; the last entry is {last}. It is shown at the end."
msgstr "Wat bij {id} is genoteerd wijst voorbij het einde, naar regel {at}; de laatste regel is {last}. Het staat nu aan het einde."

#: src/story/words.cpp
msgid "A line of the harvest was taken away."
msgstr "Een regel van de oogst is weggehaald."

#: src/story/words.cpp
msgid "A new meeting began."
msgstr "Een nieuwe bijeenkomst begon."

#: src/story/words.cpp
msgid "A new meeting: {name}."
msgstr "Een nieuwe bijeenkomst: {name}."

#: src/story/words.cpp
msgid "A round of the exercise began: {name}."
msgstr "Een ronde van de oefening begon: {name}."

#: src/story/words.cpp
msgid "A step left the plan: {step}."
msgstr "Een stap ging uit het plan: {step}."

#: src/story/words.cpp
msgid "An idea of our own was taken away: {name}."
msgstr "Een eigen idee is weggehaald: {name}."

#: src/story/words.cpp
msgid "An idea of our own: {name}."
msgstr "Een eigen idee: {name}."

#: src/story/words.cpp
msgid "Everybody left the map, to be put on it anew."
msgstr "Iedereen ging van de kaart, om er opnieuw op te komen."

#: src/story/words.cpp
msgid "From here on the room does not see the map."
msgstr "Vanaf hier ziet de zaal de kaart niet."

#: src/story/words.cpp
msgid "From here on the room may see the map."
msgstr "Vanaf hier mag de zaal de kaart zien."

#: src/story/words.cpp
msgid "Heard from others about {code}: “{words}”"
msgstr "Van anderen gehoord over {code}: “{words}”"

#: src/story/words.cpp
msgid "It is a fictive case."
msgstr "Het is een verzonnen geval."

#: src/story/words.cpp
msgid "It is about own colleagues."
msgstr "Het gaat over eigen collega's."

#: src/story/words.cpp
msgid "New: {codes}."
msgid_plural "{count} new people: {codes}."
msgstr[0] "Nieuw: {codes}."
msgstr[1] "{count} nieuwe mensen: {codes}."

#: src/story/words.cpp
msgid "New: {code} ({about})."
msgstr "Nieuw: {code} ({about})."

#: src/story/words.cpp
msgid "New: {code}."
msgstr "Nieuw: {code}."

#: src/story/words.cpp
msgid "No first step: {why}"
msgstr "Geen eerste stap: {why}"

#: src/story/words.cpp
msgid "Old and new places were laid side by side."
msgstr "Oude en nieuwe plekken werden naast elkaar gelegd."

#: src/story/words.cpp
msgid "Seen or heard of {code}: “{words}”"
msgstr "Gezien of gehoord van {code}: “{words}”"

#: src/story/words.cpp
msgid "Somebody was wiped out of everything."
msgstr "Iemand is uit alles gewist."

#: src/story/words.cpp
msgid "Something that was seen of {code} was taken away."
msgstr "Iets wat van {code} was gezien is weggehaald."

#: src/story/words.cpp
msgid "Supposed of {code}: “{words}”"
msgstr "Vermoed over {code}: “{words}”"

#: src/story/words.cpp
msgid "The first step is open again."
msgstr "De eerste stap is weer open."

#: src/story/words.cpp
msgid "The goal was taken away."
msgstr "Het doel is weggehaald."

#: src/story/words.cpp
msgid "The goal: {words}"
msgstr "Het doel: {words}"

#: src/story/words.cpp
msgid "The harvest: {words}"
msgstr "De oogst: {words}"

#: src/story/words.cpp
msgid "The new meeting was taken back."
msgstr "De nieuwe bijeenkomst is teruggenomen."

#: src/story/words.cpp
msgid "The room agreed on rules."
msgstr "De zaal maakte afspraken."

#: src/story/words.cpp
msgid "The room does without rules."
msgstr "De zaal doet het zonder afspraken."

#: src/story/words.cpp
msgid "The round of the exercise ended."
msgstr "De ronde van de oefening is afgelopen."

#: src/story/words.cpp
msgid "The session is called “{title}”."
msgstr "De sessie heet “{title}”."

#: src/story/words.cpp
msgid "The words for the groups changed."
msgstr "De woorden voor de groepen veranderden."

#: src/story/words.cpp
msgid "There is no wish for {code} any more."
msgstr "Er is geen wens meer voor {code}."

#: src/story/words.cpp
msgid "Where we would like to get with {code}: {group}."
msgstr "Waar we met {code} heen willen: {group}."

#: src/story/words.cpp
msgid "Where {code} would put me was taken away."
msgstr "Waar {code} mij zou zetten is weggehaald."

#: src/story/words.cpp
msgid "Where {code} would put me: {group}."
msgstr "Waar {code} mij zou zetten: {group}."

#: src/story/words.cpp
msgid "not known yet"
msgstr "weten we nog niet"

#: src/story/words.cpp
msgid "somebody who is gone"
msgstr "iemand die weg is"

#: src/story/words.cpp
msgid "{before} is called {now} from here on."
msgstr "{before} heet vanaf hier {now}."

#: src/story/words.cpp
msgid "{code} was removed."
msgstr "{code} is verwijderd."

#: src/story/words.cpp
msgid "{code}: {about}."
msgstr "{code}: {about}."

#: src/text/number.cpp
msgid "{list} and {last}"
msgstr "{list} en {last}"

#: src/text/number.cpp
msgid "{names} and {count} more"
msgid_plural "{names} and {count} more"
msgstr[0] "{names} en nog {count}"
msgstr[1] "{names} en nog {count}"

#: src/advice/insights.cpp
msgid "A step was meant for {day} and is not marked as done."
msgstr "Een stap stond voor {day} en is nog niet afgevinkt."

#: src/advice/insights.cpp
msgid "Behind you, and in none of your steps: {codes}."
msgstr "Staat achter je, en komt in geen van je stappen voor: {codes}."

#: src/advice/insights.cpp
msgid "Much influence, and nothing planned: {codes}."
msgstr "Veel invloed, en niets gepland: {codes}."

#: src/advice/insights.cpp
msgid "Not known yet where they stand: {codes}."
msgstr "Nog niet bekend waar iemand staat: {codes}."

#: src/advice/insights.cpp
msgid "Not sure, or too close to call: {codes}."
msgstr "Niet zeker, of te dicht bij het midden: {codes}."

#: src/advice/insights.cpp
msgid "Nothing was seen or heard at first hand of: {codes}."
msgstr "Niets zelf gezien of gehoord van: {codes}."

#: src/advice/insights.cpp
msgid "On your list, and not on the map: {role}."
msgstr "Wel op je lijstje, niet op de kaart: {role}."

#: src/advice/insights.cpp
msgid "Persons and groups stand on one map: {codes}."
msgstr "Er staan personen en groepen op één kaart: {codes}."

#: src/advice/insights.cpp
msgid "What did you see yourself, and when? If nothing: arrange to meet."
msgstr "Wat heb je zelf gezien, en wanneer? Als dat niets is: maak een afspraak."

#: src/advice/purposes.cpp
msgid "A better plan is worth more than a won argument."
msgstr "Een beter plan is meer waard dan een gewonnen discussie."

#: src/advice/purposes.cpp
msgid "A group can only do something about a pattern that somebody has named."
msgstr "Een groep kan pas iets aan een patroon doen als iemand het heeft genoemd."

#: src/advice/purposes.cpp
msgid "A plain question, asked kindly, gives room for a yes, a no and a not yet."
msgstr "Een gewone vraag, vriendelijk gesteld, geeft ruimte voor ja, nee en nog niet."

#: src/advice/purposes.cpp
msgid "A trial that they may stop asks much less than a yes to the whole plan."
msgstr "Een proef die zij mogen stoppen vraagt veel minder dan een ja tegen het hele plan."

#: src/advice/purposes.cpp
msgid "As long as each has their own figures, you are not talking about the same thing."
msgstr "Zolang ieder eigen cijfers heeft, praat je niet over hetzelfde."

#: src/advice/purposes.cpp
msgid "As long as it is unclear who decides, nobody can say yes with an easy mind."
msgstr "Zolang onduidelijk is wie beslist, kan niemand met een gerust hart ja zeggen."

#: src/advice/purposes.cpp
msgid "Asking advice shows that their view counts, and you may learn something."
msgstr "Advies vragen laat merken dat iemands kijk telt, en misschien leer je er iets van."

#: src/advice/purposes.cpp
msgid "Colleagues who do the same work elsewhere are believed sooner than you are."
msgstr "Collega's die elders hetzelfde werk doen, worden eerder geloofd dan jij."

#: src/advice/purposes.cpp
msgid "Do something for them first, without asking for anything: that is seen."
msgstr "Doe eerst iets voor de ander, zonder er iets voor te vragen: dat wordt gezien."

#: src/advice/purposes.cpp
msgid "Doing something together tells more about each other than talking about it."
msgstr "Samen iets doen zegt meer over elkaar dan erover praten."

#: src/advice/purposes.cpp
msgid "Everybody looks at the same, and may cross out what they do not believe."
msgstr "Iedereen kijkt naar hetzelfde, en mag doorstrepen wat niet klopt."

#: src/advice/purposes.cpp
msgid "Figures from one's own work say more than somebody else's success story."
msgstr "Cijfers uit het eigen werk zeggen meer dan het succesverhaal van een ander."

#: src/advice/purposes.cpp
msgid "If a promise was broken between you, this comes before everything else."
msgstr "Is er tussen jullie een afspraak gebroken, dan gaat dit voor al het andere."

#: src/advice/purposes.cpp
msgid "If it is really about time, only time helps."
msgstr "Gaat het echt om tijd, dan helpt alleen tijd."

#: src/advice/purposes.cpp
msgid "If people know what they may hold each other to, speaking up becomes ordinary."
msgstr "Als mensen weten waar ze elkaar op mogen aanspreken, wordt iets zeggen gewoon."

#: src/advice/purposes.cpp
msgid "In the other's chair you notice which of your sentences open and which close."
msgstr "Op de stoel van de ander merk je welke zinnen van jou openen en welke sluiten."

#: src/advice/purposes.cpp
msgid "It is clear then that it goes on, and what people may expect in return."
msgstr "Dan is duidelijk dat het doorgaat, en wat mensen ervoor terug mogen verwachten."

#: src/advice/purposes.cpp
msgid "It takes away the surprise and asks for nothing, and so it also takes away a threat."
msgstr "Het neemt de verrassing weg en vraagt niets; daarmee neemt het ook dreiging weg."

#: src/advice/purposes.cpp
msgid "It turns a no into a list that you can do something with."
msgstr "Het maakt van een nee een lijst waar je iets mee kunt."

#: src/advice/purposes.cpp
msgid "Leaving it is a choice like any other, as long as you know why."
msgstr "Laten rusten is een keuze als elke andere, zolang je weet waarom."

#: src/advice/purposes.cpp
msgid "Nobody likes to carry a legal risk alone; here it is carried together."
msgstr "Niemand draagt graag alleen een juridisch risico; hier draag je het samen."

#: src/advice/purposes.cpp
msgid "Not everybody has to come along; nobody should be taken by surprise."
msgstr "Niet iedereen hoeft mee; niemand moet overvallen worden."

#: src/advice/purposes.cpp
msgid "On paper it no longer depends on who remembers what."
msgstr "Op papier hangt het niet meer af van wie wat onthouden heeft."

#: src/advice/purposes.cpp
msgid "One resident's own story brings back for whom it is done."
msgstr "Het verhaal van één inwoner maakt weer duidelijk voor wie je het doet."

#: src/advice/purposes.cpp
msgid "People who back you are easily taken for granted; here you can also be in doubt."
msgstr "Wie achter je staat, sla je makkelijk over; juist hier mag je ook twijfelen."

#: src/advice/purposes.cpp
msgid "Picturing a good day together shows what people share, and turns objections into conditions."
msgstr "Samen een goede dag voor je zien laat merken wat je deelt, en maakt van bezwaren voorwaarden."

#: src/advice/purposes.cpp
msgid "Said once, without blame, it often brings up what it is really about."
msgstr "Eén keer gezegd, zonder verwijt, komt vaak boven waar het echt om gaat."

#: src/advice/purposes.cpp
msgid "Some feel passed over and others overburdened; asking prevents both."
msgstr "De een voelt zich gepasseerd, de ander overvraagd; vragen voorkomt beide."

#: src/advice/purposes.cpp
msgid "Some things are not yours to solve alone."
msgstr "Sommige dingen hoef je niet alleen op te lossen."

#: src/advice/purposes.cpp
msgid "Somebody who means well and disagrees finds the holes before others do."
msgstr "Wie het goed met je meent en het oneens is, vindt de gaten voordat anderen ze vinden."

#: src/advice/purposes.cpp
msgid "Suppose it went wrong: then doubts may be said without being against it."
msgstr "Stel dat het misging: dan mag twijfel gezegd worden zonder tegen te zijn."

#: src/advice/purposes.cpp
msgid "Ten minutes with what you really saw keep you from working on a wrong picture."
msgstr "Tien minuten met wat je echt zag voorkomen dat je met een verkeerd beeld aan de slag gaat."

#: src/advice/purposes.cpp
msgid "The people who back you hear questions that nobody asks you."
msgstr "Wie achter je staat, hoort vragen die niemand aan jou stelt."

#: src/advice/purposes.cpp
msgid "There was a reason why an open no did not come; you want to hear that reason."
msgstr "Er was een reden waarom een open nee uitbleef; die reden wil je horen."

#: src/advice/purposes.cpp
msgid "Trust comes from promises that are kept, and a small one can be kept this week."
msgstr "Vertrouwen komt van afspraken die je nakomt, en een kleine kun je deze week al nakomen."

#: src/advice/purposes.cpp
msgid "Trust seldom grows in meetings; ten minutes without wanting anything help more."
msgstr "Vertrouwen groeit zelden in vergaderingen; tien minuten zonder iets te willen helpen meer."

#: src/advice/purposes.cpp
msgid "Two colleagues see what you no longer see."
msgstr "Twee collega's zien wat jij niet meer ziet."

#: src/advice/purposes.cpp
msgid "What a few people think and nobody says comes back later as delay."
msgstr "Wat enkelen vinden en niemand zegt, komt later terug als uitstel."

#: src/advice/purposes.cpp
msgid "What cannot be said between the two of you may be possible with a third person there."
msgstr "Wat met z'n tweeën niet lukt, kan soms wel met een derde erbij."

#: src/advice/purposes.cpp
msgid "What is said at the start does not get in the way later."
msgstr "Wat aan het begin gezegd is, zit later niet in de weg."

#: src/advice/purposes.cpp
msgid "When feelings run high, an hour later more is possible than now."
msgstr "Lopen de gemoederen hoog op, dan kan er een uur later meer dan nu."

#: src/advice/purposes.cpp
msgid "When it is about what people find right, arguments about use do not reach them."
msgstr "Gaat het om wat mensen juist vinden, dan raken argumenten over nut hen niet."

#: src/advice/purposes.cpp
msgid "Where facts are missing, honest answers to people's own questions help most."
msgstr "Waar feiten ontbreken, helpt een eerlijk antwoord op de eigen vragen van mensen het meest."

#: src/advice/purposes.cpp
msgid "Who begins with their own part makes it easier for the other to move."
msgstr "Wie met het eigen aandeel begint, maakt het voor de ander makkelijker om te bewegen."

#: src/advice/purposes.cpp
msgid "Who chairs also carries it; taking turns spreads that."
msgstr "Wie voorzit draagt het ook; om de beurt verdeelt dat."

#: src/advice/purposes.cpp
msgid "Who hears their own view put fairly has less need to defend it."
msgstr "Wie de eigen kijk eerlijk hoort verwoorden, hoeft die minder te verdedigen."

#: src/advice/purposes.cpp
msgid "Who is thanked for an objection need not say it a second time, or louder."
msgstr "Wie bedankt wordt voor een bezwaar, hoeft het niet nog eens of harder te zeggen."

#: src/advice/purposes.cpp
msgid "With a laugh people see what they now do themselves to keep it stuck."
msgstr "Met een lach zien mensen wat ze nu zelf doen waardoor het vastzit."

#: src/advice/purposes.cpp
msgid "Without others listening, people say sooner what they really think."
msgstr "Als er niemand meeluistert, zeggen mensen eerder wat ze echt vinden."

#: src/advice/purposes.cpp
msgid "Work that is seen makes people feel safe to go on with it."
msgstr "Werk dat gezien wordt, geeft mensen rust om ermee door te gaan."

#: src/advice/purposes.cpp
msgid "You are one of the sides yourself; somebody else can keep it fair."
msgstr "Je bent zelf een van de kanten; een ander kan zorgen dat het eerlijk gaat."

#: src/advice/purposes.cpp
msgid "You may be doing something that keeps it as it is, without knowing."
msgstr "Misschien doe je zelf iets waardoor het zo blijft, zonder dat je het weet."

#: src/advice/purposes.cpp
msgid "You need not win each other over; you need to know what you can count on."
msgstr "Jullie hoeven elkaar niet te overtuigen; jullie moeten weten waar je op kunt rekenen."

#: src/advice/purposes.cpp
msgid "You see what your plan costs in their day, and they see that you want to know."
msgstr "Je ziet wat je plan in hun werkdag kost, en zij zien dat je het wilt weten."

#: src/advice/purposes.cpp
msgid "Your picture is a guess until the person has had a chance to correct it."
msgstr "Jouw beeld is een vermoeden, tot de ander het heeft kunnen verbeteren."

#: src/advice/reasons.cpp
msgid "Before you build on this place of {code}: ask."
msgstr "Voordat je op deze plek van {code} bouwt: vraag het."

#: src/advice/reasons.cpp
msgid "For {code} it is about what it feels like."
msgstr "Bij {code} gaat het om hoe het voelt."

#: src/advice/reasons.cpp
msgid "It is about what it feels like."
msgstr "Het gaat om hoe het voelt."

#: src/advice/reasons.cpp
msgid "It suits all of them."
msgstr "Het past bij allemaal."

#: src/advice/reasons.cpp
msgid "It suits everybody on the map."
msgstr "Het past bij iedereen op de kaart."

#: src/advice/reasons.cpp
msgid "It suits {fitting} of these {all}; speak with {codes} apart."
msgstr "Het past bij {fitting} van deze {all}; spreek {codes} apart."

#: src/advice/reasons.cpp
msgid "Where you noted what is missing, it is agreement."
msgstr "Waar je opschreef wat er ontbreekt, is het overeenstemming."

#: src/advice/reasons.cpp
msgid "Where you noted what is missing, it is trust."
msgstr "Waar je opschreef wat er ontbreekt, is het vertrouwen."

#: src/advice/reasons.cpp
msgid "You noted that agreement is missing with {code}, yet on your map you agree: first see which of the two it is."
msgstr "Je schreef op dat het bij {code} aan overeenstemming ontbreekt, maar op je kaart zijn jullie het eens: kijk eerst welk van de twee klopt."

#: src/advice/reasons.cpp
msgid "You noted that trust is missing with {code}, yet on your map it is good: first see which of the two it is."
msgstr "Je schreef op dat het bij {code} aan vertrouwen ontbreekt, maar op je kaart zit dat goed: kijk eerst welk van de twee klopt."

#: src/advice/reasons.cpp
msgid "{code} stands so close to a middle line that it is too close to call."
msgstr "{code} staat zo dicht bij een middenlijn dat je niet kunt zeggen aan welke kant."

#: src/app/cli.cpp
msgid "a file to write: .png, .svg, .pdf or .txt; else to the screen"
msgstr "een bestand om te schrijven: .png, .svg, .pdf of .txt; anders naar het scherm"

#: src/gui/bars.cpp
msgid "Room: {what}"
msgstr "Zaal: {what}"

#: src/gui/export_choices.cpp
msgid "Contains personal data. Keep it apart from the map, and show it to nobody."
msgstr "Bevat persoonsgegevens. Bewaar het apart van de kaart en laat het aan niemand zien."

#: src/gui/export_choices.cpp src/report/key_sheet.cpp
msgid "Key sheet"
msgstr "Sleutelblad"

#: src/gui/export_choices.cpp
msgid "Whose code is whose, on paper, for you alone."
msgstr "Welke code bij wie hoort, op papier, alleen voor jou."

#: src/gui/hidden.cpp
msgid "What is private stays hidden here while the room may see this screen."
msgstr "Wat privé is blijft hier verborgen zolang de zaal dit scherm kan zien."

#: src/gui/inspector_person.cpp
msgid "Take {code}"
msgstr "Neem {code}"

#: src/gui/look_back_player.cpp
msgid "The room follows the story from here"
msgstr "De zaal volgt het verhaal vanaf hier"

#: src/gui/look_back_room.cpp
msgid "Before the first move"
msgstr "Vóór de eerste zet"

#: src/gui/plan_harvest.cpp
msgid "Large in this window"
msgstr "Groot in dit venster"

#: src/gui/rules_dialog.cpp
msgid "Agreed, and on the wall"
msgstr "Afgesproken, en op het zaalscherm"

#: src/gui/rules_dialog.cpp
msgid "And for what is written down about somebody: write as if they will read it."
msgstr "En wat je over iemand opschrijft: schrijf alsof diegene het leest."

#: src/gui/rules_dialog.cpp
msgid "Before the first name falls: what do you agree on?"
msgstr "Voordat de eerste naam valt: wat spreken jullie af?"

#: src/gui/rules_dialog.cpp
msgid "Code words only: no real names, on no screen and on no flip chart."
msgstr "Alleen codewoorden: geen echte namen, op geen scherm en geen flap."

#: src/gui/rules_dialog.cpp
msgid "Look at them"
msgstr "Bekijk ze"

#: src/gui/rules_dialog.cpp
msgid "No case about somebody whom another one here knows."
msgstr "Geen casus over iemand die een ander hier kent."

#: src/gui/rules_dialog.cpp
msgid "No photos of a map."
msgstr "Geen foto's van een kaart."

#: src/gui/rules_dialog.cpp
msgid "One rule a line"
msgstr "Eén afspraak per regel"

#: src/gui/rules_dialog.cpp
msgid "Rules for the room"
msgstr "Afspraken voor de zaal"

#: src/gui/rules_dialog.cpp
msgid "The colleagues on the map are not here to speak for themselves. A few rules, one a line: change them, leave some out, or do without."
msgstr "De collega's op de kaart zijn er niet bij om zelf iets te zeggen. Een paar afspraken, één per regel: verander ze, laat er weg, of doe het zonder."

#: src/gui/rules_dialog.cpp
msgid "We agree"
msgstr "Afgesproken"

#: src/gui/rules_dialog.cpp
msgid "We speak of what people do: no diagnoses, no health, union, faith or private life."
msgstr "We praten over wat mensen doen: geen diagnoses, geen gezondheid, vakbond, geloof of privéleven."

#: src/gui/rules_dialog.cpp
msgid "What do we agree on?"
msgstr "Wat spreken we af?"

#: src/gui/rules_dialog.cpp
msgid "What is said here may be used; who said it stays here."
msgstr "Wat hier gezegd wordt mag je gebruiken; wie het zei blijft hier."

#: src/gui/rules_dialog.cpp
msgid "Without rules"
msgstr "Zonder afspraken"

#: src/gui/rules_dialog.cpp
msgid "Your own map goes home with you, or is destroyed at the end."
msgstr "Je eigen kaart gaat met je mee naar huis, of wordt aan het eind vernietigd."

#: src/gui/wall.cpp
msgctxt "wall"
msgid "not the map yet"
msgstr "nog niet de kaart"

#: src/gui/wall.cpp
msgctxt "wall"
msgid "nothing"
msgstr "niets"

#: src/gui/wall.cpp
msgid "{what}, held"
msgstr "{what}, vastgezet"

#: src/gui/wall_panel.cpp
msgid "Hold this view while I go on  (F)"
msgstr "Dit beeld vasthouden terwijl ik verderga  (F)"

#: src/gui/wall_panel.cpp
msgid "Names of the groups on the map  (Q)"
msgstr "Namen van de groepen op de kaart  (Q)"

#: src/gui/wall_panel.cpp
msgid "Now: {what}"
msgstr "Nu: {what}"

#: src/gui/wall_panel.cpp
msgid "Rules for the room…"
msgstr "Afspraken voor de zaal…"

#: src/gui/wall_panel.cpp
msgid "The harvest on the wall"
msgstr "De oogst op het zaalscherm"

#: src/gui/wall_panel.cpp
msgid "The rules on the wall"
msgstr "De afspraken op het zaalscherm"

#: src/gui/wall_panel.cpp
msgid "The story on the wall"
msgstr "Het verhaal op het zaalscherm"

#: src/report/advice_text.cpp
msgid "Mind: {words}"
msgstr "Let op: {words}"

#: src/report/advice_text.cpp
msgid "cause not known"
msgstr "oorzaak niet bekend"

#: src/report/advice_text.cpp
msgid "pull"
msgstr "trekken"

#: src/report/advice_text.cpp
msgid "push"
msgstr "duwen"

#: src/report/advice_text.cpp
msgid "push and pull"
msgstr "duwen en trekken"

#: src/report/advice_text.cpp
msgid "step back"
msgstr "afstand nemen"

#: src/report/compare_out.cpp
msgid "A comparison is written as .png, .svg, .pdf or .txt."
msgstr "Een vergelijking wordt geschreven als .png, .svg, .pdf of .txt."

#: src/report/export.cpp
msgid "A key sheet says whose code is whose: it is for the facilitator's eyes alone. Choose those (--eyes facilitator), and keep the sheet apart."
msgstr "Een sleutelblad zegt welke code bij wie hoort: het is alleen voor de ogen van de begeleider. Kies die (--eyes facilitator) en bewaar het blad apart."

#: src/report/export.cpp
msgid "There is nobody on this map yet, so there is no key."
msgstr "Er staat nog niemand in deze sessie, dus er is geen sleutel."

#: src/report/key_sheet.cpp
msgid "Whoever has this sheet and the map knows who stands where. Keep it apart from the map, show it to nobody, and destroy it when the session is done."
msgstr "Wie dit blad en de kaart heeft, weet wie waar staat. Bewaar het apart van de kaart, laat het aan niemand zien en vernietig het als de sessie klaar is."

#: src/report/plan_words.cpp src/scene/names.cpp
msgid "A step"
msgstr "Een stap"

#: src/report/plan_words.cpp
msgid "we do not know yet"
msgstr "dat weten we nog niet"

#: src/scene/card_words.cpp
msgctxt "style"
msgid "pull"
msgstr "trekken"

#: src/scene/card_words.cpp
msgctxt "style"
msgid "push"
msgstr "duwen"

#: src/scene/card_words.cpp
msgctxt "style"
msgid "push and pull"
msgstr "duwen en trekken"

#: src/scene/card_words.cpp
msgctxt "style"
msgid "step back"
msgstr "pas op de plaats"

#: src/scene/compare.cpp
msgid "it helped in part"
msgstr "het hielp een beetje"

#: src/story/plan_words.cpp
msgid "a step without a name"
msgstr "een stap zonder naam"
