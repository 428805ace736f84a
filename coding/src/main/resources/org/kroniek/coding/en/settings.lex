# Function words by what they do.
place at | in, at, on, inside, within, across, throughout, into the heart of, over, in the heart of, amid, aboard, along
place near | near, around, outside, off, close to, next to, beside, by, north of, south of, east of, west of, northeast of, northwest of, southeast of, southwest of, in the vicinity of, on the outskirts of, on the edge of, not far from, just outside, beyond, opposite, alongside, past
place from | from, out of, away from
place to | to, into, toward, towards, onto, in the direction of, up to, as far as, en route to, bound for
place of | of
agent | by, at the hands of
possessor | of
genitive | 's, ’s, s'
indirect | to, for
instrument | with, by, by means of, using, through, via
companion | with, together with, along with, alongside, accompanied by, jointly with, in cooperation with, side by side with
between | between, among, amongst, amid
opponent | against, versus, vs, with
cause | because of, due to, over, owing to, on account of, thanks to, for, after, following, in the wake of
purpose | in order to, so as to, to, for, with the aim of, with a view to, in a bid to, in an attempt to, in an effort to
topic | about, on, over, concerning, regarding, as to, with regard to, of
capacity | as
on-behalf | on behalf of, in the name of, for, representing
ordered-by | on the orders of, at the behest of, on the instructions of, on orders from, at the request of, under orders from, by order of, on the command of
including | including, among them, such as, notably, in particular, especially, particularly, led by, like, among other, among others
except | except, except for, apart from, other than, save, but, excluding, with the exception of
relative | who, which, that, whom, whose, where, when, what, why, how
reciprocal | each other, one another, mutually, both sides, the two sides, together
reflexive | himself, herself, itself, themselves, myself, yourself, ourselves, oneself
light | carry out, conduct, stage, launch, mount, make, do, undertake, wage, perform, commit, perpetrate, execute, hold, have, give, take, begin, start, open, commence, unleash, initiate, continue, resume, step up, intensify, renew, pursue, lead, order, plan, prepare, announce, halt, end, stop
happen | occur, happen, take place, erupt, break out, flare, flare up, rage, ensue, follow, begin, start, continue, resume, be under way, go on, kick off, unfold
passive | be, get, become
copula | be, become, remain, stay, seem, appear
negation | not, n't, no, never, none, nobody, neither, nor, without, nothing, nowhere
question | whether, if, who, what, when, where, why, how, which
particle | up, out, off, down, on, in, back, over, away, through, together, around, aside, apart, forward, along
since | since
part-of | of, among, out of
quote-open | “, ‘, ", ', «, „
quote-close | ”, ’, ", ', »
