import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { journalFile } from '../build/journal-file.js'
import { readArguments, suggest } from './arguments.js'
import type { Command, Terminal } from './command.js'
import { helpFor, helpForAll } from './help.js'
import { callForNpm } from './npm.js'

/** Runs the command that was typed and gives the exit status: 2 where it is not one that we know. */
export async function runCommand(
  typed: string[],
  commands: Command[],
  terminal: Terminal,
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const [name, ...rest] = typed
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    if (name === undefined) terminal.say(helpForAll(commands))
    else terminal.print(helpForAll(commands))
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-v') {
    terminal.print(await version())
    return 0
  }
  const command = commands.find((one) => one.name === name)
  if (!command) {
    const known = [...commands.map((one) => one.name), '--help', '--version']
    terminal.say(`There is no ${name}${suggest(name, known)}\nnewsbinder --help lists what there is`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(helpFor(command))
    return 0
  }
  const call = callForNpm(command, rest, env)
  if (call !== undefined) {
    terminal.say(`npm has kept a flag for itself: -- stands before what is ours\n${call}`)
    return 2
  }
  const given = readArguments(command, rest)
  if ('problem' in given) {
    terminal.say(`${given.problem}\nnewsbinder ${name} --help says what is expected`)
    return 2
  }
  for (const path of given.arguments) {
    const problem = await recoverBeside(path)
    if (problem === undefined) continue
    terminal.say(problem)
    return 2
  }
  return command.run(given, terminal)
}

/** Whatever moment a kill hit a build, the next command on the same digests makes its site whole; or says why not. */
async function recoverBeside(path: string): Promise<string | undefined> {
  for (const folder of [path, dirname(path)]) {
    if (!existsSync(join(folder, journalFile))) continue
    const { recoverBuild } = await import('../build/journal.js')
    const problem = await recoverBuild(folder)
    if (!problem) continue
    const { reportMessages } = await import('./report.js')
    return reportMessages([problem], folder).join('\n')
  }
  return undefined
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
