import type { Model } from './model.js'
import { components } from './states.js'

const width = components.length

/** What stands in a name for what changes from line to line: one of few words, or a small number. */
export type NotePart = string | number

/**
 * Takes the name of something that holds, as a template: note`ends ${ending}, ${size}`. The names are few, and hardly
 * ever asked for as texts; so they are told apart by their template and what stands in it, and no text is put together.
 */
export type Note = (
  template: TemplateStringsArray,
  a?: NotePart,
  b?: NotePart,
  c?: NotePart,
  d?: NotePart,
  e?: NotePart,
  f?: NotePart,
) => void

/** The name that a template and what stands in it make. */
export function nameOf(template: TemplateStringsArray, ...parts: (NotePart | undefined)[]): string {
  return template.reduce((name, text, index) => name + parts[index - 1] + text)
}

/** The names under a beginning of a template's parts; at its end, where the row of the name stands, once it was asked for. */
interface Branch {
  row: number
  next: Map<NotePart, Branch>
  /** The part that was asked for last, and its branch: lines of one kind stand together. */
  last: NotePart | undefined
  lastBranch: Branch | undefined
}

const newBranch = (): Branch => ({ row: -1, next: new Map(), last: undefined, lastBranch: undefined })

/** What the names that were noted so far are worth. */
export interface NoteRows {
  /** Where the row of a name stands in the table: by template, so that each is put together once for a model. */
  find(...noted: Parameters<Note>): number
  /** A row of components for each name, one behind the other: to add them up, there is one table to look into. */
  table: Float64Array
}

const rowsOf = new WeakMap<Model['evidence'], NoteRows>()

export function noteRows(evidence: Model['evidence']): NoteRows {
  const known = rowsOf.get(evidence)
  if (known) return known
  const templates = new Map<TemplateStringsArray, Branch>()
  /** Behind the first row, which is that of names that the weights don't know. */
  let end = width
  const rows: NoteRows = {
    table: new Float64Array(1024 * width),
    // Not one list of parts: to make it is most of what a look-up would cost.
    find(template, a, b, c, d, e, f) {
      let branch = templates.get(template)
      if (!branch) {
        branch = newBranch()
        templates.set(template, branch)
      }
      const { length } = template
      if (length > 1) branch = under(branch, a as NotePart)
      if (length > 2) branch = under(branch, b as NotePart)
      if (length > 3) branch = under(branch, c as NotePart)
      if (length > 4) branch = under(branch, d as NotePart)
      if (length > 5) branch = under(branch, e as NotePart)
      if (length > 6) branch = under(branch, f as NotePart)
      if (branch.row < 0) branch.row = add(evidence.get(nameOf(template, a, b, c, d, e, f)))
      return branch.row
    },
  }
  rowsOf.set(evidence, rows)
  return rows

  function add(worth: Float64Array | undefined): number {
    if (!worth) return 0
    if (end + width > rows.table.length) {
      const larger = new Float64Array(2 * rows.table.length)
      larger.set(rows.table)
      rows.table = larger
    }
    rows.table.set(worth, end)
    end += width
    return end - width
  }
}

function under(branch: Branch, part: NotePart): Branch {
  if (branch.last === part && branch.lastBranch) return branch.lastBranch
  let next = branch.next.get(part)
  if (!next) {
    next = newBranch()
    branch.next.set(part, next)
  }
  branch.last = part
  branch.lastBranch = next
  return next
}
