import { unified } from 'unified'
import { VFile } from 'vfile'
import type { ChosenLayout } from '../../src/parser/layouts/choose.js'
import type { LayoutExample } from '../../src/parser/layouts/layout.js'
import { digestLines } from '../../src/parser/lines/lines.js'
import { digestRead } from '../../src/parser/read/read.js'
import { digestRepair } from '../../src/parser/repair/repair.js'
import { type Situated, situate } from '../../src/parser/roles/described.js'
import { describeDraft } from '../../src/parser/roles/roles.js'
import { stateOf } from '../../src/parser/state.js'

/** The issues of an example, without the indent of the code that they stand in. */
export function issuesOf(example: LayoutExample): string[] {
  return [example].flat().map((text) => {
    const lines = text.split('\n')
    const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
    const indent = Math.min(...indents)
    return lines
      .map((line) => line.slice(indent))
      .join('\n')
      .trim()
  })
}

const toLines = unified().use(digestRead).use(digestRepair).use(digestLines).freeze()

/** Issues that are read together, as evidence is drawn from them. No role is decided: that takes longer. */
export function situatedOf(issues: (string | Uint8Array)[]): Situated[] {
  const described = issues.map((value) => {
    const file = new VFile({ path: 'issue.txt', value })
    return describeDraft(toLines.runSync(toLines.parse(file), file), stateOf(file))
  })
  return situate(described)
}

/** The layouts of issues that are read together, and of nothing else. */
export const layoutsOf = (issues: (string | Uint8Array)[]): ChosenLayout[] =>
  situatedOf(issues).map(({ layout }) => layout.chosen)

/** What won and what came next, with their worth: what a failing test has to tell. */
export function tell({ start, section, worth, next }: ChosenLayout): string {
  const name = (one: Pick<ChosenLayout, 'start' | 'section' | 'worth'>): string =>
    `${one.start?.name ?? '–'} / ${one.section?.name ?? '–'} (${one.worth.toFixed(1)})`
  return `${name({ start, section, worth })}${next ? `, then ${name(next)}` : ''}`
}
