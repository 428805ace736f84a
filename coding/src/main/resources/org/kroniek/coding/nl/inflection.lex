# From a form to the lemma it may belong to, tried when the parser's lemma is unknown to the lexicon: part of speech, pattern of
# the form (a regular expression), replacement. A result counts only if the lexicon has it. First matches first.
v | ^(aan|achter|af|bij|binnen|door|in|mee|na|neer|om|onder|op|open|over|plaats|samen|stil|tegen|terug|toe|uit|vast|voor|voort|vrij|weg)?ge(.*)(a|e|o|u)\3([bcdfgjklmnpqrtvwxz])[dt]?e?$ | $1$2$3$4en
v | ^(aan|achter|af|bij|binnen|door|in|mee|na|neer|om|onder|op|open|over|plaats|samen|stil|tegen|terug|toe|uit|vast|voor|voort|vrij|weg)?ge(.*)([bcdfgklmnprst])[dt]e?$ | $1$2$3$3en
v | ^(aan|achter|af|bij|binnen|door|in|mee|na|neer|om|onder|op|open|over|plaats|samen|stil|tegen|terug|toe|uit|vast|voor|voort|vrij|weg)?ge(.+)[dt]e?$ | $1$2en
v | ^(aan|achter|af|bij|binnen|door|in|mee|na|neer|om|onder|op|open|over|plaats|samen|stil|tegen|terug|toe|uit|vast|voor|voort|vrij|weg)?ge(.+en)$ | $1$2
v | ^(.*)(a|e|o|u)\2([bcdfgjklmnpqrtvwxz])[dt]?e?n?$ | $1$2$3en
v | ^(.+?)(te|ten|de|den)$ | $1en
v | ^(.+?)t$ | $1en
v | ^(.+)$ | $1en
n | ^(.+)s$ | $1
n | ^(.+)en$ | $1
n | ^(.+)([bcdfgklmnprst])\2en$ | $1$2
n | ^(.*)(a|e|o|u)([bcdfgjklmnpqrtvwxz])en$ | $1$2$2$3
n | ^(.+)’s$ | $1
