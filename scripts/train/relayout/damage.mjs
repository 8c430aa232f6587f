import { withoutStop } from './letters.mjs'
import { joined, wrapped } from './lines.mjs'

/**
 * What sending does to digests, with the share of digests that it happens to.
 */
export const damageShares = /** @type {const} */ ({
  wrapped: 0.16,
  'partly wrapped': 0.1,
  broken: 0.09,
  'split hyphens': 0.07,
  'uneven gaps': 0.15,
  'lost links': 0.1,
  'lost start': 0.06,
  'glued bylines': 0.1,
  'straight quotes': 0.2,
  'no stops': 0.14,
  'no-break spaces': 0.06,
  'trailing spaces': 0.1,
  crlf: 0.08,
  indented: 0.05,
  'split headlines': 0.05,
})

/** @typedef {keyof typeof damageShares} Damage @typedef {ReadonlySet<Damage>} Damages */
/** @typedef {import('./blocks.mjs').Block} Block @typedef {import('./lines.mjs').Line} Line @typedef {import('./random.mjs').Random} Random */

/** @param {Random} random @returns {Damages} */
export function damageOf(random) {
  const all = /** @type {[Damage, number][]} */ (Object.entries(damageShares))
  return new Set(all.flatMap(([damage, share]) => (random.chance(share) ? [damage] : [])))
}

/**
 * What befalls blocks before they are lines.
 * @param {Block[]} blocks @param {Damages} damages @param {Random} random
 * @returns {Block[]}
 */
export function damagedBlocks(blocks, damages, random) {
  let left = blocks
  if (damages.has('lost links')) left = left.filter(({ parts }) => parts[0]?.role !== 'link' || random.chance(0.3))
  if (damages.has('lost start')) left = withoutStart(left)
  if (damages.has('glued bylines')) left = withGluedBylines(left, random)
  return left.map((block) => ({
    ...block,
    parts: block.parts.map(({ role, text }) => ({ role, text: damagedText(role, text, damages, random) })),
  }))
}

/**
 * A digest that begins with the text of its first item: all that stood above is gone, its headline too.
 * @param {Block[]} blocks @returns {Block[]}
 */
function withoutStart(blocks) {
  const at = blocks.findIndex(({ parts: [first] }) => first?.role === 'headline')
  const next = blocks[at + 1]
  const [first, ...others] = next?.parts ?? []
  if (at < 0 || blocks[at]?.parts.length !== 1 || !next || first?.role !== 'paragraph') return blocks
  return [{ ...next, parts: [{ ...first, role: 'paragraph!' }, ...others] }, ...blocks.slice(at + 2)]
}

/** @param {Block[]} blocks @param {Random} random */
function withGluedBylines(blocks, random) {
  /** @type {Block[]} */
  const glued = []
  for (const block of blocks) {
    const last = glued.at(-1)
    const role = block.parts[0]?.role
    const before = last?.parts.at(-1)?.role
    const follows =
      (role === 'byline' && before === 'headline') ||
      (role === 'paragraph' && before === 'byline' && (last?.parts.length ?? 0) > 1)
    if (last && block.parts.length === 1 && follows && random.chance(role === 'byline' ? 0.7 : 0.3)) {
      glued[glued.length - 1] = { ...last, wraps: true, parts: [...last.parts, ...block.parts] }
    } else glued.push(block)
  }
  return glued
}

/** @param {string} role @param {string} text @param {Damages} damages @param {Random} random */
function damagedText(role, text, damages, random) {
  let left = text
  if (role === 'furniture' && !/\p{L}/u.test(text)) return text
  if (damages.has('straight quotes')) left = left.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'")
  if (damages.has('no stops') && /paragraph|bullet|quote|caption/.test(role)) left = withoutStop(left)
  if (damages.has('split hyphens') && !/:\/\//.test(left))
    left = left.replace(/(\p{Ll}-)(?=\p{Ll})/gu, (hyphen) => (random.chance(0.5) ? `${hyphen} ` : hyphen))
  if (damages.has('no-break spaces'))
    left = left.replace(/(?<=\S) (?=\S)/g, (space) => (random.chance(0.1) ? '\u00a0' : space))
  return left
}

/**
 * Blocks as lines, as wide as a mail program made them.
 * @param {Block[]} blocks @param {(block: Block) => number} gapAbove @param {Damages} damages @param {Random} random
 * @returns {Line[]}
 */
export function damagedLines(blocks, gapAbove, damages, random) {
  const width = random.whole(58, 78)
  return blocks.flatMap((block, index) => {
    const [first, ...others] = brokenBlock(block, width, damages, random)
    if (!first) return []
    const usual = gapAbove(block)
    const gap =
      damages.has('uneven gaps') && !block.breaks && block.level !== 'close' ? unevenGap(usual, random) : usual
    return [{ ...first, gap: index === 0 ? 0 : gap }, ...others]
  })
}

/** @param {number} gap @param {Random} random */
function unevenGap(gap, random) {
  if (random.chance(0.08)) return 0
  return gap > 0 && random.chance(0.07) ? gap + 1 : gap
}

/** @param {Block} block @param {number} width @param {Damages} damages @param {Random} random @returns {Line[]} */
function brokenBlock(block, width, damages, random) {
  const whole = joined(block.parts)
  const isText = block.wraps === true && !/:\/\//.test(whole)
  const last = block.parts.at(-1)
  const isParagraph = isText && last !== undefined && /^paragraph/.test(last.role)
  const fits = block.parts.length === 1 || joined(block.parts.slice(0, -1)).length < width
  const isLong = whole.length > width && (isText || block.parts[0]?.role === 'headline')
  if (damages.has('wrapped') && isLong && fits && !/\]\(/.test(whole)) {
    return wrapped(block, width)
  }
  if (damages.has('broken') && isParagraph && whole.length > 200 && random.chance(0.2)) return inTwo(block, random)
  if (damages.has('partly wrapped') && isParagraph && whole.length > 240 && random.chance(0.35)) {
    return wrapped(block, random.whole(52, 66), random.whole(2, 6))
  }
  if (
    damages.has('split headlines') &&
    block.parts.length === 1 &&
    last?.role === 'headline' &&
    whole.length > 48 &&
    !/[[(]/.test(whole)
  ) {
    return wrapped(block, random.whole(34, Math.min(60, whole.length - 8)))
  }
  return wrapped(block, Number.POSITIVE_INFINITY)
}

/**
 * A paragraph broken in the middle of a sentence, over a blank line or a bare line end.
 * @param {Block} block @param {Random} random @returns {Line[]}
 */
function inTwo(block, random) {
  const [line] = wrapped(block, Number.POSITIVE_INFINITY)
  const last = line?.parts.at(-1)
  if (!line || !last) return []
  const places = [...last.text.matchAll(/(?<=[\p{L},]) (?=[\p{Ll}\p{Lo}])/gu)].map(({ index }) => index)
  const inside = places.filter((place) => place > last.text.length * 0.25 && place < last.text.length * 0.8)
  if (inside.length === 0) return [line]
  const place = random.pick(inside)
  const rest = { role: 'cont', text: last.text.slice(place + 1) }
  const parts = [...line.parts.slice(0, -1), { role: last.role, text: last.text.slice(0, place) }]
  return [
    { ...line, parts },
    { gap: random.chance(0.7) ? 1 : 0, before: '', parts: [rest] },
  ]
}

/**
 * What befalls the text as a whole: nothing here moves a line.
 * @param {string} text @param {Damages} damages @param {Random} random
 */
export function damagedWhole(text, damages, random) {
  let lines = text.split('\n')
  if (damages.has('indented')) {
    const indent = ' '.repeat(random.whole(1, 4))
    lines = lines.map((line) => (line === '' ? line : indent + line))
  }
  if (damages.has('trailing spaces')) lines = lines.map((line) => (random.chance(0.4) ? `${line} ` : line))
  return lines.join(damages.has('crlf') ? '\r\n' : '\n')
}
