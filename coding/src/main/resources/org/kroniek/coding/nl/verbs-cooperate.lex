# Verbs of COOPERATE: act together to mutual benefit.
v samenwerken, samenwerking aangaan, samen optrekken, samen werken, gezamenlijk optreden, samen strijden, zij aan zij vechten, zij aan zij strijden, samenspannen, samenwerking versterken, samenwerking uitbreiden, samenwerking hervatten, samenwerking verdiepen, samenwerking intensiveren, in zee gaan, coördineren, banden aanhalen, betrekkingen aanhalen, band aanhalen, betrekkingen aanknopen, betrekking aanknopen, diplomatieke betrekkingen aanknopen, betrekkingen normaliseren, relatie normaliseren, betrekkingen herstellen, relaties normaliseren, band versterken, toenadering zoeken, banden versterken, relatie verbeteren | COOPERATE | recipient=- object=aan,bij,in,op at=in,te,bij,op | reciprocal weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,universiteit,bedrijf,school,arts,winkel,acteur,muzikant
+ [actor De EU] werkt samen met [actor Tunesië].
+ [actor Rusland] en [actor Iran] werken samen in [at Syrië].
+ [actor Turkije] herstelde de betrekkingen met [actor Israël].
+ [actor China] haalt de banden met [actor Rusland] aan.
+ [actor Israël] normaliseert de betrekkingen met [actor Marokko].
v meewerken, medewerking verlenen, meehelpen, mee werken, medewerking geven, faciliteren, bijdragen | COOPERATE | recipient=met object=aan,bij at=- | weak only=onderzoek,uitlevering,tribunaal,Strafhof,justitie,politie,vredesproces,missie,autoriteiten,operatie
+ [actor Servië] werkte mee met [recipient het tribunaal].
v informatie uitwisselen, inlichtingen uitwisselen, inlichtingen delen, inlichtingen verstrekken, informatie delen, informatie doorspelen, inlichting delen, inlichting uitwisselen, gegevens uitwisselen, inlichtingen geven | COOPERATE | recipient=aan at=- | reciprocal context=intelligence weak
+ [actor Groot-Brittannië] deelt inlichtingen met [actor Canada].
+ [actor Duitsland] wisselde gegevens uit met [actor Turkije].
v gezamenlijke oefening houden, samen oefenen, gezamenlijk oefenen, gezamenlijk patrouilleren, gezamenlijke patrouilles uitvoeren, gezamenlijke manoeuvres houden | COOPERATE | recipient=- at=in,te,bij,op | reciprocal context=military
+ [actor Rusland] en [actor China] houden een gezamenlijke oefening bij [at Vladivostok].
+ [actor Turkije] oefent samen met [actor Azerbeidzjan] bij [at Bakoe].
v handel drijven, handelen, verkopen, exporteren, importeren, invoeren, uitvoeren, contract sluiten, handel hervatten, zaken doen, olie kopen, gas kopen, wapens kopen, contract tekenen, handelsovereenkomst sluiten, gas afnemen, uitruilen, handel uitbreiden, grondstof exporteren | COOPERATE | actor=subj!:state recipient=- object=obj,in at=- from=uit to=naar | reciprocal context=economic weak not=bedrijf,winkel,klant,huis,drugs,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,regel,wet
+ [actor India] drijft handel met [actor Rusland].
+ [actor China] doet zaken met [actor Birma].
v delen, ruilen, uitwisselen | COOPERATE | actor=subj!:state/org recipient=- object=obj! at=- | reciprocal only=inlichting,informatie,gegeven,ervaring,student,delegatie,ambassadeur context=diplomatic weak not=mening
+ [actor Cuba] en [actor de Verenigde Staten] wisselden ambassadeurs uit.
v zich aansluiten, toetreden, meedoen, deelnemen, zich voegen, lid worden, partner worden, fuseren, deel nemen | COOPERATE | actor=subj!:state/org/forces recipient=bij,tot,aan object=aan at=- | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,stroom,elektriciteit,cursus,wedstrijd,internet,club,examen,quiz,verkiezing
+ [actor Zweden] treedt toe tot [recipient de NAVO].
+ [actor De brigade] sloot zich aan bij [recipient de rebellen].
v verenigen, herenigen, coalitie smeden, verbroederen | COOPERATE | recipient=- at=in,te,bij,op | reciprocal weak only=rebel,partij,land,Korea,Duitsland,oppositie,militie,stam,regering,front not=familie,gezin,band
+ [actor De partij] en [actor de oppositie] smeedden een coalitie.
v uitleveren | COOPERATE | actor=subj:state/org recipient=aan,naar object=obj! at=- | context=legal
+ [actor Servië] leverde Mladic uit aan [recipient het tribunaal].
+ [actor Bolivia] leverde een drugsbaron uit aan [recipient de Verenigde Staten].
v gezamenlijke marineoefening houden, gezamenlijke legeroefening houden, gezamenlijke militaire oefening houden, gezamenlijke luchtmachtoefening houden, gezamenlijke oefening beginnen, gezamenlijke patrouille houden, samen oefening houden, gezamenlijke manoeuvre houden | COOPERATE | actor=subj!:agent,met:agent recipient=- at=in,bij,op | reciprocal context=military
+ [actor Rusland en China] hielden gezamenlijke marineoefeningen in [at de Japanse Zee].
v heropenen ambassade, ambassade heropenen, ambassade openen, consulaat openen, consulaat heropenen, betrekkingen herstellen, banden herstellen, betrekking herstellen, band aanhalen, banden aanhalen, relatie normaliseren, relatie herstellen, betrekking aanknopen, ambassadeur uitwisselen, inlichting uitwisselen, inlichtingen uitwisselen, inlichtingen delen, handel hervatten, samenwerking versterken, samenwerking uitbreiden, samenwerking opvoeren | COOPERATE | actor=subj!:agent,met:agent,tussen:agent recipient=- at=in object=over | reciprocal context=diplomatic
+ [actor De Emiraten] heropenden hun ambassade in [at Damascus].
+ [actor Tsjaad en Nigeria] wisselden inlichtingen uit.
