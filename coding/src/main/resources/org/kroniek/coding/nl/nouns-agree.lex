# Nouns of AGREE.
n akkoord, overeenkomst, deal, compromis, pact, afspraak, overeenstemming, vergelijk, accoord, regeling, verstandhouding, migratiedeal, nucleair akkoord, atoomakkoord, coalitieakkoord, regeerakkoord, kernakkoord, wapenakkoord, memorandum, gentlemen's agreement | AGREE | actor=subj,tussen,van,mod,poss recipient=- object=over | reciprocal weak not=belasting,bank,transfer,platen,muziek,sponsor,cao-akkoord,transferdeal,platendeal,kredietovereenkomst,huurovereenkomst,arbeidsovereenkomst,mondakkoord,pensioenakkoord,belastingregeling,spaarregeling
+ Het akkoord tussen [actor de EU] en [actor Turkije] over migranten houdt stand.
+ Het atoomakkoord met [actor Iran] werd in [at Wenen] gesloten.
+ Het regeerakkoord tussen [actor CDU] en [actor SPD] is klaar.
+ De overeenkomst tussen [actor Rwanda] en [actor Groot-Brittannië] is omstreden.
+ Het compromis van [actor de ministers] in [at Brussel] is broos.
n vredesakkoord, vredesverdrag, vredesregeling, vredesovereenkomst, wapenstilstandsakkoord, bestandsakkoord, vrede | AGREE | actor=subj,tussen,van,mod,poss recipient=- | reciprocal context=military weak not=ziel,godsdienst
+ Het vredesakkoord tussen [actor Israël] en [actor Egypte] werd in [at Washington] gesloten.
+ De vredesregeling met [actor de FARC] in [at Colombia] wankelt.
+ De vrede tussen [actor Eritrea] en [actor Ethiopië] duurde kort.
n belofte, toezegging, aanbod, garantie, veiligheidsgarantie, verkiezingsbelofte, verbintenis, aanbieding | AGREE | actor=subj,van,poss,mod,door recipient=aan object=om,inf,comp,voor | weak not=winkel,vraag,product,talent,trouw
+ De belofte van [actor de VS] aan [recipient de Koerden] is vergeten.
+ De toezegging van [actor de premier] aan [recipient de boeren] kwam laat.
n gevangenenruil, gevangenruil, gevangenenuitwisseling, ruil | RETREAT/release | actor=subj,tussen,van,mod,poss recipient=- | reciprocal weak
+ De gevangenenruil tussen [actor Rusland] en [actor de Verenigde Staten] vond in [at Ankara] plaats.
n coalitie, alliantie, verbond, bondgenootschap | ALLIED | actor=subj,tussen,van recipient=- | reciprocal weak
+ De coalitie van [actor CDU] en [actor SPD] in [at Berlijn] staat onder druk.
+ De alliantie tussen [actor Mali] en [actor Niger] in [at de Sahel] is nieuw.
