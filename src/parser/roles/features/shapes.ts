import { issuesBegunSo, issuesWith } from '../archive-facts.js'
import { lengthClass, repeatsOf, shapeOf } from '../facts.js'
import type { Feature } from '../feature.js'

/** A digest repeats its few kinds of lines: how many look like this one, and where else its words stand. */
export const shapes: Feature = ({ segment: { look, whole }, unit, units, digest, archive }, note) => {
  if (!whole || unit.fixed) return
  const size = lengthClass(look.length)
  const alike = digest.shapes.get(shapeOf(unit)) ?? 0
  const often =
    alike <= 1 ? 'once' : alike < units.length * 0.05 ? 'rarely' : alike < units.length * 0.2 ? 'often' : 'very often'
  note`its shape ${often}, ${size}, ${look.ending === 'none' ? 'open' : 'closed'}`
  const repeats = repeatsOf(look, digest)
  if (repeats > 1) note`stands ${repeats > 2 ? 'often' : 'twice'} in the digest, ${size}`
  const issues = issuesWith(unit, archive)
  if (issues > 1) {
    note`stands in other issues`
    note`stands in ${issues === archive.issues ? 'every issue' : issues > 2 ? 'several issues' : 'two issues'}, ${size}`
  } else if (archive.issues > 2 && look.length <= 9) note`stands in no other issue, ${size}`
  const begun = issues > 1 ? 0 : issuesBegunSo(unit, archive)
  if (begun > 1) note`begins as a text of ${begun > 2 ? 'other issues' : 'another issue'}, ${size}`
}
