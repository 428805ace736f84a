# States: who controls, backs, opposes, leads, belongs, lives, suffers. 'self' is the noun itself, where nothing names it.
# ---- CONTROLS
v control, hold, rule, govern, administer, dominate, occupy, run, police, lord | CONTROLS | actor=subj at=obj!:place,over,in | context=territory not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,talks,meeting,election,rally,marathon,campaign,prisoner,parade,talk
+ [actor The rebels] have controlled [at Aleppo] since July.
+ [actor The militia] holds [at Zawiya].
+ [actor Hamas] has ruled [at Gaza] since 2007.
+ Fighting reached the [actor rebel]-held [at Idlib].
+ [actor Clans] have governed [at Puntland] for decades.
- The team controls the midfield in the match.
v keep grip, keep control, retain control, maintain control, have control, exercise control, remain in control, hold sway, hold power, have grip, tighten hold, share power, cling on, hold territory, hold out, hold ground, hold position, exert control, consolidate control, reassert control | CONTROLS | actor=subj at=of,over,in,on recipient=- | context=territory not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,car,weight
+ [actor The government] kept control of [at Damascus].
+ [actor The Houthis] hold sway in [at Sanaa].
+ [actor The army] kept its grip on [at Goma].
a *control in, *charge in, *command in, *possession in | CONTROLS | actor=head at=of | context=territory weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor The army] is in control of [at Homs].
a *control under, *hand in, *rule under, *occupation under, *administration under, *grip in | CONTROLS | actor=of,by,mod,poss at=head | context=territory weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [at Raqqa] is under the control of [actor the jihadists].
+ [at Goma] is in the hands of [actor the rebels].
n control, rule, grip, domination, stranglehold, dominion, hold, sway, sovereignty, occupation, governance, administration, reign, stewardship | CONTROLS | actor=poss,of:forces/person/org,mod,by,subj at=of,over,in,on | context=territory weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,arms,border,passport,birth,law,gun,traffic,arm
+ [actor The militia's] control of [at Misrata] is complete.
+ [actor Israel's] occupation of [at the West Bank] goes on.
n stronghold, bastion, enclave, fiefdom, foothold, heartland, redoubt, pocket, zone of control | CONTROLS | actor=of,poss,mod at=of,in,self | context=territory not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,voter
+ [actor The army's] foothold in [at Ghazni] is small.
v claim | CONTROLS | actor=subj!:state/forces at=obj!:place | context=territory not=life,victim,responsibility,victory
+ [actor China] claims [at Taiwan].
v dispute, contest | CONTROLS | actor=subj,with,between at=obj!:place,over | context=territory reciprocal
+ [actor India and Pakistan] have disputed [at Kashmir] since 1947.
+ The disputed [at region] of Kashmir is quiet.
a autonomous, self-governing, semi-autonomous, breakaway, secessionist | CONTROLS | actor=head at=in,of | context=territory
+ [actor The autonomous government] closed the port.
a lawless, ungoverned | CONTROLS | actor=- at=head | negative context=territory
+ Pirates operate from lawless [at Somalia]. => CT-
# ---- BACKS
v back, support, champion, favour, favor, stand behind, side, prop up, shore up, bankroll, fund, finance, arm, sponsor, underpin, underwrite, root, throw weight, sympathise, sympathize | BACKS | actor=subj!:agent recipient=obj!:agent,with!:agent,behind!:agent,for!:agent | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,horse,family,claim,child
+ [actor Tehran] backs [recipient the Houthis].
+ [actor Egypt] supported [recipient the junta].
+ [recipient The rebels] are supported by [actor Uganda].
+ [actor The tribes] sided with [recipient the army].
+ [actor Iran]-backed [recipient fighters] left Tikrit.
+ [actor Most voters] favour [recipient the opposition].
v stand, stick | BACKS | actor=subj!:agent recipient=by!:agent,behind!:agent,with!:agent | weak
+ [actor Washington] stood firmly behind [recipient the king].
v have support, enjoy support, have backing, enjoy backing, win support, win backing, command support, command loyalty, count on support, rely on support, have ear, have sympathy, receive backing, receive support, get support, draw support, gain support, lose support, lose backing, secure support, depend on support, have blessing | BACKS | actor=of:agent,from:agent,among:agent,on:agent recipient=subj!:agent | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem
+ [recipient The general] has the support of [actor Egypt].
+ [recipient The rebels] enjoy the backing of [actor Rwanda].
+ [recipient The party] draws support from [actor farmers].
a loyal, faithful, friendly, sympathetic, devoted, favourable, subservient, allegiant, beholden, supportive, obedient | BACKS | actor=head recipient=to:agent,of:agent,towards:agent | weak not=customer,brand,fan,dog,reader
+ [actor The brigade] is loyal to [recipient the president].
+ [actor The tribe] is loyal to [recipient the king].
a pro-* | BACKS | actor=head recipient=mod | not=life,choice,bono,rata
+ [actor The pro-Russian separatists] left Luhansk.
r supporter, backer, sponsor, loyalist, follower, adherent, partisan, sympathiser, sympathizer, devotee, benefactor, patron, defender, advocate, donor, financier, disciple, admirer, champion, apologist | BACKS | actor=actor,self recipient=of:agent,poss,mod | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,charity,museum
+ [actor Supporters] of [recipient the president] gathered in Harare.
+ [actor Qatar] is a backer of [recipient the rebels].
+ [actor Russia] is a sponsor of [recipient the regime].
n support, backing, loyalty, allegiance, patronage, sponsorship, sympathy, devotion | BACKS | actor=of:agent,poss,mod,from,by,subj,among recipient=for:agent,to:agent,of:agent,with:agent | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,child,tech,life
+ [actor Iran's] support for [recipient Hezbollah] is costly.
+ [actor Russian] backing for [recipient Damascus] is strong.
v remain loyal, stay loyal, remain faithful | BACKS | actor=subj!:agent recipient=to!:agent
+ [actor The army] remained loyal to [recipient the president].
v serve, answer, report, owe allegiance, obey, owe loyalty, bow allegiance | BACKS | actor=subj!:forces recipient=obj:person/state,to!:person/state/org | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,dinner,food,sentence,time,customer,question
+ [actor The militia] answered to [recipient the governor].
# ---- OPPOSES
v oppose, resist, defy, reject, rival, dislike, hate, despise, detest, distrust, mistrust, loathe, challenge, resent, face off, vie, compete, feud, spar, confront | OPPOSES | actor=subj!:agent recipient=obj!:agent,against!:agent,with!:agent | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,plan,order,bill
+ [actor The bishops] oppose [recipient the regime].
+ [actor Two warlords] vie with [recipient the governor] for power.
+ [actor The tribes] distrust [recipient the government].
v fall out, part company | OPPOSES | actor=subj!:agent recipient=with!:agent
+ [actor The prime minister] fell out with [recipient the president].
v stand, turn | OPPOSES | actor=subj!:agent recipient=against!:agent,on!:agent | weak
+ [actor The generals] turned against [recipient the president].
a opposed, hostile, critical, antagonistic, unfriendly, averse, resistant, inimical, disloyal, disaffected | OPPOSES | actor=head recipient=to!:agent,of!:agent,towards!:agent | weak not=climate,merger
+ [actor The tribe] is hostile to [recipient the government].
a anti-* | OPPOSES | actor=head recipient=mod | not=virus,inflammatory,aircraft,tank,trust,social,doping,ageing,corruption,drug,missile,personnel
+ [recipient Anti-Taliban] [actor fighters] kept the valley.
a rival, opposing, competing, enemy | OPPOSES | actor=head recipient=to | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,bid,firm
+ [actor Rival groups] left Sirte.
r opponent, critic, rival, enemy, foe, adversary, opposer, challenger, detractor, dissident, nemesis, archenemy, arch-enemy, arch-rival, archrival, competitor, antagonist, sceptic, skeptic, contender | OPPOSES | actor=actor,self recipient=of!:agent,to!:agent,poss!,mod! | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,restaurant,serve,set,darts,tennis,boxer,bout
+ [actor Opponents] of [recipient the president] were in the square.
+ [actor Critics] of [recipient the government] stayed away.
+ [actor Eritrea] is an enemy of [recipient Ethiopia].
n opposition, hostility, resistance, rivalry, enmity, feud, animosity, antagonism, power *struggle, standoff, stand-off, rift, hatred, dispute, conflict, quarrel, row, confrontation, face-off, vendetta, antipathy, resentment, friction, tension, split, schism, impasse, spat, showdown, discord, tug-of-war, clash of will | OPPOSES | actor=of:agent,poss,mod,between,from,among,by,subj recipient=to:agent,against:agent,with:agent,towards:agent | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,custody,family,pay,bacteria,antibiotic
+ [actor The king's] hostility to [recipient the regime] runs deep.
+ The rivalry between [actor Riyadh and Tehran] shapes the region.
# ---- ALLIED
v ally, align, side together, form bloc, stand together, unite, join force, close rank, team up | ALLIED | actor=subj!:agent,obj!:agent,with:agent,to:agent | reciprocal not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor The militia] is allied with [actor the army].
+ [actor The clans] aligned with [actor the rebels] last year.
r ally, partner, friend, comrade, confidant, associate, comrade-in-arms, sidekick, crony, protégé, protege, collaborator, proxy, client, satellite, vassal, kingmaker, lieutenant, ally of convenience | ALLIED | actor=actor,self,of:agent,poss:agent,mod:agent recipient=- | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,school,family,hedgehog,gardener,garden
+ [actor Belarus] is an ally of [actor Moscow].
+ [actor Allies] of [actor the president] won the seats.
n alliance, coalition, bloc, axis, pact, partnership, entente, friendship, brotherhood, tie, special *relationship | ALLIED | actor=of:agent,between,with,poss,mod,among | reciprocal not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,luxury
+ The alliance between [actor Moscow and Damascus] is old.
+ [actor Hezbollah's] alliance with [actor Iran] endures.
+ A coalition of [actor Kurds and Arabs] holds the east.
a allied, close, friendly, united, aligned | ALLIED | actor=head:agent,mod:agent,to:agent,with:agent | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,shop,race,noon,door,museum,airport,road,school,Acropolis
+ [actor The tribe] is friendly with [actor the army].
# ---- MEMBER_OF
v belong, join, form part, participate, count among, enlist, enrol | MEMBER_OF | actor=subj!:agent recipient=to!:agent,obj!:org/forces,of!:org/forces,in!:org,among! at=at,on | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,queue,search
+ [actor The gunmen] belonged to [recipient the Taliban].
+ [actor Croatia] joined [recipient the EU] in 2013.
v unite, merge, integrate, join rank, fuse | MEMBER_OF | actor=subj:agent,obj:agent recipient=in:org/state/forces,into:org/state/forces,of:org/forces at=at,on | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,school
+ [actor The parties] united in [recipient the government].
+ [actor The rebels] were integrated into [recipient the army].
v include, comprise, consist, contain, encompass, group, bring together, count, unite | MEMBER_OF | actor=obj!:agent,of!:agent recipient=subj!:org/forces/state | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,list,package,victim,casualty
+ [recipient The coalition] includes [actor the socialists].
+ [recipient The alliance] consists of [actor three parties].
r member, affiliate, offshoot, branch, wing, faction, arm, unit, splinter, breakaway, recruit, cell, chapter, front, battalion, franchise, deputy, subsidiary, part, component, signatory, splinter *group, member *state | MEMBER_OF | actor=actor,self recipient=of:org/forces/state,poss:org/forces,mod:org/forces | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,family,public,jury,bank,body
+ [actor Members] of [recipient the Muslim Brotherhood] were there.
+ [actor The brigade] is part of [recipient the army].
+ [actor Hungary] is a member of [recipient the European Union].
n membership, accession, participation | MEMBER_OF | actor=poss,of:state,mod,by,subj recipient=of:org,in:org,to:org at=at,on | weak not=gym,club
+ [actor Turkey's] membership of [recipient the council] is not in doubt.
v affiliate, link, tie, connect | MEMBER_OF | actor=obj!:agent recipient=to!:org/forces/state,with!:org/forces | not=price,knot,game
+ [actor The fighters] are linked to [recipient the party].
# ---- LEADS
v lead, head, command, chair, run, preside, rule, govern, captain, spearhead, direct, oversee, mastermind, helm, control, reign | LEADS | actor=subj!:agent recipient=obj!:org/forces/state,over!:org/forces/state at=in,at,on | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,way,talks,election,race,poll,march,marathon,meeting,talk,you,medieval
+ [actor The colonel] headed [recipient the presidential guard].
+ [actor A cleric] leads [recipient the rebels] in Yemen.
+ [actor A cleric] leads [recipient the militia].
+ [recipient The delegation] was headed by [actor the foreign minister].
v take command, take helm, take charge, assume command, take over, assume leadership, take lead, have command, hold command | LEADS | actor=subj!:agent recipient=of!:org/forces/state | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor The colonel] took command of [recipient the brigade].
n leadership, command, chairmanship, helm, stewardship | LEADS | actor=poss,by,subj,mod recipient=of:org/forces/state | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor His deputy's] command of [recipient the brigade] was brief.
v found, establish, create, set up, start, co-found | LEADS | actor=subj!:person recipient=obj!:org/forces/people | not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,family
+ [actor The cleric] founded [recipient the movement] in 1982.
# ---- HAS_ROLE
v appoint, name, nominate, elect, install, designate, swear in, inaugurate, crown, proclaim, choose, select, pick, re-elect, reelect, anoint, promote, vote in, instal, reappoint, confirm, tap | HAS_ROLE | actor=obj!:person,obj!:agent recipient=of:org/state/forces,to:org value=pred,as,obj | only=president,minister,premier,chief,leader,commander,governor,head,ambassador,judge,envoy,king,speaker,mayor,general,director,chancellor,pope,secretary,chairman,office,successor,prosecutor,prime,deputy,emir,senator,representative,mediator,coordinator,parliament,candidate,chairwoman,monarch,spokesman,adviser not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,award
+ [actor The general] was appointed prime minister.
+ Parliament elected [actor the senator] as president.
+ [actor The judge] was sworn in as president in Accra.
+ The king named [actor his son] as successor.
v serve, act | HAS_ROLE | actor=subj!:person value=as! | not=reminder,basis,proof,warning
+ [actor The bishop] served as envoy.
v take office, assume office, become president, become prime minister, become minister, become leader, become chief, become king, become governor, become commander, assume presidency, take up post, take oath of office, take over as, take oath, win presidency, win election, win presidential election, return to power, become head, win re-election, win reelection, ascend throne, become chancellor, win second term, win term | HAS_ROLE | actor=subj!:person/agent recipient=of:org/state/forces value=pred,as | context=political_institutions not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem
+ [actor The former general] became president of [recipient Nigeria].
+ [actor The opposition leader] won the presidential election.
+ [actor The prime minister] took office on Monday.
v succeed, replace, take over from | HAS_ROLE | actor=subj!:person recipient=- value=as | only=president,minister,leader,general,commander,chief,king,prime,envoy,governor,pope,premier not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem
+ [actor The colonel] succeeded the leader.
n appointment, election, nomination, inauguration, re-election, reelection, coronation, accession, swearing-in, promotion | HAS_ROLE | actor=of:person/agent,poss:person/agent recipient=to:org value=as | not=doctor,dentist
+ The appointment of [actor the colonel] as envoy is a surprise.
# ---- BIOGRAPHY
v bear | BIOGRAPHY | actor=obj!:person/people at=in,at,mod recipient=- value=mod | not=burden,fruit,brunt,mind,witness,weapon,responsibility,child,cost
+ [actor The general] was born in [at Benghazi].
v grow up, study, graduate, attend school, retire, marry, divorce, emigrate, spend year, convert | BIOGRAPHY | actor=subj!:person recipient=to:person,obj:person at=in,at,from | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,researcher,proposal,effect
+ [actor The president] studied in [at Moscow].
+ [actor The leader] grew up in [at Gaza].
v fall from grace, fall from favour, fall into disgrace, live in exile, spend in exile, return from exile, fall out of favour, spend in prison, serve sentence, survive assassination, escape assassination | BIOGRAPHY | actor=subj!:person recipient=with:agent at=in,from
+ [actor The colonel] fell from grace in Baghdad.
+ [actor The poet] lived in exile in [at Paris].
a *old year | BIOGRAPHY | actor=head recipient=- | not=building,church,company,record,war,conflict
+ [actor The 75-year-old president] is in hospital.
v age | BIOGRAPHY | actor=obj!:person,subj!:person | not=population,wine
+ [actor The dictator], aged 83, died in exile.
v exile, retire, educate | BIOGRAPHY | actor=obj!:person recipient=subj:agent at=in to=to | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor The exiled king] spoke on Monday.
r son, daughter, brother, sister, father, mother, wife, husband, nephew, cousin, uncle, grandson, widow, son-in-law, brother-in-law, half-brother, relative, grandfather, heir, stepson, widower, twin, niece, father-in-law, granddaughter | BIOGRAPHY | actor=actor recipient=of:person,poss:person,mod:person | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem
+ [actor Saif Gaddafi] is a son of [recipient the dictator].
r exile, veteran, defector, survivor, convert, graduate, ex-soldier, ex-officer, comrade-in-arms, ex-prisoner, native, self-made *man, descendant, former *officer, former *soldier, ex-rebel, ex-general, orphan, ex-spy, ex-guerrilla, dropout, ex-convict, former *prisoner | BIOGRAPHY | actor=actor recipient=of:person/agent at=from,in
+ [actor The senator] is a survivor of the war.
# ---- LOCATED
v base, headquarter | LOCATED | actor=obj!:agent at=subj,in,at,mod,out_of | not=estimate,law,report,claim,decision,evidence,film,novel
+ The [at Bamako]-based [actor group] is small.
+ [actor The rebels] are based in [at Goma].
v live, reside, dwell, settle, stay, camp, hide, hole up, lie low, shelter, hide out, lodge | LOCATED | actor=subj!:agent at=in,at,on | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,debt,dream,fear,off,away
+ [actor The dissident] lived in [at Berlin].
+ [actor Refugees] are staying in [at Dadaab].
+ [actor The leader] is hiding in [at Quetta].
v station, garrison, billet, quarter, position, deploy | LOCATED | actor=obj!:forces at=in,at,on | context=military only=station,garrison,billet,quarter,permanently
+ [actor French troops] are stationed in [at Djibouti].
v have base, have seat, have headquarters, have office, maintain base, have embassy, operate, have bureau, maintain presence, have stronghold, have camp | LOCATED | actor=subj!:agent at=in,at,from,out_of | weak not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,surgeon
+ [actor Hamas] has offices in [at Doha].
+ [actor The militia] operates from [at Bunia].
n seat, headquarters, base, capital, stronghold, home, hideout, bureau | LOCATED | actor=of:org/forces/state,poss:org/forces/person,mod:org/forces at=in,at,self | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,parliamentary,data
+ [actor The army's] headquarters in [at Juba] was empty.
n presence | LOCATED | actor=of,poss,mod at=in,on | context=military weak
+ [actor The American] military presence in [at Iraq] is small.
# ---- WANTED
v want, seek | WANTED | actor=subj!:agent recipient=obj!:person/people | only=court,warrant,interpol,police,charge,crime,hague,murder,genocide,terrorism,trial,prosecutor,suspicion,fugitive,extradition,policeman context=legal
+ [recipient The general] is wanted by [actor the International Criminal Court] for war crimes.
a wanted, fugitive | WANTED | actor=by recipient=head!:person/people | context=legal
+ [recipient The fugitive president] hid in Minsk.
n warrant, arrest *warrant, red *notice | WANTED | actor=of:org,by,subj,poss,mod,from recipient=for:agent,against:agent | context=legal only=arrest,warrant,interpol not=search
+ An arrest warrant against [recipient the colonel] is still in force.
n bounty | WANTED | actor=by,subj,poss,mod recipient=on!:person,for!:person at=in,at | context=legal
+ There is a bounty on [recipient the dictator].
# ---- WINNING
v win, prevail, gain upper hand, have upper hand, have edge, have initiative, gain ground, make headway, hold upper hand, have momentum, gain momentum, have advantage, turn tide, seize initiative, make gain, make advance, win war, win battle, make progress | WINNING | actor=subj!:forces/state recipient=against,over at=in,on | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,election,seat,vote,prize,award,support,contract,praise,backing,heart,lawsuit,case,talks,talk
+ [actor The rebels] have the upper hand in [at Aleppo].
+ [actor Government forces] are winning the war.
+ [actor The army] gained ground against [recipient the insurgents].
v lose, suffer setback, suffer defeat, suffer loss, lose ground, lose war, lose battle | WINNING | actor=to:forces recipient=subj!:forces/state at=in | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,election,seat,vote,weight,life,job,soldier
+ [recipient The army] lost the war to [actor the rebels].
a victorious, triumphant, ascendant, *ascendancy in | WINNING | actor=head recipient=over,against at=in | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,election
+ [actor The victorious rebels] entered Kampala.
n victory, triumph, defeat | WINNING | actor=of:forces,poss:forces/state,mod:forces,by:forces recipient=over:forces,against:forces,of:forces at=in,at | context=military weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,election,vote
+ [actor The army's] victory over [recipient the rebels] is near.
# ---- DIVIDED
a split, deadlocked, disunited, fractious, leaderless, rudderless | DIVIDED | actor=- recipient=head:agent at=- value=between,along,over,into,by | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,opinion,attention,jacket
+ [recipient The Security Council] is split over Syria.
v divide, split | DIVIDED | actor=- recipient=- at=obj!:place value=between,along,over,into,by | not=bill,cost,prize,number,market,share
+ [at Libya] is deeply divided.
v divide, split, tear apart, fragment, fracture, polarise, polarize, paralyse, partition, rive, splinter, cleave | DIVIDED | actor=- recipient=obj:org/forces/people,subj:org/forces at=obj:place value=between,along,over,into,by | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,bill,cost,prize,number
+ The war has divided [recipient the party].
+ The divided [at island] of Cyprus held a vote.
n division, split, rift, infighting, schism, disunity, deadlock, fault *line, polarisation, polarization, fragmentation, partition, discord, factionalism, stalemate | DIVIDED | actor=- recipient=in:org/forces,within:org/forces,among:agent,inside:org at=of | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,cell,labour,infantry,airborne,armoured
+ Divisions within [recipient the party] deepened.
+ The partition of [at India] left scars.
# ---- SUFFERS
v suffer, starve, go hungry, hunger, endure, face famine, face starvation, face hunger, live in poverty, go without, need aid, need help, depend on aid, rely on aid, face shortage, lack food, lack water, languish, die of hunger, run out of food, suffer hunger, live in tent, need food, live under siege, face displacement, need humanitarian aid, flee home | SUFFERS | actor=subj!:people/person at=in,at,across value=from,of,obj | context=human_security not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,stroke,heart,injury,casualty,headache
+ [actor Civilians] are starving in [at Madaya].
+ [actor Refugees] suffer from hunger in [at Darfur].
+ [actor Thousands of families] are starving in [at Yemen].
v flee, seek shelter, take refuge, leave home, escape, cross border, pour across border | SUFFERS | actor=subj!:people from=from,obj to=to,into,across at=in | context=human_security,migration not=anyone,everyone,police,prison,protester,robber,suspect,investor,policeman,trader,burglar,thief,bicycle,till,song
+ [actor Thousands of civilians] fled [from Mosul].
+ [actor Residents] fled to [to Turkey].
+ [actor Families] took refuge in [at Zagreb].
- The burglar fled on a bicycle.
v displace, uproot, impoverish, starve, devastate, ravage, ruin, scar, wrack, plague, cripple, tear, grip, engulf, haunt, batter, hit hard, isolate, traumatise | SUFFERS | actor=obj:people at=obj:place,in | only=war,conflict,fighting,violence,famine,hunger,drought,siege,poverty,sanction,crisis,clash,insurgency,unrest not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ The fighting has displaced [actor thousands of people].
+ Years of war have ravaged [at Syria].
+ A civil war has devastated [at Somalia].
+ A famine ravaged [at Ethiopia].
a hungry, homeless, malnourished, stateless, destitute, starving, penniless, war-weary, displaced | SUFFERS | actor=head:people at=head:place,in | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,dog,lion
+ [actor Hungry residents] of Madaya ate grass.
n hunger, famine, starvation, malnutrition, displacement, poverty, misery, exodus, humanitarian *crisis, suffering, shortage, hardship, plight, refugee *crisis, homelessness, humanitarian *catastrophe, humanitarian *disaster, destitution, food *crisis, food *shortage, deprivation | SUFFERS | actor=of:people,poss,among:people,for:people,mod:people at=in,of,across,at,mod | context=human_security not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,power,success
+ Famine in [at Somalia] is spreading.
+ Hunger among [actor the refugees] is growing.
+ The plight of [actor the Rohingya] shocked the world.
# ---- states said with a noun or adjective after 'be'
a *war at, *odds at, *loggerhead at, *loggerheads at, *dagger at | OPPOSES | actor=head:agent recipient=with:agent
+ [actor The clans] are at odds with [recipient the government].
a *head at, *command in, *helm at | LEADS | actor=head:agent recipient=of!:org/forces/state
+ [actor The colonel] is in command of [recipient the brigade].
a *office in | HAS_ROLE | actor=head!:person | context=political_institutions
+ [actor The president] has been in office for a decade.
a ahead, dominant, *offensive on | WINNING | actor=head!:forces/state recipient=against at=in | context=military not=election,poll,vote,race,game,match
+ [actor The rebels] are on the offensive in [at Kivu].
a *need in | SUFFERS | actor=head!:people at=in,at | context=human_security
+ [actor Thousands of families] are in need in [at Darfur].
v trap, strand, uproot, displace, impoverish, marginalise | SUFFERS | actor=obj:people at=obj:place,in,at | context=human_security not=vehicle,plane,airport,tourist,passenger,miner,whale
+ [actor Civilians] were trapped in [at Mariupol].
+ [actor Displaced families] slept in tents.
+ [actor The displaced civilians] live in tents.
# ---- two sides in one word
a *-backed, *-supported, *-sponsored, *-funded, *-armed | BACKS | actor=mod:agent recipient=head:agent
+ The [actor Iran-backed] [recipient rebels] left Hodeidah.
a *-held, *-controlled, *-occupied, *-ruled, *-run, *-dominated | CONTROLS | actor=mod:agent at=head:place | context=territory
+ Shells fell on [actor rebel-held] [at Idlib].
a *-led, *-headed | LEADS | actor=mod:agent recipient=head:agent
+ The [actor NATO-led] [recipient force] left Kabul.
a *-based, *-headquartered | LOCATED | actor=head:agent at=mod:place
+ The [at London-based] [actor group] denied it.
a *-allied, *-aligned, *-linked | ALLIED | actor=mod:agent,head:agent
+ [actor Army-allied] [actor fighters] left Sirte.

# Whose force it is, where the force has a name in the article: 'his militia, the National Army'
n militia, army, troop, force, fighter, movement, group, faction, guard, paramilitary | LEADS | actor=poss:person!,of:person! recipient=self:forces at=- near=- | named
+ [actor Hemedti] sent his militia, [recipient the RSF], to the south.
# Backing and ties in other words
v have tie, have link, maintain tie, keep tie, cultivate tie, have relation, enjoy tie, have relationship, have close tie, maintain relation, have connection | ALLIED | actor=subj!:agent,with!:agent | reciprocal not=cut,sever,family,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,film,album,song
+ [actor The general] has close ties with [actor Egypt].
v leave hungry, leave homeless, leave destitute, leave starving, leave without food, leave without water, leave without electricity, leave without power, leave in need, leave displaced, make homeless, drive into hunger, push into hunger, push into poverty, plunge into poverty | SUFFERS | actor=obj!:any at=in,at,across value=pred,without | context=human_security not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,film,album,song
+ The war has left [actor residents] homeless.
v face food shortage, be at risk of famine, be at risk of starvation, be trapped, lack medicine | SUFFERS | actor=subj!:any at=in,at,across value=from,of,obj | context=human_security not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,film,album,song,market,price,miner
+ [actor Refugees] face food shortages in [at Chad].
v be in control, stay in control | CONTROLS | actor=subj!:agent at=of:place,in:place | not=ball,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,film,album,song,inflation
+ [actor The president] is in control.
v remain, stay, stand guard, patrol | LOCATED | actor=subj!:forces at=on,in,at,inside | context=military not=pitch,table,league
+ [actor The army] remained in [at Goma].
v face hunger, face starvation, face famine, go hungry, face food shortage, suffer from hunger, leave hungry, leave homeless, live in fear | SUFFERS | actor=subj:people,obj:people at=in,across
+ [actor Millions of people] face hunger in [at Yemen].
v represent | HAS_ROLE | actor=subj!:person recipient=obj!:org/state/forces | not=client,club,brand
+ [actor Nabih Berri] represented [recipient Hezbollah] in the talks.
