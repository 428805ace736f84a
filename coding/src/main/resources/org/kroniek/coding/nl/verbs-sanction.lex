# Verbs of SANCTION: convict, expel, withdraw, cut ties or trade.
v veroordelen, celstraf opleggen, schuldig bevinden, gevangenisstraf opleggen, straf opleggen, doodstraf opleggen, schuldig verklaren, vonnissen, straffen, bestraffen, ter dood veroordelen, tot levenslang veroordelen, levenslang opleggen, bij verstek veroordelen, boete opleggen, tot celstraf veroordelen, beboeten | SANCTION/convict | actor=subj:org/state/person recipient=obj!:agent,iobj,aan object=tot,wegens,voor at=in | context=legal only=rechtbank,rechter,hof,tribunaal,celstraf,gevangenisstraf,levenslang,jaar,cel,doodstraf,dood,boete,jury,schuldig,strafhof,gerechtshof,verstek,straf,krijgsraad,dwangsom,taakstraf,maand,militair,vonnis,vonnissen,werkkamp,strafkamp,gevangenis not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,krant
+ [actor De rechtbank] veroordeelde [recipient de ex-president] tot tien jaar cel.
+ [recipient De journalist] is in [at Minsk] veroordeeld tot twee jaar gevangenisstraf.
+ [actor Het tribunaal] legde [recipient de generaal] levenslang op.
+ [actor De jury] bevond [recipient de agent] schuldig.
v celstraf krijgen, gevangenisstraf krijgen, doodstraf krijgen, levenslang krijgen, straf krijgen, boete krijgen, cel in gaan, cel indraaien, jaar cel krijgen, cel in moeten, zweepslag krijgen, cel krijgen | SANCTION/convict | actor=van recipient=subj!:agent object=wegens,voor at=in | context=legal not=trainer,scheidsrechter
+ [recipient De oud-premier] kreeg levenslang.
+ [recipient De blogger] kreeg drie jaar celstraf in [at Hanoi].
v vrijspreken, seponeren, buiten vervolging stellen, vrij spreken | RETREAT/release | actor=subj:org/state recipient=obj!:person/people/agent object=van at=in | context=legal
+ [recipient Mubarak] is vrijgesproken in [at Caïro].
v uitwijzen, uitzetten, tot persona non grata verklaren, ongewenst verklaren, persona non grata verklaren, land uitzetten, terugsturen | SANCTION/expel | actor=subj:state/org/agent recipient=obj!:agent object=- at=- from=uit | context=diplomatic only=diplomaat,ambassadeur,diplomaten,gezant,attaché,persona,ambassademedewerker,spion,consul,zaakgelastigde
+ [actor Polen] wees [recipient Russische diplomaten] uit.
+ [actor Mali] zette [recipient de Franse ambassadeur] uit.
+ [actor Tsjechië] verklaarde [recipient de diplomaat] tot persona non grata.
v schorsen, royeren, uit partij zetten, lidmaatschap opschorten, lidmaatschap schorsen, lidmaatschap beëindigen, uitstoten, lidmaatschap intrekken, uit fractie zetten, stemrecht afnemen, stemrecht ontnemen, uit unie zetten | SANCTION/expel | actor=subj:org/state recipient=obj!:agent,van at=- object=als,van | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,leerling,school,rechtbank,proces,zitting,wielrenner,voetballer,doping,scenario
+ [recipient Mali] is geschorst door [actor de Afrikaanse Unie].
+ [actor De partij] royeerde [recipient het Kamerlid].
- De bond schorste de speler voor drie wedstrijden.
v ambassadeur terugroepen, ambassadeur terugtrekken, ambassade sluiten, diplomaten terugroepen, gezant terugroepen, consulaat sluiten, diplomaat terugroepen, diplomaten terugtrekken, ambassadepersoneel terugtrekken | SANCTION/withdraw | actor=subj:state recipient=van,in:state,uit:state object=- at=in | context=diplomatic
+ [actor Frankrijk] riep zijn ambassadeur terug uit [recipient Italië].
+ [actor Canada] sloot zijn ambassade in [at Teheran].
+ [actor Marokko] trok zijn ambassadeur terug.
v terugroepen | SANCTION/withdraw | actor=subj:state recipient=uit:state,in:state object=obj! at=- | only=ambassadeur,diplomaat,gezant,zaakgelastigde context=diplomatic
+ [actor Duitsland] heeft zijn ambassadeur in [recipient Rusland] teruggeroepen.
v betrekkingen verbreken, relatie verbreken, diplomatieke betrekking verbreken, band verbreken, banden verbreken, diplomatieke betrekkingen verbreken, band doorsnijden, banden doorsnijden, breken, betrekking opschorten, betrekking verbreken, betrekkingen opschorten, relaties verbreken, betrekkingen bevriezen, betrekking bevriezen, samenwerking opschorten, samenwerking beëindigen, samenwerking stopzetten, samenwerking verbreken, samenwerking opzeggen, samenwerking staken, contacten verbreken, samenwerking stop zetten | SANCTION/withdraw | actor=subj:agent recipient=met! object=- at=- | context=diplomatic not=traditie,record,taboe,gewoonte,verleden
+ [actor Saoedi-Arabië] verbrak de betrekkingen met [recipient Iran].
+ [actor Colombia] heeft de banden met [recipient Israël] verbroken.
+ [actor De NAVO] schortte de samenwerking met [recipient Rusland] op.
+ [actor De prins] brak met [recipient Qatar].
v sanctie opleggen, sancties opleggen, embargo instellen, wapenembargo instellen, embargo opleggen, handelsembargo opleggen, wapenembargo opleggen, sanctie instellen, sancties instellen, sancties afkondigen, boycot instellen, sanctie afkondigen, olieboycot instellen, strafmaatregel nemen, strafmaatregel opleggen, maatregel nemen, strafmaatregelen treffen, strafmaatregelen nemen, sanctie aanscherpen, sancties verscherpen, sanctie uitbreiden, sanctie verlengen, sancties verlengen, sancties aanscherpen, importverbod instellen, importverbod opleggen, invoerverbod instellen, exportverbod instellen, handelsverbod opleggen, wapenexport stopzetten, wapenleverantie stopzetten, olie-embargo instellen, wapenexport stop zetten, wapenleverantie stop zetten | SANCTION/discontinue | actor=subj:agent recipient=aan,tegen,iobj,voor,obj:agent object=- at=- | context=economic weak not=arts,school,veiligheid,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor De EU] legde sancties op aan [recipient Belarus].
+ [actor De Veiligheidsraad] stelde een wapenembargo in tegen [recipient Servië].
+ [actor Canada] nam strafmaatregelen tegen [recipient Cuba].
+ [actor De EU] verlengde de sancties tegen [recipient Rusland].
+ [actor De VS] kondigden sancties af tegen [recipient de junta].
+ [actor Turkije] stelde een handelsembargo in tegen [recipient Armenië].
v straffen, sanctioneren, isoleren, op zwarte lijst zetten, op sanctielijst zetten, op sanctielijst plaatsen, op zwarte lijst plaatsen, op terreurlijst plaatsen, op terreurlijst zetten, tot terreurorganisatie verklaren, als terreurorganisatie aanmerken, als terroristisch bestempelen | SANCTION/discontinue | actor=subj:state/org recipient=obj!:agent object=- at=- | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,kind,ouder,woning,huis,patiënt
+ [actor De EU] zette [recipient de generaal] op de sanctielijst.
+ [actor Canada] plaatste [recipient de Houthi's] op de terreurlijst.
+ [actor De EU] straft [recipient de junta].
v hulp stopzetten, hulp opschorten, steun intrekken, steun stopzetten, hulp bevriezen, ontwikkelingshulp stopzetten, subsidie stopzetten, hulp staken, steun opschorten, financiering stopzetten, geldkraan dichtdraaien, ontwikkelingshulp opschorten, steun opzeggen, hulp intrekken, steun staken, subsidie intrekken, geld inhouden, steun beëindigen, wapenleveringen opschorten, wapenlevering opschorten, wapenleveringen stopzetten, militaire hulp opschorten, militaire hulp bevriezen, financiering bevriezen, handen aftrekken, vertrouwen opzeggen, hulp beëindigen, bijdrage stopzetten, lening bevriezen, financiering opschorten, wapenlevering stopzetten, hulp stop zetten, steun stop zetten, ontwikkelingshulp stop zetten, subsidie stop zetten, financiering stop zetten, wapenleveringen stop zetten, bijdrage stop zetten, wapenlevering stop zetten | SANCTION/withdraw | actor=subj:agent recipient=aan,voor,iobj,van,obj:agent object=- at=-
+ [actor Nederland] schortte de hulp aan [recipient Rwanda] op.
+ [actor De Senaat] bevroor de militaire hulp aan [recipient Egypte].
+ [actor De partij] trok haar steun aan [recipient het kabinet] in.
+ [actor De VS] schortten wapenleveringen aan [recipient Riyad] op.
v handel stopzetten, handel opschorten, boycotten, export verbieden, import verbieden, gasimport stopzetten, olie-import stopzetten, handel verbieden, export stopzetten, invoer verbieden, import stopzetten, uitvoer verbieden, vluchten opschorten, onderhandeling bevriezen, handelsbetrekkingen verbreken, handelsbetrekkingen opschorten, gasleverantie stopzetten, levering stopzetten, leveranties stopzetten, verdrag opzeggen, akkoord opzeggen, overeenkomst opzeggen, verdrag opschorten, akkoord opschorten, atoomakkoord opzeggen, lidmaatschap opzeggen, uit verdrag stappen, uit akkoord stappen, uit unie stappen, handel stop zetten, gasimport stop zetten, olie-import stop zetten, export stop zetten, import stop zetten, gasleverantie stop zetten, levering stop zetten, leveranties stop zetten | SANCTION/discontinue | actor=subj:state/org recipient=uit,met,naar,van,aan,obj:state object=- at=- | context=economic not=lid,abonnement,bank,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor Duitsland] zette de import van gas uit [recipient Rusland] stop.
+ [actor China] verbood de invoer van wijn uit [recipient Australië].
+ [actor Trump] zegde het akkoord met [recipient Iran] op.
+ [actor Rusland] stapte uit het verdrag.
v uittreden, uitstappen, stappen | SANCTION/withdraw | actor=subj:state/org recipient=uit!:org object=- at=- | not=trein,bus,auto,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,markt,beurs
+ [actor Mali] stapt uit [recipient de ECOWAS].
v titel afnemen, onderscheiding intrekken, paspoort afnemen, nationaliteit ontnemen, immuniteit opheffen, immuniteit afnemen, staatsburgerschap ontnemen, parlementaire onschendbaarheid opheffen, nationaliteit afnemen, burgerschap ontnemen, paspoort intrekken, onschendbaarheid opheffen | SANCTION | actor=subj:state/org recipient=iobj,van,obj:person/people object=- at=- | context=legal weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,bedrijf,werknemer
+ [actor Bahrein] ontnam [recipient de sjeik] de nationaliteit.
+ [actor Het parlement] hief de immuniteit van [recipient de senator] op.
v vrijuit gaan, vrijspraak krijgen, straf ontlopen, vrijspraak horen | RETREAT/release | actor=- recipient=subj!:agent at=in object=van,wegens | context=legal not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [recipient De generaal] gaat vrijuit.
v sanctie afkondigen, sancties afkondigen, embargo afkondigen, wapenembargo afkondigen, boycot afkondigen, handelsverbod afkondigen, sanctiepakket afkondigen, olie-embargo afkondigen, blokkade afkondigen | SANCTION/discontinue | actor=subj:agent recipient=tegen,voor,iobj object=- at=- | context=economic
+ [actor De Afrikaanse Unie] kondigde sancties af.
+ [actor Jordanië] heeft een embargo afgekondigd tegen [recipient Irak].
v jaar cel geven, cel geven, celstraf geven, gevangenisstraf geven, jaar gevangenisstraf geven, jaar cel krijgen, celstraf opleggen, gevangenisstraf opleggen, tot jaar cel veroordelen, ter dood veroordelen, levenslang geven, schuldig bevinden, schuldig verklaren, veroordelen tot celstraf, veroordelen tot jaar | SANCTION/convict | actor=subj:agent recipient=obj!:agent,iobj!:agent,aan:agent at=in | context=legal
+ [actor Een rechter] gaf [recipient de oppositieleider] elf jaar cel.
v lening opschorten, opschorten lening, hulp opschorten, steun opschorten, lening stopzetten, hulp bevriezen, steun bevriezen, begrotingssteun opschorten | SANCTION/withdraw | actor=subj!:agent recipient=aan:agent,voor:agent,van:agent | context=economic
+ [actor De Wereldbank] schortte leningen aan [recipient Oeganda] op.
v verdrag opschorten, akkoord opschorten, overeenkomst opschorten, verdrag opzeggen, akkoord opzeggen, overeenkomst opzeggen, samenwerking opschorten, samenwerking stopzetten, samenwerking beëindigen, deelname opschorten, waterverdrag opschorten, wapenverdrag opzeggen, uit luchtruim weren, luchtruim sluiten | SANCTION/discontinue | actor=subj!:state/org recipient=met:agent,voor:agent,obj:agent | not=abonnement,huur,verzekering,speler,club,werknemer
+ [actor India] schortte in april het verdrag met [recipient Pakistan] op.
