# Number words, 'low high'; approximators after the bar: low = at least that, high = at most that, about = near it.
pair | 2 2
couple | 2 3
few | 2 6
handful | 2 6
several | 3 9
number | 3 20
some | 2 20
half-dozen | 6 6
half dozen | 6 6
dozen | 12 12
two dozen | 24 24
three dozen | 36 36
score | 20 20
scores | 20 99
dozens | 20 99
dozens and dozens | 40 199
tens | 20 99
many | 10 99
numerous | 10 99
countless | 100 9999
hundreds | 200 999
hundreds and hundreds | 400 1999
many hundreds | 300 999
thousands | 2000 9999
many thousands | 3000 9999
several thousand | 3000 9999
a few thousand | 2000 6000
several hundred | 300 900
a few hundred | 200 600
several dozen | 36 99
a few dozen | 24 72
tens of thousands | 20000 99999
hundreds of thousands | 200000 999999
millions | 2000000 9999999
tens of millions | 20000000 99999999
hundreds of millions | 200000000 999999999
half million | 500000 500000
quarter million | 250000 250000
masses | 100 9999
crowds | 100 9999
platoon | 20 50
company | 80 200
battalion | 300 1000
regiment | 1000 3000
brigade | 2000 5000
division | 6000 20000
nobody | 0 0
none | 0 0
no | 0 0
zero | 0 0
one | 1 1
single | 1 1
lone | 1 1
two | 2 2
both | 2 2
three | 3 3
trio | 3 3
four | 4 4
quartet | 4 4
five | 5 5
six | 6 6
seven | 7 7
eight | 8 8
nine | 9 9
ten | 10 10
eleven | 11 11
twelve | 12 12
thirteen | 13 13
fourteen | 14 14
fifteen | 15 15
sixteen | 16 16
seventeen | 17 17
eighteen | 18 18
nineteen | 19 19
twenty | 20 20
thirty | 30 30
forty | 40 40
fifty | 50 50
sixty | 60 60
seventy | 70 70
eighty | 80 80
ninety | 90 90
hundred | 100 100
thousand | 1000 1000
million | 1000000 1000000
at least | low
no fewer than | low
no less than | low
not less than | low
upwards of | low
upward of | low
more than | low
over | low
above | low
in excess of | low
well over | low
exceeding | low
minimum of | low
a minimum of | low
or more | low
and counting | low
plus | low
almost | high
nearly | high
close to | high
up to | high
as many as | high
at most | high
no more than | high
not more than | high
fewer than | high
less than | high
under | high
below | high
maximum of | high
a maximum of | high
just under | high
just short of | high
shy of | high
about | about
around | about
roughly | about
approximately | about
some | about
an estimated | about
estimated | about
circa | about
or so | about
more or less | about
somewhere around | about
in the region of | about
in the neighbourhood of | about
in the order of | about
reportedly | about
just over | low
a little over | low
