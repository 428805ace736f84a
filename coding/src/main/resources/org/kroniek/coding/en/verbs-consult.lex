# Meet, visit, talk, call, negotiate, mediate.
# ---- meet and talk
v meet | CONSULT | actor=subj!:agent,obj:agent,with | reciprocal context=diplomatic not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,demand,need,target,deadline,standard,condition,requirement,resistance,criterion,obligation,cost,challenge,opposition,expectation
+ [actor The president] met [actor the king] on Tuesday.
+ [actor The foreign ministers] met in [at Geneva].
+ [actor Putin] met with [actor Xi] in [at Beijing].
- The company met its target.
- The teams meet in the cup final match.
v talk, confer, consult, converse, chat, huddle, sit down, deliberate, speak | CONSULT | actor=subj,with!:agent,to!:agent object=about,on,over | reciprocal context=diplomatic not=reporter,journalist,television,newspaper,crowd,doctor,lawyer,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The envoy] talked with [actor the rebels].
+ [actor The chancellor] spoke with [actor the president] about [object Syria].
+ [actor The minister] consulted with [actor the generals].
- The actor talked to reporters.
v discuss, debate, talk over, go over, thrash out, hammer out, tackle, review, address | CONSULT | actor=subj!:agent,with:agent object=obj! | reciprocal context=diplomatic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,crowd,rally,reporter,letter,parliament
+ [actor The leaders] discussed [object the border].
+ [actor The prime minister] discussed [object the border] at length.
v negotiate, bargain, haggle, parley, renegotiate, renew negotiation, dicker | CONSULT | actor=subj!:agent,with:agent,between object=obj,over,on,about | reciprocal context=diplomatic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,bend,corner,salary,club,contract,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The government] negotiated with [actor the rebels] over [object prisoners].
+ [actor Serbia and Kosovo] are negotiating in [at Brussels].
v hold talks, have talks, begin talks, open talks, start talks, resume talks, enter talks, launch talks, conduct talks, continue talks, attend talks, join talks, take part in talks, engage in talks, hold negotiation, begin negotiation, open negotiation, start negotiation, resume negotiation, enter negotiation, conduct negotiation, engage in negotiation, hold discussion, have discussion, hold consultation, begin dialogue, open dialogue, start dialogue, engage in dialogue, hold dialogue, launch dialogue, conduct dialogue, return to talks, restart talks, reopen talks, wrap up talks, conclude talks, finish talks, end talks, complete talks, renew talks, revive talks, hold round, have meeting, hold meeting, have conversation, hold conversation, hold session, have lunch, have dinner, have audience, have exchange, exchange view, compare note, hold secret talks, make contact, establish contact, have contact, sit at table, come to table, return to table, break ground, open channel, come face to face, hold face-to-face talks | CONSULT | actor=subj,with,between object=on,about,over | reciprocal context=diplomatic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,club,takeover,merger,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The government] held talks with [actor the rebels].
+ [actor Washington and Tehran] resumed talks on [object the nuclear programme].
+ [actor Both governments] began negotiations in [at Oslo].
+ [actor The president] had a meeting with [actor the patriarch].
+ [actor India and Pakistan] opened a dialogue.
+ [actor The delegates] returned to the table in [at Nairobi].
- The club is in talks with a striker.
a *talks in, *contact in, *negotiation in, *dialogue in | CONSULT | actor=head!:agent,with,between object=on,about,over | reciprocal context=diplomatic not=club,player,striker,merger,takeover,bank,firm
+ [actor The junta] is in talks with [actor the monks].
v hold summit, convene summit, attend summit, host summit, hold conference, attend conference, hold peace conference, take part in summit, take part in conference, attend meeting, take part in meeting, join summit, hold emergency session, hold emergency meeting, hold special session, convene meeting, convene session, convene conference, open conference, hold plenary, chair meeting, chair session, chair summit, gather for summit, gather for talks, gather for meeting, meet in emergency session, preside over meeting, open summit | CONSULT/multilateral | actor=subj object=on,about,over recipient=with | context=diplomatic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,scientist,doctor,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,dentist
+ [actor The African Union] held a summit.
+ [actor Arab leaders] attended an emergency meeting on [object Gaza].
+ [actor The Security Council] held an emergency session on [object Kosovo].
+ [actor Foreign ministers] gathered for talks in [at Brussels].
v gather, convene, assemble, meet | CONSULT/multilateral | actor=subj!:agent object=on,about | only=summit,conference,session,leader,minister,delegate,council,assembly,envoy,diplomat context=diplomatic weak not=protester,crowd,evidence,troops,demonstrator,mourner,troop
+ [actor Foreign ministers] convened in [at Jeddah].
# ---- receive and visit
v visit, tour | CONSULT/visit | actor=subj!:person/org/state recipient=obj:agent,on:agent at=obj:place,in | context=diplomatic weak not=tourist,website,museum,doctor,fan,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,relative,patient
+ [actor The pope] visited [recipient Cuba].
+ [actor The secretary of state] toured [at Jerusalem].
+ [actor The envoy] visited [recipient the king].
v pay visit, make visit, begin visit, start visit, make trip, make tour, embark on tour, pay state visit, pay official visit, make state visit, make official visit, make surprise visit, pay surprise visit, conclude visit, end visit, wrap up visit, begin tour, start tour, undertake visit, go on visit, make stop, make stopover, pay call, pay courtesy call, cut short visit, make pilgrimage | CONSULT/visit | actor=subj!:agent recipient=on:agent at=to,in,of to=- | context=diplomatic not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,tourist,band
+ [actor The chancellor] paid a visit to [at Ankara].
+ [actor The president] made a surprise visit to [at Kabul].
+ [actor The foreign minister] began a tour of [at Africa].
v travel, fly, head, go, jet off, journey, arrive, come, land, fly in, return | CONSULT/visit | actor=subj!:person at=- to=to,in from=from | only=talks,summit,meeting,visit,mission,mediate,negotiation,envoy,minister,delegation,president,chancellor,talk context=diplomatic weak not=holiday,exile,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,hospital,office,power,troops,troop
+ [actor The envoy] flew to [to Damascus] for talks.
+ [actor The minister] arrived in [to Sanaa] on a visit.
+ [actor The president] travelled to [to Moscow].
v receive, welcome, host, greet, fete, entertain, play host, roll out red carpet, meet with honour, receive in audience | CONSULT/visit | actor=subj!:agent recipient=obj!:agent,to!:agent at=in,at to=- | context=diplomatic not=refugee,migrant,asylum,fan,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,guest,tourist,event
+ [actor The emir] received [recipient the prime minister].
+ [actor Jordan] hosted [recipient the Palestinian leader].
+ [actor The pope] welcomed [recipient the president].
v host talks, host meeting, host summit, host negotiation, host conference, host dialogue, host round, offer venue | CONSULT/third-party | actor=subj!:agent recipient=between:agent,with:agent,for:agent,of:agent object=on,about | context=diplomatic
+ [actor Qatar] hosted talks between [recipient the Taliban and the government].
+ [actor Switzerland] hosted negotiations on [object Syria].
v send envoy, send delegation, dispatch envoy, dispatch delegation, send emissary, dispatch emissary, send team, dispatch diplomat, send negotiator, send mission, send minister | CONSULT/visit | actor=subj!:agent recipient=- to=to,into | context=diplomatic not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,rescue
+ [actor The pope] sent an envoy to [to Baghdad].
+ [actor South Korea] dispatched a delegation to [to Pyongyang].
v accompany, escort | CONSULT/visit | actor=subj!:person recipient=obj!:person | only=visit,trip,tour,summit,delegation context=diplomatic
+ [actor The foreign minister] accompanied [recipient the president] on the trip.
# ---- phone and letters
v phone, telephone, ring, ring up, call up | CONSULT/phone | actor=subj!:agent recipient=obj!:agent object=about,over | context=diplomatic weak not=police,ambulance,newspaper,programme,policeman
+ [actor The president] phoned [recipient the chancellor].
+ [actor The minister] telephoned [recipient the emir] about [object the hostages].
v speak by phone, speak by telephone, talk by phone, speak on phone, talk on phone, hold phone call, have phone call, hold telephone conversation, have telephone conversation, hold video call, hold video conference, have phone conversation, hold call, talk by telephone, hold telephone talks, speak over phone, talk over phone, discuss by phone, hold phone talks, speak via video link, have call | CONSULT/phone | actor=subj,with,to object=about,on,over | reciprocal context=diplomatic
+ [actor The president] spoke by phone with [actor the prime minister].
+ [actor The two leaders] held a telephone conversation on [object Ukraine].
+ [actor The king] had a phone call with [actor the emir].
v make phone call, make call, place call, make telephone call | CONSULT/phone | actor=subj!:agent recipient=to!:agent,with!:agent object=about to=- | context=diplomatic
+ [actor The prime minister] made a phone call to [recipient the president].
v write | CONSULT | actor=subj!:agent recipient=to!:agent object=about,over to=- | only=letter,president,minister,government,council,commission context=diplomatic weak not=reader,mother,book,song
+ [actor The opposition] wrote to [recipient the president] about [object the prisoners].
v send letter, send message, deliver letter, deliver message, convey message, pass message, exchange letter, exchange message, hand over letter, relay message, address letter | CONSULT | actor=subj!:agent recipient=to!:agent,with:agent,iobj:agent object=about to=- | context=diplomatic not=signal,love
+ [actor Castro] sent a letter to [recipient the pope].
+ [actor The envoy] delivered a message to [recipient the king].
v brief, debrief | CONSULT | actor=subj!:agent recipient=obj!:agent object=on,about | context=diplomatic not=reporter,journalist,press
+ [actor The general] briefed [recipient the Security Council] on [object the truce].
# ---- mediate
v mediate, arbitrate, intercede, facilitate, conciliate, act as mediator, act as intermediary, serve as mediator, act as broker, act as go-between, offer good office, shuttle, play mediator, serve as intermediary, act as peacemaker, play role of mediator | CONSULT/third-party | actor=subj!:agent recipient=between:agent,with:agent,for:agent object=obj:event | context=diplomatic not=military,militarily,market,currency,court,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,learning
+ [actor Algeria] mediated between [recipient Iran and Iraq].
+ [actor Oman] mediated [object the talks].
+ [actor Kuwait] acted as mediator.
+ [actor The envoy] shuttled between [recipient Khartoum and the rebels].
v broker, sponsor, moderate, oversee, chair, observe | CONSULT/third-party | actor=subj:agent object=obj! recipient=between:agent | only=talks,ceasefire,truce,deal,agreement,dialogue,negotiation,accord,peace,settlement,cease-fire,pact,compromise,process,release,swap,exchange,armistice,talk context=diplomatic not=stock,house,estate,market,share,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor Egypt] brokered [object a truce].
+ [actor The bishops] moderated [object the dialogue].
v launch mediation, offer mediation, begin mediation, lead mediation, offer to mediate, undertake mediation, mount mediation, undertake peace mission, embark on peace mission, lead peace effort, resume mediation, attempt mediation, conduct shuttle diplomacy, launch peace initiative, start peace mission, revive peace process, relaunch peace process, kick-start talks, jump-start talks, get talks going, set dialogue going, broker talks, revive talks, rescue talks, save talks, bring together, bring to negotiating table | CONSULT/third-party | actor=subj!:agent recipient=obj:agent,between:agent,of:agent object=in | context=diplomatic modality=attempted
+ [actor The UN] launched mediation between [recipient the rivals]. => CT+ attempted
+ [actor The envoy] brought together [recipient the rebel leaders]. => CT+ attempted
+ [actor The pope] offered mediation in the conflict. => CT+ attempted
v bridge gap, narrow difference, iron out difference, resolve difference, settle dispute, settle difference, resolve dispute, break deadlock, break impasse, defuse crisis, defuse tension, ease tension, reconcile, calm tension, work out compromise, seek compromise, seek solution, seek settlement, find solution, find compromise, mend fence, mend tie, patch up, bury hatchet, smooth over, make peace, seek peace, build confidence, build bridge, break ice | CONSULT | actor=subj!:agent,with:agent,between recipient=obj:agent object=over,on | context=diplomatic reciprocal not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,income,gender
+ [actor The two governments] narrowed their differences over [object the border].
+ [actor Athens and Skopje] settled their dispute.
+ [actor Hamas and Fatah] made peace.
v plan talks, schedule talks, plan summit, schedule summit, plan meeting, schedule meeting, agree talks, accept invitation, accept talks, set date, arrange talks, arrange meeting, prepare talks, prepare summit, announce talks, announce summit | CONSULT | actor=subj,with,between object=on,about | reciprocal context=diplomatic modality=planned
+ [actor Trump and Kim] planned a summit in [at Singapore]. => CT+ planned
+ [actor The two governments] have scheduled talks for next week. => CT+ planned
+ [actor The rebels] accepted an invitation to talks. => CT+ planned
# Being at the table
v be at talk, be at talks, be at negotiation, be at summit, be at meeting, be at table, be present at talks | CONSULT | actor=subj!:agent | context=diplomatic
+ [actor Eritrea] was at the talks.
v phone, telephone, call by phone, ring, speak by phone, talk by phone, speak on phone, talk on phone, hold phone call, have phone call, call | CONSULT/phone | actor=subj!:person/state,with:person/state,to:person/state,obj:person/state recipient=- object=about | only=phone,telephone,telephoned context=diplomatic not=meeting,election,reporter,police
+ [actor The Israeli prime minister] spoke by phone with [actor the Egyptian president].
v bring together, bring to table, bring to negotiating table, bring around table, bring face to face | CONSULT/third-party | actor=subj!:agent recipient=obj!:agent at=in | context=diplomatic not=fan,family
+ [actor Norway] brought [recipient the rebels] to the negotiating table in [at Oslo].
