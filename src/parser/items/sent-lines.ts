import type { Row, SentLine } from '../../digest/schema.js'
import type { DigestTree, Part, Text } from '../../digest/tree.js'
import type { Draft } from '../draft.js'

/** Every line with what it was taken for, in the order of the digest: a tree's texts beside the text as sent. */
export function sentLinesOf(draft: Draft, tree: DigestTree): SentLine[] {
  const found = new Map<number, SentLine>()
  for (const { number, sent, text } of draft.children) {
    found.set(number, { line: number, text: sent, ...(text === sent ? {} : { repaired: text }), rows: [] })
  }
  for (const group of tree.children) {
    const breaks = !group.children.some(({ type }) => type === 'section') && group !== tree.children[0]
    for (const [index, child] of group.children.entries()) {
      const parts = child.type === 'item' ? child.children : [child]
      for (const [at, part] of parts.entries()) {
        const first = index === 0 && at === 0
        addPart(found, part, {
          starts: child.type === 'item' && at === 0 && startsAlone(part),
          breaks: breaks && first,
        })
      }
    }
  }
  return [...found.values()]
}

/** A headline or a caption starts an item anyway; of any other part that does, the row must say so. */
const startsAlone = ({ type }: Part): boolean => type !== 'headline' && type !== 'caption'

function addPart(
  lines: Map<number, SentLine>,
  part: Part,
  { starts, breaks }: { starts: boolean; breaks: boolean },
): void {
  for (const [index, { position, data }] of part.children.entries()) {
    const line = lines.get(position.start.line)
    if (!line || !data) continue
    if (breaks && index === 0) line.rows.push(rowOf('break', '', data))
    const row = rowOf(
      index === 0 ? part.type : 'cont',
      line.text.slice(position.start.column - 1, position.end.column - 1).trim(),
      data,
    )
    if (starts && index === 0) row.starts = true
    line.rows.push(row)
  }
}

function rowOf(role: Row['role'], text: string, { indent: _, ...judgement }: NonNullable<Text['data']>): Row {
  return { role, text, ...judgement }
}
