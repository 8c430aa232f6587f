import { shorten } from '../digest/shorten.js'
import type { ExplainedDigest, ExplainedFolder, ExplainedLayout } from './explain-folder.js'

const fewLines = 3
const longestLine = 72

/** How the digests of a folder are laid out, line by line: what they share first, then each of them. */
export function tellFolder({ digests, shared: { start, section } }: ExplainedFolder, all: boolean): string[] {
  const of = digests.length === 1 ? '1 digest' : `${digests.length} digests`
  return [
    `items: ${start.name ?? 'no mark'} in ${start.digests.length} of ${of}`,
    `sections: ${section.name ?? 'no mark'} in ${section.digests.length} of ${of}`,
    ...digests.flatMap((digest) => ['', ...tellDigest(digest, all)]),
  ]
}

function tellDigest({ file, chosen, next, ahead = 0 }: ExplainedDigest, all: boolean): string[] {
  return [
    file,
    `  ${layoutName(chosen)}${next ? `, ${ahead.toFixed(1)} nats ahead` : ', and no other was worth trying'}`,
    ...tellLines('items', chosen.start, chosen.starts, all),
    ...tellLines('sections', chosen.section, chosen.sections, all),
    ...(next ? tellNext(next, chosen, all) : []),
  ]
}

/** "bare-title / capitals": what marks items, then what marks sections; a dash where nothing does. */
const layoutName = ({ start, section }: ExplainedLayout): string => `${start ?? '–'} / ${section ?? '–'}`

/** Only where the next one differs do its lines say more. */
function tellNext(next: ExplainedLayout, chosen: ExplainedLayout, all: boolean): string[] {
  return [
    `  next: ${layoutName(next)}`,
    ...(next.start === chosen.start ? [] : tellLines('items', next.start, next.starts, all)),
    ...(next.section === chosen.section ? [] : tellLines('sections', next.section, next.sections, all)),
  ]
}

function tellLines(what: string, name: string | undefined, lines: ExplainedLayout['starts'], all: boolean): string[] {
  if (name === undefined) return [`    ${what}: no mark`]
  const shown = all ? lines : lines.slice(0, fewLines)
  return [
    `    ${what}: ${lines.length} ${lines.length === 1 ? 'line looks' : 'lines look'} like ${name}`,
    ...shown.map(({ line, text }) => `      ${String(line).padStart(5)}  ${shorten(text, longestLine)}`),
    ...(shown.length < lines.length ? [`             … and ${lines.length - shown.length} more`] : []),
  ]
}
