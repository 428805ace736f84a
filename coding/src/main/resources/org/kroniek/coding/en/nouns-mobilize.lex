# Movements and readying of forces as nouns.
n advance, march, push, onward *march, thrust, forward *movement | MOBILIZE/troops | actor=poss:forces/person/state,of:forces,by:forces,mod:forces to=on,towards,toward,to,into from=from | context=military only=army,troops,rebel,force,soldier,militia,fighter,jihadist,tank,general,capital,insurgent,Taliban,military,offensive,troop not=medical,technological,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,protest,demonstrator,science,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ The advance of [actor the rebels] continued.
+ [actor The army's] march towards [to Addis Ababa] took weeks.
n deployment, redeployment, dispatch, stationing, positioning, *movement of troops, troop *movement, troop *deployment, arrival, airlift, entry, sending | MOBILIZE/troops | actor=by,subj,poss:agent,mod:state recipient=- object=of:forces/weapon to=to,in,into,at,on from=from | context=military only=troops,soldier,force,army,police,missile,tank,warship,battalion,marine,fighter,peacekeeper,militia,gendarme,fleet,jet,paratrooper,navy,troop,military,policeman not=airbag,aid
+ The deployment of [object troops] to [to Kosovo] took weeks.
+ [actor Russia's] dispatch of [object paratroopers] to [to Almaty] surprised many.
+ The arrival of [object marines] in [to Manila] was noted.
n reinforcement, build-up, buildup, troop *build-up, troop *buildup, military *build-up, military *buildup, concentration, massing, *show of force, sabre-rattling, saber-rattling, *show of strength, troop *concentration, troop *increase, surge | MOBILIZE/troops | actor=by,subj,poss:agent,mod:agent,of:forces at=in,along,at,on | context=military only=troops,military,force,army,border,troop,navy,soldier,tank,reinforcement,sabre-rattling,saber-rattling,strength not=steel,lending
+ [actor Moscow's] troop buildup near [near Kharkiv] goes on.
+ A military buildup by [actor China] near [near Taiwan] was filmed.
n exercise, manoeuvre, maneuver, drill, war *game, military *exercise, naval *exercise, live-fire *exercise, parade, military *parade, air *drill, naval *drill, military *drill, military *manoeuvre | MOBILIZE/troops | actor=by,subj,poss:agent,mod:state/forces,of:forces at=in,at | context=military not=physical,breathing,school,fire,joint,oil,evacuation,democracy,public,yoga,pride,victory
+ [actor Chinese] exercises off [near Taiwan] ended.
+ Naval drills by [actor Iran] in [at the Gulf] began.
n mobilisation, mobilization, call-up, conscription, recruitment, draft, rearmament, partial *mobilisation, general *mobilisation, military *preparation, arms *race, *preparation for war, war *preparation | MOBILIZE/troops | actor=by,subj,poss:agent,mod:agent recipient=- object=of:forces/people,of at=in,across | context=military not=voter,staff,teacher,law,paper,bill,nurse,player,match,game,goal,season,league,cup,tournament,championship,title,coach,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ The mobilisation of [object reservists] by [actor Ukraine] began.
+ The recruitment of [object child soldiers] by [actor the militia] goes on.
n missile *test, nuclear *test, missile *launch, weapons *test, rocket *launch, atomic *test, test-firing, test *launch, ballistic missile *test, missile *programme, uranium *enrichment, enrichment, nuclear *programme, nuclear *program, weapons *programme | MOBILIZE/weapons | actor=by,subj,poss:agent,mod:agent,of:state object=of at=in,at | context=military,cbrn not=space,satellite,illicit,economic
+ [actor North Korea's] missile test was condemned in Tokyo.
+ A nuclear test by [actor India] at [at Pokhran] shook the region.
+ [actor Iran's] enrichment of uranium goes on in Natanz.
n patrol, checkpoint, police *presence, security *operation, cordon, security *clampdown, heightened *alert, police *deployment, vigilance, police *operation | MOBILIZE/police | actor=by,subj,of:forces,poss:forces,mod:forces at=in,at,on | context=repression
+ The patrols by [actor riot police] went on.
n arms *smuggling, weapons *smuggling, arms *shipment, weapons *shipment, *influx of weapons, gunrunning, arms *purchase, arms *procurement | MOBILIZE/weapons | actor=by,subj,poss:agent,mod:agent recipient=- to=to,into from=from | context=military
+ The arms shipments to [to Darfur] grew.
