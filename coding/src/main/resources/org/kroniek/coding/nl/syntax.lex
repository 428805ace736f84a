# How Dutch builds arguments: words the tree alone does not tell apart. Format: docs/lexicon.md, settings.
# Prepositions of an indirect object
indirect object | aan
# Nouns that measure others: 'een aantal landen', 'tientallen burgers'
measure | aantal, groep, groepje, tiental, tientallen, twintigtal, dertigtal, vijftigtal, honderd, honderden, honderdtal, duizend, duizenden, tienduizend, tienduizenden, honderdduizend, honderdduizenden, miljoen, miljoenen, miljard, dozijn, reeks, serie, paar, handvol, meerderheid, minderheid, merendeel, deel, gedeelte, helft, kwart, derde, tweetal, drietal, viertal, vijftal, zestal, tal, stoet, menigte, massa, scala, stuk, meeste, veel, weinig, enkele, sommige, een, geen
# Verbs whose subject, not object, does what the infinitive says
subject control | beloven, toezeggen, zweren, dreigen, aanbieden, weigeren, besluiten, proberen, pogen, trachten, hopen, willen, zeggen, vrezen, eisen
# Verbs whose prepositional object does what the infinitive says
object control | oproepen, aandringen, smeken, beroepen, verzoeken, vragen, bevelen, gelasten, opdragen, dwingen, pressen, manen, aanzetten, bewegen, overhalen, waarschuwen, rekenen, beschuldigen, betichten, verwijten, verdenken, toestaan, verbieden, beletten, verhinderen, weerhouden, helpen, aansporen, uitnodigen, adviseren, aanraden, aanbevelen, sommeren, uitdagen, verplichten, machtigen, gebieden, aanmoedigen, ophitsen, aanmanen, overtuigen, instrueren, noodzaken, toelaten, opjutten, uitlokken, bezweren
control preposition | op, aan, bij, van
# Endings of the present participle
active participle | end, ende, enden
# Words of direction that make what follows a place nearby
direction | noordelijk, zuidelijk, oostelijk, westelijk, noordoostelijk, noordwestelijk, zuidoostelijk, zuidwestelijk, noorden, zuiden, oosten, westen, noordoosten, noordwesten, zuidoosten, zuidwesten, kilometer, km, nabij, dicht, vlak, ver, buiten, buitenwijk, rand, omgeving, voorstad, poort
article | de, het, een, 't, 'n
compounds | yes
# Modals that say hearsay, unless in a condition or a past future
hearsay modal | zou, zouden
# After a negation: 'niet alleen' negates nothing
not only | alleen, slechts, enkel, louter, zomaar
# Verbs that say of an occurrence that it takes place
happen | plaatsvinden, vallen, betreuren, gebeuren, uitbreken, losbarsten, beginnen, uitmonden, ontaarden, leiden, volgen, dreigen, komen, ontstaan, doorgaan, uitblijven, voordoen, uitlopen, oplopen
# Determiners that present what follows as known
definite | de, het, deze, dit, die, dat, zijn, haar, hun
purpose marker | om, teneinde, opdat
thousands | .
# Pronouns of the speaker in a quotation
first person | ik, mij, me, mijn, wij, we, ons, onze
# Prepositions of an errand: who is somewhere 'voor overleg' takes part in it
errand | voor
# Object clauses always have a conjunction or a question word
complement marked | yes
# Auxiliaries of both the perfect and the passive
perfect or passive | zijn
# Auxiliaries of the active perfect alone
active auxiliary | hebben
# Words around the two ends of a range; … stands for a number
range | tussen …, tussen de …, … en …, van …, … tot …, à, tot, –, -, of
# Wie namens een lichaam spreekt: heeft hij geen naam, dan is dat lichaam de bron
mouthpiece | woordvoerder, woordvoerster, functionaris, bron, vertegenwoordiger, verklaring
# Auxiliaries that make a condition where they open their clause: "mocht hij aanvallen, dan …"
inverted conditional | mocht, mochten, had, hadden
# Conjunctions of what happens at the same time and place
meanwhile | terwijl, toen
# Verbs of arriving: without a goal, it is where the sentence before was
arrival | aankomen, arriveren, toestromen, aanrukken, neerstrijken
