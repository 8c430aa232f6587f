import { z } from 'zod'
import { digestSchema } from '../../digest/schema.js'
import type { ArchiveFormat } from './format.js'
import { plainItem, plainItemSchema } from './record.js'

/** The archive as one document: its issues, oldest first, each as its own `digest.json` has it, but for summaries' trees. */
export const archiveSchema = z.object({ issues: z.array(digestSchema.extend({ items: z.array(plainItemSchema) })) })

export const json: ArchiveFormat = {
  ending: 'json',
  start: () => '{"issues":[\n',
  issue: ({ digest }) => JSON.stringify({ ...digest, items: digest.items.map(plainItem) }),
  between: ',\n',
  end: '\n]}\n',
}
