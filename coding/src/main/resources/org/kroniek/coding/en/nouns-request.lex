# Demands, appeals, calls as nouns.
n demand, call, appeal, request, plea, petition, pressure, entreaty, exhortation, bid, insistence, urging, lobbying, prompting, invocation, summons, open *letter, recommendation | REQUEST | actor=by,subj,poss:agent,mod:agent,from,of:agent,among recipient=to:agent,on:agent object=for,inf,comp at=in,at | not=phone,telephone,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,electricity,supply,consumer,oil,energy,court,duty,roll,sex,peer,blood,curtain,wake-up,close,gas
+ The appeal by [actor the pope] to [recipient the rebels] went unheard.
+ [actor The opposition's] demand for [object jobs] grew louder.
+ Pressure from [actor Washington] on [recipient South Korea] is growing.
+ [actor Turkey's] request to [recipient NATO] was granted.
n request for aid, request for help, appeal for help, appeal for aid, call for help, request for troops, request for weapons, plea for help, *plea for aid, *cry for help, *request for assistance, *appeal for funds, *request for asylum, asylum *request, asylum *application, *application for asylum, *request for arms, *request for support, aid *appeal, flash *appeal, *plea for asylum, *call for intervention, humanitarian *appeal, emergency *appeal | REQUEST/assist | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=to:agent | weak
+ [actor Mali's] request for aid to [recipient France] was urgent.
+ [actor The governor's] appeal for help came late.
+ [actor The opposition's] appeal for help to [recipient the United Nations] came late.
+ A plea for help from [actor Haiti] to [recipient the United States] came late.
n call for reform, demand for reform, call for resignation, demand for independence, call for election, call for independence, call for referendum, demand for autonomy, call for change, demand for change, demand for justice, call for sanction, demand for resignation, call for ouster, call for boycott, extradition *request, *request for extradition, call for impeachment, *call for tribunal, *demand for democracy, *demand for election, independence *bid, *bid for independence, statehood *bid, *demand for reparation, *demand for recognition, *demand for right | REQUEST/change | actor=by,subj,poss:agent,mod:agent,from,of:agent,among recipient=of:person/state,to:agent,against:agent,on:agent at=in,at
+ [actor The king's] call for reform came late.
+ The extradition request by [actor Spain] was turned down.
+ The demand for independence by [actor the rebels] grew louder.
n call for ceasefire, call for restraint, call for calm, appeal for calm, demand for withdrawal, call for withdrawal, demand for release, call for release, appeal for peace, call for peace, call for truce, appeal for restraint, call for end, demand for surrender, *demand for end, ransom *demand, *call for surrender, *appeal for release, *call for disarmament, *demand for ransom, *call for halt, *appeal for ceasefire, *plea for peace | REQUEST/yield | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=of:people/person,to:agent,from:agent
+ [actor The Security Council's] call for a ceasefire was ignored.
+ [actor The king's] appeal for calm had no effect.
n call for talks, call for dialogue, call for negotiation, invitation, *offer of talks, *call for meeting, *call for summit, *request for meeting, *proposal for talks, *call for mediation, *offer of dialogue, *request for mediation, peace *offer, peace *overture, overture, *appeal for dialogue | REQUEST/meet | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=to:agent,with:agent | context=diplomatic not=wedding,party,opera,bid,tender
+ [actor Seoul's] invitation to [recipient Pyongyang] was declined.
+ A call for talks by [actor the rebels] came on Sunday.
+ [actor The junta's] peace overtures to [recipient the Karen] failed.
n ultimatum, deadline | THREATEN | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=to:agent,for:agent object=inf | context=diplomatic not=tax,application,entry,transfer,work,homework
+ [actor Austria's] ultimatum to [recipient Serbia] expired.
