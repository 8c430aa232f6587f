import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'
import { share } from './length.js'

/** Marks that a mail or Markdown leaves: bullets, numbers, headings, underlines, boxes. */
export const marks: Feature = ({ segment: { look, whole, from }, unit, index, digest, before, after }, note) => {
  const size = lengthClass(look.length)
  if (from === 0) {
    const { marker } = look
    if (marker.kind === 'none') note`no mark`
    else {
      note`mark ${marker.kind}`
      note`mark ${marker.kind}, ${size}`
      note`mark ${marker.kind}, ends ${look.ending}`
      if (marker.kind === 'heading') note`heading of level ${marker.value}`
      if (marker.kind === 'number') note`numbers ${share(digest.numbered)}, run ${digest.runs[index]}, ${size}`
      if (/glyph|star|dash/.test(marker.kind)) note`bullets ${share(digest.bulleted)}, ${size}`
      note`mark ${marker.kind} ${look.strong !== 'none' ? 'strong' : look.linked !== 'none' ? 'linked' : 'plain'}`
      if (before?.look.marker.kind === marker.kind && before.look.marker.sign === marker.sign) note`same mark above`
      if (after?.look.marker.kind === marker.kind && after.look.marker.sign === marker.sign) note`same mark below`
    }
    const indent = unit.indent - digest.indent
    if (indent !== 0) note`${indent > 8 ? 'indented far' : indent > 0 ? 'indented' : 'less indented'}`
    if (indent > 0 && marker.kind !== 'none') note`indented, mark ${marker.kind}`
  }
  if (look.strong !== 'none') note`strong ${look.strong}, ${size}`
  if (look.linked !== 'none') note`linked ${look.linked}, ${size}`
  if (whole && look.boxed) note`boxed, ${size}`
  if (whole && unit.underlined !== '') note`underlined ${unit.underlined}`
  if (look.rule) note`rule`
  const block = unit.lines[0]?.mark
  if (block && whole) {
    note`Markdown ${block.block}`
    if (block.block === 'heading') note`Markdown heading ${block.depth}`
    if (block.block === 'list' && block.depth > 1) note`Markdown list in a list`
    if (block.goesOn) note`goes on in Markdown ${block.block}`
  }
}
