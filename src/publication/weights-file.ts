import { createHash } from 'node:crypto'
import type { VFileMessage } from 'vfile-message'
import { z } from 'zod'
import type { OwnWeights } from '../parser/roles/learning/own-weights.js'
import { components, states } from '../parser/roles/states.js'
import { steps } from '../parser/roles/transition.js'
import { weights } from '../parser/roles/weights.js'
import { weightsFile } from './list.js'
import { fileMessage } from './message.js'

const version = 1

const stateNames = states.map(({ name }) => name)
/** Hundredths of a nat. What is larger was not learned. */
const worth = z.int().min(-3000).max(3000)
const byComponent = z.partialRecord(z.enum(components), worth)
const byStep = z.record(
  z.string().refine((name) => name.split(' > ').every((state) => stateNames.includes(state))),
  worth,
)

const fileSchema = z.strictObject({
  newsbinder: z.literal(version),
  /** Which of our weights it adds to. */
  addsTo: z.string(),
  madeFrom: z.array(z.string()),
  evidence: z.record(z.string(), byComponent),
  steps: z.partialRecord(z.enum(['any', ...steps]), byStep),
  first: z.partialRecord(z.enum(stateNames), worth),
})

/** Writes what a publication's corrections have taught: a line for each kind of evidence, so that changes can be read. */
export function writeWeights({ madeFrom, evidence, steps, first }: OwnWeights): string {
  const table = (name: string, rows: Record<string, unknown>): string => {
    const lines = Object.entries(rows)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, row]) => `    ${JSON.stringify(key)}: ${JSON.stringify(row)}`)
    return `  "${name}": ${lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`}`
  }
  const parts = [
    `  "newsbinder": ${version}`,
    `  "addsTo": ${JSON.stringify(fingerprint())}`,
    `  "madeFrom": ${JSON.stringify(madeFrom)}`,
    table('evidence', evidence),
    table('steps', steps),
    table('first', first),
  ]
  return `{\n${parts.join(',\n')}\n}\n`
}

/** Reads what was learned for a publication; a file that is damaged, or for other weights of ours, is not used. */
export function readWeights(text: string): { learned?: OwnWeights; messages: VFileMessage[] } {
  const file = fileSchema.safeParse(parse(text))
  if (!file.success) return { messages: [say('Damaged, and not used', 'weights-damaged')] }
  const { newsbinder: _, addsTo, ...learned } = file.data
  if (addsTo !== fingerprint())
    return { messages: [say('Made with another version of newsbinder, and not used', 'weights-outdated')] }
  return { learned: learned as OwnWeights, messages: [] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const say = (what: string, code: string): VFileMessage =>
  fileMessage(weightsFile, { text: `${what}; \`newsbinder learn\` makes it anew`, code, severity: 'warning' })

/** What was learned is worth something only beside the weights that it was learned beside. */
const fingerprint = (): string => createHash('sha256').update(JSON.stringify(weights)).digest('hex').slice(0, 16)
