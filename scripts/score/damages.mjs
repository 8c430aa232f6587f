/**
 * What sending does to a digest, each done to a labelled one: the labels follow. By these it is seen how far reading
 * rests on one kind of evidence.
 */

/**
 * @typedef {{ line: number, role: string, text: string }} Row
 * @typedef {{ lines: string[], rows: Row[] }} Labelled
 */

const headings = /^(?:section|headline|subhead)/
const texts = /^(?:paragraph|quote|bullet|attribution|caption|cont)/

/** @param {string} text */
const sentenceCase = (text) =>
  text.replace(/(?<=\s)\p{Lu}\p{Ll}+/gu, (word) => (keepsCapital.test(word) ? word : word.toLowerCase()))

/** Names of the examples: they keep their capitals in a sentence. */
const keepsCapital =
  /^(?:Azerbaijan|Armeni|Nagorno|Karabakh|European|Turkey|Russia|Baku|Aliyev|Congress|Senator|Biden|Putin|Michael|Rubin|Canada|France|Israel|Germany|German)/

/** Does something to the texts of rows whose role fits, where a line is one row; parts follow their line.
 * @param {RegExp} roles @param {(text: string) => string} change @returns {(labelled: Labelled) => Labelled} */
const toTexts =
  (roles, change) =>
  ({ lines, rows }) => {
    const changed = [...lines]
    const byLine = byLineOf(rows)
    const newRows = rows.map((row) => {
      const alone = byLine.get(row.line)?.filter(({ role }) => role !== 'break').length === 1
      if (!roles.test(row.role)) return row
      if (alone) {
        changed[row.line - 1] = change(lines[row.line - 1] ?? '')
        return row
      }
      const text = change(row.text)
      changed[row.line - 1] = (changed[row.line - 1] ?? '').replace(row.text, () => text)
      return { ...row, text }
    })
    return { lines: changed, rows: newRows }
  }

/** Makes the lines anew: what `each` gives for a line are the lines that stand in its place.
 * @param {(line: string, rows: Row[]) => { text: string, rows: Row[] }[]} each @returns {(labelled: Labelled) => Labelled} */
const toLines =
  (each) =>
  ({ lines, rows }) => {
    const byLine = byLineOf(rows)
    /** @type {Labelled} */
    const out = { lines: [], rows: [] }
    for (const [index, line] of lines.entries()) {
      for (const made of each(line, byLine.get(index + 1) ?? [])) {
        out.lines.push(made.text)
        for (const row of made.rows) out.rows.push({ ...row, line: out.lines.length })
      }
    }
    return out
  }

/** @param {string} line @param {number} width */
function wrapped(line, width) {
  /** @type {string[]} */
  const made = []
  for (const word of line.split(' ')) {
    const last = made.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) made[made.length - 1] = `${last} ${word}`
    else made.push(word)
  }
  return made
}

/** Bylines that stand below a headline, run into it. @param {Labelled} labelled @returns {Labelled} */
function gluedBylines({ lines, rows }) {
  const changed = [...lines]
  /** @type {Row[]} */
  const made = []
  for (const row of rows) {
    const above = made.at(-1)
    if (row.role === 'byline' && row.text === '' && above && /^headline/.test(above.role) && above.text === '') {
      const head = changed[above.line - 1] ?? ''
      const byline = lines[row.line - 1] ?? ''
      changed[above.line - 1] = `${head.trimEnd()} ${byline.trim()}`
      changed[row.line - 1] = ''
      above.text = head.trim()
      made.push({ line: above.line, role: 'byline', text: byline.trim() })
    } else made.push({ ...row })
  }
  return { lines: changed, rows: made }
}

/** @type {Record<string, (labelled: Labelled) => Labelled>} */
const damages = {
  'sentence-case headlines': toTexts(headings, sentenceCase),
  capitals: toTexts(headings, (text) => text.toUpperCase()),
  'no full stops': toTexts(texts, (text) => text.replace(/\.(?=["'”’)]*\s*$)/u, '')),
  'no blank lines': toLines((text, rows) => (text.trim() === '' ? [] : [{ text, rows }])),
  'wrapped at 72': toLines((text, rows) => {
    if (rows.filter(({ role }) => role !== 'break').length !== 1 || text.length <= 72) return [{ text, rows }]
    const [row] = rows.filter(({ role }) => role !== 'break')
    return wrapped(text, 72).map((part, index) => ({
      text: part,
      rows: index === 0 ? rows : [{ line: 0, role: row?.role === 'furniture' ? 'furniture' : 'cont', text: '' }],
    }))
  }),
  'other bullets': toTexts(/^bullet/, (text) => text.replace('•', '-')),
  'straight quotes': toTexts(/./, (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")),
  'headings lost': toLines((text, rows) => (rows.some(({ role }) => /^section/.test(role)) ? [] : [{ text, rows }])),
  'gaps doubled': toLines((text, rows) =>
    text.trim() === ''
      ? [
          { text, rows },
          { text, rows: [] },
        ]
      : [{ text, rows }],
  ),
  CRLF: ({ lines, rows }) => ({
    lines: lines.map((line, index) => (index < lines.length - 1 ? `${line}\r` : line)),
    rows,
  }),
  'link labels lost': toLines((text, rows) => (rows.some(({ role }) => /^link/.test(role)) ? [] : [{ text, rows }])),
  'bylines glued': gluedBylines,
}

/**
 * The examples after each damage, as publications of their own.
 * @param {import('./publications.mjs').LabelledPublication[]} publications
 * @returns {import('./publications.mjs').LabelledPublication[]}
 */
export function damagedPublications(publications) {
  const seeds = publications.filter(({ group }) => group === 'seeds')
  return Object.entries(damages).flatMap(([name, damage]) =>
    seeds.map(({ digests }) => ({
      group: 'damaged',
      name,
      digests: digests.map(({ file, bytes, gold }) => ({ file, ...damaged(bytes.toString('utf8'), gold, damage) })),
    })),
  )
}

/** @param {string} text @param {string} labels @param {(labelled: Labelled) => Labelled} damage */
function damaged(text, labels, damage) {
  const rows = labels
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => {
      const [line = '', role = '', ...rest] = row.split('\t')
      return { line: Number(line), role, text: rest.join(' ') }
    })
  const after = damage({ lines: text.split('\n'), rows })
  return {
    bytes: Buffer.from(after.lines.join('\n')),
    gold: after.rows.map(({ line, role, text: part }) => `${line}\t${role}\t${part}\n`).join(''),
  }
}

/** @param {Row[]} rows */
function byLineOf(rows) {
  /** @type {Map<number, Row[]>} */
  const found = new Map()
  for (const row of rows) found.set(row.line, [...(found.get(row.line) ?? []), row])
  return found
}
