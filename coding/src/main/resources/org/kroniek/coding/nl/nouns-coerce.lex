# Nouns of COERCE.
n arrestatie, aanhouding, arrest, opsluiting, detentie, gevangenhouding, internering, massa-arrestatie, gevangenschap, vrijheidsberoving, arrestatiegolf, hechtenis, voorarrest | COERCE/arrest | actor=subj,door,mod recipient=van,poss at=in,te,bij,op object=wegens | context=legal not=hof,hartarrest,cassatie,vonnis
+ De arrestatie van [recipient de journalist] door [actor de politie] leidde tot protest.
+ [recipient Zijn] aanhouding in [at Istanbul] was onwettig.
+ De opsluiting van [recipient Oeigoeren] in [at Xinjiang] wordt veroordeeld.
+ Het arrest van [recipient Ratko Mladic] kwam na jaren.
+ Na de detentie van [recipient de activist] in [at Minsk] volgden sancties.
n huisarrest | COERCE/arrest | actor=subj,door recipient=van,poss at=in | context=legal
+ Het huisarrest van [recipient de oppositieleider] in [at Rangoon] is verlengd.
n inval, politie-inval, razzia, huiszoeking, doorzoeking, klopjacht, zoekactie | COERCE/seize | actor=subj,door,van,poss,mod recipient=bij,tegen,op at=in,te | only=politie,justitie,agent,recherche,veiligheidsdienst,razzia,huiszoeking,klopjacht,politie-inval,marechaussee weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ De politie-inval bij [recipient de oppositiepartij] in [at Moskou] wekte woede.
+ De razzia's van [actor de politie] in [at Marseille] gaan door.
n plundering | COERCE/seize | actor=subj,door,mod recipient=- at=van,in,te,bij,op | weak
+ De plundering van [at Bagdad] door [actor soldaten] duurde dagen.
n inbeslagname, inbeslagneming, confiscatie, onteigening, nationalisatie, verbeurdverklaring, beslaglegging, roof, landroof, diefstal | COERCE/seize | actor=subj,door,mod recipient=bij object=van at=in,op | weak not=bank,juwelier,fiets,kunst,auto,winkel,fietsdiefstal,kunstroof,bankroof,winkeldiefstal,identiteitsdiefstal
+ De onteigening van land door [actor Israël] op [at de Westoever] gaat door.
+ De nationalisatie van olievelden door [actor de regering] in [at Bolivia] viel slecht.
n avondklok, uitgaansverbod, spertijd | COERCE/curfew | actor=subj,van,door recipient=- at=in,te,bij,op,voor | context=repression
+ De avondklok in [at Bagdad] is verlengd.
+ Het uitgaansverbod in [at Kasjmir] duurt weken.
n noodtoestand, staat van beleg, krijgswet, staat van oorlog, noodwet, *staat beleg, noodrecht, *staat oorlog | COERCE/martial-law | actor=subj,van,door recipient=- at=in,te,bij,op,voor | context=repression
+ De noodtoestand in [at Frankrijk] werd verlengd.
+ De krijgswet van [actor de president] was kort.
+ De staat van beleg in [at Polen] begon in december.
n censuur, perscensuur, muilkorving, mediacensuur, internetcensuur, publicatieverbod, internetblokkade, spreekverbod, zelfcensuur, persbreidel, mediablokkade | COERCE/censor | actor=subj,van,door,mod,poss recipient=van,voor at=in,te,bij,op | context=rights_freedoms,repression
+ De censuur van [recipient de pers] in [at Turkije] is streng.
+ De [actor Chinese] censuur werkt ook in [at Hongkong].
+ Het publicatieverbod voor [recipient de krant] is opgeheven.
n verbod, beperking, restrictie, inperking, betogingsverbod, demonstratieverbod, samenscholingsverbod, uitreisverbod, reisverbod, partijverbod, boerkaverbod, hoofddoekverbod, inreisverbod, uitvoerverbod | COERCE/restrict | actor=subj,van,door,mod recipient=voor object=op at=in | weak context=rights_freedoms not=rook,alcohol,snelheid,roken,rookverbod,parkeerverbod,stookverbod,inhaalverbod
+ Het verbod op de partij door [actor de rechter] in [at Spanje] is omstreden.
+ Het reisverbod van [actor Trump] voor [recipient moslims] werd aangevochten.
n blokkade, afsluiting, grenssluiting, grensblokkade, zeeblokkade, isolatie, isolement, handelsblokkade, havenblokkade, wegversperring | COERCE/restrict | actor=subj,door,van,mod,poss recipient=tegen at=van,in,te,bij,op | context=military weak not=boer,trekker,boerenblokkade,wegblokkade,woning,muur,dak
+ De [actor Israëlische] blokkade van [at Gaza] duurt voort.
+ De zeeblokkade van [at Odessa] door [actor Rusland] is doorbroken.
n deportatie, uitzetting, uitwijzing, verdrijving, verbanning, gedwongen vertrek, pushback, terugsturing, ontruiming, massadeportatie, gedwongen terugkeer | COERCE/deport | actor=subj,door,van,mod,poss recipient=van,poss from=uit to=naar at=in,van:place | context=migration,human_rights weak not=diplomaat,ambassadeur,huur,huurder,huurachterstand
+ De deportatie van [recipient Afghanen] door [actor Iran] gaat door.
+ De uitzetting van [recipient de imam] naar [to Marokko] is uitgesteld.
+ De verdrijving van [recipient de Palestijnen] uit [from Jaffa] bleef pijnlijk.
+ De [actor Griekse] pushbacks van [recipient migranten] zijn bewezen.
n onderdrukking, intimidatie, discriminatie, jodenvervolging, christenvervolging | COERCE | actor=subj,door,poss,mod recipient=van,tegen object=- | context=repression,human_rights weak not=emotie
+ De onderdrukking van [recipient de Oeigoeren] door [actor China] wordt veroordeeld.
n repressie, machtsmisbruik, zuivering, zuiveringsactie, heksenjacht, hetze, hardhandig optreden, mensenrechtenschending | COERCE | actor=subj,door,van,mod,poss recipient=tegen object=- | context=repression,human_rights weak not=water,afvalwaterzuivering,waterzuivering,luchtzuivering
+ De repressie van [actor het regime] tegen [recipient de oppositie] neemt toe.
+ De zuiveringen van [actor Erdogan] in [at Ankara] gaan door.
n desinformatie, nepnieuws, propaganda, desinformatiecampagne, nepnieuwscampagne, beïnvloeding, inmenging, verkiezingsfraude, stembusfraude, kiesfraude, beïnvloedingscampagne, hetzecampagne, stemfraude, fraude | COERCE/misinformation | actor=subj,van,door,poss,mod,uit recipient=tegen at=in,te,bij,op object=over | context=misinformation weak not=bank,belasting,verzekering,bankfraude,belastingfraude,btw-fraude,boekhoudfraude,uitkeringsfraude,bijstandsfraude
+ De [actor Russische] desinformatie in [at Moldavië] neemt toe.
+ De inmenging van [actor China] in [at Taiwan] is groot.
+ De verkiezingsfraude door [actor de regeringspartij] in [at Georgië] is aangetoond.
n hack, cyberaanval, digitale aanval, hackpoging, ransomware-aanval, cybersabotage, digitale inbraak, cyberspionage, cyberoperatie | COERCE/cyber | actor=subj,door,van,mod,poss recipient=op,bij,tegen at=in | context=cyber
+ De hack bij [recipient het ministerie] door [actor Russische spionnen] werd ontdekt.
+ De cyberspionage van [actor China] tegen [recipient Nederland] is omvangrijk.
n sabotage, sabotageactie | ASSAULT/destroy | actor=subj,door,van,mod recipient=- at=bij,in,op object=van,aan | weak
+ De [actor Russische] sabotage in [at Polen] neemt toe.
n ontslag, non-actiefstelling, ontheffing | COERCE | actor=subj,door recipient=van,poss at=- | context=executive weak not=werknemer,ziekenhuis,fabriek,collectief,massaontslag,indienen,aanbieden,nemen,krijgen
+ Het ontslag van [recipient de legerchef] door [actor de president] verraste velen.
n importheffing, handelsoorlog, heffing, importtarief, strafheffing, handelsbeperking, exportbeperking, invoertarief, invoerheffing | COERCE/restrict | actor=subj,van,door,mod,tussen,poss recipient=op,tegen,voor at=- | context=economic weak not=belasting,huurtoeslag
+ De [actor Amerikaanse] importheffingen tegen [recipient China] gaan omhoog.
+ De handelsoorlog van [actor Trump] tegen [recipient China] schaadt de economie.
n ontbinding | COERCE/restrict | actor=subj,door recipient=van | only=parlement,partij,kamer,raad,vakbond weak
+ De ontbinding van [recipient het parlement] door [actor de president] leidt tot verkiezingen.
n gevangeniskamp, heropvoedingskamp | COERCE/arrest | actor=subj,van,mod recipient=voor at=in | weak only=heropvoedingskamp,gevangeniskamp
+ De [actor Chinese] heropvoedingskampen voor [recipient Oeigoeren] staan in [at Xinjiang].
n verkiezingsfraude, stembusfraude, kiesfraude, stemfraude, verkiezingsbedrog, verkiezingsdiefstal | COERCE | actor=subj,door recipient=- at=in | context=election
+ Na de verkiezingsfraude in [at Kenia] braken rellen uit.
n vervolging, geloofsvervolging, massavervolging | COERCE | actor=subj,door,mod recipient=van!:people,tegen:people at=in object=- | context=repression,human_rights not=rechter,rechtbank,justitie,aanklager,strafrechtelijk
+ De vervolging van [recipient de Oeigoeren] door [actor China] gaat door.
