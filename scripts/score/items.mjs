import { bodyRoles } from './labels.mjs'
import { comparable, comparableName } from './text.mjs'

/**
 * A row after the choice between the roles that it allows.
 * @typedef {{ line: number, role: string, text: string, startsItem: boolean, isUnsure: boolean }} DecidedRow
 */

/**
 * An item as its rows give it, in comparable texts.
 * @typedef {object} LabelledItem
 * @property {number} line its first
 * @property {string | undefined} headline
 * @property {{ isBullet: boolean, text: string }[]} blocks the summary's; subheads and captions are among them
 * @property {string[]} bylines
 * @property {{ title: string | undefined, isUnsure: boolean }} section
 */

/**
 * The items that follow from a labelling.
 * @param {DecidedRow[]} rows
 */
export function itemsOf(rows) {
  /** @type {LabelledItem[]} */
  const items = []
  /** @type {LabelledItem | undefined} */
  let item
  /** @type {LabelledItem['section']} */
  let section = { title: undefined, isUnsure: false }
  let before = 'paragraph'

  for (const row of rows) {
    const goesOn = row.role === 'cont'
    const role = goesOn ? before : row.role
    if (role === 'section' || role === 'break') {
      section = { title: role === 'section' ? titleOf(row, section) : undefined, isUnsure: row.isUnsure }
      item = undefined
    } else if (startsItem(row, item)) {
      item = newItem(row, section)
      items.push(item)
    } else if (item) {
      addTo(item, row, role)
    } else if (isBlock(role)) {
      // Text above the first headline that belongs to no item: what follows goes on with what stood before it.
      continue
    }
    before = role
  }
  return items
}

/**
 * @param {DecidedRow} row
 * @param {LabelledItem | undefined} item the one that is open
 */
function startsItem({ role, startsItem }, item) {
  if (role === 'headline' || role === 'caption') return true
  return role !== 'cont' && bodyRoles.has(role) && (startsItem || item === undefined)
}

/**
 * @param {DecidedRow} row
 * @param {LabelledItem['section']} section
 * @returns {LabelledItem}
 */
function newItem({ line, role, text }, section) {
  const item = { line, blocks: [], bylines: [], section }
  if (role === 'headline') return { ...item, headline: comparable(text) }
  return { ...item, headline: undefined, blocks: [{ isBullet: role === 'bullet', text: comparable(text) }] }
}

/**
 * @param {LabelledItem} item
 * @param {DecidedRow} row
 * @param {string} role the row's, or what it goes on with
 */
function addTo(item, row, role) {
  const goesOn = row.role === 'cont'
  const text = comparable(row.text)
  if (role === 'headline') item.headline += text
  if (role === 'byline') item.bylines.push(goesOn ? `${item.bylines.pop()}${text}` : comparableName(row.text))
  if (!isBlock(role)) return
  const last = item.blocks.at(-1)
  if (goesOn && last) last.text += text
  else item.blocks.push({ isBullet: role === 'bullet', text })
}

/**
 * @param {DecidedRow} row
 * @param {LabelledItem['section']} section the one before
 */
function titleOf({ role, text }, { title }) {
  return role === 'cont' ? `${title}${comparable(text)}` : comparable(text)
}

/** @param {string} role */
const isBlock = (role) => bodyRoles.has(role) || role === 'subhead' || role === 'caption'
