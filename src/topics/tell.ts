import { stringify } from 'yaml'
import { shorten } from '../digest/shorten.js'
import type { Proposal } from './propose.js'

/** As much of a headline as a comment has room for. */
const longest = 100

/**
 * A proposal as lines of YAML: `topics` as `publication.yml` has them, with what each would hold as comments. `own` is
 * how many topics the publication has already: below them the new ones stand without the key.
 */
export function tellTopics({ topics, items, without }: Proposal, own: number): string[] {
  const held = items - without.items
  const all = own === 0 ? 'these topics' : 'these topics, with those of publication.yml,'
  return [
    `# ${held} of ${items} items: so many ${all} would hold. Keep what is a topic, give it the title that it should have,`,
    `# and put more of its phrases beside those found; then paste it ${own === 0 ? 'into publication.yml' : 'below the topics of publication.yml'}.`,
    ...(own === 0 ? ['topics:'] : []),
    ...topics.flatMap(({ topic: { id, title, phrases }, items, issues, examples }) => [
      `  # ${count(items, 'item')} in ${count(issues, 'issue')}:`,
      ...examples.map((headline) => `  #   ${comment(headline)}`),
      ...written({ id, title }).map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`),
      `    phrases: ${list(phrases)}`,
    ]),
    ...(without.items === 0
      ? []
      : [
          `# ${count(without.items, 'item')} without a topic, such as:`,
          ...without.examples.map((one) => `#   ${comment(one)}`),
        ]),
  ]
}

const written = (value: object): string[] => stringify(value, { lineWidth: 0 }).trimEnd().split('\n')

const list = (phrases: string[]): string =>
  stringify(phrases, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd()

const comment = (text: string): string => shorten(text.replace(/\s+/g, ' ').trim(), longest)

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`
