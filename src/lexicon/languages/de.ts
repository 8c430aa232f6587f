import type { Language } from '../language.js'
import { forms, phrases } from '../lists.js'

/** What newsletters in German say again and again. */
export const de: Language = {
  code: 'de',
  by: phrases`
    von | geschrieben von | verfasst von | ein beitrag von | ein artikel von | ein bericht von | eine reportage von
    ein kommentar von | ein gastbeitrag von | ein essay von | eine analyse von | eine kolumne von | text von | text:
    texte: | autor: | autorin: | autoren: | autor*in: | aufgezeichnet von | zusammengestellt von | recherche:
    interview von | interview: | das gespräch führte | die fragen stellte | es berichtet | es berichten | redaktion:`,
  sourceLabels: phrases`quelle: | quellen:`,
  byAfter: phrases`
    berichtet | berichten | korrespondent | korrespondentin | redakteur | redakteurin | reporter | reporterin
    kolumnist | kolumnistin | gastautor | gastautorin`,
  and: phrases`und | & | u. | sowie | mit`,
  linkLabels: phrases`
    weiterlesen | weiter lesen | hier weiterlesen | hier lesen | mehr lesen | lesen sie | jetzt lesen | artikel lesen
    beitrag lesen | bericht lesen | ganzen artikel lesen | ganzen beitrag lesen | vollständigen artikel lesen
    interview lesen | stellungnahme lesen | mehr erfahren | erfahren sie mehr | mehr dazu | mehr infos
    mehr informationen | weitere informationen | weitere infos | nähere informationen | mehr hier | mehr | weiter
    zum artikel | zum beitrag | zum bericht | zum interview | zum video | zum podcast | zum download | zum text
    zum dokument | zum blog | zum programm | zum volltext | zur meldung | zur pressemitteilung | zur studie
    zur petition | zur website | zur webseite | zur anmeldung | zur stellungnahme | zur veranstaltung | zur erklärung
    zu den details | hier klicken | klicken sie hier | klick hier | hier anmelden | jetzt anmelden | jetzt ansehen
    jetzt anhören | jetzt unterzeichnen | video ansehen | ansehen | anhören | anschauen | herunterladen
    hier herunterladen | hier geht's | hier geht es | hier finden sie | hier | details | link | quelle | volltext`,
  linkWords: phrases`
    hier | mehr | lesen | weiter | artikel | beitrag | bericht | meldung | pressemitteilung | mitteilung | brief
    erklärung | stellungnahme | text | volltext | vollständig | vollständigen | ganzen | ganze | video | interview
    podcast | audio | dokument | studie | gutachten | urteil | beschluss | antrag | petition | gesetz | entwurf
    protokoll | rede | webseite | website | seite | internetseite | details | infos | informationen | im | in | den
    die | das | der | zum | zur | dazu | darüber | original | pdf | download | blog | anmeldung | programm`,
  credits: phrases`
    foto: | fotos: | foto von | fotos von | foto © | foto mit freundlicher genehmigung | fotograf: | fotografin:
    fotografie: | bild: | bilder: | bild © | bildquelle | bildquelle: | bildnachweis | bildnachweis: | bildrechte
    bildrechte: | fotocredit | fotocredit: | fotoquelle | fotonachweis | credit: | credits: | aufnahme:
    aufgenommen von | illustration: | illustration von | grafik: | grafik von | karte: | karikatur: | screenshot:
    archivfoto | archivbild | symbolbild | mit freundlicher genehmigung von | foto dpa | foto reuters | foto ap
    foto afp`,
  photoHeadings: phrases`
    bilder der woche | bild der woche | fotos der woche | foto der woche | bilder des tages | bild des tages
    foto des tages | fotos des tages | bilder des monats | bild des monats | foto des monats | fotos des monats
    die woche in bildern | der monat in bildern | das jahr in bildern | in bildern | bilder | fotos | galerie
    bildergalerie | fotogalerie | fotostrecke | bilderstrecke | bilderserie | fotoreportage | bildimpressionen
    impressionen`,
  sectionWords: phrases`
    nachrichten | meldungen | meldung | kurzmeldungen | news | neues | neuigkeiten | aktuelles | aktuell | aktuelle
    meinung | meinungen | kommentar | kommentare | analyse | analysen | hintergrund | hintergründe | leitartikel
    debatte | welt | lokales | lokal | regionales | regional | region | regionen | national | international
    internationales | global | ausland | inland | deutschland | österreich | schweiz | bund | länder | land | kreis
    stadt | gemeinde | kommune | kommunales | europa | asien | afrika | amerika | naher | nahost | osten | usa | eu
    politik | innenpolitik | außenpolitik | wirtschaft | finanzen | börse | gesellschaft | soziales | kultur | kunst
    musik | literatur | bücher | buch | film | theater | feuilleton | medien | presse | presseschau | pressespiegel
    pressemitteilungen | sport | gesundheit | wissenschaft | forschung | technik | technologie | digitales | umwelt
    klima | energie | verkehr | wetter | bildung | schule | sicherheit | verteidigung | recht | justiz | gericht
    gerichte | menschenrechte | menschen | personalien | nachrufe | interview | interviews | porträt | gespräch
    rezensionen | leserbriefe | ideen | vermischtes | verschiedenes | sonstiges | panorama | ratgeber | reise
    geschichte | religion | kirche | termine | termin | veranstaltungen | veranstaltung | kalender | ankündigungen
    stellen | stellenangebote | jobs | ausschreibungen | projekte | projekt | vorstand | verein | vereine | gruppen
    mitglieder | verband | landtag | bundestag | bundesrat | parlament | regierung | kongress | senat | rat | staat
    woche | wochen | monat | tag | tages | wichtigste | wichtigsten | neueste | weitere | kurz | knapp | gefasst
    themen | thema | schwerpunkt | schlagzeilen | berichte | artikel | videos | podcasts | tipps | lesetipps
    empfehlungen | links | service | werkzeuge | veröffentlichungen | releases | aus | dem | der | den | die | das
    des | und | in | im | zum | zur | für | von | über | rund | um | blick`,
  opinionWords: phrases`
    meinung | meinungen | kommentar | kommentare | leitartikel | gastkommentar | gastbeitrag | gastbeiträge
    standpunkt | standpunkte | kolumne | kolumnen | analyse | analysen | debatte | glosse | essay | essays
    leserbriefe | leserbrief | position | positionen | perspektiven | ansichten | op-ed`,
  mastheadWords: phrases`
    newsletter | rundbrief | infobrief | infoblatt | nachrichtenbrief | mitteilungsblatt | gemeindebrief | wochenschau
    wochenrückblick | wochenüberblick | rückblick | presseschau | pressespiegel | chronik | bote | kurier | rundschau
    umschau | digest | bulletin | monatsbrief | wochenbrief | ausgabe | nummer | nr | heft | jahrgang | folge`,
  furniture: phrases`
    abmelden | abbestellen | newsletter abbestellen | newsletter abonnieren | vom newsletter abmelden | abonnieren
    jetzt abonnieren | aus dem verteiler | wenn sie diesen newsletter nicht mehr
    sie möchten diesen newsletter nicht mehr | nicht mehr erhalten | im browser ansehen | im browser öffnen
    im browser anzeigen | in ihrem browser | online ansehen | webversion | online-version | onlineversion
    wird diese e-mail nicht richtig | newsletter nicht richtig dargestellt | an freunde weiterleiten
    newsletter weiterempfehlen | weiterempfehlen | alle rechte vorbehalten | sie erhalten diese e-mail
    sie erhalten diesen newsletter | du erhältst diese e-mail | du erhältst diesen newsletter | diese e-mail wurde
    diese nachricht wurde | einstellungen ändern | einstellungen verwalten | profil ändern | datenschutz
    datenschutzerklärung | datenschutzhinweise | nutzungsbedingungen | impressum | agb | folgen sie uns | folge uns
    folgt uns | teilen auf | diesen artikel teilen | twittern | copyright | © | kontaktieren sie uns | herausgeber:
    herausgegeben von | v.i.s.d.p. | antworten sie nicht auf | bitte nicht antworten | auf diese e-mail antworten
    jetzt spenden | spendenkonto | unterstützen sie uns | gesponsert | nach oben | zum seitenanfang
    zurück zum inhalt | anmelden zum newsletter | artikel teilen | seite drucken | ihre daten ändern
    kontakt und impressum`,
  contents: phrases`
    inhalt | inhaltsverzeichnis | inhaltsübersicht | in dieser ausgabe | die themen dieser ausgabe
    themen dieser ausgabe | in diesem newsletter | in diesem heft | die themen | themen heute | heute | diese woche
    die themen der woche | themenübersicht | übersicht | überblick | auf einen blick | die themen im überblick
    das erwartet sie | lesen sie in dieser ausgabe`,
  greetings: phrases`
    liebe | lieber | liebe leserinnen und leser | liebe leserin, lieber leser | liebe freundinnen und freunde
    liebe mitglieder | liebe kolleginnen und kollegen | sehr geehrte | sehr geehrter | sehr geehrte damen und herren
    hallo | hi | guten tag | guten morgen | guten abend | moin | grüß gott | servus | willkommen | herzlich willkommen
    willkommen zu | willkommen zur`,
  closings: phrases`
    mit freundlichen grüßen | mit freundlichem gruß | mit besten grüßen | mit herzlichen grüßen
    mit solidarischen grüßen | freundliche grüße | beste grüße | viele grüße | herzliche grüße | herzlichst
    liebe grüße | schöne grüße | herzlich, | ihr team | ihre redaktion | eure redaktion | euer team | bis bald
    bis nächste woche | bis zum nächsten mal | bis zur nächsten | auf wiedersehen | alles gute | viel spaß beim lesen
    viel spaß bei der lektüre | eine gute lektüre | vielen dank fürs lesen | danke fürs lesen
    vielen dank für ihr interesse | wir wünschen ihnen | ein schönes wochenende | schönes wochenende
    eine schöne woche | das war's für | das war es für | über diesen newsletter | über uns`,
  mailFields: phrases`von | an | cc | bcc | kopie | betreff | datum | gesendet | antwort an`,
  small: phrases`
    der | die | das | den | dem | des | ein | eine | einen | einem | einer | eines | und | oder | aber | sondern
    denn | in | im | ins | an | am | ans | auf | aus | bei | beim | mit | nach | von | vom | vor | zu | zum | zur
    über | unter | um | für | gegen | durch | ohne | bis | seit | während | wegen | trotz | zwischen | hinter | neben
    ab | als | wie | dass | ob | wenn | weil | damit | da | so | auch | nicht | kein | keine | keinen | noch | nur
    schon | mehr | sehr | ist | sind | war | waren | wird | werden | wurde | wurden | hat | haben | hatte | hatten
    kann | können | soll | sollen | will | wollen | muss | müssen | darf | sein | seine | seinen | seiner | ihr | ihre
    ihren | ihrer | er | sie | es | wir | ich | du | man | sich | uns | unser | unsere | was | wer | wo | wann | warum
    welche | diese | dieser | dieses | diesen | diesem | jetzt | hier`,
  dangling: phrases`
    der | die | das | den | dem | des | ein | eine | einen | einem | einer | eines | und | oder | sondern | denn | in
    im | ins | am | bei | beim | mit | nach | von | vom | zum | zur | über | unter | für | gegen | durch | ohne | bis
    seit | während | wegen | trotz | zwischen | als | wie | dass | ob | wenn | weil | damit | sowie | kein | keine
    sehr | seine | seinen | seiner | ihre | ihren | ihrer | unser | unsere | deren | dessen | dieser | dieses | diesen
    diesem | jede | jeder | jedes | alle | beide | etwa`,
  anaphora: phrases`
    er | sie | es | ihr | sein | seine | ihre | dies | diese | dieser | dieses | das | damit | dabei | dafür | dagegen
    daher | darum | davon | dazu | darin | danach | deshalb | deswegen | dennoch | trotzdem | jedoch | allerdings
    aber | doch | und | auch | außerdem | zudem | ferner | weiter | so | dann | dort | hier | inzwischen | unterdessen
    gleichzeitig | zugleich | schließlich | zuvor | später | nun | wir | ich | beide | hingegen | vielmehr | demnach
    zum beispiel`,
  speech: phrases`
    sagte | sagt | sagten | erklärte | erklärt | erklärten | betonte | betont | teilte mit | teilten mit | mitgeteilt
    berichtete | berichtet | schrieb | schreibt | fügte hinzu | ergänzte | meinte | meint | kritisierte | kritisiert
    warnte | warnt | forderte | fordert | kündigte an | bestätigte | bestätigt | laut | zufolge | nach angaben
    äußerte | äußert | unterstrich | hieß es | heißt es | antwortete | fragte | verlautete | bekräftigte | bezeichnete
    bezeichnet | gab an | behauptet | behauptete | mahnte`,
  months: forms`
    januar, jänner, jan, jän | februar, feber, feb | märz, mär, mrz | april, apr | mai | juni, jun, juno
    juli, jul, julei | august, aug | september, sep, sept | oktober, okt | november, nov | dezember, dez`,
  weekdays: forms`
    montag, montags, mo | dienstag, dienstags, di | mittwoch, mittwochs, mi | donnerstag, donnerstags, do
    freitag, freitags, fr | samstag, samstags, sonnabend, sonnabends, sa | sonntag, sonntags, so`,
}
