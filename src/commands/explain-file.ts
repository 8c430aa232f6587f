import { basename, dirname } from 'node:path'
import { loadFolder } from '../build/load.js'
import { readFiles } from '../parser/parse.js'
import { type Explanation, explain } from '../parser/roles/explain.js'
import { model } from '../parser/roles/roles.js'
import { stateOf } from '../parser/state.js'

/** A row of a digest with why it has its role, and the codes of the complaints about it. */
export type ExplainedRow = Explanation & { codes: string[] }

/** Reads a digest as a build would, with its folder, and explains its rows; or says why that cannot be. */
export async function explainFile(path: string): Promise<{ rows: ExplainedRow[] } | { problem: string }> {
  const { loaded, messages } = await loadFolder(dirname(path))
  if (!loaded) return { problem: `${path}: ${messages.map(({ reason }) => reason).join('; ')}` }
  const { folder, publication } = loaded
  const name = basename(path)
  const read = readFiles(folder.inputs, publication).find(({ file }) => file.path === name)
  if (!read) return { problem: `${path} is no digest of its folder (they end in .txt, .md or .markdown)` }
  const { roles } = stateOf(read.file)
  if (!roles) return { problem: `${path} could not be read` }
  const explained = explain(roles, model)
  const rows = read.reading.lines.flatMap((line) => line.rows.filter(({ role }) => role !== 'break'))
  return {
    rows: explained.map((row, index) => ({
      ...row,
      role: rows[index]?.role ?? row.role,
      codes: rows[index]?.codes ?? [],
    })),
  }
}
