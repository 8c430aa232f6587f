import type { ArchiveFormat } from './format.js'
import { recordsOf } from './record.js'

/** An item a line: for programs, which need not hold the archive to read it. */
export const ndjson: ArchiveFormat = {
  ending: 'ndjson',
  start: () => '',
  issue: (issue, context) =>
    recordsOf(issue, context)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  between: '',
  end: '',
}
