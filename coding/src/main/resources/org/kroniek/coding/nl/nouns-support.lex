# Nouns of SUPPORT.
n steunbetuiging, adhesiebetuiging, solidariteit, solidariteitsbetuiging, bijval, instemming, lof, felicitatie, gelukwens, waardering, dankbetuiging, medeleven, aanbeveling, stemadvies, loftuiting | SUPPORT | actor=subj,van,poss,mod,door,uit recipient=aan,voor,met object=voor,met | weak not=film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,lezer,klant
+ De steunbetuiging van [actor Moskou] aan [recipient Assad] was duidelijk.
+ De solidariteit van [actor Turkije] met [recipient de Palestijnen] is groot.
n erkenning, diplomatieke erkenning | SUPPORT | actor=subj,door,van,poss recipient=van at=- | context=diplomatic weak not=beroep,diploma,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,schuld,fout,gezicht,spraak
+ De erkenning van [recipient Kosovo] door [actor Duitsland] kwam snel.
n ratificatie, goedkeuring, ondertekening, bekrachtiging | SUPPORT | actor=subj,door,van recipient=- object=van at=in | context=diplomatic only=verdrag,akkoord,vredesakkoord,overeenkomst,resolutie,pact,protocol,missie,wet,ratificatie,vredesverdrag,handelsakkoord,grondwet
+ De ratificatie van het verdrag door [actor het parlement] is vertraagd.
+ De ondertekening van het akkoord door [actor de rebellen] is uitgesteld.
n handelsverdrag, handelsakkoord, verdrag, vriendschapsverdrag, defensieverdrag, veiligheidspact, samenwerkingsverdrag, ontwapeningsverdrag, kernwapenverdrag | SUPPORT | actor=subj,tussen,van,mod,poss recipient=- object=over,tegen at=van | reciprocal weak context=diplomatic
+ Het verdrag tussen [actor Rusland] en [actor Noord-Korea] is getekend in [at Pyongyang].
+ Het handelsverdrag van [actor de EU] met [actor Canada] is omstreden in [at Wallonië].
n vertrouwensstemming, vertrouwensvotum, groen licht, zegen, machtiging | SUPPORT | actor=subj,van,door,poss recipient=voor,aan object=voor at=in | weak context=legislative
+ De vertrouwensstemming van [actor het parlement] voor [recipient het kabinet] is dinsdag.
n herverkiezing, verkiezing | SUPPORT | actor=subj,door,mod recipient=van at=in object=tot | context=election weak only=president,premier,voorzitter,leider,herverkiezing
+ De herverkiezing van [recipient de president] door [actor het parlement] verliep vlot.
n eerbetoon, hulde, onderscheiding, huldiging | SUPPORT | actor=subj,van,door,poss recipient=aan,voor object=- at=in | weak not=film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ Het eerbetoon van [actor de president] aan [recipient gesneuvelde soldaten] ontroerde velen.
