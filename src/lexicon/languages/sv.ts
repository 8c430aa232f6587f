import type { Language } from '../language.js'
import { forms, phrases } from '../lists.js'

/** What newsletters in Swedish say again and again. */
export const sv: Language = {
  code: 'sv',
  by: phrases`
    av | skriven av | skrivet av | text av | text: | texter: | en artikel av | en krönika av | ett reportage av
    en text av | författare: | författad av | sammanställt av | sammanställd av | intervju av | intervju:
    översättning: | översatt av | reporter: | redaktör: | redaktion: | från vår korrespondent`,
  sourceLabels: phrases`källa: | källor:`,
  byAfter: phrases`
    reporter | korrespondent | krönikör | redaktör | chefredaktör | journalist | ledarskribent | skribent`,
  and: phrases`och | & | samt | med`,
  linkLabels: phrases`
    läs mer | läs mera | läs vidare | läs hela | läs hela artikeln | läs artikeln | läs här | läs mer här | läs på
    läs också | läs även | läs rapporten | läs brevet | läs uttalandet | läs pressmeddelandet | läs | fortsätt läsa
    fortsätt till | mer information | mer info | mer om | mer här | mera här | mer | se mer | se hela | se här
    se filmen | se videon | se videoklippet | titta | titta här | lyssna | lyssna här | ladda ner | ladda ned | hämta
    klicka här | klicka för | tryck här | gå till | till artikeln | till webbplatsen | till hemsidan | till rapporten
    anmäl dig här | skriv under | skriv på | hela artikeln | hela texten | hela rapporten | upptäck | ta del av | här
    länk | källa | detaljer`,
  linkWords: phrases`
    här | mer | mera | hela | vidare | artikeln | artikel | nyheten | brevet | brev | rapporten | rapport | uttalandet
    uttalande | pressmeddelandet | pressmeddelande | texten | text | video | videon | filmen | intervjun | intervju
    podden | podcast | dokumentet | dokument | studien | studie | resolutionen | namninsamlingen | beslutet | domen
    lagen | motionen | talet | blogg | bloggen | webbplats | webbplatsen | hemsida | hemsidan | sidan | detaljer
    information | på | i | om | den | det | vår | original | pdf | programmet | inlägget`,
  credits: phrases`
    foto: | foton: | foto av | foton av | foto © | fotograf: | fotografi: | fotografi av | bild: | bilder: | bild av
    bilder av | bildkälla: | bildkälla | bildrättigheter | bildbyline | foto med tillstånd av | med tillstånd av
    illustration: | illustration av | teckning: | teckning av | grafik: | arkivbild | arkivfoto | genrebild
    skärmdump`,
  photoHeadings: phrases`
    veckans bilder | veckans bild | veckans foto | veckans foton | dagens bild | dagens bilder | dagens foto
    månadens bild | månadens bilder | månadens foto | årets bilder | veckan i bilder | månaden i bilder
    året i bilder | i bilder | bilder | foton | galleri | bildgalleri | bildspel | bildreportage | fotoalbum
    fotogalleri | bildsvep`,
  sectionWords: phrases`
    nyheter | nyhet | nytt | nyhetssvep | aktuellt | senaste | notiser | kort | korthet | rubriker | toppnyheter
    åsikter | åsikt | opinion | ledare | debatt | analys | analyser | kommentar | kommentarer | krönika | krönikor
    kultur | kulturen | idéer | bakgrund | världen | värld | lokalt | lokala | regionalt | regionala | region
    regionen | regioner | nationellt | nationella | internationellt | internationella | globalt | utrikes | inrikes
    sverige | finland | norden | nordiskt | europa | eu | asien | afrika | amerika | usa | mellanöstern | politik
    ekonomi | näringsliv | företag | arbete | arbetsliv | samhälle | samhället | socialt | konst | musik | böcker
    bok | film | teater | medier | media | press | pressklipp | pressmeddelanden | sport | idrott | hälsa | vård
    vetenskap | forskning | teknik | digitalt | miljö | klimat | natur | energi | trafik | väder | utbildning | skola
    skolan | säkerhet | försvar | rätt | rättigheter | mänskliga | juridik | domstol | brott | människor | personer
    familj | dödsfall | intervju | intervjuer | porträtt | reportage | recensioner | insändare | läsare | gemenskap
    diaspora | stad | staden | kommun | kommunen | kommuner | län | landet | byn | föreningar | föreningen | förening
    styrelsen | medlemmar | kalender | kalendarium | evenemang | händelser | händer | möten | aktiviteter
    tillkännagivanden | annonser | jobb | lediga | tjänster | projekt | verktyg | publikationer | rapporter | artiklar
    videor | poddar | länkar | tips | lästips | regeringen | regering | riksdagen | riksdag | parlamentet | kongressen
    senaten | rådet | staten | val | valet | veckan | veckans | vecka | månadens | månad | dagens | dag | övrigt
    övriga | andra | blandat | diverse | allmänt | historia | religion | kyrkan | resor | jordbruk | bostad | från | i
    om | och | för | på | av | ur | runt | kring`,
  opinionWords: phrases`
    åsikter | åsikt | opinion | ledare | ledaren | ledarsidan | debatt | debattartiklar | debattartikel | krönika
    krönikor | kolumn | kolumner | kommentar | kommentarer | analys | analyser | insändare | perspektiv | essä
    essäer | synpunkter | gästkrönika | replik`,
  mastheadWords: phrases`
    nyhetsbrev | nyhetsbrevet | veckobrev | veckobrevet | månadsbrev | månadsbrevet | informationsblad | medlemsblad
    bulletin | krönika | veckokrönika | pressöversikt | översikt | sammanfattning | tidning | bladet | digest | nummer
    nr | utgåva | årgång`,
  furniture: phrases`
    avregistrera | avregistrera dig | avsluta prenumeration | avsluta prenumerationen | avsluta din prenumeration
    avprenumerera | avanmäl | avanmäla dig | säg upp prenumerationen | prenumerera | prenumerera på
    anmäl dig till vårt | visa i webbläsare | visa i webbläsaren | i din webbläsare | i webbläsaren
    öppna i webbläsare | webbversion | visa online | ser mejlet konstigt ut | visas mejlet inte | vidarebefordra
    skicka vidare | tipsa en vän | alla rättigheter förbehållna | med ensamrätt | eftertryck förbjudes | du får detta
    du får det här | du har fått detta | du tar emot detta | detta mejl skickades | detta e-postmeddelande
    det här mejlet skickades | detta nyhetsbrev skickas | vill du inte längre | inte längre få | vill inte ha fler
    ändra dina inställningar | uppdatera dina uppgifter | hantera prenumeration | integritetspolicy | personuppgifter
    personuppgiftspolicy | användarvillkor | följ oss | följ oss på | dela artikeln | tweeta | skriv ut | copyright
    © | kontakta oss | svara inte på | går inte att svara på | svara på detta mejl | skänk en gåva | ge en gåva
    stöd oss | stötta oss | sponsrat innehåll | ansvarig utgivare | dela på facebook`,
  contents: phrases`
    i detta nummer | i det här numret | i detta nyhetsbrev | i det här nyhetsbrevet | innehåll | innehållsförteckning
    i veckans brev | i veckans nummer | denna vecka | den här veckan | idag | i dag | översikt | läs i detta nummer
    det här hittar du`,
  greetings: phrases`
    hej | hej alla | hejsan | hej och välkommen | kära | käre | kära läsare | kära vänner | kära medlemmar
    bästa läsare | bäste | god morgon | godmorgon | god dag | god kväll | välkommen | välkommen till | välkomna
    välkomna till | gott nytt år | bästa vänner | bästa medlemmar`,
  closings: phrases`
    med vänlig hälsning | med vänliga hälsningar | vänliga hälsningar | vänlig hälsning | vänligen | bästa hälsningar
    hälsningar | varma hälsningar | många hälsningar | mvh | allt gott | kramar | kram | hej då | hejdå | hej så länge
    vi ses | vi hörs | på återseende | till nästa vecka | till nästa gång | tills nästa gång | tack för att du läser
    tack för att du läste | tack för att ni läser | trevlig läsning | god läsning | mycket nöje | trevlig helg
    skön helg | ha en bra vecka | ha en fin vecka | ha det bra | det var allt för | det var allt | om nyhetsbrevet
    om detta nyhetsbrev | om oss | glad påsk | god jul | hälsar redaktionen`,
  mailFields: phrases`från | till | kopia | cc | bcc | ämne | datum | skickat | svara till`,
  small: phrases`
    en | ett | den | det | de | av | i | på | till | från | med | för | om | hos | vid | mot | under | över | efter
    före | mellan | genom | utan | inom | utom | enligt | sedan | trots | och | eller | men | samt | att | som | när
    där | då | hur | vad | vem | vilka | vilken | varför | än | så | inte | ej | också | även | bara | mer | mest
    mycket | är | var | blir | blev | har | hade | ha | ska | skulle | kan | kunde | får | fick | måste | vill | bör
    han | hon | vi | jag | du | ni | man | sig | sin | sitt | sina | hans | hennes | deras | dess | vår | vårt | våra
    din | denna | detta | dessa | nu | här | upp | ut | in`,
  dangling: phrases`
    en | ett | den | det | de | av | i | på | till | från | med | för | om | hos | vid | mot | under | över | efter
    före | mellan | genom | utan | inom | enligt | sedan | trots | och | eller | samt | att | som | när | där | än
    är | var | blir | blev | har | hade | ska | skulle | kan | kunde | måste | sin | sitt | sina | hans | hennes
    deras | dess | vår | vårt | våra | denna | dessa | varje | mycket | både | varken`,
  anaphora: phrases`
    han | hon | hen | det | den | detta | denna | dessa | hans | hennes | deras | dess | och | också | även | dessutom
    däremot | dock | emellertid | därför | därmed | därefter | därpå | då | sedan | så | ändå | samtidigt
    under tiden | till slut | slutligen | senare | tidigare | nu | där | här | vi | jag | enligt honom | enligt henne
    vidare | trots det | till exempel | å andra sidan`,
  speech: phrases`
    sade | säger | uppgav | uppger | berättade | berättar | förklarade | förklarar | skrev | skriver | tillade
    tillägger | menade | menar | anser | ansåg | betonade | betonar | varnade | varnar | meddelade | meddelar
    rapporterade | rapporterar | hävdade | hävdar | bekräftade | bekräftar | kommenterade | kommenterar | svarade
    svarar | frågade | krävde | kräver | konstaterade | konstaterar | enligt | påpekade | påpekar | kritiserade
    kritiserar | framhåller | understryker`,
  months: forms`
    januari, jan | februari, feb, febr | mars | april, apr | maj | juni, jun | juli, jul | augusti, aug
    september, sep, sept | oktober, okt | november, nov | december, dec`,
  weekdays: forms`
    måndag, måndagen, måndagar, mån, må | tisdag, tisdagen, tisdagar, tis, ti | onsdag, onsdagen, onsdagar, ons
    torsdag, torsdagen, torsdagar, tors, tor | fredag, fredagen, fredagar, fre | lördag, lördagen, lördagar, lör
    söndag, söndagen, söndagar, sön`,
}
