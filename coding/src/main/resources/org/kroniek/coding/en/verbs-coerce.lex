# Arrest, raid, seize property, curfew, ban, censor, deport, withhold.
# ---- arrest
v arrest, detain, apprehend, round up, take into custody, jail, imprison, incarcerate, intern, lock up, nab, pick up, place under arrest, place in custody, place under house arrest, put under house arrest, put behind bars, remand, nick, bust, book, collar, haul in, haul off, hold in custody, throw in jail, throw into jail, put in prison, throw into prison, hold in detention, remand in custody, send to prison, send to jail, keep under house arrest, send to labour camp, send to camp, hold incommunicado, hold without trial, hold under house arrest, take away | COERCE/arrest | recipient=obj!:agent object=for,over,on | context=repression,legal not=attention,heart,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,flight,ticket,hotel,cardiac,decline,passenger,litter
+ [actor Police] arrested [recipient forty students] in Cairo.
+ [actor Soldiers] detained [recipient a journalist].
+ [actor The junta] jailed [recipient the former president].
+ [actor The security forces] rounded up [recipient opposition members].
+ [recipient The bishop] was placed under house arrest by [actor the regime].
+ [actor Agents] took [recipient the activist] into custody.
+ [recipient The jailed opposition leader] wrote a letter.
+ [actor The regime] threw [recipient the dissident] into jail.
- The decline was arrested last month.
v hold | COERCE/arrest | actor=subj,by recipient=obj!:person/people/forces | only=police,custody,prison,jail,cell,charge,detention,arrest,suspicion,prisoner,policeman context=legal not=talks,meeting,election,rally,hand,talk
+ [actor Police] are holding [recipient two suspects].
v make arrest, carry out arrest, conduct arrest, order arrest, order detention, issue arrest, carry out mass arrest, make mass arrest | COERCE/arrest | recipient=of,among object=over | context=legal,repression
+ [actor Police] made arrests among [recipient students].
+ [actor Police] carried out mass arrests of [recipient students].
v capture, catch, track down, hunt down, run to ground | COERCE/arrest | actor=subj:forces recipient=obj!:person/people | only=police,suspect,fugitive,warrant,drug,agent,trafficker,war-crime,cartel,policeman not=camera,photograph,fish,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor Police] captured [recipient the fugitive] in Guatemala.
v raid, search, swoop, descend | COERCE | actor=subj!:forces recipient=of,obj:agent at=obj:place,in,on object=obj:any,on | only=police,agent,investigator,prosecutor,security,officer,tax,soldier,authority,policeman context=repression not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor Police] raided [object the offices] of [recipient a newspaper].
+ [actor Police] raided [at the offices] of the union.
v conduct search, carry out search, carry out police raid, go house to house, conduct house-to-house search, carry out sweep, conduct sweep, stage raid, mount sweep, launch manhunt, mount manhunt, conduct manhunt, hunt | COERCE | actor=subj!:forces recipient=for:agent at=in,on,across | context=repression not=bargain,job,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor Police] launched a manhunt for [recipient the gunmen].
+ [actor Troops] conducted house-to-house searches in [at Nablus].
# ---- deport, displace
v deport, expel, banish, repatriate, send back, forcibly return, forcibly transfer, forcibly deport, throw out, kick out, turn back, push back, return forcibly, remove forcibly, send into exile, drive into exile, force into exile, ship back, drive across border | COERCE/deport | actor=subj recipient=obj!:people/person from=from,out_of to=to,into | context=migration,repression not=club,school,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,party,diplomat,ambassador,envoy,attaché,case,remains,body,profit,earnings,bill
+ [actor Pakistan] deported [recipient Afghan refugees].
+ [actor The junta] banished [recipient the poet].
+ [actor Greek guards] pushed back [recipient migrants] at the border.
+ [actor Malaysia] sent back [recipient the refugees].
+ [actor The regime] forced [recipient the singer] into exile.
v displace, uproot, evict, drive from home, force from home, force out of home, drive out, relocate, resettle, force flee, force leave, drive away, chase away, remove, evacuate, clear out | COERCE/deport | actor=subj:agent recipient=obj!:people/person from=from,out_of to=to | context=migration,human_security weak not=accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,job,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,tenant,rent,doubt,doctor,surgeon
+ [actor The militia] drove [recipient villagers] from their homes.
+ [actor The army] evicted [recipient settlers] from Hebron.
+ [recipient Thousands of residents] were displaced by [actor the fighting forces].
v make homeless, leave homeless, leave stranded, put to flight | COERCE/deport | actor=subj:forces recipient=obj!:people | context=human_security not=accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ [actor The militia] left [recipient hundreds of families] homeless.
# ---- seize
v seize, capture, take | COERCE/seize | actor=subj!:forces recipient=from:forces object=obj!:weapon/goods | context=military not=part,step,place,time
+ [actor The rebels] captured [object tanks].
v nationalise, nationalize, take over | COERCE/seize | actor=subj!:state/forces object=obj! | only=company,factory,station,broadcaster,bank,newspaper,farm,plant,firm context=economic not=merger,bid,shareholder
+ [actor The government] nationalised [object the bank].
v seize, confiscate, impound, expropriate, requisition, appropriate, take away, commandeer, sequester, grab, take possession | COERCE/seize | actor=subj!:agent recipient=from:agent,of:agent object=obj!:goods/thing/weapon/document/any,of | context=economic not=opportunity,chance,moment,initiative,power,control,town,city,village,base,airport,hostage,attention,headline,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,lead,bite,lunch,seat
+ [actor Police] seized [object documents] in the raid.
+ [actor Iran] impounded [object a tanker].
+ [actor The government] confiscated [object farms].
- The striker seized his chance.
v loot, plunder, pillage, ransack, rob, steal, sack, rifle, make off, strip, fleece | COERCE/seize | actor=subj!:forces/people/state recipient=obj:agent,from:agent,of:agent at=obj:place,in object=obj!:any,with | not=kiss,scene,spotlight,heart,base,coach,manager,identity,match,game,goal,season,league,cup,tournament,championship,title,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor Soldiers] looted [object shops] in [at Monrovia].
+ [actor The militia] plundered [object the town].
+ [actor The rebels] stole [object cattle].
- The actress stole the show.
v extort, exact, levy, tax, demand protection | COERCE/seize | actor=subj!:forces recipient=from:agent,on:agent,obj:agent object=obj at=in,at
+ [actor The rebels] extorted [object money].
v recover, uncover, find, discover | COERCE/seize | actor=subj!:forces object=obj!:weapon | only=cache,weapon,explosive,rifle,bomb,rocket,arsenal,ammunition
+ [actor Soldiers] found [object rifles] in a house near Tikrit.
v demolish home, bulldoze home, seize land, confiscate land, seize passport, confiscate passport, revoke passport, revoke citizenship, strip of citizenship, strip of immunity, strip nationality, annul citizenship, revoke licence, revoke license, withdraw licence, suspend licence, cancel passport, withdraw passport, revoke visa, strip of passport, lift immunity, cancel residency, revoke accreditation, withdraw accreditation, suspend license | COERCE | actor=subj!:agent recipient=of:agent,obj:agent,poss | context=repression,legal not=driving,driver,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,pilot,doctor
+ [actor Bahrain] revoked the citizenship of [recipient the cleric].
+ [actor The ministry] revoked the licence of [recipient the broadcaster].
+ [actor Parliament] stripped [recipient the deputy] of his immunity.
# ---- restrict
v ban, outlaw, prohibit, forbid, bar, proscribe, criminalise, criminalize, disallow, interdict, illegalise | COERCE/restrict | actor=subj!:agent recipient=obj:agent,for:agent object=obj,from,inf | context=rights_freedoms not=plastic,smoking,phone,drug,doping,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,pesticide,bag,car,diesel
+ [actor Turkey] banned [recipient the Kurdish party].
+ [actor The governor] prohibited [object demonstrations].
+ [actor The court] barred [recipient the opposition leader] from running.
+ [actor The Taliban] forbade [recipient women] to work.
+ [actor Egypt] outlawed [recipient the Muslim Brotherhood].
v impose ban, slap ban, impose restriction, place restriction, tighten restriction, introduce restriction, impose limit, introduce ban, enforce ban, issue ban, order ban, place ban, impose travel ban, impose blockade, maintain blockade, tighten blockade, enforce blockade, put restriction, extend ban, impose no-fly zone, enforce no-fly zone | COERCE/restrict | actor=subj!:agent recipient=on:agent,against:agent at=in,over,of object=on | context=rights_freedoms not=plastic,smoking,phone,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,doping
+ [actor The junta] imposed a ban on [object rallies].
+ [actor Israel] tightened the blockade of [at Gaza].
+ [actor The regime] imposed restrictions on [recipient journalists].
v close, shut, seal, shut down, close down, block, blockade, seal off, reclose | COERCE/restrict | actor=subj!:agent object=obj! at=with,to,in | only=border,crossing,checkpoint,airspace,strait,frontier,road,bridge,port,airport,university,school,mosque,church,camp,embassy,office context=repression not=farmer,villager,trucker,student,activist,striker,worker,resident,driver,fisherman,crowd,demonstrators,protester,demonstrator,deal,gap,case,season,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,storm,snow,virus,strike
+ [actor Turkey] closed [object its border] with [recipient Iraq].
+ [actor The government] shut [object the university] in [at Khartoum].
+ [actor Egypt] sealed [object the crossing] at Rafah.
v dissolve, disband, abolish, dismantle, suspend, ban | COERCE/restrict | actor=subj!:agent recipient=obj!:org object=obj | only=party,parliament,assembly,union,organisation,organization,court,group,movement,government,council,cabinet,congress context=political_institutions not=player,student,sugar,marriage,match,game,goal,season,league,cup,tournament,championship,title,coach,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,trading
+ [actor The president] dissolved [recipient parliament].
+ [actor The court] disbanded [recipient the opposition party].
v dissolve parliament, suspend parliament, dismiss parliament, suspend constitution, abrogate constitution, annul election, cancel election, annul result, nullify election, rule by decree, postpone election, suspend election, amend constitution, scrap term limit, annul vote, abolish term limit, extend term, overturn election, overturn result, fix election, rig election, rig vote, steal election, stuff ballot box | COERCE | actor=subj!:agent recipient=- object=- | context=political_institutions,pro_autocracy
+ [actor The junta] suspended the constitution.
+ [actor The colonel] cancelled the election.
+ [actor The ruling party] rigged the vote.
v dismiss, sack, fire, remove, purge, suspend, relieve, oust, demote, axe, dump | COERCE | actor=subj!:agent recipient=obj!:person/people/org object=from,of | only=minister,general,judge,governor,commander,official,officer,cabinet,prime,chief,prosecutor,mayor,ambassador,teacher,army,adviser,government,director,president context=political_institutions not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,claim,rocket,shot
+ [actor The president] sacked [recipient his defence minister].
+ [actor The king] dismissed [recipient the government].
+ [actor The regime] purged [recipient judges].
+ [actor The president] relieved [recipient the general] of his command.
v confine, isolate, restrict, limit, curb, curtail, hamper, obstruct, hinder, impede, stifle, muzzle, suppress, repress, oppress, stamp out, subjugate, squash, stamp down, persecute, discriminate | COERCE/restrict | actor=subj!:agent recipient=obj:agent,against:agent object=obj | only=freedom,right,movement,opposition,dissent,press,protest,minority,access,travel,activist,media,speech,worship,rally,inspector,inspection,dissident,critic,journalist,muslim,christian,jew context=repression not=inflation,spending,emission,virus,growth,pain
+ [actor The regime] muzzled [recipient the press].
+ [actor Soldiers] obstructed [recipient journalists] near Jenin.
+ [actor The junta] persecutes [recipient dissidents].
+ [actor The government] curtailed [object press freedom].
# ---- censor
v censor, ban, block, shut down, close down, suspend, jam, gag, black out, restrict, take off air, pull off air, silence, close, shut, shutter | COERCE/censor | actor=subj!:agent recipient=obj!:org/person/people object=obj | only=newspaper,website,broadcaster,station,channel,media,internet,journalist,book,film,magazine,radio,television,press,site,network,Facebook,Twitter,YouTube,broadcast,signal,TikTok,Telegram,WhatsApp,blog context=rights_freedoms not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor Egypt] shut down [recipient a television channel].
+ [actor The regime] censored [recipient the newspapers].
+ [actor China] blocked [recipient Facebook].
v cut internet, shut down internet, block internet, restrict internet, block access, jam broadcast, ban book, burn book, impose censorship, cut phone line, block website, cut mobile network, cut off internet, throttle internet, disrupt internet, impose media blackout, cut communication, switch off internet, suspend broadcast, ban film, tighten censorship, impose news blackout, gag press | COERCE/censor | actor=subj!:agent recipient=of:agent,on:agent at=in object=to | context=rights_freedoms not=price
+ [actor The junta] cut the internet in [at Yangon].
+ [actor The regime] imposed censorship on [recipient the press].
# ---- curfew, martial law
v impose curfew, declare curfew, announce curfew, order curfew, extend curfew, enforce curfew, reimpose curfew, clamp curfew, introduce curfew, slap curfew, impose lockdown, order lockdown, impose night-time curfew | COERCE/curfew | actor=subj!:agent recipient=on:agent at=in,across | context=repression
+ [actor The army] imposed a curfew in [at Srinagar].
+ [actor The governor] extended the curfew.
v declare martial law, impose martial law, declare state of emergency, impose state of emergency, declare emergency, impose emergency rule, declare emergency rule, extend state of emergency, extend martial law, declare state of siege, introduce martial law, extend emergency, decree state of emergency, proclaim martial law, impose emergency, impose military rule, introduce emergency law, proclaim state of emergency, renew state of emergency, invoke emergency power, assume emergency power, announce state of emergency | COERCE/martial-law | actor=subj!:agent at=in,on,across | context=repression,political_institutions not=flood,accident,crash,collision,earthquake,quake,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,drought,health,climate
+ [actor The president] declared martial law in [at Mindanao].
+ [actor The junta] extended the state of emergency.
+ [actor Parliament] imposed emergency rule in [at Punjab].
# ---- withhold
v cut, cut off, turn off, shut off, withhold, stop, block, halt, ration, choke off, switch off, interrupt, sever | COERCE/withhold | actor=subj!:agent recipient=to:agent object=obj! at=in | only=water,electricity,power,gas,fuel,food,supply,convoy,salary,pension,wage,medicine,pipeline context=human_security not=storm,rate,price,bill,tax,accident,crash,collision,earthquake,quake,flood,flooding,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,consumption
+ [actor Israel] cut off [object electricity] to [recipient Gaza].
+ [actor The militia] has cut [object the water supply].
+ [actor The army] blocked [object a food convoy] near [near Madaya].
v starve, deprive, strangle | COERCE/withhold | actor=subj!:agent recipient=obj!:people/forces at=obj:place object=of | context=human_security
+ [actor The regime] starved [recipient the residents] of Madaya.
# ---- misinformation, cyber, surveillance
v spread disinformation, spread fake news, spread false information, spread propaganda, spread lie, spread misinformation, run disinformation campaign, peddle disinformation, wage disinformation campaign, plant story, publish fake, run smear campaign, fabricate evidence, spread rumour, spread rumor, meddle in election, interfere in election, meddle in vote, mount smear campaign, conduct disinformation campaign, doctor photo, fake video | COERCE/misinformation | actor=subj!:agent recipient=about:agent,against:agent at=in object=about,on | context=misinformation
+ [actor Moscow] spread disinformation about [recipient the refugees].
+ [actor The regime] ran a smear campaign against [recipient the bishop].
+ [actor Russia] meddled in the election.
v hack, launch cyberattack, carry out cyberattack, mount cyberattack, spy, eavesdrop, bug, wiretap, tap, intercept, infect, phish, disable, paralyse, knock offline, launch cyber attack, carry out cyber attack, deface website, monitor, snoop, tap phone, steal data, conduct surveillance, conduct espionage, carry out espionage, place under surveillance, put under surveillance, plant spyware | COERCE/cyber | actor=subj!:agent recipient=obj:agent,on:agent,against:agent,of:agent object=obj,into at=in,at | only=computer,email,phone,website,server,network,hacker,cyberattack,cyber,spyware,malware,data,system,wiretap,surveillance,eavesdrop,espionage,agent,account,telephone,spy,spied,intelligence,embassy context=cyber,intelligence not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,maple,potential
+ [actor Hackers] hacked the computers.
+ [actor Hackers] launched a cyberattack on [recipient Estonia].
+ [actor The intelligence service] spied on [recipient journalists].
v force, coerce, compel, pressure, blackmail, bully, strong-arm, oblige | COERCE | actor=subj!:agent recipient=obj!:agent object=inf,into | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,storm,accident,crash,collision,earthquake,quake,flood,flooding,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,draw,extra
+ [actor The militia] forced [recipient traders] to [object pay a tax].
+ [actor The rebels] compelled [recipient the doctors] to [object stay].
v impose, enforce, decree, reimpose | COERCE/restrict | actor=subj!:agent recipient=on:agent object=obj! at=in | only=law,rule,sharia,code,decree,censorship,quota,tax,ban,restriction,checkpoint,visa not=sanction,embargo,tariff,curfew,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,fine
+ [actor The jihadists] imposed [object sharia law].
v fine, penalise, penalize | SANCTION/convict | actor=subj!:agent recipient=obj!:agent object=for,over | context=legal not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,driver,bank,airline
+ [actor A court] fined [recipient the opposition leader] for [object the rally].
v torture confess, force confess, extract confession, hold show trial, stage show trial | COERCE | actor=subj!:agent recipient=from:agent,of:agent,obj:agent | context=repression
+ [actor Police] extracted confessions from [recipient the students].
# Hunger, water or fuel as a means of war
v use as weapon, weaponise, weaponize, use as bargaining chip, use as leverage | COERCE/withhold | actor=subj:agent object=obj! | only=food,hunger,starvation,water,gas,energy,grain,aid,famine,migrant,refugee context=human_security not=knife,bottle
+ [actor The government] uses hunger as a weapon.
v shut down station, shut down radio, shut down newspaper, shut down television, close newspaper, close radio station, shut newspaper, take off air, block access, block website, block social media, block internet, shut down internet, cut off internet, cut internet, block Facebook, block Twitter, restrict access to internet, ban newspaper, ban broadcaster, ban book, revoke licence, shut radio station, jam broadcast, raid newspaper, ban media | COERCE/censor | actor=subj!:agent recipient=of:agent,obj:agent at=in | context=rights_freedoms not=company,market
+ [actor The junta] shut down two radio stations.
+ [actor The government] blocked access to social media.
v attack website, attack computer, attack server, hack website, hack computer, break into computer, bring down website, knock out website, paralyse website, cripple website, target website, target computer | COERCE/cyber | actor=subj!:agent recipient=of:agent at=in | context=cyber
+ [actor Hackers] attacked the website of [recipient the defence ministry].
v loot, plunder, pillage, ransack | COERCE/seize | actor=subj!:agent recipient=of:agent,obj:agent at=obj:place,in | not=kiss,league,goal
+ [actor Gunmen] looted a warehouse in [at El Fasher].
v blockade port, blockade strait, blockade coast, blockade border | COERCE/restrict | actor=subj!:state/forces recipient=of:agent at=obj:place | not=farmer,protester,trucker,villager
+ [actor Azerbaijan] blockaded the border of [recipient Armenia].
v shut border, close border, close airspace, shut airspace, seal border, seal off border, close crossing, shut crossing, seal crossing, close strait, close airport, restrict movement, ban travel, impose travel ban | COERCE/restrict | actor=subj!:agent recipient=with:agent,to:agent at=at,in,with
+ [actor The Israeli army] closed the crossing at [at Rafah].
v place under house arrest, put under house arrest, hold under house arrest, keep under house arrest, take into custody, remand in custody, throw in jail, throw into prison, keep in jail, hold in custody | COERCE/arrest | actor=subj:agent recipient=obj!:agent | context=legal
+ [recipient The mayor] was placed under house arrest.
+ [actor The police] took [recipient the opposition leader] into custody.
v dissolve parliament, dismiss parliament, suspend parliament, suspend constitution, sack cabinet, dismiss cabinet, dismiss government, sack government, disband party, dissolve party, ban party, ban demonstration, ban protest, outlaw party | COERCE/restrict | actor=subj!:agent recipient=obj:agent | context=repression
+ [actor The king] dismissed [recipient the government].
v seal off, cordon off, seal off street, cordon off street, close off | COERCE/restrict | actor=subj!:forces at=obj:place,in,around | not=fire,accident,crash,flood
+ [actor Riot police] sealed off streets in [at Minsk].
v block, restrict, throttle, shut down, take offline | COERCE/censor | actor=subj:state/person/forces recipient=obj!:org | only=internet,website,app,platform,censorship,account,Facebook,Twitter,WhatsApp,Telegram,Instagram,YouTube,TikTok,Signal not=merger,takeover,bank,deal
+ [actor The government] blocked [recipient Twitter].
