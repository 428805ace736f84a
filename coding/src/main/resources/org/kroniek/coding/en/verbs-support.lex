# Praise, endorse, recognise, ratify, express backing: acts of words.
v praise, applaud, laud, commend, salute, hail, extol, eulogise, eulogize, acclaim, cheer, compliment, lionise, honour, honor, glorify, celebrate | SUPPORT | actor=subj!:agent recipient=obj!:agent,of:agent object=for,as | not=film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,taxi,cab,birthday,chef
+ [actor The president] praised [recipient the army].
+ [actor Washington] commended [recipient Jordan] for [object its stance].
+ [actor Hamas] hailed [recipient the bomber] as a martyr.
v praise, applaud, laud, hail, commend, cheer, welcome, salute, celebrate, acclaim, greet | SUPPORT | actor=subj!:agent object=obj! recipient=of:agent,by:agent | not=film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,guest,taxi,birthday,visitor,tourist,baby,delegation,refugee,migrant,prince
+ [actor The EU] welcomed [object the ceasefire].
+ [actor Moscow] hailed [object the vote] in Crimea.
+ [actor The UN] applauded [object the decision].
v endorse, support, back, second, favour, favor, approve, champion, subscribe, stand behind, throw weight, rally behind, rally round, side, come out in support, come out in favour, embrace, advocate, espouse | SUPPORT | actor=subj!:agent recipient=obj:agent,of:agent,behind:agent,with:agent object=obj!,behind | only=plan,bid,candidate,candidacy,call,proposal,resolution,deal,move,decision,reform,initiative,position,stance,declaration,statement,vote,appointment,peace,nomination,law,bill,independence,referendum,claim,party,president not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem
+ [actor The senator] endorsed [recipient the candidate].
+ [actor France] backed [object the plan].
+ [actor The bishops] supported [object the peace deal].
v voice support, express support, declare support, offer support, pledge support, reaffirm support, reiterate support, show support, give backing, throw support, express solidarity, show solidarity, declare solidarity, pledge loyalty, pledge allegiance, swear allegiance, swear loyalty, declare loyalty, express backing, voice backing, express confidence, pay tribute, express condolence, send condolence, offer condolence, express gratitude, voice solidarity, declare backing, stand in solidarity, stand united, give blessing, express appreciation, give thanks, offer congratulation, send congratulation, extend congratulation, profess loyalty, throw weight, give endorsement, renew support, reaffirm commitment, express sympathy, lay wreath, honour victim, raise glass, give vote of confidence, win vote of confidence, express approval, switch allegiance, throw in lot, come out for, hold moment of silence | SUPPORT | actor=subj!:agent recipient=for:agent,to:agent,with:agent,of:agent,behind:agent,in:agent object=for,to at=at,on | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,bride
+ [actor The pope] voiced support for [recipient the migrants].
+ [actor Berlin] expressed solidarity with [recipient Israel].
+ [actor The militants] pledged allegiance to [recipient Islamic State].
+ [actor Tehran] declared its support for [recipient Damascus].
+ [actor The president] sent condolences to [recipient Turkey].
+ [actor Officers] swore loyalty to [recipient the emir].
v thank, congratulate, honour, honor, decorate, bless, console, award medal, forgive | SUPPORT | actor=subj!:person/state/org recipient=obj!:agent,to:agent object=for,on | context=diplomatic weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,birthday,debt,voter,bride,doctor
+ [actor Zelensky] thanked [recipient Poland] for [object the tanks].
+ [actor The king] congratulated [recipient the president].
+ [actor The emperor] decorated [recipient two generals].
v recognise, recognize, acknowledge, legitimise, legitimize, accredit, validate | SUPPORT | actor=subj!:state/org/person/forces recipient=obj!:agent object=as | context=diplomatic not=voice,face,problem,need,importance,award,mistake,sign,symptom,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor Spain] recognised [recipient the rebel government].
+ [actor Washington] recognized [recipient the opposition leader] as president.
v recognise independence, recognise sovereignty, recognise annexation, recognize independence, recognise statehood, recognise genocide, recognise victory, acknowledge victory, recognise result | SUPPORT | actor=subj!:agent recipient=of:agent,obj:agent at=in | context=diplomatic
+ [actor Turkey] recognised the independence of [recipient Kosovo].
v ratify, approve, pass, adopt, endorse, enact, sign, sign into law, vote in favour | SUPPORT | actor=subj!:org/state/person object=obj!,on,for | only=resolution,treaty,constitution,convention,accord,pact,protocol,agreement,bill,law,budget,referendum,declaration,amendment,reform,motion,plan context=legislative,political_institutions not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,exam,sanction,death
+ [actor The Security Council] adopted [object a resolution] on Libya.
+ [actor Parliament] passed [object a law] on amnesty.
+ [actor Parliament] approved [object a constitution] in Tunis.
+ [actor The Knesset] ratified [object the agreement].
v defend, justify, speak up, vouch, stick up, put in good word, excuse, intercede | SUPPORT | actor=subj!:agent recipient=obj:agent,for:agent object=obj:document/event/any | only=decision,policy,record,war,minister,president,crackdown,arrest,ally,verdict,attack,strike,move,handling,conduct,action,police,army,invasion,policeman not=border,line,city,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,thesis,bomb
+ [actor The minister] defended [object the crackdown].
+ [actor The president] justified [object the arrests] in Kampala.
v nominate, propose, put forward, back | SUPPORT | actor=subj!:agent recipient=obj!:person object=for,as | only=candidate,nominee,presidency,post,president,prime,secretary-general,chief,prize,judge context=election not=film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,oscar,grammy
+ [actor The party] nominated [recipient the governor] for [object the presidency].
v vote, campaign, canvass, stump, lobby, rally | SUPPORT | actor=subj!:people/person/org recipient=for!:agent | context=election not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,against,song
+ [actor Kurds] voted for [recipient the president].
+ [actor The actress] campaigned for [recipient the senator].
v lend voice, sign petition support, march in support, rally in support, demonstrate in support, take part in pro-government rally | SUPPORT | actor=subj!:agent recipient=of:agent,for:agent
+ [actor Thousands] rallied in support of [recipient the president].
v mourn, commemorate, remember, bury | SUPPORT | actor=subj!:agent recipient=obj!:person/people/forces | only=victim,martyr,funeral,anniversary,massacre,soldier,ceremony,leader weak
+ [actor Mourners] buried [recipient the slain opposition leader] in Tunis.
# A vote in favour
v vote | SUPPORT | actor=subj!:agent object=for,to,on,in_favour_of,in_favor_of recipient=- | only=favour,favor,yes context=legislative not=against,no,abstain,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,film,album,song
+ Twelve [actor members] of the council voted in favour of the resolution.
v rally in support of, march in support of, demonstrate in support of, speak in support of, speak out in support of, turn out in support of, come out in support of, speak in favour of, campaign in support of | SUPPORT | actor=subj!:agent recipient=of!:agent,in_support_of!:agent at=in
+ [actor The senator] marched in support of [recipient the protesters].
+ [actor Thousands] rallied in support of [recipient the junta].
v endorse, recognise, recognize, back, support | SUPPORT | actor=subj!:agent recipient=obj!:agent object=as | only=endorse,recognise,recognize,endorsement context=diplomatic not=match,film,product,problem,need,body,star,face,album,brand
+ [actor The African Union] endorsed [recipient the new government].
+ [actor Washington] recognized [recipient the opposition leader] as president.
v declare winner, pledge allegiance, swear loyalty, recognise victory, recognize victory, acknowledge victory | SUPPORT | actor=subj!:agent recipient=obj:person/org,to:agent,of:agent | context=political_institutions not=match,race,game,contest,prize
+ [actor The commander] pledged allegiance to [recipient the president].
