import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainOutputs } from '../../src/publication/publication.js'
import { SafeHtml } from '../../src/site/html/safe-html.js'
import { type PageName, pageNames, sitePages } from '../../src/site/pages.js'
import { ownTemplates } from '../../src/site/templates.js'
import { createContext } from '../../src/site/view/context.js'
import { siteView } from '../../src/site/view/site.js'
import { extremes } from './extremes.js'
import { bind, item, reading } from './fixture.js'
import { storyReadings } from './story.js'

const readme = readFileSync(`${ownTemplates}README.md`, 'utf8')

/** What `templates/README.md` names: each variable, and whether it may be missing. */
const documented = new Map(
  [...readme.matchAll(/^\| `([a-z]\w*[\w.[\]]+)`( \?)? \|/gm)].map(([, name = '', optional]) => [
    name,
    optional !== undefined,
  ]),
)

/** Views that stand inside others, by where they stand: they are described once, under their own name. */
const embedded: [place: RegExp, name: string][] = [
  [/^(?:topic|story|source|author|person|place|organisation)$/, 'entry'],
  [/^(?:topics|stories|authors|people|places|organisations)$/, 'list'],
  [/^(?:site|entry)\.feeds\[\]$/, 'feed'],
  [/^item\.photo\.credit$/, 'piece'],
  [/^issue\.sections\[\]\.items\[\]$/, 'item'],
  [/^entry\.issues\[\]\.items\[\]$/, 'mention'],
  [/^(?:list|sources\.kinds\[\])\.names\[\]$/, 'name'],
  [/^(?:issue|sent|item|mention|entry|list|sources)\.(?:meta|byline|unsure|names|pages)\[\]$/, 'piece'],
  [/^item\.notes\[\]\.pieces\[\]$/, 'piece'],
  [/^issue\.(?:previous|next)$/, 'piece'],
  [/^email\.sections\[\]\.items\[\]\.links\[\]$/, 'piece'],
  [/^item\.citation\.archived$/, 'piece'],
  [/^about\.parts\[\]\.links\[\]$/, 'piece'],
  [/^\w+\.head$/, 'head'],
]

/** Every variable of a view by its path, with how often it was there and how often it could have been. */
class Variables {
  readonly seen = new Map<string, number>()
  readonly places = new Map<string, number>()

  add(value: unknown, at: string): void {
    const path = embedded.find(([place]) => place.test(at))?.[1] ?? at
    if (value === undefined) return
    if (path === at && path.includes('.')) this.count(this.seen, path)
    if (Array.isArray(value)) {
      if (path.includes('.')) this.count(this.seen, `${path}[]`)
      this.seen.delete(path)
      for (const each of value) this.add(each, `${path}[]`)
    } else if (
      typeof value === 'object' &&
      value !== null &&
      !(value instanceof SafeHtml) &&
      !path.endsWith('.tongue')
    ) {
      this.count(this.places, path)
      for (const [key, each] of Object.entries(value)) this.add(each, `${path}.${key}`)
    }
  }

  private count(map: Map<string, number>, path: string): void {
    map.set(path, (map.get(path) ?? 0) + 1)
  }
}

function allVariables(): Variables {
  const variables = new Variables()
  const outputs = { ...plainOutputs, email: true, text: true, pictures: true }
  const rare = bind(
    [
      reading({ file: 'a.txt', items: [] }),
      reading({ file: 'old.txt', date: '2022-01-01', items: [item('A', 1, { authors: ['Ա. Բ.'] })] }),
      reading({
        file: 'b.txt',
        date: '2024-01-01',
        language: 'hy',
        title: 'Գ. Դ.',
        items: [
          item('Ա', 1, { section: 'World', authors: ['Ա. Բ.'] }),
          item('Բ', 5, { kind: 'photo', text: '' }),
          item('Գ', 9, { section: 'World' }),
          ...['Դ', 'Ե', 'Զ'].map((headline, index) => item(headline, 20 + index, { section: 'Աշխարհ' })),
        ],
      }),
    ],
    { outputs },
  )
  const topics = [{ id: 't', title: 'T', phrases: [], not: [] }]
  const things = Array.from({ length: 1050 }, (_, index) => item(`Thing ${index}`, index + 1, { topics: ['t'] }))
  const long = bind([reading({ file: 'c.txt', date: '2024-02-01', items: things })], { topics })
  for (const site of [
    extremes(),
    extremes({
      baseUrl: 'https://example.org/',
      language: 'he',
      outputs,
    }),
    extremes({ outputs: { ...outputs, search: false, names: false, stories: false, asSent: false, jsonLd: false } }),
    bind([]),
    rare,
    long,
    bind(storyReadings()),
  ]) {
    const context = createContext(site.archive, site.addresses, new Map([['archive.csv', 900_000]]))
    const pages = sitePages(context, [{ from: 'a/', to: 'about/' }])
    for (const name of pageNames) for (const page of pages[name]) variables.add(page.view, name)
    variables.add(siteView(context, false, 'policy'), 'site')
  }
  return variables
}

const variables = allVariables()

/** Groups only, with nothing to print: `{% if item.photo %}` and the like. */
const isGroup = (path: string) => variables.places.has(path)

describe('templates/README.md', () => {
  it('names every variable that a page has', () => {
    const missing = [...variables.seen.keys()].filter((path) => {
      const parts = [path, path.replace(/\[\]$/, '')]
      return !parts.some((part) => documented.has(part)) && !isGroup(path)
    })
    expect(missing).toEqual([])
  })

  it('names no variable that no page has', () => {
    const known = new Set([...variables.seen.keys(), ...variables.places.keys()])
    const embeddedThere = [...documented.keys()].filter(
      (path) => !known.has(path) && embedded.every(([place]) => !place.test(path)),
    )
    expect(embeddedThere).toEqual([])
  })

  it('says which variables may be missing', () => {
    const wrong = [...variables.seen].flatMap(([path, times]) => {
      const parent = path.slice(0, path.lastIndexOf('.'))
      const optional = times < (variables.places.get(parent) ?? times)
      return documented.has(path) && documented.get(path) !== optional
        ? [`${path} may ${optional ? '' : 'not '}be missing`]
        : []
    })
    expect(wrong).toEqual([])
  })

  it('names every file', () => {
    const files = readdirSync(ownTemplates, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'README.md')
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ownTemplates.length).replace(/^\//, ''))
    const named = [...readme.matchAll(/`([\w/*.]+\.\w+|[\w/]+\/\*)`/g)].map(([, name = '']) => name)
    const covers = (name: string, file: string) =>
      name.endsWith('*') ? file.startsWith(name.slice(0, -1)) : name === file
    const unnamed = files.filter((file) => !named.some((name) => covers(name, file)) && !file.startsWith('assets/css/'))
    expect(unnamed).toEqual([])
    for (const file of files.filter((file) => file.startsWith('assets/css/'))) {
      expect(readme).toContain(`\`${file.slice('assets/css/'.length).replace('.css', '')}\``)
    }
  })

  it('names every custom property, and no other', () => {
    const css = (name: string) => readFileSync(`${ownTemplates}assets/css/${name}.css`, 'utf8')
    const defined = new Set([...css('tokens').matchAll(/^\s+(--[\w-]+):/gm)].map(([, name]) => name))
    const named = [...readme.matchAll(/`(--[\w-]+)`/g)].map(([, name]) => name)
    expect(named.sort()).toEqual([...defined].sort())
    const files = readdirSync(`${ownTemplates}assets/css`).map((file) => css(file.replace('.css', '')))
    const used = new Set(files.flatMap((text) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)))
    expect([...used].filter((name) => !defined.has(name))).toEqual(['--topic'])
    expect([...defined].filter((name) => !used.has(name))).toEqual([])
  })

  it('names every page', () => {
    for (const name of pageNames satisfies readonly PageName[]) expect(readme).toContain(`\`pages/${name}.njk\``)
  })
})
