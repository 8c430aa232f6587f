/**
 * A row of a labelling: a line of the digest, or a part of one.
 * @typedef {object} LabelRow
 * @property {number} line
 * @property {string[]} roles all that are right; a reader's labels have one
 * @property {string} text the whole line's where the row names none
 * @property {boolean} startsItem
 * @property {boolean} isUnsure careful readers differ: the row does not count
 * @property {boolean} mayStartItem careful readers differ on whether an item starts here
 */

/** The roles that a summary is made of, which count as one another in a line's role. */
export const bodyRoles = new Set(['paragraph', 'quote', 'attribution', 'bullet', 'cont'])

const otherRoles = ['section', 'break', 'headline', 'subhead', 'byline', 'link', 'caption', 'credit', 'furniture']
const knownRoles = new Set([...bodyRoles, ...otherRoles])

/** Labels that do not say what each line of their digest is: they cannot be scored. */
export class NotALabelling extends Error {}

/**
 * A digest's lines, as `.labels` files count them.
 * @param {string} digest
 */
export const linesOf = (digest) => digest.split(/\r\n|\r|\n/)

/**
 * Reads a whole labelling of a digest and makes sure that it is one.
 * @param {string} labels
 * @param {string[]} lines the digest's
 * @param {string} name what the labels are called in a failure
 * @returns {LabelRow[]}
 */
export function readLabels(labels, lines, name) {
  const rows = labels
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((row, index) => (row === '' || row.startsWith('#') ? [] : readRow(row, lines, `${name}:${index + 1}`)))
  rows.reduce((before, { line }) => {
    if (line < before) throw new NotALabelling(`${name}: line ${line} stands after line ${before}`)
    return line
  }, 0)
  /** @type {Map<number, LabelRow[]>} */
  const byLine = new Map(rows.map((row) => [row.line, []]))
  for (const row of rows) byLine.get(row.line)?.push(row)
  for (const [index, text] of lines.entries()) {
    if (text.trim() !== '') checkLine(byLine.get(index + 1) ?? [], text, `${name}: line ${index + 1}`)
  }
  return rows
}

/**
 * @param {string} row
 * @param {string[]} lines
 * @param {string} place
 * @returns {LabelRow}
 */
function readRow(row, lines, place) {
  const [line = '', role = '', ...text] = row.split('\t')
  const roles = role.replace(/[?!]/g, '').split('|')
  const unknown = roles.find((one) => !knownRoles.has(one))
  if (unknown !== undefined) throw new NotALabelling(`${place}: "${unknown}" is no role`)
  if (!/^\d+$/.test(line)) throw new NotALabelling(`${place}: "${line}" is no line number`)
  const wholeLine = lines[Number(line) - 1] ?? ''
  if (wholeLine.trim() === '') throw new NotALabelling(`${place}: the digest has no text in line ${line}`)
  return {
    line: Number(line),
    roles,
    text: text.join(' ') || wholeLine,
    startsItem: role.includes('!'),
    isUnsure: role.includes('?'),
    mayStartItem: role.includes('!?') || role.includes('?!'),
  }
}

/**
 * @param {LabelRow[]} rows the line's
 * @param {string} text
 * @param {string} place
 */
function checkLine(rows, text, place) {
  const parts = rows.filter((row) => row.roles[0] !== 'break')
  if (parts.length === 0) throw new NotALabelling(`${place} has no row: ${text.slice(0, 60)}`)
  if (rows.slice(rows.length - parts.length).some((row) => row.roles[0] === 'break')) {
    throw new NotALabelling(`${place}: a break stands before the line's other rows`)
  }
  if (withoutSpace(parts.map((row) => row.text).join('')) !== withoutSpace(text)) {
    throw new NotALabelling(`${place}: the texts of its rows are not the line's text`)
  }
}

/** @param {string} text */
const withoutSpace = (text) => text.replace(/\s/g, '')
