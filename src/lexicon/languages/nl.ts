import type { Language } from '../language.js'
import { forms, phrases } from '../lists.js'

/** What newsletters in Dutch say again and again. */
export const nl: Language = {
  code: 'nl',
  by: phrases`
    door | geschreven door | een artikel van | een bijdrage van | een reportage van | een column van | een verslag van
    tekst door | tekst van | tekst: | teksten: | auteur: | auteurs: | opgetekend door | samengesteld door
    interview door | interview: | vertaald door | van onze correspondent | van onze verslaggever | van onze redactie
    redactie:`,
  sourceLabels: phrases`bron: | bronnen:`,
  byAfter: phrases`
    correspondent | verslaggever | verslaggeefster | redacteur | columnist | journalist | hoofdredacteur`,
  and: phrases`en | & | met`,
  linkLabels: phrases`
    lees meer | lees verder | lees hier | lees het | lees de | lees ook | lees artikel | lees nu | lees dit | lees op
    meer lezen | verder lezen | hier lezen | lezen | meer info | meer informatie | meer weten | meer hierover
    meer details | meer | verder | bekijk | bekijk het | bekijk de | bekijk hier | bekijk meer | bekijk de video
    kijk | kijk hier | kijk verder | luister | luister hier | beluister | download | download hier | download het
    downloaden | klik hier | klik voor | ga naar | naar het artikel | naar de website | naar de site
    naar het bericht | ontdek | ontdek meer | schrijf je hier in | aanmelden kan hier | meld je hier aan
    teken de petitie | volledig artikel | volledige tekst | volledig bericht | het hele artikel | het hele verhaal
    hier | link | bron`,
  linkWords: phrases`
    hier | meer | verder | artikel | bericht | verhaal | brief | rapport | verklaring | persbericht | tekst | volledig
    volledige | hele | video | interview | podcast | audio | document | onderzoek | studie | resolutie | petitie
    besluit | uitspraak | wet | wetsvoorstel | motie | toespraak | blog | website | site | pagina | details
    informatie | het | de | dit | deze | op | onze | originele | pdf | programma | agenda | verslag | in | over`,
  credits: phrases`
    foto: | foto's: | foto door | foto's door | foto met dank aan | met dank aan | foto © | fotograaf: | fotografie:
    fotografie door | beeld: | beeld door | beelden: | afbeelding: | afbeelding van | fotocredit: | fotobron:
    credit: | credits: | illustratie: | illustratie van | illustratie door | tekening van | tekening: | infographic:
    archieffoto | archiefbeeld | schermafbeelding | gemaakt door fotograaf | foto anp | foto reuters | foto ap
    foto afp`,
  photoHeadings: phrases`
    foto's van de week | foto van de week | de foto van de week | foto's van de dag | foto van de dag
    foto's van de maand | foto van de maand | beelden van de week | beeld van de week | beeld van de dag
    de week in beeld | de week in foto's | de maand in beeld | het jaar in beeld | in beeld | in foto's | foto's
    beelden | galerij | fotogalerij | fotoalbum | fotoreportage | fotoserie | fotoverslag`,
  sectionWords: phrases`
    nieuws | nieuwtjes | berichten | bericht | actueel | actualiteit | actualiteiten | kort | kortnieuws | laatste
    belangrijkste | koppen | hoofdpunten | uitgelicht | opinie | opinies | analyse | analyses | commentaar | column
    columns | debat | ideeën | achtergrond | achtergronden | wereld | lokaal | lokale | regio | regionaal | regionale
    nationaal | nationale | internationaal | internationale | mondiaal | buitenland | binnenland | nederland | belgië
    vlaanderen | europa | europese | unie | azië | afrika | amerika | midden-oosten | politiek | economie | financiën
    financieel | bedrijven | ondernemen | werk | samenleving | maatschappij | sociaal | cultuur | kunst | muziek
    boeken | boek | film | theater | media | pers | persoverzicht | persberichten | sport | gezondheid | zorg
    wetenschap | onderzoek | technologie | techniek | digitaal | milieu | natuur | groen | klimaat | energie | verkeer
    vervoer | weer | onderwijs | veiligheid | defensie | recht | rechten | mensenrechten | justitie | rechtspraak
    rechtbank | mensen | overleden | interview | interviews | portret | reportage | reportages | recensies | brieven
    lezers | gemeenschap | diaspora | stad | steden | wijk | wijken | buurt | dorp | gemeente | gemeenten | provincie
    provincies | buiten | agenda | evenementen | evenement | activiteiten | kalender | bijeenkomsten | aankondigingen
    mededelingen | vacatures | oproepen | oproep | projecten | project | hulpmiddelen | publicaties | rapporten
    video | video's | podcasts | links | tips | leestips | regering | kabinet | parlement | kamer | tweede | eerste
    senaat | raad | staat | verkiezingen | week | weken | maand | dag | overig | overige | andere | divers | diversen
    varia | algemeen | geschiedenis | religie | toerisme | reizen | landbouw | wonen | vereniging | verenigingen
    bestuur | leden | in | de | het | uit | van | en | over | voor | op | rond | deze`,
  opinionWords: phrases`
    opinie | opinies | commentaar | commentaren | column | columns | columnisten | hoofdredactioneel | analyse
    analyses | standpunt | standpunten | visie | debat | essay | essays | ingezonden | ingezonden brieven
    lezersbrieven | brieven van lezers | gastcolumn | betoog | blik`,
  mastheadWords: phrases`
    nieuwsbrief | nieuwsflits | nieuwsblad | bulletin | weekbericht | weekblad | weekoverzicht | maandblad | overzicht
    persoverzicht | kroniek | courant | bode | krant | digest | nummer | nr | editie | jaargang | uitgave`,
  furniture: phrases`
    afmelden | hier afmelden | u kunt zich afmelden | uitschrijven voor | abonneren | aanmelden voor
    inschrijven voor de nieuwsbrief | meld je aan voor | bekijk deze e-mail | bekijk deze mail
    bekijk deze nieuwsbrief | bekijk in browser | in je browser | in uw browser | in de browser | bekijk online
    webversie | online versie | wordt deze e-mail niet goed | stuur door | doorsturen | doorsturen naar een vriend
    stuur deze nieuwsbrief door | alle rechten voorbehouden | u ontvangt deze | je ontvangt deze
    deze e-mail is verzonden | deze mail is verzonden | deze e-mail is verstuurd | deze nieuwsbrief is verzonden
    niet meer ontvangen | niet langer ontvangen | wilt u deze nieuwsbrief niet | wil je deze nieuwsbrief niet
    voorkeuren wijzigen | voorkeuren aanpassen | gegevens wijzigen | beheer je voorkeuren | privacyverklaring
    privacybeleid | colofon | gebruiksvoorwaarden | algemene voorwaarden | volg ons | volg ons op | deel dit | deel op
    delen op | tweet | copyright | © | neem contact op | niet beantwoorden | beantwoord deze e-mail niet
    antwoord op deze | doneer | doneer nu | steun ons | adverteren | terug naar boven | gesponsorde inhoud
    hier uitschrijven | uitschrijven kan | uw gegevens wijzigen`,
  contents: phrases`
    in dit nummer | in deze nieuwsbrief | in deze editie | in deze uitgave | inhoud | inhoudsopgave | deze week
    vandaag | overzicht | in het kort | wat staat er in | de onderwerpen | dit lees je in | dit leest u in`,
  greetings: phrases`
    beste | beste lezer | beste lezers | beste leden | beste vrienden | beste collega's | beste allemaal | geachte
    geachte lezer | geachte heer | geachte mevrouw | lieve | lieve mensen | hallo | hoi | hé | goedemorgen
    goedemiddag | goedenavond | goedendag | welkom | welkom bij | welkom terug | gelukkig nieuwjaar | dag allemaal
    dag lezers`,
  closings: phrases`
    met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | vriendelijke groeten | hartelijke groet
    hartelijke groeten | met hartelijke groet | groet | groeten | groetjes | hoogachtend | met solidaire groet
    tot ziens | tot volgende week | tot de volgende keer | tot snel | tot gauw | veel leesplezier
    veel plezier met lezen | bedankt voor het lezen | dank voor het lezen | dank je wel voor | fijne week
    fijn weekend | goed weekend | prettig weekend | fijne dag | fijne feestdagen | dat was het voor | dat was 'm voor
    de redactie | namens de redactie | over deze nieuwsbrief | over ons | wie zijn wij`,
  mailFields: phrases`van | aan | cc | bcc | onderwerp | datum | verzonden | antwoord aan`,
  small: phrases`
    de | het | een | 't | 'n | van | in | op | aan | bij | met | naar | voor | uit | over | onder | door | om | tegen
    tussen | tot | na | sinds | tijdens | zonder | binnen | buiten | volgens | wegens | en | of | maar | want | dus
    noch | dat | die | dit | deze | wie | wat | waar | wanneer | hoe | waarom | welke | als | dan | toen | terwijl
    omdat | zodat | hoewel | niet | geen | ook | nog | al | wel | meer | zeer | te | er | is | zijn | was | waren
    wordt | worden | werd | werden | heeft | hebben | had | hadden | kan | kunnen | zal | zullen | zou | moet | moeten
    mag | wil | hij | zij | ze | we | wij | ik | je | jij | u | men | zich | haar | hun | ons | onze | hem | mijn
    jouw | uw | zo | hier | daar`,
  dangling: phrases`
    de | het | een | van | in | op | aan | bij | met | naar | voor | uit | onder | door | om | tegen | tussen | tot
    na | sinds | tijdens | zonder | binnen | volgens | wegens | en | of | maar | noch | dat | die | als | dan
    terwijl | omdat | zodat | hoewel | geen | zeer | te | is | zijn | was | waren | wordt | worden | werd | werden
    heeft | hebben | had | haar | hun | onze | mijn | jouw | uw | deze | elke | elk | sommige | evenals | zowel`,
  anaphora: phrases`
    hij | zij | ze | het | dit | dat | deze | die | zijn | haar | hun | maar | en | ook | echter | bovendien
    daarnaast | daarom | daardoor | daarbij | daarmee | daarna | daarvoor | daarop | dus | toch | dan | toen | daar
    hier | er | ondertussen | intussen | inmiddels | tegelijk | tegelijkertijd | tot slot | ten slotte | later
    eerder | nu | zo | wij | we | ik | volgens hem | volgens haar | anderzijds | desondanks | niettemin | bijvoorbeeld`,
  speech: phrases`
    zei | zegt | zeiden | zeggen | verklaarde | verklaart | vertelde | vertelt | vertellen | meldde | meldt | melden
    meldden | schreef | schrijft | schrijven | voegde toe | voegde eraan toe | voegt toe | benadrukte | benadrukt
    stelde | stelt | waarschuwde | waarschuwt | kondigde aan | legde uit | legt uit | bevestigde | bevestigt | aldus
    volgens | berichtte | antwoordde | reageerde | reageert | beweerde | beweert | concludeerde | noemde | noemt
    liet weten | laat weten | vindt | eiste`,
  months: forms`
    januari, jan | februari, feb, febr | maart, mrt | april, apr | mei | juni, jun | juli, jul | augustus, aug
    september, sep, sept | oktober, okt | november, nov | december, dec`,
  weekdays: forms`
    maandag, ma | dinsdag, di | woensdag, wo | donderdag, do | vrijdag, vr | zaterdag, za | zondag, zo`,
}
