import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileOf, relativeHref } from '../site/href.js'

/** Writes a page that leads on for every page that has moved, unless another page stands there now. */
export function writeMoved(moved: { from: string; to: string }[], folder: string, baseUrl: string | undefined): void {
  for (const { from, to } of moved) {
    const path = join(folder, fileOf(from))
    if (existsSync(path)) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, movedPage(relativeHref(from, to), baseUrl === undefined ? undefined : baseUrl + to))
  }
}

/** The parts of an address are slugs: there is nothing to escape. A page that moved has no language but its target's. */
function movedPage(href: string, canonical: string | undefined): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Moved</title>
<meta http-equiv="refresh" content="0; url=${href}">
${canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">\n`}<p><a href="${href}">This page has moved</a></p>
</html>
`
}
