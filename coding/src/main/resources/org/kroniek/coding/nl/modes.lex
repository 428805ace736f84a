# Dutch: a means named beside an event gives its mode. Words match a phrase's head, and the first part of a compound.
ASSAULT | aerial | luchtaanval, bombardement, straaljager, gevechtsvliegtuig, vliegtuig, luchtmacht, lucht, helikopter, gevechtshelikopter, bommenwerper, jachtvliegtuig, vliegtuigbom, vatenbom, jachtbommenwerper, luchtlanding, F-16, MiG, glijbom, clusterbom
ASSAULT | drone | drone, kamikazedrone, gevechtsdrone, zelfmoorddrone, onbemand vliegtuig, droneaanval, Shahed
ASSAULT | heavy-weapons | raket, granaat, artillerie, mortier, tank, pantser, pantserwagen, houwitser, kanon, geschut, katjoesja, raketwerper, kruisraket, ballistisch, marine, oorlogsschip, scud, mortiergranaat, artillerievuur, mortiervuur, tankgranaat, raketbeschieting, fosfor, zware wapens, Grad
ASSAULT | firearms | vuurwapen, geweer, pistool, kalasjnikov, mitrailleur, machinegeweer, kogel, schot, scherpschutter, sluipschutter, sniper, nekschot, vuurgevecht, schietpartij, automatisch wapen, revolver, karabijn, vuurpeloton, kogelregen, handvuurwapen, jachtgeweer
ASSAULT | explosives | bom, explosief, autobom, bermbom, landmijn, mijn, springstof, dynamiet, handgranaat, bomauto, tijdbom, spijkerbom, molotovcocktail, brandbom, vrachtwagenbom, boobytrap, kneedbom, motorbom, fietsbom, bombrief, sprengstof, springlading, benzinebom, explosie, semtex
ASSAULT | suicide-attack | zelfmoordterrorist, zelfmoordaanslag, zelfmoord, bomgordel, bomvest, zelfmoordcommando, zelfmoordenaar, explosievengordel, zelfmoordaanvaller
ASSAULT | primitive | mes, machete, bijl, steen, kapmes, zwaard, knuppel, speer, pijl, hakmes, hamer, stok, knots, dolk, ijzeren staaf, honkbalknuppel, kruisboog, zeis, hooivork
ASSAULT | crowd-control | traangas, waterkanon, rubberkogel, wapenstok, pepperspray, gummiknuppel, knuppel, lat, verdovingsgranaat, plasticskogel, rubberen kogel, hagelgeweer, matrak, flitsgranaat, charge, bereden politie, politiehond
ASSAULT | unconventional | gifgas, sarin, chloorgas, mosterdgas, zenuwgas, novitsjok, gif, polonium, antrax, miltvuur, kernwapen, atoombom, chemisch, biologisch, chemisch wapen, fosgeen, ricine, kernbom, vuile bom, radioactief, chloor, zenuwgif, tabun, VX
ASSAULT | torture | elektroshock, waterboarding, stroomstoot, zweep, foltering, marteling, folterkamer
ASSAULT | beat | vuist, schop, slag, stokslag, zweepslag, klap, trap
ASSAULT | sexual | verkrachting, aanranding, groepsverkrachting, seksueel
ASSAULT | destroy | bulldozer, brandstichting, vlam, brand, benzine, sloophamer
ASSAULT | targeted | nekschot, vuurpeloton, huurmoordenaar, doodseskader, strop, galg, onthoofding, gerichte liquidatie, standrechtelijk
ASSAULT | abduct | losgeld, gijzeling, ontvoering
MOBILIZE | troops | troep, militair, soldaat, leger, infanterie, brigade, bataljon, divisie, grondtroepen, parachutist, marinier, commando, versterking, legereenheid, eenheid, peloton, regiment, reservist, para, garnizoen, grenswacht
MOBILIZE | weapons | tank, raket, vliegdekschip, oorlogsschip, fregat, kernwapen, straaljager, artillerie, onderzeeër, luchtafweer, Patriot, pantservoertuig, marineschip, gevechtsvliegtuig, helikopter, raketinstallatie, duikboot, bommenwerper, afweersysteem
MOBILIZE | police | politie, politieagent, agent, oproerpolitie, ME, mobiele eenheid, marechaussee, politiemacht, rijkswacht, gendarme, gendarmerie, carabinieri, agenten, ordetroepen, federale agenten
MOBILIZE | militia | militie, rebel, opstandeling, strijder, jihadist, guerrilla, paramilitair, huurling, krijgsheer, knokploeg, burgerwacht, stammenstrijder, vrijwilliger, extremist, islamist, taliban, peshmerga, moedjahedien, separatist, verzetsstrijder
COERCE | arrest | arrestatie, hechtenis, cel, gevangenis, handboei, huisarrest, arrestatieteam
COERCE | seize | beslag, buit, confiscatie, inval, huiszoeking, onteigening, plundering
COERCE | restrict | verbod, blokkade, wegversperring, prikkeldraad, muur, hek, samenscholingsverbod, reisverbod, controlepost, grenscontrole
COERCE | censor | censuur, mediaverbod, publicatieverbod, internetblokkade, zendverbod, muilkorfwet
COERCE | curfew | avondklok, uitgaansverbod, spertijd
COERCE | martial-law | noodtoestand, krijgswet, staat van beleg, noodrecht, noodwet
COERCE | deport | deportatie, uitzetting, uitwijzing, pushback
COERCE | cyber | hacker, malware, ransomware, virus, cyberaanval, spyware, ddos-aanval, hack, gijzelsoftware
COERCE | misinformation | desinformatie, nepnieuws, trol, propaganda, nepaccount, deepfake
COERCE | withhold | stroom, water, gaskraan, hulpgoed, voedsel, salaris
PROTEST | demo | spandoek, demonstratie, betoging, mars, wake, optocht, leus
PROTEST | riot | steen, molotovcocktail, brandbom, vuurwerk, rel, barricade, straatgevecht, autoband
PROTEST | strike | staking, stiptheidsactie, werkonderbreking, algemene staking, vakbond
PROTEST | hunger | hongerstaking
PROTEST | boycott | boycot
PROTEST | obstruct | blokkade, barricade, wegversperring, tractor, sit-in, wegblokkade, bezetting
PROTEST | vandalize | graffiti, vernieling, brandstichting, verf
CONSULT | visit | bezoek, staatsbezoek, reis, rondreis
CONSULT | phone | telefoon, telefonisch, telefoongesprek, videogesprek, videoverbinding, videoconferentie
CONSULT | third-party | bemiddelaar, bemiddeling, gezant, tussenpersoon, onderhandelaar, VN-gezant
CONSULT | multilateral | top, conferentie, topconferentie, G7, G20, Veiligheidsraad, Algemene Vergadering, topberaad, topontmoeting
RETREAT | ceasefire | wapenstilstand, bestand, staakt-het-vuren, gevechtspauze, wapenrust, vuurpauze
RETREAT | release | vrijlating, gevangenenruil
RETREAT | disarm | ontwapening, ontmanteling
RETREAT | access | corridor, inspecteur, waarnemer, hulpkonvooi
RETREAT | resign | ontslag, aftreden
RETREAT | withdraw | aftocht, terugtrekking, terugtocht
SANCTION | convict | levenslang, doodstraf, celstraf, gevangenisstraf, boete, dwangsom, cel
SANCTION | expel | schorsing, uitzetting
SANCTION | discontinue | embargo, sanctie, boycot, handelsverbod
THREATEN | violence | geweld, oorlog, aanval, vergelding, kernwapen
THREATEN | arrest | arrestatiebevel, opsporingsbevel, aanhoudingsbevel
THREATEN | restrict | sanctie, boycot, blokkade
