import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { chartOf } from '../../scripts/bench/chart.mjs'
import { costOf, extentOf } from '../../scripts/bench/measured.mjs'
import { reportOf, summarise } from '../../scripts/bench/report.mjs'
import { compareTexts } from '../../scripts/bench/same-text.mjs'

const folder = mkdtempSync(join(tmpdir(), 'newsbinder-bench-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

function site(name: string, files: Record<string, string>): string {
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, name, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return join(folder, name)
}

describe('the cost of a command', () => {
  it('is its time and the most memory that it had', async () => {
    const hold = 'const held = Buffer.alloc(200e6, 1); setTimeout(() => console.log(held.length), 300)'
    const { seconds, memory, said } = await costOf(process.execPath, ['-e', hold])
    expect(seconds).toBeGreaterThan(0.3)
    expect(said.trim()).toBe('200000000')
    if (process.platform === 'linux') expect(memory).toBeGreaterThan(200)
  })

  it('is none where it fails', async () => {
    await expect(costOf(process.execPath, ['-e', 'process.exit(3)'])).rejects.toThrow('ended with 3')
  })
})

describe('two sites that are compared', () => {
  const page = '<main><h1>News &amp; views</h1>\n<p>One&nbsp;two</p></main>'
  const ours = site('ours', { 'index.html': page, 'issues/a/index.html': page, 'about/index.html': page })

  it('may differ in what stands between words, and in what the other does not make', () => {
    const other = page.replace('\n', '').replace('&nbsp;', ' ').replace('&amp;', '&#38;')
    expect(compareTexts(ours, site('same', { 'index.html': other, 'issues/a/index.html': page }))).toBe(2)
  })

  it('may not differ in a word, nor in a page of an issue or a topic', () => {
    const words = site('words', { 'index.html': page, 'issues/a/index.html': page.replace('two', 'three') })
    expect(() => compareTexts(ours, words)).toThrow('issues/a/index.html says something else')
    expect(() => compareTexts(ours, site('less', { 'index.html': page }))).toThrow('no page of Hugo')
    const more = site('more', { 'index.html': page, 'issues/a/index.html': page, 'b.html': page })
    expect(() => compareTexts(ours, more)).toThrow('b.html')
  })

  it('are as large as their files', () => {
    expect(extentOf(ours)).toEqual({ pages: 3, megabytes: (3 * page.length) / 1e6 })
  })
})

describe('what was measured', () => {
  const cost = (seconds: number, memory: number) => ({ seconds, memory, said: '' })
  const costs = summarise(new Map([['cold', [cost(9, 100), cost(2, 300), cost(3, 200)]]]))
  const sites = new Map([
    ['lean', { costs, extent: { pages: 5, megabytes: 1.2 } }],
    ['Hugo', { costs: summarise(new Map([['cold', [cost(2, 600)]]])), extent: { pages: 5, megabytes: 1 } }],
  ])

  it('is the median of the seconds, and the most memory', () => {
    expect(costs.get('cold')).toEqual({ seconds: 3, memory: 300 })
  })

  it('is told with its ratios to Hugo', () => {
    const report = reportOf([{ count: 10, received: 170_000, sites }], ['A machine'])
    expect(report).toContain('| cold | 3.00 (300) |')
    expect(report).toContain('| cold | 1.50 |')
    expect(report).toContain('| memory, cold | 0.50 |')
  })

  it('is drawn with a line for each cost', () => {
    const svg = chartOf([
      { name: 'cold', points: [10, 100].map((issues) => ({ issues, seconds: issues / 10 })) },
      { name: 'changed', points: [10, 100].map((issues) => ({ issues, seconds: 0.1 })) },
    ])
    expect(svg.match(/<polyline/g)).toHaveLength(2)
    expect(svg).not.toContain('NaN')
  })
})

describe('the place of it in docs/speed.md', () => {
  it('is there', () => {
    const text = readFileSync(new URL('../../docs/speed.md', import.meta.url), 'utf8')
    expect(text).toMatch(/<!-- measured by npm run bench -->[\s\S]*<!-- end of what was measured -->/)
  })
})
