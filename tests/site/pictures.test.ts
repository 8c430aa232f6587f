import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { plainOutputs } from '../../src/publication/publication.js'
import { coloursOf } from '../../src/site/pictures/colours.js'
import { pictureFiles } from '../../src/site/pictures/files.js'
import { setText } from '../../src/site/pictures/lines.js'
import { pictureOf } from '../../src/site/pictures/picture.js'
import { openTypeface } from '../../src/site/pictures/typeface.js'
import { templateFolders } from '../../src/site/templates.js'
import { createContext } from '../../src/site/view/context.js'
import { homeView } from '../../src/site/view/home.js'
import { issueView } from '../../src/site/view/issue.js'
import { extremes, longHeadline } from './extremes.js'
import { bind, item, reading } from './fixture.js'

const folders = templateFolders()
const face = await openTypeface(folders)
const outputs = { ...plainOutputs, pictures: true }
const baseUrl = 'https://example.org/a/'

function contextOf(title: string, given: object = {}) {
  const { archive, addresses } = bind(
    [reading({ file: 'a.txt', date: '2024-02-01', title, items: [item('A', 1, { topics: ['t'] })] })],
    { outputs, baseUrl, topics: [{ id: 't', title: 'T', phrases: [], not: [] }], ...given },
  )
  return createContext(archive, addresses)
}
function svgOf(title: string, given: object = {}): string {
  const context = contextOf(title, given)
  const [issue] = context.archive.issues
  if (issue === undefined) throw new Error('no issue')
  return pictureOf(issue, context, face, coloursOf(context.archive.publication.look, folders))
}
/** How many letters are drawn. */
const lettersIn = (svg: string): number => svg.match(/<path /g)?.length ?? 0

describe('an issue’s picture', () => {
  it('shows the headline in its own script, with the publication’s name and the date', () => {
    const empty = lettersIn(svgOf('عنوان'))
    expect(empty).toBe('TheWeeklyTest'.length + '1February2024'.length)
    for (const title of ['Lawmakers', 'Օրենսդիրներ', 'Законодатели', 'Şcoală'])
      expect(lettersIn(svgOf(title)), title).toBe(empty + title.length)
  })

  it('draws nothing rather than something wrong: no script without its letters, none that runs from right to left', () => {
    for (const title of ['عنوان', 'כותרת', '見出し', 'हिन्दी', 'News 🎉', 'e\u0323\u0304'])
      expect(face.has(title), title).toBe(false)
    expect(lettersIn(svgOf('A', { title: 'نشرة', language: 'ar' }))).toBe('A'.length + '2024-02-01'.length)
  })

  it('has its text as outlines and takes nothing from it', () => {
    const svg = svgOf('<script>&"', { title: '</svg><image href="x"/>' })
    expect(svg.replace(/ d="[^"]*"/g, '').match(/<(?!\/?(?:svg|rect|g|path)\b)/g)).toBeNull()
  })

  it('has the colours of the look, the light ones', () => {
    expect(svgOf('A')).toContain('fill="#fffdf8"')
    expect(svgOf('A')).toContain('<rect x="72" y="600" width="1052" height="10" fill="#9c3d2a"/>')
    expect(svgOf('A', { look: { '--paper': 'light-dark(#ABCDEF, #000)' } })).toContain('fill="#ABCDEF"')
  })

  it('sets a headline as large as it fits, and shortens what never does', () => {
    const box = { width: 1056, height: 366, leading: 1.16 }
    const set = (text: string) => setText(text, box, [76, 42], face)
    expect(set('Short')).toEqual({ lines: ['Short'], size: 76 })
    expect(set(longHeadline).size).toBe(42)
    for (const text of [longHeadline, 'word '.repeat(300), 'x'.repeat(500)]) {
      const { lines, size } = set(text)
      expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height)
      for (const line of lines) expect(face.width(line.replace(/ …$/, ''), size)).toBeLessThanOrEqual(box.width)
    }
    expect(set('word '.repeat(300)).lines.at(-1)).toMatch(/ …$/)
  })

  it('is the same to the byte wherever it is made', async () => {
    const found: [string, string][] = []
    for await (const { name, content } of pictureFiles(contextOf('Lawmakers Ratify “the Statute”'), folders)) {
      expect(Buffer.from(content).subarray(1, 4).toString()).toBe('PNG')
      expect(Buffer.from(content).readUInt32BE(16)).toBe(1200)
      found.push([name, createHash('sha256').update(content).digest('hex')])
    }
    expect(found).toEqual([
      ['issues/2024-02-01/preview.png', '6892988b2ebdc0d57c4430e02c3b86652b97e4674d6236d88b86ccc684089e4a'],
    ])
  })
})

describe('link previews', () => {
  it('show it for its issue, and the newest one for the front page', () => {
    const context = contextOf('Lawmakers')
    const [issue] = context.archive.issues
    const picture = {
      url: `${baseUrl}issues/2024-02-01/preview.png`,
      alt: 'Lawmakers',
      width: 1200,
      height: 630,
    }
    expect(issue && issueView(issue, context).head.picture).toEqual(picture)
    expect(homeView(context).head.picture).toEqual(picture)
  })

  it('have none where none is asked for, or where the site has no address to fetch it from', async () => {
    for (const given of [{ baseUrl }, { outputs }]) {
      const { archive, addresses } = extremes(given)
      const context = createContext(archive, addresses)
      expect(homeView(context).head.picture).toBeUndefined()
      for await (const { name } of pictureFiles(context, folders)) throw new Error(`${name} is not wanted`)
    }
  })
})
