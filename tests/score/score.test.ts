import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesOf, NotALabelling, readLabels } from '../../scripts/score/labels.mjs'
import { meanOf, scoreLine } from '../../scripts/score/print.mjs'
import { scoreLabels } from '../../scripts/score/scores.mjs'

// Each case is a labelling of a digest of tests/, with faults. Its first line names the digest; its second has the
// figures that another program, written apart from this one, gave for it, or says that it was refused.
const folder = resolve(import.meta.dirname, 'cases')
const tests = resolve(import.meta.dirname, '..')
const cases = readdirSync(folder).map((file) => {
  const said = readFileSync(join(folder, file), 'utf8')
  const [digest = '', expected = ''] = said.split('\n').map((row) => row.replace(/^# (gold: )?/, ''))
  return { name: file.replace('.labels', ''), path: join(folder, file), said, digest: join(tests, digest), expected }
})

function score(digest: string, said: string) {
  const lines = linesOf(readFileSync(`${digest}.txt`, 'utf8'))
  const gold = readLabels(readFileSync(`${digest}.labels`, 'utf8'), lines, 'gold')
  return scoreLabels(gold, readLabels(said, lines, 'said'))
}

describe('scoring labels', () => {
  it.each(cases.filter(({ expected }) => expected !== 'refused'))('agrees with another referee on $name', (one) => {
    expect(scoreLine(score(one.digest, one.said).scores)).toBe(one.expected)
  })

  it.each(cases.filter(({ expected }) => expected === 'refused'))(
    'does not score what labels nothing: $name',
    (one) => {
      expect(() => score(one.digest, one.said)).toThrow(NotALabelling)
    },
  )

  it('finds nothing wrong in a gold judged by itself', () => {
    const digest = join(tests, 'corpus/rct-0019-tight')
    const { scores, misses } = score(digest, readFileSync(`${digest}.labels`, 'utf8'))
    expect(misses).toEqual([])
    expect(scoreLine(scores).match(/=1\.000/g)).toHaveLength(6)
  })

  it('tells each row and item that is not right', () => {
    const digest = join(tests, 'corpus/layouts/own03-subhead-en')
    const said = readFileSync(`${digest}.labels`, 'utf8').replace('\theadline\t', '\tfurniture\t')
    expect(score(digest, said).misses).toEqual([
      'line 3: headline, not furniture: Opposition Walks Out of Water Debate',
      'line 3: this item is not whole',
    ])
  })
})

describe('means', () => {
  it('leave digests without bylines out of the mean of bylines', () => {
    const one = { lines: 3, roles: 1, headlines: 1, items: 1, blocks: 0, sections: 0.5, bylines: 0.5 }
    const other = { lines: 4, roles: 0, headlines: 1, items: 1, blocks: 0, sections: 1, bylines: undefined }
    expect(meanOf([one, other])).toEqual({
      lines: 7,
      roles: 0.5,
      headlines: 1,
      items: 1,
      blocks: 0,
      sections: 0.75,
      bylines: 0.5,
    })
  })
})

describe('node scripts/score.mjs', () => {
  const script = resolve(tests, '../scripts/score.mjs')
  const run = (name: string) => {
    const one = cases.find((other) => other.name === name)
    const files = [`${one?.digest}.labels`, `${one?.path}`, `${one?.digest}.txt`]
    return { one, ...spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' }) }
  }

  it('prints one line of figures', () => {
    const { one, status, stdout } = run('wrapped')
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${one?.expected}\n` })
  })

  it('ends with 2 where the labels are none, and says why', () => {
    const { status, stdout, stderr } = run('refused-another-text')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain("line 4: the texts of its rows are not the line's text")
  })
})
