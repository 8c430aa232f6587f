import type { VFile } from 'vfile'
import type { LabelRow, LabelsMessage } from '../../digest/labels.js'
import type { Draft } from '../draft.js'
import { byLine } from '../roles/clamp.js'
import { inkOf } from '../roles/place.js'

/**
 * The corrections of a `.labels` file that hold for a digest: rows for lines that exist, whose texts are still what the
 * lines say. Any other row is left out, with a message at the digest's line.
 */
export function applicable(
  { rows, messages }: { rows: LabelRow[]; messages: LabelsMessage[] },
  draft: Draft,
  file: VFile,
): LabelRow[] {
  const labels = labelsName(file.path)
  const say = (line: number, at: number, code: string, text: string): void => {
    file.message(`${text} (${labels}:${at})`, { ruleId: code, source: 'newsbinder', place: { line, column: 1 } })
  }
  for (const { at, code, text } of messages) say(1, at, code, text)
  const lines = new Map(draft.children.map((line) => [line.number, line.sent]))
  const fitting: LabelRow[] = []
  for (const row of rows) {
    const { line, at } = row
    if (row.unsure || row.roles.length > 1)
      say(line, at, 'labels-unsure', 'A correction says one thing: `?` and `|` have no place in it')
    else if (!lines.has(line)) say(Math.max(1, line), at, 'labels-no-line', `The digest has no text in line ${line}`)
    else fitting.push(row)
  }
  return [...byLine(fitting)].flatMap(([line, of]) => {
    const sent = lines.get(line) as string
    const parts = of.filter(({ roles }) => roles[0] !== 'break')
    const guarded = parts.some(({ text }) => text !== '')
    const said = parts.map(({ text }) => text).join('')
    if (!guarded && parts.length <= 1) return of
    if (inkOf(said) === inkOf(sent) && squeeze(said) === squeeze(sent)) return of
    say(
      line,
      of[0]?.at ?? 1,
      'labels-changed',
      `Not applied: the line is not “${said.slice(0, 60)}”, which the correction is for`,
    )
    return []
  })
}

/** The name of a digest's corrections, from the folder of digests. */
export const labelsName = (path: string | undefined): string => `${(path ?? 'digest').replace(/\.[^.]*$/, '')}.labels`

const squeeze = (text: string): string => text.replace(/\s/g, '')
