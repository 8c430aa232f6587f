/** A flag of a command, in the words of `node:util`'s `parseArgs`, with what the help says of it. */
export interface Flag {
  type: 'string' | 'boolean'
  /** What stands for its value in the help: "URL". */
  value?: string
  /** The command cannot do without it. */
  needed?: true
  help: string
}

/** What a person typed behind a command's name. */
export interface Given {
  arguments: string[]
  flags: Record<string, string | boolean | undefined>
}

/** Where a command speaks. What a person asked for goes to `print`; everything about how it went to `say`. */
export interface Terminal {
  print(text: string): void
  say(text: string): void
  /** Shows how far a command is, in place of what it showed before; an empty text ends it. */
  progress(text: string): void
  /** Aborted when a person or the system ends the command; what has to be cleaned up is, before `abort()` returns. */
  signal: AbortSignal
}

/** A command of the command line: one file in this folder, listed once in `commands.ts`. */
export interface Command {
  name: string
  /** Its arguments as the help shows them; one in brackets may be left out, and "…" allows more of the last. */
  arguments: string[]
  summary: string
  flags: Record<string, Flag>
  /** Imports what it needs itself, so that no command waits for another's. Gives the exit status. */
  run(given: Given, terminal: Terminal): Promise<number>
}
