import type { Point } from 'unist'
import type { DigestTree, ItemNode, Judgement, Part, PartRole, SectionNode, Text } from '../../digest/tree.js'
import type { Draft } from '../draft.js'
import type { Certainty } from '../roles/read-roles.js'
import type { RoleRow } from '../roles/rows.js'

/** Parts that belong to an item, and cannot begin one. */
const goesWithItem: ReadonlySet<PartRole> = new Set(['subhead', 'byline', 'link', 'credit', 'furniture'])

/**
 * Rows as a tree: sections, in them items, in them their parts, in the order of the lines. What belongs to an item and
 * stands where none is open lies in the section itself.
 */
export function treeOf(
  draft: Draft,
  rows: RoleRow[],
  certainties: Certainty[],
  corrected: ReadonlySet<number>,
): DigestTree {
  const sections: SectionNode[] = [{ type: 'sectionGroup', children: [] }]
  let item: ItemNode | undefined
  let part: Part | undefined
  for (const row of rows) {
    const text = textOf(draft, row, certainties[row.choice] as Certainty, corrected)
    if (row.role === 'cont' && part) {
      part.children.push(text)
      continue
    }
    const role = row.role === 'cont' || row.role === 'break' ? 'paragraph' : row.role
    part = { type: role, children: [text] }
    if (row.breaks || role === 'section') {
      sections.push({ type: 'sectionGroup', children: [] })
      item = undefined
    }
    const section = sections.at(-1) as SectionNode
    if (role === 'section') section.children.push(part)
    else if (role === 'headline' || role === 'caption' || row.starts || (!item && !goesWithItem.has(role))) {
      item = { type: 'item', children: [part] }
      section.children.push(item)
    } else (item ?? section).children.push(part)
  }
  for (const section of sections)
    section.children = section.children.flatMap((child) => (child.type === 'item' ? withoutTail(child) : [child]))
  const filled = sections.filter(({ children }) => children.length > 0)
  return place({ type: 'digest', children: filled })
}

/** What is no part of the news and stands behind an item's last part stands behind the item. */
function withoutTail(item: ItemNode): (ItemNode | Part)[] {
  const last = item.children.findLastIndex(({ type }) => type !== 'furniture')
  return [{ ...item, children: item.children.slice(0, last + 1) }, ...item.children.slice(last + 1)]
}

function textOf(
  draft: Draft,
  { line, sent, repaired, role }: RoleRow,
  certainty: Certainty,
  corrected: ReadonlySet<number>,
): Text {
  const { confidence, band, runnerUp } = certainty
  const held = corrected.has(line.number)
  const data: Judgement = { confidence: held ? 1 : round(confidence), band: held ? 'sure' : band, codes: [] }
  if (sent[0] === 0 && line.indent > 0) data.indent = line.indent
  if (held) data.corrected = true
  else if (runnerUp && runnerUp !== role) data.runnerUp = runnerUp
  const point = (column: number): Point => ({ line: line.number, column: column + 1, offset: line.sentStart + column })
  return {
    type: 'text',
    value: draft.text.slice(repaired[0], repaired[1]).trim(),
    position: { start: point(sent[0]), end: point(sent[1]) },
    data,
  }
}

/** To thousandths, so that the last bits of a sum show nowhere. */
const round = (value: number): number => Math.round(value * 1000) / 1000

/** Gives every node above the texts the position of what it holds. */
function place(tree: DigestTree): DigestTree {
  const span = (node: DigestTree | SectionNode | ItemNode | Part): void => {
    for (const child of node.children) if (child.type !== 'text') span(child as SectionNode | ItemNode | Part)
    const first = node.children[0]?.position
    const last = node.children.at(-1)?.position
    if (first && last) node.position = { start: first.start, end: last.end }
  }
  span(tree)
  return tree
}
