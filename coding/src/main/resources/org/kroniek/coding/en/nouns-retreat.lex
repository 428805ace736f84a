# Withdrawals, releases, surrender, access, resignations as nouns.
n withdrawal, retreat, pullout, pull-out, pullback, pull-back, evacuation, troop *withdrawal, troop *pullout, disengagement, drawdown, troop *reduction, departure, *withdrawal of troops, *lifting of siege, exit, troop *cut, flight | RETREAT/withdraw | actor=by,subj,of:forces,poss:agent,mod:state recipient=- object=of:forces/weapon from=from,of to=to | context=military only=troops,army,force,soldier,rebel,military,fighter,militia,troop,marine,tank,settler,siege,position,border,garrison,base,occupation,front,paratrooper,settlement not=cash,money,drug,alcohol,symptom,deal,treaty,club,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,methadone
+ The withdrawal of [actor Soviet troops] ended in 1989.
+ [actor Israel's] withdrawal of troops from [from Gaza] was quick.
+ The retreat of [actor the army] to [to Kharkiv] was disorderly.
+ [actor Moscow] began the evacuation of [object soldiers].
n release, prisoner *release, *release of prisoners, *release of hostages, liberation, prisoner *exchange, prisoner *swap, hostage *release, freeing, *release from prison, *exchange of prisoners, *swap of prisoners, captive *exchange | RETREAT/release | actor=by,subj,between,poss:state/forces,mod:state recipient=of:person/people/forces,poss:person/people from=from at=in | not=press,album,film,data,report,statement,gas,carbon,product,document,toxic,women,animal
+ The release of [recipient the hostages] lasted all day.
+ [recipient The journalist's] release from jail was welcomed.
+ A prisoner exchange between [actor Russia] and [actor Ukraine] took place.
n surrender, disarmament, demobilisation, demobilization, capitulation, nuclear *disarmament, decommissioning, *handover of weapons, demilitarisation, *laying down of arms, defection, desertion, *surrender of weapons, *dismantling of reactor, denuclearisation, denuclearization, *destruction of stockpile, *destruction of chemical weapons, disbandment, arms *reduction, weapons *handover, arms *amnesty, mine *clearance, demining | RETREAT/disarm | actor=of:forces/people/person,by,subj,poss:agent,mod:forces recipient=to:agent at=in,at to=- | context=military not=oil,ship,plant,rig
+ The surrender of [actor the garrison] to [recipient the rebels] came at noon.
+ The disarmament of [actor the militias] in [at Beirut] failed.
+ The defection of [actor two colonels] to [recipient the opposition] was a blow.
n *suspension of hostilities, *halt in fighting, *lull in fighting, lull, *pause in fighting, *end of fighting, *end of war, *suspension of offensive, *halt to offensive, *end to fighting, *end of offensive, *suspension of airstrikes, bombing *halt, bombing *pause | RETREAT/ceasefire | actor=by,subj,of:forces,between,poss:agent,mod:state at=in,at | context=military
+ The suspension of airstrikes by [actor NATO] held.
n access, humanitarian *access, entry, safe *passage, humanitarian *corridor, admission, *arrival of inspectors, inspection, aid *access, *opening of corridor, *entry of observers, *return of inspectors | RETREAT/access | actor=by,subj,from recipient=for:agent,of:agent at=to,in,into,at to=- | context=human_security only=grant,allow,open,convoy,inspector,observer,humanitarian,corridor,passage,monitor not=internet,university,market,school
+ Humanitarian access for [recipient aid workers] was promised.
n resignation, abdication, *handover of power, *transfer of power, stepping-down, *departure from office, exit from office, *surrender of power, *relinquishment of power | RETREAT/resign | actor=of:person/org/people,poss:person/people/org,by,subj,mod:person recipient=to:agent object=over,as to=- | context=political_institutions not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,coach,match,game,goal,season,league,cup,tournament,championship,title,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ The resignation of [actor the prime minister] shook Rome.
+ [actor The king's] abdication in [at Madrid] was a surprise.
+ The handover of power by [actor the junta] was smooth.
n *lifting of sanctions, *easing of sanctions, sanctions *relief, *lifting of ban, *lifting of curfew, *end of curfew, *lifting of embargo, *lifting of blockade, *lifting of restrictions, *opening of border, *reopening of border, *lifting of state of emergency, *end of embargo, border *opening, *lifting of martial law, *reopening of crossing, *easing of blockade, *suspension of sanctions, *removal of sanctions | RETREAT | actor=by,subj,poss:agent,mod:state recipient=on:agent,against:agent,for:agent at=in,of,with,at object=of
+ The lifting of sanctions on [recipient Sudan] by [actor Washington] came late.
+ The reopening of the border by [actor Egypt] was brief.
