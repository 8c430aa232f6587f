import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Style } from '../publication/publication.js'
import type { SiteFile } from './site-file.js'
import { findTemplate, hasFile, ownTemplates } from './templates.js'

/** The stylesheets of each style, one a concern, in the order of the cascade; they are sent as one file. */
const stylesheets: Record<Style, string[]> = {
  newspaper: ['fonts', 'tokens', 'base', 'layout', 'parts', 'issue', 'sent', 'lists', 'search', 'wide', 'print'],
  plain: ['tokens', 'base', 'layout', 'parts', 'issue', 'sent', 'lists', 'search', 'plain', 'print'],
}

/** The stylesheet, and the fonts and pictures as they are. A publication's own file stands in place of ours. */
export function* assetFiles(folders: string[], style: Style = 'newspaper'): Generator<SiteFile> {
  const css = stylesheets[style].map((name) => readFileSync(findTemplate(folders, `assets/css/${name}.css`), 'utf8'))
  yield { name: 'assets/css/site.css', content: css.join('\n') }
  for (const name of assetNames(folders)) {
    yield { name: `assets/${name}`, content: readFileSync(findTemplate(folders, `assets/${name}`)) }
  }
}

const prefix = 'assets/'

/** Every asset that is no stylesheet of the list, in the order of its name. */
function assetNames(folders: string[]): string[] {
  const joined = new Set(Object.values(stylesheets).flatMap((names) => names.map((name) => `css/${name}.css`)))
  const names = new Set([...folders, ownTemplates].flatMap(filesIn).filter((name) => name.startsWith(prefix)))
  return [...names]
    .map((name) => name.slice(prefix.length))
    .filter((name) => !joined.has(name))
    .sort()
}

/** The files of a folder, in its subfolders too, by their path from it. Regular ones only: a link could lead anywhere. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((name) => hasFile(folder, name))
  } catch {
    return []
  }
}
