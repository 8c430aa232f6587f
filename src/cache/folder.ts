import { homedir } from 'node:os'
import { join } from 'node:path'
import { hashOf } from './hash-of.js'

/**
 * Where what builds work out of a folder of digests is kept: in the user's own cache folder, where the system has such a
 * one, and never beside the digests. A folder of digests may have come from anyone, and with it what it claims to have
 * worked out. `root` is the digests' real path.
 */
export function cacheFolder(root: string, env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  return join(userCaches(env, platform), 'newsbinder', hashOf(root).slice(0, 16))
}

function userCaches({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (XDG_CACHE_HOME?.startsWith('/')) return XDG_CACHE_HOME
  if (platform === 'win32' && LOCALAPPDATA !== undefined) return LOCALAPPDATA
  return platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache')
}
