# Verbs of CONCEDE: promise to yield, ease restrictions, pardon, apologise, announce a withdrawal or truce.
v concessie doen, tegemoetkomen, toegeven, concessies doen, tegemoet komen, concessies aanbieden, water bij wijn doen, inschikken, knieval maken, handreiking doen, gebaar maken, inwilligen, gehoor geven, eisen inwilligen, eis inwilligen, tegemoetkoming doen | CONCEDE | recipient=aan,iobj,obj:agent,van object=aan,bij,obj at=- | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,fout,klant,verwachting,gevoel
+ [actor De regering] deed concessies aan [recipient de boeren].
+ [actor Het kabinet] komt [recipient de vakbonden] tegemoet.
+ [actor De president] willigde de eisen van [recipient de studenten] in.
v gratie verlenen, amnestie verlenen, amnestie afkondigen, pardonneren, gratie geven, vergiffenis schenken, generaal pardon geven, vergeven, straf kwijtschelden, straf verminderen, genade schenken, clementie tonen, amnestie geven, doodstraf omzetten, straf omzetten, amnestie aankondigen, rehabiliteren, in ere herstellen | CONCEDE | recipient=aan,iobj,obj:agent,van,voor object=- at=- | context=legal weak not=god,zonde,echtgenoot,punt,verslaafde,patiënt
+ [actor De koning] verleende [recipient de rebellen] gratie.
+ [actor De junta] kondigde amnestie af voor [recipient politieke gevangenen].
+ [actor Trump] gaf [recipient de sheriff] gratie.
+ [actor Het parlement] rehabiliteerde [recipient de dissidenten].
v excuses aanbieden, verontschuldiging aanbieden, zich verontschuldigen, excuus aanbieden, excuses maken, om vergiffenis vragen, om vergeving vragen, spijt betuigen, spijt uitspreken, boete doen, excuses uitspreken, verontschuldigingen aanbieden, berouw tonen, schuld erkennen, door stof gaan, sorry zeggen, excuses uiten, ongelijk erkennen, fout toegeven, fout erkennen, verantwoordelijkheid erkennen | CONCEDE | recipient=aan,iobj,bij,tegenover,jegens,obj:agent object=voor,over at=- | not=klant,reiziger,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,fan,treinreiziger
+ [actor Nederland] bood excuses aan voor de slavernij.
+ [actor Erdogan] betuigde spijt aan [recipient Rusland].
+ [actor De paus] vroeg [recipient de inheemsen] om vergiffenis.
- Het bedrijf bood de klanten excuses aan.
v versoepelen, verlichten, verzachten, matigen, verminderen, opschorten, afzwakken, terugdraaien, schrappen, intrekken | CONCEDE | actor=subj!:state/org/person recipient=tegen,voor object=obj! at=in | only=sanctie,beperking,maatregel,embargo,avondklok,blokkade,wet,verbod,repressie,grenscontrole,plan,hervorming,heffing,importheffing,pensioenwet,wetsvoorstel,accijns,brandstofprijs,belasting,prijsverhoging not=pijn,werkloosheid,symptoom weak
+ [actor Israël] versoepelt de blokkade in [at Gaza].
+ [actor De president] schrapte de belasting in [at Nairobi].
v hervormen, hervorming doorvoeren, hervorming beginnen, democratiseren, liberaliseren, dialoog toestaan, partij legaliseren, partij toestaan, verkiezing toestaan, kiesrecht geven, stemrecht geven, autonomie verlenen, autonomie geven, zelfbestuur verlenen, onafhankelijkheid verlenen, zelfbestuur geven, rechten verlenen, meer autonomie geven, meer rechten geven, oppositie toelaten | CONCEDE | actor=subj!:state/org/person recipient=aan,iobj,voor,obj:agent object=- at=in | weak context=pro_democracy not=onderwijs,pensioen,zorg
+ [actor De koning] gaf [recipient vrouwen] stemrecht.
v schadevergoeding betalen, herstelbetaling doen, compenseren, schadeloosstellen, schadevergoeding aanbieden, herstelbetalingen doen, smartengeld betalen, losgeld betalen, schade vergoeden, losgeld overmaken | CONCEDE | actor=subj!:agent recipient=aan,iobj,obj:agent object=voor at=- | context=reparations weak not=klant,verzekeraar,reiziger,bank,bedrijf
+ [actor Nederland] betaalt [recipient de weduwen] schadevergoeding.
+ [actor De Duitsers] betaalden losgeld aan [recipient de ontvoerders].
v vertrek toezeggen, aftreden toezeggen, ontslag toezeggen, verkiezing toezeggen, terugtrekking aanbieden | CONCEDE | actor=subj!:agent recipient=aan,iobj,obj:agent at=- | context=executive
+ [actor De president] zegde zijn vertrek toe aan [recipient de oppositie].
v nederlaag accepteren, nederlaag toegeven, overwinning gunnen, nederlaag erkennen, verlies erkennen, verkiezingsnederlaag erkennen, verkiezingsuitslag aanvaarden, uitslag aanvaarden, uitslag erkennen, uitslag accepteren | CONCEDE | actor=subj!:agent recipient=tegen,tegenover at=in | context=election not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor De president] erkende zijn nederlaag in [at Banjul].
+ [actor De oppositie] aanvaardde de uitslag.
v zich neerleggen, zich schikken, berusten | CONCEDE | actor=subj!:agent recipient=- object=bij!,in! at=- | not=niet,weigeren,film,lot,klant,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor De rebellen] leggen zich neer bij het akkoord.
v in ambt herstellen, in functie herstellen, in macht herstellen, aan macht terugbrengen, ambt herstellen, in ambt terugkeren, ambt teruggeven, macht teruggeven, macht overdragen, macht afstaan | CONCEDE | actor=subj:agent recipient=obj:agent,aan object=- at=in | context=political_institutions
+ [actor De junta] herstelde [recipient de president] in zijn ambt.
v zwichten voor druk, zwichten voor protest, zwichten voor eis, buigen voor druk, buigen voor eis, toegeven aan eis, toegeven aan druk, zwichten, door knieën gaan, bakzeil halen, concessie doen, overstag gaan, tegemoetkomen, inwilligen, eis inwilligen | CONCEDE | actor=subj!:agent recipient=van:agent,aan:agent | not=wedstrijd,club,koper
+ [actor De premier] is gezwicht voor de druk.
v excuses aanbieden, excuses maken, verontschuldiging aanbieden, zich verontschuldigen, spijt betuigen, vergeving vragen | CONCEDE | actor=subj!:agent recipient=iobj:agent,aan:agent,bij:agent,tegenover:agent object=voor
+ [actor De Turkse president] bood [recipient Rusland] zijn excuses aan.
v intrekken, opschorten, bevriezen, terugdraaien | CONCEDE | actor=subj!:person/state/org object=obj! | only=wet,wetsvoorstel,uitleveringswet,maatregel,hervorming,besluit,verhoging,belasting,begrotingswet not=klacht,club,licentie,rijbewijs,verdrag,steun
+ [actor De premier] trok de omstreden wet in.
