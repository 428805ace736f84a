# Verbs of SUPPORT: praise, endorse, recognise, ratify, express backing (acts of words).
v steun uitspreken, steun betuigen, solidariteit betuigen, steun uiten, zich solidair verklaren, adhesie betuigen, bijval betuigen, solidariteit uitspreken, steun verklaren, instemming betuigen, zijn steun geven | SUPPORT | recipient=aan,voor,met object=- at=-
+ [actor De paus] sprak zijn steun uit voor [recipient de betogers].
+ [actor China] betuigde steun aan [recipient Iran].
+ [actor Vakbonden] verklaarden zich solidair met [recipient de stakers].
+ [actor Macron] betuigde zijn solidariteit met [recipient Armenië].
v prijzen, loven, roemen, lof uiten, complimenteren, bejubelen, huldigen, verheerlijken, eren, lof toezwaaien, ophemelen, vereren, bewonderen, lof zwaaien, waardering uitspreken, waardering uiten, lof spreken, hulde brengen | SUPPORT | recipient=obj:agent,voor,over,iobj,aan object=obj:event/document/thing,voor,om at=- | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,criticus,recensent,klant,winkel,god
+ [actor De VN] loofde [recipient Colombia] voor het vredesakkoord.
+ [actor De ayatollah] verheerlijkte [recipient de aanvallers].
+ [actor De minister] uitte zijn waardering voor [recipient de soldaten].
v toejuichen, verwelkomen, begroeten, met instemming begroeten, zich verheugen, verheugd reageren, blij reageren, positief reageren, tevreden reageren, opgelucht reageren | SUPPORT | actor=subj:agent recipient=van object=obj!:event/document/thing,op,over at=- | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,gast,bezoeker,publiek weak
+ [actor De EU] verwelkomt het akkoord van [recipient Servië].
+ [actor Canada] juichte het besluit van [recipient Duitsland] toe.
v feliciteren, gelukwensen, felicitaties sturen, gelukwens sturen, felicitatie overbrengen | SUPPORT | recipient=obj!:agent,aan,iobj object=met at=- | not=verjaardag,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,huwelijk,jubileum
+ [actor Xi] feliciteerde [recipient Poetin] met zijn herverkiezing.
v bedanken, dank betuigen, danken, dank uitspreken, dankbaar zijn, dank zeggen | SUPPORT | recipient=obj!:agent,aan,iobj,voor object=voor at=- | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,god,kiezer,lezer,publiek
+ [actor Zelensky] bedankte [recipient de Nederlanders] voor de tanks.
v condoleren, medeleven betuigen, deelneming betuigen, rouwbetuiging sturen, condoleances sturen, medeleven uitspreken, rouw afkondigen | SUPPORT | recipient=obj!:agent,aan,met,iobj object=met at=- | weak
+ [actor De koning] condoleerde [recipient de nabestaanden].
v erkennen, diplomatiek erkennen, officieel erkennen, erkenning verlenen | SUPPORT | recipient=obj:state/org/person/people object=als,obj:place at=- | context=diplomatic weak not=fout,schuld,probleem,nederlaag,diploma
+ [actor De VS] erkennen [recipient Guaidó] als president.
+ [actor Duitsland] heeft [recipient Kroatië] erkend.
v ratificeren, bekrachtigen, goedkeuren, ondertekenen, tekenen, onderschrijven, verdrag ondertekenen, akkoord tekenen, akkoord ondertekenen, verdrag tekenen, verdrag ratificeren, vredesakkoord tekenen, vredesakkoord ondertekenen, vredesverdrag ondertekenen, handtekening zetten, paraferen, verdrag goedkeuren | SUPPORT | recipient=met object=obj:document/event/thing,onder at=in,te | reciprocal context=diplomatic only=verdrag,akkoord,vredesakkoord,overeenkomst,resolutie,pact,vredesverdrag,handvest,wapenstilstand,memorandum,brief,decreet,bestand,protocol,conventie,verklaring,handelsakkoord,handtekening,grondwet,deal,vredesplan,handelsverdrag not=contract,koopakte,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,speler,begroting
+ [actor Israël] en [actor de PLO] tekenden een akkoord in [at Washington].
+ [actor Het parlement] ratificeerde het verdrag.
v goedkeuren, aannemen, instemmen, voor stemmen, voorstemmen, groen licht geven, fiat geven, toestemming geven, machtigen, zijn zegen geven, zegen geven, autoriseren, resolutie aannemen, stem geven, unaniem aannemen, wet aannemen | SUPPORT | actor=subj!:org/state recipient=voor,van,aan object=obj,met,voor at=- | context=legislative weak only=resolutie,wet,missie,steunpakket,motie,uitzending,begroting,sanctie,verdrag,amnestie,wetsvoorstel,voorstel,interventie,inzet,aanval,grondwet,hervorming,hulppakket,plan,groen,zegen,toestemming,uitlevering,toetreding not=kind,baan,geneesmiddel
+ [actor De Veiligheidsraad] nam een resolutie aan.
v verdedigen, in bescherming nemen, opkomen, in bres springen, goedpraten, pal staan, rechtvaardigen, vrijpleiten, op bres staan, bijvallen | SUPPORT | recipient=obj:agent,voor object=obj:event/document/thing at=- | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,proefschrift,titel,kosten,advocaat,cliënt,doelpunt,voorsprong,doel
+ [actor De minister] verdedigde [recipient het leger].
+ [actor De bisschop] kwam op voor [recipient vluchtelingen].
v zich achter stellen, zich scharen, partij kiezen, kant kiezen, achter staan, zich uitspreken, pleiten, pleidooi houden, zijde kiezen, stemadvies geven, aanbevelen, voordragen, nomineren | SUPPORT | actor=subj!:agent recipient=achter,voor,van,obj object=voor at=- | weak only=achter,partij,kant,zijde,steun,scharen,stemadvies,voordragen,nomineren not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,Oscar,prijs
+ [actor De vakbonden] scharen zich achter [recipient de premier].
+ [actor Turkije] koos partij voor [recipient Azerbeidzjan].
+ [actor Obama] schaarde zich achter [recipient Clinton].
v vertrouwen uitspreken, vertrouwen geven, vertrouwen schenken, vertrouwensstemming winnen, vertrouwen hebben | SUPPORT | recipient=in,aan,iobj,obj:agent object=- at=- | context=legislative weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,trainer,markt,consument
+ [actor Het parlement] sprak zijn vertrouwen uit in [recipient de premier].
v kiezen, herkiezen, verkiezen, tot president kiezen, stemmen, stem uitbrengen | SUPPORT | actor=subj!:people/org recipient=op,obj:person object=- at=- | weak context=election only=president,premier,verkiezing,kandidaat,stem,partij,parlement,kiezer,leider,voorzitter,burgemeester not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,trouwen,mens
+ [actor Het parlement] koos [recipient Havel] tot president.
+ [actor De kiezers] stemden massaal op [recipient de oppositie].
v eer bewijzen, onderscheiding uitreiken, onderscheiden, decoreren, prijs toekennen, lintje geven, medaille uitreiken, Nobelprijs toekennen | SUPPORT | actor=subj!:state/org/person recipient=aan,iobj,obj:agent object=met,voor at=in | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek
+ [actor De koning] onderscheidde [recipient de generaal].
v steunbetuiging geven, hart onder riem steken, moed inspreken | SUPPORT | recipient=iobj,aan,obj,voor at=- | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,patiënt
+ [actor De premier] stak [recipient de soldaten] een hart onder de riem.
v noodzakelijk noemen, evenredig noemen, proportioneel noemen, gerechtvaardigd noemen, historisch noemen, moedig noemen, stap noemen, doorbraak noemen, mijlpaal noemen, terecht noemen, legitiem noemen, welkom noemen, rechtvaardig noemen, bemoedigend noemen, hoopvol noemen, heldhaftig noemen, begrijpelijk noemen, overwinning noemen | SUPPORT | actor=subj!:agent recipient=van object=obj!:event/thing/document at=- | not=verkeerd,achteruit,gevaarlijk,film,roman,boek,album,theater,recensent,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor De premier] noemde de luchtaanval noodzakelijk.
v besluit spreken, doorbraak spreken, mijlpaal spreken, overwinning spreken, stap spreken, historisch moment spreken, historische dag spreken | SUPPORT | actor=subj!:agent recipient=- object=van:event/thing/document at=- | only=belangrijk,historisch,groot,eerste,goed,moedig,doorbraak,mijlpaal,overwinning not=verkeerd,gevaarlijk,film,roman,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor De president] sprak van een historisch besluit.
v brief ondertekenen, decreet ondertekenen, verklaring ondertekenen, bevel ondertekenen, verzoek ondertekenen, wet ondertekenen | SUPPORT | actor=subj:agent recipient=met object=obj at=in,te
+ [actor De minister] ondertekende een brief.
v voor resolutie stemmen, voor wet stemmen, voor voorstel stemmen, voor motie stemmen, voor akkoord stemmen, voor verdrag stemmen, voor toetreding stemmen, voor onafhankelijkheid stemmen, voor grondwet stemmen | SUPPORT | actor=subj!:agent recipient=van object=- at=in | context=legislative
+ [actor India] stemde voor de resolutie.
v tot winnaar uitroepen, trouw betuigen, trouw beloven, trouw uitspreken, tot winnaar verklaren, overwinning erkennen, zege erkennen | SUPPORT | actor=subj!:agent recipient=obj:person/org,iobj:agent,aan:agent,van:agent | context=political_institutions not=wedstrijd,finale,race,titel,partner,huwelijk
+ [actor De kiesraad] riep [recipient de president] uit tot winnaar.
