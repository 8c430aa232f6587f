import { parseArgs } from 'node:util'
import { closestMatch } from 'leven'
import type { Command, Given } from './command.js'

/** Reads what was typed behind a command's name; or says what is wrong with it. */
export function readArguments(command: Command, typed: string[]): Given | { problem: string } {
  const { tokens } = parseArgs({
    args: typed,
    options: command.flags,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const given: Given = { arguments: [], flags: {} }
  for (const token of tokens) {
    if (token.kind === 'positional') given.arguments.push(token.value)
    if (token.kind !== 'option') continue
    const flag = Object.hasOwn(command.flags, token.name) ? command.flags[token.name] : undefined
    if (flag === undefined) return { problem: sayUnknown(token.rawName, command) }
    if (flag.type === 'boolean' && token.value !== undefined) return { problem: `${token.rawName} takes no value` }
    if (flag.type === 'string' && !token.value) return { problem: `${token.rawName} needs a value: ${flag.value}` }
    given.flags[token.name] = token.value ?? true
  }
  const needed = command.arguments.filter((name) => !name.startsWith('['))
  const missing = needed[given.arguments.length]
  if (missing !== undefined) return { problem: `${missing} is missing` }
  const unset = Object.entries(command.flags).find(([name, flag]) => flag.needed && given.flags[name] === undefined)
  if (unset !== undefined) return { problem: `--${unset[0]} ${unset[1].value} is missing` }
  const extra = given.arguments[command.arguments.length]
  const endless = command.arguments.at(-1)?.includes('…') === true
  return extra === undefined || endless ? given : { problem: `Nothing is expected where "${extra}" stands` }
}

/** "did you mean …?", where one of the words is near. */
export function suggest(typed: string, known: string[]): string {
  const near = closestMatch(typed, known, { maxDistance: 2 })
  return near === undefined ? '' : `; did you mean ${near}?`
}

function sayUnknown(typed: string, command: Command): string {
  const known = Object.keys(command.flags).map((name) => `--${name}`)
  return `There is no ${typed}${suggest(typed, known)}`
}
