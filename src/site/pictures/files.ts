import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Issue } from '../../archive/archive.js'
import type { SiteFile } from '../site-file.js'
import type { Context } from '../view/context.js'
import { hasPictures, pictureAddress } from './address.js'
import { coloursOf } from './colours.js'
import { pictureOf } from './picture.js'
import { openTypeface } from './typeface.js'

let opened: Promise<unknown> | undefined

/** The compiled renderer, which is the same on every machine, and so are its bytes. */
function openRenderer(): Promise<unknown> {
  opened ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm)
  return opened
}

/** The picture of each issue, where the publication wants them, but for those that `stands` says are there. */
export async function* pictureFiles(
  context: Context,
  folders: string[],
  stands: (issue: Issue) => boolean = () => false,
): AsyncGenerator<SiteFile & { issue: Issue }> {
  const { archive, addresses } = context
  if (!hasPictures(archive)) return
  const missing = archive.issues.filter((issue) => !stands(issue))
  if (missing.length === 0) return
  const [face] = await Promise.all([openTypeface(folders), openRenderer()])
  const colour = coloursOf(archive.publication.look, folders)
  for (const issue of missing) {
    const renderer = new Resvg(pictureOf(issue, context, face, colour))
    const image = renderer.render()
    yield { name: pictureAddress(issue, addresses), content: image.asPng(), issue }
    image.free()
    renderer.free()
  }
}
