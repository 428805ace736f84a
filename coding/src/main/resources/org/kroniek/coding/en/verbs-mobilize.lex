# Move, raise or ready forces without using them yet.
# ---- movement
v advance, march, push, press forward, push forward, move forward, press on, converge, drive, thrust, surge, inch forward, inch closer, gain ground, push on | MOBILIZE/troops | actor=subj!:forces/state to=on,to,towards,toward,into,in from=from,out_of | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,career,cause,demonstrator,protester,argument
+ [actor The army] advanced on [to Mosul] on Monday.
+ [actor Rebels] are marching towards [to Addis Ababa].
+ [actor Government troops] pushed into [to Aleppo] from [from Hama].
- The team advanced to the final match.
v close in, bear down, zero in | MOBILIZE/troops | actor=subj!:forces/state to=on!:place | context=military
+ [actor Russian forces] closed in on [to Pokrovsk].
v advance, march, push | MOBILIZE/troops | actor=subj!:person to=on!:place,towards!:place,toward!:place from=from | context=military only=troops,army,force,militia,capital,fighter,soldier,offensive,troop not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,demonstrator,protester,peace,rally
+ [actor Haftar] advanced on [to Tripoli] with his troops.
v deploy, station, send, move, dispatch, install, set up, position, place, ship, transfer, site, base, park, field | MOBILIZE/weapons | actor=subj recipient=- object=obj!:weapon to=to,into,in,at from=from | context=military not=aid,buyer,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor Russia] deployed [object missiles].
+ [actor Beijing] sent [object warships] to [to the strait].
+ [actor The army] moved [object tanks].
v move, roll, move in, move up, pour in, pour, stream, head, race, speed, sweep, roll in, cross, enter, go in, move into | MOBILIZE/troops | actor=subj!:forces to=into,to,towards,toward,on,obj from=from,out_of | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,talks,politics,negotiation,refugee,court,office,talk
+ [actor Tanks and troops] rolled into [to Prague].
+ [actor Soldiers] moved into [to Soweto].
+ [actor Kenyan troops] poured into [to Somalia].
+ [actor The army] entered [to Kilis] at dawn.
v arrive, land, disembark, touch down, fly in, reach, parachute | MOBILIZE/troops | actor=subj!:forces to=in,at,on,obj from=from | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,agreement,deal,compromise,conclusion,accord,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor Marines] landed in [to Mogadishu].
+ [actor Reinforcements] arrived in [to Donetsk] from [from Rostov].
+ [actor French troops] reached [to Gao].
a *way on, *way under, underway, *route en | MOBILIZE/troops | actor=head!:forces to=to,towards,for from=from,out_of | context=military
+ [actor Reinforcements] are on their way to [to Bukavu].
v mass, gather, assemble, concentrate, build up, amass, form up, muster | MOBILIZE/troops | actor=subj!:forces/state object=obj:forces/weapon at=in,at,along,on | context=military not=fortune,wealth,debt,evidence,protester,demonstrator,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor Troops] massed along the border near [near Kharkiv].
+ [actor Moscow] is amassing [object troops] near [near Belgorod].
v send, deploy, dispatch, send in, call in, pour, station | MOBILIZE/police | actor=subj recipient=- object=obj!:forces to=to,into,in,at | only=police,policeman,gendarme,constable,officer context=repression
+ [actor The governor] sent [object riot police].
+ [actor The government] deployed [object police].
v deploy, station, dispatch, send, send in, redeploy, rush, commit, post, position, pour, despatch, fly in, move, shift, transfer, send off, ferry, bring in, field, base | MOBILIZE/troops | actor=subj recipient=- object=obj!:forces to=to,into,in,at from=from | context=military weapon not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,referee,peacekeeper,crime,letter,child,money,aid,cell,body,wound,email,message,signal
+ [actor France] deployed [object troops].
+ [actor The government] sent [object soldiers] into [to Swat].
+ [actor Russia] sent [object paratroopers].
+ [actor The president] dispatched [object the army].
+ [object Two battalions] were sent to [to Juba] by [actor the army].
- The body sends an army of cells to the wound.
v deploy, fan out, take up position, take position, spread out, take up post, dig in, entrench, take to street | MOBILIZE/troops | actor=subj!:forces at=in,at,along,across | context=military
+ [actor Soldiers] fanned out across [at Harare].
+ [actor Troops] took up positions near [near Kismayo].
+ [actor The rebels] dug in around [near Idlib].
v reinforce, strengthen, beef up, bolster, boost, shore up, fortify, step up, increase, augment, double, expand, build up, raise | MOBILIZE/troops | actor=subj object=obj!:forces/weapon at=in,at,along,on | only=troops,force,garrison,presence,deployment,patrol,soldier,border,army,fleet,contingent,fortification,defence,defense,navy,troop context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor The army] reinforced [object its garrison] in [at Gao].
+ [actor Poland] beefed up [object its forces] along the border.
v reinforce, fortify | MOBILIZE/troops | actor=subj!:forces/state at=obj!:place | context=military
+ [actor Ukraine] fortified [at Kharkiv].
v beef up security, tighten security, step up security, boost security, increase security, step up patrol, set up checkpoint, erect checkpoint, man checkpoint, step up border control, reinforce border, seal border, secure border, stage patrol, conduct patrol, mount patrol, set up roadblock, erect roadblock, put up roadblock, cordon off, seal off | MOBILIZE/police | at=in,at,along,obj | context=repression not=airline,computer,protester,demonstrator,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor Police] tightened security in [at Lhasa].
+ [actor The army] set up checkpoints around [near Baghdad].
v patrol, guard, police, cordon, escort | MOBILIZE/troops | actor=subj!:forces at=obj:place,in object=obj:thing/goods | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,secret
+ [actor Soldiers] patrolled [at Kinshasa].
+ [actor Turkish troops] are guarding [object the pipeline].
# ---- raising and readying
v mobilise, mobilize, call up, conscript, draft, recruit, enlist, enrol, enroll, train, arm, raise, levy, remobilise, muster | MOBILIZE/troops | actor=subj object=obj!:forces/people | context=military not=voter,supporter,staff,nurse,worker,bill,teacher,law,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,demonstrator,student,tax
+ [actor Ukraine] mobilised [object reservists].
+ [actor Israel] called up [object its reservists].
+ [actor The rebels] recruited [object young fighters] in the camps.
- The coach drafted two soldiers into the cup match.
v mobilise, mobilize, rearm, re-arm, remobilise, regroup, prepare for war, brace for war, gear up for war, prepare for battle, arm oneself | MOBILIZE/troops | actor=subj!:forces/state recipient=against at=in | context=military
+ [actor The militia] regrouped near [near Kunduz].
+ [actor Serbia] mobilised on Friday.
v place on alert, put on alert, raise alert, go on alert, place on high alert, put on high alert, put on standby, place on standby, put on war footing, raise alert level, put on combat alert, step up alert | MOBILIZE/troops | actor=subj object=obj:forces/thing recipient=- | context=military not=hospital,flood,storm,doctor
+ [actor Pakistan] put [object its forces] on high alert.
+ [actor The president] placed [object the army] on alert.
a *alert on | MOBILIZE/troops | actor=head!:forces at=in,along | context=military
+ [actor The army] is on alert in [at Jammu].
v order general mobilisation, order mobilisation, order mobilization, declare mobilisation, declare mobilization, announce mobilisation, announce mobilization, order general mobilization, introduce conscription, reintroduce conscription, impose conscription, extend conscription | MOBILIZE/troops | object=of | context=military
+ [actor The president] declared a general mobilisation.
+ [actor The junta] introduced conscription.
v order deployment, authorise deployment, authorize deployment, approve deployment, announce deployment, order advance, order reinforcement | MOBILIZE/troops | object=of to=to,in | context=military modality=ordered
+ [actor The president] ordered the deployment of [object troops] to [to Kivu]. => CT+ ordered
v hold exercise, conduct exercise, stage exercise, carry out exercise, hold manoeuvre, hold maneuver, stage manoeuvre, hold drill, conduct drill, stage drill, hold war game, stage war game, conduct war game, launch exercise, begin exercise, start exercise, stage manoeuvres, hold parade, stage parade, hold military parade, stage show of force, hold live-fire exercise, conduct live-fire exercise, stage military parade, rehearse | MOBILIZE/troops | actor=subj!:forces/state at=in | context=military not=election,fire,evacuation,earthquake,joint,school,play,song
+ [actor China] held exercises near [near Taiwan].
+ [actor The navy] staged war games off [near Busan].
+ [actor North Korea] held a military parade in [at Pyongyang].
v test, test-fire, test-launch, fire, launch, fire off | MOBILIZE/weapons | actor=subj!:state/forces object=obj!:weapon | context=military,cbrn only=test,test-fire,test-launch,ballistic,nuclear,intercontinental not=virus,vaccine
+ [actor North Korea] tested [object a ballistic missile].
+ [actor Iran] tested [object a new missile].
v conduct test, carry out test, stage test, conduct missile test, conduct nuclear test, carry out nuclear test, test nuclear weapon, detonate nuclear device, test bomb, conduct launch, carry out missile test | MOBILIZE/weapons | actor=subj!:state/forces object=of at=in | context=cbrn,military not=clinical,school,blood,medical,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ [actor India] carried out a nuclear test.
v stockpile, amass, hoard, produce, develop, build, acquire, procure, buy, purchase, manufacture, upgrade, modernise, modernize, unveil | MOBILIZE/weapons | actor=subj!:state/forces object=obj!:weapon from=from | context=military
+ [actor Iran] stockpiled [object missiles].
+ [actor Libya] acquired [object tanks] from Moscow.
v enrich, reprocess | MOBILIZE/weapons | actor=subj!:state object=obj | only=uranium,plutonium,fuel,centrifuge,reactor context=cbrn
+ [actor Iran] enriched [object uranium] at Natanz.
v resume enrichment, start enrichment, restart reactor, install centrifuge, build reactor, begin enrichment, speed up enrichment | MOBILIZE/weapons | actor=subj!:state object=of,at at=in,at | context=cbrn
+ [actor Tehran] resumed the enrichment of [object uranium].
v scramble | MOBILIZE/weapons | actor=subj!:state/forces object=obj!:weapon | context=military
+ [actor Japan] scrambled [object fighter jets].
v smuggle, ship, infiltrate | MOBILIZE/weapons | actor=subj object=obj!:weapon to=into,to from=from | context=military
+ [actor The rebels] smuggled [object weapons].
v buzz, overfly, circle, shadow, transit | MOBILIZE/weapons | actor=subj!:forces/weapon/state at=obj:place,through,into,over | only=jet,warship,fighter,bomber,destroyer,carrier,plane,aircraft,helicopter,submarine,ship,navy,fleet,drone,strait context=military not=passenger,tourist
+ [actor Chinese jets] buzzed [at Taipei].
v seize weapon, take gun, arm civilian, hand out weapon, distribute weapon, hand out gun, distribute gun, arm volunteer, give out weapon | MOBILIZE/militia | object=- recipient=to to=- | context=military
+ [actor The governor] handed out weapons to [recipient villagers].
v form militia, set up militia, raise militia, create militia, form army, raise army, form brigade, establish army, create battalion, set up self-defence force, form self-defence group, form vigilante group, organise militia | MOBILIZE/militia | at=in | context=military
+ [actor The villagers] formed a militia in [at Borno].
v open front, open second front, launch manoeuvre, take battle station, raise flag, establish base, set up base, open base, build base, set up camp, establish bridgehead, build fortification, dig trench, build wall, erect fence, build fence | MOBILIZE/troops | actor=subj!:forces/state at=in,on,along,at | context=military not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,garden
+ [actor Moscow] established a base in [at Tartus].
+ [actor The army] opened a new front near [near Bakhmut].
+ [actor Hungary] built a fence along the border with Serbia.
v sail, fly, cruise, patrol | MOBILIZE/weapons | actor=subj!:forces/weapon at=through!:place,over!:place,into!:place,off!:place | context=military only=navy,warship,jet,fighter,bomber,destroyer,carrier,submarine,fleet,drone,frigate,aircraft,helicopter not=passenger,tourist,airline
+ [actor Warships] sailed through [at the strait].
v move aircraft carrier, send aircraft carrier, deploy aircraft carrier, send warship, move warship, deploy warship, send destroyer, send frigate, send bomber, send fighter jet, move missile, deploy missile, station missile, send submarine, deploy submarine, send carrier group, station tank, deploy battery | MOBILIZE/weapons | actor=subj!:agent to=to,into,toward,towards at=in,off,near,on | context=military
+ [actor The United States] moved an aircraft carrier to [to the Gulf].
v test fire, test-fire, test launch, fire ballistic missile, test missile, test ballistic missile, launch ballistic missile, test rocket, fire test missile, test intercontinental missile, test hypersonic missile, launch spy satellite, test nuclear bomb, test nuclear device | MOBILIZE/weapons | actor=subj!:agent to=into | context=military,cbrn not=at,hit,kill,strike,wound,against
+ [actor North Korea] tested a ballistic missile.
v call up reservist, call up conscript, call up soldier, mobilise reservist, mobilize reservist, call up reserve, call up men, activate reservist, conscript men, draft men, recruit fighter, recruit soldier, recruit men, declare mobilisation, declare mobilization, order mobilisation, order mobilization, announce mobilisation, announce mobilization, put army on alert, put force on alert, put troops on alert, place force on alert, raise alert | MOBILIZE/troops | actor=subj!:agent recipient=- object=obj at=in,along | context=military
+ [actor Israel] called up its reservists.
+ [actor The president] ordered a partial mobilisation.
v cross border, cross frontier, roll across border, pour across border, stream across border, push across border, move across border | MOBILIZE/troops | actor=subj!:forces recipient=- to=into,to from=from at=at | context=military,territory
+ [actor Rwandan troops] crossed the border into [to Congo].
v dig in, take up position, entrench, build up force, amass troops, mass troops, mass tank, amass force, concentrate troops, assemble troops, gather troops, set up checkpoint, set up roadblock, set up base, establish base, open base, build base, build outpost | MOBILIZE/troops | actor=subj!:agent recipient=- near=near,outside,around at=in,on,along,at | context=military
+ [actor Moscow] is amassing troops near [near Belgorod].
v land, touch down, disembark | MOBILIZE/troops | actor=subj!:forces at=near,on to=to,in,at | context=military not=plane,flight,punch,blow,fish,job,deal,parachute,paratrooper
+ [actor Kenyan policemen] landed in [to Haiti] on Tuesday.
v smuggle, ferry, ship, haul | MOBILIZE/weapons | actor=subj!:agent object=obj!:goods/weapon to=to,into from=from,out_of | context=military only=weapon,arms,ammunition,missile,drone,shell,rifle,warship,material not=drug,cocaine,heroin,migrant,fan,customer
+ [actor Iran] smuggled missiles to [to Yemen].
