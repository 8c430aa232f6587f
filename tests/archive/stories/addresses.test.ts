import { expect, it } from 'vitest'
import type { Reading } from '../../../src/digest/reading.js'
import { emptyPublication } from '../../../src/publication/publication.js'
import { emptyLock, type Lock, writeLock } from '../../../src/site/addresses/lock.js'
import { readLock } from '../../../src/site/addresses/read-lock.js'
import { settleAll } from '../make.js'
import { issueOf } from './make.js'

const told = (headline: string): [string, string] => [
  headline,
  'Mira Talvik, the editor of the Lakeside Courier, and her lawyer Anton Brehm were in Dorne.',
]
const issues = [
  issueOf('2031-03-06', told('Editor of Lakeside Courier Arrested in Dorne, 1')),
  issueOf('2031-03-13', told('Court in Dorne Keeps Mira Talvik, 2')),
  issueOf('2031-03-20', told('Mira Talvik Refuses Food in Dorne, 3')),
]
const settle = (readings: Reading[], lock: Lock = emptyLock(), apart: { item: string; earlier: string }[] = []) =>
  settleAll(readings, lock, { ...emptyPublication(''), stories: { same: [], apart } })
const storiesOf = ({ archive, addresses }: ReturnType<typeof settle>) =>
  archive.stories.all.map(({ id }) => addresses.story(id))

const page = 'stories/editor-of-lakeside-courier-arrested-in-dorne-1/'

it('a story of three items has a page under the name of its first', () => {
  expect(storiesOf(settle(issues.slice(0, 2)))).toEqual([undefined])
  expect(storiesOf(settle(issues))).toEqual([page])
})

it('a story keeps its page when an older digest puts another item first', () => {
  const { lock } = settle(issues)
  const older = issueOf('2031-02-27', told('Mira Talvik Writes of Dorne, 0'))
  const again = settle([older, ...issues], readLock(writeLock(lock)).lock)
  expect(again.archive.stories.all.map(({ mentions }) => mentions.length)).toEqual([4])
  expect(storiesOf(again)).toEqual([page])
  expect(again.moved).toEqual([])
})

it('a story keeps its page when an item leaves, and leads to its item when it has come apart', () => {
  const { lock } = settle(issues)
  const apart = (...pairs: [number, number][]) =>
    pairs.map(([item, earlier]) => ({
      item: `${issues[item]?.digest.file}:1`,
      earlier: `${issues[earlier]?.digest.file}:1`,
    }))
  expect(storiesOf(settle(issues, lock, apart([2, 0], [2, 1])))).toEqual([page])
  const none = settle(issues, lock, apart([1, 0], [2, 0], [2, 1]))
  expect(none.moved).toEqual([{ from: page, to: 'issues/2031-03-06/#editor-of-lakeside-courier-arrested-in-dorne-1' }])
  expect(none.lock.stories).toEqual(lock.stories)
})
