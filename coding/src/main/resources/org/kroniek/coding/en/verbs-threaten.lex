# Warn of consequences that the speaker himself will bring.
v threaten, vow, swear, pledge, promise | THREATEN/violence | recipient=obj:agent object=inf! | only=kill,bomb,invade,attack,retaliate,execute,destroy,shoot,strike,punish,annihilate,behead,avenge,crush,respond,eliminate,fight,resist,hit,wipe,hunt,intervene,bombard,storm context=military not=virus,corruption,poverty
+ [actor The militants] threatened to kill [recipient the hostages].
+ [actor The president] vowed to crush [recipient the rebels].
v threaten, vow, swear, pledge, promise | THREATEN/restrict | recipient=obj:agent object=inf! | only=impose,ban,close,shut,block,dissolve,sack,dismiss,fine,censor,restrict,freeze,seize,tax
+ [actor The president] threatened to close the border.
v threaten, vow, swear, pledge, promise | THREATEN/arrest | recipient=obj:agent object=inf! | only=arrest,jail,prosecute,sue,imprison,detain,indict,try context=legal
+ [actor Police] threatened to arrest [recipient the demonstrators].
v threaten, vow, swear, pledge, promise | THREATEN/relations | recipient=obj:agent object=inf! | only=break,sever,recall,withdraw,boycott,suspend,quit,walk,leave,veto,cancel,abandon,resign,downgrade,scrap,pull context=diplomatic
+ [actor The party] threatened to quit [recipient the government].
v threaten, vow, swear, pledge, promise | THREATEN/expel | recipient=obj:agent object=inf! | only=expel,deport,evict,exclude,remove context=migration
+ [actor Kenya] threatened to deport [recipient the refugees].
v threaten, vow, swear, pledge, promise | THREATEN/territory | recipient=obj:agent object=inf! | only=annex,occupy,secede context=territory
+ [actor Iraq] threatened to annex [recipient Kuwait].
v threaten violence, threaten war, threaten retaliation, threaten force, threaten use force, threaten military action, threaten revenge, threaten blow up, threaten resume fighting, threaten reprisal, vow revenge, swear revenge, vow retaliation, promise revenge, promise retaliation, vow hit back, vow wipe out, warn of retaliation, warn retaliate, vow hunt down, warn of response, threaten response, warn of war, pledge retaliation, vow continue fighting | THREATEN/violence | recipient=obj:agent,against:agent,on:agent object=with,for at=in,at | context=military not=virus,corruption,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,poverty,charge,allegation
+ [actor Iran] vowed revenge for [object the killing].
+ [actor Israel] threatened military action against [recipient Iran].
+ [actor Pyongyang] threatened [recipient Seoul] with war.
v warn | THREATEN | actor=subj!:state/forces/person recipient=obj:agent object=against!,comp!,of! | only=retaliate,consequence,response,price,punish,pay,retaliation,force,war,reprisal,tolerate,accountable,responsible,severe,decisive,crush,sanction,firm,respond,strike,shoot context=diplomatic not=famine,climate,health,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ [actor China] warned that it would respond with force.
+ [actor The junta] warned that [object protesters will pay the price].
v give warning, issue warning, deliver warning, send warning, serve warning, issue threat, make threat, hurl threat, repeat threat, utter threat, pose threat, renew threat, deliver threat, raise threat, exchange threat, brandish, rattle sabre, rattle saber, draw red line, set red line, step up rhetoric | THREATEN | recipient=to:agent,against:agent,at:agent,for:agent object=about,over,of at=in,on | not=weather,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,health,travel,famine,climate,species
+ [actor The militia] issued threats against [recipient journalists].
+ [actor Beijing] issued a warning to [recipient Taiwan].
v threaten sanction, threaten embargo, threaten blockade, threaten ban, threaten crackdown, threaten martial law, threaten curfew, threaten punishment, warn of sanction, threaten censorship, threaten penalty, threaten blockade strait | THREATEN/restrict | recipient=on:agent,against:agent,obj:agent,with:agent object=over,for,with at=in,at | context=economic
+ [actor The EU] has threatened sanctions against [recipient Belarus].
v issue arrest warrant, issue warrant, issue international arrest warrant, threaten prosecution, threaten legal action, request arrest warrant, seek arrest warrant, threaten trial, put out warrant, issue red notice, place on wanted list, put on wanted list, offer reward, put bounty, post reward, apply for arrest warrant, offer bounty, threaten lawsuit, place bounty | THREATEN/arrest | recipient=for:agent,against:agent,obj:agent,on:agent object=over at=in,at | context=legal
+ [actor The ICC] issued an arrest warrant for [recipient the president].
+ [actor Spain] issued an arrest warrant against [recipient the separatist leader].
v threaten expulsion, threaten deportation, threaten eviction | THREATEN/expel | recipient=obj:agent from=from,out_of object=with | context=migration
+ [actor The junta] threatened [recipient aid workers] with expulsion.
v threaten invasion, threaten annexation, claim territory, lay claim, claim sovereignty, assert claim, renew claim, threaten secession, make territorial claim | THREATEN/territory | recipient=obj:agent at=obj:place,to,over,in,of | context=territory not=insurance,fame,throne,title
+ [actor Moscow] claimed sovereignty over [at Crimea].
v hold responsible, hold accountable | THREATEN | actor=subj recipient=obj:agent,obj object=for | only=whoever,anyone,everyone,those,anybody,will
+ [actor The ministers] will hold [recipient anyone] accountable who stirs up violence. => PR+ predicted
v set deadline, give deadline, set ultimatum, impose deadline | THREATEN | recipient=for:agent,to:agent,iobj:agent object=inf | context=diplomatic not=tax,application,entry,transfer
+ [actor ECOWAS] set a deadline for [recipient the junta].
v stage provocation, provoke, taunt, menace, intimidate, send bullet, send death threat, make death threat | THREATEN/violence | actor=subj recipient=obj:agent,to:agent,against:agent | weak not=debate,reaction,thought,outrage,anger,laughter
+ [actor Hooded men] made death threats against [recipient the judge].
v threaten | THREATEN | recipient=obj:agent object=inf,with,comp,obj | not=feel,rain,storm,species,existence,drought,virus,climate,accident,crash,collision,earthquake,quake,flood,flooding,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,cancer,lightning,derailment,stampede,heatwave,pandemic,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,stability,livelihood
+ [actor Turkey] threatened [recipient Greece] with [object consequences].
+ [actor The union] threatened to walk away.
v reserve right, keep option open, brandish weapon, flex muscle, stand ready, remain ready | THREATEN | actor=subj!:agent recipient=against:agent object=inf | context=military not=court,company,bank
+ [actor Israel] reserved the right to [object respond].
a ready, prepared | THREATEN | actor=head!:forces/state object=inf! | context=military only=fight,strike,attack,war,retaliate,respond,use,defend not=continue,talk,negotiate,sign,meet,cooperate,work,help,return,agree,discuss
+ [actor The army] is ready to [object fight].
# Vows to bring down, punish or take revenge
v threaten topple, vow topple, vow overthrow, threaten overthrow, vow oust, vow bring down, threaten bring down, swear topple, vow drive out, vow liberate, vow recapture, vow retake, vow eradicate, vow wipe out | THREATEN/violence | actor=subj!:agent object=inf | context=military not=corruption,poverty,disease,virus
+ [actor The general] vowed to topple the government.
v promise punishment, vow punishment, promise retribution, vow retribution, promise retaliation, promise response, vow response, promise revenge, promise reprisal, vow reprisal | THREATEN | actor=subj!:agent recipient=against:agent,for:agent object=- | not=school,pupil
+ [actor The president] promised harsh punishment.
