# States: who controls, backs, opposes, is allied with, belongs to, leads, lives, wins, suffers.
# CONTROLS
v beheersen, controleren, in hand hebben, hand inhebben, in handen hebben, in bezit hebben, onder controle hebben, onder controle houden, bezet houden, in handen houden, in bezit houden, in greep houden, in greep hebben, in macht hebben, in wurggreep houden | CONTROLS | actor=subj:agent recipient=- at=obj!:place,van:place object=- | context=territory not=taal,kunst,emotie,markt,debat,nieuws,wedstrijd,spel,inspecteur,kaartje,bagage,paspoort,griep,ziekte,hitte,kou,storm,corona,virus
+ [actor Het leger] heeft [at Aleppo] in handen.
+ [actor De Taliban] houden [at Kunduz] bezet.
+ [actor De militie] controleert [at het vliegveld].
- Hij beheerst de Franse taal.
- De griep houdt Nederland in zijn greep.
v scepter zwaaien, dienst uitmaken, lakens uitdelen, touwtjes in handen hebben, voor het zeggen hebben, het zeggen hebben, macht hebben, macht uitoefenen, macht in handen hebben, macht delen, gezag uitoefenen, macht bezitten, macht stevig in handen hebben, in zadel zitten, aan roer staan, aan touwtjes trekken, aan knoppen zitten | CONTROLS | actor=subj:agent recipient=- at=in,over:place,van:place | context=political_institutions not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,bedrijf,keuken,woning
+ [actor Hezbollah] maakt de dienst uit in [at Zuid-Libanon].
+ [actor Drie clans] delen de macht in [at Puntland].
+ [actor De junta] heeft de macht in handen in [at Mali].
+ In [at Birma] hebben [actor de generaals] de macht.
v heersen, regeren, besturen, heerschappij voeren, bewind voeren, schrikbewind voeren | CONTROLS | actor=subj!:agent recipient=- at=over:place,in,obj:place | context=political_institutions weak not=stilte,chaos,rust,griep,verwarring,auto,vrachtwagen,schip,drone,vliegtuig,sfeer,onrust,armoede,trein
+ [actor De militie] heerst over [at Bukavu].
+ [at Gaza] wordt bestuurd door [actor Hamas].
+ [actor Assad] regeerde met harde hand over [at Syrië].
- In de zaal heerste stilte.
v in hand blijven, onder controle staan, in handen blijven, onder bestuur staan, onder gezag staan, onder bewind staan | CONTROLS | actor=van,door,in_handen_van recipient=- at=subj!:place | context=territory not=brand,bedrijf,inflatie,epidemie,familie
+ [at De grensstad Nimroz] staat onder controle van [actor de Taliban].
v standhouden, stand houden, verdedigen, behouden, positie hebben, sterke positie hebben, stelling hebben, voet aan grond hebben, bolwerk hebben | CONTROLS | actor=subj!:forces/person/state recipient=- at=obj:place,in,op,bij,rond | context=territory,military weak only=leger,rebel,militie,strijder,positie,Taliban,IS,stelling,bolwerk,soldaat,troep,basis,jihadist,separatist,generaal,krijgsheer not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,titel,baan,bestand,wapenstilstand
+ [actor Al-Shabaab] heeft een sterke positie in [at Zuid-Somalië].
+ [actor De rebellen] houden stand in [at Ghouta].
v gezag vestigen, kalifaat vestigen, bewind vestigen, islamitische staat stichten, zelfbestuur uitroepen, parallelle regering vormen, tegenregering vormen, schaduwregering vormen | CONTROLS | actor=subj!:agent recipient=- at=in,over,rond | context=territory
+ [actor De jihadisten] vestigden een kalifaat in [at Raqqa].
+ [actor De rebellen] vormden een tegenregering in [at Goma].
n controle, heerschappij, greep, gezag, zeggenschap, soevereiniteit, schrikbewind, bewind, militair bewind, dictatuur, tirannie, alleenheerschappij, bestuur | CONTROLS | actor=van,poss,mod,door recipient=- at=over,op,in,van:place | weak context=territory not=paspoort,douane,politie,arts,kwaliteit,bagage,periodiek,snelheid,bedrijf,bestuurder,controlepost,snelheidscontrole,dopingcontrole,kwaliteitscontrole,alcoholcontrole,paspoortcontrole,grenscontrole,ingreep,begrip,wapencontrole,geboortecontrole,fractiebestuur,partijbestuur,hoofdbestuur,dagelijks,verenigingsbestuur
+ De controle van [actor de rebellen] over [at Goma] is volledig.
+ De heerschappij van [actor de junta] over [at Birma] duurde decennia.
+ De greep van [actor Hezbollah] op [at Beiroet] verslapt.
+ Onder het bewind van [actor de Taliban] in [at Afghanistan] mogen meisjes niet studeren.
n bolwerk, machtsbasis, thuisbasis, rebellenbolwerk, bastion, broeinest, stelling | CONTROLS | actor=van,poss,mod recipient=- at=poss,in,bij | weak context=territory not=kroeg,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,verf,wiskunde,opstelling,voorstelling,tentoonstelling,vaststelling,veronderstelling,bestelling,instelling,aanstelling,doelstelling,samenstelling,herstelling,uitstelling,ontsteltenis
+ In het bolwerk van [actor de Taliban] in [at Helmand] is het stil.
a bezet, onbezet, geannexeerd | CONTROLS | actor=door at=head:place | weak context=territory not=zaal,lijn,toilet,hotel,stoel
+ De door [actor Israël] bezette [at Westoever] is afgesloten.
# BACKS
v steunen, ruggensteunen, achter staan, rugdekking geven, in zadel houden, sympathiseren, op hand zijn, dekken, aan zijde staan, protegeren, hand boven hoofd houden, warm hart toedragen, vierkant achter staan, loyaal blijven, trouw blijven, aanhangen | BACKS | actor=subj:agent,door recipient=obj,met,iobj,achter,van,aan object=bij,in,obj:thing/event/document | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,arm,elleboog,goede,schade,verzekering,muur,kosten,wandelstok,theorie,verlichting
+ [actor Rusland] steunt [recipient Assad].
+ [actor Iran] steunt [recipient de Houthi's] in hun strijd.
+ [recipient De rebellen] worden gesteund door [actor Rwanda].
+ De door [actor Rusland] gesteunde [recipient separatisten] rukken op.
+ [actor Rusland] houdt [recipient Loekasjenko] in het zadel.
v steun hebben, steun genieten, steun krijgen, op steun rekenen, steun ontvangen, hulp krijgen, rugdekking krijgen, op steun kunnen bouwen, hulp ontvangen, wapens krijgen, geld krijgen, steun vinden, wapens ontvangen, geld ontvangen | BACKS | actor=van,bij,uit recipient=subj!:agent object=- at=in,te,op | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,bank,patiënt,student,stichting,uitkering,verzekeraar
+ [recipient Loekasjenko] zou steun hebben van [actor Rusland]. => PR+ hearsay
+ [recipient De rebellen] krijgen steun van [actor Rwanda].
+ [recipient De president] geniet de steun van [actor het leger].
+ [recipient Het regime] kan rekenen op steun van [actor Iran]. => PS+
n steun, ruggensteun, rugdekking, loyaliteit, trouw, sympathie, achterban, politieke steun, aanhankelijkheid | BACKS | actor=van,poss,mod,door,uit,onder recipient=aan,voor,met object=- | weak not=financieel,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,arm,bijstandsuitkering,beademing
+ De steun van [actor Rusland] aan [recipient Assad] is essentieel.
+ De [actor Iraanse] steun voor [recipient Hezbollah] blijft.
+ De trouw van [actor het leger] aan [recipient de koning] staat vast.
a loyaal, trouw, gezind, welgezind, welgevallig, toegewijd, verknocht, goedgezind, gelieerd, verbonden | BACKS | actor=head:agent recipient=aan,iobj,mod object=- | weak not=klant,lezer,fan,hond,bezoeker,echtgenoot
+ [actor De troepen] zijn loyaal aan [recipient Haftar].
+ [actor De milities] zijn trouw aan [recipient de president].
a regeringsgezind, Kremlingezind, pro-Russisch, pro-Iraans, pro-Turks, pro-Westers, prowesters, pro-Europees, pro-Oekraïens, pro-Israëlisch, pro-Palestijns, pro-Koerdisch, pro-Chinees, pro-Amerikaans, pro-Syrisch, pro-regering, koningsgezind, pro-* | BACKS | actor=head:agent recipient=mod object=- | not=contra,deo
+ [actor Pro-Russische separatisten] vielen Donetsk aan.
r bondgenoot, geallieerde, coalitiegenoot, medestrijder, strijdmakker, strijdgenoot, wapenbroeder, partner, coalitiepartner, kompaan, vazal, satelliet, handlanger, bentgenoot, geestverwant, oorlogsbondgenoot | ALLIED | actor=actor,van,poss recipient=- | not=huwelijk,levenspartner,echtgenoot,sekspartner,relatie,zakenpartner,samenlevingspartner,vriendin
+ [actor Iran], bondgenoot van [actor Syrië], stuurt soldaten.
+ [actor Hezbollah] is een bondgenoot van [actor Iran].
r aanhanger, volgeling, medestander, sympathisant, loyalist, getrouwe, vertrouweling, bewonderaar, beschermheer, steunpilaar, adept | BACKS | actor=actor recipient=van,poss | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,voetbal,club
+ [actor Rusland] is de beschermheer van [recipient Assad].
+ [actor Orbán], bewonderaar van [recipient Trump], was blij.
+ [actor Gül] is een vertrouweling van [recipient Erdogan].
r supporter, pion, marionet, stroman, beschermer, sponsor, financier, geldschieter, vriend, zetbaas, verdediger, discipel | BACKS | actor=actor recipient=van,poss | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,voetbal,club,bank,vriendin,boezemvriend,jeugdvriend
+ [actor Iran] is de sponsor van [recipient Hezbollah].
+ [actor Loekasjenko] is een vriend van [recipient Poetin].
+ [actor Kadyrov] is een marionet van [recipient Rusland].
# OPPOSES
v tegenwerken, zich verzetten, zich keren, vijandig staan, vijandig gezind zijn, oppositie voeren, oppositie bedrijven, tegenover elkaar staan, lijnrecht tegenover staan, op gespannen voet staan, op voet van oorlog staan, in onmin leven, overhoop liggen, in clinch liggen, vijandig tegenover staan, gebrouilleerd zijn, op ramkoers liggen, wantrouwen, haten, in vaarwater zitten, dwarszitten | OPPOSES | actor=subj:agent recipient=tegen:agent,met,obj:agent,tegenover,van object=tegen | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,kou,ziekte,armoede,onkruid,pest
+ [actor De Koerden] verzetten zich tegen [recipient Turkije].
+ [actor De partij] voert oppositie tegen [recipient de president].
+ [actor Turkije] staat op gespannen voet met [recipient Griekenland].
v rivaliseren | OPPOSES | actor=subj recipient=met at=in,te,bij,op
+ De [actor rivaliserende regering] zetelt in Benghazi.
+ [actor De generaals] rivaliseren met [recipient de islamisten].
r tegenstander, vijand, rivaal, aartsvijand, opponent, criticaster, criticus, aartsrivaal, tegenspeler, tegenstrever, doodsvijand, concurrent, uitdager, nemesis, tegenkandidaat, erfvijand, antagonist | OPPOSES | actor=actor recipient=van!,poss!,mod! | not=vriend,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,bedrijf,winkel,kunstcriticus,filmcriticus,tennis,tennisser,darter,schaker,moestuin,tuin,dier,natuurlijk,jury
+ [actor Navalny] was een tegenstander van [recipient Poetin].
+ [actor Iran], aartsvijand van [recipient Israël], ontkent alles.
+ [actor Machar] is de rivaal van [recipient Kiir].
a vijandig, tegengesteld, verzet, anti-Amerikaans, anti-Westers, antiwesters, anti-Russisch, anti-Israëlisch, regimekritisch, regeringsvijandig, anti-Chinees, anti-Iraans, anti-* | OPPOSES | actor=head:agent recipient=mod,met,tegenover,aan,jegens object=- | not=overname,bod,klimaat,antibiotica,milieu,omgeving
+ [recipient Anti-Amerikaanse] [actor betogers] verbrandden vlaggen.
n vijandschap, vete, rivaliteit, conflict, ruzie, onenigheid, geschil, vijandigheid, bloedvete, stammenstrijd, tweespalt, grensgeschil, grensconflict, spanning, wrijving, haat, twist, grensruzie, broedertwist, twistpunt, diplomatieke rel | OPPOSES | actor=tussen,van,poss,mod recipient=met,tegen,jegens object=over | weak not=burenruzie,arbeidsconflict,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,spieren,huwelijk,relatie,elektrisch,oppervlaktespanning,buren,echtelieden,cao-conflict
+ De rivaliteit van [actor Iran] met [recipient Saoedi-Arabië] duurt voort.
v spanning oplopen, spanning toenemen, relatie verslechteren, betrekkingen verslechteren, verhouding verslechteren, betrekking bekoelen, spanning stijgen, relatie bekoelen, spanning groeien | OPPOSES | actor=tussen,van recipient=met at=in | reciprocal context=diplomatic
+ De spanningen tussen [actor China] en [actor Taiwan] lopen op.
# ALLIED, MEMBER_OF
v zich verbonden hebben, geallieerd zijn, bondgenootschap hebben, alliantie hebben, gelieerd zijn, verbonden zijn, banden hebben, nauwe banden onderhouden, banden onderhouden | ALLIED | actor=subj:agent,van recipient=- | reciprocal weak not=huwelijk,familie,internet,buren,jeugd
+ [actor De militie] onderhoudt banden met [actor Al Qaida].
v vertegenwoordigen | MEMBER_OF | actor=obj! recipient=in
+ [actor De sjiieten] zijn vertegenwoordigd in [recipient het kabinet].
v verbinden | ALLIED | actor=obj,met recipient=- | reciprocal weak not=internet,huwelijk
+ [actor De militie] is verbonden met [actor Al Qaida].
v zich verenigen, verenigd zijn, deel uitmaken, behoren, zitting hebben, vertegenwoordigd zijn, ressorteren, onderdeel zijn, aangesloten zijn, opgaan | MEMBER_OF | actor=subj!:agent recipient=in:org,van:org/agent,bij:org,tot:org/forces,aan:org,onder:org/forces at=te,op | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,stoel,bank,club,auto,gevangenis,cel,trein,kring,rook
+ [actor De soldaten] behoren tot [recipient de garde].
r lid, partijlid, kaderlid, NAVO-lid, lidstaat, EU-lid, commandolid, bendelid, kopstuk, medewerker, ondercommandant, prominent, partijgenoot | MEMBER_OF | actor=actor recipient=van,poss,mod | not=familie,gezin,lidmaat,bibliotheek,club,koor,familielid,gezinslid,teamlid,personeelslid,clublid
+ [actor Turkije], lid van [recipient de NAVO], weigert.
+ [actor Al-Masri] was een kopstuk van [recipient Al Qaida].
+ [actor Hongarije] is een lidstaat van [recipient de EU].
n onderdeel, tak, vleugel, afdeling, gewapende tak, afsplitsing, gewapende vleugel, factie, dochterorganisatie, mantelorganisatie | MEMBER_OF | actor=poss,self recipient=van | weak not=auto,machine,boom,ziekenhuis,bank,vliegtuig,rechtervleugel,linkervleugel
+ [actor De gewapende tak] van [recipient Hamas] dreigt.
# LEADS
v leiden, aanvoeren, aan hoofd staan, aan leiding staan, leiding geven, aansturen, commanderen, bevel voeren, aan top staan, bevel hebben, leiding hebben, onder bevel hebben, onder zich hebben, aan kop gaan, presideren | LEADS | actor=subj:person/agent recipient=obj:agent,van,aan,over object=obj:event of=over:place,van:place,obj:place | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,ertoe,toe,weg,peiling,gesprek,debat,tot,ranglijst,klassement,orkest,bedrijf,school
+ [actor Kony] leidt [recipient het Verzetsleger van de Heer].
+ [actor Prigozjin] voerde [recipient de Wagnergroep] aan.
+ [actor De emir] staat aan het hoofd van [recipient de stam].
+ [recipient De coalitie] wordt geleid door [actor Saoedi-Arabië].
- De weg leidt naar het dorp.
v onder leiding staan, onder bevel staan, onder commando staan, leiding onderstaan, bevel onderstaan, commando onderstaan, onder aanvoering staan | LEADS | actor=van,onder_leiding_van recipient=subj!:agent | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,orkest,koor
+ [recipient De rebellen] staan onder leiding van [actor kolonel Makenga].
r leider, aanvoerder, commandant, bevelhebber, hoofdman, voorman, opperbevelhebber, legerleider, partijleider, rebellenleider, militieleider, legerchef, warlord, krijgsheer, sterke man, sterke vrouw, oppositieleider, oppositieleidster, leidster, politiechef, veiligheidschef, stamhoofd, stamleider, guerrillaleider, fractieleider, separatistenleider, legercommandant, coupleider, juntaleider, terreurleider, voorvrouw, opperhoofd, geestelijk leider, vakbondsleider, studentenleider, protestleider, bendeleider, drugsbaas, clanleider, inlichtingenchef, partijchef, politbureauchef | LEADS | actor=actor recipient=van,poss,mod of=van:place,over:place | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,orkest,bank,koor,redactie,kok,klassement,cursus,schoolhoofd,projectleider,teamleider,afdelingshoofd,achterhoofd,directiehoofd,wielrenner,marktleider,scoutleider,koorleider,ranglijst,ploegleider,chef-kok,reisleider
+ [actor Makenga], commandant van [recipient de rebellen], weigert.
+ [actor Nasrallah], aanvoerder van [recipient Hezbollah], hield een toespraak.
+ [actor Kadyrov] is al jaren de sterke man van [of Tsjetsjenië].
+ Krijgsheer [actor Dostum] keerde terug.
+ Oppositieleider [actor Navalny] is dood.
+ [actor Haniyeh] is de politiek leider van [recipient Hamas].
# LOCATED
v wonen, verblijven, leven, resideren, zich ophouden, onderduiken, zich schuilhouden, zich schuil houden, zich verschuilen, zich verbergen, in ballingschap leven, in ballingschap verblijven, zijn toevlucht zoeken, verblijf houden, logeren, ondergedoken zitten, schuilen, bivakkeren, in ballingschap wonen, ondergedoken zijn | LOCATED | actor=subj!:agent recipient=- at=in!,op!,bij!,nabij! | not=dier,vogel,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,regen,gezin,hoop
+ [actor Poetsjdemon] leefde in ballingschap in [at België].
+ De in [at Beiroet] wonende [actor dichter] zwijgt.
+ [actor De terreurleider] houdt zich schuil in [at Pakistan].
+ [actor Gülen] leefde in [at Pennsylvania].
v zetelen, gevestigd zijn, hoofdkwartier hebben, zetel hebben, basis hebben, hoofdkantoor hebben, gestationeerd zijn, gelegerd zijn, gebaseerd zijn, opereren, huizen, kantoor hebben, kamp hebben | LOCATED | actor=subj!:agent recipient=- at=in!,op!,bij!,nabij!,vanuit! | weak not=bedrijf,chirurg,arts,markt,winkel,film,roman,verhaal,stoel,trein
+ [actor De regering] zetelt in [at Tripoli].
+ [actor De rebellen] opereren vanuit [at Idlib].
v legeren | LOCATED | actor=obj!:forces recipient=- at=in!,op!,bij!,nabij! | context=military
+ [actor Amerikaanse soldaten] zijn gelegerd in [at Bahrein].
a woonachtig, gevestigd, gestationeerd, gelegerd, ondergedoken, verblijvend | LOCATED | actor=head:agent recipient=- at=in,op,bij,nabij | not=bedrijf
+ [actor De schrijver] is woonachtig in [at Londen].
n hoofdkwartier, zetel, basis, legerbasis, kazerne, commandopost, uitvalsbasis, vlootbasis, marinebasis, hoofdkantoor, luchtmachtbasis, oefenkamp, trainingskamp | LOCATED | actor=van,poss,mod recipient=- at=in,bij,op,nabij | weak not=Kamer,parlement,bedrijf,kiezer,stoel,bank,concern
+ Het hoofdkwartier van [actor de NAVO] in [at Brussel] werd ontruimd.
+ De [actor Russische] marinebasis in [at Tartus] is beschoten.
n aanwezigheid, militaire aanwezigheid, troepenaanwezigheid | LOCATED | actor=van,poss,mod recipient=- at=in,bij,op | weak
+ De [actor Amerikaanse] aanwezigheid in [at Irak] is omstreden.
# WANTED
v zoeken, opsporen | WANTED | actor=subj:org/state recipient=obj!:person object=wegens,voor | context=legal only=justitie,politie,Interpol,Strafhof,arrestatiebevel,tribunaal,oorlogsmisdaad,moord,terrorisme,genocide,aanslag,FBI not=woning,baan,personeel weak
+ [recipient De krijgsheer] wordt gezocht door [actor het Strafhof].
+ [actor Interpol] zoekt [recipient de generaal] wegens moord.
a voortvluchtig, meestgezocht | WANTED | actor=door recipient=head:person/agent | context=legal
+ [recipient De terreurleider] is nog voortvluchtig.
v arrestatiebevel lopen, arrestatiebevel liggen, opsporingsbevel lopen, aanhoudingsbevel lopen, arrestatiebevel gelden, op opsporingslijst staan, prijs op hoofd staan | WANTED | actor=van recipient=tegen:agent,subj:person,op at=in,te,bij | context=legal
+ Tegen [recipient de president] loopt een arrestatiebevel van [actor het Strafhof].
# WINNING
v overhand hebben, bovenhand hebben, overwicht hebben, aan winst zijn, overhand krijgen, oorlog winnen, slag winnen, strijd winnen, terrein winnen, initiatief hebben, zegevieren, overwinning boeken, overwinning behalen, triomferen, zege behalen, beste papieren hebben, aan langste eind trekken, momentum hebben | WINNING | actor=subj!:agent recipient=op,tegen,van,boven at=in,bij,rond | context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,koers,markt,beurs,aandeel,prijs,rente,omzet,winst,verkoop,concurrent,bedrijf,merk,klant,belegger,verkiezing,peiling,kandidaat,zetel,rechtszaak,partij,prijs,proces
+ [actor De rebellen] hebben de overhand in [at Aleppo].
+ [actor Het leger] behaalde een overwinning op [recipient de jihadisten].
+ [actor Azerbeidzjan] won de oorlog tegen [recipient Armenië].
v verliezen, aan kortste eind trekken, in nauw zitten, onderspit delven, slag verliezen, oorlog verliezen, nederlaag lijden, zware verliezen lijden, op rand van nederlaag staan | WINNING | actor=tegen,van,door recipient=subj!:agent at=in,bij,rond | context=military only=oorlog,slag,leger,rebel,strijd,militie,front,troep,soldaat,verliezend,nederlaag,onderspit,defensief,kortste not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,verkiezing,peiling,koers,markt,beurs,aandeel,prijs,rente,omzet,winst,verkoop,concurrent,bedrijf,merk,klant,belegger,zetel
+ [recipient Het leger] leed bij [at Kherson] een nederlaag tegen [actor Oekraïne].
v winnen, verkiezing winnen, verkiezingszege behalen, stembusslag winnen, presidentsverkiezing winnen, grootste worden, verkiezingsoverwinning behalen, meerderheid behalen, absolute meerderheid behalen, verkiezingen winnen, zege boeken, referendum winnen | WINNING | actor=subj!:agent recipient=van at=in,bij | context=election only=verkiezing,stembus,stemming,zetel,presidentsverkiezing,parlementsverkiezing,referendum,kiezer,herkozen,peiling,gemeenteraadsverkiezing,stem,stembusslag,verkiezingsoverwinning,verkiezingszege,meerderheid not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,loterij
+ [actor De oppositie] won de verkiezingen in [at Senegal].
+ [actor De president] behaalde een verkiezingszege.
n overwinning, zege, overhand, overwicht, triomf, victorie, militaire overwinning | WINNING | actor=van,poss,mod recipient=op,tegen at=in,bij | weak context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,punt,tennis,zegetocht
+ De overwinning van [actor het leger] op [recipient de rebellen] is compleet.
n nederlaag, militaire nederlaag | WINNING | actor=tegen,door recipient=van,poss,mod at=in,bij | weak context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,punt,tennis
+ De nederlaag van [recipient Armenië] tegen [actor Azerbeidzjan] was pijnlijk.
# DIVIDED
a gespleten, versplinterd, gefragmenteerd | DIVIDED | actor=- recipient=- at=head:place,in of=head:org object=over value=tussen | not=prijs,geld,winst,rol,mening,taak,film
+ [at Het gespleten Cyprus] praat weer.
v verdelen, verscheuren, splijten, opdelen, verdeeld raken, verdeeld zijn, uiteenvallen, versplinteren, in tweeën delen, splitsen, scheuren, uit elkaar vallen, in tweeën splijten, uiteen vallen | DIVIDED | actor=- recipient=- at=obj:place/state,subj:place/state of=obj:org,subj:org value=tussen,in object=over | not=prijs,winst,taak,buit,erfenis,stof,cel,papier,huwelijk,taart,kleding,aandacht,bedrijf,eten,hulpgoed,voedsel,voedselpakket
+ [at Cyprus] is verdeeld tussen Grieken en Turken.
+ De burgeroorlog verscheurde [at Libanon].
+ [at Joegoslavië] is uiteengevallen.
n verdeeldheid, tweedeling, deling, splitsing, onderlinge verdeeldheid, scheuring, schisma, tweespalt, kloof, versnippering | DIVIDED | actor=- recipient=- at=van:place,in of=binnen:org,van:org,in:org object=over value=tussen | not=cel,arm,generatie,loonkloof,kernsplitsing,celdeling,genderkloof
+ De deling van [at Cyprus] duurt al decennia.
# SUFFERS
v honger lijden, hongerlijden, verhongeren, van honger omkomen, van honger sterven, in armoede leven, gebrek lijden, gebrek hebben, te lijden hebben, zwaar te lijden hebben, in nood verkeren, creperen, van voedselhulp afhankelijk zijn, in ellende leven, onder puin liggen, honger hebben, in tenten leven, in kampen leven, lijden | SUFFERS | actor=subj!:people recipient=- at=in,op object=aan,onder | context=human_security not=blessure,verlies,nederlaag,dieet,rugpijn,depressie
+ [actor Burgers] lijden honger in [at Jemen].
+ [actor De Soedanezen] leven in armoede.
+ [actor De bevolking] heeft zwaar te lijden onder de oorlog.
v verarmen, ontheemd zijn, ontheemd raken, dakloos raken, dakloos worden, in puin liggen, afgesneden zijn, zonder stroom zitten, zonder water zitten, van buitenwereld afgesneden zijn, zonder elektriciteit zitten, dakloos zijn, zonder voedsel zitten, in duisternis zitten | SUFFERS | actor=subj:people recipient=- at=subj:place,in,op | context=human_security
+ [actor Tienduizenden burgers] raakten ontheemd in [at Kivu].
+ [at Marioepol] ligt in puin.
+ In [at Charkov] zitten [actor de inwoners] zonder stroom.
a verarmd, uitgehongerd, hongerend, ontheemd, noodlijdend, geteisterd, straatarm, verpauperd, ondervoed, dakloos, berooid, oorlogsmoe, getraumatiseerd, ontredderd, doodarm | SUFFERS | actor=head:people recipient=- at=head:place,in | context=human_security not=bedrijf,bank,club,bodem,kat
+ [actor Uitgehongerde burgers] vluchten naar de stad.
v teisteren, treffen, zuchten | SUFFERS | actor=obj:people,subj:people recipient=- at=obj!:place,subj:place object=onder | only=honger,hongersnood,armoede,droogte,dictatuur,juk,cholera,sanctie,ebola,blokkade context=human_security
+ [at Somalië] wordt geteisterd door hongersnood.
n hongersnood, honger, voedselcrisis, humanitaire ramp, humanitaire crisis, armoede, ondervoeding, voedselschaarste, voedseltekort, nood, ellende, ontheemding, cholera-epidemie, vluchtelingencrisis, humanitaire noodsituatie, noodsituatie, watertekort, medicijntekort, voedselnood, hyperinflatie, vluchtelingenstroom, exodus, uittocht | SUFFERS | actor=onder,van:people recipient=- at=in,op,uit | context=human_security not=eetlust,dorst,knopen,goud,informatie,macht,kapitaal,kans,kinderarmoede,noodzaak,geldhonger,leeshonger,nieuwshonger,taal
+ De hongersnood in [at Tigray] verergert.
+ De humanitaire ramp in [at Gaza] wordt groter.
+ De voedselcrisis in [at Soedan] treft miljoenen mensen.
v heersen, uitbreken, woeden, dreigen, toenemen, verergeren | SUFFERS | actor=- recipient=- at=in!,op! object=subj! | only=honger,hongersnood,armoede,cholera,ebola,voedselschaarste,voedseltekort,mazelen,humanitair,nood context=human_security
+ In [at Zuid-Soedan] heerst hongersnood.
a onderweg | MOBILIZE/troops | actor=head!:forces recipient=- to=naar,richting from=uit,vanuit,van at=- | context=military
+ [actor Parachutisten] zijn onderweg naar [to Kabul].
+ [actor Soldaten] zijn onderweg naar [to Charkov].
a actief, aanwezig | LOCATED | actor=head!:forces recipient=- at=in!,op!,bij! | not=vulkaan,bedrijf
+ [actor De terreurgroep] is actief in [at Mali].
a gekant, afkerig, wars | OPPOSES | actor=head:agent recipient=tegen,van
+ [actor De bisschoppen] zijn gekant tegen [recipient het regime].
a bevriend | ALLIED | actor=head:agent,met recipient=- | reciprocal not=buren,stel
+ [actor China] is bevriend met [actor Noord-Korea].
a bereid | AGREE | actor=head:agent recipient=- object=inf,tot
+ [actor De rebellen] zijn bereid te onderhandelen.
a eens | AGREE | actor=head:agent,met recipient=- object=over | reciprocal weak
+ [actor Turkije] is het eens met [actor Rusland] over een bestand.

# Whose force it is, where the force has a name in the article: 'zijn militie, het Nationale Leger'
n militie, leger, troep, strijdkracht, krijgsmacht, beweging, groepering, rebellengroep, strijdgroep, paramilitairen, garde, factie | LEADS | actor=poss:person!,van:person! recipient=self:forces at=- near=- | named
+ [actor Hemedti] stuurde zijn militie, [recipient de RSF], naar het zuiden.
n bewind, regime, machthebber, junta, tegenregering, schaduwregering, kalifaat | CONTROLS | actor=self! at=in!,rond!,over!,te! | not=vorig,voormalig,oud
+ [actor Het bewind] in [at Damascus] zwijgt over de zaak.
# Predicates with a copula
v aan macht zijn, aan bewind zijn, aan macht blijven, aan roer blijven | CONTROLS | actor=subj:agent recipient=- at=in,op | context=political_institutions
+ [actor De generaals] bleven aan de macht.
v in handen zijn, in hand zijn, in handen blijven, onder controle zijn, in greep zijn | CONTROLS | actor=van,in_handen_van recipient=- at=subj!:place | context=territory not=brand,bedrijf,epidemie
+ Sinds maandag is [at Raqqa] in handen van [actor de jihadisten].
v aan winnende hand zijn, aan winnen zijn | WINNING | actor=subj:agent recipient=- at=in,bij | context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,koers,markt,beurs,aandeel,prijs,rente,omzet,winst,verkoop,concurrent,bedrijf,merk,klant,belegger,peiling
+ [actor De rebellen] zijn in Darfur aan de winnende hand.
- De ploeg is aan de winnende hand.
v in oorlog zijn, in opstand zijn, in conflict zijn, op voet oorlog zijn | OPPOSES | actor=subj:agent recipient=met,tegen | weak
+ [actor De stam] is in opstand tegen [recipient de regering].
v op vlucht zijn | SUFFERS | actor=subj:people recipient=- from=uit at=in | context=asylum
+ [actor Duizenden burgers] zijn op de vlucht.
v onderweg zijn | MOBILIZE/troops | actor=subj!:forces recipient=- to=naar,richting from=uit,vanuit,van at=- | context=military
+ Volgens de krant zijn [actor versterkingen] onderweg.
v in gesprek zijn, in overleg zijn, in onderhandeling zijn | CONSULT | actor=subj:agent,met recipient=- object=over | reciprocal
+ [actor De regering] is in gesprek met [actor de rebellen].
v in hongerstaking zijn | PROTEST/hunger | actor=subj:agent recipient=- at=in
+ [actor De gevangenen] zijn in hongerstaking.
v in staking zijn | PROTEST/strike | actor=subj:agent recipient=- at=in,bij
+ [actor De mijnwerkers] zijn in staking.
v in ballingschap zijn, in ballingschap blijven | BIOGRAPHY | actor=subj:agent recipient=- at=in
+ [actor De president] is in ballingschap.
v op bezoek zijn, op staatsbezoek zijn, op werkbezoek zijn | CONSULT/visit | actor=subj:agent recipient=bij at=in,op | context=diplomatic not=museum
+ [actor De minister] is op bezoek in [at Ankara].
+ [actor De koning] is op staatsbezoek in [at Lissabon].
v voedsel opraken, water opraken, medicijn opraken, brandstof opraken, voorraad opraken, voedsel opreken, voedsel ontbreken, water ontbreken, medicijn ontbreken, voedsel schaars worden, water schaars worden, voedsel tekortkomen | SUFFERS | actor=bij:people,onder:people recipient=- at=in object=subj,obj | context=human_security not=ruimtestation,ijsbeer
+ In [at Gaza] raken voedsel en water op.
a schaars | SUFFERS | actor=- recipient=- at=in object=head! | only=voedsel,water,medicijn,brandstof,brood,geneesmiddel context=human_security not=woning,bedrijf,grondstof,talent
+ In [at Aleppo] zijn voedsel en medicijnen schaars.
v overeindhouden, overeind houden | BACKS | actor=subj!:agent recipient=obj:agent object=- at=-
+ [actor Iran] hield [recipient het regime] overeind.
v blijven, achterblijven | LOCATED | actor=subj!:person/forces recipient=- at=in!:place,op:place | only=oorlog,leger,troep,rebel,regime,president,rebellenleider,premier,militair not=zanger,zangeres,acteur,bedrijf,leven,functie,hand,macht,ambt,zitten,ziekenhuis,vakantie,gevangenis,cel,school,thuis,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor De premier] is in [at Damascus] gebleven.
+ [actor Amerikaanse troepen] blijven in [at Irak].
v hebben | LOCATED | actor=obj!:forces recipient=- at=in!:place | context=military not=nodig,last,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ Turkije heeft sinds 2016 in [at Syrië] [actor duizenden soldaten].
v toezicht blijven, toezicht vallen, toezicht staan, toezicht komen, gezag vallen, gezag blijven | CONTROLS | actor=van!:agent recipient=- at=subj:place object=subj
+ Het gebied blijft onder toezicht van [actor de Verenigde Naties].
v toestand verslechteren, situatie verslechteren, omstandigheid verslechteren, lot verslechteren, toestand verergeren | SUFFERS | actor=van:people/state recipient=- at=in | context=human_security not=patiënt,bedrijf,economisch,financieel,economie,begroting,gezondheid,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ De toestand van [actor de vluchtelingen] verslechtert.
n zege, overwinning | WINNING | actor=voor!:person/org/state,van!:person/org/state | context=election only=verkiezing,referendum,stembus,stemming not=doelpunt,wedstrijd,ploeg,etappe,finale,competitie
+ De verkiezing werd een overwinning voor [actor de president].
