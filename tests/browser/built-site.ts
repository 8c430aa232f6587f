import type { TestProject } from 'vitest/node'
import { buildExample } from '../../scripts/browser/example.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the site that `newsbinder build` makes of the example digests. */
    builtSite: string
  }
}

/** Builds the example digests once for all tests in the browser. */
export default function provideSite(project: TestProject) {
  const { site, remove } = buildExample()
  project.provide('builtSite', site)
  return remove
}
