import { signsOf } from '../../lines/sign-names.js'
import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'

/** What the words show, here and in the lines around. */
export const signs: Feature = ({ segment, before, after }, note) => {
  const size = lengthClass(segment.look.length)
  for (const sign of segment.signs) {
    note`${sign}`
    note`${sign}, ${size}`
    note`${sign}, ends ${segment.look.ending === 'none' ? 'open' : 'closed'}`
  }
  // What is no name is no byline: a subhead stands where one would.
  const isNamed = segment.signs.includes('names') || segment.signs.includes('byline')
  if (!isNamed && segment.look.casing !== 'caseless') note`no name, ${size}`
  if (before) for (const sign of signsOf(before.text, before.look)) if (telling.has(sign)) note`after ${sign}`
  if (after) {
    for (const sign of signsOf(after.text, after.look)) {
      if (!telling.has(sign)) continue
      note`before ${sign}`
      note`before ${sign}, ${size}`
    }
  }
}

const telling = new Set([
  'byline',
  'names',
  'link-label',
  'bare-address',
  'credit',
  'photo-heading',
  'date-only',
  'time-first',
  'furniture',
  'quotation',
  'quoted-first',
  'section-words',
  'country',
  'contents-heading',
  'arrow',
  'anaphora',
  'date-first',
  'dash-name',
])
