import { VFileMessage } from 'vfile-message'
import type { Reading } from '../digest/reading.js'
import type { DigestMessage } from '../digest/schema.js'
import { firstLostLine } from '../parser/items/lost-line.js'
import type { DigestInput } from '../parser/parse.js'
import { fileMessage } from '../publication/message.js'
import type { Publication } from '../publication/publication.js'

/** Reads all digests of a publication, in their order: the parser, as a build is given it. */
export type ReadArchive = (inputs: DigestInput[], publication: Publication) => Reading[] | Promise<Reading[]>

/** What could be read, and an error for each digest that could not, or not as a whole. */
export interface ReadDigests {
  inputs: DigestInput[]
  readings: Reading[]
  messages: VFileMessage[]
}

/** Reads digests so that a bad one stops no other: it is found by reading each alone, and left out. */
export async function readDigests(
  inputs: DigestInput[],
  publication: Publication,
  readArchive: ReadArchive,
): Promise<ReadDigests> {
  const failed: VFileMessage[] = []
  let good = inputs
  let readings: Reading[]
  try {
    readings = await readArchive(good, publication)
  } catch (error) {
    good = []
    for (const input of inputs) {
      const message = await tryAlone(input, publication, readArchive)
      if (message) failed.push(message)
      else good.push(input)
    }
    if (failed.length === 0) throw error
    readings = good.length === 0 ? [] : await readArchive(good, publication)
  }
  const messages = readings.flatMap((reading, index) => {
    const { file, bytes } = good[index] as DigestInput
    return readingMessages(file, reading.digest.messages, firstLostLine(bytes, reading))
  })
  return { inputs: good, readings, messages: [...failed, ...messages] }
}

async function tryAlone(
  input: DigestInput,
  publication: Publication,
  readArchive: ReadArchive,
): Promise<VFileMessage | undefined> {
  try {
    await readArchive([input], publication)
    return undefined
  } catch (error) {
    // The folder changes under our hands: that is said as it is, and no digest's fault.
    if (error instanceof VFileMessage) throw error
    const text = `Cannot be read, left out; this is a mistake of newsbinder's, please report it (${error})`
    const message = fileMessage(input.file, { text, code: 'digest-failed', severity: 'error' })
    message.cause = error
    return message
  }
}

/** What is to be said of a digest's reading. */
export function readingMessages(file: string, messages: DigestMessage[], lostLine: number | undefined): VFileMessage[] {
  const lost = "Text of this line is missing from the issue; this is a mistake of newsbinder's, please report it"
  const say = (severity: 'error' | 'warning', line: number, code: string, text: string) =>
    fileMessage(file, { text, code, severity, place: { line, column: 1 } })
  return [
    ...(lostLine === undefined ? [] : [say('error', lostLine, 'digest-lost-text', lost)]),
    ...messages.map(({ line, code, text }) => say('warning', line, code, text)),
  ]
}
