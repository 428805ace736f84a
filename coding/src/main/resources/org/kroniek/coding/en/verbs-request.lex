# Demand, ask, urge, call for: the other party is to act.
# ---- open: what is asked stands in an infinitive or clause
v ask, tell, order, urge, call, appeal, beg, press, warn, implore | REQUEST/yield | recipient=obj!:agent,iobj!:agent,on!:agent,upon!:agent,to!:agent object=inf | only=leave,go,stop,release,surrender,withdraw,resign,step,quit,halt,lift,free,end,disarm,retreat,evacuate,yield,cease,pull not=doctor,soldier,troops,troop,voter,reporter
+ [actor The general] urged [recipient the rebels] to surrender.
+ [actor The EU] urged [recipient Belarus] to free political prisoners.
+ [actor The opposition] called on [recipient the president] to resign.
+ [actor Egypt] asked [recipient Israel] to stop the raids.
v demand, require | REQUEST | recipient=from:agent,of:agent object=obj,comp,inf | not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,job,patience,skill,recipe,situation
+ [actor Turkey] demanded [object an apology].
+ [actor The opposition] demanded [object that [recipient the president] resign].
v call | REQUEST | recipient=- object=for! | not=celebration,weather,rain,recipe,forecast
+ [actor The pope] called for [object mercy].
+ [actor Demonstrators] called for [object better schools].
v call, appeal, plead | REQUEST | actor=subj!:agent recipient=on!:agent,upon!:agent,to!:agent,with!:agent object=for,inf | not=court,verdict,ruling,sentence,conviction,voter,case
+ [actor The UN] called on [recipient the rebels] to show restraint.
+ [actor The families] appealed to [recipient the president] for [object mercy].
v press, pressure, pressurise, pressurize, push, lobby, prod, nudge | REQUEST | actor=subj!:agent recipient=obj!:agent,iobj!:agent object=for,inf | not=button,trigger,voter,charge,door,case,envelope
+ [actor The EU] pressed [recipient Serbia] to pay its debts.
v urge, exhort, implore, beseech, beg, entreat, ask, encourage, counsel, advise, petition | REQUEST | actor=subj:agent recipient=obj!:agent,iobj!:agent,of!:agent object=inf,for,comp | not=question,doctor,voter,reader,customer,patient
+ [actor Washington] urged [recipient the generals] to hold elections.
+ [actor The president] asked [recipient the army] for [object patience].
+ [actor The bishops] begged [recipient the rebels] to free the children.
v request, seek, solicit | REQUEST | actor=subj:agent recipient=from:agent,of:agent object=obj!:any,for | not=truth,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,revenge,refuge,shelter,job,employment
+ [actor Rwanda] requested [object an explanation].
v insist | REQUEST | recipient=- object=on!:event,on!:goods,comp | only=must,should,withdrawal,release,resignation,right,election,condition,leave,talks,talk
+ [actor The rebels] insisted on [object a withdrawal].
v order, tell, instruct, command, direct | REQUEST | actor=subj!:agent recipient=obj!:agent,iobj!:agent object=inf | not=soldier,troops,army,police,force,reporter,commander,pizza,story,truth,court,troop,policeman
+ [actor The militia] ordered [recipient residents] to pay a tax.
v make demand, present demand, put demand, issue demand, set condition, lay down condition, set out demand, put pressure, exert pressure, increase pressure, step up pressure, ratchet up pressure, bring pressure, pile pressure, make request, submit request, file request, put request, issue call, make call, issue appeal, launch appeal, make appeal, make plea, issue plea, renew call, repeat call, join call, renew appeal, deliver petition, present petition, submit petition, hand petition | REQUEST | recipient=on:agent,to:agent,of:agent object=for,inf at=in,at | not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,telephone,phone
+ [actor The unions] put pressure on [recipient the government].
+ [actor The Red Cross] launched an appeal for [object blood].
+ [actor Activists] handed a petition to [recipient the parliament].
v summon | REQUEST | recipient=obj:agent to=to | not=ambassador,court,envoy,courage,strength,energy
+ [actor The king] summoned [recipient the party leaders] to his palace.
# ---- assist
v ask aid, ask help, ask for aid, ask for help, call for help, call for aid, appeal for help, appeal for aid, appeal for fund, appeal for money, request aid, request help, seek aid, seek help, request assistance, seek assistance, request support, seek support, request weapon, ask for weapon, ask for arms, seek weapon, seek loan, request loan, plead for help, beg for help, seek protection, ask for protection, request protection, ask for intervention, request intervention, call for intervention, ask for support, appeal for support, seek backing, seek military aid, request military aid, ask for assistance, appeal for assistance, call for assistance, seek funding, request funding, seek bailout, request bailout, request reinforcement, call for reinforcement, ask for reinforcement | REQUEST/assist | recipient=from:agent,to:agent,obj:agent,of:agent object=against
+ [actor Ukraine] asked for weapons.
+ [actor Mali] requested military aid from [recipient France].
+ [actor Aid agencies] appealed for funds.
+ [actor The president] sought the support of [recipient the United States].
+ [actor Haiti] asked [recipient the UN] for help.
v seek asylum, apply for asylum, request asylum, claim asylum, ask for asylum, seek refuge, request refugee status, apply for refugee status, seek sanctuary | REQUEST/assist | recipient=from:agent at=in | context=asylum
+ [actor The diplomat] applied for asylum in [at Canada].
+ [actor Two soldiers] sought refuge in [at Ecuador].
v invite investment, seek investment, seek trade, propose cooperation, seek cooperation, ask for cooperation | REQUEST | recipient=from:agent,with:agent,to:agent object=in | context=economic
+ [actor The minister] sought investment from [recipient China].
# ---- change
v demand reform, call for reform, demand change, call for change, demand resignation, call for resignation, demand election, call for election, demand independence, call for independence, demand autonomy, call for autonomy, demand referendum, call for referendum, urge reform, demand democracy, call for democracy, demand justice, demand right, call for ouster, demand ouster, demand removal, call for removal, seek independence, seek autonomy, demand dismissal, call for dismissal, demand regime change, call for regime change, push for reform, press for reform, push for independence, seek secession, demand equal right, call for new law, demand vote, demand dissolution, call for impeachment, seek impeachment, demand impeachment, demand recount, seek recount, demand freedom | REQUEST/change | recipient=of:agent,from:agent object=- | context=political_institutions
+ [actor Students] demanded reforms.
+ [actor The opposition] called for the resignation of [recipient the prime minister].
+ [actor The Kurds] demanded autonomy.
+ [actor Protesters] demanded the removal of [recipient the governor].
+ [actor The Kurds] are seeking independence.
v call for sanction, demand sanction, urge sanction, call for boycott, call for embargo, urge boycott, push for sanction, seek sanction, propose sanction, call for arms embargo, call for tribunal, call for international inquiry, call for investigation, demand investigation, demand inquiry, call for inquiry, seek extradition, request extradition, demand extradition, call for prosecution, demand arrest, call for arrest, call for trial, demand trial, call for action, demand action, demand compensation, demand reparation, seek compensation, seek damages | REQUEST | recipient=from:agent,against:agent object=into,for,of | context=legal
+ [actor The EU] called for sanctions against [recipient the regime].
+ [actor Amnesty] demanded an inquiry into [object the killings].
+ [actor Spain] requested the extradition of [object the banker].
+ [actor Namibia] sought compensation from [recipient Germany].
# ---- yield
v demand release, call for release, urge release, demand ceasefire, call for ceasefire, call for truce, urge ceasefire, demand withdrawal, call for withdrawal, urge withdrawal, demand surrender, call for surrender, demand end, call for end, urge end, appeal for ceasefire, call for calm, appeal for calm, urge calm, call for restraint, urge restraint, appeal for restraint, demand access, call for access, call for halt, demand halt, demand pullout, call for pullout, call for de-escalation, urge de-escalation, call for cessation, demand lifting, call for lifting, seek release, plead for release, demand handover, demand return, call for return, seek return, call for corridor, call for humanitarian corridor, demand disarmament, call for disarmament, call for pause, demand ransom, press for ceasefire, push for ceasefire, seek ceasefire, seek truce | REQUEST/yield | recipient=of:forces/people/person,by:agent,from:agent object=to,in,of,on
+ [actor The Security Council] called for a ceasefire in Yemen.
+ [actor The kidnappers] demanded a ransom from [recipient the family].
+ [actor The mediators] urged restraint.
+ [actor Moscow] demanded the surrender of [recipient the rebels].
+ [actor The US] called for an end to [object the violence].
+ [actor Relatives] demanded the release of [recipient the prisoners].
# ---- meet
v call for talks, call for dialogue, call for negotiation, call for meeting, call for summit, call for mediation, demand talks, request meeting, seek meeting, ask for meeting, request talks, seek talks, seek dialogue, urge dialogue, urge talks, urge negotiation, propose talks, propose meeting, propose summit, propose dialogue, offer talks, offer mediate, invite to talks, call emergency meeting, call emergency session, request emergency meeting, request session, request emergency session, call for session, seek session, ask for session, call for conference, propose conference, suggest talks, call meeting, call summit, convene meeting, convene summit, convene session, request mediation, seek mediation, ask for mediation, ask mediate, invite mediate, offer dialogue, offer negotiation, offer hold talks | REQUEST/meet | recipient=of:agent,with:agent,from:agent,to:agent,between:agent,obj:agent object=on,over,about | context=diplomatic
+ [actor Britain] requested an emergency session of [recipient the Security Council].
+ [actor The rebels] called for talks with [recipient the government].
+ [actor Seoul] proposed talks to [recipient Pyongyang].
+ [actor Egypt] called an emergency summit of [recipient the Arab League].
+ [actor The president] sought a meeting with [recipient the king].
v invite | REQUEST/meet | recipient=obj!:agent,iobj!:agent to=to | context=diplomatic not=bid,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,guest,tender
+ [actor Beijing] invited [recipient the rebel leader] to talks.
v bring to table, get to table, return to table, coax to table | CONSULT/third-party | recipient=obj!:agent | context=diplomatic modality=attempted
+ [actor Norway] tried to bring [recipient the rebels] to the table. => CT+ attempted
v ask, beg, plead, appeal | REQUEST/assist | actor=subj!:agent recipient=obj:agent,to:agent object=for! | only=tank,weapon,arms,ammunition,aid,help,money,troops,force,medicine,blanket,food,assistance,drone,missile,shelter,asylum,jet,relief,tent,reinforcement,loan not=customer,patience,voter,market
+ [actor Ukraine] begged [recipient Germany] for [object weapons].
+ [actor The mayor] appealed for [object medicine] and blankets.
v ask leave, ask go, ask stop, tell leave, urge release, urge stop, urge leave, urge withdraw, urge resign, urge end, ask release, ask withdraw, ask end, ask lift, urge lift, urge free, press release, press withdraw, order withdraw, order leave, order surrender, order stop, order release, beg free, beg stop, implore stop | REQUEST/yield | actor=subj!:agent recipient=obj!:agent,iobj!:agent,on!:agent | not=doctor,soldier,voter,reporter,troops
+ [actor Egypt] asked [recipient Israel] to stop the raids.
+ [actor Macron] urged [recipient Hamas] to release the hostages.
v call | REQUEST | actor=subj!:agent recipient=on!:agent,upon!:agent object=inf,for | not=court,reporter
+ [actor Kyiv] called on [recipient Russia] to return to the negotiating table.
+ [actor Amnesty International] called on [recipient Egypt] to reform its prisons.
v call for election, call for referendum, call for resignation, call for reform, call for change, call for ceasefire, call for truce, call for talks, call for calm, call for restraint, call for investigation, call for release, call for withdrawal, call for end, call for unity, call for dialogue, call for sanctions, call for aid, call for help, call for justice, call for inquiry, call for independence, call for autonomy, appeal for calm, appeal for help, appeal for aid, appeal for restraint, appeal for ceasefire, appeal for medicine, plead for help | REQUEST | actor=subj!:agent recipient=by:agent,from:agent | not=doctor,coach
+ [actor The opposition party] called for early elections.
+ [actor The pope] called for an end to the violence.
