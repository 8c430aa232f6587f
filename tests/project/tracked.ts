import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** A file that git keeps, or would keep with the next commit. */
export interface TrackedFile {
  path: string
  text: string
}

/** All files of the project: what is ignored, or deleted and not yet committed, is none. */
export function trackedFiles(...patterns: string[]): TrackedFile[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate', '--', ...patterns]
  const deleted = new Set(git('ls-files', '-z', '--deleted'))
  return git(...list)
    .filter((path) => !deleted.has(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** What a git command lists, in this project whatever git's own environment says: a commit hook sets another. */
export function git(...args: string[]): string[] {
  const { GIT_DIR: _dir, GIT_INDEX_FILE: _index, GIT_WORK_TREE: _tree, ...env } = process.env
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', env, maxBuffer: 2 ** 26 })
    .split('\0')
    .filter((entry) => entry !== '')
}
