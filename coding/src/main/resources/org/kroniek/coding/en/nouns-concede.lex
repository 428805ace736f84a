# Apologies, concessions, pardons as nouns.
n apology, *expression of regret, remorse, formal *apology, official *apology, contrition, *admission of guilt, *acceptance of responsibility, *acknowledgement of guilt, public *apology, regret | CONCEDE | actor=by,subj,poss:agent,mod:agent,from,of:state recipient=to:agent object=for,over,at | weak not=customer,passenger
+ The apology by [actor Canberra] to [recipient Aborigines] was historic.
+ [actor Japan's] apology to [recipient Korea] fell short.
n apology, formal *apology, official *apology, public *apology | CONCEDE | actor=by!,subj!,poss!:agent,from! object=for,over | not=customer,passenger
+ An apology from [actor the army] for [object the shelling] came late.
n concession, compromise, climbdown, climb-down, u-turn, capitulation, *softening of stance, *change of heart, *offer to resign, flexibility, goodwill *gesture, *gesture of goodwill, peace *gesture, confidence-building *measure, backing-down, appeasement | CONCEDE | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=to:agent object=on,over | weak not=food,mining,oil,ticket,tax,stand,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product
+ The concessions by [actor the government] to [recipient the strikers] cost millions.
+ [actor Moscow's] concessions to [recipient Kyiv] on [object gas] were small.
n pardon, amnesty, clemency, reprieve, presidential *pardon, general *amnesty, commutation, *commutation of sentence, royal *pardon, *grant of amnesty, rehabilitation, amnesty *law | CONCEDE | actor=by,subj,poss:agent,mod:agent,from recipient=for:agent,of:person/people,to:agent object=for | context=legal not=international,drug,knee
+ The amnesty for [recipient the rebels] was broad.
+ [actor The president's] pardon of [recipient the colonel] enraged many.
n *announcement of withdrawal, *announcement of ceasefire, *announcement of truce, *promise of reform, *promise of withdrawal, *offer of truce, *offer of ceasefire, truce *offer, ceasefire *offer, *offer of amnesty, amnesty *offer, *promise to withdraw, *offer to withdraw, ceasefire *announcement, withdrawal *plan, *pledge to withdraw, *promise of elections, ceasefire *proposal, *offer of surrender, truce *proposal | CONCEDE | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=to:agent,for:agent | context=diplomatic
+ [actor The rebels] made a truce offer to [recipient the army].
+ [actor The president's] promise of reforms did not calm Amman.
n reparation, compensation, restitution, war *reparation, blood *money, *return of land, *return of loot, *return of artefacts, redress, indemnity, *payment of reparation | CONCEDE | actor=by,subj,poss:state/org,from,mod:state recipient=to:agent,for:agent object=for,of | context=reparations weak not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,executive,worker,insurance,carbon
+ Reparations by [actor Germany] to [recipient Namibia] were agreed.
n *relaxation of rules, easing, *easing of restrictions, liberalisation, *easing of curfew, *loosening of censorship, *relaxation of restrictions, *easing of travel | CONCEDE | actor=by,subj,poss:state,mod:state,from recipient=for:agent,on:agent at=in object=of | context=rights_freedoms weak not=monetary,quantitative,virus,pain,price
+ The easing of restrictions by [actor Cuba] for [recipient dissidents] was modest.
n *grant of autonomy, *grant of independence, *recognition of independence, *granting of independence, *granting of autonomy, devolution, *offer of autonomy | CONCEDE | actor=by,subj,poss:state,from,mod:state recipient=to:agent,of:agent at=in | context=political_institutions
+ The grant of independence to [recipient Algeria] by [actor Paris] ended the war.
