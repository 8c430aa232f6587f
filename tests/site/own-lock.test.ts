import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyLock, type Lock, writeLock } from '../../src/site/addresses/lock.js'
import { readOwnLock } from '../../src/site/addresses/own-lock.js'
import { readLock } from '../../src/site/addresses/read-lock.js'

const segment = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)
const item = fc.record({
  at: segment,
  lines: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
  headline: fc.oneof(fc.string(), fc.constant('\n{"kind":"issue","file":"a"}')),
})
const issue = fc.record({ file: fc.string(), at: segment, items: fc.uniqueArray(item, { selector: ({ at }) => at }) })
const names = fc.uniqueArray(fc.tuple(fc.string(), segment), { selector: ([, at]) => at }).map((all) => new Map(all))
const lock: fc.Arbitrary<Lock> = fc
  .record({
    issues: fc.uniqueArray(issue, { selector: ({ file }) => file, maxLength: 5 }),
    topics: names,
    people: names,
    stories: names,
    others: fc.constantFrom<string[]>([], ['{"kind":"desk","of":"later"}']),
  })
  .map((found) => ({ ...emptyLock(), ...found }))

it('reads a lock that we wrote as one that has to be checked, and writes it again', () => {
  fc.assert(
    fc.property(lock, (made) => {
      const text = writeLock({ ...made, issues: made.issues.map((one, at) => ({ ...one, at: `${one.at}-${at}` })) })
      const own = readOwnLock(text)
      const checked = readLock(text)
      expect(checked.messages).toEqual([])
      expect({ ...own, issues: own.issues.map(({ written: _, ...rest }) => ({ ...rest })) }).toEqual(checked.lock)
      expect(writeLock(own)).toBe(text)
    }),
  )
})
