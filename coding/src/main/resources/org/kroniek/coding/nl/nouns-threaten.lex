# Nouns of THREATEN.
n dreigement, bedreiging, doodsbedreiging, dreigbrief, dreigtaal, intimidatiepoging, dreigende taal, bommelding | THREATEN/violence | actor=subj,van,poss,mod,door recipient=tegen,aan,aan_het_adres_van object=met,om,inf | not=natuur,diersoort,klimaat,milieu,volksgezondheid
+ De dreigementen van [actor Noord-Korea] tegen [recipient Japan] houden aan.
+ De doodsbedreigingen van [actor extremisten] tegen [recipient de rechter] zijn ernstig.
+ De dreigtaal van [actor Poetin] aan [recipient Finland] werkte averechts.
n dreiging, oorlogsdreiging, nucleaire dreiging, terreurdreiging | THREATEN/violence | actor=subj,van,poss,mod,uit recipient=tegen,voor,aan object=met | weak context=military not=regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,ziekte,klimaat,regen
+ De [actor Russische] dreiging tegen [recipient Estland] neemt toe.
n ultimatum | THREATEN | actor=subj,van,poss,mod recipient=aan,tegen object=inf,om
+ Het ultimatum van [actor de NAVO] aan [recipient de Serviërs] verliep.
n waarschuwing | THREATEN | actor=subj,van,poss,mod recipient=aan,aan_het_adres_van,tegen object=comp | weak not=tsunami,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving,gezondheid,voor,reis
+ De [actor Chinese] waarschuwing aan [recipient Taiwan] was scherp.
n arrestatiebevel, aanhoudingsbevel, opsporingsbevel, opsporingsverzoek, uitleveringsbevel | WANTED | actor=subj,van,door,poss,mod recipient=tegen,voor,op object=wegens at=in,te,bij | context=legal
+ Het arrestatiebevel van [actor het Strafhof] tegen [recipient Bashir] staat nog.
+ Tegen [recipient de krijgsheer] loopt een internationaal arrestatiebevel.
+ Het opsporingsbevel van [actor Interpol] tegen [recipient de spion] is ingetrokken.
n fatwa | THREATEN/violence | actor=subj,van,door,poss,mod recipient=tegen,over
+ De [actor Iraanse] fatwa tegen [recipient Rushdie] geldt nog.
n aanspraak, claim, gebiedsclaim, territoriale aanspraak, gebiedsaanspraak, grensclaim | THREATEN/territory | actor=subj,van,poss,mod recipient=- at=op,in | context=territory weak not=verzekering,uitkering,schade,schadeclaim
+ De [actor Chinese] aanspraken op [at de Paracel-eilanden] zijn afgewezen.
+ De [actor Marokkaanse] claim op [at de Westelijke Sahara] is omstreden.
n sabelgekletter, wapengekletter, oorlogstaal, krijgstaal, spierballentaal, oorlogsretoriek, oorlogsverklaring | THREATEN/violence | actor=subj,van,poss,mod,tussen recipient=tegen,aan | context=military
+ Het sabelgekletter van [actor Noord-Korea] tegen [recipient Zuid-Korea] verontrust velen.
+ De oorlogsverklaring van [actor Duitsland] aan [recipient Frankrijk] kwam snel.
n chantage, afpersing, atoomchantage | THREATEN | actor=subj,door,poss,mod recipient=van,tegen | weak not=crimineel,seks
+ De [actor Russische] chantage van [recipient Moldavië] met gas werkte niet.
