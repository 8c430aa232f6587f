import type { Item } from '../digest/schema.js'
import type { Publication } from '../publication/publication.js'
import type { Archive, Issue, Mention } from './archive.js'
import type { CategoryReason } from './categories.js'
import { bindAuthors, bindNamed, bindSources } from './entries.js'
import type { PublishedNames } from './published.js'
import { type FoundStories, gatherStories } from './stories/gather.js'

/** What was found issue by issue, beside the issues themselves. */
interface Found extends FoundStories {
  reasons: ReadonlyMap<Item, CategoryReason>
}

/** Gathers what crosses issues, once all are bound, oldest first. `published` are the names whose pages stand already. */
export function gatherArchive(
  issues: Issue[],
  { reasons, ...stories }: Found,
  publication: Publication,
  published: PublishedNames,
): Archive {
  const newestFirst = issues.toReversed().flatMap(mentionsOf)
  const byTopic = new Map<string, Mention[]>(publication.topics.map(({ id }) => [id, []]))
  for (const mention of newestFirst) for (const id of new Set(mention.item.topics)) byTopic.get(id)?.push(mention)
  return {
    publication,
    language: publication.language ?? 'en',
    issues,
    topics: publication.topics.map((topic) => ({ topic, mentions: byTopic.get(topic.id) ?? [] })),
    sources: bindSources(newestFirst, published.sources),
    authors: bindAuthors(newestFirst, published.authors),
    people: bindNamed(newestFirst, 'person', published.people),
    places: bindNamed(newestFirst, 'place', published.places),
    organisations: bindNamed(newestFirst, 'organisation', published.organisations),
    stories: gatherStories(issues.flatMap(mentionsOf), stories),
    categoryReasons: reasons,
  }
}

const mentionsOf = (issue: Issue): Mention[] => issue.digest.items.map((item) => ({ issue, item }))
