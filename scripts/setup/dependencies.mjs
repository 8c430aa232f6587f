import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, SetupFailure, say, succeeds } from './project.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} Package
 * @typedef {Record<string, Package>} Packages by their folder: "node_modules/vfile"
 */

/**
 * Whether the packages on the disk are those of package-lock.json. npm writes down at the end of each install what it
 * installed; that record is compared, so an install cut short, a lockfile that changed and a package that somebody
 * added by hand are all noticed, and an install that the user made is as good as ours.
 */
export function hasDependencies() {
  const installed = packagesOf('node_modules/.package-lock.json')
  const wanted = packagesOf('package-lock.json')
  if (installed === undefined || wanted === undefined) return false
  return (
    Object.entries(wanted).every(([folder, { optional }]) => folder === '' || optional || folder in installed) &&
    Object.entries(installed).every(
      ([folder, found]) =>
        found.version === wanted[folder]?.version &&
        found.integrity === wanted[folder]?.integrity &&
        isForThisMachine(found) &&
        existsSync(join(root, folder, 'package.json')),
    )
  )
}

/** Installs exactly what package-lock.json names. No package of it needs to run a script of its own. */
export function installDependencies() {
  say('installing the dependencies (npm ci) …')
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath ?? ''
  const done = /npm-cli\.[cm]?js$/.test(npm)
    ? succeeds(process.execPath, [npm, ...args, '--loglevel=error'])
    : succeeds('npm', [...args, '--loglevel=error'])
  if (!done) throw new SetupFailure('the dependencies could not be installed: what npm says of it stands above')
}

/**
 * @param {string} lockfile
 * @returns {Packages | undefined}
 */
function packagesOf(lockfile) {
  const path = join(root, lockfile)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}

/** @param {Package} found */
function isForThisMachine({ os, cpu }) {
  return [
    [os, process.platform],
    [cpu, process.arch],
  ].every(([allowed, ours]) => !allowed || (allowed.includes(`${ours}`) && !allowed.includes(`!${ours}`)))
}
