# Verbs of AGREE: promise, offer, strike or announce future cooperation. Signed treaties are SUPPORT, truces in force RETREAT.
v akkoord sluiten, akkoord bereiken, overeenkomst sluiten, overeenkomst bereiken, deal sluiten, overeenstemming bereiken, compromis sluiten, compromis bereiken, tot akkoord komen, tot overeenkomst komen, tot overeenstemming komen, deal maken, pact sluiten, verdrag sluiten, regeling treffen, tot compromis komen, tot vergelijk komen, schikking treffen, verbond sluiten, vergelijk treffen, deal bereiken, accoord sluiten, afspraak maken, consensus bereiken, doorbraak bereiken | AGREE | recipient=- object=over | reciprocal not=bank,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,makelaar,huwelijk,tandarts,arts,kapper,transfer,verzekeraar
+ [actor De regering] sloot een akkoord met [actor de rebellen].
+ [actor Iran] en [actor Saoedi-Arabië] bereikten overeenstemming in [at Peking].
+ [actor Italië] sloot een deal met [actor Albanië].
+ [actor De EU] sloot een overeenkomst met [actor Turkije] over migranten.
+ [actor De partijen] kwamen tot een compromis.
+ [actor Groot-Brittannië] en [actor Ierland] bereikten een akkoord over de grens.
+ [actor Rusland] sloot een pact met [actor Duitsland].
v wapenstilstand sluiten, bestand sluiten, staakt-het-vuren sluiten, wapenstilstand overeenkomen, staakt-het-vuren overeenkomen, bestand overeenkomen, vrede sluiten, vredesakkoord sluiten, vredesverdrag sluiten, vredesakkoord bereiken, wapenstilstand bereiken, bestand bereiken, staakt-het-vuren bereiken, strijdbijl begraven, over wapenstilstand eens worden | AGREE | recipient=- | reciprocal context=military not=taart,schoonfamilie,buurman,bruiloft,echtpaar,pianist,smaak,stel,familie,gezin
+ [actor Eritrea] sloot vrede met [actor Ethiopië].
+ [actor De regering] en [actor de FARC] sloten een vredesakkoord.
+ [actor India] en [actor Pakistan] kwamen een wapenstilstand overeen.
+ [actor Het leger] bereikte een bestand met [actor de rebellen] bij [at Homs].
+ [actor De clans] begroeven de strijdbijl.
v overeenkomen, afspreken, het eens worden, eens worden, akkoord gaan, instemmen, accorderen, akkoord worden | AGREE | recipient=- object=over,met,obj,inf,comp | reciprocal not=vriend,huwelijk
+ [actor Japan] en [actor Zuid-Korea] spraken af dat zij samenwerken.
+ [actor De ministers] werden het eens over het budget.
+ [actor Israël] stemde in met een gevangenenruil.
+ [actor De rebellen] gingen akkoord met een bestand.
v aanvaarden, accepteren, aannemen, ja zeggen | AGREE | recipient=van object=obj!:document/event/thing,tegen | only=voorstel,plan,vredesplan,bestand,aanbod,bemiddeling,vredesvoorstel,uitnodiging,compromis,voorwaarde,eis,wapenstilstand,akkoord,staakt-het-vuren,vredesregeling not=motie,wet,baan,ontslag,nederlaag
+ [actor De rebellen] aanvaardden het vredesplan.
+ [actor Hamas] heeft het voorstel van [recipient Qatar] geaccepteerd.
v beloven, toezeggen, belofte doen, toezegging doen, garanderen, verzekeren, zweren, zich verbinden, zich verplichten, zich committeren, waarborgen, in vooruitzicht stellen, plechtig beloven, garantie geven, zijn woord geven, beloftes doen | AGREE | recipient=iobj,aan,obj:agent object=obj,inf,comp,tot at=- | not=weer,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,trouw,wraak,klant,vijand,aartsvijand,mos,recept,kok,smaak,keuken
+ [actor Duitsland] belooft [recipient Oekraïne] tanks.
+ [actor De junta] beloofde de grens te openen.
+ [actor De Golfstaten] zegden [recipient Egypte] miljarden toe.
+ [actor Rusland] garandeert dat de dam veilig blijft.
+ [actor De landen] verplichten zich tot minder uitstoot.
- Zij is zijn gezworen vijand.
v aanbieden, aanbod doen, zich bereid verklaren, bereidheid tonen, bereidheid uitspreken, bereid tonen | AGREE | recipient=iobj,aan,obj:agent object=obj,inf,comp,tot at=- | weak not=excuus,verontschuldiging,klant,ontslag,winkel,petitie,product,bemiddeling
+ [actor Turkije] bood [recipient Libië] militaire hulp aan.
v hulp aanbieden, steun aanbieden, bijstand aanbieden, hulp toezeggen, steun toezeggen, steun beloven, hulp beloven, wapens toezeggen, wapens beloven, geld toezeggen | AGREE | recipient=iobj,aan,voor,obj:agent object=- at=-
+ [actor Nederland] zegde [recipient Marokko] hulp toe.
+ [actor Iran] bood [recipient Turkije] hulp aan.
v samenwerking aankondigen, samenwerking afspreken, samenwerking overeenkomen, coalitie vormen, regering vormen, coalitieakkoord sluiten, coalitie sluiten, coalitieakkoord bereiken, krachten bundelen, handen ineenslaan, regeerakkoord sluiten, regeerakkoord bereiken, alliantie sluiten, bondgenootschap sluiten, alliantie vormen, blok vormen, front vormen, alliantie aangaan | AGREE | recipient=- | reciprocal context=political_institutions not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek
+ [actor De partijen] hebben een regeerakkoord gesloten.
+ [actor Mali] en [actor Niger] sloten een alliantie.
+ [actor De rebellen] bundelen de krachten met [actor de clans].
v verkiezing uitschrijven, verkiezing aankondigen, referendum aankondigen, hervorming aankondigen, hervorming beloven, referendum uitschrijven, verkiezing beloven, amnestie beloven, hervorming toezeggen, vervroegde verkiezing uitschrijven | AGREE | recipient=- at=in,voor | context=election
+ [actor De premier] schreef verkiezingen uit.
+ [actor De junta] kondigde verkiezingen aan.
+ [actor De koning] beloofde hervormingen.
v vrijlating beloven, terugtrekking beloven, terugtrekking aankondigen, wapenstilstand afkondigen, wapenstilstand aankondigen, bestand aankondigen, staakt-het-vuren aankondigen, staakt-het-vuren afkondigen, bestand afkondigen, gevechtspauze aankondigen, vertrek aankondigen, aftreden aankondigen, terugtrekking toezeggen, wapenstilstand uitroepen, bestand uitroepen, staakt-het-vuren uitroepen, vrijlating aankondigen, vrijlating toezeggen | CONCEDE | recipient=- object=van at=in | context=military
+ [actor De rebellen] kondigden een eenzijdig bestand af.
+ [actor Poetin] kondigde de terugtrekking uit Cherson aan.
+ [actor De junta] beloofde de vrijlating van gevangenen.
+ [actor Israël] kondigde een gevechtspauze aan in [at Gaza].
+ [actor De president] kondigde zijn vertrek aan.
+ [actor De ETA] riep een staakt-het-vuren uit.
v gevangenenruil overeenkomen, gevangenenruil afspreken, over gevangenenruil eens worden | AGREE | recipient=- | reciprocal
+ [actor Rusland] en [actor Oekraïne] kwamen een gevangenenruil overeen.
v beraad aangaan, bemiddeling aanvaarden, bemiddeling accepteren, uitnodiging aanvaarden, uitnodiging aannemen | AGREE | recipient=van object=voor
+ [actor De rebellen] aanvaardden bemiddeling van [recipient Noorwegen].
v zich binden | AGREE | recipient=aan,achter object=aan | weak only=akkoord,verdrag,afspraak,plan,bestand
+ [actor Colombia] bond zich in [at Parijs] aan het akkoord.
v afkondigen bestand, bestand afkondigen, wapenstilstand afkondigen, staakt-het-vuren afkondigen, bestand aankondigen, wapenstilstand aankondigen, gevechtspauze afkondigen, bestand overeenkomen, wapenstilstand overeenkomen, staakt-het-vuren overeenkomen, het eens worden over bestand, instemmen met bestand, instemmen met wapenstilstand, instemmen met staakt-het-vuren, akkoord gaan met bestand, akkoord gaan met wapenstilstand | AGREE | actor=subj!:agent,met:agent at=in,bij,rond | reciprocal context=military,diplomatic
+ [actor De rebellen] hebben ingestemd met een wapenstilstand.
v bereid zijn, zich bereid verklaren, bereid tonen, bereidheid tonen, bereidheid uitspreken | AGREE | actor=subj!:agent object=inf!,tot! | context=diplomatic not=vechten,sterven,aanvallen,aftreden,opstappen,vrijlaten,terugtrekken,opgeven,spelen,betalen,werken
+ [actor Noorwegen] is bereid waarnemers te sturen.
v aanbieden | AGREE | actor=subj!:agent recipient=iobj:agent,aan:agent object=inf! | context=diplomatic not=ontslag,club,bank,aftreden,opstappen,excuus,vrijlaten
+ [actor China] bood aan te bemiddelen.
v afspreken, overeenkomen, eens worden, het eens worden | AGREE | actor=subj!:agent,met:agent object=inf!,over!,obj! | reciprocal context=diplomatic not=koppel,gezin,club
+ [actor De strijdende partijen] spraken af het bestand te verlengen.
+ [actor De regering en de rebellen] zijn het eens geworden over een grondwet.
