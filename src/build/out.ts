import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { isInside } from '../publication/list.js'
import { siteMarker } from '../publication/site-marker.js'

/** A folder that may be replaced as a whole, by its real path; or why none may, and what to do. */
export type CheckedOut = { out: string } | { problem: string }

/**
 * Whether a site may stand in a folder: it will be replaced as a whole, so it is a new or empty one or a site of ours,
 * and holds nothing that anyone would miss. `root` is the real path of the digests.
 */
export async function checkOut(path: string, root: string): Promise<CheckedOut> {
  const out = await realOut(resolve(path))
  if (out === undefined)
    return { problem: 'A symbolic link to nothing; delete it or choose another folder for the site' }
  if (dirname(out) === out) return { problem: 'The root of the file system; choose a folder for the site' }
  if (isInside(out, root)) return { problem: 'The site would replace the digests; choose a folder beside them' }
  if (isInside(out, await realpath(homedir()).catch(homedir))) {
    return { problem: 'The site would replace the home folder; choose a folder inside it' }
  }
  if (isInside(out, process.cwd())) {
    return { problem: 'The site would replace the folder that you are in; choose one inside it' }
  }
  const kind = await stat(out).catch(() => undefined)
  if (kind === undefined) return { out }
  if (!kind.isDirectory()) return { problem: 'Not a folder; choose one for the site' }
  return checkContents(out)
}

/** Whether a folder is a site that we wrote. */
async function isSite(folder: string): Promise<boolean> {
  return lstat(join(folder, siteMarker)).then(
    (marker) => marker.isFile(),
    () => false,
  )
}

async function checkContents(out: string): Promise<CheckedOut> {
  const names = await readdir(out)
  if (names.includes('.git')) {
    return { problem: 'The site would replace a repository; choose a folder inside it, or one without .git' }
  }
  if (names.length === 0 || (await isSite(out))) return { out }
  return { problem: 'Holds files that newsbinder did not write; choose a new or an empty folder for the site' }
}

/** A path behind its symbolic links, whether or not its last parts exist yet; undefined for a link to nothing. */
async function realOut(path: string): Promise<string | undefined> {
  try {
    return await realpath(path)
  } catch {
    const isLink = await lstat(path).then(
      (entry) => entry.isSymbolicLink(),
      () => false,
    )
    if (isLink || dirname(path) === path) return undefined
    const parent = await realOut(dirname(path))
    return parent === undefined ? undefined : join(parent, basename(path))
  }
}
