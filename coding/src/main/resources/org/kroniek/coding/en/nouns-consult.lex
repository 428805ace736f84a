# Meetings, visits, talks, mediation as nouns.
n talks, meeting, negotiation, discussion, consultation, dialogue, conversation, encounter, parley, deliberation, bargaining, *exchange of views, audience, tête-à-tête, rendezvous, get-together, secret *talks, face-to-face *talks, direct *talks, working *lunch, working *dinner, contact, back *channel, proximity *talks, coalition *talks, trade *talks, nuclear *talks, truce *talks, backchannel, border *talks, accession *talks, working *group, coalition *negotiation, bilateral *talks, bilateral *meeting, debate | CONSULT | actor=between,with,of:agent,poss,mod:agent,among,by,subj object=on,about,over at=in,at | reciprocal context=diplomatic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,club,player,merger,takeover,eye,skin,wage,pay,salary,collective
+ The talks between [actor the government] and [actor the rebels] ended.
+ [actor The president's] meeting with [actor the king] lasted an hour.
+ Negotiations between [actor India and Pakistan] on [object Kashmir] stalled.
+ [actor Washington's] dialogue with [actor Tehran] is fragile.
- The club is in talks with a striker.
n peace *talks, peace *negotiation, *round of talks, peace *process, ceasefire *talks, proximity *talks | CONSULT | actor=between,with,of:agent,poss object=on,about,over,for at=in,at | context=diplomatic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,club,wage,pay
+ The peace talks in [at Doha] failed.
n summit, conference, peace *conference, donor *conference, session, emergency *session, emergency *meeting, emergency *summit, forum, round *table, roundtable, congress, plenary, summit *meeting, cabinet *meeting, special *session, general *assembly, council *meeting, trilateral *meeting, ministerial *meeting, security *conference, climate *conference, symposium, donors' *conference, loya *jirga, shura, peace *summit, *gathering of leaders, conclave, assembly | CONSULT/multilateral | actor=of:agent,between,poss:agent,mod:agent,by,subj,among,with object=on,about at=in,at | context=diplomatic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,press,news,training,mountain,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,party,court,school,photo,jam
+ The summit of [actor African leaders] ended.
+ The emergency session of [actor the Security Council] ended.
+ The [actor NATO] summit in [at Lisbon] ended.
n visit, trip, tour, state *visit, official *visit, stopover, arrival, journey, mission, pilgrimage, surprise *visit, courtesy *call, working *visit, papal *visit, fact-finding *trip, peace *mission, shuttle *diplomacy, fact-finding *tour, field *visit | CONSULT/visit | actor=by,subj,poss:person/org/state,of:person,mod:state recipient=to:agent,with:person at=in,of from=from to=- | context=diplomatic not=tourist,school,hospital,family,concert,band,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,shopping,space,musical,album,singer,orchestra,theatre,theater,cricket,rugby
+ [actor The pope's] visit to [recipient Cuba] drew crowds.
+ A state visit by [actor the emperor] is rare.
+ [actor The minister's] trip to [recipient Jordan] lasted two days.
+ The arrival of [actor the envoy] raised hopes.
n phone *call, telephone *call, telephone *conversation, phone *conversation, video *call, telephone *talks, phone *talks, call, video *conference, hotline *call | CONSULT/phone | actor=between!,by!,subj!,poss!:agent,from,with object=on,about recipient=to:agent to=- | reciprocal context=diplomatic not=election,demand,for,ambulance,duty
+ Phone calls between [actor Israel] and [actor Egypt] lasted all night.
+ [actor The chancellor's] telephone conversation with [actor the president] lasted an hour.
n mediation, arbitration, facilitation, good *office, conciliation, brokering, mediation *effort, peace *effort, mediation *attempt, mediation *mission, peace *initiative, intercession, peacemaking, peace *plan, peace *bid, shuttle *mission, diplomatic *initiative, diplomatic *effort, diplomatic *mission | CONSULT/third-party | actor=by,subj,poss:agent,mod:agent,of:agent,from recipient=between:agent,with:agent at=in,over | context=diplomatic not=labour,court,commercial,family,divorce
+ Mediation by [actor Qatar] between [recipient Hamas and Israel] continued.
+ [actor The UN's] peace efforts in [at Yemen] failed.
+ [actor Norwegian] mediation in [at Sri Lanka] began in 2000.
+ The good offices of [actor the king] were praised.
n letter, message, note, correspondence, communication, *exchange of letters | CONSULT | actor=from!:agent,by!:agent,poss!:agent recipient=to!:agent object=on,about to=- | context=diplomatic weak not=love,reader,bomb,suicide
+ A letter from [actor the president] to [recipient the pope] was published.
n rapprochement, thaw, détente, detente, normalisation, normalization, *restoration of ties, *resumption of ties, *opening of embassy, *establishment of relations, reconciliation, *easing of tensions | COOPERATE | actor=between,with,of:agent,poss:agent,mod:agent,by,subj | reciprocal context=diplomatic not=snow,market,rate
+ The rapprochement between [actor Riyadh and Tehran] surprised many.
+ [actor Sudan's] normalisation with [actor Israel] was criticised.
