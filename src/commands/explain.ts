import type { Command, Terminal } from './command.js'
import type { ExplainedRow } from './explain-file.js'
import { printable } from './report.js'

/**
 * `newsbinder explain`: why lines were taken for what they were, read as a build reads them, with their whole folder;
 * and of a folder, how its digests are laid out.
 */
export const explainCommand: Command = {
  name: 'explain',
  arguments: ['DIR|FILE[:LINE]'],
  summary: 'says why each line of a digest was taken for what it was, or how the digests of a folder are laid out',
  flags: {
    format: { type: 'string', value: 'text|json', help: 'json is for tools' },
    all: { type: 'boolean', help: 'all evidence and all lines, not only a few' },
  },
  async run({ arguments: [asked = ''], flags: { format = 'text', all } }, terminal) {
    if (format !== 'text' && format !== 'json') {
      terminal.say(`Expected --format text or json, not ${format}`)
      return 2
    }
    const tools = format === 'json'
    return (await isFolder(asked))
      ? explainLayouts(asked, tools, all === true, terminal)
      : explainLines(asked, tools, all === true, terminal)
  },
}

async function isFolder(path: string): Promise<boolean> {
  const { stat } = await import('node:fs/promises')
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function explainLayouts(path: string, tools: boolean, all: boolean, terminal: Terminal): Promise<number> {
  const { explainFolder } = await import('./explain-folder.js')
  const result = await explainFolder(path)
  if ('problem' in result) {
    terminal.say(result.problem)
    return 2
  }
  if (tools) terminal.print(JSON.stringify(result, null, 2))
  else {
    const { tellFolder } = await import('./explain-print.js')
    for (const line of tellFolder(result, all)) terminal.print(printable(line))
  }
  return 0
}

async function explainLines(asked: string, tools: boolean, all: boolean, terminal: Terminal): Promise<number> {
  const [, path = asked, line] = /^(.*?):(\d+)$/.exec(asked) ?? []
  const { explainFile } = await import('./explain-file.js')
  const result = await explainFile(path)
  if ('problem' in result) {
    terminal.say(result.problem)
    return 2
  }
  const rows = result.rows.filter((row) => line === undefined || row.line === Number(line))
  if (rows.length === 0) {
    terminal.say(printable(`${path} has no text in line ${line}`))
    return 2
  }
  if (tools) terminal.print(JSON.stringify(rows, null, 2))
  else for (const row of rows) terminal.print(tell(row, all || line !== undefined))
  return 0
}

const fewReasons = 3

function tell(
  { line, text, role, confidence, runnerUp, codes, evidence, item = [] }: ExplainedRow,
  whole: boolean,
): string {
  const certainty = `${Math.floor(confidence * 100)} %${runnerUp ? `, else ${runnerUp}` : ''}${codes.length > 0 ? ` [${codes.join(', ')}]` : ''}`
  const reasons = (whole ? evidence : evidence.slice(0, fewReasons)).map(
    ({ name, weight }) => `${weight > 0 ? '+' : '−'}${(Math.abs(weight) / 100).toFixed(2)} ${name}`,
  )
  const lines = whole ? reasons.map((reason) => `        ${reason}`) : [`        ${reasons.join(' · ')}`]
  const said = item.map(({ is, name, words }) => `        ${is} ${printable(name)}: “${printable(words)}”`)
  return [`${String(line).padStart(5)}  ${role} (${certainty})`, `        ${printable(text)}`, ...lines, ...said].join(
    '\n',
  )
}
