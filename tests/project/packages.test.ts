import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './tracked.js'

interface LockedPackage {
  version?: string
  resolved?: string
  integrity?: string
  optional?: boolean
  hasInstallScript?: boolean
  optionalDependencies?: Record<string, string>
}

const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
const own = json('package.json')
const packages: Record<string, LockedPackage> = json('package-lock.json').packages
const installed = Object.entries(packages).filter(([folder]) => folder !== '')

/** Packages that have a script for their installation, and why they work without it: none is ever run. */
const worksWithoutScript: Record<string, string> = {
  fsevents: 'its compiled file comes with the package; the script would only compile it again (macOS)',
}

describe('package.json', () => {
  it('asks for one exact version of each package', () => {
    const versions = Object.entries<string>({ ...own.dependencies, ...own.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('has no scripts that npm would run by itself: they are skipped where scripts are ignored', () => {
    const names = Object.keys(own.scripts)
    const hooks = names.filter((name) => /^(?:pre|post)?(?:install|prepare|publish|pack)$|^(?:pre|post)/.test(name))
    expect(hooks).toEqual([])
  })

  it('runs a script that exists', () => {
    const missing = Object.values<string>(own.scripts).filter((command) => !existsSync(join(root, command.slice(5))))
    expect(missing).toEqual([])
  })
})

describe('package-lock.json', () => {
  it('names no address that a package was fetched from', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  it('has the checksum of every package', () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
  })

  it('lists what a package needs on other systems too: without that npm ci refuses it everywhere', () => {
    const missing = installed.flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => packages[`${folder}/node_modules/${name}`] === undefined)
        .filter((name) => packages[`node_modules/${name}`] === undefined)
        .map((name) => `${folder} needs ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('needs no package to run a script of its own', () => {
    const withScript = installed
      .filter(([folder, { hasInstallScript }]) => hasInstallScript || runsWhenInstalled(folder))
      .map(([folder]) => folder.replace(/^.*node_modules\//, ''))
    expect(withScript.filter((name) => worksWithoutScript[name] === undefined)).toEqual([])
  })
})

describe('.npmrc', () => {
  it('keeps packages from running scripts and addresses out of the lockfile', () => {
    const settings = readFileSync(join(root, '.npmrc'), 'utf8').split('\n')
    expect(settings).toEqual(expect.arrayContaining(['ignore-scripts=true', 'omit-lockfile-registry-resolved=true']))
  })
})

/** npm also compiles a package by itself that has a binding.gyp. */
function runsWhenInstalled(folder: string): boolean {
  const manifest = join(root, folder, 'package.json')
  if (!existsSync(manifest)) return false
  const { scripts = {} } = JSON.parse(readFileSync(manifest, 'utf8'))
  const hasScript = ['preinstall', 'install', 'postinstall'].some((name) => name in scripts)
  return hasScript || existsSync(join(root, folder, 'binding.gyp'))
}
