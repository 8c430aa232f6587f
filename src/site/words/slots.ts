import type { Words } from './words.js'

/**
 * What stands between braces where a publication says one of these words otherwise: "{count} stories". A "#" is no slot,
 * but the number by which a word's form is chosen.
 */
export const slots: Slots<Words> = {
  onPaper: ['address'],
  number: ['number'],
  items: ['#', 'count'],
  issues: ['#', 'count'],
  itemsInIssues: ['items', 'issues'],
  minutes: ['#', 'count'],
  since: ['date'],
  issue: {
    nameFrom: ['name', 'line'],
    madeFrom: ['name', 'line'],
    published: ['host'],
    previous: ['date'],
    next: ['date'],
    description: ['items', 'headline'],
    withNumber: ['date', 'number'],
  },
  item: {
    made: ['text'],
    photo: ['text'],
    linkTo: ['label', 'host'],
    readAt: ['host'],
    earlierItem: ['date'],
    lines: ['#'],
    linesInText: ['#', 'range'],
    image: ['text'],
  },
  cite: { date: ['year', 'month', 'day', 'dayMonth'], archived: ['host'] },
  sent: {
    title: ['issue'],
    unsureMore: ['count'],
    line: ['number'],
    download: ['file', 'size'],
    role: ['name', 'written'],
    readAs: ['text'],
    added: ['text'],
    ask: ['role', 'other'],
    askAlone: ['role'],
  },
  size: { megabytes: ['size'], kilobytes: ['size'], bytes: ['#', 'count'] },
  archive: { group: ['issues', 'items'] },
  topics: { total: ['#', 'count'] },
  stories: { total: ['#', 'count'], told: ['words'] },
  sources: { evidence: ['words'] },
  names: { count: ['#', 'count'] },
  entry: {
    page: ['number'],
    pageTitle: ['title', 'number'],
    asSource: ['items'],
    asAuthor: ['items'],
    named: ['items'],
    moreNames: ['count'],
  },
  chart: {
    byYears: ['#', 'years'],
    undated: ['caption', 'count'],
    summary: ['caption', 'first', 'most', 'last'],
    bar: ['count', 'period'],
    span: ['from', 'to'],
  },
  search: {
    within: ['issues'],
    best: ['#', 'count', 'query'],
    newest: ['#', 'count', 'query'],
    common: ['words'],
    leftOut: ['words'],
    nothing: ['query'],
    nothingChosen: ['query'],
    option: ['name', 'count'],
  },
  all: { issue: ['date', 'title'] },
  about: { data: { part: ['holds', 'part'] } },
  feed: { subtitle: ['title'], topic: ['title', 'topic'], topicSubtitle: ['topic', 'title'], list: ['title'] },
}

/** A name for each parameter of every word that has some. */
export type Slots<Tree> = {
  [Key in keyof Tree as HasSlots<Tree[Key]> extends true ? Key : never]: Tree[Key] extends (
    ...args: infer Args
  ) => string
    ? SlotsOf<Args>
    : Slots<Tree[Key]>
}

/** Of a word that is given an object, the names are that object's own. */
type SlotsOf<Args extends unknown[]> = Args extends [infer One extends object]
  ? (keyof One)[]
  : { [Index in keyof Args]: Args[Index] extends number ? '#' : string }

type HasSlots<Tree> = Tree extends (...args: never[]) => string
  ? true
  : Tree extends string | readonly unknown[]
    ? false
    : true extends { [Key in keyof Tree]: HasSlots<Tree[Key]> }[keyof Tree]
      ? true
      : false
