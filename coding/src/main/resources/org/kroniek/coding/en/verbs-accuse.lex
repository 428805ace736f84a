# Condemn, criticise, accuse, sue, investigate.
# ---- disapprove
v condemn, denounce, decry, deplore, abhor, revile | ACCUSE/disapprove | recipient=obj:agent object=obj,for | not=cell,building,house,property
+ [actor France] condemned [recipient the junta].
+ [actor The African Union] denounced [object the coup].
+ [actor The pope] deplored [object the massacre].
v criticise, criticize, fault, scold, chide, chastise, berate, admonish, reprimand, rebuke, reproach, reprove, upbraid, castigate, lambast, lambaste, excoriate, pillory, censure | ACCUSE/disapprove | recipient=obj:agent object=obj,for,over | not=film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,referee
+ [actor The opposition] criticised [recipient the president] for [object his silence].
+ [actor Beijing] rebuked [recipient Tokyo] over [object the visit].
+ [actor Parliament] censured [recipient the interior minister].
+ [actor The union] lambasted [recipient the government].
v slam, hit out, blast, assail, savage, attack verbally, lash out, rail, inveigh, rant, fulminate, take aim, take swipe | ACCUSE/disapprove | recipient=obj:agent,at:agent,against:agent,into:agent,on:agent object=obj,for,over,at,against at=in | not=door,brake,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,car,wall,rocket,ball,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,musical,play,book,film,movie,novel,album,opera
+ [actor The prime minister] lashed out at [recipient the opposition].
+ [actor The Kremlin] slammed [recipient NATO] over [object the exercise].
+ [actor The senator] railed against [recipient the government].
- Reviewers savaged the musical.
v tear, lay, lace, rip | ACCUSE/disapprove | actor=subj!:person/org/state recipient=into!:person/org/state
+ [actor The senator] tore into [recipient the president].
v attack, hit | ACCUSE/disapprove | actor=subj:person/org recipient=obj:person/org/state/people object=obj,over,for | only=verbally,speech,policy,record,handling,plan,tweet,remark,decision,interview,criticism not=bomb,weapon,rebel,high,low,gold,dollar,share,price,snag,chart
+ [actor The senator] attacked [recipient the president's] policy.
- Gold hit a record.
v deride, ridicule, mock, vilify, demonise, demonize, disparage, belittle, insult, malign, smear, defame, slander, denigrate, bash, revile, heckle, jeer, boo, taunt, pour scorn, heap scorn | ACCUSE/disapprove | recipient=obj:agent,on:agent,at:agent object=obj,as at=in | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem
+ [actor State media] vilified [recipient the opposition leader].
+ [actor The crowd] booed [recipient the prime minister].
v object, complain, take exception, take issue, raise objection, voice objection, lodge complaint, lodge protest, file complaint, file protest, make protest, express dissatisfaction, voice opposition, express opposition, raise complaint | ACCUSE/disapprove | recipient=to:agent,with:agent,against:agent object=about,over | not=march,street,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,rally
+ [actor Greece] lodged a protest against [recipient Turkey].
+ [actor The envoy] complained to [recipient the government] about [object the delay].
+ [actor Beijing] objected.
v express outrage, voice outrage, voice anger, express anger, express dismay, voice dismay, express displeasure, express regret, express condemnation, voice criticism, express criticism, level criticism, voice disapproval, express disapproval, heap criticism, direct criticism, issue condemnation | ACCUSE/disapprove | recipient=at:agent,with:agent,against:agent object=at,over,about,of at=in,on
+ [actor Jordan] voiced outrage at [object the killings].
+ [actor The EU] expressed dismay over [object the verdict].
v summon, call in | ACCUSE/disapprove | actor=subj:state/org/person recipient=obj!:person object=over | only=ambassador,envoy,diplomat,chargé,attaché context=diplomatic
+ [actor Sweden] summoned [recipient the Iranian ambassador] over [object the hanging].
v draw criticism, draw condemnation, draw fire, attract criticism, spark outrage, provoke outrage, draw rebuke, provoke condemnation, meet with criticism, draw ire, come under criticism, face criticism, come in for criticism, draw protest, spark condemnation, cause outrage, trigger outrage, come under fire | ACCUSE/disapprove | actor=from,of,among recipient=subj:agent object=subj,for,over | not=soldier,troops,sniper,rebel,peacekeeper,patrol,troop,convoy,force,forces,army,unit,position,base,car,vehicle,hospital,helicopter,plane,aircraft,ship,vessel,village,town,city,camp,checkpoint,team,worker,ambulance,police,policeman,militant,fighter,bus,truck,lorry,boat
+ [recipient The minister] came under fire from [actor the opposition].
+ [object The decree] drew criticism from [actor human rights groups].
v find fault, speak out, hit back, warn off, disapprove | ACCUSE/disapprove | actor=subj recipient=with:agent,at:agent,of:agent,against:agent object=with,of,at,over,about,against at=in,on
+ [actor The bishops] spoke out against [recipient the regime].
+ [actor The mayor] spoke out against [recipient the militia].
v call, brand, label, dub, describe, portray, denounce, decry | ACCUSE/disapprove | recipient=obj!:agent object=as | only=terrorist,traitor,dictator,liar,puppet,criminal,fascist,tyrant,thug,murderer,coward,racist,illegitimate,extremist,butcher,nazi,disgrace,bandit,corrupt
+ [actor The president] called [recipient the protesters] terrorists.
+ [actor Ankara] branded [recipient the rebels] terrorists.
v designate, list, proscribe | SANCTION | recipient=obj!:agent,as | only=terrorist,organisation,organization,blacklist context=terrorism
+ [actor Washington] has designated [recipient the Houthis] as terrorists.
v pass censure, pass no confidence motion, pass vote of no confidence, table motion of no confidence, file motion of no confidence, pass resolution condemn, adopt resolution condemn, vote condemn, table censure motion | ACCUSE/disapprove | recipient=in:agent,against:agent,of:agent at=at,on | context=legislative
+ [actor The opposition] tabled a motion of no confidence in [recipient the prime minister].
v mark disapproval, turn back on, distance oneself, break ranks, dissociate oneself, disassociate oneself, distance | ACCUSE/disapprove | recipient=from:agent,on:agent,with:agent,of:agent object=from at=in,at | weak
+ [actor The party] distanced itself from [recipient its leader].
# ---- allege
v accuse, charge, suspect, blame, incriminate, implicate, finger, indict, impeach, arraign, point finger | ACCUSE/allege | recipient=obj:agent,at:agent,on:agent object=of,for,in,with,on at=in | not=fee,price,battery,phone,customer,bill,card,vehicle,weather,player,coach,teammate,referee,dressing
+ [actor Kyiv] accused [recipient Moscow] of [object shelling a hospital].
+ [actor The army] blamed [recipient the rebels] for [object the blast].
+ [actor Prosecutors] charged [recipient the ex-president] with [object corruption].
+ [actor A grand jury] indicted [recipient the governor].
+ [actor Parliament] impeached [recipient the president].
+ [actor The government] pointed the finger at [recipient Islamic militants].
- The hotel charged a fee.
- The coach was accused by his players of caution.
v allege | ACCUSE/allege | recipient=against object=obj!,comp!,of! | only=abuse,fraud,rigging,torture,genocide,atrocity,crime,corruption,manipulation,interference,massacre
+ [actor The opposition] has alleged [object fraud].
v hold responsible, hold accountable, hold to account, lay blame, pin blame, put blame, lay responsibility, place blame, apportion blame, hold liable | ACCUSE/allege | recipient=obj:agent,on:agent,at:agent,with:agent object=for at=in
+ [actor Washington] held [recipient Tehran] responsible for [object the attack].
+ [actor The inquiry] laid the blame on [recipient the police].
v level accusation, make accusation, level allegation, make allegation, level charge, trade accusation, hurl accusation, repeat accusation, throw accusation, bring accusation, renew accusation | ACCUSE/allege | recipient=against:agent,at:agent object=of at=in,on
+ [actor The opposition] levelled accusations of [object fraud] against [recipient the president].
v exchange accusation, trade barb, trade blame, trade insult, trade accusation, exchange barb, trade recrimination, accuse each other, blame each other, accuse one another | ACCUSE/allege | actor=subj,with object=of,over,for | reciprocal
+ [actor Moscow and Kyiv] traded accusations over [object the dam].
v press charge, bring charge, file charge, lay charge, prefer charge, lodge charge, bring case, file case, open case, bring action, take action, launch prosecution, begin prosecution, bring to justice | ACCUSE/allege | recipient=against:agent,obj:agent object=of,over,for | context=legal
+ [actor Prosecutors] filed charges against [recipient the colonel].
+ [actor The state] opened a case against [recipient the opposition leader].
v sue, take to court, prosecute, file suit, file lawsuit, bring lawsuit, bring suit, haul before court, put on trial, try, bring to trial, drag to court, bring before court, take legal action, go to court, launch lawsuit, file petition, file complaint | ACCUSE/allege | actor=subj:agent recipient=obj!:agent,against!:agent object=over,for | context=legal not=luck,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ [actor Nicaragua] sued [recipient Germany] at the world court.
+ [actor The junta] put [recipient the former leader] on trial.
+ [actor Gambia] took [recipient Myanmar] to court over [object genocide].
v go on trial, stand trial, face trial, face charge, face prosecution, appear in court, appear before court, stand accused, face accusation, face allegation, face indictment, face investigation, face impeachment | ACCUSE/allege | actor=from,by recipient=subj!:agent object=of,for,over,on | context=legal not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,drug,vaccine
+ [recipient The former president] went on trial for [object genocide].
+ [recipient Two officers] face charges of [object torture].
+ [recipient The general] appeared in court on Monday.
v testify, give evidence, inform, turn in, rat | ACCUSE/allege | recipient=against!:agent,on!:agent at=in,at
+ [actor The defector] testified against [recipient the regime].
v submit case, refer | ACCUSE/allege | actor=subj recipient=obj object=to,obj | only=court,tribunal,prosecutor,icc,council context=legal not=patient,hospital
+ [actor The Security Council] referred [recipient Sudan] to the criminal court.
v expose, unmask, uncover, reveal, disclose, bring to light | ACCUSE/allege | actor=subj object=obj! recipient=of,by,in,within at=at,on | only=abuse,fraud,corruption,plot,atrocity,crime,scandal,torture,conspiracy,massacre,spy,rigging,cover-up
+ [actor The newspaper] exposed [object corruption] in [recipient the army].
# ---- investigate
v investigate, probe, examine, inquire, enquire, scrutinise, scrutinize, audit, review | ACCUSE/investigate | actor=subj!:agent recipient=obj:person/org/forces/state,into:person/org/forces/state object=obj,into | context=legal not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,disease,scientist,planet,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,patient,doctor
+ [actor The prosecutor] is investigating [recipient the prime minister].
+ [actor The UN] is probing [object alleged war crimes].
v look, inquire, enquire | ACCUSE/investigate | actor=subj!:agent recipient=into:org/person/forces object=into! | context=legal not=eye,mirror,camera,future
+ [actor Police] are looking into [object the killing].
v open investigation, launch investigation, open inquiry, launch inquiry, open probe, launch probe, order investigation, order inquiry, order probe, begin investigation, start investigation, conduct investigation, carry out investigation, hold inquiry, conduct inquiry, set up inquiry, lead investigation, hold investigation, set up commission of inquiry, conduct probe, step up investigation, announce inquiry, announce investigation, reopen investigation, widen investigation, pursue investigation | ACCUSE/investigate | recipient=into:agent,against:agent,of:agent object=into,of,on | context=legal not=accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ [actor The prosecutor] opened an investigation into [object the killings].
+ [actor The government] launched an inquiry into [object the massacre].
+ [actor The ICC] opened a probe against [recipient the junta].
v question, interrogate, interview, grill, cross-examine, quiz | ACCUSE/investigate | actor=subj recipient=obj!:person/people/forces object=about,over | only=police,prosecutor,investigator,detective,judge,committee,panel,agent,court,magistrate,intelligence,officer,interrogator,security,custody,suspicion,policeman not=newspaper,television
+ [actor Prosecutors] questioned [recipient the minister] over [object the bribes].
+ [actor Police] interrogated [recipient two suspects].
v search, inspect, comb, scour, trawl | ACCUSE/investigate | actor=subj!:forces/org object=obj,for at=obj:place,in | only=police,evidence,inspector,investigator,forensic,weapon,suspect,policeman not=survivor,internet,missing,accident,crash,collision,earthquake,quake,flood,flooding,storm,hurricane,cyclone,typhoon,tsunami,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic
+ [actor Police] searched [object a factory] for weapons.
v exhume, autopsy, collect evidence, gather evidence, document abuse, document crime, interview witness, question witness, collect testimony, gather testimony | ACCUSE/investigate | actor=subj object=of,obj,on | context=legal,human_rights
+ [actor Investigators] collected evidence of [object torture].
v identify, name | ACCUSE/allege | actor=subj:forces/org/state recipient=obj!:agent object=as | only=suspect,culprit,perpetrator,mastermind,suspected
+ [actor Police] named [recipient the gunman] as the suspect.
v subpoena, summon, call | ACCUSE/investigate | actor=subj:org/state/person recipient=obj!:person | only=court,testify,subpoena,prosecutor,committee,panel,judge,inquiry context=legal
+ [actor The court] summoned [recipient the former minister].
# Who calls an act or a party by a bad name
v call, brand, label, dub, describe, portray, denounce, decry, deem, term, characterise, characterize, depict, slam, castigate, cast, paint, condemn, see, regard, view, dismiss | ACCUSE/disapprove | actor=subj!:agent recipient=obj:agent object=obj:any,as!,pred! | only=treason,betrayal,cynical,provocation,crime,criminal,aggression,barbaric,terror,terrorism,outrage,outrageous,unacceptable,shameful,disgraceful,cowardly,heinous,despicable,horrific,brutal,illegal,unlawful,illegitimate,unconstitutional,irresponsible,reckless,dangerous,unjustified,inhuman,inhumane,intolerable,abhorrent,appalling,shocking,deplorable,genocide,massacre,atrocity,farce,sham,blackmail,lie,fabrication,fabricated,hypocritical,hypocrisy,mistake,violation,occupier,invader,warmonger,stab,naive,baseless,groundless,propaganda not=hero,heroic,success,victory,triumph,martyr,friend,brave,historic,breakthrough,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,film,album,song
+ [actor Germany] described the raid as a crime.
+ [actor Turkey] described the uprising as a betrayal.
- The minister called the deal historic.
v summon ambassador, summon envoy, summon charge, call in ambassador, summon diplomat | ACCUSE/disapprove | actor=subj!:agent recipient=of:state,mod:state,poss:state | context=diplomatic
+ [actor Turkey] summoned the ambassador of [recipient Sweden].
v brand, label, call, denounce, describe, slam, blast, lambast, lambaste, castigate, decry, deride, condemn | ACCUSE/disapprove | actor=subj!:agent recipient=obj!:agent | only=terrorist,murderer,liar,fascist,criminal,dictator,traitor,coward,nazi,butcher,tyrant,corrupt,rebel,puppet,illegal,aggressor,barbaric,extremist,war,racist not=film,book,coach
+ [actor The president] condemned [recipient the militia] as terrorists.
+ [actor Zelensky] called [recipient Putin] a war criminal.
v speak of fraud, speak of treason, speak of genocide, speak of terror, speak of aggression, speak of massacre, speak of war crime, speak of provocation, speak of coup | ACCUSE/allege | actor=subj!:agent recipient=by
+ [actor The opposition] spoke of widespread fraud.
