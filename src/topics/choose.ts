import { type Candidate, fewestItems } from './candidates.js'
import { contains, type Family, familiesOf, partsOf } from './families.js'

/** As many topics as an editor looks through, and a reader. */
const mostTopics = 20
/** As many phrases as one begins with: an editor knows better ones. */
const mostPhrases = 8
/** What files more of the archive than this does not divide it. */
const mostOfAll = 0.34
/** What is less sharp is mentioned rather than reported on. */
const leastSharp = 0.3
/** A phrase mostly stands in another, or beside it, from this share of its items on. */
const mostly = 0.6
/** A longer phrase is a matter of its own where it files this share of what its words file. */
const ownMatter = 0.4
/** In so many items two phrases must meet, and so much more often than by chance. */
const fewestMeetings = 4
const leastLift = 3
/** A matter of which all items but one are held already is none. */
const fewestNew = 2
/** An item that is held already is worth little more. */
const heldAlready = 0.2

/**
 * Chooses phrases that divide the archive, one after the other: each time the one that files the most items that none
 * before it does, in the most issues, and that stands where it files them rather than anywhere. What mostly stands in
 * the same items is the same matter's. Gives the phrases of each matter, the one that names it first.
 */
export function chooseMatters(candidates: Candidate[], issueOf: number[]): Candidate[][] {
  const fewest = fewestItems(issueOf.length)
  const most = Math.max(fewest, issueOf.length * mostOfAll)
  const held = new Set<number>()
  const matters: Candidate[][] = []
  let left = familiesOf(withoutParts(candidates)).filter(
    (one) => one.files.size <= most && sharpness(one) >= leastSharp,
  )
  while (matters.length < mostTopics) {
    const best = bestOf(left, (one) => gain(one, held) * sharpness(one) * spread(one, issueOf))
    if (best === undefined) break
    const kin = kinOf(best, left, issueOf.length)
    const files = new Set([best, ...kin].flatMap((one) => [...one.files]))
    left = left.filter((one) => one !== best)
    const isNew = [...files].filter((item) => !held.has(item)).length >= fewestNew
    if (!isNew || files.size < fewest || files.size > most) continue
    const phrases = phrasesOf([best, ...kin])
    matters.push(phrases)
    for (const item of files) held.add(item)
    left = left.filter(
      (one) => !kin.includes(one) && !one.phrases.some((each) => phrases.some((of) => contains(each, of))),
    )
  }
  return matters
}

function bestOf(families: Family[], worth: (one: Family) => number): Family | undefined {
  let best: { one: Family; worth: number } | undefined
  for (const one of families) {
    const its = worth(one)
    if (best === undefined || its > best.worth || (its === best.worth && keyOf(one) < keyOf(best.one)))
      best = { one, worth: its }
  }
  return best?.one
}

const keyOf = ({ phrases }: Family): string => phrases[0]?.key ?? ''

function gain({ files }: Family, held: ReadonlySet<number>): number {
  return [...files].reduce((sum, item) => sum + (held.has(item) ? heldAlready : 1), 0)
}

/**
 * How much a phrase is about something: what is only mentioned in passing stands once each in many items (Church and
 * Gale, "Poisson mixtures", 1995: words that say something come in bursts). Several words say more than one, and so
 * does a name.
 */
function sharpness({ files, standsIn, times, phrases }: Family): number {
  const focus = files.size / standsIn.size
  const burst = Math.min(times / standsIn.size, 3)
  const [first] = phrases
  const says = first === undefined || first.words.length > 1 ? 2.5 : first.isName ? 1.5 : 1
  return focus * focus * burst * says
}

/** A matter of one issue alone is a story, and no topic. */
function spread({ files }: Family, issueOf: number[]): number {
  return Math.sqrt(new Set([...files].map((item) => issueOf[item])).size / files.size)
}

/**
 * Without words that mostly stand in one longer phrase ("ethnic" beside "ethnic cleansing"), and without longer phrases
 * that are but one of the cases of a word.
 */
function withoutParts(candidates: Candidate[]): Candidate[] {
  const byKey = new Map(candidates.map((one) => [one.key, one]))
  const left = new Set(candidates)
  for (const whole of candidates) {
    for (const key of partsOf(whole)) {
      const part = byKey.get(key)
      if (part && whole.files.length > 1 && whole.standsIn.length >= mostly * part.standsIn.length) left.delete(part)
      else if (part && whole.files.length < ownMatter * part.files.length) left.delete(whole)
    }
  }
  return candidates.filter((one) => left.has(one))
}

/** What mostly stands where another does, and far more often than chance would have it. */
function kinOf(best: Family, all: Family[], items: number): Family[] {
  const byChance = best.standsIn.size / items
  return all
    .filter((one) => {
      if (one === best) return false
      const meetings = [...one.standsIn].filter((item) => best.standsIn.has(item)).length
      const share = meetings / one.standsIn.size
      return meetings >= fewestMeetings && share >= Math.max(mostly, leastLift * byChance)
    })
    .sort((one, other) => other.files.size - one.files.size || (keyOf(one) < keyOf(other) ? -1 : 1))
}

function phrasesOf(families: Family[]): Candidate[] {
  const kept: Candidate[] = []
  for (const one of families.flatMap(({ phrases }) => phrases)) {
    if (kept.length < mostPhrases && !kept.some((phrase) => contains(one, phrase))) kept.push(one)
  }
  return kept
}
