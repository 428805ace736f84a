# Verbs of PROTEST: demonstrate, riot, strike, hunger strike, boycott, block, vandalise.
v demonstreren, betogen, protesteren, manifesteren, optocht houden | PROTEST/demo | actor=subj!:people/org/person/agent recipient=tegen:agent object=tegen,voor at=in,te,bij,op | not=product,verkoper,apparaat,theorie,onderzoeker,ambassadeur
+ Duizenden [actor studenten] demonstreerden in [at Boedapest] tegen [recipient de regering].
+ [actor Boeren] betogen in [at Brussel].
+ [actor Vrouwen] protesteerden tegen [recipient het regime] in [at Teheran].
- De verkoper demonstreerde een nieuw apparaat.
v straat op gaan, straat opgaan, op straat komen, straat op trekken, massaal straat op gaan, op straat gaan | PROTEST/demo | actor=subj!:people/org/agent recipient=tegen:agent object=tegen,voor,uit at=in,te,bij,op
+ Tienduizenden [actor Serviërs] gingen in [at Belgrado] de straat op.
+ [actor Demonstranten] kwamen op straat tegen [recipient de president].
v betoging houden, demonstratie houden, mars houden, betoging organiseren, demonstratie organiseren, protest organiseren, protestmars houden, protestactie houden, wake houden, actie voeren, protestactie voeren, protest voeren, te hoop lopen, in opstand komen, in verzet komen, zich roeren, manifestatie houden, demonstratieve mars houden, sit-in houden, herdenkingsmars houden, manifestatie organiseren, optocht organiseren | PROTEST/demo | actor=subj!:people/org/agent recipient=tegen:agent object=tegen,voor at=in,te,bij,op | not=reclame,winkel,korting
+ [actor De vakbonden] houden een betoging in [at Brussel].
+ [actor Studenten] organiseerden een mars tegen [recipient de junta].
+ [actor De bevolking] kwam in opstand tegen [recipient de dictator].
+ [actor De Koerden] hielden een protestmars in [at Rotterdam].
v samenkomen, zich verzamelen, samendrommen, zich scharen, samenstromen, marcheren, optrekken, lopen, oprukken, trekken, samen komen | PROTEST/demo | actor=subj!:people recipient=tegen:agent at=in,te,bij,op to=naar | only=demonstrant,betoger,protest,betoging,demonstratie,protesteren,spandoek,protestmars,leus,betogers,activist not=marathon
+ [actor Betogers] verzamelden zich op [at het Vrijheidsplein] met spandoeken.
v leuze roepen, leuzen scanderen, leus scanderen, spandoek meedragen, vlag verbranden, portret verbranden, leuzen roepen, slogan scanderen, vlaggen verbranden, slogans roepen, spandoeken dragen | PROTEST/demo | actor=subj!:people/agent recipient=tegen:agent at=in,te,bij,op object=obj
+ [actor De betogers] scandeerden leuzen tegen [recipient de regering].
+ [actor Demonstranten] verbrandden een vlag in [at Karachi].
v relschoppen, rellen, rel schoppen, rellen trappen, barricade opwerpen, barricades opwerpen, in opstand raken, amok maken, herrie schoppen, vuur stichten | PROTEST/riot | actor=subj!:people/agent recipient=met,tegen at=in,te,bij,op | not=supporter,hooligan,voetbal,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor Jongeren] schopten rellen in [at Clichy].
+ [actor Demonstranten] wierpen barricades op in [at Kiev].
v rel uitbreken, rel ontstaan, onlust uitbreken, ongeregeldheid uitbreken, protest uitbreken, onrust uitbreken, opstand uitbreken, protest oplaaien, onlusten oplaaien, muiterij uitbreken, onrust ontstaan, volkswoede losbarsten, protest losbarsten, ongeregeldheid ontstaan | PROTEST/riot | actor=onder,van,door recipient=tegen at=in,te,bij,op object=- | not=voetbal,supporter,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,ophef
+ In [at Nairobi] braken rellen uit.
+ Onder [actor gevangenen] brak een opstand uit in [at Quito].
+ In [at Tunis] barstten protesten los.
v ontaarden, uit hand lopen, escaleren | PROTEST/riot | actor=- recipient=- at=in,te,bij,op object=subj!:event | only=betoging,demonstratie,protest,manifestatie,mars
+ De betoging in [at Athene] liep uit de hand.
v staken, werk neerleggen, in staking gaan, staking houden, staking uitroepen, staking organiseren, stiptheidsactie houden, werk onderbreken, stakingsactie voeren, algemene staking houden, aan staken slaan, plat gaan, tot staking overgaan | PROTEST/strike | actor=subj!:people/org/agent recipient=tegen:agent object=voor,tegen at=in,te,bij,op | not=geweld,vijandelijkheid,beschieting,offensief,gevecht,productie,gesprek,onderhandeling,vuur,zoektocht,onderzoek,bombardement,aanval,strijd,verzet,levering,behandeling,vlucht
+ [actor Leraren] staken in [at Chicago].
+ [actor De vakbond] riep een staking uit.
+ [actor Mijnwerkers] legden het werk neer bij [at Marikana].
- Het bedrijf staakt de productie.
v in hongerstaking gaan, hongerstaking beginnen, voedsel weigeren, hongerstaking houden, eten weigeren, in dorststaking gaan, hongerstaking starten | PROTEST/hunger | actor=subj!:people/person/agent recipient=tegen:agent at=in,te,bij,op object=uit,voor
+ [actor Navalny] begon een hongerstaking.
+ [actor De gevangenen] weigeren voedsel in [at Guantánamo].
v boycotten, boycot uitroepen, verkiezing boycotten, stembus mijden, tot boycot oproepen | PROTEST/boycott | actor=subj!:agent recipient=obj:agent,van,tegen object=obj at=in | not=top,overleg,conferentie,onderhandeling,diner,tante,bruiloft,feest,verjaardag
+ [actor Activisten] boycotten [recipient Shell].
+ [actor Consumenten] riepen op tot een boycot van [recipient Israël].
v blokkeren, bezetten, barricaderen, blokkade opwerpen, weg versperren, versperren, blokkade houden, platleggen, afsluiten, lamleggen, weg blokkeren, kraken, zich vastlijmen, zich vastketenen, weg bezetten, universiteit bezetten, plat leggen, lam leggen | PROTEST/obstruct | actor=subj!:people/org recipient=- at=obj:place,in,te,bij,op,aan object=obj | only=boer,activist,betoger,demonstrant,student,staker,actievoerder,trucker,vakbond,klimaatactivist,visser,chauffeur,vrachtwagenchauffeur,inwoner,dorpeling,scholier,werknemer,gele,betogers,milieuactivist not=rekening
+ [actor Boeren] blokkeerden snelwegen bij [at Parijs].
+ [actor Truckers] legden het verkeer plat in [at Ottawa].
v vernielen, in brand steken, bekladden, vandaliseren, ruit ingooien, omvertrekken, besmeuren, kort en klein slaan, ruiten ingooien, beschadigen, omverhalen, van sokkel trekken, slopen | PROTEST/vandalize | actor=subj!:people recipient=van at=obj:place,in,te,bij,op object=obj | only=betoger,demonstrant,activist,relschopper,jongere,standbeeld,student,betogers,protest,rel,monument,actievoerder,aanhanger
+ [actor Relschoppers] staken auto's in brand in [at Malmö].
+ [actor Activisten] bekladden een standbeeld in [at Bristol].
v zich in brand steken, zichzelf in brand steken, zichzelf verbranden | PROTEST | actor=subj!:person/people/agent recipient=- object=uit,tegen at=in,te,bij,op
+ [actor Een Tibetaanse monnik] stak zichzelf in brand in [at Lhasa].
v muiten, in opstand komen, rebelleren, zich verzetten, opstaan, zich keren, opstand ontketenen, opstand beginnen, naar wapens grijpen, wapens opnemen, wapens oppakken, gewapende strijd beginnen, wapen opnemen, gewapende strijd hervatten, naar wapen grijpen | ASSAULT | actor=subj!:forces/people recipient=tegen at=in,te,bij,op | weak context=military
+ [actor Soldaten] muitten in [at Bouaké].
v toestormen, uitjouwen, uitfluiten, wegjouwen, joelen | PROTEST/demo | actor=subj!:people recipient=obj! at=in,te,bij,op | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,supporter
+ [actor Betogers] jouwden [recipient de minister] uit in [at Groningen].
v dienst weigeren, deserteren, overlopen, dienstbevel weigeren | RETREAT | actor=subj!:forces/people recipient=naar,van from=uit,van at=in | context=military
+ [actor Soldaten] deserteren uit het leger.
+ [actor De generaal] liep over naar [recipient de rebellen].
v trekken door straat, door straat trekken, straat opgaan, straat op gaan, de straat opgaan, op straat gaan, optocht houden, door stad trekken, zich verzamelen op plein, mars houden, wake houden | PROTEST/demo | actor=subj!:people/org object=tegen,voor at=in,op | not=militair,soldaat,troepen,carnaval
+ [actor Tienduizenden mensen] gingen de straat op in [at Khartoem].
v aan rellen slaan, slaan aan rellen, rellen, slaags raken met politie, met steen gooien, auto in brand steken, winkel plunderen, barricade oprichten | PROTEST/riot | actor=subj!:people object=tegen at=in,op
+ [actor Jongeren] sloegen aan het rellen in [at Parijs].
v hoofdkantoor in brand steken, kantoor in brand steken, partijkantoor in brand steken, gebouw in brand steken, ambassade in brand steken, parlement bestormen, ambassade bestormen, paleis bestormen, partijkantoor vernielen, parlement in brand steken | PROTEST/vandalize | actor=subj!:people recipient=van:agent at=in | not=soldaat,militie
+ [actor Betogers] staken het hoofdkantoor van [recipient de regeringspartij] in brand.
v overslaan | PROTEST/demo | actor=- recipient=- at=naar! | only=protest,betoging,onrust,rel not=griep,virus,vuur,brand
+ De protesten sloegen over naar [at Mandalay].
v uitjouwen, uitfluiten, uitschelden, wegfluiten | PROTEST/demo | actor=subj!:people recipient=obj!:person/state | not=speler,trainer,scheidsrechter,zanger,club,doelman,voetballer,artiest
+ [actor Arbeiders] jouwden [recipient de president] uit.
v versperren, barricaderen | PROTEST/obstruct | actor=subj!:people/forces object=obj! at=obj:place | only=weg,brug,snelweg,boer,betoger,politie,demonstrant,trekker not=uitzicht
+ [actor Boeren] versperden de brug met trekkers.
v opdringen, oprukken | PROTEST/demo | actor=subj!:people at=bij,naar,tot | only=betoger,demonstrant,actievoerder,relschopper,betoging,demonstratie
+ [actor Actievoerders] drongen op bij het parlement.
v op pot pan slaan, op pan slaan, op pot slaan | PROTEST/demo | actor=subj!:people
+ [actor Bewoners] sloegen op potten en pannen.
