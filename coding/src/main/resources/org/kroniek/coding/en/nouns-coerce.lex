# Arrests, bans, curfews, seizures as nouns.
n arrest, detention, imprisonment, jailing, internment, incarceration, custody, capture, apprehension, house *arrest, mass *arrest, roundup, round-up, solitary *confinement, arbitrary *arrest, arbitrary *detention, *wave of arrests, administrative *detention, pre-trial *detention, remand, captivity, locking-up, sweep, police *custody, manhunt, re-arrest, rearrest, dragnet, mass *detention, *series of arrests | COERCE/arrest | actor=by,subj,poss:forces/state,mod:forces,of:forces recipient=of:agent,poss:person/people,for:person at=in,at | context=repression,legal not=cardiac,respiratory,child
+ The arrest of [recipient three officers] by [actor police] caused anger.
+ [recipient The opposition leader's] detention in [at Kampala] was condemned.
+ The jailing of [recipient journalists] by [actor the regime] continued.
+ A manhunt for [recipient the gunman] began.
n crackdown, clampdown, repression, suppression, oppression, purge, witch *hunt, security *crackdown, police *crackdown, military *crackdown, stifling, silencing, muzzling, quashing, *reign of terror, strong-arm *tactics | COERCE | actor=by,subj,poss:agent,mod:agent,of:state/forces recipient=on:agent,against:agent,of:agent,in:forces object=on at=- | context=repression not=tax,fraud,evasion,smoking,immune,appetite,doping,doper
+ The crackdown by [actor the junta] on [recipient protesters] went on.
+ [actor Beijing's] repression of [recipient the Uighurs] has continued for years.
+ A purge of [recipient generals] by [actor the president] followed.
n ban, prohibition, restriction, limit, curb, travel *ban, closure, border *closure, no-fly *zone, lockdown, *ban on protests, *ban on rallies, roadblock, police *roadblock, *closure of border, outlawing, *ban on travel, exclusion *zone, *sealing of border, headscarf *ban, *ban on party, entry *ban | COERCE/restrict | actor=by,subj,poss:agent,mod:agent recipient=on:agent,of:org,against:agent object=on,of at=in,along | weak not=plastic,smoking,doping,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,phone,speed,weight,age,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,diesel
+ The ban by [actor Turkey] on [recipient the Kurdish party] was upheld.
+ [actor The Taliban's] restrictions on [recipient women] tightened.
+ The closure of [object the border] by [actor Egypt] hurt traders.
n curfew, night-time *curfew, dusk-to-dawn *curfew, overnight *curfew | COERCE/curfew | actor=by,subj,poss:agent at=in,across,on,at | context=repression
+ A curfew in [at Srinagar] emptied the streets.
n martial *law, *state of emergency, emergency *rule, emergency *law, *state of siege, military *rule, *state of exception, emergency *power | COERCE/martial-law | actor=by,subj,poss:agent,of:agent at=in,across,on,at,over | context=repression,political_institutions not=flood,accident,crash,collision,earthquake,quake,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ Martial law in [at Mindanao] was extended.
+ [actor The president's] state of emergency in [at Tunis] goes on.
n censorship, gag *order, media *blackout, news *blackout, internet *shutdown, internet *blackout, book *ban, *ban on media, press *curb, jamming, *closure of newspaper, communications *blackout, self-censorship, reporting *ban, *blocking of websites, social media *ban | COERCE/censor | actor=by,subj,poss:agent,mod:agent,of:state recipient=of:agent,on:org at=in | context=rights_freedoms
+ Censorship of [recipient the press] is total.
+ The internet shutdown in [at Kashmir] lasted months.
n deportation, expulsion, repatriation, eviction, forced *displacement, banishment, forced *return, pushback, push-back, removal, population *transfer, forcible *transfer, forced *relocation, displacement, forced *eviction, refoulement, mass *expulsion, forced *repatriation | COERCE/deport | actor=by,subj,poss:state/forces,mod:state recipient=of:people/person/agent,poss:people from=from to=to | context=migration not=diplomat,ambassador,envoy,club,school,hair,tumour,waste,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,stain,obstacle,statue
+ The deportation of [recipient Afghans] by [actor Pakistan] began.
+ The expulsion of [recipient villagers] from [from Srebrenica] was a crime.
+ Pushbacks of [recipient migrants] by [actor Greek guards] continued.
n seizure, confiscation, expropriation, nationalisation, nationalization, looting, plunder, pillage, theft, robbery, land *seizure, farm *invasion, impounding, *seizure of assets, ransacking, extortion, appropriation, asset *seizure, cattle *raid, *taking of land, requisition, piracy, cattle *rustling | COERCE/seize | actor=by,subj,poss:agent,mod:agent,of:forces recipient=from:agent object=of at=in,at | not=epileptic,identity,data,bank,epilepsy,software,brain,film,music,power,town,city,burglar,jewel
+ The confiscation of [object land] by [actor the government] scared farmers.
+ The looting of [object shops] by [actor soldiers] went on.
+ [actor Iran's] seizure of [object a tanker] raised alarm.
n police *raid, house *search, house-to-house *search, security *sweep, search *operation, dawn *raid, night *raid | COERCE | actor=by:forces,mod:forces,poss:forces recipient=on:org,of:org object=of,on at=in,at | context=repression only=police,agent,prosecutor,security,tax,officer,investigator,policeman not=survivor,missing,engine,job
+ [actor Police] raids on [recipient the newspaper] were condemned by editors.
+ The house search by [actor police] lasted two hours.
n power *cut, *cutoff of water, *cut-off of gas, water *cut, gas *cut-off, *suspension of supply, *denial of food, *withholding of aid, aid *blockade, food *blockade, gas *cutoff, *denial of access to water | COERCE/withhold | actor=by,subj,poss:agent,mod:agent,of:state recipient=to:agent,for:agent at=in,across | context=human_security not=storm,accident,crash,collision,earthquake,quake,flood,flooding,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ The power cuts in [at Aleppo] went on.
n disinformation, misinformation, disinformation *campaign, smear *campaign, propaganda *campaign, fake *news, propaganda, misinformation *campaign, election *interference, election *meddling, meddling, information *war, troll *farm, vote *rigging, electoral *fraud, vote-rigging, vote *fraud, *rigging of election, ballot *stuffing, interference | COERCE/misinformation | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=about:agent,against:agent at=in | context=misinformation not=radio,cell,pitch,signal
+ [actor Russian] disinformation about [recipient the White Helmets] spread.
+ [actor Russian] election meddling was found.
n cyberattack, cyber *attack, hacking, hack, espionage, spying, surveillance, wiretapping, eavesdropping, cyber *espionage, phishing *attack, malware *attack, data *breach, computer *virus, cyber-attack, phone *tapping, ransomware *attack, denial-of-service *attack, hacking *attack, bugging | COERCE/cyber | actor=by,subj,poss:agent,mod:agent,of:state,from recipient=on:agent,against:agent,of:agent at=in | context=cyber,intelligence not=life,growth,disease
+ The cyberattack on [recipient Estonia] lasted for days.
+ The cyberattack by [actor Russia] blocked banks.
+ [actor Chinese] espionage against [recipient the chancellery] was found.
+ The surveillance of [recipient journalists] was secret.
n dismissal, sacking, removal, firing, *removal from office, suspension, *dissolution of parliament, dissolution, *suspension of constitution | COERCE | actor=by,subj,poss:person/state,mod:state recipient=of:person/org/people,poss:person from=from | context=political_institutions only=minister,general,judge,governor,commander,prime,cabinet,president,parliament,court,chief,prosecutor,assembly,party,mayor,ambassador,officer not=club,coach,match,game,goal,season,league,cup,tournament,championship,title,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,hair
+ The dismissal of [recipient the minister] caused anger.
+ The dissolution of [recipient parliament] drew protest.
n forced *labour, forced *labor, forced *conscription, coercion, blackmail, show *trial, forced *confession, forced *marriage, conscription of children, *use of child soldiers | COERCE | actor=by,subj,poss:agent,mod:agent,of:forces recipient=of:agent at=in | context=human_rights
+ Forced labour of [recipient prisoners] is common.
