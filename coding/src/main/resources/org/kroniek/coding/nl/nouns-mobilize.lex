# Nouns of MOBILIZE.
n opmars | MOBILIZE/troops | actor=subj,poss,van,door,mod to=naar,richting from=vanuit,uit at=in,door,langs,bij | context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,koers,markt,beurs,aandeel,prijs,rente,omzet,winst,verkoop,concurrent,bedrijf,merk,klant,belegger,partij,auto,fiets,techniek,vrouw,smartphone,product,streaming,rivaal,zoekmachine,app,robot,insect,mug,soort,computer,technologie
+ De opmars van [actor het leger] naar [to Mosul] stokt.
- De opmars van de elektrische auto gaat door.
n mars | MOBILIZE/troops | actor=subj,poss,van,door,mod to=naar,op | context=military only=leger,troep,rebel,soldaat,strijder,militie
+ De mars van [actor de rebellen] op [to Kinshasa] begon.
n troepenbeweging, troepenverplaatsing, troepenconcentratie, troepenopbouw, troepenmacht opbouw, manoeuvre, legerverplaatsing, krijgsverrichting | MOBILIZE/troops | actor=subj,poss,mod,van,door at=in,bij,langs,rond,nabij,aan | context=military not=politiek,tactisch,inhaalmanoeuvre,afleidingsmanoeuvre,bliksemafleider
+ De [actor Russische] troepenopbouw bij [at de Oekraïense grens] baart zorgen.
+ De troepenconcentraties van [actor India] langs [at de grens met Pakistan] nemen toe.
+ Waarnemers zagen [actor Eritrese] troepenbewegingen bij [at Badme].
n mobilisatie, dienstplicht, oproeping, herbewapening | MOBILIZE/troops | actor=subj,poss,mod,door,van object=van at=in | context=military weak not=kiezer,achterban,vakbond
+ De mobilisatie door [actor Rusland] in [at Moskou] verliep moeizaam.
n legeroefening, militaire oefening, vlootoefening, NAVO-oefening, manoeuvres, oorlogsspel, krijgsoefening, marineoefening, schietoefening, luchtmachtoefening | MOBILIZE/troops | actor=subj,poss,mod,van,door at=in,bij,op,rond,voor | context=military
+ De [actor Chinese] vlootoefening bij [at Taiwan] begon maandag.
+ De militaire oefening van [actor Rusland] in [at Belarus] eindigt zondag.
+ Bij de legeroefening van [actor Wit-Rusland] kwamen tanks in actie.
n versterking, troepenversterking, aanvulling | MOBILIZE/troops | actor=- recipient=- from=uit,vanuit to=naar,voor object=van | context=military only=troep,leger,soldaat,militair,front,rebel,strijder,militie not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,dijk,economie,spierkracht
+ Er kwamen versterkingen van het leger uit [from Nairobi].
n inzet, ontplooiing, stationering, legering, uitzending, troepenuitzending, plaatsing | MOBILIZE/troops | actor=subj,door,poss,mod recipient=- object=van at=in,bij,naar,op to=naar | context=military only=troep,leger,soldaat,militair,raket,tank,eenheid,politie,kernwapen,straaljager,missie,mariniers,troepenuitzending,kruisraket,vredesmacht,patriot not=televisie,film,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ De stationering van kruisraketten in [at Woensdrecht] leidde tot protest.
+ De uitzending van soldaten naar [to Uruzgan] was omstreden.
n raketproef, kernproef, rakettest, kerntest, atoomproef, proefexplosie, raketlancering, kernproeven | MOBILIZE/weapons | actor=subj,poss,mod,van,door at=in,bij,op | context=military,cbrn not=satelliet,ruimtevaart
+ De raketproef van [actor Noord-Korea] verontrust Japan.
+ Na de [actor Franse] atoomproeven op [at Mururoa] volgde een boycot.
n uraniumverrijking, kernwapenprogramma, atoomprogramma, nucleair programma, kernprogramma, wapenprogramma | MOBILIZE/weapons | actor=subj,poss,mod,van,door at=in | context=cbrn
+ Het kernwapenprogramma van [actor Noord-Korea] gaat door.
+ De [actor Iraanse] uraniumverrijking is hervat.
n wapenwedloop, bewapeningswedloop, bewapening, wapenopbouw, oorlogsvoorbereiding | MOBILIZE/weapons | actor=subj,poss,mod,van,tussen at=in | reciprocal context=military
+ De wapenwedloop tussen [actor India] en [actor Pakistan] versnelt.
+ De bewapening van [actor Duitsland] neemt toe.
n rekrutering, ronseling, werving | MOBILIZE/militia | actor=subj,door,mod object=van at=in,onder | context=military only=strijder,soldaat,jihadist,kindsoldaat,leger,rebel,militie,huurling,IS,dienstplichtige
+ De rekrutering van kindsoldaten door [actor de rebellen] gaat door.
n patrouille, politiepatrouille, legerpatrouille, grenspatrouille | MOBILIZE/troops | actor=subj,poss,mod,van,door at=in,bij,langs,op | context=military weak
+ De [actor Russische] patrouilles langs [at de Turkse grens] zijn hervat.
n machtsvertoon, krijgsvertoon, spierballenvertoon, militair vertoon, vlootvertoon | MOBILIZE/troops | actor=subj,van,poss,mod at=in,bij,rond | context=military weak
+ Het militair vertoon van [actor China] bij [at Taiwan] neemt toe.
n politiemacht, politie-inzet | MOBILIZE/police | actor=subj,van,door,mod at=in,bij,rond | weak
+ De politie-inzet van [actor de gemeente Amsterdam] in [at Zuidoost] was groot.
n luchtruimschending, grensschending, schending luchtruim, grensoverschrijding | MOBILIZE/troops | actor=subj,door,van,mod at=van,in | context=military,territory
+ De luchtruimschending door [actor Rusland] duurde minuten.
n paraatheid, verhoogde paraatheid, staat van paraatheid, alarmfase | MOBILIZE/troops | actor=subj,van at=in | context=military weak only=leger,troep,militair,luchtmacht,kernmacht
+ De paraatheid van [actor het leger] in [at Finland] duurt voort.
n *strijder patrouille, *soldaat patrouille, *militair patrouille, *agent patrouille, *rebel patrouille, *blauwhelm patrouille | MOBILIZE/troops | actor=self recipient=- at=in,bij,op,rond,langs | context=military
+ [actor Soldaten] op patrouille in [at Mogadishu].
