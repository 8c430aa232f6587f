import type { Terminal } from './command.js'

/** What a terminal needs of standard output and standard error. */
export type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>

/** A command's terminal. Only a real one is shown progress on one line that changes; a log gets a line a step. */
export function openTerminal(out: Stream, error: Stream, signal: AbortSignal): Terminal {
  let shown = false
  let last = ''
  const clear = () => {
    if (shown) error.write('\r\u001B[K')
    shown = false
  }
  return {
    signal,
    print(text) {
      clear()
      out.write(`${text}\n`)
    },
    say(text) {
      clear()
      error.write(`${text}\n`)
    },
    progress(text) {
      if (text === last && (shown || !error.isTTY)) return
      clear()
      last = text
      if (text === '') return
      error.write(error.isTTY ? `${text} …` : `${text}\n`)
      shown = error.isTTY === true
    },
  }
}
