import { existsSync, type Stats } from 'node:fs'
import { basename, extname, join, relative, sep } from 'node:path'
import { watch as watchFiles } from 'chokidar'
import { publicationFile, weightsFile } from '../publication/list.js'
import { siteMarker } from '../publication/site-marker.js'

/** In milliseconds: an editor that saves a file changes it several times. */
const pause = 100

/** Calls `changed` once after every burst of changes to what a site of a folder is made of. */
export async function watchFolder(
  folder: string,
  templates: string[],
  changed: () => void,
): Promise<{ close(): Promise<void> }> {
  let timer: NodeJS.Timeout | undefined
  const watcher = watchFiles([folder, ...templates], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) => isIgnored(folder, path, stats),
  })
  watcher.on('all', (_, path) => {
    if (!matters(folder, path)) return
    clearTimeout(timer)
    timer = setTimeout(changed, pause)
  })
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  return {
    close() {
      clearTimeout(timer)
      return watcher.close()
    },
  }
}

/** Hidden files, packages and sites, which may lie between the digests, change without anything to do with them. */
function isIgnored(folder: string, path: string, stats: Stats | undefined): boolean {
  if (path === folder || !path.startsWith(folder + sep)) return false
  if (
    relative(folder, path)
      .split(sep)
      .some((name) => name.startsWith('.') || name === 'node_modules')
  )
    return true
  return stats?.isDirectory() === true && existsSync(join(path, siteMarker))
}

function matters(folder: string, path: string): boolean {
  const inside = relative(folder, path).split(sep)
  if (inside[0] === '..' || inside[0] === 'templates') return true
  return (
    ['.txt', '.md', '.markdown', '.labels'].includes(extname(path).toLowerCase()) ||
    [publicationFile, weightsFile].includes(basename(path))
  )
}
