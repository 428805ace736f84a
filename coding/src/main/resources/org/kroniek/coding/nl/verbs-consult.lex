# Verbs of CONSULT: meet, visit, talk, call, negotiate, mediate. Talking with somebody puts all in actor.
v ontmoeten, treffen | CONSULT | actor=subj,obj!:person/people/org/state/forces recipient=- | reciprocal not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,weerstand,verzet,maatregel,schikking,regeling,raket,granaat,bom,kogel,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,vuur,ravage,schade,chaos
+ [actor De president] ontmoette [actor de Turkse premier] in [at Ankara].
+ [actor Poetin] en [actor Xi] ontmoeten elkaar in [at Samarkand].
- Ajax ontmoet Feyenoord in de finale.
- De eigenaar trof een ravage aan.
v praten, overleggen, gesprek voeren, onderhandelen, confereren, beraadslagen, van gedachten wisselen, gedachten wisselen, om tafel zitten, aan tafel zitten, aan onderhandelingstafel zitten, overleg plegen, overleg hebben, overleg voeren, onderhandeling voeren, besprekingen voeren, bespreking voeren, bespreking houden, beraad houden, zich beraden, gesprek hebben, rond tafel zitten, dialoog voeren | CONSULT | recipient=- object=over | reciprocal weak not=taal,dialect,kind,cao,transfer,speler,voetballer,zender,recht,vrouw,schuld,vonnis,contract,makelaar
+ [actor De regering] praat met [actor de rebellen] over een bestand.
+ [actor Israël] en [actor Hamas] onderhandelen in [at Caïro].
+ [actor Canada] voerde gesprekken met [actor de Taliban].
+ [actor De minister] overlegt met [actor de NAVO].
+ [actor India] en [actor Pakistan] zitten om de tafel.
+ [actor De rebellen] voeren onderhandelingen met [actor het leger].
- De club onderhandelt met de spits over een contract.
v in gesprek gaan, gesprek aangaan, aan tafel gaan, om tafel gaan, gesprek beginnen, gesprek openen, onderhandeling beginnen, onderhandeling openen, onderhandeling hervatten, onderhandeling starten, onderhandeling aangaan, gesprek hervatten, overleg hervatten, overleg beginnen, gesprekken beginnen, dialoog aangaan, dialoog beginnen, dialoog openen, vredesbespreking beginnen, vredesoverleg beginnen, vredesoverleg hervatten, rond tafel gaan, contact zoeken, contact leggen, contact opnemen, in contact treden, contact onderhouden, aan onderhandelingstafel schuiven, aanschuiven | CONSULT | recipient=- object=over | reciprocal weak
+ [actor De regering] gaat in gesprek met [actor de vakbonden].
+ [actor Iran] en [actor Saoedi-Arabië] hervatten de onderhandelingen.
+ [actor Afghanistan] begon onderhandelingen met [actor de Taliban].
+ [actor De premier] ging om de tafel met [actor de boeren].
+ [actor Rusland] legde contact met [actor de junta].
+ [actor De president] opende een dialoog met [actor de oppositie].
v bijeenkomen, samenkomen, vergaderen, bijeen zijn, samen zijn, elkaar treffen, elkaar spreken, ontmoeting hebben, ontmoeting houden, onderonsje hebben, zitting houden, debatteren, bijeen komen, samen komen | CONSULT/multilateral | recipient=- | reciprocal weak not=familie,vriend,klas,koor,supporter,aandeelhouder,vereniging
+ [actor De ministers] kwamen bijeen in [at Brussel].
+ [actor Afrikaanse leiders] kwamen samen in [at Addis Abeba].
v in spoedzitting bijeenkomen, in spoedberaad bijeenkomen, spoedoverleg houden, top houden, conferentie houden, topontmoeting houden, topoverleg houden, topconferentie houden, topberaad houden, op top bijeenkomen, in spoedzitting bijeen komen, in spoedberaad bijeen komen, op top bijeen komen | CONSULT/multilateral | recipient=- | reciprocal
+ [actor De Arabische Liga] hield een top in [at Amman].
+ [actor De NAVO-landen] houden spoedoverleg in [at Brussel].
+ [actor De Veiligheidsraad] kwam in spoedzitting bijeen.
v bezoeken, bezoek brengen, op bezoek komen, op bezoek gaan, bezoek afleggen, staatsbezoek brengen, aandoen, langskomen, bezoek komen, langsgaan, op staatsbezoek gaan, een tegenbezoek brengen, werkbezoek brengen | CONSULT/visit | actor=subj:person/state/org recipient=obj:agent,aan at=obj:place,in,te,bij,op,aan to=- | context=diplomatic weak not=school,museum,concert,tentoonstelling,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,toerist,site,website,kerk,arts,dokter,patiënt
+ [actor De minister] bracht een bezoek aan [at Kabul].
- Duizenden toeristen bezoeken Parijs.
v reizen, afreizen, vliegen, vertrekken, doorreizen, toereizen, gaan, komen | CONSULT/visit | actor=subj!:person recipient=- to=naar! from=van,uit,vanuit at=- | context=diplomatic only=overleg,gesprek,bemiddeling,onderhandeling,bezoek,bespreking,top,topoverleg,conferentie,vredesoverleg,vredesbespreking,bemiddelen,overleggen,minister,president,premier,gezant,ontmoeting,onderhandelaar not=toerist,vluchteling,asiel,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,ballingschap,vakantie
+ [actor De gezant] reist naar [to Damascus] voor overleg.
+ [actor De minister] vloog naar [to Washington] voor gesprekken.
+ [actor De premier] vertrok naar [to Peking] voor een topontmoeting.
v aankomen, arriveren, landen | CONSULT/visit | actor=subj!:person recipient=- at=in,te,bij,op from=uit,vanuit | context=diplomatic only=overleg,gesprek,bemiddeling,onderhandeling,bezoek,bespreking,top,topoverleg,conferentie,minister,president,premier,gezant,ontmoeting,onderhandelaar,paus,delegatie not=vluchteling,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,toerist
+ [actor De president] arriveerde in [at Hanoi] voor overleg.
+ [actor De paus] is aangekomen in [at Kinshasa].
v ontvangen, onthalen, verwelkomen, te gast hebben, begroeten, gastvrij onthalen | CONSULT/visit | actor=subj:person/state/org recipient=obj!:person/org/agent | context=diplomatic weak not=bericht,brief,klacht,prijs,subsidie,besluit,voorstel,akkoord,uitspraak,geld,steun,uitkering,bezoeker
+ [actor De koning] ontving [recipient de Chinese president] in [at Madrid].
+ [recipient De dalai lama] werd door [actor Obama] ontvangen.
v bellen, telefoneren, opbellen, telefonisch spreken, telefonisch overleggen, telefoongesprek voeren, telefonisch contact hebben, aan telefoon hebben, per telefoon spreken, videobellen, aan lijn hebben | CONSULT/phone | actor=subj,obj:agent recipient=- | reciprocal context=diplomatic weak not=alarmnummer,politie,klant,aan
+ [actor Biden] belde met [actor Netanyahu].
+ [actor Macron] had telefonisch contact met [actor Poetin].
+ [actor Erdogan] sprak telefonisch met [actor Zelensky].
+ [actor De premier] voerde een telefoongesprek met [actor de kroonprins].
v bemiddelen, bemiddeling aanbieden, als bemiddelaar optreden, bemiddelingspoging doen, bemiddelingspoging ondernemen, bemiddelende rol spelen, bemiddelaarsrol spelen, arbitreren, verzoenen, goede diensten aanbieden | CONSULT/third-party | recipient=tussen,in,obj object=in:event at=te,bij,op | context=diplomatic not=makelaar,transfer,woning,baan
+ [actor Qatar] bemiddelt tussen [recipient Israël] en [recipient Hamas].
v aan tafel brengen, aan tafel krijgen, rond tafel brengen, bijeenbrengen, bij elkaar brengen, samenbrengen, nader tot elkaar brengen, om tafel krijgen, aan onderhandelingstafel brengen, om tafel brengen, met elkaar verzoenen, tot elkaar brengen, rond tafel krijgen, bijeen brengen, samen brengen | CONSULT/third-party | recipient=obj! | context=diplomatic not=film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,muzikant,publiek,generatie
+ [actor Oman] heeft [recipient de rebellen] aan tafel gebracht.
+ [actor Noorwegen] bracht [recipient Israëliërs en Palestijnen] bijeen in [at Oslo].
v wapenstilstand bemiddelen, bestand bemiddelen, akkoord bemiddelen, bestand tot stand brengen, wapenstilstand tot stand brengen, akkoord tot stand brengen, dialoog op gang brengen, gesprek op gang brengen, vredesproces op gang brengen, vredesoverleg vlot trekken, onderhandeling op gang brengen, vredesproces vlot trekken, gesprekken op gang brengen, vredesproces nieuw leven inblazen, overleg op gang brengen | CONSULT/third-party | recipient=tussen,met | context=diplomatic
+ [actor Egypte] bracht een bestand tot stand tussen [recipient Israël] en [recipient Hamas].
+ [actor De EU] bracht de dialoog tussen [recipient Servië] en [recipient Kosovo] op gang.
+ [actor De gezant] bracht gesprekken tussen [recipient de partijen] op gang.
v bezoeken, inspecteren, controleren, inspectie uitvoeren, controle uitvoeren | CONSULT/visit | actor=subj:org/person recipient=- at=obj:place,in,te,bij,op object=obj | only=inspecteur,waarnemer,wapeninspecteur,IAEA,OVSE,kerncentrale,waarnemersmissie weak
+ [actor Het IAEA] inspecteerde de kerncentrale in [at Isfahan].
v deelnemen, deel nemen, meepraten, bijwonen, aan overleg deelnemen, meedoen, aanwezig zijn, aan gesprek deelnemen, aan onderhandeling deelnemen | CONSULT/multilateral | recipient=- object=aan,obj at=in,bij | only=top,conferentie,overleg,vredesoverleg,onderhandeling,topoverleg,gesprek,bespreking,vredesbespreking,vredesconferentie,klimaattop,beraad,bijeenkomst,topconferentie,dialoog
+ [actor De rebellen] nemen deel aan het overleg in [at Genève].
+ [actor De premier] woonde de top in [at Istanbul] bij.
v organiseren, beleggen, bijeenroepen, gastheer zijn, voorzitten, uitschrijven, bijeen roepen | CONSULT/multilateral | recipient=met,voor object=obj! | only=top,conferentie,vredesconferentie,topconferentie,vredesoverleg,topoverleg,topontmoeting,spoedoverleg,beraad,spoedberaad,bijeenkomst,zitting,spoedzitting,donorconferentie,overleg weak
+ [actor Zwitserland] organiseert een vredesconferentie in [at Luzern].
+ [actor Turkije] belegde een conferentie met [recipient de rebellen].
v toespreken, toespraak houden, redevoering houden, speechen | CONSULT | recipient=obj:org,voor,tot at=in,te,bij,op | only=parlement,Congres,Algemene,Vergadering,Veiligheidsraad,VN,Kamer,Bondsdag weak
+ [actor De president] sprak [recipient het parlement] toe in [at Wenen].
v briefen, inlichten, op hoogte brengen, consulteren, raadplegen, inseinen | CONSULT | recipient=obj! | weak not=arts,patiënt,klant,website,bron,archief,expert
+ [actor De gezant] briefte [recipient de Veiligheidsraad].
+ [actor De president] raadpleegde [recipient de legerleiding].
v informeren | CONSULT | recipient=obj! | only=Veiligheidsraad,parlement,Kamer,congres,gezant,ministerraad weak
+ [actor De gezant] informeerde [recipient de Veiligheidsraad].
v verkennen, aftasten, polsen, formeren, kabinet formeren, informatie leiden, coalitiebespreking voeren, coalitieonderhandeling voeren | CONSULT | recipient=- | reciprocal context=political_institutions weak only=coalitie,kabinet,formateur,informateur,regering,partij
+ [actor De liberalen] voeren coalitieonderhandelingen met [actor de socialisten].
v spreken | CONSULT | actor=subj,met!:agent recipient=- at=in,te object=over | reciprocal weak not=taal,dialect,kind,cao,transfer,speler,voetballer,zender,vrouw,vonnis,contract,makelaar
+ [actor Biden] sprak met [actor Zelensky] over wapens.
- Zij spreekt vier talen met haar kinderen.
v vergaderen, bijeenkomen, beraadslagen, bijeen komen, in spoedzitting vergaderen | CONSULT/multilateral | actor=subj!:org/state recipient=- object=over | context=diplomatic only=veiligheidsraad,Veiligheidsraad,VN,NAVO,EU,Unie,Liga,kabinet,junta,parlement not=bedrijf,gemeente,club,aandeelhouder,koor,vereniging,rechtbank
+ [actor De Veiligheidsraad] vergaderde dinsdag.
