import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { closestMatch } from 'leven'
import { filesIn } from './assets.js'
import { ownTemplates } from './templates.js'

/** A file of a publication's own templates that takes nothing's place, and ours that it may be meant to be. */
export interface UnusedTemplate {
  file: string
  near?: string
}

/**
 * Finds files of a publication's templates that nothing uses. What its own templates name is used, and what lies in
 * `assets/` is copied as it is; but a stylesheet nearly called as one of ours is most often a slip.
 */
export function unusedTemplates(folder: string): UnusedTemplate[] {
  const ours = filesIn(ownTemplates).filter((name) => !name.endsWith('.md'))
  const files = filesIn(folder).filter((name) => !/(^|\/)readme/i.test(name))
  const texts = files.filter((name) => name.endsWith('.njk')).map((name) => readFileSync(join(folder, name), 'utf8'))
  return files
    .filter((file) => !ours.includes(file) && !texts.some((text) => text.includes(file)))
    .map((file) => {
      const near = closestMatch(file.toLowerCase(), ours, { maxDistance: 4 })
      return { file, ...(near !== undefined && { near }) }
    })
    .filter(({ file, near }) => !file.startsWith('assets/') || (file.startsWith('assets/css/') && near !== undefined))
    .sort((one, other) => (one.file < other.file ? -1 : 1))
}

/** The custom properties that a look can give anew: those of our styles, and of a publication's own. */
export function lookProperties(folder?: string): string[] {
  const own = folder === undefined ? [] : filesIn(folder).filter((name) => name.endsWith('.css'))
  const styles = [
    join(ownTemplates, 'assets/css/tokens.css'),
    ...(folder === undefined ? [] : own.map((name) => join(folder, name))),
  ].map((path) => readFileSync(path, 'utf8'))
  return [...new Set(styles.flatMap((css) => css.match(/--[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []))]
}
