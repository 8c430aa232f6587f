import { lstatSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'

/** Who holds a file, and what it is held for. */
const holderSchema = z.object({
  pid: z.int(),
  host: z.string(),
  out: z.string().refine((path) => !path.includes('\0')),
})
export type Holder = z.output<typeof holderSchema>

/** A file that one process holds at a time. */
export interface Hold {
  release(): void
}

const heldHere = new Set<string>()

/**
 * Holds a file for this process, unless a process that still runs holds it. What a killed one left is taken over. The
 * folder must exist; throws where it cannot be written to, or where something stands that is no file.
 */
export function hold(path: string, out: string): Hold | { holder: Holder } {
  const me: Holder = { pid: process.pid, host: hostname(), out }
  for (;;) {
    try {
      writeFileSync(path, `${JSON.stringify(me)}\n`, { flag: 'wx' })
      heldHere.add(path)
      return { release: () => release(path) }
    } catch (error) {
      if (!isErrno(error, 'EEXIST') || lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) throw error
    }
    const holder = readHolder(path) ?? readAgain(path)
    if (holder !== undefined && isRunning(holder, path)) return { holder }
    takeAway(path, holder)
  }
}

/** Between making a file and writing to it another process may have been interrupted: give it a moment. */
function readAgain(path: string): Holder | undefined {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  return readHolder(path)
}

/**
 * Who holds a file, whether it runs or not; undefined where no one does, or what is written there cannot be read. Only a
 * regular file is opened: a pipe would be waited for, and a link leads elsewhere.
 */
export function readHolder(path: string): Holder | undefined {
  try {
    if (!lstatSync(path).isFile()) return undefined
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** Whether an error is one of the system's, by its name: "ENOENT". */
export function isErrno(error: unknown, ...codes: string[]): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

/** Whether a holder still runs. A process on another machine cannot be asked: it counts as running. */
export function isRunning({ pid, host }: Holder, path: string): boolean {
  if (host !== hostname()) return true
  // A process of a container is often given the number of the one that was killed: its own.
  if (pid === process.pid) return heldHere.has(path)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !isErrno(error, 'ESRCH')
  }
}

/** Of two processes that find the same leftover only one can move it away, and neither takes the other's new file. */
function takeAway(path: string, stale: Holder | undefined): void {
  const aside = `${path}-${process.pid}`
  try {
    renameSync(path, aside)
    const moved = readHolder(aside)
    if (moved !== undefined && moved.pid !== stale?.pid) renameSync(aside, path)
    else unlinkSync(aside)
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error
  }
}

function release(path: string): void {
  heldHere.delete(path)
  try {
    unlinkSync(path)
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error
  }
}
