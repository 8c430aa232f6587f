import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemErrorOf } from '../build/system-error.js'
import type { OwnWeights } from '../parser/roles/learning/own-weights.js'
import { weightsFile } from '../publication/list.js'
import { writeWeights } from '../publication/weights-file.js'

/**
 * Writes what was learned beside the digests, whole or not at all; without anything to keep, takes away what an earlier
 * time has left. Gives the system's words where that cannot be done.
 */
export function keepWeights(root: string, weights: OwnWeights | undefined): string | undefined {
  const path = join(root, weightsFile)
  const aside = join(root, `.${weightsFile}-new`)
  try {
    rmSync(aside, { force: true })
    if (!weights) rmSync(path, { force: true })
    else {
      writeFileSync(aside, writeWeights(weights), { flag: 'wx' })
      renameSync(aside, path)
    }
    return undefined
  } catch (error) {
    const refused = systemErrorOf(error)
    if (refused === undefined) throw error
    return refused
  }
}
