import { pluralIn } from './plural.js'

const forms = pluralIn('en')
const plural = (count: number, one: string, other: string) => forms(count, { one, other })

/**
 * Every word of the site that is ours and not the digest's. A language is one file like this one, listed in `words.ts`;
 * `slots.ts` names what a word is given.
 */
export const en = {
  language: 'en',

  skip: 'Skip to the text',
  siteNavigation: 'Site',
  nav: { archive: 'Archive', topics: 'Topics', stories: 'Stories', search: 'Search', about: 'About' },
  colophon: 'Bound by Newsbinder from the digests as they were sent.',
  footer: { errors: 'Report an error', data: 'Data', feeds: 'Feeds' },
  onPaper: (address: string) => `On the web: ${address}`,

  number: (count: string) => `No. ${count}`,
  items: (count: number, shown: string) => `${shown} ${plural(count, 'item', 'items')}`,
  issues: (count: number, shown: string) => `${shown} ${plural(count, 'issue', 'issues')}`,
  itemsInIssues: (items: string, issues: string) => `${items} in ${issues}`,
  minutes: (_count: number, shown: string) => `${shown} min`,
  since: (date: string) => `since ${date}`,
  /** Between the members of a list that has no end of its own. */
  comma: ', ',

  issue: {
    contents: 'In this issue',
    legend: 'Figures beside an item are its lines in the digest as sent. Open them to check the item or to cite it.',
    leading: 'Leading items',
    all: 'Items',
    moreNews: '[More news]',
    opinion: '[Opinion]',
    opinionAndNews: '[Opinion and news]',
    photos: '[Photos]',
    nameFrom: (name: string, line: string) => `${name}, from line ${line}`,
    madeFrom: (name: string, line: string) => `[${name}, from line ${line}]`,
    asSent: 'As sent',
    emailEdition: 'As an e-mail',
    textEdition: 'As plain text',
    readOnWeb: 'Read on the web',
    published: (host: string) => `Published at ${host}`,
    previous: (date: string) => `Previous issue: ${date}`,
    next: (date: string) => `Next issue: ${date}`,
    others: 'Other issues',
    allIssues: 'All issues',
    empty: 'No item was found in this digest.',
    emptySent: 'The page that shows it as sent has all of its lines.',
    description: (count: string, headline: string) => `${count}. First: ${headline}`,
    withNumber: (date: string, number: string) => `${date}, ${number}`,
  },

  item: {
    by: 'By ',
    made: (text: string) => `[${text}]`,
    photo: (text: string) => `[Photo: ${text}]`,
    frame: 'Photo in the original',
    fromTitle: 'Headline taken from the issue’s title; the digest gives none',
    fromEditor: 'Headline given by the editor; the digest gives none',
    original: 'In the original:',
    links: 'Links:',
    linkTo: (label: string, host: string) => `${label} (${host})`,
    readAt: (host: string) => `The original at ${host}`,
    speaks: 'Cited:',
    earlier: 'Earlier in this story:',
    told: 'Told before:',
    earlierItem: (date: string) => `, ${date}`,
    story: 'The whole story',
    topics: 'Topics:',
    lines: (count: number) => plural(count, 'Line', 'Lines'),
    linesInText: (count: number, range: string) => `${plural(count, 'line', 'lines')} ${range}`,
    sent: 'The lines as sent',
    address: 'Address of this item',
    image: (text: string) => `[Image: ${text}]`,
    imageAlone: '[Image]',
  },

  /** Of citations in the APA style: what stands in the brackets of the date, and before the last author. */
  cite: {
    cite: 'cite',
    date: (on: { year: string; month: string; day: string; dayMonth: string }) => `${on.year}, ${on.month} ${on.day}`,
    undated: 'n.d.',
    and: '&',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    archived: (host: string) => `${host} in the web archive`,
  },

  sent: {
    title: (issue: string) => `${issue}, as sent`,
    about:
      'Every line of the digest, beside what it was taken for and how sure that is. Empty lines are left out; their numbers are not.',
    repairs: 'A dotted underline marks what was read differently from what was sent.',
    unsure: 'Unsure:',
    unsureMore: (count: string) => `and ${count} more`,
    line: (number: string) => `line ${number}`,
    lineHidden: 'Line ',
    backToIssue: 'The issue as read',
    download: (file: string, size: string) => `${file}, ${size}`,
    json: 'The same as JSON',
    /** What a row is called for readers, and as what it is written in labels. */
    role: (name: string, written: string) => (name === written ? name : `${name} (${written})`),
    corrected: 'by the editor',
    removedSpace: 'a space was taken out here',
    addedSpace: 'a space was put in here',
    removed: 'left out in reading',
    readAs: (text: string) => `read as “${text}”`,
    added: (text: string) => `“${text}” was put in here`,
    ask: (role: string, other: string) => `Unsure: ${role}, or ${other}?`,
    askAlone: (role: string) => `Unsure whether this is ${role}.`,
    say: 'Say which in',
  },

  size: {
    megabytes: (size: string) => `${size} MB`,
    kilobytes: (size: string) => `${size} KB`,
    bytes: (count: number, shown: string) => `${shown} ${plural(count, 'byte', 'bytes')}`,
  },

  /** What a row is called beside its line, and in a sentence. */
  roles: {
    section: { name: 'section', phrase: 'a section' },
    headline: { name: 'headline', phrase: 'a headline' },
    subhead: { name: 'subhead', phrase: 'a second headline of the same item' },
    byline: { name: 'byline', phrase: 'a byline' },
    paragraph: { name: 'paragraph', phrase: 'a paragraph' },
    quote: { name: 'quote', phrase: 'a quotation' },
    attribution: { name: 'attribution', phrase: 'whose the quotation is' },
    bullet: { name: 'bullet', phrase: 'a list entry' },
    link: { name: 'link label', phrase: 'a link’s label' },
    caption: { name: 'caption', phrase: 'a photo’s caption' },
    credit: { name: 'credit', phrase: 'a photo’s credit' },
    furniture: { name: 'furniture', phrase: 'neither news nor structure' },
    cont: { name: 'goes on', phrase: 'more of the line before' },
    break: { name: 'break', phrase: 'the start of a section without a heading' },
  },

  home: {
    also: 'Also in this issue',
    earlier: 'Earlier issues',
    archive: 'The archive',
    years: 'Issues by year',
    topics: 'Topics',
    empty: 'No issue has been bound yet.',
  },

  archive: {
    title: 'Archive',
    years: 'Years',
    undated: 'Without a date',
    group: (issues: string, items: string) => `${issues}, ${items}`,
  },

  topics: {
    title: 'Topics',
    about: 'What the items are filed under, by the phrases that they use.',
    total: (count: number, shown: string) => `${shown} ${plural(count, 'topic', 'topics')}`,
  },
  stories: {
    title: 'Stories',
    about:
      'The same matter over several issues, by the words and names that its items share. A story is called by its newest headline.',
    total: (count: number, shown: string) => `${shown} ${plural(count, 'story', 'stories')}`,
    kind: 'Story',
    timeline: 'Timeline',
    told: (words: string) => `“${words}”, in `,
    copy: 'told again',
  },
  sources: {
    title: 'Sources',
    about:
      'A source is who published an item or speaks in it. The words of the digest that show it are beside its name.',
    kinds: 'Kinds',
    publisher: 'News organisations',
    organisation: 'Organisations and institutions',
    person: 'People',
    kind: { publisher: 'News organisation', organisation: 'Organisation or institution', person: 'Person' },
    name: 'Name',
    items: 'Items',
    newest: 'Newest',
    evidence: (words: string) => `“${words}”`,
  },
  authors: {
    title: 'Authors',
    about: 'An author is a person who signed an item. Items that no one signed are not listed here.',
    kind: 'Author',
  },
  people: {
    title: 'People',
    about: 'People whom two items name or more, by the full name that one of them gives.',
    kind: 'Person',
  },
  places: { title: 'Places', about: 'Places that two items name or more.', kind: 'Place' },
  organisations: {
    title: 'Organisations',
    about: 'Organisations and institutions that two items name or more. Those that are a source have their page there.',
    kind: 'Organisation or institution',
  },
  names: {
    lists: 'Names',
    count: (_count: number, shown: string) => `${shown} named`,
    together: 'Named together',
    items: 'Named in this item:',
  },

  entry: {
    page: (number: string) => `Page ${number}, counted from the oldest`,
    /** Above the headlines of items that are older than those shown. */
    earlier: 'Earlier items',
    older: 'Older items',
    newest: 'The newest items',
    pages: 'Pages',
    pageTitle: (title: string, number: string) => `${title}, page ${number}`,
    asSource: (items: string) => `Source of ${items}`,
    asAuthor: (items: string) => `Author of ${items}`,
    named: (items: string) => `Named in ${items}`,
    feed: 'Feed of this topic',
    /** Behind the first names that an item has. */
    moreNames: (count: string) => `${count} more`,
  },

  chart: {
    byMonth: 'Items by month',
    byYear: 'Items by year',
    byYears: (_years: number, shown: string) => `Items by ${shown} years`,
    undated: (caption: string, count: string) => `${caption}; ${count} without a date left out`,
    summary: (caption: string, first: string, most: string, last: string) =>
      `${caption}: ${first}; most, ${most}; ${last}`,
    bar: (count: string, period: string) => `${count} in ${period}`,
    table: 'The same as a table',
    period: 'Period',
    items: 'Items',
    span: (from: string, to: string) => `${from}–${to}`,
  },

  about: {
    title: 'About this archive',
    contents: 'On this page',
    intro:
      'A digest is sent once and then sinks among other mail. Here each one is kept as it came, and all of them are bound so that they can be read, cited and checked.',
    read: {
      title: 'How digests are read',
      paragraphs: [
        'A digest mostly arrives as bare text: what its sender saw as a headline, a caption or a link is a line like any other. Newsbinder looks at how each line is made, at what stands around it and at what this publication usually does, says what the line is, and how sure that is.',
        'No line is left out and none is rewritten. Where a word was broken or a character was damaged, the repair is marked on the page that shows the issue as it was sent.',
      ],
    },
    signs: {
      title: 'The signs used',
      points: [
        'Figures beside an item are lines of the digest as sent. Open them to see those lines, or to cite the item.',
        'Square brackets hold words that are ours: a name for a section that came without a heading, a title for an item that has none.',
        '“In the original” gives the label of a link whose address did not reach us.',
        'A frame stands for a photograph of which only the caption came.',
      ],
    },
    errors: {
      addressed: {
        title: 'Report an error',
        paragraphs: [
          'Where a line was read wrongly, an editor’s correction takes its place when the site is next built. A mistake in the news itself is for its sender to correct.',
          'Name the issue and the line’s number; the page that shows an issue as sent has both. Report it here:',
        ],
      },
      unaddressed: {
        title: 'Errors',
        paragraphs: [
          'Where a line was read wrongly, an editor’s correction takes its place when the site is next built. A mistake in the news itself is for its sender to correct.',
        ],
      },
    },
    data: {
      title: 'Data',
      paragraphs: ['The page that shows an issue as sent leads to its digest as it was received.'],
      issueJson: 'There, too, is what was read from the digest, as JSON.',
      whole:
        'The whole archive is in the files below; in the CSV an apostrophe stands before what a spreadsheet would take for a formula.',
      schema: 'The schema of an issue’s JSON',
      files: 'The whole archive',
      file: 'File',
      holds: 'Holds',
      size: 'Size',
      formats: {
        csv: 'an item a row, for spreadsheets',
        ndjson: 'an item a line, for programs',
        json: 'all issues with their items',
      },
      /** Where a format has several files. */
      part: (holds: string, part: string) => `${holds}; part ${part}, counted from the oldest`,
      itemSchema: 'The schema of a line of the NDJSON',
      archiveSchema: 'The schema of the archive’s JSON',
    },
    feeds: {
      title: 'Feeds',
      none: 'This site was built without an address of its own, so it has no feed.',
      each: 'The whole archive and each topic have a feed, as Atom and as JSON. A reader that is given the address of a page finds the feed of its topic, or else the archive’s.',
      atom: 'New issues as an Atom feed',
      json: 'New issues as a JSON feed',
      list: 'All feeds as a list for feed readers (OPML)',
    },
  },

  missing: {
    title: 'There is no page at this address',
    about:
      'Addresses here do not change once they are published, so this one may have lost a letter on its way. These lead on:',
    newest: 'The newest issue',
    search: 'Search the archive',
    archive: 'All issues by date',
  },

  search: {
    title: 'Search',
    /** The front page's way to it: "Search 28 issues". */
    within: (issues: string) => `Search ${issues}`,
    label: 'Words to search for',
    button: 'Search',
    about:
      'All words are looked for, and longer ones that begin with them. Words in “quotation marks” stand just so, side by side.',
    noScript: 'The search itself needs JavaScript, which is off here.',
    all: 'All issues, topics and names on one page',
    results: 'Results',
    best: (count: number, shown: string, query: string) =>
      `${shown} ${plural(count, 'item', 'items')} for “${query}”, best first.`,
    newest: (count: number, shown: string, query: string) =>
      `${shown} ${plural(count, 'item', 'items')} for “${query}”, newest first.`,
    searching: 'Searching …',
    failed: 'This could not be loaded. Check the connection, and search again.',
    short: 'A single letter stands in every item. Type a word, or how it begins.',
    noWords: 'There is no word in this. Type a word, a name or a figure.',
    common: (words: string) => `Nearly every item has this: ${words}. Add a word that says more.`,
    leftOut: (words: string) => `Left out, since nearly every item has it: ${words}.`,
    cut: 'Only the first words of this were looked for.',
    nothing: (query: string) => `No item has “${query}”. Try fewer words, or only how one begins.`,
    nothingChosen: (query: string) => `Items have “${query}”, but none of them is what is chosen below “Show only”.`,
    some: 'No item has all of these words; these have some of them.',
    disk: 'This page was opened from a disk: results show headlines only. On the web they show the words around what was found.',
    more: 'More results',
    clear: 'Show all that was found',
    order: 'Order',
    bestFirst: 'Best first',
    newestFirst: 'Newest first',
    filters: 'Show only',
    option: (name: string, count: string) => `${name} (${count})`,
    facets: {
      kind: { name: 'Kind', all: 'All kinds' },
      year: { name: 'Year', all: 'All years' },
      topic: { name: 'Topic', all: 'All topics' },
      section: { name: 'Section', all: 'All sections' },
      source: { name: 'Source', all: 'All sources' },
    },
    kinds: { news: 'News', opinion: 'Opinion', photo: 'Photos' },
  },
  all: {
    title: 'All issues, topics and names',
    about: 'Everything that has a page. Your browser’s own search finds what you look for here: Ctrl F, or ⌘ F.',
    issues: 'Issues',
    contents: 'On this page',
    /** An issue's date, and what it is about. */
    issue: (date: string, title: string) => `${date}: ${title}`,
  },

  moved: { title: 'This page has another address now', link: 'Go to it' },

  feed: {
    subtitle: (title: string) => `New issues of ${title}`,
    topic: (title: string, topic: string) => `${title}: ${topic}`,
    topicSubtitle: (topic: string, title: string) => `New items on “${topic}” in ${title}`,
    list: (title: string) => `Feeds of ${title}`,
  },
}
