import { existsSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInside } from '../publication/list.js'
import type { PageName } from './pages.js'

/** The package's own templates, wherever it is installed. */
export const ownTemplates = fileURLToPath(new URL('../../templates/', import.meta.url))

/** The folders in which a template, a style or a font is looked for, in this order. */
export function templateFolders(publications?: string): string[] {
  return publications !== undefined && existsSync(publications) ? [publications, ownTemplates] : [ownTemplates]
}

/** Whether a folder has a file of this name: a regular one, and in the folder also behind any link or `..`. */
export function hasFile(folder: string, name: string): boolean {
  try {
    const path = realpathSync(resolve(folder, name))
    return isInside(realpathSync(folder), path) && statSync(path).isFile()
  } catch {
    return false
  }
}

/** The first of the folders' files of this name; ours has all that is asked for. */
export function findTemplate(folders: string[], name: string): string {
  const folder = folders.find((folder) => hasFile(folder, name)) ?? ownTemplates
  return join(folder, name)
}

/**
 * What Eleventy is given as a page's template: it only names the view and leads to the template itself, which is compiled
 * once and not once a page.
 */
export function pageTemplate(name: PageName): string {
  return `{% set ${name} = entry.view %}{% set head = ${name}.head %}{% extends "pages/${name}.njk" %}`
}
