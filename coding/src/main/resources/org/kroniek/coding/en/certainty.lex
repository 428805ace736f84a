# Words that change how sure, and why. CT PR PS Uu set the strength, NEG turns the polarity; scope is what stands in
# these positions below the word; x words without a scope cover the clause that they belong to.

# ---- modal auxiliaries
m can | PS
m could | PS
m may | PS
m might | PS
m must | Uu
m ought to | Uu
m should | Uu
m shall | PR predicted
m will | PR predicted
m would | PR conditional
m need | Uu

# ---- verbs with a scope
v fear, dread, worry | Uu feared | scope=comp,inf,obj,about,of
v be afraid, be worried, be concerned, be alarmed | Uu feared | scope=comp,inf,of,about,over
v hope, wish, pray, dream, long, yearn, aspire, look forward | Uu hoped | scope=comp,inf,obj,for,to,of
v want, desire, seek, would like, be keen, be eager | Uu hoped | scope=comp,inf,obj
v expect, anticipate, predict, forecast, foresee, envisage, project, prophesy | PR predicted | scope=comp,inf,obj
v be expect, be set, be due, be about, be poise, be likely, be bind, be go, be schedule, be slate | PR predicted | scope=inf
v plan, intend, aim, mean, propose, prepare, plot, scheme, conspire, arrange, contemplate, consider, envision, mull, weigh, look | Uu planned | scope=inf,obj,comp,for,on
v promise, pledge, vow, swear, undertake, guarantee, commit, offer, agree, volunteer, threaten, be ready, be prepared, be willing, decide, resolve, determine, opt, choose | Uu planned | scope=inf,comp,to
v order, command, instruct, direct, decree, mandate, authorise, authorize, permit, allow, task, assign | Uu ordered | scope=inf,obj,comp
v call, urge, demand, ask, request, appeal, beg, plead, insist, implore, press, push, invite, encourage, recommend, advise, suggest, exhort, petition, advocate, favour, favor, propose, support | Uu | scope=inf,comp,obj,for
v try, attempt, seek, strive, endeavour, endeavor, struggle, bid, make attempt, make effort, make bid, fight, battle, scramble, work | CT attempted | scope=inf,at,obj
v fail, neglect, refuse, decline, forget, omit, be unable, fall short | CT attempted NEG | scope=inf,in
v refuse, decline, be unwilling | NEG | scope=inf
v manage, succeed, help, come, get, go, begin, start, continue, proceed, dare, rush, hasten, keep, resume, finish | CT | scope=inf,in
v avoid, avert, prevent, forestall, thwart, foil, frustrate, block, stop, halt, abort, cancel, call off, abandon, scrap, shelve, ban, prohibit, forbid, bar, rule out, preclude, stave off, ward off, head off, nip in bud, escape, survive | NEG | scope=obj,inf,comp,from
v postpone, delay, put off, defer, suspend | Uu planned | scope=obj,inf
v deny, reject, dismiss, refute, disclaim, rule out, discount | NEG | scope=comp,inf,obj
v doubt, question, be sceptical, be skeptical, be unlikely | PS NEG | scope=comp,inf
v seem, appear, look like, tend | PR | scope=inf,comp,as
v believe, think, suspect, assume, presume, suppose, reckon, guess, imagine, consider, deem | PR | scope=comp,inf
v be believe, be think, be say, be report, be allege, be suspect, be rumour, be rumor, be suppose, be understand, be claim, be accuse, be presume, be repute | PR hearsay | scope=inf,comp,of,as
v allege, accuse, suspect, rumour, rumor, purport | PR hearsay | scope=inf,of,comp
v suggest, indicate, hint, imply, signal | PR | scope=comp
v risk, threaten, be in danger, run risk, be at risk, face, stand | PS feared | scope=inf,obj,of
v warn | Uu feared | scope=comp,of,about
v wonder, ask, question, inquire, examine, investigate, debate, discuss, consider, explore, study, probe, look | Uu | scope=comp,obj,into
v lead, result, spark, trigger, cause, provoke, bring about | CT | scope=obj,to,in
v need, have, require, be necessary, be required, be oblige | Uu | scope=inf
v be able, be possible | PS | scope=inf,comp
v claim, assert | CT | scope=comp,inf
v pretend, feign, stage-manage, simulate | NEG | scope=inf,obj,comp

# ---- nouns with a scope
n attempt, effort, bid, endeavour, endeavor, try, push, drive | CT attempted | scope=inf,at,of,for
n failure, inability, refusal, unwillingness, reluctance, neglect | CT attempted NEG | scope=inf,of,in
n plan, intention, proposal, preparation, plot, scheme, conspiracy, project, idea, blueprint, aim, goal, purpose, intent, offer, promise, pledge, vow, commitment, decision, readiness, willingness, prospect, agenda | Uu planned | scope=inf,for,of,comp
n order, command, instruction, decree, mandate, authorisation, authorization, permission | Uu ordered | scope=inf,for
n fear, worry, dread, anxiety, concern, alarm, spectre, specter | Uu feared | scope=comp,of,about,over
n hope, wish, desire, dream, prayer | Uu hoped | scope=comp,of,for,inf
n threat, danger, risk, menace, peril | PS feared | scope=of,comp,inf
n possibility, chance, potential, option, probability, likelihood, scenario | PS | scope=of,comp,for
n call, demand, request, appeal, plea, need, petition, motion | Uu | scope=for,inf,comp
n expectation, prediction, forecast, prognosis | PR predicted | scope=of,comp
n rumour, rumor, allegation, speculation, suspicion, accusation, hearsay, claim, suggestion, hint | PR hearsay | scope=of,comp
n doubt, uncertainty, question | PS | scope=about,over,comp
n denial, absence, lack, avoidance, prevention, ban | NEG | scope=of,comp,on
n end, halt, stop | Uu | scope=to
n lack, absence | NEG | scope=of

# ---- adverbs, determiners, conjunctions
x probably, likely, very likely, most likely, presumably, apparently, seemingly, evidently, in all likelihood, in all probability, doubtless, no doubt, ostensibly, by all appearances, almost certainly | PR
x reportedly, allegedly, purportedly, supposedly, reputedly, putatively, according to unconfirmed reports, by some accounts, it is said, said to, rumour has it, rumor has it | PR hearsay
x alleged, suspected, reported, purported, supposed, rumoured, rumored, presumed, apparent, unconfirmed | PR hearsay
x possibly, perhaps, maybe, conceivably, potentially, perchance, arguably, theoretically, in theory | PS
x possible, potential, conceivable, likely, probable | PS
x unlikely, improbable, doubtful, questionable | PS NEG
x not, n't, never, no longer, not yet, neither, nor, nowhere, hardly, scarcely, barely, by no means, under no circumstances, not at all, far from, instead of, rather than, without, in the absence of, short of, anything but | NEG
x no, none, nobody, no-one, no one, nothing, zero | NEG
x if, unless, provided, providing, as long as, so long as, in case, in the event of, in case of, whether, should, on condition that, assuming, supposing, even if, if and when, were, otherwise, lest | Uu conditional
x unless | Uu conditional
x lest, for fear of, for fear that | Uu feared
x in order to, so as to, so that, in a bid to, with the aim of, with a view to, in an effort to, in an attempt to, for the purpose of, aimed at, designed to, intended to | Uu planned
x planned, proposed, intended, scheduled, upcoming, forthcoming, future, envisaged, imminent, looming, impending, prospective, pending, coming, would-be, projected, threatened, promised | Uu planned
x attempted, failed, botched, abortive, foiled, thwarted, unsuccessful, aborted, would-be | CT attempted
x feared, dreaded | Uu feared
x hopefully, ideally, with any luck | Uu hoped
x expected, predicted, anticipated, foreseeable | PR predicted
x soon, shortly, inevitably, sooner or later, only a matter of time, a matter of time, before long, tomorrow, next week, next month, next year | PR predicted
x usually, regularly, routinely, often, frequently, always, repeatedly, habitually, traditionally, generally, typically, every day, every year, each year, sometimes, occasionally, daily, weekly, annually, systematically | CT habitual
x definitely, certainly, undoubtedly, unquestionably, without doubt, beyond doubt, indeed, in fact, actually, clearly, obviously, surely, truly, of course, confirmed, proven, undeniably | CT
x hypothetical, imaginary, fictional, fictitious, mock, simulated, so-called, fake, sham, bogus | PS
x almost, nearly, all but, practically, virtually | NEG
x cancelled, canceled, averted, abandoned, scrapped, called off | NEG
x false, bogus, fabricated, unfounded, baseless, untrue | NEG
x only, just, merely, at least, even | CT
x failing to, refusing to, unable to, reluctant to, unwilling to | NEG
x ready to, prepared to, willing to, set to, about to, due to, poised to, on the verge of, on the brink of, on the point of, on the eve of, on the cusp of | PR predicted
x able to, capable of, in a position to | PS
x no sign of, no evidence of, no trace of, no indication of | PS NEG
