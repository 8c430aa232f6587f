import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Eleventy, { type Config, type FilterThis } from '@11ty/eleventy'
import { LostRecord } from '../cache/store.js'
import { relativeHref } from './href.js'
import { SafeHtml } from './html/safe-html.js'
import { tongueAttributes, typeset, verbatim } from './html/typeset.js'
import { type Page, type PageName, type Pages, pageNames } from './pages.js'
import { quickenIncludes } from './quick-includes.js'
import { templateError } from './template-error.js'
import { hasFile, pageTemplate } from './templates.js'
import { places } from './view/context.js'
import type { Tongue } from './view/language.js'

/** What templates see besides their page's view. */
export interface Globals {
  site: object
  words: object
}

/**
 * Renders the pages into a folder. Eleventy's input is an empty folder: templates are given to it by name and digests only
 * as data, so that nothing in a digest, in the working folder or in a project's settings is ever taken for a template.
 */
export async function renderPages(
  pages: Pages,
  globals: Globals,
  templateFolders: string[],
  out: string,
  baseUrl?: string,
): Promise<void> {
  const input = mkdtempSync(join(tmpdir(), 'newsbinder-'))
  try {
    const eleventy = new Eleventy(input, out, {
      quietMode: true,
      configPath: false,
      loader: 'esm',
      config: (config) => configure(config, pages, globals, templateFolders, baseUrl),
    })
    await eleventy.disableLogger()
    await eleventy.write()
  } catch (error) {
    const innermost = innermostOf(error)
    if (innermost instanceof LostRecord) throw innermost
    const said = explain(innermost)
    // With templates of a publication's own, what stops the pages is most often one of them; else it is a mistake of ours.
    const message = templateFolders.length > 1 ? templateError(said, templateFolders, input) : undefined
    throw message ?? new Error(said.replaceAll(join(input, '/'), 'templates/pages/'), { cause: error })
  } finally {
    rmSync(input, { recursive: true, force: true })
  }
}

function configure(config: Config, pages: Pages, globals: Globals, folders: string[], baseUrl?: string): void {
  config.setUseGitIgnore(false)
  config.on('eleventy.config', (templateConfig) => {
    // Else the package.json of whatever folder the command is run in becomes data, or an error.
    templateConfig.getConfig().keys.package = ''
  })
  config.setNunjucksEnvironmentOptions({
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  })
  config.on('eleventy.engine.njk', ({ nunjucks, environment }) => {
    for (const loader of environment.loaders) {
      const getSource = loader.getSource.bind(loader)
      loader.getSource = (template) => {
        // Else it follows links, and an include of "../templates-of-others/a.njk".
        loader.searchPaths = folders.filter((folder) => hasFile(folder, template))
        return getSource(template)
      }
    }
    quickenIncludes(environment, nunjucks.runtime)
    const safe = (html: SafeHtml) => new nunjucks.runtime.SafeString(html.toString())
    environment.addFilter('safe', (value) => safe(onlySafe(value)))
    environment.addFilter('typeset', (value) => safe(typeset(String(value))))
    environment.addFilter('verbatim', (value) => safe(verbatim(String(value))))
    environment.addFilter('tongue', (value) => safe(tongueAttributes(value as Tongue | undefined)))
    // Eleventy's own way to add one copies the page's data at each call.
    environment.addFilter('link', linkFilter(baseUrl))
  })
  config.addNunjucksGlobal('site', globals.site)
  config.addNunjucksGlobal('words', globals.words)
  config.addGlobalData('pages', () => pages)
  const mails = new Set(pages.email.map(({ file }) => file))
  if (mails.size > 0) {
    config.addTransform('mail', async function inline(html) {
      if (!mails.has(this.page.url.slice(1))) return html
      const { withInlineStyles } = await import('./html/inline-styles.js')
      return withInlineStyles(html)
    })
  }
  for (const name of pageNames) addPages(config, name, pages)
}

function addPages(config: Config, name: PageName, pages: Pages): void {
  if (pages[name].length === 0) return
  config.addTemplate(`${name}.njk`, pageTemplate(name), {
    pagination: { data: `pages.${name}`, size: 1, alias: 'entry' },
    permalink: ({ entry }: { entry: Page }) => entry.file,
  })
}

function onlySafe(value: unknown): SafeHtml {
  if (value instanceof SafeHtml) return value
  throw new Error('`| safe` is for HTML that Newsbinder made and sanitised; leave it out, and the text is escaped')
}

/** Links from the page that is being made. The page for missing addresses is shown at any of them, so its links are whole. */
function linkFilter(baseUrl: string | undefined): (this: { ctx: FilterThis }, address: string) => string {
  const root = baseUrl === undefined ? undefined : new URL(baseUrl).pathname
  return function link(address) {
    const from = this.ctx.page.url.slice(1)
    const href = relativeHref(from, address)
    return root !== undefined && from === places.missing ? root + href : href
  }
}

/** Eleventy wraps what went wrong; the innermost error says which template, line and column. */
function innermostOf(error: unknown): unknown {
  let inner = error
  while (inner instanceof Error && 'originalError' in inner && inner.originalError instanceof Error)
    inner = inner.originalError
  return inner
}

function explain(inner: unknown): string {
  return inner instanceof Error ? (inner.message.split('\n    at ')[0] ?? inner.message) : String(inner)
}
