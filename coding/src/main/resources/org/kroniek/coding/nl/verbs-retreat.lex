# Verbs of RETREAT: withdraw, release, disarm, hold a ceasefire, let in observers, resign.
v zich terugtrekken, terugtrekken, wegtrekken, zich verwijderen, aftrekken, terugwijken, aftocht blazen, terugplooien, zich hergroeperen | RETREAT/withdraw | actor=subj!:forces/state/people from=uit,van,vanuit to=naar,tot,achter at=- object=- recipient=- | context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,kandidaat,race,markt,investeerder,kandidatuur,water,gletsjer,klooster,vergadering,beurs,bedrijf
+ [actor De rebellen] trokken zich terug uit [from Goma].
+ [actor Russische troepen] hebben zich teruggetrokken van [from Kiev].
+ [actor Het leger] blies de aftocht.
- De kandidaat trok zich terug uit de race.
v terugtrekken, weghalen, terughalen, terugroepen, evacueren, naar huis halen, afbouwen, verwijderen, wegtrekken, overvliegen | RETREAT/withdraw | actor=subj:state/person/org/forces object=obj!:forces/weapon from=uit,van,vanuit to=naar at=- recipient=- | context=military not=ambassadeur,diplomaat,product,auto,fabrikant,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,tumor
+ [actor Canada] trok zijn troepen terug uit [from Afghanistan].
+ [actor Frankrijk] haalt zijn soldaten weg uit [from Niger].
+ [actor De NAVO] bouwt haar troepenmacht af in Kosovo.
- De fabrikant roept auto's terug.
v opgeven, prijsgeven, ontruimen, verlaten, loslaten, uit handen geven, wegtrekken, achterlaten, los laten | RETREAT/withdraw | actor=subj!:forces/state from=obj!:place,uit at=- recipient=- to=naar object=- | context=military,territory not=hoop,wedstrijd,partij,verkiezing
+ [actor Het Oekraïense leger] gaf [from Bachmoet] op.
+ [actor De rebellen] verlieten [from Aleppo].
+ [actor Israël] ontruimde [from de nederzettingen].
v verliezen, kwijtraken | RETREAT/withdraw | actor=subj!:forces/state from=obj!:place at=- recipient=aan,van | context=military,territory weak only=controle,gebied,grip,macht,dorp,stad,terrein,grondgebied,stelling,bolwerk,leger,rebel,strijder,IS,Taliban not=verkiezing,zetel,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,baan
+ [actor Het leger] verloor [from Raqqa] aan [recipient de jihadisten].
v terrein verliezen, terrein prijsgeven, grond verliezen, grondgebied verliezen, controle verliezen, macht verliezen, grip verliezen, gebied verliezen | RETREAT/withdraw | actor=subj!:agent recipient=aan from=over,in,op at=- | context=military weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,koers,markt,beurs,aandeel,prijs,rente,omzet,winst,verkoop,concurrent,bedrijf,merk,klant,belegger,stuur,automobilist,peiling,auto
+ [actor Het leger] verloor de controle over [from Donetsk].
- De automobilist verloor de controle over het stuur.
v op vlucht slaan, hazenpad kiezen, vluchten | RETREAT/withdraw | actor=subj!:forces from=uit,van to=naar recipient=voor at=- | context=military
+ [actor Regeringssoldaten] sloegen op de vlucht.
+ [actor De strijders] vluchtten uit [from Sirte].
v zich overgeven, capituleren, overgeven, wapens neerleggen, witte vlag hijsen, strijd staken, wapens inleveren, wapen neerleggen, strijd opgeven, zich gewonnen geven, overgave tekenen, wapen inleveren, strijd beëindigen, zich aangeven, wapens afgeven | RETREAT | actor=subj!:agent recipient=aan,voor,tegenover at=in,te,bij,op object=- | context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,slaap,emotie,passie,drank,set,zet,gang,criticus,schaker,tennisser,volleybalploeg,streep,ronde,game,sets,zetten
+ [actor De rebellen] gaven zich over aan [recipient het leger].
+ [actor Duitsland] capituleerde in mei.
+ [actor De ETA] legde de wapens neer.
+ [actor De Tamiltijgers] staakten de strijd.
- De schaker gaf zich na twintig zetten over.
v overdragen, teruggeven, afstaan, overhandigen, opleveren, macht overdragen, gezag overdragen, bevoegdheid overdragen, soevereiniteit overdragen, gebied overdragen, afstand doen | RETREAT | actor=subj:state/forces/org/person recipient=aan,iobj,obj:agent at=obj:place object=obj,van from=- | weak context=territory not=prijs,stokje,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,beker,virus,ziekte,genoegen,claim
+ [actor Groot-Brittannië] droeg Hongkong over aan [recipient China].
+ [actor Het leger] droeg de macht over aan [recipient een burgerregering].
+ [actor Israël] gaf de Sinaï terug aan [recipient Egypte].
v vrijlaten, vrij laten, in vrijheid stellen, op vrije voeten stellen, laten gaan, laten lopen, loslaten, op borgtocht vrijlaten, invrijheidstellen, vrijgeven, laten vertrekken, heenzenden, los laten, op borgtocht vrij laten, vrij geven | RETREAT/release | actor=subj:agent recipient=obj!:people/person/forces object=- at=in,te,bij,op from=uit | not=hond,dier,vogel,document,archief,schip,geld,rapport,beeld,plaats,lichaam
+ [actor De rebellen] lieten [recipient twintig gijzelaars] vrij in [at Kivu].
+ [recipient De journalist] is vrijgelaten door [actor Iran].
+ [actor De junta] stelde [recipient de oppositieleidster] in vrijheid.
v vrijkomen, op vrije voeten komen, vrij komen, gevangenis verlaten, op borgtocht vrijkomen, cel verlaten, op borgtocht vrij komen | RETREAT/release | actor=- recipient=subj!:people/person/forces at=in from=uit object=-
+ [recipient De gijzelaars] zijn in [at Gaza] vrijgekomen.
+ [recipient De dissident] komt op vrije voeten.
- Er komt veel warmte vrij.
v gevangenen ruilen, gevangenen uitwisselen, gevangene ruilen, gevangene uitwisselen, krijgsgevangenen uitwisselen, krijgsgevangenen ruilen, gevangenenruil uitvoeren, krijgsgevangene uitwisselen, lichamen uitwisselen | RETREAT/release | actor=subj!:agent recipient=- at=in,te,bij,op | reciprocal
+ [actor Rusland] en [actor Oekraïne] wisselden gevangenen uit.
+ [actor Israël] ruilde gevangenen met [actor Hezbollah].
v ontwapenen, demilitariseren, ontmantelen, zich ontwapenen, wapens vernietigen, kernwapens opgeven, kernwapen opgeven, kernprogramma stopzetten, uraniumverrijking staken, kernprogramma opschorten, uraniumverrijking opschorten, kernprogramma bevriezen, wapens opgeven, arsenaal vernietigen, kernwapenprogramma stopzetten, demobiliseren, kernreactor sluiten, zich laten ontwapenen, chemische wapens vernietigen, kernprogramma stop zetten, kernwapenprogramma stop zetten | RETREAT/disarm | actor=subj:agent recipient=obj:forces/people object=obj:weapon/thing at=in | context=military not=glimlach,bom,explosief,bende,netwerk,cel
+ [actor De FARC] ontwapende onder toezicht.
+ [actor De VN] ontwapende [recipient de rebellen].
+ [actor Libië] gaf zijn kernwapens op.
+ [actor Iran] schortte de uraniumverrijking op.
v bestand naleven, wapenstilstand naleven, wapenstilstand respecteren, bestand respecteren, staakt-het-vuren naleven, staakt-het-vuren respecteren, vuren staken, vuur staken, vijandelijkheden staken, aanval staken, bombardement staken, wapens laten zwijgen, gevecht staken, offensief staken, vijandelijkheid staken, beschieting staken, bombardementen opschorten, luchtaanval staken, aanvallen staken, offensief opschorten, beschietingen staken, aanvallen opschorten, gevechten staken, operatie staken, bombardementen stoppen | RETREAT/ceasefire | actor=subj:agent recipient=op,tegen at=in,te,bij object=- | context=military
+ [actor De rebellen] leven het bestand na in [at Darfur].
+ [actor Het leger] staakte het vuren.
+ [actor Israël] staakt de bombardementen op [at Beiroet].
+ [actor Beide partijen] respecteren de wapenstilstand.
v bestand ingaan, wapenstilstand ingaan, bestand standhouden, wapenstilstand standhouden, bestand gelden, wapenstilstand gelden, staakt-het-vuren ingaan, bestand houden, wapens zwijgen, staakt-het-vuren standhouden, bestand duren, bestand stand houden, geweer zwijgen, staakt-het-vuren gelden, wapenstilstand duren, wapenstilstand stand houden, staakt-het-vuren stand houden | RETREAT/ceasefire | actor=tussen recipient=- at=in,te,bij,op | reciprocal context=military
+ In [at Jemen] is een bestand ingegaan.
+ De wapenstilstand tussen [actor Israël] en [actor Hezbollah] houdt stand.
+ In [at Donbas] zwijgen de wapens.
v toelaten, toegang verlenen, toegang geven, binnenlaten, toegang toestaan, doorlaten, corridor openen, hulpcorridor openen, doorgang verlenen, humanitaire corridor openen, vrije doorgang verlenen, grens openen, grensovergang openen, doorgang geven, blokkade opheffen, grensovergang heropenen, grens heropenen, beleg opheffen, belegering opheffen, poort openen, haven openen, grens openstellen, grenzen openen, luchtruim openen, grenzen openstellen, grens open stellen, grenzen open stellen | RETREAT/access | actor=subj:agent recipient=obj:people/org/person,iobj,aan,voor object=obj:goods at=tot:place,in,te,bij,op,naar:place,van:place | weak context=human_security not=film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,school,student,leerling,medicijn,markt,ziekenhuis,bank
+ [actor Egypte] opende de grens voor [recipient Palestijnen].
+ [actor Israël] hief de blokkade van [at Gaza] op.
v aftreden, opstappen, ontslag nemen, ontslag indienen, ontslag aanbieden, zijn ambt neerleggen, functie neerleggen, terugtreden, abdiceren, troonsafstand doen, ontslag aankondigen, plaatsmaken, plaats maken, ambt neerleggen, portefeuille ter beschikking stellen, afstand van troon doen, afstand van macht doen, macht neerleggen, uit kabinet stappen, ontslagbrief indienen, mandaat teruggeven, bijltje erbij neergooien, eer aan zichzelf houden, voorzitterschap neerleggen, afzwaaien, partijleiderschap neerleggen, bedanken, ontslagbrief schrijven, uit regering stappen, van toneel verdwijnen | RETREAT/resign | actor=subj!:person/people/org/agent recipient=bij,aan object=als,wegens at=- | context=executive not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,directeur,topman,bestuurder,bedrijf,bank,redacteur,conducteur,bus,fiets,tram,trainer,bondscoach,aanbod
+ [actor De premier] trad af.
+ [actor De minister] diende zijn ontslag in bij [recipient de koning].
+ [actor De president] is opgestapt wegens corruptie.
+ [actor Mugabe] trad terug als president.
+ [actor De koningin] deed troonsafstand.
+ [actor Drie ministers] namen ontslag.
+ [actor De partijleider] legde zijn functie neer.
- De trainer stapte op na de nederlaag.
v vallen | RETREAT/resign | actor=subj!:org recipient=- object=over at=in | context=executive only=kabinet,regering,coalitie weak
+ [actor Het kabinet] viel in [at Den Haag] over asiel.
v sancties opheffen, sanctie opheffen, embargo opheffen, wapenembargo opheffen, sanctie versoepelen, sancties verlichten, boycot opheffen, handelsverbod opheffen, sancties versoepelen, sanctie opschorten, sancties opschorten, boycot beëindigen, embargo versoepelen, schorsing opheffen, tegoeden vrijgeven, ban opheffen, tegoeden vrij geven | RETREAT | actor=subj:agent recipient=tegen,voor,van,met object=- at=- | context=economic,diplomatic
+ [actor De EU] hief de sancties tegen [recipient Birma] op.
+ [actor Obama] versoepelde het embargo tegen [recipient Cuba].
+ [actor De Afrikaanse Unie] hief de schorsing van [recipient Soedan] op.
v avondklok opheffen, noodtoestand opheffen, noodtoestand beëindigen, noodtoestand intrekken, krijgswet opheffen, verbod opheffen, krijgswet intrekken, censuur opheffen, uitgaansverbod opheffen, avondklok intrekken, staat van beleg opheffen, wet intrekken, maatregel intrekken, wetsvoorstel intrekken, decreet intrekken, huisarrest opheffen | RETREAT | actor=subj:agent recipient=van,voor object=- at=in,te,bij,op | context=rights_freedoms weak
+ [actor De president] hief de noodtoestand op in [at Sri Lanka].
+ [actor Het parlement] trok de wet in na protest in [at Tbilisi].
v wijken, zwichten, buigen, bakzeil halen, inbinden, door knieën gaan, overstag gaan, bukken, door bocht gaan, terugkrabbelen | RETREAT | actor=subj!:agent recipient=voor object=voor at=- | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,hoofd,rug,lezer,boom,fout,schuld,verleiding
+ [actor De junta] boog voor [recipient de VN].
v vallen, ineenstorten, instorten, bezwijken | RETREAT | actor=- recipient=subj!:org/state at=in | context=political_institutions only=regime,bewind,dictatuur,junta,dictator not=koers,beurs,brug,gebouw,dak,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [recipient Het regime] in Tunesië is gevallen.
v post verlaten, stelling verlaten, positie verlaten, basis verlaten, legerbasis verlaten, wapens achterlaten, wapen achterlaten, uniform uittrekken, uniform uitdoen | RETREAT/withdraw | actor=subj!:forces/people recipient=- from=in,bij,op,van:place at=- object=- | context=military
+ [actor De soldaten] hebben hun posten verlaten.
v verlaten | RETREAT/withdraw | actor=subj!:forces recipient=- from=obj!:place | context=military not=club,partij,wedstrijd,school
+ [actor De rebellen] verlieten [from Aleppo].
v wapen inleveren, wapens inleveren, wapen neerleggen, wapens neerleggen, laatste wapens inleveren, wapen afgeven, wapens afgeven, ontwapenen, zich ontwapenen, wapens overdragen | RETREAT/disarm | actor=subj!:agent recipient=- at=in
+ [actor De Farc] leverde de wapens in.
+ [actor De strijders] legden de wapens neer.
v vrij laten, laten gaan, op vrije voeten stellen, in vrijheid stellen, vrijlaten | RETREAT/release | actor=subj:agent recipient=obj!:agent
+ [actor De militie] stelde [recipient de gijzelaars] op vrije voeten.
v vrij voet zijn, op vrij voet zijn, naar huis sturen, vrij man zijn | RETREAT/release | actor=subj:forces/state recipient=obj:person/people,subj:person/people | not=leerling,speler,trainer,school,patiënt,kijker,ploeg only=politie,justitie,rechter,rechtbank,arrestatie,arrestant,aanhouden,aangehouden,verdachte
+ [actor De politie] stuurde [recipient de verdachten] naar huis.
