import type { Issue } from '../archive/archive.js'
import type { Addresses } from './addresses.js'

/** The endings that a digest keeps where it is offered for download: a server must not take one for a page that runs. */
const plainEndings = new Set(['txt', 'md', 'markdown'])

/** Names that mean a device to some systems, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** A digest's file name made safe for every server and disk: short, ASCII, of a kind that is shown as text. */
export function downloadName(file: string): string {
  const name = file.split('/').at(-1) ?? ''
  const dot = name.lastIndexOf('.')
  const ending = name.slice(dot + 1).toLowerCase()
  const plain = dot > 0 && plainEndings.has(ending)
  const stem = (plain ? name.slice(0, dot) : name)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '')
    .slice(0, 80)
  const safe = stem === '' || reserved.test(stem.split('.')[0] ?? '') ? `digest${stem === '' ? '' : `-${stem}`}` : stem
  return `${safe}.${plain ? ending : 'txt'}`
}

/** Where an issue's JSON stands, where the publication offers it. */
export const jsonAddress = (issue: Issue, addresses: Addresses): string => `${addresses.issue(issue)}digest.json`
