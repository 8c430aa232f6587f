import { pluralIn } from './plural.js'
import type { Words } from './words.js'

const forms = pluralIn('de')
const plural = (count: number, one: string, other: string) => forms(count, { one, other })

/** The words in German. */
export const de: Words = {
  language: 'de',

  skip: 'Zum Text springen',
  siteNavigation: 'Website',
  nav: { archive: 'Archiv', topics: 'Themen', stories: 'Geschichten', search: 'Suche', about: 'Über' },
  colophon: 'Von Newsbinder gebunden aus den Digests, wie sie verschickt wurden.',
  footer: { errors: 'Fehler melden', data: 'Daten', feeds: 'Feeds' },
  onPaper: (address) => `Im Web: ${address}`,

  number: (number) => `Nr. ${number}`,
  items: (count, shown) => `${shown} ${plural(count, 'Beitrag', 'Beiträge')}`,
  issues: (count, shown) => `${shown} ${plural(count, 'Ausgabe', 'Ausgaben')}`,
  itemsInIssues: (items, issues) => `${items} in ${issues}`,
  minutes: (_count, shown) => `${shown} Min.`,
  since: (date) => `seit ${date}`,
  comma: ', ',

  issue: {
    contents: 'In dieser Ausgabe',
    legend:
      'Die Zahlen neben einem Beitrag sind seine Zeilen im Digest, wie er verschickt wurde. Öffnen Sie sie, um den Beitrag zu prüfen oder zu zitieren.',
    leading: 'Aufmacher',
    all: 'Beiträge',
    moreNews: '[Weitere Meldungen]',
    opinion: '[Meinung]',
    opinionAndNews: '[Meinung und Meldungen]',
    photos: '[Fotos]',
    nameFrom: (name, line) => `${name}, ab Zeile ${line}`,
    madeFrom: (name, line) => `[${name}, ab Zeile ${line}]`,
    asSent: 'Wie verschickt',
    emailEdition: 'Als E-Mail',
    textEdition: 'Als reiner Text',
    readOnWeb: 'Im Web lesen',
    published: (host) => `Veröffentlicht auf ${host}`,
    previous: (date) => `Vorige Ausgabe: ${date}`,
    next: (date) => `Nächste Ausgabe: ${date}`,
    others: 'Andere Ausgaben',
    allIssues: 'Alle Ausgaben',
    empty: 'In diesem Digest wurde kein Beitrag gefunden.',
    emptySent: 'Die Seite „Wie verschickt“ zeigt alle seine Zeilen.',
    description: (items, headline) => `${items}. Zuerst: ${headline}`,
    withNumber: (date, number) => `${date}, ${number}`,
  },

  item: {
    by: 'Von ',
    made: (text) => `[${text}]`,
    photo: (text) => `[Foto: ${text}]`,
    frame: 'Foto im Original',
    fromTitle: 'Überschrift aus dem Titel der Ausgabe; der Digest hat keine',
    fromEditor: 'Überschrift von der Redaktion; der Digest hat keine',
    original: 'Im Original:',
    links: 'Links:',
    linkTo: (label, host) => `${label} (${host})`,
    readAt: (host) => `Das Original auf ${host}`,
    speaks: 'Zitiert:',
    earlier: 'Früher in dieser Geschichte:',
    told: 'Schon berichtet:',
    earlierItem: (date) => `, ${date}`,
    story: 'Die ganze Geschichte',
    topics: 'Themen:',
    lines: (count) => plural(count, 'Zeile', 'Zeilen'),
    linesInText: (count, range) => `${plural(count, 'Zeile', 'Zeilen')} ${range}`,
    sent: 'Die Zeilen, wie verschickt',
    address: 'Adresse dieses Beitrags',
    image: (text) => `[Bild: ${text}]`,
    imageAlone: '[Bild]',
  },

  cite: {
    cite: 'zitieren',
    date: ({ year, dayMonth }) => `${year}, ${dayMonth}`,
    undated: 'o.\u00a0D.',
    and: '&',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    archived: (host) => `${host} im Webarchiv`,
  },

  sent: {
    title: (issue) => `${issue}, wie verschickt`,
    about:
      'Jede Zeile des Digests, daneben, wofür sie gehalten wurde und wie sicher das ist. Leere Zeilen sind weggelassen, ihre Nummern nicht.',
    repairs: 'Gepunktet unterstrichen ist, was anders gelesen als verschickt wurde.',
    unsure: 'Unsicher:',
    unsureMore: (count) => `und ${count} weitere`,
    line: (number) => `Zeile ${number}`,
    lineHidden: 'Zeile ',
    backToIssue: 'Die Ausgabe, wie gelesen',
    download: (file, size) => `${file}, ${size}`,
    json: 'Dasselbe als JSON',
    role: (name, written) => (name === written ? name : `${name} (${written})`),
    corrected: 'von der Redaktion',
    removedSpace: 'hier wurde ein Leerzeichen entfernt',
    addedSpace: 'hier wurde ein Leerzeichen eingefügt',
    removed: 'beim Lesen weggelassen',
    readAs: (text) => `gelesen als „${text}“`,
    added: (text) => `hier wurde „${text}“ eingefügt`,
    ask: (role, other) => `Unsicher: ${role} oder ${other}?`,
    askAlone: (role) => `Unsicher, ob dies ${role} ist.`,
    say: 'Sagen Sie es in',
  },

  size: {
    megabytes: (size) => `${size} MB`,
    kilobytes: (size) => `${size} KB`,
    bytes: (_count, shown) => `${shown} Byte`,
  },

  roles: {
    section: { name: 'Rubrik', phrase: 'eine Rubrik' },
    headline: { name: 'Überschrift', phrase: 'eine Überschrift' },
    subhead: { name: 'Unterzeile', phrase: 'eine zweite Überschrift desselben Beitrags' },
    byline: { name: 'Autorenzeile', phrase: 'eine Autorenzeile' },
    paragraph: { name: 'Absatz', phrase: 'ein Absatz' },
    quote: { name: 'Zitat', phrase: 'ein Zitat' },
    attribution: { name: 'Zitierte', phrase: 'der Name zu einem Zitat' },
    bullet: { name: 'Listenpunkt', phrase: 'ein Listenpunkt' },
    link: { name: 'Linktext', phrase: 'der Text eines Links' },
    caption: { name: 'Bildunterschrift', phrase: 'eine Bildunterschrift' },
    credit: { name: 'Bildnachweis', phrase: 'ein Bildnachweis' },
    furniture: { name: 'Beiwerk', phrase: 'weder Nachricht noch Gliederung' },
    cont: { name: 'Fortsetzung', phrase: 'die Fortsetzung der Zeile davor' },
    break: { name: 'Einschnitt', phrase: 'der Anfang einer Rubrik ohne Überschrift' },
  },

  home: {
    also: 'Außerdem in dieser Ausgabe',
    earlier: 'Frühere Ausgaben',
    archive: 'Das Archiv',
    years: 'Ausgaben nach Jahren',
    topics: 'Themen',
    empty: 'Noch ist keine Ausgabe gebunden.',
  },

  archive: {
    title: 'Archiv',
    years: 'Jahre',
    undated: 'Ohne Datum',
    group: (issues, items) => `${issues}, ${items}`,
  },

  topics: {
    title: 'Themen',
    about: 'Worunter die Beiträge abgelegt sind, nach den Wendungen, die in ihnen stehen.',
    total: (count, shown) => `${shown} ${plural(count, 'Thema', 'Themen')}`,
  },
  stories: {
    title: 'Geschichten',
    about:
      'Dieselbe Sache über mehrere Ausgaben, nach den Wörtern und Namen, die ihre Beiträge gemeinsam haben. Eine Geschichte heißt nach ihrer neuesten Überschrift.',
    total: (count, shown) => `${shown} ${plural(count, 'Geschichte', 'Geschichten')}`,
    kind: 'Geschichte',
    timeline: 'Zeitverlauf',
    told: (words) => `„${words}“, in `,
    copy: 'noch einmal berichtet',
  },
  sources: {
    title: 'Quellen',
    about:
      'Eine Quelle ist, wer einen Beitrag veröffentlicht hat oder darin spricht. Neben dem Namen stehen die Worte des Digests, die das zeigen.',
    kinds: 'Arten',
    publisher: 'Medien',
    organisation: 'Organisationen und Institutionen',
    person: 'Personen',
    kind: { publisher: 'Medium', organisation: 'Organisation oder Institution', person: 'Person' },
    name: 'Name',
    items: 'Beiträge',
    newest: 'Neuester',
    evidence: (words) => `„${words}“`,
  },
  authors: {
    title: 'Autoren',
    about: 'Autor ist, wer einen Beitrag gezeichnet hat. Beiträge, die niemand gezeichnet hat, stehen hier nicht.',
    kind: 'Autor',
  },
  people: {
    title: 'Personen',
    about: 'Personen, die mindestens zwei Beiträge nennen, mit dem vollen Namen, den einer davon nennt.',
    kind: 'Person',
  },
  places: { title: 'Orte', about: 'Orte, die mindestens zwei Beiträge nennen.', kind: 'Ort' },
  organisations: {
    title: 'Organisationen',
    about:
      'Organisationen und Institutionen, die mindestens zwei Beiträge nennen. Wer davon eine Quelle ist, hat dort seine Seite.',
    kind: 'Organisation oder Institution',
  },
  names: {
    lists: 'Namen',
    count: (count, shown) => `${shown} ${plural(count, 'Name', 'Namen')}`,
    together: 'Zusammen genannt',
    items: 'In diesem Beitrag genannt:',
  },

  entry: {
    page: (number) => `Seite ${number}, von der ältesten an gezählt`,
    earlier: 'Frühere Beiträge',
    older: 'Ältere Beiträge',
    newest: 'Die neuesten Beiträge',
    pages: 'Seiten',
    pageTitle: (title, number) => `${title}, Seite ${number}`,
    asSource: (items) => `Quelle: ${items}`,
    asAuthor: (items) => `Autor: ${items}`,
    named: (items) => `Genannt: ${items}`,
    feed: 'Feed dieses Themas',
    moreNames: (count) => `${count} weitere`,
  },

  chart: {
    byMonth: 'Beiträge nach Monaten',
    byYear: 'Beiträge nach Jahren',
    byYears: (_years, shown) => `Beiträge nach je ${shown} Jahren`,
    undated: (caption, count) => `${caption}; ${count} ohne Datum nicht gezählt`,
    summary: (caption, first, most, last) => `${caption}: ${first}; am meisten, ${most}; ${last}`,
    bar: (count, period) => `${period}: ${count}`,
    table: 'Dasselbe als Tabelle',
    period: 'Zeitraum',
    items: 'Beiträge',
    span: (from, to) => `${from}–${to}`,
  },

  about: {
    title: 'Über dieses Archiv',
    contents: 'Auf dieser Seite',
    intro:
      'Ein Digest wird einmal verschickt und geht dann in anderer Post unter. Hier ist jeder aufbewahrt, wie er kam, und alle sind so gebunden, dass man sie lesen, zitieren und prüfen kann.',
    read: {
      title: 'Wie Digests gelesen werden',
      paragraphs: [
        'Ein Digest kommt meist als bloßer Text: Was sein Absender als Überschrift, Bildunterschrift oder Link sah, ist eine Zeile wie jede andere. Newsbinder sieht sich an, wie jede Zeile gebaut ist, was um sie herum steht und was in dieser Publikation üblich ist, und sagt, was die Zeile ist und wie sicher das ist.',
        'Keine Zeile wird weggelassen und keine umgeschrieben. Wo ein Wort zerrissen oder ein Zeichen beschädigt war, ist die Reparatur auf der Seite markiert, die die Ausgabe zeigt, wie sie verschickt wurde.',
      ],
    },
    signs: {
      title: 'Die Zeichen',
      points: [
        'Zahlen neben einem Beitrag sind Zeilen des Digests, wie er verschickt wurde. Öffnen Sie sie, um diese Zeilen zu sehen oder den Beitrag zu zitieren.',
        'In eckigen Klammern stehen Wörter von uns: ein Name für eine Rubrik, die ohne Überschrift kam, ein Titel für einen Beitrag, der keinen hat.',
        '„Im Original“ nennt den Text eines Links, dessen Adresse uns nicht erreicht hat.',
        'Ein Rahmen steht für ein Foto, von dem nur die Bildunterschrift kam.',
      ],
    },
    errors: {
      addressed: {
        title: 'Fehler melden',
        paragraphs: [
          'Wo eine Zeile falsch gelesen wurde, tritt beim nächsten Bau der Website eine Korrektur der Redaktion an ihre Stelle. Einen Fehler in der Nachricht selbst muss ihr Absender berichtigen.',
          'Nennen Sie die Ausgabe und die Nummer der Zeile; die Seite „Wie verschickt“ hat beides. Melden Sie es hier:',
        ],
      },
      unaddressed: {
        title: 'Fehler',
        paragraphs: [
          'Wo eine Zeile falsch gelesen wurde, tritt beim nächsten Bau der Website eine Korrektur der Redaktion an ihre Stelle. Einen Fehler in der Nachricht selbst muss ihr Absender berichtigen.',
        ],
      },
    },
    data: {
      title: 'Daten',
      paragraphs: ['Die Seite, die eine Ausgabe zeigt, wie sie verschickt wurde, führt zu ihrem Digest, wie er ankam.'],
      issueJson: 'Dort steht auch als JSON, was aus dem Digest gelesen wurde.',
      whole:
        'Das ganze Archiv steht in den Dateien unten; in der CSV-Datei steht ein Apostroph vor dem, was eine Tabellenkalkulation für eine Formel hielte.',
      schema: 'Das Schema des JSON einer Ausgabe',
      files: 'Das ganze Archiv',
      file: 'Datei',
      holds: 'Inhalt',
      size: 'Größe',
      formats: {
        csv: 'ein Beitrag je Reihe, für Tabellenkalkulationen',
        ndjson: 'ein Beitrag je Zeile, für Programme',
        json: 'alle Ausgaben mit ihren Beiträgen',
      },
      part: (holds, part) => `${holds}; Teil ${part}, vom ältesten an gezählt`,
      itemSchema: 'Das Schema einer Zeile des NDJSON',
      archiveSchema: 'Das Schema des JSON des Archivs',
    },
    feeds: {
      title: 'Feeds',
      none: 'Diese Website wurde ohne eigene Adresse gebaut und hat darum keinen Feed.',
      each: 'Das ganze Archiv und jedes Thema haben einen Feed, als Atom und als JSON. Ein Feedreader, der die Adresse einer Seite bekommt, findet den Feed ihres Themas oder sonst den des Archivs.',
      atom: 'Neue Ausgaben als Atom-Feed',
      json: 'Neue Ausgaben als JSON-Feed',
      list: 'Alle Feeds als Liste für Feedreader (OPML)',
    },
  },

  missing: {
    title: 'Unter dieser Adresse gibt es keine Seite',
    about:
      'Adressen ändern sich hier nicht mehr, wenn sie einmal veröffentlicht sind; diese hat vielleicht unterwegs einen Buchstaben verloren. Hier geht es weiter:',
    newest: 'Die neueste Ausgabe',
    archive: 'Alle Ausgaben nach Datum',
    search: 'Das Archiv durchsuchen',
  },

  search: {
    title: 'Suche',
    within: (issues) => `${issues} durchsuchen`,
    label: 'Suchwörter',
    button: 'Suchen',
    about:
      'Gesucht werden alle Wörter und längere, die mit ihnen anfangen. Wörter in „Anführungszeichen“ stehen genau so nebeneinander.',
    noScript: 'Die Suche selbst braucht JavaScript, das hier abgeschaltet ist.',
    all: 'Alle Ausgaben, Themen und Namen auf einer Seite',
    results: 'Ergebnisse',
    best: (count, shown, query) => `${shown} ${plural(count, 'Beitrag', 'Beiträge')} zu „${query}“, die besten zuerst.`,
    newest: (count, shown, query) =>
      `${shown} ${plural(count, 'Beitrag', 'Beiträge')} zu „${query}“, die neuesten zuerst.`,
    searching: 'Es wird gesucht …',
    failed: 'Das konnte nicht geladen werden. Prüfen Sie die Verbindung und suchen Sie noch einmal.',
    short: 'Ein einzelner Buchstabe steht in jedem Beitrag. Geben Sie ein Wort ein oder wie es anfängt.',
    noWords: 'Darin ist kein Wort. Geben Sie ein Wort, einen Namen oder eine Zahl ein.',
    common: (words) => `Fast jeder Beitrag hat dies: ${words}. Fügen Sie ein Wort hinzu, das mehr sagt.`,
    leftOut: (words) => `Weggelassen, weil fast jeder Beitrag es hat: ${words}.`,
    cut: 'Nur die ersten Wörter wurden gesucht.',
    nothing: (query) =>
      `Kein Beitrag hat „${query}“. Versuchen Sie es mit weniger Wörtern oder nur mit dem Anfang eines Wortes.`,
    nothingChosen: (query) =>
      `Es gibt Beiträge mit „${query}“, aber keinen, auf den zutrifft, was unter „Nur zeigen“ gewählt ist.`,
    some: 'Kein Beitrag hat alle diese Wörter; diese haben einige davon.',
    disk: 'Diese Seite wurde von einem Datenträger geöffnet: Die Ergebnisse zeigen nur Überschriften. Im Web zeigen sie die Wörter um das Gefundene herum.',
    more: 'Mehr Ergebnisse',
    clear: 'Alles zeigen, was gefunden wurde',
    order: 'Reihenfolge',
    bestFirst: 'Die besten zuerst',
    newestFirst: 'Die neuesten zuerst',
    filters: 'Nur zeigen',
    option: (name, count) => `${name} (${count})`,
    facets: {
      kind: { name: 'Art', all: 'Alle Arten' },
      year: { name: 'Jahr', all: 'Alle Jahre' },
      topic: { name: 'Thema', all: 'Alle Themen' },
      section: { name: 'Rubrik', all: 'Alle Rubriken' },
      source: { name: 'Quelle', all: 'Alle Quellen' },
    },
    kinds: { news: 'Nachrichten', opinion: 'Meinung', photo: 'Fotos' },
  },
  all: {
    title: 'Alle Ausgaben, Themen und Namen',
    about: 'Alles, was eine Seite hat. Hier findet die Suche Ihres Browsers, was Sie suchen: Strg F oder ⌘ F.',
    issues: 'Ausgaben',
    contents: 'Auf dieser Seite',
    issue: (date, title) => `${date}: ${title}`,
  },

  moved: { title: 'Diese Seite hat jetzt eine andere Adresse', link: 'Dorthin' },

  feed: {
    subtitle: (title) => `Neue Ausgaben von ${title}`,
    topic: (title, topic) => `${title}: ${topic}`,
    topicSubtitle: (topic, title) => `Neue Beiträge zu „${topic}“ in ${title}`,
    list: (title) => `Feeds von ${title}`,
  },
}
