#!/usr/bin/env node
import { commands } from './commands/commands.js'
import { runCommand } from './commands/run.js'
import { openTerminal } from './commands/terminal.js'

const controller = new AbortController()
const terminal = openTerminal(process.stdout, process.stderr, controller.signal)

// 128 and the signal's number is what shells expect of a command that a signal ended.
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.on(signal, () => {
    controller.abort()
    terminal.progress('')
    process.exit(128 + number)
  })
}
process.on('uncaughtException', apologise)
// A reader such as `head` may go before we have said everything.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await runCommand(process.argv.slice(2), commands, terminal)
} catch (error) {
  apologise(error)
}

/** Bad input is a message; what comes here is a mistake of ours, and its stack helps to mend it. */
function apologise(error: unknown): void {
  controller.abort()
  terminal.say('Sorry, this is a mistake of newsbinder. Please report it, with the digest if you can:')
  terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exit(2)
}
