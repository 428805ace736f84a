# Demonstrations, riots, strikes, boycotts as nouns.
n protest, demonstration, rally, march, sit-in, vigil, mass *protest, street *protest, protest *march, parade, procession, counter-demonstration, counter-protest, picket, protest *rally, gathering, mass *rally, *day of protest, *day of rage, protest *movement, candlelight *vigil, civil *disobedience, silent *march, peace *march, anti-government *protest, student *protest, people's *march, protest *camp, encampment, occupation, hunger *march, anti-war *demonstration, mass *demonstration, street *demonstration, peaceful *protest, mobilisation, flash *mob, *wave of protests, petition *drive | PROTEST/demo | actor=by,subj,of:people,poss:people/org,mod:people,from recipient=against:agent object=against,over,for,about,at at=in,at,through,across,on | not=stock,market,price,car,motor,product,technology,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,fashion,military,army,soldier,troops,forces,israeli,export,troop,March,back,address
+ Protests against [recipient the regime] spread.
+ A demonstration by [actor farmers] in [at Brussels] turned violent.
+ The march of [actor students] was peaceful.
+ A rally in [at Harare] drew thousands.
+ The vigil of [actor doctors] in the capital goes on.
- The technology demonstration in Tokyo impressed investors.
n riot, rioting, unrest, disturbance, street *violence, civil *unrest, looting, mob *violence, melee, pogrom, food *riot, prison *riot, race *riot, turmoil, disorder, *clash with police, bread *riot, upheaval, rampage, street *battle, civil *disorder, prison *mutiny | PROTEST/riot | actor=by,subj,of:people,poss:people,mod:people,among recipient=with:forces object=over,against at=in,at,across | not=mental,eating,market,sleep,personality,financial,atmospheric,economic
+ Riots in [at Los Angeles] left fifty dead.
+ The riots of [actor youths] spread.
+ Prison riots in [at Manaus] killed dozens.
n strike, general *strike, walkout, walk-out, stoppage, work *stoppage, industrial *action, go-slow, stayaway, bus *strike, miners' *strike, rail *strike, teachers' *strike, nationwide *strike, wildcat *strike, labour *unrest, dock *strike, transport *strike, school *strike, stay-away, sick-out, work-to-rule | PROTEST/strike | actor=by!,subj!,of:people/org,poss:people/org,mod:people recipient=against:agent object=over,for,against at=in,at,across | context=economic not=air,missile,drone,rocket,rebel,army,lightning,oil,gold,military,retaliatory,target,match,game,goal,season,league,cup,tournament,championship,title,coach,player,striker,penalty,innings,medal,fan,midfielder,defender,goalkeeper,batsman,pitch,stadium,playoff,opener,israeli,nuclear
+ The strike by [actor teachers] closed schools.
+ The strike by [actor miners] over [object pay] ended on Friday.
n general *strike, nationwide *strike, work *stoppage, industrial *action, rail *strike, transport *strike, wildcat *strike, labour *unrest | PROTEST/strike | actor=by,subj,of:people/org,mod:people object=over,for,against at=in!,at!,across! | context=economic
+ A general strike in [at Nigeria] halted flights.
n hunger *strike, hunger-strike, mass hunger *strike, *refusal of food | PROTEST/hunger | actor=by,subj,of:person/people,poss:person/people,mod:people object=over,against,for at=in,at | context=human_rights
+ The hunger strike by [actor prisoners] continued.
+ [actor The journalist's] hunger strike in [at Kyiv] ended.
n boycott, election *boycott, consumer *boycott, abstention, *boycott of election, *boycott of goods, trade *boycott | PROTEST/boycott | actor=by,subj,poss:agent,mod:agent,of:agent recipient=of:agent,against:agent object=of | not=voter
+ The boycott of the election by [actor the opposition] was total.
+ The boycott of [recipient Israel] by [actor the Arab League] began in 1948.
n roadblock, road *blockade, human *chain, port *blockade, border *blockade, *blockade of roads, factory *occupation, land *occupation, *occupation of building, farmers' *blockade, barricade, land *invasion, *blocking of roads, squat | PROTEST/obstruct | actor=by,subj,of:people,poss:people,mod:people recipient=against:agent object=of,over at=in,at,on | not=soldier,troops,army,rebel,police,militia,troop,policeman
+ The roadblocks near [near Lyon] stopped traffic.
+ The human chain by [actor Catalans] in [at Barcelona] was long.
n vandalism, *toppling of statue, desecration, graffiti, defacement, flag *burning, flag-burning, *burning of flag, effigy *burning, Koran *burning, *burning of Koran, Quran *burning | PROTEST/vandalize | actor=by,subj,of:people,poss:people,mod:people object=of,on at=in,at
+ The toppling of the statue in [at Bristol] by [actor protesters] made news.
+ The desecration of [object graves] in [at Carpentras] by [actor youths] caused anger.
