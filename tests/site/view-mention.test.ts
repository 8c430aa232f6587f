import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/archive/archive.js'
import { createContext } from '../../src/site/view/context.js'
import { mentionView } from '../../src/site/view/mention.js'
import { extremes } from './extremes.js'
import { item } from './fixture.js'

const { archive, addresses } = extremes()
const context = createContext(archive, addresses)
const issue = archive.issues[0] as Issue

const text = [
  'The ferry stops at noon. Nobody was asked.',
  'Mayor Ann Ek had warned of it. “We have no boats,” said Jo Holm. The harbour board meets on Friday.',
  'Senators Amy Bell (D-Mass.) and Tom Roe (R-La.) asked for boats from Varna. Varnans were glad. So was all of Varn.',
].join('\n\n')

describe('an item that is listed outside its issue', () => {
  const [known] = issue.digest.items
  const listed = item('Ferry Stops', 1, { ...known, headline: 'Ferry Stops', text })
  const excerptFor = (evidence?: string) =>
    mentionView({ issue, item: listed, ...(evidence === undefined ? {} : { evidence }) }, 'Someone', context).excerpt

  it('begins as its text does', () => {
    expect(excerptFor()).toBe('The ferry stops at noon. Nobody was asked.')
    expect(excerptFor('noon')).toBe('The ferry stops at noon. Nobody was asked.')
    expect(excerptFor('Ferry')).toBe('The ferry stops at noon. Nobody was asked.')
    expect(excerptFor('words of no line')).toBe('The ferry stops at noon. Nobody was asked.')
  })

  it('shows the sentence that it is listed for, where that stands further down', () => {
    expect(excerptFor('Mayor Ann Ek')).toMatch(/^Mayor Ann Ek had warned of it\./)
    expect(excerptFor('harbour board')).toBe('… The harbour board meets on Friday.')
  })

  it('ends no sentence at a short form, and finds words by themselves alone', () => {
    expect(excerptFor('Varna')).toMatch(/^Senators Amy Bell \(D-Mass\.\) and Tom Roe \(R-La\.\) asked/)
    expect(excerptFor('Varn')).toBe('… So was all of Varn.')
    expect(excerptFor('Varnan')).toBe('The ferry stops at noon. Nobody was asked.')
  })
})
