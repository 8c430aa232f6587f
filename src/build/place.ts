import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Holder } from './hold.js'
import { openJournal } from './journal.js'
import { journalFile } from './journal-file.js'
import { systemErrorOf } from './system-error.js'
import { openWorkshop, type Workshop, workshopOf } from './workshop.js'

/** Where a build is at work: the workshop beside its site, and its journal beside the digests. */
export interface Place extends Workshop {
  /** The site's real path. */
  out: string
}

/** Takes a site's place for this build alone; or says why it cannot be had, and what to do. */
export function openPlace(root: string, out: string, preview: boolean): Place | { problem: string } {
  try {
    const journal = preview ? { release: () => undefined } : openJournal(root, out)
    if ('holder' in journal) return { problem: sayHeld(journal.holder, join(root, journalFile)) }
    const workshop = openWorkshop(out)
    if (!('staging' in workshop)) {
      journal.release()
      return 'problem' in workshop ? workshop : { problem: sayHeld(workshop.holder, join(workshopOf(out), 'hold')) }
    }
    const close = () => {
      workshop.close()
      journal.release()
    }
    return { ...workshop, out, close }
  } catch (error) {
    // The journal stays: it leads the next command to what was begun.
    const reason = systemErrorOf(error)
    if (reason === undefined) throw error
    return { problem: `No site can be written here (${reason})` }
  }
}

function sayHeld({ pid, host }: Holder, path: string): string {
  const where = host === hostname() ? '' : ` on ${host}`
  return `Another build is at work here (process ${pid}${where}); wait for it, or delete ${path} if there is none`
}
