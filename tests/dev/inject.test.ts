import { describe, expect, it } from 'vitest'
import { injectReload } from '../../src/dev/inject.js'

const script = '<script src="/.newsbinder/reload.js" defer></script>'
const page = (policy: string) => `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head>`

describe('the script that reloads a page', () => {
  it.each([
    ["default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'"],
    [
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    ],
    [
      'default-src &#39;none&#39;; script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;',
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    ],
    ["script-src 'none'; style-src 'self'", "script-src 'self'; style-src 'self'; connect-src 'self'"],
  ])('is allowed where a page says %s', (policy, expected) => {
    expect(injectReload(page(policy))).toBe(page(expected).replace('</head>', `${script}</head>`))
  })

  it('stands at the end of a page that has no head', () => {
    expect(injectReload('<p>Text')).toBe(`<p>Text${script}`)
  })
})
