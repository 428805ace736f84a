# Words that attribute words or thoughts to somebody.
# v verbs, p prepositions (complement is the source, clause is the content), n nouns, x fixed phrases without a
# named source, d cues that reject somebody's words, c cues that confirm somebody's words.

# ---- states: plain saying
v say | states | source=subj content=comp,quote,of addressee=to channel=on,in,via
+ [source The minister] said [content the talks had failed].
+ "[content We will not leave]," said [source the general].
v tell | states | source=subj content=comp,quote,of,about addressee=obj,iobj channel=on,in,via
+ [source The spokesman] told [addressee reporters] that [content the army had left the city].
v declare, announce, proclaim | states | source=subj content=comp,quote,obj addressee=to channel=on,in,via
v state, pronounce, decree, rule, conclude | states | source=subj content=comp!,quote! addressee=to channel=on,in,via
+ [source The president] declared that [content the war was over].
v add, note, observe, remark, comment, point out, emphasise, emphasize, stress, underline, underscore, reiterate, repeat, restate, recall, mention, recount, relate, explain, clarify, specify, elaborate, expand, interject, reply, respond, answer, retort, counter, shoot back, hit back, fire back | states | source=subj content=comp,quote addressee=to channel=on,in,via
+ [source The ambassador] stressed that [content the border would stay open].
v write, tweet, post, blog, retweet, message, text, cable, broadcast, publish, live-tweet, post up | states | source=subj content=comp,quote addressee=to channel=on,in,via
+ [source The foreign minister] tweeted that [content the embassy was safe].
v inform, notify, brief, assure, reassure, remind, advise, apprise, update, caution | states | source=subj content=comp,of,about,on,quote addressee=obj channel=on,in,via
+ [source The government] informed [addressee the parliament] that [content the deal was off].
v speak, talk | states | source=subj content=quote!,of!,about! addressee=to,with channel=on,in,via
+ [source The bishop] spoke of [content a massacre].
v shout, cry, cry out, yell, scream, chant, exclaim, mutter, murmur, whisper, mumble, thunder, bellow, quip, lament, bemoan, deplore | states | source=subj content=comp,quote addressee=to,at
v joke, laugh, sigh, snap, smile, shrug, sneer, fume, rage, groan, grumble | states | source=subj content=quote!
+ "[content Down with the regime]," chanted [source the protesters].
v read | states | source=subj:document content=quote!
v describe, hail | states | source=subj content=obj,as,quote
v portray, depict, characterise, characterize, call, term, label, brand, dub, denounce as, declare | states | source=subj content=naming,as!,quote!
+ [source The opposition] described [content the vote] as a farce.
v reveal, disclose, divulge, leak, let slip, make know, make public, make clear, spell out, set out, lay out, suggest | states | source=subj content=comp,quote,obj addressee=to channel=on,in,via
v unveil, outline, signal, indicate, hint, imply, intimate, insinuate | states | source=subj content=comp!,quote! addressee=to channel=on,in,via
+ [source The commander] hinted that [content an offensive was near].
v testify, swear, depose, attest, certify, vouch, bear witness, give evidence | states | source=subj content=comp,quote,to addressee=before,to
+ [source The witness] testified that [content soldiers had shot the prisoners].
v give word, send word, pass word, spread word | states | source=subj content=comp,of addressee=to
v make statement, issue statement, release statement, put out statement, read statement, make announcement, make speech, give speech, deliver speech, make remark, make comment, give interview, hold press conference, give press conference, hold news conference | states | source=subj content=comp,quote,about,on addressee=to channel=on,in,to
+ [source The ministry] made a statement that [content the pilot was alive].
v speak out, sound off, weigh in, chime in, pipe up, speak up | states | source=subj content=quote,about,on,against addressee=to
v opine, muse, ponder, wonder aloud, theorise, theorize, speculate, surmise, conjecture, hypothesise, hypothesize, venture, guess | believes | source=subj content=comp,quote,about addressee=to
+ [source Analysts] speculated that [content the general had fled].
v quote, cite | states | source=obj:agent content=as,comp,quote channel=subj
+ State television quoted [source the minister] as saying that [content the siege had been lifted].
v quote say, cite say | states | source=subj,obj content=comp,quote
v interview | states | source=obj content=quote addressee=subj
v be upfront, be frank, be clear, be adamant, be emphatic, be categorical | states | source=subj content=comp,about
v put it, have it | states | source=subj content=quote

# ---- claims
v allege | claims | source=subj content=comp,inf,quote,obj addressee=to channel=on,in,via
v claim, assert, contend, maintain, insist, argue, profess, purport, aver, avow, affirm, plead | claims | source=subj content=comp!,inf!,quote! addressee=to channel=on,in,via
+ [source The rebels] claimed that [content they had taken the airport].
+ [source The army] claims to [content have killed forty fighters].
v boast, brag, crow, trumpet, gloat, tout, bluster | claims | source=subj content=comp,of,quote,about
+ [source The militia] boasted that [content it had shot down a helicopter].
v claim responsibility, claim credit, claim victory, take credit, lay claim, make claim, make allegation, level allegation, press claim | claims | source=subj content=for,of,comp,in
v accuse, charge | claims | source=subj content=comp!,of!,quote! addressee=obj
+ [source Kyiv] accused [addressee Moscow] of [content shelling the hospital].
v make out | claims | source=subj content=comp,inf,quote,about addressee=to
v blame | claims | source=subj content=for!,quote addressee=obj
v make case, make point, put forward, put case, advance argument | claims | source=subj content=comp,for,quote

# ---- reports
v report | reports | source=subj content=comp,quote,obj addressee=to channel=on,in,via
v record, document | reports | source=subj content=comp!,quote! addressee=to channel=on,in,via
+ [source Local media] reported that [content two policemen had been killed].
v find, establish, determine, discover, uncover, ascertain, verify | reports | source=subj:agent/document content=comp!,quote!
+ [source The inquiry] found that [content soldiers had fired on the crowd].
v learn, understand | reports | source=subj content=comp! channel=from
v rumour, rumor, gossip | reports | source=subj content=comp
v estimate, calculate, reckon, assess, project, gauge | reports | source=subj content=comp!,quote!
+ [source The United Nations] estimates that [content 9,000 people have fled].
v get wind, get word, hear report, receive report, have report | reports | source=subj content=of,comp

# ---- denies, disputes
v deny | denies | source=subj content=comp,inf,obj,quote addressee=to
v disclaim, disavow, repudiate | denies | source=subj content=comp!,inf!,quote! addressee=to
+ [source The army] denied that [content it had bombed the market].
v rule out, dispute, question, rebut, refute, reject, dismiss, take issue, push back | disputes | source=subj content=comp,obj,quote,with,against
v discount, contest, challenge, contradict, debunk, gainsay, controvert, negate, belie, disagree, demur | disputes | source=subj content=comp!,quote!,with!,against!
+ [source The governor] disputed that [content the vote was rigged].
d deny, reject, dismiss, refute, rebut, dispute, contest, contradict, rubbish, debunk, disavow, disown, repudiate, gainsay, belie, pooh-pooh, brush aside, brush off, shrug off, wave away, wave aside, laugh off, scoff, play down, downplay, discredit, discount, demolish, explode, poke hole, pour scorn, pour cold water, cast doubt, take issue, push back, hit back, be at odds, shoot down, strike down, knock down, quash, scotch, take exception, beg to differ, beg differ | disputes | source=subj content=obj,comp,as,at,on,with,against
+ [source The ministry] dismissed [content the report].
d call nonsense, call lie, call false, call baseless, call absurd, call ridiculous, call untrue, call fabrication, call rumour, call fake, call propaganda, call unfounded, describe as false, describe as baseless, brand lie, label fake, term baseless, dub fake | disputes | source=subj content=obj,as
+ [source The general] called [content the claim] baseless.
d reject as, dismiss as, denounce as lie, decry as | disputes | source=subj content=obj
d be nonsense, be rubbish, be false, be untrue, be baseless, be unfounded, be lie, be fabrication, be propaganda, be groundless, be absurd, be ridiculous, be incorrect, be wrong, be hoax, be fake, be misleading, be fiction, be fantasy, be far-fetched, have no basis, have no foundation, not *true, not *case, no *truth, no *evidence | disputes | content=subj,in
d wrong, untrue, false, baseless, unfounded, groundless, preposterous, absurd, nonsense, rubbish, fabrication, falsehood, lie, hoax, slander, smear, fiction, propaganda, disinformation, fake *news, pure *invention | disputes | content=subj
d give different account, tell different story, give different version, offer conflicting account, paint different picture | disputes | source=subj content=of
d denial, rebuttal, refutation, dismissal, rejection, repudiation | disputes | source=of,by,from,poss,mod content=of,comp
d contrary to, at odds with, in contrast to, contradict | disputes | content=obj
n denial | denies | source=by,from,poss,mod content=of,comp
+ [source The army's] denial that [content civilians were killed] came quickly.
n rebuttal, refutation, dispute, disagreement, objection | disputes | source=by,from,poss,mod content=of,comp,over,to
v be no truth | denies | source=subj content=in,to

# ---- corroborates
c confirm, corroborate, verify, authenticate, substantiate, validate, affirm, bear out, back up, echo, second, support, endorse, agree, concur, acknowledge, concede, uphold, vindicate, reaffirm, repeat, reiterate, ratify, attest, testify, bolster, reinforce, lend credence, add weight, lend weight, give credence, give weight, tally, chime, match, be consistent | states | source=subj content=comp,obj,quote,to,with
+ [source A second witness] confirmed [content the account].
c confirmation, corroboration, verification, proof, endorsement | states | source=by,from,of,poss,mod content=of,comp
c tell same, say same, say much same, give similar account, tell similar story, make same point, take same view | states | source=subj content=obj
c in line with, consistent with, in agreement with | states | content=obj
v confirm, bear out, back up | states | source=subj content=comp,quote,obj addressee=to channel=on,in,via
v corroborate, verify, affirm, ratify, reaffirm, attest, substantiate | states | source=subj content=comp!,quote! addressee=to channel=on,in,via
+ [source A hospital official] confirmed that [content eleven people had died].
v echo, second, concur, agree, chime | states | source=subj content=comp!,quote!,with!
n confirmation, corroboration | states | source=by,from,poss,mod content=of,comp
+ The confirmation by [source the ministry] that [content the hostages were killed] came late.

# ---- believes, knows, doubts
v be convinced, be persuaded, be certain, be sure, be confident, be satisfied, be of opinion, be of view, take view, hold view, be under impression | believes | source=subj content=comp,inf,obj,as,quote,of addressee=to
v believe, think, feel, consider, deem, suppose, presume, assume, reckon, suspect, conclude, imagine, view, regard, perceive, trust | believes | source=subj content=comp!,inf!,as!,quote!,of! addressee=to
+ [source Diplomats] believe that [content the truce will collapse].
v find | believes | source=subj content=comp
v take mean | believes | source=subj content=comp,obj
v infer, deduce, interpret, construe | believes | source=subj content=comp!
n belief, view, opinion, conviction, impression, assumption, suspicion, feeling, theory, assessment, judgement, judgment, analysis, conclusion, verdict, interpretation, hypothesis, perception, sense, thinking, consensus, notion, idea, hunch, speculation, guess | believes | source=of,by,among,from,poss,mod content=comp!,of
+ The belief among [source diplomats] that [content the rebels will split] is growing.
a convinced, certain, sure, confident, adamant, persuaded, positive, satisfied | believes | source=head content=comp,of,about,inf
+ [source The opposition] is convinced that [content the count was rigged].
v know, realise, realize, recognise, recognize, be aware, understand well, come know, remember, appreciate, perceive that | knows | source=subj content=comp!,of
+ [source The generals] know that [content the war is lost].
a aware, conscious, mindful, unaware | knows | source=head content=comp,of
n knowledge, awareness, realisation, realization, recognition | knows | source=poss,among,by content=comp
v doubt, question, be sceptical, be skeptical, have doubt, express doubt, voice doubt, raise doubt, raise question, be unsure, be uncertain, be unconvinced, express scepticism, express skepticism, be dubious | doubts | source=subj content=comp,obj,about,over,of,inf,quote
v query, wonder, mistrust, distrust, disbelieve | doubts | source=subj content=comp!,about!,over!,of!,inf!,quote!
+ [source Observers] doubt that [content the election will be fair].
n doubt, scepticism, skepticism, uncertainty, question, disbelief, misgiving | doubts | source=among,by,from,poss content=comp,about,over,of
+ Doubts among [source diplomats] that [content the army will leave] are growing.
a sceptical, skeptical, doubtful, dubious, unsure, uncertain, unconvinced | doubts | source=head content=comp,of,about,over
+ [source Analysts] are sceptical that [content the truce will hold].

# ---- fears, hopes, expects
v fear, be afraid, be worried, be concerned, be anxious, be alarmed, be fearful, be nervous, voice concern, express concern, voice fear, express fear, raise concern, raise fear, voice alarm, express alarm, express worry, sound alarm, raise alarm, have fear, have concern, be scared, be frightened, be terrified, be troubled | fears | source=subj content=comp,inf,obj,about,of,over,at,for,quote
v worry, dread, fret, agonise, agonize | fears | source=subj content=comp!,inf!,about!,of!,over!,at!,for!,quote!
+ [source Aid workers] fear that [content the city will starve].
n fear, worry, concern, anxiety, dread, alarm, apprehension, unease, disquiet, nightmare, scare, foreboding | fears | source=of:agent,among,from,by,poss,mod content=comp,of,about,over
+ There are fears among [source residents] that [content the dam will break].
a afraid, worried, fearful, concerned, anxious, alarmed, nervous, scared, frightened, apprehensive, uneasy, troubled, wary | fears | source=head content=comp,of,about,over,at
+ [source Residents] are afraid that [content the shelling will resume].
v hope, wish, pray, aspire, yearn, be hopeful, be optimistic, express hope, voice hope, express optimism, look forward, keep finger crossed, have hope, pin hope, place hope, cherish, desire | hopes | source=subj content=comp,inf,for,of,on,to,quote,about
+ [source The mediator] hopes that [content the parties will talk].
n hope, wish, desire, optimism, aspiration, prayer, longing, dream | hopes | source=of:agent,among,from,by,poss,mod content=comp,inf,of,for,about
+ Hopes among [source the families] that [content the hostages would return] faded.
a hopeful, optimistic, keen, eager, desirous | hopes | source=head content=comp,inf,about,of
+ [source The envoy] is hopeful that [content a truce is near].
v expect, anticipate, predict, forecast, foresee, assume that | expects | source=subj content=comp,inf,obj,quote
v envisage, envision, prophesy, foretell, project, prognosticate | expects | source=subj content=comp!,inf!,quote!
+ [source Analysts] expect that [content the ruling party will win].
v bank, reckon, rely | expects | source=subj content=on!
n expectation, prediction, forecast, prognosis, projection, anticipation, outlook, prophecy | expects | source=of:agent,among,by,from,poss,mod content=comp,of,inf
+ [source The institute's] prediction that [content the regime would collapse] came true.
v propose | expects | source=subj content=comp!

# ---- promises, warns
v promise, pledge, vow, commit oneself, give assurance, give word, make promise, make pledge, make vow, give guarantee, offer guarantee, offer assurance, pledge oneself, swear oath, take oath | promises | source=subj content=comp,inf,quote,to,of,obj addressee=iobj
v swear, undertake, guarantee, assure | promises | source=subj content=comp!,inf!,quote!,to!,of! addressee=iobj
+ [source The president] promised that [content elections would be held].
+ [source The rebels] vowed to [content fight on].
n promise, pledge, vow, commitment, assurance, undertaking, guarantee, oath | promises | source=by,from,poss,mod,of:agent content=comp,inf,of addressee=to
+ [source The junta's] promise that [content elections will be held] was met with doubt.
v warn, caution, alert, threaten, forewarn, admonish, put on notice, issue warning, give warning, sound warning, send warning, serve notice, sound note of caution, raise spectre, raise specter, ring alarm bell, deliver warning, repeat warning, renew warning | warns | source=subj content=comp,of,about,against,over,quote,inf addressee=obj,to
+ [source The UN] warned that [content famine was near].
n warning, caution, threat, ultimatum, alert, admonition | warns | source=by,from,poss,mod content=comp,of,about,inf,over addressee=to
+ A warning from [source the agency] that [content stocks were running out] went unheard.

# ---- demands, asks
v demand, claim back | demands | source=subj content=comp,inf,obj,for,on,quote addressee=obj,from,on
v insist, exhort, stipulate, lobby, clamour, clamor, agitate, campaign | demands | source=subj content=comp!,inf!,for!,on!,quote! addressee=obj,from,on
+ [source The protesters] demanded that [content the president resign].
v call, appeal | demands | source=subj content=for!,inf! addressee=on,upon
+ [source The bishops] called for [content calm].
n demand, call, order, instruction, ultimatum, insistence, command, directive, requirement, condition | demands | source=by,from,of:agent,poss,mod content=comp,inf,for addressee=to,on
+ The demand by [source the opposition] that [content the president should resign] was ignored.
v request, urge, recommend, propose, suggest, make appeal, make plea, issue appeal, make request, put question | asks | source=subj content=comp,inf,for,about,quote,obj addressee=obj,to,with
v ask, appeal, plead, implore, beseech, entreat, petition, advise, inquire, enquire, query, counsel, advocate, favour, favor | asks | source=subj content=comp!,inf!,for!,about!,quote! addressee=obj,to,with
+ [source The envoy] urged [addressee both sides] to [content stop firing].
n request, appeal, plea, proposal, suggestion, recommendation, petition, invitation, query, question, advice, entreaty | asks | source=by,from,of:agent,poss,mod content=comp,inf,for addressee=to
+ An appeal by [source the pope] that [content the weapons should fall silent] had no effect.

# ---- admits, praises, criticises
v admit, acknowledge, concede, confess, own up, come clean, recognise that, fess up, make confession, make admission, plead guilty | admits | source=subj content=comp,to,obj,quote addressee=to
v allow, grant, accept | admits | source=subj content=comp!,to!,quote! addressee=to
+ [source The army] admitted that [content a shell had hit the school].
n admission, confession, acknowledgement, acknowledgment, concession | admits | source=by,from,of:agent,poss,mod content=comp,of
+ [source The minister's] admission that [content civilians had died] came late.
v praise, applaud, laud, commend, salute, pay tribute, welcome, sing praise | praises | source=subj content=comp,obj,for,quote,to,as
v compliment, congratulate, thank, extol, eulogise, eulogize, glorify | praises | source=subj content=comp!,for!,quote!,to!,as!
+ [source The secretary-general] praised [content the ceasefire].
n praise, tribute, applause, acclaim, congratulation, compliment | praises | source=from,by,poss,mod content=for,to
v criticise, criticize, condemn, denounce, decry, deplore, slam, lambast, lambaste, castigate, rebuke, lash out, regret, lament, hit out, find fault, censure, take aim | criticises | source=subj content=comp,obj,quote,as,at,against,about,for
v chide, berate, scold, upbraid, excoriate, pillory, vilify, inveigh, complain, disapprove, reproach, admonish, fulminate, fault | criticises | source=subj content=comp!,quote!,as!,at!,against!,about!,for!
+ [source The opposition] criticised [content the curfew].
n criticism, condemnation, complaint, rebuke, denunciation, outcry, censure, reproach, objection, grievance | criticises | source=from,by,of:agent,poss,mod content=of,about,comp,over
+ A complaint from [source the union] that [content members were beaten] was ignored.

# ---- nouns of saying
n statement, announcement, declaration, communique, communiqué, remark, comment, speech, address, message, tweet, post, letter, note, interview, briefing, press *release, press *conference, news *conference, sermon, broadcast, testimony, disclosure, revelation, explanation, reply, response, answer, word, quote, quotation, utterance, pronouncement, bulletin, dispatch, telegram, cable, affidavit, deposition, hint, indication, suggestion, signal, reminder | states | source=by,from,of:agent,poss,mod content=comp,inf addressee=to channel=on,in
+ [source The army's] statement that [content it controlled the airport] was not confirmed.
n claim, allegation, assertion, accusation, charge, contention, boast, insinuation, argument, insistence, protestation, pretence, pretext, lie, propaganda, innuendo, line, narrative, version, story, myth, conspiracy *theory, slander | claims | source=by,from,of:agent,poss,mod,among content=comp,inf,of,about
+ The claim by [source the militia] that [content the dam had been seized] was false.
n report, account, news, rumour, rumor, intelligence, finding, evidence, leak, word, testimony, study, survey, poll, dossier, investigation, inquiry, gossip, hearsay, talk, story, footage, sighting, documentation | reports | source=by,from,of:agent,poss,mod,in content=comp,of:event,about
+ Reports from [source aid workers] that [content villages were burned] reached the capital.

# ---- prepositions
p according to, accord to | states
+ According to [source the police], [content forty people were arrested].
p per, as per, in accordance with, in line with statement of | states
p in the words of, in the view of, in the opinion of, in the eyes of, in the judgment of, in the judgement of, in the estimation of, in the account of, by the account of, on the evidence of, on the word of | believes
p as told by, as report by, as state by, as announce by, as quote by, as say by, as describe by, as claim by, as see by | states
p cite, quote | states
+ The newspaper cites [source an army officer], [content the bridge was blown up].
p on the authority of, from the mouth of | states
p in a statement by, in a report by, in a letter from, in a message from, in remarks by | states

# ---- fixed phrases without a named source
x reportedly, purportedly, supposedly, ostensibly, allegedly, apparently, seemingly, evidently, presumably, putatively, reputedly, unconfirmed | reports
+ [content The general was reportedly killed in the raid].
x it is say, it be say, it is believed, it be believe, it be report, it be understand, it be think, it be allege, it be claim, it be rumour, it be rumor, it be fear, it be hop, it be assume, it be announce, it emerge, it transpire, it turn out, it appear, it seem, word have it, rumour have it, rumor have it, legend have it, there be report, there be claim, there be rumour, there be rumor, there be fear, there be talk, there be speculation | reports
+ It is believed that [content rebels have entered Kampala].
x by all accounts, by most accounts, by some accounts, on some accounts, in some accounts, so the story goes, so it is said, so they say, they say, as is well known, as reported, as already reported, it was reported, from what is known, as far as is known, reports say, sources say, sources close to, insiders say, officials say, witnesses say, observers say, critics say, supporters say, analysts say, some say, many say, others say, people say | reports
x so-called, self-styled, self-proclaimed, alleged, reported, supposed, purported, suspected, rumoured, rumored, would-be, apparent, presumed, claimed, putative, ostensible | claims
x in one's own words, in their words, quote unquote | states
x breaking, this just in | reports
v be say, be report, be believe, be think, be understand, be rumour, be rumor, be allege, be suppose, be expect, be fear, be know | reports | source=by content=comp
v put figure, put number, put toll, put death toll, put strength, put cost, put total | reports | source=subj content=rest
+ [source The commission] put [content the number of dead at 22].
v count | reports | source=subj:agent content=obj!
v claim responsibility | claims | source=subj content=naming,for
