import { pluralIn } from './plural.js'
import type { Words } from './words.js'

const forms = pluralIn('fr')
const plural = (count: number, one: string, other: string) => forms(count, { one, other })

/** After a day, "depuis" wants an article: "depuis le 11 octobre", "depuis octobre". */
const dated = (date: string) => (/^\d/.test(date) ? `le ${date}` : date)

/** The words in French. A no-break space stands before a colon, a narrow one before ; ! ? and within « ». */
export const fr: Words = {
  language: 'fr',

  skip: 'Aller au texte',
  siteNavigation: 'Site',
  nav: { archive: 'Archives', topics: 'Thèmes', stories: 'Dossiers', search: 'Recherche', about: 'À propos' },
  colophon: 'Relié par Newsbinder à partir des bulletins tels qu’ils ont été envoyés.',
  footer: { errors: 'Signaler une erreur', data: 'Données', feeds: 'Fils' },
  onPaper: (address) => `Sur le web\u00a0: ${address}`,

  number: (number) => `Nº ${number}`,
  items: (count, shown) => `${shown} ${plural(count, 'article', 'articles')}`,
  issues: (count, shown) => `${shown} ${plural(count, 'numéro', 'numéros')}`,
  itemsInIssues: (items, issues) => `${items} dans ${issues}`,
  minutes: (_count, shown) => `${shown} min`,
  since: (date) => `depuis ${dated(date)}`,
  comma: ', ',

  issue: {
    contents: 'Dans ce numéro',
    legend:
      'Les chiffres à côté d’un article sont ses lignes dans le bulletin tel qu’il a été envoyé. Ouvrez-les pour vérifier l’article ou pour le citer.',
    leading: 'À la une',
    all: 'Articles',
    moreNews: '[Autres nouvelles]',
    opinion: '[Opinion]',
    opinionAndNews: '[Opinions et nouvelles]',
    photos: '[Photos]',
    nameFrom: (name, line) => `${name}, à partir de la ligne ${line}`,
    madeFrom: (name, line) => `[${name}, à partir de la ligne ${line}]`,
    asSent: 'Texte d’origine',
    emailEdition: 'En courriel',
    textEdition: 'En texte brut',
    readOnWeb: 'Lire sur le web',
    published: (host) => `Publié sur ${host}`,
    previous: (date) => `Numéro précédent\u00a0: ${date}`,
    next: (date) => `Numéro suivant\u00a0: ${date}`,
    others: 'Autres numéros',
    allIssues: 'Tous les numéros',
    empty: 'Aucun article n’a été trouvé dans ce bulletin.',
    emptySent: 'La page du texte d’origine en montre toutes les lignes.',
    description: (items, headline) => `${items}. En tête\u00a0: ${headline}`,
    withNumber: (date, number) => `${date}, ${number}`,
  },

  item: {
    by: 'Par ',
    made: (text) => `[${text}]`,
    photo: (text) => `[Photo\u00a0: ${text}]`,
    frame: 'Photo dans l’original',
    fromTitle: 'Titre repris de celui du numéro\u202f; le bulletin n’en donne pas',
    fromEditor: 'Titre donné par la rédaction\u202f; le bulletin n’en donne pas',
    original: 'Dans l’original\u00a0:',
    links: 'Liens\u00a0:',
    linkTo: (label, host) => `${label} (${host})`,
    readAt: (host) => `L’original sur ${host}`,
    speaks: 'Cités\u00a0:',
    earlier: 'Plus tôt dans ce dossier\u00a0:',
    told: 'Déjà publié\u00a0:',
    earlierItem: (date) => `, ${date}`,
    story: 'Tout le dossier',
    topics: 'Thèmes\u00a0:',
    lines: (count) => plural(count, 'Ligne', 'Lignes'),
    linesInText: (count, range) => `${plural(count, 'ligne', 'lignes')} ${range}`,
    sent: 'Les lignes d’origine',
    address: 'Adresse de cet article',
    image: (text) => `[Image\u00a0: ${text}]`,
    imageAlone: '[Image]',
  },

  cite: {
    cite: 'citer',
    date: ({ year, dayMonth }) => `${year}, ${dayMonth}`,
    undated: 's.\u00a0d.',
    and: 'et',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    archived: (host) => `${host} dans l’archive du web`,
  },

  sent: {
    title: (issue) => `${issue}, texte d’origine`,
    about:
      'Chaque ligne du bulletin, à côté de ce pour quoi elle a été prise, et avec quel degré de certitude. Les lignes vides sont omises\u202f; leurs numéros ne le sont pas.',
    repairs: 'Un souligné pointillé marque ce qui a été lu autrement que cela n’a été envoyé.',
    unsure: 'Incertain\u00a0:',
    unsureMore: (count) => `et ${count} de plus`,
    line: (number) => `ligne ${number}`,
    lineHidden: 'Ligne ',
    backToIssue: 'Le numéro tel qu’il est lu',
    download: (file, size) => `${file}, ${size}`,
    json: 'Le même en JSON',
    role: (name, written) => (name === written ? name : `${name} (${written})`),
    corrected: 'par la rédaction',
    removedSpace: 'une espace a été retirée ici',
    addedSpace: 'une espace a été ajoutée ici',
    removed: 'laissé de côté à la lecture',
    readAs: (text) => `lu «\u202f${text}\u202f»`,
    added: (text) => `«\u202f${text}\u202f» a été ajouté ici`,
    ask: (role, other) => `Incertain\u00a0: ${role}, ou ${other}\u202f?`,
    askAlone: (role) => `Il n’est pas sûr que ce soit ${role}.`,
    say: 'Dites-le dans',
  },

  size: {
    megabytes: (size) => `${size} Mo`,
    kilobytes: (size) => `${size} ko`,
    bytes: (count, shown) => `${shown} ${plural(count, 'octet', 'octets')}`,
  },

  roles: {
    section: { name: 'rubrique', phrase: 'une rubrique' },
    headline: { name: 'titre', phrase: 'un titre' },
    subhead: { name: 'sous-titre', phrase: 'un second titre du même article' },
    byline: { name: 'signature', phrase: 'une signature' },
    paragraph: { name: 'paragraphe', phrase: 'un paragraphe' },
    quote: { name: 'citation', phrase: 'une citation' },
    attribution: { name: 'auteur cité', phrase: 'le nom de la personne citée' },
    bullet: { name: 'point de liste', phrase: 'un point d’une liste' },
    link: { name: 'intitulé de lien', phrase: 'l’intitulé d’un lien' },
    caption: { name: 'légende', phrase: 'la légende d’une photo' },
    credit: { name: 'crédit', phrase: 'le crédit d’une photo' },
    furniture: { name: 'hors texte', phrase: 'ni nouvelle ni structure' },
    cont: { name: 'suite', phrase: 'la suite de la ligne précédente' },
    break: { name: 'coupure', phrase: 'le début d’une rubrique sans intitulé' },
  },

  home: {
    also: 'Aussi dans ce numéro',
    earlier: 'Numéros précédents',
    archive: 'Les archives',
    years: 'Numéros par année',
    topics: 'Thèmes',
    empty: 'Aucun numéro n’a encore été relié.',
  },

  archive: {
    title: 'Archives',
    years: 'Années',
    undated: 'Sans date',
    group: (issues, items) => `${issues}, ${items}`,
  },

  topics: {
    title: 'Thèmes',
    about: 'Ce sous quoi les articles sont classés, d’après les expressions qu’ils emploient.',
    total: (count, shown) => `${shown} ${plural(count, 'thème', 'thèmes')}`,
  },
  stories: {
    title: 'Dossiers',
    about:
      'La même affaire au fil de plusieurs numéros, d’après les mots et les noms que ses articles ont en commun. Un dossier porte le titre de son article le plus récent.',
    total: (count, shown) => `${shown} ${plural(count, 'dossier', 'dossiers')}`,
    kind: 'Dossier',
    timeline: 'Chronologie',
    told: (words) => `«\u202f${words}\u202f», dans `,
    copy: 'de nouveau publié',
  },
  sources: {
    title: 'Sources',
    about:
      'Une source est qui a publié un article ou s’y exprime. Les mots du bulletin qui le montrent sont à côté de son nom.',
    kinds: 'Catégories',
    publisher: 'Médias',
    organisation: 'Organisations et institutions',
    person: 'Personnes',
    kind: { publisher: 'Média', organisation: 'Organisation ou institution', person: 'Personne' },
    name: 'Nom',
    items: 'Articles',
    newest: 'Dernier',
    evidence: (words) => `«\u202f${words}\u202f»`,
  },
  authors: {
    title: 'Auteurs',
    about:
      'Un auteur est une personne qui a signé un article. Les articles que personne n’a signés ne figurent pas ici.',
    kind: 'Auteur',
  },
  people: {
    title: 'Personnes',
    about: 'Les personnes que nomment au moins deux articles, sous le nom complet que l’un d’eux donne.',
    kind: 'Personne',
  },
  places: { title: 'Lieux', about: 'Les lieux que nomment au moins deux articles.', kind: 'Lieu' },
  organisations: {
    title: 'Organisations',
    about:
      'Les organisations et institutions que nomment au moins deux articles. Celles qui sont une source ont leur page parmi les sources.',
    kind: 'Organisation ou institution',
  },
  names: {
    lists: 'Noms',
    count: (count, shown) => `${shown} ${plural(count, 'nom', 'noms')}`,
    together: 'Nommés ensemble',
    items: 'Nommés dans cet article\u00a0:',
  },

  entry: {
    page: (number) => `Page ${number}, en comptant à partir de la plus ancienne`,
    earlier: 'Articles précédents',
    older: 'Articles plus anciens',
    newest: 'Les articles les plus récents',
    pages: 'Pages',
    pageTitle: (title, number) => `${title}, page ${number}`,
    asSource: (items) => `Source\u00a0: ${items}`,
    asAuthor: (items) => `Auteur\u00a0: ${items}`,
    named: (items) => `Nommé dans ${items}`,
    feed: 'Fil de ce thème',
    moreNames: (count) => `${count} de plus`,
  },

  chart: {
    byMonth: 'Articles par mois',
    byYear: 'Articles par année',
    byYears: (_years, shown) => `Articles par période de ${shown} ans`,
    undated: (caption, count) => `${caption}\u202f; sans date, non comptés\u00a0: ${count}`,
    summary: (caption, first, most, last) => `${caption}\u00a0: ${first}\u202f; maximum, ${most}\u202f; ${last}`,
    bar: (count, period) => `${count} en ${period}`,
    table: 'Les mêmes chiffres en tableau',
    period: 'Période',
    items: 'Articles',
    span: (from, to) => `${from}–${to}`,
  },

  about: {
    title: 'À propos de ces archives',
    contents: 'Sur cette page',
    intro:
      'Un bulletin est envoyé une fois, puis disparaît parmi d’autres courriers. Ici, chacun est conservé tel qu’il est arrivé, et tous sont reliés pour être lus, cités et vérifiés.',
    read: {
      title: 'Comment les bulletins sont lus',
      paragraphs: [
        'Un bulletin arrive le plus souvent sous forme de texte brut\u00a0: ce que son expéditeur voyait comme un titre, une légende ou un lien est une ligne comme les autres. Newsbinder regarde comment chaque ligne est faite, ce qui l’entoure et ce que cette publication fait d’ordinaire, puis dit ce qu’est la ligne et avec quel degré de certitude.',
        'Aucune ligne n’est omise et aucune n’est réécrite. Lorsqu’un mot était coupé ou un caractère abîmé, la réparation est marquée sur la page du texte d’origine.',
      ],
    },
    signs: {
      title: 'Les signes employés',
      points: [
        'Les chiffres à côté d’un article sont des lignes du bulletin tel qu’il a été envoyé. Ouvrez-les pour voir ces lignes ou pour citer l’article.',
        'Les crochets entourent des mots qui sont de nous\u00a0: le nom d’une rubrique arrivée sans intitulé, le titre d’un article qui n’en a pas.',
        '«\u202fDans l’original\u202f» donne l’intitulé d’un lien dont l’adresse ne nous est pas parvenue.',
        'Un cadre tient lieu d’une photographie dont seule la légende est arrivée.',
      ],
    },
    errors: {
      addressed: {
        title: 'Signaler une erreur',
        paragraphs: [
          'Lorsqu’une ligne a été mal lue, la correction d’un rédacteur prend sa place à la prochaine construction du site. Une erreur dans la nouvelle elle-même est à corriger par son expéditeur.',
          'Indiquez le numéro du bulletin et celui de la ligne\u202f; la page du texte d’origine donne les deux. Écrivez ici\u00a0:',
        ],
      },
      unaddressed: {
        title: 'Erreurs',
        paragraphs: [
          'Lorsqu’une ligne a été mal lue, la correction d’un rédacteur prend sa place à la prochaine construction du site. Une erreur dans la nouvelle elle-même est à corriger par son expéditeur.',
        ],
      },
    },
    data: {
      title: 'Données',
      paragraphs: ['La page du texte d’origine d’un numéro mène à son bulletin tel qu’il a été reçu.'],
      issueJson: 'Elle mène aussi à ce qui a été lu du bulletin, en JSON.',
      whole:
        'Toutes les archives sont dans les fichiers ci-dessous\u202f; dans le CSV, une apostrophe précède ce qu’un tableur prendrait pour une formule.',
      schema: 'Le schéma du JSON d’un numéro',
      files: 'Toutes les archives',
      file: 'Fichier',
      holds: 'Contenu',
      size: 'Taille',
      formats: {
        csv: 'un article par rangée, pour les tableurs',
        ndjson: 'un article par ligne, pour les programmes',
        json: 'tous les numéros avec leurs articles',
      },
      part: (holds, part) => `${holds}\u202f; partie ${part}, en comptant à partir de la plus ancienne`,
      itemSchema: 'Le schéma d’une ligne du NDJSON',
      archiveSchema: 'Le schéma du JSON des archives',
    },
    feeds: {
      title: 'Fils',
      none: 'Ce site a été construit sans adresse à lui\u202f; il n’a donc pas de fil.',
      each: 'Les archives entières et chaque thème ont un fil, en Atom et en JSON. Un lecteur de fils à qui l’on donne l’adresse d’une page trouve le fil de son thème ou, à défaut, celui des archives.',
      atom: 'Les nouveaux numéros en fil Atom',
      json: 'Les nouveaux numéros en fil JSON',
      list: 'Tous les fils en une liste pour lecteurs de fils (OPML)',
    },
  },

  missing: {
    title: 'Il n’y a pas de page à cette adresse',
    about:
      'Ici, une adresse publiée ne change pas\u202f; celle-ci a peut-être perdu une lettre en route. Ces liens mènent plus loin\u00a0:',
    newest: 'Le dernier numéro',
    archive: 'Tous les numéros par date',
    search: 'Chercher dans les archives',
  },

  search: {
    title: 'Recherche',
    within: (issues) => `Chercher dans ${issues}`,
    label: 'Mots à chercher',
    button: 'Chercher',
    about:
      'Tous les mots sont cherchés, et ceux, plus longs, qui commencent par eux. Les mots entre «\u202fguillemets\u202f» se suivent exactement ainsi.',
    noScript: 'La recherche elle-même a besoin de JavaScript, qui est désactivé ici.',
    all: 'Tous les numéros, thèmes et noms sur une page',
    results: 'Résultats',
    best: (count, shown, query) =>
      `${shown} ${plural(count, 'article', 'articles')} pour «\u202f${query}\u202f», les meilleurs d’abord.`,
    newest: (count, shown, query) =>
      `${shown} ${plural(count, 'article', 'articles')} pour «\u202f${query}\u202f», les plus récents d’abord.`,
    searching: 'Recherche en cours…',
    failed: 'Le chargement a échoué. Vérifiez la connexion et cherchez de nouveau.',
    short: 'Une lettre seule se trouve dans chaque article. Tapez un mot, ou son début.',
    noWords: 'Il n’y a pas de mot ici. Tapez un mot, un nom ou un nombre.',
    common: (words) => `Presque tous les articles contiennent ceci\u00a0: ${words}. Ajoutez un mot qui en dit plus.`,
    leftOut: (words) => `Laissés de côté, car presque tous les articles les contiennent\u00a0: ${words}.`,
    cut: 'Seuls les premiers mots ont été cherchés.',
    nothing: (query) =>
      `Aucun article ne contient «\u202f${query}\u202f». Essayez moins de mots, ou seulement le début de l’un d’eux.`,
    nothingChosen: (query) =>
      `Des articles contiennent «\u202f${query}\u202f», mais aucun ne répond aux choix faits sous «\u202fMontrer seulement\u202f».`,
    some: 'Aucun article ne contient tous ces mots\u202f; ceux-ci en contiennent quelques-uns.',
    disk: 'Cette page a été ouverte depuis un disque\u00a0: les résultats ne montrent que les titres. Sur le web, ils montrent aussi les mots autour de ce qui a été trouvé.',
    more: 'Plus de résultats',
    clear: 'Montrer tout ce qui a été trouvé',
    order: 'Ordre',
    bestFirst: 'Les meilleurs d’abord',
    newestFirst: 'Les plus récents d’abord',
    filters: 'Montrer seulement',
    option: (name, count) => `${name} (${count})`,
    facets: {
      kind: { name: 'Genre', all: 'Tous les genres' },
      year: { name: 'Année', all: 'Toutes les années' },
      topic: { name: 'Thème', all: 'Tous les thèmes' },
      section: { name: 'Rubrique', all: 'Toutes les rubriques' },
      source: { name: 'Source', all: 'Toutes les sources' },
    },
    kinds: { news: 'Nouvelles', opinion: 'Opinion', photo: 'Photos' },
  },
  all: {
    title: 'Tous les numéros, thèmes et noms',
    about:
      'Tout ce qui a une page. La recherche de votre navigateur y trouve ce que vous cherchez\u00a0: Ctrl F, ou ⌘ F.',
    issues: 'Numéros',
    contents: 'Sur cette page',
    issue: (date, title) => `${date}\u00a0: ${title}`,
  },

  moved: { title: 'Cette page a maintenant une autre adresse', link: 'Y aller' },

  feed: {
    subtitle: (title) => `Nouveaux numéros de ${title}`,
    topic: (title, topic) => `${title}\u00a0: ${topic}`,
    topicSubtitle: (topic, title) => `Nouveaux articles sur «\u202f${topic}\u202f» dans ${title}`,
    list: (title) => `Fils de ${title}`,
  },
}
