import { describe, expect, it } from 'vitest'
import { type Extent, fills } from '../../src/hosts/fit.js'
import { hosts } from '../../src/hosts/hosts.js'
import { sayBytes, sayExtent, sayFill, sayMisfit } from '../../src/hosts/say.js'
import { plainOutputs } from '../../src/publication/publication.js'

const extent = (given: Partial<Extent> = {}): Extent => ({
  files: 2_000,
  bytes: 84_500_000,
  largest: { file: 'archive.csv', bytes: 6_000_000 },
  fullest: { folder: 'search/', files: 40 },
  ...given,
})
const misfits = (of: Extent, outputs = plainOutputs) =>
  fills(of)
    .filter(({ share }) => share > 1)
    .map((fill) => sayMisfit(fill, of, outputs))

describe('a site', () => {
  it('is told by its files, its bytes and its largest file, and how near it is to a limit', () => {
    const [nearest] = fills(extent())
    expect(sayExtent(extent())).toBe('2,000 files, 84.5 MB, the largest archive.csv with 6 MB')
    expect(nearest && sayFill(nearest)).toBe('23 % of the 25 MiB for one file that Cloudflare Pages takes')
  })

  it('fits to the last file and the last byte', () => {
    const full = { files: 20_000, bytes: 1e9, largest: { file: 'a', bytes: 25 * 1024 * 1024 } }
    expect(misfits(extent(full))).toEqual([])
    expect(misfits(extent({ ...full, files: 20_001 }))).toHaveLength(1)
    expect(misfits(extent({ ...full, bytes: 1e9 + 1 }))).toHaveLength(1)
    expect(misfits(extent({ ...full, largest: { file: 'a', bytes: 25 * 1024 * 1024 + 1 } }))).toHaveLength(1)
  })

  it('that does not fit is told what it can do without', () => {
    const outputs = { ...plainOutputs, email: true, issueJson: true }
    expect(misfits(extent({ files: 23_000 }), outputs)).toEqual([
      '23,000 files, and Cloudflare Pages takes 20,000; say in publication.yml outputs: { issueJson: false, email: false, asSent: false, names: false, stories: false }, as far as it takes, or take a plan of theirs that is paid, or choose another host (docs/hosting.md)',
    ])
    expect(misfits(extent({ bytes: 1.2e9 }))).toEqual([
      '1.2 GB, and GitHub Pages takes 1 GB; say in publication.yml outputs: { ndjson: false, json: false, references: false, csv: false, names: false, asSent: false, jsonLd: false }, as far as it takes, or choose another host (docs/hosting.md)',
    ])
    expect(
      misfits(extent({ files: 23_000 }), { ...plainOutputs, asSent: false, names: false, stories: false })[0],
    ).toContain('a host without that limit (docs/hosting.md)')
  })
})

describe('hosts', () => {
  it('are each known by a name of their own, and say where and when their limits were read', () => {
    expect(new Set(hosts.map(({ id }) => id)).size).toBe(hosts.length)
    const limited = hosts.filter(({ most }) => Object.keys(most).length > 0)
    for (const { id, source, taken } of limited) {
      expect(source, id).toMatch(/^https:/)
      expect(taken, id).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })

  it.each([
    [25 * 1024 * 1024, '25 MiB'],
    [1e9, '1 GB'],
    [84_512_345, '84.6 MB'],
    [0, '0 MB'],
  ])('%i bytes are %s', (bytes, said) => expect(sayBytes(bytes)).toBe(said))
})
