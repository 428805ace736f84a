# Verbs of REQUEST: demand, ask, urge, call for, order another party. Orders to one's own forces are the act itself.
v oproepen, manen, aansporen, aanmanen, vermanen, aanzetten, bezweren | REQUEST/change | recipient=obj:agent object=inf,tot,om at=- | not=herinnering,beeld,vraag,front,reservist,dienst,wapen,dienstplichtige,getuige
+ [actor De VN] roept [recipient de partijen] op tot matiging.
+ [actor De paus] heeft [recipient de leiders] opgeroepen om te praten.
+ [actor De EU] maant [recipient Servië] tot kalmte.
+ [actor De secretaris-generaal] spoorde [recipient de regering] aan tot hervormingen.
- Het beeld riep herinneringen op.
v oproep doen, oproep richten, beroep doen, appel doen, oproep lanceren | REQUEST/change | recipient=aan,op,tot object=inf,om,tot at=in,te | not=hoger,cassatie
+ [actor Amnesty] deed een oproep aan [recipient het bewind].
+ [actor Guterres] deed een beroep op [recipient Rusland] om te stoppen.
v oproepen, aandringen, pleiten, bepleiten, hameren, sterk maken | REQUEST/change | recipient=bij object=tot,op,voor,om,inf,obj at=- | not=herinnering,beeld,vraag,front,reservist,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek
+ [actor Frankrijk] dringt bij [recipient Israël] aan op terughoudendheid.
+ [actor De minister] pleit voor sancties.
+ [actor De imam] hamerde op eenheid.
v eisen, verlangen, vorderen, eis stellen, als eis stellen, erop staan, vergen | REQUEST/change | recipient=van object=obj,comp,inf at=- | not=leven,slachtoffer,officier,aanklager,celstraf,jaar,dode,schadevergoeding,aandacht,tol
+ [actor De betogers] eisen lagere prijzen.
+ [actor Canada] eist van [recipient Iran] dat het stopt met verrijken.
+ [actor De rebellen] stelden eisen aan de onderhandelingen.
- De aanslag eiste tien levens.
v vragen, verzoeken, smeken, verzoek indienen, verzoek doen, verzoek richten, bedelen | REQUEST/change | recipient=obj:agent,aan,iobj,bij object=inf,om,comp at=- | weak not=zich,journalist,krant,presentator
+ [actor De president] vroeg [recipient het parlement] om meer macht.
+ [actor Oekraïne] verzocht [recipient de NAVO] om tanks te leveren.
+ [actor De gezant] smeekte [recipient de leiders] om genade.
+ [actor Soedan] diende een verzoek in bij [recipient de VN].
v hulp vragen, om hulp vragen, om steun vragen, om bijstand vragen, hulp inroepen, hulp zoeken, om wapens vragen, om versterking vragen, assistentie vragen, steun zoeken, bijstand vragen, om bescherming vragen, om asiel vragen, asiel aanvragen, asiel vragen, te hulp roepen, om hulp roepen, om hulp smeken | REQUEST/assist | recipient=aan,obj:agent,iobj,bij,van object=- at=in
+ [actor Haïti] vraagt [recipient de VN] om hulp.
+ [actor De regering] riep de hulp in van [recipient Rusland].
+ [actor De president] riep [recipient de Fransen] te hulp.
+ [actor De klokkenluider] vroeg asiel in [at Ecuador].
+ [actor Mali] zoekt steun bij [recipient Rusland].
+ [actor De dissident] heeft asiel aangevraagd in [at Zweden].
v aanvragen, bijeenroepen, verzoeken, oproepen, vragen, bijeen roepen | REQUEST/meet | recipient=van,bij object=obj!:event,om:event at=- | only=spoedzitting,zitting,spoedoverleg,spoedberaad,top,topoverleg,Veiligheidsraad,beraad,vergadering,bijeenkomst,overleg,debat,spoeddebat,gesprek,onderhoud,noodzitting
+ [actor De Liga] riep een vergadering van [recipient de ministers] bijeen.
v uitnodigen, aan tafel vragen, aan tafel nodigen, tot gesprek uitnodigen, inviteren | REQUEST/meet | recipient=obj! to=naar,in at=- object=voor,inf | not=feest,verjaardag,bruiloft,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,lezer,publiek
+ [actor De koning] nodigde [recipient de premier] uit voor overleg.
+ [recipient Poetin] is door [actor Kim] uitgenodigd in [to Pyongyang].
v om gesprek vragen, om onderhoud vragen, om overleg vragen, onderhandeling eisen, overleg eisen, om bemiddeling vragen, om dialoog vragen, gesprek eisen, tot dialoog oproepen, tot overleg oproepen, tot onderhandeling oproepen, dialoog bepleiten, tot gesprek oproepen | REQUEST/meet | recipient=obj:agent,met,bij,aan object=- at=in,te,op
+ [actor De vakbonden] eisen overleg met [recipient de regering].
+ [actor De EU] riep [recipient de partijen] op tot dialoog.
+ [actor De oppositie] vroeg om een gesprek met [recipient de president].
+ [actor Turkije] riep [recipient de rebellen] op tot onderhandelingen.
v aftreden eisen, vertrek eisen, opstappen eisen, ontslag eisen, om aftreden vragen, om ontslag vragen, om vertrek vragen, tot aftreden oproepen, tot vertrek oproepen, tot ontslag oproepen, op aftreden aandringen, op vertrek aandringen | REQUEST/yield | recipient=van,obj:agent object=- at=- | context=political_institutions
+ [actor De oppositie] eist het ontslag van [recipient de premier].
+ [actor Demonstranten] eisten het vertrek van [recipient de president].
+ [actor De Kamer] vroeg om het ontslag van [recipient de minister].
+ [actor De senaat] riep [recipient de president] op tot aftreden.
v vrijlating eisen, om vrijlating vragen, tot vrijlating oproepen, op vrijlating aandringen, terugtrekking eisen, op terugtrekking aandringen, tot terugtrekking oproepen, wapenstilstand eisen, overgave eisen, staakt-het-vuren eisen, tot wapenstilstand oproepen, op wapenstilstand aandringen, ontwapening eisen, uitlevering eisen, om uitlevering vragen, om uitlevering verzoeken, tot bestand oproepen, bestand eisen, om bestand vragen, tot staakt-het-vuren oproepen, teruggave eisen | REQUEST/yield | recipient=bij,obj:agent,door object=van at=-
+ [actor Amnesty] eist de vrijlating van gevangenen.
+ [actor De EU] riep [recipient Rusland] op tot terugtrekking.
+ [actor De VN] eist een staakt-het-vuren.
+ [actor Turkije] vroeg [recipient Zweden] om uitlevering van Koerden.
+ [actor De Veiligheidsraad] riep [recipient de partijen] op tot een wapenstilstand.
+ [actor Kameroen] eist de teruggave van het schiereiland.
v bevelen, gelasten, opdracht geven, sommeren, gebieden, opdragen, bevel geven, instrueren, verordonneren, dicteren, aanzeggen | REQUEST/change | recipient=obj:agent,iobj,aan object=inf,comp,tot at=- | weak not=generaal,troep,leger,commandant,soldaat,militie,onderzoek
+ [actor De rechter] gelastte [recipient de regering] de wet in te trekken.
+ [actor Het Internationaal Gerechtshof] heeft [recipient Israël] bevolen om hulp toe te laten.
+ [actor Trump] heeft [recipient het ministerie] opgedragen te bezuinigen.
+ [actor De junta] heeft [recipient de diplomaten] gesommeerd om te vertrekken.
v vertrek gelasten, sommeren, wegzenden | REQUEST/yield | recipient=obj! object=inf at=-
+ [recipient De betogers] werden gesommeerd.
v aanraden, adviseren, aanbevelen, raden, voorstellen, opperen, in overweging geven, suggereren, voorstel doen, voorstel indienen, voorstel lanceren, plan presenteren, vredesplan presenteren, vredesvoorstel doen, aankaarten | AGREE | recipient=aan,iobj,obj:agent object=obj,comp,inf at=- | weak not=arts,zich,lezer,trainer,klant,belegger,kok
+ [actor De VN-gezant] deed een voorstel aan [recipient de partijen].
+ [actor China] presenteerde een vredesplan aan [recipient Oekraïne].
v voorleggen | AGREE | recipient=aan,iobj,obj:agent object=obj!:document,obj:event at=-
+ [actor Egypte] legde een voorstel voor aan [recipient Hamas].
v druk uitoefenen, onder druk zetten, pressen, druk opvoeren, onder druk plaatsen, druk zetten, druk verhogen, druk op ketel houden, pressie uitoefenen | REQUEST/change | recipient=op,obj object=inf,om at=- | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,koers,markt,beurs,aandeel,prijs,rente,omzet,winst,verkoop,concurrent,bedrijf,merk,klant,belegger
+ [actor Canada] zet [recipient Israël] onder druk.
+ [actor De EU] oefent druk uit op [recipient Kosovo].
+ [actor De EU] voert de druk op [recipient Polen] op.
v lobbyen, ijveren, campagne voeren, petitie aanbieden, petitie indienen, handtekening verzamelen, handtekeningen aanbieden, petitie overhandigen | REQUEST/change | recipient=bij,aan object=voor,tegen at=in | weak not=verkiezing
+ [actor De activisten] boden een petitie aan [recipient de minister] aan.
+ [actor Koerden] lobbyen bij [recipient het Europees Parlement].
v uitlevering vragen, rechtshulp vragen, uitleveringsverzoek indienen, om rechtshulp vragen | REQUEST/yield | recipient=aan,bij,obj object=van at=in,te,op | context=legal
+ [actor Turkije] diende een uitleveringsverzoek in bij [recipient de Verenigde Staten].
v opening eisen, toegang eisen, om toegang vragen, toegang vragen, op toegang aandringen | REQUEST/yield | recipient=van,aan,bij object=tot at=in,te,op
+ [actor Het Rode Kruis] eist toegang van [recipient Israël].
v hervorming eisen, om hervorming vragen, tot hervorming oproepen, verkiezing eisen, om verkiezing vragen, tot verkiezing oproepen, autonomie eisen, onafhankelijkheid eisen, om autonomie vragen, democratie eisen, gelijkheid eisen, om democratie vragen, rechten eisen, zelfbestuur eisen | REQUEST/change | recipient=van,bij object=obj,om,tot,voor at=in | context=pro_democracy
+ [actor Studenten] eisen hervormingen van [recipient het regime].
+ [actor De betogers] vragen om verkiezingen.
+ [actor De Papoea's] eisen zelfbestuur.
v rekenschap vragen, opheldering vragen, om opheldering vragen, uitleg eisen, opheldering eisen, uitleg vragen, om uitleg vragen, verantwoording eisen, Kamervragen stellen, kamervraag stellen | REQUEST/change | recipient=aan,van,bij,obj:agent object=over at=- | context=diplomatic
+ [actor De Kamer] vraagt [recipient de minister] om opheldering.
+ [actor Duitsland] eist uitleg van [recipient Canada].
v excuses eisen, om excuus vragen, excuus eisen, verontschuldiging eisen, schadevergoeding eisen, herstelbetaling eisen, compensatie eisen, om excuses vragen | REQUEST/yield | recipient=van object=voor | context=reparations
+ [actor Griekenland] eist herstelbetalingen van [recipient Duitsland].
+ [actor Turkije] eist excuses van [recipient Israël].
v onderzoek eisen, om onderzoek vragen, tot onderzoek oproepen, op onderzoek aandringen | REQUEST/change | recipient=van,bij object=naar,tegen at=in,te,op | context=legal
+ [actor De VN] eist een onderzoek naar de aanval.
+ [actor De EU] drong bij [recipient Israël] aan op een onderzoek.
v klacht voorleggen, petitioneren, rekwestreren, zaak bepleiten, voor ingrijpen pleiten, om interventie vragen, om ingrijpen vragen, interventie eisen, om vredesmacht vragen, ingrijpen eisen, om sancties vragen, sancties eisen, om wapenembargo vragen | REQUEST/assist | recipient=van,aan,bij,obj:agent object=voor,tegen at=in,te,op
+ [actor De rebellen] vroegen [recipient de NAVO] om ingrijpen.
+ [actor Oekraïne] eist sancties van [recipient de EU].
+ [actor Burundi] vroeg [recipient de VN] om een vredesmacht.
v aanroepen, inroepen, beroepen | REQUEST/assist | recipient=- object=obj:document | only=artikel,handvest,verdrag,clausule context=diplomatic
+ [actor Polen] riep artikel 4 van het verdrag in.
v oproepen, opdragen, verzoeken, vragen, manen, aanmanen, aansporen, bevelen, gelasten, smeken | REQUEST | actor=subj!:agent recipient=obj!:agent,iobj!:agent,aan:agent object=inf,om,tot,comp | not=journalist,dokter,kiezer,troepen,soldaat,reservist,dienstplichtige
+ [actor De Verenigde Naties] riepen [recipient Israël] op de blokkade op te heffen.
+ [actor Macron] riep [recipient Hamas] op alle gijzelaars vrij te laten.
+ [actor De Veiligheidsraad] droeg [recipient de rebellen] op Goma te verlaten.
v vragen, verzoeken, smeken | REQUEST/assist | actor=subj!:agent recipient=obj:agent,iobj:agent,aan:agent object=om! | only=tank,wapen,hulp,geld,medicijn,deken,voedsel,troepen,drone,raket,steun,asiel,luchtafweer,tent,munitie,versterking,lening,noodhulp
+ [actor Oekraïne] vroeg [recipient Duitsland] om [object tanks].
+ [actor De burgemeester] vroeg om [object medicijnen].
v om spoedzitting verzoeken, om spoedzitting vragen, om zitting vragen, om zitting verzoeken, spoedzitting aanvragen, om bijeenkomst vragen, om gesprek vragen, om overleg vragen, tot overleg oproepen, op overleg aandringen, om topoverleg vragen, oproepen tot overleg, oproepen tot dialoog, oproepen tot onderhandelingen | REQUEST/meet | actor=subj!:agent recipient=obj:agent,van:agent,met:agent
+ [actor Rusland] verzocht om een spoedzitting van [recipient de Veiligheidsraad].
