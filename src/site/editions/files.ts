import type { SiteFile } from '../site-file.js'
import type { Context } from '../view/context.js'
import { textAddress } from './addresses.js'
import { textEdition } from './text.js'

/** The text edition of each issue, where the publication offers it. */
export function* textFiles(context: Context): Generator<SiteFile> {
  const { archive, addresses } = context
  if (!archive.publication.outputs.text) return
  for (const issue of archive.issues) {
    yield { name: textAddress(issue, addresses), content: textEdition(issue, context) }
  }
}
