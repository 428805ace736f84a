# Role nouns (HAS_ROLE) and facts of a person's life (BIOGRAPHY). Leaders of groups are LEADS, in states.lex.
# Office
r president, vicepresident, oud-president, ex-president, interim-president, staatshoofd, overgangspresident, bondspresident, deelstaatpresident | HAS_ROLE | actor=actor recipient=van,poss,mod | context=executive not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,bank,bedrijf,raad,rechtbank,bankpresident
+ President [actor Macron] reist naar Kiev.
+ [actor Lula], president van [recipient Brazilië], weigert.
+ [actor Morsi] was president van [recipient Egypte].
+ Vicepresident [actor Harris] sprak met de pers.
+ [actor Fujimori], oud-president van [recipient Peru], is ziek.
r premier, minister-president, vicepremier, eerste minister, bondskanselier, kanselier, regeringsleider, oud-premier, ex-premier, vice-premier, kabinetschef, gouverneur-generaal, deelstaatpremier | HAS_ROLE | actor=actor recipient=van,poss,mod | context=executive not=film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,première
+ Premier [actor Rutte] bezoekt Kiev.
+ De [recipient Israëlische] premier [actor Netanyahu] zwijgt.
+ Bondskanselier [actor Merkel] belde met Poetin.
+ [actor Orbán], premier van [recipient Hongarije], gebruikte zijn veto.
+ Vandaag reageerde oud-premier [actor Balkenende].
r minister, buitenlandminister, defensieminister, staatssecretaris, oud-minister, ex-minister, onderminister, viceminister, bewindsman, bewindspersoon, vakminister, binnenlandminister, *minister Zaken, *minister Defensie, *minister Financiën, *minister Justitie, financiënminister | HAS_ROLE | actor=actor recipient=van:state,poss,mod | context=executive
+ Minister [actor Hoekstra] reist naar Brussel.
+ De [recipient Russische] minister [actor Lavrov] dreigt met maatregelen.
+ Defensieminister [actor Ollongren] stuurt tanks.
+ Staatssecretaris [actor Van der Burg] weigert.
+ Oud-minister [actor Koenders] leidt de missie.
r secretaris-generaal, VN-chef, NAVO-chef, NAVO-topman, buitenlandchef, EU-buitenlandchef, hoge commissaris, hoge vertegenwoordiger, Eurocommissaris, eurocommissaris, Commissievoorzitter, VN-baas, EU-president, *commissaris hoog, *vertegenwoordiger hoog, IMF-chef, directeur-generaal, adjunct-secretaris-generaal | HAS_ROLE | actor=actor recipient=van,poss,mod | context=diplomatic
+ Secretaris-generaal [actor Stoltenberg] reisde naar Vilnius.
+ [actor Kofi Annan] was secretaris-generaal van [recipient de VN].
r gezant, VN-gezant, ambassadeur, diplomaat, consul, attaché, onderhandelaar, hoofdonderhandelaar, bemiddelaar, zaakgelastigde, speciale gezant, afgezant, rapporteur, VN-rapporteur, topdiplomaat, VN-ambassadeur, vertegenwoordiger, permanent vertegenwoordiger, oud-diplomaat, oud-ambassadeur, vredesonderhandelaar, delegatieleider, missiehoofd, consul-generaal, ex-diplomaat | HAS_ROLE | actor=actor recipient=van,poss,mod,bij | context=diplomatic not=merk,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,goodwill,bedrijf,verzekeraar
+ Ambassadeur [actor Haley] verliet de zaal.
+ De [recipient Amerikaanse] gezant [actor Holbrooke] bemiddelde.
+ [actor Pedersen], gezant van [recipient de VN], is somber.
+ Vandaag is hoofdonderhandelaar [actor Barnier] tevreden.
r woordvoerder, woordvoerster, persvoorlichter, zegsman, zegsvrouw, legerwoordvoerder, regeringswoordvoerder, perschef, spreekbuis, pleitbezorger, persofficier, politiewoordvoerder, voorlichter, Kremlinwoordvoerder | HAS_ROLE | actor=actor recipient=van,poss,mod,namens
+ Woordvoerder [actor Peskov] ontkent.
+ [actor Mujahid], woordvoerder van [recipient de Taliban], bevestigt dat.
+ Legerwoordvoerder [actor Hagari] zweeg.
+ [actor Zacharova], woordvoerster van [recipient het ministerie], reageerde.
r burgemeester, gouverneur, vicegouverneur, commissaris, wethouder, prefect, loco-burgemeester, districtshoofd, oud-burgemeester, provinciegouverneur, schepen, burgemeesteres | HAS_ROLE | actor=actor recipient=van,poss,mod of=van:place | context=political_institutions not=bank,centrale
+ Burgemeester [actor Halsema] verbood de betoging.
+ [actor Klitsjko], burgemeester van [of Kiev], waarschuwt.
+ Gouverneur [actor Newsom] riep de noodtoestand uit.
r koning, koningin, kroonprins, kroonprinses, prins, prinses, emir, sjeik, sultan, keizer, keizerin, sjah, vorst, koningin-moeder, tsaar, groothertog, kalief, monarch | HAS_ROLE | actor=actor recipient=van,poss,mod | context=executive not=voetbal,winter,dieren,pop,carnaval,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,voetbalkoning,drugskoning
+ Koning [actor Filip] ontving de premier.
+ [actor Bin Salman], kroonprins van [recipient Saoedi-Arabië], ontkent.
+ Koningin [actor Máxima] bezocht Tunis.
r parlementariër, Kamerlid, senator, Europarlementariër, afgevaardigde, Congreslid, volksvertegenwoordiger, parlementslid, politicus, politica, fractievoorzitter, Kamervoorzitter, parlementsvoorzitter, kamerlid, raadslid, oud-Kamerlid, presidentskandidaat, kandidaat, lijsttrekker, europarlementariër, oppositiekandidaat, oppositiepoliticus, presidentskandidate, oppositielid, Bondsdaglid, Lagerhuislid, vicevoorzitter, partijsecretaris, formateur, informateur, topkandidaat, bestuurder | HAS_ROLE | actor=actor recipient=van,poss,mod,voor,namens | context=legislative not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,bedrijf,bus,auto,tram,woningcorporatie
+ Kamerlid [actor Omtzigt] stelde vragen.
+ Vandaag bezocht senator [actor McCain] Syrië.
+ [actor Haley], kandidaat van [recipient de Republikeinen], gaf op.
+ Fractievoorzitter [actor Wilders] is boos.
+ Presidentskandidaat [actor Kurz] verloor.
+ Vandaag hekelt europarlementariër [actor Verhofstadt] Orbán.
# Uniform, law, church
r generaal, kolonel, majoor, kapitein, admiraal, luitenant, sergeant, luitenant-kolonel, brigadegeneraal, generaal-majoor, veldmaarschalk, maarschalk, luitenant-generaal, commandeur, korporaal, legerofficier, vice-admiraal, commodore, kapitein-luitenant, officier, korpschef, politiecommissaris, hoofdcommissaris, inspecteur-generaal | HAS_ROLE | actor=actor recipient=van,poss,mod | context=military not=justitie,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,schip,vliegtuig,ploeg,elftal
+ Generaal [actor Burhan] greep de macht.
+ Kolonel [actor Kadaffi] sprak het volk toe.
+ [actor Zaloezjny], generaal van [recipient het Oekraïense leger], is somber.
+ Vandaag pleegde majoor [actor Buyoya] een coup.
+ Admiraal [actor Bauer] waarschuwt.
r rechter, aanklager, hoofdaanklager, procureur-generaal, openbaar aanklager, advocaat, raadsman, onderzoeksrechter, *officier justitie, speciaal aanklager, rechtbankpresident, strafpleiter, opperrechter, raadsvrouw, advocate, mensenrechtenadvocaat, rechter-commissaris, procureur | HAS_ROLE | actor=actor recipient=van,poss,mod,bij | context=legal not=lijn,scheidsrechter,lijnrechter,kampioen
+ Vandaag vraagt aanklager [actor Khan] een arrestatiebevel.
+ [actor Bensouda], hoofdaanklager van [recipient het Strafhof], reist naar Bangui.
+ Rechter [actor Garzón] opende het onderzoek.
+ Advocaat [actor Knoops] is teleurgesteld.
r paus, bisschop, aartsbisschop, kardinaal, imam, ayatollah, patriarch, rabbijn, opperrabbijn, grootmoefti, moefti, geestelijke, dominee, priester, dalai lama, predikant, mullah, grootayatollah, pastoor, monnik | HAS_ROLE | actor=actor recipient=van,poss,mod of=van:place | context=religion_ethnicity
+ Paus [actor Franciscus] riep op tot vrede.
+ Vandaag dreigt ayatollah [actor Khamenei] met wraak.
+ Aartsbisschop [actor Tutu] hekelt het bewind.
+ [actor Kirill], patriarch van [of Moskou], steunt de oorlog.
r directeur, topman, hoofd, chef, voorzitter, bestuursvoorzitter, secretaris, algemeen secretaris, baas, coördinator, adviseur, veiligheidsadviseur, hoofdredacteur, adjunct-directeur, oprichter, topvrouw, adjunct, bestuurslid, penningmeester, teamleider, politiek adviseur, presidentieel adviseur, stafchef | HAS_ROLE | actor=actor recipient=van:org/state,poss,mod,bij | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,school,museum,hotel,winkel,supermarkt,achterhoofd,schooldirecteur,museumdirecteur,hoteldirecteur
+ Vandaag is directeur [actor Roth] van [recipient Human Rights Watch] bezorgd.
+ Veiligheidsadviseur [actor Bolton] is ontslagen.
+ [actor Grossi], hoofd van [recipient het IAEA], reist naar Teheran.
# Knowledge and trade
r expert, deskundige, analist, kenner, specialist, hoogleraar, professor, onderzoeker, politicoloog, historicus, socioloog, wetenschapper, arabist, docent, econoom, commentator, jurist, oorlogsdeskundige, Ruslandkenner, defensiespecialist, terrorismedeskundige, defensiedeskundige, Midden-Oostenkenner, conflictonderzoeker, denktankmedewerker, lector, antropoloog, veiligheidsexpert, wapendeskundige, opiniepeiler, slavist, sinoloog, juriste, politicologe | HAS_ROLE | actor=actor recipient=van,aan,bij,poss,mod,verbonden_aan | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,cardioloog,kok,arts,huidspecialist,oogspecialist,tuinexpert
+ Expert [actor El-Kikhia] verwacht een aanval.
+ [actor Van Dijk], hoogleraar aan [recipient de Universiteit Leiden], twijfelt.
+ Vandaag is defensiespecialist [actor Colijn] somber.
+ Vandaag ziet politicoloog [actor Krastev] een kloof.
+ Vandaag noemt analist [actor Saleh] het een ramp.
+ Vandaag waarschuwt historicus [actor Snyder].
r journalist, correspondent, verslaggever, verslaggeefster, fotograaf, columnist, schrijver, schrijfster, blogger, redacteur, dichter, presentator, journaliste, persfotograaf, cameraman, cartoonist, filmmaker, onderzoeksjournalist, oorlogscorrespondent, oorlogsfotograaf | HAS_ROLE | actor=actor recipient=van,voor,bij,poss,mod | weak not=mode,bruiloft,modefotograaf
+ Vandaag verdween journalist [actor Khashoggi] van [recipient The Washington Post].
+ [actor Fisk], correspondent van [recipient The Independent], sprak inwoners.
+ Vandaag werd cartoonist [actor Westergaard] van [recipient Jyllands-Posten] bedreigd.
r activist, activiste, mensenrechtenactivist, dissident, vakbondsman, demonstrant, milieuactivist, klokkenluider, mensenrechtenverdediger, vredesactivist, burgerrechtenactivist, vrouwenrechtenactiviste, klimaatactiviste, klimaatactivist, opposant, mensenrechtenactiviste | HAS_ROLE | actor=actor recipient=van,bij,poss,mod | context=human_rights
+ Vandaag zit activist [actor Alaa] in de gevangenis.
+ De dissident [actor Liu] kreeg de Nobelprijs.
+ Vandaag is mensenrechtenactiviste [actor Gannoesjkina] opgepakt.
+ Vandaag kreeg klokkenluider [actor Snowden] asiel.
r hulpverlener, hulpverleenster, arts, noodhulpcoördinator, vrijwilliger, landendirecteur, VN-medewerker, hulpcoördinator, ontwikkelingswerker, chirurg, veldwerker | HAS_ROLE | actor=actor recipient=van,bij,voor,poss,mod | weak context=human_security
+ Hulpverlener [actor Jansen] van [recipient Oxfam] zag de kampen.
r zakenman, oligarch, ondernemer, miljardair, tycoon, mediamagnaat, bankier, zakenvrouw, wapenhandelaar, olieminister, oliemagnaat, zakenpartner | HAS_ROLE | actor=actor recipient=van,poss,mod | weak context=economic
+ [actor Roman Abramovitsj] is een oligarch van [recipient Rusland].
r dictator, despoot, alleenheerser, tiran, potentaat, autocraat, junta-leider, machthebber, couppleger, regeringschef, heerser, bewindvoerder | LEADS | actor=actor recipient=van:state,poss,mod of=van:place | context=pro_autocracy not=faillissement,curator
+ Vandaag vluchtte dictator [actor Mobutu].
+ [actor Hussein], dictator van [recipient Irak], werd opgehangen.
+ Machthebber [actor Min Aung Hlaing] reist naar Moskou.
r verdachte, hoofdverdachte, beklaagde, dader, schutter, aanslagpleger, terrorist, terreurverdachte, oorlogsmisdadiger, moordenaar, spion, brein, huurmoordenaar, zelfmoordterrorist, jihadist, extremist, rebel, huurling, soldaat, militair, commando | HAS_ROLE | actor=actor recipient=van:forces/org,poss,mod | weak context=crime
+ Vandaag werkte spion [actor Philby] voor [recipient Rusland].
v benoemen, aanstellen, installeren, beëdigen, inaugureren, uitroepen, aanwijzen, inhuldigen, kronen, voordragen | HAS_ROLE | actor=obj!:person recipient=bij,van value=tot,als object=- at=in,te,op | context=executive not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,directeur,reddingsplan,erfgoed,ridder,trainer
+ [actor Draghi] werd benoemd tot premier.
+ De koning benoemde [actor Khasawneh] tot premier.
+ [actor Biden] is beëdigd als president.
+ [actor Milei] werd geïnstalleerd als president.
v president worden, premier worden, aantreden, minister worden, ambt aanvaarden, president zijn, premier zijn, minister zijn, presidentschap aanvaarden, partijleider worden, in functie treden, ambtseed afleggen, secretaris-generaal worden, opvolgen, in ambt treden, aan macht komen, macht overnemen, troon bestijgen, opvolger worden, voorzitter worden | HAS_ROLE | actor=subj!:person recipient=van:state/org,obj:person value=als object=- | context=executive not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,bedrijf
+ [actor Lula] werd president van [recipient Brazilië].
+ [actor Starmer] trad aan als premier.
+ [actor Assad] kwam in 2000 aan de macht.
+ [actor Rutte] wordt secretaris-generaal van [recipient de NAVO].
v gekozen worden, kiezen, verkiezen, herkiezen | HAS_ROLE | actor=obj!:person recipient=van value=tot,als object=- | context=election only=president,premier,voorzitter,leider,burgemeester,gouverneur,paus,senator,secretaris-generaal,parlementslid not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor Zelensky] is gekozen tot president.
v dienen, functie bekleden, ambt bekleden, post bekleden, functioneren, fungeren, werkzaam zijn, werken | HAS_ROLE | actor=subj!:person recipient=bij:org,voor:org/state,onder:person,in:org value=als object=- at=te,op | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek
+ [actor Colin Powell] diende onder [recipient president Bush].
# BIOGRAPHY
a 12-jarig, 13-jarig, 14-jarig, 15-jarig, 16-jarig, 17-jarig, 18-jarig, 19-jarig, 20-jarig, 21-jarig, 22-jarig, 23-jarig, 24-jarig, 25-jarig, 26-jarig, 27-jarig, 28-jarig, 29-jarig, 30-jarig, 31-jarig, 32-jarig, 33-jarig, 34-jarig, 35-jarig, 36-jarig, 37-jarig, 38-jarig, 39-jarig, 40-jarig, 41-jarig, 42-jarig, 43-jarig, 44-jarig, 45-jarig, 46-jarig, 47-jarig, 48-jarig, 49-jarig, 50-jarig, 51-jarig, 52-jarig, 53-jarig, 54-jarig, 55-jarig, 56-jarig, 57-jarig, 58-jarig, 59-jarig, 60-jarig, 61-jarig, 62-jarig, 63-jarig, 64-jarig, 65-jarig, 66-jarig, 67-jarig, 68-jarig, 69-jarig, 70-jarig, 71-jarig, 72-jarig, 73-jarig, 74-jarig, 75-jarig, 76-jarig, 77-jarig, 78-jarig, 79-jarig, 80-jarig, 81-jarig, 82-jarig, 83-jarig, 84-jarig, 85-jarig, 86-jarig, 87-jarig, 88-jarig, 89-jarig, 90-jarig, 91-jarig, 92-jarig, 93-jarig, 94-jarig, 95-jarig, 96-jarig, 97-jarig, 98-jarig, 99-jarig | BIOGRAPHY | actor=head:person recipient=- | not=jubileum,bestaan,plan
+ De 75-jarige [actor generaal] woont in Tripoli.
+ De 26-jarige [actor journalist] is opgepakt.
+ De 81-jarige [actor president] treedt af.
v geboren worden, ter wereld komen, opgroeien, geboren zijn, getogen zijn | BIOGRAPHY | actor=subj:person,obj:person recipient=- at=in | not=idee,plan,baby,tweeling
+ [actor Arafat] werd geboren in [at Caïro].
+ [actor Obama] groeide op in [at Indonesië].
v studeren, afstuderen, promoveren, opleiding volgen, rechten studeren, militaire opleiding volgen, school gaan | BIOGRAPHY | actor=subj!:person recipient=- at=in,aan object=aan,obj | weak
+ [actor Assad] studeerde in [at Londen].
v overlijden, sterven, dood gaan, heengaan, inslapen, dood aantreffen, verongelukken, bezwijken, aan ziekte bezwijken | BIOGRAPHY | actor=subj!:person recipient=- at=in object=aan | not=patiënt,kind,baby,honger,dier,vis
+ [actor Castro] overleed in [at Havana].
+ [actor Mandela] stierf aan een longontsteking.
v trouwen, huwen, getrouwd zijn, scheiden, hertrouwen, in huwelijk treden | BIOGRAPHY | actor=subj!:person recipient=met! at=in | not=stel,acteur,zanger
+ [actor Mandela] trouwde met [recipient Graça Machel].
v in ongenade vallen, in ongenade raken, uit gratie raken, uit gratie vallen, in diskrediet raken, in ballingschap gaan, uit ballingschap terugkeren, met pensioen gaan, uit ballingschap komen, asiel krijgen | BIOGRAPHY | actor=subj!:person recipient=bij:person/org/state at=in from=uit,van to=naar
+ [actor Bo Xilai] viel in ongenade bij [recipient Xi].
+ [actor Trotski] ging in ballingschap.
+ [actor Benazir Bhutto] keerde terug uit ballingschap.
v in leger dienen, in leger zitten, gevangenschap doorbrengen, loopbaan beginnen, carrière maken, rang bekleden, in dienst zijn | BIOGRAPHY | actor=subj!:person recipient=- at=in,op,bij object=als | weak only=leger,vroeger,jong,jaar,oorlog,luchtmacht,marine,KGB,loopbaan,carrière
+ [actor De president] begon zijn loopbaan in [at Dresden].
r oud-legerofficier, oud-generaal, oud-strijder, oud-militair, ex-militair, ex-generaal, oud-soldaat, balling, oud-spion, ex-spion, ex-gevangene, oud-strijdmakker, Nobelprijswinnaar, vredesprijswinnaar, ex-rebel, voormalig officier, veteraan, oud-kolonel, overlevende, nabestaande, oorlogsveteraan, vluchteling, ex-dictator, oud-rebellenleider, ex-commandant, oud-commandant, Nobelprijswinnares | BIOGRAPHY | actor=actor recipient=van,poss
+ [actor Bolsonaro], oud-legerofficier, zweeg.
+ Vandaag won ex-rebel [actor Kagame] de verkiezingen.
+ [actor Makarios], balling in Londen, keerde terug.
r zoon, dochter, broer, zus, vader, moeder, weduwe, echtgenoot, echtgenote, schoonzoon, zwager, neef, kleinzoon, oom, nicht, halfbroer, jeugdvriend, schoonvader, weduwnaar, stiefzoon, kleindochter, vrouw, broers, familielid | BIOGRAPHY | actor=actor recipient=van:person,poss:person | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,acteur
+ [actor Seif], zoon van [recipient Kadaffi], werd gearresteerd.
+ [actor Navalnaja], weduwe van [recipient Navalny], sprak in Straatsburg.
a geboren, getogen, afkomstig, opgegroeid | BIOGRAPHY | actor=head:person recipient=- at=in from=uit,van | weak
+ De in [at Riyad] geboren [actor terreurleider] is dood.
