import { chromium } from 'playwright-core'
import { chromiumPath } from '../setup/chromium.mjs'
import { serveSite } from './serve.mjs'

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ width?: number, colorScheme?: 'light' | 'dark', javaScriptEnabled?: boolean }} View
 */

/** What a browser does of its own accord, which tests neither need nor want. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Opens a built site in Chrome or Chromium, served under a path of this machine. `newPage` also gives what went wrong
 * on the page so far: errors, and requests that failed or that left the site.
 * @param {string} folder
 * @param {string} [elsewhere] its address, where another server has it already
 */
export async function openSite(folder, elsewhere) {
  // A container's root user may not make the namespaces that the sandbox is built of.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet
  const browser = await chromium.launch({ executablePath: chromiumPath(), args })
  const server = elsewhere === undefined ? await serveSite(folder, '/a/path/') : undefined
  const address = elsewhere ?? server?.address ?? ''
  return {
    address,
    /** @param {View} [view] */
    async newPage({ width = 1280, colorScheme = 'light', javaScriptEnabled = true } = {}) {
      const page = await browser.newPage({
        viewport: { width, height: width < 600 ? 844 : 900 },
        colorScheme,
        javaScriptEnabled,
        reducedMotion: 'reduce',
      })
      return { page, problems: watch(page, address) }
    },
    async close() {
      await browser.close()
      await server?.close()
    },
  }
}

/**
 * @param {Page} page
 * @param {string} address
 */
function watch(page, address) {
  /** @type {string[]} */
  const problems = []
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`)
  })
  page.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText
    // A click may come before the icon does: the browser itself then drops the request.
    if (failure !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} (${failure})`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(file|data):/.test(url)) problems.push(`outside: ${url}`)
  })
  return problems
}
