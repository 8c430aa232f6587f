import { z } from 'zod'
import { digestSchema } from '../../digest/schema.js'
import type { ArchiveFormat } from './format.js'

/** The archive as one document: its issues, oldest first, each as its own `digest.json` has it. */
export const archiveSchema = z.object({ issues: z.array(digestSchema) })

export const json: ArchiveFormat = {
  ending: 'json',
  start: () => '{"issues":[\n',
  issue: ({ digest }) => JSON.stringify(digest),
  between: ',\n',
  end: '\n]}\n',
}
