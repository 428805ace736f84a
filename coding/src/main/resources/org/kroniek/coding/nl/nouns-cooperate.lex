# Nouns of COOPERATE.
n samenwerking, samenwerkingsverband, partnerschap, toenadering, normalisering, normalisatie, verzoening, coördinatie, medewerking, veiligheidssamenwerking, detente, ontspanning, dooi | COOPERATE | actor=subj,tussen,van,poss,mod recipient=- object=in,op,bij | reciprocal weak not=film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,universiteit,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,bedrijf,ontwikkelingssamenwerking,school,motorisch
+ De samenwerking tussen [actor de EU] en [actor Libië] is omstreden.
+ De toenadering tussen [actor Saoedi-Arabië] en [actor Iran] is opmerkelijk.
+ De verzoening tussen [actor Fatah] en [actor Hamas] duurt voort.
+ Het partnerschap van [actor China] met [actor Rusland] is hecht.
n uitlevering, overdracht | COOPERATE | actor=subj,door,van recipient=aan,naar object=van at=- | context=legal only=verdachte,tribunaal,uitlevering,Strafhof,oorlogsmisdadiger
+ De uitlevering van Milosevic aan [recipient het tribunaal] door [actor Servië] was historisch.
n gezamenlijke oefening, *oefening gezamenlijk, gezamenlijke patrouille, *manoeuvre gezamenlijk, *patrouille gezamenlijk | COOPERATE | actor=subj,tussen,van,mod recipient=- at=in,bij,op | reciprocal context=military
+ De gezamenlijke oefening van [actor China] en [actor Rusland] bij [at Vladivostok] begint.
n handel, handelsbetrekking, handelsrelatie, handelsverkeer, ruilhandel, gasleverantie, olieleverantie, wapendeal | COOPERATE | actor=subj,tussen,van,poss,mod recipient=- object=in | reciprocal weak context=economic not=drugs,effect,kunst,mensenhandel,drugshandel,detailhandel,groothandel,tussenhandel,boekhandel,koophandel,mensen,beurs,effectenhandel,autohandel,wapenhandel,kunsthandel
+ De handel tussen [actor China] en [actor Rusland] groeit.
n uitwisseling, informatie-uitwisseling, inlichtingenuitwisseling | COOPERATE | actor=subj,tussen,van,mod recipient=- object=van | reciprocal weak only=inlichting,informatie,gegeven,informatie-uitwisseling,inlichtingenuitwisseling,diplomaat context=intelligence
+ De uitwisseling van inlichtingen tussen [actor Groot-Brittannië] en [actor Canada] stokt.
n toetreding, NAVO-lidmaatschap, aansluiting | COOPERATE | actor=subj,van,poss,mod recipient=tot,bij at=in,te,op | weak not=internet,stroom,glasvezel,ov
+ De toetreding van [actor Zweden] tot [recipient de NAVO] is een feit.
n hereniging, eenwording | COOPERATE | actor=subj,tussen,van,mod recipient=- at=van | reciprocal weak not=familie,gezin,gezinshereniging,band
+ De hereniging tussen [actor Servië] en [actor Montenegro] verliep moeizaam.
