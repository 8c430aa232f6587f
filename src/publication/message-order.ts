import type { VFileMessage } from 'vfile-message'
import { isError } from './message.js'

/** So many messages are shown where they are not what was asked for. */
export const few = 5

/** Messages as they are shown: errors first, then file by file, and each file from its top. */
export function inOrder(messages: VFileMessage[]): VFileMessage[] {
  const groups = new Map<string, VFileMessage[]>()
  for (const message of [...messages.filter(isError), ...messages.filter((message) => !isError(message))]) {
    const key = `${isError(message)} ${message.file ?? ''}`
    const group = groups.get(key)
    if (group) group.push(message)
    else groups.set(key, [message])
  }
  return [...groups.values()].flatMap((group) => group.sort(byPlace))
}

/** What kind of message one is. */
export const codeOf = ({ ruleId }: VFileMessage): string => ruleId ?? 'other'

function byPlace(one: VFileMessage, other: VFileMessage): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}
