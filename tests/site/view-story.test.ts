import { describe, expect, it } from 'vitest'
import { sitePages } from '../../src/site/pages.js'
import { createContext } from '../../src/site/view/context.js'
import { entryPages } from '../../src/site/view/entry-pages.js'
import { issueView } from '../../src/site/view/issue.js'
import { storiesView, storyView } from '../../src/site/view/story.js'
import { bind } from './fixture.js'
import { storyReadings } from './story.js'

const { archive, addresses } = bind(storyReadings())
const context = createContext(archive, addresses)
const earlier = (place: number) =>
  issueView(archive.issues[place] as (typeof archive.issues)[0], context).sections[0]?.items[0]?.earlier

describe('a story', () => {
  const [story] = context.stories
  if (story === undefined) throw new Error('the fixture has a story')
  const [page] = entryPages(story.mentions, 'stories/editor/')
  const view = storyView(story, page as NonNullable<typeof page>, context)

  it('is called by its newest headline, and has its items newest first', () => {
    expect(view.title).toBe('Mira Talvik Back at the Lakeside Courier')
    expect(view.issues.map(({ name }) => name)).toEqual([
      '3\u00a0April 2031',
      '27\u00a0March 2031',
      '20\u00a0March 2031',
      '13\u00a0March 2031',
      '6\u00a0March 2031',
    ])
  })

  it('has a timeline from the oldest on, with the days that items tell of and what was told again', () => {
    expect(view.timeline.map(({ date, told, copy }) => [date, told, copy])).toEqual([
      ['3\u00a0Mar 2031', '“on March 3”, in ', undefined],
      ['6\u00a0Mar 2031', undefined, undefined],
      ['13\u00a0Mar 2031', undefined, 'told again'],
      ['20\u00a0Mar 2031', undefined, undefined],
      ['27\u00a0Mar 2031', undefined, undefined],
      ['3\u00a0Apr 2031', undefined, undefined],
    ])
  })

  it('is listed by its newest headline', () => {
    expect(storiesView(context).names).toEqual([
      { name: view.title, address: addresses.story(story.id), count: '5', newest: '3\u00a0Apr 2031' },
    ])
  })

  it('has no list and no page where no story has three items', () => {
    const two = bind(storyReadings().slice(0, 2))
    const pages = sitePages(createContext(two.archive, two.addresses))
    expect([pages.stories, pages.story]).toEqual([[], []])
  })
})

describe('an item of a story', () => {
  it('leads to at most three earlier items, the nearest first, copies left out', () => {
    expect(earlier(0)).toBeUndefined()
    expect(earlier(4)?.items.map(({ headline, date }) => [headline, date])).toEqual([
      ['Խմբագիրն ազատ է', ', 27\u00a0March 2031'],
      ['[Mira Talvik of the Lakeside Courier has refused food in Dorne]', ', 20\u00a0March 2031'],
      ['Editor Mira Talvik Arrested in Dorne', ', 6\u00a0March 2031'],
    ])
  })

  it('says so where it says again what was said', () => {
    expect(earlier(1)?.word).toBe('Told before:')
    expect(earlier(2)?.word).toBe('Earlier in this story:')
  })

  it('leads to the story from its third item on, so that the pages of the others stay as they are', () => {
    expect([1, 2, 3, 4].map((place) => earlier(place)?.story !== undefined)).toEqual([false, true, true, true])
    const before = bind(storyReadings().slice(0, 3))
    const context = createContext(before.archive, before.addresses)
    for (const [place, issue] of before.archive.issues.slice(0, 2).entries()) {
      expect(issueView(issue, context).sections[0]?.items[0]?.earlier).toEqual(earlier(place))
    }
  })
})
