import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cacheFolder } from '../../src/cache/folder.js'

it('is where the system keeps such things, another one for each folder of digests', () => {
  const of = (root: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform) => cacheFolder(root, env, platform)
  const name = of('/digests', {}, 'linux').split('/').at(-1) ?? ''
  expect(name).toMatch(/^[0-9a-f]{16}$/)
  expect(of('/digests', {}, 'linux')).toBe(join(homedir(), '.cache', 'newsbinder', name))
  expect(of('/digests', { XDG_CACHE_HOME: '/caches' }, 'linux')).toBe(join('/caches', 'newsbinder', name))
  expect(of('/digests', { XDG_CACHE_HOME: 'caches' }, 'linux')).toBe(join(homedir(), '.cache', 'newsbinder', name))
  expect(of('/digests', {}, 'darwin')).toBe(join(homedir(), 'Library', 'Caches', 'newsbinder', name))
  expect(of('/digests', { LOCALAPPDATA: '/local' }, 'win32')).toBe(join('/local', 'newsbinder', name))
  expect(of('/other', {}, 'linux')).not.toContain(name)
})
