# Refuse, veto, cancel, bar.
v refuse, decline | REJECT/yield | actor=subj!:agent object=inf! | only=yield,surrender,withdraw,step,resign,leave,release,disarm,lay,hand,stop,quit,give,comply,bow,concede,apologise,apologize,back,budge,free,allow,compromise,extradite,obey,retreat,vacate
+ [actor The president] refused to step down.
+ [actor Pakistan] refused to hand over the suspect.
+ [actor The garrison] refused to surrender.
v reject, refuse, decline, turn down, spurn, rebuff, snub, dismiss, rule out, repudiate, brush off, brush aside, shrug off, wave away, scorn, shun, balk, discard, throw out, knock back, pour cold water, say no, give short shrift, oppose, resist | REJECT | actor=subj!:agent recipient=by:agent,from:agent,of:agent object=obj!,inf!,to! | not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,organ,transplant,minister,general,official,temptation,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,appeal,application,claim,allegation,report,comment,suggestion,rumour
+ [actor Israel] rejected [object the offer].
+ [actor The junta] turned down [object an offer].
+ [actor The rebels] ruled out [object a compromise].
+ [actor The president] refused to [object attend].
- The minister declined to comment on the rumour.
v reject plan, reject proposal, reject bill, reject reform, reject treaty, reject resolution, reject motion, vote down, strike down, reject amendment, defeat motion, defeat bill, reject independence, reject constitution, reject draft, oppose plan, oppose bill, reject result, refuse recognise, refuse recognize, refuse change, reject call for election, refuse hold election, reject change, oppose reform, block bill, block reform, block resolution, shelve reform, throw out bill, reject referendum, reject budget, refuse ratify, refuse sign, reject idea, refuse accept, overrule, override | REJECT/change | recipient=by:agent,of:agent,from:agent object=on,against,obj | context=legislative not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor Parliament] rejected the bill of [recipient the government].
+ [actor The senate] voted down the treaty.
+ [actor The court] struck down [object the law].
+ [actor Voters in Denmark] rejected the treaty.
+ [actor The opposition] rejected the result of the election.
v vote | REJECT/change | actor=subj!:agent object=against! | context=legislative
+ [actor The senate] voted against [object the treaty].
v veto, use veto, cast veto, exercise veto, wield veto | REJECT/change | recipient=- object=obj,on,against | context=diplomatic,legislative
+ [actor Russia] vetoed [object a resolution] on Syria.
+ [actor The president] vetoed [object the bill].
+ [actor China] used its veto in the Security Council.
v refuse help, refuse aid, reject aid, deny aid, refuse assistance, refuse asylum, deny asylum, reject asylum, turn down request, reject request, refuse request, turn down aid, reject appeal, refuse send troops, refuse support, refuse loan, refuse weapon, deny request, refuse arm, deny assistance, turn down asylum, reject application, refuse take, refuse admit, refuse accept refugee, decline help, refuse protection, withhold support, refuse deliver, reject asylum application | REJECT/assist | recipient=of:agent,to:agent,from:agent,iobj:agent,obj:agent object=for | not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,planning,bail
+ [actor Washington] rejected the request of [recipient Kyiv] for [object jets].
+ [actor Austria] refused asylum to [recipient the family].
+ [actor Myanmar] turned down aid from [recipient the United States].
v reject ceasefire, reject truce, reject ultimatum, reject demand, reject call, defy, defy order, defy ultimatum, defy deadline, ignore ultimatum, ignore deadline, ignore call, ignore demand, rule out ceasefire, rule out resignation, rule out withdrawal, rule out concession, reject extradition, reject resignation, break ceasefire, break truce, breach ceasefire, violate ceasefire, violate truce, breach truce, renounce ceasefire, call off ceasefire, end ceasefire, end truce, cling to office, block extradition | REJECT/yield | recipient=of:agent,by:agent,from:agent,obj:agent object=from,to
+ [actor The rebels] rejected the ceasefire.
+ [actor The strikers] defied a government order.
+ [actor The militia] broke the truce in [at Hodeida].
+ [actor The junta] ignored the demands of [recipient the African Union].
+ [actor The separatists] called off their ceasefire.
v refuse talks, reject talks, rule out talks, rule out negotiation, cancel meeting, cancel talks, cancel visit, cancel summit, call off talks, call off visit, call off meeting, call off summit, break off talks, break off negotiation, suspend talks, walk out of talks, pull out of talks, withdraw from talks, quit talks, boycott talks, boycott summit, boycott meeting, postpone visit, postpone talks, postpone summit, reject mediation, refuse mediation, reject dialogue, refuse dialogue, scrap summit, scrap talks, scrap meeting, decline invitation, turn down invitation, reject invitation, leave table, abandon talks, halt talks, freeze talks, snub summit, skip summit, boycott negotiation, stay away from talks, storm out, suspend negotiation, break off dialogue, end talks, refuse shake hand, leave talks, break off contact, suspend dialogue, withdraw invitation, disinvite | REJECT/meet | recipient=with:agent,by:agent,of:agent,obj:agent object=on,over | context=diplomatic not=worker,striker,union,match,game,goal,season,league,cup,tournament,championship,title,coach,player,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The rebels] broke off talks with [recipient the government].
+ [actor Seoul] cancelled a meeting with [recipient Tokyo].
+ [actor The president] called off his visit to Warsaw.
+ [actor The Palestinians] walked out of the talks.
+ [actor The opposition] rejected mediation by [recipient the bishops].
+ [actor India] suspended negotiations with [recipient Pakistan].
v cancel, call off, scrap, abandon, annul, renounce, tear up, scuttle, pull out, withdraw, back out, renege, walk away, repudiate, abrogate, denounce, exit, quit, go back, backtrack, rescind, suspend, terminate, ditch | REJECT | actor=subj!:agent recipient=with:agent object=obj!,from!,of!,on! | only=deal,treaty,agreement,accord,pact,truce,convention,talks,contract,memorandum,promise,commitment,peace,talk context=diplomatic not=village,town,city,troops,position,army,soldier,force,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,wedding,concert,flight,match
+ [actor The United States] pulled out of [object the nuclear deal].
+ [actor Turkey] withdrew from [object the convention].
+ [actor Ethiopia] reneged on [object the accord].
+ [actor Moscow] tore up [object the treaty].
v deny visa, refuse visa, refuse entry, deny entry, bar entry, deny access, refuse access, refuse permission, deny permission, block access, bar from enter, prevent enter, keep out, refuse admission, block entry, deny permit, refuse permit, refuse accreditation | REJECT | recipient=to:agent,iobj:agent,obj:agent,of:agent,for:agent at=in | context=diplomatic not=nightclub,casino
+ [actor Cuba] denied a visa to [recipient the senator].
+ [actor Myanmar] refused entry to [recipient the UN rapporteur].
v block, obstruct, stall, stonewall, frustrate, hold up, scupper, sabotage, derail, torpedo, thwart, undermine, impede, filibuster, stymie, hamstring, delay | REJECT | actor=subj!:agent recipient=by:agent object=obj! | only=resolution,bill,talks,deal,investigation,vote,plan,process,appointment,accession,statement,law,reform,entry,peace,bid,membership,aid,agreement,election,talk context=diplomatic not=road,street,website,access,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor Hungary] blocked [object the statement].
+ [actor Hungary] blocked [object the talks].
+ [actor The militia] torpedoed [object the peace talks].
v dispute, contest, challenge, refuse to recognise, refuse to accept | REJECT | actor=subj!:agent object=obj! | only=result,election,legality,legitimacy,sovereignty,mandate,count,vote,authority context=election not=match
+ [actor The opposition] contested [object the result] of the vote.
+ [actor The governor] challenged [object the result].
v acquit, clear, overturn, quash, throw out, reverse, annul, drop | REJECT | actor=subj!:org/person/state recipient=obj:agent,against:agent,of:agent object=obj | only=charge,conviction,verdict,sentence,case,court,judge,jury,prosecutor,ruling context=legal not=land,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,bomb,election
+ [actor A court] acquitted [recipient the colonel].
+ [actor The court] overturned [object the conviction].
# Leaving a deal, refusing a report
v pull, back, walk, opt, drop, bow | REJECT | actor=subj!:agent object=out_of!:any recipient=- | only=deal,treaty,agreement,accord,pact,truce,convention,talks,talk,negotiation,contract,memorandum,peace,process,summit not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,film,album,song,race,market,share
+ [actor Russia] has pulled out of the treaty.
v dismiss, reject, refute, rebut, rubbish, deny, repudiate, rebuff, scoff, contest, dispute, discount, brush aside, brush off, wave away, laugh off, shrug off | REJECT | actor=subj!:agent object=obj!,comp!,inf!,at! recipient=- | only=claim,accusation,charge,allegation,report,account,finding,criticism,rumour,rumor,accuse,version,blame,responsibility,involvement,crime,attack,massacre,link,role,abuse not=visa,access,entry,bail,asylum,permission,appeal,application,minister,general,official,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,film,album,song
+ [actor Sudan] dismissed the report as biased.
+ [actor The army] denied any involvement in the attack.
v abstain | REJECT/change | actor=subj!:agent object=from,on,in recipient=- | only=resolution,council,assembly,un,motion,text,draft context=diplomatic not=alcohol,sex,election
+ [actor India] abstained on the resolution.
v deny entry, deny access, deny visa, refuse entry, refuse visa, refuse access, bar entry, bar from enter, turn away, turn back | REJECT | actor=subj!:state/org/forces recipient=obj:agent,iobj:agent,to:agent to=into,to | context=diplomatic not=customer,club,patient
+ [actor Myanmar] refused entry to [recipient the envoy].
+ [actor Turkey] refused entry to [recipient the delegation].
v walk out of talks, walk out of negotiation, walk away from talks, leave talks, quit talks, leave negotiating table, boycott talks, boycott summit, boycott conference, abandon talks, storm out of talks | REJECT/meet | actor=subj!:agent recipient=with:agent at=in
+ [actor The opposition] walked out of the talks in [at Caracas].
v vote against, vote down | REJECT/change | actor=subj!:agent | context=legislative not=player,club,award,song
+ [actor The minister] voted against.
v ignore, flout, defy | REJECT/yield | actor=subj!:agent object=obj! | only=verdict,ruling,judgment,court,order,ultimatum,resolution,demand,ban,curfew,sanction context=legal not=player,coach,referee,doctor
+ [actor Israel] ignored the ruling of the court.
