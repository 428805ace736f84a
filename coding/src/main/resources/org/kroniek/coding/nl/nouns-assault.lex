# Nouns of ASSAULT. A noun also matches as the last part of a compound.
n aanval | ASSAULT | actor=subj,poss,mod,van,door recipient=op,tegen at=op,in,te,bij,op | context=military weapon not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,hartaanval,paniekaanval,woedeaanval,hoestaanval,angstaanval,huilaanval,astma-aanval,astmaaanval,migraineaanval,koppositie,koploper,zintuig,record
+ De aanval van [actor het leger] op [recipient de rebellen] duurt voort.
+ De aanval op [at Odessa] duurde een uur.
+ Bij [actor Amerikaanse] aanvallen op [at Raqqa] viel schade.
- Hij overleed aan een hartaanval.
n aanslag, terreuraanslag | ASSAULT/explosives | actor=subj,poss,van,door recipient=op,tegen at=op,in,te,bij,op | context=terrorism weapon not=belasting,belastingaanslag,toets,klavier
+ Bij een aanslag op [recipient de minister] vielen doden.
+ Na de aanslagen in [at Brussel] ging de metro dicht.
- Hij kreeg een aanslag van de belasting.
n moordaanslag | ASSAULT/targeted | actor=subj,van,door recipient=op at=in,te,bij,op
+ De moordaanslag op [recipient de president] schokte het land.
n bomaanslag, bomaanval | ASSAULT/explosives | actor=subj,van,door,poss recipient=op,tegen at=op,in,te,bij,op | context=terrorism
+ Bij een bomaanslag in [at Kabul] kwamen velen om.
n zelfmoordaanslag, zelfmoordaanval | ASSAULT/suicide-attack | actor=subj,van,door,poss recipient=op,tegen at=op,in,te,bij,op | context=terrorism
+ Een zelfmoordaanslag in [at Bagdad] eiste levens.
n raketaanval, mortieraanval, granaataanval | ASSAULT/heavy-weapons | actor=subj,poss,mod,van,door recipient=op,tegen at=op,in,te,bij,op | context=military
+ De raketaanval van [actor Hezbollah] op [at Haifa] veroorzaakte paniek.
n droneaanval, drone-aanval | ASSAULT/drone | actor=subj,poss,mod,van,door recipient=op,tegen at=op,in,te,bij,op | context=military
+ De droneaanval van [actor de Houthi's] op [at Abu Dhabi] kwam onverwacht.
n gifgasaanval, gasaanval | ASSAULT/unconventional | actor=subj,poss,mod,van,door recipient=op at=op,in,te,bij,op | context=cbrn
+ De gifgasaanval op [at Ghouta] schokte de wereld.
n offensief, tegenoffensief, tegenaanval | ASSAULT | actor=subj,poss,mod,van,door recipient=tegen,op at=op,tegen,in,te,bij,op | context=military not=charmeoffensief,reclameoffensief,mediaoffensief,diplomatiek,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,markt,merk,autobouwer,fabrikant,bedrijf,reclame,keten
+ Het offensief van [actor het regeringsleger] tegen [recipient de rebellen] verloopt traag.
- Het charmeoffensief van de winkelketen slaagde.
- De fabrikant begon een offensief op de markt.
n beschieting, vuur, artilleriebeschieting, spervuur, granaatvuur, mortiervuur | ASSAULT/heavy-weapons | actor=subj,poss,mod,van,door recipient=op at=op,van,in,te,bij,op | weapon context=military only=beschieting,artillerie,granaat,mortier,raket,soldaat,leger,rebel,troep,tank
+ De beschieting van [at Sarajevo] door [actor Servische troepen] ging door.
n bombardement, luchtaanval, luchtbombardement, precisiebombardement | ASSAULT/aerial | actor=subj,poss,mod,door recipient=op at=op,van,in,te,bij,op | context=military weapon
+ Het bombardement op [at Rotterdam] verwoestte de binnenstad.
+ De [actor Russische] bombardementen op [recipient de rebellen] gaan door.
n gevecht, vuurgevecht, schermutseling, treffen, straatgevecht, vijandelijkheid, krijgshandeling, vechtpartij, man-tegen-mangevecht | ASSAULT | actor=subj,tussen,van,met recipient=tegen,met at=om,in,te,bij,op | reciprocal context=military weapon not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,supporter,café,bokser,stierengevecht,hanengevecht,boksgevecht
+ Bij gevechten tussen [actor het leger] en [actor rebellen] vielen doden.
+ De gevechten om [at Bachmoet] duren al maanden.
n oorlog, burgeroorlog, veldtocht, krijg, kruistocht, heilige oorlog, loopgravenoorlog, uitputtingsoorlog, bendeoorlog, guerrillaoorlog | ASSAULT | actor=subj,tussen,van,mod recipient=tegen,met at=om,in,te,bij,op,op | reciprocal context=military not=koud,prijzenoorlog,handelsoorlog,wereldoorlog,valutaoorlog,tarievenoorlog,cultuuroorlog,sterrenoorlog,prijsoorlog,drugsoorlog,misdaadoorlog,biedingsoorlog
+ De oorlog tussen [actor Iran] en [actor Irak] duurde acht jaar.
+ De burgeroorlog in [at Jemen] kostte duizenden levens.
- Supermarkten voeren een prijzenoorlog.
n oorlogvoering, strijd, gewapende strijd, machtsstrijd, burgerstrijd, onafhankelijkheidsstrijd, vrijheidsstrijd, bevrijdingsstrijd | ASSAULT | actor=subj,tussen,van,poss recipient=tegen,met at=om,in,te,bij,op | reciprocal context=military weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,wedstrijd,tweestrijd,titelstrijd,verkiezingsstrijd,competitiestrijd,leiderschapsstrijd,tweekamp,degradatiestrijd,concurrentiestrijd,prijsstrijd,klassenstrijd,kanker,armoede,verkiezing,klimaat,leiderschap,corruptie,drugs
+ De strijd tussen [actor het leger] en [actor de separatisten] laait op.
- De strijd om de titel begint zondag.
n confrontatie, botsing, clash | ASSAULT | actor=subj,tussen,van,met recipient=met at=in,te,bij,op,rond | reciprocal weak not=auto,trein,tram,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,vrachtwagen,bus,schip
+ Bij botsingen tussen [actor politie] en [actor betogers] in [at Athene] vielen gewonden.
- Bij de botsing tussen twee auto's viel een gewonde.
n veldslag, zeeslag, slag | ASSAULT | actor=subj:forces/state,tussen recipient=- at=om,bij,van | reciprocal context=military only=aanval,aanslag,gevecht,bombardement,bom,raket,granaat,soldaat,militair,strijder,rebel,oorlog,burgeroorlog,geweld,explosie,vuurgevecht,kogel,beschieting,offensief,luchtaanval,strijd,leger,opstandeling,betoging,rel,drone,conflict,militie,politie,slag,inval,zelfmoordaanslag,bermbom,bomaanslag,autobom,onlust,hinderlaag,mijn,landmijn,operatie,raketaanval,droneaanval,mortier,artillerie,schot,schietpartij,terrorist,jihadist,front,invasie,agent,demonstrant,betoger,demonstratie,protest,coup,staatsgreep,opstand,bloedbad,moordpartij,vuur,luchtbombardement,granaatvuur,beleg,belegering,confrontatie,botsing,ongeregeldheid,terreur,zelfmoordterrorist,vergelding,wapen,legerbasis,patrouille,konvooi,commandant,mariniers,marinier,IS,Taliban,Hamas,terreuraanslag,gijzeling,gifgas,tank,grondoffensief,scherpschutter,mortieraanval,bloedvergieten,veldslag,zeeslag not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,arm,hamer,verslag,neerslag,toeslag,opslag,beslag,inslag,omslag,doorslag,nederslag,uitslag,overslag,ontslag,terugslag,bijslag,weerslag,hartslag,vleugelslag,bloedcel,onderzoeker
+ De slag om [at Mosul] kostte duizenden soldaten het leven.
n geweld, terreur, geweldpleging, gewelddaad, wreedheid, gruweldaad, escalatie, bloedvergieten, geweldsgolf, geweldsuitbarsting | ASSAULT | actor=subj,poss,mod,van,door,tussen recipient=tegen,jegens at=in,te,bij,op | context=human_rights not=film,game,huiselijk,natuurgeweld,verbaal,taalgeweld,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ Het geweld van [actor de politie] tegen [recipient demonstranten] neemt toe.
+ Door het geweld in [at Kasjmir] zijn scholen dicht.
n terrorisme, staatsterreur, staatsterrorisme | ASSAULT | actor=subj,mod,van recipient=tegen at=in,te,bij,op | context=terrorism weak
+ Het terrorisme van [actor de Baskische ETA] tegen [recipient politici] hield op.
n inval, invasie, binnenval, agressie, landing | ASSAULT | actor=subj,poss,mod,van,door recipient=tegen at=in,van,op | context=military,territory not=politie,justitie,recherche,FIOD,toerist,insect,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,vliegtuig,idee,maan
+ De inval van [actor Irak] in [at Kuweit] leidde tot oorlog.
n verovering, inname, herovering, val | ASSAULT | actor=subj,door,mod recipient=- at=van,op | context=military,territory implies=CONTROLS(actor=actor,at=at) not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,kabinet,regering,fiets,trap,muur,dollar,dictator,president
+ De inname van [at Mosul] door [actor IS] schokte Bagdad.
+ Na de val van [at Kabul] vluchtten duizenden.
- Na de val van het kabinet volgen verkiezingen.
n annexatie, inlijving | ASSAULT | actor=subj,door,mod,poss recipient=- at=van,in,te,bij,op | context=territory implies=CONTROLS(actor=actor,at=at)
+ De annexatie van [at de Krim] door [actor Rusland] werd veroordeeld.
n bezetting | ASSAULT | actor=subj,door,mod,poss recipient=- at=van,in,te,bij,op | context=territory implies=CONTROLS(actor=actor,at=at) not=student,universiteit,orkest,ploeg,trein,bezettingsgraad,orkestbezetting,studentenbezetting
+ De bezetting van [at Kuweit] door [actor Irak] duurde zeven maanden.
n moord, politieke moord, sluipmoord, liquidatie, eerwraak | ASSAULT/targeted | actor=subj,door,poss recipient=op,van at=in,te,bij,op | weapon not=bedrijf,vennootschap,faillissement,vrouw,echtgenoot,drugs,crimineel,roman,zelfmoord,kindermoord,roofmoord,lustmoord,babymoord,vrouwenmoord,karaktermoord,gezinsmoord,broedermoord,femicide
+ De moord op [recipient de journalist] in [at Istanbul] bleef onopgehelderd.
- De liquidatie van het bedrijf kost honderd banen.
n executie, terechtstelling, onthoofding, standrechtelijke executie, ophanging, steniging, kruisiging, nekschot, lynchpartij | ASSAULT/targeted | actor=subj,door,poss,mod recipient=van,op at=in,te,bij,op | context=human_rights
+ De executie van [recipient gevangenen] door [actor de jihadisten] werd gefilmd.
n bloedbad, slachting, slachtpartij, moordpartij, massamoord, massaslachting, afslachting, massa-executie, pogrom | ASSAULT | actor=subj,door,van,poss recipient=onder,op,tegen at=in,te,bij,op | context=human_rights weapon
+ Het bloedbad onder [recipient de betogers] op [at het Tiananmenplein] is taboe.
n genocide, volkerenmoord, volkenmoord, holocaust, etnische zuivering | ASSAULT | actor=subj,door,poss recipient=op,van,tegen at=in,te,bij,op | context=human_rights
+ De genocide op [recipient de Tutsi's] in [at Rwanda] begon in april.
n oorlogsmisdaad, misdaad tegen menselijkheid, oorlogsmisdrijf | ASSAULT | actor=subj,van,door,poss recipient=tegen,jegens at=in,te,bij,op | context=human_rights,legal
+ De oorlogsmisdaden van [actor het leger] in [at Boetsja] zijn gedocumenteerd.
n hinderlaag, overval, raid, overrompeling | ASSAULT | actor=subj,van,door,poss recipient=op,tegen at=op,in,te,bij,op | weapon context=military not=bank,juwelier,winkel,supermarkt,tankstation,woning,bankoverval,roofoverval,winkeloverval,woningoverval,straatoverval
+ Bij een hinderlaag van [actor de Taliban] op [recipient soldaten] vielen zes doden.
n explosie, ontploffing, bomexplosie, detonatie | ASSAULT/explosives | actor=- recipient=- at=in,te,bij,op,op | weapon only=aanval,aanslag,gevecht,bombardement,bom,raket,granaat,soldaat,militair,strijder,rebel,oorlog,burgeroorlog,geweld,explosie,vuurgevecht,kogel,beschieting,offensief,luchtaanval,strijd,leger,opstandeling,betoging,rel,drone,conflict,militie,politie,slag,inval,zelfmoordaanslag,bermbom,bomaanslag,autobom,onlust,hinderlaag,mijn,landmijn,operatie,raketaanval,droneaanval,mortier,artillerie,schot,schietpartij,terrorist,jihadist,front,invasie,agent,demonstrant,betoger,demonstratie,protest,coup,staatsgreep,opstand,bloedbad,moordpartij,vuur,luchtbombardement,granaatvuur,beleg,belegering,confrontatie,botsing,ongeregeldheid,terreur,zelfmoordterrorist,vergelding,wapen,legerbasis,patrouille,konvooi,commandant,mariniers,marinier,IS,Taliban,Hamas,terreuraanslag,gijzeling,gifgas,tank,grondoffensief,scherpschutter,mortieraanval,bloedvergieten not=gas,vuurwerk,fabriek,kosten,gasleiding,gasexplosie,bevolkingsexplosie,stofexplosie,kostenexplosie
+ Bij een explosie in [at Beiroet] door een bom vielen gewonden.
n schietpartij, vuurwisseling, schotenwisseling, schoten | ASSAULT/firearms | actor=subj,tussen,van recipient=op at=in,te,bij,op | reciprocal weak
+ Bij een vuurwisseling tussen [actor rebellen] en [actor soldaten] viel een dode.
n marteling, foltering, mishandeling, martelpraktijk, waterboarding | ASSAULT/torture | actor=subj,door,poss,van recipient=van at=in,te,bij,op | context=human_rights not=dier,hond,kind,huiselijk
+ De marteling van [recipient gevangenen] door [actor de politie] is bewezen.
n verkrachting, aanranding, groepsverkrachting, seksueel geweld | ASSAULT/sexual | actor=subj,door recipient=van,tegen at=in,te,bij,op | weak context=gender,human_rights
+ De verkrachting van [recipient vrouwen] door [actor soldaten] in [at Tigray] werd veroordeeld.
n ontvoering, gijzeling, gijzelingsactie, kidnapping, kaping, vliegtuigkaping, mensenroof | ASSAULT/abduct | actor=subj,door,poss recipient=van at=in,te,bij,op,uit | weapon
+ De ontvoering van [recipient de toeristen] door [actor rebellen] duurde maanden.
+ De gijzeling in [at Beslan] eindigde bloedig.
n gevangenneming, gevangenname | ASSAULT/abduct | actor=subj,door recipient=van at=in,te,bij,op | context=military
+ De gevangenneming van [recipient de soldaten] door [actor Hezbollah] leidde tot oorlog.
n beleg, belegering, omsingeling, insluiting | ASSAULT | actor=subj,door,poss,mod recipient=van at=van,om,in,te,bij,op | context=military not=boterham,brood
+ Het beleg van [at Sarajevo] door [actor de Serviërs] duurde vier jaar.
n vernietiging, verwoesting, verwoestingen, vernieling, vernielingen | ASSAULT/destroy | actor=subj,door,mod recipient=- at=van:place,in,te,bij,op object=van:thing | weak not=milieu,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,voorraad,bewijs,natuur,waarde,kapitaal
+ De verwoesting van [at Grozny] door [actor het Russische leger] was totaal.
n bestorming, stormaanval | ASSAULT | actor=subj:forces/people/state,door,poss,van recipient=- at=van,op,in,te,bij,op | weapon not=koning,dame,schaker
+ De bestorming van [at het Capitool] door [actor aanhangers van Trump] duurde uren.
n staatsgreep, coup, putsch, machtsgreep, machtsovername, omverwerping, paleisrevolutie | ASSAULT | actor=subj,van,door,poss,mod recipient=tegen at=in,te,bij,op | context=political_institutions,pro_autocracy
+ De staatsgreep van [actor het leger] in [at Mali] verliep zonder bloedvergieten.
+ De coup tegen [recipient de president] werd veroordeeld.
n couppoging, staatsgreeppoging | ASSAULT | actor=subj,van,door recipient=tegen at=in,te,bij,op | context=political_institutions modality=attempted
+ De couppoging in [at Turkije] tegen [recipient de president] mislukte. => CT- attempted
n afzetting, val | COERCE | actor=subj,door recipient=van at=in,te,bij,op | context=political_institutions only=president,dictator,premier,regime,leider,minister,koning,bewind
+ De afzetting van [recipient de president] door [actor het leger] werd gevierd.
n vergelding, vergeldingsactie, vergeldingsaanval, represaille, wraakactie, strafexpeditie, wraak | ASSAULT | actor=subj,van,door,poss,mod recipient=tegen,op at=in,te,bij,op | weak context=military
+ De [actor Israëlische] vergeldingsacties tegen [recipient Hezbollah] gaan door.
n charge, politiegeweld, politieoptreden, politiecharge | ASSAULT/crowd-control | actor=subj,van,door recipient=tegen,op at=in,te,bij,op | only=politie,betoger,demonstrant,agent,ME,politiegeweld,politieoptreden
+ Het politiegeweld tegen [recipient betogers] in [at Minsk] is bekritiseerd.
n operatie, legeroperatie, militaire actie, militaire operatie, strafactie, grondoperatie, commandoactie | ASSAULT | actor=subj,poss,mod,van,door recipient=tegen at=in,te,bij,op | weak context=military only=aanval,aanslag,gevecht,bombardement,bom,raket,granaat,soldaat,militair,strijder,rebel,oorlog,burgeroorlog,geweld,explosie,vuurgevecht,kogel,beschieting,offensief,luchtaanval,strijd,leger,opstandeling,betoging,rel,drone,conflict,militie,politie,slag,inval,zelfmoordaanslag,bermbom,bomaanslag,autobom,onlust,hinderlaag,mijn,landmijn,operatie,raketaanval,droneaanval,mortier,artillerie,schot,schietpartij,terrorist,jihadist,front,invasie,agent,demonstrant,betoger,demonstratie,protest,coup,staatsgreep,opstand,bloedbad,moordpartij,vuur,luchtbombardement,granaatvuur,beleg,belegering,confrontatie,botsing,ongeregeldheid,terreur,zelfmoordterrorist,vergelding,wapen,legerbasis,patrouille,konvooi,commandant,mariniers,marinier,IS,Taliban,Hamas,terreuraanslag,gijzeling,gifgas,tank,grondoffensief,scherpschutter,mortieraanval,bloedvergieten,commando,troep,grondoperatie,legeroperatie,luchtmacht not=ziekenhuis,chirurg,arts,patiënt,hartoperatie,reddingsoperatie,hulpoperatie
+ De militaire operatie van [actor het leger] tegen [recipient de rebellen] begon maandag.
n rebellie, guerrilla, gewapende opstand, intifada, muiterij | ASSAULT | actor=subj:forces/state/people/org,van,poss,mod,door recipient=tegen:forces/state/org at=in,te,bij,op | context=military not=stof,schoonzus,schoonmoeder
+ De rebellie van [actor de Houthi's] tegen [recipient de regering] begon in het noorden.
+ De muiterij in [at Ouagadougou] werd neergeslagen.
n doodslag, lynching, verminking | ASSAULT | actor=subj,door recipient=op,van at=in,te,bij,op | weak
+ De lynching van [recipient twee moslims] door [actor hindoes] in [at Uttar Pradesh] schokte velen.
n piraterij, zeeroverij | ASSAULT/abduct | actor=subj,door,van,mod at=in,te,bij,op,voor_de_kust_van
+ De [actor Somalische] piraterij bij [at Aden] neemt af.
n mortierbeschieting, artillerievuur, trommelvuur, granaatregen, raketbeschieting, raketvuur | ASSAULT/heavy-weapons | actor=subj,van,door,mod recipient=op at=op,in,te,bij,op | context=military
+ Het artillerievuur op [at Vukovar] hield dagen aan.
n gifaanslag, vergiftiging, gifmoord | ASSAULT/unconventional | actor=subj,door recipient=op,van at=in,te,bij,op | weak not=voedsel,koolmonoxide,paddenstoel
+ De vergiftiging van [recipient de dissident] in [at Omsk] leidde tot sancties.
n steekpartij, mesaanval, steekaanval | ASSAULT/primitive | actor=subj,door,van recipient=op at=in,te,bij,op | weak context=terrorism
+ De mesaanval op [recipient toeristen] in [at Luxor] werd opgeëist.
n brandstichting | ASSAULT/destroy | actor=subj,door recipient=- at=in,te,bij,op,van | weak
+ Na de brandstichting in [at een moskee] door [actor extremisten] volgden protesten.
n luchtoorlog, luchtcampagne, bombardementscampagne | ASSAULT/aerial | actor=subj,mod,poss,van recipient=tegen at=boven,in,te,bij,op | context=military
+ De luchtoorlog van [actor de NAVO] tegen [recipient Servië] duurde elf weken.
n droneoorlog | ASSAULT/drone | actor=subj,mod,poss,van recipient=tegen at=in,te,bij,op | context=military
+ De [actor Amerikaanse] droneoorlog in [at Jemen] kostte burgers het leven.
n wraak, wraakneming, bloedwraak | ASSAULT | actor=subj,van,door,poss,mod recipient=op,tegen at=in | only=aanval,aanslag,gevecht,bombardement,bom,raket,granaat,soldaat,militair,strijder,rebel,oorlog,burgeroorlog,geweld,beschieting,offensief,luchtaanval,leger,opstandeling,betoging,militie,inval,coup,staatsgreep,opstand,jihadist,christen,minderheid,alawiet,soenniet,sjiiet not=film,roman,boek,zoet,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ De christenen vrezen wraak van [actor de rebellen]. => Uu feared
n dode, dood, gewonde, gewond, zwaargewonde, zwaargewond, lichtgewonde, lichtgewond, slachtoffer, dodelijk slachtoffer, burgerdode, burgerslachtoffer, gesneuvelde | ASSAULT | actor=- recipient=self | counted only=aanval,aanslag,gevecht,bombardement,bom,raket,granaat,soldaat,militair,strijder,rebel,oorlog,burgeroorlog,geweld,explosie,vuurgevecht,kogel,beschieting,offensief,luchtaanval,strijd,leger,opstandeling,betoging,rel,drone,conflict,militie,politie,slag,inval,zelfmoordaanslag,bermbom,bomaanslag,autobom,onlust,hinderlaag,mijn,landmijn,operatie,raketaanval,droneaanval,mortier,artillerie,schot,schietpartij,terrorist,jihadist,front,invasie,agent,demonstrant,betoger,demonstratie,protest,coup,staatsgreep,opstand,bloedbad,moordpartij,vuur,luchtbombardement,granaatvuur,beleg,belegering,confrontatie,botsing,ongeregeldheid,terreur,zelfmoordterrorist,vergelding,wapen,legerbasis,patrouille,konvooi,commandant,mariniers,marinier,IS,Taliban,Hamas,terreuraanslag,gijzeling,gifgas,tank,grondoffensief,scherpschutter,mortieraanval,bloedvergieten
+ Bij rellen in [at Nairobi] vielen [recipient tien doden].
+ Het ministerie telde na de aanslag [recipient veertig doden en honderd gewonden].
+ De burgeroorlog eiste [recipient duizenden slachtoffers].
- De doden werden begraven in Aleppo.
