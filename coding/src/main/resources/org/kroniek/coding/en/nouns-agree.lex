# Deals, promises, offers as nouns.
n agreement, deal, accord, pact, treaty, settlement, compromise, peace *agreement, peace *deal, peace *accord, understanding, peace *treaty, protocol, memorandum of understanding, arrangement, bargain, trade *deal, trade *agreement, nuclear *deal, power-sharing *deal, ceasefire *agreement, framework *agreement, non-aggression *pact, defence *pact, security *pact, coalition *agreement, peace *settlement, truce *agreement, migration *deal, grain *deal, prisoner *swap deal, hostage *deal, border *agreement, roadmap, gentlemen's *agreement, free trade *agreement, arms *deal, gas *deal, water *treaty, readmission *agreement | AGREE | actor=between,with,of:agent,poss:agent,mod:state,by,subj,among object=on,over,for at=in | reciprocal context=diplomatic not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,club,player,record,prenuptial,licence,great,transfer,divorce
+ The agreement between [actor Serbia] and [actor Kosovo] was signed in [at Ohrid].
+ [actor The EU's] deal with [actor Turkey] on [object migrants] holds.
+ A pact between [actor the two generals] collapsed.
+ The peace accord between [actor the army] and [actor the rebels] failed.
+ [actor The government's] truce agreement with [actor the Maoists] is fragile.
n promise, pledge, commitment, vow, assurance, guarantee, undertaking, security *guarantee, offer, *offer of aid, *offer of help, *pledge of aid, aid *pledge, *promise of aid, *pledge of support, *offer of support, election *promise, campaign *promise | AGREE | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=to:agent object=inf,of,on | weak not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,job,special,marriage,wedding,cover,allegiance,loyalty
+ [actor The king's] promise to [recipient the protesters] was not kept.
+ A pledge by [actor Japan] of [object aid] to [recipient Myanmar] was welcomed.
+ [actor Washington's] assurances to [recipient Taipei] remain vague.
n ceasefire, truce, armistice, cease-fire, humanitarian *pause, *cessation of hostilities, *end of hostilities, humanitarian *truce | RETREAT/ceasefire | actor=between,by,subj,with,of:forces,poss:agent,mod:agent,among at=in,at,across | reciprocal context=military
+ The ceasefire between [actor Israel] and [actor Hezbollah] is holding.
+ A truce in [at Yemen] has held for a week.
+ The armistice between [actor the armies] came in 1953.
n coalition *agreement, power-sharing *agreement, unity *government, power-sharing, coalition *government, national unity *government, government of national unity, grand *coalition | COOPERATE | actor=between,of:agent,with,poss | reciprocal context=political_institutions
+ The unity government of [actor Fatah and Hamas] fell.
n acceptance, approval, consent, go-ahead, green *light, blessing, nod | AGREE | actor=by,subj,poss:agent,from,of:agent,mod:agent object=of,for,to | not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,drug,rating,speech,planning,medical
+ [actor Syria's] acceptance of [object the plan] came late.
