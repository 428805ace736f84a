# Dutch number words and approximators. Two numbers: lowest and highest that the word can stand for.
nul | 0 0
één, een | 1 1
twee | 2 2
drie | 3 3
vier | 4 4
vijf | 5 5
zes | 6 6
zeven | 7 7
acht | 8 8
negen | 9 9
tien | 10 10
elf | 11 11
twaalf | 12 12
dertien | 13 13
veertien | 14 14
vijftien | 15 15
zestien | 16 16
zeventien | 17 17
achttien | 18 18
negentien | 19 19
twintig | 20 20
dertig | 30 30
veertig | 40 40
vijftig | 50 50
zestig | 60 60
zeventig | 70 70
tachtig | 80 80
negentig | 90 90
honderd | 100 100
duizend | 1000 1000
miljoen | 1000000 1000000
miljard | 1000000000 1000000000
beide, allebei | 2 2
paar, tweetal, koppel, stel | 2 2
drietal, trio | 3 3
viertal | 4 4
vijftal | 5 5
zestal | 6 6
zevental | 7 7
achttal | 8 8
negental | 9 9
tiental | 10 10
elftal | 11 11
dozijn | 12 12
twaalftal | 12 12
vijftiental | 15 15
twintigtal | 20 20
dertigtal | 30 30
veertigtal | 40 40
vijftigtal | 50 50
zestigtal | 60 60
honderdtal | 100 100
duizendtal | 1000 1000
handvol, handjevol | 3 7
enkele, enige, een paar, ettelijke | 2 9
verscheidene, verschillende, meerdere, diverse | 3 20
tientallen | 20 99
dozijnen | 24 99
honderden | 200 999
vele honderden | 400 999
duizenden | 2000 9999
vele duizenden | 4000 9999
tienduizenden | 20000 99999
honderdduizenden | 200000 999999
miljoenen | 2000000 9999999
tientallen miljoenen | 20000000 99999999
miljarden | 2000000000 2147483647
anderhalf | 1 2
half | 0 1
minstens, minimaal, ten minste, tenminste, op zijn minst, op z'n minst, zeker, minimum | low
ruim, meer dan, boven, over de, dik, goed, niet minder dan, méér dan | low
al, reeds, inmiddels | low
bijna, haast, krap, tegen de, net geen, net niet, nagenoeg | high
hooguit, hoogstens, maximaal, ten hoogste, maximum, op zijn hoogst, niet meer dan, minder dan, tot | high
ongeveer, circa, ca., rond, rond de, om en nabij, zo'n, een, plusminus, pakweg, naar schatting, grofweg, omstreeks, geschat, vermoedelijk, à | about
