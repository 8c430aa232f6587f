import { VFileMessage } from 'vfile-message'
import type { Reading } from '../digest/reading.js'
import { firstLostLine } from '../parser/items/lost-line.js'
import type { DigestInput } from '../parser/parse.js'
import { fileMessage } from '../publication/message.js'
import type { Publication } from '../publication/publication.js'

/** Reads all digests of a publication, in their order: the parser, as a build is given it. */
export type ReadArchive = (inputs: DigestInput[], publication: Publication) => Reading[]

/** What could be read, and an error for each digest that could not, or not as a whole. */
export interface ReadDigests {
  inputs: DigestInput[]
  readings: Reading[]
  messages: VFileMessage[]
}

/** Reads digests so that a bad one stops no other: it is found by reading each alone, and left out. */
export function readDigests(inputs: DigestInput[], publication: Publication, readArchive: ReadArchive): ReadDigests {
  const failed: VFileMessage[] = []
  let good = inputs
  let readings: Reading[]
  try {
    readings = readArchive(good, publication)
  } catch (error) {
    good = inputs.filter((input) => {
      const message = tryAlone(input, publication, readArchive)
      if (message) failed.push(message)
      return message === undefined
    })
    if (failed.length === 0) throw error
    readings = good.length === 0 ? [] : readArchive(good, publication)
  }
  const messages = readings.flatMap((reading, index) => [
    ...lossOf(good[index] as DigestInput, reading),
    ...reading.digest.messages.map(({ line, code, text }) =>
      fileMessage(reading.digest.file, { text, code, severity: 'warning', place: { line, column: 1 } }),
    ),
  ])
  return { inputs: good, readings, messages: [...failed, ...messages] }
}

function tryAlone(input: DigestInput, publication: Publication, readArchive: ReadArchive): VFileMessage | undefined {
  try {
    readArchive([input], publication)
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

function lossOf({ file, bytes }: DigestInput, reading: Reading): VFileMessage[] {
  const line = firstLostLine(bytes, reading)
  if (line === undefined) return []
  const text = "Text of this line is missing from the issue; this is a mistake of newsbinder's, please report it"
  return [fileMessage(file, { text, code: 'digest-lost-text', severity: 'error', place: { line, column: 1 } })]
}
