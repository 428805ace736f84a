# Verbs of ACCUSE: condemn, criticise, accuse, sue, investigate.
v veroordelen, afkeuren | ACCUSE/disapprove | recipient=obj!:agent object=obj | context=diplomatic not=rechtbank,rechter,rechtbank,celstraf,hof,tribunaal,gevangenisstraf,levenslang,boete,jaar,cel,taakstraf,dood,doodstraf
+ [actor De EU] veroordeelt [recipient het regime].
+ [recipient Rusland] werd scherp veroordeeld door [actor de VN].
- De rechtbank veroordeelde de man tot vijf jaar cel.
v veroordelen, afkeuren, verfoeien | ACCUSE/disapprove | recipient=van object=obj!:event/thing | context=diplomatic not=rechtbank,rechter,hof,celstraf,jaar
+ [actor Frankrijk] veroordeelde de aanval op het dorp.
+ De staatsgreep werd door [actor Nigeria] veroordeeld.
v bekritiseren, hekelen, kritiseren, laken, gispen, kapittelen, afkraken, aan kaak stellen, over hekel halen, op vingers tikken, berispen, terechtwijzen, wraken, neersabelen, affakkelen, fileren | ACCUSE/disapprove | recipient=obj! object=- | not=film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,recensent,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,criticus
+ [actor Amnesty] hekelt [recipient de regering] om de foltering.
+ [recipient De minister] werd bekritiseerd door [actor de oppositie].
+ [actor De Kamer] tikte [recipient de minister] op de vingers.
+ [actor Trump] kapittelde [recipient de NAVO].
- De recensent kraakte de film af.
v bekritiseren, hekelen, laken, aan kaak stellen, kritiseren | ACCUSE/disapprove | recipient=van object=obj!:event/thing/document | not=film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,recensent,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor De oppositie] hekelt de wet van [recipient de premier].
+ [actor Mensenrechtengroepen] bekritiseren de wet.
v kritiek uiten, kritiek leveren, kritiek hebben, scherpe kritiek uiten, uithalen, tekeergaan, tekeer gaan, fulmineren, van leer trekken, schelden, uitvallen, te keer gaan, tieren, foeteren | ACCUSE/disapprove | recipient=op,naar,tegen object=op:event/thing at=in,te,bij | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,kunstcriticus
+ [actor De president] haalde uit naar [recipient de media].
+ [actor De EU] uitte kritiek op [recipient Hongarije].
+ [actor Chamenei] trok van leer tegen [recipient de Amerikanen].
+ [actor De vakbond] heeft kritiek op [recipient het kabinet].
v schande spreken, zich keren, zich beklagen, klagen, verontwaardigd reageren, woedend reageren, boos reageren, furieus reageren, zijn beklag doen, beklag doen, afstand nemen, zich distantiëren, zich afkeren, stelling nemen | ACCUSE/disapprove | recipient=over,van,op,tegen object=over at=in,te,bij | weak
+ [actor China] reageerde woedend op [recipient Taiwan].
+ [actor De bisschop] nam stelling tegen [recipient het regime].
+ [actor De premier] beklaagde zich over [recipient de EU].
v protesteren, protest aantekenen, protest indienen, formeel protesteren, diplomatiek protest indienen | ACCUSE/disapprove | actor=subj!:state/org recipient=bij,tegen at=- | context=diplomatic only=protest,formeel,diplomatiek,ambassadeur,regering,ministerie,nota,bij not=straat,plein,demonstrant,student
+ [actor Japan] heeft protest aangetekend bij [recipient China].
+ [actor Nederland] tekende protest aan bij [recipient Rusland].
v op matje roepen, ter verantwoording roepen, ontbieden, op tapijt roepen | ACCUSE/disapprove | recipient=obj!,van | context=diplomatic
+ [actor Nederland] heeft [recipient de Russische ambassadeur] ontboden.
v uitschelden, beledigen, verguizen, zwartmaken, belasteren, demoniseren, afschilderen, uitmaken, bestempelen, zwart maken, honen, bespotten, ridiculiseren, beschimpen, schofferen, kleineren, brandmerken, stigmatiseren | ACCUSE/disapprove | recipient=obj! | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,klant,conducteur
+ [actor De president] beledigde [recipient de rechter].
+ [actor De staatsmedia] maken [recipient de oppositieleider] zwart.
+ [recipient De Nederlanders] werden uitgescholden door [actor Erdogan].
+ [actor Het regime] bestempelt [recipient de rebellen] als terroristen.
v noemen | ACCUSE/disapprove | recipient=obj!:agent | only=terrorist,moordenaar,leugenaar,fascist,oorlogsmisdadiger,dictator,verrader,crimineel,misdadiger,lafaard,nazi,slager,tiran,schurkenstaat,bandiet,marionet,bezetter,moordenaars weak
+ [recipient De generaal] werd door [actor de president] een moordenaar genoemd.
v afrekenen, verantwoordelijk houden, verantwoordelijk stellen, aansprakelijk stellen, aansprakelijk houden, schuld geven, schuld leggen, schuld in schoenen schuiven, met vinger wijzen, vinger wijzen, schuld toeschuiven, als schuldige aanwijzen, in schoenen schuiven | ACCUSE/allege | recipient=obj:agent,iobj,bij,naar,aan object=voor,van at=in,te,op | weak not=iedereen
+ [actor Canada] houdt [recipient Iran] verantwoordelijk voor de aanval.
+ [actor De oppositie] gaf [recipient het leger] de schuld.
+ [actor Delhi] wijst met de vinger naar [recipient Pakistan].
+ [actor De minister] legde de schuld bij [recipient de Taliban].
v beschuldigen, betichten, aanwrijven, aantijgen, ten laste leggen, verdenken, verwijten, voor voeten werpen, nadragen, aantichten, tenlasteleggen | ACCUSE/allege | recipient=obj!,iobj object=van at=- | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor Oekraïne] beschuldigt [recipient Rusland] van oorlogsmisdaden.
+ [recipient De generaal] wordt door [actor justitie] verdacht van moord.
+ [actor De rebellen] betichten [recipient het leger] van verraad.
+ [actor De oppositie] verwijt [recipient de president] corruptie.
v beschuldiging uiten, beschuldigingen uiten, aantijging doen, beschuldiging inbrengen, verwijt maken | ACCUSE/allege | recipient=tegen,aan_het_adres_van,aan,iobj,obj:agent object=-
+ [actor De VN] uitte beschuldigingen tegen [recipient Rwanda].
+ [actor De VN] uitten beschuldigingen aan het adres van [recipient Uganda].
v aanklagen, vervolgen, voor rechter slepen, voor gerecht slepen, dagvaarden, in staat van beschuldiging stellen, aanklacht indienen, aanklacht formuleren, strafrechtelijk vervolgen, voor rechter brengen, voor rechter dagen, klacht indienen, aangifte doen, in beschuldiging stellen, procederen, rechtszaak aanspannen, proces aanspannen, zaak aanspannen, afzettingsprocedure beginnen, impeachment beginnen, berechten, voorgeleiden, terecht laten staan | ACCUSE/allege | recipient=obj!:agent,tegen object=voor,wegens,van at=in,bij | context=legal weak
+ [actor Het Internationaal Strafhof] klaagde [recipient de president] aan voor genocide.
+ [actor De aanklager] vervolgt [recipient de ex-president] wegens corruptie.
+ [recipient De warlord] wordt in [at Den Haag] berecht door [actor het tribunaal].
+ [actor Het parlement] begon een afzettingsprocedure tegen [recipient de president].
+ [actor De nabestaanden] dienden een aanklacht in tegen [recipient de staat].
v terechtstaan, voorkomen, terecht staan | ACCUSE/allege | actor=- recipient=subj!:person/people/agent object=voor,wegens at=in,voor | context=legal not=probleem,fout
+ [recipient De generaal] staat in [at Den Haag] terecht wegens genocide.
v onderzoeken, onderzoek doen, onderzoek instellen, onderzoek openen, onderzoek beginnen, onderzoek starten, onderzoek verrichten, speuren, onderzoek gelasten | ACCUSE/investigate | actor=subj!:org/state/agent recipient=obj:agent,tegen object=obj,naar | context=legal not=wetenschapper,universiteit,arts,patiënt,bioloog,mogelijkheid,haalbaarheid,effect,hoogleraar,psycholoog,scenario,verband,medicijn,historicus,kunsthistoricus weak
+ [actor De aanklager] onderzoekt misdaden in Darfur.
+ [actor Justitie] opende een onderzoek tegen [recipient de minister].
+ [actor De politie] stelde een onderzoek in naar de aanslag.
- Wetenschappers onderzoeken de werking van het medicijn.
v verhoren, ondervragen, horen, aan tand voelen, aan verhoor onderwerpen, doorlichten | ACCUSE/investigate | actor=subj!:org/forces/agent recipient=obj!:person/people/forces at=in,op | context=legal not=gebed,journalist,kandidaat,peiler,klant,enquête,geluid,nieuws,stem
+ [recipient De verdachte] is verhoord door [actor de politie].
+ [recipient De ex-president] werd ondervraagd door [actor het openbaar ministerie].
+ [actor De commissie] hoorde [recipient de oud-minister].
v bespioneren, afluisteren, bespieden, schaduwen, in gaten houden, spioneren | ACCUSE/investigate | recipient=obj!,bij,op at=in | context=intelligence weak
+ [actor De NSA] luisterde [recipient bondskanselier Merkel] af.
+ [actor De geheime dienst] bespioneert [recipient de oppositie].
v motie van wantrouwen indienen, motie indienen, motie van afkeuring indienen, wantrouwen uitspreken, vertrouwen opzeggen, vertrouwen intrekken | ACCUSE/disapprove | recipient=tegen,in at=te,bij,op | context=legislative only=wantrouwen,afkeuring,vertrouwen
+ [actor De oppositie] diende een motie van wantrouwen in tegen [recipient de premier].
+ [actor De Kamer] zegde het vertrouwen op in [recipient de minister].
v ontmaskeren, als spion ontmaskeren, verraden, aangeven | ACCUSE/allege | recipient=obj!:person/people at=in,bij | weak not=tijd,richting,grens,koers,cijfer
+ [actor De geheime dienst] ontmaskerde [recipient een spion] in [at Brussel].
v afkeuring uitspreken, afschuw uitspreken, ongenoegen uiten, onvrede uiten, verontwaardiging uiten, teleurstelling uiten, zorgen uiten, afkeuring uiten, ontevredenheid uiten, woede uiten | ACCUSE/disapprove | recipient=over,tegen object=over | weak not=zorgen
+ [actor De VN] sprak haar afschuw uit over [recipient het bewind].
v illegaal verklaren, ongrondwettig verklaren, in strijd verklaren, onrechtmatig verklaren, illegaal noemen, ongrondwettig noemen, onaanvaardbaar noemen, onwettig verklaren, schandalig noemen, onacceptabel noemen | ACCUSE/disapprove | recipient=van object=obj! | context=legal
+ [actor De EU] noemt het referendum illegaal.
+ [actor Canada] noemde de annexatie door Rusland onaanvaardbaar.
v documenteren, vastleggen, in kaart brengen, bewijs verzamelen, vast leggen | ACCUSE/investigate | actor=subj:org recipient=tegen,van,door object=obj | only=oorlogsmisdaad,mensenrechtenschending,misdaad,schending,foltering,bewijs,marteling context=human_rights weak
+ [actor Amnesty] documenteerde misdaden van [recipient het leger].
v bloedbad noemen, schande noemen, misdaad noemen, oorlogsmisdaad noemen, genocide noemen, volkerenmoord noemen, terrorisme noemen, barbaars noemen, laf noemen, wreed noemen, farce noemen, schertsvertoning noemen, schijnproces noemen, poppenkast noemen, provocatie noemen, agressie noemen, verraad noemen, misdadig noemen, onmenselijk noemen, onverantwoord noemen, onverantwoordelijk noemen, roekeloos noemen, disproportioneel noemen, verwerpelijk noemen, weerzinwekkend noemen, gruweldaad noemen, staatsgreep noemen, oorlogsverklaring noemen, chantage noemen, inmenging noemen, schending noemen, gevaarlijk noemen, ergerlijk noemen, walgelijk noemen, afschuwelijk noemen, hypocriet noemen, schokkend noemen, betreurenswaardig noemen | ACCUSE/disapprove | actor=subj!:agent recipient=van,door object=obj:event/thing at=- | not=film,roman,boek,album,toneelstuk,theater,orkest,schilder,zanger,acteur,tentoonstelling,recensent,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor De paus] noemde de aanval een bloedbad.
+ [actor Abbas] noemt het bombardement een oorlogsmisdaad.
+ [actor Duitsland] noemde de arrestaties onmenselijk.
v genocide spreken, volkerenmoord spreken, oorlogsmisdaad spreken, misdaad spreken, bloedbad spreken, slachting spreken, terreur spreken, agressie spreken, verraad spreken, staatsgreep spreken, provocatie spreken, inmenging spreken, chantage spreken, schijnproces spreken, schijnverkiezing spreken, verkiezingsfraude spreken, complot spreken, zuivering spreken, schending spreken | ACCUSE/allege | actor=subj!:agent recipient=door object=van:event/thing at=- | not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor Onderzoekers van de VN] spraken van genocide door [recipient Birma].
v dader aanwijzen, verantwoordelijke aanwijzen, schuldige aanwijzen, dader aanmerken, boosdoener aanwijzen, aanstichter aanwijzen | ACCUSE/allege | actor=subj:agent recipient=obj!:agent object=van,voor at=-
+ [actor Irak] wees [recipient Syrië] aan als dader.
v terroristisch aanmerken, terrorist aanmerken, terreurorganisatie aanmerken, terreurbeweging aanmerken, terroristisch bestempelen, terroristisch beschouwen, terreurorganisatie beschouwen, terroristisch verklaren, terreurorganisatie bestempelen, terroristisch noemen, terreurorganisatie noemen, terreurbeweging noemen | ACCUSE/disapprove | actor=subj!:agent recipient=obj:agent object=- at=- | context=terrorism
+ [actor De EU] merkt [recipient Hamas] aan als terroristisch.
+ [recipient Hezbollah] wordt door [actor Canada] als terroristisch aangemerkt.
v levenslang eisen, doodstraf eisen, celstraf eisen, gevangenisstraf eisen, straf eisen, cel eisen | ACCUSE/allege | actor=subj:org/state/person recipient=tegen object=voor,wegens at=- | context=legal not=drugs,verkrachting,roofmoord
+ [actor De aanklager] eiste levenslang tegen [recipient de generaal].
v klacht lopen, rechtszaak lopen, aanklacht lopen, zaak lopen, klacht dienen, rechtszaak dienen | ACCUSE/allege | actor=van recipient=tegen!:agent object=wegens at=- | context=legal
+ Bij het hof loopt een klacht van [actor Georgië] tegen [recipient Rusland].
v schuld geven, schuld leggen bij, verantwoordelijk stellen, verantwoordelijk houden, verantwoordelijk maken, aansprakelijk stellen | ACCUSE/allege | actor=subj!:agent recipient=iobj:agent,obj:agent,bij:agent object=van,voor | not=iedereen
+ [actor Rwanda] gaf [recipient Congo] de schuld van de aanval.
+ [actor De minister] stelde [recipient de rebellen] verantwoordelijk voor het bloedbad.
v noemen corrupt, corrupt noemen, misdadig noemen, crimineel noemen, dictatuur noemen, terroristisch noemen, illegaal noemen, onwettig noemen, onaanvaardbaar noemen, schande noemen, schandalig noemen, barbaars noemen, laf noemen, misdaad noemen, oorlogsmisdadiger noemen, leugenaar noemen, dictator noemen, verrader noemen, terrorist noemen | ACCUSE/disapprove | actor=subj!:agent recipient=obj:agent,iobj:agent object=obj!
+ [actor De oppositieleider] noemde de corrupte [recipient regering] een dictatuur.
v ambassadeur ontbieden, zaakgelastigde ontbieden, gezant ontbieden, ambassadeur op matje roepen | ACCUSE/disapprove | actor=subj!:agent recipient=van:state,mod:state
+ [actor Turkije] ontbood de ambassadeur van [recipient Zweden].
v verwijten, kwalijk nemen, aanrekenen, aanwrijven | ACCUSE/allege | actor=subj!:agent recipient=iobj:agent,obj:agent,aan:agent object=inf,comp,obj
+ [actor De oppositie] verwijt [recipient de regering] dat zij niets doet.
v farce noemen, schande noemen, schijnproces noemen, poppenkast noemen, politiek noemen, partijdig noemen, terreur noemen, terreurdaad noemen, oorlogsmisdaad noemen, bloedbad noemen, provocatie noemen, aanslag op democratie noemen | ACCUSE/disapprove | actor=subj!:agent recipient=van:agent object=obj
+ [actor De oppositie] noemde het vonnis een farce.
v verantwoordelijk stellen, verantwoordelijk houden, verantwoordelijk noemen, schuldig achten, als dader aanwijzen, schuld geven, misdadiger noemen, terrorist noemen, moordenaar noemen, dictator noemen, verrader noemen | ACCUSE/allege | actor=subj!:agent recipient=obj!:agent,iobj:agent object=voor | not=iedereen,coach,trainer,speler,club
+ [actor Het ministerie] noemde [recipient de president] verantwoordelijk voor de doden.
v berechten, voor rechter brengen, voor gerecht brengen | ACCUSE/investigate | actor=subj:state/org recipient=obj!:person/people | context=legal
+ [actor Nederland] wil [recipient de daders] berechten. => Uu planned
v van fraude spreken, van verraad spreken, van terreur spreken, van genocide spreken, van oorlogsmisdaad spreken, van intimidatie spreken, van provocatie spreken, van agressie spreken, van schande spreken, van staatsgreep spreken, van leugen spreken, van bloedbad spreken | ACCUSE/allege | actor=subj!:agent recipient=door,tegen
+ [actor De oppositie] spreekt van fraude.
v wijzen, beschuldigende vinger wijzen, met vinger wijzen | ACCUSE/allege | actor=subj!:agent recipient=naar!:agent | only=aanslag,aanval,moord,explosie,bom,dader,schuld,sabotage,ontvoering
+ Na de aanslag wijst [actor de regering] naar [recipient Al-Shabaab].
