# Nouns of PROTEST.
n betoging, demonstratie, protest, protestmars, protestactie, manifestatie, massademonstratie, massaprotest, straatprotest, volksprotest, tegendemonstratie, vredesdemonstratie, boerenprotest, studentenprotest, massabetoging, protestbijeenkomst, wake, klimaatmars, vrouwenmars, tegenbetoging, protestbetoging, mars | PROTEST/demo | actor=subj,van,door,poss,mod recipient=tegen:agent object=tegen,voor at=in,te,bij,op | not=product,techniek,kracht,leger,troep,diplomatiek,nota,soldaat,opmars,kook
+ Bij een betoging in [at Caracas] tegen [recipient de president] vielen gewonden.
+ De protesten van [actor studenten] in [at Hongkong] houden aan.
+ De massademonstratie tegen [recipient de regering] trok een miljoen mensen.
+ De protestmars van [actor boeren] naar Den Haag was vreedzaam.
+ De klimaatmars in [at Amsterdam] trok duizenden.
n onrust, volkswoede, volksopstand, opstand, oproer, volksbeweging, revolutie, revolte, volksoproer, jasmijnrevolutie, burgerlijke ongehoorzaamheid, omwenteling | PROTEST/riot | actor=subj,van,onder,mod,door recipient=tegen at=in,te,bij,op | weak not=mode,techniek,industrieel,digitaal,koers,markt,beurs,aandeel,prijs,rente,omzet,winst,verkoop,concurrent,bedrijf,merk,klant,belegger,haar,landbouw,technologie
+ De opstand van [actor het volk] tegen [recipient Mubarak] begon in [at Caïro].
+ De onrust onder [actor de Oeigoeren] in [at Xinjiang] groeit.
n rel, rellen, onlust, ongeregeldheid, straatgeweld, straatrel, hongeropstand, voedselrel, rassenrel, onlusten, relletje, opstootje, voedselrellen | PROTEST/riot | actor=subj,van,door,tussen,onder,mod recipient=tegen,met at=in,te,bij,op | not=voetbal,supporter,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,diplomatiek,seks,hooligan,voetbalrellen,voetbalrel,relatie,mediarel,parallel
+ Bij rellen in [at Londen] gingen winkels in vlammen op.
+ De rassenrellen in [at Los Angeles] duurden zes dagen.
+ De ongeregeldheden in [at Belfast] tussen [actor jongeren] en politie houden aan.
+ Na de onlusten in [at Tibet] ging het leger de straat op.
n staking, algemene staking, werkonderbreking, stakingsactie, stiptheidsactie, treinstaking, ziekenhuisstaking, spoorstaking, lerarenstaking, poststaking, vakbondsactie, mijnwerkersstaking, landelijke staking | PROTEST/strike | actor=subj,van,door,mod,poss,onder recipient=tegen,bij object=voor,tegen at=in,te,op | not=vuur,vijandelijkheid
+ De staking van [actor leraren] in [at Chicago] duurt een week.
+ De algemene staking in [at Griekenland] legde het land plat.
+ De stakingen bij [recipient de Franse spoorwegen] gaan door.
+ De werkonderbreking van [actor de mijnwerkers] eindigde in geweld.
n hongerstaking, dorststaking | PROTEST/hunger | actor=subj,van,door,poss,onder recipient=tegen at=in,te,bij,op
+ De hongerstaking van [actor de gevangenen] in [at Guantánamo] duurt weken.
+ [actor Zijn] hongerstaking in [at Moskou] duurde drie weken.
n boycot, consumentenboycot, verkiezingsboycot | PROTEST/boycott | actor=subj,van,door,mod recipient=tegen:agent,van:agent object=van,tegen at=in | not=top,overleg
+ De boycot van de verkiezingen door [actor de oppositie] in [at Venezuela] slaagde.
+ De boycot van [recipient Israëlische bedrijven] door [actor activisten] groeit.
n wegblokkade, boerenblokkade, bezetting, sit-in, blokkadeactie, fabrieksbezetting, universiteitsbezetting, snelwegblokkade, havenbezetting, stille blokkade | PROTEST/obstruct | actor=subj,van,door,mod recipient=- at=van,op,in,te,bij,op | only=boer,student,activist,betoger,demonstrant,wegblokkade,boerenblokkade,sit-in,staker,klimaatactivist,blokkadeactie,universiteitsbezetting,snelwegblokkade,fabrieksbezetting,universiteit
+ De wegblokkades van [actor boeren] bij [at Arras] zijn opgeheven.
n beeldenstorm, vandalisme, bekladding, vernieling | PROTEST/vandalize | actor=subj,van,door recipient=- at=in,te,bij,op object=van | only=betoger,demonstrant,activist,standbeeld,protest,relschopper,betoging,actievoerder weak
+ Het vandalisme door [actor betogers] in [at Parijs] kostte miljoenen.
n burgerprotest, boerenopstand, volksverzet, burgerverzet, verzet, boerenactie, actie, ludieke actie, straatactie, vakbondsprotest | PROTEST | actor=subj,van,door,mod,onder recipient=tegen:agent object=tegen,voor at=in,te,bij,op | weak not=reactie,fractie,redactie,attractie,transactie,interactie,reclameactie,kortingsactie,inzamelingsactie,koers,markt,beurs,aandeel,prijs,rente,omzet,winst,verkoop,concurrent,bedrijf,merk,klant,belegger,politieactie,reddingsactie,winactie,abstractie,legeractie
+ Het verzet van [actor de boeren] tegen [recipient het kabinet] groeit.
+ De acties van [actor de vakbonden] in [at Antwerpen] beginnen maandag.
