import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './tracked.js'

export interface ProjectCopy {
  folder: string
  write(file: string, text: string): void
  remove(file: string): void
  run(command: string, args: string[], options?: SpawnSyncOptions): { status: number | null; out: string; err: string }
  close(): void
}

const plumbing = ['scripts', 'package.json', 'package-lock.json', 'tsconfig.json', '.npmrc']

/** What compiling bundles for browsers. */
const leastSources = { 'src/search/page/main.ts': 'export {}\n' }

/** A project with our scripts and packages, and a src/ and tests/ of a few lines: what the scripts do to it hurts nobody. */
export function copyProject(files: Record<string, string>): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'newsbinder-project-'))
  for (const file of plumbing) cpSync(join(root, file), join(folder, file), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const [file, text] of Object.entries({ ...leastSources, ...files })) write(file, text)
  return {
    folder,
    write,
    remove: (file) => rmSync(join(folder, file)),
    run(command, args, options) {
      const done = spawnSync(command, args, { cwd: folder, ...options, encoding: 'utf8' })
      return { status: done.status, out: done.stdout, err: done.stderr }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
