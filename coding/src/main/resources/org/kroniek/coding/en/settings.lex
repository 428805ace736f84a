# English: function words and what they do. Keys are the program's, values are lemmas or forms of the language.
head | first
place at | in, at, on, inside, within, across, throughout, over, amid, aboard, along, in the heart of, on the territory of
place near | near, around, outside, off, close to, next to, beside, north of, south of, east of, west of, northeast of, northwest of, southeast of, southwest of, in the vicinity of, on the outskirts of, on the edge of, not far from, just outside, beyond, opposite, alongside, past, on the border with, off the coast of
place from | from, out of, away from
place to | to, into, toward, towards, onto, in the direction of, up to, as far as, en route to, bound for
place of | of
agent | by, at the hands of
possessor | of
addressee | to, with
companion | with, together with, along with, alongside, accompanied by, jointly with, in cooperation with, side by side with
between | between, among, amongst
reciprocal | each other, one another, mutually, together, jointly, both sides
topic | about, on, over, concerning, regarding, as to, with regard to, of
means | with, by, by means of, using, through, via, from
purpose | in order to, so as to, to, for, with the aim of, with a view to, in a bid to, in an attempt to, in an effort to
cause | because of, due to, over, owing to, on account of, thanks to, for, after, following, in the wake of
relative | who, which, that, whom, whose, where, when, what, why, how, whoever
complementizer | that, if, whether
infinitive | to
inclusion | including, among them, such as, notably, in particular, especially, particularly, like, among other, among others, included
exclusion | except, except for, apart from, other than, save, but, excluding, with the exception of, barring
particle | up, out, off, down, on, in, back, over, away, through, together, around, aside, apart, forward, along, by
light | carry, conduct, stage, launch, mount, make, do, undertake, wage, perform, commit, perpetrate, execute, hold, give, take, begin, start, open, commence, unleash, initiate, continue, resume, step, intensify, renew, pursue, lead, order, plan, prepare, announce, reach, sign, strike, issue, impose, offer, provide, pay, declare, place, put, bring, enter, join, set, express, voice, deliver, file, submit, lay
copula | be, become, remain, stay, seem, appear
passive | be, get, become
causative | make, have, let, get, force
reflexive | himself, herself, itself, themselves, myself, yourself, ourselves, oneself
negation | not, n't, no, never, none, nobody, neither, nor, without, nothing, nowhere, hardly, barely, scarcely
conditional | if, unless, provided, in case, as long as
question | whether, if, who, what, when, where, why, how, which
hypothetical | as if, as though, if, unless
past-adverb | later, then, eventually, ultimately, subsequently, afterwards, once, finally
ordered | order, command, instruction, directive
former | former, ex, onetime, one-time, erstwhile, late, then, outgoing, ousted, deposed, retired, past, previous
pronoun-person | he, she, they, him, her, them, his, their, we, us, our, I, me, my, you, your, this, these, that, those, it, its
everybody | everyone, everybody, all, all sides, all parties, anyone, anybody, whoever
happen | occur, happen, take place, erupt, break out, flare, flare up, rage, ensue, follow, begin, start, continue, resume, go on, kick off, unfold, rise, climb, stand, mount
since | since
on-behalf | on behalf of, in the name of, for
ordered-by | on the orders of, at the behest of, on the instructions of, on orders from, at the request of, under orders from, by order of, on the command of
