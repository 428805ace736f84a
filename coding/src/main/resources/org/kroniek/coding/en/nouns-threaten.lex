# Threats, warnings, ultimatums as nouns.
n threat, warning, menace, intimidation, sabre-rattling, red *line, threatening, death *threat, bluster, veiled *threat, *threat of force, scare *tactic, *threat of retaliation, bomb *threat, *threat of war, nuclear *threat, nuclear *blackmail, *threat of violence, *vow of revenge, *vow to retaliate, call to arms, fatwa, *threat to invade, *threat of attack, *war of words | THREATEN | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=to:agent,against:agent,of:person object=of,inf,about | not=weather,storm,health,travel,flood,tsunami,species,climate,extinction,tornado,accident,crash,collision,earthquake,quake,flooding,hurricane,cyclone,typhoon,landslide,avalanche,wildfire,disease,virus,cancer,lightning,derailment,stampede,heatwave,pandemic,profit,profits
+ The threats by [actor the militia] against [recipient journalists] grew.
+ [actor Pyongyang's] warning to [recipient Seoul] was shrill.
+ Death threats against [recipient the judge] are common.
n threat of sanctions, *threat of embargo, *threat of tariffs, sanctions *threat, tariff *threat, *threat of blockade, *threat of punishment, *threat to close strait | THREATEN/restrict | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=against:agent,on:agent,to:agent at=in,at | context=economic
+ [actor The EU] made a threat of sanctions against [recipient Belarus].
+ [actor Washington's] tariff threats against [recipient Beijing] continue.
n arrest *warrant, international arrest *warrant, warrant, red *notice, indictment *threat | THREATEN/arrest | actor=by!,subj!,poss!:org,from!,mod!:org recipient=for:agent,against:agent | context=legal not=search
+ [actor The court's] arrest warrant against [recipient the president] stands.
n boycott *threat, *threat of boycott, *threat to leave, *threat of withdrawal, strike *threat, *threat to quit, exit *threat, *threat to withdraw, veto *threat, *threat of veto | THREATEN/relations | actor=by,subj,poss:agent,mod:agent,from,of:agent recipient=against:agent,to:agent object=inf
+ [actor Ankara's] veto threat came as a surprise.
n expulsion *threat, *threat of expulsion, deportation *threat, *threat of deportation | THREATEN/expel | actor=by,subj,poss:agent,mod:agent,from recipient=against:agent,of:agent,to:agent
+ The threat of deportation by [actor Kenya] against [recipient Somali refugees] stands.
n territorial *claim, *claim to territory, *threat of invasion, *threat of annexation, invasion *threat, *claim of sovereignty, sovereignty *claim, land *claim | THREATEN/territory | actor=by,subj,poss:agent,mod:agent,of:state recipient=against:agent at=to,over,on,in | context=territory
+ [actor Beijing's] territorial claims in [at the South China Sea] are disputed.
+ The sovereignty claim by [actor Argentina] over [at the Falklands] is old.
