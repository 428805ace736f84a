# Nouns of SANCTION.
n sanctie, strafmaatregel, dwangmaatregel, EU-sanctie, VN-sanctie, sanctiepakket, tegensanctie, tegenmaatregel | SANCTION/discontinue | actor=subj,van,door,poss,mod recipient=tegen,voor,op at=- object=wegens | context=economic weak not=school,korting
+ De sancties van [actor de EU] tegen [recipient Rusland] werken.
+ De [actor Amerikaanse] strafmaatregelen tegen [recipient Iran] zijn verlengd.
+ Het sanctiepakket van [actor de EU] tegen [recipient Belarus] is goedgekeurd.
n embargo, wapenembargo, handelsembargo, olie-embargo, olieboycot, exportverbod, importverbod, invoerverbod, handelsboycot, handelsverbod, vliegverbod, exportstop, importstop | SANCTION/discontinue | actor=subj,van,door,poss,mod recipient=tegen,voor,op at=- object=op | context=economic not=pers,nieuws
+ Het [actor Amerikaanse] embargo tegen [recipient Cuba] duurt decennia.
+ Het wapenembargo van [actor de VN] tegen [recipient Libië] wordt geschonden.
+ Het invoerverbod van [actor China] voor [recipient Noorse bedrijven] is opgeheven.
+ Het vliegverbod van [actor de geallieerden] tegen [recipient Irak] bleef van kracht.
n veroordeling, celstraf, gevangenisstraf, vonnis, doodvonnis, doodstraf, levenslang, schuldigverklaring, strafoplegging | SANCTION/convict | actor=subj,door,van,poss recipient=van,tegen,voor at=in object=tot,wegens | context=legal weak not=aanval,invoering,afschaffing
+ De veroordeling van [recipient de generaal] door [actor het tribunaal] is definitief.
+ Het vonnis tegen [recipient de journalist] in [at Istanbul] valt maandag.
+ De celstraf voor [recipient de dissident] in [at Minsk] is gehandhaafd.
n uitzetting, uitwijzing | SANCTION/expel | actor=subj,door,van,poss recipient=van at=- from=uit | context=diplomatic only=diplomaat,ambassadeur,attaché,spion,gezant
+ De uitzetting van [recipient Russische diplomaten] door [actor Polen] leidde tot woede.
n schorsing, royement, uitsluiting | SANCTION/expel | actor=subj,door recipient=van,poss at=- object=uit | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,speler,sociaal,doping,school
+ De schorsing van [recipient Mali] door [actor de Afrikaanse Unie] duurde een jaar.
n verbreking, opschorting, stopzetting, bevriezing, breuk, opzegging, intrekking | SANCTION/withdraw | actor=subj,door,van recipient=met,aan object=van at=- | weak only=betrekking,relatie,band,hulp,steun,samenwerking,financiering,verdrag,akkoord,lidmaatschap,breuk,handel,overeenkomst,ontwikkelingshulp,wapenleverantie not=bot,leiding,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ De breuk van [actor Qatar] met [recipient Iran] duurde kort.
+ De opschorting van de hulp aan [recipient Rwanda] door [actor Nederland] is tijdelijk.
n terugroeping | SANCTION/withdraw | actor=subj,door,van recipient=uit,in object=van at=te,bij,op | context=diplomatic weak
+ De terugroeping van de ambassadeur uit [recipient Italië] door [actor Frankrijk] verraste Rome.
n uittreding, exit, brexit | SANCTION/withdraw | actor=subj,van,poss,mod recipient=uit | weak not=ambt
+ De [actor Britse] uittreding uit [recipient de Europese Unie] is een feit.
n boete, dwangsom | SANCTION/convict | actor=subj,van,door recipient=voor,aan object=wegens,van | context=legal weak not=snelheid,verkeer,belasting,parkeren,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,bank,bedrijf
+ Een boete voor [recipient Polen] door [actor het tribunaal] is terecht.
