# Dutch signals of certainty and modality. Values: CT PR PS Uu, NEG turns polarity, and a modality.
# Negation
x niet, nooit, nergens, nimmer, evenmin, allerminst, geenszins, niet langer, niet meer, nog niet, allesbehalve | NEG
x geen, niemand, niets, geen enkel, noch | NEG
x zonder | NEG
x nauwelijks, amper | NEG
n gebrek, ontbreken, uitblijven, afwezigheid | CT NEG | scope=aan,van
v ontbreken, uitblijven | CT NEG | scope=subj
# Probable
x waarschijnlijk, vermoedelijk, hoogstwaarschijnlijk, naar verwachting, zeer wel, naar alle waarschijnlijkheid, naar het schijnt, blijkbaar, kennelijk, klaarblijkelijk, ogenschijnlijk, schijnbaar, wellicht wel, allicht, naar het zich laat aanzien, zo goed als zeker, vrijwel zeker, ongetwijfeld, vast en zeker | PR
x zogenaamd, vermeend, beweerd | PR
x naar verluidt, naar men zegt, zogezegd, volgens geruchten | PR hearsay
v lijken, schijnen | PR | scope=inf,comp
v dreigen | PS | scope=inf
# Possible
x mogelijk, misschien, wellicht, eventueel, mogelijkerwijs, potentieel, denkbaar, wie weet, niet uitgesloten | PS
m kunnen, mogen | PS
m zullen.past | PR hearsay
m zullen.pres | PR predicted
m willen | Uu planned
m hoeven | Uu
v uitsluiten, voor onmogelijk houden | PS NEG | scope=comp,inf,obj
n kans, mogelijkheid, risico, gevaar, waarschijnlijkheid | PS | scope=comp,inf,op,van
n dreiging | PS | scope=van,comp
# Denied, refused, failed
v ontkennen, loochenen, ontzeggen | CT NEG | scope=comp,inf,obj
v weigeren, nalaten, vertikken, verzuimen, afzien, afblazen, annuleren, afgelasten, schrappen, opgeven, afzeggen, intrekken | CT NEG | scope=inf,obj,van
v mislukken, falen, stranden, mislopen | CT NEG attempted | scope=inf,subj,in
v voorkomen, verhinderen, beletten, verhoeden, vermijden, tegenhouden, afwenden, verijdelen, afslaan, afweren, onderscheppen, dwarsbomen | CT NEG | scope=comp,inf,obj
v beletten, weerhouden, afhouden | CT NEG | scope=inf,van
v erin slagen, slagen, weten, lukken | CT | scope=inf,in
# Attempted
v proberen, pogen, trachten, poging ondernemen, poging doen, streven, zich inspannen, werken aan | CT attempted | scope=inf,naar
v beproeven | CT attempted | scope=obj
n poging | CT attempted | scope=inf,tot,van
n bemiddelingspoging, couppoging, staatsgreeppoging, moordpoging, vluchtpoging, vredespoging, ontsnappingspoging | CT attempted
x vergeefs, tevergeefs | CT NEG attempted
# Planned, intended
v plannen, inplannen, beleggen | CT planned | scope=obj
v beramen, voorbereiden, van plan zijn, overwegen, beogen, willen, wensen, zich voornemen, besluiten, beslissen, aankondigen, klaarmaken, bekokstoven, uitbroeden | Uu planned | scope=inf,comp,obj
v wensen | Uu hoped | scope=comp,inf
v op punt staan, voornemens zijn, voorhebben, in zin hebben, bedoeling zijn, zich opmaken, zich klaarmaken, zich voorbereiden | Uu planned | scope=inf,voor,op
v toezeggen, beloven, zweren, garanderen, zich verbinden, zich verplichten, aanbieden, toestemmen, instemmen | Uu planned | scope=inf,comp
v afspreken, overeenkomen | Uu planned | scope=inf,comp
n plan, voornemen, bedoeling, intentie, besluit, beslissing, beraming, ambitie, voorbereiding, aankondiging, belofte, afspraak, aanbod, toezegging | Uu planned | scope=inf,comp,voor,tot,van,op
x gepland, beoogd, voorgenomen, aangekondigd, aanstaand, op handen zijnd, voorzien, beraamd, voorbereid | CT planned
x teneinde, opdat, met doel, met als doel, met oog op, met bedoeling | Uu planned
n doel, doelstelling, oogmerk, inzet | Uu planned | scope=inf,comp
# Ordered, asked
v bevelen, gelasten, opdracht geven, bevel geven, opdragen, sommeren, instrueren, verordonneren, commanderen, gebieden, bevel uitvaardigen | Uu ordered | scope=inf,comp,tot,obj
n opdracht, bevel, order, instructie, last | Uu ordered | scope=inf,tot,voor
v vragen, verzoeken, eisen, oproepen, aandringen, bepleiten, pleiten, smeken, aansporen, aanmanen, uitnodigen, bidden, verlangen, vorderen, aanmoedigen, adviseren, aanraden, manen, dringen, aanzetten, ophitsen, opruien, vermanen, bezweren | Uu | scope=inf,comp,tot,om,op,voor
n eis, verzoek, oproep, vraag, roep, pleidooi, smeekbede, aanmaning, petitie, voorstel, advies, wens | Uu | scope=inf,comp,tot,om,voor,naar
v voorstellen, opperen, suggereren, overwegen, bespreken, onderhandelen | Uu | scope=inf,comp,over
v toestaan, toelaten, autoriseren, machtigen, verbieden, goedkeuren | Uu | scope=inf,comp
# Feared, hoped, predicted
v vrezen, duchten, bang zijn, bevreesd zijn, beducht zijn, zorgen maken, bezorgd zijn, verontrust zijn, rekening houden | Uu feared | scope=comp,inf,obj,voor,met
n vrees, angst, bezorgdheid, ongerustheid, schrik, zorg, beduchtheid, schrikbeeld | Uu feared | scope=comp,inf,voor,om,over
v waarschuwen, alarmeren | PS feared | scope=comp,voor
v hopen, dromen, verlangen, smachten, hoop uitspreken, uitzien, snakken | Uu hoped | scope=comp,inf,op,naar,van
n hoop, droom, uitzicht, verlangen | Uu hoped | scope=comp,inf,op,naar
x hopelijk | Uu hoped
x gevreesd, dreigend | Uu feared
v verwachten, voorzien, voorspellen, rekenen, inschatten, anticiperen, uitgaan, kwestie van tijd zijn, zien aankomen | PR predicted | scope=comp,inf,obj,op,van
n verwachting, voorspelling, prognose, vooruitzicht | PR predicted | scope=comp,inf,van,op
x binnenkort, weldra, spoedig | PR predicted
# Conditional, irrealis
x als, indien, mits, tenzij, ingeval, voor het geval, stel dat | Uu conditional
x alsof | CT NEG
x in plaats van, in plaats daarvan | NEG
x behalve als, op voorwaarde, alleen als, zolang | Uu conditional
n voorwaarde | Uu conditional | scope=comp,inf
# Known, shown
v blijken, aantonen, bewijzen, vaststellen, bevestigen, onthullen | CT | scope=comp,inf,obj
v vermoeden, denken, geloven, menen, aannemen, veronderstellen, schatten, gissen, speculeren, achten | PR | scope=comp,inf,obj
n vermoeden, aanwijzing, verdenking, speculatie, gerucht, indruk, schijn | PR | scope=comp,inf,van,over,op
v beschuldigen, betichten, verdenken, aanklagen, beweren, verwijten, aanwrijven, vervolgen | PR | scope=inf,comp,van,voor
n beschuldiging, aantijging, verdenking, bewering, aanklacht, verwijt | PR | scope=comp,inf,van
v twijfelen, betwijfelen, in twijfel trekken, betwisten | Uu | scope=comp,aan,obj,of
n twijfel | Uu | scope=comp,aan,over,of
v onderzoeken, nagaan, uitzoeken, zich afvragen, checken | Uu | scope=comp,of
x onbevestigd, onduidelijk | Uu
# Habitual
v gewend zijn, gewoon zijn | CT habitual | scope=inf
x geregeld, regelmatig, dagelijks, wekelijks, doorgaans, gewoonlijk, routinematig | CT habitual
