# Nouns of REJECT.
n weigering | REJECT/change | actor=subj,van,poss,door,mod recipient=aan object=om,inf,van | not=dienst
+ De weigering van [actor Israël] om te praten viel slecht.
+ [actor Haar] weigering om af te treden leidt tot protest.
n afwijzing, verwerping, nee, weerstand, oppositie | REJECT/change | actor=subj,van,poss,door,mod,uit recipient=tegen object=tegen,van | weak not=sollicitatie,elektrisch,lucht,bacterie
+ De weerstand van [actor Hongarije] tegen [recipient de EU] groeit.
n veto | REJECT | actor=subj,van,poss,mod,door recipient=- object=tegen,over,op
+ Het [actor Russische] veto tegen de resolutie verraste niemand.
+ Het veto van [actor de president] hield de wet tegen.
n schending, bestandsschending, bestandsbreuk, inbreuk | REJECT/yield | actor=subj,door,van,mod recipient=- object=van at=in,bij | only=bestand,wapenstilstand,staakt-het-vuren,akkoord,verdrag,vredesakkoord,bestandsschending,bestandsbreuk,embargo,wapenembargo,resolutie
+ De schending van het bestand door [actor de rebellen] is bewezen.
n boycot | REJECT/meet | actor=subj,van,door,mod recipient=- object=van | only=top,overleg,conferentie,onderhandeling,gesprek,vredesoverleg,vergadering weak
+ De boycot van de top in Cartagena door [actor Ecuador] haalde niets uit.
n onafhankelijkheidsverklaring, afscheiding, secessie, onafhankelijkheidsstreven | REJECT | actor=subj,van,poss,mod,door recipient=- at=- | context=territory not=vocht,slijm
+ De onafhankelijkheidsverklaring van [actor Kosovo] schokte Belgrado.
