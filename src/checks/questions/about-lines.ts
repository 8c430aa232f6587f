import { byFrequency } from '../../archive/lists.js'
import { exampleOf, leadOf } from '../../parser/roles/precedents/likeness.js'
import type { LineRole } from '../../publication/publication.js'
import type { SeenLine } from './doubts.js'
import type { Question } from './question.js'

/** What an editor calls many lines of a role. */
const many: Record<LineRole, string> = {
  section: 'headings over what follows',
  headline: 'headlines, each of one piece',
  subhead: 'second headlines',
  byline: 'names of who wrote it',
  paragraph: 'text of the piece above',
  'paragraph!': 'pieces of their own, without a headline',
  quote: 'quotations',
  attribution: 'names of those quoted above',
  bullet: 'entries of a list',
  link: 'labels of links',
  caption: 'captions of photos',
  credit: 'words on whose a photo is',
  furniture: 'no news: greetings, adverts, notes to readers',
  cont: 'more of the line above',
}

/** Lines alike, some of which are doubtful. */
interface Group {
  how: 'say' | 'begin' | 'look'
  lines: SeenLine[]
  doubtful: SeenLine[]
}

/** One line is quicker settled by itself. */
const fewest = 2

/** An answer binds lines that look alike to one thing: it is asked for only where so many of them are doubtful. */
const doubtfulShare = 0.25

const mostExamples = 3

/** Questions about lines alike: those that say the same, that begin alike, that look alike and are doubtful alike. */
export function questionsAboutLines(lines: SeenLine[]): Question[] {
  const groups = [
    ...groupsBy(lines, 'say', ({ words }) => words),
    ...groupsBy(lines, 'begin', ({ lead }) => lead),
    ...groupsBy(lines, 'look', ({ looks }) => looks),
  ]
  return groups.flatMap((group) => {
    const isWorth =
      group.doubtful.length >= fewest &&
      group.doubtful.some(({ inDoubt }) => inDoubt) &&
      group.doubtful.length >= group.lines.length * doubtfulShare &&
      (group.how === 'look' || new Set(group.lines.map(({ file }) => file)).size > 1)
    const question = isWorth ? questionOf(group) : undefined
    return question ? [question] : []
  })
}

function groupsBy(lines: SeenLine[], how: Group['how'], keyOf: (line: SeenLine) => string | undefined): Group[] {
  const groups = new Map<string, Group>()
  for (const line of lines) {
    const key = keyOf(line)
    if (key === undefined) continue
    const group = groups.get(key) ?? { how, lines: [], doubtful: [] }
    groups.set(key, group)
    group.lines.push(line)
    // Of lines that recur, those that are merely likely are asked about with the others: it is one question.
    if (line.other && (line.inDoubt || how !== 'look')) group.doubtful.push(line)
  }
  return [...groups.values()]
}

function questionOf({ how, lines, doubtful: all }: Group): Question | undefined {
  const likely = frequent(all.flatMap(({ role, other }) => [role, other as LineRole])).slice(0, 2)
  // What stands in issue after issue most often heads something, whatever else it was taken for.
  const heads = how !== 'begin' && all.every(({ recurs }) => recurs) && likely.includes('headline')
  const roles = heads && !likely.includes('section') ? [...likely, 'section' as const] : likely
  const doubtful = all.filter(({ role, other }) => roles.includes(role) || roles.includes(other as LineRole))
  const [first] = doubtful
  if (!first || doubtful.length < fewest || roles.length < 2) return undefined
  const like = how === 'begin' ? `${leadOf(first.segment.look.core)} …` : how === 'say' ? `${first.text} …` : first.text
  if (!exampleOf(like)(first.segment.look)) return undefined
  // What is no news is told by its words alone: lines that only look so would not be settled.
  const answers = roles.filter((role) => how !== 'look' || role !== 'furniture')
  const which = how === 'say' ? 'that say this' : how === 'begin' ? `that begin “${like}”` : 'like these'
  const question = `What are lines ${which}: ${orList(roles.map((role) => many[role]))}?`
  return {
    text: question,
    examples: distinct(doubtful).slice(0, mostExamples),
    answers: answers.map((role) => ({ text: many[role], yaml: `  - { like: ${JSON.stringify(like)}, are: ${role} }` })),
    settles: doubtful,
    about: lines.length,
  }
}

const orList = (names: string[]): string => `${names.slice(0, -1).join('; ')}; or ${names.at(-1)}`

/** Of texts that are the same one is enough. */
const distinct = (lines: SeenLine[]): SeenLine[] =>
  lines.filter(({ text }, index) => lines.findIndex((other) => other.text === text) === index)

const frequent = (roles: LineRole[]): LineRole[] => byFrequency(roles).map(([role]) => role)
