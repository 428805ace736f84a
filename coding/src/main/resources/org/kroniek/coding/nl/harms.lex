# Dutch words that say what happened to counted people. `.obj`: the counted are the verb's object (or passive subject).
dead | dode, dood, lijk, gesneuvelde, slachtoffer, dodental, sterfgeval, stoffelijk overschot, martelaar, gedode, vermoorde, omgekomene, overledene, dodelijk slachtoffer
dead | omkomen, sneuvelen, overlijden, sterven, bezwijken, verongelukken, doodvallen, doodbloeden, verhongeren, stikken, verdrinken, vergaan, creperen
dead | om leven komen, leven verliezen, leven laten, dood vinden, leven kosten
dead | doden.obj, vermoorden.obj, ombrengen.obj, doodschieten.obj, executeren.obj, onthoofden.obj, afslachten.obj, neerschieten.obj, liquideren.obj, afmaken.obj, doodslaan.obj, doodsteken.obj, terechtstellen.obj, ophangen.obj, lynchen.obj, stenigen.obj, uitmoorden.obj, uitschakelen.obj, elimineren.obj, fusilleren.obj, om leven brengen.obj, vergassen.obj, wurgen.obj, doodmartelen.obj, doodrijden.obj
dead | moord, doodslag, executie, sneuvelen, overlijden
injured | gewonde, zwaargewonde, lichtgewonde, gekwetste, verminkte
injured | gewond, zwaargewond, lichtgewond, verwond, gekwetst, ernstig gewond, verminkt
injured | gewond raken, verwonden.obj, gewond maken, kwetsen.obj, verminken.obj, toetakelen.obj, mishandelen.obj, oplopen verwonding
injured | verwonding, letsel, schotwond, brandwond
missing | vermiste, vermist, spoorloos, zoekgeraakt, onvindbaar
missing | verdwijnen, vermissen.obj, zoekraken, kwijt
missing | verdwijning, vermissing
captured | krijgsgevangene, gijzelaar, gegijzelde, ontvoerde, gevangene, gevangengenomen, gevangen
captured | gevangennemen.obj, gevangen nemen.obj, gijzelen.obj, ontvoeren.obj, kidnappen.obj, krijgsgevangen maken, overmeesteren.obj, buitmaken.obj
captured | ontvoering, gijzeling, gevangenneming, gevangenname, kidnapping
arrested | arrestant, gearresteerde, gedetineerde, verdachte, aangehoudene, opgepakte, gevangene
arrested | arresteren.obj, oppakken.obj, aanhouden.obj, vastzetten.obj, opsluiten.obj, inrekenen.obj, detineren.obj, interneren.obj, vasthouden.obj, meenemen.obj, opbrengen.obj, in hechtenis nemen.obj, gevangenzetten.obj
arrested | arrestatie, aanhouding, arrest, detentie
displaced | vluchteling, ontheemde, asielzoeker, migrant, verdrevene, evacué, dakloze, binnenlands ontheemde, balling
displaced | vluchten, ontvluchten, wegvluchten, evacueren.obj, verdrijven.obj, verjagen.obj, ontheemd, dakloos, verplaatsen.obj, op vlucht slaan, op drift raken, uitwijken
displaced | vlucht, evacuatie, uittocht, exodus
