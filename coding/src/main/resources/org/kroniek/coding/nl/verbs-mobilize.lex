# Verbs of MOBILIZE: move, raise or ready forces.
v oprukken, opmarcheren, optrekken | MOBILIZE/troops | to=naar,richting,tegen,in_de_richting_van from=uit,vanuit,van at=in,rond,nabij,langs,door | context=military not=woestijn,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,ziekte,prijs,auto,zeespiegel,tijgermug,muskiet,insect,mug,exoot,plant,soort,sneeuwfront,file,merk
+ [actor Het leger] rukte dinsdag op naar [to Mosul].
+ Vanuit [from Idlib] marcheerden [actor de rebellen] op naar [to Aleppo].
- De woestijn rukt op.
- De tijgermug rukt op naar Parijs.
v opstomen, opstoten, doorstoten, voorwaarts trekken, oprijden | MOBILIZE/troops | actor=subj:forces/person/state to=naar,richting,tot from=uit,vanuit | context=military weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,trein,ranglijst
+ [actor Tanks van het leger] stootten door tot [to Basra].
+ [actor De marine] stoomt op naar [to Taiwan].
v marcheren, trekken | MOBILIZE/troops | actor=subj!:forces to=naar,richting,door from=uit,vanuit,van at=in | context=military weak
+ [actor De rebellen] trokken van [from Goma] naar [to Bukavu].
+ [actor Soldaten] marcheerden door [to Peking].
v naderen | MOBILIZE/troops | actor=subj!:forces to=obj!:place at=- | context=military
+ [actor Het leger] nadert [to Tripoli].
- De orkaan nadert Florida.
- De verkiezingen naderen.
v vorderen, vooruitgang boeken | MOBILIZE/troops | actor=subj!:forces to=naar,richting at=in,bij,rond | context=military weak
+ [actor De regeringstroepen] vorderen langzaam bij [at Misrata].
v sturen, zenden, uitsturen, inzetten | MOBILIZE/troops | recipient=- to=naar,richting object=obj!:forces at=in,bij,op,rond | context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,onderhandelaar,bloedcel,cel,wond,mier,lichaam,afweersysteem,mail,bericht
+ [actor Frankrijk] stuurt soldaten naar [to Mali].
+ [actor De Verenigde Staten] hebben troepen gezonden naar [to Somalië].
+ [actor De regering] zet het leger in bij [at de grens].
- De coach stuurt een nieuwe spits het veld in.
- Het lichaam stuurt een leger van cellen naar de wond.
v sturen, zenden, inzetten | MOBILIZE/weapons | recipient=- to=naar,richting object=obj!:weapon at=in,bij,op,rond | context=military only=vliegdekschip,oorlogsschip,tank,straaljager,gevechtsvliegtuig,fregat,raket,artillerie,helikopter,onderzeeër,marineschip,bommenwerper
+ [actor Canada] stuurt een vliegdekschip naar [to de Perzische Golf].
v inzetten, sturen | MOBILIZE/police | recipient=- to=naar at=in,bij,op,rond object=obj! | only=politie,oproerpolitie,ME,agent,mobiele,politieagent,politieman
+ [actor De burgemeester] zet de oproerpolitie in op [at het plein].
v ontplooien, stationeren, posteren, samentrekken, concentreren, inkwartieren, opstellen, in stelling brengen, samen trekken | MOBILIZE/troops | recipient=- at=in,bij,op,langs,rond,nabij,aan to=naar object=obj!:forces/weapon | context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor Rusland] trekt troepen samen bij [at de grens met Oekraïne].
+ [actor De NAVO] stationeert soldaten in [at Litouwen].
+ [actor China] heeft raketten opgesteld langs [at de kust].
- De trainer stelt een jonge spits op.
v mobiliseren, onder wapen roepen, onder wapens roepen, onder de wapenen roepen, in staat van paraatheid brengen, paraat houden, in paraatheid brengen, in staat van alarm brengen | MOBILIZE/troops | recipient=- object=obj!:forces/people/weapon at=in,bij,langs | context=military not=kiezer,achterban,supporter,publiek,krachten,vrijwilliger
+ [actor Rusland] mobiliseert driehonderdduizend reservisten.
+ [actor Israël] riep reservisten onder de wapenen.
+ [actor Pakistan] bracht zijn leger in staat van paraatheid.
- De partij mobiliseert haar kiezers.
v mobilisatie afkondigen, mobilisatie bevelen, mobilisatie gelasten, mobilisatie uitroepen, dienstplicht invoeren, dienstplicht instellen | MOBILIZE/troops | recipient=- at=in | context=military
+ [actor Poetin] kondigde een mobilisatie af.
+ [actor Oekraïne] heeft de mobilisatie gelast.
v versterken, aanvullen | MOBILIZE/troops | recipient=- object=obj!:forces/place at=in,bij,langs,rond | context=military only=troep,soldaat,militair,leger,tank,militie,strijder,garnizoen,grens,stelling,reservist not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,band,indruk,positie,economie
+ [actor Turkije] versterkt zijn troepen bij [at de Syrische grens].
+ [actor Het leger] versterkte zijn stellingen rond [at Goma].
v aankomen, arriveren, aanrukken, toestromen, landen, neerstrijken, uitrukken | MOBILIZE/troops | actor=subj!:forces at=in,op,bij to=naar from=uit,vanuit | context=military only=versterking,troep,soldaat,leger,militair,strijder,militie,rebel,tank,konvooi,parachutist,marinier,commando,huurling,eenheid,brigade,bataljon,peloton not=brandweer,toerist
+ [actor Franse militairen] zijn in [at Bamako] aangekomen.
+ [actor Franse parachutisten] landden op [at het vliegveld].
+ [actor Huurlingen] arriveerden in [at Bangui].
v verzamelen, hergroeperen, samenscholen | MOBILIZE/troops | actor=subj!:forces at=in,bij,rond,nabij,aan | context=military
+ [actor De rebellen] verzamelen zich bij [at de grens].
+ [actor De strijders] hergroepeerden in [at de bergen].
v oefenen, legeroefening houden, militaire oefening houden, oefening houden, manoeuvre houden, oorlogsspel houden, vlootoefening houden | MOBILIZE/troops | actor=subj!:forces/state/org at=in,bij,op,rond,voor,langs | context=military not=orkest,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,koor,brandweer,leerling,kritiek,invloed,druk,toneel,macht,aantrekkingskracht
+ [actor Het leger] oefent bij [at Fort Irwin].
+ [actor China] hield een militaire oefening bij [at Taiwan].
- Het koor oefent in de kerk.
v patrouilleren, surveilleren, patrouille lopen | MOBILIZE/troops | actor=subj!:forces at=in,bij,langs,op,door,rond | context=military
+ [actor Soldaten] patrouilleren in [at Brussel].
+ [actor Het leger] patrouilleert langs [at de grens].
v bewapenen, herbewapenen, zich bewapenen, zich wapenen | MOBILIZE/weapons | recipient=- object=- | context=military not=regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,kou,crisis,kritiek
+ [actor Noord-Korea] bewapent zich in hoog tempo.
v bewapenen, van wapens voorzien, van wapen voorzien, uitrusten | AID | recipient=obj!:forces/people | context=military weak
+ [actor Iran] bewapent [recipient Hezbollah].
+ [actor De Amerikanen] voorzagen [recipient de rebellen] van wapens.
v rekruteren, werven, ronselen, onder vlag roepen | MOBILIZE/militia | recipient=- object=obj:people/forces at=in,onder | context=military weak not=bedrijf,personeel,student,lid,leraar,werknemer,donateur,fonds
+ [actor De rebellen] ronselen kindsoldaten in [at Kivu].
v dienst nemen, zich laten inlijven, dienst doen | MOBILIZE/troops | actor=subj:people/person recipient=- at=in,bij | context=military only=leger,front,vrijwilliger,militie,rebel,vreemdelingenlegioen,strijder
+ [actor Duizenden vrijwilligers] namen dienst in het leger.
v troepenmacht opbouwen, leger opbouwen, legermacht opbouwen, militaire macht opbouwen, aanwezigheid uitbreiden, militaire aanwezigheid versterken, militaire aanwezigheid uitbreiden | MOBILIZE/troops | recipient=- at=in,bij,langs,rond,op | context=military
+ [actor Rusland] bouwt een troepenmacht op bij [at Charkov].
+ [actor De Verenigde Staten] breiden hun militaire aanwezigheid uit in [at Polen].
v positie innemen, stelling betrekken, stelling innemen, zich ingraven, zich verschansen, positie betrekken, ingraven, in stelling liggen | MOBILIZE/troops | actor=subj!:forces at=in,bij,rond,op,langs | context=military
+ [actor Soldaten] verschansten zich in [at de kazerne].
+ [actor Het leger] nam posities in bij [at de brug].
v verplaatsen, overbrengen, verschepen, overvliegen, hergroeperen | MOBILIZE/troops | recipient=- to=naar from=uit,vanuit,van object=obj!:forces/weapon at=- | context=military
+ [actor Rusland] vliegt huurlingen over naar [to Mali].
v proefraket lanceren, raket testen, raket afvuren, kernproef uitvoeren, raketproef uitvoeren, kernwapen testen, raket lanceren, kernproef houden, kernproef doen, raketproef doen | MOBILIZE/weapons | recipient=- at=in,bij to=- | context=military,cbrn only=test,proef,proefraket,Noord-Korea,Pyongyang,ballistisch,kernproef,raketproef,kernwapen,testen,kernraket not=op,satelliet
+ [actor Noord-Korea] testte een ballistische raket.
+ [actor India] voerde een kernproef uit in [at de woestijn].
+ [actor Pakistan] deed een raketproef.
v uranium verrijken, kernwapen ontwikkelen, atoombom bouwen, kernwapens bouwen, kernwapen bouwen, uraniumverrijking hervatten, atoombom ontwikkelen | MOBILIZE/weapons | recipient=- at=in | context=cbrn
+ [actor Iran] verrijkt uranium in [at Natanz].
+ [actor Noord-Korea] ontwikkelt kernwapens.
v doorvaren, doorkruisen, varen, opvaren, uitvaren | MOBILIZE/weapons | actor=- recipient=- at=door,bij,langs,voor to=naar,richting object=subj! | context=military only=vliegdekschip,oorlogsschip,fregat,marineschip,onderzeeër,marine,vloot,oorlogsbodem,kruiser
+ Een vliegdekschip voer door [at de Straat van Taiwan].
v luchtruim schenden, luchtruim binnendringen, luchtruim binnenvliegen, wateren binnenvaren, territoriale wateren schenden, grens schenden | MOBILIZE/troops | recipient=- at=van | context=military,territory
+ [actor Russische straaljagers] schonden het luchtruim van [at Estland].
v politie op been brengen, troepen op been brengen, op been brengen, in gereedheid brengen, klaarstaan, op scherp staan, gereedstaan, in paraatheid verkeren, in staat van paraatheid verkeren, paraat staan, gevechtsklaar maken, klaar staan | MOBILIZE/troops | actor=subj:forces/state/org recipient=- at=in,bij,langs,rond object=obj | context=military weak only=troep,leger,soldaat,militair,politie,agent,tank,reservist,reserve,luchtmacht,marine,commando
+ [actor Het leger] staat klaar bij [at de grens].
v bevel geven oprukken, opdracht geven oprukken | MOBILIZE/troops | to=naar | modality=ordered context=military
+ [actor De president] gaf bevel op te rukken naar [to Kiev]. => Uu ordered
v binnentrekken, intrekken, inrukken, binnenrijden, binnenrollen, binnenstromen, binnenmarcheren, overschrijden | MOBILIZE/troops | actor=subj!:forces to=obj:place,subj:place,in at=- from=vanuit,uit | context=military,territory
+ [actor Het leger] trok [to Grozny] binnen.
+ [actor De rebellen] trokken [to Kigali] binnen.
v oversteken | MOBILIZE/troops | actor=subj!:forces to=- at=obj:place from=vanuit | context=military,territory
+ [actor Turkse troepen] staken [at de grens] over.
v omsingelend optrekken, front openen, tweede front openen | MOBILIZE/troops | actor=subj:forces/state recipient=- at=in,bij,rond,tegen | context=military
+ [actor De rebellen] openden een nieuw front bij [at Daraa].
v oproepen, optrommelen | MOBILIZE/troops | recipient=- object=obj!:forces | context=military only=reservist,dienstplichtige,reserve,front,leger,lichting
+ [actor Israël] roept reservisten op.
v begeleiden, escorteren, konvooieren | MOBILIZE/troops | actor=subj!:forces recipient=- object=obj at=in,bij,naar,langs | context=military
+ [actor Soldaten] escorteren het konvooi in [at Mali].
v bewaken, beveiligen | MOBILIZE/troops | actor=subj!:forces recipient=- at=obj!:place,in,te,bij,op | context=military only=leger,troep,soldaat,militair,tank,militie,rebel,oproerpolitie
+ [actor Soldaten] bewaken [at de brug].
v opschalen, troepenmacht vergroten, aantal troep verhogen, troepen sturen, aantal soldaat verhogen, troepensterkte verhogen | MOBILIZE/troops | recipient=- at=in,bij | context=military
+ [actor De NAVO] vergrootte haar troepenmacht in [at Afghanistan].
v demonstratief overvliegen, overvliegen, rondvliegen, rondcirkelen, vliegen | MOBILIZE/weapons | actor=- recipient=- at=boven,over,langs object=subj! | context=military only=straaljager,gevechtsvliegtuig,bommenwerper,F-16,drone,helikopter,gevechtshelikopter,spionagevliegtuig
+ Straaljagers vlogen laag over [at Beiroet].
v optrekken naar, oprukken naar, opmars maken | MOBILIZE/troops | actor=subj!:forces recipient=- to=naar!,richting! from=uit,vanuit | context=military
+ [actor De rebellen] trokken op naar [to de hoofdstad].
v stationeren, tank stationeren, raket stationeren, oorlogsschip sturen, vliegdekschip sturen, straaljager sturen, tank sturen naar grens, raket testen, ballistische raket testen, raket afvuren in test, kernproef uitvoeren, lanceren raket | MOBILIZE/weapons | actor=subj!:agent recipient=- at=aan,in,op,bij to=naar object=obj:weapon | context=military
+ [actor Noord-Korea] testte een ballistische raket.
v oproerpolitie inzetten, politie inzetten, agent inzetten, oproerpolitie sturen, politie sturen, mobiele eenheid inzetten, ME inzetten, extra politie inzetten, extra agent inzetten | MOBILIZE/police | actor=subj!:agent recipient=- at=in,bij,op to=naar
+ [actor De regering] zette oproerpolitie in in [at de hoofdstad].
v reservist oproepen, reservisten oproepen, dienstplichtige oproepen, oproepen reservist, mobilisatie afkondigen, gedeeltelijke mobilisatie afkondigen, troepen samentrekken, leger mobiliseren, staat van paraatheid brengen | MOBILIZE/troops | actor=subj!:agent recipient=- at=bij,aan,langs | context=military
+ [actor Iran] riep reservisten op.
v binnenrijden, binnenvaren, binnentrekken | MOBILIZE/troops | actor=subj:forces at=obj:place to=obj:place | only=tank,pantservoertuig,leger,konvooi,soldaat,troepen,politie context=military not=renner,etappe,peloton
+ [actor Soldaten] reden [to Goma] binnen.
v in dienst nemen, inhuren | MOBILIZE/troops | actor=subj!:state/forces/org object=obj!:forces | only=huurling,huurlingen,militie,strijder context=military not=club,speler,trainer
+ [actor De junta] nam huurlingen in dienst.
v overbrengen, verplaatsen | MOBILIZE/troops | actor=subj:agent object=obj!:forces to=naar | context=military not=speler,patiënt
+ [actor Frankrijk] bracht troepen over naar [to Niger].
