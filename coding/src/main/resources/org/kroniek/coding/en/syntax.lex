# How English builds arguments: words the tree alone does not tell apart. Format: docs/lexicon.md, settings.
# Prepositions of an indirect object
indirect object | to
# Nouns that measure others: 'a number of countries', 'dozens of civilians'
measure | number, group, dozen, dozens, score, scores, ten, tens, hundred, hundreds, thousand, thousands, million, millions, billion, handful, couple, pair, series, string, majority, minority, most, many, some, part, half, quarter, third, all, lot, lots, several, few, none, one, crowd, host, plenty, bulk, rest, total
# Verbs whose subject, not object, does what the infinitive says
subject control | promise, vow, pledge, swear, threaten, offer, refuse, decide, try, attempt, seek, hope, want, agree, plan, intend
# Verbs whose prepositional object does what the infinitive says
object control | call, appeal, press, plead, rely, count, prevail, look, wait, urge, order, ask, beg, tell, invite, force, persuade, encourage, warn, implore, pressure, instruct, direct, command, exhort, accuse, suspect, allow, permit, enable, forbid, prohibit, prevent, stop, help, authorise, authorize, convince, compel, oblige, require, advise, recommend, challenge, request, empower, provoke, incite
control preposition | on, upon, to, for, with
# Endings of the present participle
active participle | ing
# Words of direction that make what follows a place nearby
direction | north, south, east, west, northeast, northwest, southeast, southwest, kilometer, kilometre, mile, km, outside, outskirt, outskirts, close, near, suburb, edge
article | the, a, an
# Modals that say hearsay or future in the past
hearsay modal | would
# After a negation: 'not only' negates nothing
not only | only, just, merely, simply
# Determiners that present what follows as known
definite | the, this, that, these, those, his, her, its, their
# Conjunctions of conditions
conditional | if, unless, provided
purpose marker | to
thousands | ,
# Pronouns of the speaker in a quotation
first person | i, me, my, we, us, our
# Prepositions of an errand: who is somewhere 'for talks' takes part in them
errand | for
complementizer | that, whether
inclusion | including, among them, notably, such as
# Words around the two ends of a range; … stands for a number
range | between …, … and …, from …, … to …, to, –, -, or
# Who speaks for a body: where he has no name, the body is the source
mouthpiece | spokesman, spokeswoman, spokesperson, official, source, representative, statement
# Auxiliaries that make a condition where they open their clause: "should he attack, …"
inverted conditional | should, had, were
# Conjunctions of what happens at the same time and place
meanwhile | while, as
# Verbs of arriving: without a goal, it is where the sentence before was
arrival | arrive, turn, show, pour, come
