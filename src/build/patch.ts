import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isErrno } from './hold.js'

/**
 * Files that go into a site in place of those of the same name, as a folder that is laid out like it; what is to be
 * deleted besides stands in a file among them. Whoever finds a whole patch can put it in, however far another came.
 */
const removedFile = '.newsbinder-removed'

/**
 * Makes a folder of new files a patch. The folders that it needs are made in the site here, so that putting it in takes no
 * room on the disk.
 */
export function sealPatch(folder: string, site: string, removed: string[]): void {
  for (const file of filesIn(folder)) mkdirSync(join(site, dirname(file)), { recursive: true })
  writeFileSync(join(folder, removedFile), JSON.stringify(removed), { flag: 'wx' })
}

/** Whether a folder is a whole patch. */
export function isPatch(folder: string): boolean {
  return lstatSync(join(folder, removedFile), { throwIfNoEntry: false })?.isFile() === true
}

/**
 * Puts a patch into a site, and leaves an empty one. What is deleted goes first: a folder may take a file's place. Nothing
 * outside the site is touched, whatever the patch says: it may have come from anyone.
 */
export function applyPatch(folder: string, site: string): void {
  const inside = insideOf(site)
  for (const file of removedBy(folder).filter(inside)) {
    rmSync(join(site, file), { force: true })
    removeEmpty(site, dirname(file))
  }
  for (const file of filesIn(folder).filter(inside)) {
    if (file === removedFile) continue
    mkdirSync(join(site, dirname(file)), { recursive: true })
    renameSync(join(folder, file), join(site, file))
  }
}

function removedBy(folder: string): string[] {
  const listed: unknown = JSON.parse(readFileSync(join(folder, removedFile), 'utf8'))
  return Array.isArray(listed) ? listed.filter((file) => typeof file === 'string') : []
}

/** Whether a path stays in the site: by its own parts, and behind no symbolic link. */
function insideOf(site: string): (file: string) => boolean {
  const real = new Map<string, boolean>([['.', true]])
  const isReal = (folder: string): boolean => {
    const known = real.get(folder)
    if (known !== undefined) return known
    const kind = lstatSync(join(site, folder), { throwIfNoEntry: false })
    const found = isReal(dirname(folder)) && (kind === undefined || kind.isDirectory())
    real.set(folder, found)
    return found
  }
  return (file) =>
    !file.split('/').some((part) => part === '' || part === '.' || part === '..') && isReal(dirname(file))
}

/** By their path from the folder, with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

function removeEmpty(site: string, folder: string): void {
  if (folder === '.' || !existsSync(join(site, folder))) return
  try {
    rmdirSync(join(site, folder))
  } catch (error) {
    if (isErrno(error, 'ENOTEMPTY', 'EEXIST')) return
    throw error
  }
  removeEmpty(site, dirname(folder))
}
