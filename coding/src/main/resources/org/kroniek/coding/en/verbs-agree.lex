# Promise, offer, sign or announce future cooperation; accept mediation; a deal struck.
v reach agreement, reach deal, reach accord, reach compromise, reach settlement, strike deal, strike agreement, strike bargain, strike accord, cut deal, make deal, do deal, close deal, clinch deal, conclude deal, seal deal, conclude agreement, conclude pact, come to agreement, come to term, seal agreement, seal pact, hammer out deal, hammer out agreement, work out deal, work out agreement, negotiate deal, negotiate agreement, secure deal, forge agreement, forge pact, thrash out deal, arrive at agreement, find agreement, reach consensus, reach understanding, broker deal, ink deal, enter agreement, enter pact, announce deal, announce agreement, strike pact, finalise deal, finalize deal, finalise agreement, make pact, form pact, come to arrangement, reach arrangement, make agreement, initial agreement, shake hand | AGREE | actor=subj!:agent,with,between object=on,over,for | reciprocal context=diplomatic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,club,player,merger,supplier,takeover,record,bill,dust,score
+ [actor The government] reached an agreement with [actor the rebels].
+ [actor Moscow and Ankara] struck a deal on [object Idlib].
+ [actor The colonel] cut a deal with [actor the tribes].
+ [actor Serbia] concluded a pact with [actor Russia].
+ [actor The two countries] hammered out a deal on [object water].
+ [actor Iran and the United States] came to terms.
- The club struck a deal with a striker.
v agree ceasefire, agree truce, agree to ceasefire, agree to truce, sign ceasefire, sign truce, reach ceasefire, reach truce, agree on ceasefire, agree on truce, accept ceasefire, accept truce, strike truce, negotiate ceasefire, negotiate truce, announce ceasefire, announce truce, conclude ceasefire, conclude armistice, sign armistice, agree cease-fire, agree to cease-fire, sign cease-fire, extend ceasefire, extend truce, renew truce, renew ceasefire, prolong truce, back ceasefire | AGREE | actor=subj!:agent,with,between object=in | reciprocal context=military,diplomatic not=cake,aunt,wedding,couple,family,neighbour
+ [actor The army and the rebels] agreed to a ceasefire.
+ [actor Israel] agreed a truce with [actor Hamas].
+ [actor The warring parties] signed a ceasefire in [at Lusaka].
+ [actor Armenia and Azerbaijan] extended the truce.
v sign, initial, ink | AGREE | actor=subj!:agent,with!:agent object=obj! | reciprocal only=deal,agreement,pact,accord,contract,memorandum,protocol,declaration,peace,communique,charter,understanding context=diplomatic not=club,player,striker,match,game,goal,season,league,cup,tournament,championship,title,coach,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,album,label
+ [actor Sudan] signed [object a peace deal] with [actor the rebels].
+ [actor Egypt and Ethiopia] signed [object a memorandum].
v promise, pledge, vow, undertake, commit, guarantee, assure, give assurance, give guarantee, offer guarantee, give promise, make promise, make pledge, give word, swear | AGREE | actor=subj!:agent recipient=iobj:agent,to:agent object=obj!,inf!,comp!,to! | not=revenge,retaliate,retaliation,punish,crush,destroy,fight,avenge,attack,suicide,crime,refund,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,resist,war,hunt,oath
+ [actor The president] promised better roads.
+ [actor The junta] pledged to [object hold elections].
+ [actor The EU] committed itself to [object the plan].
- The rebels vowed to fight on.
v offer, propose, volunteer, extend offer, make offer, put forward, table, put on table, present plan, float, tender, unveil plan, present proposal, submit proposal, make proposal, offer cooperate, offer help, agree cooperate, offer assistance, offer aid, offer support | AGREE | actor=subj!:agent recipient=to:agent,iobj:agent object=obj!,inf! | context=diplomatic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,discount,prayer,condolence,resistance,resign,currency,contract,club,striker,player,job
+ [actor Japan] put forward a plan to [recipient Myanmar].
+ [actor Turkey] offered to [object guard the airport].
- The club offered the striker a contract.
v accept, embrace, consent, assent, accede, okay, give consent, go along, sign up, say yes, give go-ahead, give green light, give nod, approve, authorise, authorize, permit, green-light, clear | AGREE | actor=subj!:agent recipient=from:agent,of:agent object=obj!,to!,with! | only=plan,proposal,offer,deal,mediation,peace,initiative,demand,agreement,accord,roadmap,mission,deployment,term,condition,talks,compromise,settlement,resolution,sale,invitation,talk context=diplomatic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,award,responsibility,resignation,defeat,prize,job
+ [actor Damascus] accepted [object the peace plan].
+ [actor The rebels] consented to [object the mission].
+ [actor The cabinet] approved [object the deal].
v accept mediation, agree to mediation, welcome mediation, accept good office, agree to inspection, agree allow, agree admit, agree to observer, accept monitor, accept peacekeeper, accept mediator | AGREE | actor=subj!:agent recipient=by:agent,of:agent | context=diplomatic
+ [actor The rebels] accepted mediation by [recipient the African Union].
v form coalition, form government, form unity government, join coalition, enter coalition, agree share power, form alliance, share power, join government, form national unity government, set up unity government, merge, forge alliance, build coalition, form front, form bloc, form partnership, establish alliance, set up coalition | COOPERATE | actor=subj!:agent,with:agent recipient=- object=- | reciprocal context=political_institutions not=market,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,band,river,company
+ [actor The socialists] formed a coalition with [actor the greens].
+ [actor The rivals] formed a unity government.
v promise aid, pledge aid, pledge money, promise money, pledge support, promise support, pledge fund, pledge weapon, promise weapon, promise help, pledge help, pledge million, pledge billion, promise million, promise billion, offer weapon, offer money, offer loan, offer asylum, offer troops, pledge troops, promise troops, approve loan, approve aid, approve funding, commit fund, pledge dollar, earmark fund, pledge euro, offer million, offer billion, promise reconstruction, pledge contribution | AGREE | actor=subj!:agent recipient=to:agent,for:agent,iobj:agent object=in | context=economic
+ [actor Norway] pledged money for [recipient the refugees].
+ [actor The donors] pledged two billion dollars to [recipient Afghanistan].
+ [actor Berlin] promised weapons to [recipient Kyiv].
+ [actor Venezuela] offered asylum to [recipient the fugitive].
v agree resume tie, normalise relation, normalize relation, restore tie, resume tie, establish tie, establish relation, restore relation, re-establish tie, resume relation, reopen embassy, open embassy, upgrade tie, exchange ambassador, renew tie, normalise tie, normalize tie, establish diplomatic relation, restore diplomatic relation, open consulate, reinstate ambassador, return ambassador, repair tie, rebuild tie, deepen tie, strengthen tie, expand tie, boost tie, forge tie, improve relation, improve tie | COOPERATE | actor=subj!:agent,with:agent,between recipient=- at=in | reciprocal context=diplomatic
+ [actor Saudi Arabia and Iran] restored diplomatic relations.
+ [actor Sudan] normalised relations with [actor Israel].
+ [actor The United States] reopened its embassy in [at Mogadishu].
v meet demand, satisfy demand, fulfil demand, fulfill demand, grant demand, bow to demand, give in to demand, agree to demand, comply with demand, accede to demand, accommodate demand, address grievance | CONCEDE | actor=subj!:agent recipient=of:agent,by:agent | not=energy,consumer,customer,supply,market,share,stock,price,profit,investor,sale,brand,earnings,shareholder,dividend,startup,retailer,product
+ [actor The government] met the demands of [recipient the strikers].
+ [actor The king] bowed to the demands of [recipient protesters].
v agree, consent, accept, offer, promise, decide | CONCEDE | actor=subj!:agent object=inf! | only=release,free,withdraw,disarm,resign,surrender,step,pull,lift,ease,leave,evacuate,hand,return,admit not=club,player,bank,firm,company,market
+ [actor The kidnappers] agreed to release the hostages.
+ [actor The president] agreed to step down.
v agree | AGREE | actor=subj!:agent,with:agent,between object=on!,to!,obj!,inf!,comp! | reciprocal context=diplomatic not=opinion,analyst,expert,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,talks,say,disagree,talk
+ [actor The parties] agreed on [object a new government].
+ [actor The rebels] agreed with [actor the army] on [object a plan].
v express readiness, express willingness, declare readiness, signal readiness, signal willingness, announce readiness, voice readiness, indicate willingness | AGREE | actor=subj!:agent object=inf,for,to | context=diplomatic
+ [actor The rebels] expressed their readiness to negotiate.
+ [actor Iran] signalled its willingness to talk.
v be ready, be prepared, be willing | AGREE | actor=subj!:agent object=inf! | context=diplomatic not=fight,attack,strike,defend,die,retaliate,respond,invade,use,wage,pay,kill,risk,work,play,release,resign,step,withdraw,surrender,lift,free,concede,leave,battle,launch,fire,act,resist,repel
+ [actor Norway] is ready to send observers.
+ [actor The government] is willing to negotiate with the rebels.
- The army is ready to attack.
v agree extend ceasefire, agree extend truce, agree stop fight, agree end fighting, agree end war, agree lay down arm, agree share power, agree hold talks, agree resume talks, agree exchange prisoner, agree set up commission, agree to prisoner exchange, agree to talks | AGREE | actor=subj!:agent,with:agent object=inf | reciprocal context=diplomatic
+ [actor The warring parties] agreed to extend the ceasefire.
+ [actor Ethiopia and the rebels] agreed to stop fighting.
v promise, offer, pledge | AGREE | actor=subj!:agent recipient=iobj:agent,to:agent object=obj!:event | context=diplomatic not=player,fan,club,coach,customer,shareholder,guest
+ [actor The president] promised talks.
