import type { Point, Position } from 'unist'
import { VFileMessage } from 'vfile-message'

/** What a message says: an error is about something that was not used, a warning about something that was. */
export interface Complaint {
  /** What was expected, and what to do. */
  text: string
  /** The message's id. */
  code: string
  severity: 'error' | 'warning' | 'note'
  place?: Point | Position | undefined
}

/** A message about a file, with its name as `file:line:column`; editors, terminals and other tools can follow it. */
export function fileMessage(file: string, complaint: Complaint): VFileMessage {
  const { text, code, severity, place } = complaint
  const message = new VFileMessage(text, { ...(place && { place }), ruleId: code, source: 'newsbinder' })
  message.file = file
  message.name = place ? `${file}:${message.name}` : file
  message.fatal = { error: true, warning: false, note: undefined }[severity]
  return message
}

/** Whether something was left out because of it. */
export function isError(message: VFileMessage): boolean {
  return message.fatal === true
}
