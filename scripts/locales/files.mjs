import { spawnSync } from 'node:child_process'
import { commandFile } from '../setup/project.mjs'
import { alphabetsFile } from './alphabets.mjs'
import { conventionsFile } from './conventions.mjs'
import { scriptsFile } from './scripts.mjs'

/**
 * The files of src/site/locales/ that are not written by hand, by their names, as Biome sets code.
 * @returns {Record<string, string>}
 */
export function localeFiles() {
  return {
    'conventions.ts': setCode(conventionsFile()),
    'alphabets.ts': setCode(alphabetsFile()),
    'scripts.ts': setCode(scriptsFile()),
  }
}

/** @param {string} code */
function setCode(code) {
  const args = [commandFile('@biomejs/biome', 'biome'), 'format', '--stdin-file-path=src/site/locales/code.ts']
  const { stdout, stderr } = spawnSync(process.execPath, args, { input: code, encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return stdout
}
