# From a form to the lemma it may belong to, tried when the parser's lemma is unknown to the lexicon: part of speech, pattern of
# the form (a regular expression), replacement. A result counts only if the lexicon has it. First matches first.
v | ^(.+)([bdgklmnprt])\2(ed|ing)$ | $1$2
v | ^(.+)ied$ | $1y
v | ^(.+)(ed|ing)$ | $1
v | ^(.+)(ed|ing)$ | $1e
v | ^(.+)ies$ | $1y
v | ^(.+)es$ | $1
v | ^(.+)s$ | $1
n | ^(.+)ies$ | $1y
n | ^(.+)(sh|ch|ss|x)es$ | $1$2
n | ^(.+)s$ | $1
