import { type LabelRole, labelRoles } from './tree.js'

/** A row of a `.labels` file, which says what a line, or a part of one, is. */
export interface LabelRow {
  /** The digest's line, from 1. */
  line: number
  /** More than one in gold only, where each of them is right. */
  roles: LabelRole[]
  /** Empty where the row covers the whole line. */
  text: string
  /** `!`: starts an item that has no headline. */
  starts: boolean
  /** `?`: careful readers differ. Gold only. */
  unsure: boolean
  /** `!?`: they differ on whether an item starts here. Gold only. */
  unsureStart: boolean
  /** The row's own line in its file, for messages. */
  at: number
}

export interface LabelsMessage {
  at: number
  code: string
  text: string
}

/**
 * Reads a `.labels` file: rows of a line number, a role and, for a part of a line, its text, parted by a tab or by two
 * spaces and more. A row that cannot be read is left out with a message.
 */
export function readLabels(content: string): { rows: LabelRow[]; messages: LabelsMessage[] } {
  const rows: LabelRow[] = []
  const messages: LabelsMessage[] = []
  for (const [index, raw] of content
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (raw.trim() === '' || raw.startsWith('#')) continue
    const at = index + 1
    const fields = /^\s*(\S+)(?:\t|\s{2,}| )(\S+)(?:(?:\t|\s{2,})(.*))?$/.exec(raw)
    const line = Number(fields?.[1])
    if (!fields || !Number.isInteger(line) || line < 1) {
      messages.push({
        at,
        code: 'labels-row',
        text: `Not a row (“12  headline” is one, with two spaces or a tab between): ${raw.trim().slice(0, 60)}`,
      })
      continue
    }
    const said = fields[2] as string
    const roles = said.replace(/[?!]/g, '').split('|')
    const unknown = roles.find((role) => !isRole(role))
    if (unknown !== undefined) {
      messages.push({
        at,
        code: 'labels-role',
        text: `No role is called “${unknown}” (known: ${labelRoles.join(', ')})`,
      })
      continue
    }
    rows.push({
      line,
      roles: roles.filter(isRole),
      text: (fields[3] ?? '').trim(),
      starts: said.includes('!'),
      unsure: said.includes('?'),
      unsureStart: /!\?|\?!/.test(said),
      at,
    })
  }
  return { rows, messages }
}

const isRole = (role: string): role is LabelRole => (labelRoles as readonly string[]).includes(role)

/** Writes rows as a `.labels` file; a tab inside a text is written as a space. */
export function writeLabels(rows: Pick<LabelRow, 'line' | 'roles' | 'text' | 'starts'>[]): string {
  return rows
    .map(
      ({ line, roles, text, starts }) =>
        `${line}\t${roles.join('|')}${starts ? '!' : ''}\t${text.replaceAll('\t', ' ')}\n`,
    )
    .join('')
}
