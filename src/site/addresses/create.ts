import { nameKey } from '../../archive/names.js'
import type { Addresses } from '../addresses.js'

/** What `createAddresses` needs to know: which part of an address each thing was given. */
export interface GivenAddresses {
  /** By a topic's id. */
  topics: Map<string, string>
  /** By canonical name. */
  sources: Map<string, string>
  authors: Map<string, string>
  people: Map<string, string>
  places: Map<string, string>
  organisations: Map<string, string>
  /** By a story's id; only of those that have a page. */
  stories: Map<string, string>
  /** The canonical form of a name as it stands in an item. */
  canonical: (name: string) => string
  /** By an issue's id and an item's: "2023-10-11#armenian-lawmakers-ratify-rome-statute". */
  oldFragments: Map<string, string[]>
}

/**
 * The layout of the site. Issues and items carry their own part of the address as their `id`; asking for a topic or
 * a name that was given no address is a mistake of ours, and throws.
 */
export function createAddresses(given: GivenAddresses): Addresses {
  const inFolder = (folder: string, kind: string, names: Map<string, string>) => {
    const segments = byKey(names)
    return (name: string) => `${folder}/${find(segments, nameKey(given.canonical(name)), kind)}/`
  }
  const issue: Addresses['issue'] = ({ digest }) => `issues/${digest.id}/`
  return {
    issue,
    asSent: (of, line) => `${issue(of)}source/${line === undefined ? '' : `#L${line}`}`,
    item: (of, item) => `${issue(of)}#${item.id}`,
    oldFragments: ({ digest }, item) => given.oldFragments.get(`${digest.id}#${item.id}`) ?? [],
    topic: (id) => `topics/${find(given.topics, id, 'topic')}/`,
    source: inFolder('sources', 'source', given.sources),
    author: inFolder('authors', 'author', given.authors),
    person: inFolder('people', 'person', given.people),
    place: inFolder('places', 'place', given.places),
    organisation: inFolder('organisations', 'organisation', given.organisations),
    story: (id) => {
      const at = given.stories.get(id)
      return at === undefined ? undefined : storyAddress(at)
    },
  }
}

/** The address of a story's page, by its part of it. */
export const storyAddress = (at: string): string => `stories/${at}/`

function byKey(names: Map<string, string>): Map<string, string> {
  return new Map([...names].map(([name, at]) => [nameKey(name), at]))
}

function find(segments: Map<string, string>, name: string, kind: string): string {
  const segment = segments.get(name)
  if (segment === undefined) throw new Error(`No address was given to the ${kind} "${name}"`)
  return segment
}
