import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PageName, pageNames } from './pages.js'

/** The package's own templates, wherever it is installed. */
export const ownTemplates = fileURLToPath(new URL('../../templates/', import.meta.url))

/** The folders in which a template, a style or a font is looked for, in this order. */
export function templateFolders(publications?: string): string[] {
  return publications !== undefined && existsSync(publications) ? [publications, ownTemplates] : [ownTemplates]
}

/** The first of the folders' files of this name; ours has all that is asked for. */
export function findTemplate(folders: string[], name: string): string {
  const folder = folders.find((folder) => existsSync(join(folder, name))) ?? ownTemplates
  return join(folder, name)
}

/** The source of every page's template. A line before it would move the lines that an error names, so none is added. */
export function pageTemplates(folders: string[]): Map<PageName, string> {
  return new Map(
    pageNames.map((name) => {
      const source = readFileSync(findTemplate(folders, `pages/${name}.njk`), 'utf8')
      return [name, `{% set ${name} = entry.view %}{% set head = ${name}.head %}${source}`]
    }),
  )
}
