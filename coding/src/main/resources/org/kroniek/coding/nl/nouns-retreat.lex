# Nouns of RETREAT.
n terugtrekking, aftocht, terugtocht, troepenterugtrekking, troepenvermindering, terugkeer, vertrek, evacuatie, troepenreductie | RETREAT/withdraw | actor=subj,van,poss,mod,door object=van from=uit,van,vanuit to=naar,achter at=- recipient=- | context=military weak not=kandidaat,trein,vlucht,speler,ziekenhuis,trainer,bus,directeur
+ De terugtrekking van [actor de Amerikanen] uit [from Afghanistan] was chaotisch.
+ De [actor Russische] aftocht uit [from Cherson] verliep snel.
+ Het vertrek van [actor Franse troepen] uit [from Mali] begon.
+ De terugtocht van [actor Napoleon] uit [from Moskou] was een ramp.
n vrijlating, invrijheidstelling, vrijspraak | RETREAT/release | actor=subj,door recipient=van,poss at=in object=-
+ De vrijlating van [recipient de gijzelaars] door [actor Hamas] is vertraagd.
+ [recipient Zijn] vrijlating in [at Caracas] kwam onverwacht.
+ De vrijspraak van [recipient de generaal] door [actor het tribunaal] wekte woede.
n overgave, capitulatie, onvoorwaardelijke overgave, machtsoverdracht, overdracht, wapeninlevering | RETREAT | actor=subj,van,poss,door,mod recipient=aan object=van at=in,bij,van:place | context=military weak not=geld,woning,warmte
+ De overgave van [actor de rebellen] in [at Aleppo] was onvermijdelijk.
+ De machtsoverdracht van [actor het leger] aan [recipient burgers] is uitgesteld.
+ De capitulatie van [actor Japan] aan [recipient de geallieerden] kwam in augustus.
n ontwapening, demobilisatie, demilitarisering, denuclearisatie, wapenvernietiging, ontmanteling, kernontwapening | RETREAT/disarm | actor=subj,van,door,poss,mod recipient=- object=van at=in,van:place | context=military not=drugslab,netwerk,bende,wietplantage,kerncentrale
+ De ontwapening van [actor de FARC] in [at Colombia] is voltooid.
n wapenstilstand, bestand, staakt-het-vuren, gevechtspauze, vuurpauze, wapenrust, kerstbestand, humanitaire pauze, gevechtsstop | RETREAT/ceasefire | actor=subj,tussen,van,poss,mod recipient=- at=in,te,bij,op | reciprocal context=military not=computer,data,tekst,adres,adresbestand,databestand,tekstbestand,klantenbestand,ledenbestand,personeelsbestand,veebestand,visbestand,werknemersbestand,bomenbestand,woningbestand
+ Het bestand tussen [actor Israël] en [actor Hamas] houdt stand.
+ De wapenstilstand in [at Jemen] is broos.
+ Het staakt-het-vuren met [actor de FARC] wordt nageleefd.
- Het bestand op de computer is gewist.
n aftreden, ontslag, troonsafstand, vertrek, opstappen, abdicatie, terugtreden | RETREAT/resign | actor=subj,van,poss recipient=- object=als,wegens at=- | context=executive only=president,premier,minister,regering,kabinet,koning,koningin,leider,partijleider,voorzitter,burgemeester,paus,keizer,dictator,staatssecretaris,vicepremier,bondskanselier,generaal not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,werknemer,bedrijf,directeur,topman
+ De troonsafstand van [actor de koning] verraste Spanje.
n corridor, hulpcorridor, humanitaire corridor, vluchtroute, vrije doorgang, vrijgeleide, doorgang, toegang | RETREAT/access | actor=subj,van,door recipient=voor,aan at=tot,naar,in,uit | weak context=human_security not=ziekenhuis,museum,internet,gratis,onderwijs,zorg
+ De corridor in [at Marioepol] voor [recipient burgers] duurde een dag.
n val | RETREAT/resign | actor=subj,van | only=kabinet,regering,coalitie context=executive not=muur
+ De val van [actor het kabinet] in [at Den Haag] leidt tot verkiezingen.
n desertie, dienstweigering | RETREAT | actor=subj,van,door,onder recipient=naar from=uit | context=military weak
+ De desertie onder [actor soldaten] uit [from Myanmar] neemt toe.
n opheffing | RETREAT | actor=subj,door recipient=tegen,van object=van | only=sanctie,embargo,noodtoestand,avondklok,blokkade,beleg,boycot,wapenembargo,verbod weak
+ De opheffing van de sancties tegen [recipient Birma] door [actor de EU] was omstreden.
