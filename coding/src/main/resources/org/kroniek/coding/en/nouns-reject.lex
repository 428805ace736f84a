# Refusals, vetoes, cancellations as nouns.
n rejection, refusal, rebuff, snub, dismissal, non-compliance, noncompliance, repudiation, non-recognition, intransigence, defiance, obstruction, brush-off, *refusal to negotiate, stonewalling, obstinacy | REJECT | actor=by,subj,poss:agent,mod:state,from,of:agent recipient=of:agent object=of:event/document/any,to:event/document,inf | not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,organ,transplant,water,climate,antibiotic,insulin,journal
+ [actor Israel's] rejection of [object the plan] caused anger.
+ The refusal by [actor the rebels] to [object disarm] caused anger.
+ [actor Tehran's] defiance of [recipient the Security Council] goes on.
n veto, double *veto, no *vote, *rejection of bill, *rejection of treaty, vetoing, filibuster | REJECT/change | actor=by,subj,poss:agent,mod:agent,from,of:state object=of,on,against at=in | context=diplomatic,legislative not=pitch,parent
+ The veto by [actor Russia] of [object the resolution] drew anger.
+ [actor China's] veto in the council was no surprise.
n cancellation, *suspension of talks, *breakdown of talks, *collapse of talks, *cancellation of visit, *cancellation of summit, *withdrawal from talks, *boycott of talks, *postponement of talks | REJECT/meet | actor=by,subj,poss:agent,mod:agent,of:agent recipient=with:agent object=of,from at=in | context=diplomatic not=flight,order,train,concert,culture,noise,debt,worker,union,striker
+ The cancellation of the summit by [actor Seoul] was abrupt.
n withdrawal, exit, pullout, abrogation, denunciation, departure, *withdrawal from treaty, *withdrawal from agreement, renunciation | REJECT | actor=poss:state/org,of:state/org,by:state/org,mod:state object=from!:document/event/org,of!:document | only=treaty,agreement,deal,accord,convention,pact,court,protocol,union,bloc,organisation context=diplomatic
+ [actor Iran's] withdrawal from [object the treaty] was a blow.
+ The exit of [actor Burundi] from [object the treaty] surprised few.
n *denial of visa, visa *denial, visa *refusal, *refusal of entry, *denial of entry, *denial of access, *refusal of visa, acquittal, *denial of asylum, *rejection of asylum, asylum *refusal, *refusal of aid, *rejection of request | REJECT | actor=by,subj,poss:state/org,mod:state recipient=to:agent,of:person/people,for:agent at=in
+ The acquittal of [recipient the general] by [actor the tribunal] was a shock.
+ The denial of entry to [recipient the envoy] was regretted.
