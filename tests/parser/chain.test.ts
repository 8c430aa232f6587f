import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { digestParse, parseDigest } from '../../src/parser/parse.js'
import { emptyPublication } from '../../src/publication/publication.js'

test('the chain of plugins reads as parseDigest does, what is settled without a guess included', () => {
  const text =
    '# Town\n\nWater\n\n[Water is back](https://example.org/w)\n\nThe works ended.\n\n![A pump](https://example.org/p.jpg)\n'
  const publication = { ...emptyPublication(''), sections: ['Water'] }
  const file = new VFile({ path: 'a.md', value: text, data: { newsbinder: { publication, corrections: [] } } })
  const { result } = unified().use(digestParse).processSync(file)
  expect(result).toEqual(parseDigest(text, { file: 'a.md', publication }))
  expect(JSON.stringify(result)).toContain('https://example.org/p.jpg')
})
