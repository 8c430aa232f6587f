import type { Language } from '../language.js'
import { forms, phrases } from '../lists.js'

/** What newsletters in Italian say again and again. “Mar” is March; as a short Tuesday it would be both. */
export const it: Language = {
  code: 'it',
  by: phrases`
    di | a cura di | scritto da | pubblicato da | redatto da | da | un articolo di | un reportage di | un'inchiesta di
    una rubrica di | un commento di | testo di | testi di | testo: | testi: | autore: | autrice: | autori:
    redazione: | intervista di | intervista a cura di | traduzione di | dal nostro inviato | dalla nostra inviata
    dal nostro corrispondente | dalla nostra corrispondente | firmato`,
  sourceLabels: phrases`fonte: | fonti:`,
  byAfter: phrases`
    inviato | inviata | corrispondente | giornalista | editorialista | redattore | redattrice | caporedattore`,
  and: phrases`e | ed | & | con`,
  linkLabels: phrases`
    leggi tutto | leggi di più | leggi l'articolo | leggi anche | leggi il | leggi la | leggi lo | leggi gli
    leggi qui | leggi su | leggi ancora | leggi la notizia | leggi | leggere | leggete | continua a leggere | continua
    prosegui | prosegui la lettura | per saperne di più | scopri di più | scopri | approfondisci | approfondimento
    vai al | vai alla | vai all'articolo | vai allo | guarda | guarda il video | guarda la | ascolta
    ascolta il podcast | consulta | scarica | scarica il | clicca qui | cliccare qui | fai clic qui | clicca per
    vedi | vedi tutto | vedi qui | iscriviti qui | registrati qui | firma la petizione | articolo completo
    articolo integrale | testo completo | testo integrale | rapporto completo | comunicato completo
    maggiori informazioni | maggiori dettagli | ulteriori informazioni | più informazioni | altre informazioni
    info qui | qui | link | fonte | dettagli`,
  linkWords: phrases`
    qui | tutto | di | più | articolo | notizia | lettera | rapporto | comunicato | dichiarazione | testo | completo
    completa | integrale | intero | intera | video | intervista | podcast | audio | documento | studio | risoluzione
    petizione | decisione | sentenza | disegno | legge | mozione | discorso | reportage | blog | sito | pagina
    dettagli | informazioni | il | la | lo | gli | le | l' | su | sul | sulla | nostro | nostra | originale | pdf
    programma`,
  credits: phrases`
    foto: | foto di | foto a cura di | foto per gentile concessione di | per gentile concessione di
    per gentile concessione | gentile concessione di | foto © | credito: | crediti: | credit: | credits:
    crediti foto | crediti fotografici | credito fotografico | fotografia: | fotografia di | fotografie:
    fotografie di | fotografo: | fotografa: | immagine: | immagini: | illustrazione: | illustrazione di | infografica:
    vignetta di | foto d'archivio | immagine d'archivio | foto di repertorio`,
  photoHeadings: phrases`
    foto della settimana | le foto della settimana | la foto della settimana | foto del giorno | la foto del giorno
    le foto del giorno | foto del mese | la foto del mese | immagini della settimana | immagine della settimana
    le immagini della settimana | l'immagine della settimana | immagini del giorno | immagine del giorno
    l'immagine del giorno | la settimana in immagini | la settimana in foto | la settimana per immagini
    il mese in immagini | in immagini | per immagini | foto | le foto | immagini | le immagini | galleria
    galleria fotografica | galleria di immagini | fotogallery | fotogalleria | album fotografico | fotoreportage
    fotografie`,
  sectionWords: phrases`
    notizie | notizia | attualità | novità | ultime | ultima | ultimi | ora | titoli | copertina | primo | piano
    evidenza | breve | brevi | flash | opinione | opinioni | analisi | editoriale | editoriali | commento | commenti
    rubrica | rubriche | dibattito | idee | mondo | locale | locali | regionale | regionali | regione | regioni
    nazionale | nazionali | internazionale | internazionali | globale | esteri | estero | interni | interno | italia
    europa | unione | europea | asia | africa | america | americhe | medio | oriente | politica | economia | finanza
    imprese | impresa | mercati | lavoro | società | sociale | cultura | arte | arti | musica | libri | libro
    letture | cinema | teatro | spettacoli | spettacolo | media | stampa | rassegna | comunicati | sport | salute
    sanità | scienza | scienze | ricerca | tecnologia | digitale | ambiente | clima | energia | trasporti | meteo
    istruzione | scuola | università | sicurezza | difesa | diritto | diritti | umani | giustizia | tribunali
    cronaca | cronache | persone | gente | necrologi | intervista | interviste | inchiesta | inchieste | reportage
    recensioni | lettere | lettori | comunità | diaspora | città | quartiere | quartieri | comune | comuni | provincia
    province | territorio | casa | agenda | eventi | evento | calendario | appuntamenti | appuntamento | bandi
    annunci | avvisi | progetti | progetto | risorse | strumenti | pubblicazioni | rapporti | video | podcast
    governo | parlamento | congresso | senato | camera | consiglio | stato | elezioni | settimana | settimane | mese
    giorno | altre | altri | altro | varie | generale | speciale | storia | religione | chiesa | turismo | viaggi
    agricoltura | motori | dal | dalla | dalle | dai | del | della | delle | dei | di | in | nel | nella | e | la | il
    le | i | lo | gli | per | su`,
  opinionWords: phrases`
    opinione | opinioni | l'opinione | editoriale | editoriali | l'editoriale | commento | commenti | il commento
    analisi | l'analisi | rubrica | rubriche | punto di vista | punti di vista | il punto | lettere
    lettere al direttore | la lettera | dibattito | corsivo | corsivi | idee | interventi | l'intervento | saggio`,
  mastheadWords: phrases`
    newsletter | notiziario | bollettino | lettera | circolare | settimanale | mensile | quotidiano | rassegna
    riepilogo | sommario | gazzetta | corriere | foglio | giornale | sportello | digest | numero | edizione | n | anno`,
  furniture: phrases`
    cancella iscrizione | cancella l'iscrizione | cancellare l'iscrizione | annulla iscrizione | annulla l'iscrizione
    disiscriviti | disiscriversi | disiscrizione | cancellarsi dalla | iscriviti alla newsletter | iscriviti
    visualizza questa e-mail | visualizza questa email | visualizza nel browser | visualizza questo messaggio
    nel browser | nel tuo browser | versione online | versione web | se non visualizzi | se non riesci a visualizzare
    se non vedi correttamente | inoltra a un amico | inoltra questa | tutti i diritti riservati | ricevi questa e-mail
    ricevi questa email | ricevi questa newsletter | hai ricevuto questa | ha ricevuto questa | stai ricevendo questa
    questa e-mail è stata inviata | questa email è stata inviata | questo messaggio è stato inviato | non ricevere più
    non vuoi più ricevere | non desideri più ricevere | non desidera più ricevere | per non ricevere più
    aggiorna le tue preferenze | aggiorna le preferenze | gestisci le preferenze | gestisci le tue preferenze
    modifica le preferenze | informativa sulla privacy | privacy policy | trattamento dei dati | note legali
    termini di utilizzo | condizioni d'uso | seguici | seguici su | condividi | condividi su | twitta
    stampa questa pagina | copyright | © | contattaci | non rispondere a questa | rispondi a questa | dona ora
    fai una donazione | sostienici | sostieni il nostro | messaggio promozionale | torna su | torna all'inizio
    torna al sommario | direttore responsabile | registrazione al tribunale | cancellati dalla newsletter
    contenuto sponsorizzato | abbonati alla newsletter`,
  contents: phrases`
    in questo numero | in questa edizione | in questa newsletter | sommario | indice | contenuti | contenuto
    questa settimana | oggi | gli argomenti di oggi | gli argomenti della settimana | nel numero di oggi
    cosa troverai | cosa troverete | in sintesi | i temi della settimana | i temi di oggi`,
  greetings: phrases`
    caro | cara | cari | cari amici | cari lettori | care lettrici, cari lettori | care amiche, cari amici | cari soci
    cari colleghi | gentile | gentili | gentili lettori | gentile lettore | egregio | egregi | spettabile | ciao
    ciao a tutti | salve | buongiorno | buon giorno | buonasera | buona sera | buon pomeriggio | benvenuto | benvenuta
    benvenuti | benvenute | benvenuti a | buon anno`,
  closings: phrases`
    cordiali saluti | distinti saluti | cari saluti | un caro saluto | un cordiale saluto | un saluto | saluti
    cordialmente | un abbraccio | a presto | alla prossima | alla prossima settimana | alla settimana prossima
    arrivederci | ci vediamo | ci leggiamo | ci sentiamo | grazie per la lettura | grazie per averci letto
    grazie per aver letto | grazie per l'attenzione | buona lettura | buone letture | buona settimana
    buon fine settimana | buon weekend | buona giornata | buona serata | buone feste | è tutto per | per oggi è tutto
    questo è tutto | la redazione | informazioni su questa newsletter | chi siamo`,
  mailFields: phrases`da | a | cc | ccn | oggetto | data | inviato | inviata | rispondi a`,
  small: phrases`
    il | lo | la | i | gli | le | l' | un | uno | una | un' | di | del | dello | della | dei | degli | delle | dell'
    a | al | allo | alla | ai | agli | alle | all' | da | dal | dalla | dai | dagli | dalle | dall' | in | nel | nello
    nella | nei | negli | nelle | nell' | con | su | sul | sulla | sui | sugli | sulle | sull' | per | tra | fra
    contro | senza | sotto | sopra | verso | dopo | prima | durante | secondo | e | ed | o | ma | né | che | chi | cui
    dove | quando | come | se | perché | anche | non | più | già | ancora | si | ci | vi | ne | lui | lei | loro | io
    tu | noi | voi | suo | sua | suoi | sue | mio | mia | nostro | nostra | è | sono | era | erano | ha | hanno
    aveva | sarà | essere | stato | può | deve | questo | questa | questi | queste | quello | quella | cosa | quale
    molto | tutto | tutti | tutte`,
  dangling: phrases`
    il | lo | la | i | gli | le | un | uno | una | di | del | dello | della | dei | degli | delle | a | al | allo
    alla | agli | alle | da | dal | dalla | dai | dagli | dalle | in | nel | nello | nella | nei | negli | nelle | con
    su | sul | sulla | sui | sugli | sulle | per | tra | fra | contro | senza | verso | durante | secondo | e | ed | o
    ma | né | che | cui | dove | se | perché | si | ne | suo | sua | suoi | sue | mio | mia | nostro | nostra | loro
    è | sono | erano | ha | hanno | aveva | molto | ogni | nonché | alcuni | alcune`,
  anaphora: phrases`
    lui | lei | egli | ella | esso | essa | essi | esse | loro | questo | questa | questi | queste | quello | quella
    ciò | suo | sua | suoi | sue | ma | e | anche | inoltre | tuttavia | però | però, | intanto | nel frattempo | così
    quindi | allora | poi | dopo | perciò | pertanto | invece | al contrario | infatti | infine | ora | lì | là | qui
    secondo lui | secondo lei | dal canto suo | d'altra parte | noi | io | per esempio | ad esempio | nonostante ciò
    dunque`,
  speech: phrases`
    ha detto | dice | hanno detto | dicono | disse | ha dichiarato | dichiara | hanno dichiarato | ha affermato
    afferma | ha spiegato | spiega | ha aggiunto | aggiunge | ha sottolineato | sottolinea | ha annunciato | annuncia
    ha ricordato | ricorda | ha riferito | riferisce | ha scritto | scrive | ha precisato | precisa | ha commentato
    commenta | ha concluso | conclude | ha avvertito | avverte | ha denunciato | denuncia | ha sostenuto | sostiene
    ha raccontato | racconta | ha risposto | risponde | ha chiesto | chiede | ha ribadito | ha confermato | conferma
    ha assicurato | ha osservato | osserva | secondo | stando a | a detta di | rende noto | ha reso noto`,
  months: forms`
    gennaio, gen, genn | febbraio, feb, febbr | marzo, mar | aprile, apr | maggio, mag | giugno, giu | luglio, lug
    agosto, ago | settembre, set, sett | ottobre, ott | novembre, nov | dicembre, dic`,
  weekdays: forms`
    lunedì, lun, lunedi | martedì, martedi | mercoledì, mer, mercoledi | giovedì, gio, giovedi | venerdì, ven, venerdi
    sabato, sab | domenica, dom`,
}
