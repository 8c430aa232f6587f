import type { Check } from './check.js'

/** A digest that shows nothing of the layout that `publication.yml` names: it was read as if nothing were said. */
export const layoutUnseen: Check = {
  code: 'layout-unseen',
  find: ({ roles, publication: { reading } }) => {
    const { start, section } = roles.situated.layout.chosen
    const unseen = [
      reading.layout !== start?.name && reading.layout,
      reading.sectionLayout !== section?.name && reading.sectionLayout,
    ]
    return unseen.flatMap((name) => {
      if (!name) return []
      const text = `Hardly a line here looks like “${name}”, which publication.yml says of all digests; read without it (if no digest looks so, take it out of “reading:”)`
      return [{ line: 1, text }]
    })
  },
}
