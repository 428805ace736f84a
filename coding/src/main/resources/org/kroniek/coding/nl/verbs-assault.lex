# Verbs of ASSAULT: attack, kill, capture in fighting, bomb, execute, take by force.
# Attack
v aanvallen, bestoken | ASSAULT | recipient=obj at=obj,in,te,bij,op object=obj:thing | weapon not=helft,kwartfinale,finale,Ajax,Feyenoord,PSV,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,spits,hart,ziekte,insect,slotklim,wielrenner,klim,afdaling,etappe,belager,beurs,koers,supermarkt,stuntprijs,reclame,vraag,euro,klant,koppositie,cel,bloedcel,hond,wolf,beer,haai,stier context=military
+ [actor De rebellen] vielen dinsdag [recipient het leger] aan.
+ [actor Het leger] bestookte [at Aleppo] met raketten.
+ [recipient Het konvooi soldaten] werd bij [at Kandahar] aangevallen door [actor de Taliban].
- Ajax viel in de tweede helft aan.
- De spits valt vanaf links aan.
- De wielrenner viel aan op de slotklim.
v binnenvallen | ASSAULT | recipient=obj:state at=obj,in,te,bij,op | context=military,territory weapon not=licht,zon,politie,agent,rechercheur,FIOD,recherche,justitie
+ [actor Het leger] viel [at Grozny] binnen.
+ [actor Iraakse troepen] zijn [at Basra] binnengevallen.
v aanslag plegen, aanslag uitvoeren | ASSAULT/explosives | recipient=op at=op,in,te,bij,op | context=terrorism weapon
+ [actor Extremisten] pleegden een aanslag op [recipient de minister].
+ [actor De terreurgroep] heeft een aanslag uitgevoerd in [at Istanbul].
- Die uitgave pleegt een aanslag op de begroting.
v aanval uitvoeren, aanval openen, aanval inzetten, aanval lanceren, aanval beginnen, aanval plegen, aanval ondernemen, aanval doen, aanval starten | ASSAULT | recipient=op,tegen at=op,in,te,bij,op | context=military weapon not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,begroting,koppositie,record,zintuig,koploper,goal,tennisser,schaker
+ [actor Het leger] voerde een aanval uit op [recipient de rebellen].
+ [actor De jihadisten] openden een aanval op [at Kobani].
+ [actor Het regime] zette een aanval in op [at Homs].
+ [actor De militie] pleegde een aanval op [recipient Amerikaanse soldaten].
- Het team opende de aanval op de koppositie.
v tot aanval overgaan, ten aanval trekken, in aanval gaan | ASSAULT | recipient=tegen,op at=op,in,te,bij,op | context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor De opstandelingen] gingen in [at Goma] tot de aanval over.
v offensief beginnen, offensief inzetten, offensief openen, offensief lanceren, offensief starten, tegenoffensief beginnen, tegenoffensief inzetten | ASSAULT | recipient=tegen,op at=tegen,op,in,te,bij,op | context=military not=reclame,charme,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor Het regeringsleger] begon een offensief tegen [recipient de rebellen].
+ [actor Oekraïne] zette bij [at Cherson] een tegenoffensief in.
v in offensief gaan, tot offensief overgaan | ASSAULT | recipient=tegen at=in,te,bij,op | context=military
+ [actor Het leger] ging in [at Donetsk] tot het offensief over.
v bestormen, stormlopen | ASSAULT | recipient=obj at=obj,in,te,bij,op object=obj:thing | weapon not=winkel,koopje,top,hitlijst
+ [actor Militanten] bestormden [at het presidentieel paleis].
v overvallen, overrompelen, besluipen | ASSAULT | recipient=obj at=obj,in,te,bij,op object=obj:thing | weapon not=bank,juwelier,supermarkt,winkel,twijfel,gevoel,slaap,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving
+ [actor De strijders] overvielen [recipient een patrouille soldaten] bij [at Gao].
- Twee mannen overvielen een juwelier in Breda.
v in hinderlaag lokken, hinderlaag leggen, in hinderlaag laten lopen | ASSAULT | recipient=obj,voor at=in,te,bij,op | context=military weapon
+ [actor De guerrilla] lokte [recipient soldaten] in een hinderlaag.
v in hinderlaag lopen, in hinderlaag vallen | ASSAULT | actor=van,door recipient=subj at=in,te,bij,op | context=military
+ [recipient De soldaten] liepen bij [at Kidal] in een hinderlaag.
v vechten, knokken, strijd leveren, slag leveren, gevecht leveren, vuurgevecht leveren | ASSAULT | actor=subj,met recipient=tegen at=om,in,te,bij,op | reciprocal context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,ziekte,kanker,leven,tranen,baan,titel,kans
+ [actor De Koerden] vochten bij [at Mosul] tegen [recipient IS].
+ [actor Het leger] levert slag met [actor de rebellen] in [at Benghazi].
- Hij vecht tegen de tranen.
- De ploeg vecht tegen degradatie.
v slaags raken, in gevecht raken, in gevecht komen, botsen, in botsing komen | ASSAULT | actor=subj,met at=in,te,bij,op | reciprocal weak not=auto,trein,vrachtwagen,bus,schip,mening,tram,buurman,buur,heg,gast,bruiloft,klant,supporter,automobilist
+ [actor Betogers] raakten in [at Caïro] slaags met [actor de politie].
+ [actor De militie] kwam in botsing met [actor regeringstroepen].
- Twee treinen botsten bij Utrecht.
- Twee buurmannen raakten slaags.
v strijd aanbinden, oorlog voeren, oorlog beginnen, oorlog ontketenen, ten strijde trekken, ten oorlog trekken | ASSAULT | recipient=tegen,met at=in,te,bij,op | context=military not=drugs,kanker,armoede,prijs
+ [actor Saoedi-Arabië] voert oorlog tegen [recipient de Houthi's].
+ [actor De alliantie] trok ten strijde tegen [recipient de jihadisten].
v treffen, raken | ASSAULT | actor=subj,door recipient=obj at=obj,in,te,bij,op object=obj:thing | weapon weak only=raket,granaat,bom,drone,kogel,projectiel,luchtaanval,aanval,vuur,mortier,bombardement,schot,artillerie,explosie not=regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,akkoord,regeling,maatregel,schikking,sanctie
+ [recipient Een soldaat] werd in [at Gaza] door een kogel geraakt.
- De storm trof Zeeland.
v toeslaan | ASSAULT | at=in,te,bij,op | context=terrorism weak only=terrorist,rebel,leger,commando,jihadist,aanslag,drone,luchtmacht,zelfmoordterrorist,IS,strijder not=regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,griep,virus,crisis,inbreker
+ [actor De terroristen] sloegen toe in [at Parijs].
v terugslaan, terugvechten, terugschieten | ASSAULT | recipient=tegen at=in,te,bij,op | weapon context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,gast,tennisser,bezoeker,thuisploeg,ace
+ [actor Het leger] sloeg terug met raketten.
+ [actor De agenten] schoten terug.
- De tennisser sloeg terug met een ace.
v onder vuur nemen, onder vuur leggen, beschieten, bevuren, vuur openen, vuren, schieten | ASSAULT/firearms | recipient=obj,op at=obj,op,in,te,bij,op object=obj:thing | weapon not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,foto,film,beeld,wild,vuurwerk
+ [actor De politie] opende het vuur op [recipient betogers].
+ [actor Soldaten] schoten in [at Rangoon] op [recipient demonstranten].
+ [at De stad Sderot] werd door [actor Hamas] onder vuur genomen.
+ [recipient De patrouille soldaten] is beschoten door [actor scherpschutters].
- De fotograaf schoot mooie beelden.
- De spits schoot op doel.
v onder vuur liggen, onder vuur komen, onder vuur raken, onder beschot liggen | ASSAULT | actor=van,door,onder_vuur_van,onder_beschot_van recipient=subj at=subj,in,te,bij,op | weapon context=military not=kritiek,trainer,minister,bestuur,topman
+ [at De stad] lag onder vuur van [actor rebellen].
v afvuren, lanceren, afschieten | ASSAULT/heavy-weapons | recipient=op at=op,in,te,bij,op from=vanaf,vanuit,uit to=naar,richting object=obj!:weapon | context=military weapon not=satelliet,ruimtevaart,product,campagne,website,vuurwerk
+ [actor Hezbollah] vuurde raketten af op [at Haifa].
+ [actor De rebellen] hebben mortieren afgevuurd op [recipient het leger].
- Het bedrijf lanceerde een nieuwe telefoon.
v inslaan, neerkomen | ASSAULT/heavy-weapons | actor=- recipient=- at=op,in,bij object=subj!:weapon | context=military
+ Een raket sloeg in bij [at Odessa].
- De bliksem sloeg in bij Zwolle.
v bombarderen, platbombarderen, kapotbombarderen, plat bombarderen, kapot bombarderen | ASSAULT/aerial | recipient=obj at=obj,in,te,bij,op object=obj:thing | context=military weapon not=vraag,mail,directeur
+ [recipient IS-strijders] werden bij [at Raqqa] gebombardeerd door [actor de coalitie].
- Zij werd gebombardeerd met vragen.
v bombardement uitvoeren, luchtaanval uitvoeren, luchtaanval doen, bom afwerpen, bom gooien, bom droppen | ASSAULT/aerial | recipient=op at=op,boven,in,te,bij,op | context=military
+ [actor De luchtmacht] voerde luchtaanvallen uit op [recipient de rebellen].
+ [actor Vliegtuigen van het leger] wierpen bommen af op [at Sirte].
v bekogelen | ASSAULT/primitive | recipient=obj at=obj,in,te,bij,op object=obj:thing | not=film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,ei,tomaat
+ [actor Jongeren] bekogelden [recipient agenten] met stenen.
v gooien, werpen, smijten | ASSAULT/primitive | recipient=naar,op at=naar,op,in,te,bij,op object=obj! | only=steen,molotovcocktail,brandbom,vuurwerk,fles,handgranaat,granaat weak weapon
+ [actor Betogers] gooiden stenen naar [recipient de politie].
v opblazen, laten ontploffen, tot ontploffing brengen | ASSAULT/explosives | recipient=obj at=obj,in,te,bij,op object=obj:thing | weapon not=ballon,zaak,incident,ego,verhaal
+ [actor De rebellen] bliezen een brug op bij [at Mosul].
+ [actor De groep] bracht een autobom tot ontploffing in [at Bagdad].
v zich opblazen, zichzelf opblazen | ASSAULT/suicide-attack | recipient=- at=in,te,bij,op | context=terrorism
+ [actor Een zelfmoordterrorist] blies zich op in [at Kabul].
v ontploffen, exploderen, afgaan, detoneren | ASSAULT/explosives | actor=- recipient=- at=in,te,bij,op object=subj!:weapon | context=terrorism
+ In [at Bagdad] ontplofte een autobom.
+ Een bom explodeerde in [at Kabul].
- De gasleiding ontplofte in Luik.
- Het aantal besmettingen explodeert.
v bom plaatsen, bom leggen, explosief plaatsen | ASSAULT/explosives | recipient=- at=in,te,bij,op | context=terrorism
+ [actor De terroristen] plaatsten bommen in [at Madrid].
v beschadigen, vernielen, vernietigen, verwoesten, in puin leggen, met grond gelijkmaken, wegvagen, platgooien, in as leggen, aan gruzelementen schieten, kapotschieten, met grond gelijk maken, plat gooien, kapot schieten | ASSAULT/destroy | recipient=obj at=obj,in,te,bij,op object=obj:thing | weapon weak not=regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,brand,carrière,milieu,natuur,bewijs,vogel,document,cel,kapitaal
+ [actor Het leger] verwoestte [at het dorp].
+ [at Mariupol] werd door [actor Russische artillerie] in puin gelegd.
+ [actor De Taliban] vernietigden beelden in [at Bamiyan].
- De storm verwoestte de oogst.
v in brand steken, platbranden, afbranden, in vlam zetten, brandstichten, in brand schieten, plat branden | ASSAULT/destroy | recipient=- at=obj,in,te,bij,op object=obj:thing | not=sigaret,kaars,vuurwerk
+ [actor Soldaten] brandden [at het dorp] plat.
v slopen, platwalsen, plat walsen | ASSAULT/destroy | recipient=- at=in,te,bij,op object=obj! | weak not=woningcorporatie,gemeente,aannemer,fabriek
+ [actor Israël] sloopte huizen in [at Hebron].
v neerhalen, neerschieten, uit lucht schieten | ASSAULT | recipient=- at=in,te,bij,op,boven object=obj!:weapon/thing | context=military weapon
+ [actor De rebellen] haalden een straaljager neer boven [at Idlib].
v tot zinken brengen, torpederen, kelderen | ASSAULT/heavy-weapons | recipient=- at=in,te,bij,op object=obj! | context=military not=plan,voorstel,koers,wet,akkoord,overleg
+ [actor Oekraïne] bracht een oorlogsschip tot zinken bij [at Sebastopol].
- De oppositie torpedeerde het voorstel.
# Kill
v doden, ombrengen, om leven brengen, afmaken, uitschakelen, elimineren, uit weg ruimen | ASSAULT | actor=subj:agent recipient=obj | weapon not=helft,kwartfinale,finale,Ajax,Feyenoord,PSV,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,virus,kanker,ziekte,bacterie,tijd,toernooi,motor,verdediger,speler,concurrentie,wolf,hond,schaap
+ [actor Het leger] doodde [recipient drie rebellen] in [at Gaza].
+ [recipient Twee agenten] werden om het leven gebracht in [at Cali].
+ [actor Amerikaanse commando's] hebben [recipient de terreurleider] uitgeschakeld.
- Nederland werd in de kwartfinale uitgeschakeld.
- Het virus doodde duizenden mensen.
v vermoorden, liquideren, omleggen, koudmaken, moord plegen | ASSAULT/targeted | recipient=obj,op at=in,te,bij,op | weapon not=echtgenoot,vrouw,partner,crimineel,drugs,bedrijf,akte,toneelbloed,film,roman,boek,toneelstuk,personage,opera,thriller,serie
+ [recipient De oppositieleider] is in [at Moskou] vermoord.
+ [actor Agenten van het regime] liquideerden [recipient de journalist].
+ [actor De Rode Brigades] vermoordden [recipient de politicus].
- De man vermoordde zijn vrouw in Almelo.
- In de film vermoordt de schurk zijn broer.
v executeren, terechtstellen, fusilleren, standrechtelijk executeren, terdoodbrengen, ter dood brengen, terecht stellen | ASSAULT/targeted | recipient=obj at=in,te,bij,op | weapon context=human_rights
+ [recipient De generaals] werden in [at Bagdad] terechtgesteld.
v onthoofden, ophangen, stenigen, lynchen, kruisigen, wurgen, kelen, keel doorsnijden, verhangen | ASSAULT/targeted | recipient=obj at=in,te,bij,op | not=schilderij,jas,vlag,telefoon,affiche,was,lamp
+ [recipient Twee activisten] zijn in [at Teheran] opgehangen.
- Hij hangt een schilderij op.
v doodschieten, neerschieten, neermaaien, overhoopschieten, neerknallen, doorzeven, aan flarden schieten, dood schieten, neerleggen | ASSAULT/firearms | actor=subj,door recipient=obj! at=in,te,bij,op | weapon not=vliegtuig,straaljager,drone,wapen,werk,ambt,mandaat,functie,krans,zich
+ [actor Soldaten] schoten [recipient een Palestijnse jongen] dood in [at Hebron].
+ [recipient De burgemeester] werd doodgeschoten door [actor onbekenden].
v afslachten, uitmoorden, uitroeien, slachten, over kling jagen, bloedbad aanrichten, slachting aanrichten, massamoord plegen, genocide plegen, volkerenmoord plegen | ASSAULT | recipient=obj,onder,op at=obj,in,te,bij,op | context=human_rights weapon not=vee,schaap,lam,varken,kip,ziekte,armoede,insect
+ [actor De militie] slachtte [recipient honderden burgers] af.
+ [actor Het leger] richtte een bloedbad aan in [at Hama].
+ [recipient De dorpelingen] werden uitgemoord door [actor extremisten].
v doodslaan, doodsteken, neersteken, steken, doodknuppelen, inhakken, dood slaan, dood steken | ASSAULT/primitive | recipient=obj,op at=in,te,bij,op | weak weapon not=partner,ruzie,bij,mug,uitgaan
+ [actor Een man] stak [recipient de politicus] neer in [at Southend].
+ [recipient De kolonist] werd doodgestoken door [actor een Palestijn].
v vergiftigen, vergassen | ASSAULT/unconventional | recipient=obj at=obj,in,te,bij,op | weapon not=milieu,sfeer,voedsel,water,hond
+ [recipient De ex-spion] werd in [at Salisbury] vergiftigd.
+ [actor Het regime] vergaste [recipient duizenden Koerden].
v leven kosten | ASSAULT | actor=- recipient=iobj,aan,obj at=in,te,bij,op | not=ongeluk,ziekte,virus,brand,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,operatie
+ De aanval kostte [recipient tien burgers] het leven.
v omkomen, sneuvelen, om leven komen, leven verliezen, leven laten, dood vinden | ASSAULT | actor=- recipient=subj:agent at=in,te,bij,op | not=ongeluk,ongeval,crash,aardbeving,overstroming,brand,botsing,lawine,verdrinking,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,record,voorstel,plan,hitte,vliegtuigongeluk,verkeersongeluk only=aanval,aanslag,gevecht,bombardement,bom,raket,granaat,soldaat,militair,strijder,rebel,oorlog,burgeroorlog,geweld,explosie,vuurgevecht,kogel,beschieting,offensief,luchtaanval,strijd,leger,opstandeling,betoging,rel,drone,conflict,militie,politie,slag,inval,zelfmoordaanslag,bermbom,bomaanslag,autobom,onlust,hinderlaag,mijn,landmijn,operatie,raketaanval,droneaanval,mortier,artillerie,schot,schietpartij,terrorist,jihadist,front,invasie,agent,demonstrant,betoger,demonstratie,protest,coup,staatsgreep,opstand,bloedbad,moordpartij,vuur,luchtbombardement,granaatvuur,beleg,belegering,confrontatie,botsing,ongeregeldheid,terreur,zelfmoordterrorist,vergelding,wapen,legerbasis,patrouille,konvooi,commandant,mariniers,marinier,IS,Taliban,Hamas,terreuraanslag,gijzeling,gifgas,tank,grondoffensief,scherpschutter,mortieraanval,bloedvergieten
+ Bij gevechten in [at Sirte] zijn [recipient twintig strijders] omgekomen.
+ In [at Helmand] sneuvelden [recipient twee Britse soldaten].
+ Bij de aanslag kwamen [recipient tien burgers] om het leven.
- Bij het ongeluk kwamen drie mensen om het leven.
- Het record sneuvelde in Berlijn.
v dodental oplopen, dodental stijgen, dodental komen, dodental staan, dodental uitkomen, dodental brengen, dodental schatten | ASSAULT | actor=- recipient=- object=tot!:any,op!:any,naar!:any | counted only=aanval,aanslag,gevecht,bombardement,bom,raket,granaat,soldaat,militair,strijder,rebel,oorlog,burgeroorlog,geweld,explosie,vuurgevecht,kogel,beschieting,offensief,luchtaanval,strijd,leger,opstandeling,betoging,rel,drone,conflict,militie,politie,slag,inval,zelfmoordaanslag,bermbom,bomaanslag,autobom,onlust,hinderlaag,mijn,landmijn,operatie,raketaanval,droneaanval,mortier,artillerie,schot,schietpartij,terrorist,jihadist,front,invasie,agent,demonstrant,betoger,demonstratie,protest,coup,staatsgreep,opstand,bloedbad,moordpartij,vuur,luchtbombardement,granaatvuur,beleg,belegering,confrontatie,botsing,ongeregeldheid,terreur,zelfmoordterrorist,vergelding,wapen,legerbasis,patrouille,konvooi,commandant,mariniers,marinier,IS,Taliban,Hamas,terreuraanslag,gijzeling,gifgas,tank,grondoffensief,scherpschutter,mortieraanval,bloedvergieten
+ Het dodental van de aanslag is opgelopen tot 41.
+ Volgens de politie staat het dodental van de rellen op zeventien.
v gewond raken, verwond raken, gewond worden, verwonding oplopen | ASSAULT | actor=- recipient=subj:agent at=in,te,bij,op | only=aanval,aanslag,gevecht,bombardement,bom,raket,granaat,soldaat,militair,strijder,rebel,oorlog,burgeroorlog,geweld,explosie,vuurgevecht,kogel,beschieting,offensief,luchtaanval,strijd,leger,opstandeling,betoging,rel,drone,conflict,militie,politie,slag,inval,zelfmoordaanslag,bermbom,bomaanslag,autobom,onlust,hinderlaag,mijn,landmijn,operatie,raketaanval,droneaanval,mortier,artillerie,schot,schietpartij,terrorist,jihadist,front,invasie,agent,demonstrant,betoger,demonstratie,protest,coup,staatsgreep,opstand,bloedbad,moordpartij,vuur,luchtbombardement,granaatvuur,beleg,belegering,confrontatie,botsing,ongeregeldheid,terreur,zelfmoordterrorist,vergelding,wapen,legerbasis,patrouille,konvooi,commandant,mariniers,marinier,IS,Taliban,Hamas,terreuraanslag,gijzeling,gifgas,tank,grondoffensief,scherpschutter,mortieraanval,bloedvergieten not=ongeluk,ongeval,aardbeving,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ Bij de aanslag in [at Ankara] raakten [recipient dertig burgers] gewond.
+ [recipient Vijf agenten] raakten bij de rellen gewond.
- De spits raakte in de wedstrijd gewond.
v verwonden, gewond maken, toetakelen, verminken, verwonding toebrengen | ASSAULT | actor=subj:agent recipient=obj! at=in,te,bij,op | weapon not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,dier,hond
+ [actor De aanvaller] verwondde [recipient vier agenten].
# Beat, torture, rape
v slaan, in elkaar slaan, afranselen, ranselen, aftuigen, afrossen, schoppen, aftroeven, molesteren, te lijf gaan, mishandelen, stokslagen geven, geselen, knuppelen | ASSAULT/beat | recipient=obj! at=in,te,bij,op | weapon weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,hand,brug,alarm,vuist,slag,dier,kind
+ [actor Agenten] sloegen [recipient demonstranten] in [at Minsk].
+ [recipient De journalist] werd in elkaar geslagen door [actor veiligheidsagenten].
+ [actor De oproerpolitie] ging [recipient studenten] te lijf.
v martelen, folteren, pijnigen, doodmartelen, kwellen, aan foltering onderwerpen, dood martelen | ASSAULT/torture | recipient=obj at=in,te,bij,op | context=human_rights not=gedachte,twijfel,vraag
+ [recipient De dissidenten] zijn gefolterd door [actor de politie].
v verkrachten, aanranden, seksueel misbruiken, seksueel mishandelen, als seksslaaf gebruiken | ASSAULT/sexual | recipient=obj! at=in,te,bij,op | weak context=gender,human_rights
+ [actor Soldaten] verkrachtten [recipient vrouwen] in [at Bosnië].
+ [recipient De meisjes] werden verkracht door [actor strijders].
v uiteendrijven, uiteenslaan, uit elkaar drijven, uit elkaar slaan, charge uitvoeren, chargeren, schoonvegen, uiteen drijven, uiteen slaan, schoon vegen | ASSAULT/crowd-control | actor=subj:forces/org recipient=obj,tegen,op at=obj,in,te,bij,op | weapon only=politie,traangas,waterkanon,agent,oproerpolitie,ME,betoger,demonstrant,betoging,demonstratie,ordetroepen,veiligheidstroepen
+ [actor De politie] dreef [recipient de betogers] uiteen in [at Istanbul].
+ [actor De oproerpolitie] veegde [at het Taksimplein] schoon.
+ [actor Veiligheidstroepen] sloegen [recipient de demonstranten] uiteen.
v traangas inzetten, traangas afvuren, traangas gebruiken, waterkanon inzetten, traangas schieten, rubberkogel afvuren, traangas gooien | ASSAULT/crowd-control | recipient=tegen,op,naar at=in,te,bij,op | weapon
+ [actor De politie] zette traangas in tegen [recipient betogers].
+ [actor Agenten] vuurden traangas af op [recipient studenten] in [at Santiago].
v gifgas gebruiken, gifgas inzetten, chemisch wapen inzetten, chemisch wapen gebruiken, kernwapen gebruiken, kernwapen inzetten, gifgasaanval uitvoeren | ASSAULT/unconventional | recipient=tegen,op at=in,te,bij,op | context=cbrn
+ [actor Het regime] zette chemische wapens in tegen [recipient de rebellen].
# Capture in fighting, hostages
v ontvoeren, gijzelen, kidnappen, schaken, wegvoeren, verslepen | ASSAULT/abduct | recipient=obj! at=in,te,bij,op from=uit | weapon not=ouder,vader,moeder,ex
+ [actor Boko Haram] ontvoerde [recipient honderden schoolmeisjes] uit [from Chibok].
+ [recipient De diplomaat] werd in [at Beiroet] gegijzeld door [actor gewapende mannen].
v gijzelaar nemen, in gijzeling nemen, gegijzeld houden, in gijzeling houden | ASSAULT/abduct | recipient=obj at=in,te,bij,op object=obj
+ [actor De kapers] hielden [recipient de passagiers] in gijzeling.
v gevangennemen, gevangen nemen, krijgsgevangen maken, krijgsgevangen nemen, overmeesteren | ASSAULT/abduct | recipient=obj object=obj at=in,te,bij,op | context=military
+ [recipient Twintig soldaten] zijn gevangengenomen door [actor de rebellen].
v kapen | ASSAULT/abduct | recipient=obj:agent at=in,te,bij,op object=obj! | weapon not=domein,account,titel,zege,goal,agenda,debat
+ [actor Piraten] kaapten een tanker bij [at Somalië].
v strijden | ASSAULT | actor=subj,met recipient=tegen at=om,in,te,bij,op | reciprocal context=military not=partij,ziekte,kanker,armoede,klimaat,verkiezing,prijs,medaille,recht,{SPORT}
+ [actor De rebellen] strijden tegen [recipient het leger].
# Take territory
v innemen, veroveren, heroveren, terugveroveren, bemachtigen, onder voet lopen | ASSAULT | recipient=obj:forces at=obj,op,in,te,bij,op from=op,uit | context=military,territory implies=CONTROLS(actor=actor,at=at) not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,hart,plaats,positie,standpunt,marktaandeel,markt,pil,medicijn,zetel,podium,wereld,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,brouwer,kok,merk,insect,soort,mug,exoot,plant,goud,zilver,brons,medaille,record,concertgebouw,pianist,pianiste,zaal,koppositie,marktleider,klant,charme
+ [actor De rebellen] namen [at Goma] in.
+ [actor Het Syrische leger] heroverde [at Palmyra].
+ [at De luchthaven] werd veroverd door [actor parachutisten].
- De zanger veroverde het hart van het publiek.
- Zij veroverde de titel in Rome.
- Hij neemt een pil in.
- De schaatser veroverde goud in Peking.
v in handen vallen, in hand vallen, in hand komen | ASSAULT | actor=van,in_handen_van recipient=- at=subj:place,in,te,bij,op object=subj:goods/weapon | context=military,territory implies=CONTROLS(actor=actor,at=at) not=bedrijf,investeerder,crimineel
+ [at De stad Kunduz] viel in handen van [actor de Taliban].
+ [at Bukavu] is in handen gekomen van [actor de rebellen].
v in hand krijgen, in handen krijgen, controle krijgen, controle overnemen, controle veroveren, in macht krijgen, macht overnemen, onder controle brengen, onder controle krijgen, in bezit nemen, meester maken | ASSAULT | recipient=- at=obj:place,over,van,in,te,bij,op | context=territory implies=CONTROLS(actor=actor,at=at) weak not=bal,brand,virus,bedrijf,emotie,vuur,inflatie
+ [actor De militie] kreeg [at het vliegveld] in handen.
- De brandweer kreeg de brand onder controle.
v vallen, bezwijken | ASSAULT | actor=- recipient=- at=subj!:place | context=military,territory only=rebel,leger,Taliban,strijder,jihadist,troep,offensief,militie,belegering,beleg,opstandeling,IS,verovering,separatist,opmars,inname,jihadi,regime,militair not=kabinet,regering,temperatuur,regen,sneeuw,bod,schot
+ [at Kabul] viel zonder gevecht toen de Taliban kwamen.
v bezetten | ASSAULT | recipient=- at=obj!:place,in,te,bij,op | context=territory,military implies=CONTROLS(actor=actor,at=at) not=post,functie,stoel,student,betoger,demonstrant,activist,zetel,actievoerder,gans,brandgans,vogel,meeuw,hoekje,schap,terras,tafel,kamer,bed,toerist
+ [actor Russische soldaten] bezetten [at de Krim].
- Hij bezet een belangrijke functie.
- De ganzen hebben de Waddeneilanden bezet.
v annexeren, inlijven | ASSAULT | recipient=- at=obj,in,te,bij,op | context=territory implies=CONTROLS(actor=actor,at=at) not=bedrijf,gemeente
+ [actor Rusland] annexeerde in 2014 [at de Krim].
v grond winnen, grondgebied winnen, terrein veroveren, terreinwinst boeken, gebied veroveren | ASSAULT | recipient=op at=in,te,bij,op | context=military,territory weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,koers,markt,beurs,aandeel,prijs,rente,omzet,winst,verkoop,concurrent,bedrijf,merk,klant,belegger,partij,peiling,idee
+ [actor Het leger] boekte terreinwinst bij [at Bachmoet].
v doorbreken, doorbraak forceren | ASSAULT | recipient=- at=in,te,bij,op object=obj:thing | context=military only=linie,front,blokkade,belegering,leger,rebel,troep,omsingeling not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,impasse,taboe
+ [actor De rebellen] doorbraken de linie bij [at Aleppo].
v belegeren, omsingelen, insluiten, omcirkelen, beleg slaan, belegering beginnen, in tang nemen | ASSAULT | recipient=obj at=obj,voor,om,in,te,bij,op | context=military not=fan,fotograaf,journalist,brief,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,probleem,kasteel,sloot,exoot,kreeft,kassa
+ [actor Het leger] belegert [at Homs] al maanden.
+ [recipient De rebellen] zijn omsingeld door [actor regeringstroepen].
+ In [at het belegerde Sarajevo] is geen water.
- Fans belegerden het hotel van de zanger.
v verslaan, verpletteren, in pan hakken, verjagen, verdrijven, terugdringen, terugdrijven, op vlucht jagen, van kaart vegen, in nauw drijven, oprollen | ASSAULT | recipient=obj!:forces/org/person from=uit,van at=in,te,bij,op | context=military weak not=helft,kwartfinale,finale,Ajax,Feyenoord,PSV,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,werkloosheid,uitstoot,kosten,tekort,kandidaat,verkiezing,bende,drugs,aantal,inflatie
+ [actor Het leger] verdreef [recipient de rebellen] uit [from Mosul].
+ [actor De coalitie] versloeg [recipient IS] bij [at Baghouz].
+ [recipient De opstandelingen] werden teruggedrongen door [actor het leger].
- Ajax versloeg Feyenoord met 3-1.
- De regering wil het tekort terugdringen.
v zuiveren, schoonvegen, schoon vegen | ASSAULT | recipient=van,obj:people at=obj!:place,in,te,bij,op | context=military only=leger,troep,milities,militie,etnisch,rebel,soldaat,jihadist
+ [actor Het leger] zuiverde [at Aleppo].
v bevrijden | ASSAULT | recipient=van,uit_handen_van at=obj!:place | context=military,territory implies=CONTROLS(actor=actor,at=at) not=gijzelaar,gevangene,gegijzelde
+ [actor De geallieerden] bevrijdden [at Parijs].
v staatsgreep plegen, coup plegen, staatsgreep uitvoeren, couppoging doen, coup uitvoeren, greep macht doen | ASSAULT | recipient=tegen at=in,te,bij,op | context=political_institutions,pro_autocracy
+ [actor Militairen] pleegden een staatsgreep in [at Niger].
+ [actor De generaals] pleegden een coup tegen [recipient de president].
v macht grijpen, macht nemen, aan macht grijpen, macht overnemen, macht naar zich trekken, machtsgreep plegen | COERCE | recipient=- at=in,te,bij,op | context=political_institutions,pro_autocracy implies=CONTROLS(actor=actor,at=at) not=bedrijf,aandeelhouder
+ [actor Het leger] greep de macht in [at Birma].
+ [actor Kolonels] namen in [at Griekenland] de macht.
v omverwerpen, ten val brengen, van troon stoten, omverstoten | ASSAULT | recipient=obj! at=in,te,bij,op | context=political_institutions weak not=theorie,beeld,standbeeld
+ [recipient De dictator] werd door [actor opstandelingen] ten val gebracht.
v afzetten, uit macht ontzetten, van macht verdrijven, uit ambt ontzetten, uit zadel wippen, onttronen, verstoten | COERCE | recipient=obj!:person/org/state at=in,te,bij,op | context=political_institutions not=koers,markt,beurs,aandeel,prijs,rente,omzet,winst,verkoop,concurrent,bedrijf,merk,klant,belegger,pet,bril,weg,straat,terrein,gebied,kind,auto,been
+ [recipient De president] werd afgezet door [actor het leger].
+ [actor Het parlement] zette [recipient de premier] af.
- De politie zette de straat af.
v infiltreren, binnendringen, grens oversteken | ASSAULT | recipient=- at=obj,in,te,bij,op from=vanuit | context=military,territory weak only=leger,soldaat,troep,commando,rebel,strijder,tank,militair,jihadist,gevechtsvliegtuig,straaljager,infiltrant not=virus,vluchteling,migrant
+ [actor Pakistaanse strijders] drongen [at Kashmir] binnen.
v strijd uitbreken, gevecht uitbreken, oorlog uitbreken, geweld oplaaien, strijd oplaaien, gevecht losbarsten, strijd losbarsten, gevecht ontbranden, geweld losbarsten, vijandelijkheid uitbreken, strijd ontbranden, gevecht oplaaien, geweld uitbreken, burgeroorlog uitbreken, schermutseling uitbreken | ASSAULT | actor=tussen,onder recipient=- at=in,te,bij,op | reciprocal context=military
+ In [at Tripoli] braken gevechten uit tussen [actor milities].
+ In [at Kashmir] is het geweld opgelaaid.
+ Bij [at Khartoum] barstten gevechten los tussen [actor het leger] en [actor paramilitairen].
v gevecht woeden, strijd woeden, oorlog woeden, gevecht voortduren, burgeroorlog woeden, gevecht gaande zijn, gevecht plaatsvinden, strijd voortduren, gevecht doorgaan | ASSAULT | actor=tussen recipient=- at=in,te,bij,op | reciprocal context=military
+ In [at Aden] woeden gevechten tussen [actor rebellen] en [actor regeringstroepen].
v geweld gebruiken, geweld plegen, geweld toepassen | ASSAULT | recipient=tegen,op at=in,te,bij,op |  weak
+ [actor De politie] gebruikte geweld tegen [recipient vreedzame betogers].
v aan de kant schuiven, ruimen | ASSAULT/targeted | recipient=obj:person | weak only=moord,geheim,dienst
+ [actor De geheime dienst] heeft [recipient de spion] laten ruimen.
v wreken, vergelden, wraak nemen, wraakactie uitvoeren, represaille nemen, vergelding nemen | ASSAULT | recipient=op,tegen at=in,te,bij,op object=obj | weak weapon not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor De clan] nam wraak op [recipient de soldaten].
v afweren, afslaan, onderscheppen, verijdelen, pareren | ASSAULT | actor=van recipient=subj at=in,te,bij,op object=obj!:event/weapon | context=military negative weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [recipient Israël] onderschepte een raket bij [at Ashkelon]. => CT-
+ [recipient Israël] onderschepte raketten in [at de Golan]. => CT-
v teisteren | ASSAULT | actor=- recipient=- at=obj!:place | only=oorlog,burgeroorlog,geweld,terreur,strijd,conflict,terrorisme context=military
+ [at Jemen] wordt geteisterd door burgeroorlog.
v terroriseren, tiranniseren | ASSAULT | recipient=obj at=obj,in,te,bij,op | not=buurt,straat,jongere,hangjongere
+ [actor De bendes] terroriseren [at Port-au-Prince].
v inrijden | ASSAULT/primitive | recipient=op at=op,in,te,bij,op | context=terrorism only=aanslag,terrorist,menigte,voetganger,agent,aanslagpleger,betoger
+ [actor Een terrorist] reed met een vrachtwagen in op [recipient voetgangers] in [at Nice].
v overlopen, onder voet gelopen worden | ASSAULT | actor=door recipient=obj at=obj:place | only=stelling,post,basis,leger,rebel,jihadist weak
+ [at De stelling] werd onder de voet gelopen door [actor jihadisten].
v aanrichten | ASSAULT/destroy | recipient=onder,aan at=in,te,bij,op object=obj!:event/thing | only=vernieling,ravage,verwoesting,slachting,bloedbad,schade weak not=regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,brand
+ [actor De rebellen] richtten verwoestingen aan in [at Goma].
v bestrijden | ASSAULT | recipient=obj!:forces at=in,te,bij,op | context=military not=armoede,ziekte,werkloosheid,klimaat,onkruid,inflatie,kritiek,visie
+ [actor Franse troepen] bestrijden [recipient jihadisten] in [at Mali].
- De regering bestrijdt de armoede.
v verhevigen, opvoeren, intensiveren, escaleren | ASSAULT | recipient=op,tegen at=op,in,te,bij,op object=obj!:event | only=aanval,bombardement,offensief,beschieting,strijd,geweld,luchtaanval context=military
+ [actor Israël] voerde de bombardementen op [at Gaza] op.
v jacht openen, jagen, jacht maken, opjagen | ASSAULT | recipient=op,obj at=in,te,bij | weak not=wild,dier,ree,vos,koopje,titel,telefoon,concurrent,koper,klant,koploper,record,medaille
+ [actor Het leger] maakt jacht op [recipient rebellen] in [at Kivu].
v strijd doorgaan, oorlog doorgaan, beschieting doorgaan, bombardement doorgaan, aanval doorgaan, luchtaanval doorgaan, offensief doorgaan, geweld doorgaan, burgeroorlog doorgaan, beschieting voortduren, bombardement voortduren, aanval voortduren, geweld voortduren, oorlog voortduren, luchtaanval voortduren, beschieting aanhouden, gevecht aanhouden, geweld aanhouden, bombardement aanhouden, strijd overslaan, geweld overslaan, oorlog overslaan, conflict overslaan, gevecht overslaan, onlust overslaan, conflict uitbreiden, oorlog uitbreiden, strijd uitbreiden, gevecht uitbreiden, geweld uitbreiden, conflict escaleren, geweld escaleren, oorlog escaleren, strijd escaleren, strijd verplaatsen, gevecht verplaatsen, strijd oplaaien, conflict oplaaien, offensief losbarsten, beschieting losbarsten, strijd hervatten, aanval hervatten | ASSAULT | actor=tussen,door,van:forces,mod recipient=op,tegen at=in,te,bij,op,rond,van:place to=naar,tot | reciprocal context=military not=griep,virus,brand,cao,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ In [at Aleppo] houden de gevechten tussen [actor het leger] en [actor rebellen] aan.
+ De strijd slaat over naar [to Libanon].
v verspreiden, uiteenjagen | ASSAULT/crowd-control | actor=subj:agent recipient=obj!:people/person at=in,te,bij,op,van:place | weapon only=traangas,waterkanon,betoger,demonstrant,betoging,demonstratie,oproerpolitie,rubberkogel not=kleur,gerucht,bericht,ziekte,virus
+ [actor De politie] verspreidde [recipient de betogers] in [at Niamey] met traangas.
v verdrijven, verjagen, bestoken, wegjagen | ASSAULT/crowd-control | actor=subj:agent recipient=obj!:people/person at=in,te,bij,op,van:place | weapon only=traangas,waterkanon,oproerpolitie,rubberkogel,pepperspray,wapenstok
+ [recipient Demonstranten] werden door [actor agenten] verjaagd met traangas.
v achter aanval zitten, achter aanslag zitten, achter coup zitten, achter staatsgreep zitten, achter moord zitten, achter explosie zitten, achter couppoging zitten, achter bomaanslag zitten, achter sabotage zitten, achter aanslag steken | ASSAULT | actor=subj!:agent recipient=- at=in | context=terrorism
+ Volgens de politie zit [actor Al-Shabaab] achter de aanslag.
v interveniëren, intervenieren, ingrijpen, militair ingrijpen, tussenbeide komen, binnenvallen | ASSAULT | actor=subj!:state/forces recipient=tegen at=in,te | context=military weak only=aanval,aanslag,gevecht,bombardement,bom,raket,granaat,soldaat,militair,strijder,rebel,oorlog,burgeroorlog,geweld,beschieting,offensief,luchtaanval,leger,opstandeling,betoging,militie,inval,coup,staatsgreep,opstand,jihadist not=brandweer,scheidsrechter,centrale,bank,beurs,koers
+ Na de opstand intervenieerde [actor Frankrijk] in [at Mali].
v gewond liggen, gewonde liggen, slachtoffer liggen | ASSAULT | actor=- recipient=- at=in,van:place | only=aanval,aanslag,gevecht,bombardement,bom,raket,granaat,soldaat,militair,strijder,rebel,oorlog,burgeroorlog,geweld,beschieting,offensief,luchtaanval,leger,opstandeling,betoging,militie,inval,coup,staatsgreep,opstand,jihadist not=ongeluk,aardbeving,brand,ziekte
+ In [at Mosul] liggen na het bombardement honderden gewonden.
v aanval omkomen, beschieting omkomen, bombardement omkomen, luchtaanval omkomen, raketaanval omkomen, droneaanval omkomen, aanslag omkomen, bom omkomen, granaat omkomen, raket omkomen, kogel omkomen, geweld omkomen, aanval sneuvelen, beschieting sneuvelen, luchtaanval sneuvelen, bombardement sneuvelen, aanval sterven, beschieting sterven, bombardement sterven, luchtaanval sterven | ASSAULT | actor=van,poss,mod,door recipient=subj:agent,obj:agent at=in,te,bij,op,rond | weapon context=military
+ [recipient Dertig burgers] zijn omgekomen door beschietingen van [actor het Syrische leger].
+ Bij een luchtaanval van [actor de coalitie] kwamen [recipient vijf strijders] om.
v treffen, raken | ASSAULT | actor=- recipient=obj:agent at=obj:place,in,bij | only=raket,drone,bom,granaat,beschieting,luchtaanval,bombardement,artillerie not=maatregel,akkoord,ziekte,schikking,storm,crisis,besluit,voorbereiding weapon
+ Raketten troffen een depot in [at Charkov].
v opeisen, aanval opeisen, aanslag opeisen, verantwoordelijkheid opeisen | ASSAULT | actor=subj!:agent recipient=op:agent at=in,op object=obj!:event | only=aanval,aanslag,bomaanslag not=titel,rol,erfenis,overwinning
+ [actor Islamitische Staat] eiste de aanslag op.
v rammen | ASSAULT/primitive | actor=subj!:forces/people object=obj! at=obj:place | only=pantservoertuig,politie,leger,strijder,aanval,militair,klooster,tank not=auto,fietser,boom,vangrail
+ [actor Strijders] ramden de poort van het klooster.
v lossen schot, schot lossen, waarschuwingsschot lossen, schoten lossen | ASSAULT/firearms | actor=subj:forces/person recipient=op:agent | context=military not=doelpunt,doelman
+ [actor De politie] loste waarschuwingsschoten.
v wapen gebruiken, geweld gebruiken, geweld toepassen | ASSAULT | actor=subj!:state/forces/org recipient=tegen:agent | context=military not=taal,woord
+ [actor Het leger] gebruikte geweld tegen [recipient betogers].
v strijd hervatten, strijd oppakken, wapen opnemen, gevecht hervatten | ASSAULT | actor=subj!:forces recipient=tegen:agent | context=military
+ [actor De rebellen] hervatten de strijd.
v inslaan, inhakken, inbeuken | ASSAULT/beat | actor=subj:forces/people/person recipient=op!:people/person at=in,bij
+ [actor Agenten] sloegen in op [recipient de betogers].
v uit auto sleuren, uit huis sleuren, uit bed sleuren, meesleuren, wegsleuren, uit auto trekken, in busje duwen, in auto duwen | ASSAULT/abduct | actor=subj:agent recipient=obj!:person/people
+ [actor Gewapende mannen] sleurden [recipient de journalist] uit zijn auto.
v mijn leggen, landmijn leggen, zeemijn leggen, bermbom leggen, bermbom plaatsen, bom plaatsen, explosief plaatsen, boobytrap plaatsen | ASSAULT/explosives | actor=subj!:agent recipient=- at=in,langs,bij,op | context=military
+ [actor Het leger] heeft landmijnen gelegd langs de grens.
