import { handOver, indexFolder, type Load } from '../index-files.js'
import { remembering } from './remember.js'

/** Loads files of the index, each once, as scripts: nothing else can be loaded by a page that stands on a disk. */
export function indexLoader(): Load {
  const contents = new Map<string, unknown>()
  Object.assign(window, { [handOver]: (name: string, content: unknown) => contents.set(name, content) })
  return remembering((name: string) => loadScript(name, contents))
}

function loadScript(name: string, contents: Map<string, unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `${indexFolder}${name}.js`
    script.addEventListener('load', () => {
      script.remove()
      if (contents.has(name)) resolve(contents.get(name))
      else reject(new Error(`${name} is no file of the index`))
    })
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(`${name} cannot be loaded`))
    })
    document.head.append(script)
  })
}
