import type { Model } from './model.js'

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

/** The names under a beginning of a template's parts; at its end, what the name is worth. */
interface Branch {
  row: Float64Array | undefined
  next: Map<NotePart, Branch>
  /** The part that was asked for last, and its branch: lines of one kind stand together. */
  last: NotePart | undefined
  lastBranch: Branch | undefined
}

const newBranch = (): Branch => ({ row: undefined, next: new Map(), last: undefined, lastBranch: undefined })

/** What a name that the weights don't know is worth. */
const nothing = new Float64Array(0)

const templatesOf = new WeakMap<Model['evidence'], Map<TemplateStringsArray, Branch>>()

/** Looks up by template what a name is worth: each is put together once for a model, and no more. */
export type RowOfNote = (...noted: Parameters<Note>) => Float64Array

export function noteRows(evidence: Model['evidence']): RowOfNote {
  let templates = templatesOf.get(evidence)
  if (!templates) {
    templates = new Map()
    templatesOf.set(evidence, templates)
  }
  const known = templates
  // Not one list of parts: to make it is most of what a look-up would cost.
  return (template, a, b, c, d, e, f) => {
    let branch = known.get(template)
    if (!branch) {
      branch = newBranch()
      known.set(template, branch)
    }
    const { length } = template
    if (length > 1) branch = under(branch, a as NotePart)
    if (length > 2) branch = under(branch, b as NotePart)
    if (length > 3) branch = under(branch, c as NotePart)
    if (length > 4) branch = under(branch, d as NotePart)
    if (length > 5) branch = under(branch, e as NotePart)
    if (length > 6) branch = under(branch, f as NotePart)
    branch.row ??= evidence.get(nameOf(template, a, b, c, d, e, f)) ?? nothing
    return branch.row
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
