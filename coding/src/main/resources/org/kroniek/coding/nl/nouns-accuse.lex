# Nouns of ACCUSE.
n kritiek, felle kritiek, commentaar, afkeuring | ACCUSE/disapprove | actor=subj,van,poss,door,mod,uit recipient=op object=op at=in,te | not=film,roman,boek,album,toneelstuk,theater,orkest,schilder,podium,zanger,acteur,tentoonstelling,publiek,wedstrijd,doelpunt,bal,finale,competitie,club,titel,beker,seizoen,ploeg,elftal,spits,coach,trainer,renner,peloton,kampioen,toernooi,doelman,scheidsrechter,recensie,filmkritiek,boekkritiek,literatuurkritiek,kunstkritiek
+ De kritiek van [actor de oppositie] op [recipient de premier] groeit.
- De kritieken op het boek waren lovend.
n veroordeling | ACCUSE/disapprove | actor=subj,door,poss recipient=- object=van | context=diplomatic not=celstraf,rechter,jaar,rechtbank,tot,hof,tribunaal
+ De veroordeling van de aanval door [actor de Veiligheidsraad] was unaniem.
n beschuldiging, aantijging, verwijt, verdachtmaking, verdenking, aanklacht, tenlastelegging, klacht, lastercampagne, laster | ACCUSE/allege | actor=subj,van,poss,mod,door recipient=tegen,aan_het_adres_van,jegens object=van | weak
+ De beschuldigingen van [actor Oekraïne] tegen [recipient Rusland] zijn ernstig.
+ De [actor Amerikaanse] aantijgingen tegen [recipient Iran] zijn oud.
+ De aanklacht van [actor het Strafhof] tegen [recipient de president] telt tien punten.
+ De verwijten van [actor Turkije] aan het adres van [recipient Duitsland] houden aan.
n rechtszaak, proces, strafzaak, strafproces, schijnproces, showproces, berechting, rechtsvervolging, strafvervolging, geding, afzettingsprocedure, impeachment, afzettingsproces, aangifte, tuchtzaak | ACCUSE/allege | actor=subj,van,door,mod recipient=tegen object=wegens,over at=in | context=legal not=leerproces,productieproces,groeiproces,rouwproces,vredesproces,denkproces,bedrijfsproces,besluitvormingsproces,verkiezingsproces,hervormingsproces,eenwordingsproces,verzoeningsproces,rijpingsproces,democratiseringsproces
+ Het proces tegen [recipient de generaal] begon in [at Den Haag].
+ De rechtszaak van [actor Gambia] tegen [recipient Myanmar] duurt jaren.
+ De afzettingsprocedure tegen [recipient de president] duurt voort.
+ De strafzaak tegen [recipient de oud-premier] is uitgesteld.
n onderzoek, gerechtelijk onderzoek, strafonderzoek, opsporingsonderzoek, justitieel onderzoek, parlementair onderzoek, corruptieonderzoek, politieonderzoek, vooronderzoek, parlementaire enquête, feitenonderzoek, oorlogsmisdaadonderzoek | ACCUSE/investigate | actor=subj,van,door,poss,mod recipient=tegen object=naar at=in | context=legal not=wetenschap,universiteit,medisch,arts,marktonderzoek,opinieonderzoek,bodemonderzoek,kankeronderzoek,bloedonderzoek,wetenschappelijk,klimaatonderzoek,hersenonderzoek,bevolkingsonderzoek weak
+ Het onderzoek van [actor justitie] tegen [recipient de minister] loopt.
+ Het strafonderzoek van [actor het OM] tegen [recipient de oud-minister] is gesloten.
+ Het [actor Amerikaanse] onderzoek naar de aanslag in [at Benghazi] is klaar.
- Het onderzoek van de universiteit naar bijen is klaar.
n verhoor, ondervraging, kruisverhoor, politieverhoor | ACCUSE/investigate | actor=subj,door recipient=van at=in | context=legal
+ Het verhoor van [recipient de verdachte] door [actor de politie] duurde uren.
n motie van wantrouwen, wantrouwensmotie, motie van afkeuring, *motie wantrouwen, *motie afkeuring | ACCUSE/disapprove | actor=subj,van,door recipient=tegen | context=legislative
+ De motie van wantrouwen tegen [recipient de premier] haalde het niet.
+ De wantrouwensmotie van [actor de oppositie] tegen [recipient het kabinet] werd verworpen.
n spionage, bespionering, afluisterpraktijk, afluisteroperatie, afluisterschandaal | ACCUSE/investigate | actor=subj,door,mod,van,poss recipient=van,tegen,in at=in | context=intelligence weak
+ De [actor Amerikaanse] afluisterpraktijken tegen [recipient Duitsland] leidden tot ophef.
n protestnota, officieel protest, diplomatiek protest, protestbrief | ACCUSE/disapprove | actor=subj,van,mod,poss recipient=aan,bij,tegen at=in,te,op | context=diplomatic
+ De protestnota van [actor Japan] aan [recipient China] bleef onbeantwoord.
n verontwaardiging, afschuw, woede | ACCUSE/disapprove | actor=subj,van,poss,bij,mod recipient=over,jegens object=over at=in,te,op | weak only=aanslag,aanval,geweld,regering,premier,president,minister,leger,regime,arrestatie,moord
+ De woede van [actor Pakistan] over [recipient de Amerikanen] groeit na de aanval.
n berisping, terechtwijzing, reprimande, uitbrander, schrobbering, sneer, scheldkanonnade, tirade, uithaal, belediging, veeg uit pan | ACCUSE/disapprove | actor=subj,van,poss,door recipient=aan,tegen,naar,van,aan_het_adres_van | weak
+ De belediging van [recipient de koning] door [actor de activist] kwam voor de rechter.
n vervolging | ACCUSE/allege | actor=subj,door,mod recipient=van:person,tegen object=wegens,voor at=in | context=legal only=rechter,rechtbank,justitie,aanklager,verdachte,openbaar,strafrechtelijk,officier,hof,aanklacht not=etnisch,religieus,christen,minderheid
+ Het parlement besloot tot vervolging van [recipient de president] door justitie.
