import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '../../src/cache/hash-of.js'
import { emptyStores, openStore } from '../../src/cache/store.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsbinder-store-'))
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

const bytes = (text: string) => new TextEncoder().encode(text)
const readBack = (key: string) => {
  const found = openStore(folder, 'readings').read(key)
  return found && new TextDecoder().decode(found)
}
function keep(...texts: string[]): void {
  const store = openStore(folder, 'readings')
  for (const text of texts) store.write(hashOf(text), bytes(text))
  store.close()
}

describe('a store', () => {
  it('gives back what an earlier build has written, and nothing else', () => {
    keep('one', '')
    expect(readBack(hashOf('one'))).toBe('one')
    expect(readBack(hashOf(''))).toBe('')
    expect(readBack(hashOf('two'))).toBeUndefined()
    expect(openStore(folder, 'sites').read(hashOf('one'))).toBeUndefined()
  })

  it('gives back what the same build has written', () => {
    const store = openStore(folder, 'readings')
    store.write(hashOf('one'), bytes('one'))
    expect(store.has(hashOf('one'))).toBe(true)
    expect(store.read(hashOf('one'))).toEqual(Buffer.from('one'))
  })

  it('has nothing where a byte is broken, or the end is missing', () => {
    keep('Rome Statute')
    const file = join(folder, 'readings', hashOf('Rome Statute'))
    const whole = readFileSync(file)
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const broken = Buffer.from(whole)
        broken[at] = (broken[at] ?? 0) ^ flip
        writeFileSync(file, broken)
        expect(readBack(hashOf('Rome Statute'))).toBeUndefined()
        writeFileSync(file, whole.subarray(0, at))
        expect(readBack(hashOf('Rome Statute'))).toBeUndefined()
      }),
      { numRuns: 50 },
    )
    writeFileSync(join(folder, 'readings', hashOf('Peace talks')), whole)
    expect(readBack(hashOf('Peace talks'))).toBeUndefined()
  })

  it('keeps what was asked for, and deletes the rest where it has become too much', () => {
    const old = Array.from({ length: 200 }, (_, index) => `old ${index}`)
    keep('one', ...old)
    const store = openStore(folder, 'readings')
    expect(store.has(hashOf('one'))).toBe(true)
    store.close()
    expect(readdirSync(join(folder, 'readings'))).toEqual([hashOf('one')])
  })

  it('never touches what somebody else has put there', () => {
    mkdirSync(join(folder, 'readings'))
    for (let file = 0; file < 200; file += 1) writeFileSync(join(folder, 'readings', `mine ${file}`), '')
    keep('one')
    emptyStores(folder)
    expect(readdirSync(join(folder, 'readings'))).toHaveLength(200)
    expect(readBack(hashOf('one'))).toBeUndefined()
  })

  it('does without a folder, and without a place for one', () => {
    const none = openStore(undefined, 'readings')
    none.write(hashOf('one'), bytes('one'))
    expect(none.read(hashOf('one'))).toBeUndefined()
    writeFileSync(join(folder, 'file'), '')
    const nowhere = openStore(join(folder, 'file'), 'readings')
    nowhere.write(hashOf('one'), bytes('one'))
    nowhere.close()
    expect(nowhere.read(hashOf('one'))).toBeUndefined()
  })
})

describe('the name of something', () => {
  it('tells lists of parts apart', () => {
    const part = fc.oneof(fc.string(), fc.integer(), fc.constant(undefined), fc.uint8Array())
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (one, other) => {
        const same = one.length === other.length && one.every((each, at) => isSame(each, other[at]))
        expect(hashOf(...one) === hashOf(...other)).toBe(same)
      }),
    )
    expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'))
    expect(hashOf('1')).not.toBe(hashOf(1))
  })
})

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0
  return one === other
}
