# Verbs of THREATEN. Warning of a danger that one does not cause is an attribution, not an event.
v dreigen | THREATEN | actor=subj!:agent recipient=iobj,tegen,aan,obj:agent object=met!,inf! at=- | not=gevaar,ineenstorting,honger,hongersnood,tekort,regen,storm,wind,orkaan,hagel,onweer,sneeuw,hitte,kou,vorst,temperatuur,overstroming,aardbeving
+ [actor De rebellen] dreigen met harde actie.
+ [actor Noord-Korea] dreigt raketten af te vuren.
+ [actor Trump] dreigde met ingrijpen tegen [recipient Iran].
- Er dreigt hongersnood in Jemen.
v bedreigen, dreigement uiten, met dood bedreigen, dreigementen uiten, dreigende taal uitslaan, dreigende taal bezigen, met dood dreigen | THREATEN/violence | actor=subj:agent recipient=obj:agent,tegen,aan_het_adres_van object=met at=- | not=voelen,diersoort,natuur,klimaat,voortbestaan,virus,ziekte,uitsterven
+ [actor De groep] bedreigde [recipient de journalist] met de dood.
+ [recipient De rechter] wordt bedreigd door [actor extremisten].
+ [actor Poetin] uitte dreigementen tegen [recipient Finland].
- De diersoort wordt bedreigd met uitsterven.
v met geweld dreigen, met oorlog dreigen, met aanval dreigen, met vergelding dreigen, met aanslag dreigen, met inval dreigen, wraak zweren, wraak aankondigen, vergelding aankondigen, met represailles dreigen, vergelding beloven, wraak beloven, met ingrijpen dreigen, met bombardement dreigen, met luchtaanval dreigen, met kernwapen dreigen | THREATEN/violence | actor=subj!:agent recipient=tegen,iobj,op,obj:agent object=- at=-
+ [actor De generaal] dreigde met geweld tegen [recipient betogers].
+ [actor Iran] kondigde vergelding aan tegen [recipient Israël].
+ [actor Medvedev] dreigde met kernwapens.
+ [actor De NAVO] dreigt met luchtaanvallen.
v met sanctie dreigen, met sancties dreigen, met boycot dreigen, met embargo dreigen, met blokkade dreigen, met heffing dreigen, met strafmaatregel dreigen, sancties in vooruitzicht stellen, met importheffing dreigen, met staking dreigen, met maatregel dreigen, met veto dreigen | THREATEN/restrict | actor=subj!:agent recipient=tegen,iobj,obj:agent object=- at=-
+ [actor De EU] dreigt met sancties tegen [recipient Belarus].
+ [actor Trump] dreigt met importheffingen tegen [recipient Canada].
+ [actor De vakbond] dreigt met een staking.
+ [actor De Golfstaten] dreigden met een blokkade.
v met breuk dreigen, met vertrek dreigen, met opstappen dreigen, met uittreding dreigen, met opzegging dreigen, met verbreking dreigen, met terugtrekking dreigen | THREATEN/relations | actor=subj!:agent recipient=met,tegen object=- at=-
+ [actor Trump] dreigt met terugtrekking uit de NAVO.
+ [actor De Lega] dreigt met een breuk met [recipient het kabinet].
+ [actor Turkije] dreigde met opzegging van het akkoord.
v met uitzetting dreigen, met uitwijzing dreigen, met royement dreigen, met uitsluiting dreigen, met deportatie dreigen | THREATEN/expel | actor=subj!:agent recipient=van,tegen,iobj,obj:agent object=- at=-
+ [actor Erdogan] dreigde met uitwijzing van [recipient tien ambassadeurs].
v met arrestatie dreigen, arrestatiebevel uitvaardigen, aanhoudingsbevel uitvaardigen, arrestatiebevel uitschrijven, opsporingsbevel uitvaardigen, aanhoudingsbevel uitschrijven, arrestatie bevelen, opsporing bevelen, arrestatiebevel aanvragen, arrestatiebevel vragen | THREATEN/arrest | actor=subj:agent recipient=tegen,voor,iobj,van,obj:agent object=wegens at=- | context=legal implies=WANTED(actor=actor,recipient=recipient)
+ [actor Het Strafhof] vaardigde een arrestatiebevel uit tegen [recipient Poetin].
+ [actor Interpol] vaardigde een opsporingsbevel uit tegen [recipient de zakenman].
+ [actor De aanklager] vroeg een arrestatiebevel aan tegen [recipient de premier].
v met annexatie dreigen, met afscheiding dreigen, gebied claimen, aanspraak maken, grondgebied claimen, aanspraak doen gelden, gebied opeisen, met onafhankelijkheid dreigen | THREATEN/territory | actor=subj!:agent recipient=van object=- at=op:place,van:place,in | context=territory
+ [actor China] maakt aanspraak op [at Taiwan].
+ [actor Venezuela] dreigt met annexatie van [at Essequibo].
v claimen, opeisen | THREATEN/territory | actor=subj!:state/org recipient=van at=obj!:place | context=territory weak
+ [actor Argentinië] claimt [at de Falklandeilanden].
v waarschuwen | THREATEN | actor=subj!:state/forces recipient=obj!:agent object=voor,comp,inf at=- | not=hongersnood,epidemie,ramp,gevaar,crisis,klimaat,virus,reiziger,automobilist,onderdaan,toerist,burger only=verantwoordelijk,verantwoording,boeten,prijs,consequenties,consequentie,gevolg,vergelding,ingrijpen,aanval,sanctie,reageren,maatregel,ultimatum,bemoeien,bemoeienis,betalen,represaille,straf
+ [actor China] waarschuwde [recipient de VS] voor gevolgen.
+ [actor Iran] waarschuwt [recipient Israël] voor vergelding.
- De VN waarschuwt voor hongersnood.
v verantwoordelijk stellen, verantwoordelijk houden, aansprakelijk stellen | THREATEN | actor=subj:agent recipient=- object=- at=- | only=iedereen,zullen not=verleden
+ [actor De ministers] zullen iedereen verantwoordelijk stellen. => PR+ predicted
v ultimatum stellen, ultimatum geven, voor ultimatum stellen, laatste waarschuwing geven, met ultimatum komen, ultimatum afkondigen, voor keus stellen | THREATEN | actor=subj:agent recipient=iobj,aan,obj:agent object=inf at=-
+ [actor Het leger] stelde [recipient de president] een ultimatum.
+ [actor De ECOWAS] gaf [recipient de junta] een ultimatum.
v met consequentie dreigen, consequenties aankondigen, waarschuwing geven, gevolg aankondigen, maatregel aankondigen, tegenmaatregel aankondigen, sanctie aankondigen, strafmaatregel aankondigen, sancties aankondigen | THREATEN/restrict | actor=subj!:agent recipient=tegen,aan,iobj,obj:agent object=- at=- | weak
+ [actor Rusland] kondigde tegenmaatregelen aan tegen [recipient Polen].
+ [actor De EU] kondigde sancties aan tegen [recipient Belarus].
v met sabel rammelen, sabel kletteren, oorlogszuchtige taal uitslaan, spierballen rollen, tanden laten zien, wapengekletter laten horen, met wapens kletteren | THREATEN/violence | actor=subj!:state/agent recipient=tegen at=- | weak not=wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor Noord-Korea] rammelt met de sabel tegen [recipient Zuid-Korea].
v prijs op hoofd zetten, beloning uitloven, fatwa uitspreken, fatwa uitvaardigen, doodvonnis uitspreken | THREATEN/violence | actor=subj:agent recipient=over,tegen,voor,van at=- | weak
+ [actor Khomeini] sprak een fatwa uit over [recipient Rushdie].
+ [actor De Amerikanen] loofden een beloning uit voor [recipient de terrorist].
v reactie aankondigen, tegenaanval aankondigen, tegenaanval beloven, reactie beloven, tegenoffensief aankondigen, antwoord beloven, antwoord aankondigen, offensief aankondigen, aanval aankondigen, operatie aankondigen, grondoffensief aankondigen, invasie aankondigen, antwoord geven, hard antwoord aankondigen | THREATEN/violence | actor=subj!:agent recipient=tegen,aan object=op at=in | only=aanval,aanslag,gevecht,bombardement,bom,raket,granaat,soldaat,militair,strijder,rebel,oorlog,burgeroorlog,geweld,beschieting,offensief,luchtaanval,leger,opstandeling,betoging,militie,inval,coup,staatsgreep,opstand,jihadist,opmars not=bedrijf,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter
+ [actor De president] kondigde een krachtige reactie op de aanval aan.
+ [actor Pakistan] kondigde na het bombardement een tegenaanval aan.
v oorlogsverklaring beschouwen, oorlogsdaad beschouwen, oorlogsverklaring zien, oorlogsdaad zien, oorlogsdaad opvatten, oorlogsverklaring opvatten, doelwit beschouwen, doelwit zien | THREATEN/violence | actor=subj!:agent recipient=van object=obj at=-
+ [actor Noord-Korea] zal een blokkade als een oorlogsverklaring beschouwen. => PR+ predicted
v niet aarzelen, niet schromen, niet terugdeinzen, niet terugschrikken | THREATEN | actor=subj!:agent recipient=tegen object=inf!,voor! at=-
+ [actor De president] zal niet aarzelen nieuwe sancties in te stellen. => PR- predicted
v week geven, dag geven, uur geven, maand geven, etmaal geven | THREATEN | actor=subj!:agent recipient=iobj!,obj!:agent,aan object=inf at=- | weak not=vrij,verlof,club,werkgever,klant,leerling,student,{SPORT}
+ [actor De ECOWAS] gaf [recipient de junta] een week om de president te laten gaan.
v waarschuwen terugslaan, waarschuwen voor vergelding, waarschuwen vergelden, dreigen met vergelding, wraak zweren, wraak beloven, vergelding zweren, dreigen aanvallen, dreigen bombarderen, dreigen binnenvallen, dreigen doden | THREATEN/violence | actor=subj!:agent recipient=obj:agent,iobj:agent,tegen:agent
+ [actor De Houthi's] dreigden schepen aan te vallen.
