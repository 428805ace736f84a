# Yield in deed: withdraw, release, disarm, hold a ceasefire, let in, resign.
# ---- withdraw
v withdraw, retreat, pull out, pull back, fall back, leave, evacuate, quit, redeploy, depart, beat retreat, move out, flee, regroup, disengage, pull away, clear out, melt away, take flight, scatter, give up ground, lose ground, cede ground, vacate | RETREAT/withdraw | actor=subj!:forces from=from,obj,out_of to=to,into | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,money,cash,account,offer,talks,support,candidacy,race,party,club,deal,treaty,agreement,sector,resignation,protester,talk
+ [actor The rebels] withdrew from [from Goma].
+ [actor The troops] pulled out of [from Kabul] on Friday.
+ [actor Government forces] retreated to [to Kharkiv].
+ [actor French soldiers] left [from Mali].
+ [actor The insurgents] fled [from Fallujah].
- Investors withdrew money from the bank.
v withdraw, pull out, pull back, evacuate, remove, bring home, redeploy, recall, call back, draw down, airlift out, reduce, cut, bring back, ship home | RETREAT/withdraw | actor=subj!:agent recipient=- object=obj!:forces/weapon from=from,out_of,in to=to | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,ambassador,cost,tax,job,emission,peacekeeper
+ [actor The United States] withdrew [object its troops].
+ [actor Israel] pulled [object soldiers] out of [from Gaza].
+ [actor Moscow] pulled back [object its garrison].
+ [actor The president] brought [object the troops] home.
+ [actor The army] removed [object tanks].
v lift siege, end siege, end occupation, abandon position, abandon base, give up position, give up territory, cede territory, cede control, hand over territory, return territory, vacate base, surrender position, lose control, hand back, hand over base, lift blockade, relinquish control, give up control, yield territory, surrender territory, hand over control, return control, abandon post, dismantle settlement, evacuate settlement | RETREAT/withdraw | actor=subj!:agent recipient=to:agent at=of,in,over from=from to=- | context=military,territory not=car,vehicle,driver,plane,pilot,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,temper,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor The army] lifted the siege of [at Madaya].
+ [actor The militia] lost control of [at Sirte].
+ [actor Israel] returned the territory to [recipient Egypt].
+ [actor Britain] handed over control of [at Basra] to [recipient the Iraqi army].
v hand over, hand back, return, cede, transfer, give back, turn over, relinquish | RETREAT/withdraw | actor=subj!:agent recipient=to:agent at=obj!:place to=- | context=territory not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor Israel] returned [at Sinai] to [recipient Egypt].
v open border, open crossing, reopen border, reopen crossing, open road, reopen road, open port, reopen airport, reopen port, lift embargo, lift sanction, ease sanction, lift curfew, end curfew, lift state of emergency, end state of emergency, lift martial law, end martial law, lift ban, lift blockade, ease blockade, ease curfew, suspend sanction, unfreeze asset, unfreeze account, relax sanction, lift restriction, ease restriction, relax restriction, drop sanction, remove sanction, remove checkpoint, dismantle checkpoint, lift roadblock, dismantle barricade, lift tariff, scrap tariff, end embargo, restore internet, restore electricity, unblock, lift censorship, resume gas supply, waive sanction, lift emergency rule, lift travel ban, lift arms embargo, remove from blacklist, remove from terrorism list, delist | RETREAT | actor=subj!:agent recipient=on:agent,against:agent,for:agent at=in,with,at,to object=on,obj to=- | not=virus,covid,coronavirus,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,beef,weight
+ [actor The EU] lifted sanctions on [recipient Myanmar].
+ [actor Egypt] reopened the crossing at [at Rafah].
+ [actor The army] lifted the curfew in [at Beirut].
+ [actor Israel] eased the blockade.
+ [actor The king] ended the state of emergency in [at Manama].
# ---- release
v release, free, set free, let go, liberate, parole, bail, discharge, turn loose, let out, grant bail, release on bail, release on parole, free on bail, set at liberty | RETREAT/release | actor=subj:agent,by:agent recipient=obj!:person/people/forces,to!:person/people/forces from=from to=- | context=legal not=album,film,report,statement,data,figure,song,video,detail,document,slave,hospital,patient,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,army,troops,rescue,troop
+ [actor The rebels] released [recipient two hostages].
+ [actor Myanmar] freed [recipient political prisoners].
+ [recipient The journalist] was released by [actor his captors].
+ [recipient The activist] was released on bail.
- The ministry released a report on the prisoners.
v exchange prisoner, swap prisoner, trade prisoner, exchange captive, swap captive, exchange body, swap hostage, exchange hostage, carry out prisoner swap, carry out prisoner exchange, swap spy, exchange spy | RETREAT/release | actor=subj,with,between object=for | reciprocal context=military
+ [actor Russia and Ukraine] exchanged prisoners.
+ [actor Hamas] swapped hostages with [actor Israel].
v hand over body, return body, return remains, hand over remains, hand over captive, hand over prisoner, hand over hostage, return captive, return prisoner, hand over pilot, return hostage | RETREAT/release | actor=subj!:agent recipient=to:agent object=of to=-
+ [actor Hezbollah] handed over the bodies of [object two soldiers].
+ [actor The militia] returned a prisoner to [recipient the army].
v pardon, amnesty, grant amnesty, commute, commute sentence, grant pardon, issue pardon, declare amnesty, reprieve, grant clemency, drop charge, offer amnesty, announce amnesty, exonerate, rehabilitate, proclaim amnesty, quash sentence, shorten sentence, give pardon, lift house arrest, release from house arrest | CONCEDE | actor=subj!:agent recipient=obj:agent,to:agent,for:agent,against:agent,of:agent object=for | context=legal
+ [actor The president] pardoned [recipient forty prisoners].
+ [actor The king] granted amnesty to [recipient the rebels].
+ [actor The governor] commuted the sentence of [recipient the prisoner].
# ---- disarm
v surrender, give oneself up, turn oneself in, give up, lay down arms, lay down weapon, put down arms, hand in weapon, hand over weapon, surrender weapon, give up weapon, capitulate, wave white flag, hand in arms, turn in weapon, give up arms, give oneself, hand oneself, throw down weapon, drop weapon, defect, desert, raise white flag | RETREAT/disarm | actor=subj!:agent recipient=to:agent at=in,at to=- | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,hope,smoking,lead,seat,alcohol,right,job,post,office,power,search,grandmaster,critic,chess,move,course,champion,retailer
+ [actor The garrison] surrendered to [recipient the rebels].
+ [actor Guerrillas] laid down their arms in [at Cauca].
+ [actor The gunman] gave himself up.
+ [actor The rebels] handed in their weapons near [near Bouake].
+ [actor Two generals] defected to [recipient the opposition].
- The grandmaster surrendered after forty moves.
v disarm, demobilise, demobilize, disband, demilitarise, demilitarize, decommission, stand down, denuclearise, denuclearize, disarm voluntarily | RETREAT/disarm | actor=subj recipient=obj:forces object=obj:weapon at=in | context=military not=smile,critic,bomb,charm,squad,reactor,ship
+ [actor The UN] disarmed [recipient the rebels].
+ [actor FARC rebels] demobilised in [at Colombia].
+ [actor The government] disbanded [recipient a militia].
v destroy stockpile, destroy weapon, scrap weapon, dismantle weapon, give up nuclear weapon, dismantle reactor, dismantle missile, shut down reactor, destroy chemical weapon, halt enrichment, suspend enrichment, stop enrichment, freeze nuclear programme, halt nuclear test, suspend nuclear test, give up nuclear programme, abandon nuclear programme, suspend nuclear programme, dismantle nuclear programme, reduce arsenal, cut arsenal, freeze missile test, destroy mine, destroy landmine, clear mine, ship out uranium, dismantle test site, hand over stockpile | RETREAT/disarm | actor=subj!:agent object=of | context=cbrn,military
+ [actor Libya] gave up its nuclear programme.
+ [actor North Korea] shut down a reactor at Yongbyon.
+ [actor Iran] suspended the enrichment of [object uranium].
+ [actor Syria] destroyed its chemical weapons.
# ---- ceasefire
v observe ceasefire, respect ceasefire, hold fire, cease fire, honour ceasefire, honor ceasefire, keep ceasefire, observe truce, respect truce, cease hostility, halt fighting, stop fighting, end fighting, suspend offensive, halt offensive, stop shooting, stop firing, suspend attack, halt attack, stop attack, halt shelling, stop shelling, stop bombing, halt bombing, end hostility, pause fighting, suspend hostility, suspend airstrike, halt airstrike, end war, end offensive, abide by ceasefire, end bombing, stop raid, halt raid, stop war, cease fighting, pause offensive, end armed struggle, end insurgency, end rebellion, abandon armed struggle, renounce violence, renounce armed struggle, declare unilateral ceasefire, declare ceasefire, declare truce, end campaign, call off offensive, call off attack, suspend military operation, halt military operation, suspend operation, halt advance | RETREAT/ceasefire | actor=subj!:agent recipient=against:agent,on:agent,with:agent at=in,at,of | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,parliament,debate,rival,competitor
+ [actor The rebels] declared a ceasefire in [at Aceh].
+ [actor Israel] halted its offensive in [at Rafah].
+ [actor Both armies] respected the truce.
+ [actor The militia] stopped shelling the port.
+ [actor ETA] renounced violence.
+ [actor NATO] suspended airstrikes against [recipient the Bosnian Serbs].
v hold, take effect, come into force, come into effect, go into effect, last | RETREAT/ceasefire | actor=- at=in,across | only=ceasefire,truce,cease-fire,armistice context=military
+ The truce is holding in [at Yemen].
+ A ceasefire came into force in [at Sudan].
# ---- access
v let in, admit, allow in, grant access, give access, allow access, open gate, allow inspection, allow convoy, let convoy, allow aid, let aid, permit inspection, accept inspector, admit inspector, admit observer, allow observer, let inspector, allow inspector, let observer, allow journalist, open corridor, open humanitarian corridor, allow peacekeeper, accept peacekeeper, grant visa, allow evacuation, allow return, let return, let enter, allow enter, permit entry, allow entry, grant entry, lift travel restriction, readmit, allow delivery, permit delivery, guarantee safe passage, grant safe passage, give safe passage, allow pass, let pass, let through, let leave, allow leave, let cross, allow cross | RETREAT/access | actor=subj!:agent recipient=to:agent,obj:agent,for:agent,iobj:agent to=into at=in,at | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,patient,hospital,student,mistake,light,wrongdoing,guilt,error,steam,defeat
+ [actor Iraq] admitted [recipient the inspectors].
+ [actor Iran] granted access to [recipient the UN inspectors].
+ [actor Syria] admitted [recipient Arab observers].
+ [actor The army] opened a humanitarian corridor in [at Mariupol].
+ [actor Turkey] allowed [recipient refugees] to cross the border.
# ---- resign
v resign, step down, stand down, quit, step aside, abdicate, tender resignation, hand in resignation, submit resignation, offer resignation, give up power, relinquish power, cede power, hand over power, leave office, give up post, leave post, relinquish post, transfer power, renounce throne, give up throne, announce resignation, bow out, leave power, surrender power, quit office, resign from office, resign post, resign seat, quit post, resign from post, quit politics, withdraw from politics | RETREAT/resign | actor=subj!:agent recipient=to:agent object=as,from,over to=- | context=political_institutions not=coach,manager,match,game,goal,season,league,cup,tournament,championship,title,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,smoking,editor,chairman,band,fate,army,rebel,soldier,talks,talk,bakery,board,firm,company
+ [actor The prime minister] resigned over [object the scandal].
+ [actor The president] stepped down after the protests.
+ [actor The king] abdicated in Madrid.
+ [actor The interior minister] tendered his resignation.
+ [actor The junta] gave up power.
- The coach resigned after the match.
v flee, flee country, go into exile, leave country, escape, seek refuge, go into hiding, flee into exile | RETREAT | actor=subj!:person from=from,obj to=to,into,in | only=president,leader,exile,dictator,king,power,minister,ousted,coup,arrest,regime,governor,emir context=political_institutions not=prison,jail,zoo
+ [actor The ousted president] went into exile in [to Moscow].
+ [actor The king] went into exile.
v concede defeat, accept defeat, admit defeat, recognise result, accept result, accept outcome | CONCEDE | actor=subj!:agent recipient=to:agent object=in | context=election not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The president] conceded defeat in the election.
v call election, dissolve cabinet, announce election, schedule election, set election date, hold free election, allow election, agree to election, legalise, legalize, unban, lift ban on party, restore democracy, restore constitution, restore civilian rule, return to civilian rule, reinstate, hand power to civilian, introduce multiparty, legalize party | CONCEDE | actor=subj!:agent recipient=obj:agent object=obj,for,in | context=election,political_institutions not=cannabis,marijuana,casino,player,referee,match,game,goal,season,league,cup,tournament,championship,title,coach,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,gambling,prostitution
+ [actor The president] called early elections.
+ [actor The junta] restored civilian rule in Niamey.
+ [actor The court] reinstated [recipient the governor].
+ [actor The regime] legalised [recipient the opposition party].
# Stopping an advance, going back to barracks, charges and lists
v return to base, return to barracks, return to camp, go back to barracks, go back to base, withdraw to barracks, pull back to base, retire to barracks, head back to base | RETREAT/withdraw | actor=subj!:agent to=to | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,film,album,song,refugee
+ [actor The troops] returned to their camps.
v drop case, drop charge, drop prosecution, close case, discontinue case, discontinue prosecution, shelve case | CONCEDE | recipient=against:agent,obj:agent actor=subj:agent | context=legal not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,film,album,song
+ The case against [recipient the general] was dropped.
v remove from list, take off list, strike off list, drop from list, delist, remove from blacklist, take off blacklist | CONCEDE | actor=subj:agent recipient=obj!:agent | only=list,terrorist,terrorism,blacklist,terror context=diplomatic not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,film,album,song
+ [recipient The movement] was removed from the list of terrorist groups.
v halt, call off | RETREAT/withdraw | actor=subj!:forces recipient=- object=obj!:event | only=march,advance context=military not=work,production,talks,talk,trade,import,export,match,game,strike,union,vote,election,aid,project,meeting,summit
+ [actor The general] halted his march on the capital.
v pull out of, withdraw from, march out of, move out of, retreat from | RETREAT/withdraw | actor=subj!:agent recipient=- from=out_of,from,of | context=military not=deal,pact,treaty,accord,agreement,talks,race,election,contest,tournament,match,market,account,money,convention,organisation,organization,summit
+ [actor The rebels] pulled out of [from Aleppo].
+ [actor Fighters] withdrew from [from Raqqa].
v pull tank out of, pull troops out of, pull soldier out of, pull force out of, withdraw troops from, move troops out of, pull army out of | RETREAT/withdraw | actor=subj!:agent recipient=- from=out_of,from,of | context=military
+ [actor Israel] pulled its tanks out of [from Jenin].
v stop fight, cease fire, stop fighting, halt fighting, end hostility, cease hostility, suspend hostility, silence gun, hold fire, end fighting, stop shelling, halt shelling, halt offensive, halt attack, stop attack, cease operation, suspend operation, stop bombing, halt bombing | RETREAT/ceasefire | actor=subj!:agent recipient=against:agent at=in,around | context=military not=fire-fighter
+ [actor The two armies] stopped fighting at midnight.
v leave, quit, vacate | RETREAT/withdraw | actor=subj!:forces recipient=- from=obj!:place to=to,for | context=military not=match,game,club,season,pitch,work
+ [actor Fighters] left the city of [from Goma] on Monday.
v call off, halt, abandon | RETREAT/withdraw | actor=subj!:agent recipient=- object=obj!:event | only=offensive,march,advance,siege,assault,campaign context=military not=match,game,talks,season,production,work,election,search
+ [actor The general] halted the offensive on the capital.

