import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Effects } from '../../src/build/build.js'
import { hashOf } from '../../src/cache/hash-of.js'
import type { Reading } from '../../src/digest/reading.js'
import type { SentLine } from '../../src/digest/schema.js'
import type { DigestInput } from '../../src/parser/parse.js'
import { SiteParts } from '../../src/site/parts.js'
import { makeItem } from '../archive/make.js'

/** A temporary folder with a folder of digests in it, and room for a site beside that. */
export function makeDesk(files: Record<string, string>) {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'newsbinder-build-')))
  const folder = join(base, 'digests')
  const desk = {
    base,
    folder,
    out: join(base, 'site'),
    put(more: Record<string, string>, where = folder) {
      for (const [name, text] of Object.entries(more)) {
        mkdirSync(dirname(join(where, name)), { recursive: true })
        writeFileSync(join(where, name), text)
      }
    },
    /** Everything in the base folder by its path, hidden or not, but for the digests' own files. */
    tree: (of = base) =>
      (readdirSync(of, { recursive: true }) as string[]).filter((name) => statSync(join(of, name)).isFile()).sort(),
    read: (name: string) => readFileSync(join(base, name), 'utf8'),
    remove: () => rmSync(base, { recursive: true, force: true }),
  }
  mkdirSync(folder)
  desk.put(files)
  return desk
}

/** Takes every line for a headline; its last word says what is to go wrong. */
function readLines({ file, bytes }: DigestInput): Reading {
  const lines = Buffer.from(bytes).toString().split('\n')
  const sent = lines.flatMap((text, index): SentLine[] => {
    if (text.trim() === '') return []
    if (text.endsWith('EXPLODES')) throw new TypeError('undefined is not a function')
    return [
      {
        line: index + 1,
        text,
        rows: [{ role: 'headline', text: text.replace('LOST', ''), confidence: 1, band: 'sure', codes: [] }],
      },
    ]
  })
  const items = sent.map(({ line, text }, index) => makeItem(text, line, index + 1))
  const messages = sent.flatMap(({ line, text }) =>
    text.endsWith('?') ? [{ line, code: 'section-or-headline', text: 'Unsure' }] : [],
  )
  const id = file.replace(/^.*\//, '').replace(/\.\w+$/, '')
  return {
    digest: { id, language: 'en', file, items, messages },
    lines: sent,
    edits: [],
  }
}

/** A reader and a writer of pages that are quick and do as they are told. */
export const effects: Effects = {
  readArchive: (inputs) => inputs.map(readLines),
  async writeSite(archive, addresses, out, { onProgress }) {
    onProgress?.(`${archive.issues.length + 1} pages`)
    const write = (address: string, text: string) => {
      mkdirSync(join(out, address), { recursive: true })
      writeFileSync(join(out, address, 'index.html'), text)
    }
    write('', archive.publication.title)
    for (const issue of archive.issues) write(addresses.issue(issue), issue.digest.items.map(({ id }) => id).join(' '))
    return { pages: archive.issues.length + 1, files: archive.issues.length + 1 }
  },
}

/** The same, writing only what would come out otherwise than it stands; `onWrite` is told of each page that is written. */
export const effectsInParts = (onWrite: (address: string) => void = () => undefined): Effects => ({
  ...effects,
  async writeSite(archive, addresses, out, { before }) {
    const parts = new SiteParts(out, '', '', before)
    const page = (address: string, content: string) =>
      parts.write(address, { own: hashOf(content) }, () => {
        onWrite(address)
        return [{ name: `${address}index.html`, content }]
      })
    page('', archive.publication.title)
    for (const issue of archive.issues) page(addresses.issue(issue), issue.digest.items.map(({ id }) => id).join(' '))
    return { pages: archive.issues.length + 1, files: archive.issues.length + 1, record: parts.record }
  },
})
