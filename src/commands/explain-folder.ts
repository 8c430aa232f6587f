import { loadFolder } from '../build/load.js'
import type { ChosenLayout } from '../parser/layouts/choose.js'
import type { SectionLayout, StartLayout } from '../parser/layouts/layout.js'
import type { UnitView } from '../parser/layouts/unit-view.js'
import { readFiles } from '../parser/parse.js'
import { stateOf } from '../parser/state.js'
import { isError } from '../publication/message.js'
import { firstMessages } from './report.js'

/** A line that looks as a layout says. */
interface SpeakingLine {
  line: number
  text: string
}

/** A layout with what it is worth to a digest, in nats, and the lines that speak for it; without a name where nothing is marked. */
export interface ExplainedLayout {
  start: string | undefined
  section: string | undefined
  worth: number
  starts: SpeakingLine[]
  sections: SpeakingLine[]
}

/** A digest with the layout that explains it best, the one that came next, and by how much that lost: in nats, the other issues counted in. */
export interface ExplainedDigest {
  file: string
  chosen: ExplainedLayout
  next?: ExplainedLayout
  ahead?: number
}

/** What most digests of a folder have in common, and which they are. */
interface Shared {
  name: string | undefined
  digests: string[]
}

/** The digests of a folder, and what marks the items and the sections of most of them. */
export interface ExplainedFolder {
  digests: ExplainedDigest[]
  shared: { start: Shared; section: Shared }
}

/** Names the layouts of a folder's digests as a build finds them: all of them together. */
export async function explainFolder(path: string): Promise<ExplainedFolder | { problem: string }> {
  const { loaded, messages } = await loadFolder(path)
  if (!loaded) return { problem: firstMessages(messages.filter(isError), path).join('\n') }
  const { folder, publication } = loaded
  const digests = readFiles(folder.inputs, publication).map(({ file }): ExplainedDigest => {
    const { situated } = stateOf(file).inArchive ?? {}
    if (!situated) throw new Error('a digest that is read has a layout')
    return explainDigest(file.path, situated.layout.chosen)
  })
  return { digests, shared: { start: sharedOf(digests, 'start'), section: sharedOf(digests, 'section') } }
}

function explainDigest(file: string, chosen: ChosenLayout): ExplainedDigest {
  const { next, views } = chosen
  const best = explainLayout(chosen, views)
  if (!next) return { file, chosen: best }
  return { file, chosen: best, next: explainLayout(next, views), ahead: rounded(chosen.worth - next.worth) }
}

interface NamedLayout {
  start: StartLayout | undefined
  section: SectionLayout | undefined
  worth: number
}

function explainLayout({ start, section, worth }: NamedLayout, views: UnitView[]): ExplainedLayout {
  return {
    start: start?.name,
    section: section?.name,
    worth: rounded(worth),
    starts: linesOf(start ? views.filter((view) => start.looks(view)) : []),
    sections: linesOf(section ? views.filter((view) => section.looks(view, views)) : []),
  }
}

const linesOf = (views: UnitView[]): SpeakingLine[] =>
  views.flatMap(({ unit, text }) => unit.lines.slice(0, 1).map(({ number }) => ({ line: number, text })))

/** Of layouts that are as frequent, the one that comes first. */
function sharedOf(digests: ExplainedDigest[], what: 'start' | 'section'): Shared {
  const groups = new Map<string | undefined, string[]>()
  for (const { file, chosen } of digests) groups.set(chosen[what], [...(groups.get(chosen[what]) ?? []), file])
  const [[name, files] = [undefined, []]] = [...groups].sort(([, one], [, other]) => other.length - one.length)
  return { name, digests: files }
}

const rounded = (nats: number): number => Math.round(nats * 100) / 100
