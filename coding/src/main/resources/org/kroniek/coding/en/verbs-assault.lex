# Attack, kill, wound, bomb, capture fighters or hostages, take territory by force.
# ---- killing
v kill | ASSAULT | recipient=obj | not=bill,deal,plan,process,idea,time,joke,project,amendment,bacteria,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,guitarist,singer,comedian,fox,hen,wolf,sheep,dog,cat,weed,bee weapon
+ [actor Soldiers] killed [recipient six protesters] in the capital.
+ [recipient Two policemen] were killed on Friday.
- The senate killed the bill.
- The earthquake killed hundreds of villagers.
v murder, slay | ASSAULT | recipient=obj | weapon not=stage,novel,film,opera,episode,thriller
+ [actor The militia] murdered [recipient three nuns].
+ [recipient Four aid workers] were murdered near Juba.
- In the opera the conspirators murder the king on stage.
v assassinate | ASSAULT/targeted | recipient=obj! | not=character
+ [actor Gunmen] assassinated [recipient the opposition leader].
- The tabloid assassinated the character of the minister.
v execute | ASSAULT/targeted | recipient=obj!:agent | context=human_rights not=order,warrant,plan,will,contract,programme,program
+ [actor The militia] executed [recipient twelve prisoners].
- The bank executed the order.
v massacre, slaughter, butcher | ASSAULT | recipient=obj!:agent | weapon not=cattle,pig,sheep,chicken,animal,lamb,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The rebels] massacred [recipient villagers] near Bunia.
+ [recipient Hundreds of civilians] were slaughtered by [actor the militia].
v behead, decapitate | ASSAULT/targeted | recipient=obj!
+ [actor The jihadists] beheaded [recipient a journalist].
v hang | ASSAULT/targeted | recipient=obj!:person/people/forces | not=picture,banner,flag,parliament,portrait,balance,head
+ [actor The regime] hanged [recipient two dissidents] at dawn.
- The protesters hung a banner from the bridge.
v lynch, stone | ASSAULT/primitive | recipient=obj!:agent
+ [actor A mob] lynched [recipient a policeman].
+ [recipient The soldiers] were stoned by [actor villagers].
v shoot dead, shoot down dead, gun down, mow down, cut down | ASSAULT/firearms | recipient=obj!:agent | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,budget,tree,cost
+ [actor Gunmen] shot dead [recipient a judge] in Quetta.
+ [recipient The mayor] was gunned down by [actor militants].
v wipe out, exterminate, liquidate, annihilate, eliminate, neutralise, neutralize, take out, eradicate, finish off | ASSAULT | recipient=obj!:forces/people/person | weapon not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,problem,issue,poverty,inflation,cancer,disease,virus,deficit,question,task,challenge,heart,imagination,record,debt,fear,company,letter,ball,midfield,winger,field
+ [actor The army] wiped out [recipient a rebel battalion].
+ [actor Troops] eliminated [recipient the commander] in a raid.
- The team was eliminated in the cup match.
v claim life, cost life, take life | ASSAULT | actor=- recipient=of
+ The attack on Kabul claimed the lives of [recipient nine policemen].
v die, perish, succumb | ASSAULT | actor=at_the_hands_of,at_hands_of recipient=subj!:agent | only=attack,bombing,shelling,clash,fighting,raid,airstrike,strike,battle,ambush,gunfire,explosion,blast,bomb,violence,shooting,bombardment,massacre,siege,crossfire,missile,rocket,shell,war,torture,unrest,assault,offensive weapon not=cold,hunger,thirst,starvation,malnutrition,exhaustion,cholera,covid,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,heart,illness,stroke,age,peacefully
+ [recipient Nine civilians] died in the shelling of Homs.
- The former minister died of cancer.
v lose life, meet death | ASSAULT | actor=- recipient=subj!:agent | only=attack,bombing,shelling,clash,fighting,raid,airstrike,strike,battle,ambush,gunfire,explosion,blast,bomb,violence,war not=accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ [recipient Three soldiers] lost their lives in the ambush.
v bleed death, burn death, starve death, beat death, stab death, hack death, club death, kick death, torture death, crush death, burn alive, bury alive | ASSAULT | recipient=obj!:agent | weapon
+ [actor The guards] beat [recipient a prisoner] to death.
+ [recipient Two farmers] were hacked to death in Beni.
+ [actor The militia] burned [recipient villagers] alive.
v drown, poison, gas, electrocute, suffocate, strangle, garrotte, smother | ASSAULT/unconventional | actor=subj!:agent recipient=obj!:agent | not=sorrow,voice,well,atmosphere,relation
+ [actor Agents] poisoned [recipient the defector] in London.
+ [actor The regime] poisoned [recipient civilians] in Halabja.
v mutilate, dismember, maim, scalp, disembowel | ASSAULT | recipient=obj!:agent | context=human_rights
+ [actor The rebels] mutilated [recipient captured farmers].
v commit massacre, carry out massacre, carry out killing, commit murder, commit atrocity, commit genocide, perpetrate massacre, commit war crime, perpetrate genocide, commit crime against humanity | ASSAULT | recipient=of,against,on | context=human_rights
+ [actor The army] committed atrocities against [recipient civilians].
+ [actor The militia] carried out a massacre of [recipient villagers].
v put to death, send to gallow, put before firing squad | ASSAULT/targeted | recipient=obj!:agent | context=legal
+ [actor The regime] put [recipient five dissidents] to death.
v exact revenge, take revenge, wreak vengeance, take vengeance | ASSAULT | recipient=on!:agent,against | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The militia] took revenge on [recipient the villagers].
v die at hand | ASSAULT | actor=of recipient=subj!:agent
+ [recipient Dozens of civilians] died at the hands of [actor the militia].
v find dead, discover dead | ASSAULT | actor=- recipient=obj!:agent | only=shot,bullet,throat,bound,executed,tortured,gunshot,tie,blindfold
+ [recipient The activist] was found dead with a bullet wound in the head.
v cut throat, slit throat, cut off head | ASSAULT/targeted+primitive | recipient=of,poss
+ [actor The captors] slit the throats of [recipient two hostages].
v purge by killing, decimate | ASSAULT | recipient=obj!:forces/people | not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,population,sector,crop
+ [actor The rebels] decimated [recipient the government battalion].

# ---- wounding
v wound, injure, hurt | ASSAULT | recipient=obj!:agent | weapon not=accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,feeling,pride,credibility,chance,economy,export,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,nobody,motorist,driver
+ [actor Police] wounded [recipient four demonstrators].
+ [recipient A dozen students] were injured by [actor troops].
- The striker was injured in the match.
v get wound, sustain injury, suffer injury, sustain wound, suffer wound | ASSAULT | actor=- recipient=subj!:agent | only=attack,bombing,shelling,clash,fighting,raid,airstrike,strike,battle,ambush,gunfire,explosion,blast,bomb,violence not=accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [recipient Two peacekeepers] suffered injuries in the attack.
v cripple, scar, disfigure | ASSAULT | recipient=obj!:person/people/forces | weak
+ [actor The guards] crippled [recipient the prisoner].

# ---- attacking
v attack | ASSAULT | at=obj!:place,in | context=military weapon not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The insurgents] attacked [at Fallujah] at dawn.
v attack | ASSAULT | recipient=obj!:agent | context=military weapon not=record,policy,plan,speech,verbally,problem,criticism,decision,goal,match,game,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,cell,body,virus,antibody,wound,invader,shark,dog,bear,wolf,pound,currency,immune
+ [actor The rebels] attacked [recipient an army patrol].
+ [recipient Government troops] were attacked by [actor insurgents] near Herat.
- The opposition verbally attacked the minister.
- White cells attack invaders in the body.
v attack | ASSAULT | actor=subj!:forces/state object=obj!:thing/goods/weapon | context=military weapon not=record,policy,plan,speech,verbally,problem,decision,idea,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The army] attacked [object two tanks].
v assault, storm, raid, rush | ASSAULT | recipient=obj:agent at=obj:place,in,at object=obj:thing | weapon weak not=protester,demonstrator,student,youth,crowd,farmer,worker,supporter,mob,office,shop,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,taboo,chart
+ [actor The army] stormed [at Grozny] in January.
+ [actor Guerrillas] raided [at the barracks] outside Bogota.
v ambush, waylay | ASSAULT | recipient=obj!:agent | context=military weapon
+ [actor Gunmen] ambushed [recipient a police patrol] near Agadez.
v strike, hit, pound, batter, hammer, pummel, blitz, pepper | ASSAULT | actor=subj!:forces/state recipient=obj:agent at=obj:place,in object=obj:thing/goods | context=military weapon weak not=deal,bargain,chord,balance,tone,agreement,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,low,high,road,snag,record
+ [actor The air force] struck [at Homs] overnight.
+ [actor The army] pounded [at Homs] with tanks.
- Both sides struck a deal.
- Sanctions hit the economy.
v strike back, hit back, fight back, retaliate, counterattack, counter-attack, return fire | ASSAULT | recipient=against,at,on | context=military weapon not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,verbally,tariff,streaming,visitor,studio
+ [actor Israel] retaliated against [recipient Hezbollah] with airstrikes.
+ [actor The soldiers] returned fire.
- The visitors fought back for a draw.
v hit | ASSAULT | actor=- at=obj!:place,in | only=rocket,missile,shell,bomb,airstrike,mortar,drone,artillery weapon
+ Rockets hit [at Sderot] on Sunday.
- The storm hit Manila.
v land, fall, slam, crash, rain down, rain, plough, plow | ASSAULT/heavy-weapons | actor=- at=in,on,into | only=rocket,missile,shell,mortar,bomb not=plane,snow
+ Two rockets landed in [at Ashkelon].
v invade | ASSAULT | at=obj!:place,in | context=military,territory not=privacy,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor Rwandan troops] invaded [at Goma].
+ [actor Iraq] invaded [at Kuwait] in 1990.
v overrun | ASSAULT | recipient=obj:agent at=obj:place,in object=obj:thing | context=military,territory implies=CONTROLS(actor=actor,at=at) not=budget,tourist,cost
+ [actor The jihadists] overran [at Palmyra].
+ [actor Rebels] overran [recipient the garrison].
v fight, battle, combat, engage, skirmish | ASSAULT | actor=subj!:forces/state recipient=obj:forces/state,against:forces/state | context=military weapon not=election,corruption,poverty,fire,blaze,inflation,disease,case,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,cancer
+ [actor The army] fought [recipient the rebels] around Kidal.
+ [actor Government troops] are battling [recipient insurgents] in the north.
- Firefighters battled the blaze.
v fight, battle, clash, skirmish, exchange fire, trade fire, exchange shot, trade shot, do battle, wage war, join battle, come to blow, cross sword | ASSAULT | actor=subj,with,between | reciprocal context=military weapon not=protester,demonstrator,student,youth,crowd,farmer,worker,supporter,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,verbally,colour,color,word,opinion,neighbour,neighbor,hedge,flame,firefighter,visitor,blaze
+ [actor Soldiers] clashed with [actor rebels] near Bangui.
+ [actor Indian and Pakistani troops] exchanged fire in Kashmir.
- The two teams clash in the cup final match.
- Two neighbours came to blows over a hedge.
v wage war, go to war, make war, declare war, wage campaign, wage battle, wage jihad, wage guerrilla war, wage insurgency, fight war, pursue war | ASSAULT | recipient=on,against,with | context=military not=poverty,drug,corruption,waste,cancer,crime
+ [actor The junta] waged war on [recipient the rebels].
+ [actor The movement] declared war on [recipient the junta].
v break out, erupt, flare, flare up, rage, ensue | ASSAULT | actor=between | only=fighting,clash,war,battle,gunfire,violence,firefight,gunbattle,combat,shooting reciprocal context=military not=fire,blaze,volcano,disease
+ Clashes erupted between [actor the army] and [actor rebels].
- A fire broke out in the kitchen.
v launch attack, carry out attack, mount attack, stage attack, make attack, conduct attack, launch assault, mount assault, launch strike, carry out strike, conduct strike, launch raid, carry out raid, conduct raid, mount raid, launch offensive, mount offensive, start offensive, begin offensive, open offensive, launch operation, begin operation, conduct operation, carry out operation, launch counteroffensive, launch counter-offensive, mount counterattack, launch invasion, mount invasion, launch campaign, launch war, unleash attack, unleash offensive, unleash assault, step up attack, intensify attack, resume attack, renew attack, press offensive, continue offensive, launch ambush, set ambush, lay ambush, spring ambush, launch incursion, make incursion | ASSAULT | recipient=on:agent,against:agent,at:agent at=on,against,in,into | context=military weapon not=election,product,charm,website,rescue,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The rebels] launched an attack on [recipient government troops].
+ [actor Insurgents] carried out an attack in [at Mogadishu].
+ [actor The army] launched an offensive against [recipient the militia].
+ [actor Militants] mounted a raid on [at Garissa].
+ [actor The army] carried out strikes near [near Raqqa].
- The president launched a charm offensive.
- The party launched its election campaign.
v go on offensive, go on attack, go on rampage, run amok, run riot | ASSAULT | recipient=against | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor The army] went on the offensive against [recipient the rebels].
v set, pounce, descend, fall | ASSAULT | actor=subj!:forces/people recipient=on!:agent,upon!:agent | weak not=night,silence,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor A mob] descended on [recipient the policemen].
v come under attack, come under assault, come under siege, come under bombardment | ASSAULT | actor=from,by recipient=subj:agent at=subj:place,in object=subj:thing | context=military weapon not=critic,criticism,policy
+ [recipient The peacekeepers] came under attack from [actor militants].
a *siege under, *attack under, *bombardment under, *fire under, *assault under | ASSAULT | actor=from,by,of:forces recipient=head:people/forces at=head:place | context=military not=critic,criticism,policy
+ [at Sarajevo] was under siege.
+ [recipient Civilians] were under bombardment from [actor rebels].
v come under fire, draw fire, take fire, be under fire, come under attack, be shot at, be fired upon, be fired on, get caught in crossfire | ASSAULT/firearms | actor=from,by recipient=subj!:agent/thing/goods/weapon at=subj:place | context=military not=critic,criticism,for,policy,handling,remark
+ [recipient The patrol] came under fire from [actor snipers].
- The minister came under fire for his remarks.
v target, single out | ASSAULT | actor=subj!:forces/state recipient=obj:agent at=obj:place,in object=obj:thing | context=military weapon weak not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,voter,inflation,growth,sanction
+ [actor The army] targeted [recipient Houthi fighters].
v infiltrate, penetrate, intrude | ASSAULT | actor=subj!:forces at=obj:place,into | context=military weak not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor Soldiers] infiltrated [at Grozny].
v resist, repel, repulse, beat back, drive back, push back, fight off, beat off, fend off, hold off, throw back, turn back, ward off | ASSAULT | actor=subj!:forces/state recipient=obj:forces/state object=obj:event | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,temptation,pressure,change,migrant,refugee,takeover
+ [actor The garrison] repelled [recipient the insurgents].
+ [actor Kurdish fighters] repelled [recipient the jihadists].
v rout, defeat, crush, vanquish, overpower, overwhelm, trounce, smash, put to flight, break back | ASSAULT | actor=subj!:forces/state recipient=obj!:forces/state | context=military implies=WINNING(actor=actor,recipient=recipient) not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,election,vote,motion,bill,poll,grape,candidate
+ [actor The army] routed [recipient the rebels] near Kilinochchi.
+ [actor Government forces] defeated [recipient the guerrillas].
- The champions defeated the army team in the cup match.
v put down, crush, quell, suppress, stamp out, quash, smother | ASSAULT | actor=subj!:forces/state object=obj:event recipient=obj:forces/people | only=rebellion,revolt,uprising,mutiny,insurgency,insurrection,coup context=military
+ [actor The army] put down [object a revolt] in Hama.
v besiege, encircle, surround, blockade, cut off, lay siege, hem in, trap, pin down, box in, corner | ASSAULT | actor=subj,by recipient=obj:forces,to:forces at=obj:place,to | context=military,territory weak not=sea,mystery,reporter,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,castle,autograph
+ [actor The army] besieged [at Misrata].
+ [actor The rebels] besieged [at the town of Homs].
+ [actor Serb forces] have encircled [at Gorazde].
v tighten noose, tighten siege, tighten grip, impose siege | ASSAULT | at=on,of | context=military weak
+ [actor The army] imposed a siege on [at Aleppo].
v torch, set fire, set ablaze, burn down, set alight, burn, raze, demolish, flatten, level, destroy, wreck, ransack, devastate, obliterate, reduce to rubble, bulldoze, dynamite, sabotage, lay waste, burn to ground, put to torch, reduce to ash, tear down, knock down, vandalise, trash, gut | ASSAULT/destroy | actor=subj!:agent at=obj:place,to,in recipient=of object=obj:thing/goods/any | weak not=protester,demonstrator,student,tyre,tire,barricade,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,forest,lawn,calorie,fuel,document,evidence,economy,hope,flag,effigy,rebuild,developer
+ [actor The militia] torched [object tents] in [at Darfur].
+ [actor Soldiers] burned down [object a village] near [near Sittwe].
+ [actor Israel] demolished [object houses] in [at Jenin].
+ [actor Rebels] destroyed [object a bridge] near [near Ituri].
+ [actor The jihadists] razed [object the temple] in [at Palmyra].
- Firefighters saw the blaze destroy a forest.
v destroy, wreck, demolish | ASSAULT/destroy | object=obj!:any | only=airstrike,shelling,bomb,bombing,missile,rocket,shell,attack,bombardment,raid,militant,rebel,soldier,militia weapon not=accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ [object Two hospitals] were destroyed in the bombing of [at Aleppo].

# ---- bombs and heavy weapons
v bomb, firebomb, carpet-bomb, bombard, dive-bomb | ASSAULT | recipient=obj:agent at=obj:place,in object=obj:thing | context=military weapon not=exam,box,office,photo,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,neutron,atom,icing,sugar,poster,email,question,advert,advertisement,message,physicist
+ [actor NATO] bombed [at Belgrade] in 1999.
+ [actor The army] bombed [recipient the rebels].
- The company bombarded Londoners with posters.
v shell, mortar, rocket | ASSAULT/heavy-weapons | recipient=obj:agent at=obj:place,in object=obj:thing | context=military not=egg,pea,price
+ [actor The army] shelled [at Donetsk] for hours.
+ [recipient Rebel fighters] were shelled by [actor government troops].
v strafe | ASSAULT/aerial | recipient=obj:agent at=obj:place,in | context=military
+ [actor The army] strafed [recipient the guerrillas].
v blow oneself up, blow himself up, blow herself up, blow themselves up, blow oneself, detonate vest, detonate belt, detonate explosive | ASSAULT/suicide-attack+explosives | at=in,at | context=terrorism
+ [actor A suicide bomber] blew himself up outside [near a mosque].
v blow up, detonate, set off, let off, trigger | ASSAULT/explosives | actor=subj!:agent recipient=obj:agent object=obj | weapon not=row,debate,controversy,crisis,photo,balloon,population,anger,criticism,alarm,firework,protest,war,election
+ [actor Militants] blew up [object a pipeline].
+ [actor Guerrillas] detonated [object a bomb].
v explode, go off, detonate, blow up | ASSAULT/explosives | actor=- at=in,at | only=bomb,car,device,grenade,mine,shell,explosive,rocket,missile,truck,vest,bus,parcel weapon not=population,anger,debate,alarm
+ A car bomb exploded in [at Baghdad].
+ A device went off near [near Jalalabad].
- The fire alarm went off in the hotel.
v plant bomb, lay mine, plant mine, throw grenade, hurl grenade, toss grenade, lob grenade, throw bomb, hurl bomb, drop bomb, rain bomb, plant explosive, rig bomb, place bomb, leave bomb | ASSAULT/explosives | recipient=at:agent,on:agent at=in,at,on | weapon
+ [actor Gunmen] threw a grenade at [recipient a police patrol].
+ [actor The separatists] planted a bomb in [at Bilbao].
v drop bomb, drop barrel bomb, launch airstrike, carry out airstrike, conduct airstrike, carry out air strike, launch air strike, fly sortie, launch air raid, carry out air raid, conduct air raid, drop munition, launch air attack, rain bomb | ASSAULT/aerial | recipient=on:agent,against:agent at=on,in,over | context=military weapon
+ [actor The regime] dropped barrel bombs on [at Daraya].
+ [actor The coalition] carried out airstrikes against [recipient the jihadists].
+ [actor Turkey] launched air raids on [recipient Kurdish rebels].
v launch drone, launch drone strike, carry out drone strike, conduct drone strike, send drone, launch drone attack | ASSAULT/drone | recipient=against:agent,on:agent,at:agent at=against,on,at,in,over | context=military
+ [actor Russia] launched drones at [at Kyiv].
+ [actor The rebels] carried out a drone strike on [at Abha].
v fire rocket, fire missile, launch missile, launch rocket, fire shell, fire mortar, lob shell, lob mortar, shoot missile, shoot rocket, rain rocket, rain missile, fire artillery, fire salvo, launch barrage, fire barrage, fire tank shell, unleash barrage | ASSAULT/heavy-weapons | recipient=at:agent,on:agent,against:agent at=at,on,into,against,in from=from | context=military not=test,space,satellite,orbit,exercise
+ [actor Hamas] fired rockets at [at Sderot].
+ [actor The rebels] launched missiles.
+ [actor Hezbollah] fired rockets into [at Haifa].
- North Korea fired a missile in a test.
v use gas, use poison gas, use chemical weapon, fire gas, drop chlorine, use nerve agent, deploy chemical weapon, use sarin | ASSAULT/unconventional | recipient=on:agent,against:agent at=on,against,in | context=cbrn,military
+ [actor The regime] used chemical weapons against [recipient civilians].
v shoot down, down, bring down | ASSAULT | actor=subj!:forces/state recipient=of object=obj:weapon/thing/goods | context=military only=plane,jet,aircraft,helicopter,drone,missile,warplane,airliner,bomber,rocket,fighter,balloon,gunship weapon
+ [actor The rebels] shot down [object a helicopter] near [near Kandahar].
v sink, torpedo, ram, scuttle | ASSAULT | actor=subj!:forces/state object=obj!:weapon/thing/goods | context=military not=proposal,plan,talks,deal,hope,talk
+ [actor The navy] sank [object a rebel boat].
v intercept, knock out, disable | ASSAULT | actor=subj!:forces/state object=obj!:weapon | context=military weapon
+ [actor The army] knocked out [object three tanks].
v mine, booby-trap | ASSAULT/explosives | actor=subj!:forces object=obj at=obj:place,in | context=military not=coal,gold,diamond,copper,bitcoin,data,ore
+ [actor The retreating rebels] mined [object the road].
v use drone, use bomb, use missile, use heavy weapon, use artillery, use tank | ASSAULT | actor=subj!:forces/state recipient=against,on at=against,on,in | weapon context=military
+ [actor The army] used artillery against [recipient the rebels].

# ---- firearms
v open fire, fire shot, spray bullet, let loose, fire bullet, fire live round, fire live ammunition, shoot live ammunition, open up, fire gunshot, rake with gunfire, fire machine gun, fire volley | ASSAULT/firearms | recipient=on:agent,at:agent,into:agent at=on,in,at | not=air,question,bid,board,dart,maximum,solo,chord,arrow,offer
+ [actor Soldiers] opened fire on [recipient a crowd] in Dakar.
+ [actor Gunmen] opened fire in [at Peshawar].
v shoot | ASSAULT/firearms | recipient=obj!:agent,at:agent,on:agent | not=film,movie,video,scene,picture,documentary,hoop,footage,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor A sniper] shot [recipient a policeman] in Kyiv.
- The director shot a film about the army.
+ [actor Police] shot at [recipient demonstrators].
v fire | ASSAULT/firearms | actor=subj!:forces/state recipient=at!:agent,on!:agent,into!:agent | weapon not=air,question,staff
+ [actor The troops] fired on [recipient demonstrators].
+ [actor Border guards] fired at [recipient migrants].
- The president fired his minister.
v fire | ASSAULT | actor=subj!:forces/state at=on!:place,at!:place,into!:place | weapon context=military
+ [actor The army] fired on [at Gaza].
v snipe, take aim, take shot, take potshot | ASSAULT/firearms | actor=subj!:forces recipient=at:agent | context=military
+ [actor Rebels] took shots at [recipient soldiers].
v shoot in head, shoot in neck, shoot in back, shoot at point-blank range, shoot at close range | ASSAULT/firearms+targeted | recipient=obj!:agent | not=order,plan,contract
+ [actor The captors] shot [recipient the hostages] in the head.

# ---- hands, knives, batons
v beat, beat up, pummel, club, punch, kick, thrash, flog, whip, cane, bludgeon, rough up, maul, manhandle, batter, slap, hit, lash, cudgel, knock down | ASSAULT/beat | actor=subj:agent recipient=obj!:person/people/forces | weapon not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,expectation,odds,rival,opponent,record,candidate,champion,incumbent,egg,ball,habit,hard,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,shoot-out,shootout,semi-final
+ [actor Police] beat [recipient demonstrators] in Minsk.
+ [recipient A journalist] was beaten by [actor soldiers].
+ [actor The guards] clubbed [recipient a prisoner].
- The senator beat his rival in the vote.
v stab, knife, hack, slash, cut, bayonet, spear, axe | ASSAULT/primitive | recipient=obj!:agent | not=budget,cost,price,tax,rate,job,spending,computer,phone,aid,deal,staff,ribbon
+ [actor A man] stabbed [recipient two tourists] in Paris.
- The government cut jobs.
v ram, run over, run down, plough, plow, drive | ASSAULT/primitive | actor=subj!:agent recipient=obj!:agent,into!:agent | only=attack,attacker,terrorist,militant,crowd,protester,pedestrian,soldier not=accident
+ [actor A terrorist] rammed [recipient pedestrians] with a truck.
v pelt, stone, hurl stone, throw stone, throw rock, hurl rock, throw bottle, throw Molotov cocktail, hurl Molotov cocktail, throw petrol bomb, hurl petrol bomb, throw brick, hurl brick, throw firebomb, hurl bottle | ASSAULT/primitive | recipient=obj:agent,at:agent at=at,in
+ [actor Youths] threw stones at [recipient the police].
+ [actor A crowd] pelted [recipient the soldiers] with rocks.
v fire tear gas, use tear gas, fire teargas, use water cannon, fire rubber bullet, shoot rubber bullet, fire water cannon, use pepper spray, use baton, use force, fire pellet, lob tear gas, use stun grenade, fire stun grenade, turn water cannon, fire plastic bullet, use rubber bullet, fire warning shot | ASSAULT/crowd-control | recipient=at:agent,on:agent,against:agent at=in,at | context=repression
+ [actor Riot police] fired tear gas at [recipient students].
+ [actor Police] used water cannon against [recipient demonstrators].
v tear-gas, teargas, teargass, pepper-spray, taser, tase | ASSAULT/crowd-control | recipient=obj!:agent | context=repression
+ [actor Police] teargassed [recipient the protesters].
v disperse, break up, scatter, drive off, clear | ASSAULT/crowd-control | actor=subj!:forces recipient=obj:people object=obj:event at=in,from | context=repression not=fog,ground,mine,desk,cloud,seed,monopoly
+ [actor Police] dispersed [recipient the demonstrators] in Khartoum.
+ [actor Troops] broke up [object a rally] in [at Harare].
v crack down, clamp down, come down | COERCE | recipient=on!:agent object=on at=in,at | context=repression not=tax,fraud,evasion,smoking
+ [actor The regime] cracked down on [recipient dissidents].
v launch crackdown, order crackdown, begin crackdown, mount crackdown, stage crackdown, step up crackdown, conduct crackdown, intensify crackdown | COERCE | recipient=on:agent,against:agent object=on at=in,at | context=repression
+ [actor The junta] launched a crackdown on [recipient students].
v torture, waterboard, mistreat, ill-treat, maltreat, abuse, brutalise, brutalize | ASSAULT/torture | recipient=obj!:agent | context=human_rights not=power,position,trust,drug,substance,office,system,alcohol
+ [actor The secret police] tortured [recipient detainees].
- The minister abused his position.
v subject to torture, subject to abuse, subject to beating, inflict pain | ASSAULT/torture | recipient=obj!:agent | context=human_rights
+ [recipient The prisoners] were subjected to torture.
v rape, gang-rape, molest, sodomise, sodomize, sexually assault, assault sexually, abuse sexually, force into prostitution | ASSAULT/sexual | recipient=obj!:agent | context=human_rights,gender
+ [actor Soldiers] raped [recipient women] in Tigray.
v commit rape, use rape | ASSAULT/sexual | recipient=of,against | context=human_rights,gender
+ [actor The militia] used rape against [recipient women] in Bosnia.
v enslave | ASSAULT/abduct | recipient=obj!:agent | context=human_rights
+ [actor The jihadists] enslaved [recipient Yazidi women].
v harass, intimidate, terrorise, terrorize, bully, menace, hound, brutalise | COERCE | actor=subj!:agent recipient=obj!:agent | context=repression not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The militia] terrorised [recipient residents].

# ---- taking people
v abduct, kidnap, snatch, take hostage, take captive, hold hostage, hold captive, take prisoner, make prisoner, hijack, seize hostage, hold for ransom, grab hostage, kidnap for ransom, carry off, spirit away, waylay | ASSAULT/abduct | recipient=obj!:agent,of | not=baby,bag,purse,victory,debate,agenda,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor Boko Haram] abducted [recipient schoolgirls] in Chibok.
+ [recipient Two journalists] were kidnapped by [actor gunmen].
+ [recipient Twelve peacekeepers] were taken hostage by [actor rebels].
+ [recipient The insurgents] were taken prisoner by [actor the army].
- The striker snatched victory.
v hijack, commandeer | ASSAULT/abduct | actor=subj!:agent object=obj!:goods/thing/weapon | not=debate,agenda,revolution,process
+ [actor Gunmen] hijacked [object a tanker] off [near Somalia].
v capture, take | ASSAULT/abduct | actor=subj recipient=obj!:forces object=obj | context=military not=market,image,attention,moment,imagination,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,step,part,place,side
+ [actor The rebels] captured [recipient twenty soldiers] near Kidal.
- The party captured the attention of voters.
v fall into hand | ASSAULT | actor=of recipient=subj:agent at=subj:place | context=military,territory implies=CONTROLS(actor=actor,at=at)
+ [at Raqqa] fell into the hands of [actor the jihadists].
v disappear | ASSAULT/abduct | actor=subj!:forces/state recipient=obj!:agent | context=human_rights
+ [actor The junta] disappeared [recipient thousands of students].

# ---- taking places
v capture, conquer, recapture, retake, reconquer, seize, wrest, liberate, recover, regain, take back, win back, reoccupy, secure, sweep | ASSAULT | actor=subj at=obj!:place,in | context=military,territory implies=CONTROLS(actor=actor,at=at) not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,seat,award,train,bus,plane,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,office,space,majority,silver,bronze,metre,butterfly,musical,mosquito,species,plant,imagination,volunteer,leaf,snow,attention,audience
+ [actor The rebels] captured [at Goma] on Tuesday.
+ [actor Government troops] retook [at Palmyra].
+ [actor The Taliban] seized [at Kunduz].
+ [actor The army] liberated [at Mosul] in July.
+ [at Aden] was recaptured by [actor loyalist forces].
+ [actor Kurdish fighters] regained [at Kobani].
- The tourists took the train to Mosul.
v annex | ASSAULT | actor=subj at=obj!:place | context=territory implies=CONTROLS(actor=actor,at=at)
+ [actor Russia] has annexed [at Crimea].
v take control, seize control, gain control, regain control, wrest control, win control, retake control, assume control, establish control, grab control | ASSAULT | actor=subj at=of,over,in recipient=from | context=military,territory implies=CONTROLS(actor=actor,at=at) not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,company,car,vehicle,budget,life
+ [actor The militia] took control of [at Zawiya].
+ [actor Separatists] seized control of [at Luhansk].
+ [actor The army] regained control of [at Marib] from [recipient the rebels].
v fall | ASSAULT | actor=to at=subj!:place | context=military,territory implies=CONTROLS(actor=actor,at=at) only=rebel,army,jihadist,insurgent,militia,force,troops,Taliban,separatist,militant,offensive,siege,government,troop not=price,rain,temperature,snow,flake,snowflake,leaf
+ [at Kabul] fell to [actor the Taliban].
- Flakes fell on Chicago before an army of snowploughs was ready.
v overrun, take over, occupy, storm, take | ASSAULT | actor=subj!:forces at=obj,in | context=military,territory implies=CONTROLS(actor=actor,at=at) only=base,airport,post,barracks,town,village,position,dam,bridge,garrison,camp,compound,hill,checkpoint,oilfield,field,port,headquarters,district,province,stronghold,crossing,building,prison,airfield not=part
+ [actor The rebels] took over [at the airport].
v drive out, force out, push out, flush out, expel, dislodge, oust, rout, chase out, clear out, eject, evict | ASSAULT | actor=subj!:forces/state recipient=obj!:forces from=from,of | context=military,territory not=diplomat,club,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The army] ousted [recipient the rebels].
+ [actor Kenyan troops] dislodged [recipient the militants].
v clear, cleanse, purge, mop up | ASSAULT | actor=subj!:forces at=obj:place recipient=of:forces | context=military
+ [actor The army] cleared [at Sirte].
v ethnically cleanse, carry out ethnic cleansing, commit ethnic cleansing | ASSAULT | recipient=of:agent,against:agent at=in | context=human_rights,religion_ethnicity
+ [actor The militia] carried out ethnic cleansing in [at Darfur].
v change hand | ASSAULT | actor=- at=subj!:place | context=military,territory
+ [at Bakhmut] changed hands several times during the war.
v parachute, land | ASSAULT | actor=subj!:forces at=on,in,at | only=invasion,assault,attack,beachhead,offensive context=military
+ [actor Paratroopers] landed in [at Grenada] during the invasion.

# ---- overthrow by force
v overthrow, topple, depose, oust, unseat, drive from power, force from power, remove from power, oust from power | ASSAULT | actor=subj!:forces recipient=obj!:person/state/org | context=military,political_institutions not=statue,monument,vote,ballot
+ [actor Rebels] toppled [recipient the president] after a long war.
+ [actor The army] overthrew [recipient the prime minister].
v overthrow, topple, depose, oust, unseat, bring down, dethrone, drive from power, force from power, remove from power, force from office, remove from office, oust from power, sweep from power | COERCE | actor=subj recipient=obj!:person/state/org | context=political_institutions not=statue,monument,fence,tree,army,soldier,rebel,troops,guerrilla,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,troop
+ [actor Protesters] drove [recipient the dictator] from power.
+ [actor Parliament] removed [recipient the prime minister] from office.
- Protesters toppled a statue.
v stage coup, mount coup, launch coup, carry out coup, lead coup, attempt coup, stage putsch | ASSAULT | recipient=against:agent at=in | context=military,political_institutions
+ [actor Soldiers] staged a coup in [at Niamey].
+ [actor Officers] launched a coup against [recipient the president].
v seize power, take power, grab power, usurp power, take over, come to power, assume power, sweep to power | ASSAULT | actor=subj!:forces/people recipient=from:agent at=in,of | context=military,political_institutions implies=CONTROLS(actor=actor,at=at)
+ [actor The army] seized power in Bamako.
+ [actor Soldiers] took power in [at Conakry].
v seize power, grab power, usurp power, cling to power, stay in power, hold on to power | COERCE | recipient=from:agent at=in,of | context=political_institutions not=army,soldier,junta,rebel,general
+ [actor The president] clung to power in [at Banjul].
v mutiny, rebel, revolt, rise up, rise, take up arms, take arms, stage mutiny, stage revolt, stage uprising, launch rebellion, launch insurgency, launch uprising, lead rebellion, mount insurgency, start rebellion, launch armed struggle, resume armed struggle, bear arms, go to bush | ASSAULT | recipient=against:agent,from at=in,at | context=military weak not=price,sun,dough,market,share,stock,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,rate,level
+ [actor The soldiers] mutinied in [at Bouake].
+ [actor Tribesmen] took up arms against [recipient the government].
+ [actor Officers] rebelled against [recipient the president].
v attack with acid, throw acid | ASSAULT/primitive | recipient=obj:agent,at:agent,on:agent
+ [actor Men] threw acid at [recipient two schoolgirls].
v use human shield, use as human shield | ASSAULT/abduct | recipient=obj:agent,as | context=human_rights
+ [actor The militants] used [recipient civilians] as human shields.
v recruit child soldier, conscript child, press-gang, press into service | COERCE | recipient=obj:agent,of | context=human_rights
+ [actor The rebels] pressed [recipient villagers] into service.
v violate, breach, break, flout | REJECT/yield | object=obj!:event/document | only=armistice,accord,treaty,agreement,resolution,embargo not=heart,news,record,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The army] violated [object the treaty] on Monday.
v violate airspace, enter airspace, intrude airspace, breach airspace, violate border, cross border, violate territory, violate sovereignty, enter territory | ASSAULT | recipient=of,poss | context=military,territory only=airspace,jet,plane,troops,soldier,aircraft,drone,sovereignty,warplane,troop
+ [actor The air force] violated the airspace of [recipient Estonia].
v overrun | ASSAULT | actor=subj!:agent at=obj! | context=military,territory implies=CONTROLS(actor=actor,at=at) not=budget,tourist,cost,visitor
+ [actor The rebels] overran [at Hama].
v take prisoner, take hostage, take captive, hold hostage | ASSAULT/abduct | actor=subj:agent recipient=obj!:agent at=in,at | context=military
+ [recipient Twenty soldiers] were taken prisoner by [actor the militia].
v set fire to, burn down, raze, torch, blow up, demolish, flatten, level, reduce to rubble, dynamite | ASSAULT/destroy | actor=subj!:forces/state at=obj:place,in object=obj:thing/any | not=dummy,photo,balloon,candle,company,council,developer,storm
+ [actor The militia] burned down [at a village] in Darfur.
+ [actor The army] blew up a bridge over the Dnipro.
v fall to, fall into hand of, fall in hand of | ASSAULT | actor=to!:forces/state,of!:forces/state at=subj!:place | context=military,territory implies=CONTROLS(actor=actor,at=at)
+ [at Goma] fell to [actor the rebels].
v tear-gas, teargas, fire tear gas, use tear gas, lob tear gas, use water cannon, fire rubber bullet, turn water cannon | ASSAULT/crowd-control | actor=subj!:agent recipient=obj:agent,at:agent,on:agent,against:agent | context=repression
+ [actor Police] fired tear gas at [recipient protesters].
v board, ram | ASSAULT | actor=subj!:forces/state object=obj!:goods/weapon/thing | only=boat,ship,vessel,tanker,freighter,trawler,coastguard context=military not=passenger,tourist,fan
+ [actor The coast guard] boarded two ships near the island.
v carry across border, drag across border, spirit away, drag away, march off, bundle into, take from home, take at gunpoint | ASSAULT/abduct | actor=subj:agent recipient=obj!:people/person to=into,to | context=crime not=player,ball,trophy
+ [actor Gunmen] spirited away [recipient dozens of women].
v drag from car, drag from home, drag from house, drag out of car, drag out of house, drag out of home, bundle into car, bundle into van, force into car | ASSAULT/abduct | actor=subj:agent recipient=obj!:person/people
+ [actor Masked men] dragged [recipient the politician] from his car.
