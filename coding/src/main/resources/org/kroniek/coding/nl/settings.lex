# Dutch: function words and what they do. Keys are the program's, values are lemmas or forms of the language.
head | last
place at | in, te, bij, op, binnen, langs, boven, op het grondgebied van, ter hoogte van
place from | uit, vanuit, vanaf, afkomstig uit
place to | naar, richting, tot, tot in, in de richting van
place near | nabij, rond, rondom, vlakbij, dichtbij, vlak bij, buiten, ten noorden van, ten zuiden van, ten oosten van, ten westen van, noordelijk van, zuidelijk van, oostelijk van, westelijk van, aan de grens met, in de buurt van, in de omgeving van, niet ver van, voor de kust van
place of | van
agent | door
possessor | van
addressee | aan, tegen, tot
companion | met, samen met, tussen
reciprocal | elkaar, mekaar, onderling, over en weer, wederzijds, gezamenlijk
topic | over, omtrent, aangaande, inzake, betreffende, rond, rondom
means | met, per, via, door middel van, met behulp van, aan de hand van
purpose | om, teneinde, met het doel, met als doel, met de bedoeling
cause | wegens, vanwege, om, door, omwille van, naar aanleiding van, als gevolg van
relative | die, dat, wie, wat, waar, waarin, waarop, waarbij, waarmee, waarvan, waaronder, waarvoor, waartegen, waarover, welke, wier, wiens, hetgeen
complementizer | dat, of, alsof
infinitive | om, te
inclusion | waaronder, onder wie, onder andere, onder meer, zoals, inclusief, met inbegrip van, met name, bijvoorbeeld
exclusion | behalve, uitgezonderd, met uitzondering van, op … na, afgezien van, buiten
particle | op, uit, aan, af, in, toe, voor, over, door, na, mee, om, onder, tegen, terug, neer, vast, voort, weg, samen, bijeen, bekend, plaats, deel, gevangen, vrij, buit, stil, dood, klaar, open, dicht, los, los, tegemoet, teleur, overeen, voorbij, binnen, achter, uiteen, ineen, tewerk, terecht
light | doen, geven, maken, hebben, brengen, leggen, zetten, houden, voeren, uitvoeren, plegen, verrichten, ondernemen, openen, inzetten, beginnen, starten, lanceren, sluiten, bereiken, treffen, verlenen, bieden, indienen, uitspreken, uiten, afleggen, leveren, organiseren, voortzetten, hervatten, opvoeren, staken, beëindigen, opschorten, afbreken, aankondigen, afkondigen, uitroepen, instellen, opleggen, invoeren, opheffen, verlengen, tekenen, ondertekenen, plannen, voorbereiden, plaatsvinden, plaatshebben, duren, voortduren, losbarsten, uitbreken, oplaaien, woeden, mislukken
copula | zijn, worden, blijven, heten, lijken, blijken, schijnen, raken
passive | worden, zijn, raken, krijgen
causative | laten, doen
reflexive | zich, zichzelf, mij, me, je, ons, u
negation | niet, geen, nooit, niemand, niets, nergens, noch, evenmin, zonder, nauwelijks, amper
conditional | als, indien, mits, tenzij, wanneer, stel, ingeval, zodra, zolang
question | of, hoe, waarom, wanneer, wie, wat, waar, welk
hypothetical | alsof, als, indien, mits, tenzij
past-adverb | later, destijds, toen, uiteindelijk, vervolgens, daarna, ooit, nadien
ordered | opdracht, bevel, instructie, order
former | oud, ex, voormalig, vroeger, gewezen, vorig, toenmalig, wijlen, afgezet, afgetreden
pronoun-person | hij, zij, ze, hem, haar, zijn, hun, hen, wij, we, ons, onze, ik, mij, mijn, u, uw, jullie, deze, dezen, die, dit, dat, laatstgenoemde, eerstgenoemde
everybody | iedereen, men, allen, alle partijen, wie dan ook
