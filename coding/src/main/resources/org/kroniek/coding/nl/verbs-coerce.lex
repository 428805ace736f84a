# Verbs of COERCE: arrest, raid, seize, curfew, ban, censor, deport, withhold.
# Arrest
v arresteren, oppakken, aanhouden, inrekenen, in hechtenis nemen, gevangenzetten, opsluiten, vastzetten, detineren, interneren, in bewaring stellen, achter tralies zetten, gevangen zetten, in cel zetten, in verzekering stellen, in boeien slaan, achter slot grendel zetten, opbrengen, arrestatie verrichten, wegslepen, van bed lichten, in cel gooien, in gevangenis zetten, in gevangenis gooien, in gevangenis werpen, vastnemen, vast zetten, vast nemen | COERCE/arrest | recipient=obj! at=in,te,bij,op object=wegens,voor | context=legal not=draad,trend,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,hond,gedachte,signaal,regen,plan
+ [actor De politie] arresteerde [recipient tien demonstranten] in [at Minsk].
+ [recipient De journalist] werd opgepakt door [actor veiligheidsagenten].
+ [actor Het leger] heeft [recipient de president] gevangengezet.
+ [actor De autoriteiten] hielden [recipient twee activisten] aan.
+ [actor Agenten] rekenden [recipient de verdachte] in.
+ [actor De geheime dienst] lichtte [recipient de advocaat] van zijn bed.
+ [recipient De generaal] is in hechtenis genomen.
- De regen houdt aan.
v vasthouden, gevangenhouden, gevangen houden, in hechtenis houden, vast houden | COERCE/arrest | recipient=obj! at=in,te,bij,op | context=legal not=hand,gedachte,beleid,bal,koers,stuur,plan,aan,principe,eis,lijn
+ [actor Iran] houdt [recipient de hulpverlener] vast in [at Teheran].
+ [recipient De journaliste] wordt vastgehouden door [actor de junta].
- De partij houdt vast aan haar plan.
v vastzitten, gevangenzitten, gevangen zitten, in cel zitten, in gevangenis zitten, achter tralies zitten, in hechtenis zitten, brommen, in voorarrest zitten, in bewaring zitten, straf uitzitten, celstraf uitzitten, vast zitten | COERCE/arrest | actor=- recipient=subj!:agent at=in,te,bij,op | context=legal not=migrant,vluchteling,reiziger,toerist,schip,vrachtwagen,onderhandeling,overleg,file,lift,sneeuw,onderhandeling,modder,auto,trein,knop,reiziger,toerist,ijs
+ [recipient De oppositieleider] zit in [at Siberië] gevangen.
+ [recipient Twee journalisten] zitten vast in [at Istanbul].
+ [recipient De activist] zit al jaren in de cel.
- De reizigers zaten vast in een lift.
v onder huisarrest plaatsen, onder huisarrest zetten, huisarrest opleggen, onder huisarrest stellen, huisarrest krijgen, onder huisarrest staan | COERCE/arrest | recipient=obj,iobj,aan at=in,te,bij,op | context=legal
+ [actor De junta] plaatste [recipient de president] onder huisarrest.
+ [actor De rechter] legde [recipient de ayatollah] huisarrest op.
v verdwijnen, laten verdwijnen, spoorloos verdwijnen | COERCE/arrest | actor=- recipient=subj:person/people at=in,te,bij,op | only=junta,regime,geheim,dictatuur,activist,dissident,tegenstander,veiligheidsdienst,oppositieleider weak context=human_rights
+ In [at Argentinië] verdwenen [recipient duizenden tegenstanders van de junta].
# Raids and seizures
v binnenvallen, inval doen, huiszoeking doen, huiszoeking verrichten, doorzoeken, huiszoeking houden, uitkammen, doorzoeking doen, inval uitvoeren | COERCE/seize | actor=subj:forces/org/state recipient=bij,in:org at=obj:place,te,op object=obj:thing | weak only=politie,justitie,agent,rechercheur,woning,kantoor,huis,redactie,FIOD,huiszoeking,inval,recherche,veiligheidsdienst,moskee,leger,soldaat context=legal
+ [actor De politie] deed een inval bij [recipient de oppositiepartij].
+ [actor Israëlische soldaten] deden een inval in [at Jenin].
v beslag leggen, in beslag nemen, confisqueren, inbeslagnemen, verbeurdverklaren, verbeurd verklaren, onteigenen, naasten, nationaliseren, aan ketting leggen, inbeslag nemen, afpakken, afnemen, zich toe-eigenen, toe-eigenen | COERCE/seize | recipient=van,iobj,bij,obj:agent at=in,te,op object=obj,op | context=legal not=tijd,ruimte,aanslag,leven,aandacht,verantwoordelijkheid,winst,examen,interview,slachtoffer,vertrouwen,snelheid
+ [actor De politie] nam wapens in beslag in [at Marseille].
+ [actor Italië] nam een jacht van [recipient de oligarch] in beslag.
+ [actor Venezuela] nationaliseerde de olievelden.
+ [actor Iran] legde een tanker aan de ketting.
+ [actor De rebellen] pakten [recipient de boeren] voedsel af.
- De reparatie nam veel tijd in beslag.
v buitmaken, buit maken, inpikken, veroveren, bemachtigen, in hand vallen | COERCE/seize | recipient=op,van at=in,te,bij object=obj!:goods/weapon | context=military not=goud,zilver,brons,medaille,meter,finale,titel,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,kaartje
+ [actor De milities] pikten het materieel in.
v plunderen, stelen, roven, leegroven, leegplunderen, beroven, brandschatten, wegroven, leeghalen | COERCE/seize | actor=subj:forces/people/state/agent recipient=van at=obj:place,in,te,bij,op object=obj | weak only=militie,rebel,soldaat,leger,strijder,plunderaar,oorlog,rel,relschopper,betoger,jihadist,IS,rebellen,land,troep,huurling,bende,gewapend,konvooi,hulpgoed not=fiets,auto,show,hart,inbreker,juwelier,bank,pinpas,idee,kunst
+ In [at Darfur] hebben [actor soldaten] vee gestolen.
+ [actor De rebellen] roofden hulpgoederen in [at Tigray].
v tegoed bevriezen, bankrekening bevriezen, rekening blokkeren, tegoed blokkeren, bezitting bevriezen, vermogen bevriezen, geld bevriezen | SANCTION/discontinue | recipient=van object=- | context=economic
+ [actor De EU] bevroor de tegoeden van [recipient de oligarchen].
+ [actor Zwitserland] blokkeerde rekeningen van [recipient Mubarak].
# Restrict
v verbieden, in ban doen, buiten wet stellen, verbod opleggen, verbod instellen, verbod afkondigen, verbod uitvaardigen, aan banden leggen, inperken, beknotten, beperken, breidelen, beteugelen, verbod invoeren, ontbinden | COERCE/restrict | actor=subj:state/org/person recipient=obj:org/people,iobj,aan,voor at=in object=obj,inf,op | context=rights_freedoms weak not=alcohol,arts,schade,kosten,uitstoot,ouder,werkgever,zich,snelheid,risico,tabak,dieet,huwelijk,emissie,contract
+ [actor Het regime] legde [recipient de pers] aan banden.
+ [actor De president] ontbond [recipient het parlement].
+ [actor Frankrijk] verbood [recipient leerlingen] een hoofddoek te dragen.
v parlement ontbinden, grondwet opschorten, parlement schorsen, grondwet buiten werking stellen, parlement naar huis sturen, partij verbieden, vakbond verbieden, betoging verbieden, demonstratie verbieden, partij ontbinden, krant verbieden, grondwet schorsen, grondrecht opschorten, politieke partij verbieden, activiteit verbieden | COERCE/restrict | recipient=- at=in | context=repression,rights_freedoms
+ [actor De junta] schortte de grondwet op.
+ [actor De burgemeester] verbood de betoging in [at Berlijn].
v grens sluiten, grens dichtgooien, grens dichtdoen, grens afsluiten, grens afgrendelen, grensovergang sluiten, luchtruim sluiten, haven sluiten, grens dichthouden, grens bewaken, luchtruim afsluiten, hek bouwen, muur bouwen, grensmuur bouwen, grenscontrole invoeren, grenscontroles invoeren, grens dicht gooien, grens dicht houden | COERCE/restrict | recipient=met,voor,tegen at=met:place,in,te,bij,op | context=migration,territory
+ [actor Hongarije] sloot de grens met [recipient Servië].
+ [actor Pakistan] sloot zijn luchtruim.
+ [actor Polen] bouwt een muur tegen [recipient migranten].
+ [actor Duitsland] voert grenscontroles in.
v blokkeren, afsluiten, versperren, blokkade opleggen, blokkade instellen, afgrendelen, isoleren, belemmeren, hinderen, tegenhouden, indammen | COERCE/restrict | actor=subj:forces/state/org recipient=van,voor,aan,obj:people/org at=obj:place,in,te,bij,op object=obj:goods/event/thing | weak not=veto,boer,betoger,wetsvoorstel,demonstrant,Senaat,activist,akkoord,besluit,virus,schot,bal,motie,fusie,overname,ader,stakers,staker,vakbond,vrachtwagen,auto,ongeval,boom,ongeluk,pechgeval,automobilist
+ [actor Israël] blokkeert [at Gaza].
+ [actor De rebellen] sloten [at de snelweg] af.
+ [actor De EU] probeert [recipient migranten] in [at Libië] tegen te houden. => CT+ attempted
v avondklok instellen, avondklok afkondigen, uitgaansverbod afkondigen, avondklok invoeren, uitgaansverbod instellen, avondklok opleggen, uitgaansverbod opleggen, spertijd instellen, uitgaansverbod invoeren, avondklok verlengen | COERCE/curfew | recipient=- at=voor:place,in,te,bij,op | context=repression
+ [actor Het leger] stelde een avondklok in in [at Caïro].
+ [actor De regering] kondigde een uitgaansverbod af.
v noodtoestand afkondigen, noodtoestand uitroepen, krijgswet afkondigen, krijgswet uitroepen, staat van beleg afkondigen, noodtoestand instellen, noodtoestand verlengen, staat van beleg uitroepen, militair bestuur instellen, noodwet afkondigen, noodwet invoeren, noodrecht afkondigen | COERCE/martial-law | recipient=- at=voor:place,in,te,bij,op | context=repression
+ [actor De president] riep de noodtoestand uit in [at Colombo].
+ [actor Marcos] kondigde de krijgswet af.
+ [actor De regering] heeft de noodtoestand verlengd.
v censureren, censuur invoeren, censuur opleggen, mond snoeren, monddood maken, uit lucht halen, krant sluiten, zender sluiten, internet afsluiten, website blokkeren, internet blokkeren, internet platleggen, van zender halen, publicatie verbieden, uitzending verbieden, uit ether halen, zwijgen opleggen, muilkorven, verschijningsverbod opleggen, persvrijheid inperken, omroep sluiten, redactie sluiten, media censureren, internet plat leggen | COERCE/censor | recipient=obj:agent,iobj,van at=in,te,bij,op object=obj | context=rights_freedoms,repression
+ [actor China] censureert [recipient de pers].
+ [actor Het regime] snoerde [recipient journalisten] de mond.
+ [actor De autoriteiten] sloten het internet af in [at Myanmar].
+ [actor De regering] haalde [recipient de omroep] uit de lucht.
+ [actor Poetin] maakt [recipient de oppositie] monddood.
# Deport, expel people
v uitzetten, deporteren, uitwijzen, over grens zetten, terugsturen, verbannen, land uit zetten, verdrijven, verjagen, etnisch zuiveren, wegjagen, gedwongen verhuizen, uit huis zetten, uit land zetten, repatriëren, gedwongen terugsturen, verwijderen, terugduwen, herplaatsen, onder dwang overbrengen, op vliegtuig zetten | COERCE/deport | recipient=obj!:people/person from=uit to=naar at=- | context=migration,human_rights not=tijd,knop,apparaat,muziek,motor,geluid,tumor,huurder,speler,trainer,pakket,product,diplomaat,ambassadeur,virus,stroom
+ [actor Pakistan] deporteert [recipient Afghaanse vluchtelingen] naar [to Kabul].
+ [actor De militie] verdreef [recipient de dorpelingen] uit [from Kivu].
+ [recipient De migranten] werden door [actor Griekenland] teruggestuurd naar [to Turkije].
+ [actor Denemarken] wees [recipient de imam] uit.
+ [actor Kroatische agenten] duwden [recipient migranten] terug.
v ontruimen, leegvegen, leeg vegen | COERCE/deport | actor=subj:forces/org recipient=- at=obj!:place,in,te,bij,op | only=politie,leger,kamp,tentenkamp,vluchtelingenkamp,plein,ME,agent,soldaat
+ [actor De politie] ontruimde [at het vluchtelingenkamp] bij [at Calais].
v in ballingschap sturen, tot ballingschap dwingen, in ballingschap drijven | COERCE/deport | recipient=obj! to=naar from=uit
+ [actor De junta] stuurde [recipient de oppositieleider] in ballingschap.
v vluchten, ontvluchten, wegvluchten, op vlucht slaan, wijk nemen, vlucht nemen, uitwijken, op drift raken, op vlucht gaan, naar buitenland vluchten, goed heenkomen zoeken, huis verlaten, huis ontvluchten | SUFFERS | actor=subj:people/person recipient=- from=uit,obj,vanuit,van to=naar at=in | context=asylum,human_security weak not=werkelijkheid,drukte,hitte,kou,fiets,automobilist,overvaller,dader
+ [actor Duizenden burgers] vluchtten uit [from Mosul].
+ [actor De inwoners] ontvluchten [from Khartoum].
+ [actor Rohingya] sloegen op de vlucht naar [to Bangladesh].
- De automobilist vluchtte na de aanrijding.
# Withhold, let-down of services, cyber, misinformation
v stroom afsluiten, water afsluiten, gaskraan dichtdraaien, stroom afsnijden, water afsnijden, afsnijden, gas afsluiten, elektriciteit afsluiten, gaslevering stopzetten, hulp tegenhouden, hulpgoederen tegenhouden, achterhouden, onthouden, hulp blokkeren, voedsel onthouden, hulpkonvooi tegenhouden, salaris inhouden, gastoevoer afsluiten, uithongeren, waterkraan dichtdraaien, hulpgoed blokkeren, gaslevering stop zetten | COERCE/withhold | recipient=van,iobj,aan,voor,obj:agent at=in,obj:place object=obj:goods | context=human_security weak not=klant,informatie,stem,huurder
+ [actor Israël] sloot in [at Gaza] de stroom af.
+ [actor Rusland] draaide de gaskraan dicht voor [recipient Polen].
+ [actor Het leger] houdt hulpgoederen voor [recipient burgers] tegen.
+ [actor Ethiopië] hongert [recipient de Tigrayers] uit.
v hacken, kraken, cyberaanval uitvoeren, platleggen, inbreken, binnendringen, digitaal aanvallen, ddos-aanval uitvoeren, digitale aanval uitvoeren, plat leggen | COERCE/cyber | recipient=obj,bij,op,van object=obj,in at=in | context=cyber only=hacker,website,computer,server,netwerk,digitaal,systeem,mail,malware,cyberaanval,hackersgroep,virus,hackers,mailserver,software,ransomware,account weak
+ [actor Noord-Korea] hackte [recipient Sony] via de mailserver.
+ [actor Hackers] legden de website van [recipient het parlement] plat.
v saboteren, onklaar maken | ASSAULT/destroy | recipient=van at=obj:place,in,te,bij,op object=obj! | weak only=pijpleiding,spoor,kabel,fabriek,installatie,spoorlijn,elektriciteitsnet,kerncentrale,gasleiding,brug,trein,centrale
+ [actor De rebellen] saboteerden een kabel in [at Jemen].
v desinformatie verspreiden, nepnieuws verspreiden, propaganda verspreiden, propaganda maken, leugens verspreiden, misleiden, leugen verspreiden, opruien, haat zaaien, verkiezing beïnvloeden, manipuleren, inmenging plegen, verkiezingsuitslag vervalsen, verkiezing vervalsen, stemmen vervalsen, fraude plegen, verkiezingsfraude plegen, frauderen, nepaccount gebruiken, uitslag vervalsen | COERCE/misinformation | recipient=onder,tegen,van at=in,te,bij,op object=over | context=misinformation weak not=belasting,bank,verzekering,examen,boekhouder,uitkering
+ [actor Rusland] verspreidt desinformatie in [at Moldavië].
+ [actor Rusland] beïnvloedt de verkiezingen in [at Georgië].
+ [actor De regeringspartij] vervalste de verkiezingen in [at Zimbabwe].
v dwingen, verplichten, intimideren, onder dwang zetten, chanteren, afpersen, bang maken, lastigvallen, treiteren, schrik aanjagen, angst aanjagen | COERCE | recipient=obj! object=inf,tot at=in,te,bij,op | weak context=repression not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,virus,crisis,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,doelman,zich,werkgever
+ [actor De milities] intimideren [recipient kiezers] in [at Harare].
+ [actor Het leger] dwong [recipient de president] tot aftreden.
+ [recipient Litouwen] wordt gechanteerd door [actor China].
v onderdrukken, discrimineren, vervolgen, hard optreden, hardhandig optreden, optreden, repressie uitoefenen, bloedig onderdrukken, klem zetten, rechten schenden, mensenrecht schenden, in houdgreep houden, met harde hand regeren, ingrijpen, uitbuiten, zuiveren, knechten, zuiveringen doorvoeren, zuivering houden, in keurslijf dwingen | COERCE | recipient=obj:agent,tegen,van at=in,te,bij,op object=tegen | context=repression,human_rights weak not=film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,hoestbui,lach,vraag,geeuw,muzikant,brandweer,emotie
+ [actor China] onderdrukt [recipient de Oeigoeren] in [at Xinjiang].
+ [actor De politie] trad hard op tegen [recipient betogers].
+ [actor De junta] treedt hard op tegen [recipient de Rohingya].
- De zanger trad op in Carré.
v ontslaan, wegsturen, uit functie zetten, op straat zetten, laan uit sturen, aan kant zetten, opzij schuiven, uit functie ontheffen, op non-actief stellen, op nonactief zetten, zijn ontslag geven, wegpromoveren, uit ambt zetten, passeren, ontheffen, van post halen, degraderen | COERCE | actor=subj:person/state/org recipient=obj!:person/people/agent at=- | context=executive weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,werknemer,bedrijf,personeel,fabriek,directeur,ziekenhuis,patiënt,concern,leerling,speler
+ [actor De president] ontsloeg [recipient de legerchef].
+ [recipient De bankpresident] is door [actor Erdogan] op straat gezet.
+ [actor De premier] heeft [recipient de minister] weggestuurd.
+ [actor De koning] onthief [recipient de premier] uit zijn functie.
- De fabriek ontsloeg honderd werknemers.
v staatsgreep verijdelen, coup neerslaan, coup verijdelen, opstand neerslaan, aanslag verijdelen, couppoging neerslaan, aanslag voorkomen, protest neerslaan, protest onderdrukken, opstand onderdrukken, betoging neerslaan, demonstratie neerslaan, betoging uiteenslaan, demonstratie uiteendrijven, betoging uiteendrijven, demonstratie uiteenslaan, demonstratie beëindigen, betoging beëindigen, kamp ontruimen, plein ontruimen, betoging uiteen slaan, demonstratie uiteen drijven, betoging uiteen drijven, demonstratie uiteen slaan | COERCE/restrict | actor=subj:forces/state/person/org recipient=van at=in,te,bij,op | context=repression
+ [actor Het leger] sloeg de opstand neer in [at Benghazi].
+ [actor De politie] verijdelde een aanslag in [at Rotterdam].
+ [actor De politie] dreef de demonstratie uiteen in [at Tbilisi].
v toegang ontzeggen, toegang weigeren, toegang verbieden, visum weigeren, niet toelaten, uitsluiten, diskwalificeren, deelname verbieden, kandidatuur verbieden, inreisverbod opleggen, visum intrekken, reisverbod opleggen, buitensluiten | COERCE/restrict | recipient=obj!:agent,iobj,aan,van at=tot:place,in object=tot,van | context=rights_freedoms weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,discotheek,school,koers,markt,beurs,aandeel,prijs,rente,omzet,winst,verkoop,concurrent,bedrijf,merk,klant,belegger,mogelijkheid,scenario
+ [actor De kiescommissie] sloot [recipient de oppositieleider] uit van de verkiezingen.
v opleggen, heffen, verhogen, invoeren, inhouden | COERCE/restrict | actor=subj:state/org recipient=iobj,aan,op,tegen,obj:agent object=obj! at=in,te,bij | only=heffing,importheffing,belasting,importtarief,invoerheffing,exportverbod,handelsbeperking,invoerrecht,importheffingen,tarief,handelsbelemmering weak context=economic
+ [actor Trump] legde importheffingen op aan [recipient China].
v grens dichtgaan, luchtruim dichtgaan, grensovergang dichtgaan, luchthaven dichtgaan, vliegveld dichtgaan, grens dichtblijven, luchtruim dichtblijven, grenspost dichtgaan, grens potdicht zitten, grens dichtzitten, grens dicht gaan, luchtruim dicht gaan | COERCE/restrict | actor=- recipient=- at=met:place,in,tussen:place object=subj
+ De grens met [at Servië] ging dicht.
v internet uitvallen, telefoon uitvallen, netwerk uitvallen, internetverbinding uitvallen, communicatie uitvallen, verbinding uitvallen, internet platliggen, telefoonverkeer platliggen, communicatie wegvallen, internet wegvallen | COERCE/censor | actor=- recipient=- at=in object=subj | only=coup,staatsgreep,junta,noodtoestand,leger,betoging,demonstratie,protest,verkiezing,militair,bombardement,offensief not=storm,orkaan,aardbeving,storing,hack,KPN
+ In [at Khartoem] viel na de staatsgreep het internet uit.
v gesprek afluisteren, telefoongesprek afluisteren, telefoon afluisteren, telefoon aftappen, gesprek onderscheppen, communicatie onderscheppen, bericht onderscheppen, telefoongesprek onderscheppen, radioverkeer afluisteren | COERCE | actor=subj:agent recipient=van,tussen object=obj at=in | context=intelligence not=journalist,roddel
+ [actor Het leger] heeft een gesprek van [recipient Hamas] afgeluisterd.
v frauderen, stem stelen, met verkiezing knoeien, verkiezing vervalsen, verkiezing manipuleren, verkiezing stelen, uitslag vervalsen, stembus vullen, met stembus knoeien, verkiezingsfraude plegen | COERCE | actor=subj:agent recipient=- at=in object=bij,met | context=election only=verkiezing,stembus,uitslag,referendum,presidentsverkiezing,kiescommissie,parlementsverkiezing
+ [actor De regeringspartij] heeft met de verkiezingen geknoeid.
v ambassade plunderen, paleis plunderen, winkel plunderen, magazijn plunderen, depot plunderen, ziekenhuis plunderen, museum plunderen, kantoor plunderen, presidentieel paleis plunderen, opslagplaats plunderen, dorp plunderen, stad plunderen, loods plunderen | COERCE/seize | actor=subj:agent recipient=van at=in,te,bij,op object=obj
+ [actor Betogers] plunderden de ambassade in [at Bagdad].
v avondklok komen, avondklok gelden, avondklok ingaan, uitgaansverbod gelden, uitgaansverbod komen, uitgaansverbod ingaan | COERCE/curfew | actor=- recipient=- at=voor:place,in,te | context=repression not=hond,corona,virus,besmetting
+ In [at Colombo] geldt een avondklok.
v noodtoestand gelden, noodtoestand ingaan, staat van beleg gelden, krijgswet gelden, noodtoestand van kracht zijn | COERCE/martial-law | actor=- recipient=- at=voor:place,in,te | context=repression not=corona,virus,aardbeving,storm,overstroming
+ In [at Ethiopië] geldt de noodtoestand.
v vluchten, wegvluchten | SUFFERS | actor=subj!:people recipient=- from=uit,van,vanuit to=naar at=- | context=asylum,human_security only=aanval,aanslag,gevecht,bombardement,bom,raket,granaat,soldaat,militair,strijder,rebel,oorlog,burgeroorlog,geweld,beschieting,offensief,luchtaanval,leger,opstandeling,betoging,militie,inval,coup,staatsgreep,opstand,jihadist,vluchteling,vluchtelingenkamp,etnisch,zuivering not=toerist,brand,orkaan,overstroming,aardbeving,vulkaan
+ [actor Duizenden inwoners] vluchtten voor de rebellen.
v huisarrest krijgen, onder huisarrest zitten, in hechtenis zitten, in voorarrest zitten | COERCE/arrest | actor=- recipient=subj!:agent | context=legal
+ [recipient De burgemeester] zit in voorarrest.
v land uitzetten, land uit zetten, uit land zetten, over grens zetten | COERCE/deport | actor=subj:agent recipient=obj!:people/person | context=migration not=diplomaat,ambassadeur,gezant,attaché,consul
+ [recipient De Afghanen] werden het land uit gezet.
v sociale media blokkeren, toegang blokkeren, website blokkeren, internet afsluiten, internet blokkeren, zender sluiten, krant sluiten, uit lucht halen, zender verbieden, krant verbieden | COERCE/censor | actor=subj!:agent recipient=obj:org
+ [actor De regering] blokkeerde [recipient de sociale media].
v website platleggen, website plat leggen, computer platleggen, netwerk platleggen, site platleggen, website hacken, computer hacken, netwerk hacken | COERCE/cyber | actor=subj!:agent recipient=van:agent
+ [actor Hackers] legden de website van [recipient het ministerie] plat.
v beslag nemen, in beslag nemen, beslag leggen op, aan ketting leggen | COERCE/seize | actor=subj!:agent recipient=van:agent at=in object=obj | not=tijd,aandacht,ruimte
+ [actor Iran] nam een tanker in beslag in [at de Golf van Oman].
v plunderen, leegplunderen, leegroven | COERCE/seize | actor=subj!:agent recipient=van:agent at=obj:place,in object=obj | not=koelkast,spel,keuken
+ [actor Gewapende mannen] plunderden een magazijn in [at Soedan].
v betoging verbieden, demonstratie verbieden, protest verbieden, bijeenkomst verbieden, partij verbieden, partij ontbinden, parlement ontbinden, grondwet opschorten, regering ontslaan | COERCE/restrict | actor=subj!:agent recipient=obj:agent at=in | context=repression
+ [actor De autoriteiten] verboden alle betogingen in [at Moskou].
v meenemen, afvoeren, wegvoeren | COERCE/arrest | actor=subj:forces recipient=obj!:person/people | only=arrestatie,arresteren,militair,politie,coup,soldaat,agent,oppakken context=repression not=hond,bal,spullen,speler
+ [actor Militairen] namen [recipient de minister] mee.
v dichtgaan, gesloten blijven | COERCE/restrict | actor=- at=subj:place | only=grens,grensovergang,luchtruim,vliegveld not=winkel,café,school,restaurant
+ De grens ging dicht na de coup.
v schrappen, afgelasten, annuleren | COERCE/restrict | actor=subj!:agent object=obj! | only=vlucht,luchthaven,vliegveld,luchtruim,betoging,demonstratie not=wedstrijd,concert,film,race
+ [actor De regering] annuleerde alle vluchten na de betoging.
v vervalsen, frauderen | COERCE | actor=subj:agent object=obj | only=verkiezing,uitslag,stembus,stembiljet,verkiezingsuitslag context=election not=schilderij,munt,bankbiljet
+ [actor De regering] vervalste de uitslag van de verkiezingen.
v straat afzetten, weg afzetten, plein afzetten, wijk afzetten, centrum afzetten, gebied afzetten, omgeving afzetten, straat afgrendelen, plein afgrendelen, wijk afgrendelen, gebied afgrendelen, straat afsluiten, toegangsweg afsluiten | COERCE/restrict | actor=subj!:forces at=in,rond,rondom,bij | not=wedstrijd,marathon,brand,ongeluk,feest
+ [actor De oproerpolitie] had de straten in [at Minsk] afgezet.
v blokkeren, afsluiten, platleggen, uit lucht halen, ontoegankelijk maken | COERCE/censor | actor=subj:state/person/forces recipient=obj!:org | only=internet,website,app,platform,censuur,account,medium,Facebook,Twitter,WhatsApp,Telegram,Instagram,YouTube,TikTok,Signal not=overname,fusie,bank
+ [actor De regering] blokkeerde [recipient Twitter].
