# Dutch attribution cues: who says, thinks, fears, asks. Stances are the codebook's.
# Speech verbs: plain
v zeggen | states | source=subj content=comp,inf,quote channel=op:org/document,tegen:org,via,in:document/org addressee=tegen:agent,aan:agent
+ [source De minister] zegt dat de grens dicht blijft.
+ 'We geven niet op', zei [source de commandant] tegen persbureau Reuters.
v verklaren | states | source=subj content=comp,inf,quote channel=op:org/document,tegen:org,via,in:document/org addressee=tegen:agent,aan:agent
+ [source De generaal] verklaarde dat de stad was ingenomen.
v stellen, opmerken, aanvoeren, aanstippen, aantekenen, opperen, vaststellen, constateren, concluderen | states | source=subj content=comp,inf,quote channel=op:org/document,tegen:org,via,in:document/org addressee=tegen:agent,aan:agent
+ [source Het rapport] stelt dat burgers zijn beschoten.
+ [source Waarnemers] constateren dat de troepen zich niet hebben teruggetrokken.
v laten weten, doen weten, te kennen geven, te verstaan geven, laten optekenen, laten blijken, laten vallen | states | source=subj content=comp,inf,quote channel=op:org/document,via,in:document/org addressee=iobj,aan,tegen
+ [source De woordvoerder] liet weten dat er geen gesprekken zijn.
v weten laten, kennen geven, verstaan geven | states | source=subj content=comp,inf,quote channel=op:org/document,via,in:document/org addressee=iobj,aan,tegen
v benadrukken, beklemtonen, onderstrepen, herhalen, accentueren, bezweren, volhouden, verzekeren, toevoegen, nadruk leggen, voorop stellen, vooropstellen, aanvullen | states | source=subj content=comp,inf,quote channel=op:org/document,tegen:org,via,in:document/org addressee=tegen:agent,aan:agent
+ [source De premier] benadrukte dat er geen soldaten worden gestuurd.
v vertellen, meedelen, mededelen, uitleggen, toelichten, verduidelijken, informeren, inlichten, op hoogte brengen, op hoogte stellen, uiteenzetten, uit doeken doen, verhalen, briefen | states | source=subj content=comp,inf,quote channel=op:org/document,via,in:document/org addressee=iobj,aan,tegen
+ [source Een inwoner] vertelde dat de soldaten 's nachts kwamen.
v schrijven, twitteren, tweeten, posten, bloggen, mailen, appen, noteren, optekenen, publiceren, plaatsen, tikken | states | source=subj content=comp,inf,quote channel=op:org/document,tegen:org,via,in:document/org addressee=tegen:agent,aan:agent
+ 'De strijd gaat door', schreef [source de rebellenleider] op Telegram.
v melden, berichten, rapporteren, uitzenden, verslaan, verslag doen, rapport doen, melding maken, gewag maken, gewagen, doorgeven, registreren, onthullen, openbaren, naar buiten brengen, aan licht brengen, boven tafel halen | reports | source=subj content=comp,inf,quote,van channel=op:org/document,via,in:document/org addressee=aan,iobj
+ [source Het persbureau] meldt dat de president is gevlucht.
+ [source De staatstelevisie] berichtte dat de troepen oprukken.
v bekendmaken, bekend maken, aankondigen, afkondigen, proclameren, openbaar maken, wereldkundig maken, kenbaar maken, naar voren brengen | states | source=subj content=comp,inf,quote channel=op:org/document,via,in:document/org addressee=aan
+ [source Het ministerie] maakte bekend dat de ambassade sluit.
v antwoorden, reageren, repliceren, tegenwerpen, terugzeggen, pareren, beantwoorden, riposteren, van repliek dienen | states | source=subj content=comp,inf,quote channel=op:org/document,tegen:org,via,in:document/org addressee=tegen:agent,aan:agent
+ 'Dat is uitgesloten', reageerde [source de president].
v roepen, schreeuwen, uitroepen, brullen, scanderen, fluisteren, mompelen, verzuchten, zuchten, snauwen, sneren, bulderen, grommen, roeptoeteren, schamperen, grappen, lachen, glimlachen, briesen, fulmineren, foeteren, tieren | states | source=subj content=comp,quote channel=op:org/document,in:document/org addressee=tegen:agent,naar:agent
+ 'De president moet weg', scandeerden [source de betogers].
v praten, spreken, uitspreken, het woord nemen, verkondigen, orakelen, mijmeren, filosoferen, peinzen, vervolgen, besluiten, beginnen, voortgaan, afsluiten, hernemen | states | source=subj content=quote channel=op:org/document,tegen:org,in:document/org addressee=tegen:agent,tot:agent
+ 'Wij zullen winnen', besluit [source de leider].
v citeren, aanhalen, parafraseren, opvoeren | reports | source=subj content=quote,comp
+ [source De krant] citeert: 'De aanval begint morgen.'
v zich uitlaten, zich uitspreken, zich uiten | states | source=subj content=comp,over
v samenvatten, opsommen, typeren, omschrijven, beschrijven, kenschetsen, kwalificeren, karakteriseren, bestempelen, betitelen, afschilderen, neerzetten, noemen, duiden | states | source=subj content=naming,als,quote,comp
+ [source De minister] omschreef de gesprekken als constructief.
v citaat geven, interview geven, getuigen, getuigenis afleggen, verklaring afleggen, te protocol geven, op record zeggen | states | source=subj content=comp,inf,quote channel=op:org/document,tegen:org,via,in:document/org addressee=tegen:agent,aan:agent
+ [source De soldaat] getuigde dat gevangenen waren doodgeschoten.
v doceren, betogen, redeneren, argumenteren, uiteenzetten, bepleiten, onderbouwen | claims | source=subj content=comp,inf,quote channel=op:org/document,tegen:org,via,in:document/org addressee=tegen:agent,aan:agent
+ [source De ambassadeur] betoogde dat de sancties niet werken.
v luiden, klinken | states | source=in:document/org,van content=comp,quote
v blijken, naar voren komen, op te maken vallen, duidelijk worden, aan licht komen | reports | source=uit content=comp,inf
+ [source Het rapport] wijst uit dat het leger burgers heeft beschoten.
v opmaken, afleiden, concluderen, destilleren | believes | source=subj content=comp
+ [source Analisten] leiden daaruit af dat het offensief is gestopt.
v tonen, aantonen, uitwijzen, bewijzen, laten zien, leren, suggereren, aangeven, illustreren, wijzen, aanwijzen | reports | source=subj:document/org/agent content=comp
+ [source Het onderzoek] toont aan dat de raket uit Rusland kwam.
# Claims
v beweren, pretenderen, voorgeven, volhouden, zich erop beroepen, staande houden, claimen, suggereren, insinueren, bij hoog en laag beweren, doen voorkomen, te geloven geven, opwerpen, voorwenden, poneren, postuleren | claims | source=subj content=comp,inf,quote channel=op:org/document,tegen:org,via,in:document/org addressee=tegen:agent,aan:agent
+ [source De rebellen] beweren dat zij de luchthaven beheersen.
+ [source Het leger] claimt dat honderd strijders zijn gedood.
v beschuldigen, betichten, verwijten, aanwrijven, aantijgen, ten laste leggen, aanklagen, in schoenen schuiven, voor voeten werpen, nadragen | claims | source=subj content=comp,inf,van addressee=obj,iobj
+ [source Kiev] beschuldigt Moskou ervan dat het gevangenen foltert.
v opeisen | claims | source=subj content=obj:event
v bezwaren, zich beklagen, klagen, klaagzang houden, mopperen, morren, jammeren, beklagen, misnoegen uiten, onvrede uiten | criticises | source=subj content=comp,over,quote addressee=bij,tegen
+ [source De oppositie] klaagt dat haar kandidaten zijn geweerd.
v speculeren, gissen, gokken, raden | believes | source=subj content=comp,inf
+ [source Media] speculeren dat de leider is gevlucht.
# Thought
v denken, geloven, menen, vinden, oordelen, aannemen, veronderstellen, vermoeden, achten, beschouwen, van mening zijn, van oordeel zijn, overtuigd zijn, ervan overtuigd zijn, inschatten, schatten, taxeren, toeschrijven, ervan uitgaan, uitgaan, ervaren, bevroeden, dunken, zich voorstellen | believes | source=subj content=comp,inf,quote
+ [source Diplomaten] denken dat het bestand geen stand houdt.
+ [source De Amerikanen] vermoeden dat hij in de bergen schuilt.
v weten, beseffen, begrijpen, zich realiseren, inzien, zich herinneren, zich bewust zijn, onderkennen, doorzien, ontdekken, vernemen, horen, merken, lezen | knows | source=subj content=comp
+ [source De commandant] wist dat de brug bewaakt werd.
v twijfelen, betwijfelen, zich afvragen, in twijfel trekken, vraagtekens plaatsen, vraagtekens zetten, aarzelen, weifelen, sceptisch zijn, eraan twijfelen | doubts | source=subj content=comp,aan,over,bij,obj
+ [source Experts] betwijfelen of de verkiezingen eerlijk verlopen.
v vrezen, bang zijn, duchten, bevreesd zijn, beducht zijn, vrees uitspreken, vrees uiten, bezorgd zijn, zich zorgen maken, zorgen maken, zorgen uiten, bezorgdheid uiten, verontrust zijn, ongerust zijn, zich ongerust maken, vrees koesteren, huiveren | fears | source=subj content=comp,inf,obj,voor,over,om
+ [source Hulporganisaties] vrezen dat er hongersnood uitbreekt.
v hopen, hoop uitspreken, hoop uiten, wensen, dromen, hoop vestigen, hoop koesteren, uitzien, snakken, smachten, verlangen, vertrouwen, hoop putten | hopes | source=subj content=comp,inf,op,naar
+ [source De gezant] hoopt dat de partijen weer gaan praten.
v verwachten, voorzien, voorspellen, rekenen, anticiperen, vooruitlopen, profeteren, prognosticeren, zien aankomen, in vooruitzicht stellen, tegemoetzien | expects | source=subj content=comp,inf,obj,op
+ [source Analisten] verwachten dat het leger de stad snel inneemt.
v waarschuwen, alarm slaan, aan bel trekken, noodklok luiden, op gevaar wijzen, alarmeren, op hart drukken | warns | source=subj content=comp,inf,quote,voor,over channel=op:org/document,in:document/org addressee=obj:agent,iobj
+ [source De Verenigde Naties] waarschuwen dat er hongersnood dreigt.
v dreigen, bedreigen, ultimatum stellen, met vuist op tafel slaan | warns | source=subj content=comp,inf,quote,met
+ [source De militieleider] dreigt dat hij de pijpleiding opblaast.
v beloven, toezeggen, zweren, garanderen, waarborgen, zich voornemen, toezegging doen, belofte doen, zich verbinden, plechtig beloven, een eed zweren, verzekeren, zich garant stellen, instaan, op erewoord beloven, gezworen hebben | promises | source=subj content=comp,inf,quote addressee=iobj,aan
+ [source De president] beloofde dat de gevangenen vrijkomen.
v aanbieden, aanbod doen, zich bereid verklaren, bereid zijn, bereidheid uitspreken, bereidheid tonen | promises | source=subj content=comp,inf,obj
v overwegen, plannen, van plan zijn, besluiten, beslissen, zich voornemen, zinspelen, hinten, voornemens zijn, aansturen | states | source=subj content=comp,inf,op
# Demands and questions
v eisen, opeisen, vorderen, sommeren, erop staan, aandringen, verlangen, bevelen, opdragen, gelasten, gebieden, dwingend vragen, als eis stellen, voorwaarde stellen | demands | source=subj content=comp,inf,obj,op,quote addressee=van,iobj,bij
+ [source De oppositie] eist dat de president aftreedt.
v oproepen, vragen, verzoeken, aansporen, aanmanen, manen, smeken, pleiten, bepleiten, bidden, bezweren, uitnodigen, aanraden, adviseren, aanbevelen, oproep doen, beroep doen, verzoek indienen, verzoek doen, bij aandringen, vermanen, op hart drukken, voorstellen, opperen, suggereren, voorstel doen, in overweging geven | asks | source=subj content=comp,inf,tot,om,voor,quote addressee=obj,iobj,aan,op
+ [source De paus] riep de partijen op om de wapens neer te leggen.
+ [source De premier] stelde voor dat er waarnemers komen.
v informeren, navragen, vragen stellen, ondervragen, zich afvragen, vraag opwerpen, vraag stellen, polsen | asks | source=subj content=comp,naar,of,quote addressee=obj,iobj,aan
+ [source Journalisten] vroegen of de minister zou opstappen.
# Denials, admissions
v ontkennen, loochenen, ontzenuwen, in abrede stellen, van hand wijzen, tegenspreken, weerspreken, ontkenning geven, met klem ontkennen | denies | source=subj content=comp,inf,obj
+ [source Moskou] ontkent dat zijn troepen de grens zijn overgestoken.
v toegeven, erkennen, bekennen, opbiechten, toestaan, inruimen, beamen, onderkennen, bekentenis afleggen, schuld bekennen, schuld toegeven, moeten toegeven, er rond voor uitkomen, door bocht gaan | admits | source=subj content=comp,inf,obj,quote addressee=aan,tegen
+ [source Het leger] geeft toe dat er burgers zijn gedood.
v betreuren, spijt betuigen, jammer vinden, berouwen, spijt uitspreken, leedwezen betuigen | criticises | source=subj content=comp,inf,obj
+ [source De secretaris-generaal] betreurt dat het overleg is afgebroken.
v prijzen, loven, roemen, toejuichen, verwelkomen, begroeten, waardering uitspreken, lof uiten, complimenteren, lof toezwaaien, bejubelen, ophemelen, blij zijn, verheugd zijn, tevreden zijn, ingenomen zijn, zich verheugen | praises | source=subj content=comp,obj,met,over,quote
+ [source Washington] verwelkomt dat de partijen een akkoord hebben gesloten.
v veroordelen, bekritiseren, hekelen, laken, afkeuren, kritiseren, aan kaak stellen, schande spreken, verfoeien, kritiek uiten, kritiek leveren, uithalen, fulmineren, van leer trekken, schandalig vinden, onaanvaardbaar vinden, onaanvaardbaar noemen, schandalig noemen, afkraken, gispen, wraken, zijn afschuw uitspreken, afschuw uitspreken, verontwaardigd zijn, verbolgen zijn, woedend zijn, boos zijn, geschokt zijn, verontwaardiging uiten | criticises | source=subj content=comp,obj,op,over,van,quote
+ [source De EU] veroordeelt dat journalisten zijn opgepakt.
v zich verzetten, protesteren, bezwaar maken, aanvechten, bezwaren uiten, betogen, verzet aantekenen, protest aantekenen, tegenwerpen, opponeren | disputes | source=subj content=comp,tegen,quote
+ 'Dit is een schijnproces', protesteerde [source de advocaat].
# Words given to somebody in the passive or through a medium
v toeschrijven | reports | source=aan content=obj
v verluiden, in wandelgangen klinken, circuleren, rondgaan, gonzen, ronde doen | reports | content=comp,subj source=-
v aantreffen, vernemen uit, optekenen uit mond, horen van | reports | source=van,uit content=comp
# Prepositions: what follows is the source
p volgens | states
+ Volgens [source het leger] zijn er tien rebellen gedood.
p aldus | states
+ De stad is omsingeld, aldus [source een woordvoerder].
p luidens, blijkens, naar luid van, afgaande op | reports
+ Luidens [source het persbureau] is de minister afgetreden.
+ Blijkens [source een intern rapport] wist de legerleiding ervan.
p in woorden van, bij monde van, zoals verwoord door, uit mond van | states
p naar mening van, naar oordeel van, in ogen van, naar overtuiging van, naar opvatting van, naar inschatting van, in optiek van, in visie van, in opinie van, naar idee van, naar gevoel van | believes
+ Naar de mening van [source de premier] zijn de gesprekken mislukt.
p naar zeggen van, naar bewering van, naar verklaring van, op gezag van, op aangeven van, zoals beweerd door | claims
p onder verwijzing naar, met verwijzing naar, onder aanhaling van | reports
# Nouns
n verklaring, mededeling, uitspraak, woord, communiqué, persbericht, toespraak, speech, rede, interview, getuigenis, statement, commentaar, brief, opmerking, boodschap, tweet, bericht, post, uitlating, antwoord, reactie, betoog, redevoering, persconferentie, videoboodschap, document, nota, memo, slotverklaring | states | source=van,poss,door,uit content=comp,inf,quote
+ De verklaring van [source het leger] dat de stad veilig is, overtuigt niemand.
n bewering, stelling, claim, these, aantijging, beschuldiging, verwijt, aanklacht, suggestie, insinuatie, lezing, versie, voorstelling, argument, redenering, propaganda, verhaal, theorie, leugen, retoriek, voorwendsel, excuus | claims | source=van,poss,door content=comp,inf,over
+ De bewering van [source de rebellen] dat zij de brug beheersen, klopt niet.
n gerucht, praatje, roddel, speculatie, wandelgang, geroezemoes, fluistering, gefluister, complottheorie | reports | source=van,onder content=comp,over
+ Geruchten van [source soldaten] dat de generaal vluchtte, gaan rond.
n rapport, melding, krantenbericht, reportage, nieuws, onderzoek, studie, verslag, artikel, berichtgeving, aangifte, telegram, peiling, dossier, onthulling, bevinding, nieuwsbericht, persbericht, rapportage, jaarverslag, inlichting, tip, enquête, telling, uitzending | reports | source=van,poss,door,in,uit content=comp,over
+ Een rapport van [source Amnesty] dat gevangenen worden gefolterd, baarde opzien.
n mening, opvatting, overtuiging, geloof, idee, indruk, vermoeden, gevoel, oordeel, gedachte, inschatting, schatting, conclusie, analyse, visie, standpunt, zienswijze, besef, opinie, verdenking, aanname, veronderstelling, hypothese, constatering, observatie, perceptie | believes | source=van,poss,onder,bij content=comp,inf
+ Het vermoeden van [source de politie] dat hij wapens smokkelde, werd bevestigd.
n vrees, angst, zorg, bezorgdheid, ongerustheid, bangheid, onrust, nachtmerrie, schrikbeeld, beduchtheid, huiver | fears | source=van,poss,onder,bij content=comp,inf,voor,over,om
+ De vrees van [source diplomaten] dat de oorlog overslaat, groeit.
n hoop, wens, verlangen, droom, optimisme, vertrouwen | hopes | source=van,poss,onder,bij content=comp,inf,op,naar
+ De hoop van [source bemiddelaars] dat het bestand standhoudt, vervloog.
n verwachting, voorspelling, prognose, vooruitzicht, raming, voorgevoel | expects | source=van,poss,onder content=comp,inf
+ De verwachting van [source waarnemers] dat de president wint, groeit.
n waarschuwing, alarm, dreigement, ultimatum, dreiging, noodkreet, alarmkreet | warns | source=van,poss,door content=comp,inf,voor,over
+ De waarschuwing van [source de VN] dat er honger dreigt, bleef onbeantwoord.
n belofte, toezegging, garantie, verzekering, eed, aanbod, gelofte, erewoord, afspraak, verkiezingsbelofte | promises | source=van,poss,door content=comp,inf
+ De belofte van [source de junta] dat er verkiezingen komen, klinkt hol.
n eis, sommatie, vordering, voorwaarde, bevel, order, eisenpakket, looneis | demands | source=van,poss,door content=comp,inf,tot
+ De eis van [source de studenten] dat de rector vertrekt, werd afgewezen.
n verzoek, oproep, vraag, appel, pleidooi, smeekbede, voorstel, advies, aanbeveling, petitie, aanvraag, noodoproep, suggestie, uitnodiging | asks | source=van,poss,door content=comp,inf,om,tot,voor
+ De oproep van [source de paus] dat de wapens moeten zwijgen, haalde niets uit.
n ontkenning, weerlegging, tegenspraak, démenti, dementi | denies | source=van,poss,door content=comp,van
+ De ontkenning van [source Moskou] dat er troepen zijn, overtuigt niet.
n bekentenis, erkenning, toegeving, schuldbekentenis | admits | source=van,poss,door content=comp,inf,van
+ De bekentenis van [source de agent] dat hij had geschoten, schokte de zaal.
n kritiek, afkeuring, klacht, veroordeling, verontwaardiging, bezwaar, onvrede, ontevredenheid, woede, kritiekpunt, afschuw | criticises | source=van,poss,door,uit,onder content=comp,op,over
+ De kritiek van [source oppositieleden] dat de grondwet is geschonden, werd genegeerd.
n lof, waardering, compliment, dank, bewondering, bijval, instemming | praises | source=van,poss,door content=comp,voor
+ De lof van [source de minister] dat de troepen standhielden, was oprecht.
n twijfel, scepsis, vraagteken, aarzeling, ongeloof, onzekerheid | doubts | source=van,poss,bij,onder content=comp,over,aan,of
+ De twijfel bij [source experts] of de telling klopt, blijft.
# Adverbs and fixed phrases without a named source
x naar verluidt, naar men zegt, zo verluidt, naar wordt gezegd, zoals gezegd wordt, naar wordt beweerd, naar wordt aangenomen, naar wordt gemeld, volgens onbevestigde berichten, van horen zeggen, in wandelgangen | reports
+ De president is naar verluidt het land ontvlucht.
x naar eigen zeggen, naar eigen bewering, naar eigen verklaring, in eigen woorden | claims
x mijns inziens, huns inziens, zijns inziens, ons inziens, haars inziens, wat hem betreft, wat haar betreft, in zijn ogen, in haar ogen, naar zijn mening, naar haar mening, naar hun mening, naar mijn mening, in mijn ogen | believes
x naar verwachting, zoals verwacht | expects
+ Het leger trekt zich naar verwachting morgen terug.
x zo heet het, luidt het, klinkt het, zo luidt het, zo klinkt het, zo heette het, zo wordt gezegd | claims
+ De actie was gericht tegen terroristen, zo heet het.
x zoals gemeld, zoals eerder gemeld, zoals aangekondigd | reports
x van officiële zijde, van regeringszijde, van militaire zijde, van welingelichte zijde, van diplomatieke zijde | states
# Rejecting another's words
d ontkennen, loochenen, ontzenuwen, in abrede stellen, weerspreken, tegenspreken, ontkrachten, logenstraffen | denies | source=subj content=obj,comp,inf
+ [source De regering] ontkent de beschuldigingen.
d van hand wijzen, van tafel vegen, naar rijk fabels verwijzen, naar prullenbak verwijzen, verwerpen, afwijzen, wegwuiven, weerleggen, bestrijden, betwisten, aanvechten, terzijde schuiven, wegzetten, in twijfel trekken, afdoen, bagatelliseren, naast zich neerleggen, relativeren, ontzeggen | disputes | source=subj content=obj,comp
+ [source De generaal] verwerpt die lezing.
d onzin vinden, onzin noemen, leugen noemen, belachelijk vinden, belachelijk noemen, absurd vinden, absurd noemen, klinkklaar onzin noemen, als onzin afdoen, kul noemen, kolder noemen, ongegrond noemen, ongeloofwaardig vinden, ongeloofwaardig noemen, onwaar noemen, onjuist noemen, nepnieuws noemen, flauwekul vinden, flauwekul noemen, propaganda noemen, verzinsel noemen, fabeltje noemen, lachwekkend vinden, lachwekkend noemen, lariekoek noemen, kwalijk vinden, uit lucht gegrepen noemen, uit duim gezogen noemen, bespottelijk noemen, laster noemen, waanzin noemen, misleidend noemen, gelogen noemen, overdreven vinden, overdreven noemen, leugens noemen, niet geloven, geen waarheid vinden | disputes | source=subj content=obj,comp
+ [source De minister] noemt dat onzin.
+ [source De woordvoerder] vindt die kritiek belachelijk.
d niet mee eens zijn, oneens zijn, anders zien, tegenin gaan, tegen ingaan, anders denken, anders oordelen, haaks staan, tegengesteld beweren, niets van geloven, niet geloven, verschillen mening, van mening verschillen, bezwaar maken, twijfelen, betwijfelen | disputes | source=subj content=met,over,op,aan,obj,comp
d kloppen | denies | content=subj source=-
d ontkenning, weerlegging, tegenspraak, dementi | denies | source=van,poss content=van,comp
# Confirming another's words
c bevestigen, beamen, onderschrijven, staven, onderbouwen, bijvallen, bekrachtigen, erkennen, delen, gelijk geven, bij aansluiten, zich aansluiten, instemmen, mee eens zijn, eens zijn, het eens zijn, bevestiging geven, meegaan, in overeenstemming zijn, overeenkomen, stroken, sporen, onderstrepen, getuigen | states | source=subj content=obj,comp,met,bij
+ [source Een tweede getuige] bevestigt dat verhaal.
c bevestiging, bijval, instemming | states | source=van,poss,door content=van,comp
c ook zeggen, eveneens zeggen, ook melden, eveneens melden, ook verklaren, ook spreken | states | source=subj content=comp,van,quote
d onzin, kul, kolder, flauwekul, nonsens, larie, leugen, verzinsel, laster, kletskoek, lariekoek, prietpraat, lulkoek, fabeltje | disputes | content=subj source=-
v spreken, gewagen, reppen | claims | source=subj content=van
+ [source De minister] sprak van een schending van het bestand.
v houden erop, houden op | reports | source=subj content=comp,rest
v voorhouden, voor voeten werpen, toebijten, toeroepen | states | source=subj content=comp,quote
