# Act together to mutual benefit.
v cooperate with investigator, cooperate with court, cooperate with inspector, cooperate with tribunal, cooperate with investigation, cooperate with inquiry | COOPERATE | actor=subj!:agent recipient=with:agent | context=legal
+ [actor Serbia] cooperated with [recipient the tribunal].
v cooperate, co-operate, collaborate, work together, team up, join force, coordinate, co-ordinate, pool resource, act together, partner, work closely, work hand in hand, work jointly, make common cause, work in tandem, ally | COOPERATE | actor=subj!:agent,with:agent,between object=on,in,over,against | reciprocal not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,colour,singer,scientist
+ [actor The EU] cooperated with [actor Libya] on [object migration].
+ [actor Kurdish and Arab fighters] worked together in [at Raqqa].
+ [actor Moscow and Tehran] coordinated in [at Syria].
+ [actor Islamists] made common cause with [actor the tribes].
v share intelligence, exchange intelligence, share information, exchange information, swap intelligence, pass intelligence, share data, trade intelligence, provide intelligence, supply intelligence | COOPERATE | actor=subj!:agent,with:agent,between recipient=to:agent object=on,about | reciprocal context=intelligence not=market,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,user
+ [actor Britain and France] shared intelligence.
+ [actor Washington] shared intelligence with [actor Kyiv].
v hold joint exercise, hold joint manoeuvre, conduct joint exercise, stage joint exercise, hold joint drill, conduct joint drill, carry out joint patrol, conduct joint patrol, hold joint military exercise, launch joint exercise, mount joint patrol, begin joint exercise, start joint exercise, patrol jointly, train together, conduct joint military exercise, stage joint manoeuvre, fight alongside, fight side by side, fight together | COOPERATE | actor=subj!:agent,with:agent,between,alongside recipient=- at=in,at | reciprocal context=military
+ [actor Russia and China] held joint exercises off [near Vladivostok].
+ [actor South Korea] conducted joint drills with [actor the United States].
+ [actor Egypt] held joint exercises with [actor Sudan] in [at Port Sudan].
v trade, sell, export, import, barter, purchase | COOPERATE | actor=subj!:state,with:state recipient=to:state,from:state object=obj,in | context=economic only=trade,oil,gas,grain,weapon,arms,uranium,jet,electricity,coal,wheat,steel,arm not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,barb,insult,blame,blow,accusation,fire,stolen
+ [actor Iran] sold [object oil] to [recipient China].
+ [actor India] imported [object oil].
v increase trade, boost trade, expand trade, open border, sign trade deal, sign trade agreement, lower tariff, cut tariff, resume trade, open trade, sign contract, invest, open route, strike trade deal, conclude trade agreement, launch joint project, launch joint venture, build pipeline, open pipeline, set up free trade zone, create free trade zone, join customs union, form customs union, reduce tariff | COOPERATE | actor=subj!:state,with:state,between recipient=- at=in object=- | reciprocal context=economic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,club,player
+ [actor Brazil and Argentina] signed a trade agreement.
+ [actor Kenya] resumed trade with [actor Somalia].
v judge jointly, mark anniversary, celebrate together, set up commission, set up joint commission, form committee, set up working group, create commission, establish joint force, set up joint force, create joint force, form joint force, open hotline, establish hotline, open liaison office, set up buffer zone, create demilitarised zone, demarcate border, sign border agreement, restore flight, resume flight, open link, reopen border, twin, reunite family, allow family reunion | COOPERATE | actor=subj!:agent,with:agent,between at=in,along,on object=on | reciprocal context=diplomatic
+ [actor The two Koreas] opened a liaison office in [at Kaesong].
+ [actor Chad and Sudan] set up a joint force.
+ [actor Pakistan] resumed flights with [actor India].
v extradite, hand over, surrender, transfer | COOPERATE | actor=subj!:agent object=obj!:person/people/forces recipient=to:agent | context=legal not=power,trophy,club,prisoner,hostage,weapon
+ [actor Colombia] extradited [object the suspects].
+ [actor Serbia] extradited [object a suspect].
v extradite, hand over, turn over, surrender, transfer, deliver | COOPERATE | actor=subj!:state/org recipient=to!:state/org object=obj! | only=suspect,trial,drug,charge,extradite,banker,fugitive,lord,baron,kingpin,court,tribunal,warlord context=legal not=power,trophy,club,hostage,weapon,aid,pow
+ [actor Morocco] extradited a drug baron to [recipient Spain].
+ [actor Colombia] handed over two drug lords to [recipient the United States].
v step up cooperation, deepen cooperation, expand cooperation, strengthen cooperation, share intelligence, exchange intelligence, pool intelligence, boost cooperation, intensify cooperation, resume cooperation, resume trade, reopen trade, resume flight, restore trade, hold joint patrol, conduct joint patrol, begin joint patrol, begin joint drill, begin joint exercise, hold joint drill, hold joint naval exercise, stage joint exercise, conduct joint exercise, conduct joint drill | COOPERATE | actor=subj!:agent,with:agent,between:agent recipient=- object=on,in,over | reciprocal context=diplomatic not=company,firm,club,airline
+ [actor Chad and Nigeria] shared intelligence on Boko Haram.
+ [actor Turkey and Israel] resumed trade after four years.
