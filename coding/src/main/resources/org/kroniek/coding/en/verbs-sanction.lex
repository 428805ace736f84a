# Convict, expel a party, withdraw non-military help, cut ties or trade.
# ---- convict
v convict, sentence, find guilty, jail for, condemn to death, sentence to death, hand sentence, hand down sentence, impose sentence, impose death sentence, hand death sentence, sentence in absentia, give life sentence, give death penalty, jail for life, hand down verdict, uphold sentence, uphold conviction, confirm sentence, court-martial, uphold death sentence, hand prison term, give sentence, pass sentence, rule guilty, hand down death sentence | SANCTION/convict | recipient=obj:agent,of:agent,to:agent,on:agent,against:agent,iobj:agent object=of,for,to at=in,at | context=legal not=burglar,driver,drunk,fraudster,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor A court] sentenced [recipient the opposition leader] to [object ten years].
+ [actor Judges] convicted [recipient the general] of [object genocide].
+ [recipient The general] was convicted by [actor the tribunal].
+ [recipient Two journalists] were sentenced in [at Istanbul].
+ [actor The court] upheld the death sentence of [recipient the cleric].
v rule, order, decide, hold, find | SANCTION | actor=subj!:org recipient=against!:agent object=comp | only=court,judge,tribunal,jury,ruling,justice context=legal
+ [actor The court] ruled against [recipient the government].
v disqualify, debar, ban from office, bar from office, bar from run, impeach, censure, strip of post, strip of immunity, remove from post, strip of title, disbar, ban from politics | SANCTION | recipient=obj!:agent object=from,of | context=political_institutions not=match,game,goal,season,league,cup,tournament,championship,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,athlete,driver
+ [actor The electoral court] disqualified [recipient the candidate].
+ [actor The tribunal] barred [recipient the ex-president] from office.
# ---- expel
v expel, throw out, kick out, oust, eject, exclude, recall, order out, declare persona non grata, send home, withdraw | SANCTION/expel | actor=subj!:agent recipient=obj!:person/people/org/state from=from,out_of object=from | only=diplomat,ambassador,envoy,attaché,embassy,member,membership,bloc,party,journalist,correspondent,inspector,observer,aid,staff,league,union,council,consul,chargé context=diplomatic not=refugee,migrant,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,rebel,student
+ [actor Britain] expelled [recipient Russian diplomats].
+ [actor The party] expelled [recipient the deputy].
+ [actor The party] expelled [recipient two members].
v recall ambassador, withdraw ambassador, call home ambassador, recall envoy, withdraw envoy, pull out ambassador, call back ambassador, withdraw diplomat, recall diplomat, pull out diplomat, summon home ambassador, recall staff, pull out staff, withdraw staff, evacuate embassy | SANCTION/withdraw | actor=subj!:agent recipient=- from=from,in,to object=- | context=diplomatic
+ [actor Turkey] recalled its ambassador from [from Paris].
+ [actor Saudi Arabia] withdrew its envoy from [from Damascus].
+ [actor Germany] evacuated its embassy in [from Khartoum].
v suspend membership, suspend from membership, expel from bloc, suspend participation, bar from organisation, strip of membership, freeze membership, exclude from club, suspend voting right | SANCTION/expel | actor=subj!:agent recipient=of:agent,obj:agent object=from,in | context=diplomatic
+ [actor The Council of Europe] suspended the membership of [recipient Russia].
+ [actor ECOWAS] froze the membership of [recipient Guinea].
v suspend | SANCTION/expel | actor=subj!:org/state recipient=obj!:state/org object=from | only=membership,bloc,member,union,league,commonwealth context=diplomatic not=talks,talk,deal,aid,player
+ [actor The African Union] suspended [recipient Mali] from the bloc.
# ---- withdraw help, cut ties and trade
v cut aid, suspend aid, halt aid, stop aid, withhold aid, freeze aid, withdraw aid, cut off aid, cut funding, suspend funding, halt funding, freeze funding, stop funding, withdraw funding, cut off funding, withhold funding, suspend loan, freeze loan, end aid, reduce aid, slash aid, suspend assistance, cut assistance, cut subsidy, withhold payment, stop payment, halt assistance, withdraw support, end support, drop support, end cooperation, suspend cooperation, halt cooperation, freeze cooperation, stop cooperation, pull out investment, divest, withdraw investment, suspend military aid, cut military aid, cut off support, suspend development aid, freeze budget support | SANCTION/withdraw | actor=subj!:agent recipient=to:agent,for:agent,from:agent,with:agent,of:agent object=over,in | context=economic not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,bill,legal,student
+ [actor The World Bank] suspended aid to [recipient Uganda].
+ [actor Washington] cut funding for [recipient the agency].
+ [actor The Netherlands] froze aid to [recipient Rwanda] over [object the rebels].
+ [actor Sweden] ended cooperation with [recipient the junta].
+ [actor The party] withdrew its support from [recipient the coalition].
v impose sanction, slap sanction, tighten sanction, extend sanction, adopt sanction, approve sanction, introduce sanction, impose embargo, impose arms embargo, impose oil embargo, impose tariff, slap tariff, impose penalty, impose trade embargo, announce sanction, agree sanction, agree on sanction, renew sanction, widen sanction, reimpose sanction, enforce sanction, expand sanction, toughen sanction, unveil sanction, impose new sanction, impose travel ban, levy sanction, levy tariff, place sanction, raise tariff, impose duty, impose economic sanction, reinstate sanction, place embargo, slap embargo, ratchet up sanction, step up sanction, impose asset freeze, impose visa ban, restore sanction | SANCTION/discontinue | actor=subj!:agent recipient=on:agent,against:agent object=over,for at=in,at | context=economic,diplomatic
+ [actor The EU] imposed sanctions on [recipient Belarus].
+ [actor Washington] slapped tariffs on [recipient China].
+ [actor The Security Council] tightened sanctions against [recipient North Korea].
+ [actor Britain] announced sanctions against [recipient three generals].
v sanction, embargo, blacklist, penalise, penalize, punish, boycott | SANCTION/discontinue | actor=subj!:state/org/person recipient=obj!:agent object=for,over | context=economic weak not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,child,pupil,student,teacher,parent,voter,election,employee
+ [actor The United States] sanctioned [recipient two Iranian banks].
+ [actor The Treasury] blacklisted [recipient a Syrian company].
v cut tie, sever tie, break tie, break off tie, sever relation, break relation, cut relation, break off relation, suspend tie, suspend relation, downgrade tie, downgrade relation, freeze relation, cut diplomatic tie, sever diplomatic tie, sever diplomatic relation, break off diplomatic relation, break diplomatic relation, cut link, sever link, break contact, cut off contact, close embassy, shut embassy, close consulate, end tie, sever contact, freeze tie, withdraw recognition, suspend diplomatic relation, cut off tie, shutter embassy, revoke recognition | SANCTION/discontinue | actor=subj!:agent recipient=with:agent,to:agent,of:agent,from:agent object=over at=in | context=diplomatic
+ [actor Saudi Arabia] cut ties with [recipient Qatar].
+ [actor Algeria] broke off diplomatic relations with [recipient Morocco].
+ [actor Canada] closed its embassy in [at Tehran].
+ [actor Colombia] severed relations with [recipient Israel].
v halt export, ban export, suspend trade, halt trade, stop export, ban import, block import, stop buying, suspend export, cut off trade, halt sale, suspend sale, ban sale, halt shipment, suspend arms sale, halt arms sale, suspend flight, ban flight, halt import, stop import, cut import, restrict trade, restrict export, block export, freeze asset, block asset, freeze account, freeze fund, halt delivery, suspend delivery, stop selling, ban oil, cap price, suspend weapon sale, halt arms delivery, suspend visa, cut export, freeze bank account, end trade, ban product, cut trade | SANCTION/discontinue | actor=subj!:agent recipient=to:agent,from:agent,with:agent,of:agent,against:agent object=of,over | context=economic not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,snow,storm,fog,virus,beef
+ [actor Germany] halted arms sales to [recipient Saudi Arabia].
+ [actor Indonesia] banned exports to [recipient Israel].
+ [actor Switzerland] froze the assets of [recipient the dictator].
+ [actor China] stopped imports of [object coal] from [recipient Australia].
v withdraw peacekeeper, pull out peacekeeper, withdraw observer, pull out observer, withdraw inspector, pull out mission, withdraw mission, end mission, suspend mission, pull out aid worker | SANCTION/withdraw | actor=subj!:agent recipient=- from=from,in,of | context=peacekeeping
+ [actor The UN] withdrew its observers from [from Syria].
+ [actor Ireland] pulled out its peacekeepers from [from Chad].
v jail, imprison, sentence, send to prison, condemn | SANCTION/convict | actor=subj!:org/person recipient=obj!:agent object=for,to | only=judge,court,year,sentence,tribunal,life,month,verdict context=legal not=arrest,detain,doctor
+ [actor A court] sentenced [recipient the blogger] to five years.
v suspend, expel, exclude, eject, throw out, kick out, oust | SANCTION/expel | actor=subj!:org recipient=obj!:state/org,obj!:person/people from=from | only=membership,union,bloc,member,council,league,party,suspend,expel,coup context=diplomatic not=player,club,match,flight,coach,driver,resolution,work,talks
+ [actor The union] excluded [recipient two members].
v freeze asset, freeze account, freeze fund, seize asset, blacklist, put on blacklist, place on blacklist, put on sanction list, place on sanction list, add to sanction list, ban import, ban export, ban oil, halt import, halt gas, stop import, stop export | SANCTION/discontinue | actor=subj!:agent recipient=obj:agent,of:agent,from:agent,to:agent,against:agent | context=economic not=customer,market
+ [actor The EU] blacklisted [recipient three generals].
+ [actor Switzerland] froze the assets of [recipient the dictator].
v add to blacklist, put on blacklist, place on blacklist, put on sanctions list, add to sanctions list, place on sanctions list, impose travel ban, ban from enter, slap sanction, hit with sanction, target with sanction, tighten sanction, widen sanction, extend sanction | SANCTION/discontinue | actor=subj!:agent recipient=obj:agent,on:agent,against:agent | context=economic
+ [actor The EU] added [recipient twelve judges] to its blacklist.
v respond by expel, retaliate by expel, expel diplomat, expel ambassador, expel envoy, order out diplomat, declare persona non grata, throw out diplomat | SANCTION/expel | actor=subj!:agent recipient=obj:agent | context=diplomatic
+ [actor Poland] expelled [recipient two diplomats].
v suspend treaty, suspend agreement, suspend pact, suspend cooperation, withdraw from treaty, quit treaty, scrap treaty, suspend accord, tear up agreement, tear up treaty | SANCTION/discontinue | actor=subj!:state/org recipient=with:agent | not=player,club
+ [actor India] suspended the treaty with [recipient Pakistan] in April.
