import { describe, expect, it } from 'vitest'
import type { Publication } from '../../src/publication/publication.js'
import { aboutView } from '../../src/site/view/about.js'
import { createContext } from '../../src/site/view/context.js'
import { siteView } from '../../src/site/view/site.js'
import { bind } from './fixture.js'

function site(given: Partial<Publication>) {
  const { archive, addresses } = bind([], given)
  const context = createContext(archive, addresses)
  const errors = aboutView(context).parts.find(({ id }) => id === 'errors')
  return { errors, footer: siteView(context, false, '').footer.map(({ text }) => text) }
}

describe('reporting an error', () => {
  it.each([
    ['desk@example.org', 'mailto:desk@example.org'],
    ['https://example.org/write-to-us', 'https://example.org/write-to-us'],
  ])('leads to %s', (contact, url) => {
    const { errors, footer } = site({ contact })
    expect(errors?.title).toBe('Report an error')
    expect(errors?.links).toEqual([{ text: contact, url }])
    expect(footer).toEqual(['Data', 'Report an error'])
  })

  it('is not offered where no one is named to report it to', () => {
    const { errors, footer } = site({})
    expect(errors?.title).toBe('Errors')
    expect(errors?.links).toEqual([])
    expect(footer).toEqual(['Data'])
  })
})
