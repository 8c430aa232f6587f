import { gazetteer } from '../../lib/lexicon/names/gazetteer.js'
import { givenNames } from '../../lib/lexicon/names/given-names.js'
import { cities, regions } from '../../lib/lexicon/names/places.js'

/**
 * Names as news has them: a few again and again, most of them hardly ever, and always new ones. That is a Pitman-Yor
 * process (J. Pitman, M. Yor, "The two-parameter Poisson-Dirichlet distribution", 1997), whose discount says how fast
 * new names come; half of the names that come again are of the last months, as a matter is in the news for a while.
 * @typedef {import('../train/relayout/random.mjs').Random} Random
 * @typedef {'person' | 'place' | 'organisation' | 'publisher'} Kind
 * @typedef {(kind: Kind) => string} NamesOfNews
 */

/** @type {Record<Kind, { discount: number, strength: number }>} */
const habits = {
  person: { discount: 0.7, strength: 50 },
  organisation: { discount: 0.65, strength: 30 },
  place: { discount: 0.45, strength: 20 },
  publisher: { discount: 0.55, strength: 10 },
}
const ofLateMonths = 1500

/**
 * @param {Random} random
 * @returns {NamesOfNews}
 */
export function namesOfNews(random) {
  const coin = coinNames(random)
  const drawers = /** @type {Record<Kind, () => string>} */ (
    Object.fromEntries(
      Object.entries(habits).map(([kind, habit]) => [kind, drawFrom(random, habit, coin[/** @type {Kind} */ (kind)])]),
    )
  )
  return (kind) => drawers[kind]()
}

/**
 * @param {Random} random
 * @param {{ discount: number, strength: number }} habit
 * @param {() => string} coin
 */
function drawFrom(random, { discount, strength }, coin) {
  /** @type {string[]} */
  const drawn = []
  /** @type {Map<string, number>} */
  const counts = new Map()
  return () => {
    const isNew = random.chance((strength + discount * counts.size) / (strength + drawn.length))
    const name = isNew ? coin() : again()
    drawn.push(name)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    return name
  }

  function again() {
    for (;;) {
      const from = random.chance(0.5) ? Math.max(0, drawn.length - ofLateMonths) : 0
      const name = /** @type {string} */ (drawn[random.whole(from, drawn.length - 1)])
      const count = counts.get(name) ?? 1
      if (random.chance((count - discount) / count)) return name
    }
  }
}

const starts = 'B Br D Dr F G Gr H K Kr L M N P R S St T Tr V W Z'.split(' ')
const middles = 'a e i o u ai ou ei'.split(' ')
const ends = 'lan ber dov nik mar ster vin ko rian tzel nov sen gard lin'.split(' ')
const bodies = 'Institute Foundation Association Committee Council Federation University'.split(' ')
const papers = 'Times Post Herald Tribune Gazette Chronicle'.split(' ')

/**
 * @param {Random} random
 * @returns {Record<Kind, () => string>}
 */
function coinNames(random) {
  const given = [...givenNames].filter((name) => /^[A-Z][a-z]{3,8}$/.test(name))
  const known = [...cities, ...regions, ...gazetteer]
    .map(({ name }) => name)
    .filter((name) => /^[A-Z][a-z]{3,}$/.test(name))
  const surname = () => {
    const middle = random.chance(0.5) ? random.pick(middles) + random.pick(ends).slice(0, 3) : ''
    return random.pick(starts) + random.pick(middles) + middle + random.pick(ends)
  }
  let places = 0
  return {
    person: () => `${random.pick(given)} ${surname()}`,
    place: () => /** @type {string} */ (known[places++ % known.length]),
    organisation: () => `${surname()} ${random.pick(bodies)}`,
    publisher: () => `${surname()} ${random.pick(papers)}`,
  }
}
