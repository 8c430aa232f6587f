import { stat } from 'node:fs/promises'
import { loadAround } from '../build/load-around.js'
import { readFiles } from '../parser/parse.js'
import { type Explanation, explain } from '../parser/roles/explain.js'
import { modelFor } from '../parser/roles/roles.js'
import { stateOf } from '../parser/state.js'
import { sayRefusal } from '../publication/refusal.js'
import { type Reason, reasonsByLine } from './explain-items.js'
import { pathFromHere, printable, reportMessages } from './report.js'

/** A row of a digest with why it has its role, and the codes of the complaints about it. */
export type ExplainedRow = Explanation & {
  codes: string[]
  /** In the first row of an item: what is said of it, and by which words. */
  item?: Reason[]
}

/** Reads a digest as a build would, with its folder, and explains its rows; or says why that cannot be. */
export async function explainFile(path: string): Promise<{ rows: ExplainedRow[] } | { problem: string }> {
  try {
    await stat(path)
  } catch (error) {
    return { problem: printable(`${path}: cannot be read (${sayRefusal(error)})`) }
  }
  const { root, loaded, messages } = await loadAround(path)
  if (!loaded) return { problem: reportMessages(messages, pathFromHere(root)).join('\n') }
  const all = readFiles(loaded.inputs, loaded.publication)
  const read = all.find(({ file }) => file.path === loaded.file)
  const roles = read && stateOf(read.file).roles
  if (!roles) return { problem: printable(`${path} could not be read`) }
  const explained = explain(roles, modelFor(loaded.publication))
  const rows = read.reading.lines.flatMap((line) => line.rows.filter(({ role }) => role !== 'break'))
  const reasons = reasonsByLine(loaded.file, all, loaded.inputs, loaded.publication)
  const seen = new Set<number>()
  return {
    rows: explained.map((row, index) => {
      const item = seen.has(row.line) ? undefined : reasons.get(row.line)
      seen.add(row.line)
      return {
        ...row,
        role: rows[index]?.role ?? row.role,
        codes: rows[index]?.codes ?? [],
        ...(item && { item }),
      }
    }),
  }
}
