import { type Context, issueName, issueTitle, places } from './context.js'
import { type Head, headOf } from './head.js'
import { nameTongue, spoken, type Tongue } from './language.js'
import { authorsView, organisationsView, peopleView, placesView, sourcesView, topicsView } from './lists.js'
import { storiesView } from './story.js'

/** Everything that has a page, in one: without a script, a browser's own search finds something here. */
export interface AllView {
  head: Head
  title: string
  about: string
  parts: AllPart[]
}

export interface AllPart {
  id: string
  title: string
  count: string
  links: AllLink[]
}

export interface AllLink {
  text: string
  tongue?: Tongue
  address: string
}

/** Makes the page of everything; parts that would be empty are left out. */
export function allView(context: Context): AllView {
  const { words, format } = context
  const { topics, sources, authors, people, organisations } = context.archive
  const lists = [
    topics.length > 0 && topicsView(context),
    context.stories.length > 0 && storiesView(context),
    people.length > 0 && peopleView(context),
    context.archive.places.length > 0 && placesView(context),
    organisations.length > 0 && organisationsView(context),
    authors.length > 0 && authorsView(context),
  ]
  const parts: [id: string, title: string, links: AllLink[]][] = [
    ...lists.flatMap((list, index): [string, string, AllLink[]][] =>
      list === false ? [] : [[`list-${index + 1}`, list.title, list.names.map(linkOf)]],
    ),
    ...(sources.length === 0 ? [] : [sourcesPart(context)]),
    ['issues', words.all.issues, issueLinks(context)],
  ]
  return {
    head: headOf(context, { title: words.all.title, address: places.all, nav: 'search', description: words.all.about }),
    title: words.all.title,
    about: words.all.about,
    parts: parts
      .filter(([, , links]) => links.length > 0)
      .map(([id, title, links]) => ({ id, title, count: format.number(links.length), links })),
  }
}

const linkOf = ({ name, address, tongue }: { name: string; address: string; tongue?: Tongue }): AllLink => ({
  text: name,
  ...spoken(tongue),
  address,
})

function sourcesPart(context: Context): [string, string, AllLink[]] {
  const { title, kinds } = sourcesView(context)
  const names = kinds.flatMap(({ names }) => names)
  return ['sources', title, names.sort((one, other) => context.format.compare(one.name, other.name)).map(linkOf)]
}

/** The newest first; an issue is found by its date and by what it is about. */
function issueLinks(context: Context): AllLink[] {
  const { archive, addresses, format, words } = context
  return [...archive.issues].reverse().map((issue) => {
    const name = issueName(issue, format)
    const { title, tongue } = issueTitle(issue, context)
    return {
      text: title === undefined ? name : words.all.issue(name, title),
      ...spoken(tongue ?? nameTongue(name, context)),
      address: addresses.issue(issue),
    }
  })
}
