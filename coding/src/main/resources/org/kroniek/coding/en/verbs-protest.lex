# Demonstrate, riot, strike, boycott, block.
# ---- demo
v demonstrate, protest, rally, march, parade, picket, mobilise, agitate | PROTEST/demo | actor=subj!:agent recipient=against:agent object=against,for,over,at,about,obj to=to at=in,at,through,across | not=soldier,troops,army,rebel,tank,force,skill,ability,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,commitment,interest,effect,innocence,ambassador,capital,offensive,troop,audience,defence,defense
+ [actor Thousands of students] demonstrated in [at Dhaka].
+ [actor Workers] protested against [object the reform].
+ [actor Opposition supporters] marched through [at Caracas].
+ [actor Monks] rallied against [recipient the junta].
- The study demonstrated a clear effect.
- Shares rallied after the sale.
v take to street, pour into street, come out on street, go on street, pour onto street, flood street, fill street, fill square, occupy square, pack square, gather in square, return to street, turn out in protest, gather in protest, throng street, march in protest, go out on street, camp out, gather to protest, gather protest, spill into street | PROTEST/demo | actor=subj!:agent recipient=against:agent object=against,for,over at=in,at,of,across | not=tank,soldier,troops,army,water,police,troop,policeman
+ [actor Thousands] took to the streets of [at Algiers].
+ [actor Residents] poured into the streets in [at Tehran].
+ [actor Demonstrators] filled the square in [at Cairo].
v stage protest, hold protest, stage demonstration, hold demonstration, hold rally, stage rally, organise protest, organize protest, stage march, hold march, lead protest, hold vigil, hold candlelight vigil, stage sit-in, hold sit-in, organise demonstration, organise march, organize rally, call protest, join protest, join demonstration, join march, attend rally, attend protest, take part in demonstration, take part in protest, take part in march, take part in rally, hold mass rally, stage mass protest, continue protest, launch protest, mount protest, resume protest, chant slogan, shout slogan, wave placard, wave banner, carry banner, carry placard, hold banner, burn flag, burn effigy, bang pot, form human chain, light candle, set up camp, pitch tent, sign petition, hold counter-demonstration, gather signature, hold funeral march, stage walkout, wave flag, hold placard, raise fist | PROTEST/demo | actor=subj!:agent recipient=against:agent,of:agent object=against,for,over,about at=in,at,across | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,stadium,playoff,opener,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem
+ [actor Students] staged a protest in [at Bangkok].
+ [actor The opposition] held a rally in [at Harare].
+ [actor Farmers] burned an effigy of [recipient the prime minister].
+ [actor Women] held a vigil outside parliament in [at Buenos Aires].
+ [actor Demonstrators] chanted slogans against [recipient the regime].
+ [actor Activists] staged a march in [at Tunis].
v gather, assemble, converge, flock, congregate, mass, turn out | PROTEST/demo | actor=subj!:people/org object=for,against at=in,at,on | only=protest,demand,slogan,demonstration,rally,protester,demonstrator,banner,against,vigil,crowd not=troops,soldier,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,evidence,tourist,troop
+ [actor Protesters] gathered in [at Colombo].
+ [actor Thousands] gathered in [at Kyiv] to demand elections.
v call for protest, call protest, call for demonstration, urge protest, call for march, call on to protest, announce protest, call for civil disobedience, call for mass protest | PROTEST/demo | actor=subj!:agent recipient=against:agent object=against at=in | modality=planned
+ [actor Union leaders] have called for protests in [at Minsk]. => CT+ planned
+ [actor The unions] announced protests against [recipient the government]. => CT+ planned
v disobey, practise civil disobedience, practice civil disobedience, engage in civil disobedience, defy curfew, defy ban, resist peacefully, refuse pay tax | PROTEST | actor=subj!:agent recipient=- object=against,over at=in | weak
+ [actor Residents] defied the curfew in [at Santiago].
# ---- riot
v run riot, loot, clash with police, battle police, fight police, clash with riot police, fight riot police, fight with police, clash with security force, attack police, storm parliament, storm embassy, storm palace, storm capitol, storm building, break into parliament, attack embassy, ransack embassy, overrun parliament | PROTEST/riot | actor=subj!:people/org recipient=with:forces,obj:forces,against:forces object=over,obj,against at=in,at | only=protester,demonstrator,youth,student,crowd,mob,rioter,resident,fan,supporter,worker,migrant,immigrant,farmer,opponent,hooligan,people,villager,activist not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor Demonstrators] clashed with [recipient police].
+ [actor Protesters] stormed [object parliament] in [at Tbilisi].
+ [actor A mob] ransacked the embassy in [at Tripoli].
v riot, rampage, go on rampage | PROTEST/riot | actor=subj!:agent object=over,against at=in,at
+ [actor Prisoners] rioted in [at Manila].
+ [actor Youths] rioted in [at Paris].
v burn tyre, burn tire, burn car, set fire to car, torch car, overturn car, smash window, smash shop, break window, erect barricade, set up barricade, build barricade, man barricade, burn bus, torch bus, set up burning barricade, throw egg, burn building, torch building, torch police station, smash shopfront | PROTEST/riot | actor=subj!:people/org recipient=of object=in at=in,at | not=accident,burglar
+ [actor Youths] torched cars in [at Malmo].
+ [actor Protesters] erected barricades in [at Hong Kong].
+ [actor Demonstrators] burned tyres near [near Beirut].
# ---- strike
v strike, go on strike, walk off job, down tool, stop work, stage strike, hold strike, call strike, launch strike, begin strike, start strike, join strike, stage walkout, hold walkout, extend strike, continue strike, lay down tool, hold work stoppage, stage work stoppage, stage general strike, call general strike, hold general strike, work to rule, withdraw labour, observe strike, come out on strike, take strike action, take industrial action, stay home from work, call out, stage stoppage, picket | PROTEST/strike | actor=subj!:agent recipient=against:agent object=over,for,against,in at=in,at,across | context=economic not=deal,balance,bargain,chord,rebel,army,missile,bomb,troops,air,lightning,oil,gold,match,target,militant,tone,police,hunger,agreement,blow,troop,policeman,quarter,half,minute,hockey
+ [actor Teachers] went on strike in [at Nairobi].
+ [actor Miners] walked off the job over [object pay].
+ [actor The union] called a general strike.
+ [actor Dockers] downed tools in [at Durban].
- The rebels struck a deal.
- The Belgians struck twice in the first half.
a *strike on | PROTEST/strike | actor=head!:agent object=over,for,against | context=economic not=hunger
+ [actor Railway workers] are on strike in [at Lille].
v end strike, call off strike, suspend strike, return to work, go back to work, end protest, call off protest, suspend protest, end boycott, lift blockade, end sit-in, end hunger strike, call off demonstration, end blockade, halt strike, abandon hunger strike | RETREAT | actor=subj!:agent recipient=- at=in,at,of | not=holiday,injury
+ [actor The miners] called off their strike.
+ [actor Prisoners] ended a hunger strike in [at Diyarbakir].
# ---- hunger
v go on hunger strike, begin hunger strike, start hunger strike, stage hunger strike, launch hunger strike, continue hunger strike, hold hunger strike, refuse food, fast, resume hunger strike, join hunger strike, sew lip, declare hunger strike, enter hunger strike | PROTEST/hunger | actor=subj!:agent recipient=against:agent object=against,over,for at=in,at | context=human_rights not=ramadan,intermittent,weight,lent,patient
+ [actor Prisoners] went on hunger strike in [at Guantanamo].
+ [actor The dissident] began a hunger strike over [object his arrest].
+ [actor Detainees] are refusing food.
a hunger *strike on | PROTEST/hunger | actor=head!:agent object=over,for,against | context=human_rights
+ [actor The prisoner] is on hunger strike in [at Tbilisi].
v set fire to oneself, set himself on fire, set herself on fire, self-immolate, immolate, set himself ablaze, burn oneself | PROTEST | actor=subj!:agent object=against,over at=in,at
+ [actor A monk] set himself on fire in [at Lhasa].
# ---- boycott, obstruct
v boycott, abstain, shun | PROTEST/boycott | actor=subj!:agent recipient=obj:agent object=obj,from | only=election,parliament,referendum,game,product,goods,inauguration,ceremony,olympics,company,conference,poll,census,ballot,class,good,olympic not=alcohol,sex,resolution,draft,security,favour,favor
+ [actor The opposition] boycotted [object the election].
+ [actor Consumers] boycotted [object Danish goods].
v call for boycott, stage boycott, launch boycott, join boycott, urge boycott, announce boycott, organise boycott, organize boycott, maintain boycott, declare boycott | PROTEST/boycott | actor=subj!:agent recipient=of:agent,against:agent object=of at=in
+ [actor Activists] launched a boycott of [object the election].
+ [actor Arab states] joined the boycott of [recipient Israel].
v block road, block street, block bridge, block highway, block border, block railway, block motorway, block traffic, blockade road, blockade port, blockade refinery, occupy building, occupy university, occupy factory, occupy office, occupy embassy, occupy ministry, set up roadblock, set up blockade, mount roadblock, block access, block entrance, shut down airport, barricade road, barricade street, occupy airport, block port, disrupt traffic, blockade border, chain oneself, besiege parliament, surround parliament, block airport, occupy parliament, paralyse traffic, glue oneself, block rail | PROTEST/obstruct | actor=subj!:people/org recipient=of object=obj,to at=in,at,between | not=soldier,troops,police,army,troop,policeman
+ [actor Farmers] blocked a road near [near Calais].
+ [actor Villagers] blocked a highway near [near Cochabamba].
+ [actor Truckers] blocked the border with Poland.
v block, blockade, occupy, barricade, disrupt, obstruct, paralyse, paralyze, shut down, bring to standstill | PROTEST/obstruct | actor=subj!:people/org object=obj! | only=protester,demonstrator,farmer,striker,activist,worker,student,villager,trucker,union,driver,resident,fisherman,settler,picket not=vote,account
+ [actor Protesters] disrupted [object the summit].
v vandalise, vandalize, deface, topple, pull down, daub, spray, smash, splatter, tear down, egg, desecrate, behead | PROTEST/vandalize | actor=subj!:people/org object=obj! at=in,at | only=statue,monument,graffiti,paint,flag,memorial,grave,embassy,window,wall,slogan,poster,portrait,mosque,synagogue,church,bust,billboard
+ [actor Protesters] toppled [object a statue].
+ [actor Protesters] daubed [object the embassy] with paint.
+ [actor Protesters] defaced [object a memorial].
v disperse, go home, end occupation, leave square | RETREAT | actor=subj!:people/org at=in | only=protester,demonstrator,crowd,student weak
+ [actor The protesters] left the square in [at Kyiv].
v break out, erupt, spread, flare, flare up, sweep, rock, shake, roil | PROTEST | actor=by,of,among at=in,across,obj,to | only=protest,demonstration,riot,strike,unrest,rioting,uprising,rally not=army,rebel,war,fighting,disease,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ Protests erupted in [at Khartoum].
+ Riots rocked [at Paris].
v walk out, down tools, go on strike, stay home, lay down tools, stop work, go out on strike | PROTEST/strike | actor=subj!:people/org/forces object=over,for,against at=in,at | not=talks,negotiation,actor,coach,film,meeting,relationship
+ [actor Doctors] walked out over unpaid wages in [at Harare].
v spread | PROTEST/demo | actor=- recipient=- at=to!,in | only=protest,demonstration,unrest,riot not=disease,virus,fire,rumour,conflict
+ The protests spread to [at Mandalay].
v set fire to headquarters, set fire to office, set fire to building, set fire to palace, torch headquarters, torch building, ransack office, smash window, vandalise, deface, storm parliament, storm embassy, storm palace, break into parliament, overrun parliament, set fire to parliament, storm building, attack embassy, set ablaze | PROTEST/vandalize | actor=subj!:people recipient=of:agent,obj:agent at=in | not=soldier,troops
+ [actor Demonstrators] set fire to the headquarters of [recipient the ruling party].
+ [actor Protesters] stormed the parliament in [at Baghdad].
v set alight, set on fire, set ablaze, set fire, torch | PROTEST/vandalize | actor=subj!:people object=obj,to | only=protest,demonstration,protester,demonstrator,riot,march,rally not=fan,supporter
+ [actor Demonstrators] set the town hall alight during the protest.
