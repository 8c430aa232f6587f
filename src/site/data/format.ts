import type { Issue } from '../../archive/archive.js'
import type { RecordContext } from './record.js'

/** A way to write the whole archive, an issue at a time: what stands before, between and behind them. */
export interface ArchiveFormat {
  /** The file's ending. */
  ending: 'ndjson' | 'csv' | 'json'
  start(context: RecordContext): string
  /** An issue's text; empty where it has nothing to say, which then is as if there were no issue. */
  issue(issue: Issue, context: RecordContext): string
  between: string
  end: string
}
