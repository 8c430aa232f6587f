/**
 * Everything that an archive's layout is drawn from: for each decision its options with their weights. Weights are how
 * often newsletters do so, more or less, with what is seldom made frequent enough to be learned.
 */
export const choices = /** @type {const} */ ({
  /** What an item is. */
  layout: {
    headed: 26,
    topics: 0.5,
    'headlines only': 2,
    paragraphs: 1.2,
    'numbered notices': 0.7,
    datelines: 0.8,
    ticker: 0.8,
    lists: 0.8,
  },
  gaps: {
    even: 7,
    attached: 3,
    tight: 2,
    'tight sections': 1.5,
    compact: 2.5,
    'close sections': 1,
    'wide items': 1.5,
    'wide sections': 2,
    'far sections': 1.2,
    'wide compact': 1,
  },
  headlineForm: {
    bare: 16,
    number: 1.6,
    bullet: 1.4,
    emoji: 0.5,
    boxed: 0.4,
    underlined: 0.4,
    colon: 0.6,
    markdown: 1,
    strong: 0.9,
    linked: 0.9,
    place: 0.6,
    topic: 0.9,
    date: 0.7,
    quoted: 0.3,
  },
  headlineCase: { own: 6, title: 3, sentence: 4, caps: 1.3, small: 0.4 },
  headlineFrom: { own: 10, clause: 1.8, sentence: 0.6, speaker: 0.8, short: 0.8, few: 0.8 },
  runIn: { none: 18, colon: 1.4, stop: 1.3, dash: 0.7, question: 0.5, caps: 0.5, strong: 0.5, bare: 0.4 },
  sectionForm: {
    bare: 9,
    underlined: 1.6,
    boxed: 1,
    markdown: 1,
    strong: 0.6,
    number: 0.7,
    roman: 0.4,
    colon: 1.2,
    'rule above': 0.5,
    'rule below': 0.5,
    framed: 0.4,
    glyph: 0.6,
    lost: 1.6,
    none: 2,
  },
  sectionCase: { own: 8, caps: 3, title: 1, small: 0.2 },
  sectionNames: { own: 5, invented: 5, countries: 1.3, dates: 0.9 },
  sectionSize: { own: 5, few: 2.2, several: 2, many: 1, one: 0.4 },
  lostSections: { none: 8, some: 2 },
  nested: { no: 12, yes: 1 },
  bylineForm: {
    none: 7,
    own: 3,
    name: 1.4,
    dash: 2.4,
    'dash publisher': 0.9,
    pipe: 0.9,
    bracket: 0.8,
    comma: 0.7,
    by: 1.4,
    glued: 0.9,
    end: 0.9,
    'end bracket': 0.4,
  },
  bylineShare: { all: 3, most: 2, some: 1.2 },
  bylineKind: { own: 4, people: 3, papers: 1.3 },
  bulletForm: { glyph: 4, star: 2, dash: 2, number: 0.8, letter: 0.2 },
  bulletIndent: { none: 4, two: 1.5, four: 0.5 },
  bulletGap: { tight: 4, apart: 1 },
  bullets: { own: 5, more: 2, short: 3, none: 0.8 },
  linkForm: { none: 7, label: 4, arrow: 0.9, address: 1.3, angled: 0.5, field: 0.5, first: 0.4, mixed: 0.8 },
  linkShare: { all: 3, most: 2, some: 1 },
  /** How the writer's sentences run, which is easily taken for a headline with its text. */
  prose: { own: 6, dashes: 1.6, colons: 1.2, questions: 1.2 },
  bulletLeads: { none: 6, some: 1 },
  quoteForm: { none: 7, marks: 2.4, angle: 0.4 },
  attribution: { no: 3, yes: 1 },
  photos: { none: 7, headed: 2, unheaded: 0.8, credited: 1.4 },
  subheads: { none: 9, one: 1.4, two: 0.4, some: 1.2 },
  body: { full: 8, paragraph: 2, sentence: 1.5, short: 1.5, 'some none': 2.4 },
  masthead: { none: 4, title: 3, full: 3, mail: 0.8 },
  contents: { none: 12, sections: 0.4, headlines: 0.5 },
  greeting: { none: 6, greeting: 1, letter: 1.4 },
  tail: { none: 4, short: 2.5, long: 2 },
  between: { none: 12, rules: 1, pages: 0.6, share: 0.6 },
  size: { small: 3, medium: 4, large: 1.6 },
})

/** @typedef {typeof choices} Choices */

/** Blank lines above each kind of block. `first` is an item right below its section's heading. */
export const gapTable = {
  even: { section: 1, first: 1, item: 1, head: 1, block: 1, bullet: 0, link: 1 },
  attached: { section: 1, first: 1, item: 1, head: 0, block: 1, bullet: 0, link: 1 },
  tight: { section: 0, first: 0, item: 0, head: 0, block: 0, bullet: 0, link: 0 },
  'tight sections': { section: 1, first: 0, item: 0, head: 0, block: 0, bullet: 0, link: 0 },
  compact: { section: 1, first: 1, item: 1, head: 0, block: 0, bullet: 0, link: 0 },
  'close sections': { section: 1, first: 0, item: 1, head: 1, block: 1, bullet: 0, link: 0 },
  'wide items': { section: 2, first: 1, item: 2, head: 1, block: 1, bullet: 0, link: 1 },
  'wide sections': { section: 2, first: 1, item: 1, head: 1, block: 1, bullet: 0, link: 1 },
  'far sections': { section: 3, first: 1, item: 1, head: 0, block: 1, bullet: 0, link: 0 },
  'wide compact': { section: 3, first: 1, item: 2, head: 0, block: 1, bullet: 0, link: 0 },
}

/** Of items to a section, from and to. */
export const sectionSizes = { one: [1, 1], few: [1, 3], several: [3, 7], many: [9, 16] }

/** Of items to a digest. */
export const sizes = { small: [3, 8], medium: [8, 16], large: [16, 30] }
