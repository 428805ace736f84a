# Give money, arms, food, asylum; rescue.
v aid, assist, help, succour | AID | actor=subj!:agent recipient=obj!:agent object=with | weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,student,growth,police,investigation,explain,economist,victory,policeman
+ [actor The Red Cross] helped [recipient refugees] in Goma.
+ [actor Iran] assisted [recipient the Houthis].
v supply, provide, furnish, equip, arm, rearm, subsidise, subsidize, outfit, kit out, resupply, ply | AID | actor=subj!:agent recipient=obj!:agent,to!:agent,for!:agent object=with,obj:weapon/goods/any to=in | not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,information,evidence,detail,film,cover,service,opportunity,insight,electricity,update
+ [actor Iran] equipped [recipient the militia].
+ [actor Washington] supplied [recipient the rebels] with [object missiles].
+ [actor Russia] provided [object weapons] to [recipient Damascus].
v give, send, deliver, donate, ship, fly in, airlift, hand out, hand over, distribute, rush, dispatch, bring, sell, lend, grant, truck in, drop, airdrop, transfer, pledge | AID | actor=subj!:agent recipient=iobj:agent,to:agent,for:agent object=obj!:goods/weapon/any to=into,in,over | only=aid,food,weapon,arms,medicine,relief,tent,money,missile,tank,ammunition,jet,loan,blanket,grant,fund,drone,vaccine,supply,water,equipment,artillery,convoy,rice,flour,grain,fuel,shell,rifle,helicopter,doctor,dollar,euro,assistance,help,million,billion,arm not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,letter,message,envoy,speech,police,lawyer,sanction,policeman,unit,troops,troop,soldier,battalion,brigade,force,forces,reinforcement,peacekeeper,commando,paratrooper
+ [actor Germany] sent [object tanks] to [recipient Ukraine].
+ [actor The UN] delivered [object food] to [recipient displaced families] in Madaya.
+ [actor Cuba] sent [object food].
+ [actor China] donated [object vaccines].
+ [actor Turkey] sold [object drones] to [recipient Ethiopia].
v give aid, provide aid, send aid, deliver aid, provide assistance, give assistance, provide help, offer help, give help, provide relief, send relief, deliver relief, send help, lend money, lend support, come to aid, come to help, come to rescue, come to assistance, provide support, give support, provide military aid, give military aid, provide funding, provide training, provide fund, provide humanitarian aid, deliver humanitarian aid, distribute aid, extend aid, extend loan, grant loan, give loan, increase aid, step up aid, resume aid, restore aid, double aid, release aid, release fund, approve weapon, lend hand, forgive debt, cancel debt, write off debt, reduce debt, restructure debt, provide air cover, provide air support, offer shelter, give shelter, provide shelter, provide loan, provide food, provide medical care, set up field hospital, send rescue team, cut debt, give financial support, reopen aid, resume funding | AID | actor=subj!:agent recipient=to:agent,for:agent,of:agent,iobj:agent to=in | not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The World Bank] lent money to [recipient Somalia].
+ [actor Japan] provided aid to [recipient Myanmar].
+ [actor Ethiopian troops] came to the aid of [recipient the government].
+ [actor The Paris Club] cancelled the debt of [recipient Sudan].
+ [actor Norway] resumed aid to [recipient Malawi].
+ [actor Jordan] provided training for [recipient Iraqi police].
v train, advise, mentor | AID | actor=subj!:state/forces/person recipient=obj!:forces | context=military not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,lawyer,dog,doctor
+ [actor British officers] trained [recipient Kurdish fighters].
+ [actor The general] mentored [recipient the militia].
v feed, shelter, vaccinate, treat, house, care, clothe, nurse, rebuild, reconstruct, rehouse | AID | actor=subj!:org/state/forces recipient=obj!:people,for!:people at=obj:place | context=human_security not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,cattle,fish,speculation,pet,animal
+ [actor The agency] fed [recipient displaced families].
v harbour, harbor, hide, give shelter | AID | actor=subj!:agent recipient=obj!:forces/person,to!:forces to=- | only=terrorist,militant,rebel,fugitive,fighter,insurgent,separatist,suspect
+ [actor Pakistan] harboured [recipient the fighters].
v take in, take | AID | actor=subj!:state/org recipient=obj!:people,in!:people | context=asylum only=refugee,migrant,deserter,orphan,exile,evacuee not=hostage,away,prisoner
+ [actor Lebanon] took in [recipient Syrian refugees].
v grant asylum, give asylum, offer refuge, give refuge, grant refugee status, give sanctuary, shelter, accept refugee, welcome refugee, host refugee, open door, receive refugee, provide sanctuary, provide refuge, grant protection, give protection, offer sanctuary, grant political asylum, grant temporary protection, absorb refugee, admit refugee, offer protection, give safe haven, provide safe haven | AID | actor=subj!:agent recipient=to:agent,obj:people/person,iobj:agent,from:agent object=from to=- from=- | context=asylum not=doubt,grudge,ambition,suspicion,ill,hope,fugitive,terrorist,dog
+ [actor Ecuador] granted asylum to [recipient the activist].
+ [actor Sweden] gave refuge to [recipient deserters].
v rescue, evacuate, save, pull, airlift, extract, bring to safety, free hostage, rescue hostage, free from captivity, pluck | AID | actor=subj!:agent recipient=obj!:people/person from=from,out_of to=to | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,bank,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,economy,cat,climber,hiker,dog,miner,apart,neighbour,muscle,hedge
+ [actor The navy] rescued [recipient migrants].
+ [actor France] evacuated [recipient its citizens].
+ [actor Commandos] rescued [recipient three hostages].
+ [actor The Red Cross] evacuated [recipient wounded civilians].
v free, liberate, rescue | AID | actor=subj!:forces recipient=obj!:people/person | only=captive,hostage,captivity,captor,raid,kidnapper,slave context=military
+ [actor Soldiers] freed [recipient the hostages].
v bail out | AID | actor=subj!:agent recipient=obj!:agent object=with | context=economic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,tree,wall,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The IMF] bailed out [recipient Argentina].
v send peacekeeper, deploy peacekeeper, contribute troops, contribute peacekeeper, dispatch peacekeeper, send observer, deploy observer, send monitor, deploy monitor, send peacekeeping force, provide peacekeeper, authorise peacekeeping force, approve peacekeeping mission, extend mandate, deploy mission, send monitoring mission, establish peacekeeping mission | AID | actor=subj!:agent recipient=- to=to,in,into object=of | context=peacekeeping
+ [actor Bangladesh] sent peacekeepers to [to Congo].
+ [actor The African Union] deployed observers in [to Burundi].
+ [actor The Security Council] extended the mandate of the force.
v protect, defend, guard, secure, safeguard | AID | actor=subj!:forces/state recipient=obj!:people | context=peacekeeping not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,right,interest,data,species,consumer
+ [actor UN peacekeepers] protected [recipient civilians] in Malakal.
v lend, loan, wire, send, give, grant, donate, hand, allocate, transfer, pay | AID | actor=subj!:agent recipient=iobj!:agent,to!:agent object=obj!:goods/any | only=dollar,euro,million,billion,loan,grant,money,credit,fund,cash context=economic not=player,club,bill,tax,fine,ransom,visit,tribute
+ [actor Qatar] gave [recipient Lebanon] sixty million dollars.
+ [actor The IMF] lent [recipient Pakistan] three billion dollars.
v fly supply, fly food, fly aid, fly medicine, bring supply, bring food, bring aid, take supply, truck food, ship food, ship grain, ship wheat, airlift food, airlift supply, deliver food, deliver supply, deliver medicine, deliver blanket, hand out food, distribute food, distribute aid, send food, send medicine, send tent, send blanket, send doctor, send nurse, send rescuer, send rescue team, send medic, send engineer, drop food | AID | actor=subj!:agent recipient=to:agent,for:agent,iobj:agent to=to,into,in
+ [actor The World Food Programme] flew supplies into [to Tigray].
+ [actor Cuba] sent doctors to [recipient Angola].
v send drone, send tank, send missile, send rifle, send arms, send weapon, send ammunition, send howitzer, send jet, send air defence, ship arms, ship weapon, deliver drone, deliver tank, deliver missile, deliver weapon, supply drone, supply weapon, supply missile, supply tank, send grenade | AID | actor=subj!:agent recipient=to!:agent,iobj!:agent,for!:agent object=obj | context=military
+ [actor Turkey] sent drones to [recipient Azerbaijan].
v treat wounded, treat injured, treat civilian, treat survivor, treat child, nurse wounded, treat victim, feed refugee, feed people, shelter refugee, feed displaced, house refugee, vaccinate child | AID | actor=subj!:org/state/person/people recipient=obj | context=health not=trial,drug,flu,cancer,malaria
+ [actor Doctors Without Borders] treated [recipient civilians] in a school.
v take in refugee, take in exile, take in orphan, take in thousands, take in million, take in migrant, welcome refugee, receive refugee, accept refugee, admit refugee, host refugee | AID | actor=subj!:state/org recipient=obj,in | context=asylum
+ [actor Poland] took in thousands of [recipient refugees].
