import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { siteMarker } from '../publication/site-marker.js'
import { type Hold, type Holder, hold, isErrno } from './hold.js'
import { applyPatch, isPatch, sealPatch } from './patch.js'

/**
 * The hidden folder beside a site in which the next one is built. What lies in it says how far a build came, so that a
 * killed one can be finished or undone:
 *
 *     hold       while a build runs
 *     new/       a site that is being written
 *     ready/     the same, whole and checked
 *     old/       the former site, whole, while the two change places
 *     patch/     files that are going into the site, and what goes out of it
 *     trash-…/   what only has to be deleted
 */
export interface Workshop {
  /** An empty folder to write the site into. */
  staging: string
  /** Puts the written site in the place of the old one, which stays until the new one stands. */
  publish(): void
  /** Puts the written files into the site that stands, and takes those away that are not of it any more. */
  patch(removed: string[]): void
  /** Deletes what is left and lets the next build in. Synchronous, so that a signal's handler can call it. */
  close(): void
}

/** Opens the workshop of a site for this process, finishing or undoing what a killed build left. */
export function openWorkshop(out: string): Workshop | { holder: Holder } | { problem: string } {
  const shop = workshopOf(out)
  const problem = sayForeign(out)
  if (problem !== undefined) return { problem }
  mkdirSync(shop, { recursive: true })
  const held = hold(join(shop, 'hold'), out)
  if ('holder' in held) return held
  recover(out, shop)
  const staging = join(shop, 'new')
  mkdirSync(staging)
  return {
    staging,
    publish() {
      writeFileSync(join(staging, siteMarker), markerText, { flag: 'wx' })
      renameSync(staging, join(shop, 'ready'))
      switchSites(out, shop)
    },
    patch(removed) {
      writeFileSync(join(staging, siteMarker), markerText, { flag: 'wx' })
      sealPatch(staging, out, removed)
      renameSync(staging, join(shop, 'patch'))
      applyPatch(join(shop, 'patch'), out)
    },
    close: () => close(out, shop, held),
  }
}

/**
 * Finishes or undoes what a killed build left beside a site, unless another build is at work there. Only for a site of
 * which `sayForeign` says nothing.
 */
export function recoverSite(out: string): void {
  const shop = workshopOf(out)
  if (!existsSync(shop)) return
  const held = hold(join(shop, 'hold'), out)
  if ('holder' in held) return
  close(out, shop, held)
}

/** Where a site's workshop is. */
export function workshopOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.newsbinder`)
}

/** What stands in the place of a workshop, or in it, that no build of ours has made: then nothing is to be touched. */
export function sayForeign(out: string): string | undefined {
  const shop = workshopOf(out)
  const kind = lstatSync(shop, { throwIfNoEntry: false })
  if (kind === undefined) return undefined
  const foreign = kind.isDirectory()
    ? readdirSync(shop)
        .map((name) => join(shop, name))
        .find((path) => isOurs(path) && !isAsWritten(path))
    : shop
  return foreign === undefined ? undefined : `${foreign} was not made by newsbinder; move it away`
}

const trash = /^trash-\d+$/

/** Of a workshop, by their names. */
const folders = ['new', 'ready', 'old', 'patch']

function isOurs(path: string): boolean {
  return ['hold', ...folders].includes(basename(path)) || trash.test(basename(path))
}

/** Real folders, and a real file that holds them; and those that can become the site, or were it, are marked as one, or empty. */
function isAsWritten(path: string): boolean {
  const kind = lstatSync(path, { throwIfNoEntry: false })
  // Another build that is at work has just moved it on.
  if (kind === undefined) return true
  if (basename(path) === 'hold') return kind.isFile()
  if (!kind.isDirectory()) return false
  if (basename(path) === 'patch') return isPatch(path)
  if (!['ready', 'old'].includes(basename(path))) return true
  const marker = lstatSync(join(path, siteMarker), { throwIfNoEntry: false })
  return marker === undefined ? readdirSync(path).length === 0 : marker.isFile()
}

const markerText = `This folder is a site, written by newsbinder: the next build replaces everything in it.
`

/** Nothing can happen between two synchronous renames but the end of the process, and `recover` mends that. */
function switchSites(out: string, shop: string): void {
  const [ready, old] = [join(shop, 'ready'), join(shop, 'old')]
  const hadSite = existsSync(out)
  if (hadSite) renameSync(out, old)
  try {
    renameSync(ready, out)
  } catch (error) {
    if (hadSite) renameSync(old, out)
    throw error
  }
}

function recover(out: string, shop: string): void {
  const [ready, old] = [join(shop, 'ready'), join(shop, 'old')]
  if (!existsSync(out)) {
    if (existsSync(ready)) renameSync(ready, out)
    else if (existsSync(old)) renameSync(old, out)
  } else if (isPatch(join(shop, 'patch'))) applyPatch(join(shop, 'patch'), out)
  clear(shop)
}

/** A folder that is deleted in part must never pass for a whole site: it gets another name first. */
function clear(shop: string): void {
  for (const name of readdirSync(shop)) {
    if (!folders.includes(name)) continue
    let count = 1
    while (existsSync(join(shop, `trash-${count}`))) count += 1
    renameSync(join(shop, name), join(shop, `trash-${count}`))
  }
  for (const name of readdirSync(shop)) {
    if (trash.test(name)) rmSync(join(shop, name), { recursive: true, force: true })
  }
}

function close(out: string, shop: string, held: Hold): void {
  recover(out, shop)
  held.release()
  try {
    rmdirSync(shop)
  } catch (error) {
    // The next build may already be in it.
    if (!isErrno(error, 'ENOTEMPTY', 'ENOENT', 'EEXIST')) throw error
  }
}
