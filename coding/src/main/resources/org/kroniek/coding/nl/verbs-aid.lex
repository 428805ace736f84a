# Verbs of AID: give money, arms, food, asylum; rescue hostages.
v hulp verlenen, hulp bieden, hulp sturen, hulp geven, noodhulp bieden, noodhulp sturen, noodhulp verlenen, bijstand verlenen, steun verlenen, ondersteuning bieden, hulpgoederen sturen, ontwikkelingshulp geven, hulpgoederen leveren, voedselhulp geven, voedselhulp sturen, hulp bezorgen, humanitaire hulp verlenen, assistentie verlenen, hulpgoederen uitdelen, hulpgoed sturen, voedsel uitdelen, voedsel sturen, medische hulp verlenen, financiële steun verlenen, hulp leveren, economische steun verlenen, onderdak bieden, steun geven, steun bieden | AID | recipient=aan,iobj,voor,obj:agent to=naar at=in,te,bij,op object=- | not=arts,ehbo,juridisch,psycholoog
+ [actor Het Rode Kruis] stuurde noodhulp naar [to Darfur].
+ [actor De VN] deelt voedsel uit in [at Goma].
+ [actor Turkije] bood onderdak aan [recipient Syrische vluchtelingen].
+ [actor Duitsland] geeft ontwikkelingshulp aan [recipient Mali].
+ [actor Iran] verleent steun aan [recipient Hezbollah].
v helpen, bijstaan, ondersteunen, bijspringen, ter hulp komen, te hulp komen, te hulp schieten, uit brand helpen, helpende hand bieden, te hulp snellen | AID | recipient=obj,iobj object=bij,met at=in,te,bij,op | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,kind,leerling,klant,huiswerk,patiënt,verhuizen,politieonderzoek
+ [actor Rusland] hielp [recipient het Syrische leger] in [at Aleppo].
+ [actor Frankrijk] schoot [recipient Mali] te hulp.
+ [actor De VS] staan [recipient Filipijnse soldaten] bij.
v schenken, doneren, geven, verstrekken, verschaffen, bijdragen, ter beschikking stellen, beschikbaar stellen, toekennen, toewijzen, uittrekken, vrijmaken, vrij maken | AID | recipient=aan,iobj,voor,obj:agent object=obj! at=- | weak only=miljoen,miljard,euro,dollar,hulp,geld,wapen,voedsel,steun,lening,noodhulp,tank,munitie,granaat,medicijn,krediet,subsidie,vaccin,steunpakket,wapens,raket,hulpgoed,graan,fonds not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,interview,prijs,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,bruiloft,bedrijf,klant,museum
+ [actor De EU] schonk [recipient Tunesië] honderd miljoen euro.
+ [actor Noorwegen] geeft geld aan [recipient de Palestijnen].
+ [actor Japan] doneerde vaccins aan [recipient Taiwan].
+ [actor Qatar] verstrekte [recipient Libanon] een lening.
+ [actor Nederland] trok tien miljoen euro uit voor [recipient Soedan].
v leveren, wapens leveren, tanks leveren, wapens sturen, wapens verstrekken, munitie leveren, raketten leveren, wapens geven, wapens verkopen, luchtafweer leveren, wapen leveren, straaljagers leveren, wapentuig leveren, wapens smokkelen | AID | recipient=aan,iobj,voor,obj:agent object=obj:weapon/goods to=naar at=- | context=military weak not=kritiek,bewijs,strijd,bijdrage,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,klant,winkel,winst,prestatie,commentaar,pizza
+ [actor Duitsland] levert [recipient Oekraïne] tanks.
+ [actor Iran] stuurt wapens aan [recipient de Houthi's].
+ [actor Noord-Korea] leverde munitie aan [recipient Rusland].
+ [actor Canada] verkocht wapens aan [recipient Taiwan].
v financieren, bekostigen, sponsoren, subsidiëren, geld geven, geld verstrekken, lening verstrekken, lening geven, krediet verlenen, krediet geven, lening verlenen, schuld kwijtschelden, schulden kwijtschelden, noodlening geven, noodkrediet verlenen, subsidie geven, subsidie verlenen, geld overmaken, geld schenken, garant staan, schuld overnemen | AID | recipient=obj:agent,aan,iobj,voor,van object=- at=- | context=economic weak not=film,onderzoek,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,hypotheek,klant,huis,bank,woning,aankoop
+ [actor Saoedi-Arabië] financiert [recipient de rebellen].
+ [actor Het IMF] verleende [recipient Griekenland] een krediet.
+ [actor De Wereldbank] gaf [recipient Pakistan] een lening.
v opvangen, opnemen, onderdak geven, asiel verlenen, asiel geven, bescherming bieden, toevlucht bieden, politiek asiel verlenen, schuilplaats bieden, huisvesten, onderdak verlenen, herbergen, verblijfsvergunning geven, opvang bieden, asielstatus geven | AID | recipient=obj:people,aan,iobj,voor object=- at=in,te,bij,op | context=asylum weak not=klap,signaal,water,schade,muziek,telefoon,film,contact,ziekenhuis,geld,kinderen,dier,kind,lid
+ [actor Jordanië] vangt [recipient Syrische vluchtelingen] op.
+ [actor Zweden] biedt bescherming aan [recipient Irakezen].
+ [actor Pakistan] herbergt [recipient miljoenen Afghanen].
v bevrijden, redden, ontzetten, evacueren, in veiligheid brengen, uit handen bevrijden, weghalen | AID | actor=subj:forces/state/org recipient=obj!:people/person at=in,te,bij,op from=uit,van to=naar object=- | not=brand,brandweer,dier,hond,brandweerman,bergbeklimmer,skiër,automobilist,zwemmer,drenkeling,puin,aardbeving,ongeval,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving
+ [actor Commando's] bevrijdden [recipient de gijzelaars] in [at Entebbe].
+ [recipient De gijzelaars] werden bevrijd door [actor Franse soldaten].
+ [actor Het leger] evacueerde [recipient diplomaten] uit [from Khartoum].
+ [actor De kustwacht] redde [recipient migranten] bij [at Lampedusa].
- De brandweer redde een hond.
v beschermen, verdedigen, beveiligen | AID | actor=subj!:forces/state recipient=obj!:people/state at=in,te,bij,op object=tegen | context=military weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,consument,natuur,milieu
+ [actor VN-soldaten] beschermen [recipient burgers] in [at Bunia].
v opleiden, trainen, africhten | AID | actor=subj!:forces/state/org recipient=obj!:forces at=in,te,bij,op object=- | context=military not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,leerling,student,hond,paard
+ [actor Nederland] traint [recipient Afghaanse agenten] in [at Kunduz].
v bevoorraden, voorzien, van voedsel voorzien, toevoer verzorgen, voedsel droppen, hulpgoederen droppen, luchtbrug onderhouden, luchtbrug openen, hulpgoederen afwerpen, hulp droppen | AID | actor=subj:agent recipient=obj,voor object=van at=boven,in,te,bij,op | weak not=klant,winkel,supermarkt,commentaar
+ [actor De luchtmacht] dropt voedsel boven [at Srebrenica].
+ [actor Rusland] bevoorraadt [recipient de separatisten] in [at Loegansk].
v inenten, vaccineren, behandelen, verzorgen | AID | actor=subj!:org recipient=obj!:people at=in,te,bij,op | only=Artsen,VN,Rode,hulporganisatie,WHO,Unicef weak context=health
+ [actor Unicef] vaccineert [recipient vluchtelingen] in [at Goma].
v wederopbouw steunen, wederopbouw financieren, heropbouwen, puin ruimen, mijnen ruimen, ontmijnen, mijnen opruimen, wederopbouwen | AID | actor=subj!:org/state/forces recipient=voor,van at=van:place,obj:place,in,te,bij,op object=obj | weak
+ [actor De EU] financiert de wederopbouw van [at Gaza].
+ [actor Nederlandse militairen] ruimden mijnen in [at Angola].
v vredesmacht sturen, vredestroepen sturen, blauwhelmen sturen, waarnemers sturen, waarnemer sturen, vredesmissie sturen, missie sturen, waarnemers uitzenden, vredesmacht leveren | AID | actor=subj:state/org recipient=- to=naar at=in | context=peacekeeping
+ [actor De VN] stuurt waarnemers naar [to Syrië].
+ [actor De Afrikaanse Unie] stuurde een vredesmacht naar [to Somalië].
v burger evacueren, onderdaan evacueren, inwoner evacueren, landgenoot evacueren, staatsburger evacueren, diplomaat evacueren, personeel evacueren, gewonde evacueren, met evacuatie beginnen, evacuatie beginnen, evacueren beginnen | AID | actor=subj:agent recipient=obj:people,van:people from=uit,vanuit to=naar at=- object=- | not=brand,bosbrand,overstroming,orkaan,gaslek
+ [actor Frankrijk] begon met de evacuatie van [recipient burgers].
v arts sturen, dokter sturen, verpleger sturen, medicijn sturen, voedsel sturen, hulpgoed sturen, hulp sturen, deken sturen, tent sturen, reddingsteam sturen, reddingswerker sturen, ingenieur sturen, hulpgoederen sturen, medisch team sturen, voedsel leveren, medicijn leveren, noodhulp sturen, noodhulp geven, graan sturen, graan leveren | AID | actor=subj!:agent recipient=naar:agent,aan:agent,voor:agent to=naar
+ [actor Cuba] stuurde artsen naar [recipient Angola].
v lenen, uitlenen, schenken, geven, overmaken, verstrekken, toekennen, beschikbaar stellen | AID | actor=subj!:agent recipient=iobj!:agent,aan!:agent,obj!:agent object=obj | only=dollar,euro,miljoen,miljard,lening,noodhulp context=economic not=club,speler,boete,losgeld,belasting
+ [actor Het IMF] leende [recipient Pakistan] drie miljard dollar.
+ [actor Qatar] gaf [recipient Libanon] zestig miljoen dollar.
