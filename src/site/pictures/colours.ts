import { readFileSync } from 'node:fs'
import { findTemplate } from '../templates.js'

/** The light colours of the site's look, by their custom property: a publication's own before those of its styles. */
export function coloursOf(look: Record<string, string>, folders: string[]): (name: string) => string {
  const css = readFileSync(findTemplate(folders, 'assets/css/tokens.css'), 'utf8')
  return (name) => {
    const value = look[name] ?? new RegExp(`${name}:([^;]*);`).exec(css)?.[1] ?? ''
    // A picture is one, whatever the reader's screen: of a pair, the light one.
    return /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/i.exec(value)?.[0] ?? fallback
  }
}

const fallback = '#1a1a1a'
