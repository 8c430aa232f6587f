import type { Edit } from '../../digest/tree.js'

/** A stretch of a text that a repair replaces. `start` and `end` are offsets in UTF-16 code units. */
export interface Change {
  rule: string
  start: number
  end: number
  after: string
  evidence?: string
}

/** A repair: finds what to replace, from the left, without overlap. It does not know the other repairs. */
export interface Repair {
  name: string
  examples: { before: string; after: string }[]
  /** Texts that stay as they are. */
  not: string[]
  find(text: string): Omit<Change, 'rule'>[]
}

/** The text with the changes made. They must be in order and must not overlap. */
export function applyChanges(text: string, changes: Change[]): string {
  if (changes.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { start, end, after } of changes) {
    parts.push(text.slice(at, start), after)
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/**
 * One list of changes to the first text that does what `first` and then `second` do. A change of the second that
 * touches what the first has changed becomes one with it.
 */
export function composeChanges(first: Change[], second: Change[], between: string): Change[] {
  if (second.length === 0) return first
  const out: Change[] = []
  let shift = 0
  let next = 0
  for (const change of second) {
    // Changes of the first that end before this one begins.
    for (let one = first[next]; one && one.start + shift + one.after.length <= change.start; one = first[next]) {
      out.push(one)
      shift += one.after.length - (one.end - one.start)
      next += 1
    }
    const rules = [change.rule]
    let start = change.start
    let end = change.end
    const from = shift
    for (let one = first[next]; one && one.start + shift < change.end; one = first[next]) {
      start = Math.min(start, one.start + shift)
      end = Math.max(end, one.start + shift + one.after.length)
      rules.unshift(one.rule)
      shift += one.after.length - (one.end - one.start)
      next += 1
    }
    out.push({
      rule: [...new Set(rules)].join('+'),
      start: start - from,
      end: end - shift,
      after: between.slice(start, change.start) + change.after + between.slice(change.end, end),
      ...(change.evidence === undefined ? {} : { evidence: change.evidence }),
    })
  }
  return [...out, ...first.slice(next)]
}

/** Changes as edits, which stand in the text that they gave. */
export function toEdits(text: string, changes: Change[]): Edit[] {
  let shift = 0
  return changes.map(({ rule, start, end, after, evidence }) => {
    const edit: Edit = { rule, offset: start + shift, before: text.slice(start, end), after }
    if (evidence !== undefined) edit.evidence = evidence
    shift += after.length - (end - start)
    return edit
  })
}

/** The text as it was before the edits. */
export function undoEdits(text: string, edits: Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { offset, before, after } of edits) {
    parts.push(text.slice(at, offset), before)
    at = offset + after.length
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Where an offset of the edited text stood in the text as sent. Built once, asked in any order. */
export function originOf(edits: Edit[]): (offset: number) => number {
  const ends: number[] = []
  const shifts: number[] = []
  let shift = 0
  for (const { offset, before, after } of edits) {
    shift += before.length - after.length
    ends.push(offset + after.length)
    shifts.push(shift)
  }
  return (offset) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    const edit = edits[low]
    const moved = offset + (low > 0 ? (shifts[low - 1] as number) : 0)
    // Inside of what was put in: where that begins.
    return edit && offset > edit.offset ? moved - (offset - edit.offset) : moved
  }
}
