# Praise, endorsement, recognition, ratification as nouns.
n praise, acclaim, applause, tribute, commendation, compliment, acclamation, congratulation, homage, eulogy, accolade, plaudit, salute | SUPPORT | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=for:agent,to:agent,of:agent object=for,on | not=film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,critical
+ [actor The pope's] praise for [recipient the king] was warm.
+ [actor Washington's] tribute to [recipient the Kurds] was late.
n endorsement, recognition, diplomatic *recognition, approval, *expression of support, *statement of support, *vote of confidence, *message of support, *show of support, *declaration of support, welcome, *expression of solidarity, *message of solidarity, *pledge of allegiance, *oath of loyalty, *oath of allegiance, *pledge of loyalty, *declaration of solidarity, moral *support, verbal *support, political *support, condolence, *message of condolence, *expression of sympathy, *declaration of loyalty, *vow of allegiance | SUPPORT | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=of:agent,for:agent,to:agent,with:agent,in:agent object=of,for,to at=at,on | not=product,celebrity,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,face,speech,award
+ The recognition of [recipient Kosovo] by [actor Berlin] came in 2008.
+ [actor The senator's] endorsement of [recipient the candidate] helped.
+ The pledge of allegiance by [actor Boko Haram] to [recipient Islamic State] was filmed.
+ [actor The emperor's] condolences to [recipient Turkey] arrived.
n ratification, adoption, passage, approval, signing, enactment, signature, accession, *signing of treaty, *ratification of treaty, *adoption of resolution, *passage of bill, *adoption of constitution, yes *vote, *vote in favour, *approval of constitution | SUPPORT | actor=by,subj,poss:org/state,of:org,mod:state,from object=of:document/event/any,to at=in | only=treaty,resolution,constitution,convention,accord,pact,protocol,agreement,bill,law,budget,amendment,reform,declaration,charter context=legislative not=child,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,pet,safe
+ The ratification of [object the treaty] by [actor parliament] took years.
+ The adoption by [actor the Security Council] of [object a resolution] was hailed.
n nomination, candidacy | SUPPORT | actor=by!,subj! recipient=of!:person,poss!:person object=for,as | context=election not=film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,oscar,grammy
+ The nomination of [recipient the general] by [actor the ruling party] was no surprise.
n pro-government *rally, pro-government *demonstration, *rally in support, *demonstration in support, *march in support, solidarity *march, solidarity *rally, solidarity *visit | SUPPORT | actor=by,subj,of:people,poss:people recipient=of:agent,with:agent,for:agent at=in
+ The rally in support of [recipient the president] was large.
n defence of, *defence of crackdown, *justification of war, *defense of policy, *justification of attack | SUPPORT | actor=by,subj,poss:agent,from,mod:state object=of recipient=of:agent
+ [actor The minister's] defence of the crackdown in Cairo was booed.
