import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildExample } from '../../scripts/browser/example.mjs'
import { writeSite } from '../../src/site/site.js'
import { extremes } from '../site/extremes.js'
import { extremesOfSetting } from '../site/extremes-of-setting.js'
import { foreign } from '../site/foreign.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the site that `newsbinder build` makes of the example digests. */
    builtSite: string
    /** A folder of sites that are hard to set, by what is hard about them. */
    hardSites: string
  }
}

const hard = {
  lengths: () => extremesOfSetting(),
  plain: () => extremesOfSetting({ style: 'plain' }),
  mixed: () => extremes(),
  he: () => extremesOfSetting({ language: 'he', title: 'השבוע (בעולם)' }),
  ...foreign,
}

/** Builds the example digests, and what is hard to set, once for all tests in the browser. */
export default async function provideSites(project: TestProject) {
  const { site, remove } = buildExample()
  project.provide('builtSite', site)
  const folder = mkdtempSync(join(tmpdir(), 'newsbinder-hard-'))
  for (const [name, make] of Object.entries(hard)) {
    const { archive, addresses } = make()
    await writeSite(archive, addresses, join(folder, name))
  }
  project.provide('hardSites', folder)
  return () => {
    remove()
    rmSync(folder, { recursive: true, force: true })
  }
}
