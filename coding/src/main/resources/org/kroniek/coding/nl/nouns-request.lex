# Nouns of REQUEST.
n eis, ultieme eis, eisenpakket, sommatie, vordering, verlanglijst | REQUEST/change | actor=subj,van,poss,mod,door recipient=aan,aan_het_adres_van,tegen object=om,tot,comp,inf | not=strafeis,celstraf,aanklager,looneis,OM,officier,kwaliteitseis
+ De eisen van [actor de rebellen] aan [recipient de regering] zijn zwaar.
+ De [actor Amerikaanse] eis dat Iran stopt, werd afgewezen.
n oproep, appel, smeekbede, noodoproep, noodkreet, beroep | REQUEST/change | actor=subj,van,poss,mod,door recipient=aan,op,tot object=tot,om,inf,comp at=in,te | not=hoger,arts,dokter,cassatie,leraar,sollicitant,gezondheid,gratie
+ Het appel van [actor de paus] op [recipient de leiders] haalde niets uit.
n verzoek, aanvraag, vraag, petitie, pleidooi, bede, rekest, smeekschrift | REQUEST/change | actor=subj,van,poss,mod,door recipient=aan,bij object=om,tot,voor,inf,comp at=in,te,op | weak not=markt,vergunning,subsidie,paspoort,aanbod,faillissement
+ Het verzoek van [actor Oekraïne] aan [recipient de NAVO] om tanks is ingewilligd.
+ Het pleidooi van [actor de minister] bij [recipient de EU] voor sancties werkte.
+ De petitie van [actor de studenten] aan [recipient de regering] werd genegeerd.
n hulpverzoek, verzoek om hulp, *verzoek hulp, *verzoek steun, *vraag hulp, *verzoek bijstand, hulpvraag, asielverzoek, asielaanvraag, hulproep | REQUEST/assist | actor=subj,van,poss,mod,door recipient=aan,bij at=in | weak
+ Het verzoek om hulp van [actor Haïti] aan [recipient de VN] komt laat.
n uitleveringsverzoek, rechtshulpverzoek | REQUEST/yield | actor=subj,van,poss,mod recipient=aan,bij object=voor,om at=in,te,op | context=legal
+ Het [actor Amerikaanse] uitleveringsverzoek aan [recipient Zwitserland] werd ingewilligd.
n druk, pressie, aandrang, internationale druk | REQUEST/change | actor=subj,van,poss,mod,uit recipient=op object=om,inf at=in,te | weak not=bloed,lucht,boek,tijd,werkdruk,bloeddruk,luchtdruk,herdruk,belastingdruk
+ De [actor Amerikaanse] druk op [recipient Israël] neemt toe.
n uitnodiging | REQUEST/meet | actor=subj,van,poss,mod recipient=aan object=voor,om to=naar,in | weak not=feest,bruiloft
+ De uitnodiging van [actor Macron] aan [recipient Poetin] verbaasde velen.
n opdracht, bevel, order, instructie | REQUEST/change | actor=subj,van,poss,mod recipient=aan object=om,inf,tot | weak not=troep,leger,soldaat,generaal,commandant,arrestatiebevel,aanhoudingsbevel,opsporingsbevel,dwangbevel,huiszoekingsbevel
+ Het bevel van [actor de rechtbank] aan [recipient de regering] is duidelijk.
n vredesvoorstel, vredesplan, vredesinitiatief, bemiddelingsvoorstel, compromisvoorstel, voorstel | AGREE | actor=subj,van,poss,mod,door recipient=aan,voor object=om,inf,voor | weak not=huwelijk,wetsvoorstel,huwelijksvoorstel,begrotingsvoorstel
+ Het voorstel van [actor Egypte] aan [recipient Hamas] ligt op tafel.
