import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slug } from '../../src/digest/slug.js'

describe('a slug', () => {
  it.each([
    ['Armenian lawmakers ratify Rome Statute', 'armenian-lawmakers-ratify-rome-statute'],
    ['  “Don’t give up” — says Éric ', 'dont-give-up-says-eric'],
    ['U.S. Congress', 'us-congress'],
    ['Resolution (491-9) on Nagorno-Karabakh', 'resolution-491-9-on-nagorno-karabakh'],
    ['Հայաստան', 'hayastan'],
    ['日本語', 'ribenyu'],
    ['🎉', 'tada'],
    ['!!!', 'item-3'],
    ['', 'item-3'],
    ['../../etc/passwd', 'etc-passwd'],
    ['con', 'con-item-3'],
    ['LPT1', 'lpt1-item-3'],
    ['Con man', 'con-man'],
  ])('of %j is %s', (text, expected) => {
    expect(slug(text, 'item-3')).toBe(expected)
  })

  it('is cut between words, and inside a word only where it is one word', () => {
    expect(slug('one two three', 'x', 8)).toBe('one-two')
    expect(slug('one two three', 'x', 7)).toBe('one-two')
    expect(slug('one two three', 'x', 6)).toBe('one')
    expect(slug('extraordinary', 'x', 5)).toBe('extra')
  })

  it('is the same for composed and decomposed text', () => {
    expect(slug('Erdo\u011Fan'.normalize('NFD'), 'x')).toBe(slug('Erdo\u011Fan'.normalize('NFC'), 'x'))
  })

  it('is short and safe for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 10, max: 80 }), (text, most) => {
        const made = slug(text, 'item-3', most)
        expect(made).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(made.length).toBeLessThanOrEqual(most)
        expect(made).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/)
      }),
    )
  })
})
