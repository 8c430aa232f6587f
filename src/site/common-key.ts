import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../cache/hash-of.js'
import { versionOf } from '../cache/version.js'
import { filesIn } from './assets.js'
import type { Context } from './view/context.js'
import type { SiteView } from './view/site.js'

/** Of all that every page hangs on: the program, the templates, the settings that pages show, what frames each page. */
export function commonKey(context: Context, site: SiteView, templateFolders: string[]): string {
  const { title, description, contact, baseUrl, outputs, look, style, webArchive, words } = context.archive.publication
  const settings = [title, description, contact, baseUrl, outputs, look, style, webArchive, words]
  const topics = [...context.topics].map(([id, { count: _, ...topic }]) => [id, topic])
  const shared = [settings, context.language, context.direction, topics, site]
  return hashOf(versionOf('site'), JSON.stringify(shared), ...templateFolders.map(templatesKey))
}

/** Of all names that have a page, and where that is. */
export function namesKey({ archive, addresses, sources }: Context): string {
  const addressesOf = [
    ...archive.sources.map(({ name }) => [name, addresses.source(name)]),
    ...archive.authors.map(({ name }) => [name, addresses.author(name)]),
    ...archive.people.map(({ name }) => [name, addresses.person(name)]),
    ...archive.places.map(({ name }) => [name, addresses.place(name)]),
    ...archive.organisations.map(({ name }) => [name, sources.has(name) ? '' : addresses.organisation(name)]),
  ]
  return hashOf(JSON.stringify(addressesOf))
}

/** Of a folder of templates, styles and fonts. */
function templatesKey(folder: string): string {
  const names = filesIn(folder).sort()
  return hashOf(...names.flatMap((name) => [name, readFileSync(join(folder, name))]))
}
