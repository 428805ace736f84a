# Warn of consequences that the speaker himself will bring.
v threaten | THREATEN | recipient=obj:agent object=inf,with,comp,obj | weak not=rain,storm,species,existence,drought,virus,climate,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,stability,livelihood
+ [actor Turkey] threatened [recipient Greece] with [object war].
+ [actor The rebels] threatened to [object kill the hostages].
+ [actor The union] threatened a strike.
v threaten violence, threaten attack, threaten war, threaten invade, threaten kill, threaten bomb, threaten retaliate, threaten retaliation, threaten execute, threaten destroy, threaten force, threaten shoot, threaten use force, threaten strike, threaten punish, threaten annihilate, threaten behead, threaten military action, threaten revenge, threaten blow up, threaten intervene, threaten resume fighting, threaten march, threaten bombard, threaten reprisal, vow revenge, vow avenge, vow retaliate, swear revenge, vow retaliation, promise revenge, promise retaliation, vow punish, vow crush, vow destroy, vow strike, vow strike back, vow hit back, vow attack, pledge avenge, vow eliminate, vow wipe out, warn of retaliation, warn retaliate, vow hunt down, promise punish, vow respond, warn of response, threaten response, warn of war, pledge retaliation, swear avenge, vow fight, vow continue fighting, pledge fight, vow resist, vow defend | THREATEN/violence | recipient=obj:agent,against:agent,on:agent object=with,for | context=military not=virus,corruption,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,poverty,charge,allegation
+ [actor Iran] vowed revenge for [object the killing].
+ [actor The militants] threatened to kill [recipient the hostages].
+ [actor The president] vowed to crush [recipient the rebels].
+ [actor Israel] threatened military action against [recipient Iran].
+ [actor Pyongyang] threatened [recipient Seoul] with war.
+ [actor The general] vowed to fight on.
v warn | THREATEN | actor=subj!:state/forces/person recipient=obj:agent,against object=against!,comp! | only=retaliate,consequence,response,price,punish,pay,retaliation,force,war,reprisal,tolerate,accountable,responsible,severe,decisive,crush,sanction,firm,respond,strike,shoot context=diplomatic not=famine,climate,health,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ [actor Beijing] warned [recipient Taipei] against [object a declaration of independence] and severe consequences.
+ [actor The junta] warned that [object protesters will pay the price].
v give warning, issue warning, deliver warning, send warning, serve warning, issue threat, make threat, hurl threat, repeat threat, utter threat, pose threat, renew threat, deliver threat, raise threat, exchange threat, brandish, rattle sabre, rattle saber, draw red line, set red line, step up rhetoric | THREATEN | recipient=to:agent,against:agent,at:agent,for:agent object=about,over,of | weak not=weather,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,health,travel,storm,famine,climate,tsunami,species
+ [actor The militia] issued threats against [recipient journalists].
+ [actor Beijing] issued a warning to [recipient Taiwan].
v threaten sanction, threaten embargo, threaten blockade, threaten impose sanction, threaten tariff, threaten ban, threaten impose, threaten impose tariff, threaten close border, threaten crackdown, threaten martial law, threaten curfew, threaten fine, threaten close, threaten shut, threaten dissolve parliament, threaten punishment, threaten block, threaten cut off, threaten crack down, warn of sanction, threaten censorship, threaten penalty, threaten close strait, threaten blockade strait, threaten cut, threaten seize, threaten dismiss, threaten sack | THREATEN/restrict | recipient=on:agent,against:agent,obj:agent,with:agent object=over,for,with | context=economic
+ [actor The EU] threatened sanctions against [recipient Belarus].
+ [actor The president] threatened to impose tariffs on [recipient Mexico].
+ [actor Iran] threatened to close the strait.
v threaten arrest, threaten jail, threaten prosecute, threaten sue, threaten imprison, issue arrest warrant, issue warrant, issue international arrest warrant, threaten prosecution, threaten legal action, request arrest warrant, seek arrest warrant, threaten detain, threaten indict, threaten trial, put out warrant, issue red notice, place on wanted list, put on wanted list, offer reward, put bounty, post reward, apply for arrest warrant, offer bounty, threaten lawsuit, place bounty | THREATEN/arrest | recipient=for:agent,against:agent,obj:agent,on:agent object=over | context=legal
+ [actor The ICC] issued an arrest warrant for [recipient the president].
+ [actor Spain] issued an arrest warrant against [recipient the separatist leader].
+ [actor Police] threatened to arrest [recipient the demonstrators].
v threaten break tie, threaten cut tie, threaten sever tie, threaten recall, threaten withdraw, threaten boycott, threaten suspend, threaten pull out, threaten quit, threaten walk out, threaten leave, threaten veto, threaten cancel, threaten end talks, threaten halt aid, threaten cut aid, threaten withdraw aid, threaten suspend aid, threaten break relation, threaten stop aid, threaten abandon, threaten resign, threaten downgrade tie, threaten scrap, threaten halt | THREATEN/relations | recipient=with:agent,obj:agent,to:agent object=obj,from,of | context=diplomatic
+ [actor Ankara] threatened to cut ties with [recipient Israel].
+ [actor The coalition partner] threatened to quit the government.
+ [actor Washington] threatened to suspend aid to [recipient Egypt].
v threaten expel, threaten deport, threaten expulsion, threaten evict, threaten deportation, threaten send back, threaten eviction, threaten exclude, threaten remove, threaten throw out | THREATEN/expel | recipient=obj:agent from=from,out_of object=with | context=migration
+ [actor Kenya] threatened to deport [recipient Somali refugees].
+ [actor The junta] threatened to expel [recipient aid workers].
v threaten annex, threaten occupy, threaten seize territory, threaten invasion, threaten annexation, claim territory, lay claim, claim sovereignty, assert claim, renew claim, threaten take over, threaten invade, threaten cross border, threaten secede, threaten secession, make territorial claim | THREATEN/territory | recipient=obj:agent at=obj:place,to,over,in,of | context=territory weak not=insurance,fame,throne,title
+ [actor Iraq] threatened to annex [at Kuwait].
+ [actor Moscow] laid claim to [at Crimea].
v remain ready, stand ready, be ready fight, be prepared fight, be ready to fight, be ready for war, be prepared for war, reserve right, keep option open, be ready strike, rule out military, threaten to use, brandish weapon, be ready respond, promise response | THREATEN | actor=subj!:state/forces/person recipient=against:agent object=inf,for | context=military weak
+ [actor Israel] reserved the right to [object strike Iran].
+ [actor The army] is ready to fight.
v hold responsible, hold accountable | THREATEN | actor=subj recipient=obj:agent,obj object=for | only=whoever,anyone,everyone,those,anybody,will
+ [actor The allies] will hold accountable anyone who stirs up violence.
v set deadline, give deadline, set ultimatum, impose deadline | THREATEN | recipient=for:agent,to:agent,iobj:agent object=inf | context=diplomatic not=tax,application,entry,transfer
+ [actor ECOWAS] set a deadline for [recipient the junta].
v stage provocation, provoke, taunt, menace, intimidate, send bullet, send death threat, make death threat | THREATEN/violence | actor=subj recipient=obj:agent,to:agent,against:agent | weak not=debate,reaction,thought,outrage,anger,laughter
+ [actor Hooded men] made death threats against [recipient the judge].
