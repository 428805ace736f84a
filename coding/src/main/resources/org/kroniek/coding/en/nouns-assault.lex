# Attacks, killings, battles, captures as nouns.
n attack, assault, raid, strike, onslaught, blitz, foray, counterattack, counter-attack, incursion, aggression, hit-and-run *attack, surprise *attack, revenge *attack, reprisal *attack, retaliatory *strike, reprisal, retaliation | ASSAULT | actor=poss,mod,by,subj,from,of:forces recipient=on:agent,against:agent at=on,in,at,against | context=military weapon not=heart,panic,asthma,personal,verbal,hunger,general,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,rail,transport,teacher,work,union,wage,anxiety,doctor
+ The attack by [actor rebels] came at dawn.
+ The attack on [recipient the army] came at dawn.
+ [actor American] strikes against [recipient Islamic State] continued.
+ [actor The army's] assault on [at Mosul] has begun.
+ [actor Israeli] raids in [at Jenin] continued for a week.
- He died after a heart attack in Paris.
n offensive, campaign, operation, drive, counteroffensive, counter-offensive, military *operation, military *campaign, ground *offensive, ground *operation, special *operation | ASSAULT | actor=poss,mod,by,subj,of:forces recipient=against:forces/state at=in,on,against,for | context=military only=army,troops,rebel,military,force,soldier,militant,insurgent,jihadist,militia,offensive,ground,fighter,Taliban,guerrilla,troop not=election,vaccination,charm,presidential,advertising,surgery,rescue,peacekeeping,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,carmaker,brand,retailer,marketing,sales,product,sale
+ [actor The army's] offensive against [recipient the rebels] stalled.
+ The ground operation by [actor Turkish troops] went on.
+ The campaign of [actor government forces] against [recipient the insurgents] failed.
n bombing, bombardment, shelling, airstrike, air *strike, air *raid, missile *strike, rocket *attack, mortar *attack, barrage, salvo, carpet *bombing, artillery *fire, cannonade, air *attack, missile *attack, drone *strike, drone *attack, strafing, aerial *bombardment, artillery *attack | ASSAULT | actor=poss,mod,by,subj,from,of:forces recipient=of:agent,on:agent,against:agent at=of,on,in,at,against | context=military weapon not=photo,question,criticism,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,medieval
+ The bombing of [at Guernica] by [actor German planes] shocked Europe.
+ [actor Russian] airstrikes on [at Aleppo] killed children.
+ The shelling of [at Donetsk] went on all night.
+ [actor NATO's] bombardment of [at Belgrade] lasted weeks.
+ A drone strike on [recipient the militants] was reported.
+ [actor Saudi] air raids on [at Sanaa] resumed.
n siege, blockade, encirclement | ASSAULT | actor=poss,mod,by,subj,of:forces at=of,on,in | context=military,territory not=mentality,road,farmer
+ The siege of [at Sarajevo] by [actor Serb forces] lasted years.
+ [actor The regime's] siege of [at Homs] ended.
n explosion, blast, detonation, car *bomb, car *bombing, bomb *attack, bomb *blast, suicide *bombing, suicide *attack, truck *bomb, roadside *bomb, grenade *attack, twin *blast, bomb *explosion, booby *trap, landmine | ASSAULT/explosives | actor=by,subj,of:forces recipient=against:agent,on:agent at=in,at,on | weapon not=population,gas,boiler,past,volcano,factory,popularity,atomic,nuclear,kitchen,refinery,stellar
+ A car bomb in [at Baghdad] killed nine.
+ The blast near [near Kandahar] wounded two soldiers.
+ A suicide bombing by [actor Boko Haram] in [at Maiduguri] shook the city.
+ A bomb attack on [recipient a police patrol] failed.
n killing, murder, massacre, slaughter, slaying, lynching, genocide, carnage, bloodbath, pogrom, ethnic *cleansing, mass *killing, extermination, butchery, bloodshed, poisoning, stoning, mass *murder, revenge *killing, war *crime, atrocity, *crime against humanity, manslaughter, bloodletting, shooting *death, tit-for-tat *killing, racist *murder, sectarian *killing | ASSAULT | actor=by,subj,poss:forces/state,mod:forces/state,at_the_hands_of recipient=of:agent,poss:person/people,against:agent at=in,at,of | not=mystery,novel,film,cattle,lamb,horse,seal,food,whale
+ The killing of [recipient two journalists] by [actor soldiers] caused anger.
+ The massacre of [recipient villagers] in [at Darfur] is under study.
+ [recipient The bishop's] murder in [at San Salvador] shocked all.
+ A genocide against [recipient the Tutsis] began in 1994.
+ [actor Serb] atrocities in [at Bosnia] were listed.
+ War crimes by [actor the militia] went unpunished.
n assassination, execution, beheading, hanging, extrajudicial *killing, summary *execution, decapitation, contract *killing, liquidation, targeted *killing, mass *execution, mock *execution | ASSAULT/targeted | actor=by,subj,poss:forces/state,mod:forces/state recipient=of:agent,poss:person/people,on:person at=in,at | not=order,plan,budget,character,programme,poverty,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ The assassination of [recipient the prime minister] changed history.
+ [actor The army] announced the execution of [recipient three rebels].
+ [actor Saudi] executions of [recipient dissidents] rose.
n death, *loss of life, casualty, fatality | ASSAULT | actor=at_the_hands_of,by,subj recipient=of:agent,poss:person/people,among:people at=in,at | only=attack,bombing,shelling,clash,fighting,raid,airstrike,strike,battle,ambush,gunfire,explosion,blast,shooting,war,custody,torture,violence,missile,drone,militant,soldier,troops,troop not=accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ The deaths of [recipient nine civilians] in an airstrike led to protests.
n *attempt on life, assassination *attempt, assassination *plot, murder *attempt, attempted *murder, attempted *assassination, murder *plot | ASSAULT/targeted | actor=by,subj,poss:forces,mod:forces recipient=on:person,against:person,of:person at=in | modality=attempted
+ The assassination attempt on [recipient the pope] shook Rome. => CT+ attempted
n fighting, battle, clash, combat, war, warfare, conflict, skirmish, firefight, gunfight, gunbattle, gun *battle, shootout, shoot-out, *exchange of fire, crossfire, hostility, civil *war, armed *conflict, street *battle, confrontation, violence, armed *clash, heavy *fighting, insurgency, guerrilla *war, street *fighting, urban *warfare, proxy *war, turf *war, dogfight, trench *warfare, intifada, jihad, military *action | ASSAULT | actor=between,of:forces,with:forces/state,among,poss:forces/state,mod:forces recipient=against:forces/state at=in,at,for,on,over | context=military reciprocal not=poverty,drug,cancer,trade,price,word,cold,star,corruption,legal,court,election,culture,bidding,crime,interest,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,domestic,custody,ratings,drink,dust,sugar,salt,fat,waste,litter,plastic,obesity,rat,weed,slug,malaria,guest,hedge,taste,streaming
+ The fighting between [actor the army] and [actor rebels] goes on.
+ The clashes between [actor Hindus and Muslims] ended.
+ The battle for [at Aleppo] has begun.
+ The civil war in [at Syria] enters its tenth year.
+ [actor Russia's] war against [recipient Ukraine] drags on.
+ A gun battle near [near Srinagar] lasted two hours.
- The price war hurts retailers in London.
n ambush | ASSAULT | actor=by,subj,poss:forces,mod:forces recipient=on:agent,of:agent,against:agent at=in,on | context=military
+ An ambush by [actor guerrillas] near [near Cali] killed six.
n shooting, gunfire, gun *attack, drive-by *shooting, mass *shooting, sniper *fire, shot, volley, sniping, school *shooting, gunshot, shooting *spree | ASSAULT/firearms | actor=by,subj,from,of:forces,poss:forces,mod:forces recipient=of:agent,at:agent,on:agent at=in,at | not=film,movie,photo,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,star,range,video,free,vaccine,flu
+ The shooting of [recipient a student] by [actor police] led to riots.
+ A gun attack in [at Christchurch] shocked the country.
+ Gunfire from [actor the rebels] was heard.
n stabbing, knife *attack, machete *attack, ramming, car-ramming, arson, arson *attack, acid *attack, axe *attack, vehicle *attack, firebombing, stone-throwing, petrol *bombing, car *ramming | ASSAULT/primitive | actor=by,subj,poss:people,mod recipient=of:agent,on:agent,against:agent at=in,at,on | not=pain
+ A knife attack on [recipient tourists] left two dead.
+ The firebombing of a mosque in [at Luton] caused anger.
n beating, flogging, caning, lashing, whipping, police *brutality, manhandling, mob *attack, brutality, thrashing | ASSAULT/beat | actor=by,subj,of:forces,poss:forces,mod:forces recipient=of:agent,poss:person,against:agent at=in,at | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,egg,tongue
+ The beating of [recipient a reporter] by [actor policemen] was filmed.
+ The flogging of [recipient the blogger] took place in [at Jeddah].
n torture, ill-treatment, mistreatment, maltreatment, abuse, cruelty, waterboarding, electric *shock, inhuman *treatment | ASSAULT/torture | actor=by,subj,poss:forces/state,mod:forces/state recipient=of:agent,against:agent at=in,at | context=human_rights not=drug,alcohol,substance,power,office,position,animal,trust,welfare
+ The torture of [recipient prisoners] by [actor guards] was exposed.
+ Abuses by [actor the militia] are common.
n rape, sexual *violence, gang *rape, sexual *assault, sexual *abuse, sexual *slavery, mass *rape, molestation, gang-rape | ASSAULT/sexual | actor=by,subj,poss:forces,mod:forces recipient=of:agent,against:people/person at=in,at | context=human_rights,gender not=seed,oilseed
+ The rape of [recipient women] by [actor soldiers] is documented.
+ Sexual violence against [recipient girls] is rife.
n kidnapping, abduction, hostage-taking, hostage *crisis, hijacking, hijack, kidnap, enforced *disappearance, disappearance, *seizure of hostages, hostage *drama, forced *disappearance, slavery, enslavement | ASSAULT/abduct | actor=by,subj,poss:forces,mod:forces recipient=of:agent,poss:person at=in,at | not=carbon,market,data,motion,fossil
+ The abduction of [recipient the schoolgirls] by [actor militants] caused outrage.
+ [actor The rebels] carried out the abduction.
+ The hijacking by [actor two gunmen] ended.
+ The enforced disappearance of [recipient students] in [at Guerrero] is unsolved.
n capture, conquest, seizure, recapture, takeover, reconquest, liberation, fall, annexation, storming, retaking, subjugation, taking, land *grab | ASSAULT | actor=by,subj,poss:agent,mod:agent,to:forces recipient=of:state at=of:place,in | context=military,territory implies=CONTROLS(actor=actor,at=at) not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,company,temperature,rain,carbon,privacy,drug,snow
+ The capture of [at Goma] by [actor the rebels] alarmed Kigali.
+ The fall of [at Kabul] to [actor the Taliban] was quick.
+ [actor Moscow's] annexation of [at Crimea] broke the law.
+ The storming of [at Grozny] was bloody.
n invasion, incursion, military *intervention, armed *intervention, cross-border *raid, infiltration, land *invasion, amphibious *landing | ASSAULT | actor=by,subj,poss:agent,mod:agent,of:forces recipient=of:state at=of,into,in | context=military,territory not=home,privacy,pitch,medical,job,tourist,state
+ [actor Iraq's] invasion of [recipient Kuwait] led to war.
+ The military intervention by [actor France] in [at Mali] began.
+ An incursion into [at Lebanon] by [actor Israeli troops] was beaten back.
n coup, *coup d'état, putsch, military *takeover, palace *coup, military *coup, power *grab, self-coup, mutiny, *seizure of power, overthrow, ouster, toppling, ousting, deposition | ASSAULT | actor=by,subj,poss:forces,mod:forces,of:forces recipient=against:agent,of:person/state,poss:person at=in,at | context=military,political_institutions not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ A coup by [actor army officers] succeeded.
+ The overthrow of [recipient the president] by [actor soldiers] was condemned.
+ The mutiny in [at Bouake] spread.
n uprising, revolt, rebellion, insurrection, insurgency, armed *struggle, revolution, armed *rebellion, guerrilla *campaign, armed *uprising, resistance *movement, separatist *campaign | ASSAULT | actor=by,subj,poss,mod:agent,of:forces/people recipient=against:agent at=in,across | context=military,political_institutions not=industrial,digital,green,sexual,price,market,share,stock,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,backbench
+ The uprising against [recipient the dictator] began in [at Timisoara].
+ The rebellion of [actor the farmers] in [at Peru] was crushed.
n destruction, demolition, razing, burning, devastation, sabotage, scorched *earth, torching, house *demolition, bulldozing | ASSAULT/destroy | actor=by,subj,poss:agent,mod:forces recipient=- object=of at=in,at,of | not=forest,fossil,coal,calorie,stadium,chimney,wood
+ The destruction of [object statues] by [actor the jihadists] shocked scholars.
+ The demolition of [object homes] in [at Hebron] by [actor soldiers] went on.
n tear *gas, teargas, baton *charge, water *cannon, rubber *bullet, dispersal, *use of force, violent *dispersal | ASSAULT/crowd-control | actor=by,subj,poss:forces,mod:forces recipient=of:people,against:people at=in,at | context=repression not=seed
+ The dispersal of [recipient demonstrators] by [actor police] was brutal.
+ A baton charge by [actor police] ended the rally.
n gas *attack, chemical *attack, poison gas *attack, nerve gas *attack, chlorine *attack, sarin *attack, chemical weapons *attack, germ *attack, nuclear *attack | ASSAULT/unconventional | actor=by,subj,poss:agent,mod:agent,of:forces recipient=on:agent,against:agent at=on,in,at | context=cbrn,military
+ A chemical attack on [at Ghouta] by [actor the regime] killed many.
n terror *attack, terrorist *attack, *act of terror, *act of terrorism, terror *campaign, terrorist *bombing, *wave of attacks, terrorism, bombing *campaign | ASSAULT | actor=by,subj,poss:forces,mod:forces recipient=on:agent,against:agent at=in,at,on,against | context=terrorism
+ Terrorist attacks by [actor Islamic State] in [at Paris] killed many.
n ceasefire *violation, truce *violation, *breach of ceasefire, *violation of ceasefire, *breach of truce, *violation of truce | REJECT/yield | actor=by,subj,poss,mod,of:forces at=in,along | context=military
+ Ceasefire violations by [actor the rebels] continued.
n persecution, harassment, intimidation, oppression, terrorisation, discrimination | COERCE | actor=by,subj,poss:agent,mod:agent recipient=of:agent,against:agent at=in | context=repression not=sexual,workplace,employer,job
+ The persecution of [recipient Christians] in [at Iraq] by [actor Islamists] grew.
n dead, wounded, injured, death, fatality, casualty | ASSAULT | actor=- recipient=self | counted only=attack,bombing,shelling,clash,fighting,raid,airstrike,strike,battle,ambush,gunfire,explosion,blast,shooting,war,custody,torture,violence,missile,drone,militant,soldier,troops,troop,rebel,insurgent,militia,protest,protester,demonstrator,riot,coup,uprising,crackdown,bomb,bomber,gunman,gunmen,rocket,shell,offensive,siege,massacre,terrorist,jihadist,army,police,conflict,invasion,incursion not=accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ The ministry counted [recipient forty dead] after the attack.
+ Rebels reported [recipient twelve casualties] in the fighting.
- The dead were buried in Aleppo.
a dead, wounded, injured | ASSAULT | actor=- recipient=head:people/person/forces | counted only=attack,bombing,shelling,clash,fighting,raid,airstrike,strike,battle,ambush,gunfire,explosion,blast,shooting,war,custody,torture,violence,missile,drone,militant,soldier,troops,troop,rebel,insurgent,militia,protest,protester,demonstrator,riot,coup,uprising,crackdown,bomb,bomber,gunman,gunmen,rocket,shell,offensive,siege,massacre,terrorist,jihadist,army,police,conflict,invasion,incursion not=accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ The bombing left [recipient twenty people] dead.
+ [recipient At least nine soldiers] were wounded in the clashes.
n death *toll, *toll | ASSAULT | actor=- recipient=- object=to:any,at:any | counted only=attack,bombing,shelling,clash,fighting,raid,airstrike,strike,battle,ambush,gunfire,explosion,blast,shooting,war,custody,torture,violence,missile,drone,militant,soldier,troops,troop,rebel,insurgent,militia,protest,protester,demonstrator,riot,coup,uprising,crackdown,bomb,bomber,gunman,gunmen,rocket,shell,offensive,siege,massacre,terrorist,jihadist,army,police,conflict,invasion,incursion not=accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ The death toll of the attack rose to 41.
