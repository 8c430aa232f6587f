import { type FacetName, facetNames } from '../../search/facets.js'
import { kinds } from '../../search/index-files.js'
import type { PageWords } from '../../search/page-words.js'
import { sentenceForms } from '../words/sentence-forms.js'
import type { Words } from '../words/words.js'
import { type Context, places } from './context.js'
import { type Head, headOf } from './head.js'

/** The page that a script searches on. */
export interface SearchView {
  head: Head
  title: string
  about: string
  script: string
  /** What the script says, as JSON. */
  words: string
  /** Lists to choose from; the script fills them. */
  filters: { name: FacetName; label: string; all: string }[]
  /** Everything on one page, for browsers without scripts. */
  all: string
}

/** Makes the search page. */
export function searchView(context: Context): SearchView {
  const { title, about, facets } = context.words.search
  return {
    head: headOf(context, { title, address: places.search, nav: 'search', description: about }),
    title,
    about,
    script: places.searchScript,
    words: JSON.stringify(pageWords(context.words)),
    filters: facetNames
      .filter((name) => name !== 'topic' || context.archive.topics.length > 0)
      .map((name) => ({ name, label: facets[name].name, all: facets[name].all })),
    all: places.all,
  }
}

function pageWords({ language, search }: Words): PageWords {
  const forms = (say: (count: number, shown: string) => string) => sentenceForms(language, say)
  return {
    language,
    best: forms((count, shown) => search.best(count, shown, '{query}')),
    newest: forms((count, shown) => search.newest(count, shown, '{query}')),
    searching: search.searching,
    failed: search.failed,
    short: search.short,
    noWords: search.noWords,
    common: search.common('{words}'),
    leftOut: search.leftOut('{words}'),
    cut: search.cut,
    nothing: search.nothing('{query}'),
    nothingChosen: search.nothingChosen('{query}'),
    some: search.some,
    disk: search.disk,
    option: search.option('{name}', '{count}'),
    all: Object.fromEntries(facetNames.map((name) => [name, search.facets[name].all])) as PageWords['all'],
    kinds: Object.fromEntries(kinds.map((kind) => [kind, search.kinds[kind]])) as PageWords['kinds'],
  }
}
