# Nouns of CONSULT.
n overleg, gesprek, bespreking, onderhandeling, beraad, dialoog, samenspraak, ruggespraak, consultatie, discussie, onderhoud, rondetafelgesprek, besprekingen | CONSULT | actor=subj,tussen,van,mod,poss recipient=- object=over | reciprocal weak context=diplomatic not=sollicitatie,tafelgesprek,cao-overleg,vrouw,kind,patiënt,telefoongesprek,cao-onderhandeling,sollicitatiegesprek,functioneringsgesprek,werkoverleg
+ Het overleg tussen [actor Servië] en [actor Kosovo] duurt voort.
+ De gesprekken van [actor Iran] met [actor de EU] in [at Wenen] gaan door.
+ De onderhandelingen tussen [actor de regering] en [actor de FARC] begonnen in [at Havana].
+ Het beraad van [actor de ministers] in [at Brussel] duurde lang.
+ De dialoog tussen [actor Servië] en [actor Kosovo] stokt.
n vredesoverleg, vredesbespreking, vredesonderhandeling, vredesgesprek, vredesdialoog, vredesproces, bestandsoverleg, vredesconferentie, vredestop | CONSULT | actor=subj,tussen,van,mod,poss recipient=- object=over | reciprocal context=diplomatic
+ Het vredesoverleg tussen [actor de regering] en [actor de rebellen] begint in [at Genève].
+ De vredesbesprekingen in [at Doha] zijn hervat.
+ Het vredesproces tussen [actor Israël] en [actor de Palestijnen] ligt stil.
+ De vredesconferentie in [at Madrid] was historisch.
+ De vredesonderhandelingen met [actor de Houthi's] in [at Muscat] zijn afgebroken.
n ontmoeting, onderonsje, samenkomst, tête-à-tête, rendez-vous | CONSULT | actor=subj,tussen,van,poss,mod recipient=- | reciprocal context=diplomatic weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,liefde
+ De ontmoeting van [actor de paus] met [actor de patriarch] was op [at Cuba].
n bijeenkomst, vergadering, zitting, top, topoverleg, topconferentie, conferentie, topontmoeting, topberaad, congres, spoedzitting, spoedoverleg, spoedberaad, spoedvergadering, noodzitting, noodoverleg, crisisberaad, crisisoverleg, topgesprek, EU-top, NAVO-top, klimaattop, donorconferentie, ministersbijeenkomst, wereldconferentie, eurotop, leidersbijeenkomst | CONSULT/multilateral | actor=subj,van,tussen,mod,poss recipient=- object=over | reciprocal weak context=diplomatic not=aandeelhouder,berg,bedrijf,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,ouder,rechtbank,legertop,politietop,bergtop,partijtop,aandeelhoudersvergadering,persconferentie,gemeenteraad,laptop,bestuurstop,autotop,rechtszitting,ambtsperiode,stop
+ De top van [actor de NAVO] in [at Vilnius] begint dinsdag.
+ De bijeenkomst van [actor de G7] in [at Hiroshima] eindigde zondag.
+ Het crisisberaad van [actor het kabinet] in [at Den Haag] duurde de hele nacht.
+ De donorconferentie van [actor de EU] voor Syrië was in [at Brussel].
n bezoek, staatsbezoek, werkbezoek, rondreis, tegenbezoek, blitzbezoek, bliksembezoek, troepenbezoek, verzoeningsbezoek, bezoekje | CONSULT/visit | actor=subj,van,poss,mod recipient=aan,bij at=aan,in,te,op | context=diplomatic weak not=museum,toerist,tandarts,school,arts,site,ziekenhuis,huisbezoek,bioscoopbezoek,kerkbezoek,museumbezoek,onderzoek,theaterbezoek,doktersbezoek
+ Het bezoek van [actor de president] aan [at Kiev] was geheim.
+ Het staatsbezoek van [actor Xi] aan [at Parijs] begint zondag.
+ De rondreis van [actor de minister] door het Midden-Oosten begon in [at Amman].
n telefoongesprek, telefonisch overleg, telefoontje, videogesprek, belletje | CONSULT/phone | actor=subj,tussen,van,poss recipient=- object=over | reciprocal weak context=diplomatic
+ Het telefoongesprek tussen [actor Biden] en [actor Xi] duurde twee uur.
+ Het telefoontje van [actor Macron] met [actor Poetin] leverde niets op.
n bemiddeling, bemiddelingswerk, arbitrage, bemiddelingsmissie, bemiddelingsinspanning, pendeldiplomatie, goede diensten | CONSULT/third-party | actor=subj,van,door,poss,mod recipient=tussen | context=diplomatic not=baan,arbeid,arbeidsbemiddeling,scheidsrechter,relatiebemiddeling
+ De bemiddeling van [actor Qatar] tussen [recipient Israël] en [recipient Hamas] slaagde.
+ Door [actor Noorse] bemiddeling spraken de partijen in [at Oslo].
n bemiddelingspoging | CONSULT/third-party | actor=subj,van,door,poss,mod recipient=tussen | context=diplomatic modality=attempted
+ De bemiddelingspoging van [actor de gezant] in [at Damascus] mislukte. => CT- attempted
n coalitiebespreking, coalitieonderhandeling, formatie, kabinetsformatie, formatieoverleg, coalitiegesprek | CONSULT | actor=subj,tussen,van,mod recipient=- | reciprocal context=political_institutions not=gesteente,wolk,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ De coalitieonderhandelingen tussen [actor CDU] en [actor SPD] zijn begonnen.
+ De kabinetsformatie met [actor de liberalen] in [at Den Haag] stokt.
n contact, diplomatiek contact, geheim contact | CONSULT | actor=subj,tussen,van,mod,poss recipient=- | reciprocal weak not=oog,lichaam,klant,sociaal
+ De contacten tussen [actor Canada] en [actor Iran] zijn hervat.
n inspectie, wapeninspectie | CONSULT/visit | actor=subj,door,van,mod recipient=- at=in,van,bij | weak not=onderwijs,arbeid,voedsel,auto,arbeidsinspectie,onderwijsinspectie
+ De inspecties van [actor het IAEA] in [at Iran] zijn gestopt.
n handelsbespreking, handelsoverleg, kernoverleg, atoomoverleg, nucleair overleg, ontwapeningsoverleg, klimaatoverleg, toetredingsonderhandeling, brexitonderhandeling, toetredingsgesprek, ontwapeningsbespreking | CONSULT | actor=subj,tussen,van,mod,poss recipient=- | reciprocal context=diplomatic
+ De toetredingsonderhandelingen van [actor Turkije] met [actor de EU] liggen stil.
+ Het atoomoverleg met [actor Iran] in [at Wenen] duurt voort.
+ Het handelsoverleg tussen [actor China] en [actor de Verenigde Staten] begint maandag.
+ Het klimaatoverleg in [at Bonn] eindigde zonder akkoord.
