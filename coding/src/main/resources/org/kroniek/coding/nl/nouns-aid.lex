# Nouns of AID.
n hulp, noodhulp, bijstand, ontwikkelingshulp, voedselhulp, ondersteuning, hulpverlening, militaire hulp, wapenhulp, luchtsteun, financiële steun, steunpakket, hulppakket, ontwikkelingssamenwerking, humanitaire hulp, assistentie | AID | actor=subj,van,poss,mod,door,uit recipient=aan,voor to=naar at=in object=met | weak not=arts,slachtofferhulp,huishoudelijk,gezinshulp,rechtshulp,huishoudhulp,thuishulp,zelfhulp,schuldhulp,jeugdhulp,stervenshulp,rechtsbijstand
+ De hulp van [actor de EU] aan [recipient Oekraïne] wordt verlengd.
+ De noodhulp van [actor Nederland] voor [recipient Soedan] komt laat.
+ De [actor Franse] luchtsteun aan [recipient het leger] werkte.
+ De voedselhulp van [actor de VN] aan [recipient Jemenieten] is gestopt.
n wapenleverantie, wapenlevering, wapenexport, wapentransport, wapenzending, levering, leverantie, wapenverkoop, wapensmokkel, wapenhandel | AID | actor=subj,van,door,poss,mod,uit recipient=aan,voor to=naar object=van at=- | context=military weak not=pakket,klant,winkel,gas,stroom,elektriciteit,pakketlevering,thuislevering
+ De [actor Duitse] wapenleveringen aan [recipient Oekraïne] gaan door.
+ De wapenexport van [actor Frankrijk] naar [to Riyad] groeit.
+ De levering van tanks aan [recipient Kiev] door [actor Polen] is begonnen.
n donatie, schenking, gift, lening, krediet, noodlening, noodkrediet, schuldkwijtschelding, schuldverlichting, subsidie | AID | actor=subj,van,door,poss,mod recipient=aan,voor object=van at=- | context=economic weak not=hypotheek,huis,orgaan,museum,bank,student,studielening,orgaandonatie,hypotheeklening,kunst
+ De lening van [actor het IMF] aan [recipient Pakistan] is goedgekeurd.
+ De schenking van [actor Qatar] aan [recipient Hamas] was omstreden.
n asiel, politiek asiel, opvang, bescherming, onderdak | AID | actor=subj,van,door,poss,mod recipient=aan,voor,van at=in | weak context=asylum not=dier,kind,data,dieren,kinderopvang,naschools,milieubescherming,dierenasiel,databescherming
+ De opvang van [recipient Syriërs] in [at Turkije] kost miljarden.
n bevrijding, bevrijdingsactie, reddingsactie, reddingsoperatie, evacuatie, ontzetting, luchtbrug | AID | actor=subj,door,van,poss,mod recipient=van at=in,bij,van:place from=uit to=naar | only=gijzelaar,gegijzelde,commando,leger,soldaat,diplomaat,burger,migrant,vluchteling,militair,VN,hulpgoed,landgenoot,staatsburger weak
+ De bevrijding van [recipient de gijzelaars] door [actor commando's] in [at Entebbe] slaagde.
+ De evacuatie van [recipient burgers] uit [from Marioepol] door [actor het Rode Kruis] duurt voort.
n hulpkonvooi, voedselkonvooi, hulptransport, hulpgoederen, hulpgoed, hulpzending, voedseldropping | AID | actor=subj,van,door,mod,poss recipient=voor,aan to=naar at=in from=uit | weak context=human_security
+ Het hulpkonvooi van [actor de VN] naar [to Oost-Ghouta] werd tegengehouden.
n opleiding, training, trainingsmissie, opleidingsmissie | AID | actor=subj,door,van,mod recipient=van,aan at=in | only=agent,soldaat,leger,politie,militair,trainingsmissie,troep,rekruut weak context=military
+ De training van [recipient Afghaanse agenten] door [actor Nederland] in [at Kunduz] stopte.
n vredesmissie, vredesmacht, VN-missie, stabilisatiemissie, waarnemersmissie, VN-vredesmacht, vredesoperatie, politiemissie | AID | actor=subj,van,mod,poss,door recipient=- at=in,op,bij to=naar | context=peacekeeping weak
+ De vredesmissie van [actor de VN] in [at Mali] eindigt.
+ De waarnemersmissie van [actor de OVSE] in [at Oekraïne] is beëindigd.
n wederopbouw, heropbouw | AID | actor=subj,door,van recipient=- at=van:place,in | weak
+ De wederopbouw van [at Mosul] door [actor de VN] verloopt traag.
