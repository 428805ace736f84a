# Promise to yield: apologise, announce a withdrawal or truce, ease, give in.
v apologise, apologize, express regret, offer apology, issue apology, make apology, say sorry, beg forgiveness, ask forgiveness, express remorse, show remorse, ask for forgiveness, accept responsibility, take responsibility, acknowledge responsibility, admit responsibility, admit guilt, admit wrongdoing, acknowledge guilt, repent, express sorrow, regret | CONCEDE | actor=subj!:agent recipient=to:agent,from:agent,obj:agent object=for,over | not=delay,inconvenience,passenger,customer,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,film,movie,novel,album,song,band,theatre,theater,exhibition,painting,poem,credit
+ [actor Tokyo] apologised to [recipient Korean women] for [object the war].
+ [actor The general] apologised for [object the deaths].
+ [actor The Dutch king] asked [recipient Suriname] for forgiveness.
v back down, give way, relent, climb down, make concession, offer concession, soften stance, soften position, backtrack, compromise, reverse course, drop demand, drop condition, withdraw demand, bow to pressure, yield to pressure, give ground, make u-turn, buckle, acquiesce, make compromise, drop insistence, concede ground, drop objection, lift objection, lift veto, grant concession, withdraw objection, drop opposition, end boycott | CONCEDE | actor=subj!:agent recipient=to:agent object=on,to,from,in,over | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,bond,crop,result,security,interest,knee
+ [actor Moscow] made concessions to [recipient Kyiv] on [object gas].
+ [actor Turkey] lifted its veto on the Swedish bid.
+ [actor The union] backed down over [object pay].
v give in, cave in, cave, bow, yield, give way, submit | CONCEDE | actor=subj!:agent recipient=to!:agent,to!:any | not=interest,bond,birth,concert,interview
+ [actor The government] yielded to [recipient the strikers].
v announce withdrawal, announce pullout, announce release, announce amnesty, offer ceasefire, offer truce, promise withdrawal, promise reform, announce lifting, announce reform, announce concession, promise inquiry, promise compensation, announce end, announce departure, announce retreat, announce reopening, promise election, announce demobilisation, propose ceasefire, propose truce, offer swap, offer compensation | CONCEDE | actor=subj!:agent recipient=to:agent,with:agent,for:agent object=of,from,in | not=match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener
+ [actor The rebels] announced the release of their captives.
+ [actor The president] announced the withdrawal of [object French troops].
+ [actor The militia] proposed a ceasefire to [recipient the government].
+ [actor The president] promised reforms to [recipient the protesters].
v compensate, pay compensation, pay reparation, pay damages, pay blood money, return looted art, offer redress, make amends, make restitution, restore right, return land, return property, restore citizenship | CONCEDE | actor=subj!:agent recipient=obj:agent,to:agent,for:agent object=for | context=reparations weak not=market,share,stock,price,profit,investor,sale,brand,customer,earnings,shareholder,dividend,startup,retailer,product,passenger
+ [actor Britain] paid compensation to [recipient Mau Mau fighters].
+ [actor Germany] returned looted art to [recipient Nigeria].
v grant autonomy, grant independence, grant self-rule, grant right, grant citizenship, concede independence, offer autonomy, accept independence, devolve power, give vote, extend right, grant equal right, grant recognition | CONCEDE | actor=subj!:agent recipient=to:agent,iobj:agent,of:agent at=- | context=political_institutions
+ [actor France] granted independence to [recipient Algeria].
+ [actor Madrid] offered autonomy to [recipient Catalonia].
v be ready release, be willing release, be ready resign, be willing resign, be ready step, be willing step, be prepared step, be ready withdraw, be willing withdraw, be prepared withdraw, be prepared resign, be ready surrender, be willing free, be ready free, be willing lift, be ready concede | CONCEDE | actor=subj!:agent
+ [actor The president] is willing to step down.
+ [actor Hamas] is ready to release the hostages.
v promise lift, promise release, promise free, promise withdraw, promise resign, promise end, promise reopen, pledge lift, pledge release, pledge free, pledge withdraw, pledge resign, vow withdraw, vow release, offer release, offer free, offer withdraw, offer resign, offer step, offer lift, agree release, agree free, agree withdraw, agree lift, agree resign, agree step, agree hand, agree reopen, agree end, agree stop, promise stop, pledge stop, promise hold election, promise step, pledge step, undertake release, undertake withdraw, decide withdraw, decide release, decide free, decide lift | CONCEDE | actor=subj!:agent recipient=- | not=club,player,bank,firm,company,market
+ [actor The government] promised to lift the curfew.
+ [actor Hamas] offered to free the hostages.
+ [actor Israel] agreed to release forty prisoners.
v bow pressure, yield pressure, give in pressure, bow to pressure, yield to pressure, cave in to pressure, give in to pressure, succumb to pressure, back down, climb down, make u-turn, make concession, make painful concession, offer concession, grant concession, make major concession | CONCEDE | actor=subj!:agent recipient=to:agent,from:agent | not=market,share,price,doctor
+ [actor The prime minister] gave in to pressure from [recipient the protesters].
+ [actor The rebels] have made concessions.
