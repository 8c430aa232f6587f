import type { PartRole } from '../digest/tree.js'
import { type Check, labelsName, roleNames } from './check.js'

const silent: ReadonlySet<PartRole | 'item'> = new Set(['item', 'section', 'furniture'])

/** A byline, link or credit that stands where no item is open: the site shows it only as sent. */
export const outsideItem: Check = {
  code: 'outside-item',
  find: ({ reading }) =>
    reading.tree.children.flatMap(({ children }) =>
      children.flatMap((child) => {
        if (child.type === 'item' || silent.has(child.type)) return []
        const line = child.position?.start.line ?? 1
        return [
          {
            line,
            text: `Read as ${roleNames[child.type]}, but of no item (if it begins one, write “${line}  headline” in ${labelsName(reading.digest.file)})`,
          },
        ]
      }),
    ),
}
