import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'

/** Where in the digest the line stands: among photos, in the list of contents, behind the farewell. */
export const zones: Feature = ({ segment: { look, from }, index, digest }, note) => {
  const zone = digest.zones[index] ?? 'body'
  if (zone !== 'body') {
    note`in ${zone}`
    note`in ${zone}, ${lengthClass(look.length)}`
  }
  const farewell = digest.farewells[index]
  if (farewell) {
    note`behind ${farewell}, ${lengthClass(look.length)}`
    note`behind ${farewell}, ends ${look.ending === 'none' ? 'open' : 'closed'}`
  }
  if (from === 0 && index > 0 && digest.zones[index - 1] === 'photos' && zone !== 'photos')
    note`first behind the photos`
}
