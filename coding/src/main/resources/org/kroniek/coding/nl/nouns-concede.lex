# Nouns of CONCEDE.
n concessie, tegemoetkoming, toegeving, handreiking, gebaar, verzoeningsgebaar, inschikkelijkheid | CONCEDE | actor=subj,van,poss,mod,door recipient=aan,tegenover,jegens,naar object=over | weak not=olie,mijn,belasting,arm,hand,mijnconcessie,visconcessie
+ De concessies van [actor de regering] aan [recipient de boeren] zijn groot.
+ De handreiking van [actor Zuid-Korea] aan [recipient Noord-Korea] werd afgewezen.
n amnestie, gratie, generaal pardon, pardon, strafvermindering, gratieverlening, kwijtschelding, clementie | CONCEDE | actor=subj,van,door,poss,mod recipient=voor,aan,van at=in | context=legal weak not=belasting,schoonheid,dans
+ De gratie voor [recipient de generaal] door [actor de president] wekte woede.
n excuus, excuses, verontschuldiging, spijtbetuiging, knieval, schuldbekentenis | CONCEDE | actor=subj,van,poss,mod,door recipient=aan,tegenover,jegens object=voor,over | weak not=klant,reiziger,smoes,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ De excuses van [actor de koning] aan [recipient Congo] kwamen laat.
+ De spijtbetuiging van [actor Japan] aan [recipient Korea] was halfslachtig.
n herstelbetaling, schadevergoeding, compensatie, genoegdoening | CONCEDE | actor=subj,van,door,poss,mod recipient=aan,voor object=voor | context=reparations weak not=klant,reiziger,verzekering,bedrijf,planschade,CO2
+ De [actor Duitse] herstelbetalingen aan [recipient Namibië] zijn omstreden.
n versoepeling, verlichting, hervorming, liberalisering, democratisering | CONCEDE | actor=subj,van,door,poss,mod recipient=voor,tegen object=van at=in | weak context=pro_democracy only=democratisch,politiek,democratisering,grondwet,kieswet,dictator,regime,president,koning,sanctie,junta not=onderwijs,pensioen,zorg,belasting
+ De hervormingen van [actor de koning] in [at Marokko] gaan niet ver genoeg, zegt de politieke oppositie.
