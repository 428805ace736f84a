# Verbs of REJECT: refuse, veto, cancel a meeting, bar.
v weigeren, vertikken, verdommen, verrekken | REJECT/change | actor=subj!:agent recipient=obj:agent,iobj object=inf,obj at=- | not=dienst,computer,motor,visum,toegang,alcohol,school,ziekenhuis,slot,klant
+ [actor Rusland] weigerde de grens te openen.
+ [actor Het regime] weigerde te antwoorden.
- De motor weigerde dienst.
v weigeren, afwijzen, afslaan, verwerpen, van hand wijzen, niet accepteren, naast zich neerleggen, terzijde schuiven, van tafel vegen, nee zeggen, bedanken, afketsen, wegstemmen, wegwuiven, in wind slaan, afstemmen, nul op rekest geven, terugwijzen | REJECT/change | actor=subj:agent recipient=van object=obj!:document/event/thing,tegen,op,voor at=- | weak only=voorstel,plan,akkoord,aanbod,eis,verzoek,vredesplan,bestand,wapenstilstand,resolutie,motie,wet,wetsvoorstel,oproep,bemiddeling,compromis,uitnodiging,ultimatum,advies,verdrag,grondwet,referendum,hervorming,begroting,onderhandeling,dialoog,overleg,gesprek,asielverzoek,staakt-het-vuren,vredesvoorstel,deal not=club,spits,baan,vergunning
+ [actor De rebellen] sloegen de uitnodiging van [recipient de regering] af.
+ [actor Hamas] verwierp het advies van [recipient Trump].
+ [actor Servië] wees de eisen van [recipient de NAVO] van de hand.
+ [actor Iran] legde de oproep van [recipient de VN] naast zich neer.
v veto uitspreken, veto gebruiken, veto stellen, vetoën, veto uitbrengen, met veto treffen, zijn veto uitspreken, veto inzetten | REJECT | actor=subj:agent recipient=van object=over,tegen,obj at=-
+ [actor Rusland] sprak zijn veto uit over de resolutie.
+ [actor China] gebruikte zijn veto.
v blokkeren, tegenhouden, torpederen, dwarsbomen, saboteren, frustreren, ondermijnen | REJECT/change | actor=subj:agent recipient=van object=obj!:event/document/thing at=- | weak only=akkoord,resolutie,voorstel,wet,hulp,besluit,toetreding,onderhandeling,vredesproces,vredesoverleg,plan,verklaring,steunpakket,sanctie,begroting,hervorming,benoeming,overleg
+ [actor Hongarije] dwarsboomt het akkoord van [recipient de EU].
v tegenstemmen, zich onthouden, onthouding uitspreken | REJECT/change | actor=subj:agent recipient=van object=tegen,van at=- | context=legislative only=tegen,resolutie,wet,motie,voorstel,tegenstemmen,akkoord,verdrag,stemming
+ [actor De oppositie] stemde tegen de wet van [recipient het kabinet].
+ [actor India] onthield zich bij de resolutie.
v hulp weigeren, steun weigeren, bijstand weigeren, hulp ontzeggen, steun ontzeggen, hulp afwijzen, steun afwijzen, asiel weigeren, asielverzoek afwijzen, wapens weigeren, asielaanvraag afwijzen, financiering weigeren, steun onthouden, bijstand ontzeggen | REJECT/assist | actor=subj:agent recipient=iobj,aan,van,voor,obj:agent object=- at=-
+ [actor Myanmar] weigerde hulp van [recipient de VN].
+ [actor Denemarken] wees het asielverzoek af van [recipient de Syriër].
+ [actor Het Congres] onthield [recipient de rebellen] steun.
v aftreden weigeren, opstappen weigeren, overgave weigeren, concessie weigeren, ontwapening weigeren, uitlevering weigeren, vrijlating weigeren, terugtrekking weigeren, uitlevering afwijzen, bestand afwijzen, wapenstilstand afwijzen, wapenstilstand verwerpen, staakt-het-vuren afwijzen, staakt-het-vuren verwerpen, bestand verwerpen | REJECT/yield | actor=subj:agent recipient=van,aan object=- at=-
+ [actor De rebellen] verwierpen de wapenstilstand.
+ [actor Israël] wees een staakt-het-vuren af.
v wijken weigeren, toegeven weigeren, voet bij stuk houden, van geen wijken weten, poot stijf houden, rug recht houden, weigeren te praten, onvermurwbaar blijven | REJECT/yield | actor=subj!:agent recipient=tegenover,tegen at=- | weak
+ [actor De premier] houdt voet bij stuk tegenover [recipient de EU].
v bestand schenden, wapenstilstand schenden, bestand breken, wapenstilstand breken, staakt-het-vuren schenden, bestand opzeggen, wapenstilstand opzeggen, staakt-het-vuren breken, vredesakkoord schenden, akkoord schenden, staakt-het-vuren opzeggen, bestand verbreken, akkoord breken, verdrag schenden, belofte breken, vredesakkoord opzeggen, overeenkomst schenden, embargo schenden, afspraak schenden, wapenembargo schenden, wapenstilstand verbreken | REJECT/yield | actor=subj:agent recipient=met at=in,te,bij,op object=-
+ [actor De rebellen] schonden het bestand bij [at Donetsk].
+ [actor De ETA] brak de wapenstilstand.
+ [actor Azerbeidzjan] heeft het staakt-het-vuren geschonden.
+ [actor De Tamiltijgers] zegden het bestand op.
v overleg weigeren, gesprek weigeren, onderhandeling weigeren, ontmoeting weigeren, gesprek afzeggen, ontmoeting afzeggen, bezoek afzeggen, onderhandeling afbreken, overleg afbreken, gesprek afbreken, overleg boycotten, gesprek boycotten, top afzeggen, overleg opschorten, onderhandeling opschorten, gesprek opschorten, bezoek annuleren, overleg annuleren, onderhandeling staken, gesprekken afbreken, vredesoverleg afbreken, top boycotten, onderhandeling stopzetten, uit overleg stappen, onderhandelingstafel verlaten, van tafel weglopen, overleg verlaten, overleg afzeggen, bezoek afblazen, vredesoverleg opschorten, conferentie boycotten, vredesoverleg boycotten, overleg stopzetten, contact verbreken, dialoog afwijzen, dialoog weigeren, overleg afblazen, top afblazen, onderhandeling stop zetten, overleg stop zetten | REJECT/meet | actor=subj:agent recipient=met,aan object=- at=in | not=land,stad
+ [actor Pakistan] zegde het gesprek met [recipient India] af.
+ [actor De Palestijnen] braken de onderhandelingen af.
+ [actor Poetin] blies het bezoek aan [recipient Frankrijk] af.
+ [actor De rebellen] boycotten de top.
+ [actor Noord-Korea] verbrak het contact met [recipient Zuid-Korea].
+ [actor De FARC] schortte het overleg op.
+ [actor De oppositie] weigert een dialoog met [recipient de president].
v afzeggen, afblazen, annuleren, uitstellen, opschorten, afgelasten, cancelen | REJECT/meet | actor=subj:agent recipient=met,aan object=obj! at=in | only=bezoek,top,ontmoeting,overleg,gesprek,topoverleg,staatsbezoek,conferentie,onderhandeling,vredesoverleg,bijeenkomst weak
+ [actor Biden] zegde zijn bezoek aan [recipient Australië] af.
v negeren, trotseren, zich verzetten, tarten, lak hebben, aan laars lappen, weerstaan, zich niets aantrekken, lappen, weerstand bieden, in wind slaan | REJECT/change | actor=subj:agent recipient=obj:agent,tegen object=obj:event/document/thing,aan,van at=- | weak not=symptoom,pijn,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,kou,verleiding,virus
+ [actor Iran] negeert [recipient de VN].
+ [actor Japan] tartte [recipient Canada].
v afscheiden, losmaken, onafhankelijkheid uitroepen, onafhankelijk verklaren, zich afscheiden, onafhankelijkheid verklaren, zich onafhankelijk verklaren, republiek uitroepen, kalifaat uitroepen, autonomie uitroepen, afscheiding uitroepen, los maken | REJECT | actor=subj:agent recipient=van at=- | context=territory
+ [actor Kosovo] riep de onafhankelijkheid uit.
+ [actor Zuid-Soedan] scheidde zich af van [recipient Soedan].
+ [actor De separatisten] riepen een republiek uit.
v erkenning weigeren, erkennen weigeren, niet erkennen, erkenning onthouden | REJECT | actor=subj:agent recipient=van,aan,iobj,obj:agent object=obj at=- | context=diplomatic
+ [actor Servië] weigert de erkenning van [recipient Kosovo].
v plan afwijzen, voorstel afwijzen, eis afwijzen, voorstel verwerpen, plan verwerpen, aanbod afslaan, aanbod afwijzen, verzoek afwijzen, oproep negeren, ultimatum negeren, ultimatum verwerpen, eis verwerpen, vredesplan verwerpen, compromis verwerpen, wet verwerpen, motie verwerpen, ultimatum naast zich neerleggen, akkoord verwerpen, resolutie verwerpen, akkoord afwijzen, deal afwijzen, deal verwerpen, oproep afwijzen, verdrag verwerpen, grondwet verwerpen, voorstel afstemmen | REJECT/change | actor=subj:agent recipient=van object=- at=-
+ [actor De kiezers] verwierpen de grondwet.
+ [actor Rusland] verwierp het ultimatum van [recipient Oekraïne].
+ [actor Noord-Korea] negeert de oproep van [recipient de VN].
+ [actor Het Lagerhuis] verwierp de deal van [recipient May].
v inspecteur weigeren, waarnemer weigeren, inspectie weigeren, inspecteur toegang weigeren, waarnemer toegang weigeren, vredesmacht weigeren, inspecteurs uitzetten | REJECT/yield | actor=subj:agent recipient=van,aan,iobj,obj:agent object=- at=in
+ [actor Irak] weigerde inspecteurs van [recipient de VN].
v leugen noemen, onjuist noemen, onwaar noemen, onzin noemen, verzinsel noemen, ongegrond noemen, absurd noemen, belachelijk noemen, lasterlijk noemen, nepnieuws noemen, laster noemen, propaganda noemen, fabel noemen, onzinnig noemen, uit lucht gegrepen noemen, vals noemen, misleidend noemen, desinformatie noemen, verzonnen noemen | REJECT | actor=subj!:agent recipient=van object=obj at=- | not=film,roman,boek,album,theater,recensent,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor Iran] noemde de beschuldiging een leugen.
+ [actor Het leger] noemt het bericht onjuist.
v ontkennen, tegenspreken, weerspreken, loochenen, ontkenen, in alle toonaarden ontkennen | REJECT | actor=subj!:agent recipient=van object=obj,comp,inf at=- | not=verdachte,drugs,bedrijf,fabrikant,auto,klant,arts,zanger,zangeres,acteur,makelaar,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor Rwanda] ontkent iedere betrokkenheid.
+ [actor Het leger] spreekt de beschuldiging tegen.
v beschuldiging verwerpen, beschuldiging afwijzen, beschuldiging wegwuiven, aantijging verwerpen, aantijging afwijzen, aanklacht verwerpen, vonnis verwerpen, uitspraak verwerpen, kritiek verwerpen, kritiek afwijzen, kritiek wegwuiven, rapport verwerpen, uitslag verwerpen, uitslag betwisten, verwijt verwerpen, verwijt afwijzen, beschuldiging bestrijden, aantijging bestrijden, vonnis afwijzen, beschuldiging van hand wijzen, kritiek van hand wijzen, onafhankelijkheid verwerpen, verkiezingsuitslag verwerpen, verkiezingsuitslag betwisten, uitslag niet erkennen, verkiezingsuitslag niet erkennen, bewering verwerpen, bewering afwijzen, rechtsmacht afwijzen | REJECT | actor=subj:agent recipient=van,uit object=tegen at=- | not=film,roman,boek,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor Servië] verwerpt het vonnis.
+ [actor De kiescommissie] verwierp de beschuldiging van [recipient het leger].
+ [actor De oppositie] betwist de uitslag.
v top schrappen, ontmoeting schrappen, gesprek schrappen, overleg schrappen, bezoek schrappen, conferentie schrappen, topoverleg schrappen, topontmoeting afzeggen, staatsbezoek schrappen, staatsbezoek afzeggen, topoverleg afzeggen, vredesoverleg afzeggen, ontmoeting afblazen, ontmoeting annuleren, gesprek annuleren | REJECT/meet | actor=subj:agent recipient=met object=- at=- | context=diplomatic
+ [actor Jordanië] schrapte de top met [recipient Israël].
v onderhandeling uitsluiten, gesprek uitsluiten, overleg uitsluiten, dialoog uitsluiten, compromis uitsluiten, concessie uitsluiten, bestand uitsluiten, wapenstilstand uitsluiten, staakt-het-vuren uitsluiten, vredesoverleg uitsluiten | REJECT/meet | actor=subj:agent recipient=met object=- at=-
+ [actor Turkije] sluit onderhandelingen met [recipient de rebellen] uit.
v tegen resolutie stemmen, tegen wet stemmen, tegen voorstel stemmen, tegen motie stemmen, tegen akkoord stemmen, tegen verdrag stemmen, tegen toetreding stemmen, tegen onafhankelijkheid stemmen, tegen grondwet stemmen, zich onthouden stemming, van stemming onthouden | REJECT/change | actor=subj!:agent recipient=van object=- at=in | context=legislative
+ [actor China] stemde tegen de resolutie.
v uitsluiten, afdoen, van tafel vegen, naast zich neerleggen, weigeren, afslaan, verwerpen, afwijzen, wegwuiven, van hand wijzen, afkeuren, terzijde schuiven | REJECT | actor=subj!:agent object=obj!:event/document/thing recipient=van:agent | not=geweld,deelname,wedstrijd,speler,club,trainer,kandidaat,aanval
+ [actor Belgrado] sloot [object erkenning] van [recipient Kosovo] uit.
+ [actor Israël] deed [object het rapport] af als partijdig.
v weigeren praten, weigeren onderhandelen, weigeren overleggen, weigeren spreken, weglopen uit overleg, weglopen uit onderhandelingen, uit overleg weglopen, onderhandelingstafel verlaten, overleg verlaten, overleg boycotten, gesprek weigeren, wegblijven van overleg, ontmoeting afzeggen, ontmoeting afblazen, bezoek afzeggen, bezoek afblazen, top afzeggen, gesprek afbreken, onderhandelingen afbreken | REJECT/meet | actor=subj!:agent recipient=met:agent at=in
+ [actor De oppositie] liep weg uit het overleg in [at Caracas].
v ingrijpen niet, dwarszitten, dwars zitten, dwarsliggen | OPPOSES | actor=subj!:agent recipient=obj:agent | not=speler,trainer,weer
+ [actor De oppositie] zit [recipient de president] dwars.
